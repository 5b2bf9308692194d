"""The editors' manual says what is true."""

from __future__ import annotations

import re

import pytest

from handrail import manual
from handrail.kinds import KINDS, slots
from handrail.markdown import parse
from handrail.markdown.notation import CALLOUTS
from handrail.problems import CODES
from handrail.sources import SHIPPED

TEXT = (SHIPPED / "content/README.md").read_text(encoding="utf-8")


def test_its_tables_are_those_of_the_models() -> None:
    assert manual.rewrite(TEXT) == TEXT, "run `python -m handrail.manual`"


def test_it_has_a_table_for_everything_that_an_editor_may_write() -> None:
    assert set(re.findall(r"<!-- table ([\w-]+) -->", TEXT)) == set(manual.tables())


def test_it_names_every_kind_every_figure_every_callout_and_every_code() -> None:
    names = {f"`{name}`" for name in KINDS} - {"`article`"} | {f"`{code}`" for code in CODES}
    names |= {f"`::{slot}`" for kind in KINDS.values() for slot in slots(kind)}
    names |= {f":::{callout}" for callout in CALLOUTS}
    assert {name for name in names if name not in TEXT} == set()


def test_its_example_of_blocks_is_read_as_it_says() -> None:
    example = TEXT.partition("### Tables, numbered lists, quotations and definitions")[2].split("```\n")[1]
    document = parse(example)
    assert document.findings == ()
    made = "".join(section.html for section in document.sections)
    assert [tag for tag in ("<table>", "<ol>", "<blockquote>", "<dl>") if made.count(tag) != 1] == []


def test_a_table_that_nothing_declares_is_no_table() -> None:
    with pytest.raises(KeyError):
        manual.rewrite("<!-- table nothing -->\n<!-- end -->")
