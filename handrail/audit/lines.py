"""Help lines as an audit knows them, and the numbers that links call."""

from __future__ import annotations

from urllib.parse import unquote

from handrail.rules.telephone import digits

# Numbers of help lines, in the form in which `rules.telephone.digits` gives them: whoever prints them poses as nobody.
KNOWN = frozenset(
    """911 988 8006624357 8004874889 8002738255 8007209616 8007997233 8002221222 8004843731 8776961996 8005899966
    8884186777 435748 741741 838255 88788 8665681866 211""".split()
)


def number(address: str) -> str:
    """The number in the address of a link that calls or writes to one, without what is dialled after it is taken."""
    number = unquote(address.partition(":")[2]).partition("?")[0]
    return number.partition(";")[0].partition(",")[0].strip()


def called(address: str) -> str:
    """The keys that a link presses; nothing where it calls nobody."""
    scheme = address.partition(":")[0].casefold()
    return digits(number(address)) if scheme in {"tel", "sms", "callto"} else ""
