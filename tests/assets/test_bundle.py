"""The one stylesheet: put together, made small, and safe inside a page."""

from __future__ import annotations

import pytest
from selectolax.lexbor import LexborHTMLParser

from tests.sites import ALONE, SITE, build, html, problems


def test_a_changed_stylesheet_changes_every_page_and_nothing_else() -> None:
    before, after = (
        build({**ALONE, "static/css/site.css": f"a {{ color: {colour} }}"}).outputs for colour in ("red", "blue")
    )
    changed = {path for path, output in before.items() if output.key != after[path].key}
    assert changed == {"index.html"}
    assert before.keys() == after.keys()
    assert b"color:red" in before["index.html"].make()
    assert b"color:blue" in after["index.html"].make()


def test_a_stylesheet_cannot_end_its_own_element() -> None:
    page = html({"static/css/site.css": 'a::after { content: "</style><script>go()</script>" }'}, "index.html")
    dom = LexborHTMLParser(page)
    assert len(dom.css("style")) == 1
    assert [node.text() for node in dom.css("script") if "go()" in node.text()] == []
    assert r"<\/style>" in dom.css("style")[0].text()


def style(page: str) -> str:
    return LexborHTMLParser(page).css("style")[0].text()


def test_addresses_in_styles_lead_to_their_files_from_every_page() -> None:
    call = """
    @font-face { font-family: own; src: url("fonts/own.woff2?v=1#x") format("woff2"), url( 'fonts/my own.woff' ) }
    .a { background: url(../../img/pattern.svg) }
    .b { background: image-set("/img/pattern.svg" 1x type("image/svg+xml"), "../../img/icon.svg" 2x) }
    .c { background: url(data:image/png;base64,AA==); fill: url(#gradient); content: "url(no.svg)" } /* url(no.svg) */
    """
    files: dict[str, str | bytes | None] = {
        "content/site.yaml": SITE.replace("https://center.org/", "https://center.org/there/"),
        "static/css/site.css": '@import "components/call.css";',
        "static/css/components/call.css": call,
        "static/css/components/fonts/own.woff2": b"font",
        "static/css/components/fonts/my own.woff": b"font",
        "static/img/pattern.svg": "<svg/>",
    }
    built = build(files)
    assert not built.has_errors
    page = built.outputs["index.html"].make().decode()
    icon = LexborHTMLParser(page).css('link[rel="icon"]')[0].attributes["href"]
    assert style(page) == (
        '@font-face{font-family:own;src:url("/there/css/components/fonts/own.woff2?v=1#x") format("woff2"),'
        "url('/there/css/components/fonts/my%20own.woff')}"
        ".a{background:url(/there/img/pattern.svg)}"
        f'.b{{background:image-set("/there/img/pattern.svg" 1x type("image/svg+xml"),"{icon}" 2x)}}'
        '.c{background:url(data:image/png;base64,AA==);fill:url(#gradient);content:"url(no.svg)"}'
    )
    assert built.outputs["css/components/fonts/own.woff2"].make() == b"font"
    assert not [path for path in built.outputs if path.endswith((".css", "contrast.txt"))]


def test_an_address_in_a_style_that_names_no_file_is_told_at_its_line() -> None:
    css = 'a { color: red }\nb { background: url("img/no.svg") }'
    assert problems({"static/css/site.css": css}) == [
        "static/css/site.css:2:22: error: There is no file `static/css/img/no.svg`, which this stylesheet names."
        " (bad-stylesheet)\n    Put it there, or correct `img/no.svg`, which counts from the stylesheet's folder."
    ]


@pytest.mark.parametrize(
    "line",
    ['@import "a.css";', "@import 'a.css' ;", "@import url(a.css);", '@IMPORT url( "a.css" );', "@import/**/'a.css'"],
)
def test_an_import_is_put_in_place_however_it_is_written(line: str) -> None:
    assert style(html({"static/css/a.css": "p { color: red }", "static/css/site.css": line}, "index.html")) == (
        "p{color:red}"
    )


def test_an_import_may_name_its_layer() -> None:
    files = {"static/css/a.css": "p { color: red }", "static/css/site.css": "@import url('a.css') layer(one.two);"}
    assert style(html(files, "index.html")) == "@layer one.two{p{color:red}}"


