"""What no page may hold: one record for each rule, with its examples.

To add one: a record here; where its code is new, also a line in `problems.CODES` and one in `reasons`.
"""

from __future__ import annotations

from handrail.conformance import fields
from handrail.conformance.rule import Rule

_WORDS = "<p>Words.</p>"
_FIELDS = "input, select, textarea"
_LABEL = "Give it a `label` with words, whose `for` is the field's `id`."

RULES: tuple[Rule, ...] = (
    Rule(
        "zoom",
        "locked-zoom",
        'meta[name="viewport" i]:is([content*="user-scalable" i], [content*="maximum-scale" i])',
        "keeps readers from making the page larger.",
        'Write `content="width=device-width, initial-scale=1"` and nothing else.',
        '<meta name="viewport" content="width=device-width, user-scalable=no">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
    ),
    Rule(
        "late-policy",
        "no-content-policy",
        'head > :is(link, style, script, base) ~ meta[http-equiv="content-security-policy" i]',
        "comes too late: what stands above it is loaded without a policy.",
        "Put it right behind `<meta charset>`.",
        '<style>STYLE</style><meta http-equiv="Content-Security-Policy" content="POLICY">',
        '<meta http-equiv="Content-Security-Policy" content="POLICY"><style>STYLE</style>',
    ),
    Rule(
        "inline-style",
        "blocked-by-policy",
        "[style], style ~ style, body style",
        "carries a style that the page's policy keeps browsers from using.",
        "Give it a class, and put the style into a file in static/css/.",
        '<p style="color: red">Words.</p>',
        '<p class="style">Words.</p>',
    ),
    Rule(
        "own-load",
        "blocked-by-policy",
        'link:is([rel~="stylesheet" i], [rel~="manifest" i]), iframe, frame, object, embed, video, audio',
        "asks for something that the page's policy keeps browsers from loading.",
        "Import styles in static/css/site.css. Link to films, sounds and other pages in words.",
        '<video src="/a.mp4" controls></video>',
        '<a href="/a.mp4">The film</a>',
    ),
    Rule(
        "tab-order",
        "own-tab-order",
        '[tabindex]:not([tabindex="0"]):not([tabindex^="-"])',
        "is taken out of the order in which the page reads.",
        "Take `tabindex` out, or set it to 0.",
        '<p tabindex="2">Words.</p>',
        '<p tabindex="0">Words.</p><p tabindex="-1">More.</p>',
    ),
    Rule(
        "autoplay",
        "plays-by-itself",
        "video[autoplay], audio[autoplay], marquee, blink",
        "starts or moves by itself.",
        "Let readers start it.",
        "<marquee>Words.</marquee>",
        _WORDS,
    ),
    Rule(
        "alt",
        "picture-without-words",
        'img:not([alt]), input[type="image" i]:not([alt]), area[href]:not([alt]), '
        '[role="img"]:not([aria-label], [aria-labelledby], [alt], :has(> title))',
        "has no words for those who cannot see it.",
        'Say in `alt` what the picture tells, or write `alt=""` where it tells nothing.',
        '<img src="/a.png">',
        '<img src="/a.png" alt=""><svg role="img"><title>A river</title></svg>',
    ),
    Rule(
        "frame-title",
        "frame-without-title",
        'iframe:is(:not([title]), [title=""])',
        "does not say what it shows.",
        "Say it in `title`.",
        '<iframe src="/a/"></iframe>',
        _WORDS,
    ),
    Rule(
        "table-headers",
        "table-without-headers",
        'table:not(:has(th), [role="presentation"], [role="none"])',
        "has no header cells.",
        "Make the first row or column `th` with a `scope`.",
        '<table aria-label="Days"><tr><td>Monday</td></tr></table>',
        '<table aria-label="Days"><tr><th scope="row">Monday</th></tr></table>',
    ),
    Rule(
        "header-scope",
        "table-without-headers",
        "th:not([scope])",
        "does not say whether it is the head of a column or of a row.",
        'Write `scope="col"` or `scope="row"`.',
        "<table><caption>Days</caption><tr><th>Monday</th></tr></table>",
        '<table><caption>Days</caption><tr><th scope="col">Monday</th></tr></table>',
    ),
    Rule(
        "table-name",
        "table-without-name",
        "table:not(:has(> caption), [aria-label], [aria-labelledby], [role=presentation], [role=none], "
        "[role=group][aria-label] > table)",
        "does not say what it is a table of.",
        "Begin it with a `caption`.",
        '<table><tr><th scope="col">Monday</th></tr></table>',
        '<table><caption>Days</caption><tr><th scope="col">Monday</th></tr></table>',
    ),
    Rule(
        "details",
        "button-without-words",
        "details:not(:has(> summary))",
        "opens and closes by a button that has no words.",
        "Begin it with a `summary` that says what is inside.",
        "<details><p>Words.</p></details>",
        "<details><summary>More</summary><p>Words.</p></details>",
    ),
    Rule(
        "label",
        "field-without-label",
        _FIELDS,
        "does not say what it is for.{}",
        _LABEL,
        '<input placeholder="Name">',
        '<label for="n">Name</label><input id="n"><label>Age <input></label><input type="submit">',
        fields.unlabelled,
    ),
    Rule(
        "rule",
        "field-without-rule",
        _FIELDS,
        "does not say {}.",
        "Say it in its `label`, or in a text whose `id` its `aria-describedby` names.",
        '<label>ZIP code <input required pattern="[0-9]{5}"></label>',
        '<label>ZIP code, five digits (required) <input required pattern="[0-9]{5}"></label>'
        '<label for="e">Email</label><input type="email" autocomplete="email" id="e" required aria-describedby="m">'
        '<p id="m">We must have it to answer you.</p>',
        fields.keeps_quiet,
    ),
    Rule(
        "autocomplete",
        "field-without-autocomplete",
        "input:is([type=email i], [type=tel i]):not([autocomplete])",
        "cannot be filled in by the browser.",
        'Write `autocomplete="email"` or `autocomplete="tel"`.',
        '<label>Telephone <input type="tel"></label>',
        '<label>Telephone <input type="tel" autocomplete="tel"></label>',
    ),
    Rule(
        "health",
        "asks-about-health",
        "form input, form textarea, form select",
        "{}, and its form does not say what becomes of it.",
        "Ask for a way to call back and no more, or link to the privacy page within the form.",
        '<form action="/send"><label>Message <textarea></textarea></label></form>',
        '<form action="/send"><label>Message <textarea></textarea></label> <a href="/privacy/">Privacy</a></form>',
        fields.asks,
    ),
)
