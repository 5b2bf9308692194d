"""Whatever makes a browser ask another origin, or run something, is found; and nothing else is."""

from __future__ import annotations

from typing import Literal, TypeAlias

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handrail.foreign import Foreign, find, telling_links, without_jinja

Form: TypeAlias = Literal["html", "css", "svg", "json"]
OWN = "https://center.org/sub/"
BAD = "https://t.example/x"


def told(text: str, form: Form = "html") -> list[str]:
    return [f"{one.kind}: {one.what} {one.host}".rstrip() for one in find(text, form, OWN)]


HTML = {
    # Elements that fetch
    f'<script src="{BAD}"></script>': "script: <script src> t.example",
    f'<iframe src="{BAD}"></iframe>': "frame: <iframe src> t.example",
    f'<frame src="{BAD}">': "frame: <frame src> t.example",
    f'<img src="{BAD}">': "image: <img src> t.example",
    f'<input type="image" src="{BAD}">': "image: <input src> t.example",
    f'<body background="{BAD}">': "image: <body background> t.example",
    f'<video poster="{BAD}"></video>': "image: <video poster> t.example",
    f'<video src="{BAD}"></video>': "media: <video src> t.example",
    f'<audio src="{BAD}"></audio>': "media: <audio src> t.example",
    f'<track src="{BAD}">': "media: <track src> t.example",
    f'<object data="{BAD}"></object>': "object: <object data> t.example",
    f'<embed src="{BAD}">': "object: <embed src> t.example",
    f'<base href="{BAD}">': "base: <base href> t.example",
    f'<form action="{BAD}"></form>': "form: <form action> t.example",
    f'<button formaction="{BAD}">': "form: <button formaction> t.example",
    f'<html manifest="{BAD}">': "hint: <html manifest> t.example",
    f'<a href="/" ping="/p {BAD}">': "ping: <a ping> t.example",
    f'<img src="/a.png" attributionsrc="{BAD}">': "ping: <img attributionsrc> t.example",
    f'<img srcset="/a.png 1x, {BAD} 2x">': "image: <img srcset> t.example",
    f'<source srcset="/a.png 480w,\n {BAD} 960w">': "image: <source srcset> t.example",
    f'<link rel="preload" as="image" imagesrcset="{BAD} 1x">': "hint: <link imagesrcset> t.example",
    f'<noscript><img src="{BAD}"></noscript>': "image: <img src> t.example",
    # In elements that hold text, where it ends or may end
    '<title><a title="</title><script>go()</script>"></title>': "script: <script>",
    '<textarea><a title="</textarea><img src=//t.example/x>"></textarea>': "image: <img src> t.example",
    "<style>a::before{content:'<a title=\"'}</style><img src=//t.example/x><style>b::after{content:'\">'}</style>": (
        "image: <img src> t.example"
    ),
    '<noscript><a title="</noscript><img src=//t.example/x>"></noscript>': "image: <img src> t.example",
    '<xmp><a title="</XMP ><img src=//t.example/x>"></xmp>': "image: <img src> t.example",
    '<title></titles><a title="</title><img src=//t.example/x>"></title>': "image: <img src> t.example",
    '<select><xmp><a title="</xmp></select>"><img src=//t.example/x></xmp>': "image: <img src> t.example",
    '<frameset><script type="a/b"><frame src=//t.example/x></script>': "frame: <frame src> t.example",
    '<script type="a/b"><!--<script></script><a title="</script><img src=//t.example/x>"></script>': (
        "image: <img src> t.example"
    ),
    '<script type="a/b"><!--></script><!--<a title="--><img src=//t.example/x>">': "image: <img src> t.example",
    '</p title="><a title="><img src=//t.example/x>': "image: <img src> t.example",
    # In drawings and formulas, which hold elements where pages hold text, and sections
    "<svg><![CDATA[ > <!-- ]]> <img src=//t.example/x> --></svg>": "image: <img src> t.example",
    "<![CDATA[ > <img src=//t.example/x> ]]>": "image: <img src> t.example",
    '<math><title><img src="//t.example/x"></title></math>': "image: <img src> t.example",
    '<svg><script type="a/b"><img src="//t.example/x"></script></svg>': "image: <img src> t.example",
    '<svg><style>@im&#112;ort "//t.example/x";</style></svg>': "style: <style> @import t.example",
    '<svg><style>@im<!-- -->port "//t.example/x";</style></svg>': "style: <style> @import t.example",
    '<svg><style>@im<![CDATA[port "//t.example/x";]]></style></svg>': "style: <style> @import t.example",
    '<svg><style>@im<g/>port "//t.example/x";</style></svg>': "riddle: <style>",
    '<svg><style>@im<!-->port "//t.example/x";</style></svg>': "riddle: <style>",
    # Encodings in which letters hide marks
    '<meta charset="ISO-2022-JP">': "encoding: <meta>",
    "<meta http-equiv=content-type content=\"text/html; charset&#61;'gbk'\">": "encoding: <meta>",
    # Relations
    f'<link rel="stylesheet" href="{BAD}">': "style: <link href> t.example",
    f'<link rel="alternate stylesheet" href="{BAD}">': "style: <link href> t.example",
    f'<link rel="shortcut icon" href="{BAD}">': "image: <link href> t.example",
    f'<link href="{BAD}" rel="PreConnect">': "hint: <link href> t.example",
    f'<link rel="dns-prefetch" href="{BAD}">': "hint: <link href> t.example",
    f'<link rel="prefetch" href="{BAD}">': "hint: <link href> t.example",
    f'<link rel="modulepreload" href="{BAD}">': "hint: <link href> t.example",
    f'<meta http-equiv="Refresh" content="0;url={BAD}">': "refresh: <meta content> t.example",
    f"<meta http-equiv=refresh content=\"5, '{BAD}'\">": "refresh: <meta content> t.example",
    # Ways to write an address
    '<img src="//t.example/x">': "image: <img src> t.example",
    '<img src="/\\t.example/x">': "image: <img src> t.example",
    '<img src="\\\\t.example/x">': "image: <img src> t.example",
    '<img src="///t.example/x">': "image: <img src> t.example",
    '<img src="https:t.example/x">': "image: <img src> t.example",
    '<img src="HTTPS://T.Example/x">': "image: <img src> t.example",
    "<IMG SRC=https://t.example/x>": "image: <img src> t.example",
    "<img src = 'https://t.example/x'>": "image: <img src> t.example",
    '<img alt="a > b"\n  width="1"\n  src\n=\n"https://t.example/x">': "image: <img src> t.example",
    '<img src="&#104;ttps://t.example/x">': "image: <img src> t.example",
    '<img src="https&colon;&sol;&sol;t.example/x">': "image: <img src> t.example",
    '<img src=" \x01\nht\ttps:/\n/t.example/x">': "image: <img src> t.example",
    '<img src="https://center.org@t.example/x">': "image: <img src> t.example",
    '<img src="https://center.org:8443/x">': "image: <img src> center.org:8443",
    '<img src="http://center.org/x">': "image: <img src> center.org",
    '<img src="https://center.org.t.example/x">': "image: <img src> center.org.t.example",
    '<img/src="https://t.example/x"/>': "image: <img src> t.example",
    '<img alt=""src="https://t.example/x">': "image: <img src> t.example",
    '<img src="https://t.example/x': "image: <img src> t.example",
    # Around comments
    f'<!--> <img src="{BAD}"> -->': "image: <img src> t.example",
    f'<!-- a --!> <img src="{BAD}">': "image: <img src> t.example",
    f'<!doctype html><img src="{BAD}">': "image: <img src> t.example",
    f'<? x > <img src="{BAD}"> ?>': "image: <img src> t.example",
    # What runs
    "<script>go()</script>": "script: <script>",
    '<script type="module">go()</script>': "script: <script>",
    '<script type="text/javascript;charset=utf-8">go()</script>': "script: <script>",
    '<p onclick="go()">': "handler: <p onclick>",
    "<img src=/a.png oNerror=go()>": "handler: <img onerror>",
    '<a href="javascript:go()">': "script address: <a href>",
    '<a href=" JaVa\nScript:go()">': "script address: <a href>",
    '<a href="&#x6a;avascript&colon;go()">': "script address: <a href>",
    '<form action="javascript:go()">': "script address: <form action>",
    '<area href="vbscript:go()">': "script address: <area href>",
    '<iframe src="data:text/html,x"></iframe>': "data address: <iframe src>",
    '<a href="data:text/html,x">': "data address: <a href>",
    '<link rel="stylesheet" href="data:text/css,x">': "data address: <link href>",
    '<link rel="canonical" href="javascript:go()">': "script address: <link href>",
    # Pages within pages, and rules for loading ahead
    '<iframe srcdoc="<img src=https://t.example/x>"></iframe>': "image: <iframe srcdoc> <img src> t.example",
    '<iframe srcdoc="&lt;p onclick=go()&gt;"></iframe>': "handler: <iframe srcdoc> <p onclick>",
    '<script type="speculationrules">{"prefetch":[{"urls":["https:\\/\\/t.example/x"]}]}</script>': (
        "hint: <script type=speculationrules> t.example"
    ),
    # Styles
    "<style>a{background:url(https://t.example/x)}</style>": "image: <style> url() t.example",
    '<p style="background:url(//t.example/x)">': "image: <p style> url() t.example",
    "<p style='background:url(&quot;//t.example/x&quot;)'>": "image: <p style> url() t.example",
    '<svg><use xlink:href="https://t.example/x#a"/></svg>': "image: <use href> t.example",
    '<svg><rect fill="url(https://t.example/x#a)"/></svg>': "image: <rect fill> url() t.example",
    # Telling where a reader comes from
    '<a href="https://t.example/" referrerpolicy="origin">': "referrer: <a referrerpolicy>",
    '<meta name="referrer" content="unsafe-url">': "referrer: <meta name=referrer>",
}