def test_an_import_in_a_comment_or_a_text_is_none() -> None:
    css = '/* @import "no.css"; */ p::before { content: "@import \'no.css\';" }'
    assert style(html({"static/css/site.css": css}, "index.html")) == "p::before{content:\"@import 'no.css';\"}"


@pytest.mark.parametrize("rest", [" layer", " screen", " (width > 40em)", " supports(color: red)", " layer(a) print"])
def test_an_import_with_conditions_is_told_as_not_understood(rest: str) -> None:
    files = {"static/css/a.css": "p { color: red }", "static/css/site.css": f'\n@import "a.css"{rest};'}
    assert problems(files) == [
        "static/css/site.css:2:1: error: This stylesheet has an import that is not understood. (bad-stylesheet)\n"
        '    Write `@import "file.css";` or `@import "file.css" layer(name);`, and conditions in that file.'
    ]


@pytest.mark.parametrize(
    ("name", "why"), [("no.css", "imports `no.css`, which is not there"), ("site.css", "imports itself")]
)
def test_an_import_of_what_is_not_there_or_of_itself_is_told(name: str, why: str) -> None:
    assert problems({"static/css/site.css": f'@import "{name}";'}) == [
        f"static/css/site.css:1:1: error: This stylesheet {why}. (bad-stylesheet)\n    Correct or delete the line."
    ]


def test_a_stylesheet_that_is_no_utf_8_is_told_at_its_line() -> None:
    assert problems({"static/css/site.css": "a { color: red }\nb::before { content: 'é' }".encode("latin-1")}) == [
        "static/css/site.css:2:23: error: There is a character here that is not UTF-8. (not-utf8)\n"
        "    Save the file again and choose “UTF-8”."
    ]


def test_a_space_that_means_something_stays_in_a_sheet_with_a_layer() -> None:
    files = {"static/css/a.css": "a :not(b) { color: red }", "static/css/site.css": "@import 'a.css' layer(x);"}
    assert style(html(files, "index.html")) == "@layer x{a :not(b){color:red}}"


@pytest.mark.parametrize(
    ("rest", "place", "sign", "mend"),
    [
        ("b { color: blue }\n  /* forgot to close", "3:3", "/*", "Write `*/` where it ends."),
        ("/*/", "2:1", "/*", "Write `*/` where it ends."),
        ('"', "2:1", '"', 'Write `"` where it ends, on the same line.'),
        ("b::before { content: 'x\n' }", "2:22", "'", "Write `'` where it ends, on the same line."),
        ('b::before { content: "\\" }', "2:22", '"', 'Write `"` where it ends, on the same line.'),
        ("b { color: rgb(1, var(--x); }\nc { color: red }", "2:15", "(", "Write `)` where it ends."),
        ('b[title="]" { color: red }', "2:2", "[", "Write `]` where it ends."),
        ("b:is(c", "2:5", "(", "Write `)` where it ends."),
    ],
)
def test_what_is_never_closed_and_would_take_other_sheets_along_is_told_where_it_opens(
    rest: str, place: str, sign: str, mend: str
) -> None:
    files = {
        "static/css/site.css": '@import "a.css";\np { color: red }',
        "static/css/a.css": f"a {{ color: red }}\n{rest}",
    }
    assert problems(files) == [
        f"static/css/a.css:{place}: error: What `{sign}` opens here is never closed, so all styles that follow would be"
        f" lost. (bad-stylesheet)\n    {mend}"
    ]


@pytest.mark.parametrize(
    "css",
    [
        "/* it's not (closed */ a { color: red } /**/ /***/",
        "a::before { content: '/* ( \\'' } b[title=\"[(\"] { color: red }",
        'a::before { content: "one \\\r\n two" }',
        ".w-\\[calc\\(1px\\] { color: red } .it\\'s { color: red }",
        "a { color: red) } b { color: rgb(1 2 3 / 4%); --x: [a { b: (c) }] }",
        "a { background: url(data:image/gif;base64,AA==) }",
    ],
)
def test_what_is_closed_after_all_or_spoils_itself_alone_is_not_told(css: str) -> None:
    assert problems({"static/css/site.css": css}) == []
