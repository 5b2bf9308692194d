"""Whether what a page tells search engines and assistants is schema.org's, and is what its readers see."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from handrail.audit.finding import Finding, around, at, short
from handrail.audit.page import Element, Page
from handrail.problems import Place
from handrail.schemaorg.graph import types_of, walk
from handrail.schemaorg.validate import faults
from handrail.schemaorg.visible import unseen

_NAMED = re.compile(r"(?:no property |: )`([^`]+)`(?: on it| cannot| is superseded)")
_PRAISE = frozenset(("Review", "AggregateRating", "Rating"))


def check(page: Page, own: frozenset[str]) -> Iterator[Finding]:
    """What is wrong with each block of structured data on a page."""
    for block in page.all("script"):
        if block.get("type").lower() == "application/ld+json":
            yield from _block(page, block)


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
        yield _told(page, block, "machines-misread", says, f'"{name[1]}"' if name else "")
    questions = [_plain(node) for node in walk(nodes) if "Question" in types_of(node)]
    for words in unseen(questions, f"<body>{_readable(page)}", _in_words):
        what = f"Machines are told “{short(words, 80)}”, which the page does not say."
        yield _told(page, block, "machines-told-more", what, words.removesuffix("…"))
    praise = {kind for node in walk(nodes) for kind in types_of(node)} & _PRAISE
    if praise:
        what = f"Machines are told of reviews or ratings (`{min(praise)}`)."
        yield _told(page, block, "testimonial", what, min(praise))


def _told(page: Page, block: Element, code: str, message: str, words: str) -> Finding:
    """A finding at the line of a block where some words stand, or at its beginning."""
    place = block.raw.find(words) if words else -1
    if place < 0:
        return at(page, block, code, message)
    line = block.line + block.raw.count("\n", 0, place)
    return Finding(code, Place(page.path, line), message, around(block.raw, place, place + len(words)))


def _roots(told: Any) -> list[Mapping[str, Any]]:
    return [root for root in (told if isinstance(told, list) else [told]) if isinstance(root, Mapping)]


def _nodes(root: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The nodes of a block: those of its graph, or itself."""
    graph = root.get("@graph")
    if graph is None:
        yield {name: value for name, value in root.items() if name != "@context"}
    else:
        yield from (node for node in (graph if isinstance(graph, list) else [graph]) if isinstance(node, Mapping))


def _plain(question: Mapping[str, Any]) -> Mapping[str, Any]:
    """A question and its answer alone: names of others may stand on pages of their own."""
    return {name: question[name] for name in ("@type", "name", "acceptedAnswer") if name in question}


def _readable(page: Page) -> str:
    return page.text.replace("&", "&amp;").replace("<", "&lt;")


def _in_words(day: date) -> str:
    return f"{day:%B} {day.day}, {day.year}"
