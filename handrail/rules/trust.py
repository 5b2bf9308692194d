"""What would abuse a reader's trust: numbers that pose as help lines, patients' stories, help that has ended."""

from __future__ import annotations

from handrail.rules.claim import HOTLINE, RETIRED, STORY, claim
from handrail.rules.rule import Rule

_LINE = r"(?:help ?|hot ?|crisis |support )lines?"
_ADMISSIONS = "Call it the admissions line, and leave the name of a help line to those on record in help-lines.yaml."
_POSING = "Somebody in danger would call a sales desk; treatment companies have paid millions for posing so."
_STORIES = "Take it out; print none without the person's written consent, its date, and a word on how results differ."
_PRIVATE = "A story tells who was a patient, and one good result is no evidence of what others may expect."

RULES: tuple[Rule, ...] = (
    claim(
        "K6-own-line",
        HOTLINE,
        "helpline helplines hotline hotlines line lines",
        rf"our (?:[a-z0-9/]+ ){{0,3}}{_LINE}"
        rf"|(?:we|us|staff) (?:run|offer|have|operate|answer|staff) (?:[a-z]+ ){{0,3}}{_LINE}",
        _ADMISSIONS,
        _POSING,
        "Evoke OARFPA",
        fires=("Our 24/7 helpline is free.", "Call our crisis line.", "We run a helpline."),
        spares=(
            "Our admissions line is not a crisis line.",
            "SAMHSA runs a helpline.",
            "We have a list. Help lines are on it.",
        ),
    ),
    claim(
        "K6-own-number",
        HOTLINE,
        "helpline helplines hotline hotlines line lines 24",
        rf"{_LINE}|24/7 (?:help|support)|24 hour (?:help|support)",
        _ADMISSIONS,
        _POSING,
        "Evoke OARFPA",
        only="own-number",
        near=r"\(?\d{3}\)? ?\d{3} ?\d{4}",
        fires=("Addiction helpline: (513) 555-0100.",),
        spares=("Our number, (513) 555-0100, is not a helpline.",),
    ),
    claim(
        "K6-around-the-clock",
        HOTLINE,
        "24",
        r"24/7 (?:addiction |recovery |crisis )?(?:help|hotline|helpline|support)(?: (?:line|from))?",
        _ADMISSIONS,
        _POSING,
        "Evoke OARFPA",
        near=r"our|us|we|admissions",
        fires=("Get 24/7 help from us.",),
        spares=("988 gives 24/7 support.",),
    ),
    claim(
        "K8-heading",
        STORY,
        "testimonial testimonials story stories reviews review star stars rated say says said",
        r"(?:success|recovery|patient|client|alumni|real|true) (?:stories|story)|stories from (?:real|our|former)"
        r"|testimonials?|(?:our|former) (?:[a-z]+ )?(?:patients?|clients?|alumni|families) (?:say|says|said)"
        r"|what (?:people|others) say about us|(?:five|5|4\.\d|[★⭐]+) star(?:s| (?:reviews?|ratings?|care|service))?"
        r"|rated \d(?:\.\d)?|(?:google|yelp|client|patient) reviews?",
        _STORIES,
        _PRIVATE,
        "FTC-reviews ASAM",
        fires=("Read our success stories.", "We have a 4.8-star rating.", "What our clients say"),
        spares=("We print no testimonials.", "She studied the stars.", "Tell your story in group."),
    ),
    claim(
        "K8-praise",
        STORY,
        "my i",
        r"(?:saved|changed|turned around) my (?:own )?(?:life|family|marriage|son|daughter|husband|wife)(?:'s)?(?: life)?"
        r"|i owe (?:my|them|this|everything)|(?:gave|got) (?:me )?(?:my|his|her|their) (?:own )?"
        r"(?:life|son|daughter|husband|wife|mother|father|family)(?: \w+)? back"
        r"|(?:best|greatest) (?:decision|thing) (?:that )?(?:i|we) (?:have |had )?(?:ever )?(?:made|did|done)"
        r"|thanks to (?:this|the|these|everyone|everybody|all)(?: [a-z]+){0,3},? (?:i|my)",
        _STORIES,
        _PRIVATE,
        "FTC-reviews ASAM",
        fires=("They saved my life.", "I got my life back.", "It was the best decision I ever made."),
        spares=("Stories can change lives.", "You can get your life back on a timetable that suits you."),
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
    claim(
        "SF4-press-3",
        RETIRED,
        "3 three",
        r"(?:press|option|press option|dial|choose) (?:3|three)",
        "Take it out. 988 answers everybody.",
        "The option ended on 2025-07-17, and a caller in danger would lose time.",
        "988",
        near=r"988|lifeline|lgbtq?\+?|trevor",
        fires=("Call 988 and press 3.",),
        spares=("Press 3 for billing.", "Call 988 and press 2 for Spanish."),
    ),
    claim(
        "SF4-old-number",
        RETIRED,
        "273 lifeline",
        r"(?:1 )?\(?800\)? 273 (?:8255|talk)|national suicide prevention (?:life|hot)line|suicide prevention lifeline",
        "Write 988, and its name: 988 Suicide & Crisis Lifeline.",
        "Three digits are what a person in danger can keep in mind; the old number still connects, but leads nowhere else.",
        "988",
        negatable=False,
        fires=("Call 1-800-273-8255.", "Call 800-273-TALK (8255).", "The National Suicide Prevention Lifeline helps."),
        spares=("Call 988.", "Call 1-800-662-4357."),
    ),
)
