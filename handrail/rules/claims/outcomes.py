"""What a treatment may not foretell of its end: relapse made impossible, figures of success, a detox without effort."""

from __future__ import annotations

from handrail.rules.claims.claim import CITED, DECEIVES, EFFORT, PROMISE, RATE, TELL, claim
from handrail.rules.rule import Rule

_ADDICTION = r"(?:addictions?|alcoholism|dependenc(?:e|y)|cravings?|relapses?|(?:substance|alcohol|opioid|drug) use disorders?|urges?|disease)"
_PATIENTS = (
    r"(?:clients?|patients?|graduates?|alumni|alumn(?:us|a)|people|persons?|residents?|guests?|famil(?:y|ies)|veterans?|men|women|m[ao]n"
    r"|woman|teens?|students?|mothers?|executives?|professionals|members?|addicts?|alcoholics?|callers?|nurses|pilots|physicians)"
)
_COUNT = (
    r"(?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|nineteen|twenty|thirty|forty|fifty|ninety"
    r"|a hundred|hundred|a dozen)"
)
_TIME = (
    r"(?:(?:just|only|as little as|as few as|under|less than|fewer than|about|a mere|mere|the first|a single|one single|a short|a matter of) )*"
    r"(?:(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|twenty(?: four)?|forty eight|seventy two|thirty|a few)"
    r" (?:short |quick |easy |long )?(?:minutes?|hours?|days?|weeks?|weekends?|afternoons?|sessions?|visits?)|(?:days|hours|minutes)|(?:the|this) (?:long )?weekend)"
)
_WELL = (
    r"(?:sober|clean|drug free|alcohol free|relapse free|abstinent|cured|healed|recovered|addiction free|opioid free)"
)

