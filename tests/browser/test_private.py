"""Nothing leaves the origin, nothing is kept, nothing breaks the policy: seen at run time and read in every file.

The log of requests alone would not do: the browser hides preconnections and lazy pictures from it. Reading alone
would not do either: a file may ask in ways that nobody thought of. So both.
"""

from __future__ import annotations

import re

import pytest
from selectolax.lexbor import LexborHTMLParser

from tests.browser import subjects
from tests.browser.engine import Opened, Visitor, probe, until
from tests.figures import Figures

# Every attribute that can hold an address, in HTML and SVG (https://html.spec.whatwg.org/multipage/indices.html).
ADDRESSES = {
    *("action", "archive", "background", "cite", "classid", "codebase", "data", "dynsrc", "formaction", "href", "icon"),
    *(
        "imagesrcset",
        "longdesc",
        "lowsrc",
        "manifest",
        "ping",
        "poster",
        "profile",
        "src",
        "srcdoc",
        "srcset",
        "usemap",
    ),
    *("xlink:href", "xml:base"),
}
# A place to go, not a thing to fetch: plain links, and what a page says about its own address.
PLAIN = {("a", "href"), ("link[canonical]", "href")}
CSS = re.compile(r"url\(|@import|image-set\(|src\(", re.IGNORECASE)
# The page, which carries its style, and its icon: what a page may ask for besides its pictures.
BESIDES_PICTURES = 2
# Scripts that run nothing: data for machines, and which of the site's own pages to fetch ahead.
DATA_BLOCKS = ("application/ld+json", "speculationrules")
FETCHING_TAGS = "iframe, frame, object, embed, form, base, portal, audio, video, track, applet"


def reaches_out(html: str) -> list[str]:
    """Everything in a page or drawing that makes a browser ask another origin, run a script, or go elsewhere by itself."""
    tree = LexborHTMLParser(html)
    faults = [f"<{node.tag}>" for node in tree.css(FETCHING_TAGS)]
    faults += [f"<meta> {node.html}" for node in tree.css("meta[http-equiv]:not([http-equiv=Content-Security-Policy])")]
    faults += [f"<script> {node.html}" for node in tree.css("script") if node.attributes.get("type") not in DATA_BLOCKS]
    faults += [f"<script> {node.text()}" for node in tree.css("script[type=speculationrules]") if "//" in node.text()]
    faults += [f"<style> {node.text()[:60]}" for node in tree.css("style") if CSS.search(node.text())]
    for node in tree.css("*"):
        kind = f"link[{node.attributes.get('rel')}]" if node.tag == "link" else str(node.tag)
        for name, value in node.attributes.items():
            if name.startswith("on"):
                faults.append(f"<{kind} {name}>")
            elif (kind, name) in PLAIN:
                if re.match(r"\s*(javascript|data|vbscript|blob):", value or "", re.IGNORECASE):
                    faults.append(f"<{kind} {name}={value}>")
            elif (name in ADDRESSES and re.search(r"^\s*[a-z+.-]+:|//", value or "", re.IGNORECASE)) or CSS.search(
                re.sub(r"^url\(#[\w-]+\)$", "", value or "") if name not in ("content", "alt", "title") else ""
            ):
                faults.append(f"<{kind} {name}={value}>")
    return faults


@pytest.mark.parametrize("site", subjects.builds())
def test_no_file_asks_another_origin_for_anything(site: str, figures: Figures) -> None:
    faults = []
    for path, data in subjects.files(site).items():
        if path.endswith((".html", ".svg")):
            faults += [f"{path}: {fault}" for fault in reaches_out(data.decode())]
        if path.endswith(".html"):
            head = LexborHTMLParser(data.decode()).css('meta[name="referrer"][content="no-referrer"]')
            faults += [] if head else [f"{path}: its links tell where the reader comes from"]
        if path.endswith(".css"):
            faults += [f"{path}: {match}" for match in CSS.findall(data.decode())]
        figures.add("privacy: files read for addresses", 1)
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize(
    "leak",
    [
        '<link rel="preconnect" href="https://a.example">',
        '<link rel="dns-prefetch" href="//a.example">',
        '<link rel="stylesheet" href="https://a.example/font.css">',
        '<img src="https://a.example/pixel.gif" alt="" loading="lazy">',
        '<img src="/a.png" srcset="/a.png 1x, https://a.example/b.png 2x" alt="">',
        '<video poster="https://a.example/b.png"></video>',
        '<a href="/faq/" ping="https://a.example/">words</a>',
        '<a href="javascript:alert(1)">words</a>',
        '<object data="https://a.example/"></object>',
        '<iframe src="/faq/"></iframe>',
        '<form action="https://a.example/"></form>',
        '<meta http-equiv="refresh" content="0; url=https://a.example/">',
        '<p style="background: url(//a.example/b.png)">words</p>',
        '<svg><use xlink:href="https://a.example/b.svg#c"/></svg>',
        '<svg><rect fill="url(https://a.example/b.svg#c)"/></svg>',
        "<script>fetch('/')</script>",
        '<script type="module">go()</script>',
        '<script type="speculationrules">{"prefetch": [{"urls": ["https://a.example/"]}]}</script>',
        '<p onclick="go()">words</p>',
        "<style>@import '//a.example/b.css'</style>",
        '<base href="https://a.example/">',
    ],
)
def test_every_way_to_reach_out_is_found(leak: str) -> None:
    assert reaches_out(f"<body>{leak}</body>")


def test_a_plain_link_reaches_out_for_nothing() -> None:
    assert (
        reaches_out('<a href="https://a.example/">words</a> <a href="tel:911">911</a> <img src="/a.png" alt="">') == []
    )


def test_a_visit_asks_only_its_own_origin_and_leaves_nothing_behind(
    opened: Opened, visitor: Visitor, figures: Figures
) -> None:
    origin = visitor.addresses[opened.subject.site]
    shown = opened.page.evaluate("new Set([...document.images].map(i => i.currentSrc)).size")
    foreign = [url for url in opened.asked if not url.startswith(origin + "/")]
    besides = len(opened.asked) - shown
    figures.add("privacy: requests seen", len(opened.asked))
    figures.add("privacy: requests to another origin", len(foreign))
    figures.add("requests: most of a page besides its pictures", besides, "most", opened.subject)
    figures.add("privacy: cookies, things stored, policy violations, console messages", len(opened.said))
    assert not opened.said, "\n".join(opened.said)
    assert foreign == []
    assert besides <= BESIDES_PICTURES, opened.asked


def test_what_breaks_the_policy_asks_elsewhere_or_is_kept_is_noticed(visitor: Visitor) -> None:
    page, asked, said = visitor.watch("wrong")
    page.goto(visitor.addresses["shipped"])
    for bad in ('<img src="https://a.example/b.png" alt="">', '<p style="color: red">words</p>', "<style>p{}</style>"):
        page.evaluate("html => document.body.insertAdjacentHTML('beforeend', html)", bad)
    page.evaluate("fetch('https://a.example/').catch(() => localStorage.a = 1)")
    until(page, "localStorage.a && broken.length > 3")
    assert probe(page, "kept()") == ["a"]
    assert {line.split()[0] for line in page.evaluate("broken")} == {
        *("img-src", "style-src-attr", "style-src-elem", "connect-src"),
    }
    assert any("Content Security Policy" in text for text in said)
    page.evaluate("localStorage.clear()")
    bare = visitor.addresses["shipped"].replace("127.0.0.1", "localhost")
    page.goto(bare)
    assert bare + "/" in asked
