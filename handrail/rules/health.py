"""What tells of a named person's own recovery or health: words of their bio, and of sentences that name them.

Nothing of the kind is printed without that person's recorded consent (see `checks.health`). Work with people in
recovery is no such thing, so what stands directly behind words for clients is spared (`_OTHERS`).
"""

from __future__ import annotations

from typing import Any

from handrail.rules.rule import Rule

HEALTH = "health-disclosure"
LETTERS = "T4-letters"
# Of “they”, only a sentence before it can tell whether that is one person or the people whom they work with.
THEY = "T3-they"
# Whom a member of staff works with: “people”, “clients who have”, “a client who once”.
_OTHERS = (
    r"(?:people|persons|clients?|patients?|residents?|individuals|men|women|others?|those|families|teens|youth|adults"
    r"|students|veterans|members|mothers|fathers|parents|couples|peers|friends|neighbors|survivors|participants|folks|many"
    r"|anyone|someone|somebody|everyone|everybody|ones?|each person|a person|staff|teams?|children|communities)"
    r"(?: [a-z'-]+){0,3} "
)
_WRITE = "Take it out, or have the person's consent under `lived_experience` on their own page."
_WHY = "Only the person may tell it, and what has stood on a page cannot be taken back."
_DRUG = (
    r"(?:alcohol|drink(?:ing)?|booze|drugs?|opioids?|opiates?|heroin|fentanyl|cocaine|crack|meth(?:amphetamines?)?|pills?"
    r"|painkillers?|marijuana|cannabis|substances?)"
)
_ILLNESS = (
    rf"(?:addictions?|alcoholism|{_DRUG}(?: (?:use|abuse|misuse|addiction|dependence))?(?: disorders?)?|depression|anxiety"
    r"|bipolar(?: disorder)?|ptsd|post traumatic stress(?: disorder)?|trauma|adhd|schizophrenia|mental (?:illness|health)"
    r"|(?:eating|gambling|panic|use) disorders?|an overdose|overdoses|cancer|hiv|aids|hepatitis|relapse|homelessness)"
)
_HUMAN = r"(?:person|woman|man|mother|father|mom|dad|parent|veteran|human being|individual|someone|alcoholic|addict)"
# A few words of a phrase between two that belong together.
_FEW = r"(?:[a-z'-]+ ){0,3}?"
_YEARS = (
    r"(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty"
    r"|forty|several|many) (?:[a-z]+ )?(?:years?|months|days|decades?)"
)
# What makes a word such as “recovery” part of a name for work: “recovery coaching”, “sober living homes”.
_WORK = (
    r"(?! (?:services?|hous(?:e|es|ing)|homes?|residences?|living|centers?|coach(?:es|ing)?|support|programs?|groups?"
    r"|work(?:ers?)?|plan(?:s|ning)?|research|advoca\w+|care|courts?|education|studies|medicine|classes|training|fields?"
    r"|management|capital|clinics?|institute|schools?|settings?|rooms?))"
)
_FELLOWSHIP = (
    r"(?:aa|na|ca|al anon|nar anon|(?:alcoholics|narcotics|cocaine|marijuana|gamblers|heroin) anonymous"
    r"|(?:a |the |her |his )?(?:local )?(?:twelve|12) step (?:fellowships?|communit(?:y|ies)|programs?|recovery|meetings?)"
    r"|(?:a |the )?(?:recovery |sober )?fellowship(?! (?:in|of|at|program|training|award)))"
)


def _health(id_: str, on: str, finds: str, says: str = "tells of somebody's own health", **more: Any) -> Rule:
    more = {"not_after": _OTHERS, **more}
    return Rule(id_, HEALTH, on, finds, says, _WRITE, _WHY, "field", only="person", **more)