RULES: tuple[Rule, ...] = (
    claim(
        "K1-outcome",
        PROMISE,
        "ever never will won last curable reversible relapse relapses relapsing deal foregone given inescapable "
        "matter thing past lose loses losing working beat beats better clean cured gets healed healthy makes "
        "recover recovers sober succeed succeeds well chaos chaoss heartache heartaches nightmare nightmares "
        "ordeal ordeals struggle struggles suffering sufferings away out free if anxiety depression drinking "
        "hangovers misery nights pain shakes sickness sweats symptoms using lives",
        r"(?:last|only|final) (?:[a-z]+ )?(?:rehab|treatment|detox|program|center|stay|facility|clinic|therapy|help|hospital)s? (?:that )?"
        r"(?:you|they|he|she|your [a-z]+(?: one)?|anyone|anybody)(?:'ll| will| would|'d)? ever (?:need|enter|have)"
        r"|(?:never|won't|will not) (?:ever )?(?:need|enter|see|have to (?:enter|see|go to|go back to|look for)) another (?:rehab|detox|treatment|program|facility|clinic|center|meeting)"
        r"|(?:make|makes|made) (?:this|it|us|ours) (?:your|the|his|her|their) last (?:rehab|detox|treatment|stay|program|time in)"
        rf"|{_ADDICTION} (?:is|are|can be|becomes?) (?:now |here |completely |permanently |fully |totally |entirely |100 ?% |and )*(?:reversible|curable)"
        r"|relaps(?:e|es|ing) (?:(?:simply|just|becomes?|is|are|will|be|made|virtually|practically|almost|literally|now|a|an) )+"
        r"(?:impossible|unthinkable|thing of the past|history|off the table|out of the question|no longer (?:possible|an option))"
        r"|(?:recovery|sobriety|success|healing) (?:is |becomes? |will be )+(?:simply |just |only |practically |all but )*(?:a sure thing|a given(?! [a-z])|a foregone conclusion|a done deal|a matter of time(?! and)|inescapable)"
        r"|never (?:crave|want|need|touch|miss|think (?:of|about)) (?:a |an |another |the )?(?:drinks?|hit|high|bottle|dose|fix|{drug}) again"
        r"|relapse proof|relapse (?:[a-z]+ )?(?:never|won't|doesn't|can't|cannot|will not|does not) (?:ever )?happens?"
        r"|(?:addictions?|cravings|alcohol|heroin|fentanyl|drugs?|drinking|using) (?:[a-z]+ ){0,4}things? of the past"
        r"|(?:heroin|fentanyl|cocaine|meth|alcohol|opioids|drugs|addiction) (?:simply |just |soon |completely |will |can )*(?:stops? working|(?:loses?|losing) (?:its|their|all) (?:power|grip|hold|appeal|pull))"
        rf"|(?:every(?:one|body)?|each|all|any(?:one|body)?)(?: single)?(?: one)?(?: of)?(?: our| the)?(?: {_PATIENTS})?(?: (?:who|that)(?: [a-z0-9']+){{1,8}}?)? "
        r"(?:will )?(?:gets? (?:well|better|sober|clean|healthy)|succeeds?|makes it|stays? (?:sober|clean)|(?:leaves?|left|goes home|comes out) (?:sober|clean|healed|cured)|beats? (?:it|addiction)|recovers?|is healed)"
        r"(?=[.!;:]|, (?:without|no|every|guaranteed|period|and)|$)"
        r"|(?:nightmare|suffering|chaos|heartache|ordeal|struggle)s? (?:[a-z]+ )?(?:ends?|stops?|is over|are over) (?:the (?:day|moment|minute|second|instant)|here|today|now|tonight|when (?:you|your|he|she|they)|once)"
        r"|walk(?:s|ed)? in (?:an? |as |broken|sick|addicted|hooked|drunk|hopeless|on)(?:[^.!?]{0,30}?) walk(?:s|ed)? (?:out|away)"
        r"|(?:walk|come|leave|go|break|live|set|stay) (?:[a-z]+ ){0,3}free (?:forever|for (?:life|good|ever))"
        r"|if (?:you (?:ever )?(?:relapse|slip|use again|drink again|start (?:using|drinking) again)|(?:our|the|this) (?:[a-z0-9]+ ){1,3}(?:doesn't|does not|didn't|fails)(?: to)? (?:work|last|help|stick|hold)(?![^.!?]*(?:find|refer|look|another)))[^.!?]{0,70}(?:for free|free of charge|on us|at no (?:extra |additional )?(?:charge|cost)|on the house|money back)"
        r"|(?:you|they|he|she)(?:'ll| will) (?:get|stay|become|end up) (?:sober|clean)(?=[.,;!:]| (?:and|again|for|with|here|because|without)\b|$)"
        r"|(?:say )?(?:goodbye|farewell|so long) to (?:the |your |all |those |these )*(?:[a-z]+,? ){0,4}(?:shakes|sweats|nights|pain|suffering|hangovers|relapse|misery|sickness|symptoms|anxiety|depression|using|drinking)"
        r"|(?:thousands|hundreds|countless|\d[\d,]*\+?) (?:of )?lives (?:have been |were |and )?(?:saved|changed|transformed|healed|restored|rebuilt)",
        TELL,
        DECEIVES,
        "FTC OARFPA",
        askable=True,
        citable=True,
        unless=r"hopes?|hoping|wish(?:es)?|whether|wonder|worr(?:y|ied)|afraid|goals?|want(?:s|ed)?|no matter|differ(?:s|ent(?:ly)?)?|own (?:pace|way|time)|naloxone|narcan|seat ?belts?|vaccines?|letters?|grie(?:f|ve)|if (?:everyone|everybody|all)|until (?:everyone|everybody|all|each)",
        fires=(
            "This is the last rehab you will ever need.",
            "Addiction is fully reversible.",
            "Relapse becomes impossible.",
            "Every client who follows the plan gets well, without exception.",
            "If you relapse, you come back at no charge.",
        ),
        spares=(
            "Not everyone gets better.",
            "We wait until everybody recovers.",
            "Nobody can promise that you will stay sober.",
            "If you relapse, you are free to come back.",
            "Recovery is a matter of time and support.",
            "Everyone recovers in their own way.",
        ),
    ),
    claim(
        "K1-ends-it",
        PROMISE,
        "conquer destroy disappear eliminate end eradicate erase remove vanish conquers destroys eliminates ends "
        "eradicates erases prevents removes curable reversible",
        r"(?<=we )(?:make (?:it|them) (?:all )?(?:disappear|vanish)|(?:eliminate|eradicate|erase|destroy|conquer|end|remove) (?:it|them)(?: all)?)(?=[.!,;:]|$| (?:for|at|from|once|completely|forever))"
        r"|(?:program|method|treatment|detox|protocol|approach|implant|drip|injection|shot|formula) (?:[a-z]+ )?(?:eliminates|eradicates|erases|destroys|conquers|ends|removes|prevents) (?:it|them|(?:every|any|all)(?: [a-z]+)?|(?:the |your )?(?:cravings?|addiction|urges?|relapses?|withdrawal))(?: all)?"
        r"|(?:completely|permanently|fully|totally|entirely|100 ?%)(?: and [a-z]+)? (?:reversible|curable)",
        TELL,
        DECEIVES,
        "FTC OARFPA",
        near=rf"{_ADDICTION}|drinking|{{drug}}|shakes|sweats|withdrawal",
        unless=r"bugs?|data|records?|files?|wi ?fi|accounts?|damage|effects",
        askable=True,
        fires=(
            "We don't manage addiction, we eliminate it.",
            "You crave heroin? Our drip ends all cravings for opioids.",
        ),
        spares=("No treatment ends addiction.", "We erase them: records of calls and drug tests.", "We end at four."),
    ),
    claim(
        "K1-figures",
        PROMISE,
        "sober clean drug alcohol relapse relapsed relapses relapsing abstinent cured healed recovered recover recovers recovery recovering "
        "addiction opioid free back return returned returns well better again doubles doubling doubled double triples tripling tripled triple "
        "quadruples quadrupled quadruple multiplies multiplying multiply twice times above beats beat exceed exceeds higher outcome outcomes result results record success rate "
        "rates figure figures statistics highest best lowest strongest recoveries",
        rf"{_COUNT} (?:in|of|out of)(?: every)? {_COUNT} (?:of )?(?:our |the |those |these )?(?:[a-z]+ ){{0,2}}{_PATIENTS}(?: [a-z']+){{0,8}}? "
        rf"(?:{_WELL}|free of|relaps\w*|come back|came back|return(?:ed|s)?|recover\w*|(?:got|gets?|are|is) (?:well|better)|(?:drank|used) again)"
        rf"|(?:all|nearly all|each|every(?: one)?|one|most|majority|everyone) of (?:(?:our|the|those|these) (?:[a-z]+ )?{_PATIENTS}|them|those) (?:[a-z']+ ){{0,6}}?(?:still |stay |stays |are |is |remain |remains |live |lives )+(?:[a-z]+ )?{_WELL}(?! (?:living|houses?|homes?|and tidy|rooms?))"
        r"|(?:doubl|tripl|quadrupl|multipl)(?:e|es|ed|ies|ying|ing) (?:your|their|his|her|the|a [a-z]+'s) (?:chances?|odds|likelihood) (?:of|to|at|for) (?:[a-z]+ ){0,4}?(?:sober|sobriety|clean|recover\w*|success|succeed\w*|abstinen\w+|lasting|beating)"
        r"|(?:success|sobriety|recovery|completion|outcomes?|results|abstinence)(?: [a-z]+){0,4} (?:double|triple|twice|times|above|better than|beats?|exceeds?|higher than) (?:the |our )?(?:[a-z]+ )?(?:average|norm|industry|rest)"
        r"|(?:near perfect|perfect|flawless|unbeatable|amazing|incredible|remarkable|astounding|phenomenal|stellar|unheard of|spectacular|unprecedented|unbelievable|impressive|superior) (?:[a-z]+ ){0,2}(?:outcomes?|results|success|track record|rates?|recover(?:y|ies)|figures|statistics)"
        r"|(?:highest|best|lowest|strongest) (?:(?:and|or|overall|long|term|patient|client|family|treatment|completion|sobriety|recovery|success|retention|satisfaction|graduation|abstinence|relapse|readmission|dropout|clinical) )+(?:rates?|figures?|numbers?|scores?|outcomes?|results?|statistics)",
        CITED,
        RATE,
        "FTC OARFPA ASAM",
        citable=True,
        askable=True,
        unless=r"counted|measured|compared?|defined?|nights?|scale|counties|county's|drug tests?|staff|counselors?",
        fires=(
            "19 of every 20 patients left us free of cravings.",
            "Almost every one of them is still sober.",
            "It doubles your chances of staying clean.",
            "Our near-perfect outcomes.",
        ),
        spares=(
            "Two of our four rooms are free.",
            "All of our counselors are sober.",
            "19 of 20 patients stayed sober [@study].",
            "The two of them are sober living homes.",
        ),
    ),
    claim(
        "K1-quick",
        PROMISE,
        "off kick kicks kicking beat beats beating ditch ditching conquer conquers defeat defeats lick shake "
        "overcome escape break breaks quit free sober clean drug alcohol relapse abstinent cured healed "
        "recovered addiction opioid dependent dependence addicted addict hooked drunk strung discomfort pain "
        "suffering symptoms effects cravings withdrawal withdrawals sickness risk risks flush flushes "
        "flushing purge purges purging cleanse cleanses cleansing wash washes washing strip strips scrub "
        "scrubs drain drains draining slate agony misery shakes breeze breezes breezing sail sails sailing "
        "glide glides gliding cruise cruises cruising coast coasts coasting float floats floating sleep slept "
        "dance dances dancing using",
        rf"(?:get|gets|getting|got|come|comes|go|be|are|is|was|walk) (?:you |them |him |her |your [a-z]+(?: one)? )?off (?:of )?(?:{{drug}}|methadone|suboxone|kratom)(?: [a-z]+)? (?:in|within|over|after) {_TIME}"
        rf"|(?:kick|beat|ditch|conquer|defeat|lick|shake|overcome|escape|break|quit|free (?:of|from))(?:s|ing)? (?:your |the |an |any |his |her )?(?:{{drug}}|addictions?|habit|dependence|cravings|drinking)(?: [a-z]+)? (?:in|over|within|after) {_TIME}"
        rf"|{_WELL}(?: and(?: [a-z]+){{1,3}}?| again)? (?:in|within|after|over) {_TIME}(?! (?:of|before|prior))"
        r"|from (?:[a-z]+ )?(?:dependent|dependence|addicted|addict|hooked|using|drunk|strung out) to (?:[a-z]+ )?(?:drug free|sober|clean|free|freedom|healed|cured)"
        r"|(?:no|zero|without(?: any)?) (?:withdrawal |physical |detox |real )*(?:discomfort|pain|suffering|symptoms|side effects|cravings|withdrawals?|sickness|risks?) (?:whatsoever|at all|of any kind)"
        r"|zero (?:withdrawal(?: symptoms| pain)?|discomfort|symptoms|side effects|sickness|suffering|cravings)"
        r"|(?:flush|purg|cleans|wash|strip|scrub|drain)(?:e|es|s|ing|ped|ed)? (?:out )?(?:the |all |every |any |your |last |of |trace )*(?:{drug}|toxins|poisons?|addiction|cravings)(?: and [a-z]+)? (?:right )?(?:from|out of) (?:your|the) (?:system|body|brain|blood\w*|cells?)"
        r"|wip(?:e|es|ed|ing) (?:the|your|his|her) slate clean"
        r"|(?:skip|bypass|dodge|sidestep|escape) (?:all |right |past )*(?:the |your )?(?:suffering|pain|agony|withdrawals?|sickness|misery|discomfort|shakes)"
        r"|(?:breez|sail|glid|cruis|coast|float|sleep|slept|danc)(?:e|es|s|ing|ed)? (?:right |easily )?through (?:(?:the|your|an|my|his|her|entire|whole|all|alcohol|opioid|heroin|of) )*(?:withdrawals?|detox|recovery|rehab|treatment|worst|sobriety)",
        TELL,
        EFFORT,
        "FTC OARFPA ASAM",
        askable=True,
        citable=True,
        unless=r"may|might|some|scale|score|means|rate your|livers?|kidneys?|seizures?|dangerous|911|if you (?:get|are|come|have|quit|stop|use|go)|relapse (?:risk|rates?)|rooms?|kitchens?|detox(?:es)? (?:usually|often) takes?",
        fires=(
            "Get off heroin in 72 hours.",
            "Kick alcohol over a long weekend.",
            "With no discomfort whatsoever.",
            "It flushes opioids from your system.",
            "Sail through withdrawal.",
        ),
        spares=(
            "Some people feel no pain at all.",
            "No one sails through withdrawal.",
            "Nobody gets off heroin in a day without help.",
            "Zero means no cravings at all on this scale.",
        ),
    ),
)
