"""Words for use, tests and illness: each rule is one record with its examples."""

from __future__ import annotations

from handrail.rules.language.word import ERROR, NOTICE, WARNING, word
from handrail.rules.rule import Rule

_BLAME = "“Abuse” blames the person; the illness has a name."
_DIRTY = "Words about dirt make an illness into a stain."
_STATE = "Say what happens to the person; slang mocks it."

RULES: tuple[Rule, ...] = (
    word(
        "substance-abuse",
        ERROR,
        "abuse abuses abused abusing abusive",
        r"{drug}(?: (?:and|or|&) {drug})? abus(?:e|ing)|abus(?:e|es|ed|ing) (?:of |the |these |those |such |other |their |his |her |your )*{drug}|abuse (?:and|or) addiction|abuse of (?:\w+ ){0,2}{drug}",
        "Write “substance use disorder”, “misuse”, or, of medicine, “use other than as prescribed”.",
        _BLAME,
        "NIDA VA AAP AP NIH",
        legal=True,
        fires=("Drug and alcohol abuse is treated here.", "He began abusing alcohol."),
        spares=("Child abuse must be reported.", "The National Institute on Drug Abuse has a list."),
    ),
    word(
        "abuse-near",
        ERROR,
        "abuse abuses abused abusing",
        r"abus(?:e|es|ed|ing)",
        "Write “misuse”, “use”, or, of medicine, “use other than as prescribed”.",
        _BLAME,
        "NIDA VA AAP",
        legal=True,
        near=r"{drug}|nicotine|inhalants?|addict\w*",
        unless=r"child(?:ren|hood)?|elders?|sexual(?:ly)?|domestic|emotional(?:ly)?|physical(?:ly)?|verbal(?:ly)?|partners?|spouses?"
        r"|wife|wives|husbands?|violence|neglect|trauma|survivors?|victims?|relationships?|power|animals?|staff|report\w*|safe"
        r"|potential|liability",
        fires=("Teens abuse cold medicine.", "The drugs that are abused most."),
        spares=("Child abuse and alcohol often go together.", "She left after years of abuse."),
    ),
    word(
        "abuse-potential",
        WARNING,
        "abuse abusable",
        r"drugs? of abuse|abuse (?:potential|liability)|potential for abuse|abusable",
        "Write “can lead to addiction” or “addictive potential”.",
        _BLAME,
        "VA",
        legal=True,
        fires=("This drug has a high abuse potential.",),
        spares=("This drug can lead to addiction.",),
    ),
    word(
        "dependence",
        WARNING,
        "dependence dependency dependencies dependent dependents",
        r"(?<!physical )(?<!physically ){drug} dependen(?:ce|cy|cies|t)|chemical(?:ly)? dependen(?:ce|cy|cies|t)"
        r"|dependen(?:ce|cy|t) (?:on|upon) (?:the |all |these |those )*{drug}",
        "Write “substance use disorder”. Physical dependence is another thing, and may be called so.",
        "Dependence is not the same as addiction, and the diagnosis has a newer name.",
        "VA AAP",
        legal=True,
        unless=r"physical(?:ly)? dependen\w*",
        fires=("Alcohol dependence is treated.", "She is chemically dependent."),
        spares=("Physical dependence on opioids can happen.", "A Chemical Dependency Counselor Assistant came."),
    ),
    word(
        "alcoholism",
        WARNING,
        "alcoholism",
        r"alcoholism",
        "Write “alcohol use disorder”.",
        "It is the name of the diagnosis, and it is not built on a label.",
        "NIDA VA NIH",
        legal=True,
        fires=("Alcoholism runs in families.",),
        spares=("The National Institute on Alcohol Abuse and Alcoholism has a tool.",),
    ),
    word(
        "habit",
        ERROR,
        "habit habits",
        r"{drug} habit~|habit of (?:using )?{drug}|(?:kick|feed|fund)(?:s|ed|ing)? (?:the|a|his|her|their|your|my) habit"
        r"|support(?:s|ed|ing)? (?:his|her|their|your|my) habit|drinking habit"
        r"|(?:break|quit) (?:the|a|his|her|their|your|my) (?:{drug} )?habit of (?:drinking|using)",
        "Write “substance use disorder”, “addiction” or “regular use”.",
        "A habit sounds like a choice that will could end.",
        "NIDA VA AAP",
        fires=("Her drug habit cost her the job.", "Kick the habit today."),
        spares=("Healthy habits take time.", "He eats out of habit.", "A walk supports the habit of rest."),
    ),
    word(
        "habit-near",
        ERROR,
        "habit habits",
        r"habit~",
        "Write “substance use disorder”, “addiction” or “regular use”.",
        "A habit sounds like a choice that will could end.",
        "NIDA VA AAP",
        near=r"heroin|cocaine|meth|crack|opioids?|pills|a day|\$",
        unless=r"healthy|eating|sleep|sleeping|walks?|new|good|daily habit|study|work",
        fires=("A habit of $50 in heroin is hard.",),
        spares=("New habits form slowly.",),
    ),
    word(
        "problem",
        WARNING,
        "problem problems",
        r"(?:{drug}|drinking) problem~|problem (?:drinker|drinking|drug use)~?|problems? with (?:{drug}|drinking)",
        "Write “substance use disorder” or “risky use”.",
        "A person is not a problem, and an illness has a name.",
        "AP",
        fires=("He has a drug problem.", "Do you have a problem with alcohol?"),
        spares=("A problem with the website can be reported.",),
    ),
    word(
        "clean",
        ERROR,
        "clean",
        r"(?:{had}|stay|stays|stayed|staying|remain|remains|remained|keep|keeps|kept|come|comes|came|go|went)(?: up| back)? clean"
        r"(?! and (?:tidy|quiet|dry|safe|warm|comfortable|bright))(?=[.,;:!?)]|\s*$|\s+-\s| (?:and|or|for|since|from|off|of|on|after|while|when"
        r"|if|with|without|in|at|again|until|but|so|because|once|this|that|today|now|over|during|through|before|as|to|too|is|was"
        r"|takes|can|may|has|means|here|long|one|alone|together)\b)"
        r"|{one_is} (?:now |still |finally |drug free and |sober and )*clean(?! and (?:tidy|dry|quiet|warm))"
        r"|(?:{had}|keep|keeps|kept|stay) (?:him|her|them|you|me|us|someone|people|(?:my|your|our|his|her|their) {one}) clean"
        r"|(?:to be|being|live|living|lives) (?:a )?clean(?! energy)|clean (?:life(?:style)?|living)(?! (?:room|area))|drug free and clean"
        r"|(?:been|is|are|was|were) (?:now )?clean (?:for|since|from|off|now)"
        r"|clean (?:and|&) sober|clean time|clean date"
        r"|(?:day|week|month|year)s? (?:of being )?clean|clean (?:for|since) (?:\w+ )?(?:\d+|day|week|month|year|one|two|a)"
        r"|clean (?:of|from|off) {drug}",
        "Write “in recovery”, “in remission” or “not using drugs”.",
        _DIRTY,
        "NIDA VA AP",
        unless=r"rooms?|kitchens?|dishes|laundry|wounds?|hands|teeth|floors?|bathrooms?|pool|linens?|showers?|baths?|soap|skin|infections?",
        fires=("Getting clean is the first step.", "She has been clean for two years.", "Count your clean time."),
        spares=(
            "The rooms are clean.",
            "Get clean towels here.",
            "Keep the kitchen clean.",
            "Your blood was tested, and the result came back clean of infection.",
        ),
    ),
    word(
        "dirty",
        ERROR,
        "dirty",
        r"{one_is} (?:still )?dirty|still dirty|(?:came|comes?|show(?:s|ed)?|arrive[sd]?|turn(?:s|ed)?|return(?:s|ed)?)(?: \w+){0,4} dirty|using and dirty",
        "Write “a person who uses drugs” or “currently using”.",
        _DIRTY,
        "NIDA VA",
        unless=r"dishes|clothes|laundry|hands|water|shoes|boots|socks|floors?|towels|sheets|windows|kitchen|rooms?|cars?",
        fires=("He is still dirty.",),
        spares=("Dirty dishes go in the sink.",),
    ),
    word(
        "drug-test",
        ERROR,
        "clean dirty fail fails failed failing failure failures pass passed passes passing",
        r"(?:clean|dirty) (?:(?:drug|urine) )?(?:test|screen|urine|ua|uas|drop|sample|result)~(?: (?:test|screen)s?)?"
        r"|(?:test|tests|tested|testing|screened|peed|pees|came back|comes back|dropped) (?:clean|dirty)"
        r"|(?:fail|pass)(?:s|es|ed|ing)? (?:(?:a|an|the|his|her|their|your|my|any|every|one|two|random|all) )*"
        r"(?:(?:urine|drug|alcohol|breath) )+(?:test|screen|screening)~"
        r"|(?:drug|urine) (?:test|screen|screening) fail(?:ures?|s)",
        "Write “tested negative” or “tested positive”.",
        "A test gives a result; it does not grade a person.",
        "NIDA VA",
        unless=r"infections?",
        fires=("She failed a drug test.", "A dirty urine does not end your stay.", "He tested clean."),
        spares=(
            "He passed the licensing test.",
            "They tested negative.",
            "The blood came back clean of any infection.",
        ),
    ),
    word(
        "needles",
        WARNING,
        "needle needles syringe syringes",
        r"(?:clean|dirty) (?:needle|syringe)~",
        "Write “sterile” or “new”, and “used”.",
        _DIRTY,
        "VA",
        fires=("Bring back your dirty needles.",),
        spares=("Sterile needles are free.",),
    ),
    word(
        "relapse",
        NOTICE,
        "relapse relapses relapsed relapsing lapse lapses lapsed slip slips slipped wagon",
        r"(?<!time )(?<!time-)relaps(?:e|es|ed|ing)(?! (?:prevention|management|remitting|and remitting))"
        r"|{one} (?:may |might |can )?(?:lapse|lapses|lapsed)|lapse in (?:sobriety|recovery|abstinence)"
        r"|(?:a|after the|his|her|their|your) (?:first )?lapse"
        r"(?! (?:of|in))|(?:a|had a|one|every|his|her|their|your) slip(?! (?:of|for|from))(?= (?:is|does|may|can|and|in|or"
        r"|during|at)|[.,;:]|$)|slip ups?|slipped (?:up|and (?:drank|used))|slips? (?:and|or) relaps\w+|(?:fell|falls?|fallen|falling) off (?:of )?the wagon",
        "Write “return to use” or “recurrence”. Named therapies such as relapse prevention keep their name.",
        "The old words sound like a fault, and a return of symptoms is part of many illnesses.",
        "VA",
        unless=r"sclerosis|insurance|coverage|permission slip|paper",
        fires=("If you relapse, call us.", "A slip is not the end."),
        spares=("Relapse prevention is taught.", "Do not let your insurance lapse.", "The floor is wet: you may slip."),
    ),
    word(
        "intoxicated",
        ERROR,
        "strung tweaking high wasted hammered stoned",
        r"strung out(?! (?:along|across|over|between|around|from))|(?:is|are|was|were|been|be|start|started|'s) tweaking(?! (?:the|your|our|a|an|it|this|that|some"
        r"|settings|plan|his|her|their|my)\b)|(?:{had}|{one_is}) (?:so |really |too )?high(?! (?:and|as|anxiety|blood|costs?|demands?|enough"
        r"|energy|esteem|expectations|fever|for|functioning|grades?|hopes|in (?:demand|number|price|cost|fat|sugar|spirits?|the (?:air"
        r"|ratings))|intensity|level|marks|needs|on (?:the|a|our|your|their) (?:list|wall|shelf|hill)|praise|pressure|quality|rates?"
        r"|risk|school|scores|speed|spirits|standards?|stakes|stress|tech|up|value|volume)s?\b)(?!-)"
        r"|(?:while|when|still|being|to be|home|{one} (?:came|come|comes|drove|drive|drives|work|worked|shows?|showed|gets?)(?: \w+)?) high"
        r"(?=[.,;:!?]|$| (?:again|all|every|most|or|off|at (?:work|school|home)))"
        r"|(?:(?:shows?|showed|showing|turns?|turned) up|arrives?|arrived|(?:comes?|came|coming) to (?:class|group|meetings?|sessions?|therapy|treatment|work))"
        r" (?:high|wasted|stoned|hammered)(?=[.,;:!?]|$| (?:again|are|at|is|may|or|will)\b)"
        r"|high (?:on|off) {drug}|high as a kite|(?:{had}|{one_is}|(?:found|saw) (?:him|her|them)) (?:so |really |too |totally |completely )?(?:wasted|hammered|stoned)",
        "Write “intoxicated” or “in withdrawal”.",
        _STATE,
        "AAP",
        unless=r"(?:time|money|food|water|effort|energy) {be} wasted|costs?|prices?|pressure|rates?|levels?|ceilings?|tide|bar",
        fires=(
            "He got high after work.",
            "She was strung out.",
            "Kids get wasted.",
            "Do not come to group high.",
            "Clients who show up wasted are sent home.",
        ),
        spares=(
            "You may be at high risk.",
            "Time is not wasted here.",
            "High-intensity care is level 2.5.",
            "They come to group high in hope, and come to work high above the river.",
        ),
    ),
    word(
        "drug-of-choice",
        WARNING,
        "choice",
        r"(?:drug|drink|substance|poison)~ of choice",
        "Write “the substance used most”.",
        "Addiction is not a choice.",
        "field",
        fires=("What is your drug of choice?",),
        spares=("Pizza is the food of choice.",),
    ),
    word(
        "marijuana",
        NOTICE,
        "marijuana",
        r"(?:medical )?marijuana(?! control program)",
        "Write “cannabis”.",
        "The older word has a history of prejudice.",
        "VA",
        legal=True,
        fires=("Marijuana is used by many.",),
        spares=("The Medical Marijuana Control Program has rules.",),
    ),
    word(
        "alcohol-liver",
        NOTICE,
        "alcoholic",
        r"alcoholic (?:hepatitis|cirrhosis|(?:fatty )?liver disease)",
        "Write “alcohol-associated”.",
        "The newer name says what happened without a label.",
        "NIH",
        fires=("Alcoholic hepatitis can be deadly.",),
        spares=("Alcohol-associated hepatitis can be deadly.",),
    ),
    word(
        "alcohol-poisoning",
        NOTICE,
        "poisoning",
        r"(?<!called )(?<!called “)(?<!or )(?<!as )(?<!\()alcohol poisoning",
        "Write “alcohol overdose”; “also called alcohol poisoning” may follow once.",
        "One word for every overdose is easier to act on.",
        "NIH",
        fires=("Alcohol poisoning is an emergency.",),
        spares=("An alcohol overdose, also called alcohol poisoning, can kill.",),
    ),
)
