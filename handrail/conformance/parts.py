"""What every page has once: one record for each part, with its examples."""

from __future__ import annotations

from handrail.conformance.rule import Once

_POLICY = '<meta http-equiv="Content-Security-Policy" content="POLICY">'
VIEWPORT = '<meta name="viewport" content="width=device-width, initial-scale=1">'
_SCRIPT = '<script type="application/ld+json">GRAPH</script>'

PARTS: tuple[Once, ...] = (
    Once(
        "language",
        "no-language",
        "html:is([lang]):not([lang=''])",
        "The page does not say in which language it is written.",
        'Write `<html lang="{{ view.site.language }}">`.',
        "html",
        "<html>",
        '<html lang="en-US">',
    ),
    Once(
        "title",
        "no-title",
        "head > title",
        "The page has no title.",
        "Write `<title>{{ view.page.document_title }}</title>` into its head.",
        "head",
        "",
        "<title>A page</title>",
    ),
    Once(
        "viewport",
        "no-viewport",
        'head > meta[name="viewport" i]',
        "Phones would show the page as if it were a wide screen, in letters too small to read.",
        f"Write `{VIEWPORT}` into its head.",
        "head",
        "",
        VIEWPORT,
    ),
    Once(
        "policy",
        "no-content-policy",
        'head > meta[http-equiv="content-security-policy" i]',
        "The page gives browsers no Content Security Policy.",
        'Write `<meta http-equiv="Content-Security-Policy" content="{{ view.site.policy }}">` behind `<meta charset>`.',
        "head",
        "",
        _POLICY,
    ),
    Once(
        "main",
        "no-main",
        "main",
        "Nothing marks where the page's own text begins.",
        'Put the text into one `<main id="main">`.',
        "body",
        '<div id="main">',
        '<main id="main">',
    ),
    Once(
        "main-heading",
        "no-main-heading",
        "h1",
        "The page has no main heading.",
        "Write `<h1>{{ view.page.title }}</h1>`.",
        "body",
        "",
        "<h1>A page</h1>",
        "second-main-heading",
    ),
    Once(
        "machines",
        "bad-markup",
        'script[type="application/ld+json" i]',
        "The page tells machines nothing.",
        'Write `<script type="application/ld+json">{{ view.page.graph }}</script>` into its head.',
        "head",
        "",
        _SCRIPT,
    ),
)
