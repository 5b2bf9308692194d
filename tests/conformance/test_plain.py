"""A page that is taken for plain is read as it is written, and one that is taken to be in order breaks no rule."""

from __future__ import annotations

import re
from html import unescape
from itertools import chain
from unittest.mock import patch

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handrail import pipeline, privacy
from handrail.conformance import Given, Made, faults, hold, plain
from handrail.conformance.answers import answers
from handrail.conformance.order import in_order
from handrail.conformance.rules import RULES
from handrail.foreign import find, markup
from handrail.pipeline import Options
from tests.browser import stress
from tests.conformance.pages import CASES, FRAME, GIVEN, filled, finished
from tests.sites import TODAY, shipped, tree

NAMES = sorted(set(" ".join(chain.from_iterable(plain._HOLDS.values())).replace("/", " ").replace(">", " ").split()))
ATTRIBUTES = [
    *(
        ' id="a"',
        ' id="b"',
        ' id="main"',
        ' id=""',
        ' id="a&amp;b"',
        ' id="a&nbsp;b"',
        ' id="a\u00a0b"',
        " id",
        " id=a",
    ),
    *(' href="#a"', ' href="#main"', ' href="#"', ' href="/a/"', ' href="https://t.example/"', ' href="&#35;c"'),
    *(' href="javascript:go()"', ' src="/a.png"', ' src="//t.example/a"', ' srcset="/a.png 2x, //t.example/b 3x"'),
    *(' aria-labelledby="a"', ' aria-labelledby="a b"', ' aria-describedby="b"', ' aria-labelledby="a\u00a0b"'),
    *(' role="img"', ' role="group" aria-label="Words"', ' role="note" aria-label="Words"', ' tabindex="0"'),
    *(' tabindex="2"', ' style="a"', ' scope="col"', ' alt=""', ' aria-label="Words"', ' class="a"', " hidden"),
    *(
        ' title="a > b"',
        ' title="<b id="',
        ' title=" id=" class="c"',
        " title='\"'",
        ' data-a="//t.example"',
        ' onclick="a"',
    ),
    *(
        ' aria-controls="a"',
        ' ID="a"',
        ' fill="url(//t.example/a)"',
        ' fill="url(#a)"',
        '\tid="a"',
        '\nclass="a"',
        ' id="a" id="b"',
    ),
]
TEXTS = st.sampled_from(
    ["", " ", "\n", "Words.", "Ö", "ü ", "\u00a0", "\u3000", "&nbsp;", "&amp;", "“", "> ", '"', '="']
)
NASTY = st.sampled_from(
    [
        *("<", ">", '"', "'", "<p", "</p", "<!--", "-->", "<!-- a -->", "\0", "\r", "&", "<a><b></a>", "</a>", "</p>"),
        *("<form>", "<input>", "<select>", "<textarea>", "<title>", "<script>", "<style>", "<template>", "<image>"),
        *("<p><div>", "</br>", "<tr>", "<li>", "</body>", "<b>", "</b>", "<P>", "</P>", "<svg/>", "<br/>", "<hr />"),
        *(rule.fires for rule in RULES),
    ]
)
TAGS = st.tuples(st.sampled_from(NAMES), st.lists(st.sampled_from(ATTRIBUTES), max_size=2).map("".join))
ENDS = st.sampled_from(["</{}>"] * 20 + ["", "</b>", "</{} >"])


