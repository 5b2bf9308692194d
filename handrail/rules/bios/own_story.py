"""What tells of a named person's own past or illness without its usual words: when they stopped, what it cost, who they were.

As in `health`: nothing of the kind is printed without that person's recorded consent.
"""

from __future__ import annotations

from handrail.rules.bios.health import DRUG, HUMAN, ILLNESS, WORK, YEARS, health
from handrail.rules.rule import Rule

# Of whom it is told: by name, by a word for them, or by themselves. A client's or a brother's story is not meant.
WHOSE = (
    r"(?:my|his|her|own|(?!(?:client|patient|person|people|resident|family|loved one|someone|everyone|somebody|everybody|parent"
    r"|one|mother|father|brother|sister|son|daughter|husband|wife|friend|community|ohio|today|child|teen|veteran|member|center"
    r"|uncle|aunt|cousin|nephew|niece|mom|dad|partner|spouse|boyfriend|girlfriend|roommate|neighbor|teammate|classmate|coworker"
    r"|colleague|student|man|woman|baby|infant|county|state|city|town|nation|country|region|america|world|teenager|athlete|nurse"
    r"|program|team|another|each other|else)'s)[a-z]+'s)"
)
WHO = r"(?:i|he|she|who|and|has|have|had|i've|he's|she's|then|once|also)"
CARE = (
    r"(?:(?:a|an|the|our|this|inpatient|residential|outpatient|drug|alcohol|addiction|women's|men's|detox|medical|psychiatric|state"
    r"|local|intensive) )*"
    r"(?:treatment|rehab|detox|rehabilitation|iop|sober living(?: house| home)?|halfway house|recovery (?:house|home)|psychiatric (?:unit|ward|hospital))"
)
NO_WORK = (
    r"(?! (?:[a-z]+ )?(?:groups?|skills?|work|research|studies|stud(?:y|ied)|clinics?|programs?|workshops?|class(?:es)?|treatments?|trainings?"
    r"|caseloads?|medicine|fellowship|expertise|registr(?:y|ies)|thesis|papers?|talks?|screenings?|units?|lectures?|counsel\w*|education|team|practice|specialt(?:y|ies)|prevention|support|care|services|courses?))"
)
AILMENT = (
    rf"(?:{ILLNESS}|(?:type (?:1|2|one|two) )?diabetes|epilepsy|cancer|leukemia|lupus|multiple sclerosis|chronic (?:pain|illness)"
    r"|hearing loss|blindness|dyslexia|autism|ocd|panic (?:attacks?|disorder)|eating disorder|anorexia|bulimia|self harm|(?:childhood |past )?trauma"
    r"|postpartum depression|miscarriages?|gambling|smoking|stroke|heart attack|(?:liver |kidney |heart )?transplant|brain injury|breakdown)"
)
# Whose life, loss or work it is where it is not the person's own.
THEIRS = (
    r"(?:brothers?|sisters?|sons?|daughters?|husband|wife|spouse|partner|uncles?|aunts?|cousins?|nieces?|nephews?|mother|father"
    r"|mom|dad|parents?|siblings?|friends?|grand\w+|family|boyfriend|girlfriend|fianc\w+|roommates?|classmates?|teammates?"
    r"|neighbors?|coworkers?|colleagues?|mentor|clients?|patients?|residents?|students?|town|hometown|community|county|state|city"
    r"|neighborhood|school|team|people|groups?|research|practice|clinic|attention|interest)"
)

