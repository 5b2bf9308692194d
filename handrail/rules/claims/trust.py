"""What would abuse a reader's trust: numbers that pose as help lines, and patients' stories."""

from __future__ import annotations

from handrail.rules.claims.claim import HOTLINE, STORY, claim
from handrail.rules.rule import Rule

_LINE = r"(?:help ?|hot ?|crisis |support )lines?"
_ALWAYS = r"(?:24/7|24 hours?|(?:a?round )the clock|day and night)"
# A line that says whose it is, and for what, poses as nobody.
_LABELLED = rf"(?:admissions?|intake) {_LINE}"
# Lines that no treatment centre would pose as: everybody knows whose they are.
_PUBLIC = (
    r"(?:child|elder|animal) (?:abuse|protect\w+|welfare)|poison|domestic violence|sexual assault|trafficking|runaways?"
)
_ADMISSIONS = "Call it the admissions line, and leave the name of a help line to those on record in help-lines.yaml."
_POSING = "Somebody in danger would call a sales desk; treatment companies have paid millions for posing so."
_STORIES = "Take it out; print none without the person's written consent, its date, and a word on how results differ."
_PRIVATE = "A story tells who was a patient, and one good result is no evidence of what others may expect."

# A first name, as a story about a patient has it; months, days and places begin no such story.
_NAME = (
    r"(?!(?:Ohio|Cincinnati|The|This|That|It|He|She|They|We|You|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|America"
    r"|Recovery|Today|Each|Every|Your|Our|One|Life)\b)[A-Z][a-z]+"
)

# Words of somebody who works here, or of a book.
_STAFF = (
    r"counsel\w*|therapists?|training|certificat\w+|school|university|college|interns?\w*|nurses?|supervisors?|directors?|leads|led|joined|licensed?|dr\.|(?<!our )(?<!the )(?:team|staff)|experience|degree|worked"
    r"|works|coordinat\w+|born|founded|novels?|films?|books?"
)

