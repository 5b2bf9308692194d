"""What is told, to the letter, of a template that the first example of each code of finished pages stands in."""

from __future__ import annotations

TOLD: dict[str, str] = {
    "locked-zoom": 'templates/base.html:6:1: error: `<meta name="viewport" content="width=device-width, user-scalable=no">` keeps readers from making the page larger. (locked-zoom)\n    Write `content="width=device-width, initial-scale=1"` and nothing else.',
    "no-content-policy": "templates/base.html:5:1: error: `<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; connect-src '…>` comes too late: what stands above it is loaded without a policy. (no-content-policy)\n    Put it right behind `<meta charset>`.",
    "blocked-by-policy": 'templates/base.html:15:1: error: `<p style="color: red">` carries a style that the page\'s policy keeps browsers from using. (blocked-by-policy)\n    Give it a class, and put the style into a file in static/css/.',
    "own-tab-order": 'templates/base.html:15:1: error: `<p tabindex="2">` is taken out of the order in which the page reads. (own-tab-order)\n    Take `tabindex` out, or set it to 0.',
    "plays-by-itself": "templates/base.html:15:1: error: `<marquee>` starts or moves by itself. (plays-by-itself)\n    Let readers start it.",
    "picture-without-words": 'templates/base.html:15:1: error: `<img src="/a.png">` has no words for those who cannot see it. (picture-without-words)\n    Say in `alt` what the picture tells, or write `alt=""` where it tells nothing.',
    "frame-without-title": 'templates/base.html:15:1: error: `<iframe src="/a/">` does not say what it shows. (frame-without-title)\n    Say it in `title`.',
    "table-without-headers": 'templates/base.html:15:1: error: `<table aria-label="Days">` has no header cells. (table-without-headers)\n    Make the first row or column `th` with a `scope`.',
    "table-without-name": "templates/base.html:15:1: error: `<table>` does not say what it is a table of. (table-without-name)\n    Begin it with a `caption`.",
    "button-without-words": "templates/base.html:15:1: error: `<details>` opens and closes by a button that has no words. (button-without-words)\n    Begin it with a `summary` that says what is inside.",
    "field-without-label": 'templates/base.html:15:1: error: `<input placeholder="Name">` does not say what it is for. Its placeholder is gone as soon as somebody types. (field-without-label)\n    Give it a `label` with words, whose `for` is the field\'s `id`.',
    "field-without-autocomplete": 'templates/base.html:15:1: error: `<input type="tel">` cannot be filled in by the browser. (field-without-autocomplete)\n    Write `autocomplete="email"` or `autocomplete="tel"`.',
    "asks-about-health": "templates/base.html:15:1: error: `<textarea>` lets people write about their health, and its form does not say what becomes of it. (asks-about-health)\n    Ask for a way to call back and no more, or link to the privacy page within the form.",
    "no-language": 'templates/base.html: error: The page does not say in which language it is written. (no-language)\n    Write `<html lang="{{ view.site.language }}">`.',
    "no-title": "templates/base.html: error: The page has no title. (no-title)\n    Write `<title>{{ view.page.document_title }}</title>` into its head.",
    "no-viewport": 'templates/base.html: error: Phones would show the page as if it were a wide screen, in letters too small to read. (no-viewport)\n    Write `<meta name="viewport" content="width=device-width, initial-scale=1">` into its head.',
    "no-main": 'templates/base.html: error: Nothing marks where the page\'s own text begins. (no-main)\n    Put the text into one `<main id="main">`.',
    "no-main-heading": "templates/base.html: error: The page has no main heading. (no-main-heading)\n    Write `<h1>{{ view.page.title }}</h1>`.",
    "bad-markup": 'templates/base.html: error: The page tells machines nothing. (bad-markup)\n    Write `<script type="application/ld+json">{{ view.page.graph }}</script>` into its head.',
    "doubled-part": "templates/base.html:8:1: error: `<title>` is the second of its sort. (doubled-part)\n    Keep one of them.",
    "second-main-heading": "templates/base.html:14:1: error: `<h1>` is the second of its sort. (second-main-heading)\n    Keep one of them.",
    "doubled-id": 'templates/base.html:15:1: error: `<p id="a">` has the id of another element. (doubled-id)\n    Give each its own.',
    "broken-anchor": 'templates/base.html:15:1: error: `<a href="#b">` leads to a place that is not on this page. (broken-anchor)\n    Correct the name behind the `#`, or give its target that id.',
    "broken-reference": 'templates/base.html:15:1: error: `<nav aria-labelledby="b">` names an id that nothing on this page has: `b`. (broken-reference)\n    Correct `aria-labelledby`, or give what it means that id.',
    "skipped-heading": "templates/base.html:15:1: error: `<h3>` follows an `h1`. (skipped-heading)\n    Make it an `h2`; its size is a matter of style.",
    "empty-heading": "templates/base.html:15:1: error: `<h2>` has no words. (empty-heading)\n    Give it words, or take it out.",
    "link-without-words": 'templates/base.html:15:1: error: `<a href="/">` has no words. (link-without-words)\n    Write in it where it leads; give a picture in it alternative text.',
    "no-skip-link": 'templates/base.html:12:1: error: The page\'s first link, `<a href="/">`, does not lead past the menu to its text. (no-skip-link)\n    Begin the page with `<a class="skip" href="#main">Skip to the text</a>`, and let `main` have that id.',
}
