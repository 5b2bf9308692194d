"""What tells of a named person's own drinking and use: in a person's own verbs, in idioms, in what they once were.

As in `health`: nothing of the kind is printed without that person's recorded consent.
"""

from __future__ import annotations

from handrail.rules.bios.health import DRUG, OTHERS, YEARS, health
from handrail.rules.bios.own_story import THEIRS, WHOSE
from handrail.rules.rule import Rule

SUBSTANCE = (
    rf"(?:{DRUG}|vodka|gin|wine|whiske?y|bourbon|rum|tequila|beer|liquor|champagne|scotch|moonshine|oxycontin|oxycodone|oxy"
    r"|percocets?|vicodin|hydrocodone|norco|tramadol|codeine|crystal meth|xanax|valium|klonopin|adderall|morphine|dilaudid|ketamine|kratom|inhalants|acid|dope|weed|pot|speed"
    r"|ecstasy|lsd|narcotics)"
)
# How people call one who drinks or uses. In the plural these are others.
_USER = (
    r"(?:drunk|addict|alcoholic|junkie|lush|pothead|stoner|pill ?head|dope fiend|crackhead|tweaker|boozer|barfly"
    r"|(?:pill|heroin|meth|coke|crack|fentanyl|dope|drug|opioid|cocaine|cannabis) (?:user|addict|dealer)|(?:blackout|problem|heavy|binge|closet|secret|daily"
    r"|hard) drinker|party (?:girl|boy|animal)|wild child|gambling addict)"
)
# A person to whom something is done: “him”, “her career”, a name; and neither “her brother” nor “many people”.
HURT = (
    rf"(?:me|him|(?:my|his|her)(?! (?:[a-z]+ ){{0,2}}?{THEIRS}\b)|(?!(?:{THEIRS}|my|his|her|many|others|them|us|you|someone"
    r"|anyone|everyone|somebody|those|thousands|hundreds|so|too|lives|more|most|some|any|all|communities|our|their|the|an?|its?"
    r"|your|in|on|at|to|over|up|out|off|of|from|with|by|for|and|as|that|this|these|than|every|each|both|two|three|one|public"
    r"|countless|young|rural|local|small|whole|entire)\b)[a-z]+)\b"
)

