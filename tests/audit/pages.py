"""A page that nothing is found on, and what is found once some of it is other."""

from __future__ import annotations

from pathlib import Path

from handrail import sources
from handrail.audit import audit, sheet
from handrail.audit.files import HEAD, is_wanted
from handrail.audit.finding import Audit
from tests import sites

SAVED = Path(__file__).parent / "saved"

GOOD = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'">
<link rel="canonical" href="https://center.example/a.html">
<title>Our program</title>
</head>
<body>
<a href="#main">Skip to the text</a>
<main id="main">
<h1>Our program</h1>
{body}
</main>
<footer>
<p><a href="tel:911">911</a>, <a href="tel:988">988</a>, <a href="tel:+18006624357">1-800-662-HELP (4357)</a></p>
<p><a href="privacy.html">Privacy policy</a> <a href="npp.html">Notice of Privacy Practices</a>
<a href="fair.html">Nondiscrimination notice</a> <a href="fair.html">Language help</a></p>
</footer>
</body>
</html>
"""


def page(body: str = "<p>Words.</p>", **changes: str) -> str:
    """The good page with another body; `changes` put `new` in place of `old`."""
    text = GOOD.replace("{body}", body)
    return text.replace(changes["old"], changes["new"]) if changes else text


def look(text: str | bytes, **others: str) -> Audit:
    """The audit of one page `a.html`, and of others by their names without the ending."""
    files = {"a.html": text if isinstance(text, bytes) else text.encode()}
    files |= {f"{name}.html": other.encode() for name, other in others.items()}
    return audit("folder", files)


def report(text: str | bytes = "") -> str:
    """The HTML report on a page, by default on the saved site."""
    files = {name: sources.packaged(name) for name in (sheet.TEMPLATE, *sheet.STYLES)}
    found = look(text) if text else audit("saved", *sources.saved(SAVED, HEAD, is_wanted)[:2])
    return sheet.as_html(found, files, sites.TODAY)


def codes(found: Audit) -> list[str]:
    return sorted(group.code for group in found.groups)


def told(found: Audit, code: str) -> list[str]:
    """Every finding of a code as `path:line: message | excerpt`."""
    groups = (group for group in found.groups if group.code == code)
    return [
        f"{place}: {same.message} | {same.excerpt}" for group in groups for same in group.found for place in same.places
    ]
