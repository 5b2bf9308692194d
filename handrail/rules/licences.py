"""The number of somebody's licence or certificate in a text, as Ohio's boards write it: “I.1234567”, “LCDCIII.123456”.

Whose it is, and whether it is to be shown, is not asked here (see `checks.credentials`).
"""

from __future__ import annotations

from handrail.rules.rule import Rule

# The letters of those who have such a number, with a numeral or an ending.
_LETTERS = r"(?:l?isw|lsw|licdc|lcdc|cdca|lpcc?|i?mft|rn|lpn|aprn|ocps|ocpc|adc|cadc|prs|cprs)(?:(?:\.| )?i{1,3})?(?: (?:s|cs))?"
_WORD = r"(?:licen[sc]e|lic|certificate|registration)\.?"
_HEADED = r"(?:[a-z]{1,8}|\d\d)\.(?:\d{4,8})(?:-[a-z]{1,3})?"
_MARK = r"(?:number|no\.?|num\.?|#)"

RULES: tuple[Rule, ...] = (
    Rule(
        "T2-number",
        "licence-number-in-text",
        "license licence lic certificate registration isw lisw lsw licdc lcdc lcdcii lcdciii cdca lpc lpcc mft imft rn lpn "
        "aprn ocps ocpc adc cadc prs cprs",
        rf"{_WORD}(?: {_MARK})?(?:[:,]| is| was)* ?(?:#|{_MARK} )?(?:{_HEADED}|(?:{_LETTERS}(?:\.| )?)?\d{{5,8}})"
        rf"|{_LETTERS}[,:]? ?\(?(?:{_WORD} )?(?:{_MARK} ?)?(?:{_HEADED}|\d{{5,8}})"
        rf"|{_LETTERS}\.\d{{4,8}}",
        "is the number of a licence",
        "Take it out; where it is to be printed, put it on record under `licences` with `show_number: true`.",
        "A number in a text is never looked up again, and strangers can use it in somebody's name.",
        "LegitScript",
        only="licence",
        fires=(
            "Ann, LISW I.1234567, sees families.",
            "She holds license #LCDCIII.123456.",
            "OH license number 161234.",
            "Her licence: S.0012345.",
            "RN.123456 is hers.",
            "LCDC III 161234.",
            "License No. E.1901234.",
            "LICDC #123456",
        ),
        spares=(
            "She has held her license since 2015.",
            "She earned the LICDC in 2001, and the LSW 2003.",
            "License rule 4757-3-02 says so.",
            "LISW, (513) 555-0100.",
            "Look up a license at the board.",
            "Ask about license fees: 125 dollars.",
        ),
    ),
)
