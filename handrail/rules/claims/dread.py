"""What would make a reader come out of dread, decide at once, or distrust a medicine: each rule is one record."""

from __future__ import annotations

from handrail.rules.claims.claim import ADVICE, DOCTOR, FEAR, KILLS, PRESSURE, REACH, claim
from handrail.rules.rule import Rule

_HELP = r"(?:treatment|help|rehab|care|detox|us|our [a-z]+(?: [a-z]+)?|this (?:program|treatment)|proper [a-z]+|professional [a-z]+|intervention)"
_LOSS = r"(?:kids|children|family|wife|husband|spouse|home|house|marriage|everything|life|lives|job(?! protect)|career|licen[cs]e|freedom|mind|custody|son|daughter)"
_YOU = r"(?:you|he|she|they|your (?:[a-z]+ )?(?:son|daughter|child|kid|husband|wife|spouse|mom|mother|dad|father|brother|sister|loved one|family member|teen|partner))"

RULES: tuple[Rule, ...] = (
    claim(
        "K9-dread",
        PRESSURE,
        "closer nearer life lives love bury dead dies funeral morgue tomorrow statistic die live lose survive dad "
        "father husband mom mother parent spouse wife coffin feet grave death imagine forgive",
        r"(?:closer|nearer) to (?:death|dying|the grave|losing (?:him|her|them|your)|(?:an |your |his |her )?(?:last |fatal |next )*overdos\w+)|(?:waiting|hesitating|hesitation|delay|delaying)[^.!?]{0,40} (?:cost|take|claim|end)s? (?:(?:you|him|her|them|your|his|their|son|daughter|child|husband|wife|one|loved) )*(?:your|his|her|their|a) (?:life|lives)|if you (?:really |truly )?love (?:him|her|them|your [a-z]+),? (?:you(?:'ll| will) (?:call|act|get|bring|send|not wait)|call|pick|act|don't)|how (?:will|would) you (?:feel|live|explain)(?: [a-z]+){0,6} (?:bury|dead|dies|funeral|morgue)|tomorrow (?:may|might|is|will) (?:not|never) (?:come|promised|guaranteed)|(?:another|a|one more|the next) (?:overdose |sad |grim )?statistic(?=[.,;!]|$)|"
        rf"without {_HELP},? {_YOU}(?:'ll| will| is going to| are going to) (?:[a-z]+ ){{0,2}}?(?:die|be dead|end up dead|lose|not survive|not live)"
        r"|(?:be|become|becoming|being|live as|as) the (?:parent|mother|father|mom|dad|spouse|wife|husband) who (?:did nothing|waited|stood by|watched|looked (?:away|the other way)|let|didn't|gave up|ignored|said no|never called|hesitated)"
        r"|(?:who|if|unless|without|until|those)[^.!?]{0,60} (?:end|ends|wind|winds) up (?:[a-z]+,? ){0,8}?(?:dead|in (?:a|the|an early) (?:coffin|grave|morgue)|six feet under)"
        r"|jails?,? (?:in )?(?:an )?institutions?,? (?:and|or) (?:dead|death)"
        rf"|{_YOU}(?:'ll| will| could| are going to) (?:[a-z]+ )?lose (?:your |his |her |their |the )?{_LOSS}[^.!?]{{0,60}} (?:unless|if (?:you|he|she|they) (?:don't|do not|wait)|without (?:us|our|treatment|help))"
        rf"|(?:unless|if (?:you|he|she|they) (?:don't|do not|wait)|without (?:us|our|treatment))[^.!?]{{0,60}}(?:will|'ll|going to) (?:[a-z]+ )?lose (?:your |his |her |their |the )?{_LOSS}"
        r"|imagine (?:finding|burying|standing|waking|losing|getting (?:the|that|a) call|telling|explaining|planning|identifying|your|living)[^.!?]{0,60}(?:dead|death|funeral|coffin|overdos\w+|lifeless|morgue|grave|bathroom floor|bury|gone|without (?:him|her|them))"
        rf"|(?:may|might|will|won't|could|not|never|n't) (?:not |never |even )?(?:live|survive)(?: long enough)? to (?:see|meet|celebrate|hold|reach|turn|watch|next|be)|(?:won't|will not|may not|might not) (?:live|survive) (?:another|the (?:week|month|year|night|winter|summer)|until|past|much longer)"
        rf"|(?:will|'ll|could|would|may|might) never (?:[a-z]+ )?forgive (?:you|yourself|themselves)"
        r"|(?:is|are|as|be|like|means|equals|to|signing|sign) (?:(?!not|never)[a-z]+ )?(?:a |an |your |his |her |their )?(?:own )?death (?:sentence|warrant)s?",
        REACH,
        FEAR,
        "ASAM NAATP",
        unless=r"911|988|naloxone|narcan|seizures?|dispatchers?|wish(?:ed|es)?|thoughts? of|fears?|afraid|worr(?:y|ied|ies)|grief|no one (?:should|has to)|can(?:not|'t) (?:take|fire)|rehabilitation act|fmla",
        negatable=False,
        not_after=r"(?:not|never|no longer|isn't) ",
        askable=False,
        fires=(
            "Without treatment, you will die.",
            "Do you want to be the parent who did nothing?",
            "You will lose your kids unless you check in now.",
            "Skip rehab and you may not live to see Christmas.",
            "Leaving early is a death sentence.",
        ),
        spares=(
            "Without treatment, alcohol withdrawal can cause seizures.",
            "An addiction does not have to be the end.",
            "You will lose your place if you do not call back by Friday.",
            "Many fear that they could lose their children if they do not come.",
        ),
    ),
    claim(
        "K9-decide-now",
        PRESSURE,
        "decide commit enroll front jump skip benefits coverage deductible deductibles gone filled taken",
        r"(?:spaces?|beds?|spots?|openings?|slots?) (?:are |is )?(?:almost|nearly|just about|all but|practically) (?:gone|filled|taken)|"
        r"(?:must|have to|need to|you've got to|got to|better) (?:decide|commit|enroll)(?: [a-z]+){0,2} (?:today|now|tonight|immediately|right away|on the spot|this (?:minute|hour|instant|week))"
        r"|(?:front|top) of (?:the|our) (?:[a-z]+ )?(?:line|list|queue)(?! (?:at|in|for (?:the|lunch|dinner|meals)))|(?:jump|skip) (?:the|our|to the front of the) (?:[a-z]+ )?(?:line|list|queue)(?! (?:at|in|for (?:the|lunch|dinner|meals)))"
        r"|(?:benefits|coverage|deductibles?)(?: (?:is|are|will|about to|going to|soon|may))* (?:run(?:s|ning)? out|expir(?:e|es|ing)|resets?|resetting|lapses?|disappears?|vanish(?:es)?)[^.!?]{0,40} (?:so (?:use|call|come|enroll|act|don't|check)|use (?:them|it)|(?:call|enroll|come|act) (?:us |in )?(?:now|today|before)|before (?:you lose|it's|they're))"
        r"|use (?:up )?(?:your|those|these|what is left of your) (?:[a-z]+ ){0,2}(?:benefits|coverage|deductible) before (?:the year|they|it|you lose|december|january|new year|year end|they're)",
        REACH,
        FEAR,
        "ASAM NAATP",
        unless=r"pregnan\w+|priority|(?:not|n't|never) (?:have to|need to)|no (?:need|one|body)|insurer|open enrollment|appeal|by law",
        askable=True,
        fires=(
            "You must decide today.",
            "Call and we will move you to the front of the admissions list.",
            "Your benefits are about to run out, so use them on rehab.",
            "Use your benefits before the year ends.",
        ),
        spares=(
            "You do not have to decide today.",
            "Nobody can pay to move to the front of the list.",
            "Your coverage may end in May; ask your insurer.",
        ),
    ),
    claim(
        "SF5-distrust",
        ADVICE,
        "doctors psychiatrists physicians",
        r"(?:doctors|psychiatrists|physicians) (?:(?:just|only|simply|love to|like to|want to|will|too often|keep|are too quick to) )*(?:hand(?:ing)? out|push(?:ing)?|overprescrib(?:e|ing)|throw(?:ing)?|dol(?:e|ing) out|hook(?:ing)?|drug(?:ging)?) (?:[a-z]+ ){0,3}(?:pills|meds|medications?|medicines?|prescriptions|drugs|you|people|patients)",
        DOCTOR,
        KILLS,
        "field",
        unless=r"opioid (?:crisis|epidemic)|in the (?:1990s|nineties|past)|used to|we (?:[a-z]+ )?work",
        askable=True,
        fires=("Doctors hand out pills for depression that you do not need.", "Psychiatrists only push drugs on you."),
        spares=("Our doctors do not push medicines.", "Doctors prescribe some pills for sleep."),
    ),
)
