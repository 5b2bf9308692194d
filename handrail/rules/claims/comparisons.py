"""What a centre may not say of itself against others: each rule is one record with its examples."""

from __future__ import annotations

from handrail.rules.claims.claim import FACTS, FAIR, PLACE, SUPERLATIVE, UNCHECKED, claim
from handrail.rules.rule import Rule

_PLACES = r"(?:rehabs?|cent(?:er|re)s?|programs?|facilit(?:y|ies)|clinics?|places?|hospitals?|providers?|treatments?|detox(?:es)?)"
_OTHERS = r"(?:other|others|most|typical|traditional|ordinary|big|corporate|cheap|conventional|average|so many|too many|all the other|rival|competing)"

RULES: tuple[Rule, ...] = (
    claim(
        "K2-others",
        SUPERLATIVE,
        "unlike other others rest most typical traditional ordinary corporate conventional rival competing "
        "competitors competition outperform outperforms outperformed outperforming surpass surpasses "
        "surpassed surpassing outrank outranks outranked outshine outshines outshone outclass outdo outdoes "
        "rank ranks outcomes results numbers success graduates only steps step aa na therapy else",
        rf"unlike (?:the )?(?:other|most|many|so many|typical|traditional|conventional|ordinary|all (?:the )?other|any other|your average|the average|those|big|corporate) (?:[a-z]+ ){{0,3}}(?:{_PLACES}|doctors|therapists|counselors|approaches|methods|therapies|teams)"
        r"|unlike (?:anything|anywhere|any place) (?:else|you)"
        rf"|(?<!if ){_OTHERS} (?:[a-z0-9]+ ){{0,3}}{_PLACES} (?:(?:only|just|merely|simply|still|will|may|often|all|usually|try to|want to) )*"
        r"(?:warehouses?|(?:take|takes|want|wants|pocket|chase)s? (?:only |just )?your (?:money|insurance)|fails?(?! to (?:answer|reply|say))|give up on|gives up on|hand out|herd|rush you|kick you|drug you|push pills|mask|ignore"
        r"|(?:only|just|merely) (?:treat|manage|address|scratch|cover) (?:the |your |an )?(?:symptoms|surface|addiction|drugs?|drinking|habit|you)|(?:use|rely on|stick to|cling to|sell|provide|offer)s? (?:[a-z]+ ){0,2}(?:outdated|old fashioned|old school|cookie cutter|ineffective|untrained|inexperienced|watered down|one size|cheap|unproven)|(?:only |just )?(?:care|worry|think)s? (?:only |more |mostly |just )?about (?:profits?|money|your (?:money|insurance|wallet)|billing|filling|the bottom line)|(?:run like|feel like) (?:prisons?|jails?|factories|hospitals)|(?:only|just|merely) (?:promise|talk about|dream)|treat (?:you like|the symptoms|symptoms|only)|leave you|see (?:you as|dollar)|(?:don't|do not|didn't) (?:care|understand|get it|work|really|know how (?:to (?:treat|handle|heal|fix|deal|get|keep)|you)|have a clue|bother)|couldn't care|get it wrong|cut corners|miss the)"
        rf"|{_OTHERS} (?:[a-z]+ ){{0,2}}{_PLACES}[^.!?]{{0,30}} (?:cookie cutter|one size fits all|assembly line|revolving door)"
        rf"|(?:takes?|took|costs?) (?:{_OTHERS}) (?:[a-z]+ )?{_PLACES} (?:months|weeks|years|forever|thousands)"
        r"|(?:our|the) (?:competitors|competition) (?:simply |just |still )?(?:can't|cannot|can only|could never|don't|won't|will never|wish|dream|envy|hate|fear)"
        rf"|(?:others|other (?:[a-z]+ ){{0,2}}{_PLACES}) (?:simply |just |still )?(?:can't|cannot|can only|could never|won't|will never) (?:match|touch|copy|compete|rival|equal|deliver|dream|beat|come close|keep up|compare)"
        r"|(?:outperform|outrank|outshin|surpass|outclass|outdo)(?:e|es|s|ed|ing)? (?:the )?(?:every|any|all|other|most|traditional|conventional|our (?:competit\w+|rivals|peers)|standard|competition|rest|industry)"
        rf"|(?:rank|score|stand|tower|rate)s? (?:[a-z]+ )?(?:above|ahead of|higher than) (?:every|any|all|other|most|the rest|our)(?: other)? (?:[a-z]+ ){{0,2}}(?:{_PLACES}|competit\w+|peers|pack)"
        r"|(?:our|the) (?:outcomes|results|numbers|success|graduates) (?:[a-z]+ ){0,3}(?:wins?|beats?|speaks? for (?:itself|themselves)|says? it all)"
        r"|(?:the|our|ours is the) only (?:[a-z]+ ){0,3}(?:approach|method|program|treatment|way|therapy|rehab|center|place|solution|one|protocol|thing|path|answer|clinic|facility) (?:that|which) (?:(?:truly|really|actually|ever|even|finally) )*(?:works?|heals?|cures?|ends?|stops?|fix(?:es)?|succeeds?|lasts?|gets to the|addresses|treats the|understands?|cares?|does|delivers?)"
        r"|(?:12 steps?|twelve steps?|aa|na|(?:12|twelve) step (?:programs?|meetings|groups)|traditional (?:(?:12|twelve) step )?(?:rehab|treatment|programs?|therapy)|talk therapy) (?:simply |just |really )?(?:doesn't|don't|do not|does not|never|can't|won't) work(?:s|ed)?(?! (?:for|the same|alone|on|at|like|that|overnight|as))"
        r"|(?:where|when) (?:(?:all|the|so|many|most) )*(?:others?|rest|everyone else|everybody else|other (?:[a-z]+ )?(?:rehabs?|centers?|programs?|facilities|clinics|places|hospitals|doctors)) (?:have |has |had |only )?(?:fail(?:s|ed)?|fell short|falls? short|gave up|couldn't|can't)"
        r"|when (?:nobody|no one|nothing|nowhere) else (?:could|would|did|helped|worked)"
        r"|we (?:[a-z]+ )?(?:deliver|get|produce|achieve) (?:real|lasting|actual|better|superior|true|unmatched) results",
        FAIR,
        UNCHECKED,
        "NAATP FTC",
        askable=True,
        citable=True,
        unless=r"(?:is|are|do|does|did|can|have|has)(?: not|n't)(?= [a-z])(?! just| only| simply| merely| believe| treat| give up| cut| stop| care| work| understand| manage| match| compare| know| listen| measure| deliver| hold)|cannot(?! match| touch| beat| compete| copy| compare| give you| deliver)|if (?:[a-z0-9]+ ){1,4}(?:doesn't|don't|do not|does not)",
        fires=(
            "Unlike other rehabs, we treat the cause.",
            "Other centers warehouse you.",
            "Our competitors can't match our care.",
            "Ours is the only approach that truly heals.",
            "We succeed where others fail.",
        ),
        spares=(
            "Other programs may be closer to you.",
            "Unlike most hospitals, we cannot treat emergencies.",
            "Unlike a residential stay, an IOP lets you sleep at home.",
            "The only rule that works for everyone is to listen.",
        ),
    ),
    claim(
        "K2-nothing-else",
        SUPERLATIVE,
        "forget nothing",
        r"forget (?:everything|all|whatever|anything) (?:that )?(?:you've|you have|you|they) (?:ever |already |have |think you )*(?:heard|know|knew|been told|learned|tried|thought)"
        r"|nothing else (?:[a-z]+ ){0,3}(?:works?|worked|comes? close|compares?|can (?:help|save)|helped)",
        FAIR,
        UNCHECKED,
        "NAATP FTC",
        warnable=False,
        askable=True,
        not_after=r"(?:may|might|will|could|often) ",
        unless=r"if nothing else|(?:says?|tells? you|claims?|promises?|ads?) (?:that )?(?:you )?(?:to )?(?:forget|nothing)[^.!?]*",
        fires=("Forget everything you've heard about treatment.", "Nothing else out there works."),
        spares=("If nothing else works, call the desk.", "Do not forget everything you know about coping."),
    ),
    claim(
        "K2-above-all",
        SUPERLATIVE,
        "like better deeply much than way well beat come comes compare compares compete equal match matches "
        "measure measures rival rivals touch standard gold bar hands shoulders cut class league ourselves envy "
        "unbeatable peerless matchless incomparable beautiful complete comprehensive effective exceptional highly "
        "personal powerful prestigious qualified reliable skilled sought thorough best brightest finest greatest "
        "smartest top kind",
        r"(?:no|never (?:been )?an?|not an?|nothing|nowhere|nobody|no one|no place|none)(?: other| else)?(?: [a-z]+){0,6}? (?:quite |anything |exactly )?like (?:ours|us|our (?:program|approach|team|method|care|center|staff|treatment|place|people|therapists|campus))(?= [a-z]+ (?:does|do|can)\b|[.,;:!]| (?:do|does|can|in|on|anywhere|for|at|around|today)\b|$)"
        r"|(?:nobody|no one|none|no other [a-z]+|nothing)(?: [a-z]+){0,8}? (?:the way|as well as|as deeply as|as much as|more than|better than|like(?= we (?:do|can)\b)) (?:that )?(?:we|our [a-z]+|us|ours)(?: (?:do|does|can|will))?(?=[.,;:!]|$| do\b| does\b| can\b)"
        rf"|(?:no|nobody|no one|nothing|none|few)(?: [a-z]+){{0,6}}? (?:comes? (?:even |anywhere |remotely )?close(?=[.,;!]|$| to (?:us|ours|our (?:care|results?|program|team|quality)|what|the (?:quality|care|results|level|success|comfort)))|(?:can|could) (?:[a-z]+ )?(?:match|rival|equal|touch|beat|compete with|compare (?:to|with)) (?:us|our|ours|the (?:quality|care|results|level)|what we)|compares? (?:to|with) (?:us|our|ours|what we)|match(?:es)? (?:our|what we)|rivals? (?:us|our|ours)|measures? up)"
        rf"|gold standard (?:in|of|for) (?:[a-z]+(?:'s)? ){{0,3}}{PLACE}"
        r"|(?:a|the) gold standard[.!]|bar none|hands down the|head and shoulders above|a cut above|in a (?:league|class) (?:of (?:our|its|their) own|by (?:itself|ourselves))|the envy of|unbeatable|peerless|matchless|incomparable"
        rf"|most (?:effective|powerful|comprehensive|prestigious|sought after|exceptional|complete|highly (?:rated|regarded)|reliable|beautiful|personal|thorough|qualified|skilled) (?:(?!(?:of|to|for|in|and|is|are|when)\b)[a-z]+ ){{0,3}}{PLACE}(?! (?:for|is|are|depends?|may|will|var(?:y|ies)|plan|options?|when|we know|we can|that studies|cannot|can't|can|make)\b)"
        r"|(?:the|our|by|of|nation's|world's|country's|america's|state's|with) (?:very )?(?:top|best|finest|greatest|brightest|smartest) (?:(?:and|or|addiction|medical|clinical|recovery|treatment|detox|board|certified|trauma|mental|health|in|the|doctors|brightest|most|licensed) )*(?:specialists?|experts?|physicians?|psychiatrists?|minds|professionals|psychologists?|interventionists?)(?! (?:still|can|can't|cannot|may|make|do|are|will|for)\b)"
        rf"|one of a kind (?:[a-z]+ ){{0,2}}{PLACE}|(?:only|first) (?:[a-z]+ )?{PLACE} of (?:its|our|their) kind"
        r"|(?:sets?|setting|raised|raises?) the (?:bar|gold standard|standard) (?:for|in|of) (?:[a-z]+ ){0,3}(?:industry|field|care|treatment|recovery|rehab|excellence|nation|state|country|world)",
        FACTS,
        UNCHECKED,
        "NAATP FTC",
        askable=True,
        citable=True,
        unless=r"medications? (?:is|are|for)|methadone|buprenorphine|naltrexone|naloxone|trials?|studies|research(?:ers)?|diagnos\w+|gold standard programs?|we are not|yet",
        fires=(
            "There is no other program like ours.",
            "Nobody understands addiction the way our team does.",
            "No facility comes close to our care.",
            "The gold standard in rehab, bar none.",
            "America's most effective rehab.",
        ),
        spares=(
            "No bus line comes close to our door.",
            "Nobody knows you the way your family does.",
            "Medications are the gold standard of care for it.",
            "The most effective treatment for you depends on your health.",
            "We refer you to the specialists you need.",
        ),
    ),
)
