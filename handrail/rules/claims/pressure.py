"""What would hurry people or frighten them into coming: each rule is one record with its examples."""

from __future__ import annotations

from handrail.rules.claims.claim import FEAR, PRESSURE, REACH, claim
from handrail.rules.rule import Rule

RULES: tuple[Rule, ...] = (
    claim(
        "K9-urgency",
        PRESSURE,
        "deal discount offer price special opportunity promo promotion rate sale savings window limited first "
        "another other others somebody someone anyone next hang never overthink sleep think yourself grab pick "
        "reach hour instant minute second demand just only name disappear disappears end ends expire expires "
        "lapse lapses reset resets run runs year forfeit lose choosing deadly death decision die fatal giving "
        "kill same suicide what really truly",
        r"(?:offer|deal|discount|special|price) (?:is |are )?(?:only )?(?:good|valid) (?:only )?(?:for (?:today|this|the next|a limited|\d+)|until|through|till|today)|(?:offer|deal|special|discount|promotion|promo|sale|savings|(?:this|our) (?:rate|price|opportunity)|window of opportunity) (?:[a-z]+ ){0,2}(?:ends?|expires?|closes?|ending|expiring|closing|runs? out|won't last|disappears?)(?=[.,;!]|$| (?:soon|tonight|today|tomorrow|at|on|in|this|friday|monday|sunday|saturday)\b)"
        r"|window (?:[a-z]+ )?(?:closes?|closing|slams shut) (?:at midnight|tonight|soon|today|fast|forever|in)"
        r"|limited time (?:[a-z]+ )?(?:offer|only|scholarships?|deals?|discounts?|specials?|rates?|promotions?|savings|opportunity|price|pricing)"
        r"|first (?:\d+|two|three|five|ten|twenty|fifty|hundred|few) (?:callers|(?:people|patients|clients|families|persons) (?:who|to) (?:call|enroll|sign|book|admit|check in|commit))"
        r"|(?:someone|somebody|another (?:family|person|caller|patient|client)|other (?:families|people|callers)|others) (?:else )?(?:is|are) (?:[a-z]+ )?(?:calling|asking|waiting|looking|fighting|competing)(?: [a-z]+){0,3} (?:bed|spot|place|slot|opening)s?"
        r"|(?:let|lose|losing|before)(?: [a-z]+){0,3} (?:spot|bed|place|room|slot)(?: [a-z]+){0,2} to (?:someone|somebody|another|anyone|the next)"
        r"|(?:don't|do not|never) (?:think (?:it over|about it|twice)|overthink|sleep on it|talk yourself out|hang up|stop to think)"
        r"|(?:pick up|grab|reach for) (?:the|your|that) phone (?:this (?:minute|instant|second)|now|right now|immediately|today|before)"
        r"|(?:call|dial|come|act|phone|admit|enroll|reach out|decide) (?:(?:us|our|the|your|team|center|number|now|in|today|right|and|start|here|back) ){0,4}this (?:very )?(?:minute|instant|second|hour)"
        r"|(?:overwhelming|unprecedented|record|massive|incredible|enormous|explosive) demand"
        r"|hold(?:s|ing)? (?:your|this|a|the|that|one|his|her) (?:[a-z]+ )?(?:bed|spot|place|room|slot) (?:[a-z]+ )?for (?:only|just|the next)"
        r"|(?:bed|room|spot|place)(?: [a-z]+){0,4} (?:with|has) your name on it(?! (?:is|are|on|at|goes|to))"
        r"|(?:check in|enroll|admit|start|begin|come|act|book|get in|get started)(?: [a-z]+){0,3} before (?:(?:the|your|this|new|they|it|january|december|year's|year|benefits|deductible|coverage|plan|insurance) )+(?:resets?|expires?|disappears?|runs? out|ends?|end|year's|year|lapses?)"
        r"|(?:or|and|before you) (?:lose|forfeit) (?:thousands|hundreds|your (?:benefits|coverage|spot|chance|place|bed)|everything|it all|\$)"
        r"|(?:waiting|hesitating|hesitation|doing nothing)(?: [a-z]+){0,4} (?:is|means|could|will) (?:[a-z]+ ){0,3}(?:choosing|kill|die|death|deadly|fatal|suicide|the same as|a decision|giving up)"
        r"|what (?:kind|sort) of (?:a )?(?:parent|mother|father|mom|dad|wife|husband|spouse|son|daughter|family|friend|person) (?:would|could|lets?|waits?|are you)(?! i\b)"
        r"|if you (?:really|truly) (?:loved?|cared?)(?: about)? [^.!?]{1,30}, (?:you|call|act|dial|pick|stop|don't)",
        REACH,
        FEAR,
        "ASAM NAATP",
        negatable=False,
        unless=r"911|988|naloxone|overdos\w+|dispatchers?|emergenc(?:y|ies)|no (?:deadline|special|sale|rush)|not (?:[a-z]+ ){0,3}(?:lose|hold)|won't lose|(?:we|there (?:is|are)) (?:no|never) [a-z ]+|tell us|let us know|(?:you are|you're|while|put) (?:you )?on hold",
        fires=(
            "This offer expires soon.",
            "Someone else is calling about this bed right now.",
            "Don't think it over, just come.",
            "We hold your place for only an hour.",
            "What kind of parent would wait?",
        ),
        spares=(
            "Open enrollment ends in January.",
            "The pharmacy window closes at noon.",
            "You will not lose your bed to someone else while you are in hospital.",
            "Do not hang up; the 911 dispatcher stays on the line.",
            "There is no special offer that ends today.",
        ),
    ),
    claim(
        "K9-scare",
        PRESSURE,
        "bury coffin dead death die grave bag cemetery graveyard morgue pine chance chances hope odds without",
        r"(?:call|come to|get|choose|pick|treatment|rehab|recover|recovery|sober|sobriety|us|detox|help),? or (?:else )?(?:you |he |she |they )?(?:will |'ll )?(?:die|death|the grave|a coffin|end up dead|bury)"
        r"|(?:or|up in|straight to|headed (?:to|for)|way to|lead\w* to|ends? (?:in|at)) (?:in )?(?:the |a |an )?(?:early )?(?:graveyard|cemetery|grave|body bag|pine box|morgue|coffin)(?! shift)"
        r"|(?:'ll|will|could|might|would|be|end up|wind up|found) (?:[a-z]+ )?dead (?:by|before|within|in) "
        r"(?!the (?:coroner|doctor|medic)|a doctor)(?:the |a |an )?[a-z]+"
        r"|(?:chances?|odds|hope) of (?:surviv\w+|living|staying alive|making it)(?: [a-z]+){0,5} (?:is|are) (?:[a-z]+ )?(?:slim|none|zero|nil|next to|close to|almost)"
        r"|without (?:our|us|this)(?: [a-z]+){0,2},?(?: [a-z']+){0,6} (?:die|dead|death|coffin|surviv\w+|funeral)",
        REACH,
        FEAR,
        "ASAM NAATP",
        negatable=False,
        unless=r"911|988|naloxone|overdos\w+|emergenc(?:y|ies)|dispatchers?|seizures?|withdrawal|doctors?|no one (?:should|has to)|want to|wish(?:ed|es)?|thinking|thoughts?|fears?|afraid|worr(?:y|ied)|flowers|next to|across|visits?|grief",
        fires=(
            "Call us or die.",
            "You choose: our door or the graveyard.",
            "She'll be dead by Christmas.",
            "Without our treatment, your chances of surviving are slim.",
        ),
        spares=(
            "The bus stops next to the cemetery.",
            "In an overdose, call 911 or the person could die.",
            "If you wish you were dead, call 988.",
            "Your phone may be out of power by noon.",
        ),
    ),
)