RULES: tuple[Rule, ...] = (
    claim(
        "K6-own-line",
        HOTLINE,
        "helpline helplines hotline hotlines line lines suicide suicidal overdose overdoses overdosed overdosing emergency emergencies crisis danger",
        rf"our (?:[a-z0-9/]+ ){{0,4}}{_LINE}|(?:this|our|an?) (?:independent|neutral|impartial|unbiased) {_LINE}|(?:you've|you have) reached (?:the )?(?:[a-z]+ ){{0,4}}{_LINE}|(?:we're|we are|this is) (?:an?|the|your) (?:[a-z]+ ){{0,4}}{_LINE}|(?:suicid\w+|overdos\w+|emergenc(?:y|ies)|crisis|in danger)[^.!?]{{0,40}}?,? (?:please )?(?:call|dial|phone|ring|text|contact) (?:us|our (?:team|staff|center|office|number|admissions [a-z]+|counselors))"
        rf"|(?:we|us|staff) (?:run|offer|have|operate|answer|staff) (?:[a-z]+ ){{0,3}}{_LINE}"
        rf"|{_ALWAYS} (?:[a-z]+ )?(?:addiction|recovery|rehab|drug|alcohol|treatment|detox) {_LINE}|(?:addiction|recovery|rehab|detox|sobriety"
        rf"|treatment) {_LINE}(?=[\s,:;.!]+\w)|(?:call|phone|text|contact|dial|reach|ring) (?:the|our|this|an?) (?:[a-z]+ ){{0,3}}(?:addiction|recovery|rehab|drug"
        rf"|alcohol|treatment|detox|sobriety|substance [a-z]+)(?: (?:and|or|&) [a-z]+)? (?:[a-z]+ )?{_LINE}",
        _ADMISSIONS,
        _POSING,
        "Evoke OARFPA",
        unless=rf"{_LABELLED}|{_PUBLIC}|states?|county|samhsa|988|government|department|federal",
        fires=("Our 24/7 helpline is free.", "Call our crisis line.", "We run a helpline.", "Call the rehab hotline."),
        spares=(
            "Our admissions line is not a crisis line.",
            "SAMHSA runs a helpline.",
            "We have a list. Help lines are on it.",
        ),
    ),
    claim(
        "K6-own-number",
        HOTLINE,
        "helpline helplines hotline hotlines line lines 24 clock",
        rf"{_LINE}|{_ALWAYS} (?:\w+ )?(?:help|support)|(?:help|support) (?:is )?(?:available |here )?{_ALWAYS}",
        _ADMISSIONS,
        _POSING,
        "Evoke OARFPA",
        only="own-number",
        near=r"(?!\(?800\)? 662 4357)\(?\d{3}\)? ?\d{3} ?\d{4}",
        unless=rf"{_LABELLED}|{_PUBLIC}|admissions? (?:line|number|desk|team)|not an? (?:crisis|hot|help) ?line",
        headed=True,
        fires=("Help line: (513) 555-0100.", "## Hotline\n\nDial (513) 555-0100."),
        spares=(
            "Our number, (513) 555-0100, is not a helpline.",
            "## Help lines\n\nOur admissions line is (513) 555-0100.",
            "## Hotline\n\nDial 988.\n\n## Office\n\n(513) 555-0100",
            "Child abuse hotline: (513) 555-0100.",
        ),
    ),
    claim(
        "K6-around-the-clock",
        HOTLINE,
        "24 7 clock crisis night recovery",
        rf"{_ALWAYS} (?:addiction |recovery |crisis )?(?:help|hotline|helpline|support|crisis)(?: (?:line|from))?",
        _ADMISSIONS,
        _POSING,
        "Evoke OARFPA",
        near=r"our|us|we|admissions",
        fires=("Get 24/7 help from us.", "We give round-the-clock support."),
        spares=("988 gives 24/7 support.",),
    ),
    claim(
        "K8-heading",
        STORY,
        "★★★ ⭐⭐⭐ testimonial testimonials story stories reviews review star stars rated say says said saying hear",
        r"(?:success|recovery|patient|client|alumni|real|true|survivor|inspiring|inspirational) (?:stories|story)|stories (?:from|of) "
        r"(?:real|our|former|hope|recovery|success)|hear (?:it )?(?:directly |straight )?from (?:[a-z]+ )?(?:patients?|clients?|alumni|families"
        r"|people we've|graduates|those)"
        r"|testimonials?|(?:our|former) (?:[a-z]+ )?(?:patients?|clients?|alumni|families) (?:say|says|said)"
        r"|what (?:our |past |former |other )*(?:people|others|clients|patients|alumni|families) (?:are )?(?:say|saying|said)(?: about us)?|[★⭐]{3,}|(?:five|5|4\.\d|[★⭐]+) star(?:s| (?:reviews?|ratings?|care|service))?"
        r"|rated \d(?:\.\d)?|(?:google|yelp|client|patient|our) reviews?",
        _STORIES,
        _PRIVATE,
        "FTC-reviews ASAM",
        fires=("Read our success stories.", "We have a 4.8-star rating.", "What our clients say"),
        spares=("We print no testimonials.", "She studied the stars.", "Tell your story in group."),
    ),
    claim(
        "K8-one-person",
        STORY,
        "meet client patient resident alumnus alumna graduate came walked entered found reached checked arrived completed graduated finished called went started lost",
        rf"(?i:meet) {_NAME}[,:] (?:who|an?)|(?:[Ss]he|[Hh]e) (?:had )?(?:first )?(?:came to us|walked (?:in|into|through) our|entered our|checked in with us|found us)|(?i:(?:former|past|our|recent|grateful) (?:client|patient|resident|alumn\w+|graduate)),? {_NAME}(?!\w)|{_NAME}(?: {_NAME})?(?:, \d\d,)? (?:had )?(?:first )?(?:came to (?:us|our|treatment|rehab"
        r"|the (?:center|program))|walked (?:in|into|through)|entered (?:our|treatment|the program|rehab)|found (?:us|freedom|sobriety|recovery|healing)|reached out"
        r"|checked in|arrived|went from|completed|graduated|finished|called us|started (?:drinking|using|treatment)|lost (?:everything|his|her"
        r"|custody|hope))"
        r"|(?i:one|a|an) (?:of our )?(?:[a-z]+ ){0,2}(?:client|patient|mother|father|man|woman|veteran|nurse|teacher)s?"
        r"(?: (?:named|called|whom) \w+)? (?:came to us|walked (?:in|into|through)|found us)",
        _STORIES,
        _PRIVATE,
        "FTC-reviews ASAM",
        only="others",
        cased=True,
        near=r"sober|sobriety|clean|drinking|drinks?|drank|drunk|{drug}|vodka|overdos\w*|recovery|addict\w*"
        r"|(?:his|her|their) (?:life|children|kids|family|job|home)|lost|losing|nothing|rock bottom|homeless|jail|broken|hope|tears",
        unless=_STAFF,
        fires=(
            "John came to us after losing his job, and today he is sober.",
            "Meet Sarah, who had lost her children to drinking.",
            "Dave, 34, came to us with nothing.",
        ),
        spares=("Meet Sarah Kim, who leads the family group.", "John came to us in 2015."),
    ),
    claim(
        "K8-named",
        STORY,
        "helped taught got clean free wife husband saved turned sober story journey back client patient graduate alumnus alumna alumni resident parent mother "
        "father mom dad",
        rf"(?:says?|said|writes|wrote) {_NAME}(?: [A-Z]\.?)?,? (?:an?|the|our) (?:[a-z]+ )?(?:mom|mother|dad|father|parent|graduate|client|patient|wife|husband|alumn\w+)(?! (?:advocate|navigator|coordinator))|{_NAME}'s (?:[A-Za-z]+ )?(?i:story|journey)|{_NAME} (?:has|got|gets|regained) (?:his|her) (?:\w+ )?(?:life|children|kids|son"
        rf"|daughter|family|job|home) back|(?:saved|turned around) (?:her|his) (?:own )?life|(?:{_NAME}|[Hh]e|[Ss]he) (?:is|has been) (?:now )?(?:[a-z0-9]+ (?:years?|months?"
        rf"|days?) )?sober|(?:helped|taught|got) {_NAME} (?:to )?(?:get|find|reclaim|rebuild|become|stay|turn|quit|beat|overcome|win|regain|achieve|kick)|{_NAME} (?:is|has been|stayed|remains|has stayed) (?:[a-z]+ ){{0,2}}(?:clean|drug free|alcohol free) (?:since|for|ever)|[Tt]oday,? (?:{_NAME}|s?he) (?:is|has been|lives) (?:[a-z]+ )?sober|[-–—] ?{_NAME}(?: [A-Z][a-z]*\.?)?,"
        r" (?:an? |our )?(?:former |past |grateful |recent )?(?:client|patient|graduate|alumn\w+|parent|resident"
        r"|(?:mother|father|mom|dad) of)"
        r"(?! (?:advocate|navigator|coordinator|services|care|access|relations))",
        _STORIES,
        _PRIVATE,
        "FTC-reviews ASAM",
        only="others",
        cased=True,
        unless=rf"{_STAFF}|naloxone|narcan|cpr|paramedics?|medics?|rescue",
        fires=("Read Tom's story.", "Today Lisa is sober.", "“I have hope.” — Anna K., former client"),
        spares=("Ohio's story goes back far.", "The journey begins. — Ann Doe, patient advocate"),
    ),
    claim(
        "K8-praise",
        STORY,
        "client resident judge writes dead herself himself grateful meet saved changed wrote understood "
        "helped believed walked turned owe back best greatest thanks alive sober alumna alumnus alumni "
        "patient graduate former",
        r"(?:never gave up on|believed in|did not judge|didn't judge) me|former (?:resident|client|patient)s?,? (?:age )?\d\d"
        r"|(?:an?|one) (?:wife|mom|mother|dad|father|husband|parent|client|graduate|son|daughter) (?:writes|wrote|says|told us|shared)|gave (?:our|my|the) [a-z]+ (?:their|his|her) (?:[a-z]+ )?back"
        r"|meet [a-z]+, (?:an?|our) (?:[a-z]+ ){0,2}(?:client|patient|resident|graduate|alumn\w+)(?! (?:advocate|navigator|coordinator|services|care|access|relations))|walked (?:in|out) (?:a )?(?:broken|new (?:man|woman|person))|alive (?:today |now )?because of|(?:would|might|could)(?: not|n't)? be (?:alive|sober|dead)(?: today| now)?(?: without| if)|(?:herself|himself) again|an? (?:very |forever |truly )?grateful (?:mom|dad|mother|father|parent|client|patient|graduate|alumn\w+)(?=[.,;:!)]|$)|(?:says|said|writes|wrote) (?:one|an?)"
        r"(?: [a-z]+)? (?:alumn\w+|client|patient|graduate)|(?:alumn(?:us|a)|client|patient|graduate|resident)s? (?:[a-z]+ )?(?:told us|wrote(?: to)? us|said of us|says of us|shared with us)|(?:and|then|until) (?:this|the|your) (?:team|staff|place|program|center) (?:[a-z]+ )?(?:understood|saved|helped|believed in|gave|changed) me|(?:have|has) (?:my|our) (?:[a-z]+ )?(?:son|daughter|child|children|kids|mom|dad"
        r"|husband|wife|brother|sister|family|life) back|(?:saved|changed|turned around) my (?:own )?(?:life|family|marriage|son|daughter|child|husband|wife|mom|dad)(?:'s)?(?: life)?"
        r"|i owe (?:my|them|this|everything)|(?:gave|got) (?:(?:me|him|her|us|them) )?(?:my|his|her|their) (?:own )?"
        r"(?:life|son|daughter|child|children|kids|husband|wife|mother|mom|dad|father|family)(?: \w+)? back"
        r"|(?:best|greatest) (?:decision|thing) (?:that )?(?:i|we) (?:have |had )?(?:ever )?(?:made|did|done)"
        r"|thanks to (?:this|the|these|everyone|everybody|all)(?: [a-z]+){0,3},? (?:i|my)",
        _STORIES,
        _PRIVATE,
        "FTC-reviews ASAM",
        unless=r"naloxone|narcan|cpr|911|paramedics?|medics?|rescue",
        fires=("They saved my life.", "I got my life back.", "It was the best decision I ever made."),
        spares=("Stories can change lives.", "You can get your life back on a timetable that suits you."),
    ),
    claim(
        "K8-first-person",
        STORY,
        "don hasn haven longer never she stopped i cared changed got helped listened made saved understood worked "
        "my amazing incredible special these wonderful kept man person woman living from clean cured free healed "
        "restored sober transformed",
        r"(?:i|he|she) (?:never|no longer|haven't|hasn't|don't|stopped) (?:even |ever |once )?(?:want(?:ed|ing)?|crav(?:e|ed|ing)|use|used|using|drink|drank|had|have|touch(?:ed)?|relapsed?|looked back|look back|picked up|think about|thought about) ?(?:a |any |to |another |the urge )*(?:drinks?|drinking|using|{drug}|use|once|since|again|cravings?|urges?)(?: since| again| after| in [a-z]+ years)?"
        r"|i (?:was|had been|used to be) (?:[a-z]+ )?(?:shooting|snorting|smoking|popping|injecting|drinking|using|hooked|strung out|hopeless|homeless|dying|suicidal|dead inside|on my last|at rock bottom|at my lowest)(?: [a-z0-9]+){0,5}[^.!?]{0,80}(?:after|until|then|now|today|saved|changed|sober|clean|thanks)"
        r"|i(?: went| had been|'ve been| have been| was in and out| cycled| tried)(?: to| through| in| of)* (?:[a-z0-9]+ ){0,2}(?:rehabs|programs|centers|detoxes|facilities)[^.!?]{0,60}(?:this|here|these|finally|until|one)"
        r"|(?:this|it|here|they|you) (?:is |was |are |were )(?:the )?(?:only|first) (?:one|place|program|rehab|thing|treatment|people|team) (?:that|who) (?:(?:ever|really|actually|finally) )*(?:worked|helped|got|saved|changed|made|understood|listened|cared)"
        r"|my (?:son|daughter|child|wife|husband|brother|sister|mom|mother|dad|father|boy|girl|partner|life)(?: [a-z]+)? (?:was|had been|went|came|walked|entered|arrived)[^.!?]{0,60}(?:life back|because of (?:these|this|you)|thanks to|sober|clean|healed|cured|drug free|new (?:man|woman|person)|healthy|home again|himself|herself)"
        r"|(?:because of|thanks to|grateful to|thankful for|thank god for) (?:these (?:[a-z]+ )?(?:people|folks|angels|counselors|therapists|nurses)(?!')|this (?:amazing|wonderful|incredible|special) [a-z]+|the (?:amazing|wonderful|incredible) (?:[a-z]+ )?(?:people|team|staff|counselors|therapists|nurses|doctors|program|center|place))"
        r"|my (?:anxiety|cravings|depression|addiction|ptsd|panic attacks|nightmares|insomnia|urges)(?:,? (?:and )?my [a-z]+)*,? (?:(?:are|is|were|was|all|just|have|has|completely|simply) )*(?:gone|disappeared|vanished|lifted|went away|healed|melted)"
        r"|(?:this (?:one|place|program|center|team|rehab)|they|you) (?:actually |finally |really |truly )*(?:got|made|kept|helped) me (?:get |stay |become )?(?:clean|sober|well|healthy)|(?:husband|wife|son|daughter|brother|sister|he|she|i) (?:is|am|was|became|came back) (?:now )?an? (?:completely |totally |whole )?(?:new|changed|different) (?:man|woman|person)(?! (?:on|in|at|to|from|of) )|living proof|from (?:[a-z]+ )?(?:homeless(?:ness)?|addict|addicted|hopeless|broken|jail|prison|rock bottom|the streets)(?: [a-z]+)? to (?:[a-z]+ )?(?:sober|sobriety|homeowner|hope|hopeful|free|freedom|healthy|graduate|success|successful|thriving|ceo|business|whole)"
        r"|(?:left|leaves) (?:our (?:[a-z]+ )?(?:doors|care|program|center)|us|here|rehab|treatment|detox) (?:(?:completely|fully|totally|as) )?(?:healed|sober|clean|cured|free|transformed|restored|(?:a )?new (?:man|woman|person))"
        r"|(?:is|are) now (?:[a-z]+ )?(?:sober|clean and sober)(?! (?:living|homes?|houses?))",
        _STORIES,
        _PRIVATE,
        "FTC-reviews ASAM",
        only="others",
        askable=True,
        unless=r"you (?:can|might|may) (?:ask|say|tell)|(?:can|may|should|what if|if|that|whether|when) i|(?:notice|think|thought|told) (?:that )?i|naloxone|narcan|class(?:es)?|workshops?|if|whether|people who left|anyone who|may|some",
        fires=(
            "I never wanted a drink again.",
            "I went to seven rehabs, and this is the only one that worked.",
            "My depression is gone.",
            "She has her life back because of these people.",
            "Amanda left our doors completely healed.",
        ),
        spares=(
            "What if I never want to drink again?",
            "I have used this form.",
            "You may say: I have not had a drink today.",
            "Nobody left our program healed, and some left it hurt.",
        ),
    ),
    claim(
        "K8-own-recovery",
        STORY,
        "i my",
        r"i(?:'ve| have|'d| had)? (?:been|stayed|got|became) (?:sober|clean|in recovery|drug free)"
        r"|i(?:'m| am| was) (?:[a-z]+ ){0,2}(?:sober|in recovery|addicted|an alcoholic|drinking|using)(?! (?:the|this|a) )"
        r"|(?:before|until|when|after|since) i (?:came|got|checked in|arrived|went|started)(?: in| to)? (?:here|treatment|rehab|this (?:place|program))"
        r"|my (?:own )?(?:sobriety|recovery|addiction)(?! plan)",
        _STORIES,
        _PRIVATE,
        "FTC-reviews ASAM",
        only="others",
        unless=r"you (?:can|might|may) (?:ask|say|tell)|(?:can|may|should|what if|if) i",
        fires=("I have been sober for a year.", "I was using every day.", "My recovery began here."),
        spares=("I am using this form.", "I have been a counselor since 2013.", "Can I get help if I am drinking?"),
    ),
)