RULES: tuple[Rule, ...] = (
    health(
        "T3-own-use",
        "chased chasing diverting huffing injecting popping shooting smoking sniffing snorting stealing "
        "swallowing forged stole spent drank gambled using addiction habit drinking smoked used drove introduced "
        "led sent diverted popped shot snorted bottle case fifth pint lived lost spending wasted strung numbed "
        "numbing medicated medicating",
        rf"(?:chas(?:ing|ed)|chasing after) (?:the next |another |my next |his next |her next |a |the )*(?:high|fix|dragon|{SUBSTANCE})"
        rf"|(?:was|were|am|been|started|began|kept|me|spent (?:[a-z0-9]+ ){{0,3}}[a-z]+) (?:[a-z]+ )?(?:shooting|snorting|huffing|smoking"
        rf"|injecting|sniffing|swallowing|popping|stealing|diverting) (?:[a-z]+ ){{0,2}}?{SUBSTANCE}"
        rf"|(?:i|he|she|who) (?:[a-z]+ )?(?:stole|forged) (?:[a-z]+ )?(?:{SUBSTANCE}|prescriptions) (?:from|for|to)"
        rf"|for diverting (?:[a-z]+ )?{SUBSTANCE} for (?:my|his|her) own|spent (?:my|his|her|every) (?:[a-z']+ ){{1,4}}on (?:{SUBSTANCE})(?=[.,;]| and)|(?:when|while|because|after|before|until) (?:i|he|she) (?:drank|gambled)(?=[.,;])"
        rf"|(?:i|he|she) was (?:[a-z0-9]+,? ){{0,4}}?using(?=[.;]| when | again)|(?:shooting|snorting|injecting) (?:up )?{SUBSTANCE}|(?:feed|fed|feeding|support|supported|fund|funded|pay for) (?:my|his|her) (?:own )?(?:[a-z]+ )?(?:habit|addiction)|(?:drank|smoked|used|drinking|smoking|using|gambled) (?:from )?(?:morning (?:to|till|until|and) night|morning,? noon|day and night|around the clock|nonstop|sunup to)|(?:i|he|she) (?:[a-z]+ )?(?:drank|gambled|used) (?:[a-z]+ ){{0,3}}?for {YEARS}|(?:homeless|pregnant|broke|hungry|sick),? (?:and )?using(?=[.,;]| and| for)"
        rf"|(?:led|introduced|drove|sent) {HURT} (?:back )?to (?:{SUBSTANCE}|the bottle|drink|drinking)(?=[.,;]| (?:within|before|by|after|for|until)\b| and (?!drug|other|alcohol|family)| at | in )"
        rf"|(?:i|he|she|who|and|once|had) (?:shot|snorted|smoked|popped|diverted) (?:[a-z]+ ){{0,2}}?{SUBSTANCE}"
        r"|drank (?:[a-z0-9]+ ){0,3}?(?:fifth|pint|quart|handle|liter|gallon|case|bottles?|box|six pack|twelve pack|flask)s? (?:of|a|every|before)"
        rf"|drank (?:(?:my|his|her) way|like a fish|too much|at work|on the job|to (?:blackout|oblivion|excess|sleep|forget|cope|escape|get|feel|numb|quiet|steady)"
        rf"|before (?:work|school|shifts|class|noon|breakfast)|{SUBSTANCE} (?:every|for|from|until|at|before|like))"
        r"|(?:was|were|been|started|began|kept|hid|caught) (?:my |his |her )?(?:[a-z]+ )?drinking (?:between|before|during|on the|at|through|alone"
        r"|by|to|heavily|harder|more than|like|vodka|whiskey|gin|mouthwash|too|daily|every|secretly|hard|again|behind|from|until|until)(?! (?:age|age of|the age) \d+ are)"
        r"|drinking (?:a|two|three) (?:[a-z]+ )?(?:bottles?|fifths?|pints?|handle|case|box|gallon|six pack|twelve pack)|(?:bottle|fifth|pint|case) of [a-z]+ a (?:day|night)|hard drinking (?:left|cost|caught|nearly|had|ended|led|ruined)"
        rf"|(?:spent|spending|wasted|lost|lived) (?:[a-z0-9']+ ){{1,5}}?(?:drunk|stoned|strung out|blacked out|getting high|high on"
        rf"|hung ?over|numb|drinking (?:alone|hard|and|away|{SUBSTANCE}))|(?:was|were|been|am|got|stayed|and|while|i|he|she) strung out"
        rf"|(?:numbing|numbed) (?:[a-z]+ ){{0,4}}?(?:with|through|in|on) {SUBSTANCE}|(?:medicating|medicated) (?:my|his|her|myself|himself|herself) (?:[a-z]+ ){{0,3}}?with {SUBSTANCE}"
        rf"|(?:i|he|she|was|been|had) self (?:medicating|medicated)",
        not_after=rf"(?:{OTHERS}|an? (?:nurse|doctor|pharmacist|physician|anesthesiologist|teenager|driver) (?:[a-z]+ ){{0,3}})",
        unless=r"(?:research|studies|study|lectures?|teaches|educat\w+|prevention|screens?) (?:[a-z]+ ){0,2}(?:on|about|of|against|for)",
        fires=(
            "I drank a fifth of vodka a day.",
            "Luis spent eight years chasing crack.",
            "She was drinking between shifts.",
            "He spent his thirties drunk.",
            "After years of numbing out with Xanax, she chose to feel.",
            "I was diverting fentanyl from the cart.",
        ),
        spares=(
            "He helps people who spent years chasing crack.",
            "She lectures on smoking cannabis in the teens.",
            "He spent a summer chasing tornadoes.",
            "He was drinking coffee with a client.",
        ),
    ),
    health(
        "T3-using-days",
        "active blackout cocaine coke crack drinking drugging fentanyl gambling heroin injecting junkie meth "
        "partying pill shooting smoking stealing using addict alcoholic animal barfly binge boozer boy closet "
        "crackhead dealer drinker drunk fiend girl lush pillhead pothead secret stoner tweaker user wild began "
        "cost ended escalated got grew had landed led nearly spiraled spun started took was hid hide hiding snuck "
        "stash stashed stashing traded pawned sold stole swapped kick kicked kicking turkey tried quit losing "
        "lost quitting descent ride slide spiral trip bender benders blackouts hangover hangovers",
        rf"(?:(?<!of )(?:my|his|her)|(?:in|during|after|since|from|of) their own) (?:own |old |worst |hard |wild )*(?:using|drinking|injecting"
        r"|partying|shooting|smoking|drugging|junkie|stealing|gambling|blackout|active|heroin|meth|crack|cocaine|fentanyl|pill|coke)"
        r" (?:and [a-z]+ )?(?:days|years|past|life|career|phase)"
        rf"|(?:past|history|days|years|life|time) as an? (?:[a-z]+ ){{0,2}}?(?:{_USER}|(?:drug|{SUBSTANCE}) user|dealer)"
        rf"|(?<!the ){WHOSE} (?:[a-z]+ ){{0,2}}?{SUBSTANCE} (?:use|habit|addiction|abuse|dependence) (?:began|started|ended|cost|led|nearly|took"
        r"|landed|escalated|spiraled|spun|was|had|got|grew)"
        rf"|(?:hid|hide|hiding|stash(?:ed|ing)?|snuck) (?:[a-z]+ ){{0,2}}?(?:bottles?|{SUBSTANCE}) (?:in|under|behind|from|inside|around|all)"
        rf"|traded (?:(?:my|his|her|the|all|those) )?(?:one addiction|{SUBSTANCE}|the (?:bottle|needle|pipe|bar)|barstools?|bar stools?|hangovers|happy hours?) (?:(?:nights|parties|days|weekends|binges|highs) )?for"
        rf"|(?:traded|pawned|sold|stole|swapped) (?:[a-z']+ ){{0,5}}?(?:for (?:an? |another |more )?(?:bag|fix|rock|hit|drink|bottle|{SUBSTANCE})(?! (?:prevention|education))"
        rf"|to (?:buy|get|pay for|feed|support) (?:[a-z]+ )?(?:habit|{SUBSTANCE}))"
        rf"|(?:kicked|kick|kicking) (?:[a-z0-9]+ ){{0,4}}?(?:habit|{SUBSTANCE})(?! (?:groups?|class|program))"
        r"|(?:went|quit|stopped|did it|kicked it|came off (?:[a-z]+ ){1,2}) (?:[a-z]+ ){0,2}?cold turkey"
        r"|(?:i|he|she|who|had|having|and) (?:[a-z]+ )?tried (?:[a-z0-9]+ ){0,3}?to (?:quit|stop|get sober|get clean)(?! (?:the|a(?! (?:dozen|hundred|thousand))|his|her|my) )"
        r"|(?!to|and|or|who|they|them|us|you|not|never|smokers|parents|smoking|ever|have|has|had|can|could|that|must|should|will|would|how|why|when|people|women|men|clients|patients|teens|others)[a-z]+ quit (?:drinking|using|heroin|alcohol|drugs|pills|opioids|meth|cocaine)(?! (?:groups?|class|line))"
        r"|(?:lost|losing) (?:my|his|her) (?:truck|house|home|job|marriage|license|business|kids|children|teeth|career|savings|car|health|practice)[a-z', ]{0,60}? to (?:meth|heroin|cocaine|crack|alcohol|drinking|pills|opioids|drugs|addiction|gambling|fentanyl)"
        r"|quitting (?:drinking|heroin|alcohol|drugs|pills|opioids|meth|cocaine|smoking|gambling|dope|crack) (?:was|took|saved|gave|taught|cost|made|let)"
        rf"|{WHOSE} (?:[a-z]+ ){{0,2}}?(?:spiral|descent|ride|trip|slide) (?:[a-z]+ ){{0,2}}?(?:into|through|with) (?:{SUBSTANCE}|addiction|alcoholism)"
        rf"|(?:my|his|her) (?:[a-z]+ )?(?:hangovers?|blackouts?|benders?)(?! (?:curtains?|cure|shades?))|woke up (?:from|after) a blackout",
        unless=r"smok(?:ing|ers?) (?:[a-z]+ )?(?:groups?|class\w*|program)|(?:teaches|tells|reminds) (?:[a-z]+ ){0,3}that quitting",
        fires=(
            "In his using days, Terrell slept outside.",
            "Her past as an IV drug user helps her.",
            "I used to hide wine in the basket.",
            "She kicked a fifteen-year habit.",
            "Quitting heroin was hard for Sasha.",
            "Al once traded his ring for a bag.",
            "Kendra's ketamine use began at raves.",
        ),
        spares=(
            "She asks clients about their drinking years.",
            "The county's heroin use began to rise, he says.",
            "He helps people kick a habit.",
            "She hides vegetables in the soup.",
            "He traded a law office for a classroom.",
        ),
    ),
    health(
        "T3-once-was",
        "addict alcoholic animal barfly binge blackout boozer boy closet crackhead dealer drinker drunk fiend "
        "girl junkie lush pill pillhead pothead secret stoner tweaker user wild herself himself identified "
        "identifies identify myself gambler smoker sober casualties casualty statistic statistics survivors "
        "victims",
        rf"(?:was|am|i'm|he's|she's|just|once|became|from|as|former|ex|self described|recovered) (?:just |only |once |an? |the |former |a functioning )*"
        rf"(?:[a-z]+ ){{0,2}}?{_USER}(?! (?:driv\w+|patients?|clients?|in (?:his|her|my) group))|the former {_USER}|functioning (?:addict|alcoholic)"
        r"|(?:identif(?:y|ies|ied)|describes? (?:myself|himself|herself)|introduces? (?:myself|himself|herself)|thinks of (?:himself|herself)"
        r"|call(?:s|ed)? (?:myself|himself|herself)) (?:as |openly as |proudly as )?(?:an? )?(?:[a-z]+ ){0,2}?(?:sober|recovering|addict"
        r"|alcoholic|drunk|survivor|in recovery)"
        r"|as an? (?:[a-z]+ )?(?:gambler|drinker|smoker|user) (?:who|in|myself|himself|herself)"
        r"|(?:am|i'm|is|as|was) an? (?:[a-z]+ )?sober (?:[a-z]+ )?(?:man|woman|mom|dad|mother|father|parent|grandmother|grandfather|alcoholic"
        r"|addict|artist|musician|chef|runner|veteran|person|biker|drummer|poet)(?! (?:group|club|meetup|network))"
        rf"|(?:was|became|am|is|as|nearly|almost) (?:nearly |almost |just )?(?:one of )?(?:its|the epidemic's|the crisis's|the opioid|that crisis's|another) "
        r"(?:[a-z]+ )?(?:casualt(?:y|ies)|statistics?|survivors|victims)",
        fires=(
            "I am just a drunk who got well.",
            "From blackout drinker to director, she has come far.",
            "Paul identifies as a sober gay man.",
            "The former party girl hikes now.",
            "When the crisis hit, he was one of its casualties.",
        ),
        spares=(
            "He taught a class for drunk drivers.",
            "She runs a sober mom group.",
            "He leads a group for people who identify as sober.",
            "Her brother was one of its casualties.",
        ),
    ),
    health(
        "T3-idiom",
        "booze bottle needle pipe plug bottom wagon demons rock decade decades forties lost marriage thirties "
        "twenties youth dopesick sick faded track many would beer drink glass hit pill sip champagne dts shakes "
        "withdrawal withdrawals fallen fell slid slipped slipping relapsed cravings failed liver cirrhosis dry "
        "cheated cheating abstinent craving desire obsession taste",
        r"(?:battles?|fight|struggles?|war|romance|affair|trouble|love) with the (?:bottle|needle|pipe|booze)|(?:turned|turning|took|returned|went|fled)"
        r" (?:back )?to the (?:bottle|needle|pipe)(?! factory| exchange)|(?<!genie )(?:out|off|inside|from) (?:of )?(?:the|a) bottle(?! of)"
        r"|(?:putting|put|set|setting|lay|laid|dropped|picked|picking) (?:down |up |away )?the (?:needle|bottle|pipe|plug in the jug)(?! and thread| of|s)"
        r"|(?:bottom of (?:a|the|every|each|another) (?:bottle|glass))|(?:lost|lose|losing) (?:(?!(?:brother|sister|son|daughter|mother|father|cousin|uncle|aunt|friend|friends|client|patient|child|husband|wife|people|so|too|many)\b)[a-z0-9]+ ){1,4}?to the (?:bottle|needle|pipe)"
        r"|(?:fell|fallen|falling|went|been|climbed|got|is|back) (?:[a-z]+ )?(?:off|on) the wagon"
        rf"|(?:{WHOSE}) (?:own |inner |old |past |personal |private )*demons|rock bottom (?:was|came|looked|arrived|found|taught|for (?:me|him|her))"
        rf"|(?:my|his|her|own) (?:own |personal )?rock bottom|(?:my|his|her own|his own) (?:own )?bottom (?:was|came|looked|arrived|in \d)"
        rf"|(?:reached|touched|found|struck) rock bottom|(?:found|met|reached|touched|hit) (?:my|his|her) (?:own )?bottom|(?:years?|decades?|twenties|thirties|forties|youth|marriage) lost to (?:{SUBSTANCE}|addiction|alcoholism|gambling)"
        r"|(?:i|he|she|was|were|been|be|wake|woke|waking|got) (?:up )?dope ?sick|(?:dopesick|dope sick) and [a-z]+, (?:i|he|she)|(?:dopesick|dope sick), (?:i|he|she)|(?:my|his|her) (?:old |own |faded )?track marks|track marks (?:up|on|down|along) (?:both|my|his|her)"
        rf"|(?:a|an|one|had|single|legal|another) (?:legal |single )?(?:drink|beer|glass|sip|hit|pill|bet)(?: of [a-z]+)? (?:(?:is|was|would be|would have been) )?too many for (?:me|him|her)"
        r"|one (?:beer|drink|glass|sip|pill|hit) (?:would|could|will|can) (?:undo|kill|end|ruin|finish) (?:me|him|her)\b|(?:never|not|n't) (?:had|ordered|tasted|bought|poured) (?:a|my|his|her|one) (?:first )?legal (?:drink|beer|sip|glass)"
        r"|(?:turns?|turned|turning|has to turn|pass(?:es)?) (?:down|up|on) (?:the )?champagne"
        r"|(?:went|sweated|shook|came|suffered|lived|made it) (?:[a-z]+ )?through (?:[a-z]+ )?(?:withdrawals?|the shakes|the dts)(?! (?:training|protocol|management|cases|module))"
        rf"|(?:fell|fallen|slid|slipped|slipping) back (?:in|to|into|on) (?:[a-z]+ )?(?:using|drinking|{SUBSTANCE}|addiction|old habits)"
        r"|(?:(?!they|it|it's|nearly|who|never|have|has|had|and|not|ever|soon)[a-z]+) relapsed (?:twice|once|again|three times|in|after|at|on)"
        r"|(?:my|his|her) (?:[a-z]+ )?cravings|i know the cravings|cravings (?:still|no longer|used to) [a-z]+ (?:me|him|her)|(?:my|his|her) liver (?:gave|failed|quit|was|shut|began|had)|(?:has|had|have|with|of|my|his|her) cirrhosis(?! (?:patients|clinic|research|studies))"
        rf"|dry since (?:19|20)\d\d|cheat(?:ed|ing) death (?:by|from|with|when|after|in) (?:[a-z]+ ){{0,2}}?(?:{SUBSTANCE}|overdos\w+)"
        r"|(?:is|am|i'm|he's|she's|been|remained|remains|stayed|lived) (?:[a-z]+ ){0,2}?abstinent(?! (?:clients|patients|days|people|rates?))"
        r"|(?:took|lost|lifted|removed|lost all) (?:away )?(?:the|my|his|her|all|that) (?:desire|craving|taste|obsession) (?:for|to) (?:drink|use|alcohol|drugs|heroin|gamble)",
        not_after=rf"(?:{OTHERS}|(?:into|on|about|for) )",
        fires=(
            "His battle with the bottle cost him a marriage.",
            "Since putting down the needle, she has earned two degrees.",
            "His own demons had him living in a car.",
            "My rock bottom was a motel room.",
            "After a decade lost to alcoholism, she went back to school.",
            "One glass would be too many for her.",
            "Lena went through withdrawal alone.",
            "Miguel fell back into using.",
            "Wes has been abstinent for a decade.",
        ),
        spares=(
            "He helps clients put down the bottle.",
            "She moved the needle on wait times.",
            "Her bottom line is respect.",
            "She helps people face their demons.",
            "He cares for people who went through withdrawal.",
            "He treats patients who have been abstinent for a week.",
        ),
    ),
    health(
        "T3-low-point",
        "got needles passed shot sharing spending spent bottle needle pipe woke attempt attempts bag bender binge "
        "blackout detox dui fix hangover hospitalisation hospitalisations hospitalization hospitalizations line "
        "overdose overdoses rehab relapse relapses withdrawal addiction cell heroin pills rehabs vodka car "
        "dopesick drunk out sick stretcher using bunk slept detoxed flushed smashed threw blackouts cravings dope "
        "shakes knew know knows seen addicted active drinking my own stepwork anxiety depression drug gambling "
        "accepted asked found reached sought",
        r"(?:i|he|she) (?:[a-z]+ )?(?:shot up|got high|passed out drunk|shared needles)|sharing needles (?:cost|gave|left|with)"
        r"|(?:spent|spending) (?:(?:most|much|half|all|part) of )?(?:my|his|her) (?:teens|twenties|thirties|forties|fifties|youth|[a-z]+ years) (?:[a-z]+ )?(?:high|using|stoned)(?=[.,;]| on| and| in| or)"
        r"|(?:years|days|time|slave|life|decade|hooked) (?:on|to) the (?:needle|pipe|bottle)(?! return| line| exchange)"
        r"|woke up (?:[a-z]+ ){0,2}?in (?:the |an? |my |his |her )?(?:icu|er|hospital|jail|ambulance|gutter|detox|emergency|psych|restraints|handcuffs)"
        r"|(?:my|his|her) (?:own )?(?:very )?(?:first|second|third|fourth|fifth|last|final|only|latest|worst|many|two|three|four|five) (?:[a-z]+ )?"
        r"(?:relapses?|overdoses?|detox|rehab|dui|suicide attempts?|blackout|hangover|binge|bender|hospitalizations?|hospitalisations?|withdrawal|fix|bag|line)(?=[.,;]| (?:was|in|at|came|ended|left|and|behind|before|taught|nearly|brought|made|when|on)\b)"
        r"|(?:my|his|her) (?:own )?(?:story|journey) (?:includes|starts|begins|began|started|involves|has) (?:[a-z]+ ){0,4}?(?:overdoses?|rehabs?|detox|heroin|pills|vodka|jail cell|addiction|relapses?|bottle|needle)"
        r"|(?:i|he|she|who) (?:[a-z]+ )?(?:came|arrived|walked|showed up|stumbled|crawled) (?:[a-z]+ ){0,5}?(?:drunk|strung out|dope ?sick|in withdrawal|still using|on a stretcher|in the back of an? (?:squad|police|patrol) car)"
        r"|(?:my|his|her) (?:old )?bunk(?! bed)|slept in (?:room \d+|bed \d+|these|this (?:building|house|ward|room)|one of (?:our|these)) |(?:i|he|she|and|who) (?:[a-z]+ )?detoxed (?:in|on|at|alone|here|twice|cold|from|myself|himself|herself)"
        r"|(?:flushed|threw out|smashed) (?:my|his|her) (?:last )?(?:pills|stash|bag|pipe|needles?|bottles?)"
        r"|(?:i|he|she|still) remembers? (?:the |my |his |her |every )?(?:shakes|withdrawal|cravings|blackouts|dope sickness)(?! (?:that|which|of|in|from|his|her|clients|patients)\b)|(?:knows|knew|seen|know) the inside of an? (?:[a-z ]{0,20})?(?:cell|detox|ward|rehab|drunk tank|squad car)"
        r"|(?:i|he|she) (?:was|were) (?:[a-z]+ ){0,3}?addicted(?=[.,;]| when| at| for| by| and)|when (?:i|he|she) was (?:still |actively |newly |deep )*(?:using|drinking|out there|addicted|in active)(?=[.,;]| (?:and|every|too|heavily|daily|again|addiction|use|alcoholism)\b)"
        r"|(?:my|her own|his own) (?:stepwork|step work)|help for (?:my|his|her) (?:own )?(?:drinking|addiction|drug use|gambling|depression|anxiety)"
        r"|(?:until|before|when|after) (?:i|he|she) (?:finally )?(?:got|found|sought|accepted|asked for|reached out for) (?:help|treatment)(?! (?:with|for (?:a|an|her|his|my|the)|from the|in (?:the|a)|centers?|funds?|funding|dollars|partners)\b)",
        fires=(
            "After his third relapse, he moved in with his sister.",
            "She woke up in the ICU and decided to live.",
            "He spent most of his thirties high.",
            "I arrived at the door on a stretcher.",
            "I could not hold a job until I got help.",
        ),
        spares=(
            "His first overdose call came in 1998.",
            "She spent six of her high school years abroad.",
            "He was on the bottle return committee.",
            "He stays with clients until they get help.",
        ),
    ),
    health(
        "T3-no-more",
        "drink drinks gamble gambles any anymore non nondrinker teetotal teetotaler teetotaller ex swore sworn gave",
        r"(?:i|he|she) (?:no longer|does not|doesn't|do not|don't) (?:drinks?|gambles?)(?=[.,;]| and| anymore| any more| now| alcohol)|(?:does not|doesn't|don't|no longer) (?:drink|drinks|use|uses|gamble) (?:drugs )?(?:anymore|any more)"
        r"|(?:an?|now|lifelong|is|am|the) (?:nondrinker|non drinker|teetotaler|teetotaller|teetotal)|ex (?:user|drinker|junkie|addict|drunk|pothead)"
        rf"|(?:swore|sworn) off (?:[a-z]+ )?(?:{SUBSTANCE}|drinking|the bottle)|gave up (?:the )?(?:bottle|party life|partying|booze|drinking|vodka|whiskey|weed|pot)",
        fires=("He no longer drinks.", "She swore off booze in 2012.", "A nondrinker now, she bikes."),
        spares=("She does not drink coffee.", "He drinks tea all day.", "The party gave her a second term as mayor."),
    ),
    health(
        "T3-sober-life",
        "sober sobriety allowed brought gave given handed let made saved taught clean got product colleagues "
        "counselors nurses staff team",
        rf"(?:practiced|parented|toured|performed|raised|traveled|lived|worked|danced|served|coached|flown|cooked) (?:[a-z]+ ){{0,2}}?sober(?=[.,;]| (?:since|ever|for|now))"
        rf"|(?:my|his|her) (?:[a-z]+ )?sober (?:life|self|years|birthday|days|date|time|journey|story)"
        rf"|for (?!many|some|others|most|people|clients|families|each|every|anyone|someone|everyone|patients|her|him|them)[a-z]+, sobriety (?:is|means|meant|has|was|came|began)"
        r"|(?:sobriety|recovery) (?:has |had )?(?:gave|given|taught|brought|saved|made|let|allowed|handed) (?:me|him|her(?! (?:clients|patients|residents|groups?)))\b"
        rf"|(?:i|he|she) (?:[a-z]+ )?(?:can|could|had to|needed to|wanted to|decided to|tried to|would) (?:[a-z]+ )?(?:get|be|stay) (?:clean|sober)(?! up)"
        r"|(?:recovery|sobriety) (?:has )?(?:gave|given|taught|handed) (?!(?:clients|people|many|them|us|you|families|others|patients|so|the|a|our|each|every|her|him|his|my)\b)[a-z]+ (?:a|an|his|her|back)|got straight (?:in|at|through|after|with|when)"
        rf"|(?:i|he|she|who|has|had|i've|having) (?:[a-z]+ )?(?:maintained|kept|protected|guards|guarded|protects|treasures) (?:my |his |her )?(?:[a-z]+ )?sobriety(?! (?:checkpoints?|tests?|groups?|logs?|records?|chips?|coins?))"
        r"|sobriety (?:that|which) (?:he|she|i) (?:protects?|guards?|earned|won|keeps?|found|built)|product of (?:the|our|this) (?:[a-z]+ )?recovery community"
        rf"|one of (?:our |several |the |many |a few )*(?:staff|team|counselors|nurses|colleagues)(?: members?)? (?:who (?:are|is) )?(?:themselves |himself |herself |also )?in recovery(?! (?:services|housing))|celebrat(?:es|ed|ing) (?:(?!every|each|any)[a-z]+ ){{1,2}}sober [a-z]+|(?:reached|hit|passed|marked|made it to|made) {YEARS} (?:clean|sober)",
        fires=(
            "He has practiced sober ever since.",
            "Ty began his sober life at twenty.",
            "For Nicole, sobriety is a daily practice.",
            "Isaac got straight at a shelter.",
            "If he can get clean, anyone can.",
        ),
        spares=(
            "For many, sobriety is a daily practice.",
            "She sends graduates a card on their sober anniversary.",
            "He works with people who want to get sober.",
            "She kept sobriety checkpoints staffed.",
        ),
    ),
)
