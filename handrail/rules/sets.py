"""Sets of words that many patterns of the rules hold, by the name that stands for each in the notation of `rule`."""

from __future__ import annotations

from collections.abc import Mapping

SETS: Mapping[str, str] = {
    "one_is": "(?:{one}(?: (?:has|have|had|hasn't|haven't|hadn't|will|can|may|could|might|must|to|not|i know|i knew|who|that))* "
    "(?:{be}|isn't|wasn't|aren't|weren't)|(?:he|she|it|who)'s|i'm|(?:you|they|we)'re"
    "|(?:i|you|he|she|they|we|who)(?:'d|'ve|'ll|'s) (?:not |never )?{be})",
    "drug": "(?:(?:prescription |iv |intravenous |injection |injecting |illicit |illegal |street |hard |party |pain |other )*"
    "(?:and other |or other |and |or |/)?"
    "(?:drugs?|substances?|opioids?|opiates?|heroin|fentanyl|cocaine|crack|meth|methamphetamines?|amphetamines?"
    "|alcohol|marijuana|cannabis|weed|pot|pills?|painkillers?|medications?|medicines?|oxycontin|oxycodone|vicodin"
    "|percocet|xanax|adderall|benzos?|benzodiazepines?|stimulants?|inhalants?|narcotics?|tranquili[sz]ers?|ketamine"
    "|kratom|steroids|prescriptions?|dope|speed|ecstasy|polysubstance|polydrug)(?: use)?)",
    "one": "(?:i|you|he|she|they|we|who|person|people|clients?|patients?|residents?|someone|anyone|everyone|son"
    "|daughter|brother|sister|husband|wife|mother|father|mom|dad|friends?|cousin|uncle|aunt|kids?|teens?|men|women|man"
    "|woman|parents?|drivers?)",
    "be": "(?:be|been|being|is|am|are|was|were|feel|feels|felt|'s|'m|'re)",
    "had": "(?:get|gets|got|getting|gotten)",
}
