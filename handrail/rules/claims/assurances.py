"""What a centre cannot assure: that every insurance pays, and that no court or law ever reaches a record."""

from __future__ import annotations

from handrail.rules.claims.claim import ASSURANCE, PROMISE, claim
from handrail.rules.rule import Rule

_INSURANCE = r"(?:insurances?|insurance (?:plans?|companies|polic(?:y|ies)|cards?|carriers?|types?)|insurers?|carriers?|ppos?|hmos?|(?:health |insurance )(?:plans?|polic(?:y|ies)|coverage))"
# By itself, a plan may be one of many things.
_PLAN = r"(?:plans?|polic(?:y|ies)|coverage)"
_POWER = r"(?:subpoenas?|search warrants?|warrants?|court orders?|courts?|judges?|police|fbi|irs|prosecutors?|probation officers?|lawyers?|employers?|boss(?:es)?|government|agency|agencies|authorit(?:y|ies))"

RULES: tuple[Rule, ...] = (
    claim(
        "K4-compliant",
        ASSURANCE,
        "circumstance circumstances not hipaa exceed exceeds meet meets compliance 100 absolutely always "
        "completely entirely fully hundred percent perfectly strictly totally guaranteed ever nobody anonymity "
        "confidentiality discretion privacy guarantee guaranteeing guarantees",
        r"(?:never|not) (?:share|release|disclose|give|tell)(?: [a-z]+){0,6} under any circumstances?|not even (?:an? |the |your )?(?:judge|court|police|boss|employer|spouse|lawyer)s?(?: [a-z]+)? (?:can|will|could|may)"
        r"|hipaa (?:and [a-z0-9 ]{2,20} )?(?:compliant|certified|certification|approved|secured?|safe|verified|(?:compliance )?(?:seals?|badges?))"
        r"|(?:compliant|compl(?:y|ies|iance)) with (?:all )?hipaa|(?:meets?|exceeds?) (?:all )?hipaa(?: \w+)?"
        r"|compliance (?:seal|badge|certificate)s?"
        r"|(?:100 ?%|100 percent|(?:one |a )?hundred percent|completely|fully|totally|entirely|absolutely|strictly|perfectly|always) (?:and )?"
        r"(?:free and |safe and )?(?:confidential(?:ly)?|anonymous(?:ly)?|private(?:ly)?|secure)"
        r"|(?:confidential|anonymous|private|confidentiality|privacy),? (?:is )?(?:100 ?% )?(?:always|guaranteed)"
        r"|(?:nobody (?:else )?(?:will|can|could|has to)|no one (?:else )?(?:will|can|could) ever) (?:ever )?(?:find out|know|learn|see|hear)(?: about| of)?(?: that)? (?:you|your)|never be (?:released|disclosed|shared|seen)(?: [a-z]+){0,4} (?:under|for) any circumstances?|under no circumstances"
        r"|(?:total|complete|full|absolute|unbreakable|ironclad|bulletproof|100 ?%),? (?:[a-z]+ )?(?:anonymity|confidentiality|privacy|discretion)"
        r"|(?:anonymity|discretion) (?:is )?(?:guaranteed|assured)|guarantee(?:s|d|ing)? (?:to be |your |full |complete |total )*(?:confidential\w*|anonym\w+|priva(?:te|cy))",
        "Say what the law protects and what this site does not collect, and link to the privacy notice.",
        "Treatment companies that promised this have paid millions for it.",
        "Monument",
        askable=True,
        fires=("We are HIPAA compliant.", "Your call is 100% confidential.", "Privacy guaranteed."),
        spares=(
            "Calls are confidential under federal law.",
            "Nothing is completely private online.",
            "Is my call 100% confidential?",
        ),
    ),
    claim(
        "K4-insurance",
        PROMISE,
        "card cards carrier carriers companies coverage hmo hmos insurance insurances insurer insurers plan plans "
        "policies policy ppo ppos type types matter whatever whichever pay anybody anyone applicants callers "
        "everybody everyone automatic guaranteed instant benefits benefitss coverages policys",
        rf"(?:all|any|every)(?:,? (?:and every|forms? of|types? of|kinds? of|of the|single|major|private|health|commercial|other|ppo|hmo|epo|pos|medicaid|medicare|tricare|and|or))* {_INSURANCE} (?:(?:is|are|will be|gets?|always|plans?|types?) )*(?:accepted|welcome|taken|gets? you|will do|honored)"
        rf"|we(?:'ll| will| do| now| gladly| happily| also| can)* (?:accept|take|honor|welcome) (?:absolutely |virtually |just about |literally )?(?:all|any|every)(?: (?:single|private|major|commercial|and all))* {_PLAN}"
        rf"|(?:all|any|every)(?: (?:single|private|major|commercial))* {_PLAN} (?:is|are|will be|gets?) (?:always )?(?:accepted|honored)"
        rf"|(?:accept|take|work with|honor|welcome)s? (?:absolutely |virtually |just about |literally )?(?:all|any|every|each and every)(?: (?:and all|and every|forms? of|types? of|kinds? of|single|private|health|commercial))* {_INSURANCE}"
        rf"|(?:all|any|every)(?:,? (?:and every|single|major|private|health|commercial|ppo|hmo|medicaid|and|or))* {_INSURANCE} (?:will )?(?:covers?|pays? for|accepts?|includes?) (?:all )?(?:treatment|rehab|detox|residential|inpatient|your|us|our|the (?:full|whole|entire))(?! (?:at|in|by) a (?:different|lower))"
        r"|(?:whatever|whichever|no matter what|no matter which) (?:insurance |health )?(?:plan|insurance|coverage|policy|insurer)(?: [a-z]+){0,4}, we(?:'ll| will)? (?:gladly |always |happily )?(?:take|accept|honor|make it work)"
        r"|(?:plan|insurance|insurer|policy|coverage|it|they) will (?:always |surely |certainly |definitely )?pay(?=[.!]|$| (?:every|everything|in full|for everything|your whole))"
        r"|(?:everybody|everyone|anyone|anybody|all (?:applicants|callers|plans)) (?:is|are|gets?|will be) (?:always |automatically |instantly |pre ?)?(?:approved|covered|qualified)|(?:everybody|everyone|anyone) qualifies"
        r"|(?:guaranteed|instant|automatic) (?:insurance )?approval|approval(?: in [a-z0-9]+ [a-z]+)?,? (?:is )?(?:guaranteed|automatic|instant)"
        r"|(?:bring|need|needs|takes|required?)(?: [a-z]+){0,2} (?:only|just|nothing but) (?:your |an? |the )?insurance card"
        r"|(?:plan|insurance|insurer|policy|coverage|ppo|carrier|benefits)s? (?:(?:will|shall|has to|have to|is going to|is sure to|always|almost always|should) )*(?:covers?|pays?)(?: for)? (?:all of )?(?:your |the |every )?(?:whole|entire|full|complete) (?:[a-z0-9]+ )?(?:stays?|costs?|bill|treatment|program|length|amount|rehab|price|time|month|thing|detox|care|year|(?:\d+|thirty|sixty|ninety) (?:days|weeks))|(?:plan|insurance|insurer|policy|coverage|ppo|carrier)s? (?:will )?(?:covers?|pays?)(?: for)? every (?:day|dollar|cent|penny|night|bit)",
        "Say what insurance is accepted, and that the insurer decides what it pays.",
        "No centre is in every network, and no centre decides for an insurer; families have been left with the bill.",
        "FTC OARFPA",
        askable=True,
        unless=r"(?:what|how much|which|when)(?: [a-z]+){0,3} will pay|if (?:your|an?|the) (?:plan|insurance|insurer|policy)|whether|may|might|cover part|most|some|few|before we|only if|medically|copay(?:ment)?s?|ask",
        fires=(
            "All insurance accepted.",
            "We take every insurance plan.",
            "Your plan will cover your whole stay.",
            "Everybody is approved.",
        ),
        spares=(
            "We do not accept every insurance plan.",
            "Few plans cover the whole stay.",
            "Does every plan pay for the full stay?",
            "Bring your insurance card.",
            "Not everyone is approved.",
        ),
    ),
    claim(
        "K4-beyond-law",
        ASSURANCE,
        "subpoena subpoenas warrant warrants court courts judge judges police fbi irs prosecutor prosecutors probation lawyer lawyers employer "
        "employers boss bosses government agency agencies authority authorities law secret secrets",
        rf"{_POWER}(?:,?(?: [a-z]+)){{0,6}} (?:can never|will never|could never|can't ever|won't ever) (?:ever )?(?:find out|learn|know|hear|discover|see)(?: [a-z]+)? (?:what|that|about|if|where|why|you)|{_POWER}(?: [a-z]+){{0,2}} (?:can't|cannot|can never|could never|couldn't|won't|will never|could not|can not)(?: ever)? (?:touch|reach|get|obtain|see|find|open|learn|pry|force|make|compel|break|access|know|trace)(?: [a-z]+){{0,2}} (?:(?<!see )(?<!find )you|yours?|it|them|this|these|that)"
        rf"|no (?:[a-z]+, )?{_POWER}(?: or {_POWER})?(?: on earth| in the (?:world|land|country)| anywhere)? (?:can|could|will)(?: ever)? (?:learn|find|know|see|get|obtain|touch|discover|trace|access|read|open)"
        rf"|(?:keep|leave|have|make|create|hold)s? (?:absolutely )?no (?:written |medical |paper )*(?:records?|files?|trace|paper trail|notes)(?: [a-z]+){{0,4}},? (?:[a-z]+ )*?(?:an? |the )?{_POWER}"
        r"|(?:further than|beyond|more than|past)(?: what)? (?:the |any |federal )*law (?:allows?|permits?)"
        r"|secrets? (?:is|are|stays?|will be|remains?|will stay)(?: [a-z]+)? safe with us|(?:above|beyond|outside) (?:the reach of )(?:the |any )*(?:law|courts?|judges?|police)",
        "Say what the law protects and what it does not, and link to the privacy notice.",
        "A record of treatment is protected by law and can be opened by law; nobody can promise more.",
        "Monument",
        askable=True,
        unless=r"unless|without (?:your|an?|the|written)|except(?:ions?)?|part 2|cfr|hipaa|consent|release|written|alone|by itself|this (?:site|website|form)|you (?:did|do|have|may|can)",
        fires=(
            "Even a subpoena can't touch you.",
            "We keep no records that a court could obtain.",
            "Your secret is safe with us.",
        ),
        spares=(
            "Police cannot get your records without a court order.",
            "A court may order us to release your record.",
            "Your employer cannot see it unless you sign a release.",
            "The court cannot find a date in May.",
        ),
    ),
)
