"""Whether what a page tells search engines and assistants is schema.org's, and is what its readers see."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from msgspec import Struct

from handrail.audit import lines
from handrail.audit.finding import Finding, around, at, short
from handrail.audit.hosts import bare, host
from handrail.audit.page import Element, Page
from handrail.patterns import late
from handrail.problems import Place
from handrail.rules import RULES, Prose, find
from handrail.rules.bios.health import HEALTH
from handrail.rules.telephone import NUMBER, digits, spoken
from handrail.schemaorg.graph import above, is_ref, texts, types_of, walk
from handrail.schemaorg.validate import faults
from handrail.schemaorg.visible import unseen
from handrail.schemaorg.visible import words as words_of

_NAMED = late(r"(?:no property |: )`([^`]+)`(?: on it| cannot| is superseded)")
# Of nodes of these types, or below them, what readers must be shown.
_SHOWN: Mapping[str, tuple[str, ...]] = {
    "Question": ("name",),
    "Answer": ("text",),
    "Organization": ("name",),
    "PostalAddress": ("streetAddress",),
    "EducationalOccupationalCredential": ("name",),
    "WebPage": ("lastReviewed",),
}
# So many things of one kind are told of one page; a block may hold any number.
_MOST = 300
_PRAISE = frozenset(("Review", "AggregateRating", "Rating"))


def check(page: Page, own: frozenset[str]) -> Iterator[Finding]:
    """What is wrong with each block of structured data on a page."""
    for block in _blocks(page):
        yield from _block(page, block)


def _blocks(page: Page) -> list[Element]:
    return [block for block in page.all("script") if block.get("type").lower() == "application/ld+json"]


def _block(page: Page, block: Element) -> Iterator[Finding]:
    try:
        told = json.loads(block.raw)
        found = list(_faults(page, block, told))
    except json.JSONDecodeError as error:
        what = f"This block cannot be read as JSON: {error.msg.lower()}, on its line {error.lineno}."
        line = block.line + error.lineno - 1
        found = [Finding("machines-cannot-read", Place(page.path, line), what, short(block.raw))]
    except (RecursionError, ValueError):
        found = [
            at(page, block, "machines-cannot-read", "This block is nested too deeply, or holds a number too long.")
        ]
    yield from found


def _faults(page: Page, block: Element, told: Any) -> Iterator[Finding]:
    for context in {str(root.get("@context", "")).rstrip("/") for root in _roots(told)}:
        if context not in {"https://schema.org", "http://schema.org"}:
            yield at(
                page, block, "machines-misread", "The block does not say that its words are schema.org's (`@context`)."
            )
            return
    nodes = [node for root in _roots(told) for node in _nodes(root)]
    for fault in dict.fromkeys(faults(nodes, strict=False)):
        says = f"In what this page tells machines, {fault}{'' if fault.endswith(('?', '.')) else '.'}"
        name = _NAMED.search(fault)
        yield _at(page, block, "machines-misread", says, f'"{name[1]}"' if name else "")
    yield from _unseen(page, block, nodes)
    for person in (node for node in walk(nodes) if "Person" in types_of(node)):
        yield from _private(page, block, person)
    praise = {kind for node in walk(nodes) for kind in types_of(node)} & _PRAISE
    if praise:
        what = f"Machines are told of reviews or ratings (`{min(praise)}`)."
        yield _at(page, block, "patient-story", what, min(praise))


def _unseen(page: Page, block: Element, nodes: list[Mapping[str, Any]]) -> Iterator[Finding]:
    """What machines are told and readers are not shown, of that which the page itself should show."""
    told = [shown for node in walk(nodes) if (shown := _shown(node))]
    for words in unseen(told, words_of(f"<body>{_readable(page)}"))[:_MOST]:
        what = f"Machines are told “{short(words, 80)}”, which the page does not say."
        yield _at(page, block, "machines-told-more", what, words.removesuffix("…"))
    given = {digits(match[0]) for match in NUMBER.finditer(page.text)}
    given |= {lines.called(link.get("href")) for link in page.all("a")}
    numbers = dict.fromkeys(str(node["telephone"]) for node in walk(nodes) if node.get("telephone"))
    for number in islice(numbers, _MOST):
        if len(digits(number)) == 10 and digits(number) not in given:
            what = f"Machines are told to call {spoken(digits(number))}, which the page does not give."
            yield _at(page, block, "machines-told-more", what, number)


def _shown(node: Mapping[str, Any]) -> Mapping[str, Any]:
    """Of a node, what the page should show: all of a question and of a credential, the names of places and people.

    Names of works, authors and pages may stand on pages of their own, and days on none.
    """
    mine = above(types_of(node))
    for kind, names in _SHOWN.items():
        if kind in mine:
            return {name: node[name] for name in ("@type", *names) if name in node}
    return {}


def _private(page: Page, block: Element, person: Mapping[str, Any]) -> Iterator[Finding]:
    for said in texts(person):
        for hit in find(Prose(said), "person"):
            if RULES[hit.rule].code == HEALTH:
                name = short(str(person.get("name")), 60)
                what = f"What machines are told of {name} tells of their health: “{hit.words}”."
                yield _at(page, block, "private-markup", what, hit.words)


class Told(Struct, frozen=True):
    """What a page tells machines that other pages may tell too: texts with their lines."""

    questions: tuple[tuple[str, int], ...]
    ids: frozenset[str]
    refs: tuple[tuple[str, int], ...]
    pictures: tuple[tuple[str, int], ...]
    names: tuple[tuple[str, int], ...]
    reviewed: tuple[tuple[str, int], ...]


def told(page: Page, own: frozenset[str]) -> Told:
    """What a page's blocks tell, `own` being the site's hosts.

    The questions, the nodes described and referred to, pictures, the site's own names, and the days of reviews.
    """
    nodes = [(node, block) for block in _blocks(page) for node in _read(block)]
    described = {str(node["@id"]) for node, _ in nodes if "@id" in node and len(node) > 1}
    asked = [(node.get("name"), block) for node, block in nodes if "Question" in types_of(node)]
    refs = [(node["@id"], block) for node, block in nodes if is_ref(node)]
    shown = [(said, block) for node, block in nodes for said in _pictures(node)]
    names = [(node.get("name"), block) for node, block in nodes if _is_own(node, own)]
    reviewed = [(node.get("lastReviewed"), block) for node, block in nodes]
    return Told(_lined(asked), frozenset(described), _lined(refs), _lined(shown), _lined(names), _lined(reviewed))


def _is_own(node: Mapping[str, Any], own: frozenset[str]) -> bool:
    """Whether a node is the organization whose site this is."""
    addresses = {bare(host(str(node.get(name, "")))) for name in ("url", "@id")} - {""}
    return "Organization" in above(types_of(node)) and bool(addresses) and addresses <= own


def _read(block: Element) -> list[Mapping[str, Any]]:
    try:
        return list(walk(json.loads(block.raw)))
    except (ValueError, RecursionError):
        return []  # told of already


def _pictures(node: Mapping[str, Any]) -> Iterator[object]:
    yield from (node.get(name) for name in ("image", "logo"))
    if "ImageObject" in types_of(node):
        yield from (node.get(name) for name in ("url", "contentUrl"))


def _lined(said: Iterable[tuple[object, Element]]) -> tuple[tuple[str, int], ...]:
    """Those of some values that are texts, each once, with their lines; not without end."""
    texts_said = ((words, _line(block, words)) for words, block in said if isinstance(words, str))
    return tuple(dict.fromkeys(islice(texts_said, _MOST)))


def _at(page: Page, block: Element, code: str, message: str, words: str) -> Finding:
    """A finding at the line of a block where some words stand, or at its beginning."""
    place = block.raw.find(words) if words else -1
    if place < 0:
        return at(page, block, code, message)
    return Finding(code, Place(page.path, _line(block, words)), message, around(block.raw, place, place + len(words)))


def _line(block: Element, words: str) -> int:
    """The line of a file on which some words of a block stand; that of the block where they are written otherwise."""
    return block.line + block.raw.count("\n", 0, max(block.raw.find(words), 0))


def _roots(told: Any) -> list[Mapping[str, Any]]:
    return [root for root in (told if isinstance(told, list) else [told]) if isinstance(root, Mapping)]


def _nodes(root: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The nodes of a block: those of its graph, or itself."""
    graph = root.get("@graph")
    if graph is None:
        yield {name: value for name, value in root.items() if name != "@context"}
    else:
        yield from (node for node in (graph if isinstance(graph, list) else [graph]) if isinstance(node, Mapping))


def _readable(page: Page) -> str:
    """All that a page says, with its title and the words of its pictures: a name may stand in a logo."""
    others = [one.raw for one in page.all("title")] + [one.get("alt") for one in page.all("img")]
    return " ".join([page.text, *others]).replace("&", "&amp;").replace("<", "&lt;")
