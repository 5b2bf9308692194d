"""What sets a centre above every other that a reader might find: each rule is one record with its examples."""

from __future__ import annotations

from handrail.rules.claims.claim import FACTS, FAIR, SUPERLATIVE, UNCHECKED, claim
from handrail.rules.rule import Rule

_PLACES = r"(?:rehabs?|cent(?:er|re)s?|programs?|facilit(?:y|ies)|clinics?|places?|hospitals?|providers?|treatments?|detox(?:es)?|teams?|staff)"
_BETTER = r"(?:better|superior|safer|faster|nicer|finer|kinder|gentler|stronger|more (?:effective|experienced|comfortable|qualified|successful|compassionate|advanced|caring|skilled|powerful|reliable|affordable|personal|individualized|thorough))"
_ANY = r"(?:any|every|all|most|other|others|traditional|typical|conventional|standard|ordinary|average|competing|local|nearby|rival)"

RULES: tuple[Rule, ...] = (
    claim(
        "K2-to-be-found",
        SUPERLATIVE,
        "better finer safer nicer best finest lowest highest smallest anywhere elsewhere ours unheard rated ranked scored",
        r"(?:nobody|no one|no other [a-z]+)(?: [a-z]+){0,6} (?:has|have|offers?|gives?|employs?|provides?) (?:better|finer|safer|more [a-z]+) (?:[a-z]+ ){1,3}than (?:ours|we do|us|our [a-z]+)|unheard of in (?:the|our|this)|(?:simply|just|hands down|easily|truly|by far|still|quite simply) the best(?=[.,;!]|$| (?:in|at|around|there is)\b)|(?:rated|ranked|scored) (?:[a-z]+ )?(?:higher|above|better|ahead) (?:than |of )?(?:any|every|all|other|most)|deserves? (?:nothing but |nothing less than |only )?the (?:very )?(?:best|finest)(?= (?:care|treatment|rehab|and that)\b|[.,!])|"
        r"the (?:very )?(?:best|finest|safest|nicest)(?: [a-z]+){0,3}? (?:that )?(?:you'll (?:ever )?(?:find|get|see)|you will (?:ever )?(?:find|get|see)|you can (?:find|get) (?:anywhere|in|at)|money can buy|there is(?= (?:for|in|anywhere)\b|[.!,])|anyone can offer)"
        rf"|(?:won't|will not|can't|cannot|couldn't|never|don't|hard pressed to) (?:ever )?(?:find|get|see|receive|do|ask for) (?:an? |any )?(?:better|finer|safer|nicer) (?:[a-z]+ ){{0,3}}(?:{_PLACES}|care|anywhere|elsewhere|help|therapists?|counselors?|doctors?)"
        rf"|(?:won't|will not|can't|cannot|couldn't|never|don't) (?:ever )?(?:find|get|see|receive)(?: [a-z]+){{0,6}} (?:like (?:it|this|ours)|this (?:good|caring|effective)|so (?:good|caring|effective)|more [a-z]+(?: [a-z]+){{0,3}}|such [a-z]+(?: [a-z]+)?|(?:this|that) (?:level|kind|quality) of [a-z]+) (?:anywhere|elsewhere)"
        rf"|(?:there is|there's|is|there are) (?:simply |just |quite )?no (?:better|finer|safer|nicer) (?:[a-z]+ )?(?:{_PLACES}|care|choice|hands|option|spot|destination)(?= (?:in|on|than|to (?:get|recover|heal|start|begin|be|detox)|for (?:addiction|recovery|alcohol|drug|detox|treatment|rehab)|anywhere|around)\b|[.!]|$)"
        rf"|(?:lowest|highest|best|smallest|finest|safest)[^.!?]{{0,40}} (?:of|than) (?:any|all|every) (?:other |the )*(?:[a-z]+ ){{0,2}}{_PLACES}"
        rf"|(?:nobody|no one|nowhere|no other [a-z]+) (?:else )?(?:[a-z]+ ){{0,5}}(?:better|safer|finer)(?= [a-z]+ (?:anywhere|in)\b|[.!])(?: [a-z]+ (?:anywhere|in))?",
        FACTS,
        UNCHECKED,
        "NAATP FTC",
        negatable=False,
        citable=True,
        askable=True,
        unless=r"may|might|for you|for everyone|for everybody|no one|levels? of care|studies|if you|we (?:do not|don't|cannot|can't) (?:say|claim|know|promise|rank)",
        fires=(
            "Our outcomes are the best you will find.",
            "You won't find a better detox center on the East Coast.",
            "There is no better place in the Midwest to get sober.",
            "We have the lowest ratio of any rehab in America.",
        ),
        spares=(
            "If you find a better program near you, tell us.",
            "There is no better program for everyone.",
            "You will not find better news today.",
            "This level has the lowest cost of any we offer.",
        ),
    ),
    claim(
        "K2-than-others",
        SUPERLATIVE,
        "better superior safer faster nicer finer kinder gentler stronger effective experienced comfortable qualified successful compassionate advanced caring skilled powerful reliable affordable personal individualized thorough",
        rf"{_BETTER}(?: [a-z]+){{0,4}}? (?:than|to) (?:those |anything |anywhere |what |that |the [a-z]+ |ones? )?(?:(?:at|in|of|by|from|offered|provided|found|you|can|will|find|get) )*(?:(?:any|the|a|an|most|all|every) )*{_ANY}(?: [a-z0-9]+){{0,3}}? (?:{_PLACES}|therapists|counselors|doctors|rehab)"
        rf"|{_BETTER}(?: [a-z]+){{0,3}}? than (?:aa|na|12 steps?|twelve steps?|rehabs?|hospitals|outpatient|inpatient|the competition|our competitors|anyone else|anybody else|everyone else|anywhere else|the rest)(?=[.,;!]|$| (?:in|can|could|does|do|ever|meetings|programs?|for)\b)",
        FAIR,
        UNCHECKED,
        "NAATP FTC",
        near=r"our|ours|we|us",
        citable=True,
        askable=True,
        unless=r"may|might|studies|not (?:always |necessarily )?(?:better|safer|faster|superior)|(?:are|is) not|for you|for some|ask|whether|if",
        fires=(
            "Our therapists are better trained than those at any other local center.",
            "Our approach is far superior to anything offered at other programs.",
            "Our program delivers better outcomes than AA.",
        ),
        spares=(
            "Inpatient care is more costly than most outpatient programs.",
            "Our program is not better than other programs.",
            "Another place may fit you better than our program.",
        ),
    ),
    claim(
        "K2-settle",
        SUPERLATIVE,
        "failed rate basement mediocre mill settle settling shouldn waste wasting because centers clinics "
        "facilities hospitals programs rehabs best finest safest superior",
        r"(?<!if )(?:aa|na|rehab|12 steps?|therapy|other [a-z]+|your last [a-z]+) (?:has |have )?failed you|(?:second|third) rate (?:[a-z]+ )?(?:rehabs?|programs?|centers?|treatment|care|clinics?|facility)|(?:mediocre|run of the mill|bargain basement|cut rate) (?:[a-z]+ )?(?:rehabs?|programs?|centers?|treatment|care|clinics?|facility)|"
        r"(?:why|never|don't|do not|no need to|shouldn't|instead of) settl(?:e|ing) for (?:(?:an?|the|some|any|just|anything|something) )*(?:less|average|mediocre|ordinary|second|typical|cookie|cheap|cheaper|generic|other|lesser|rehab|program|one)"
        r"|(?:cheaper|other|another|lesser|average|12 step|state run|local)(?: [a-z]+){0,4}[^.!?]{0,40} (?:wasting|waste of|waste) (?:your |precious |of )*(?:money|time|insurance)"
        rf"|if (?:other|another|every other|previous|past|your last) (?:[a-z0-9]+ ){{0,2}}{_PLACES} (?:didn't|did not|failed|hasn't|haven't|couldn't)[^.!?]{{0,50}} because (?:they|it|nobody|no one|the staff|their)"
        r"|(?:rehabs|hospitals|centers|facilities|clinics|programs) (?:simply |just )?(?:can't|cannot|won't|don't|do not|will not|could never|can never) (?:give|offer|provide|deliver|show|match)(?: [a-z]+){1,7}? (?:that |what |like |as |the way )?we (?:can|do|give|offer|will|have|provide)"
        r"|(?:license|licensure|accreditation|certification)(?: (?!not|never|cannot|doesn't)[a-z]+){0,3} (?:prove|guarantee|show|mean|ensure|confirm)s? (?:that )?(?:[a-z]+ ){0,5}(?:best|safest|superior|finest)",
        FAIR,
        UNCHECKED,
        "NAATP FTC",
        citable=True,
        askable=True,
        negatable=False,
        unless=r"may|might|does not|doesn't (?:mean|prove)|nobody|no license|as fast|beds?",
        fires=(
            "Why settle for an average rehab?",
            "You could go to a cheaper program, but you would be wasting your money.",
            "Hospitals can't give you the care that we can.",
            "Our state license proves that our treatment is the best.",
        ),
        spares=(
            "We settle for no date before May.",
            "A license does not mean that a program is the best.",
            "Hospitals can give you care that we cannot.",
            "Many rehabs do not offer the medicines we may give.",
        ),
    ),
)
