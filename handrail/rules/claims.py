"""What a treatment centre may not promise: each rule is one record with its examples."""

from __future__ import annotations

from handrail.rules.bodies import BODY
from handrail.rules.claim import (
    ADVICE,
    APPROVAL,
    ASSURANCE,
    EVIDENCE,
    INDUCEMENT,
    PRESSURE,
    PROMISE,
    SUPERLATIVE,
    claim,
)
from handrail.rules.rule import Rule

_TELL = "Say what the treatment is, and what studies found, with the source."
_FACTS = "Say what readers can check: who works here, what is offered, when."

RULES: tuple[Rule, ...] = (
    claim(
        "K1-guarantee",
        PROMISE,
        "guarantee guarantees guaranteed guaranteeing assured assures",
        r"guarantee(?:s|d|ing)? (?:you |your |a |lasting |full |lifelong )*(?:recovery|sobriety|results?|success)"
        r"|(?:recovery|sobriety|results?|success) (?:is|are) (?:guaranteed|assured)|(?:lifelong )?sobriety assured"
        r"|we guarantee (?:that )?(?:you|they)"
        r"|guaranteed (?:recovery|sobriety|results?|success)",
        _TELL,
        "No treatment works for everybody, and a promise is deception where it cannot be kept.",
        "FTC OARFPA",
        fires=("We guarantee your recovery.", "Results are guaranteed."),
        spares=("We cannot guarantee recovery.", "Your rights are guaranteed by law."),
    ),
    claim(
        "K1-cure",
        PROMISE,
        "cure cures cured curing",
        r"cure(?:s|d)? (?:for |of |your |their |the )*(?:addiction|alcoholism|{drug}(?: (?:use|addiction))?|patients|people)"
        r"|(?:addiction|you|patients|clients) (?:can|will) be cured",
        _TELL,
        "Addiction is treated and managed; it is not cured.",
        "FTC OARFPA",
        fires=("Our program cures addiction.", "The cure for alcohol use.", "You will be cured."),
        spares=("There is no cure for addiction.", "A cured ham."),
    ),
    claim(
        "K1-never-again",
        PROMISE,
        "never permanently permanent forever miracle painless instant risk",
        r"(?:you|they) (?:will|'ll) never (?:relapse|use|drink)(?: again)?|never relapse again"
        r"|permanent(?:ly)? (?:sober|sobriety|recovery)|sober forever|miracle (?:cure|treatment|drug|recovery)"
        r"|painless (?:detox|withdrawal)|instant (?:detox|recovery|relief|results)|risk free (?:detox|treatment|program)",
        _TELL,
        "Return to use is common and no fault; a promise makes it one.",
        "FTC OARFPA ASAM",
        fires=("You will never drink again.", "A painless detox.", "Stay permanently sober."),
        spares=("Some people never drink.", "No detox is painless.", "A permanent address is not needed."),
    ),
    claim(
        "K1-rate",
        PROMISE,
        "success effective cured percent",
        r"(?:\d{1,3} ?%|\d{1,3} percent|high|highest|proven) (?:success|recovery) rates?|success rate (?:of|is) (?:over |about )?(?:\d+|high)"
        r"|(?:100 ?%|\d{2} ?%|100 percent) (?:effective|successful|success)",
        "Cite the study in the same paragraph, and say whom it counted and for how long.",
        "A rate without its source is deception, and rates of different studies cannot be compared.",
        "FTC OARFPA ASAM",
        citable=True,
        fires=("Our 95% success rate.", "We are 100% effective.", "A high success rate."),
        spares=("In one study, 60% of people stayed.", "Success looks different for everyone."),
    ),
    claim(
        "K1-proven",
        PROMISE,
        "proven",
        r"proven to (?:work|cure|end|stop|help|heal|treat|reduce|lower|be)|proven (?:method|program|cure|results?)",
        _TELL,
        "Evidence must be named to be worth something.",
        "FTC",
        citable=True,
        fires=("A method proven to work.",),
        spares=("It is proven to help in one trial [@study].", "Nothing was proven."),
    ),
    claim(
        "K2-superlative",
        SUPERLATIVE,
        "best leading premier luxury luxurious unmatched unrivaled class art rated number",
        r"(?:the|ohio's|cincinnati's|our) (?:very )?best (?:[a-z]+ ){0,2}(?:treatment|center|program|care|team|rehab|staff)"
        r"|(?:the|a|ohio's|cincinnati's) (?:leading|premier|top rated) (?:[a-z]+ ){0,2}(?:treatment|center|program|provider|rehab)"
        r"|world class|luxur(?:y|ious) (?:rehab|treatment|center|facility|program)|unmatched|unrivaled"
        r"|state of the art|top rated|number one (?:rehab|center|program)",
        _FACTS,
        "Nobody can check praise, and frightened people should not have to see through it.",
        "NAATP FTC",
        fires=("Ohio's premier treatment center.", "World-class care.", "A luxury rehab."),
        spares=("Do your best.", "The leading cause of death.", "The state of the law."),
    ),
    claim(
        "K3-evidence",
        EVIDENCE,
        "studies study research evidence science clinically scientifically expert experts",
        r"(?:many |most |recent |some )?(?:studies|study|research|experts?) (?:have |has )?(?:shows?|shown|proves?|proven|finds?|found|suggests?|agrees?|says?)"
        r"|(?:evidence|science|research) (?:based|backed)|backed by (?:evidence|science|research)|clinically proven|scientifically proven",
        "Cite the source in the same paragraph: `[@key]`.",
        "Claims about health need competent and reliable evidence, and readers must be able to look it up.",
        "FTC",
        citable=True,
        fires=("Studies show that it works.", "Evidence-based care.", "A science-backed plan."),
        spares=("Studies show that it helps [@study].", "She studies law.", "The evidence is mixed."),
    ),
    claim(
        "K4-compliant",
        ASSURANCE,
        "hipaa confidential anonymous private",
        r"hipaa (?:compliant|certified|approved|secure|(?:compliance )?seals?)|compliant with hipaa"
        r"|(?:100 ?%|100 percent|completely|fully|totally) (?:confidential|anonymous|private)",
        "Say what the law protects and what this site does not collect, and link to the privacy notice.",
        "Treatment companies that promised this have paid millions for it.",
        "Monument",
        fires=("We are HIPAA compliant.", "Your call is 100% confidential."),
        spares=("Calls are confidential under federal law.", "Nothing is completely private online."),
    ),
    claim(
        "K5-inducement",
        INDUCEMENT,
        "free pay waive waives waived cost covers gift referral bonus",
        r"(?:free |we(?:'ll| will| can)? pay for (?:your |the |a )?)(?:travel|flights?|airfare|rent|housing|phone|plane tickets?)"
        r"|waiv(?:e|es|ed|ing) (?:your |the |all |any )*(?:co ?pays?|copayments?|deductibles?)|(?:at )?no cost to you"
        r"|insurance (?:covers|will cover|pays) 100 ?%|referral (?:bonus|fee|reward)|(?:gift|free) cards? for",
        "Take it out. Say what insurance is accepted, and what people may have to pay.",
        "Paying people to come, or others to send them, is a federal crime.",
        "EKRA",
        fires=("We offer free travel.", "We waive your copay.", "Insurance covers 100% of it."),
        spares=("We do not waive copays.", "Parking is free.", "Narcan is free at health departments."),
    ),
    claim(
        "K7-approved",
        APPROVAL,
        "approved certified endorsed accredited",
        rf"(?:{BODY}|government|state|federally) (?:approved|certified|endorsed|accredited) "
        r"(?:[a-z]+ ){0,2}(?:center|program|provider|facility|rehab|treatment center)"
        rf"|(?:approved|certified|endorsed|accredited) by (?:the )?{BODY}(?:,? (?:and )?(?:by )?(?:the )?{BODY})*"
        r"|(?:carf|legitscript|joint commission) (?:accredited|certified|approved)",
        "Put licences and accreditations on record in site.yaml, each with its number; the site prints them from there.",
        "An approval that does not exist is deception, and readers rely on it.",
        "FTC LegitScript",
        only="no-record",
        fires=("A SAMHSA-approved program.", "We are CARF accredited.", "Accredited by CARF and the Joint Commission."),
        spares=("FDA-approved medicines can help.", "Ask whether a program is certified."),
    ),
    claim(
        "K9-pressure",
        PRESSURE,
        "act late limited chance fast wait left",
        r"act now|(?:before it's|before it is) too late|limited (?:beds?|spots?|spaces?|time)|(?:beds?|spots?|spaces?) (?:is|are) limited"
        r"|only \d+ (?:beds?|spots?|spaces?) left|(?:your )?last chance"
        r"|beds? (?:are )?(?:filling|going) fast|don't wait another (?:day|minute)",
        "Say how to reach you and when, and leave the rest to the reader.",
        "Fear sells; it does not help somebody to choose care.",
        "ASAM NAATP",
        fires=("Act now!", "Call before it's too late.", "Limited beds."),
        spares=("We answer from nine to five.", "It is not too late to ask."),
    ),
    claim(
        "SF5-alone",
        ADVICE,
        "stop stopping cold detox quit quitting withdraw",
        r"(?:just |you (?:can|should) )?(?:stop|quit) (?:taking )?(?:your )?(?:medicines?|medications?|methadone|buprenorphine|suboxone"
        r"|benzos?|benzodiazepines?)|(?:go|quit|stop|stopping|quitting) cold turkey|detox(?:ing)? at home|withdraw at home",
        "Say that a doctor should help, in the same sentence.",
        "Withdrawal from alcohol or benzodiazepines can kill, and stopping a medicine can end in overdose.",
        "field",
        unless=r"doctor|medical|nurse|prescriber|danger|unsafe|911",
        fires=("You can detox at home.", "Quit cold turkey.", "Stop taking methadone."),
        spares=(
            "Do not stop your medicine.",
            "Ask a doctor before you stop taking your medicine.",
            "Stop by any time.",
        ),
    ),
)
