"""The only printer: problems, reasons, counts."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from io import StringIO, TextIOWrapper
from typing import TYPE_CHECKING, TextIO

from handrail.problems import Problem, Severity, count
from handrail.problems.characters import seen

if TYPE_CHECKING:  # a build that finds nothing changed has no use for them
    from handrail.outputs import Output
    from handrail.publish import Published

# What every command ends with: all is well, there is something to mend, or it makes no sense.
DONE, PROBLEMS, USAGE = 0, 1, 2
_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.NOTICE: "36"}
# From how many things on a stage is told while it goes on, and how wide its bar is in characters.
_LONG, _WIDTH = 500, 30


class Unheard(Exception):  # noqa: N818  # it is what was said that is so
    """Something could not be printed; `reason` says why, and is empty where whoever read along has gone."""

    def __init__(self, error: OSError) -> None:
        super().__init__(error)
        self.reason = "" if isinstance(error, BrokenPipeError) else (error.strerror or str(error)).lower()


class Report:
    """Prints for people: problems to standard error, results to standard output; raises `Unheard` where it cannot.

    A command that is to go on all the same says so by `go_on`.
    """

    def __init__(
        self, *, out: TextIO | None = None, err: TextIO | None = None, colour: bool = False, terminal: bool = False
    ) -> None:
        self._out = out or sys.stdout or StringIO()  # a program may be started with neither
        self._err = err or sys.stderr or StringIO()
        for stream in (self._out, self._err):
            if isinstance(stream, TextIOWrapper):  # files for other programs are UTF-8, whatever the system prints
                stream.reconfigure(encoding="utf-8", errors="backslashreplace")
        self._colour = colour
        self._terminal = terminal
        self._goes_on = False

    def problems(self, problems: Iterable[Problem], allowed: int = 0) -> None:
        """Every problem at its place, worst last, where the eye lands; then how many there are of each severity.

        `allowed` is the number of those that files let stand; they are counted and not shown.
        """
        known = sorted(problems, key=lambda p: (-list(Severity).index(p.severity), p))
        for problem in known:
            self._print_problem(problem)
        counts = Counter(problem.severity for problem in known)
        said = [count(counts[severity], str(severity)) for severity in Severity if counts[severity]]
        said += [f"{allowed} let stand, with a reason in the file"] if allowed else []
        if said:
            self.complain(", ".join(said) + ".")

    def _print_problem(self, problem: Problem) -> None:
        text = str(problem)
        if self._colour:
            text = text.replace(
                f": {problem.severity}: ", f": \033[1;{_COLOURS[problem.severity]}m{problem.severity}\033[0m: ", 1
            )
        self._print(f"{text}\n", self._err)

    def progress(self, stage: str, done: int, total: int) -> None:
        """How far a long build has come: a bar on a terminal, a line for each thousand pages elsewhere."""
        if total < _LONG:
            return
        if self._terminal and (done % 25 == 0 or done == total):
            filled = _WIDTH * done // total
            end = "\r" if done < total else "\r\033[K"
            bar = "█" * filled + "░" * (_WIDTH - filled)
            self._print(f"{bar} {done:,} of {total:,} {stage}{end}", self._err, flush=True)
        elif not self._terminal and done and done % 1000 == 0:
            self._print(f"{done:,} of {total:,} {stage}\n", self._err, flush=True)

    def built(self, result: Published, folder: str, seconds: float, stages: Mapping[str, float]) -> None:
        """What a build did, and where its time went."""
        total = len(result.written) + len(result.unchanged)
        done = f"{len(result.written)} written, {len(result.unchanged)} unchanged, {len(result.removed)} removed"
        spent = f" ({', '.join(f'{name} {took:.2f}' for name, took in stages.items())})" if stages else ""
        self.say(f"Built {count(total, 'file')} into {folder}: {done}, in {seconds:.2f} s{spent}.")

    def not_built(self, folder: str) -> None:
        """That nothing was published, and why that is safe."""
        self.complain(f"Nothing was published: {folder} is as it was.")

    def checked(self, files: int, undecided: Sequence[str]) -> None:
        """That a check came to its end, and what it does not say."""
        self.say(f"Checked {count(files, 'file')}; nothing was written but `.cache`.")
        self.say("No program can decide, and so this check does not say:")
        for words in undecided:
            self.say(f"- {words}{'.' if words is undecided[-1] else ';'}")

    def explained(self, output: Output, reasons: list[str]) -> None:
        """What an output is made from, and whether it would be written again."""
        self.say(f"{output.path}")
        self.say(f"  from      {output.source or 'the site as a whole'}")
        if output.template:
            self.say(f"  template  templates/{output.template}")
        self.say(f"  key       {output.key}")
        for name, fingerprint in output.parts.items():
            self.say(f"            {fingerprint[:32].splitlines()[0]}  {name}")
        for reason in reasons:
            self.say(f"  {reason}")

    def rule(self, headline: str, paragraphs: Iterable[tuple[str, str]]) -> None:
        """What a code stands for: each paragraph has a heading and its words."""
        import textwrap  # nobody else pays for it

        self.say(headline)
        for title, words in paragraphs:
            self.say(f"\n{title}")
            self.say(textwrap.fill(words, 100, initial_indent="  ", subsequent_indent="  "))

    def table(self, rows: Sequence[Mapping[str, object]]) -> None:
        """Rows under their names, as wide as they need; yes for what is true, nothing for what is not."""
        names = list(rows[0])
        cells = [names, *([_cell(row[name]) for name in names] for row in rows)]
        widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
        for line in cells:
            self.say("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip())

    def say(self, line: str) -> None:
        """One line of a result; what quotes others cannot steer the terminal."""
        self._print(f"{seen(line)}\n", self._out)

    def hand_on(self, text: str) -> None:
        """A result that other programs read, as it is."""
        self._print(f"{text}\n", self._out)

    def complain(self, line: str) -> None:
        """One line about a command that cannot be carried out."""
        self._print(f"{seen(line)}\n", self._err)

    def go_on(self) -> None:
        """From now on passes over what cannot be printed: what is done goes on, though nobody reads along."""
        self._goes_on = True

    def flush(self) -> None:
        """Sees to it that all has been printed."""
        for stream in (self._out, self._err):
            self._print("", stream, flush=True)

    def _print(self, text: str, stream: TextIO, *, flush: bool = False) -> None:
        try:
            print(text, end="", file=stream, flush=flush)
        except OSError as error:
            if not self._goes_on:
                raise Unheard(error) from None


def _cell(value: object) -> str:
    return ("yes" if value else "") if isinstance(value, bool) else seen(str(value)).replace("\n", "\\n")
