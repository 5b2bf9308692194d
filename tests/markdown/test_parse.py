"""Markdown as our editors write it: small goldens, one behaviour each."""

from __future__ import annotations

from html import escape

import pytest
from msgspec.structs import replace

from handrail.markdown import Document, Html, Picture, Slot, TooDeep, fill, parse, plain, questions


def show(body: str) -> str:
    """A body's HTML, its holes closed with plain marks."""
    document = parse(body)
    pieces = []
    for section in document.sections:
        heading = section.heading
        if heading:
            pieces.append(f'<h{heading.level} id="{heading.id}">{section.title}</h{heading.level}>')
        for part in fill(
            section.html,
            link=lambda target: f"@{escape(target)}",
            cite=lambda keys: "".join(f"[{key}]" for key in keys),
        ):
            if isinstance(part, Html):
                pieces.append(part.html.strip())
            elif isinstance(part, Picture):
                image = document.images[part.index]
                pieces.append(f"<{image.src}|{image.alt}|{image.caption}>")
            else:
                assert isinstance(part, Slot)
                pieces.append(f"<figure {part.name}>")
    return "\n".join(pieces)


@pytest.mark.parametrize(
    ("body", "html"),
    [
        pytest.param("Hello *you* and **you**.", "<p>Hello <em>you</em> and <strong>you</strong>.</p>", id="emphasis"),
        pytest.param(
            "## Two words\n\nText.",
            '<h2 id="two-words">Two words</h2>\n<p>Text.</p>',
            id="a heading gets its id from its words",
        ),
        pytest.param("## Two words {#mine}", '<h2 id="mine">Two words</h2>', id="an author may choose the id"),
        pytest.param(
            "## Same\n\n## Same",
            '<h2 id="same">Same</h2>\n<h2 id="same-2">Same</h2>',
            id="equal headings get different ids",
        ),
        pytest.param("[us](index.md#top)", '<p><a href="@index.md#top">us</a></p>', id="a link waits for its address"),
        pytest.param(
            "[us](a.md?b=1&c=2)", '<p><a href="@a.md?b=1&amp;c=2">us</a></p>', id="a link's ampersand is escaped once"
        ),
        pytest.param(
            "[call](tel:(877) 679-2132)",
            '<p><a href="@tel:8776792132">call</a></p>',
            id="a phone link loses its brackets and spaces",
        ),
        pytest.param(
            "<https://a.org/x>",
            '<p><a href="@https://a.org/x">https://a.org/x</a></p>',
            id="an address in angle brackets",
        ),
        pytest.param(
            "<me@a.org>", '<p><a href="@mailto:me@a.org">me@a.org</a></p>', id="a mail address is not scrambled"
        ),
        pytest.param("So.[@one][@two]", "<p>So.[one][two]</p>", id="citations wait for their numbers"),
        pytest.param("::week", "<figure week>", id="a figure stands alone"),
        pytest.param("One\n::week\ntwo", "<p>One</p>\n<figure week>\n<p>two</p>", id="a figure needs no empty lines"),
        pytest.param('![A dog](dog.png "Rex")', "<dog.png|A dog|Rex>", id="a picture alone is no paragraph"),
        pytest.param("![A\ndog](dog.png)", "<dog.png|A dog|>", id="a picture's words may go over lines"),
        pytest.param(
            "![A](a.png) ![B](b.png)\n![C](c.png)",
            "<a.png|A|>\n<b.png|B|>\n<c.png|C|>",
            id="pictures in a row are no paragraph",
        ),
        pytest.param(
            "- one\n\n    ![A](a.png)\n\n- ::week",
            "<ul>\n<li>\n<p>one</p>\n<a.png|A|>\n</li>\n<li>\n<figure week>\n</li>\n</ul>",
            id="pictures and figures in a list",
        ),
        pytest.param("> ![A](a.png)", "<blockquote>\n<a.png|A|>\n</blockquote>", id="a picture in a quotation"),
        pytest.param(
            ":::note Mind\nText.\n:::",
            '<div class="callout callout-note" role="note">\n<p class="callout-title">Mind</p>\n<p>Text.</p>\n</div>',
            id="a callout with a title",
        ),
        pytest.param(
            ":::warning\n- one\n:::\n\nAfter.",
            '<div class="callout callout-warning" role="note">\n<p class="callout-title">Important</p>\n<ul>\n<li>one</li>\n</ul>\n</div>\n<p>After.</p>',
            id="a callout holds a list and ends",
        ),
        pytest.param('It\'s "so" -- really...', "<p>It’s “so” – really…</p>", id="quotes curl and dashes grow"),
        pytest.param('`it\'s "code"`', '<p><code>it\'s "code"</code></p>', id="code stays as typed"),
        pytest.param('*"So"* it\'s', "<p><em>“So”</em> it’s</p>", id="quotes look across tags"),
        pytest.param("    Pasted from Word.", "<p>Pasted from Word.</p>", id="an indent is not code"),
        pytest.param("5 &lt; 6 &amp; 7&nbsp;%", "<p>5 &lt; 6 &amp; 7\xa0%</p>", id="entities are characters"),
        pytest.param("A < b & c", "<p>A &lt; b &amp; c</p>", id="signs are escaped"),
        pytest.param("Before <!-- a note\nto us --> after", "<p>Before \n after</p>", id="a comment is not published"),
        pytest.param(
            '<abbr title="A B">AB</abbr> H<sub>2</sub>O',
            '<p><abbr title="A B">AB</abbr> H<sub>2</sub>O</p>',
            id="safe inline tags",
        ),
        pytest.param(
            '<span lang="es">*hola*</span>',
            '<p><span lang="es"><em>hola</em></span></p>',
            id="another language is marked",
        ),
        pytest.param(
            '<abbr title="A `b` [c](d.md) \\*">AB</abbr>',
            '<p><abbr title="A b c *">AB</abbr></p>',
            id="a title is words alone",
        ),
        pytest.param("H<SUB>2</sub>O<BR>", "<p>H<sub>2</sub>O<br>\n</p>", id="tags may be in capitals"),
        pytest.param("[a](<b c.md>)", '<p><a href="@b c.md">a</a></p>', id="an address with spaces"),
        pytest.param("one<br>two", "<p>one<br>\ntwo</p>", id="a line break"),
        pytest.param("Term\n: Meaning", "<dl>\n<dt>Term</dt>\n<dd>Meaning</dd>\n</dl>", id="a definition list"),
        pytest.param("```\n<b>\n```", "<pre><code>&lt;b&gt;\n</code></pre>", id="fenced code"),
        pytest.param(
            "1. a\n\n    - b", "<ol>\n<li>\n<p>a</p>\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ol>", id="a nested list"
        ),
        pytest.param(
            "| A |\n|---|\n| b |",
            '<div class="table" role="group" aria-label="Table" tabindex="0"><table>\n<thead>\n<tr>\n<th scope="col">A</th>\n</tr>\n</thead>\n'
            "<tbody>\n<tr>\n<td>b</td>\n</tr>\n</tbody>\n</table></div>",
            id="a table can be scrolled and read out",
        ),
        pytest.param(
            "| A | B | C | D |\n|:--|:-:|--:|---|\n| a | b | c | d |",
            '<div class="table" role="group" aria-label="Table" tabindex="0"><table>\n<thead>\n<tr>\n'
            '<th scope="col" class="align-left">A</th>\n<th scope="col" class="align-center">B</th>\n'
            '<th scope="col" class="align-right">C</th>\n<th scope="col">D</th>\n</tr>\n</thead>\n'
            '<tbody>\n<tr>\n<td class="align-left">a</td>\n<td class="align-center">b</td>\n'
            '<td class="align-right">c</td>\n<td>d</td>\n</tr>\n</tbody>\n</table></div>',
            id="a column is aligned by a class",
        ),
    ],
)
def test_markdown_becomes_html(body: str, html: str) -> None:
    assert show(body) == html


