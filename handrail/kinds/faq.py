"""Frequently asked questions: `## Group`, `### Question?`, answer; each question has its own address.

This is the one place where a question is marked up for machines, however many pages show it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Any, ClassVar

from msgspec import Struct

from handrail import markdown, urls
from handrail.kinds.compose import Composer
from handrail.kinds.figures import QuestionView, question
from handrail.kinds.kind import Ids, Kind
from handrail.library import Library
from handrail.pages import Page
from handrail.patterns import late
from handrail.problems import Problem
from handrail.schema import PageMatter
from handrail.schemaorg import Node, node
from handrail.schemaorg.profiles import ANSWER_TAGS

_TAG = late(r"<(/?([a-z0-9]+))([^>]*)>")
_HREF = late(r' href="([^"]*)"')


class Matter(PageMatter, frozen=True, kw_only=True):
    """What the author of an FAQ page declares."""

    has_questions: ClassVar[bool] = True
    kind_is_medical: ClassVar[bool] = True


class Group(Struct, frozen=True):
    """Questions that belong together; `id` is the anchor of the group's heading."""

    id: str
    title: str
    questions: tuple[QuestionView, ...]


def _detail(composer: Composer) -> tuple[Group, ...]:
    document = composer.page.document
    titles = {heading.id: heading.text for heading in document.headings}
    grouped = groupby(markdown.questions(document)[0], key=lambda q: q.group)
    return tuple(
        Group(id_, titles.get(id_, ""), tuple(question(composer, q.id) for q in members)) for id_, members in grouped
    )


def _nodes(composer: Composer, detail: tuple[Group, ...], ids: Ids) -> tuple[Node, list[Node]]:
    entities = [
        node(
            "Question",
            ids.here(q.id),
            name=q.text,
            url=ids.here(q.id),
            acceptedAnswer=node("Answer", text=_for_machines(str(q.answer), composer, ids)),
        )
        for group in detail
        for q in group.questions
    ]
    return {"mainEntity": entities}, []


def _for_machines(answer: str, composer: Composer, ids: Ids) -> str:
    """An answer's HTML as consumers read it: few tags, and of these nothing but the full address of a link."""
    base = urls.rooted(composer.facts.settings.url, "/")

    def read(match: re.Match[str]) -> str:
        tag, name, rest = match.groups()
        if href := _HREF.search(rest):
            return f'<a href="{whole(href[1])}">'
        return f"<{tag}>" if name in ANSWER_TAGS else ""

    def whole(href: str) -> str:
        if href.startswith("#"):
            return ids.page + href
        return composer.library.absolute("/" + href.removeprefix(base)) if href.startswith("/") else href

    return _TAG.sub(read, answer)


def _check(page: Page[Any], library: Library) -> Iterator[Problem]:
    found, findings = markdown.questions(page.document)
    yield from (page.problem(finding) for finding in findings)
    for q in found:
        words = urls.slug(q.text)
        for where, first in (library.asked[words], library.questions[q.id]):
            # Two ids alike on one page have been told as such.
            if (where, first.line) != (page, q.line) and (where is not page or urls.slug(first.text) == words):
                line = where.in_body(first.line).line
                what = f"“{q.text}” has the words or the id of the question in {where.file}, line {line}."
                hint = "Keep the question in one place, and show it elsewhere with `questions:`."
                yield Problem(page.in_body(q.line), "duplicate-question", what, hint)
                break


KIND = Kind("faq", Matter, detail=_detail, nodes=_nodes, page_types=("WebPage", "FAQPage"), check=_check)
