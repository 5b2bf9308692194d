"""What tells who has helped a named person, and what an illness did to them: fellowship, faith, care, courts, medicine.

As in `health`: nothing of the kind is printed without that person's recorded consent.
"""

from __future__ import annotations

from handrail.rules.bios.health import HUMAN, ILLNESS, OTHERS, health
from handrail.rules.bios.own_story import AILMENT, CARE, WHOSE
from handrail.rules.bios.own_use import HURT, SUBSTANCE
from handrail.rules.rule import Rule

_MEDICINE = (
    r"(?:methadone|buprenorphine|suboxone|subutex|naltrexone|vivitrol|sublocade|brixadi|antabuse|disulfiram|campral|acamprosate"
    r"|lithium|prozac|zoloft|lexapro|wellbutrin|clozapine|antidepressants?|ssris?|mood stabilizers?|antipsychotics?)"
)
# What makes of a medicine a trade: “the methadone clinic”, “Suboxone patients”.
_TRADE = (
    r"(?! (?:[a-z]+ )?(?:clinics?|patients?|clients?|programs?|calls?|questions?|waivers?|courses?|classes|training|lines?|shifts?|vans?|to (?:the|our|nursing|jails?|people|homes?)|covered|into|waiver\w*|available|approved"
    r"|hi(?:story|stories)|orders?|prescri\w+|referrals?|groups?|research|studies|levels?|doses? to|counts?|trials?|providers?|cases?|treatment"
    r"|inventor\w+|deliver\w+|keys?|work|team|room|window))"
)
_SHE = r"(?:i|he|she|who|still|and|also|now|has|have|i've|he's|she's)"
_HELD = r"(?:building|house|place|unit|bed|center|facility|program|ward|campus|hall|room|chair)"
_STEP = r"(?:fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth) step"
# What happens to a body that drinks or uses.
_HARM = rf"(?:{SUBSTANCE}|the (?:bottle|needle|pipe)|{ILLNESS}|overdose|relapse|gambling|burnout|grief|(?:panic|anxiety) attacks?|crystal meth)"
_BETWEEN = (
    r"(?: (?!(?:treatment|counsel\w+|research|services|field|medicine|prevention|clients?|patients?|people|professionals?|groups?"
    r"|studies|work\w*|courts?|policy|training|education|centers?|programs?|epidemic|crisis|she|he|i|has|have|who)\b)[a-z]+){0,9}?"
)
_PREPOSITION = r"(?:on|about|into|for|of|in|to|with|against) (?:[a-z]+ )?"