FINE = [
    f'<a href="{BAD}">words</a>',
    f'<area href="{BAD}">',
    f'<blockquote cite="{BAD}">',
    f'<link rel="canonical" href="{BAD}">',
    f'<link rel="author me" href="{BAD}">',
    f'<meta property="og:url" content="{BAD}">',
    f'<p itemtype="{BAD}" title="{BAD}" data-src="{BAD}">{BAD}</p>',
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"></svg>',
    '<img src="/a.png" srcset="/a.png 1x, b.png 2x">',
    '<img src="https://center.org/a.png">',
    '<img src="//center.org:443/a.png">',
    '<img src="a//b.png"> <img src="?u=https://t.example/">',
    '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=">',
    '<link rel="icon" href="data:image/svg+xml,x">',
    f'<!-- <img src="{BAD}"> -->',
    f'<!-- a -- > <img src="{BAD}"> -->',
    "<p>&lt;script&gt; onclick=go() javascript:go()</p>",
    '<p one="1" on="2">',
    '<meta http-equiv="refresh" content="0;url=/a/">',
    '<meta http-equiv="refresh" content="5">',
    '<meta name="referrer" content="no-referrer">',
    f'<script type="application/ld+json">{{"@id": "{BAD}", "x": "<img src=\'{BAD}\'>"}}</script>',
    '<script type="speculationrules">{"prerender":[{"where":{"href_matches":"/*"}}]}</script>',
    '<script type="speculationrules">{</script>',
    '<p style="background:url(#a);color:red" class="https://t.example/">',
    '<style>a::after{content:"https://t.example/x"} /* url(https://t.example/x) */</style>',
    '<a href="mailto:a@b.example">m</a> <a href="tel:911">t</a> <a href="sms:988">s</a>',
    "< img src=https://t.example/x>",
    f'<title>a <img src="{BAD}"> b</title><textarea><script></textarea>',
    f"<style>a::after{{content:'<img src={BAD}>'}}</style>",
    "<svg></svg><style>a{&:hover{b:url(#a)}} @media (width < 9px) or (width<9px){a>b{c:d}}</style>",
    f'<svg><title>a</title></svg><script type="application/ld+json">{{"@id": "{BAD}"}}</script>',
    '<meta charset="UTF-8"><meta http-equiv="content-type" content="text/html; charset=utf-8">',
    '<meta name="description" content="charset=gbk"><?xml version="1.0"?>',
]

