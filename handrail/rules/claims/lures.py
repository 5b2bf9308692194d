"""What money or silence would promise to those who come: each rule is one record with its examples."""

from __future__ import annotations

from handrail.rules.claims.claim import ASSURANCE, CRIME, INDUCEMENT, PAID, claim
from handrail.rules.rule import Rule

_INSURED = r"(?:insurance|ppos?|hmos?|policy|policies|plans?|coverage|blue cross|aetna|cigna|benefits)"
_OTHERS = r"(?:boss(?:es)?|employers?|spouse|wife|husband|parents|famil(?:y|ies)|insurer|insurance company|landlord|co ?workers|colleagues|neighbors|friends|children|school|ex|probation officer|job)"

RULES: tuple[Rule, ...] = (
    claim(
        "K5-free-with",
        INDUCEMENT,
        "payment ever owe free buy buys purchase purchases don never will won covered scholarship scholarships "
        "treated discount off",
        r"(?:accept|take)s? (?:whatever |what )?(?:your |their |the )?(?:insurance|insurer|plan|policy|it)(?: [a-z]+)? as (?:full payment|payment in full)|(?:won't|never|don't|will not|not) (?:ever )?owe (?:us )?(?:anything|a thing|a cent|a dime|a penny)|"
        rf"(?:treatment|rehab|detox|stay|program|care|everything|it)(?: (?:here|with us|at our [a-z]+))? (?:is|are|will be|'s) (?:completely |totally |absolutely |100 ?% |entirely |always )*free (?:with|under|through|if you have|when you have|for (?:anyone|everyone|those|people|patients|clients) with|to (?:anyone|everyone|those|people) with) (?:[a-z]+ ){{0,4}}{_INSURED}"
        r"|(?:we(?:'ll| will| can| also| even| gladly)*|our (?:office|center|team|staff)(?: (?:will|can))?) (?:buys?|purchases?) (?:you |them |him |her |our clients |clients |patients )?(?:an? |your |their |new |the |some )*(?:[a-z]+ )?(?:insurance|policy|policies|coverage)"
        r"|(?:never|won't|will not|don't) (?:ever |even )?(?:see|get|receive|pay|owe|spend) (?:us )?(?:an? |any |another |one |even |single |red )*(?:bill|invoice|cent|penny|dime|dollar)(?=[.,;!]|$| (?:from us|again|out of|of your)\b)"
        r"|(?:everyone|everybody|anyone|all) with (?:an? )?(?:ppo|private insurance|good insurance)(?: [a-z]+){0,3} (?:gets?|receives?|is|are|qualif(?:y|ies)) (?:[a-z]+ )?(?:free|scholarships?|covered|treated)"
        r"|\$ ?\d[\d,]* (?:off|discount on) (?:your |the |any |their |our )?(?:[a-z]+ )?(?:treatment|stay|detox|rehab|program|deposit|admission)",
        PAID,
        CRIME,
        "EKRA",
        negatable=False,
        askable=True,
        unless=r"medicaid|medicare|grants?|county|levy|uninsured|income|sliding|(?:never|cannot|can't|do not|don't) (?:[a-z]+ )?(?:buy|purchase)|help(?:s)? you|may|might|until|unless|without (?:telling|asking|warning)|donat\w+|interpreters?|naloxone",
        fires=(
            "Treatment is free with most PPO insurance policies.",
            "We will buy you a health insurance policy.",
            "You never see a bill.",
            "Get $2,000 off your treatment.",
        ),
        spares=(
            "Treatment is free with Medicaid.",
            "We never buy anybody an insurance policy.",
            "You will not get a bill until your plan has paid.",
            "Our group is free with or without an appointment.",
        ),
    ),
    claim(
        "K4-never-told",
        ASSURANCE,
        "shared disclosed released repeated revealed told leaves secret walls boss bosses employer employers spouse landlord coworkers colleagues neighbors learn discover invisible hidden untraceable destroy shred burn delete erase reveal disclose share nobody suspect ever",
        r"(?:invisible|hidden|untraceable) (?:to|from|by) (?:your|the|any|every) (?:boss|employer|family|insurer|court|spouse|job|work)|(?:destroy|shred|burn|delete|erase)s? (?:all |every |your |the |our )*(?:records?|files?|notes|traces?)[^.!?]{0,20} so (?:that )?(?:no|nobody|court|even)|(?:never|not) (?:ever )?(?:reveal|disclose|share)(?: [a-z]+){0,9}? (?:to|with) (?:anyone|anybody),? (?:no matter|for any reason|under any|ever|period)|(?:no one|nobody) (?:at|in|from) (?:your )?(?:work|town|school|home|job|office|family|church) (?:will|can|could)(?: ever)? (?:know|find out|suspect|discover|learn)|"
        r"(?:nothing|none of (?:it|what|this|that)|not (?:a|one) (?:single )?(?:word|thing))(?: [a-z]+){0,6} (?:will|can|could|is|gets?)(?: ever)?(?: be)? (?:shared|told|repeated|disclosed|released|revealed|leaves?)(?: to| with| outside)?(?: (?:anyone|anybody|a soul|these walls|this room))?"
        r"|(?:information|records?|name|identity|file|story|stay|secrets?|history|data|it|you tell us|you say)(?: [a-z]+){0,4} (?:can|will|could|shall) never (?:ever )?be (?:disclosed|shared|released|told|revealed)(?: [a-z]+){0,4}"
        r"|(?:absolutely|completely|totally|100 ?%|entirely|forever|strictly) secret(?! (?:ballot|santa))|(?:nothing|no word|never) (?:ever )?leaves (?:these walls|this room|this building|our (?:walls|doors|building))"
        rf"|{_OTHERS}(?:,?(?: [a-z]+)){{0,6}} (?:will|can|could|need|has to|have to) never(?: ever)?(?: have to| need to)? (?:learn|discover)(?: [a-z]+)?"
        r"|(?:boss(?:es)?|employers?|spouse|landlord|coworkers|colleagues|neighbors)(?:,?(?: [a-z]+)){0,6} (?:will|can|could|need|has to|have to) never(?: ever)?(?: have to| need to)? (?:know|hear|find out|see|suspect)",
        "Say what the law protects and what it does not, and link to the privacy notice.",
        "A record of treatment is protected by law and can be opened by law; nobody can promise more.",
        "Monument",
        negatable=False,
        askable=True,
        unless=r"unless|without (?:your|an?|the|written)|except(?:ions?)?|part 2|cfr|hipaa|consent|release|written|permission|agree|emergenc(?:y|ies)|(?:this|the|our) (?:site|website|form|page|app)|sold|sell|may|might|skill|lesson",
        fires=(
            "Nothing you say here will ever be shared with anyone.",
            "Your information is absolutely secret and can never be disclosed for any reason.",
            "Your neighbors will never discover that you came.",
        ),
        spares=(
            "Nothing you say will be shared without your consent.",
            "Nothing that you type into this form is shared.",
            "Your employer will not learn of it unless you sign a release.",
        ),
    ),
)
