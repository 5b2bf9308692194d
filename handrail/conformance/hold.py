"""One page as it was made, held against every rule.

Rules of what must not be there are asked all at once, as one selector, which on most pages finds nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from handrail.conformance.made import Made
from handrail.conformance.order import in_order
from handrail.conformance.parts import PARTS
from handrail.conformance.rule import Fault, Once, Rule
from handrail.conformance.rules import RULES
from handrail.conformance.structure import structure, tag

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

# Several rules look at the same elements, and a selector is asked once.
_ANY = ", ".join(dict.fromkeys(rule.selector for rule in RULES))
_ALL = ", ".join(part.selector for part in PARTS)
# Which part an element is, by its name and whether it has one itself; of two elements `_ALL` then tells the parts.
_ELEMENTS: dict[tuple[str | None, bool], str] = {
    ("html", False): "language",
    ("title", False): "title",
    ("meta", True): "viewport",
    ("meta", False): "policy",
    ("main", False): "main",
    ("h1", False): "main-heading",
    ("script", False): "machines",
}
_AS_GIVEN = "Print `{{{{ {} }}}}` there and nothing else."


class Given(NamedTuple):
    """What the builder has made for a page, and its template must print as it is."""

    policy: str
    stylesheet: str
    graph: str


def faults(made: Made, given: Given) -> list[Fault]:
    """What is wrong with a page as it was made, part by part."""
    if in_order(made, given):
        return []
    page = made.page
    found = [*_parts(page, given), *_structure(made)]
    if made.style not in (b"", given.stylesheet.encode()):
        what = "The page's style is not the one that its policy lets in, so browsers would not use it."
        found.append(Fault("blocked-by-policy", what, _AS_GIVEN.format("view.site.stylesheet"), "style", 0))
    if page.css(_ANY):
        found += (fault for rule in RULES for fault in _broken(rule, page))
    return found


def _parts(page: LexborHTMLParser, given: Given) -> Iterator[Fault]:
    """What a page lacks of that which every page has once, or has twice, or has otherwise than it was given."""
    once = _once_each(page)
    for part in PARTS:
        nodes = once[part.id] if once else page.css(part.selector)
        if not nodes or (part.id == "title" and not nodes[0].text().strip()):
            yield Fault(part.code, part.says, part.write, part.within)
        elif len(nodes) > 1:
            yield from (_again(part, node, page) for node in nodes[1:])
        elif part.id == "policy" and nodes[0].attributes.get("content") != given.policy:
            what = "The page's policy is not the one that keeps it private."
            yield _fault(page, nodes[0], part.code, what, _AS_GIVEN.format("view.site.policy"))
        elif part.id == "machines" and nodes[0].text() != given.graph:
            what = "Machines are told something else than was checked."
            yield _fault(page, nodes[0], part.code, what, _AS_GIVEN.format("view.page.graph"))


def _once_each(page: LexborHTMLParser) -> dict[str, list[LexborNode]]:
    """The element of each part, where all are there once, as on most pages; nothing otherwise."""
    found = page.css(_ALL)
    elements = {(node.tag, node.tag == "meta" and "name" in node.attributes): node for node in found}
    known = elements.keys() == _ELEMENTS.keys() and len(found) == len(PARTS)
    return {_ELEMENTS[key]: [node] for key, node in elements.items()} if known else {}


def _again(part: Once, node: LexborNode, page: LexborHTMLParser) -> Fault:
    return _fault(page, node, part.again, f"`{tag(node)}` is the second of its sort.", "Keep one of them.")


def _structure(made: Made) -> Iterator[Fault]:
    return (_fault(made.page, *found) for found in structure(made))


def _broken(rule: Rule, page: LexborHTMLParser) -> Iterator[Fault]:
    for node in page.css(rule.selector):
        more = rule.closer(node, page) if rule.closer else " "
        if more:
            says = rule.says.format(more.rstrip()) if rule.closer else rule.says
            yield _fault(page, node, rule.code, f"`{tag(node)}` {says}", rule.write)


def _fault(page: LexborHTMLParser, node: LexborNode, code: str, message: str, hint: str) -> Fault:
    name = node.tag or ""
    number = [other.mem_id for other in page.css("*") if other.tag == name].index(node.mem_id)
    return Fault(code, message, hint, name, number)