def element(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    """An element with something in it; seldom it is not closed by its own end."""
    parts = st.tuples(TAGS, st.lists(inner | TEXTS, max_size=4).map("".join), ENDS)
    return parts.map(lambda part: f"<{part[0][0]}{part[0][1]}>{part[1]}{part[2].format(part[0][0])}")


def within(*names: str) -> st.SearchStrategy[str]:
    """Elements of these names, one in the other, as they mostly stand."""
    starts = "".join(f"<{name}>" for name in names)
    ends = "".join(f"</{name.partition(' ')[0]}>" for name in reversed(names))
    return TEXTS.map(lambda text: f"{starts}{text}{ends}")


SHAPES = st.one_of(
    within("p"),
    within("ul", "li", 'a href="/a/"'),
    within("p", 'a href="#a"', "span"),
    within("h2"),
    within("h3"),
    within("h4 id"),
    within("details", "summary"),
    within("table", "caption"),
    within("table", "thead", "tr", "th"),
    within("table", "thead", "tr", 'th scope="col"'),
    within('div role="group" aria-label="Words"', "table", "thead", "tr", 'th scope="col"'),
    st.just("<table><caption>A</caption><thead><tr><td></td><th scope='col'>B</th></tr></thead></table>"),
    st.just('<table><caption>A</caption><thead><tr><td></td><th scope="col">B</th></tr></thead></table>'),
    within("dl", "dt"),
    within("dl", "div", "dd", "p"),
    within('a href="/a/"', 'svg viewBox="0 0 9 9"', "text"),
    within("button", "em"),
    st.just('<img src="/a.png" alt="">'),
    st.just('<svg viewBox="0 0 9 9"><path d="M0 0"/></svg>'),
    st.just('<svg><path fill="url(#a)" d="M0 0"/></svg>'),
)
TREES = st.recursive(SHAPES | TEXTS, element, max_leaves=8)
BODIES = st.lists(TREES | SHAPES | st.one_of(*[SHAPES] * 6, NASTY), max_size=5).map("".join)


def page(body: str) -> Made:
    return Made(filled(FRAME.replace("<p>Words.</p>", body), GIVEN).encode())


def in_full(made: Made, given_: Given = GIVEN) -> list[str]:
    """What is wrong with a page, without a quick look at it."""
    with patch.object(hold, "in_order", lambda *_: False):
        return [fault.code for fault in faults(made, given_)]


def look(body: str) -> None:
    """Holds what a quick look says of a page against what a close one does."""
    made, read, own = page(body), page(body), "https://center.org/"
    read.plain = None
    if made.plain:
        nodes = made.page.css("body, body *")
        written = [re.split("[ /]", tag.decode())[0] for tag in made.plain.tags if not tag.startswith(b"/")]
        assert written == [node.tag for node in nodes]
        for name in ("id", "href", "aria-labelledby", "tabindex"):
            values = [node.attributes[name] or "" for node in nodes if name in node.attributes]
            assert [unescape(value.decode()) for value in made.plain.values.get(f"{name}=".encode(), ())] == values
        shown = read.text
        assert shown is not None
        assert "".join((made.text or "").split()) == "".join(shown.split())
    if in_order(made, GIVEN):
        assert in_full(made) == []
    if privacy.leaks(made.rest, "a", own, frozenset(), made.plain) == ():
        assert [one for one in find(made.rest.decode(), "html", own) if one.kind != "call"] == []


@settings(max_examples=3_000, deadline=None)
@given(BODIES)
def test_what_a_quick_look_says_is_so(body: str) -> None:
    look(body)


TABLE = "<table><caption>A</caption>{}</table>"


@pytest.mark.parametrize(
    "body",
    [
        *(
            "<img>",
            "<table></table>",
            "<table><caption>A</caption></table>",
            "<details></details>",
            "<details>A</details>",
        ),
        *(TABLE.format(f"<thead><tr>{cells}</tr></thead>") for cells in ("<td>A</td>", "<th>A</th>", "")),
        TABLE.format('B<thead><tr><th scope="col">C</th></tr></thead>'),
        TABLE.format('<thead><tr><td>B</td>C<th scope="col">D</th></tr></thead>'),
        '<div role="note" aria-label="A"><table><thead><tr><th scope="col">B</th></tr></thead></table></div>',
        '<div role="group" aria-label="A"><div role="note" aria-label="A">B</div></div>',
        *("<p><div>A</div></p>", "<p><p>A</p></p>", "<h2><h3>A</h3></h2>", "<li><li>A</li></li>", "<b><p></b>A</p>"),
        '<a href="/a/"><span><a href="/b/">A</a></span></a>',
        '<a href="/a/">A<div></a></div>',
        '<p id="a&amp;b">A</p><p id="a&#38;b">B</p>',
        '<a href="&#35;gone">A</a>',
        '<p id="a\u00a0b" aria-labelledby="a\u00a0b">A</p>',
        '<p id="b" id="a">A</p><a href="#a">B</a>',
        '<p title="id=" class="a">A</p><a href="#a">B</a>',
        '<p title=" id=" a">A</p><a href="# a">B</a>',
        '<p>id="a"</p><a href="#a">B</a>',
        "<p<b>i>A<b></b>",
        '<a href="javascript:go()">A</a>',
        '<a href=" javascript:go()">A</a>',
        '<img src="//t.example/a" alt="">',
        '<img src="/a.png" srcset="//t.example/a 2x" alt="">',
        '<p onclick="go()">A</p>',
        '<svg><path d="M0 0"></svg><p id="a">A</p>',
        '<svg><path fill="url(//t.example/a#b)" d="M0 0"/></svg>',
        '<path d="M0 0"/><p>A</p>',
        '<svg><p id="a">A</p></svg>',
    ],
)
def test_no_trick_hides_what_is_wrong(body: str) -> None:
    look(body)


@pytest.mark.parametrize(("fires", "spares"), [case[2:] for case in CASES], ids=[case[0] for case in CASES])
def test_no_page_that_breaks_a_rule_is_taken_to_be_in_order(fires: str, spares: str) -> None:
    made = Made(finished(spares, fires).encode())
    assert in_full(made) != []
    assert not in_order(made, GIVEN)
    assert in_order(Made(filled(FRAME, GIVEN).encode()), GIVEN)


@pytest.mark.parametrize(
    ("written", "other"),
    [
        ("<!doctype html>", ""),
        ("<!doctype html>", "<!doctype html><!-- a -->"),
        ('<html lang="en-US">', "<html>"),
        ('<meta charset="utf-8">', 'Words.<meta charset="utf-8">'),
        ('<meta charset="utf-8">', '<link rel="canonical" href="/"><meta charset="utf-8">'),
        ('<meta charset="utf-8">', '<meta charset="utf-8"><meta name="Viewport" content="width=1">'),
        ('<meta charset="utf-8">', '<meta charset="utf-8"><meta name="&#118;iewport" content="width=1">'),
        ('<meta charset="utf-8">', '<meta charset="utf-8"><link rel="stylesheet" href="/a.css">'),
        ("<title>A page</title>", "<title>&nbsp;</title>"),
        ("<title>A page</title>", "<title>\u00a0</title>"),
        ("<title>A page</title>", "<title><b>A</b></title>"),
        ("default-src", "default-SRC"),
        ('{"@graph":[]}', '{"@graph":[] }'),
        ("</head>", "<style></style></head>"),
        ("</head>", "<b></b></head>"),
        ("<body>", "<body><body>"),
        ("</body>", "</body><p></p>"),
        ("</html>", ""),
    ],
)
def test_a_head_or_frame_that_is_not_as_usual_is_looked_at_closely(written: str, other: str) -> None:
    assert not in_order(Made(filled(FRAME, GIVEN).replace(written, other).encode()), GIVEN)


def test_all_pages_of_a_site_are_plainly_in_order() -> None:
    for files in (shipped(), tree(stress.FILES)):
        built = pipeline.build(files, Options(TODAY, "builder"))
        made = {path: Made(output.make()) for path, output in built.outputs.items() if path.endswith(".html")}
        assert [path for path, one in made.items() if one.plain is None] == []


def test_no_attribute_that_a_plain_tag_may_have_asks_for_anything() -> None:
    asking = {*markup._FETCHED, *markup._LISTS, *markup._STYLES, "referrerpolicy", "srcdoc", "onclick", "target", "is"}
    known = {name.decode().rstrip("=") for name in plain._KNOWN}  # whose values are looked at, as are those of links
    for name in asking - {"src", "href", "srcset"} - known:
        assert plain._TAG.fullmatch(f'p {name}=""') is None
    assert [tag for tag in ("p", "use", "link", "image") if plain._name(f'{tag} href=""'.encode())] == []


@pytest.mark.parametrize(
    ("selector", "names", "may"),
    [
        ("blink, p", {"p"}, True),
        ("blink, i", {"p"}, False),
        ("[style], div p[id]", {"p", "[id"}, True),
        ("[style], div p[id]", {"p", "[class"}, False),
        ("img:not([alt])", {"img", "[src"}, True),
        ("img:not([alt])", {"img", "[alt"}, False),
        ("i:not([id], [lang], :has(> b))", {"i", "[lang"}, False),
        ("i:not([id='a'])", {"i", "[id"}, True),
        ("iframe:is(:not([title]), [title=''])", {"iframe", "[title"}, True),
        ("div:not([id]) > p", {"p", "[id"}, True),
        ('[role="img"]:not([id]):not([lang])', {"p", "[role", "[lang"}, False),
    ],
)
def test_whether_an_element_may_answer_is_told_by_its_names(selector: str, names: set[str], may: bool) -> None:
    assert answers(selector, frozenset(names)) is may


def test_tags_are_kept_in_mind_and_no_more_than_so_many() -> None:
    holds = plain._moves()["flow"]
    before = len(holds)
    for number in range(2 * plain._REMEMBERED):
        assert page(f'<div data-{"a" * (number % 99)}-{"b" * (number // 99)}="">Words.</div>').plain is not None
    assert before < len(holds) <= plain._REMEMBERED
