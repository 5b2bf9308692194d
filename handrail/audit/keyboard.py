"""Whether what acts at a tap can be reached with the keyboard, and acts without a program."""

from __future__ import annotations

from collections.abc import Iterator

from handrail.audit.finding import Finding, at
from handrail.audit.page import Element, Page

# What the keyboard reaches of itself.
_NATIVE = frozenset(
    ("a", "button", "input", "select", "textarea", "summary", "label", "option", "area", "audio", "video", "iframe",
     "html", "body", "form")
)  # fmt: skip


def check(page: Page, own: frozenset[str]) -> Iterator[Finding]:
    """What acts at a tap, and neither the keyboard nor a page without its program can reach."""
    for one in page.elements:
        if one.name == "a" and one.get("href"):
            if _leads_nowhere(page, one):
                yield at(page, one, "link-to-nowhere", "This link leads nowhere by itself.")
        elif "onclick" in one or one.get("role") in {"button", "link"}:
            reached = one.name in _NATIVE or "tabindex" in one
            if not reached and _NATIVE.isdisjoint(inner.name for inner in page.first_inside(one)):
                what = f"The keyboard does not reach this `{one.name}`, which acts at a tap."
                yield at(page, one, "not-by-keyboard", what)


def _leads_nowhere(page: Page, link: Element) -> bool:
    """Whether a link has no address; one to the top of the page needs none."""
    if link.get("href") == "#":
        return not page.says(link).casefold().rstrip("↑^ ").endswith(("top", "up"))
    return link.get("href").casefold().startswith("javascript:")
