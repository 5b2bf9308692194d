"""Whatever is in the folder, the build ends with problems in words, and never with a traceback."""

from __future__ import annotations

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from handrail.problems import CODES
from tests.sites import MINIMAL, build, page

SLOW = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])

# Pieces that mean something to YAML, to Markdown or to us, in any order.
PIECES = st.sampled_from(
    [
        "---\n",
        "title: ",
        "kind: ",
        "faq",
        "person",
        "comparison",
        "rows: ",
        "- ",
        "[",
        "]",
        "{",
        "}",
        ": ",
        "\n",
        "    ",
        "\t",
        "&a ",
        "*a",
        "!!python/object ",
        "no",
        "010",
        "2026-13-01",
        "null",
        "## ",
        "### ",
        "#",
        "**",
        "*",
        "_",
        "`",
        "```\n",
        "> ",
        "| a | b |\n|---|---|\n",
        "[@",
        "@x]",
        "](",
        ")",
        "![",
        "::",
        "::week\n",
        ":::note\n",
        ":::\n",
        "<!--",
        "-->",
        "<script>",
        '<span lang="es">',
        "</span>",
        "&amp;",
        "\\",
        "{#",
        "}",
        "https://",
        "a.md",
        "#b",
        "é",
        "\u202e",
        "\u2028",
        "𝕏",
        "\x00",
        "\x0b",
        "\ue000C:x\ue001",
        "&#xE000;I:x&#xE001;",
        "&#1;",
        '"\\u202e"',
        "\x02wzxhzdk:0\x03",
        "\x02klzzwxh:0001\x03",
        "word ",
        " ",
    ]
)
TEXT = st.lists(PIECES, max_size=40).map("".join)


@SLOW
@given(TEXT)
def test_any_text_as_a_page_ends_in_words(text: str) -> None:
    assert all(problem.code in CODES for problem in build({"content/a.md": text}).problems)


@SLOW
@given(TEXT)
def test_any_text_below_good_settings_ends_in_words_or_in_a_page(text: str) -> None:
    built = build({"content/a.md": page(text)})
    if not built.has_errors:
        for output in built.outputs.values():
            made = output.make().decode() if output.template else ""
            assert not {"\ue000", "\ue001", "\x02", "\x03"} & set(made)
            assert "<script>" not in made


@SLOW
@given(st.sampled_from(sorted(path for path in MINIMAL if path.endswith(".yaml"))), TEXT)
def test_any_text_as_a_data_file_ends_in_words(path: str, text: str) -> None:
    assert all(problem.code in CODES for problem in build({path: text}).problems)


@SLOW
@given(st.binary(max_size=200), st.sampled_from(["a.md", "site.yaml", "index.md", "x.png"]))
def test_any_bytes_as_a_file_end_in_words(data: bytes, name: str) -> None:
    shown = page("![A picture](x.png)")
    assert all(
        problem.code in CODES for problem in build({"content/shown.md": shown, f"content/{name}": data}).problems
    )
