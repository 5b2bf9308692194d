"""What people read in the terminal."""

from __future__ import annotations

import io

import pytest

from handrail.problems import Place, Problem
from handrail.publish import Published
from handrail.report import Report, Unheard


def test_the_worst_comes_last_where_the_eye_lands() -> None:
    err = io.StringIO()
    Report(err=err).problems(
        [
            Problem(Place("b"), "dead-link", "x"),
            Problem(Place("a"), "unknown-fact", "y"),
            Problem(Place("a"), "bad-yaml", "z"),
        ]
    )
    assert (
        err.getvalue()
        == "a: notice: y (unknown-fact)\na: error: z (bad-yaml)\nb: error: x (dead-link)\n2 errors, 1 notice.\n"
    )


def test_colours_are_for_terminals() -> None:
    err = io.StringIO()
    Report(err=err, colour=True).problems([Problem(Place("a"), "dead-link", "x")])
    assert "a: \033[1;31merror\033[0m: x" in err.getvalue()


def test_a_build_ends_with_its_counts_and_where_its_time_went() -> None:
    out = io.StringIO()
    Report(out=out).built(Published(("a",), ("b", "c"), ("d",)), "_site", 1.234, {"read": 1.0, "made": 0.2})
    assert (
        out.getvalue()
        == "Built 3 files into _site: 1 written, 2 unchanged, 1 removed, in 1.23 s (read 1.00, made 0.20).\n"
    )


def test_a_long_build_tells_how_far_it_has_come_and_a_short_one_does_not() -> None:
    for terminal, shown in ((False, "1,000 of 2,500 read\n2,000 of 2,500 read\n"), (True, "█")):
        err = io.StringIO()
        report = Report(err=err, terminal=terminal)
        for done in range(2501):
            report.progress("read", done, 2500)
        assert err.getvalue() == shown if not terminal else shown in err.getvalue()
        report = Report(err=(quiet := io.StringIO()), terminal=terminal)
        for done in range(50):
            report.progress("read", done, 50)
        assert quiet.getvalue() == ""


class Gone(io.StringIO):
    """Where nobody reads along any more."""

    def write(self, text: str) -> int:
        raise BrokenPipeError


def test_what_cannot_be_printed_is_passed_over_only_where_the_command_is_to_go_on() -> None:
    report = Report(out=Gone())
    with pytest.raises(Unheard):
        report.say("Hello.")
    report.go_on()
    report.say("Hello.")


STEERING = "a\x1b[31m\x9b\u202e\n::stop-commands::x"
WRITTEN_OUT = r"a\x1b[31m\x9b\u202e\n::stop-commands::x"


def test_nothing_that_is_quoted_steers_the_terminal_or_begins_a_line() -> None:
    out, err = io.StringIO(), io.StringIO()
    report = Report(out=out, err=err, colour=True)
    report.problems([Problem(Place(STEERING), "dead-link", STEERING, STEERING)])
    assert err.getvalue().splitlines()[:2] == [
        f"{WRITTEN_OUT}: \x1b[1;31merror\x1b[0m: {WRITTEN_OUT} (dead-link)",
        f"    {WRITTEN_OUT}",
    ]
    report.table([{"file": STEERING}])
    assert out.getvalue() == f"file\n{WRITTEN_OUT}\n"
    report.say("\x1b]0;x\tx\nü\u200d")
    assert out.getvalue().endswith("\n\\x1b]0;x\tx\nü\u200d\n")


def test_what_other_programs_read_is_handed_on_as_it_is() -> None:
    out = io.StringIO()
    Report(out=out).hand_on("\x7f\x9b")
    assert out.getvalue() == "\x7f\x9b\n"
