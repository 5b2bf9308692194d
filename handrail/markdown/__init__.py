"""Markdown into HTML and facts.

In: the body of a page. Out: a `Document`, which depends on that text and on nothing else: whatever depends
on other pages (where a link leads, a citation's number, a picture, a figure) is left open as a *hole*, and
`fill` closes the holes later. So a document can be remembered by its text alone, and this room knows
nothing of pages, addresses or sources.
"""

from handrail.markdown.document import (
    Document,
    Finding,
    Heading,
    Html,
    Image,
    Parsed,
    Part,
    Picture,
    Question,
    Ref,
    Section,
    Slot,
    fill,
    plain,
    questions,
)
from handrail.markdown.lint import blank_code, without_code
from handrail.markdown.parse import TooDeep, parse
from handrail.markdown.places import position

__all__ = [
    "Document",
    "Finding",
    "Heading",
    "Html",
    "Image",
    "Parsed",
    "Part",
    "Picture",
    "Question",
    "Ref",
    "Section",
    "Slot",
    "TooDeep",
    "blank_code",
    "fill",
    "parse",
    "plain",
    "position",
    "questions",
    "without_code",
]
