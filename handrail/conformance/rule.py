"""What a rule about finished pages is, and what comes of one that is broken."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from msgspec import Struct

if TYPE_CHECKING:  # only a build that makes a page loads what reads it
    from selectolax.lexbor import LexborHTMLParser, LexborNode

    Closer: TypeAlias = Callable[[LexborNode, LexborHTMLParser], str]


class Fault(NamedTuple):
    """Something wrong with a page: which element it is, by its name and its number among those of that name.

    The name alone says in what something is missing.
    """

    code: str
    message: str
    hint: str
    tag: str
    number: int = -1


class Rule(Struct, frozen=True):
    """What no page may hold: whatever `selector` finds (https://www.w3.org/TR/selectors-4/).

    `says` follows the start tag of what was found. `closer`, where a selector cannot tell, looks at the element and
    gives what `says` lacks, or nothing where all is well. `fires` and `spares` are stretches of a page's body, or the
    page's own stretch that `spares` is and what takes its place; the tests hold the rule to them.
    """

    id: str
    code: str
    selector: str
    says: str
    write: str
    fires: str
    spares: str
    closer: Closer | None = None


class Once(Struct, frozen=True):
    """What every page has once: that which `selector` finds, in the element `within`.

    `code`, `says` and `write` are for a page that lacks it; a second one is of the code `again`. `fires`, `spares`: as
    with a rule.
    """

    id: str
    code: str
    selector: str
    says: str
    write: str
    within: str
    fires: str
    spares: str
    again: str = "doubled-part"
