"""Words for treatment, families and blame: each rule is one record with its examples."""

from __future__ import annotations

from handrail.rules.language.word import ERROR, NOTICE, WARNING, word
from handrail.rules.rule import Rule

_MEDICINE = "Medicine treats the illness; it is no second-best and no swap of drugs."
_CHARACTER = "Addiction is an illness, and no fault of character."
_BLAMES = "It blames the person when it was the treatment that did not help."

RULES: tuple[Rule, ...] = (
    word(
        "assisted-treatment",
        WARNING,
        "assisted",
        r"medic(?:ation|ally|ament|ine)s? assisted (?:treatment|therap(?:y|ie)|recovery|program)~",
        "Write “medication for opioid use disorder (MOUD)” or “medication for addiction treatment”.",
        _MEDICINE,
        "NIDA VA",
        fires=("We offer medication-assisted treatment.",),
        spares=("Assisted living is next door.",),
    ),
    word(
        "assisted-treatment-letters",
        WARNING,
        "mat",
        r"MAT(?!-[A-Z])",
        "Write “medication for opioid use disorder (MOUD)” or “medication for addiction treatment”.",
        _MEDICINE,
        "NIDA VA",
        cased=True,
        fires=("MAT is part of it.",),
        spares=("Bring a yoga mat.",),
    ),
    word(
        "replacement-therapy",
        ERROR,
        "replacement substitution maintenance crutch",
        r"(?:opioid|opiate|methadone|buprenorphine|heroin|drug) (?:substitution|replacement|maintenance)"
        r"(?: (?:therapy|treatment|program))?|replacement therapy"
        r"|replacement addictions?|(?:a|another) crutch|substitution (?:therapy|treatment)|maintenance (?:\w+ )?(?:with|on) (?:methadone|buprenorphine|suboxone)",
        "Write “opioid agonist therapy” or “medication treatment”.",
        _MEDICINE,
        "NIDA VA",
        unless=r"nicotine replacement|hormones?|estrogen|testosterone|enzymes?|thyroid|kidney|renal|fluids?|volume",
        fires=("Opioid replacement therapy helps.", "Ask about methadone maintenance."),
        spares=("Nicotine replacement therapy comes as a patch.", "Hormone replacement therapy is not given."),
    ),
    word(
        "one-for-another",
        ERROR,
        "substitute substitutes substituted substituting replace replaces replaced replacing swap swaps swapped "
        "swapping trade trades traded trading exchange exchanges exchanged exchanging switch switches switched "
        "switching",
        r"(?:substitut|replac|swap|trad|exchang|switch)(?:e|es|ed|ing|p|ps|ped|ping)?(?:s)? one "
        r"(?:drug|addiction|substance|dependency|dependence|habit) (?:for|with|to|by) another",
        "Leave it out: it is not so.",
        _MEDICINE,
        "NIDA",
        negatable=True,
        warnable=True,
        fires=("It is trading one addiction for another.",),
        spares=("Medicine does not substitute one drug for another.", "Swap one chair for another."),
    ),
    word(
        "detox",
        NOTICE,
        "detox detoxes detoxed detoxing detoxification detoxify",
        r"(?<!called )(?<!call it )(?<!call this )(?<!or )(?<!as )(?<!\()(?<!term )(?<!word )(?<!named )(?<!\")"
        r"detox(?:es|ed|ing|ification|ify)?",
        "Write “withdrawal management”; “which many call detox” may follow once.",
        "The body is cared for during withdrawal, not cleaned of poison.",
        "field",
        fires=("Our detox unit is open.",),
        spares=("Withdrawal management is often called detox.",),
    ),
    word(
        "denial",
        WARNING,
        "denial",
        r"denial",
        "Write “sees it differently” or “does not agree with others' view”.",
        "The word ends the talk instead of opening it.",
        "VA",
        unless=r"insur\w*|coverage|claims?|appeal\w*|benefits?|payments?|authorization|letter|access|admission|denial of service",
        fires=("The patient is in denial.",),
        spares=("A denial of coverage can be appealed.",),
    ),
    word(
        "enabling",
        NOTICE,
        "enabler enablers enabling enable enables enabled codependent codependents codependency codependence co",
        r"enabler~|enabl(?:e|es|ed|ing) (?:him|her|them|your|their|his|a loved|behaviors?|the (?:addiction|drinking|use|using|habit)|addiction|drinking|an? addict\w*|(?:an? |the |my )?(?:adult |grown )?(?:child|children|son|daughter|spouse|husband|wife"
        r"|partner|parent)s?)"
        r"(?! (?:to|staff|family to|team))|(?:stop|quit|are|is|been|about|of|and) enabling(?= (?:him|her|them|and|or|your"
        r"|someone))|enabling (?:mother|father|parent|spouse|famil|partner|wife|husband|behavio)\w*|enabling(?=[.,;:!?]|\s*$)|co ?dependen(?:t|ts|cy|ce)",
        "Write “supporting”, or say what the person does.",
        "It blames families for caring.",
        "field",
        fires=("Stop enabling your son.", "Codependent partners can come."),
        spares=("Large type enables people to read.", "An enabling law was passed."),
    ),
    word(
        "rock-bottom",
        WARNING,
        "bottom bottomed bottoms bottoming",
        r"rock bottom(?! price)|bottom(?:ed|s|ing) out|(?:hit|hits|hitting|reach|reached|reaching) (?:the |their |his |her |your )?(?:own )?"
        r"bottom",
        "Leave it out. People can get help at any time.",
        "Waiting for the worst costs lives.",
        "field",
        fires=("Many hit rock bottom first.",),
        spares=("Scroll to the bottom of the page.",),
    ),
    word(
        "non-compliant",
        WARNING,
        "resistant unmotivated compliant noncompliant noncompliance compliance uncooperative failed failing failure failures fail fails "
        "poor",
        r"resistant (?:client|patient|person|people|family|to (?:treatment|change|help|care|therapy|counseling))~?"
        r"|(?:{one}|addicts?) {be} resistant|unmotivated|non ?complian(?:t|ce)|treatment failures?|poor (?:treatment )?compliance"
        r"|fail(?:s|ed|ing)? (?:(?:out )?of )?(?:out )?(?:of )?(?:an? |the |our |one |\w+ )?(?:treatment|rehab|therapy|detox|program)s?",
        "Write “unsure about treatment”, “chose not to”, or “the treatment did not help”.",
        _BLAMES,
        "VA",
        unless=r"wcag|web ?sites?|regulations?|rules?|laws?|building|software|antibiotics?|infections?",
        fires=("Unmotivated clients go home.", "After a failed treatment, try us."),
        spares=("He has treatment-resistant depression.", "The door is fire-resistant."),
    ),
    word(
        "suffers",
        WARNING,
        "suffer suffers suffering suffered sufferer sufferers victim victims afflicted stricken plagued ravaged crippled",
        r"suffer(?:s|ing|ed)? (?:from|with)|sufferers?|victims? of (?:{drug}|addiction|their|his|her|the disease|alcohol\w*"
        r"|substance\w*)|afflicted (?:with|by)"
        r"|(?:stricken|plagued|ravaged|crippled) (?:with|by) (?:addiction|alcoholism|{drug})|(?:overdose|addiction)(?:'s)? victims?",
        "Write “has”, “lives with” or “is affected by”.",
        "It says how a life feels before the person can.",
        "field",
        fires=("She suffers from addiction.", "Victims of addiction need help."),
        spares=("A victim of domestic violence can stay.",),
    ),
    word(
        "struggle",
        NOTICE,
        "struggle struggles struggled struggling",
        r"struggl(?:e|es|ed|ing)",
        "Write “has” or “lives with”, or say what is hard.",
        "It says how a life feels before the person can.",
        "field",
        fires=("If you are struggling with alcohol, call.",),
        spares=("If alcohol makes your days hard, call.",),
    ),
    word(
        "battle",
        NOTICE,
        "battle battles battled battling fight fights fighting fought war tackle tackles tackling combat combating beat "
        "beating defeat defeats defeating conquer conquering scourge scourges epidemic demon demons",
        r"(?:battl|fight|fought|tackl|combat|beat|defeat|conquer)(?:e|es|ed|ing|s)?(?: (?:with|against|his|her|their|your"
        r"|my|an|the|our))* (?:{drug}|addictions?|alcoholism|the disease|substance use)|war on (?:drugs|{drug}|addiction)"
        r"|epidemic of (?:addicts|users)|scourges?|demons?"
        r"|(?:battl|fight|fought)(?:e|es|ed|ing|s)?(?: \w+){0,4} against (?:\w+ )?(?:{drug}|addiction|alcoholism)",
        "Write “treat”, “address” or “respond to”.",
        "Care is not a war, and nobody loses it by being ill.",
        "VA",
        fires=("He is battling addiction.",),
        spares=("The opioid epidemic has many causes.", "The fire fighters came."),
    ),
    word(
        "suicide",
        ERROR,
        "commit commits committed committing successful unsuccessful completed failed attempt attempts",
        r"commit(?:s|ted|ting)? suicide|(?:successful|unsuccessful|completed|failed) suicides?(?: attempts?)?"
        r"|(?:failed|unsuccessful) attempts? (?:at suicide|to (?:take|end) (?:his|her|their|your) (?:own )?life)",
        "Write “died by suicide” or “attempted suicide”.",
        "Suicide is no crime and no success.",
        "field",
        fires=("He committed suicide.", "She survived a failed suicide attempt."),
        spares=("He died by suicide.", "A failed attempt to log in is shown."),
    ),
    word(
        "character",
        ERROR,
        "vice vices weakness weaknesses willpower moral lifestyle willed character",
        r"(?:a|his|her|their|your|my|the) vice(?! (?:president|chair|chairman|chairwoman|squad|versa|principal|provost))"
        r"|vices|character flaws?|moral (?:fail(?:ing|ure)s?|weakness|defects?)|weakness of (?:will|character)|(?:sign of|a) weakness"
        r"|weak willed|lack of (?:will|willpower)|no willpower|lifestyle choices?",
        "Leave it out.",
        _CHARACTER,
        "AAP NIDA",
        negatable=True,
        warnable=True,
        unless=r"muscles?|legs?|arms?|limbs?|vice president",
        fires=("Addiction is a lifestyle choice.", "Using is a sign of weakness."),
        spares=("Addiction is not a moral failing.", "Muscle weakness can follow.", "Ask the vice president."),
    ),
    word(
        "hopeless",
        WARNING,
        "hopeless hopelessly helpless broken wreck wrecks lost beyond",
        r"hopeless(?:ly)? (?:addict\w*|cases?|drunks?|people|person|lives|life|famil(?:y|ies)|causes?|users?)"
        r"|helpless (?:addict\w*|victims?|person|people|against|over)"
        r"|broken (?:people|persons?|lives|life|man|men|woman|women|famil(?:y|ies)|homes?|souls?|spirits?)"
        r"|{one_is} (?:a )?(?:complete |total )?(?:wreck|broken|helpless)(?! (?:bone|leg|arm))|nervous wreck|wrecks of"
        r"|{one} (?:is|are|was|were) (?:hopeless|beyond help)|lost causes?",
        "Leave it out.",
        "Nobody is beyond help, and a reader may be that person.",
        "VA",
        fires=("Broken people heal here.", "He was a wreck."),
        spares=("You may feel hopeless now.", "A broken bone takes weeks.", "A wreck closed the road."),
    ),
)