@pytest.mark.parametrize(
    "tag",
    [
        "<script>x</script>",
        "<iframe src=x></iframe>",
        "<img src=x onerror=y>",
        "<div>",
        "<a href=x>",
        "<span onclick=x>",
        '<span style="x">y</span>',
        "<!DOCTYPE html>",
        "<!--",
    ],
)
def test_html_never_reaches_the_page_and_is_told(tag: str) -> None:
    document = parse(f"Hello {tag}")
    assert [finding.code for finding in document.findings][:1] == ["html-in-text"]
    assert tag not in show(f"Hello {tag}")


@pytest.mark.parametrize(
    "body",
    [
        "`<script>`",
        "```\n<script>\n```",
        "5 < 6 and 7 > 3",
        "<https://a.org>",
        "a <b.c@d.org> e",
        "<!-- <div> -->",
        "Stop!",
        "a <- b",
        "`<!– a –>`",
        "<!--a-->",
    ],
)
def test_what_only_looks_like_html_is_left_in_peace(body: str) -> None:
    assert parse(body).findings == ()


@pytest.mark.parametrize(
    "body",
    [
        "- one\n- two",
        "Text.\n\n- one",
        "- one\n  more\n- two",
        "- one\nlazy\n- two",
        "> - one",
        "1. a\n\n    - b",
        "| a | b |\n|---|---|\n| c | d |",
        "Text\nwith - a dash",
        "- one\n    - two\n- three",
    ],
)
def test_lists_and_tables_in_good_order_are_left_in_peace(body: str) -> None:
    assert parse(body).findings == ()


