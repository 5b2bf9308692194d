"""What a reader in danger must not be told: to stop a medicine alone, to withdraw alone, to call what has ended."""

from __future__ import annotations

from handrail.rules.claims.claim import ADVICE, DOCTOR, KILLS, RETIRED, claim
from handrail.rules.rule import Rule

_MEDICINE = (
    r"(?:(?:every other|every second|every third|your|the|all|his|her|their|a|any|this|that|these|prescribed|prescription|psychiatric|psych|daily|of|anxiety|bipolar|depression|adhd|mood|seizure|sleep|heart|mental health) )*"
    r"(?:medicines?|medications?|meds|methadone|buprenorphine|suboxone|subutex|naltrexone|vivitrol|antidepressants?"
    r"|benzos?|benzodiazepines?|xanax|valium|klonopin|ativan|lithium|insulin|prescriptions?|pills?|doses?|tablets?"
    r"|opioids|painkillers|drugs you were prescribed)"
)
_NAMED = (
    r"(?:methadone|buprenorphine|suboxone|subutex|naltrexone|vivitrol|sublocade|antidepressants?|antipsychotics?|ssris?|lithium"
    r"|klonopin|xanax|valium|ativan|zoloft|prozac|lexapro|psych(?:iatric)? (?:meds|medications?|medicines?|drugs))"
)
# Words of somebody who sends the reader to medical help, or warns.
_ADVISED = (
    r"(?<!no )(?<!without a )(?<!without )doctors?(?! (?:prescribed|gave|put you|hand|push))|physicians?|medical(?:ly)?|nurses?|prescribers?|prescribed it|pharmacists?|clinicians?|clinic staff"
    r"|care team|dangerous|danger|unsafe|deadly|seizures?|can kill|killed|life threatening|911|poison"
)

