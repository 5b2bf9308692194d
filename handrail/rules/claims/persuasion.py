"""What would draw people in by gifts, borrowed names or fear: each rule is one record with its examples."""

from __future__ import annotations

from handrail.rules.bodies import BODY
from handrail.rules.claims.claim import APPROVAL, CRIME, FEAR, INDUCEMENT, PAID, PRESSURE, REACH, claim
from handrail.rules.rule import Rule

# Medicines are approved by the FDA, so its name alone claims nothing for a centre.
_BODY = rf"(?:(?!fda|food and){BODY}|hhs|cdc|nih|ohio ?mhas|bbb|(?:u\.?s\.? )?surgeon general|centers for disease control(?: and prevention)?|world health organization|(?:u\.?s\.? )?department of health and human services|(?:alcoholics|narcotics) anonymous|(?:the )?ohio department of [a-z]+ [a-z]+|(?:the )?state of ohio)"
# Whoever is a member of a fellowship claims nothing for a centre.
_JOINED = rf"(?!alcoholics|narcotics){_BODY}"
_STATE = r"(?:government|federally|state|medicare)"
_MARK = r"(?:approved|certified|certification|endorsed|accredited|accreditation|recognized|recommended|verified)"

# Agencies and offices that endorse no treatment centre.
_GOVERNMENT = (
    r"(?:(?:(?:federal|u\.?s\.?|american|united states|state|ohio|state of [a-z]+) )*(?:government|congress)|white house|va|veterans affairs|dea|samhsa|nida|nih|cdc|hhs"
    r"|pentagon|military|(?:u\.?s\.? )?surgeon general|governor|state of [a-z]+|medicare|national institutes? (?:of|on) [a-z]+(?: [a-z]+)?"
    r"|(?:u\.?s\.? )?department of [a-z]+(?: [a-z]+){0,2}?)"
)

