"""Commands, options, exit codes: 0 built, 1 problems, 2 usage.

The one room that reads the clock and the environment; everything below it is handed what it depends on.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
import time
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from handrail import publish, sources, urls
from handrail.job import CACHE, Job
from handrail.problems import Problem, Severity, did_you_mean
from handrail.publish import Published
from handrail.report import Report

BUILT, PROBLEMS, USAGE = 0, 1, 2


def main(argv: Sequence[str] | None = None) -> int:
    """Carries out one command line; returns the exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    if not words or (words[0].startswith("-") and words[0] not in ("-h", "--help")):
        words.insert(0, "build")
    terminal = sys.stderr.isatty()
    report = Report(colour=terminal and "NO_COLOR" not in os.environ, terminal=terminal)
    try:
        arguments = _parser().parse_args(words)
        return _COMMANDS[arguments.command](arguments, report)
    except SystemExit as stop:  # argparse has said why
        return stop.code if isinstance(stop.code, int) else USAGE
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="build.py", description="Build the website of a treatment centre from a folder of Markdown."
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--root",
        type=_folder,
        default=sources.SHIPPED,
        metavar="DIR",
        help="the site's folder, with `content` in it (default: this project)",
    )
    common.add_argument(
        "--output", type=Path, metavar="DIR", help="where the site goes (default: `_site` in the site's folder)"
    )
    common.add_argument(
        "--base-url", type=_address, metavar="URL", help="the site's address, in place of the one in site.yaml"
    )
    common.add_argument("--strict", action="store_true", help="count warnings as errors")
    common.add_argument(
        "--today",
        type=_day,
        default=None,
        metavar="DATE",
        help="the day that review dates are held against (default: SOURCE_DATE_EPOCH, or the clock)",
    )
    for name, says in (
        ("build", "build the site (the default)"),
        ("check", "find everything that is wrong, and write nothing"),
        ("clean", "remove what earlier builds wrote"),
    ):
        commands.add_parser(name, parents=[common], help=says, description=says)
    commands.choices["build"].add_argument(
        "--verify", action="store_true", help="afterwards build everything anew, and name the first difference"
    )
    explain = commands.add_parser(
        "explain", parents=[common], help="say what a page is made from, and whether it would be written again"
    )
    explain.add_argument(
        "path", metavar="PATH", help="a page's address, its file in the site, or its file in `content`"
    )
    serve = commands.add_parser("serve", parents=[common], help="preview the site, and build it again on every save")
    serve.add_argument("--port", type=int, default=8000, help="the port to listen on (default: 8000)")
    return parser


def _folder(text: str) -> Path:
    path = Path(text)
    if not path.is_dir():
        raise argparse.ArgumentTypeError(f"there is no folder {text}")
    return path.resolve()


def _address(text: str) -> str:
    if not urls.is_web_address(text):
        raise argparse.ArgumentTypeError(f"{text} is not an address such as https://www.example.org/")
    return text.rstrip("/") + "/"


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a date such as 2026-11-23") from None


def today(chosen: date | None, environment: dict[str, str]) -> date:
    """The day that a build goes by: the one chosen, the one of SOURCE_DATE_EPOCH (UTC), or the clock's."""
    if chosen:
        return chosen
    try:
        return datetime.fromtimestamp(int(environment["SOURCE_DATE_EPOCH"]), UTC).date()
    except (KeyError, ValueError, OverflowError, OSError):
        return datetime.now().astimezone().date()


def _job(arguments: argparse.Namespace) -> Job:
    day = today(arguments.today, dict(os.environ))
    return Job.of(arguments.root, _output(arguments), day, arguments.base_url or "")


def _stops(problems: Sequence[Problem], *, strict: bool) -> bool:
    stopping = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return any(problem.severity in stopping for problem in problems)


def _output(arguments: argparse.Namespace) -> Path:
    return Path(arguments.output or arguments.root / "_site")