def places(document: Document) -> list[tuple[str, int, int]]:
    return [(ref.name, ref.line, ref.column) for ref in document.links]


def test_every_link_knows_its_line_even_among_equals() -> None:
    assert places(parse("[a](x.md) and\n[b](x.md)\n\n`[c](x.md)` [d](x.md)")) == [
        ("x.md", 1, 1),
        ("x.md", 2, 1),
        ("x.md", 4, 13),
    ]


def test_a_link_whose_address_or_words_are_out_of_the_common_is_still_told_at_its_place() -> None:
    assert places(parse("Line.\nA [form](my form b.pdf) and [x](run(1) now)")) == [
        ("my form b.pdf", 2, 3),
        ("run(1) now", 2, 29),
    ]
    assert places(parse('A [form](<my form.pdf>), [the [old] one](a.md "A title")')) == [
        ("my form.pdf", 1, 3),
        ("a.md", 1, 26),
    ]


@pytest.mark.parametrize(
    ("body", "column"),
    [
        ('So ![A dog](dog.png "Of [@a]")', 4),
        ("So ![A dog [@a]](dog.png)", 4),
        ('So [x](b.md "see [@a]")', 4),
        ("So [x](https://a.org/[@a])", 4),
        ("So [x [@a]](b.md)", 4),
        ("So [x <me@a.org>](b.md)", 4),
        ('So <abbr title="x [@a]">X</abbr>', 4),
    ],
)
def test_a_citation_or_a_link_where_none_can_be_is_told_at_its_place(body: str, column: int) -> None:
    told = [(found.line, found.column) for found in parse(body).findings if found.code == "misplaced-mark"]
    assert told == [(1, column)]
    assert "\ue000" not in show(body)


def test_a_citation_behind_a_backslash_is_text_and_one_behind_a_link_is_a_citation() -> None:
    document = parse("\\[@a] [x](b.md)[@a]")
    assert [(ref.name, ref.column) for ref in document.citations] == [("a", 16)]
    assert document.findings == ()


def test_a_document_knows_its_citations_and_figures_by_line() -> None:
    document = parse("One.[@a]\n\n::week\n\nTwo.[@b][@a]")
    assert [(ref.name, ref.line) for ref in document.citations] == [("a", 1), ("b", 5), ("a", 5)]
    assert [(ref.name, ref.line) for ref in document.slots] == [("week", 3)]


def test_a_document_depends_on_nothing_parsed_before_it() -> None:
    alone = parse("[x][ref]\n\n[ref]: a.md")
    parse("[ref]: other.md\n\n*[HTML]: Hyper\n\n## Heading")
    again = parse("[x][ref]\n\n[ref]: a.md")
    assert replace(again, load=again.sections) == replace(alone, load=alone.sections)
    assert parse("## Heading").headings[0].id == "heading"


def test_a_text_that_is_nested_beyond_sense_spoils_nothing_after_it() -> None:
    with pytest.raises(TooDeep):
        parse("*" * 5000 + "x" + "*" * 5000)
    assert show("Fine.") == "<p>Fine.</p>"


@pytest.mark.parametrize("mark", ["[", "![", "[@a", "[/a ", "[a](", "[a]["])
def test_brackets_that_nobody_closes_are_told_at_once_where_there_are_too_many(mark: str) -> None:
    with pytest.raises(TooDeep) as told:
        parse(f"Well.\n\nMany: {mark * 20_000}")
    finding = told.value.finding
    assert (finding.line, finding.code) == (3, "too-deep")
    assert finding.column > 200


