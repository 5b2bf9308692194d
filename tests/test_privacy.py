"""Nothing leaves a page: the policy that browsers are given, and no text or picture that would try."""

from __future__ import annotations

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from handrail import pipeline, privacy, publish
from handrail.cache import Forgetful
from handrail.foreign import find
from handrail.pipeline import Options
from handrail.privacy.metadata import CAMERA, PLACE, carried
from handrail.privacy.wording import WHY_A_HOST
from handrail.trackers import TRACKERS, all_named
from tests import sites
from tests.browser import stress
from tests.sites import HELP, build, page, problems, shipped
from tests.test_foreign import HTML, PIECES

OWN = "https://center.org/"
SCRIPT = "A script can watch what people do who look for treatment and tell others; browsers are told to run none."
NO_SCRIPT = f"{SCRIPT} Take it out: the pages work without scripts."
AGREED = "Where whoever runs it has signed a business associate agreement, put the host under `form_hosts` in site.yaml, and let the address begin with `https:`."
VIDEO = "Link to the video in a sentence that says what it shows and that it leaves this site."


def test_a_policy_admits_one_stylesheet_and_no_other() -> None:
    # The digest of the empty text, as everybody computes it.
    assert "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='" in privacy.policy("")
    assert privacy.policy("a{}") != privacy.policy("a{color:red}")


