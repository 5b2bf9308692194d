"""What a treatment may not say that a reader will feel: no desire any more, a brain made new, a withdrawal made easy."""

from __future__ import annotations

from handrail.rules.claims.claim import DECEIVES, EFFORT, PROMISE, TELL, claim
from handrail.rules.rule import Rule

_DESIRE = r"(?:desires?|urges?|cravings?|temptations?|compulsions?)"
_USE = r"(?:{drug}|addictions?|alcoholism|drinking|using|cravings?|habit|dependence)"
_WITHDRAWAL = r"(?:detox(?:ing|ification|es)?|withdrawals?)"
_EASY = r"(?:fast|quick|quickly|easy|easily|simple|painless|effortless|speedy|smooth)"

RULES: tuple[Rule, ...] = (
    claim(
        "K1-no-desire",
        PROMISE,
        "compulsion compulsions craving cravings desire desires temptation temptations urge urges end free lose "
        "loses losing lost without",
        rf"(?:no longer|never(?: again)?|won't|will not|not|nobody will) (?:ever |even )*(?:have|feel|want|experience|know|suffer|get|face|fight) (?:any |the |a |an |another |your |that |those )*(?:[a-z]+ )?{_DESIRE}(?= (?:to (?:drink|use|get high|relapse|smoke|pick up)|for|again|ever|after|when|once|because)\b|[.!,;]|$)"
        rf"|(?:without|free of|free from|lost|lose|loses|losing|end of) (?:any |all |every |the |your |my |his |her )+(?:[a-z]+ )?{_DESIRE}(?: (?:to (?:drink|use|get high|relapse)|for {{drug}}))"
        rf"|(?:takes? away|took away|removes?|removed|kills?|killed|lifts?|lifted|erases?|erased|wipes? out|shuts? off|switch(?:es)? off|turns? off|stops?|ends?) (?:all |every |any |the |your |my |his |her )+(?:[a-z]+ )?(?:desires?|urges?|compulsions?|cravings?)(?= (?:to (?:drink|use|get high)|for (?:{{drug}}|good|ever|life)|forever|completely|entirely|permanently|within|in (?:\d+|one|two|three|a|just))\b)",
        TELL,
        DECEIVES,
        "FTC OARFPA",
        negatable=False,
        citable=True,
        askable=True,
        unless=r"may|might|some|hopes?|hoping|goals?|if you|(?:no|not an?|there is no) (?:[a-z]+ )?(?:treatment|medicine|medication|program|pill|therapy)|does not|doesn't|cannot|can't|nobody can|no one can",
        fires=(
            "After treatment here, you will no longer have any desire to drink.",
            "I walked out without any desire to use.",
            "Our implant takes away all desire to drink.",
            "You won't feel the urge to use again.",
        ),
        spares=(
            "Some people no longer have the urge to drink.",
            "No medicine takes away every desire to drink.",
            "We cannot take away the urge to use.",
            "You will not get the cravings sheet until Monday.",
        ),
    ),
    claim(
        "K1-made-new",
        PROMISE,
        "brain brains damage neurons",
        r"(?:heal|repair|restore|rebuild|fixe|fix|renew|regenerate|cure|rewire)(?:s|es)? (?:the |your |an |his |her )(?:[a-z]+ )?brain(?:'s chemistry| chemistry| cells)? (?:completely|fully|entirely|totally|permanently|for good|back to|to (?:its|the way)|overnight|in (?:just |only |as little as )?(?:[a-z0-9]+ )?(?:days?|weeks?|sessions?|hours?|months?))"
        r"|(?:completely|fully|entirely|totally|permanently) (?:heal|repair|restore|rebuild|fixe|fix|renew|cure|rewire)(?:s|es)? (?:the |your |an )(?:[a-z]+ )?brain"
        r"|(?:revers|undo|undoe|eras|repair|heal|wip)(?:e|es|s)?(?: away| out)? (?:all|every|any|all of)(?: of)? (?:the )?(?:[a-z]+ )?damage"
        r"|(?:reverse|undo|erase)s? the damage (?:that )?(?:alcohol|drinking|drugs?|opioids|heroin|meth|cocaine|addiction) (?:has|have) done",
        TELL,
        DECEIVES,
        "FTC OARFPA",
        citable=True,
        askable=True,
        unless=r"may|might|some|over time|studies",
        fires=(
            "Our approach heals the brain completely.",
            "Our drip reverses all damage from drug use.",
            "We fully restore your brain.",
            "Reverse the damage that alcohol has done.",
        ),
        spares=(
            "No treatment heals the brain completely.",
            "Over time, the body repairs some of the damage.",
            "Nobody can reverse the damage that alcohol has done.",
            "We repair all damage to the rooms in May, over time.",
        ),
    ),
    claim(
        "K1-made-easy",
        PROMISE,
        "detox detoxes detoxing detoxification withdrawal withdrawals effects",
        rf"(?:feel|suffer|experience|notice) (?:absolutely |almost |virtually )?(?:nothing|no (?:pain|discomfort|symptoms)|zero [a-z]+) (?:during|through|throughout|while|when|in)(?: [a-z]+){{0,3}} {_WITHDRAWAL}|(?:no|zero) side effects(?= (?:with|to|in|during) (?:our|us)\b| at all| whatsoever)|"
        rf"{_WITHDRAWAL}(?: (?:with us|here|at our [a-z]+|from [a-z]+|in our [a-z]+))? (?:is|are|will be|can be|becomes?) (?:always |so |very |now |also |both |surprisingly )*(?:{_EASY}|(?:safe|comfortable|gentle)(?:,| and|, and)? {_EASY})(?! (?:to|for|enough)\b)"
        rf"|mak(?:e|es|ing) (?:[a-z]+ )?{_WITHDRAWAL}(?: from [a-z]+)? (?:[a-z]+ )?{_EASY}(?! (?:to|for)\b)"
        rf"|(?:fast|quick|easy|painless|effortless|speedy)(?:,| and|, and) (?:fast|quick|easy|painless|effortless|comfortable|safe|simple) (?:[a-z]+ )?{_WITHDRAWAL}"
        rf"|tak(?:e|es|ing) (?:all )?(?:of )?(?:the|all) (?:pain|suffering|misery|struggle|work|fear|agony|difficulty|hard work|discomfort|effort) out of (?:your |the |alcohol |opioid )*{_WITHDRAWAL}"
        rf"|(?:never|won't|don't|will not|not) (?:ever |even )*(?:have to |need to )?(?:go|suffer|live|sit|sweat|struggle) through (?:[a-z]+ )?{_WITHDRAWAL} (?:again|ever|at all|anymore)"
        rf"|{_WITHDRAWAL} (?:is|are|will be) over (?:before you (?:know|notice)|in (?:a |an |one )?(?:day|hour|minutes|hours|single))",
        TELL,
        EFFORT,
        "FTC OARFPA ASAM",
        negatable=False,
        citable=True,
        askable=True,
        unless=r"may|might|for some|some people|not (?:always |usually |[a-z]+ )?(?:fast|quick|easy|simple|painless|smooth)|(?:isn't|is not|never|rarely|nobody|no one|no|nothing)(?! longer)(?! ?have)(?! go)(?! ?suffer)(?: [a-z]+){0,4} (?:easy|quick|painless|simple|smooth|work|pain)|or (?:hard|slow)|doctor",
        fires=(
            "Detoxing with us is quick, easy and comfortable.",
            "We make withdrawal easy.",
            "Our protocol takes the pain out of withdrawal.",
            "You'll never have to go through withdrawal again.",
        ),
        spares=(
            "Withdrawal is not easy.",
            "Detox is safe and comfortable.",
            "Nothing takes the pain out of withdrawal.",
            "Withdrawal is easy to mistake for the flu.",
        ),
    ),
    claim(
        "K1-cleared",
        PROMISE,
        "bloodstream body all was completely entirely totally",
        r"(?:clear|rid|cleanse|free|empty|empties|purge|detox)(?:s|es)? (?:your|the|his|her) (?:body|bloodstream) (?:of|from) (?:all|every|any)(?: traces? of)? (?:[a-z]+ )?(?:{drug}|toxins|poisons?|chemicals)"
        r"|(?:clear|rid|cleanse|free|empty|empties|purge|detox)(?:s|es)? (?:your|the|his|her) (?:body|bloodstream) (?:of|from) (?:[a-z]+ )?(?:{drug}|toxins|poisons?)(?: [a-z]+)? (?:in|within|over) (?:just |only |under |less than )*(?:\d+|an?|one|two|three|five|seven|ten|the|hours|days)"
        rf"|(?:one|a|single) (?:[a-z]+ )?(?:call|visit|stay|session|step|decision|week|weekend|month|dose|shot|treatment)(?: [a-z]+){{0,3}} (?:is|was) all (?:it|that it) takes to (?:end|beat|stop|quit|cure|kick|conquer|overcome|break|get|be|change|save|defeat|erase)(?! (?:started|going|in touch|help|an answer|information|ready|directions|a ride))"
        r"|(?:you|they|he|she)(?:'ll| will) (?:be|come|walk|leave|go|wake|feel|return)[^.!?]{0,60} (?:completely|totally|entirely) free (?:of|from) "
        rf"{_USE}",
        TELL,
        DECEIVES,
        "FTC OARFPA ASAM",
        citable=True,
        askable=True,
        unless=r"may|might|takes? (?:time|days|weeks|longer|the liver|your liver|the body)|house|rooms?|campus",
        fires=(
            "Clear your body of all drugs in a weekend.",
            "One call to us is all it takes to end your addiction.",
            "You will be back at work in one week, completely free of alcohol.",
        ),
        spares=(
            "It takes days to clear your body of alcohol.",
            "One call is all it takes to get started.",
            "You will be in a house completely free of alcohol.",
        ),
    ),
    claim(
        "K1-no-relapse",
        PROMISE,
        "relapse using drinking had lost seen away ends stops fix fixes fixs solve solvees solves else 100 percent single wake woke",
        r"(?:graduates|alumni|clients|patients|people we treat) (?:(?:simply|just|almost|who [a-z]+ [a-z]+) )*(?:don't|do not|never|won't) (?:relapse(?! (?:because|when|alone|all))|(?:go back|return) to (?:using|drinking)(?=[.,;!]|$))"
        r"|never (?:once )?(?:had|seen|lost) (?:an? |any |one |a single )?(?:single )?(?:client|patient|graduate|person|relapse)s?(?: who)? ?(?:relapsed?|to relapse)?(?<=relapse|elapsed)"
        r"|(?:freedom|recovery|sobriety)(?: from [a-z]+)? is (?:just |only )?(?:one|an?) (?:phone |single |simple )?(?:call|click) away"
        r"|(?:your|the|his|her) (?:addiction|drinking|drug use|alcoholism) (?:ends|stops) (?:the (?:day|moment|minute|second)|here|today|now|when you)"
        r"|(?:fix|solve)(?:s|es)? (?:your |the |any )?(?:addictions?|alcoholism) (?:in|within|for good|forever|permanently)"
        r"|works? (?:even )?(?:when|where|after) (?:everything|all|nothing|everybody|every [a-z]+) else (?:has |have )?(?:fail(?:s|ed)?|work(?:s|ed)?)|works? for (?:100 ?%|100 percent|every single)"
        r"|(?:wake|woke) up (?:[a-z]+ )?(?:sober|cured|healed|drug free|free of|clean and)(?! (?:living|and (?:confused|scared|sick)))",
        TELL,
        DECEIVES,
        "FTC OARFPA",
        citable=True,
        askable=True,
        unless=r"may|might|some|hopes?|if",
        fires=(
            "Our graduates simply don't relapse.",
            "Our graduates do not go back to using.",
            "Freedom from addiction is just one phone call away.",
            "We fix addiction in thirty days.",
            "Our method works even when everything else has failed.",
            "You will wake up sober and rested.",
        ),
        spares=(
            "No method works when everything else has failed.",
            "Help is a phone call away.",
            "People do not go back to using because they are weak.",
            "You may wake up sober and confused.",
        ),
    ),
)
