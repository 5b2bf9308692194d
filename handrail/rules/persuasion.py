"""What would draw people in by gifts, borrowed names or fear: each rule is one record with its examples."""

from __future__ import annotations

from handrail.rules.bodies import BODY
from handrail.rules.claim import APPROVAL, INDUCEMENT, PRESSURE, claim
from handrail.rules.rule import Rule

_PAID = "Take it out. Say what insurance is accepted, and what people may have to pay."
_CRIME = "Paying people to come, or others to send them, is a federal crime."
# Medicines are approved by the FDA, so its name alone claims nothing for a centre.
_BODY = rf"(?:(?!fda|food and){BODY}|hhs|cdc|nih|ohio ?mhas|bbb|(?:the )?ohio department of [a-z]+ [a-z]+|(?:the )?state of ohio)"
_STATE = r"(?:government|federally|state|medicare)"
_MARK = r"(?:approved|certified|certification|endorsed|accredited|accreditation|recognized|recommended|verified)"

RULES: tuple[Rule, ...] = (
    claim(
        "K5-travel",
        INDUCEMENT,
        "free rent pay pays paid fly covers cover buy buys included complimentary flying bring paying",
        r"(?<!-)(?:free|complimentary) (?:round trip |plane |air )?(?:travel|flights?|airfare|tickets?|rent|housing|(?:smart ?|cell ?)?phones?(?! (?:call|consult|assess|line|number|screen|support|interpret|talk))"
        r"|tablets?|laptops?|i ?phones?|ipads?|cigarettes|room and board|lodging|sober living|transportation (?:from (?:any|out|your)|nationwide))"
        r"|(?<!-)(?<!drug )free (?:addiction |drug |alcohol |inpatient |outpatient )*(?:treatment|rehab|detox)"
        r"|(?:pay|pays|paying|paid) for (?:your |their |the |all )+(?:travel|flights?|airfare|plane tickets?|rent|housing)"
        r"|(?:we|we'll|us|center|insurance)(?: (?:will|can|even|may|also))? (?:pays? for|covers?|buys?) (?:your |the |a |all )*"
        r"(?:travel|flights?|airfare|plane tickets?|rent|housing|phone)"
        r"|(?:travel|flights?|airfare|rent|housing)(?: (?:is|are|to \w+|costs?))* (?:free|paid|included|on us|covered)"
        r"|(?:fly|flying|bring) (?:you|them|your [a-z]+(?: one)?) (?:here |in |out |to \w+ )?(?:for free|free|at no (?:charge|cost))"
        r"|we(?:'ll| will| can)? fly (?:you|your)"
        r"|(?:days?|weeks?|months?) of (?:rent|housing)(?: \w+){0,2} free|(?:days?|weeks?|months?) (?:of rent )?rent free",
        _PAID,
        _CRIME,
        "EKRA",
        askable=True,
        fires=("We offer free travel.", "Your first month of rent is free.", "We pay for your flight."),
        spares=("Parking is free.", "A flight of stairs.", "We do not pay for travel."),
    ),
    claim(
        "K5-cost",
        INDUCEMENT,
        "waive waives waived waiving waiver cost costs covers cover covered covering pay pays pocket",
        r"waiv(?:e|es|ed|ing) (?:your |the |all |any |every |their )*(?:co ?pays?|co ?payments?|deductibles?|co ?insurance|out of pocket(?: \w+)?)"
        r"|(?:co ?pays?|co ?payments?|deductibles?)(?: (?:and|or) (?:co ?pays?|co ?payments?|deductibles?))?"
        r"(?: (?:is|are|will be|can be|get))? (?:waived|forgiven|on us)"
        r"|(?:no|zero|\$0) (?:out of pocket )?costs? to (?:you|your family|patients|clients)|costs? you nothing(?! to)|we waive (?:it|them|yours)"
        r"|(?:no|zero|\$0) out of pocket(?: costs?| expenses?)?|pay nothing"
        r"|(?:insurance|insurer|plan|medicaid|policy)(?: (?:will|can|may|always|often))? (?:covers?|pays?)(?: for)?"
        r"(?: up to)? (?:100 ?(?:%|percent)|everything|it all|all of it|the (?:full|entire|whole) (?:cost|stay|bill))"
        r"|100 ?% covered|covered (?:at |by insurance )?100 ?%",
        _PAID,
        "Waiving what a patient owes, or promising that nothing is owed, draws people in with money and is rarely true.",
        "EKRA",
        unless=r"medicaid|naloxone|narcan|test strips|health departments?|vaccines?",
        askable=True,
        fires=("We waive your copay.", "Insurance covers 100% of it.", "At no cost to you."),
        spares=(
            "We do not waive copays.",
            "Naloxone comes at no cost to you.",
            "Does insurance cover 100% of it?",
            "Insurance may pay for part of it.",
        ),
    ),
    claim(
        "K5-reward",
        INDUCEMENT,
        "referral refer refers gift gifts bonus reward rewards cash paid earn prize prizes sign",
        r"referral (?:bonus(?:es)?|fees?|rewards?|payments?)|finder'?s fees?"
        r"|(?:gift|visa|prepaid|cash) ?cards?(?! (?:shop|store|are sold))|(?:signing|sign up|sign on|cash|intake) bonus(?:es)?"
        r"|(?:get|be|are) paid (?:to|for) (?:come|coming|enroll\w*|attend\w*|refer\w*|send\w*|join\w*)"
        r"|(?:earn|win|receive|get) (?:\$ ?\d+|cash|money|a prize|a reward)(?: \w+){0,3} (?:refer\w*|friend|enroll\w*|come"
        r"|coming|sign)|refer (?:a friend|someone|others)(?: \w+){0,3} (?:earn|get|receive|win)",
        "Take it out. Nothing is given to those who come, or to those who send them.",
        _CRIME,
        "EKRA",
        askable=True,
        fires=("Ask about our referral bonus.", "A $50 gift card for each friend.", "A sign-up bonus."),
        spares=("A gift shop is near.", "We give no gift cards.", "We pay no referral fees."),
    ),
    claim(
        "K7-approved",
        APPROVAL,
        "approved certified certification endorsed accredited accreditation recognized recommended verified seal member "
        "members licensed partner partners partnership partnered affiliated affiliate",
        rf"fda {_MARK} (?:[a-z]+ ){{0,2}}(?:center|program|provider|facility|rehab|clinic)"
        rf"|(?:{_BODY}|{_STATE}) (?:and [a-z]+ )?{_MARK}(?! (?:medicines?|medications?|drugs?|treatments? for|pain|vaccines?|by"
        r"|counselor|therapist|nurse|interpreter)s?)"
        r"|(?:state|federally) licensed(?: and \w+ \w+)?(?! (?:counselor|therapist|social|nurse|clinician|professional|staff"
        r"|physician|psychologist|clinical|independent|practical|chemical)s?)"
        rf"|(?:{_MARK}|licensed) (?:and [a-z]+ )?(?:by|from|with|through) (?:the )?(?:{_BODY}|{_STATE})"
        rf"(?:,? (?:and )?(?:by )?(?:the )?{_BODY})*"
        rf"|{_BODY} (?:members?(?:hip)?|partners?|affiliates?|a\+|(?:gold )?seal)|gold seal of approval"
        rf"|(?:partner(?:ed|s|ship)?|affiliat(?:ed|e|ion)|members?) (?:of|with) (?:the )?{_BODY}",
        "Put licences and accreditations on record in site.yaml, each with its number; the site prints them from there.",
        "An approval that does not exist is deception, and readers rely on it.",
        "FTC LegitScript",
        only="no-record",
        askable=True,
        unless=r"ask|check whether|look for|look up|counselors?|therapists?|she|he",
        fires=("A SAMHSA-approved program.", "We are CARF accredited.", "Accredited by CARF and the Joint Commission."),
        spares=(
            "FDA-approved medicines can help.",
            "Ask whether a program is CARF accredited.",
            "State-licensed counselors lead it.",
        ),
    ),
    claim(
        "K9-pressure",
        PRESSURE,
        "act late limited chance fast wait waiting left last lasts remain remaining hurry time tomorrow gone filling "
        "fill remains counts matters die kill lose",
        r"act (?:now|fast|today|immediately|before)|(?:before|until|till) (?:it is |it's |it becomes )?too late|(?:could|may|might|will|would) be too late"
        r"|limited (?:number of )?(?:beds?|spots?|spaces?|openings?|availability|slots|time (?:offer|only))"
        r"|(?:beds?|spots?|spaces?|openings?|slots?)(?: \w+)? (?:is|are) (?:very )?limited(?! to)"
        r"|only (?:\d+|one|two|three|four|five|six|a few) (?:are |more )?(?:left|remain(?:s|ing)?)|(?:not|never|n't) (?:get|have) (?:another|a second) chance"
        r"|(?:addiction|overdose|fentanyl|death|disease) (?:(?:does|will) not|doesn't|won't) wait|only (?:\d+|one|two|three|four|five|six|a few) (?:more )?(?:beds?|spots?|spaces?|openings?|slots?)(?: (?:are|is))?"
        r"(?: (?:left|remain(?:s|ing)?|available))?|(?:beds?|spots?|spaces?|openings?) (?:left|remain)\b"
        r"|last chance(?! to (?:turn|register|sign|rsvp|see|buy|vote|order|comment))"
        r"|(?:beds?|spots?|spaces?|openings?|slots?|we) (?:are |is )?(?:fill|filling|go|going)(?: up)? (?:fast|quickly)"
        r"|while (?:beds?|spots?|spaces?|openings?|supplies) lasts?"
        r"|(?:don't|do not|never|why) wait(?: (?:another|one more|any longer|until it|till it|to get|to call)(?: (?:day|minute|hour"
        r"|second|moment))?(?=[\s.!?,]|$)|(?=[.!?]))|stop waiting"
        r"|every (?:day|hour|minute|second|moment) (?:counts|matters|you (?:wait|delay))|(?:could|may|might) be "
        r"(?:your|his|her|their|the) last|(?:you|your (?:[a-z]+ )?{one}|they) (?:could|may|might|will) die (?:tonight|today|tomorrow|this|while|waiting|before)"
        r"|will kill (?:you|your|him|her)|lose another (?:day|minute|hour|loved one|son|daughter)|hurry(?=[,:!.]| (?:and|to call|in|now)\b|\s*$)|time is running out|running out of time"
        r"|before (?:it's gone|they're gone|you lose (?:them|him|her))",
        "Say how to reach you and when, and leave the rest to the reader.",
        "Fear sells; it does not help somebody to choose care.",
        "ASAM NAATP",
        negatable=False,
        unless=r"no need to hurry|(?:no|not in a|without|never) hurry|(?:not|never|n't) (?:\w+ )?too late|911|naloxone|in an overdose|an overdose is",
        fires=("Act now!", "Call before it's too late.", "Limited beds.", "Hurry: beds fill fast."),
        spares=(
            "We answer from nine to five.",
            "It is not too late to ask.",
            "There is no hurry.",
            "Do not wait for the bus here.",
        ),
    ),
)
