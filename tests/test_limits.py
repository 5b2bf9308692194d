"""The thresholds of checks are settings: each moves its check, and none can be set to nonsense."""

from __future__ import annotations

from typing import get_args

import pytest
from msgspec.structs import fields

from handrail.problems import Severity
from handrail.reading import measure
from handrail.rules import alternatives
from handrail.schema import Limits
from tests.sites import CREDENTIALS, HELP_LINES, PNG, SITE, build, page, reviewed


def codes(files: dict[str, str | bytes | None], limits: str = "") -> list[str]:
    """The codes of what is told under some limits, notices left out."""
    site = SITE + (f"limits: {{{limits}}}\n" if limits else "")
    told = build({**files, "content/site.yaml": site}).problems
    return [problem.code for problem in told if problem.severity is not Severity.NOTICE]


def helped(day: str) -> dict[str, str | bytes | None]:
    return {"content/help-lines.yaml": HELP_LINES.replace("2026-11-01", day)}


CHECKED = {"content/credentials.yaml": CREDENTIALS.replace("2026-11-01", "2026-10-01", 1)}
SENTENCE = {"content/a.md": page("word " * 24 + "end.")}
UNSOURCED = {"content/a.md": page("Care takes time. " * 15, kind="level", level='"1"')}
SHORT = {"content/a.md": page(description="Where to park when you come to see us in the city of Cincinnati.")}
ALT = {
    "content/a.md": page("![A brown dog lies on a rug by the window and looks at the rain outside.](dog.png)"),
    "content/dog.png": PNG,
}


@pytest.mark.parametrize(
    ("files", "limits", "code"),
    [
        (helped("2026-10-01"), "help_line_due_days: 30", "stale-help-line"),
        (helped("2026-10-01"), "help_line_due_days: 30, help_line_expired_days: 40", "expired-help-line"),
        (CHECKED, "checked_days: 30", "stale-check"),
        (reviewed("{by: ann.md, on: 2024-10-01}"), "review_due_years: 1, review_expired_years: 2", "review-expired"),
        (SENTENCE, "sentence_words: 24", "long-sentence"),
        (UNSOURCED, "unsourced_words: 45", "unsourced-page"),
        (SHORT, "description_shortest: 80", "description-length"),
        (SHORT, "description_longest: 60", "description-length"),
        (ALT, "alternative_longest: 60", "poor-alt"),
    ],
)
def test_a_limit_moves_its_check(files: dict[str, str | bytes | None], limits: str, code: str) -> None:
    assert code not in codes(files)
    assert code in codes(files, limits)


def test_wider_limits_let_be_what_was_told() -> None:
    assert codes(helped("2025-10-01")) == ["expired-help-line"]
    assert codes(helped("2025-10-01"), "help_line_due_days: 900, help_line_expired_days: 900") == []
    old = reviewed("{by: ann.md, on: 2024-10-01}")
    assert codes(old) == ["review-due"]
    assert codes(old, "review_due_years: 3") == []
    assert codes({"content/a.md": page("word " * 34 + "end.")}, "sentence_words: 40") == []


@pytest.mark.parametrize(
    ("limits", "told"),
    [
        ("sentence_words: 19", "bad-value"),
        ("help_line_due_days: 400", "bad-value"),
        ("help_line_due_days: soon", "wrong-type"),
        ("sentences: 30", "unknown-key"),
    ],
)
def test_nonsense_is_told(limits: str, told: str) -> None:
    assert told in codes({}, limits)


def test_the_model_and_those_that_count_agree() -> None:
    sentence_words = next(one for one in fields(Limits) if one.name == "sentence_words")
    assert get_args(sentence_words.type)[1].ge == measure.LONG_FROM
    assert Limits().alternative_longest == alternatives.LONGEST