CSS = {
    "a{b:url(https://t.example/x)}": "image: url() t.example",
    'a{b:url( "https://t.example/x" )}': "image: url() t.example",
    "a{b:url(\n'//t.example/x')}": "image: url() t.example",
    "a{b:URL(//t.example/x)}": "image: url() t.example",
    "a{b:\\75rl(//t.example/x)}": "image: url() t.example",
    "a{b:\\000075 r\\l(//t.example/x)}": "image: url() t.example",
    "a{b:url(\\68 ttps://t.example/x)}": "image: url() t.example",
    'a{b:url("https:\\\n//t.example/x")}': "image: url() t.example",
    '@import "https://t.example/x";': "style: @import t.example",
    "@import/**/url(//t.example/x) layer(a);": "style: @import t.example",
    "@im\\port '//t.example/x';": "style: @import t.example",
    '@import "data:text/css,a";': "data address: @import",
    '@font-face{font-family:"A";src:local("A"),url(//t.example/x) format("woff2")}': "font: url() t.example",
    'a{b:image-set("a.png" 1x,"//t.example/x" 2x)}': "image: image-set() t.example",
    'a{b:image-set("//t.example/x" type("image/png"))}': "image: image-set() t.example",
    "a{b:-webkit-image-set(url(//t.example/x) 1x)}": "image: url() t.example",
    'a{b:src("//t.example/x")}': "image: src() t.example",
    "a{--b:url(//t.example/x)}": "image: url() t.example",
    'a{--b:"//t.example/x";c:image-set(var(--b) 1x)}': "image: --b t.example",
    "@property --b{syntax:'*';inherits:false;initial-value:'//t.example/x'}": "image: @property t.example",
    "@function --b(){result:'//t.example/x'}": "image: @function t.example",
    "@media print{a{b:url(//t.example/x)}}": "image: url() t.example",
    "a{cursor:url(//t.example/x),auto": "image: url() t.example",
    "a{b:url(//t.example/x": "image: url() t.example",
    "a{b:url(javascript:go())}": "script address: url()",
    '@font-face{} a{b:url("//t.example/x")}': "image: url() t.example",
}

