"""What each command does; each gives the exit code."""

from __future__ import annotations

import argparse
import gc
import json
import os
import time
from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from handrail import audits, publish, sources, urls
from handrail.job import CACHE, Job, left
from handrail.problems import CODES, Problem, Severity, count, did_you_mean
from handrail.report import DONE, PROBLEMS, USAGE, Report
from handrail.turns import turn

if TYPE_CHECKING:
    from handrail.outputs import Output


# What the last build was made of: this process ends sooner than it could take thousands of pages apart.
_LEFT: list[object] = []


def _job(arguments: argparse.Namespace) -> Job:
    return Job.of(arguments.root, _output(arguments), arguments.today, arguments.base_url or "")


def _stops(problems: Sequence[Problem], *, strict: bool) -> bool:
    stopping = {Severity.ERROR, Severity.WARNING} if strict else {Severity.ERROR}
    return any(problem.severity in stopping for problem in problems)


def _output(arguments: argparse.Namespace) -> Path:
    return Path(arguments.output or arguments.root / "_site")


def _shown(path: Path) -> str:
    """A path as short as it can be said from here."""
    try:
        return str(sources.real(path).relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def _turn(arguments: argparse.Namespace, report: Report) -> AbstractContextManager[None]:
    """Our turn at writing into the output folder."""
    folder = _output(arguments)
    what = f"Another command is writing to {_shown(folder)}; waiting for it."
    return turn(folder, lambda: report.complain(what))


def build(arguments: argparse.Namespace, report: Report) -> int:
    """Builds and publishes, unless something is wrong or nothing has changed."""
    with _turn(arguments, report):
        return _build(arguments, report)


def _build(arguments: argparse.Namespace, report: Report) -> int:
    stages = _Stages(report)
    gc.disable()  # a build is short, makes hardly a cycle, and would spend a tenth of its time looking for them
    job = _job(arguments)
    folder = _output(arguments)
    same = job.unchanged(folder)
    if same and not _stops(same[0], strict=arguments.strict):
        problems, allowed, result = same
        report.problems(problems, allowed)
    else:
        stamps = job.earlier.stamps
        with publish.staging(folder, stamps) as stage:
            built = job.build(tell=stages, stage=stage)
            problems, allowed = built.problems, len(built.allowed)
            if _stops(problems, strict=arguments.strict):
                return _refused(report, problems, allowed, folder)
            result = publish.publish(built.outputs, folder, stamps, stages, built.staged)
        if result.problems:
            return _refused(report, (*problems, *result.problems), allowed, folder)
        job.keep(built, result)
        _LEFT[:] = [job, built]
        report.problems(problems, allowed)
    report.built(result, _shown(folder), stages.seconds(), stages.times())
    return _verified(job, folder, report) if arguments.verify else DONE


def _refused(report: Report, problems: Sequence[Problem], allowed: int, folder: Path) -> int:
    report.problems(problems, allowed)
    report.not_built(_shown(folder))
    return PROBLEMS


def _verified(job: Job, folder: Path, report: Report) -> int:
    """Holds what is published against a build that draws on nothing earlier."""
    difference = job.difference(folder)
    if difference:
        report.problems([difference])
        return PROBLEMS
    report.say("Verified: a build from nothing gives the same site to the byte.")
    return DONE


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


def check(arguments: argparse.Namespace, report: Report) -> int:
    """Makes everything and writes nothing but memory; or says what one code means."""
    if arguments.explain:
        return _explain_code(arguments.explain, report)
    built = _job(arguments).build()
    broken = [] if built.has_errors else publish.refused(built.outputs.values())
    problems = (*built.problems, *broken)
    stops = _stops(problems, strict=arguments.strict)
    if arguments.format != "text":
        from handrail.formats import FORMATS  # only other programs read them

        text = FORMATS[arguments.format](problems, built.allowed, _under(arguments.root))
        if text:
            report.hand_on(text)
        return PROBLEMS if stops else DONE
    report.problems(problems, len(built.allowed))
    if stops:
        return PROBLEMS
    from handrail.reasons import UNDECIDABLE

    report.checked(len(built.outputs), UNDECIDABLE)
    return DONE


def _under(root: Path) -> str:
    """The way from here to the site's folder, where that lies below."""
    try:
        way = sources.as_text(root.relative_to(Path.cwd().resolve()).as_posix())
    except ValueError:
        return ""
    return "" if way == "." else way


def _explain_code(code: str, report: Report) -> int:
    if code in CODES:
        from handrail.reasons import paragraphs

        allowed = "may be let stand in a file, with a reason" if CODES[code].allowable else "is never let stand"
        report.rule(f"{code}: {CODES[code].severity}, {allowed}", paragraphs(code, CODES[code].means))
        return DONE
    from handrail.audit.catalogue import KINDS  # somebody who audits foreign pages may ask for these too

    if code not in KINDS:
        report.complain(f"There is no code {code}. {did_you_mean(code, CODES.keys() | KINDS.keys())}")
        return USAGE
    report.rule(f"{code}: {KINDS[code].severity}, found by `audit`", KINDS[code].paragraphs())
    return DONE


def list_(arguments: argparse.Namespace, report: Report) -> int:
    """Names every page with its kind, dates, authors, review, how hard it is to read, and whether it is medical."""
    built = _job(arguments).build()
    known = (page for page in built.pages if page.file not in built.strangers)
    pages = sorted(known, key=lambda page: page.url)
    from handrail import listing  # no other command shows pages

    if arguments.format == "json":
        report.hand_on(json.dumps([listing.details(page) for page in pages], ensure_ascii=False, indent=2))
    elif pages:
        report.table([listing.row(page) for page in pages])
    if built.has_errors:  # which may be why a page is missing above
        report.problems(built.problems, len(built.allowed))
        return PROBLEMS
    return DONE


def clean(arguments: argparse.Namespace, report: Report) -> int:
    """Removes what earlier builds wrote."""
    folder = _output(arguments)
    with _turn(arguments, report):
        result = publish.clean(folder, left(arguments.root, folder))
    report.problems(result.problems)
    if not result.problems:
        report.say(f"Removed {count(len(result.removed), 'file')} from {_shown(folder)}.")
    return PROBLEMS if result.problems else DONE


def explain(arguments: argparse.Namespace, report: Report) -> int:
    """Says what one file of the site is made from, and what has changed since it was published."""
    job = _job(arguments)
    built = job.build()
    outputs = {path: output for path, output in built.outputs.items() if output.source not in built.strangers}
    below = _below(Path(arguments.path), _output(arguments), arguments.root)
    output = _named(arguments.path, outputs) or (_named(below, outputs) if below else None)
    if output is None:
        if built.has_errors:
            report.problems(built.problems)
            return PROBLEMS
        report.complain(f"Nothing is published as {arguments.path}. {did_you_mean(arguments.path, built.outputs)}")
        return USAGE
    report.explained(output, _reasons(output, job, _output(arguments)))
    return DONE


def _below(path: Path, *folders: Path) -> str:
    """The way to a path from the first of some folders that it lies in; empty if it lies in none."""
    full = sources.real(path)
    return next((full.relative_to(way).as_posix() for way in map(sources.real, folders) if way in full.parents), "")


def _named(wanted: str, outputs: Mapping[str, Output]) -> Output | None:
    """The output that somebody means by an address, a path in the site, or a path in `content`."""
    paths = {
        wanted,
        wanted.lstrip("/"),
        urls.output_path("/" + wanted.strip("/") + "/") if wanted.strip("/") else "index.html",
    }
    files = (wanted, f"content/{wanted}")
    paths |= {output.path for output in outputs.values() if output.template and output.source in files}
    return next((outputs[path] for path in sorted(paths) if path in outputs), None)


def _reasons(output: Output, job: Job, folder: Path) -> list[str]:
    """Why a file would be made again, or that it would not."""
    if not os.path.exists(folder / output.path):  # noqa: PTH110  # a `Path` says it by an error where nobody may look
        return ["to be written: it is not in the output folder yet"]
    earlier = msgspec.json.decode(job.earlier.parts).get(output.path)
    if earlier is None:
        return ["to be compared: no earlier build is remembered"]
    changed = [name for name, value in output.parts.items() if earlier.get(name) != value]
    changed += [] if publish.is_as_left(folder, output.path, job.earlier.stamps) else ["the published file"]
    return [f"to be made again: {name} changed" for name in changed] or [
        "up to date: nothing it is made from has changed"
    ]


def serve(arguments: argparse.Namespace, report: Report) -> int:
    """Previews the site until it is interrupted."""
    from handrail import server  # tornado is slow to import, and no other command needs it

    # The preview has a folder of its own, so that no page with a local address is ever published.
    folder = arguments.output = Path(arguments.output or arguments.root / CACHE / "preview")

    def rebuild(port: int) -> Sequence[Problem]:
        arguments.base_url = arguments.base_url or f"http://localhost:{port}/"
        with _turn(arguments, report):
            job = _job(arguments)
            built = job.build()
            # That nobody else can visit a preview is no news.
            problems = [problem for problem in built.problems if problem.code != "placeholder-address"]
            if built.has_errors:
                return problems
            result = publish.publish(built.outputs, folder, job.earlier.stamps)
            if not result.problems:
                job.keep(built, result)
            return [*problems, *result.problems]

    return server.serve(arguments.root, folder, rebuild, report, arguments.port)


COMMANDS = {
    "audit": audits.audit,
    "build": build,
    "check": check,
    "clean": clean,
    "explain": explain,
    "list": list_,
    "serve": serve,
}
