"""What tells of a named person's own recovery or health: words of their bio, and of sentences that name them.

Nothing of the kind is printed without that person's recorded consent (see `checks.health`). Work with people in
recovery is no such thing, so what stands directly behind words for clients is spared (`OTHERS`).
"""

from __future__ import annotations

from typing import Any

from handrail.rules.rule import Rule

HEALTH = "health-disclosure"
LETTERS = "T4-letters"
# Of “they”, only a sentence before it can tell whether that is one person or the people whom they work with.
THEY = "T3-they"
# Whom a member of staff works with: “people”, “clients who have”, “a client who once”.
OTHERS = (
    r"(?<!as )(?<!like )(?:people|persons|clients?|patients?|residents?|individuals|men|women|others?|those|families|teens|youth|adults"
    r"|nurses|doctors|physicians|pharmacists|officers|colleagues|coworkers|professionals|adolescents|girls|boys|kids"
    r"|callers|(?<!as )(?<!am )(?<!is )(?<!was )a (?:man|woman)(?= who)|their (?:own )?(?:lives|recovery|addictions?|illness(?:es)?)|inmates|prisoners|offenders|defendants|smokers|drinkers|newcomers|graduates|alumni|guests|newborns|infants"
    r"|nephews?|nieces?|each (?:man|woman|client|resident)|an? (?:brother|sister|father|mother|parent|uncle|aunt|cousin|friend|coworker|colleague|classmate|roommate|teammate|neighbor|teen(?:ager)?|boy|girl)"
    r"|students|veterans|members|brothers|sisters|sons|daughters|loved ones?|(?:my|his|her|whose|their|[a-z]+'s) (?:[a-z]+ )?(?:brother|sister|son|daughter|husband|wife|spouse|partner|uncle|aunt|cousin|nephew|niece|mother|father|mom|dad|parent|friend|grand(?:mother|father))|mothers|fathers|parents|couples|peers|friends|neighbors|survivors|participants|folks|many(?! (?:years|months|times|days|nights|ways)\b)"
    r"|anyone|someone|somebody|everyone|everybody|(?<!ty )ones?(?! (?:i|he|she|day|night|year|morning|time)\b)|each person|a person|staff|teams?|children|communities)"
    r"(?:'s?)?(?:(?<! other), (?:who|an?|now|himself|herself))?(?: (?!(?:because|but|so) )[a-z'-]+){0,4} "
)
_WRITE = "Take it out, or have the person's consent under `lived_experience` on their own page."
_WHY = "Only the person may tell it, and what has stood on a page cannot be taken back."
DRUG = (
    r"(?:alcohol|drink(?:ing)?|booze|drugs?|opioids?|opiates?|heroin|fentanyl|cocaine|crack|meth|methamphetamines?|pills?"
    r"|(?:pain|sleeping) pills?|painkillers?|marijuana|cannabis|benzos?|benzodiazepines?|substances?)"
)
ILLNESS = (
    rf"(?:addictions?|alcoholism|{DRUG}(?: (?:use|abuse|misuse|addiction|dependence))?(?: disorders?)?|depression|anxiety"
    r"|(?:bipolar|schizoaffective|obsessive compulsive|borderline|dissociative|body dysmorphic) (?:[a-z]+ )?disorder|bipolar(?: ii?| one| two)?|schizoaffective|obsessive compulsive"
    r"|psychosis|agoraphobia|ptsd|post traumatic stress(?: disorder)?|trauma|adhd|schizophrenia|mental (?:illness|health)"
    r"|(?:eating|gambling|panic|use|anxiety|mood|depressive|personality|stress) disorders?|an overdose|overdoses|cancer|hiv|aids|hepatitis|relapse|homelessness|self (?:harm|injury)"
    r"|suicide|suicidal|anorexia|bulimia|diabetes|epilepsy|ocd|panic attacks?|postpartum depression|the disease)"
)
HUMAN = r"(?:peer|nurse|physician|grandmother|grandfather|person|woman|man|mother|father|mom|dad|parent|veteran|human being|individual|someone|adult|alcoholic|addict)"
# A few words of a phrase between two that belong together.
_FEW = r"(?:[a-z'-]+ ){0,3}?"
YEARS = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
    r"|seventeen|eighteen|nineteen|twenty|thirty|ninety|sixty|fifty|a hundred"
    r"|forty|several|many) (?:[a-z]+ )?(?:years?|months|days|decades?)"
)
# What makes a word such as “recovery” part of a name for work: “recovery coaching”, “sober living homes”.
WORK = (
    r"(?! (?:services?|hous(?:e|es|ing)|homes?|residences?|living|centers?|coach(?:es|ing)?|support|programs?|groups?"
    r"|work(?:ers?)?|plan(?:s|ning)?|research|advoca\w+|care|courts?|education|studies|medicine|classes|training|fields?"
    r"|management|capital|clinics?|institute|schools?|settings?|rooms?))"
)
_FELLOWSHIP = (
    r"(?:aa|na|ca|al anon|nar anon|(?:alcoholics|narcotics|cocaine|marijuana|gamblers|heroin) anonymous"
    r"|(?:a |the |her |his )?(?:local )?(?:twelve|12) step (?:fellowships?|communit(?:y|ies)|programs?|recovery|meetings?)"
    r"|(?:a |the )?(?:recovery |sober )?fellowship(?! (?:in|of|at|program|training|award)))"
)


