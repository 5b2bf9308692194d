"""What no program that reads a site can decide, so that nobody takes its silence for an answer."""

from __future__ import annotations

UNDECIDABLE: tuple[str, ...] = (
    "whether a claim is true, and whether a source that is named supports it",
    "whether the people in stories and pictures gave their consent, and whether it still stands",
    "whether somebody tells of their own recovery or illness in words that no rule knows",
    "whether a site works with a keyboard and with a screen reader; that takes a person who uses one",
    "whether alternative text says what its picture means",
    "whether a licence or a certificate is valid today",
)