FINE_CSS = [
    "a{b:url(#a)} b{c:url(/a.png)} c{d:url(data:image/png;base64,AA//)}",
    "/* url(https://t.example/x) @import '//t.example/x'; */",
    'a::before{content:"url(https://t.example/x)"}',
    'a[href^="https://t.example/"]{color:red}',
    "@namespace svg url(http://www.w3.org/2000/svg); @namespace 'http://www.w3.org/1999/xhtml';",
    '@import "components/a.css" layer(a);',
    "a{b:url(https://center.org/x)}",
    "a{b:'it\\'s //t.example/x'}",
    "curl(//t.example/x){}",
    'a{--b:"//";--c:"a/b";color:var(--b);content:var(--c) "//t.example/x"}',
    "@property --b{syntax:'<color>'} a{content:'//t.example/x'}",
]

SVG = {
    f'<svg><image href="{BAD}"/></svg>': "image: <image href> t.example",
    f'<svg><image xlink:href="{BAD}"/></svg>': "image: <image href> t.example",
    f'<s:svg xmlns:l="http://www.w3.org/1999/xlink"><s:image l:href="{BAD}"/></s:svg>': "image: <image href> t.example",
    f'<svg><use href="{BAD}#a"/></svg>': "image: <use href> t.example",
    f'<svg><feImage href="{BAD}"/></svg>': "image: <feimage href> t.example",
    f'<svg><script href="{BAD}"/></svg>': "script: <script href> t.example",
    "<svg><script>go()</script></svg>": "script: <script>",
    "<svg><x:script>go()</x:script></svg>": "script: <script>",
    '<svg onload="go()"/>': "handler: <svg onload>",
    f'<svg><foreignObject><img src="{BAD}"/></foreignObject></svg>': "image: <img src> t.example",
    f'<svg><image><animate attributeName="href" to="{BAD}"/></image></svg>': "image: <animate to> t.example",
    '<svg><a><set attributeName="xlink:href" to="javascript:go()"/></a></svg>': "script address: <set to>",
    f'<svg><animate attributeName="href" values="/a;{BAD}"/></svg>': "image: <animate values> t.example",
    '<svg><set attributeName="fill" to="url(//t.example/x#a)"/></svg>': "image: <set to> url() t.example",
    "<svg><style><![CDATA[@import '//t.example/x';]]></style></svg>": "style: <style> @import t.example",
    "<svg><style>a{b:url(&quot;//t.example/x&quot;)}</style></svg>": "image: <style> url() t.example",
    f'<?xml-stylesheet href="{BAD}"?><svg/>': "style: <?xml-stylesheet href> t.example",
    '<!DOCTYPE svg [<!ENTITY e "&#60;script&#62;go()">]><svg>&e;</svg>': "riddle: <!doctype>",
    '<!DOCTYPE svg PUBLIC "a>b" [<!ATTLIST svg onload CDATA "go()">]><svg/>': "riddle: <!doctype>",
    f'<!DOCTYPE svg SYSTEM "><!--"><svg><image href="{BAD}"/></svg>': "image: <image href> t.example",
    f'<svg><?a > <!-- ?><image href="{BAD}"/></svg>': "image: <image href> t.example",
    f'<svg><![CDATA[ > <!-- ]]><image href="{BAD}"/></svg>': "image: <image href> t.example",
    f'<_:svg xmlns:_="http://www.w3.org/2000/svg"><_:image href="{BAD}"/></_:svg>': "image: <image href> t.example",
    '<?xml-stylesheet type="text/xsl" href="a.xsl"?><a/>': "script: <?xml-stylesheet type>",
    '<?xml version="1.0" encoding="UTF-16LE"?><svg/>': "encoding: <?xml>",
    '<svg><style>@im<a/>port "//t.example/x";</style></svg>': "riddle: <style>",
    f'<svg xml:base="{BAD}"/>': "base: <svg xml:base> t.example",
    '<svg><a href="javascript:go()"/></svg>': "script address: <a href>",
}