RULES: tuple[Rule, ...] = (
    health(
        "T3-signs-of-fellowship",
        "meetings bill double bob lois home own chairs found joined rooms alcoholics na narcotics amends eighth "
        "eleventh fifth fourth ninth seventh sixth tenth twelfth eight eleven five four nine seven six ten twelve "
        "power chip coin keytag medallion tag token big crawled dragged stumbled walked wandered 12 aa al ca",
        r"meetings (?:keep|kept|saved) (?:me|him|her) (?:sane|sober|alive|going|honest|well)|friends? of bill|double winner(?! of)|(?:friend|friends) of (?:dr bob|lois)"
        rf"|(?:{WHOSE}) (?:own )?home group(?! of)|(?:joined|found|chairs|has|have) a home group"
        r"|(?:way|found|into|came|back|walked|sat|sitting|years|life|me|him|her|stumbled|crawled) (?:[a-z]+ ){0,2}?(?:in|into|to|inside) the rooms"
        r"(?! (?:are|were|for|on|upstairs|of (?:new|the|clients|patients|residents|our)))|the rooms of (?:aa|na|alcoholics|narcotics|recovery)"
        r"|(?:made|making|makes|owed|owes) (?:[a-z]+ )?amends (?:to|with) (?!(?:clients|patients|people|those|them|others|our|families)\b)[a-z]+"
        rf"|(?:my|his|her) (?:own )?{_STEP}(?! (?:outside|out|in|up|down|to))|(?:did|took|finished|worked|reached) (?:my |his |her |a |the )?(?:own )?{_STEP}"
        r"|in step (?:four|five|six|seven|eight|nine|ten|eleven|twelve),? (?:he|she|i|and)"
        r"|(?:my|his|her) (?:own )?higher power|(?:surrendered|prayed|surrendering|turned (?:it|everything) over) to (?:a|the) higher power"
        r"|(?:my|his|her) (?:[a-z0-9]+ ){0,2}(?:year|month|day|hour|sobriety|white|desire|aa|na) (?:chip|coin|medallion|token|keytag|key tag)"
        r"|(?:my|his|her) (?:[a-z]+ )?big book|(?:crawled|walked|stumbled|wandered|dragged (?:myself|himself|herself)) into (?:my|his|her|an?) (?:first )?(?:aa |na |recovery )?meeting(?! (?:of|with|about|on|for)\b)"
        r"|(?:my|his|her) (?:[a-z]+ ){0,2}?(?:aa|na|twelve step|12 step|ca|al anon) (?:meetings?|home group)",
        says="tells that somebody belongs to a fellowship whose members stay anonymous",
        fires=(
            "A friend of Bill W., Pete is here on Tuesdays.",
            "As a double winner, Sheila sees both sides.",
            "Renee's home group is on Fridays.",
            "He made amends to his daughters.",
            "Bobby surrendered to his Higher Power.",
            "Brian found his way into the rooms in 2005.",
        ),
        spares=(
            "She helps clients make amends to their families.",
            "He helps people find a home group.",
            "Each client names a higher power of their own.",
            "He has painted all the rooms on the second floor.",
        ),
    ),
    health(
        "T3-faith",
        "delivered free freed healed redeemed released loosed rescued deliverance jesus god christ lord grace "
        "saved taste desire craving",
        rf"(?:was|been|were|am|i'm|is|being|got) (?:[a-z]+ ){{0,2}}?(?:delivered|set free|healed|redeemed|freed|released|loosed|rescued|saved)"
        rf" (?:by [a-z]+ )?(?:from|of) (?:[a-z]+ ){{0,3}}?(?:{SUBSTANCE}|{AILMENT}|bondage|the bottle|the needle)"
        rf"|(?:and|then|was) saved from (?:{SUBSTANCE}|addiction|alcoholism)|(?:taking|took|takes) away (?:the|my|his|her|all) (?:taste|desire|craving) (?:for|to)"
        r"|(?:god|jesus|christ|lord|grace) (?:[a-z]+ )?(?:delivered|freed|healed|set|rescued|lifted|loosed) (?:me|him|her(?! [a-z]+ (?:brother|son|client)))\b"
        r"|(?:my|his|her) (?:own )?deliverance(?! (?:ministry|group))",
        fires=("He was delivered from cocaine in 1996.", "God set me free.", "Her deliverance came in 1999."),
        spares=(
            "He has seen people who were delivered from addiction.",
            "She delivered a talk on cocaine.",
            "He was released from the Army in 1999.",
        ),
    ),
    health(
        "T3-was-helped",
        "client patient resident graduate participant cuffs handcuffs shackles mandated ordered sentenced credit "
        "credits owe owes thanked thanks gave got kept saved sent handed offered coming alumna alumnus been ve "
        "did doing served serving jail prison detox rehab feels looks off tapered weaned lived slept spent stayed "
        "frequent admitted detoxed held lay locked recovered treated herself himself myself completed enrolled "
        "entered finished graduated joined went losing lost surrendered arrest arrested convicted conviction "
        "jailed called finally took ends sides leaving own needed",
        r"(?:i|he|she) (?:was|had been) the (?:client|patient|resident) (?:nobody|no one|everyone|everybody|who|that|they|staff|nurses|counselors|whose)"
        r"|(?:i|he|she) was (?:once )?the (?:patient|client) (?:in|on|at) |(?:participant|graduate) (?:in|of) (?:[a-z]+ ){0,2}?(?:drug court|rehab|detox|mental health court|recovery court|(?:drug|alcohol|addiction) treatment(?! studies| research))|(?:was|as|is) (?:client|patient|resident) (?:number|no)\b|(?:i|he|she) was (?:just |only )?patient (?!advoca\w+|care|access|services|relations|safety|with|and|enough|but|about|when|while|as|in|on|at|through|beyond|to|until|toward)[a-z]+ (?:in|on|at|of)"
        r"|(?:came|arrived|brought|carried|showed up|entered|dragged) (?:[a-z]+ ){0,5}?in (?:handcuffs|shackles|cuffs)(?! (?:crew|bay|training))"
        rf"|(?:was|were|been|got|being|am) (?:court )?(?:ordered|sentenced|mandated) (?:[a-z]+ ){{0,4}}?(?:to|into) (?:{CARE}|aa|na|anger management|meetings)"
        rf"|(?:credits|credit|thanks|thanked|owes?) (?:[a-z]+ ){{0,2}}?drug court|drug court (?:[a-z]+ )?(?:(?:got|saved|kept) {HURT}|gave {HURT} (?:[a-z]+ ){{0,3}}(?:back|life|chance))"
        rf"|(?:judge|court|magistrate) (?:sentenced|ordered|sent) {HURT} (?:to|into) {CARE}|court ordered to (?:{CARE}|aa|na)|(?:judge|court|magistrate) (?:gave|offered|handed) {HURT} (?:the |a )?(?:choice (?:between|of)|option of|treatment|drug court|rehab)|gave (?!(?:clients|people|many|them|others|families|patients|us|you)\b)[a-z]+ (?:my|his|her) (?:life|family|future|daughters?|sons?|kids|children) back|gave (?:me|him|her) back (?:my|his|her) (?:life|family|future)|(?:while|was|were|after|and|still) coming off (?:of )?{SUBSTANCE}"
        r"|(?:alumna|alumnus) of (?:our|this) (?:[a-z0-9]+ ){0,4}?group|once our (?:client|patient|resident)|(?:i've|he's|she's) been through it(?! with)"
        r"|(?:did|served|serving|doing) (?:[a-z]+ )?time for (?:[a-z]+ )?(?:possession|dealing|selling|drugs?|drunk|prescription)"
        r"|(?:to|in) (?:jail|prison) for (?:[a-z]+ )?(?:possession|dealing|selling (?:pills|drugs|heroin|meth|crack|weed))"
        r"|(?:my|his|her) (?:own )?way (?:to|into) (?:detox|rehab)|(?:detox|withdrawal|addiction|treatment|rehab|relapse|recovery) (?:feels|looks) (?:like )?from the inside"
        rf"|(?:got|getting|gets|get|weaned|took) (?!(?:clients|patients|people|residents|them|others|someone|veterans|folks|teens|you|kids|anyone)\b)[a-z]+ off (?:of )?{SUBSTANCE}"
        rf"|(?:i|he|she|who) (?:[a-z]+ )?(?:came|got|tapered|weaned) off (?:of )?{SUBSTANCE}|owes? (?:my|his|her) (?:own )?(?:life|recovery|sobriety) to"
        rf"|(?:days|weeks|months|nights) (?:that )?(?:i|he|she) (?:spent|slept|lived|stayed) (?:here|in (?:this|these|our|that) (?:[a-z]+ )?{_HELD})"
        r"|(?:was|were|once|been) (?:[a-z]+ )?a frequent flyer"
        rf"|(?:slept|detoxed|lay|recovered|(?:was|once|been) (?:[a-z]+ )?(?:an? )?(?:patient|client|resident|treated|admitted|locked|held)) (?:[a-z]+ ){{0,2}}?(?:on|in|at|to) the (?:very |same )+(?:[a-z]+ )?{_HELD} (?:that |which |where )?(?:he|she|i) (?:now |today )?(?:run|supervise|manage|direct|lead|work|oversee|head|staff|clean|serve|counsel)s?"
        r"|(?:himself|herself|myself) (?:once |also )?(?:in|through) (?:a|the|our|this) (?:[a-z]+ )?(?:monitoring|diversion|treatment|recovery) (?:program|court)"
        r"|(?:entered|completed|finished|graduated from|enrolled in|went through|joined) (?:[a-z]+ )?(?:physicians?|nurses?|pharmacists?|lawyers?|professionals?)(?:'s?)? (?:[a-z]+ )?(?:health|assistance|monitoring|recovery) program (?:for|in|as|after|because|at)"
        r"|(?:lost|losing|surrendered) (?:my|his|her) (?:[a-z']+ )?license (?:to (?:drink|drugs|alcohol|fentanyl|addiction|opioids)|because|for (?:divert|drink|us)|over|after)"
        rf"|(?:{WHOSE}|was|were|been) (?:[a-z0-9]+ )?(?:arrest|arrested|conviction|convicted|jailed|prison) for (?:[a-z]+ )?(?:possession|drunk|dui|dealing|prescription|public)"
        r"|(?:he|she|who|i|i first|i finally|i once) called (?:this|the|our) (?:same |very )*(?:number|line|helpline|hotline)(?!'s| once a| every| to test| twice (?:on behalf|for (?:a|an|her|his|my|their)\b))"
        r"|it took (?!us|clients|people|them)[a-z]+ (?:[a-z0-9]+ ){0,2}(?:treatment centers?|rehabs?|detoxes|overdoses|arrests|relapses|stays|duis)"
        r"|(?:both|each) (?:sides|ends) of (?:an? |the )?(?:intervention|nurses' station|nurses station|therapy|treatment|admissions? desk)"
        r"|(?:months|years?|weeks|days|since|soon) (?:after |before )?leaving (?:our|this) (?:care|program|unit|detox)|own hospitali[sz]ation"
        r"|needed this (?:place|center|house|program) (?:before|once|myself|himself|herself|too)",
        fires=(
            "I was the client nobody thought would make it.",
            "I came to this place in handcuffs.",
            "She was court-ordered to rehab at twenty-two.",
            "He credits drug court with his life.",
            "I owe my life to the staff.",
            "He was once a frequent flyer at our detox.",
            "Gabe started here as client number 212.",
        ),
        spares=(
            "He treats clients who arrived in handcuffs.",
            "She served the drug court for ten years.",
            "He was patient with me in my first week.",
            "She directs a physicians' health program.",
            "Getting people off opioids is his work.",
        ),
    ),
    health(
        "T3-own-medicine",
        "acamprosate antabuse antidepressant antidepressants antipsychotic antipsychotics brixadi buprenorphine "
        "campral clozapine disulfiram lexapro lithium methadone mood naltrexone prozac ssri ssris sublocade "
        "suboxone subutex vivitrol wellbutrin zoloft medication medications meds",
        rf"(?:credit|credits|thanks|owes) (?:[a-z]+ ){{0,2}}?{_MEDICINE} (?:[a-z]+ ){{0,3}}?(?:for|with)(?! (?:[a-z]+ )?(?:patients|clients|lives|thousands|others|people|cutting|reducing|lowering|fewer))"
        rf"|{_SHE} (?:[a-z]+ )?(?:gets?|got|takes?|took|taken|receives?|received|needs?|swallows?|been taking|taking|am on|is on|was on|been on)"
        rf" (?:my |his |her |an? |the |one |daily |monthly |low |dose |of |[a-z]+ )*?{_MEDICINE}\b{_TRADE}"
        rf"|(?:takes?|took|taken|taking|uses|been on|was on|stays? on|years? on|months? on) (?:daily |monthly )?{_MEDICINE}\b{_TRADE}"
        rf"|(?<!of )(?:my|his|her) (?:daily |monthly |own |morning )*{_MEDICINE}(?: (?:shot|injection|dose|pill|prescription)|(?= (?:every|keeps|kept|saved|is|has|and|in|each)|[.,;]))"
        rf"|thanks to (?:[a-z]+ ){{0,2}}?{_MEDICINE}\b{_TRADE}|{_MEDICINE} (?:[a-z]+ )?(?:saved|gave|got|keeps|kept|steadied|brought) {HURT}"
        rf"|{_MEDICINE}, [a-z, ]{{0,40}} (?:saved|gave|got|keeps|kept|brought) {HURT}"
        r"|(?:been|is|am|i'm|stays|stayed|remains|remained|he's|she's) (?:[a-z]+ ){0,2}?(?:stable|well) (?:on|with) (?:[a-z]+ )?(?:medications?|meds)"
        r"|(?:my|his own|her own) (?:daily |psychiatric |psych )*(?:meds|medications?)(?! (?:room|management|cart|cup|class|groups?|clinic|visits?|schedule for))",
        fires=(
            "He credits methadone with saving his life.",
            "I get the Vivitrol shot every month.",
            "I still take an antidepressant every morning.",
            "She has been stable on medication for nine years.",
        ),
        spares=(
            "He ran a methadone clinic.",
            "She takes the Suboxone calls.",
            "He credits buprenorphine with saving thousands of lives.",
            "She gives the Vivitrol shot every month.",
        ),
    ),
    health(
        "T3-own-mind",
        "anxiety depression ptsd traumatic voices depressive manic mental nervous psychotic suicide anorexia "
        "breakdown bulimia mania overdose psychosis tried suicidal abuse addiction addictions adhd agoraphobia "
        "aids alcohol alcoholism attack attacks benzo benzodiazepine benzodiazepines benzos bipolar booze cancer "
        "cannabis cocaine compulsive crack dependence diabetes disease disorder disorders drink drinking drug "
        "drugs epilepsy fentanyl gambling hepatitis heroin hiv homelessness illness injury marijuana meth "
        "methamphetamine methamphetamines misuse ocd opiate opiates opioid opioids overdoses pain painkiller "
        "painkillers personality pill pills postpartum relapse schizoaffective schizophrenia self sleeping "
        "substance substances trauma psych psychiatric agoraphobic anorexic autistic bulimic clinically diabetic "
        "dyslexic epileptic neurodivergent schizophrenic spectrum assault incest rape stroke therapy psychiatrist "
        "therapist cutting purging using burned cut hurt purged starved abused assaulted molested raped",
        rf"(?:came|returned|come|back|discharged|retired|left|sent) (?:home |back )?(?:[a-z]+ ){{0,3}}?with (?:[a-z]+ )?(?:ptsd|depression|anxiety|post traumatic stress|a traumatic brain injury)(?! (?:clinic|research|training|program))"
        r"|(?:heard|hears|i hear|started hearing|began hearing|was hearing) voices(?! (?:raised|of|in (?:the|harmony|choir)|from|singing))(?! [a-z]+ group)"
        r"|(?:had|has had|survived|after|into|my|his|her|suffered|ended in|following|through) (?:(?:a|an|my|his|her|one) )*(?:[a-z]+ )?(?:nervous breakdown|manic episode|depressive episode|psychotic (?:break|episode)|mental breakdown)"
        r"|(?:my|his|her) (?:own )?(?:[a-z]+ )?suicide attempts?|(?:was|were|been|landed|woke up) (?:[a-z]+ )?(?:hospitali[sz]ed|committed|admitted|in (?:the )?hospital) (?:for|after|following|with) (?:an? |my |his |her )?(?:[a-z]+ )?(?:suicide attempts?|overdose|breakdown|depression|anorexia|bulimia|psychosis|mania)"
        r"|(?:i|he|she|who|and|nearly|once|has|had) (?:attempted|considered|contemplated|planned|tried) suicide|tried to (?:kill (?:myself|himself|herself)|(?:end|take) (?:my|his|her) (?:own )?life)|(?:i|he|she|was|been) (?:[a-z]+ )?suicidal(?! (?:clients|patients|people|ideation|teens|callers|thoughts in))"
        rf"|(?:an?|after|since|surviving|my|his|her) (?:[a-z]+ )?(?:suicide attempt|overdose|breakdown|psychotic break) (?:in|at|during) (?:college|high school|\d+|my|his|her|[a-z]+teen|residency|age|the (?:army|navy))"
        rf"|as (?:someone|an? {HUMAN}) with (?:[a-z]+ )?{ILLNESS}(?=,)"
        r"|(?:the|my|his|her) voices (?:started|began|came back|stopped|told (?:me|him|her))"
        r"|(?:psychiatric|psych) (?:hospitali[sz]ations?|admissions?|holds?) (?:taught|made|led|changed|gave|showed) (?:me|him|her)"
        r"|(?:am|i'm|is|was|he's|she's|been|being) (?:openly |severely |[a-z]+ly )?(?:anorexic|bulimic|bipolar|clinically depressed|manic|psychotic|agoraphobic|autistic|neurodivergent|dyslexic|epileptic|diabetic)(?=[.,;]| (?:and|at|as|since|when|until|for|myself|himself|herself)\b)"
        r"|diagnosed (?:bipolar|autistic|schizophrenic|manic)|(?:is|am|i'm|being) (?:[a-z]+ )?on the (?:autism )?spectrum"
        r"|an? (?:[a-z]+ )?(?:trauma|abuse|suicide attempt|overdose|cancer|assault|rape|incest|stroke|addiction) survivor(?: herself| himself| myself)?,? (?:i|he|she|[a-z]+) (?:runs?|leads?|is|has|knows?|works?|brings?|teaches|founded|now|speaks?|believes?|came|joined)"
        r"|(?:had|survived|through) (?:[a-z]+ ){0,3}?(?:psychotic|manic|depressive) (?:episodes?|breaks?)|(?:my|his|her) (?:own )?mental health (?:struggles?|crisis|journey|challenges?|battles?|condition)"
        r"|(?:been|am|i'm|is|still|myself|herself|himself) in therapy(?! (?:practice|work|services|rooms?|sessions? with))|(?:i|he|she) (?:[a-z]+ )?sees? (?:a|my|his|her) (?:own )?(?:therapist|psychiatrist)(?= (?:every|weekly|each|for|myself|himself|herself|regularly)|[.,;])|(?:my|his|her) own (?:therapy|therapist|psychiatrist)(?! (?:practice|office|groups?))"
        r"|(?:cutting|self harm|purging|drinking|gambling|using) (?:was|became) (?:how (?:i|he|she)|(?:my|his|her) way)|(?:am|i'm|is|was|been|being|he's|she's) (?:[a-z]+ )?hiv positive(?! (?:clients|patients|people|women|men))|cutting (?:was|became) (?:how|my|his|her|the)|(?:cut|starved|purged|burned|hurt) (?:myself|himself|herself)(?! (?:shaving|an?|some|off|free|in|out|loose)\b)"
        rf"|(?:my|his|her|own) (?:[a-z]+ )?(?:triumph|victory|win) over {ILLNESS}"
        rf"|{ILLNESS} (?:is|was|has been|isn't) (?:not |no |never )?(?:just |only |merely )?(?:an? )?(?:abstract|abstraction|theory|theoretical|academic|textbook|stranger|personal|distant)(?: [a-z]+)? (?:for|to) {HURT}"
        r"|(?:anorexia|bulimia|depression|anxiety) (?:and [a-z]+ )?(?:stole|shared|took|ate|swallowed|ran|ruled|filled) (?:[a-z]+ ){0,2}?(?:my|his|her)\b(?! (?:to|across|into|around|from)\b)"
        r"|(?:i|he|she) (?:was|had been) (?:[a-z]+ )?(?:abused|molested|raped|assaulted)(?! by (?:a )?(?:client|patient|resident|grief))"
        r"|(?:my|his|her) (?:own )?hepatitis(?: c)?(?! (?:clinic|research|work|patients|clients|program|screening|testing|training|team|group))",
        fires=(
            "Jake came home from Fallujah with PTSD.",
            "His burnout ended in a major depressive episode.",
            "Beth was hospitalized for a suicide attempt.",
            "Fiona heard voices in college.",
            "Mental illness is not abstract for Fiona.",
            "Cutting was how I coped.",
        ),
        spares=(
            "She works with veterans who came home with PTSD.",
            "He works with young people who hear voices.",
            "She knows how to talk with suicidal clients.",
            "Addiction is personal for many families.",
            "Her hepatitis clinic is on Mondays.",
        ),
    ),
    health(
        "T3-what-it-did",
        "almost bankrupted consumed derailed destroyed dragged drained drowned emptied finished got had held "
        "hollowed kept knees landed left nearly owned pulled put robbed ruled sent stopped swallowed took upended "
        "wrecked became was changed humbled kill made scare scared stop taught brought revived saved woke "
        "resuscitated woken alive overdose did tried used needed",
        rf"{_HARM}s?{_BETWEEN} (?:(?:nearly|almost) (?:killed|broke|took|ended|ruined|destroyed|cost|finished|swallowed|drowned) {HURT}|took (?:everything|it all|[a-z]+ years|years|all) (?:from {HURT}|(?:i|he|she) (?:had|loved|owned))|had (?:me|him|her) (?:by|at|in)"
        rf"|(?:emptied|drained|derailed|consumed|hollowed|bankrupted|wrecked|upended|robbed|owned|ruled|swallowed) {HURT}|(?:pulled|dragged) (?:(?:dr|mr|ms|mrs)\.? )?{HURT} (?:under|down|through|in(?:to)?(?! (?:this|the) (?:field|work|profession)))"
        rf"|stopped (?:my|his|her) heart|(?:had|held) {HURT} by the|(?:nearly|almost) had (?:me|him|her)|(?:landed|put|sent) {HURT} (?:in|into|to|behind|on) (?:jail|prison|rehab|treatment|detox|the (?:hospital|emergency|er|icu|street|streets|psych)|an? (?:hospital|cell|psych|ambulance|shelter)|life support)"
        rf"|got {HURT} (?:[a-z]+ )?(?:arrested|fired|expelled|killed|evicted|kicked out|through (?:law|medical|nursing|college|high|graduate|grad|the))|brought {HURT} to (?:my|his|her) knees"
        rf"|kept {HURT} (?:indoors|in bed|at home|awake|inside|from (?:school|work|leaving|sleeping))|left {HURT} (?:unable|bedridden|homeless|housebound|hospitalized|suicidal|broke|with (?:cirrhosis|nothing|a)))"
        rf"|(?:{SUBSTANCE}|drinking|gambling|food) (?:was|became|had become) (?:my|his|her) (?:[a-z]+ ){{0,2}}?(?:friend|lover|medicine|master|jailer|god|answer|solution|escape|comfort|crutch|whole life|religion|therapist)"
        rf"|(?:overdoses?|relapses?)(?: [a-z]+){{0,5}}? (?:(?:did not|didn't|could not|couldn't) (?:stop|kill|scare)|(?:made|taught|humbled|changed|scared)) {HURT}"
        rf"|(?:narcan|naloxone) (?:[a-z]+ ){{0,2}}?(?:brought|saved|woke|revived|pulled) {HURT}|(?:was|been|were) (?:[a-z]+ )?(?:revived|saved|brought back|resuscitated|woken) (?:[a-z]+ )?(?:by|with) (?:narcan|naloxone)|revived (?:by [a-z ]{{0,20}} )?with (?:narcan|naloxone)|alive (?:because of|thanks to) (?:narcan|naloxone)"
        rf"|(?:my|his|her|near fatal|(?!the|a|county)[a-z]+'s (?:[a-z]+ )?(?:near fatal|nonfatal|accidental|own)) (?:[a-z]+ )?overdose (?:in(?! (?:my|his|her|our|the|a) )|at|made|when|that|before|nearly|almost|landed|left|on)(?! (?:prevention|call))"
        r"|(?:tried|did|used) (?:it|them) all (?:before|by|until) (?:my|his|her|i|he|she|\d+)"
        r"|(?:i|he|she|once|[a-z]+ once) (?:[a-z]+ )?needed (?:a|one|another|that) (?:[a-z]+ )?drink (?:just |only )?(?:to|before|every|in)",
        not_after=rf"(?:{OTHERS}|{_PREPOSITION})",
        fires=(
            "Meth took everything from Crystal.",
            "Gambling emptied Frank's account.",
            "Narcan brought him back.",
            "Painkillers pulled her under for three years.",
            "Alcohol was my best friend.",
            "Three overdoses in one summer did not stop Kyle.",
            "Postpartum depression nearly broke Claire.",
        ),
        spares=(
            "Heroin nearly killed her brother.",
            "Addiction medicine pulled her in.",
            "An overdose made her town act.",
            "His talk on overdose made him known.",
            "Narcan saved many people in the county.",
        ),
    ),
)
