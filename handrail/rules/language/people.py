"""Words for people: each rule is one record with its examples."""

from __future__ import annotations

from handrail.rules.language.word import ERROR, NOTICE, WARNING, word
from handrail.rules.rule import Rule

_LABEL = "A label makes a person into an illness, and keeps people away from care."
_PERSON = "Write “a person with a substance use disorder” or “a person with addiction”."
_DRINKS = "Write “a person with alcohol use disorder” or “a person who misuses alcohol”."
_USES = "Write “a person who uses drugs”, or “who injects drugs”."

RULES: tuple[Rule, ...] = (
    word(
        "addict",
        ERROR,
        "addict addicts",
        r"(?:{drug} )?addict~",
        _PERSON,
        _LABEL,
        "NIDA VA AP",
        fires=("The addict's family can come.", "Two heroin-addicts spoke."),
        spares=("Addiction can be treated.", "Nicotine is addictive."),
    ),
    word(
        "former-addict",
        ERROR,
        "former reformed recovering recovered ex dry",
        r"(?:former|reformed|recovering|recovered|ex|dry) (?:{drug} )?(?:addict|alcoholic|user|abuser|junkie|drunk)~",
        "Write “a person in recovery”.",
        _LABEL,
        "NIDA VA",
        fires=("An ex-addict leads it.", "Groups for recovering alcoholics."),
        spares=("A former nurse leads it.", "She is recovering from surgery."),
    ),
    word(
        "addict-population",
        ERROR,
        "population populations",
        r"addict(?:ed)? populations?",
        "Write “people with addiction”.",
        _LABEL,
        "field",
        fires=("We serve the addicted population.",),
        spares=("The population of Ohio grows.",),
    ),
    word(
        "user",
        ERROR,
        "user users",
        r"{drug} user~|user~ of {drug}|(?:iv|injection|needle|active|chronic|heavy|polysubstance|hardcore) user~(?! of (?!{drug}))",
        _USES,
        "Use is something that people do, not who they are.",
        "NIDA VA AP",
        fires=("Drug users may call.", "Users of cocaine may feel low."),
        spares=("Website users can enlarge the text.", "Users of screen readers can skip the menu."),
    ),
    word(
        "user-near",
        ERROR,
        "user users",
        r"user~",
        _USES,
        "Use is something that people do, not who they are.",
        "NIDA VA AP",
        near=r"{drug}|overdose|withdrawal|naloxone|rush|last hit|inject\w*|needles?|cravings?|rehab|addiction",
        unless=r"web ?sites?|sites?|browsers?|apps?|software|pages?|accounts?|screen|keyboard|wheelchair|devices?|phone"
        r"|menu|tool|search|portal|user friendly|forms?|maps?|filters?|kiosks?|lockers?|newsletters?",
        fires=("When a user stops taking opioids, withdrawal starts.",),
        spares=("Users of this site can look up each drug.", "New users get a code."),
    ),
    word(
        "recreational-user",
        WARNING,
        "recreational casual experimental occasional social",
        r"(?:recreational|casual|experimental|occasional|social) (?:{drug} )?user~",
        "Write “a person who uses drugs now and then”, or “for non-medical reasons”.",
        "Use is something that people do, not who they are.",
        "VA",
        fires=("Even a recreational user can overdose.",),
        spares=("The pool is for recreational use.",),
    ),
    word(
        "abuser",
        ERROR,
        "abuser abusers",
        r"{drug} abuser~",
        _PERSON,
        "The word blames, and even clinicians judge a person called so more harshly.",
        "NIDA VA AP",
        fires=("He is a drug\nabuser.", "Substance-abusers meet here."),
        spares=("Leave an abuser safely: call the hotline.",),
    ),
    word(
        "abuser-alone",
        ERROR,
        "abuser abusers",
        r"abuser~",
        _PERSON,
        "The word blames, and even clinicians judge a person called so more harshly.",
        "NIDA VA AP",
        unless=r"partners?|violence|domestic|child|children|elder|sexual|spouse|survivors?|victims?|relationship"
        r"|emotional|left|leave|husband|wife|boyfriend|girlfriend|safe|hotline|police|court",
        fires=("Abusers come to our evening group.",),
        spares=("If your partner is an abuser, call.",),
    ),
    word(
        "slur",
        ERROR,
        "junkie junkies junky heads head crackhead crackheads crack meth dope smack pill druggie druggies druggy pothead potheads "
        "pillhead pillheads smackhead smackheads cokehead cokeheads coke tweaker tweakers stoner stoners "
        "fiend fiends methhead methheads dopehead burnout burnouts boozer boozers",
        r"junk(?:ie|y)~|crack ?heads?|meth ?heads?|pot ?heads?|dope ?heads?|smack ?heads?|coke ?heads?|pill poppers?|pill ?heads?"
        r"|drugg(?:ie|y)~|tweaker~|stoner~|(?:dope )?fiend~|boozer~",
        _PERSON,
        "It is a slur.",
        "NIDA VA AP",
        fires=("Nobody chooses to be a crackhead.", "Junkies live there."),
        spares=("A junk shop is next door.", "Crack is a form of cocaine."),
    ),
    word(
        "alcoholic",
        ERROR,
        "alcoholic alcoholics",
        r"(?<!non-)(?<!non )alcoholic~(?! (?:beverage|drink|content|fermentation|solution|strength|spirit|cider|wine"
        r"|product|hepatitis|cirrhosis|liver|fatty|ketoacidosis|neuropathy|cardiomyopathy|myopathy|pancreatitis"
        r"|hallucinosis|or non)s?)",
        _DRINKS,
        _LABEL,
        "NIDA VA AP",
        unless=r"syrups?|mouthwash|punch|cider",
        fires=("An alcoholic's spouse can come.", "He had an alcoholic father."),
        spares=("No alcoholic beverages, please.", "Alcoholics Anonymous meets here.", "We serve non-alcoholic punch."),
    ),
    word(
        "drunk",
        ERROR,
        "drunk drunks drunkard drunkards wino winos lush lushes",
        r"(?:a|the|no|any|every|this|that|another|only|you|town|old|mean|happy|hopeless|local|nasty) drunk(?! (?:driv|tank))"
        r"|(?:a|the) (?!(?:little|bit|lot|half|water|milk|wine|coffee|people|others|men|driver|guests?|very|too|still|most|more|so|once|was|were|is|are)\b)[a-z]+ drunk(?=[.,;:!?]| (?:who|of|on the)|$)|drunks|drunkard~|wino~|lushes|(?:a|an old|such a|the|town)"
        r" lush(?=[.,;:!?]| (?:who|and|for)|$)",
        _DRINKS,
        "It is a slur.",
        "NIDA VA",
        fires=("My uncle was the town drunk.", "He was a lush."),
        spares=("He drove home drunk.", "It was a lush green garden."),
    ),
    word(
        "drunk-driving",
        WARNING,
        "drunk",
        r"drunk driv(?:ing|er~|e)",
        "Write “impaired driving” or “driving under the influence”.",
        "The exact term says what happened, without the word for a person.",
        "VA",
        fires=("Drunk driving is a common charge.",),
        spares=("Impaired driving is a common charge.",),
    ),
    word(
        "addicted",
        WARNING,
        "addicted",
        r"(?<!was )(?<!were )addicted",
        "Write “has an addiction to …” or “has a … use disorder”.",
        "A person has a condition, and is more than it.",
        "NIDA VA",
        fires=("Are you addicted to painkillers?", "Addicted persons can call."),
        spares=("She was addicted to nicotine once.", "He has an addiction to alcohol."),
    ),
    word(
        "addicted-baby",
        ERROR,
        "baby babies infant infants newborn newborns born",
        r"(?:drug|crack|meth|heroin|opioid|nas|drug addicted|addicted) (?:bab(?:y|ies)|infant~|newborn~)(?:'s)?"
        r"|born addicted",
        "Write “a baby with signs of withdrawal” or “a newborn exposed to substances”.",
        "A baby is not born with addiction.",
        "NIDA",
        fires=("We help the mother of an addicted baby.", "Babies born addicted stay longer."),
        spares=("A baby with signs of withdrawal stays longer.",),
    ),
    word(
        "relapser",
        ERROR,
        "relapser relapsers frequent",
        r"(?:chronic )?relapser~|frequent fl[iy]er~(?! (?:miles|program|card|number))",
        "Write “a person whose symptoms have come back more than once”.",
        _LABEL,
        "field",
        fires=("A chronic relapser stays longer.",),
        spares=("Frequent flyer miles cannot pay for care.",),
    ),
    word(
        "mentally-ill",
        ERROR,
        "mentally crazy psycho psychos schizophrenic schizophrenics insane lunatic lunatics psychotic psychotics",
        r"mentally ill(?: (?:person|people|patient|man|woman|men|women|client|individual)~)?"
        r"|crazy(?! (?:quilt|good|horse|eights))|psycho~(?!-)|lunatic~|insane|psychotics|schizophrenics"
        r"|(?:an?|the|this|that) (?:schizophrenic|psychotic)(?! (?:disorder|symptom|episode|spectrum|break|illness|depression"
        r"|experience|state|feature)s?)",
        "Write “a person with a mental health condition”, or name the condition.",
        _LABEL,
        "field",
        fires=("The mentally ill need housing.", "A schizophrenic may hear voices."),
        spares=("Psycho-education is part of it.", "A person with schizophrenia came."),
    ),
    word(
        "justice",
        WARNING,
        "inmate inmates convict convicts felon felons offender offenders con cons",
        r"(?:ex )?(?:inmate|felon|offender)~|(?:ex )?convicts|(?:a|an|the|ex|former|this|that) (?:ex )?convict|ex cons?",
        "Write “a person who is incarcerated” or “a person with justice system involvement”.",
        "A sentence is something that a person has had, not who they are.",
        "VA",
        legal=True,
        fires=("We work with felons and ex-cons.",),
        spares=("He was convicted in error.", "The Ohio Revised Code says who is an offender."),
    ),
    word(
        "homeless",
        WARNING,
        "homeless transient transients derelict derelicts bum bums vagrant vagrants hobo hobos",
        r"the homeless(?! (?:shelter|service|center|outreach|program|coalition|camp|count|management|hotline|office|team|clinic"
        r"|fund|policy|liaison|assistance|system|response|prevention|crisis)s?)"
        r"|homeless (?:person|people|man|men|woman|women|individual~|client~|patient~|addict~|population|adult~|youth|teen~|veteran~|famil(?:y|ies))"
        r"|(?:a|an|the|this|that|old) (?:transient|derelict|vagrant|hobo|bum)(?:'s)?(?=[.,;:!?]| (?:who|and|for|in|on|from|at|with|came"
        r"|comes|needs|is|was|slept|sleeps|asked|asks|had|has|sister|family|may|can|will)\b|$)"
        r"|transients|derelicts|vagrants|hobos|bums",
        "Write “people experiencing homelessness” or “people who are unhoused”.",
        "A lost home is something that happens to people, not who they are.",
        "VA",
        fires=("The homeless can shower here.", "A transient asked for help. He was a bum."),
        spares=("The homeless shelter is near.", "A transient ischemic attack needs care."),
    ),
    word(
        "prostitute",
        WARNING,
        "prostitute prostitutes",
        r"prostitute~",
        "Write “a person who engages in sex work”.",
        _LABEL,
        "field",
        fires=("A prostitute came for help.",),
        spares=("A person who engages in sex work came.",),
    ),
    word(
        "dealer",
        NOTICE,
        "dealer dealers pusher pushers",
        r"(?:(?:drug|dope|heroin|meth|pill|street) )?(?:dealer|pusher)~",
        "Write “a person who sells drugs”.",
        _LABEL,
        "VA",
        unless=r"cars?|auto|art|card|used|truck|antiques?|boat|store|shop|sponsors?",
        fires=("He called his dealer again.",),
        spares=("The car dealer sponsors our walk.",),
    ),
    word(
        "those-people",
        NOTICE,
        "population those these",
        r"forgotten population|those people(?! (?:who|whose|with|in|at|near|close|you|here|can))|(?:these|those) individuals",
        "Write “people”, and say who you mean.",
        "It puts people at a distance.",
        "field",
        fires=("Those people need help.",),
        spares=("Those people who live far away can meet by video.",),
    ),
)