RULES: tuple[Rule, ...] = (
    claim(
        "SF5-medicine",
        ADVICE,
        "stop stopping quit quitting off skip skipping miss halve halving cut cutting double doubling lower reduce flush throw taper "
        "tapering wean weaning",
        rf"(?:stop(?:ping)?|quit(?:ting)?) (?:taking |using )?{_MEDICINE}|(?:come|coming|get|getting|go|going|wean\w*|taper\w*)"
        rf"(?: yourself| themselves| himself| herself| you| them| him| her)? off (?:of )?{_MEDICINE}"
        rf"|(?:skip|skipping|halve|halving|cut|cutting|double|doubling|flush|throw out|throw away|toss)(?: down)? (?:on )?{_MEDICINE}"
        rf"|(?:throw|flush|toss) {_MEDICINE} (?:away|out|in the (?:trash|garbage))"
        r"(?! (?:that (?:have|has)|which (?:have|has)|down the))(?: in half)?"
        r"|(?:lower|reduce|reducing|lowering) your (?:own )?(?:medicines?|medications?|meds|doses?|methadone|suboxone)"
        r"|(?:taper|wean)(?:ing)? (?:yourself|themselves|himself|herself|(?:down |off )?(?:on your own|alone)|slowly at home|at home)"
        r"|(?:taper|wean)(?:ing)? (?:your |the )?(?:own )?doses?",
        DOCTOR,
        KILLS,
        "field",
        unless=r"old|unused|expired|leftover|take back",
        beside=_ADVISED,
        askable=True,
        fires=("Stop taking methadone.", "Skip a dose.", "Taper yourself slowly.", "Come off your pills."),
        spares=(
            "Do not stop your medicine.",
            "Ask a doctor before you stop taking your medicine.",
            "You can come off your pills. A nurse plans it with you.",
            "Stop by any time.",
            "Will I have to stop taking my medicine?",
        ),
    ),
    claim(
        "SF5-off-medicine",
        ADVICE,
        "antidepressant antidepressants ativan benzo benzodiazepine benzodiazepines benzos buprenorphine dose "
        "doses drugs insulin klonopin lithium medication medications medicine medicines meds methadone naltrexone "
        "opioids painkillers pill pills prescription prescriptions suboxone subutex tablet tablets valium "
        "vivitrol xanax antipsychotic antipsychotics lexapro prozac ssri ssris sublocade zoloft cheating cop "
        "addicted enslaved high hooked sick stuck ditch drop dump quit stop stopping",
        r"(?:drop|ditch|dump|cut out|give up|lay off|chuck|trash|discard|abandon|get rid of|kick|swap|replace|trade in|trade|say no to|leave behind) (?:out )?"
        rf"(?:your|his|her|their|the|all|those|that|these) (?:[a-z]+ )?{_MEDICINE}(?! (?:off|bottles?|list|in (?:the|a)|into))"
        rf"|(?:{_NAMED}|meds|medications?|medicines?|treatment drugs) (?:is|are) (?:just |only |simply |merely |nothing but )+(?:another|a legal|legal|liquid|trading|swapping|one|a crutch|the same) (?:form of |kind of )?(?:drugs?|addictions?|high|heroin|dope|handcuffs)[^.!?]{{0,60}}(?:quit|stop|drop|come|get off|call|free|ditch|true|real)"
        rf"|(?:medications?|medicines?|meds|{_NAMED})(?: for addiction| to (?:quit|stay sober))? (?:is|are) (?:just )?(?:cheating|a cop out)|(?:better|safer|stronger) than (?:(?:any|all|your|taking) )+(?:medications?|medicines?|meds|pills|suboxone|methadone)(?! (?:alone|by))|{_NAMED} (?:is|are) (?:just |only |simply |merely |nothing but |nothing more than |a |another )+(?:[a-z]+ )?(?:crutch(?:es)?|handcuffs|chemical leash|band aid|trap|legal (?:heroin|high|dope))|{_NAMED}(?: (?:just|only|simply|will))? keeps? (?:you|people|them) (?:addicted|hooked|stuck|sick|enslaved|high)|(?:(?:on|taking) )?{_NAMED} (?:is|are)(?: not|n't) (?:really |truly |actually |real |true )+(?:sober|sobriety|clean|recovery|in recovery)|(?:not|never) (?:really |truly |actually )?(?:sober|clean) (?:if|while|when|as long as|until) (?:you're|you are|they're|they are|someone is) (?:still )?(?:on|taking|using|off) {_NAMED}|(?:{_NAMED}|meds|medications?|medicines?|pills) (?:only |just |merely |simply )(?:masks?|hides?|covers?|numbs?|prolongs?|keeps? you|poisons?|trades?|swaps?)"
        r"|(?:real|true|genuine|full|complete|authentic|pure) (?:recovery|sobriety)(?: [a-z]+){0,3}? (?:no|free of|off|without|zero) (?:all |any |your )?(?:medications?|medicines?|meds|suboxone|methadone|buprenorphine|prescriptions?)"
        rf"|(?:don't|won't|do not|will not|no longer|never) (?:even )?need (?:your |any |the |those |to take )*(?:{_NAMED}|meds|medications?|medicines?|pills) (?:anymore|any more|any longer|ever again|again|once|(?:after|with|when you (?:have|follow|use|try)|because of|thanks to) (?:our|this))"
        rf"|(?:{_NAMED}|meds|medications?|medicines?)[^.!?]{{0,80}} (?:quit|ditch|dump|drop|stop|stopping) (?:taking )?(?:it|them)(?=[.,;!]| right away| (?:and|today|now|tonight|for good)\b)",
        DOCTOR,
        KILLS,
        "field",
        unless=r"old|unused|expired|leftover|take back|past (?:their|its) date|out of date|(?:some|many|most) (?:people )?(?:think|believe|say|feel)|smoking|cigarettes?|(?:in|into) the (?:box|bin)",
        beside=_ADVISED,
        askable=True,
        fires=(
            "Drop the buprenorphine today.",
            "Cut out your Klonopin and let our herbs work.",
            "True sobriety means no medication at all with us.",
            "Medications only mask the problem we fix.",
        ),
        spares=(
            "You do not have to give up your medication with us.",
            "Drop your old pills into the box today.",
            "Talk with your doctor before you drop the medication.",
            "Do I have to give up my methadone?",
        ),
    ),
    claim(
        "SF5-withdrawal",
        ADVICE,
        "cold home kit kits bathroom bed bedroom house alone own yourself alcohol heroin opiate opioid all "
        "overnight suddenly",
        r"cold turkey(?! (?:sandwich|salad|and (?:cheese|stuffing|gravy|cranberr|ham|swiss)|on (?:rye|white|wheat|toast|bread|an? ))\w*)"
        r"|(?:detox(?:ing|ification|ify)?|withdraw(?:al|ing)?|sober up) (?:safely |easily |alone |off \w+ |from \w+ )*(?:at|from) home"
        r"|(?:detox\w*|withdrawal|withdraw)(?: \w+){1,4} at home|(?:detox|withdrawal) kits?"
        r"|(?:kick|quit|come off|beat|detox from|get off) (?:[a-z]+ ){1,3}in your (?:own )?(?:bedroom|home|bed|house|bathroom)"
        r"|(?:detox\w*|withdraw\w*|quit\w*|beat\w*|kick\w*)(?: \w+){0,6} comfort of (?:your|their) (?:own )?home"
        r"|(?:taper|wean|detox|withdraw|quit|come off|stop (?:using|drinking|taking))\w*(?: \w+){0,4} (?:by yourself|on your own|alone)(?! (?:is|are|does|do|can't|cannot|rarely|seldom|has|will)\b)"
        r"|(?:at )?home (?:alcohol |opioid |opiate |drug |heroin )?(?:detox\w*|withdrawal)"
        r"|(?:detox(?:ing|ify)?|withdraw(?:ing|al)?|get sober|quit|stop) (?:{drug} |drinking |using |from {drug} |off {drug} )?"
        r"(?:alone|on your own|by yourself|all at once|suddenly|overnight)(?! (?:is|are|does|do|can't|cannot|rarely|seldom|has)\b)",
        DOCTOR,
        KILLS,
        "field",
        beside=_ADVISED,
        askable=True,
        fires=("You can detox at home.", "Quit cold turkey.", "An at-home detox.", "Stop drinking all at once."),
        spares=(
            "Do not detox at home.",
            "Cold turkey can cause seizures.",
            "Can I detox at home?",
            "Work from home.",
        ),
    ),
    claim(
        "SF5-no-doctor",
        ADVICE,
        "any don need won skip without",
        r"(?:you (?:don't|do not|won't) need|(?:there is|there's) no need for) (?:a |any |to see a )?(?:doctor|prescription) to (?:[a-z]+ )?(?:come off|coming off|detox\w*|quit\w*|stop\w*|taper\w*|get clean|get sober|withdraw\w*|kick\w*)"
        r"|skip (?:the|your) doctor|(?:come off|detox|quit|stop|taper|get clean|get sober|withdraw|kick) (?:[a-z]+ ){0,4}without (?:a |any |your )?doctor",
        DOCTOR,
        KILLS,
        "field",
        negatable=False,
        unless=r"never|dangerous|danger|unsafe|not (?:[a-z]+ )?(?:come off|detox|quit|stop|taper|try)|seizures?|can kill|should",
        askable=True,
        fires=("You do not need a doctor to come off pills.", "Detox at home without a doctor."),
        spares=("Never detox without a doctor.", "Do I need a doctor to detox?"),
    ),
    claim(
        "SF4-press-3",
        RETIRED,
        "choose dial option pick press select use then",
        r"(?:(?:press|dial|choose|select|pick|use) (?:option )?|option )(?:3|three)|then (?:3|three)(?=[.,;!]|$| (?:for|if)\b)",
        "Take it out. 988 answers everybody.",
        "The option ended on 2025-07-17, and a caller in danger would lose time.",
        "988",
        near=r"988|lifeline|lgbtq?\+?|trevor",
        fires=("Call 988 and press 3.", "Dial 988, then 3, if you are a teen."),
        spares=("Press 3 for billing.", "Call 988 and press 2 for Spanish.", "Call 988, then 3 friends."),
    ),
    claim(
        "SF4-old-number",
        RETIRED,
        "273 lifeline",
        r"(?:1[\s.-])?\(?800\)?[\s.-]{0,2}273[\s.-]{0,2}(?:8255|talk)|national suicide prevention (?:life|hot)line|suicide prevention lifeline",
        "Write 988, and its name: 988 Suicide & Crisis Lifeline.",
        "Three digits are what a person in danger can keep in mind; the old number still connects, but leads nowhere else.",
        "988",
        negatable=False,
        unless=r"(?:old|older|former|earlier|previous) [^.]*still",
        fires=("Call 1-800-273-8255.", "Call 800-273-TALK (8255).", "The National Suicide Prevention Lifeline helps."),
        spares=("Call 988.", "Call 1-800-662-4357."),
    ),
)