RULES: tuple[Rule, ...] = (
    _health(
        "T3-in-recovery",
        "recovery",
        rf"(?:(?:is|am|i'm|was|been|being|he's|she's|who's|remains|lives|living|herself|himself|myself|years|decades)"
        rf" (?:(?:[a-z]+ly|also|now|still|both|herself|himself|myself|all) ){{0,2}}?|(?:grateful|proud|happy|blessed) to be |(?:is|am|i'm|as|was) an? (?:[a-z]+ )?{_HUMAN} )"
        rf"in (?:(?:long term|sustained|active|early|personal|stable|continuous|full) )?recovery{_WORK}"
        rf"|(?:years?|months|decades?|days) of (?:[a-z]+ )?recovery{_WORK}"
        rf"|(?<!their )(?:own|personal) (?:[a-z]+ )?recovery{_WORK}"
        rf"|my (?:[a-z]+ )?recovery{_WORK}|(?:his|her) recovery (?:journey|story|path|date|anniversary)"
        rf"|(?:found|finding|entered|entering|sought) recovery{_WORK}"
        rf"|recovery (?:saved|changed|gave|taught) (?:me|him|her|my|his)"
        rf"|(?:my|his|her) (?:own |personal )?(?:journey|road|path|way) (?:to|into|of|in|through) (?:[a-z]+ )?recovery{_WORK}",
        fires=("Ann is in recovery.", "She is a person in long-term recovery.", "His own recovery began in 2001."),
        spares=(
            "Ann helps people in recovery.",
            "He supports clients in their own recovery.",
            "She is a Recovery Coach at Smith Recovery House.",
            "He has worked ten years in recovery housing.",
        ),
    ),
    _health(
        THEY,
        "they",
        r"They(?: are|'re|’re) (?:both |all |also |now |each )?(?:in (?:(?:long term|sustained|active|stable) )?recovery|sober|clean)"
        rf"(?! who| that){_WORK}",
        cased=True,
        fires=("They are in recovery.", "They’re both sober."),
        spares=("People find that they are in recovery.", "They are in recovery housing."),
    ),
    _health(
        "T3-sober",
        "sober sobriety clean free",
        rf"(?:clean and sober|sober|clean|drug free) (?:since|for (?:over |more than |almost |nearly )?{_YEARS}|(?:at|from) \d\d"
        rf"|in (?:19|20)\d\d|today)"
        rf"|(?:i|he|she|who|has|have|had|been|am|is|i'm|he's|she's|was|after|since|before|when [a-z]+) (?:[a-z]+ )?"
        rf"(?:got|getting|became|becoming|been|stayed|staying|is|am|i'm) (?:[a-z]+ ){{0,2}}?(?:sober|clean and sober){_WORK}"
        rf"|(?:is|am|i'm|he's|she's) (?:[a-z]+ ){{0,3}}?sober(?! [a-z])|got (?:clean|sober){_WORK}"
        rf"|(?<!get )(?<!become )(?:became|remained) sober{_WORK}|{_YEARS} (?:[a-z]+ )?(?:sober|clean){_WORK}"
        rf"|(?:years?|months|decades?|days) of (?:[a-z]+ )?(?:sobriety|clean time)"
        rf"|(?:my|own|personal) (?:[a-z]+ )?sobriety|(?:his|her) sobriety|(?:of|in) (?:long term|continuous|lasting) sobriety|sobriety (?:date|birthday|anniversary)|clean date"
        rf"|(?:found|finding) (?:[a-z]+ )?sobriety|(?:journey|road|path) to (?:[a-z]+ )?sobriety",
        fires=(
            "Sober since 2010, she loves to garden.",
            "He got sober at twenty.",
            "I have been clean and sober for a year.",
        ),
        spares=("He helps people get sober.", "She manages sober living homes.", "He keeps a clean desk."),
    ),
    _health(
        "T3-lived-experience",
        "lived personal own been walked firsthand hand inside sides side know knows",
        rf"(?:is|am|i'm|as|was) (?:an? )?(?:[a-z]+ )?{_HUMAN} (?:with|of) (?:[a-z]+ )?lived experience"
        rf"|(?:has|have|had|brings?|bringing|brought|with|own|her|his|my|through|from|of|shares?|sharing|uses?|using|on|and"
        rf"|personal) (?:[a-z]+ )?lived experiences?(?! of (?:others|our|the|clients|people|families))"
        rf"|(?<!work )(?:own|personal) experiences? (?:with|of|in|as) {_FEW}(?:{_ILLNESS}|recovery|treatment|sobriety|a (?:client|patient))"
        r"|(?:has|have|having|i've|he's|she's) (?:also |once |himself |herself |myself )?been (?:right )?there"
        r"(?! (?:since|for|to|when|with|as|until|from|more|longer|in|at|every|through|day|\d))"
        r"|(?:been|walked) in (?:your|their|our clients'?|the same|those|these) shoes"
        r"|walked (?:the|this|that|a) (?:same |similar |hard )?(?:road|path)"
        r"|(?:knows?|understands?|learned|experienced|lived) (?:[a-z]+ ){0,4}?(?:first ?hand|from the inside)"
        r"|(?:both|other) sides? of (?:the|this) (?:desk|chair|couch|table|bed|counter|room|door)"
        r"|knows? what it (?:is|was|feels) like to (?:be (?:addicted|in|a (?:client|patient))|struggle|relapse|hit|detox|crave"
        r"|live with|get sober|want to use)",
        fires=("He has lived experience of addiction.", "She has been there.", "I have walked in your shoes."),
        spares=(
            "She hires people with lived experience.",
            "She has been there since 2013.",
            "He knows what it is like to work at night.",
        ),
    ),
    _health(
        "T3-illness",
        "battled battling battle battles struggled struggling struggles struggle overcame overcome conquered "
        "survived survives beat fought fight recovered recovering suffers suffered lost lives lived living coped "
        "treated through journey history past bout addiction alcoholism drinking drug overdose depression anxiety "
        "years decade decades lifetime used abused misused injected personally",
        rf"(?:battled|battling|struggled with|struggling with|struggles with|overcame|(?:has|have|had|having|i've|he's|she's)"
        rf" overcome|conquered|survived|survives|beat|fought|recovered from|recovering from|suffer(?:s|ed) (?:from|with)"
        rf"|lost (?:[a-z]+ )?(?:years?|decades?|everything) to|(?:lives|lived) with|(?:i am|i'm|is|been) living with|coped with"
        rf"|treated for|(?:went|been|gone) through) {_FEW}{_ILLNESS}"
        rf"|(?:my|his|her|own|personal) (?:[a-z]+ )?(?:battles?|struggles?|fight|journey|history|past|bout) (?:with|of|against"
        rf"|through|from) {_FEW}{_ILLNESS}"
        rf"|(?:has|have|had|having) an? (?:[a-z]+ )?history of {_FEW}{_ILLNESS}"
        rf"|(?:my|his|her own|his own) (?:[a-z]+ )?(?:addiction|alcoholism|drinking|drug use|overdose|depression|anxiety)"
        rf"(?! (?:work|studies|counsel\w+|medicine|treatment|research|training))"
        rf"|(?:his|her) (?:addiction|alcoholism|drinking|drug use|overdose) (?:to|cost|led|began|started|ended|nearly|took)"
        rf"|(?:years|decades?|lifetime) of (?:[a-z]+ )?(?:{_DRUG}(?: use| abuse| misuse)?|addiction)(?! (?:research|work|study"
        rf"|counsel\w+|treatment|medicine|education|training|experience))"
        rf"|(?:i|he|she|who|and|has|have|had|once) (?:used|abused|misused|injected) {_DRUG}(?! (?:education|prevention|court))"
        rf"|(?:used|abused|misused|injected) {_DRUG} (?:for|daily|every|heavily|until|before|when|while|from)"
        rf"|personally (?:affected|touched) by {_ILLNESS}",
        fires=("Ann battled addiction.", "He struggled with alcohol.", "She lives with bipolar disorder."),
        spares=(
            "He helps people overcome addiction.",
            "She sees clients who have battled addiction.",
            "He has years of addiction research behind him.",
        ),
    ),
    _health(
        "T3-label",
        "addict alcoholic addicted hooked drinker gambler survivor dependent overdosed relapsed bottom around",
        rf"(?:recovering|recovered|former|ex|reformed) (?:{_DRUG} )?(?:addict|alcoholic|drinker|gambler)"
        rf"|(?:is|am|i'm|as|was) an? (?:[a-z]+ )?(?:addict|alcoholic)|(?:is|am|i'm|as|was) an? (?:[a-z]+ ){{0,2}}survivor(?! (?:advocate|services))"
        rf"|(?<!are )(?<!become )(?:(?:is|am|i'm|was|been|became|once|once was|while|being) )?(?:addicted|hooked) (?:to|on)"
        rf"|(?:is|am|i'm|was|been|became) (?:[a-z]+ )?dependent on {_DRUG}"
        rf"|(?:i|he|she|who|has|have|had|nearly|almost|once|and) (?:overdosed|relapsed)"
        rf"|(?:hit|hits|hitting) (?:[a-z]+ )?(?:rock )?bottom|turned (?:my|his|her) (?:own )?life around",
        fires=("She is a recovering addict.", "He was addicted to painkillers.", "I hit rock bottom."),
        spares=("She works with trauma survivors.", "Ask when someone is addicted to opioids."),
    ),
    _health(
        "T3-patient",
        "patient client resident alumna alumnus alumni alum program graduated treatment rehab detox medication "
        "methadone buprenorphine suboxone diagnosed diagnosis diagnoses",
        r"(?:is|am|i'm|as|was|be|herself|himself|myself) (?:[a-z]+ )?a (?:former|past|one time|onetime) (?:patient|client)"
        r"|an? (?:former|past|one time) (?:patient|client),? (?:i|he|she|[a-z]+ (?:now|is|has|came|works|joined|returned))"
        r"|former (?:patient|client)(?: here| of (?:our|this|the) (?:center|program|clinic)| (?:himself|herself|myself))"
        r"|once (?:[a-z]+ )?(?:a )?(?:patient|client|resident) (?:here|himself|herself|myself)"
        r"|alum(?:na|nus|ni)? of (?:our|this|the|a|an) (?:[a-z]+ ){0,3}?(?:program|treatment|rehab|detox|iop|center)"
        r"|(?:went|gone|been|came|going) through (?:[a-z]+ ){0,4}?(?:treatment|rehab|detox|program)"
        r"|(?:entered|completed|finished|left|checked into|needed|sought) (?:[a-z]+ )?(?:treatment|rehab|detox)"
        rf"{_WORK}(?! (?:specialist|team|field|industry))"
        r"|graduated from (?:our|this|the same|(?:drug |alcohol )?treatment|rehab)(?: [a-z]+){0,2}"
        r"|(?:my|(?:his|her) own|his|her) (?:time|stay|months|days|years?) in (?:treatment|rehab|detox)(?! [a-z]+ing)"
        r"|(?:(?:is|am|i'm|was)(?: [a-z]+)?|(?:experience|time|stay|years?|months|days) as) a (?:patient|client)(?! (?:[a-z]+ )?(?:advocate|access|care|services?|navigator|listener))"
        r"|(?:treatment|rehab|this program|the program) (?:saved|changed|gave) (?:me|him|her|my|his)"
        r"|(?:takes|take|took|taking|on) (?:[a-z]+ )?(?:medication|methadone|buprenorphine|suboxone) for (?:my|his|her|opioid|an?"
        r" )|(?:is|am|been|i'm) on (?:methadone|buprenorphine|suboxone)"
        r"|(?:(?:was|am|i'm|been|is|being|were|later|and|when) )?(?<!is )(?<!are )diagnosed (?:[a-z]+ )?(?:with|as) (?:[a-z]+ ){0,2}?"
        rf"{_ILLNESS}|(?:my|his own|her own) (?:[a-z]+ )?diagnos(?:is|es)|(?:my|his|her) (?:mental health )diagnosis",
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
    _health(
        "T3-fellowship",
        "aa na ca anon anonymous fellowship step sponsor sponsors sponsees sponsee program steps community "
        "celebrates celebrated celebrating home",
        rf"(?:active|involved|member|participant|participates?|participated|regular|attends|attended|attending|belongs|service"
        rf"|found (?:[a-z]+ )?|got (?:sober|clean)) (?:[a-z]+ ){{0,2}}?(?:in|of|at|to|with|through) {_FELLOWSHIP}"
        rf"|(?:attends|attended|attending|joined|goes to|going to) (?:[a-z]+ ){{0,2}}?{_FELLOWSHIP}"
        rf"|(?:aa|na|(?:twelve|12) step) (?:sponsor|member|birthday|anniversary)"
        r"|(?:gives? back|serves?|chairs?|volunteers?|friends|recovery|help|hope|home) (?:[a-z]+ )?(?:through|in|with) (?:aa|na)"
        r"|(?:is|am|i'm|been|as|has) (?:[a-z]+ ){0,2}?(?:a )?sponsor(?! (?:of|for|to)) ?(?=[.,;]|$|in|and|since)"
        r"|(?:my|his|her|has a|have a) (?:own )?sponsor(?! of)|(?:my|his|her) sponsees?|sponsors (?:other |young |several |many )*"
        r"(?:men|women|people|newcomers|others|members)(?! (?:sports|teams?|soccer))"
        r"|works? (?:a|my|his|her) (?:strong |good |daily |solid |honest |own )?(?:recovery )?program(?! [a-z])|works a (?:strong |good"
        r" |daily |solid |honest )(?:recovery )?program"
        r"|(?:works|worked|working) (?:the|all|through the|his|her|my) (?:(?:twelve|12) )?steps"
        r"|(?:active|member|part|involved) (?:[a-z]+ )?(?:in|of) (?:[a-z]+ ){0,2}?(?:sober|recovering|recovery) community"
        rf"|celebrat(?:es|ed|ing) {_YEARS}(?! (?:of|in|with|at|as|on|since|here|together|working|serving|for))"
        rf"|celebrat(?:es|ed|ing) {_YEARS} (?:of|in) (?:[a-z]+ )?(?:recovery|sobriety)"
        rf"|celebrat(?:es|ed|ing) {_YEARS} this (?:month|week|year|fall|spring|summer|winter)"
        r"|(?:my|his|her) home group",
        says="tells that somebody belongs to a fellowship whose members stay anonymous",
        fires=(
            "She is active in AA.",
            "He works a program.",
            "She celebrates 10 years this month.",
            "He has a sponsor.",
        ),
        spares=(
            "She leads twelve-step facilitation groups.",
            "He celebrates 10 years with our team.",
            "She takes clients to AA meetings.",
            "He is a sponsor of the county fair.",
        ),
    ),
    _health(
        "T4-peer",
        "peer",
        r"(?:certified )?(?:youth |family )?peer (?:recovery )?(?:supporter|(?:support )?(?:specialist|worker|counselor|coach))",
        says="tells that its holder is in recovery",
        unless=r"supervis\w+|trains?|training|trainer|hires?|coordinat\w+|manages?|with an? (?:[a-z]+ )?peer",
        fires=("She is a Certified Peer Recovery Supporter.", "He works as a peer support specialist."),
        spares=(
            "He trains Peer Recovery Supporters.",
            "She holds a certification in peer recovery support supervision.",
        ),
    ),
    _health(
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