@pytest.mark.parametrize("body", ["[a](b.md) " * 300, "[\n\n" * 300, "`" + "[" * 300 + "`", "a) " * 300])
def test_brackets_in_pairs_in_other_paragraphs_and_in_code_are_left_in_peace(body: str) -> None:
    assert not [found for found in parse(body).findings if found.code == "too-deep"]


@pytest.mark.parametrize(
    "reference",
    ["&#xE000;", "&#XE001;", "&#57344;", "&#0;", "&#x1b;", "&#x9b;", "&#x202e;", "&#xD800;", f"&#{'1' * 5000};"],
)
def test_a_number_of_a_character_that_no_page_can_show_is_told_and_opens_no_hole(reference: str) -> None:
    for body in (
        f"Park {reference}I:foo&#xE001; behind.",
        f"[a {reference}]({reference}S:week&#xE001;)",
        f"## A {reference}C:x\n\n![{reference}](a.png '{reference}')",
    ):
        document = parse(body)
        told = [found for found in document.findings if found.code == "control-character"]
        assert (told[0].line, told[0].column) == (1, body.index(reference) + 1)
        assert not document.slots
        assert not document.citations
        assert "\ue001" not in show(body)


@pytest.mark.parametrize("reference", ["&#8211;", "&#x2014;", "&#160;", "&#x200d;", "&amp;", "&#128512;", "`&#x1b;`"])
def test_numbers_of_characters_that_pages_show_are_left_in_peace(reference: str) -> None:
    assert [found for found in parse(f"a {reference} b").findings if found.code == "control-character"] == []


def test_questions_are_read_with_their_groups_and_answers() -> None:
    found, findings = questions(
        parse("Lead.\n\n## First\n\n### What? {#what}\n\nThis.[@a]\n\nThat.[@b]\n\n## Second\n\n### Who?\n\nWe.")
    )
    assert [(q.id, q.text, q.group, q.citations, q.line) for q in found] == [
        ("what", "What?", "first", ("a", "b"), 5),
        ("who", "Who?", "second", (), 13),
    ]
    assert findings == ()


def test_the_text_of_a_paragraph_is_not_torn_from_its_citation() -> None:
    found, _ = questions(parse("## G\n\n### Q?\n\nSo it is [@a]. And so [@b]."))
    assert plain(found[0].html) == "So it is. And so."


def same_words(body: str) -> list[tuple[int, int]]:
    return [(found.link.line, found.link.column) for found in parse(body).namesakes]


def test_the_same_words_lead_to_one_page() -> None:
    assert same_words("[Our day](a.md)\n\nand **[our day](b.md)**") == [(3, 7)]
    assert same_words("[Our day](a.md) and [our day](a.md#noon), [more](#x), [More](#y)") == []
    assert same_words("[Call](tel:911), [call](tel:988), [us](a.md), [them](b.md)") == []


def test_a_heading_without_words_is_told_at_its_line() -> None:
    told = [found for body in ("Text.\n\n## ", "> ### \n") for found in parse(body).findings]
    assert [(found.line, found.code) for found in told if found.code == "empty-heading"] == [
        (3, "empty-heading"),
        (1, "empty-heading"),
    ]
    assert not parse("## A\n\n## `b`").findings


def test_a_heading_does_not_take_the_frames_own_address() -> None:
    assert [heading.id for heading in parse("## Main").headings] == ["main-2"]
    assert [found.code for found in parse("## A {#main}").findings] == ["duplicate-id"]


def test_a_sentence_that_hyphens_below_it_make_a_heading_is_told_at_these() -> None:
    for sentence in (
        "Come in by the side door.",
        "> Quoted.\n\n## A heading.\n\n“Come in.”",
        "First, *call us,*",
        "- One",
    ):
        found = parse(f"Words.\n\n{sentence}\n---\nRing the bell.").findings
        assert [(f.line, f.code) for f in found] == [(4 + sentence.count("\n"), "sentence-as-heading")]


@pytest.mark.parametrize(
    "body", ["Our house\n---\nWords.", "Who can come?\n---\nAll.", "Come in.\n\n---\nRing.", "## Come in.\n---\nRing."]
)
def test_a_heading_in_words_and_a_line_below_an_empty_one_are_left_in_peace(body: str) -> None:
    assert parse(body).findings == ()