RULES: tuple[Rule, ...] = (
    claim(
        "K5-travel",
        INDUCEMENT,
        "complimentary free airfare flight flights housing plane rent travel phone covered included paid us bring "
        "fly flying air airline bus train trip way throw throwing premium premiums",
        r"(?<!-)(?:free|complimentary) (?:round trip |plane |air )?(?:travel|flights?|airfare|tickets?|rent|housing|(?:smart ?|cell ?)?phones?(?! (?:call|consult|assess|line|number|screen|support|interpret|talk))"
        r"|tablets?|laptops?|i ?phones?|ipads?|apple watch(?:es)?|airpods|headphones|cigarettes|room and board|lodging|sober (?:living|housing|homes?)|transportation (?:from (?:any|out|your)|nationwide))"
        r"|(?<!-)(?<!drug )(?<!alcohol )(?<!smoke )(?<!symptom )free (?:extra )?(?:days?|weeks?|months?|nights?) (?:of|at|in (?:our|a|sober))|(?<!-)(?<!drug )free (?:addiction |drug |alcohol |inpatient |outpatient )*(?:treatment|rehab|detox)"
        r"|(?:pay|pays|paying|paid) for (?:your |their |the |all )+(?:travel|flights?|airfare|plane tickets?|rent|housing)"
        r"|(?:we|we'll|us|center|insurance)(?: (?:will|can|even|may|also))? (?:pays?(?: for)?|covers?|buys?) (?:your |the |a |all )*"
        r"(?:travel|flights?|airfare|plane tickets?|rent|housing|phone)"
        r"|(?:travel|flights?|airfare|rent|housing)(?: (?:is|are|to \w+|costs?))* (?:free|paid|included|on us|covered)"
        r"|(?:fly|flying|bring) (?:you|them|your [a-z]+(?: one)?) (?:here |in |out |to \w+ )?(?:for free|free|at no (?:charge|cost))"
        r"|we(?:'ll| will| can)? fly (?:you|your)|(?:we|we'll|us|center)(?: (?:will|can|even|may|also))? (?:pays? for|covers?|buys?|sends?|gives?) (?:you )?(?:your |the |a |an )*"
        r"(?:(?:bus|train|plane|air|airline|one way|round trip) )+(?:tickets?|fares?|rides?)"
        r"|(?:first|one|two|three|\d+) (?:month|week|night|day)s? (?:[a-z]+ ){0,5}free(?= (?:when|if|with)|[.,!]|$)|throw(?:ing)? in (?:an? |two |three |free |some )"
        r"|(?:weeks?|months?|days?|rent|housing|stay|flight|ride|trip|night)s?(?: of [a-z]+)? (?:is|are|will be) on us"
        r"|(?:pay|pays|paying|cover|covers) (?:for )?(?:your |the |their |all |any )*(?:insurance |health |plan )?premiums?"
        r"|(?:days?|weeks?|months?) of (?:rent|housing)(?: \w+){0,2} free|(?:days?|weeks?|months?) (?:of rent )?rent free",
        PAID,
        CRIME,
        "EKRA",
        askable=True,
        fires=(
            "We offer free travel.",
            "Your first month of rent is free.",
            "We pay for your flight.",
            "Free sober housing while you attend.",
        ),
        spares=(
            "Parking is free.",
            "A flight of stairs.",
            "We do not pay for travel.",
            "You may live in drug-free sober housing.",
        ),
    ),
    claim(
        "K5-cost",
        INDUCEMENT,
        "dime cent penny dollar picks pick write writes wrote waive waives waived waiving waiver copay copays "
        "copayment copayments deductible deductibles coinsurance cost costs covers cover covered covering pay "
        "pays pocket",
        r"waiv(?:e|es|ed|ing) (?:your |the |all |any |every |their )*(?:co ?pays?|co ?payments?|deductibles?|co ?insurance|out of pocket(?: \w+)?)"
        r"|(?:co ?pays?|co ?payments?|deductibles?)(?: (?:and|or) (?:co ?pays?|co ?payments?|deductibles?))?"
        r"(?: (?:is|are|will be|can be|get))? (?:waived|forgiven|on us)"
        r"|(?:we|we'll|we will|center|team) (?:even |also |can |gladly )*(?:cover|pay|absorb|eat|reimburse|take care of) (?:for )?(?:your |all |any |the |their )+(?:co ?pays?|co ?payments?|deductibles?|co ?insurance)|(?:we|we'll|we'd|will|can|often|always|simply) (?:(?!cannot|not|never)[a-z]+ )?waive (?:it|them|this|that|yours?|what you owe)|(?:forget|skip|ignore|(?:don't|do not|never) (?:even )?(?:worry|think) about) (?:about )?(?:your |the |any |all )*(?:co ?pays?|co ?payments?|deductibles?)"
        r"|(?:we|office|team|center|just|simply|even|gladly) (?:[a-z]+ )?(?:write|writes|wrote) (?:it|them|that|yours|the rest|the balance|the difference) off"
        r"|(?:never|don't|do not|won't|will not) (?:collect|charge|bill|ask for|make you pay) (?:your |the |any |a |for |you )*(?:co ?pays?|co ?payments?|deductibles?|co ?insurance)"
        r"|(?:won't|doesn't|don't|will not|does not|not) (?:cost|pay) (?:you |them )?(?:an?|one|even an?|even one) (?:single |red )?(?:dime|cent|penny|dollar)|picks? up the (?:whole|full|entire) (?:bill|tab|cost)"
        r"|(?:no|zero|\$0) (?:out of pocket )?costs? to (?:you|your family|patients|clients)|costs? you nothing(?! to)"
        r"|out of pocket(?: costs?| expenses?)? (?:will be|is|are|would be) (?:zero|nothing|none|\$0)|(?:no|zero|\$0) out of pocket(?: costs?| expenses?)?|pay nothing"
        r"|(?:insurance|insurer|plan|medicaid|policy)(?: (?:will|can|may|always|often))? (?:covers?|pays?)(?: for)?"
        r"(?: up to)? (?:100 ?(?:%|percent)|everything|it all|all of it|the (?:full|entire|whole) (?:cost|stay|bill))"
        r"|(?:treatment|stay|rehab|detox|care|program|everything)(?: (?:with|at|in|for) (?:us|here|you|our [a-z]+))? (?:is|are|will be) (?:always |likely )?(?:fully|completely|entirely|totally) (?:covered|paid)(?! (?:only|after|up to|once|(?:if|when) (?:your|the) (?:plan|insurer|policy)))|100 ?% covered|covered (?:at |by insurance )?100 ?%",
        PAID,
        "Waiving what a patient owes, or promising that nothing is owed, draws people in with money and is rarely true.",
        "EKRA",
        unless=r"or nothing|part of it|or part|medicaid|naloxone|narcan|test strips|health departments?|vaccines?"
        r"|interpret(?:ers?|ing|ation)|languages?|(?:auxiliary|communication) aids|aids (?:and|or) [a-z]+",
        askable=True,
        fires=("We waive your copay.", "Insurance covers 100% of it.", "At no cost to you."),
        spares=(
            "We do not waive copays.",
            "Naloxone comes at no cost to you.",
            "Does insurance cover 100% of it?",
            "Insurance may pay for part of it.",
            "Interpreters cost you nothing.",
            "Free aids and services are provided at no cost to you.",
            "By law we cannot waive it.",
        ),
    ),
    claim(
        "K5-reward",
        INDUCEMENT,
        "thank pay pays fee commission commissions referral refer refers sends send admission client clients "
        "gift gifts bonus reward rewards cash paid earn prize prizes sign",
        r"(?:paid|pay|pays|fee|commission|commissions|bonus|reward|\$ ?\d+) (?:for|per|on) (?:each|every|any) (?:new )?(?:client|patient|resident|referral|admission|intake)"
        r"|thank you with (?:\$ ?\d+|cash|an? gift)|referral (?:bonus(?:es)?|fees?|rewards?|payments?)|finder'?s fees?"
        r"|(?:gift|visa|prepaid|cash) ?cards?(?! (?:shop|store|are sold))(?! (?:(?:is|are) (?:not|never)|isn't|aren't)(?! (?:all|just|only|our|the)))|(?:signing|sign up|sign on|cash|intake) bonus(?:es)?"
        r"|(?:get|be|are) paid (?:to|for) (?:(?:go|going) to (?:rehab|treatment|detox)|stay\w*|get (?:sober|clean|treatment|help)|come|coming|enroll\w*|attend\w*|refer\w*|send\w*|join\w*)"
        r"|(?:earns?|wins?|receives?|gets?|give|gives|pay|pays) (?:you |them |alumni |(?:an?|each|every) [a-z]+ )?(?:\$ ?\d+|cash|money|(?:a )?(?:prizes?|rewards?))(?: \w+){0,4} (?:refer\w*|friend|enroll\w*|come"
        r"|coming|sign|sends?|new (?:clients?|patients?|members?)|admissions?)|refer (?:a friend|someone|others)(?: \w+){0,3} (?:earn|get|receive|win)",
        "Take it out. Nothing is given to those who come, or to those who send them.",
        CRIME,
        "EKRA",
        askable=True,
        fires=(
            "Ask about our referral bonus.",
            "A $50 gift card for each friend.",
            "A sign-up bonus.",
            "A gift card is not all you get.",
            "Earn rewards for every friend you bring.",
        ),
        spares=(
            "A gift shop is near.",
            "We give no gift cards.",
            "We pay no referral fees.",
            "A gift card is not something that we give out.",
            "Gift cards are never given for coming.",
            "Recovery has rewards for every friend and neighbor.",
        ),
    ),
    claim(
        "K7-approved",
        APPROVAL,
        "approved approves approve certifies certify certified certification endorses endorse endorsed "
        "accredits accredited accreditation recognized recommends recommend recommended backs backed "
        "sanctioned chose chosen chooses vouch vouches vouched selected verified seal blessing endorsement "
        "backing stamp behalf operated member members licensed partner partners partnership partnered "
        "affiliated affiliate standards requirements",
        rf"(?:{_BODY}|surgeon general|medicare|white house|fda|national institutes? (?:of|on) [a-z]+(?: [a-z]+)?|federal government|(?:u\.?s\.? )?(?:department|government)(?: of [a-z]+(?: and [a-z]+)?(?: [a-z]+)?)?) (?:itself |has |have |officially |fully |also |highly |now )*(?:recommend|endorse|approve|certifie|certify|accredit|back|vouche|vouch|selecte|choose|chose|chosen)(?:s|d|ed)? (?:for )?"
        rf"(?:us|our|this (?:center|program|clinic))|(?:government|federally|medicare|state) (?:backed|sanctioned)|(?:seal|blessing|endorsement|backing|stamp) of (?:the )?(?:{_BODY}|surgeon general|u\.?s\.?|department|government|fda)"
        rf"|(?:on behalf of|operated by|in partnership with) (?:the )?(?:{_BODY}|surgeon general|federal government)"
        rf"|(?:center|program|clinic|facility|treatment|method|we)(?: is| are|'re) (?:now |fully |officially )?(?:{_BODY}|fda) {_MARK}"
        rf"|fda {_MARK} (?:[a-z]+ ){{0,2}}(?:center|program|provider|facility|rehab|clinic)"
        r"|(?:meets?|exceeds?) (?:all )?(?:the )?(?:joint commission|carf|legitscript|naatp)(?:'s)? (?:standards|requirements)"
        rf"|(?:{_BODY}|{_STATE}) (?:and [a-z]+ |registered and )?{_MARK}(?! (?:medicines?|medications?|drugs?|treatments? for|pain|vaccines?|by"
        r"|counselor|therapist|nurse|interpreter)s?)"
        r"|(?:state|federally) licensed(?: and \w+ \w+)?(?! (?:counselor|therapist|social|nurse|clinician|professional|staff"
        r"|physician|psychologist|clinical|independent|practical|chemical)s?)"
        rf"|(?:{_MARK}|licensed) (?:and [a-z]+ )?(?:by|from|with|through) (?:the )?(?:{_BODY}|{_STATE})"
        rf"(?:,? (?:and )?(?:by )?(?:the )?{_BODY})*"
        rf"|{_BODY} (?:partners?|affiliates?|a\+|(?:gold )?seal)|{_JOINED} members?(?:hip)?|(?:seal|stamp) of approval"
        rf"|(?:partner(?:ed|s|ship)?|affiliat(?:ed|e|ion)) (?:of|with) (?:the )?{_BODY}|members? (?:of|with) (?:the )?{_JOINED}"
        rf"|fda {_MARK} (?:[a-z]+ )?(?:nad|ibogaine|kratom|ayahuasca|psilocybin|mdma)",
        "Put licences and accreditations on record in site.yaml, each with its number; the site prints them from there.",
        "An approval that does not exist is deception, and readers rely on it.",
        "FTC LegitScript",
        only="no-record",
        askable=True,
        unless=r"certification means|guidelines?|manuals?|toolkits?|requires?|required|ask|check whether|look for|look up|counselors?|therapists?|she|he",
        fires=(
            "A SAMHSA-approved program.",
            "We are CARF accredited.",
            "Accredited by CARF and the Joint Commission.",
            "FDA-approved NAD+ therapy.",
            "Our program meets Joint Commission standards.",
            "Our doctors are DEA registered and approved.",
        ),
        spares=(
            "FDA-approved medicines can help.",
            "Ask whether a program is CARF accredited.",
            "State-licensed counselors lead it.",
            "Tom is a member of Alcoholics Anonymous.",
            "The Joint Commission sets standards, and our doctors are DEA registered.",
        ),
    ),
    claim(
        "K9-pressure",
        PRESSURE,
        "act becomes till too might would limited left remain remaining remains chance wait available bed beds "
        "opening openings slot slots space spaces spot spots fast quickly last lasts don minute never second "
        "waiting counts delay matters die him kill lose hurry running gone claim grab lock secure funeral apply "
        "dial enroll now dead casket coffin death grave morgue coroner obituary undertaker",
        r"act (?:now|fast|today|immediately|before)|(?:before|until|till) (?:it is |it's |it becomes )?too late|(?:could|may|might|will|would) be too late"
        r"|limited (?:number of )?(?:beds?|spots?|spaces?|openings?|availability|slots|time (?:offer|only))"
        r"|(?:beds?|spots?|spaces?|openings?|slots?)(?: \w+)? (?:is|are) (?:very )?limited(?! to)"
        r"|only (?:\d+|one|two|three|four|five|six|a few) (?:are |more )?(?:left|remain(?:s|ing)?)|(?:not|never|n't) (?:get|have) (?:another|a second) chance"
        r"|(?:addiction|overdose|fentanyl|death|disease) (?:(?:does|will) not|doesn't|won't) wait|only (?:\d+|one|two|three|four|five|six|a few) (?:more )?(?:beds?|spots?|spaces?|openings?|slots?)(?: (?:are|is))?"
        r"(?: (?:left|remain(?:s|ing)?|available))?|(?:beds?|spots?|spaces?|openings?) (?:left|remain)\b"
        r"|last chance(?! agreement)(?! to (?:turn|register|sign|rsvp|see|buy|vote|order|comment))"
        r"|(?:beds?|spots?|spaces?|openings?|slots?|we) (?:are |is )?(?:fill|filling|go|going)(?: up)? (?:fast|quickly)"
        r"|while (?:beds?|spots?|spaces?|openings?|supplies) lasts?"
        r"|(?:don't|do not|never|why) wait(?: (?:another|one more|any longer|until it|till it|to get|to call)(?: (?:day|minute|hour"
        r"|second|moment))?(?=[\s.!?,]|$)|(?=[.!?]))|stop waiting"
        r"|every (?:day|hour|minute|second|moment) (?:counts|matters|you (?:wait|delay))|(?:could|may|might) be "
        r"(?:your|his|her|their|the) last|(?:you|your (?:[a-z]+ )?{one}|they) (?:could|may|might|will) die (?:tonight|today|tomorrow|this|while|waiting|before)"
        r"|will kill (?:you|your|him|her)|lose another (?:day|minute|hour|loved one|son|daughter)|hurry(?=[,:!.]| (?:and|to call|in|now)\b|\s*$)|time is running out|running out of time"
        r"|before (?:it's gone|they're gone|you lose (?:them|him|her))|(?:spots?|openings?|beds?|places?) (?:[a-z]+ )?(?:will be|are|be) gone|(?:lock in|claim|grab|secure) your (?:place|spot|bed|seat)|or (?:his|her|a|their|your) (?:[a-z]+ )?funeral|(?:dial|call|text|enroll|apply) (?:us )?now,? before|wait (?:one more|another) (?:day|hour|minute|week)"
        r"|(?:could|may|might|will) be dead|dead by (?:morning|tomorrow|tonight|dawn)|(?:away|step|call|decision|pill|dose|drink) from (?:a |the |your )*(?:coffin|grave|casket|death|funeral|morgue)|(?:from|at|to|for) (?:the |a |your |his |her )*(?:coroner|morgue|undertaker|funeral home|obituary)|(?:plan|planning|attend|attending) (?:a |your |his |her |their )(?:[a-z]+'s )?funeral",
        REACH,
        FEAR,
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
    claim(
        "K5-gift",
        INDUCEMENT,
        "gift gifts treat present house us waiting phone smartphone tablet laptop ipad allowance stipend "
        "spree cash car driver limo limousine jet plane uber chauffeur van collect chase bill bills pursue "
        "charge cost costs price free complimentary balance debt debts fines bail mortgage loans bonus reward "
        "owe $",
        r"our (?:gift|treat|present) to (?:you|your|every|each|all|new|any)|(?:is|are|it's|all|totally|completely|everything) (?:all )?on the house(?=[.,;!:]|$| (?:for|when|if|once)\b)"
        r"|(?:tickets?|flights?|airfare|hotel|travel|rent|meals?|rides?|cab|uber|bus fare|gas|room|stay|days?|weeks?|months?|nights?|deposit|tab|copay|detox|assessment)(?: [a-z]+){0,4} (?:is|are|'s|will be) (?:all |always |completely )?on us(?! to)"
        r"|(?<!your )(?<!his )(?<!her )(?:cigarettes|vapes?|phone|tablet|laptop|ipad|clothes|clothing|wardrobe|sneakers|shoes|money|allowance|cash|gifts?|gift bag)(?: [a-z]+){0,8} (?:(?:is|are|will be) )?waiting for you(?! (?:at the (?:desk|front)|in the (?:safe|locker)|when you (?:leave|go)))"
        r"|(?:gets?|receives?|enjoy|wins?|score|collect|earns?|hand you|give you|giving you) (?:an? |your |some |their )?(?:brand new |new |free |own )*(?:smart ?phone|phone|tablet|laptop|ipad|allowance|cash|gift|stipend)s? (?:for|when you|if you|as soon as|just for|once you|on) (?:you |your )?(?:check\w*|sign\w*|admi\w*|enroll\w*|arriv\w*|com(?:e|ing)|stay\w*|join\w*|complet\w*|attend\w*|transfer\w*)"
        r"|(?:clothing|cash|spending|cigarette|grocery|shopping|weekly) (?:allowance|stipend|spree)s?"
        r"|(?:car|driver|limo|limousine|jet|plane|uber|chauffeur|van) (?:to|at|for|from) (?:your|the|you)[^.!?]{0,60}(?:for free|free of charge|at no (?:charge|cost)|on us|anywhere in the (?:country|nation|united states))"
        r"|(?:free|no charge|no cost|complimentary)(?: [a-z]+){0,3} (?:to|for) (?:anyone|anybody|everyone|everybody|all|those|patients|clients|families) who (?:[a-z]+ )?(?:admits?|enrolls?|checks? in|signs? up|commits?|starts? treatment|joins? us|transfers?)"
        r"|(?:never|don't|do not|won't|will not) (?:ever )?(?:collect|chase|bill|pursue|charge|ask)(?: you)?(?: for)? (?:what(?:ever)? (?:your |the )?(?:insur\w+|plan|policy|coverage|they|it) (?:doesn't|does not|won't|will not|leaves?|refuses?|denies)|the (?:rest|balance|difference|remainder))"
        r"|(?:never mind|don't (?:even )?(?:worry|think) about|forget(?: about)?) (?:the |your |any )*(?:bills?|costs?|price)(?=[.,;!]|$)"
        r"|(?:receives?|gets?|earns?|collect|wins?|pays? (?:you|patients|clients)|gives? (?:you|patients|clients)|hand you) (?:up to |an? |an extra )?\$ ?\d[\d,]* (?:(?:in )?(?:cash|gifts?|bonus|stipend|rewards?|spending|visa)|(?:just )?for (?:each|every|coming|staying|completing|checking|attending|enrolling)(?! hour))"
        r"|(?:cash|stipend|bonus|reward|gift) for (?:each|every) (?:week|day|month|session|group|meeting)"
        r"|we(?:'ll| will| can| gladly)* (?:pay|clear|settle|wipe out|buy out|cover|take over)(?: off)? (?:your|their|any|all)(?: [a-z]+){0,2} (?:balance|debts?|fines|bail|bills?|car payments?|mortgage|loans?|court costs|legal fees|what you owe)",
        PAID,
        CRIME,
        "EKRA",
        negatable=True,
        askable=True,
        unless=r"naloxone|narcan|test strips|groups?(?= (?:is|are))|class(?:es)?|workshops?|interpreters?|without (?:telling|asking|your)|unless|until|no surprises|by law|medicaid|medicare|bring|famil(?:y|ies) (?:may|can)|sliding|estimate|options|refunds?",
        fires=(
            "Your plane ticket is our gift to you.",
            "A new phone and clothes are waiting for you.",
            "We never collect what your insurer doesn't pay.",
            "Receive $100 cash for each week you stay.",
            "Meals are on the house.",
        ),
        spares=(
            "We do not pay off your bills.",
            "The balance is due on the first of the month.",
            "There is a new roof on the house.",
            "We never bill you for the balance without telling you first.",
            "You get your phone back at the second stage.",
        ),
    ),
    claim(
        "K7-government",
        APPROVAL,
        "official government governor congress white house va dea fda samhsa nida nih cdc hhs pentagon military medicare surgeon institute institutes veterans department state "
        "endorsed endorses recommends certifies sponsored preferred favorite",
        r"official (?:[a-z]+ ){0,2}(?:rehab|treatment (?:center|provider|partner|program)|recovery (?:center|partner|program)|detox(?: center)?|clinic|provider|partner|sponsor) (?:of|for|to)"
        rf"|(?:{_GOVERNMENT}|state|county)'s (?:[a-z]+ )?(?:preferred|favorite|chosen|trusted|top|first) (?:[a-z]+ ){{0,2}}(?:provider|program|center|rehab|partner|choice|facility|clinic)s?"
        rf"|(?:endorsed|recommended|trusted|sponsored|backed|praised|honored|hailed|chosen|selected|singled out|favored|commended) (?:and [a-z]+ )?by (?:both )?(?:the )?{_GOVERNMENT}"
        rf"|{_GOVERNMENT} (?:itself |has |have |had |officially |fully |also |now )*(?:endorses?|endorsed|recommends|certifies|calls?|called|praises?|praised|names?|named|hails?|hailed|ranks?|ranked|rates?|considers?|trusts?|prefers?|singled out|points to|looks to|relies on|sends (?:people|patients|veterans) to) (?:us|our (?:[a-z]+ )?(?:program|center|method|approach|work|care|facility|clinic|treatment|team|model|rehab)|this (?:center|program|clinic|method))(?! (?:once|each|every|twice|to|when))"
        r"|(?:endorsements?|backing|blessing|support) (?:of|from) (?:the )?(?:federal|u\.?s\.?|american|united states|state) government|(?:government|federally|white house) (?:endorsed|sponsored|recommended)(?! (?:guidelines?|insurance|plans?|research|stud(?:y|ies)|training|limits?))",
        "Take it out; no agency of the government endorses a treatment centre.",
        "An approval that does not exist is deception, and readers rely on it.",
        "FTC LegitScript",
        citable=True,
        askable=True,
        unless=r"medications?|medicines?|naloxone|guidelines?|therap(?:y|ies)|vaccines?|books?|screening|tests?|counselors?|she|he|samhsa's",
        fires=(
            "Endorsed by the federal government.",
            "We are the official rehab of the State of Nevada.",
            "NIDA calls our method the future of care.",
            "Trusted by the VA and the White House.",
        ),
        spares=(
            "No agency of the government endorses us.",
            "The official website of the state lists licenses.",
            "Therapy of this sort is recommended by the VA.",
            "We are not endorsed by the federal government.",
        ),
    ),
)
