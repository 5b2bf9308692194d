"""The only printer: problems, reasons, counts."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, TextIO

from handrail.problems import Problem, Severity, count

if TYPE_CHECKING:  # a build that finds nothing changed has no use for them
    from handrail.outputs import Output
    from handrail.publish import Published

_COLOURS = {Severity.ERROR: "31", Severity.WARNING: "33", Severity.NOTICE: "36"}
# From how many things on a stage is told while it goes on, and how wide its bar is in characters.
_LONG, _WIDTH = 500, 30


class Report:
    """Prints for people: problems to standard error, results to standard output."""

    def __init__(
        self, *, out: TextIO | None = None, err: TextIO | None = None, colour: bool = False, terminal: bool = False
    ) -> None:
        self._out = out or sys.stdout
        self._err = err or sys.stderr
        self._colour = colour
        self._terminal = terminal

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
            print(", ".join(said) + ".", file=self._err)

    def _print_problem(self, problem: Problem) -> None:
        text = str(problem)
        if self._colour:
            text = text.replace(
                f": {problem.severity}: ", f": \033[1;{_COLOURS[problem.severity]}m{problem.severity}\033[0m: ", 1
            )
        print(text, file=self._err)

    def progress(self, stage: str, done: int, total: int) -> None:
        """How far a long build has come: a bar on a terminal, a line for each thousand pages elsewhere."""
        if total < _LONG:
            return
        if self._terminal and (done % 25 == 0 or done == total):
            filled = _WIDTH * done // total
            end = "\r" if done < total else "\r\033[K"
            bar = "█" * filled + "░" * (_WIDTH - filled)
            print(f"{bar} {done:,} of {total:,} {stage}", end=end, file=self._err, flush=True)
        elif not self._terminal and done and done % 1000 == 0:
            print(f"{done:,} of {total:,} {stage}", file=self._err, flush=True)

    def built(self, result: Published, folder: str, seconds: float, stages: Mapping[str, float]) -> None:
        """What a build did, and where its time went."""
        total = len(result.written) + len(result.unchanged)
        done = f"{len(result.written)} written, {len(result.unchanged)} unchanged, {len(result.removed)} removed"
        spent = f" ({', '.join(f'{name} {took:.2f}' for name, took in stages.items())})" if stages else ""
        self.say(f"Built {count(total, 'file')} into {folder}: {done}, in {seconds:.2f} s{spent}.")

    def not_built(self, folder: str) -> None:
        """That nothing was published, and why that is safe."""
        print(f"Nothing was published: {folder} is as it was.", file=self._err)

    def checked(self, files: int, undecided: Sequence[str]) -> None:
        """That a check came to its end, and what it does not say."""
        self.say(f"Checked {count(files, 'file')}; nothing was written.")
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
        """One line of a result."""
        print(line, file=self._out)

    def complain(self, line: str) -> None:
        """One line about a command that cannot be carried out."""
        print(line, file=self._err)


def _cell(value: object) -> str:
    return ("yes" if value else "") if isinstance(value, bool) else str(value)