FINE_SVG = [
    '<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd"><svg/>',
    '<?xml-stylesheet type="text/css" href="a.css"?><?xml version="1.0" encoding="utf-8"?><svg/>',
    f'<svg><![CDATA[ <image href="{BAD}"/> ]]><style><![CDATA[ a{{b:url(#a)}} ]]></style></svg>',
    '<svg><use href="#a"/><rect fill="url(#b)" mask="url(\'#c\')"/><image href="data:image/png;base64,AA=="/></svg>',
    f'<svg><a href="{BAD}"><text>words</text></a><metadata><r:li r:about="{BAD}"/></metadata></svg>',
    f'<!-- <image href="{BAD}"/> --><svg/>',
    '<svg><animate attributeName="x" values="0;5"/></svg>',
]


@pytest.mark.parametrize(("text", "expected"), HTML.items())
def test_a_way_out_of_a_page_is_found(text: str, expected: str) -> None:
    assert told(text) == [expected]


@pytest.mark.parametrize("text", FINE)
def test_what_asks_nobody_else_is_left_alone(text: str) -> None:
    assert told(text) == []


@pytest.mark.parametrize(("text", "expected"), CSS.items())
def test_a_way_out_of_a_style_is_found(text: str, expected: str) -> None:
    assert told(text, "css") == [expected]


@pytest.mark.parametrize("text", FINE_CSS)
def test_a_style_that_asks_nobody_else_is_left_alone(text: str) -> None:
    assert told(text, "css") == []


@pytest.mark.parametrize(("text", "expected"), SVG.items())
def test_a_way_out_of_a_drawing_is_found(text: str, expected: str) -> None:
    assert told(text, "svg") == [expected]


@pytest.mark.parametrize("text", FINE_SVG)
def test_a_drawing_that_asks_nobody_else_is_left_alone(text: str) -> None:
    assert told(text, "svg") == []


def test_a_finding_says_where_it_stands_and_what_is_written_there() -> None:
    assert find('<p>\n<img alt=""\n  src="https://t.example/x">', "html", OWN) == (
        Foreign(3, 3, "<img src>", "https://t.example/x", "t.example", "image"),
    )
    assert find("a{}\n b{c: url(//t.example/x)}", "css", OWN) == (
        Foreign(2, 7, "url()", "//t.example/x", "t.example", "image"),
    )


def test_a_script_is_found_with_what_it_calls() -> None:
    text = "<script>\nfbq('init');\nfetch('//t.example/x'); localStorage.a = document.cookie</script>"
    assert [(one.line, one.column, one.what) for one in find(text, "html", OWN)] == [
        (1, 1, "<script>"),
        (3, 1, "<script> fetch"),
        (3, 25, "<script> localStorage"),
        (3, 42, "<script> document.cookie"),
    ]
    assert find(text, "html", OWN)[0].address.startswith("fbq('init');")


@pytest.mark.parametrize(
    "text",
    [
        # Where a browser reads the first style as words of a title, the second is a style.
        f"<title><style>/*</title><style>@import '{BAD}'</style>",
        f"<style>/*<style>*/@import '{BAD}'</style>",
        # Nor is any of them over where the next one seems to begin.
        f"<title><style>/*</title><style>@import/*<style>*/'{BAD}'</style>",
        f"<style>p {{}}<style>q {{}}<style>@import '{BAD}'",
    ],
)
def test_a_style_within_a_style_is_read(text: str) -> None:
    assert "style: <style> @import t.example" in told(text)


@pytest.mark.parametrize("opens", ["<style>", "<title>", "<noscript>", "<xmp>"])
def test_elements_of_text_within_one_another_are_read_a_limited_number_of_times(opens: str) -> None:
    assert told(f'<svg>{opens * 5000}<p onclick="go()">')[-1].startswith("riddle: ")
    assert told(f'<svg>{opens * 20}<p onclick="go()">')[-1] == "handler: <p onclick>"


