"""Where forms send what people write, and whether they ask about health with no word on what becomes of it."""

from __future__ import annotations

from collections.abc import Iterator

from handrail.audit.finding import Finding, at
from handrail.audit.hosts import bare, host
from handrail.audit.page import Element, Page
from handrail.conformance.fields import about_health, explains

_FIELDS = ("input", "select", "textarea")


def check(page: Page, own: frozenset[str]) -> Iterator[Finding]:
    """What a page's forms give away."""
    for form in page.all("form"):
        inside = page.inside(form)
        targets = [form.get("action"), form.get("action-xhr")]
        targets += [one.get("formaction") for one in inside if "formaction" in one]
        if any(target.casefold().startswith("mailto:") for target in targets):
            yield at(
                page, form, "form-elsewhere", "What people write in this form is sent as an email, through other hands."
            )
        for there in sorted({host(target) for target in targets} - {""}):
            if bare(there) not in own:
                yield at(page, form, "form-elsewhere", f"What people write in this form goes to {there}.")
        explained = any(one.name == "a" and explains(page.says(one), one.get("href")) for one in inside)
        for field in inside:
            asked = "" if explained else _asks(page, field)
            if asked:
                yield at(page, field, "asks-about-health", asked)


def _asks(page: Page, field: Element) -> str:
    """What a field, or the legend of some, invites people to tell of their health; empty where it does not."""
    if field.name == "fieldset":
        legends = [page.words(one) for one in page.first_inside(field) if one.name == "legend"]
        word = about_health("select", "", legends)
    elif field.name in _FIELDS:
        said = [*map(page.words, page.labels(field)), *map(field.get, ("name", "placeholder", "aria-label"))]
        word = about_health(field.name, field.get("type").casefold(), said)
    else:
        word = None
    if word is None:
        return ""
    asked = (
        f"This field asks about somebody's health (“{word}”)" if word else "People may write about their health here"
    )
    return f"{asked}, and the form does not say what becomes of it."
