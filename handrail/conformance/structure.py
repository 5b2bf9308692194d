"""How a page hangs together: its ids and what points at them, its headings, and the words of what can be followed.

The examples are a code, a stretch of a body on which it fires, and one on which it must not.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import unquote

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from handrail.conformance.made import Made

    # An element, the code, what is wrong, the mend.
    Found: TypeAlias = tuple[LexborNode, str, str, str]

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
FOLLOWED = f"a[href], button, {', '.join(_HEADINGS)}"
_LONG = 80
# Attributes that hold the ids of other elements.
_POINTING = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-errormessage", "headers")
POINTERS = ", ".join(f"[{name}]" for name in _POINTING)
_WORDLESS = {
    "a": ("link-without-words", "Write in it where it leads; give a picture in it alternative text."),
    "button": ("button-without-words", "Write in it what it does."),
}
_SKIP = 'Begin the page with `<a class="skip" href="#main">Skip to the text</a>`, and let `main` have that id.'

EXAMPLES: tuple[tuple[str, str, str], ...] = (
    ("doubled-id", '<p id="a">Words.</p><p id="a">More.</p>', '<p id="a">Words.</p><p id="b">More.</p>'),
    ("broken-anchor", '<a href="#b">Below</a>', '<a href="#a%20b">Below</a><p id="a b">Words.</p>'),
    ("broken-anchor", '<a href="#mian">Up</a>', '<a href="#top">Up</a><a href="#">Up, too</a>'),
    ("broken-reference", '<nav aria-labelledby="b">Words.</nav>', '<nav aria-labelledby="a"><p id="a">A</p></nav>'),
    ("broken-reference", '<p aria-describedby="a b" id="a">A</p>', '<p aria-describedby="a" id="a">A</p>'),
    ("broken-reference", '<label for="b">Name</label>', '<label for="a">Name</label><input id="a">'),
    ("broken-reference", '<p aria-errormessage="b">A</p>', '<p aria-errormessage="a" id="a">A</p>'),
    ("skipped-heading", "<h3>Deep</h3>", "<h2>Next</h2><h3>Deep</h3><h2>Up</h2>"),
    ("empty-heading", "<h2> </h2>", '<h2><img src="/a.png" alt="Words"></h2>'),
    ("link-without-words", '<a href="/"><svg></svg></a>', '<a href="/" aria-label="Home"><svg></svg></a>'),
    ("link-without-words", '<a href="/"><img src="/a.png" alt=""></a>', '<a href="/"><svg><title>Up</title></svg></a>'),
    ("button-without-words", "<button> </button>", "<button>Print</button>"),
    ("no-skip-link", '<a href="/">', '<a href="#main">'),
)


def structure(made: Made) -> Iterator[Found]:
    """What is wrong with a page's ids, headings and links."""
    named = made.page.css("[id]")
    ids = {node.id or "" for node in named}
    if len(ids) < len(named):
        yield from _doubled(named)
    followed = made.page.css(FOLLOWED)
    yield from _links(followed, ids)
    yield from _headings([node for node in followed if node.tag in _HEADINGS])
    for node in made.page.css(POINTERS):
        yield from _pointers(node, ids)


def _doubled(named: list[LexborNode]) -> Iterator[Found]:
    seen: set[str] = set()
    for node in named:
        if (node.id or "") in seen:
            yield node, "doubled-id", f"`{tag(node)}` has the id of another element.", "Give each its own."
        seen.add(node.id or "")


def _links(followed: list[LexborNode], ids: set[str]) -> Iterator[Found]:
    """What is wrong with whatever can be followed or heard by itself; the first link of all leads past the menu."""
    is_first = True
    for node in followed:
        if not node.text().strip() and not _named(node):
            code, write = _WORDLESS.get(node.tag or "", ("empty-heading", "Give it words, or take it out."))
            yield node, code, f"`{tag(node)}` has no words.", write
        if node.tag != "a":
            continue
        href = node.attrs["href"] or ""
        inside = href[1:] if href[:1] == "#" else ""
        if is_first and inside not in ids:
            what = f"The page's first link, `{tag(node)}`, does not lead past the menu to its text."
            yield node, "no-skip-link", what, _SKIP
        elif inside and inside not in ids and unquote(inside) not in ids and inside.casefold() != "top":
            what = f"`{tag(node)}` leads to a place that is not on this page."
            yield node, "broken-anchor", what, "Correct the name behind the `#`, or give its target that id."
        is_first = False


def _named(node: LexborNode) -> bool:
    """Whether something without words of its own is named nevertheless."""
    own = (node.attributes.get(name) for name in ("aria-label", "aria-labelledby", "title"))
    inner = (picture.attributes["alt"] for picture in node.css("img[alt]"))
    return any((words or "").strip() for words in (*own, *inner))


def _headings(headings: list[LexborNode]) -> Iterator[Found]:
    for before, node in pairwise(headings):
        level = _HEADINGS[before.tag or ""] + 1
        if _HEADINGS[node.tag or ""] > level:
            what = f"`{tag(node)}` follows an `{before.tag}`."
            yield node, "skipped-heading", what, f"Make it an `h{level}`; its size is a matter of style."


def _pointers(node: LexborNode, ids: set[str]) -> Iterator[Found]:
    attributes = node.attributes
    for name in _POINTING:
        lost = [one for one in (attributes.get(name) or "").split() if one not in ids]
        if lost:
            what = f"`{tag(node)}` names an id that nothing on this page has: `{lost[0]}`."
            yield node, "broken-reference", what, f"Correct `{name}`, or give what it means that id."


def tag(node: LexborNode) -> str:
    """The start tag of an element, cut where it is long."""
    written = "".join(f" {name}" if value is None else f' {name}="{value}"' for name, value in node.attributes.items())
    return f"<{node.tag}{written}>" if len(written) <= _LONG else f"<{node.tag}{written[:_LONG]}…>"