def health(id_: str, on: str, finds: str, says: str = "tells of somebody's own health", **more: Any) -> Rule:
    """A rule about a person's own health; what stands directly behind words for others is theirs."""
    more = {"not_after": OTHERS, **more}
    return Rule(id_, HEALTH, on, finds, says, _WRITE, _WHY, "field", only="person", **more)


RULES: tuple[Rule, ...] = (
    health(
        "T3-in-recovery",
        "recovery sobriety detox rehab someone went healing anniversary",
        rf"as someone (?:who is |who's |living )?in (?:(?:long term|sustained|active) )?recovery{WORK}|(?:(?:is|am|i'm|was|been|being|he's|she's|who's|remains|lives|lived|living|herself|himself|myself|years|decades)"
        rf" (?:(?:[a-z]+ly|also|now|still|both|herself|himself|myself|all) ){{0,2}}?|(?:grateful|proud|happy|blessed) to be |(?:is|am|i'm|as|was|being) an? (?:[a-z]+ )?{HUMAN} )"
        rf"in (?:(?:long term|sustained|active|early|personal|stable|continuous|full) )?recovery{WORK}"
        rf"|(?:years?|months|decades?|days) of (?:[a-z]+ )?recovery{WORK}|{YEARS} into (?:[a-z]+ )?(?:recovery|sobriety){WORK}|{YEARS} (?:in|into) (?:my|his|her|their own) (?:own )?recovery{WORK}"
        rf"|(?<!their )(?:own|personal) (?:[a-z]+ )?recovery{WORK}"
        rf"|in (?:long term )?recovery (?:himself|herself|myself)|(?:brings?|bringing|offers?|offering|has|have|with|shares?|adds?|lends?) (?:[a-z]+ ){{0,3}}?(?:perspective|insight|eyes|voice|heart|empathy|viewpoint|wisdom|compassion|honesty|humor|patience) of (?:an? {HUMAN}|someone|somebody) (?:who is )?in (?:long term |sustained )?recovery|of someone who (?:has been|went) through (?:treatment|rehab|recovery|addiction|detox|withdrawal|it)(?=[.,;]| (?:and|herself|himself|myself)\b)|my (?:[a-z]+ )?recovery{WORK}|(?:both|all three|two of us|each) in (?:(?:long term|sustained|active|early|full) )?recovery(?=[.,;]| (?:now|today|for|since|themselves))|(?:prior to|before|since|until|throughout|during|of|early in|credits|thanks to|into) (?:his|her) (?:own )?(?:early )?recovery(?=[.,;]| (?:began|started|he|she|with|to)\b)|(?:came|come|coming|got|went) into recovery{WORK}|as one of (?:the )?(?:millions|many|those|thousands) (?:of (?:people|americans) )?in recovery|we in recovery{WORK}|(?:my|his|her|own) (?:[a-z]+ )?(?:story|stories) of (?:[a-z]+ ){{0,2}}(?:recovery|healing)|(?:his|her) recovery (?:journey|story|path|date|anniversary)"
        rf"|(?:found|finding|entered|entering|sought|discovered|embraced) recovery{WORK}|(?:i|he|she|finally|once|and|who) chose recovery{WORK}(?! as )"
        rf"|recovery (?:saved|changed|gave|taught) (?:me|him|her|my|his)"
        rf"|(?:my|his|her) (?:own |personal )?(?:journey|road|path|way) (?:to|into|of|in|through) (?:[a-z]+ )?recovery{WORK}",
        fires=("Ann is in recovery.", "She is a person in long-term recovery.", "She found recovery here."),
        spares=(
            "Ann helps people in recovery.",
            "He supports clients in their own recovery.",
            "She is a Recovery Coach at Smith Recovery House.",
            "He has worked ten years in recovery housing.",
        ),
    ),
    health(
        THEY,
        "they",
        r"They(?: are|'re|’re) (?:both |all |also |now |each )?(?:in (?:(?:long term|sustained|active|stable) )?recovery|sober|clean)"
        rf"(?! who| that){WORK}|They(?: have|'ve|’ve) (?:both |each |also |long )?(?:been (?:sober|clean (?:since|for))"
        rf"|(?:maintained|kept|celebrated) (?:[a-z]+ )?(?:sobriety|recovery)){WORK}|They (?:both )?got (?:sober|clean) (?:in|at|when|after)"
        rf"|They (?:live|lived|have lived|struggled|have struggled) with (?:[a-z]+ )?{ILLNESS}",
        cased=True,
        fires=("They are in recovery.", "They’re both sober.", "They have maintained continuous sobriety."),
        spares=(
            "People find that they are in recovery.",
            "They are in recovery housing.",
            "They have kept recovery plans.",
        ),
    ),
    health(
        "T3-sober",
        "clean free sober addict alcoholic sobriety getting",
        rf"(?:clean and sober|sober|clean|drug free) (?:since|for (?:over |more than |almost |nearly )?{YEARS}|(?:at|from) \d\d"
        rf"|in (?:19|20)\d\d|today)"
        rf"|(?:i|he|she|who|has|have|had|been|am|is|i'm|he's|she's|was|after|since|before|when [a-z]+) (?:[a-z]+ )?"
        rf"(?:got|getting|became|becoming|been|stayed|staying|is|am|i'm) (?:[a-z]+ ){{0,2}}?(?:sober|clean and sober){WORK}"
        rf"|(?:is|am|i'm|he's|she's) (?:[a-z]+ ){{0,3}}?sober(?! [a-z])|got (?:clean|sober){WORK}|(?:are|were) (?:both|all three|each) (?:sober|clean and sober)(?! [a-z]+ing)|(?:proud|grateful|glad|happy|blessed) to be (?:sober|clean(?=[.,;]| (?:and|today|for|since)\b)|an? (?:[a-z]+ )?(?:alcoholic|addict))(?! (?:living|house))|(?:chose|chosen|choosing) sobriety(?! as)"
        rf"|(?<!get )(?<!become )(?:became|remained) sober{WORK}|{YEARS} (?:[a-z]+ )?(?:sober|clean){WORK}"
        rf"|(?:years?|months|decades?|days) of (?:[a-z]+ )?(?:sobriety|clean time)|decades? (?:clean and sober|sober|clean){WORK}"
        rf"|(?:before|after|since|prior to) (?:getting|becoming|he got|she got|i got) (?:clean|sober)|(?:has|have|had|i've|he's|she's) been clean(?! (?:up|out))|clean and serene|(?:another|one more|every|each|my|his|her) day (?:clean|sober)(?=[.,;]| (?:is|was|since|as|and)\b)|(?:as|am|i'm|being) an? (?:[a-z]+ )?(?:sober|clean) (?:[a-z]+ )?(?:woman|man|mother|father|mom|dad|person|parent|grandparent|grandmother|grandfather|alcoholic|addict|veteran|adult|member)(?! (?:group|club))"
        rf"|(?:my|own|personal) (?:[a-z]+ )?sobriety|(?:his|her) (?:long term |continuous |hard won |newfound |early |daily )?sobriety{WORK}(?! (?:study|tests?|curriculum|app|checkpoints?))|(?:of|in) (?:long term|continuous|lasting) sobriety|(?<!their )(?:sobriety|sober) (?:date|birthday|anniversary)|clean date|(?:my|his|her) clean time|getting (?:sober|clean) (?:took|saved|gave|taught|cost|changed|meant) (?:me|him|her|my|his)|sobriety (?:did not|didn't) come|in (?:early |long term )?sobriety(?=,)"
        rf"|(?:found|finding) (?:[a-z]+ )?sobriety|(?:my|his|her|own) (?:[a-z]+ )?(?:journey|road|path) to (?:[a-z]+ )?sobriety",
        fires=(
            "Sober since 2010, she loves to garden.",
            "He got sober at twenty.",
            "I have been clean and sober for a year.",
        ),
        spares=("He helps people get sober.", "She manages sober living homes.", "He keeps a clean desk."),
    ),
    health(
        "T3-lived-experience",
        "experience lived experiences been walked experienced know knows learned understand understands had "
        "having sat stood used ve was firsthand knowledge needed side sides exactly feels craving detox rehab "
        "relapse sobriety using",
        rf"(?:is|am|i'm|as|was) (?:an? )?(?:[a-z]+ )?{HUMAN} (?:with|of) (?:[a-z]+ )?lived experience"
        rf"|(?:has|have|had|brings?|bringing|brought|with|own|her|his|my|through|from|of|shares?|sharing|uses?|using|on|and"
        rf"|personal) (?:[a-z]+ )?lived experiences?(?! of (?:others|our|the|clients|people|families))"
        rf"|(?<!work )(?:own|personal) experiences? (?:with|of|in|as) {_FEW}(?:{ILLNESS}|recovery|treatment|sobriety|a (?:client|patient))"
        r"|(?:has|have|having|i've|he's|she's) (?:also |once |himself |herself |myself )?been (?:right )?there"
        r"(?! (?:since|for|to|when|with|as|until|from|more|longer|in|at|every|through|day|\d))"
        r"|(?:been|walked) in (?:your|their|our clients'?|the same|those|these) shoes"
        r"|walked (?:the|this|that|a) (?:same |similar |hard )?(?:road|path)"
        r"|(?:knows?|understands?|learned|experienced|lived) (?:[a-z]+ ){0,4}?(?:first ?hand|from the inside)"
        r"|(?:i|he|she) (?:has |have |once |also )*lived what (?:you|they|our|these|my|his|her)|(?:i've been|i have been|has been|had been|he's been|she's been|having been|was once|once was|was also|sat|stood|used to be) (?:exactly |right |just )?where (?:you|they|clients|many|(?:our|my|the|her|his|these|those) (?:(?:new|youngest|newest) )?(?:clients|patients|residents|people|guests|callers|members|women|men|families|newcomers))|(?:i|he|she) (?:has |have )?lived it"
        rf"|first ?hand (?:experience|knowledge) (?:of|with) {_FEW}{ILLNESS}|once needed (?:the )?(?:same |very )?help"
        r"|(?:both|other) sides? of (?:the|this) (?:[a-z]+ )?(?:desk|chair|couch|table|bed|counter|room|door)"
        r"|i know (?:just |exactly )?(?:what it(?:'s| is| was| feels| felt)|how it (?:feels|felt)) (?:like )?to|i know what (?:withdrawal|craving|addiction|relapse|detox|rehab|sobriety|recovery|using) (?:feels?|looks?|is) like|knows? what it (?:is|was|feels) like to (?:be (?:addicted|in|a (?:client|patient))|struggle|relapse|hit|detox|crave"
        r"|live with|get sober|want to use)",
        fires=("He has lived experience of addiction.", "She has been there.", "I have walked in your shoes."),
        spares=(
            "She hires people with lived experience.",
            "She has been there since 2013.",
            "He knows what it is like to work at night.",
        ),
    ),
    health(
        "T3-illness",
        "abuse addiction addictions adhd agoraphobia aids alcohol alcoholism anorexia anxiety attack attacks "
        "benzo benzodiazepine benzodiazepines benzos bipolar booze bulimia cancer cannabis cocaine compulsive "
        "crack dependence depression depressive diabetes disease disorder disorders drink drinking drug drugs "
        "epilepsy fentanyl gambling hepatitis heroin hiv homelessness illness injury marijuana mental meth "
        "methamphetamine methamphetamines misuse ocd opiate opiates opioid opioids overdose overdoses pain "
        "painkiller painkillers personality pill pills postpartum psychosis ptsd relapse schizoaffective "
        "schizophrenia self sleeping substance substances suicidal suicide trauma traumatic bottle active mania "
        "using",
        rf"(?:having|has|have|had|who) experienced {_FEW}{ILLNESS}|(?:battled|battling|(?:struggled|struggling|struggles|wrestled|wrestling|wrestles|grappled) with|overcame|(?:has|have|had|having|i've|he's|she's)"
        rf" overcome|conquered|survived|survives|surviving|beat|fought|recovered from|recovering from|suffer(?:s|ed) (?:from|with)"
        rf"|lost (?:[a-z]+ )?(?:years?|decades?|everything) to|(?:lives|lived) with|coped with"
        rf"|treated for|i live with|(?:lives|lived) [a-z]+ly with|(?:went|been|gone) through|living with) {_FEW}{ILLNESS}"
        rf"|(?:my|his|her|own|personal) (?:[a-z]+ )?(?:battles?|struggles?|fight|journey|history|past|bout) (?:with|of|against"
        rf"|through|from|out of|past|away from) {_FEW}{ILLNESS}"
        rf"|(?:my|his|her|own) (?:[a-z]+ )?(?:(?:years?|life|decade|days) (?:with|of|in)|(?:story|stories) (?:of|about)) (?:[a-z]+ )?{ILLNESS}"
        rf"|(?:because of|despite|through|after|over|during|throughout|before) (?:my|his|her) (?:own )?(?:addiction|alcoholism|drinking|drug use|gambling)(?! (?:training|rotation|studies|fellowship|course|class|medicine|work|degree|caseload|counseling|career)\b)|(?:my|his|her|own) (?:[a-z]+ )?(?:gambling|drinking|drug|alcohol|pill|cocaine) problem"
        rf"|(?:lost|losing|lose) (?:(?!brother|sister|son|daughter|mother|father|cousin|uncle|aunt|friend|client|patient|child|mom|dad|parent|husband|wife|people|someone|too|so|many|loved)[a-z]+ ){{1,4}}to (?:{DRUG}|addiction|gambling|the bottle)"
        rf"|{ILLNESS} (?:and (?:[a-z]+ ){{0,3}})?(?:kept|landed|sent|drove) (?:me|him|her|[a-z]+) (?:at|from|in|out|to)"
        rf"|{DRUG}(?: use)? was (?:[a-z]+ ){{0,3}}part of (?:[a-z]+'s|my|his|her) life|(?:leaving|left|escaped|out of|into|from|through|during|my|his|her|of|(?:was|were|been|am|years?|decades?|time|life|while|once|still|deep) in) active (?:addiction|alcoholism|use)"
        rf"|(?:has|have|had|having) an? (?:[a-z]+ )?history of {_FEW}{ILLNESS}"
        rf"|(?:my|his|her own|his own) (?:[a-z]+ )?(?:addiction|alcoholism|drinking|drug use|overdose|depression|anxiety)"
        rf"(?! (?:calls?|response|prevention|rescue|kits?|reversal|work|studies|counsel\w+|medicine|treatment|research|training))"
        rf"|(?:my|his|her) (?:addiction|alcoholism|drinking|drug use|overdose|gambling|mania|using) (?:was|had|got|grew|became|ran|caught|brought|kept|taught|gave|to|cost|led|began|started|ended|nearly|took)"
        rf"|(?:years|decades?|lifetime) of (?:[a-z]+ )?(?:{DRUG}(?: use| abuse| misuse)?|addiction)(?! (?:research|work|study"
        rf"|counsel\w+|treatment|medicine|education|training|experience))"
        rf"|(?:i|he|she|who|and|has|have|had|once) (?:used|abused|misused|injected) {DRUG}(?! (?:education|prevention|court))"
        rf"|(?:used|abused|misused|injected|drank) {DRUG} (?:for|daily|every|heavily|until|before|when|while|from|throughout|all through|through (?:my|his|her|most))"
        rf"|personally (?:affected|touched) by {ILLNESS}",
        fires=("Ann battled addiction.", "He struggled with alcohol.", "He recovered from an overdose."),
        spares=(
            "He helps people overcome addiction.",
            "She sees clients who have battled addiction.",
            "He has years of addiction research behind him.",
        ),
    ),
    health(
        "T3-label",
        "addict alcoholic drinker gambler smoker powerless survivor addicted hooked dependent overdosed relapsed "
        "bottom turned",
        rf"(?:recovering|recovered|former|ex|reformed) (?:{DRUG} )?(?:addict|alcoholic|drinker|gambler)|once an? (?:[a-z]+ )?(?:drinker|smoker|gambler)"
        rf"|(?:is|am|i'm|as|was) an? (?:[a-z]+ )?(?:addict|alcoholic)|(?:addict|alcoholic) (?:myself|himself|herself)|powerless over (?:alcohol|drugs|addiction|drinking|heroin)|(?:is|am|i'm|as|was) an? (?:[a-z]+ ){{0,2}}survivor(?! (?:advocate|services|of (?:the|an?) (?:[a-z0-9]+ )?(?:tornado|flood|hurricane|fire|earthquake|blizzard)))"
        rf"|once (?:[a-z]+ ){{0,3}}?addicted(?=[.,;])|(?<!are )(?<!become )(?:(?:is|am|i'm|was|been|became|once|once was|while|being) )?(?:addicted|hooked) (?:to|on)"
        rf"|(?:is|am|i'm|was|been|became) (?:[a-z]+ )?dependent on {DRUG}"
        rf"|(?:i|he|she|who|has|have|had|nearly|almost|once|and) (?:overdosed|relapsed)"
        rf"|(?:hit|hits|hitting) (?:[a-z]+ )?(?:rock )?bottom|turned (?:my|his|her) (?:own )?life around",
        fires=("She is a recovering addict.", "He was addicted to painkillers.", "I hit rock bottom."),
        spares=("She works with trauma survivors.", "Ask when someone is addicted to opioids."),
    ),
    health(
        "T3-patient",
        "client patient former resident herself himself alum alumna alumnus graduate been came going gone went "
        "detox rehab treatment graduated iop changed gave saved court getting buprenorphine medication methadone "
        "suboxone diagnosed diagnoses diagnosis",
        r"(?:is|am|i'm|as|was|be|herself|himself|myself) (?:[a-z]+ )?a (?:former|past|one time|onetime) (?:patient|client)"
        r"|an? (?:former|past|one time) (?:patient|client),? (?:i|he|she|[a-z]+ (?:now|is|has|came|works|joined|returned))"
        r"|former (?:patient|client)(?: here| of (?:our|this|the|dr|his|her)| (?:himself|herself|myself))"
        r"|as both (?:[a-z]+ ){1,3}and an? (?:former |one time |past )?(?:patient|client|resident)(?= (?:gives?|has|makes?|helps?|shapes?|informs?)\b|[.,;])|(?:and|also|as) a former (?:patient|client)(?= |[.,;])|once (?:[a-z]+ )?(?:a )?(?:patient|client|resident) (?:here|himself|herself|myself)"
        r"|(?:(?:alum|alumna|alumnus)|graduate) who (?:[a-z]+ )?(?:completed|finished|graduated|went through|came through) (?:(?!nursing|training|state|state's|university|college|internship|doctoral|master's|studies)[a-z']+ ){0,4}?(?:residential|outpatient|program|treatment|rehab|detox|iop|care)|(?:alum|alumna|alumnus) of (?:our|this|these|the|a|an) (?:(?!nursing|training|internship|residency|graduate|university|college|leadership)[a-z0-9']+ ){0,5}?(?:program|track|treatment|rehab|detox|iop|center|unit|house|halls?|place)"
        r"|(?:went|gone|been|came|going) through (?:[a-z']+ ){0,6}?(?:treatment|rehab|detox|program)"
        r"|(?:entered|completed|finished|left|checked into|needed|sought) (?:[a-z]+ )?(?:treatment|rehab|detox)"
        rf"{WORK}(?! (?:specialist|team|field|industry|funds|funding|dollars))"
        r"|graduated from (?:our|this|the same|(?:drug |alcohol )?treatment|rehab)(?: [a-z]+){0,2}|graduated (?:our|this) (?:[a-z']+ ){0,2}?program|graduate of (?:our|this) (?:(?!nursing|training|internship|residency|leadership)[a-z0-9']+ ){0,3}?(?:program|iop|detox|house|center|track)"
        r"|(?:came|moved|drove|flew) (?:(?:here|to [a-z]+) )?for (?:treatment|rehab|detox)(?=[.,;]| (?:in|and|at|when)\b)|(?:since|after|before) (?:completing|finishing|entering) (?:treatment|rehab|detox)(?=[.,;]| (?:here|in|at|himself|herself|with)\b)|(?:my|his|her) first (?:night|morning) in (?:detox|rehab|treatment)(?! as)|was in (?:our|this) (?:detox|rehab|iop)(?! as)|was an? (?:client|resident) here|(?:my|(?:his|her) own|his|her) (?:time|stay|months|days|years?) in (?:treatment|rehab|detox)(?! [a-z]+ing)"
        r"|(?:(?:is|am|i'm|was)(?: (?![a-z]+ing )[a-z]+)?|(?:experience|time|stay|years?|months|days) as) a (?:patient|client)(?! (?:[a-z]+ )?(?:advocate|access|care|services?|navigator|listener|man|woman|teacher|person|soul|coach|mentor|father|mother|leader))"
        r"|(?:treatment|rehab|this program|the program) (?:saved|changed|gave) (?:me|him|her|my|his)|(?:therapy|counseling|detox|medication) saved (?:me|him|(?:my|his|her) life)|drug court (?:saved|gave|changed) (?:me|him|her|my|his)|(?:detox|rehab|treatment|drug court|getting sober|getting clean) (?:was|is) the (?:best|hardest|worst) (?:[a-z]+ ){0,5}?(?:(?:my|his|her) life|to (?:me|him|her)|(?:i|he|she) ever)|(?:having been|has been|have been|had been) a (?:client|patient)(?= (?:of (?:our|this|the (?:program|center))|in|at|here)\b|[.,;])"
        r"|(?:takes|take|took|taking|on) (?:[a-z]+ )?(?:medication|methadone|buprenorphine|suboxone) for (?:my|his|her|opioid|an?"
        r" )|(?:is|am|been|i'm) on (?:methadone|buprenorphine|suboxone)"
        r"|(?:(?:was|am|i'm|been|is|being|were|later|and|when) )?(?<!is )(?<!are )diagnosed (?:[a-z]+ )?(?:with|as) (?:[a-z]+ ){0,2}?"
        rf"{ILLNESS}|(?:takes|take|took) (?:[a-z]+ )?medication for {ILLNESS}|(?:my|his own|her own) (?:[a-z]+ )?diagnos(?:is|es)|(?:my|his|her) (?:(?!differential|dual|clinical|careful|exact|client)[a-z]+ ){{0,3}}diagnosis",
        fires=(
            "She is a former client.",
            "He went through our program in 2016.",
            "He was diagnosed with depression.",
            "She is an alumna of our program.",
        ),
        spares=(
            "He is an alumnus of Xavier University.",
            "She completed the nursing program in Dayton.",
            "He sees clients who were diagnosed with depression.",
            "She diagnoses and treats depression.",
        ),
    ),
    health(
        "T3-fellowship",
        "12 aa al anonymous ca cocaine fellowship gamblers marijuana na nar narcotics twelve 90 ninety worked "
        "works strength sponsor sponsee sponsees sponsors my working community celebrated celebrates celebrating "
        "home",
        rf"(?:active|involved|member|participant|participates?|participated|regular|attends|attended|attending|belongs|service"
        rf"|found (?:[a-z]+ )?|got (?:sober|clean)) (?:[a-z]+ ){{0,2}}?(?:in|of|at|to|with|through) {_FELLOWSHIP}"
        rf"|(?:attends|attended|attending|joined|goes to|going to|credits?|owes?|thanks?) (?:[a-z]+ ){{0,4}}?{_FELLOWSHIP}(?! meetings for)|(?:found|discovered) (?:(?:his|her|my) way to )?{_FELLOWSHIP}(?=[.,;]| (?:at|in|after|when|through|during|while|and|as|on|because)\b)|fellowship of (?:aa|na|ca|al anon|(?:alcoholics|narcotics|cocaine|gamblers) anonymous)"
        rf"|(?:anniversary|birthday|years?|belonged|friends) (?:in|with|at|of|to) {_FELLOWSHIP}|{_FELLOWSHIP} (?:gave|saved|taught|changed|helped|showed|carried|held|kept|loved) (?:me|him|her|my|his)|{_FELLOWSHIP} (?:[a-z]+ ){{0,3}}?part of (?:my|his|her) life|(?:ninety|90) (?:meetings )?in (?:ninety|90)|(?:works|worked) the program (?:one day|daily|every|hard|today|like)|experience,? strength,? and hope"
        rf"|(?:aa|na|(?:twelve|12) step) (?:sponsor|member|birthday|anniversary)|my (?:twelve|12) step|(?:me|him|her) at (?:an? )?(?:aa|na) meetings?"
        r"|(?:gives? back|serves?|chairs?|volunteers?|friends|recovery|help|hope|home) (?:[a-z]+ )?(?:through|in|with) (?:aa|na)"
        r"|(?:is|am|i'm|been|as|has) (?:[a-z]+ ){0,2}?(?:a )?sponsor(?! (?:of|for|to)) ?(?=[.,;]|$|in|and|since)"
        r"|(?:my|his|her|has a|have a) (?:own )?sponsor(?! of)|(?:my|his|her) sponsees?|sponsors (?:other |young |several |many |two |three |four )*"
        r"(?:men|women|people|newcomers|others|members)(?!'s)(?! (?:sports|teams?|soccer))"
        r"|works (?:a|my|his|her) (?:strong |good |daily |solid |honest |own )?(?:recovery )?program(?! [a-z])|work my (?:own )?(?:recovery )?program(?! [a-z])|works a (?:strong |good"
        r" |daily |solid |honest )(?:recovery )?program"
        r"|(?:works|worked|working) (?:the|all|through the|his|her|my) (?:(?:twelve|12) )?steps|(?:credits?|owes?|thanks?|thanked|thankful for|grateful (?:to|for)|through|lives?|practices?|found [a-z]+ (?:in|through)) (?:[a-z]+ ){0,4}?(?:twelve|12) steps(?=[.,;]| (?:and|with|for|in|gave|saved)\b)"
        r"|(?:active|member|part|involved) (?:[a-z]+ )?(?:in|of) (?:[a-z]+ ){0,2}?(?:sober|recovering|recovery) community"
        rf"|celebrat(?:es|ed|ing) {YEARS}(?! (?:of|in|with|at|as|on|since|here|together|working|serving|for))"
        rf"|celebrat(?:es|ed|ing) {YEARS} (?:of|in) (?:[a-z]+ )?(?:recovery|sobriety)"
        rf"|celebrat(?:es|ed|ing) {YEARS} this (?:month|week|year|fall|spring|summer|winter)"
        r"|(?:my|his|her) home group",
        says="tells that somebody belongs to a fellowship whose members stay anonymous",
        fires=(
            "She is active in AA.",
            "He works a program.",
            "She celebrates 10 years this month.",
            "He has a sponsor.",
            "Ben sponsors two men in town.",
        ),
        spares=(
            "She leads twelve-step facilitation groups.",
            "He celebrates 10 years with our team.",
            "She takes clients to AA meetings.",
            "He is a sponsor of the county fair.",
            "She sponsors two women's softball teams.",
        ),
    ),
    health(
        "T4-peer",
        "certified peer youth",
        r"(?:certified )?(?:youth |family )?peer (?:recovery )?(?:supporter|(?:support )?(?:specialist|worker|counselor|coach))",
        says="tells that its holder is in recovery",
        unless=r"supervis\w+|trains?|training|trainer|hires?|coordinat\w+|manages?|with an? (?:[a-z]+ )?peer",
        fires=("She is a Certified Peer Recovery Supporter.", "He works as a peer support specialist."),
        spares=(
            "He trains Peer Recovery Supporters.",
            "She holds a certification in peer recovery support supervision.",
        ),
    ),
    health(
        LETTERS,
        "prs cprs cyps cfps cps cpss crpa crss pss ncprss",
        r"CPRS|PRS|CYPS|CFPS|CPSS|CPS|CRPA|CRSS|PSS|NCPRSS",
        says="tells that its holder is in recovery",
        cased=True,
        unless=r"supervis\w+|trains?|training|trainer|hires?|coordinat\w+|manages?|stands? for",
        fires=("She earned the PRS in 2019.", "Ask Ann Example, CPRS."),
        spares=("He supervises PRS staff.",),
    ),
)
