"""What tells of a named person's way into an illness or addiction, through it and out of it.

As in `health`: nothing of the kind is printed without that person's recorded consent.
"""

from __future__ import annotations

from handrail.rules.bios.health import HUMAN, OTHERS, WORK, YEARS, health
from handrail.rules.bios.own_story import AILMENT, NO_WORK, WHOSE
from handrail.rules.bios.own_use import SUBSTANCE
from handrail.rules.rule import Rule

_USE = (
    rf"(?:(?:{SUBSTANCE}|substance)(?: (?:use|abuse|misuse|addiction|dependence|dependency))?|drinking|using|dealing|gambling|addiction"
    r"|alcoholism|the (?:bottle|needle|pipe))"
)
_ILL = rf"(?:{_USE}|{AILMENT}){NO_WORK}(?! (?:medicine|courts?|industry|policy|sales|marketing|crisis|epidemic|advertis\w+|compan\w+|psychiatry|field|science|patients?|clients?))"
# What somebody does for a living, such as stands in a title with no verb beside it.
_JOB = (
    r"(?:counsell?or|therapist|clinician|psychologist|social worker|case ?worker|case manager|manager|director|nurse|technician|tech|mentor"
    r"|advocate|supervisor|officer|founder|author|writer|speaker|chaplain|teacher|parent|professional|colleague)"
)
_FALL = r"(?:dependenc[ey]|addiction|alcoholism|obsession|(?:drinking|drug|gambling|pill) problem|(?:heroin|pill|drug|opioid|meth|cocaine|daily|full blown) habit)"