def test_a_text_that_can_be_read_in_thousands_of_ways_is_told_to_be_a_riddle() -> None:
    assert told("<svg>" + 'x="<title><a " y="</title>" ' * 1000)[-1].startswith("riddle: ")
    assert told("<svg>" + "<g><title>a</title></g>" * 1000) == []


def test_pages_within_pages_within_pages_come_to_an_end() -> None:
    assert told("<p/srcdoc=" * 5000) == ["frame: <p srcdoc> <p srcdoc> <p srcdoc> <p srcdoc>"]


@pytest.mark.parametrize(
    "template",
    [
        '<img src="{{ view.a }}" srcset="{{ a }} 1x, {{ b }} 2x">',
        '<img src="{{ view.base }}//a.png">',
        '<img src="https://{{ view.host }}/a.png">',
        '<img src={{ view["a"] }}>',
        '{# <img src="https://t.example/x"> #}',
        '<link rel="{{ rel }}" href="https://t.example/">',
        '<script type="{{ kind }}">go()</script>',
        '<p {% if a > b %}class="a"{% endif %}>',
        '<a {% if a %}href="https://t.example/{{ b }}"{% endif %}>',
    ],
)
def test_what_an_expression_yields_is_left_to_the_page(template: str) -> None:
    assert told(without_jinja(template)) == []


@pytest.mark.parametrize(
    "template",
    [
        '<img src="https://t.example/{{ view.a }}">',
        '<img{% if view.a > 1 %} src="https://t.example/x"{% endif %}>',
        '<img src="{% if view.a %}https://t.example/x{% endif %}">',
        '<img alt="{{ view["a"] }}" src=https://t.example/x>',
        '{# <img> #}<img src="//t.example/{{ a }}">',
    ],
)
def test_an_origin_written_out_in_a_template_is_found(template: str) -> None:
    assert told(without_jinja(template)) == ["image: <img src> t.example"]


def test_blotting_out_expressions_moves_nothing() -> None:
    text = "{# a\nb #}{{ c\n}}x{% d %}"
    blotted = without_jinja(text)
    assert len(blotted) == len(text)
    assert blotted.index("x") == text.index("x")
    assert [i for i, c in enumerate(blotted) if c == "\n"] == [i for i, c in enumerate(text) if c == "\n"]


def test_a_link_tells_where_a_reader_comes_from_unless_it_or_the_page_forbids_it() -> None:
    link = '<a href="https://t.example/">words</a>'
    assert [one.kind for one in telling_links(link, OWN)] == ["referrer"]
    assert telling_links(f'<meta name="referrer" content="no-referrer">{link}', OWN) == ()
    assert telling_links('<a href="https://t.example/" rel="external noreferrer">words</a>', OWN) == ()
    assert telling_links('<a href="https://t.example/" referrerpolicy="no-referrer">words</a>', OWN) == ()
    assert telling_links('<a href="/faq/">words</a> <a href="https://center.org/">home</a>', OWN) == ()


PIECES = st.sampled_from(
    [
        *("<", ">", "</", "/>", "<!--", "-->", "<![CDATA[", "]]>", "<!", "<?", "?>", "=", '"', "'", "&", ";", "&#x;"),
        *("<script", "</script>", "<style>", "</style>", "<img ", "src", "srcset=", "href=", "style=", "srcdoc=", "on"),
        *("url(", ")", "\\", "\\75", "@import ", "/*", "*/", "{", "}", "{{", "}}", "{%", "%}", "{#", "#}", "//"),
        *("https:", "javascript:", "data:", "[", "]", "\n", "\t", " ", "\x00", "\ue000", "\ud800", "é", "a", "&e;"),
        *('<!ENTITY e "', "<meta http-equiv=refresh content=", "<set attributename=href to=", "xml-stylesheet"),
    ]
)


@settings(max_examples=300, deadline=None)
@given(
    st.lists(PIECES, max_size=40).map("".join) | st.text(), st.sampled_from(["html", "css", "svg"]), st.text(max_size=9)
)
def test_any_text_is_read_to_its_end(text: str, form: Form, own: str) -> None:
    lines = text.count("\n") + 1
    assert all(1 <= one.line <= lines and one.column >= 1 for one in find(text, form, own))
    telling_links(without_jinja(text), own)
