"""Help lines as an audit knows them: which numbers are theirs, and what is over."""

from __future__ import annotations

from collections.abc import Mapping

# Numbers of help lines, in the form in which `rules.telephone.digits` gives them: whoever prints them poses as nobody.
KNOWN = frozenset(
    """911 988 8006624357 8004874889 8002738255 8007209616 8007997233 8002221222 8004843731 8776961996 8005899966
    8884186777 435748 741741 838255 88788 8665681866 211""".split()
)
# What is over, as a pattern over small letters, and what to write in its place.
OVER: Mapping[str, tuple[str, str]] = {
    r"national suicide prevention (?:life|hot)line": (
        "has had another name since July 2022",
        "Write “988 Suicide & Crisis Lifeline”.",
    ),
    r"\(?800[\s).-]{0,3}273[\s.-]{0,3}(?:8255|talk)": (
        "is the Lifeline's old number; it still connects, but 988 is what people can remember",
        "Give 988, to call or to text.",
    ),
    r"press(?:ing)? (?:the )?(?:number )?(?:3|three)\b": (
        "is an option of 988 that ended on July 17, 2025",
        "Take it out; 988 takes every caller.",
    ),
}