RULES: tuple[Rule, ...] = (
    health(
        "T3-stopped",
        "gave quit stopped decades without not stop drank got last picked used away abstinence down laid bag beer "
        "drink drunk fix hit joint line pain painpill shot taste had he n never she ve touched free off freedom "
        "remission being sober herself himself stayed",
        rf"{WHO} (?:finally |also |never |last |eventually )?(?:stopped|quit|gave up) (?:drinking|using(?=[.,;]| (?:on|in|at|when|after|for|because|drugs|alcohol|heroin|and|before|again|meth|cocaine|opioids|pills|fentanyl|with|by)\b)|heroin|alcohol|drugs|pills|opioids|meth|cocaine|smoking|gambling)(?! cessation)"
        rf"|(?:stopped|quit|gave up) (?:drinking|using|heroin|alcohol|drugs|pills|opioids|meth|cocaine|smoking|gambling) (?:in (?:19|20)\d\d|at (?:age )?(?:\d+|[a-z]+ty)|when (?:he|she|i)|for good)"
        rf"|{YEARS} without (?:an? |any )?(?:drink|drug|drop|substance|alcohol|using|drinking)|not (?:[a-z]+ )?placed a bet|could not stop(?=[.,;]|$)|(?:i|he|she|and) (?:[a-z]+ )?(?:could not|couldn't|can't|cannot) (?:stop|quit) (?:drinking|using|taking|on (?:my|his|her) own|gambling)|since (?:i|he|she) (?:last )?(?:picked up|used|drank|got high)(?=[.,;]| a (?:drink|drug))|one (?:drink|pill|hit) away|(?:maintain(?:s|ed)?|continuous|years of|my|his|her) (?:[a-z]+ )?abstinence(?! (?:based|program|model|only))"
        rf"|(?:put|set|laid) down (?:my|his|her|the|that) (?:last )?(?:drink|bottle|needle|pipe|pills|drugs|glass|can)"
        rf"|(?:my|his|her) (?:very )?last (?:drink|drug|use|high|hit|bet|pill|beer|fix)|(?:my|his|her) (?:very )?first (?:drink|drunk|beer|fix|pain ?pill|joint|bag of|line of|taste of|hit of|shot of)(?! (?:garden|festival|company|of the|station|order|recipe|special|stand|cart))"
        rf"|(?:has|have|had|i've|he's|she's) (?:not|n't|never) (?:[a-z]+ )?(?:used|touched|needed|had|taken|picked up|drunk|drank)(?: [a-z]+){{0,2}}? (?:{DRUG}|drinks?|drop|one) (?:[a-z]+ ){{0,2}}(?:since|in|for|again|after)"
        rf"|(?:has|have|had)(?:n't| not) (?:used|drunk|touched|picked up|had) (?:(?:an?|another|one) (?:drink|drug|drop) )?(?:[a-z]+ ){{0,3}}(?:since|in \d|in over|in more|for over|for more|(?:in|for) {YEARS})"
        rf"|{YEARS} (?:[a-z]+ )?(?:free (?:from|of)|{DRUG} free|off (?:{DRUG}|drugs))|(?:free|freedom) (?:from|of) (?:all |any |street |hard )?(?:{DRUG}|self (?:harm|injury)|bulimia|anorexia|purging|cutting|gambling|addiction|nicotine) (?:since|for|in|at|and)"
        rf"|(?:found|finding|found my|found his|found her) (?:[a-z]+ )?freedom from {DRUG}|(?:been|is|am|i'm|years?|now|lived|living) (?:{DRUG}|drug) free"
        rf"|in (?:long term |full |sustained |early |stable )?remission(?! (?:rate|criteria))"
        rf"|(?:alcohol|drug|nicotine|substance) free (?:since|for {YEARS})|being sober is|(?:lived|living) sober|stay(?:s|ed)? sober (?:by|through|with|herself|himself)",
        fires=(
            "He quit drinking in 2010.",
            "Ann put down her last drink.",
            "She has not used any drugs since 2020.",
            "Two years free from alcohol, she plays the banjo.",
            "In remission, he came to us.",
        ),
        spares=(
            "He helps people who quit drinking.",
            "She stopped by in 2013.",
            "Parking is free for clients.",
            "It was his last day at the bank.",
        ),
    ),
    health(
        "T3-past-use",
        "drinking injecting shooting smoking snorting using bottles drink hide high inject shoot steal use drank "
        "arm habit misuse user injected used cost destroyed ended killed owned ran robbed ruined ruled stole took "
        "prescribed",
        rf"{WHO} (?:was|were|am|been) (?:[a-z]+ )?(?:using|injecting|shooting|smoking|snorting|drinking) (?:an? |[a-z]+ )?(?:gram|bag|fifth|{DRUG}|daily|every day|again|heavily)|using (?:herself|himself|myself)"
        rf"|{WHO} used to (?:drink|use|inject|shoot up|get high|hide (?:bottles|pills|drugs|it)|steal)(?! (?:the|a|this|that|our)\b)"
        rf"|(?:hid|hide|hiding) (?:[a-z]+ )?bottles|{WHO} drank (?:every|until|through|daily|in secret|alone)|drank (?:myself|himself|herself)|drink like (?:other|normal|regular) people|(?:control|controlled|controlling|hide|hid|hiding|hidden) (?:my|his|her) (?:drinking|using|drug use)|needle in (?:my|his|her) arm|drank for {YEARS}"
        rf"|(?:{WHOSE}|past|former|previous) (?:[a-z]+ )?(?:substance|drug|opioid|alcohol|heroin|cocaine|meth) (?:use|misuse|habit)(?! (?:disorder )?(?:treatment|counsel|work|services|field|prevention|program|education))"
        rf"|(?:former|ex|recovering|recovered|onetime) {DRUG} user(?!s)|(?:experience|days|years|time|life) as (?:an? )?(?:{HUMAN} who (?:used|injected|drank)|{DRUG} user)"
        rf"|(?:{DRUG}|gambling|alcoholism|addiction|vodka|whiskey) (?:(?:nearly|almost) )?(?:ended|cost|took|stole|ruined|destroyed|killed|robbed|ran|ruled|owned) (?:[a-z]+ ){{0,4}}(?:me|him|(?:her|my|his)(?! (?:[a-z]+ )?{THEIRS}\b))\b|(?:was|were|been) prescribed (?:[a-z]+ )?(?:{DRUG}|percocet|vicodin|oxycontin|oxycodone|hydrocodone|xanax|adderall|norco|tramadol)"
        rf"|drugs (?:took|ruled|ran|cost|stole|ruined) (?:me|him|her|my|his|most|nearly)",
        fires=(
            "I used to drink.",
            "He was using heroin.",
            "His former drug habit is no secret.",
            "Alcohol cost him a job.",
            "A onetime heroin user, he works here.",
        ),
        spares=("She used to teach.", "He works in substance use treatment.", "They were using the van."),
    ),
    health(
        "T3-was-client",
        "client patient resident participant out dui dwi ovi owi treatment probation psychiatrist therapist sat "
        "detox halfway home house iop living psychiatric rehab rehabilitation ward completed completing finished "
        "finishing graduated graduating days months weeks entered graduate graduates been was were naloxone "
        "withdrawal",
        r"(?:first|once|formerly|originally|previously) (?:(?:came|walked|arrived|was|entered|here|in|to|us|our|through|the|doors|this|program|center) ){0,6}(?:as )?an? (?:client|patient|resident)(?! [a-z]+(?:or|er|ist|ant|ate|ess|es|re|de)\b)"
        r"|i was the (?:patient|client) who|as a participant|in and out of (?:[a-z]+ )?(?:detox|rehab|treatment|recovery|hospitals?|programs?|sobriety)|(?:my|his|her) (?:[a-z0-9]+ )?(?:dui|ovi|owi|dwi)|(?:my|his|her) own treatment(?! (?:plans?|approach|philosophy|style|models?|centers?|groups?|methods?|team|staff|program))"
        r"|my (?:own )?(?:therapist|psychiatrist|probation officer)|sat in (?:the|those) same chairs?"
        r"|(?:walked|came|arrived|entered|checked in|started|began|here|doors|sat) (?:[a-z0-9]+ ){0,5}?as a (?:client|patient|resident)(?! (?:advocate|access|care|services?|navigator|assistant|aide|advisor))"
        r"|from (?:client|patient|resident) to (?:[a-z]+ )?(?:clinician|counselor|staff|colleague|therapist|supervisor|nurse|coach|manager|leader|case manager)"
        r"|(?:once|formerly|former|myself|himself|herself) an? (?:[a-z]+ )?(?:client|patient|resident)"
        rf"|{WHO} (?:[a-z]+ )?(?:spent|spending|stayed|lived|went|did|completed|finished|entered|attended|graduated from|landed|ended up|needed|found|wanted|asked for|was in|were in|been in|been to|been through) (?!(?:[a-z]+ ){{0,3}}(?:practicum|internship|rotation|residency|training|degree|shifts?|clinicals?|career|job|years as|managing|running|working|directing|leading|supervising|volunteering|teaching|building|opening|staffing|cooking|cleaning|designing|visiting|overseeing|interning|planning|studying|helping|nursing|counseling)\b)(?:[a-z0-9]+ ){{0,4}}?(?:(?:in|at|to|through) )?{CARE}{WORK}(?! (?:centers?|groups?|field|courts?|settings?|industry|conferences?|units?|facilit\w+|hospitals?|nursing|counseling|team|meetings?|clients?|patients?|plans?|staff|for (?:clients|people|patients|others)|as (?:a|an) (?:[a-z]+ )?(?:counselor|nurse|therapist|case|tech|student|intern|chaplain|volunteer|social|aide|orderly|psychologist|assistant|inspector|visitor|manager|cook)))"
        rf"|(?:completing|completed|finishing|finished|graduated from|graduating from) (?:our|the very|this very|the same) (?!(?:[a-z]+ ){{0,2}}(?:internship|training|volunteer|orientation|residency|fellowship))(?:[a-z]+ ){{0,3}}(?:program|iop)"
        rf"|(?:days|weeks|months) in (?:our|this|the) (?:residential|inpatient|outpatient|detox|women's|men's|treatment) program(?! as)|once in (?:our|this) (?:[a-z]+ )?(?:detox|rehab|iop)|(?:entered|completed) (?:a|the|our) (?:methadone|suboxone|buprenorphine) program(?! (?:audit|review|manual|training|as|for|budget))|(?:days|weeks|months) in (?:residential |inpatient )?{CARE}(?! (?:centers?|settings?|programs?|facilit|nurs))"
        rf"|(?:spent|spending|after|following) (?:[a-z0-9]+ ){{1,3}}in (?:residential |inpatient )?(?:treatment|rehab|detox)(?! (?:centers?|settings?|programs?|facilit))"
        rf"|(?:time|times|day|night|month|months|year|stay|weeks?|days) {WHO} (?:went|was|spent|lived|stayed|checked in)(?: [a-z]+){{0,3}} (?:rehab|detox|treatment)"
        rf"|(?:my|his|her|own) (?:[a-z]+ ){{0,2}}(?:time|stay|stint|months|days|weeks?|experience) (?:in|at) {CARE}"
        r"|graduat(?:e|ed|es|ing) (?:from|of) (?:[a-z]+ ){0,3}(?:drug|treatment|recovery|mental health|sober) court"
        r"|(?:drove|took|brought|got|checked) (?:me|him|her|himself|herself|myself) (?:in|into|to|through) (?:detox|rehab|treatment)"
        rf"|{WHO} (?:was|were|been) (?:[a-z]+ )?(?:hospitali[sz]ed|committed|admitted)(?: [a-z]+){{0,2}}? (?:for|with|after) (?:[a-z]+ )?{AILMENT}"
        r"|naloxone (?:brought|saved|woke|revived) (?:me|him|her)|(?:brought|revived|saved) (?:me|him|her) (?:back )?with naloxone"
        rf"|{WHO} (?:went|came|got|lived|suffered) through withdrawal"
        r"|(?:sat|been|was|were) (?:in|on) (?:that|this|the same|your|their|the client's|the other) (?:[a-z]+ )?(?:chair|chairs|seat|couch|side)(?: myself| himself| herself)?",
        fires=(
            "Luis first came as a client.",
            "He went to rehab twice.",
            "She spent ninety days in residential treatment.",
            "He was hospitalized for depression.",
            "Ana graduated from drug court.",
        ),
        spares=(
            "She worked first as a client advocate.",
            "He went to treatment centers to speak.",
            "She spent ten years in treatment settings.",
            "He completed treatment plans.",
        ),
    ),
    health(
        "T3-own-recovery",
        "healing recovery proof chip coin medallion token rooms alcoholics fellowship narcotics twelve experience",
        rf"{WHOSE} (?:own )?(?:recovery|healing) (?:comes|is|was|came|means|began|begins|started|story|date|has|gave|taught|journey|inspired|inspires|led|from (?:[a-z]+ ){{0,2}}?{AILMENT})"
        rf"|(?:my|his|her|own) (?:own )?(?:[a-z]+ )?healing(?! (?:groups?|arts|touch|practice|work|approach|space|circle))|steady recovery|recovery since (?:19|20)\d\d|since (?:19|20)\d\d,? (?:[a-z]+ )?recovery"
        rf"|an? (?:[a-z]+ )?{HUMAN} in (?:(?:long term|sustained|active|early|personal|stable|continuous|full) )?recovery,? (?:(?:and|who|herself|himself) )?(?:[a-z]+ )?(?:[a-z]+ )?(?:brings?|leads?|knows?|has|works|is|now|understands?|gives?|shares?|believes?|joined|came|uses?|runs?|says?)"
        r"|(?:am|i'm|is|are|as|being) (?:[a-z]+ )?living proof|(?:pick(?:s|ed)? up|earned|celebrat(?:es|ed)|received|collects?|carry|carries|keeps?) (?:my|his|her|a|an) (?:[a-z0-9-]+ ){0,3}(?:medallion|sobriety chip|chip|sobriety coin|coin|token)(?! (?:collection|club|clip|bag|shop|purse|from))"
        r"|(?:came|come|walked|back|time|life|years?|been|friends|member) (?:in|into|to|through|from|of) the rooms(?! (?:are|were|for|on|upstairs|of (?:new|our|the|clients|residents|patients)))|in the rooms (?:since|of (?:aa|na|ca|al anon|alcoholics|narcotics|recovery|twelve|12|the fellowship))"
        r"|(?:themselves|himself|herself|myself),? (?:are |is |am )?in (?:long term )?recovery"
        rf"|(?:speaks?|speaking|teaches|knows|counsels|coming|come|comes) from (?:(?:hard|personal|own|his own|her own|my own|deep|long|first ?hand|bitter) )*experience(?! (?:with|in|of|as) (?!(?:[a-z]+ ){{0,2}}?(?:{AILMENT}|recovery|treatment)))",
        fires=(
            "Sam's recovery comes first.",
            "I am living proof that it works.",
            "She picks up a ten-year medallion.",
            "A woman in recovery, Ann brings hope.",
        ),
        spares=(
            "Each client's recovery comes first.",
            "He works in a recovery room.",
            "She keeps a chip clip in the kitchen.",
            "He is in the rooms for groups.",
        ),
    ),
    health(
        "T3-his-own",
        "diagnosed lived lives living struggled own saved herself himself myself client patient resident",
        rf"(?:is|am|i'm|as) an? {HUMAN} (?:living|who lives|who lived|who struggled|who has struggled|who has lived|diagnosed) with (?:[a-z]+ ){{0,2}}?{AILMENT}|{WHOSE} own (?:[a-z]+ ){{0,2}}(?:{AILMENT}|recovery|sobriety|healing|hospitali[sz]ation|relapse|diagnosis|withdrawal)(?! (?:plan|group|story time))"
        rf"|(?:my|his|her|own) (?:own )?life was saved by|{HUMAN} in (?:[a-z]+ ){{0,2}}recovery (?:herself|himself|myself)"
        r"|as a (?:patient|client|resident)(?= (?:in|here|at|of our|on|myself|herself|himself)|[.,;])",
        not_after="",
        fires=("He speaks with students about his own depression.", "She met him as a patient here."),
        spares=("He knows his own limits.", "She treats each person as a client advocate would."),
    ),
    health(
        "T3-own-illness",
        "abuse addiction addictions adhd agoraphobia aids alcohol alcoholism anorexia anxiety attack attacks "
        "autism benzo benzodiazepine benzodiazepines benzos bipolar blindness booze breakdown bulimia cancer "
        "cannabis childhood chronic cocaine compulsive crack dependence depression depressive diabetes disease "
        "disorder disorders drink drinking drug drugs dyslexia epilepsy fentanyl gambling hearing hepatitis "
        "heroin hiv homelessness illness injury leukemia lupus marijuana mental meth methamphetamine "
        "methamphetamines miscarriage miscarriages misuse ocd opiate opiates opioid opioids overdose overdoses "
        "pain painkiller painkillers personality pill pills postpartum psychosis ptsd relapse schizoaffective "
        "schizophrenia sclerosis self sleeping smoking stroke substance substances suicidal suicide transplant "
        "trauma traumatic manage managed manages managing heal chance",
        rf"{WHOSE} (?:own )?(?:(?:severe|long|lifelong|childhood|past|early|late|chronic|clinical|own|social|years of) )*{AILMENT}{NO_WORK}(?= (?:[a-z]+ )?(?:and|once|kept|keeps|made|makes|taught|teaches|led|is|was|has|had|began|started|helps?|gave|gives|shaped|shapes|informs?|which|that|at|in|as|since|after|when|before|drives?|took|cost|ended|nearly|almost|landed|drove|brought|grew|became|got|ran|stole|sent|cut|followed|left|put|came|went|would|could|did|followed|isolated|finally|no longer)|[.,;:]|$)"
        rf"|{WHO} (?:[a-z]+ )?(?:have|has|had|live with|lives with|lived with|survived|survives|beat|developed|managed?s?|faced|carry|carries) (?:(?:a|an|my|his|her|severe|own|type|stage|history of|years of) |\d )*{AILMENT}{NO_WORK}(?! (?:patients|clients|expertise|experience|background|credentials?|certificat\w+))|(?:manages?|managed|managing) (?:my|his|her|(?:his|her|my|their) own) (?:[a-z]+ )?{AILMENT}(?: disorder)?{NO_WORK}|(?<!their ){WHOSE} (?:own )?experience of (?:[a-z]+ )?{AILMENT}{NO_WORK}|own (?:[a-z]+ )?treatment for (?:[a-z]+ )?{AILMENT}"
        rf"|(?:has|had) (?:(?:an?|type|stage|early|severe|mild|chronic|breast|skin|bipolar|multiple|postpartum|major|clinical|social) |\d )*(?:cancer|diabetes|epilepsy|lupus|leukemia|sclerosis|bipolar(?: disorder)?|schizophrenia|depression|anxiety|ptsd|adhd|ocd|autism|hiv|aids|hepatitis(?: c)?|dyslexia|panic disorder|an eating disorder|chronic pain){NO_WORK}(?! (?:patients|clients|expertise|experience|background|credentials?))"
        rf"|(?:therapy|counseling|treatment|medication|surgery|hospital) for (?:(?:my|his|her|own) )(?:own )?(?:[a-z]+ )?{AILMENT}|therapy [^.]{{0,40}}?helped (?!(?:clients|people|families|them|others|patients|us|you|couples|children|teens|women|men|veterans|survivors)\b)[a-z]+ (?:to )?heal"
        rf"|(?:after|by|since|thanks to|from|with) (?:an?|his|her|my|the) (?:[a-z]+ )?(?:liver|kidney|heart|lung) transplant|(?:second|new) chance at life"
        rf"|(?:struggled|wrestled|lived|coped|fought|grappled|battled) (?:[a-z]+ )?(?:with|through|against) (?:(?:my|his|her|own|severe|a|an) )*{AILMENT}"
        rf"|(?:lost|losing) (?:[a-z]+ ){{0,3}}to (?:my|his|her) (?:own )?(?:[a-z]+ )?(?:addiction|drinking|drug use|gambling|alcoholism)",
        fires=(
            "Her panic disorder taught her patience.",
            "I have type 1 diabetes.",
            "Because of his hearing loss, he asks you to face him.",
            "He struggled with gambling.",
        ),
        spares=(
            "Her anxiety group meets on Mondays.",
            "He has depression screening tools.",
            "She treats clients who have bipolar disorder.",
            "His trauma training took a year.",
        ),
    ),
)
