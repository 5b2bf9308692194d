"""Any bytes become a page: in the encoding that was meant, with the words and lines that a browser would show."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from handrail.audit import audit
from handrail.audit.read import read
from handrail.audit.tell import as_json, as_text

SAVED = (Path(__file__).parent / "saved" / "index.html").read_bytes()


@pytest.mark.parametrize(
    ("data", "text", "encoding"),
    [
        (b"\xef\xbb\xbf<p>caf\xc3\xa9", "café", "utf-8"),
        ("<p>café".encode("utf-16"), "café", "utf-16"),
        (b"<meta charset=iso-8859-1><p>caf\xe9 \x93so\x94", "café “so”", "cp1252"),
        (b'<meta http-equiv=content-type content="text/html; charset=Shift_JIS"><p>\x83A', "ア", "shift_jis"),
        (b"<p>caf\xc3\xa9", "café", "utf-8"),
        (b"<p>caf\xe9", "café", "cp1252"),
        (b"<meta charset=utf-8><p>caf\xe9", "café", "cp1252"),
        (b"<meta charset=nonsense><p>a", "a", "utf-8"),
        (b"<meta charset=unicode_escape><p>\\ud800", "\\ud800", "utf-8"),
        (b"<p>\x81", "\ufffd", "cp1252"),
    ],
)
def test_a_page_is_read_in_the_encoding_that_was_meant(data: bytes, text: str, encoding: str) -> None:
    page = read("a.html", data)
    assert (page.text, page.encoding) == (text, encoding)


def test_blocks_are_apart_and_inline_elements_are_not() -> None:
    page = read("a", b"<p>Hel<b>lo</b>,\nyou<p>two<br>three<ul><li>four<li>five</ul><td>six<td>seven")
    assert [block.text for block in page.blocks] == ["Hello, you", "two three", "four", "five", "six", "seven"]


def test_scripts_styles_and_titles_are_no_words_of_the_page() -> None:
    page = read("a", b"<title>T</title><style>s</style><script>'<p>x'</script><template>t</template><p>words")
    assert page.text == "words"
    assert [element.raw for element in page.all("title", "script")] == ["T", "'<p>x'"]


def test_every_word_knows_its_line() -> None:
    page = read("a", b"<p>one\ntwo\n\n<b>three\n</b>four")
    assert [page.line(page.text.index(word)) for word in page.text.split()] == [1, 2, 4, 5]


def test_a_declaration_of_old_editors_hides_nothing() -> None:
    assert read("a", b"<![if !IE]><p>one<![endif]><p>two<!--[if IE]><p>three<![endif]-->").text == "one\n\ntwo"


@pytest.mark.parametrize(
    "piece", ["<div>", "<!--", "<a ", "<![x", "<a href='", "</", "<?", "<p>", "<svg/>", "<ul><li>", "&#x"]
)
def test_however_deep_or_unfinished_the_page_is_told(piece: str) -> None:
    as_text(audit("x", {"a.html": (piece * 20_000).encode()}, ["a.html"]))


def test_what_a_terminal_would_obey_is_not_printed() -> None:
    hostile = b'<h1 id="\x1b[2J">\x1b[31maddicts</h1><script type="application/ld+json">{"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": {"@type": "Question", "name": "\\ud800\\u001b[0m"}}</script>'
    text = as_text(audit("x", {"a.html": hostile * 2}))
    assert "\x1b" not in text
    text.encode()


def test_structured_data_that_is_too_deep_is_told() -> None:
    deep = b'<script type="application/ld+json">' + b"[" * 100_000 + b"</script>"
    nodes = (
        b'<script type="application/ld+json">{"@context": "https://schema.org", "a": '
        + b'{"a":' * 900
        + b"1"
        + b"}" * 901
        + b"</script>"
    )
    for data in (deep, nodes):
        as_json(audit("x", {"a.html": data}))


@given(st.binary(max_size=400))
@settings(max_examples=150, deadline=None)
def test_any_bytes_are_a_page(data: bytes) -> None:
    _told(data)


PIECES = st.sampled_from(
    ["<", ">", "</", "<!", "<!--", "-->", "<![CDATA[", "]]>", "&", "&#", "'", '"', "=", "/", "<a", "<a\xa0href=", "href=//", "src=//[", "<script>", "</script>", "<style>@import", "<title>", "tel:", "#\x00", "style=url(", "<meta", "charset=", "content=0;url=", "<form", "action=", "<p>", "</p>", "<table><td>", "<blockquote>", "addicts", "<svg/>", "srcset=,,", "�"]
)  # fmt: skip


@given(st.lists(PIECES | st.text(max_size=5), max_size=60))
@settings(max_examples=150, deadline=None)
def test_any_heap_of_tags_is_a_page(pieces: list[str]) -> None:
    _told("".join(pieces).encode("utf-8", "surrogatepass"))


@given(st.integers(0, 2**32), st.integers(1, 30))
@settings(max_examples=60, deadline=None)
def test_a_real_page_that_is_cut_and_mixed_is_still_a_page(seed: int, cuts: int) -> None:
    chance = random.Random(seed)
    data = bytearray(SAVED)
    for _ in range(cuts):
        start = chance.randrange(len(data))
        stop = min(len(data), start + chance.randrange(60))
        data[start:stop] = data[chance.randrange(len(data)) :][: chance.randrange(40)]
    _told(bytes(data))


def _told(data: bytes) -> None:
    found = audit("x", {"a.html": data, "a.css": data}, ["a.html", "a.css"])
    as_text(found).encode()
    as_json(found).encode()
    for group in found.groups:
        assert all(
            0 <= place.line <= data.count(b"\n") + data.count(b"\r") + 1 for one in group.found for place in one.places
        )