# What is laid over the minimal site, and what alone is told of it.
BROKEN: dict[str, tuple[str, str, str]] = {
    "a script of others": (
        "templates/x.html",
        '<script async src="https://www.googletagmanager.com/gtag/js?id=G-1"></script>',
        f"templates/x.html:1:15: error: `<script src>` would run a script from `www.googletagmanager.com` (Google Analytics). (foreign-request)\n    {WHY_A_HOST} It tells Google who read which page. Count visits from the host's own log, with addresses cut short; or do not count.",
    ),
    "a pasted script": (
        "templates/x.html",
        "<script>\n!function(){fetch('/')}(); fbq('init', '1');\n</script>",
        f"templates/x.html:1:1: error: There is a script here (Meta Pixel): `<script>`. (script-in-site)\n    {SCRIPT} It tells Facebook who read which page. Measure an advertisement by a telephone number of its own, and keep it off these pages.",
    ),
    "a script of its own": (
        "templates/x.html",
        '<script src="/app.js"></script>',
        f"templates/x.html:1:1: error: There is a script here: `<script>`. (script-in-site)\n    {NO_SCRIPT}",
    ),
    "a frame": (
        "templates/x.html",
        '<iframe src="https://www.youtube.com/embed/a"></iframe>',
        f"templates/x.html:1:9: error: `<iframe src>` would show a page of `www.youtube.com` (YouTube). (foreign-request)\n    {WHY_A_HOST} It tells Google who opened this page. {VIDEO}",
    ),
    "a frame of nobody known": (
        "templates/x.html",
        '<iframe src="https://t.example/"></iframe>',
        f"templates/x.html:1:9: error: `<iframe src>` would show a page of `t.example`. (foreign-request)\n    {WHY_A_HOST} Link to that page, and say that the link leaves this site.",
    ),
    "a picture": (
        "templates/x.html",
        '<img src="https://t.example/{{ view.a }}.gif">',
        f"templates/x.html:1:6: error: `<img src>` would fetch a picture from `t.example`. (foreign-request)\n    {WHY_A_HOST} Put the picture beside its page or into static/.",
    ),
    "a film": (
        "templates/x.html",
        '<video src="//t.example/a.mp4"></video>',
        f"templates/x.html:1:8: error: `<video src>` would fetch sound or film from `t.example`. (foreign-request)\n    {WHY_A_HOST} Link to it, and say that the link leaves this site.",
    ),
    "a form": (
        "templates/x.html",
        '<form action="https://t.example/"></form>',
        f"templates/x.html:1:7: error: `<form action>` would send what people write to `t.example`. (foreign-request)\n    {WHY_A_HOST} Give the phone number and the hours instead. {AGREED}",
    ),
    "a hint": (
        "templates/x.html",
        '<link rel="preconnect" href="https://t.example">',
        f"templates/x.html:1:24: error: `<link href>` would open a connection to `t.example`. (foreign-request)\n    {WHY_A_HOST} Take it out: nothing is to be fetched from there.",
    ),
    "a refresh": (
        "templates/x.html",
        '<meta http-equiv="refresh" content="0;url=https://t.example/">',
        f"templates/x.html:1:28: error: `<meta content>` would send readers on to `t.example`. (foreign-request)\n    {WHY_A_HOST} Link to that page, and let readers choose.",
    ),
    "a ping": (
        "templates/x.html",
        '<a href="/" ping="https://t.example/">',
        f"templates/x.html:1:13: error: `<a ping>` would report each click to `t.example`. (foreign-request)\n    {WHY_A_HOST} Take it out: the link works without it.",
    ),
    "a base": (
        "templates/x.html",
        '<base href="https://t.example/">',
        f"templates/x.html:1:7: error: `<base href>` would turn the page's addresses into those of `t.example`. (foreign-request)\n    {WHY_A_HOST} Take it out: addresses begin with a slash.",
    ),
    "an object": (
        "templates/x.html",
        '<object data="https://t.example/a.pdf"></object>',
        f"templates/x.html:1:9: error: `<object data>` would show a file of `t.example`. (foreign-request)\n    {WHY_A_HOST} Link to that file, and say that the link leaves this site.",
    ),
    "a link that is a script": (
        "templates/x.html",
        '<a href="java&#10;script:go()">',
        f"templates/x.html:1:4: error: `<a href>` is a script and no address. (script-in-site)\n    {SCRIPT} Write the address of a page, or take the link out.",
    ),
    "an address that is a page": (
        "templates/x.html",
        '<iframe src="data:text/html,x"></iframe>',
        f"templates/x.html:1:9: error: `<iframe src>` holds a page or file in place of an address. (script-in-site)\n    {NO_SCRIPT}",
    ),
    "a font": (
        "static/css/x.css",
        "@font-face {\n  src: url(https://use.typekit.net/a.woff2);\n}",
        f"static/css/x.css:2:8: error: `url()` would fetch a font from `use.typekit.net` (Adobe Fonts). (foreign-request)\n    {WHY_A_HOST} It tells Adobe who opened this page. Use the fonts that every device has, as the shipped styles do, or put a font file into static/.",
    ),
    "an imported style": (
        "static/css/site.css",
        'a { color: red; }\n@import "https://t.example/a.css";\n',
        f"static/css/site.css:2:9: error: `@import` would fetch a style from `t.example`. (foreign-request)\n    {WHY_A_HOST} Copy the style into a file in static/css/.",
    ),
    "a drawing in static": (
        "static/a.svg",
        '<svg viewBox="0 0 9 9">\n<image href="https://t.example/a.png"/></svg>',
        f"static/a.svg:2:8: error: `<image href>` would fetch a picture from `t.example`. (foreign-request)\n    {WHY_A_HOST} Put the picture beside its page or into static/.",
    ),
    "a drawing beside a page": (
        "content/a.svg",
        '<svg viewBox="0 0 9 9" onload="go()"/>',
        f"content/a.svg:1:24: error: `<svg onload>` is a script. (script-in-site)\n    {SCRIPT} Write it in HTML or CSS, or take it out.",
    ),
    "a page in static": (
        "static/old.html",
        '<a href="https://t.example/">words</a>',
        'static/old.html:1:4: error: A link tells `t.example` which page its reader comes from. (telling-link)\n    The address of the page a reader comes from tells what that reader looks for. Put `<meta name="referrer" content="no-referrer">` into the page\'s head, as the shipped base.html does.',
    ),
    "a file of script": (
        "static/app.js",
        "go()",
        f"static/app.js: error: This file is a script. (script-in-site)\n    {SCRIPT} Delete it.",
    ),
    "a declaration": (
        "static/a.svg",
        '<!DOCTYPE svg [<!ENTITY x "&#60;script&#62;go()&#60;/script&#62;">]>\n<svg viewBox="0 0 9 9">&x;</svg>',
        f"static/a.svg:1:1: error: What browsers make of `<!doctype>` cannot be told, and may be a script. (script-in-site)\n    {SCRIPT} Write no declarations into a `<!DOCTYPE>`, no tags into a `<style>`, and close what you open.",
    ),
    "another encoding": (
        "static/old.html",
        '<meta charset="iso-2022-jp">',
        "static/old.html:1:1: error: `<meta>` says that this is saved as `iso-2022-jp`. (not-utf8)\n    Save it as UTF-8, and say so there. In other encodings browsers may read what you do not see.",
    ),
    "a manifest": (
        "static/site.webmanifest",
        '{"icons": [{"src": "https:\\/\\/t.example/a.png"}]}',
        f'static/site.webmanifest:1:13: error: `"src"` would fetch a picture from `t.example`. (foreign-request)\n    {WHY_A_HOST} Put the picture beside its page or into static/.',
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_would_leave_a_page_is_told_at_its_line_with_why_and_what_instead(name: str) -> None:
    path, text, expected = BROKEN[name]
    assert problems({path: text}) == [expected]


def test_a_comment_in_a_template_is_nobodys_request() -> None:
    assert problems({"templates/x.html": '{# <img src="https://t.example/"> #}<!-- <script>go()</script> -->'}) == []


SCRIPT_TAG = b'<script src="https://t.example/"></script>'


def found_in(files: dict[str, str | bytes | None]) -> list[str]:
    """The place and the code of each problem."""
    return [f"{told.split(': ')[0]} {told.splitlines()[0].rpartition(' ')[2]}" for told in problems(files)]


@pytest.mark.parametrize("name", ["a.shtml", "a.xht", "a.xhtml", "a.asp", "a", "a.md", "a.svgz"])
def test_a_file_that_a_host_may_call_a_page_is_read_like_one(name: str) -> None:
    assert found_in({f"static/{name}": SCRIPT_TAG}) == [f"static/{name}:1:9 (foreign-request)"]
    assert found_in({f"static/{name}": "A word."}) == []


@pytest.mark.parametrize("name", ["a.txt", "a.csv", "a.pdf", "a.woff2", "a.mp4", "a.zip", "a.json", "a.PDF"])
def test_a_file_that_nobody_takes_for_a_page_is_let_through(name: str) -> None:
    assert found_in({f"static/{name}": SCRIPT_TAG + b"\xff\0"}) == []


def test_a_file_beside_a_page_is_read_where_it_is_published() -> None:
    files: dict[str, str | bytes | None] = {"content/w.shtml": SCRIPT_TAG, "content/a.md": page("Words.")}
    assert "content/w.shtml:1:9 (foreign-request)" not in found_in(files)
    linked = {**files, "content/a.md": page("See [the old page](w.shtml).")}
    assert found_in(linked) == ["content/w.shtml:1:9 (foreign-request)"]


def test_a_file_of_no_known_kind_that_is_no_text_is_refused() -> None:
    assert problems({"static/a.dat": b"a\n\xff"}) == [
        "static/a.dat: error: This file is no text, and of no kind that Handrail knows; so nobody can tell what browsers make of it. (not-utf8)\n    Publish it as a PDF or ZIP file, or take it out."
    ]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("name", ["static/a.css", "static/a.html", "static/a.svg", "content/a.svg", "templates/x.html"])
def test_a_text_in_another_encoding_is_refused(name: str, encoding: str) -> None:
    assert found_in({name: '<svg onload="go()"/>'.encode(encoding)})[0].startswith(f"{name}:1:")
    assert {found.partition(" ")[2] for found in found_in({name: "<p>".encode(encoding)})} == {"(not-utf8)"}


def test_letters_that_swallow_a_quotation_mark_are_refused() -> None:
    text = '<i>é</i>\n<img alt="é\x1b$B"><b title=\'\x1b(B" src=x onerror=go() \'></b>'
    assert problems({"static/a.html": text}) == [
        "static/a.html:2:12: error: There is an invisible character here, as in texts of another encoding. (not-utf8)\n    Save the file again and choose “UTF-8”, or take it out. In other encodings browsers may read what you do not see."
    ]


@pytest.mark.parametrize("name", ["a.xsl", "a.xslt", "a.jsm"])
def test_a_style_that_makes_pages_is_a_script(name: str) -> None:
    assert found_in({f"static/{name}": "<a/>"}) == [f"static/{name} (script-in-site)"]


# Pages as they are made

BASE = """<!doctype html><html lang="en"><head><meta name="referrer" content="no-referrer"><title>T</title>
<style>{{ view.site.stylesheet }}</style></head><body><p>Welcome {{ view.page.title }}</p>BODY HELP</body></html>"""


def made(body: str, base: str = BASE) -> list[str]:
    """What is wrong with the pages that a template makes."""
    files = {
        "templates/pages/article.html": base.replace("HELP", HELP).replace("BODY", body),
        "content/a.md": page(title="//t.example/x"),
    }
    built = build(files)
    assert built.problems == ()
    return [str(problem) for problem in publish.refused(built.outputs.values()) if "a.md" in problem.place.path]


LEAKS = {
    '<img alt="" src="{{ view.page.title }}">': "`<img src>` would fetch a picture from `t.example`",
    "<img alt=\"a > b\" src='{{ view.page.title }}'>": "`<img src>` would fetch a picture from `t.example`",
    '<p style="background: url({{ view.page.title }})">': "`<p style> url()` would fetch a picture from `t.example`",
    '<meta http-equiv="refresh" content="0;url={{ view.page.title }}">': "`<meta content>` would send readers on to `t.example`",
    '<style>@import "{{ view.page.title }}";</style>': "`<style> @import` would fetch a style from `t.example`",
    '{{ "<script>" | safe }}go(){{ "</script>" | safe }}': "There is a script here: `<script>`",
    '<a href="{{ "javascript:go()" }}">words</a>': "`<a href>` is a script and no address",
    '<a href="/" {{ "onclick" }}="go()">words</a>': "`<a onclick>` is a script",
    '<link rel="{{ "preconnect" }}" href="https://t.example">': "`<link href>` would open a connection to `t.example`",
    '<img alt="" src="{{ view.page.title }}"': "`<img src>` would fetch a picture from `t.example`",
    '<title><a title="</title>{{ "<script>" | safe }}go()</script>"></title>': "There is a script here: `<script>`",
    '<img alt="" src="{{ "/\\t" }}/t.example/x">': "`<img src>` would fetch a picture from `t.example`",
    '<img alt="" src="{{ "/\\n/t.example/x" }}">': "`<img src>` would fetch a picture from `t.example`",
    '<script type="speculationrules">{"prefetch":[{"urls":["{{ view.page.title }}"]}]}</script>': (
        "`<script type=speculationrules>` would open a connection to `t.example`"
    ),
}


@pytest.mark.parametrize(("body", "expected"), LEAKS.items())
def test_what_an_expression_yields_is_held_in_the_page_that_is_made(body: str, expected: str) -> None:
    told = made(body)
    assert len(told) == 1
    assert told[0].startswith(f"content/a.md: error: The page that this file becomes is not private: {expected}.")


def test_all_that_a_page_would_ask_is_told_at_once_and_each_thing_once() -> None:
    picture = '<img alt="" src="{{ view.page.title }}">'
    told = made(f'{picture}{picture}<p style="background: url({{{{ view.page.title }}}})">')
    assert [one.partition("not private: ")[2].partition(".")[0] for one in told] == [
        "`<img src>` would fetch a picture from `t",
        "`<p style> url()` would fetch a picture from `t",
    ]


@pytest.mark.parametrize(
    "body",
    [
        '<a href="{{ view.page.title }}">words</a> <a class="a" href="https://t.example/">words</a>',
        '<p title="{{ view.page.title }}">{{ view.page.title }} onclick=go() &lt;script&gt;</p>',
        '<img alt="{{ view.page.title }}" src="/a.png"><!-- <img src="{{ view.page.title }}"> -->',
        '<script type="application/ld+json">{"a": "{{ view.page.title }}"}</script>',
        '<svg viewBox="0 0 9 9"><use href="#a"/></svg>',
        '<a title="a > b" href="https://t.example/">words</a>',
        '<label>Words <textarea placeholder="a: b"></textarea></label>',
    ],
)
def test_a_page_that_asks_nobody_else_is_made(body: str) -> None:
    assert made(body) == []


def test_a_page_whose_links_tell_where_its_readers_come_from_is_not_made() -> None:
    bare = BASE.replace('<meta name="referrer" content="no-referrer">', "")
    told = made('<a href="https://t.example/">words</a>', bare)
    assert len(told) == 1
    assert "A link tells `t.example` which page its reader comes from. (telling-link)" in told[0]
    assert made('<a href="https://t.example/" rel="noreferrer">words</a> <a href="/">home</a>', bare) == []


QUIET = '<meta name="referrer" content="no-referrer">'


@pytest.mark.parametrize("text", HTML)
def test_a_quick_look_at_a_page_misses_nothing_that_a_close_one_finds(text: str) -> None:
    assert privacy.leaks((QUIET + text).encode(), "a", OWN) != ()


@settings(max_examples=300, deadline=None)
@given(st.lists(PIECES | st.sampled_from(sorted(HTML)), max_size=20).map("".join))
def test_where_a_quick_look_finds_nothing_a_close_one_finds_nothing_either(text: str) -> None:
    page = (QUIET + text).encode(errors="replace")
    if privacy.leaks(page, "a", OWN) == ():
        assert [one for one in find(page.decode(), "html", OWN) if one.kind != "call"] == []


# Each thing is looked at once


class Remembering(Forgetful):
    """A memory that counts what it is given."""

    def __init__(self) -> None:
        super().__init__()
        self.given = 0

    def remember(self, rows: object) -> None:
        kept = list(rows)  # type: ignore[call-overload]  # rows as `Memory` says
        self.given += len(kept)
        super().remember(kept)


def test_a_file_is_looked_at_once_and_again_when_it_changes() -> None:
    memory = Remembering()
    first = privacy.gather(sites.tree({"static/app.js": "1"}), OWN, "builder", memory)
    looked = memory.given
    assert looked == len(first.keys) > 1
    again = privacy.gather(sites.tree({"static/app.js": "1"}), OWN, "builder", memory)
    assert again == first
    assert memory.given == looked
    changed = privacy.gather(sites.tree({"static/app.js": "2"}), OWN, "builder", memory)
    assert changed.problems == first.problems
    assert memory.given == looked + 1
    assert privacy.gather(sites.tree(), OWN, "builder", memory).problems == ()


# Pictures


def photograph(kind: str, gps: bool, **options: object) -> bytes:
    exif = Image.Exif()
    exif[0x0112] = 1
    if gps:
        exif.get_ifd(0x8825)[1] = "N"
        exif[0x8825] = exif.get_ifd(0x8825)
    else:
        exif[0x0110] = "Phone 1"
    data = io.BytesIO()
    Image.new("RGB", (9, 9)).save(data, kind, exif=exif, **options)
    return data.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_a_photograph_that_tells_where_or_with_what_it_was_taken_is_known(kind: str) -> None:
    assert carried(photograph(kind, gps=True)) == PLACE
    assert carried(photograph(kind, gps=False)) == CAMERA


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF", "GIF"])
def test_a_picture_that_tells_nothing_is_left_alone(kind: str) -> None:
    data, turned = io.BytesIO(), Image.Exif()
    turned[0x0112] = 6
    Image.new("RGB", (9, 9)).save(data, kind, **({} if kind == "GIF" else {"exif": turned, "dpi": (72, 72)}))
    assert carried(data.getvalue()) == ""


def test_a_record_in_xmp_and_the_notes_of_a_png_are_read_too() -> None:
    xmp = b"<x:xmpmeta><rdf:Description exif:GPSLatitude='39,6N'/></x:xmpmeta>"
    data = io.BytesIO()
    Image.new("RGB", (9, 9)).save(data, "WEBP", xmp=xmp)
    assert carried(data.getvalue()) == PLACE
    notes = PngInfo()
    notes.add_text("Author", "A name")
    data = io.BytesIO()
    Image.new("RGB", (9, 9)).save(data, "PNG", pnginfo=notes)
    assert carried(data.getvalue()) == CAMERA
    software = PngInfo()
    software.add_text("Software", "A program")
    data = io.BytesIO()
    Image.new("RGB", (9, 9)).save(data, "PNG", pnginfo=software)
    assert carried(data.getvalue()) == ""


@pytest.mark.parametrize(
    "data", [b"", b"Exif\0\0II*\0", b"Exif\0\0MM\0*\xff\xff\xff\xff", b"II*\0\x08\0\0\0\xff\xff\x01"]
)
def test_a_record_that_breaks_off_says_nothing(data: bytes) -> None:
    assert carried(data) == ""


def test_a_picture_beside_its_page_may_carry_what_it_likes() -> None:
    assert problems({"content/a.jpg": photograph("JPEG", gps=True)}) == []


# The sites that are there


@pytest.mark.parametrize("site", ["shipped", "stress"])
def test_no_file_of_a_site_asks_anybody_else_for_anything(site: str) -> None:
    tree = shipped() if site == "shipped" else sites.tree(stress.FILES)
    built = pipeline.build(tree, Options(sites.TODAY, "builder"))
    own = "https://ohio-recovery-centers.example/" if site == "shipped" else OWN
    scanned = 0
    for path, output in built.outputs.items():
        suffix = path.rpartition(".")[2]
        if suffix in ("html", "svg", "css"):
            text = output.make().decode()
            found = find(text, suffix, own)  # type: ignore[arg-type]  # one of the three
            assert found == (), (path, found)
            assert privacy.leaks(text.encode(), path, own) == () if suffix == "html" else True
            scanned += 1
        assert suffix not in ("js", "mjs")
        if suffix in ("jpg", "png", "webp", "avif"):
            assert carried(output.make()) == "", path
    assert scanned >= 20


def test_no_tracker_is_named_in_a_template_or_style() -> None:
    files = {**shipped().templates, **shipped().static}
    read = {name: all_named(file.data.decode()) for name, file in files.items() if not name.endswith(".png")}
    assert {name: found for name, found in read.items() if found} == {}
    assert TRACKERS
