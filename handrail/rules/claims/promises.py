"""What a treatment centre may not promise, praise or assure: each rule is one record with its examples."""

from __future__ import annotations

from handrail.rules.claims.claim import (
    CITED,
    DECEIVES,
    EFFORT,
    EVIDENCE,
    FACTS,
    OUTCOME,
    PLACE,
    PROMISE,
    RATE,
    SUPERLATIVE,
    TELL,
    UNCHECKED,
    claim,
)
from handrail.rules.rule import Rule

_PERCENT = r"\d{1,3}(?:\.\d+)? ?(?:%|percent)"
_TENS = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?: [a-z]+)?"

RULES: tuple[Rule, ...] = (
    claim(
        "K1-guarantee",
        PROMISE,
        "guarantee guaranteed guaranteeing guarantees cent dollar fee money payment penny refund",
        r"guarantee(?:s|d|ing)?|(?:refund|return)s? (?:every (?:dollar|cent|penny)|your (?:money|payment|fee))|full refund|money back",
        TELL,
        DECEIVES,
        "FTC OARFPA",
        near=rf"{OUTCOME}|work|works|cures?|heal|drug free|money|treatment|program|relapse|rehab|detox|cravings?|better|pain|withdrawal|stay"
        r"|you(?:'ll| will)|new person",
        unless=r"laws?|rights?|constitution|medicaid|medicare|insurer|roof|warranty|loans?|delivery",
        askable=True,
        fires=("We guarantee your recovery.", "Results are guaranteed."),
        spares=("We cannot guarantee recovery.", "Your rights are guaranteed by law."),
    ),
    claim(
        "K1-promise",
        PROMISE,
        "certainty guarantee promise inevitable assure assured assures assuring pledge pledged pledges pledging "
        "promised promises promising guaranteed certain",
        rf"{OUTCOME} (?:is not|isn't) (?:an?|just|only|merely) (?:[a-z]+ )?[a-z]+,? (?:it is|it's|but) (?:an? )?(?:certainty|guarantee|promise)|{OUTCOME}[^.!?]{{0,40}}[.!] it's (?:a|our) (?:promise|guarantee)|{OUTCOME} (?:is|are|will be) inevitable"
        rf"|(?:promis|pledg|assur)(?:e|es|ed|ing) (?:[a-z']+ ){{0,8}}?(?:(?:free of|sober|drug free|off) (?:[a-z]+ ){{0,3}}(?:for (?:life|good|the rest of)|forever)|(?:come|comes|go|be|stay|leave|get|become) (?:[a-z]+ )?(?:sober|clean|drug free|cured|healed|well|an? (?:new|different|changed|whole) (?:person|man|woman)))"
        rf"|(?:no|never|zero)(?: \w+){{1,5}},? guaranteed|(?:my|our) (?:promise|pledge|guarantee) to you"
        rf"|(?:assur|promis)(?:e|es|ed|ing) (?:of )?(?:you |that |a |your |they |will |'ll |full |lasting |lifelong"
        rf" |long term )*{OUTCOME}|{OUTCOME}(?: from [a-z]+)? (?:is |are |will be |for life |comes |100 ?% |100 percent |absolutely |completely |fully |all but |practically )*(?:assured|certain|a certainty|promised"
        rf"|(?:is|are) (?:our|a) promise)|{OUTCOME}[\w\s',:]{{0,40}} we promise",
        TELL,
        DECEIVES,
        "FTC OARFPA",
        askable=True,
        fires=("We promise you will recover.", "Recovery assured.", "No pain at all, guaranteed."),
        spares=("We promise to listen.", "No one can promise recovery.", "Rest assured that we listen."),
    ),
    claim(
        "K1-cure",
        PROMISE,
        "cure cures cured curing",
        r"cur(?:e|es|ed|ing)",
        TELL,
        "Addiction is treated and managed; it is not cured.",
        "FTC OARFPA",
        near=r"addictions?|alcoholism|{drug}|disorders?|disease|you|your|our|we|clients?|patients?|program|method"
        r"|treatment|cravings?|for good",
        unless=r"hepatitis|hep c|cancers?|infections?|hams?|bacon|meats?|smoked|concrete|glue|paint|ulcers?|malaria",
        askable=True,
        fires=("Our program cures addiction.", "The cure for alcohol use.", "You will be cured."),
        spares=("There is no cure for addiction.", "A cured ham.", "Can addiction be cured?"),
    ),
    claim(
        "K1-never-again",
        PROMISE,
        "never again permanent permanently recover recovered recovery sober sobriety beat beats break breaks end "
        "ends free overcome quit stop stops addiction addictions craving cravings dependence drinking habit use "
        "urge urges goodbye back away home out almost hardly nearly none not practically virtually anymore ever "
        "clean drug anyone everybody everyone time works life lifelong lifetime healed man person woman",
        r"(?:you|they|he|she|your {one}|your loved one)(?: will|'ll) never (?:ever )?(?:relapse|use|drink|crave|want)(?: \w+)?(?: again)?"
        r"|never (?:ever )?relapse(?:s|d)?(?: again)?|you never (?:use|drink) again|(?<![a-z,]\s)never (?:use|drink) again"
        r"|(?:clients?|patients?|graduates?|alumni|people we treat) (?:who \w+ )?(?:will )?never (?:use|drink)(?: again)?"
        r"|permanent(?:ly)? (?:sober|sobriety|recover(?:y|ed)|abstinen(?:ce|t)|heal(?:ed|ing)|results?|freedom|free"
        r"|change|solution|clean|drug free|end to)|(?:sober|sobriety|recover(?:y|ed)?) (?:forever|for (?:life|good|ever))"
        r"|(?:end|ends|beat|beats|stop|stops|quit|overcome|break|breaks|free (?:from|of)) (?:your |the |an )?"
        r"(?:{drug}|addictions?|drinking|using|cravings?|cycle)(?: of \w+)? (?:forever|for good|once and for all)"
        r"|(?:end|stop|beat|cure|break|conquer|defeat)(?:s|ed|ing)? (?:your |the |an |any )?(?:{drug} |their )?(?:addictions?|use|habit|cravings?|dependence|drinking) (?:permanently|forever|for good|for life|once and for all)"
        r"|(?:addictions?|cravings?) (?:forever|for good|once and for all)|(?:cravings?|addictions?|urges?) (?:will )?never (?:return|come back)"
        r"|(?:say )?goodbye to (?:your |the |an? |all )*(?:{drug}|addictions?|alcoholism|dependenc(?:e|y)|relapses?|cravings|withdrawals?)(?: forever| for good)?|permanent (?:fix|answer|relief)|you(?:'ll| will) (?:get|have) your (?:old )?(?:son|daughter|child|kids|life|family|husband|wife|mom|dad|loved one|self) back"
        r"|(?:walk|walks|walked|leave) (?:out|home|away) (?:cured|healed|sober|a new|free of|free from)|(?:almost|nearly|hardly|virtually|practically|not one|none) (?:none|no one|nobody|any|all|everyone|every one)?(?: ?[a-z]+){0,6} (?:relapse\w*|gone back|going back|goes back|return(?:ed|s)? to (?:using|drinking|drugs|alcohol))"
        r"|(?:won't|will not) (?:ever )?(?:use|drink|relapse) (?:again|anymore|ever)|(?:sober|clean|drug free) for (?:the rest of|life)|addiction (?:can be|is|was|will be) (?:[a-z]+ )?(?:reversed|erased|eliminated|eradicated)|(?:reverse|erase|eliminate|eradicate)s? (?:your |the |any )?addiction"
        r"|(?:wipe|knock|flush)(?:s|es)? out (?:your |the )?(?:addiction|cravings)|addiction at (?:its|the) (?:root|source)|works? (?:every time|for (?:everyone|everybody|anyone) who)|never fails|(?:change|transform|heal)(?:s|ed)? your life (?:forever|for good|in \d+ days)"
        r"|(?:lifelong|lifetime of) (?:sobriety|abstinence|recovery from)|lifetime of recovery|you(?: will|'ll) (?:leave|walk out|go home|be)(?: of)?(?: here)?"
        r" (?:a new (?:person|man|woman)|sober|healed|free of|free from addiction|drug free)",
        TELL,
        "Return to use is common and no fault; a promise makes it one.",
        "FTC OARFPA ASAM",
        askable=True,
        fires=(
            "You will never drink again.",
            "Never relapse again.",
            "Stay permanently sober.",
            "Recover for good.",
            "You will walk out of here free from addiction.",
        ),
        spares=(
            "Some people never drink.",
            "A permanent address is not needed.",
            "That is all for good reason.",
            "You will be free from school that day.",
        ),
    ),
    claim(
        "K1-wonder",
        PROMISE,
        "fastest quickest easiest surest safe rapid wonder same miracle miracles miraculous miraculously "
        "immediate painless painlessly pain breeze vanish vanishes disappear disappears melt melts zero feel "
        "feeling brain without instant instantly risk symptom craving misery effortless effortlessly overnight revolutionary "
        "revolutionize groundbreaking breakthrough discomfort cravings symptoms",
        r"miracles?(?! (?:on|mile|league|gro|whip|ear)\b)|miraculous(?:ly)?"
        r"|(?:painless|effortless)(?:ly)?(?! (?:cleaning|dent|to fill|sign|check))|(?:pain|symptom|craving|discomfort|misery) free (?:detox|withdrawal|recovery|way)"
        r"|(?:withdrawal|detox\w*|recovery|quitting) (?:that is |is |was |will be |becomes? |can be |completely |totally |virtually |almost |entirely )*(?:pain free|symptom free|craving free|painless|effortless|a breeze)"
        r"|(?:no|zero) risks? (?:whatsoever|at all|to you)|(?:works?|takes? effect|heals?|cures?)(?:almost )?(?:instantly|overnight)"
        r"|(?:detox\w*|withdraw\w*|quit|quitting|stop|recover\w*) (?:\w+ ){0,3}without (?:any |the |feeling )*"
        r"(?:pain|discomfort|suffering|symptoms|withdrawal|cravings|risk|effort)"
        r"|wonder (?:drug|cure|pill|treatment)s?|with no (?:pain|withdrawal|cravings|symptoms)|same day relief|immediate (?:results?|recovery|sobriety)|(?:feel )?better instantly|instant(?:ly)? (?:detox|recovery|recover|relief|results?|sobriety|sober|cure|healing|freedom|change|success)"
        r"|(?:relief|results?|recovery|sobriety|sober|freedom) (?:is |are |comes? |almost )*(?:instant(?:ly)?|overnight)"
        r"|(?:carry|carries|with|at|has|have|involves?) (?:zero|no) risks?|(?:cravings|withdrawal|symptoms|urges|addiction) (?:[a-z]+ )?(?:vanish|disappear|melt)(?:es|s)?"
        r"|(?:no|zero) (?:pain|discomfort|cravings|withdrawal|side effects),? (?:and )?(?:no|zero)|(?:won't|will not|never|don't|without) feel(?:ing)? (?:a thing|any of it|anything|the withdrawal)|(?:resets?|rewires?|reboots?|resetting|rewiring|rebooting) (?:your|the) brain"
        r"|(?:100 ?%|100 percent|completely|totally|perfectly|absolutely) safe"
        r"|(?:fastest|quickest|easiest|surest) (?:way|path|road|route) (?:to|out)|rapid detox|overnight (?:success|recovery|results?|change)|risk free(?! (?:rate|return))"
        r"|(?:revolutionary|groundbreaking|breakthrough) (?:[a-z]+ ){0,2}(?:treatment|care|program|therapy|method|approach"
        r"|cure|way|detox|medicine|protocol)s?",
        TELL,
        EFFORT,
        "FTC OARFPA ASAM",
        askable=True,
        fires=("A miracle happens here.", "A painless detox.", "Instant relief.", "Our risk-free method."),
        spares=("No detox is painless.", "Instant coffee is free.", "We are no miracle workers."),
    ),
    claim(
        "K1-rate",
        PROMISE,
        "success high highest proven",
        r"success rates?|(?:high|highest|proven) recovery rates?",
        CITED,
        RATE,
        "FTC OARFPA ASAM",
        near=r"\d+|percent|high|higher|highest|best|proven|our|we|ten|nine|eight|seven",
        unless=r"counted|measured|compared?|defined?",
        citable=True,
        askable=True,
        fires=("Our 95% success rate.", "We have a high success rate."),
        spares=("Success looks different for everyone.", "Ask how a success rate of 90% was counted."),
    ),
    claim(
        "K1-share",
        PROMISE,
        "success successful effective effectiveness cured sober sobriety recover recovery recovered abstinent free clean",
        rf"(?:{_PERCENT}|(?:{_TENS}|hundred) percent|(?:\d{{1,3}}|one|two|three|four|five|six|seven|eight|nine|ten) (?:in|out of)(?: every)? (?:(?!(?:19|20)\d\d)\d+|ten|four|five|three))(?: [a-z']+){{0,6}}? "
        r"(?:success(?:ful)?|effective(?:ness)?|sober|sobriety|recover(?:y|ed)?|abstinent|drug free|clean|cured)"
        r"|(?:most|half|thirds?|quarters|majority|all) of (?:our |the )?(?:clients|patients|graduates|alumni|people)(?: [a-z']+){0,4}? "
        rf"(?:sober|recover(?:ed)?|abstinent|drug free)|success:? {_PERCENT}",
        CITED,
        RATE,
        "FTC OARFPA ASAM",
        unless=r"counted|measured|compared?|defined?",
        citable=True,
        askable=True,
        fires=("We are 100% effective.", "90% of us stay sober.", "Nine out of ten recover."),
        spares=(
            "In one study, 60% of people stayed.",
            "90% were sober after a year [@study].",
            "Bob found AA in 2004 and is open about his recovery.",
        ),
    ),
    claim(
        "K1-proven",
        PROMISE,
        "proven",
        r"proven to (?!be (?:false|wrong|untrue)|police|the )[a-z]+|proven,? (?:[a-z]+,? ){0,2}(?:method|program|cure|result|path"
        r"|approach|way|treatment|therap(?:y|ie)|success|record|technique|system|solution|care|strateg(?:y|ie)|tool|model"
        r"|plan|formula|medicine|step)e?s?|(?:tried|tested) and proven|time proven|proven (?:again|time) and|(?:fully|completely|totally|absolutely) proven|proven (?:effective|safe)",
        TELL,
        "Evidence must be named to be worth something.",
        "FTC",
        citable=True,
        askable=True,
        fires=("A method proven to work.", "A proven path."),
        spares=("It is proven to help in one trial [@study].", "Nothing was proven.", "A proven identity."),
    ),
    claim(
        "K2-superlative",
        SUPERLATIVE,
        "candle other best finest leading premier luxury luxuries luxurious luxuriously unmatched unrivaled "
        "unparalleled unsurpassed unequaled class classes art rated award elite second notch edge top trusted "
        "foremost better highest exceptional most quality beat beats outstanding superior extraordinary "
        "renowned recognized acclaimed leader leaders",
        rf"(?:the|our|a|[a-z]+'s|\w+s') (?:very |single )?(?:best|finest)(?: \w+)?(?: \w+)? {PLACE}"
        r"(?! (?:is|are) (?:the )?(?:one|what|that|which|different|up|not)| (?:for you|for (?:your|each|this|that|him|her"
        r"|them|him)|depends|may|might|plan|fits))"
        rf"|(?:best|finest|top|elite) (?:(?:and|or|&|addiction|alcohol|drug|outpatient|clinical|medical|possible|available|family|opioid"
        rf"|substance|mental|health) )*{PLACE}(?! (?:for you|for your|depends|may|is|are|plan))"
        r"|best places? (?:to (?:get sober|recover|heal|detox)|for (?:treatment|recovery|rehab|help))|(?:ohio|cincinnati|dayton|columbus|midwest|america|nation|region|city|state|tri state)'s (?:best|finest|top|favorite)"
        r"|(?:best|finest) (?:[a-z]+ ){0,3}in (?:the )?(?:class|ohio|cincinnati|dayton|columbus|midwest|country|state|nation"
        r"|region|area|city|town|[a-z]+ (?:county|valley)|world|business|field|tri state)"
        rf"|(?:leading|premier|foremost|elite|(?:most|best) trusted) (?:(?!(?:the|an?|our|his|her|its|your|their|of|in|to|up|group|family|by)\b)"
        rf"[a-z]+ ){{0,3}}(?:{PLACE}|experts?|specialists?|authorit(?:y|ies)|names?)|trusted (?:name|provider|leader|rehab|partner)s?"
        r"|(?:exceptional|outstanding|superior|extraordinary) "
        rf"{PLACE}|(?:[a-z]+ )?renowned|(?:nationally|internationally) (?:recognized|acclaimed)"
        r"|leaders? in (?:addiction|treatment|recovery|care|rehab|behavioral|the (?:field|industry|treatment|addiction))"
        rf"|(?:nobody|no one|none)(?: [a-z]+){{0,6}} better than (?:we|us|our)|hold a candle"
        rf"|no other (?:[a-z]+ ){{0,2}}{PLACE} (?:[a-z]+ ){{0,6}}(?:can|could|comes?|offers?|match(?:es)?|does|has|have)|(?:industry|national|regional|statewide|world) leaders?"
        r"|(?:industry|nation|market) leading|leading edge(?! of)|cutting edge|top notch|leading the (?:nation|state|way|field|country|region|industry)|top (?:rated|ranked|tier|quality)"
        rf"|world class|first class (?:[a-z]+ )?(?:{PLACE}|accommodations?|amenities)|best in class|best of the best"
        r"|(?:hotel|spa|resort) (?:class|like|style)"
        r"|luxur(?:y|ies|ious(?:ly)?)|un(?:matched|rivaled|rivalled|paralleled|surpassed|equaled)"
        r"|state of the art(?! (?:museum|gallery|school|of))|award winning|second to none"
        rf"|(?:highest|best|top|superior) (?:quality|standards?)(?: of)? (?:[a-z]+ )?{PLACE}|trusted by (?:[a-z]+ ){{0,2}}(?:thousands|hundreds"
        r"|families|doctors|people|clients)|most (?:caring|compassionate|dedicated|advanced|respected|experienced|successful|trusted|innovative|exclusive|luxurious)"
        rf" (?:[a-z]+ ){{0,3}}{PLACE}"
        r"|most (?:caring|compassionate|dedicated|advanced|respected|experienced|successful|trusted|innovative|exclusive|qualified|skilled|effective) (?:[a-z]+ ){0,3}(?:in (?:the|all of|our) (?:[a-z]+ )?(?:industry|field|state|country|nation|region|area|city|world|business|midwest|south|northeast|northwest|southeast|southwest|united states)|on (?:the (?:planet|market|east coast|west coast)|earth)|anywhere)"
        rf"|better than (?:any|every|all) (?:other )?(?:[a-z]+ )?{PLACE}|beats? (?:every|any|all) other (?:[a-z]+ )?{PLACE}",
        FACTS,
        UNCHECKED,
        "NAATP FTC",
        askable=True,
        unless=r"luxury tax|not a luxury|luxury of (?:time|a|being)",
        fires=("Ohio's premier treatment center.", "World-class care.", "A luxury rehab.", "The finest counselors."),
        spares=(
            "Do your best.",
            "The leading cause of death.",
            "The state of the law.",
            "The best treatment for you depends on your health.",
            "Our first class is on Monday.",
        ),
    ),
    claim(
        "K2-number-one",
        SUPERLATIVE,
        "number only like 1",
        rf"(?:(?:#|no\.|number) ?(?:1|one)|no 1) (?:[a-z]+ ){{0,4}}(?:{PLACE}|in (?:ohio|cincinnati|the))"
        r"|(?:ranked|rated|voted|named|are|the|\w+'s) (?:#|no\.|number) ?(?:1|one)(?! (?:question|reason|thing|cause"
        r"|concern|priority|fear|worry|killer|rule|entrance|bus|door|route|step|on the list))"
        rf"|only (?:[a-z]+ )?{PLACE} (?:in|near|around) [a-z\s]{{3,24}}? (?:that|to|with|who)|like no other",
        FACTS,
        UNCHECKED,
        "NAATP FTC",
        unless=r"samhsa's|988|911",
        fires=("The #1 rehab in Ohio.", "We are number one.", "The No. 1 choice."),
        spares=("The number one reason is cost.", "Use door #1.", "Number one on the list is sleep."),
    ),
    claim(
        "K3-evidence",
        EVIDENCE,
        "clinicians doctors expert experts professionals scientist scientists data evidence research researchers "
        "science statistics studies study trials according certainty fact truth clinically empirically medically "
        "scientifically shown prove proves effective",
        r"(?<!your )(?<!our )(?<!the )(?<!if )(?:doctors|professionals|clinicians|experts?|scientists?) (?:(?:all|also|widely|generally"
        r"|now|broadly) )*(?:agree|say|recommend|recogni[sz]e|believe|know)s?(?! (?:so|you|your|when|how|what|who))"
        r"|(?:many |most |recent |some |all |leading |numerous |countless )*(?:studies|study|research(?:ers)?|trials|data|statistics"
        r"|science|evidence) (?:(?:have|has|all|also|clearly|consistently|now|widely|generally) )*"
        r"(?:shows?|shown|proves?|proven|proved|finds?|found|suggests?|indicates?|confirms?|confirmed|demonstrates?"
        r"|demonstrated|supports?|says?|tells? us|links?|linked)"
        r"|according to (?:[a-z]+ )?(?:studies|research(?:ers)?|experts?|(?:neuro)?scientists?|science|doctors|physicians|psychiatrists)|(?:scientific|medical|proven) (?:fact|truth|certainty)"
        r"|(?:studies|trials|research|data|science) (?:back|backs|backed) (?:up )?(?:our|this|the|it|that|us)"
        r"|(?:evidence|science|research|data) (?:based|backed|driven|supported|informed|proven)"
        r"|(?:backed|supported|proven|driven|grounded|rooted|shown) (?:up )?(?:by|in) (?:[a-z]+ ){0,2}(?:evidence|science"
        r"|research|studies|trials)"
        r"|(?:clinically|scientifically|medically|empirically) (?:proven|validated|supported|tested|shown|backed)"
        r"|it has been (?:[a-z]+ )?shown that(?! way)|(?:been|is|are) (?:[a-z]+ )?shown to (?:work|help|reduce|improve|lower|cut|raise|be effective|increase)"
        r"|(?:scans?|imaging|mris?|results|numbers|outcomes|figures) (?:[a-z]+ )?proves?(?! (?:nothing|little|only|to)\b)|(?:growing )?body of (?:evidence|research)|(?:latest|newest) (?:research|science|evidence)|(?:evidence|data|research|science) (?:is|are) (?:clear|strong|overwhelming|settled)"
        r"|(?:overwhelming|strong|solid|ample|mounting) evidence|(?:highly|most|extremely|very) effective (?:[a-z]+ ){0,2}?"
        r"(?:treatment|therap(?:y|ies)|program|approach|method|care|way|medicine)s?(?! plan)",
        "Cite the source in the same paragraph: `[@key]`.",
        "Claims about health need competent and reliable evidence, and readers must be able to look it up.",
        "FTC",
        citable=True,
        askable=True,
        fires=(
            "Studies show that it works.",
            "Evidence-based care.",
            "A science-backed plan.",
            "Experts agree.",
            "It has been shown that it helps.",
        ),
        spares=(
            "Studies show that it helps [@study].",
            "She studies law.",
            "It has been shown that way on the map.",
            "The evidence is mixed.",
            "What does “evidence-based” mean?",
        ),
    ),
)
