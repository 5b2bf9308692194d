"""The smallest page that breaks no rule, as a template: what a rule's examples are put into."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from handrail import publish
from handrail.conformance import Given
from handrail.conformance.parts import PARTS
from handrail.conformance.rules import RULES
from handrail.conformance.structure import EXAMPLES
from tests.sites import ALONE, HELP, build

FRAME = """\
<!doctype html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="POLICY"><style>STYLE</style>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>A page</title>
<script type="application/ld+json">GRAPH</script>
</head>
<body>
<a href="#main">Skip to the text</a>
<main id="main">
<h1>A page</h1>
<p>Words.</p>
</main>
</body>
</html>
"""
GIVEN = Given("default-src 'none'", "a{color:red}", '{"@graph":[]}')
# What a template prints in place of the three, and all that it must show besides.
PRINTED = Given("{{ view.site.policy }}", "{{ view.site.stylesheet }}", "{{ view.page.graph }}")
SHOWN = f"{HELP}<p>{{{{ view.page.graph }}}} {{{{ view.page.notice }}}}</p>"


def filled(text: str, given: Given) -> str:
    """A text with a policy, a style and a graph in their places."""
    return text.replace("POLICY", given.policy).replace("STYLE", given.stylesheet).replace("GRAPH", given.graph)


def framed(spares: str, shown: str) -> str:
    """The frame with `shown` where it has `spares`; where it has no such stretch, with it in place of its words."""
    return FRAME.replace(spares if spares in FRAME else "<p>Words.</p>", shown, 1)


def finished(spares: str, shown: str) -> str:
    """Such a page as it would be made."""
    return filled(framed(spares, shown), GIVEN)


def template(spares: str, shown: str) -> dict[str, str | bytes | None]:
    """A site whose every page is such a page."""
    return {"templates/base.html": filled(framed(spares, shown), PRINTED).replace("</main>", f"{SHOWN}</main>")}


def refused(files: Mapping[str, str | bytes | None]) -> list[str]:
    """What keeps the pages of a site from being published that has one page beside `files`, and all else in order."""
    built = build({**ALONE, **files})
    assert not built.has_errors, [str(problem) for problem in built.problems]
    return [str(problem) for problem in publish.refused(built.outputs.values())]


# A name, the code, where it fires, where it must not.
CASES: Sequence[tuple[str, str, str, str]] = [
    *((rule.id, rule.code, rule.fires, rule.spares) for rule in RULES),
    *((part.id, part.code, part.fires, part.spares) for part in PARTS),
    *(
        (f"{part.id}-again", part.again, part.spares + part.spares, part.spares)
        for part in PARTS
        if part.id not in ("language", "main")
    ),
    ("main-again", "doubled-part", '<main id="main"><p></p></main><main>', '<main id="main">'),
    *((f"{code}-{number}", code, fires, spares) for number, (code, fires, spares) in enumerate(EXAMPLES)),
]