def _shown(path: Path) -> str:
    """A path as short as it can be said from here."""
    try:
        return str(path.resolve().relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def build(arguments: argparse.Namespace, report: Report) -> int:
    """Builds and publishes, unless something is wrong or nothing has changed."""
    stages = _Stages(report)
    gc.disable()  # a build is short, makes hardly a cycle, and would spend a tenth of its time looking for them
    job = _job(arguments)
    folder = _output(arguments)
    same = job.unchanged(folder)
    if same and not _stops(same[0], strict=arguments.strict):
        _done(report, *same, folder, stages)
        return _verified(job, folder, report) if arguments.verify else BUILT
    built = job.build(tell=stages)
    if _stops(built.problems, strict=arguments.strict):
        return _refused(report, built.problems, folder)
    result = publish.publish(built.outputs, folder, job.earlier.get("stamps"), stages)
    if result.problems:
        return _refused(report, (*built.problems, *result.problems), folder)
    job.keep(built, result)
    _done(report, built.problems, result, folder, stages)
    return _verified(job, folder, report) if arguments.verify else BUILT


def _verified(job: Job, folder: Path, report: Report) -> int:
    """Holds what is published against a build that draws on nothing earlier."""
    difference = job.difference(folder)
    if difference:
        report.problems([difference])
        return PROBLEMS
    report.say("Verified: a build from nothing gives the same site to the byte.")
    return BUILT


class _Stages:
    """Hears how far a build has come, passes it on, and takes the time of each stage."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._started = time.monotonic()
        self._began: dict[str, float] = {}
        self._ended: dict[str, float] = {}

    def __call__(self, stage: str, done: int, total: int) -> None:
        """As `workers.each` tells it."""
        self._began.setdefault(stage, time.monotonic())
        self._ended[stage] = time.monotonic()
        self._report.progress(stage, done, total)

    def seconds(self) -> float:
        """The seconds since the build began."""
        return time.monotonic() - self._started

    def times(self) -> dict[str, float]:
        """The seconds that each stage took."""
        return {stage: self._ended[stage] - began for stage, began in self._began.items()}


def _done(report: Report, problems: Sequence[Problem], result: Published, folder: Path, stages: _Stages) -> None:
    report.problems(problems)
    report.built(result, _shown(folder), stages.seconds(), stages.times())


def _refused(report: Report, problems: Sequence[Problem], folder: Path) -> int:
    report.problems(problems)
    report.not_built(_shown(folder))
    return PROBLEMS


def check(arguments: argparse.Namespace, report: Report) -> int:
    """Makes everything and writes nothing."""
    built = _job(arguments).build()
    broken = [] if built.has_errors else publish.refused(built.outputs.values())
    problems = (*built.problems, *broken)
    report.problems(problems)
    if _stops(problems, strict=arguments.strict):
        return PROBLEMS
    report.checked(len(built.outputs))
    return BUILT


def clean(arguments: argparse.Namespace, report: Report) -> int:
    """Removes what earlier builds wrote."""
    folder = _output(arguments)
    result = publish.clean(folder)
    report.problems(result.problems)
    if not result.problems:
        report.say(f"Removed {len(result.removed)} files from {_shown(folder)}.")
    return PROBLEMS if result.problems else BUILT


def explain(arguments: argparse.Namespace, report: Report) -> int:
    """Says what one file of the site is made from, and what has changed since it was published."""
    job = _job(arguments)
    built = job.build()
    wanted = arguments.path
    candidates = {
        wanted,
        wanted.lstrip("/"),
        urls.output_path("/" + wanted.strip("/") + "/") if wanted.strip("/") else "index.html",
    }
    candidates |= {
        output.path
        for output in built.outputs.values()
        if output.template and output.source in (wanted, f"content/{wanted}")
    }
    output = next((built.outputs[path] for path in sorted(candidates) if path in built.outputs), None)
    if output is None:
        if built.has_errors:
            report.problems(built.problems)
            return PROBLEMS
        report.complain(f"Nothing is published as {wanted}. {did_you_mean(wanted, built.outputs)}")
        return USAGE
    report.explained(
        output,
        _reasons(output.parts, job.earlier.get("parts", {}).get(output.path), _output(arguments) / output.path),
    )
    return BUILT


def _reasons(parts: Mapping[str, str], earlier: Mapping[str, str] | None, file: Path) -> list[str]:
    if not file.exists():
        return ["to be written: it is not in the output folder yet"]
    if earlier is None:
        return ["to be compared: no earlier build is remembered"]
    changed = [name for name, value in parts.items() if earlier.get(name) != value]
    return [f"to be made again: {name} changed" for name in changed] or [
        "up to date: nothing it is made from has changed"
    ]


def serve(arguments: argparse.Namespace, report: Report) -> int:
    """Previews the site until it is interrupted."""
    from handrail import server  # tornado is slow to import, and no other command needs it

    # The preview has a folder of its own, so that no page with a local address is ever published.
    folder = arguments.output = Path(arguments.output or arguments.root / CACHE / "preview")
    arguments.base_url = arguments.base_url or f"http://localhost:{arguments.port}/"

    def rebuild() -> Sequence[Problem]:
        job = _job(arguments)
        built = job.build()
        if built.has_errors:
            return built.problems
        result = publish.publish(built.outputs, folder, job.earlier.get("stamps"))
        if not result.problems:
            job.keep(built, result)
        return (*built.problems, *result.problems)

    return server.serve(arguments.root, folder, rebuild, report, arguments.port)


_COMMANDS = {"build": build, "check": check, "clean": clean, "explain": explain, "serve": serve}