RULES: tuple[Rule, ...] = (
    health(
        "T3-way-out",
        "way away back from into out through broke broken got moved ran stayed stepped turned walked leaving left "
        "put putting ashes clutches depths grip grips hole jaws rubble ruins wreckage giving quitting stopping "
        "swearing used escaped escaping off",
        rf"(?:fought|clawed|crawled|found|made|worked|climbed|dug|battled|struggled|prayed|wrote|ran|fighting|clawing) (?:my|his|her) (?:own )?(?:[a-z]+ )?way (?:back )?(?:out of|from|through|past|up from|free of) (?:[a-z]+ ){{0,2}}?{_ILL}"
        rf"|{WHOSE} (?:own )?(?:[a-z]+ )?(?:path|road|way|journey|climb|escape|exit|descent) (?:out of|away from|through|back from|from|into) (?:[a-z]+ ){{0,2}}?{_ILL}"
        rf"|(?:walked|stepped|turned|got|broke|broken|moved|ran|stayed) (?:away|free|loose|clear) (?:from|of) (?:(?:the|all|a|hard|street|life|of|my|his|her|world|years) )*{_USE}{NO_WORK}(?! (?:industry|sales|marketing|compan\w+|policy|companies))"
        rf"|(?:left|leaving|put|putting) (?:(?:the|all|my|his|her|hard|street|life|of|years) )*{_USE} (?:behind|down|in (?:the|my|his|her) past)"
        rf"|(?:climbed|crawled|rose|dug|clawed|emerged|pulled|saved|rescued|escaped|climbing|crawling) (?:(?:myself|himself|herself|me|him|her) )?(?:out of|from|up from) (?:the (?:ashes|pit|hole|wreckage|rubble|ruins|grips?|depths|clutches|jaws) of )?(?:(?:her|his|my) )?(?:[a-z]+ )?{_ILL}|(?:since|after|by|upon|before) (?:finally )?(?:quitting|giving up|stopping|swearing off) (?:[a-z]+ )?{_USE}{NO_WORK}|turned to (?:[a-z]+ )?(?:{SUBSTANCE}|drink|drinking)(?=[.,;]| (?:after|when|to|at|in|for|as|because|and)\b)|used {SUBSTANCE} to (?:sleep|cope|get|numb|escape|forget|feel|fall|function|relax|calm|quiet)|turned (?:my|his|her) back on (?:[a-z]+ )?{_USE}|escap(?:ed|ing) (?:the |my |his |her |a |life |grip |world |of )*{_ILL}"
        rf"|(?:been|was|were|is|am|now|stayed|kept) (?:[a-z]+ )?off (?:of )?(?:the |all |hard |street )*(?:pipe|needle|bottle|sauce|booze|drugs|pills|{SUBSTANCE}) (?:for|since|now|these)",
        fires=(
            "She fought her way out of alcoholism.",
            "Ray's path out of addiction began in court.",
            "I walked away from drugs in 2001.",
            "Lea left street drugs behind.",
            "He has been off the pipe for six years.",
        ),
        spares=(
            "She helps people find their way out of addiction.",
            "I walked away from a career in advertising.",
            "His path from addiction medicine to our board was short.",
            "She left the pharmaceutical drug business behind.",
        ),
    ),
    health(
        "T3-depths",
        "claws clutches depth depths grip grips hell jaws pit pits throes bondage chains course darkness end "
        "height midst peak worst endured escaped lived survived know knows beaten broken consumed controlled "
        "crippled emptied enslaved gutted hollowed imprisoned owned ravaged ruined trapped undone wrecked been "
        "did done felt fought gone had walked went someone experienced gave humbled inspired led showed taught "
        "saved owe owes flatlined clinically dead knew understand understands understood",
        rf"(?:been|gone|went|back|up|out|lived|rose|climbed|descended|sank|fell|is|was) (?:[a-z]+ ){{0,3}}?(?:to|from|in|into|out of) the (?:very |lowest |darkest )?(?:depths?|pits?|throes|grips?|clutches|claws|hell|jaws) of (?:[a-z]+ ){{0,2}}?{_ILL}"
        rf"|(?:i|he|she|been|was|were|am|once|both|trapped|caught|held|stuck|lost|years?|decades?|life) (?:[a-z]+ )?in (?:the )?(?:grips?|clutches|throes|depths|chains|bondage) (?:of|to) (?:[a-z]+ ){{0,2}}?{_ILL}"
        rf"|(?:depths|height|worst|throes|grip|grips|end|peak|course|midst|darkness) of (?:my|his|her) (?:own )?(?:[a-z]+ )?{_ILL}"
        rf"|(?:i|he|she|and|who|has|have|having) (?:[a-z]+ )?(?:lived|survived|endured|escaped) (?:(?:through|in|with) )?(?:the|a) (?:[a-z]+ )?(?:nightmare|hell|chaos|insanity|misery|horrors?|darkness|despair|wreckage|lie|cycle|prison) of (?:[a-z]+ ){{0,2}}?{_ILL}"
        r"|(?:i|he|she) knows? the (?:[a-z]+ )?(?:shame|fear|pain|loneliness|despair|misery|terror|guilt|ache|relief|agony|chaos) of (?:[a-z]+ ){0,2}?(?:drinking|using|hiding|withdrawal|relapsing|relapse|detox|craving|waking|needing|being (?:addicted|sick|strung|drunk|high|dope))(?! (?:that|which|in (?:his|her|our)) )"
        rf"|(?:came|arrived|walked|was|were|been|once|life|career|marriage|me|him|myself|himself|herself) (?:[a-z]+ ){{0,4}}?(?:broken|beaten|wrecked|undone|ruined|enslaved|consumed|owned|trapped|imprisoned|controlled|ravaged|crippled|hollowed out|emptied|beaten down|gutted) by (?:[a-z]+ ){{0,2}}?{_ILL}"
        rf"|(?:cravings?|addiction|withdrawal|relapse|depression|panic|shame|drinking|using|detox|loneliness|hopelessness)[^.;]{{0,40}} because (?:i|he|she)(?:'ve|'s)? (?:[a-z]+ )?(?:lived|been|went|gone|felt|fought|survived|did|done|walked|had) (?:through |to |in )?(?:it|them|there|that|this|one|those)\b"
        r"|as someone (?:who|who's|who has|who also|who once|who himself|who herself|who had) (?:[a-z]+ )?(?:struggled|battled|wrestled|relapsed|overdosed|got (?:sober|clean)|been (?:addicted|hospitalized)|hit bottom|recovered)(?! (?:[a-z]+ )?(?:with|through|against|for) (?!(?:[a-z]+ ){0,3}?(?:addiction|alcohol|drinking|drugs|opioids|substance|depression|anxiety|mental|bulimia|anorexia|trauma|ptsd)\b))"
        rf"|personally experienced (?:[a-z]+ ){{0,8}}?{_ILL}|recovery from (?:[a-z]+ ){{0,2}}?{_ILL} (?:taught|gave|inspired|led|showed|humbled) (?:(?:me|him|her)|(?!(?:many|clients|people|us|them|others|the|our|students|readers|families|nurses|staff)\b)[a-z]+)\b|the steps (?:saved|gave|taught) (?:me|him|her(?=[.,;]| (?:how|to|that|the|from)\b))|owes? (?:everything|it all) to (?:recovery|sobriety|being sober|getting sober|aa|na)|owe to (?:being|getting) (?:sober|clean)|(?:i|he|she) flatlined|(?:i|he|she) was (?:clinically )?dead for (?:one|two|three|four|five|six|seven|eight|ten|several|many) minutes"
        rf"|(?:know|knows|understands?|understood|knew) (?:[a-z]+ ){{0,2}}?{_ILL} from (?:the inside|(?:his|her|my) own|both sides|the other side|personal|living)",
        fires=(
            "He has been to the depths of addiction and back.",
            "I lived the nightmare of opioid addiction.",
            "She came to us broken by fentanyl.",
            "I know the shame of drinking in secret.",
            "I understand cravings because I have lived through them.",
            "As someone who has struggled himself, he listens.",
        ),
        spares=(
            "She helps people in the grip of addiction.",
            "He writes on the depths of addiction in old novels.",
            "I know the pain of saying goodbye.",
            "She helps women broken by trauma.",
        ),
    ),
    health(
        "T3-began",
        "began begun started became deepened escalated grew led slid spiraled spun turned drank injected smoked "
        "snorted tried used damage disease failure without addiction bender binge dependence habit relapse detox "
        "rehab treatment clean sober recovery meeting card dually meetings almost nearly fellow free lifestyle "
        "credit credits owe owes thanks aa antidepressants buprenorphine lithium methadone na naltrexone narcan "
        "sponsor suboxone vivitrol getting got rebuilt regained took won abstinent",
        rf"(?:began|started|begun) (?:for (?:me|him|her) )(?:[a-z]+ )?(?:as|with|at|in) (?:[a-z]+ ){{0,4}}?(?:{SUBSTANCE}|drinking|drinks?|prescriptions?|gambling)"
        rf"|(?:my|his|her|for (?:me|him|her)) (?!(?:interest|career|work|passion|research|studies|volunteering|client|patient|brother|sister|son|daughter|husband|wife|father|mother|friend)\b)[^.;]{{0,60}}? (?:grew|turned|spiraled|escalated|spun|slid|became|led|deepened) (?:to|into) (?:[a-z]+ ){{0,3}}?{_FALL}{WORK}"
        r"|(?:began|started) (?:drinking|smoking (?:pot|weed|crack|meth|marijuana)|using|snorting|shooting up|gambling) (?:heavily |daily |alcohol |drugs |heroin |pills )?(?:at (?:age )?(?:\d+|[a-z]+(?:teen|ty)|nine|ten|eleven|twelve)|in (?:my|his|her|high|middle|college|grade|junior)|when (?:i|he|she)|as an? (?:teen|kid|child|freshman))"
        rf"|(?:first (?:used|drank|smoked|snorted|injected|tried) (?:[a-z]+ ){{0,2}}?(?:{SUBSTANCE}) )(?:at|when|in)"
        r"|(?:facing|had|has|developed|survived|suffered|with|my|his|her) (?:[a-z]+ )?(?:liver|kidney|heart|pancreatic) (?:failure|damage|disease) (?:from|due to|caused by|after) (?:[a-z]+ ){0,3}?(?:drinking|alcohol|drugs|using|heroin)"
        r"|(?:had to|has to|have to|i|he|she|needed to|was|been) (?:[a-z]+ )?(?:learn|learned|learning|relearn|relearned) (?:again )?(?:how )?to (?:[a-z]+ ){1,3}without (?:[a-z]+ )?(?:alcohol|drugs|drinking|using|a drink|substances|pills|heroin|wine|booze)"
        r"|an? (?:[a-z0-9]+ ){1,2}(?:year|month|decade)(?: long)? (?:(?:[a-z]+ )?(?:addiction|dependence|binge|bender|relapse)|(?:pill|drug|heroin|opioid|cocaine|meth|crack|drinking|gambling|wine|vodka) habit)(?! (?:study|research|trial|project|counsel\w+|nursing|medicine|career))|(?:stints?|trips|(?:two|three|four|five|six|several|many|multiple) stays) (?:in|at|to|through) (?:rehab|detox|treatment)(?! (?:centers?|cent\w+|facilit\w+|conferences?))|(?:decided|determined|chose|it was time) to get (?:sober|clean)|in recovery from [^,.;]{0,40}, (?!(?:people|clients|patients|we|you|they|many|most|every\w*|some|patience|time|the|a|an|it|there|families)\b)[a-z]+"
        r"|(?:my|his|her) (?:very )?first (?:aa |na |recovery |twelve step |12 step )?meeting (?:at (?:age )?(?:\d\d|[a-z]+(?:teen|ty))\b|in (?:rehab|detox|jail|prison|treatment|a church basement))|court card"
        rf"|dually diagnosed (?:[a-z]+ )?{HUMAN}(?= (?:myself|himself|herself)|[.,;])|(?:am|i'm|is|was|being|as someone) (?:[a-z]+ )?dually diagnosed(?! (?:clients|patients|people|adults))"
        r"|(?:attends?|goes to|go to|makes?) (?:a |an |aa |na |daily |two |three |four |five |\d )?meetings? (?:every (?:day|night|morning|week)|a week|daily|each (?:day|morning|night))(?! (?:with|of|about|on|for|as)\b)|before recovery, (?!(?:people|clients|many|most|they|we|some|patients)\b)[a-z]+|(?:nearly|almost) died (?:of|from) (?:[a-z]+ ){0,2}?(?:overdose|alcohol|alcoholism|addiction|drinking|heroin|fentanyl|opioids|pills|drugs|withdrawal|anorexia)|fellow (?:addict|alcoholic|person in recovery)|(?:lives|leads|led|lived|enjoys|enjoyed|built) (?:a |his |her |my )(?:[a-z]+ )?(?:sober|drug free|clean and sober) (?:life|lifestyle)(?! (?:groups?|class|club|workshops?|series))"
        rf"|(?:credits|credit|thanks|owes?) (?:[a-z]+ ){{0,4}}?(?:recovery|sobriety|rehab|medication|his sponsor|her sponsor){WORK} (?:with|for) (?!(?:clients|patients|people|thousands|lives|many|others|cutting|lowering|reducing)\b)"
        rf"|(?:with|through|by) the help of (?:[a-z]+ )?(?:methadone|buprenorphine|suboxone|naltrexone|vivitrol|antidepressants|lithium|narcan|aa|na|a sponsor),? (?!(?:clients|patients|people|many|most|we|they|our|the|some|more)\b)[a-z]+"
        rf"|(?:i|he|she|has|had|who|and) (?:[a-z]+ )?(?:got|getting|won|took|regained|rebuilt) (?:my|his|her) (?:own )?life back(?! from (?:work|email|the|his phone|her phone))|abstinent (?:since|for {YEARS})",
        not_after=rf"(?:{OTHERS}|about )",
        fires=(
            "What began for him as weekend drinking grew worse.",
            "I had to learn to live without alcohol.",
            "I went to my first meeting at eighteen.",
            "As a dually diagnosed person myself, I listen.",
            "Facing liver failure from drinking, Hal accepted help.",
            "With the help of methadone, Lea went home.",
        ),
        spares=(
            "What began for him as a weekend job grew into a career.",
            "Her interest in chemistry grew into a career in addiction medicine.",
            "She helps dually diagnosed adults.",
            "I went to my first meeting of the board at thirty.",
        ),
    ),
    health(
        "T3-titled",
        "recovery recovering survivor client patient resident graduate",
        rf"(?:and|[a-z]+,|{_JOB}) (?:an? )?(?:[a-z]+ )?{HUMAN} in (?:(?:long term|sustained|active|early|stable) )?recovery{WORK}"
        rf"|{_JOB},? in (?:(?:long term|sustained|active|early|stable) )?recovery(?=[.,;)]|$| (?:and|who|since|for|myself|himself|herself)\b)"
        rf"|recovering {_JOB}(?! (?:from|the|its|their|and (?:the|their))\b)"
        r"|(?:and|[a-z]+,|as|is|am|proud|fellow) (?:an? )?(?:proud |breast |two time |fellow )?(?:cancer|overdose|suicide|stroke|trauma) survivor(?! (?:groups?|stories|support|services|clients|camps?|programs?|network))"
        r"|(?:and|[a-z]+,|as|is|am|proud) (?:an? )?(?:proud )?(?:former|past|one time) (?:client|patient|resident)(?=[.,;)]|$| (?:of (?:ours|this|our|the)|here|myself|himself|herself)\b)"
        r"|graduate of (?:an? |the )?(?:[a-z]+ ){0,2}(?:inpatient|residential|outpatient|detox|rehab|drug court|sober living|treatment) (?:programs?|center)(?! (?:management|training|administration|counseling))",
        fires=(
            "Clinical Director and person in long-term recovery",
            "Counselor in recovery",
            "Recovering counselor",
            "Peer mentor and former client",
            "Director, cancer survivor",
            "Graduate of an inpatient program for alcohol use disorder",
        ),
        spares=(
            "Counselor in recovery housing",
            "She meets with families and, where it helps, a person in recovery support.",
            "Director of cancer survivor services",
            "She helps each patient and former resident find work.",
            "Graduate of the treatment program administration track",
        ),
    ),
)
