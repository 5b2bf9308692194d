"""Options and exit codes: 0 built, 1 problems, 2 usage.

The one room that reads the environment and today's date; everything below it is handed what it depends on.
"""

from __future__ import annotations

import argparse
import os
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, NoReturn

from handrail import commands, sources, urls, workers
from handrail.report import PROBLEMS, USAGE, Report, Unheard

# What shells give for a program that was interrupted, for one whose reader has gone, and, above, for one that is ended.
INTERRUPTED, CLOSED_PIPE, SIGNALLED = 130, 141, 128


# The commands that look at a site: what each does, and which of the options change what it does.
_SITE_COMMANDS = {
    "build": ("build the site (the default)", ("--root", "--output", "--base-url", "--strict", "--today")),
    "check": (
        "find everything that is wrong, and write nothing but `.cache`",
        ("--root", "--base-url", "--strict", "--today"),
    ),
    "list": ("name every page, with its kind and its dates", ("--root", "--today")),
    "clean": ("remove what earlier builds wrote", ("--root", "--output")),
    "explain": (
        "say what a page is made from, and whether it would be written again",
        ("--root", "--output", "--base-url", "--today"),
    ),
    "serve": (
        "preview the site, and build it again on every save",
        ("--root", "--output", "--base-url", "--today"),
    ),
}


def main(argv: Sequence[str] | None = None) -> int:
    """Carries out one command line; returns the exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    if not words or (words[0].startswith("-") and words[0] not in ("-h", "--help")):
        words.insert(0, "build")
    terminal = sys.stderr is not None and sys.stderr.isatty()
    report = Report(colour=terminal and "NO_COLOR" not in os.environ, terminal=terminal)
    try:
        # The preview's loop may pass over what is raised in it, and has nothing to tidy up: it just ends.
        with nullcontext() if words[0] == "serve" else _ended_from_outside():
            code = _carried_out(words, report)
        report.flush()
    except Unheard as unheard:
        if not unheard.reason:
            return CLOSED_PIPE
        with suppress(Unheard):
            report.complain(f"The result could not be printed: {unheard.reason}.")
        return PROBLEMS
    return code


@contextmanager
def _ended_from_outside() -> Iterator[None]:
    """Lets a command that the system ends leave as one that is interrupted does: with nothing half done behind it."""

    def leave(number: int, _: object) -> NoReturn:
        raise SystemExit(SIGNALLED + number)

    before = {}
    with suppress(ValueError):  # only a program's first thread may ask for this
        for number in (getattr(signal, name) for name in ("SIGTERM", "SIGHUP") if hasattr(signal, name)):
            if signal.getsignal(number) is signal.SIG_DFL:  # `nohup` has it go on
                before[number] = signal.signal(number, leave)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _carried_out(words: Sequence[str], report: Report) -> int:
    try:
        parser = _parser()
        arguments = parser.parse_args(words)
        try:
            if arguments.command != "clean" and not arguments.explain:  # neither asks for a day
                arguments.today = today(arguments.today, dict(os.environ))
            if arguments.command in ("build", "serve") and arguments.output:
                _hold_apart(arguments.output, arguments.root)
        except ValueError as error:
            parser.error(str(error))
        return commands.COMMANDS[arguments.command](arguments, report)
    except SystemExit as stop:  # argparse has said why
        return stop.code if isinstance(stop.code, int) else USAGE
    except KeyboardInterrupt:
        return INTERRUPTED
    except workers.Lost:
        report.complain(
            "The system ended a part of this command, most likely for want of memory. The site is as it was."
        )
        report.complain("Close other programs, then try again.")
        return PROBLEMS


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="build.py", description="Build the website of a treatment centre from a folder of Markdown."
    )
    parser.set_defaults(output=None, base_url=None, today=None, explain=None)
    words = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    options = _options()
    for name, (says, needed) in _SITE_COMMANDS.items():
        command = words.add_parser(name, help=says, description=says)
        for option in needed:
            command.add_argument(option, **options[option])
    words.choices["build"].add_argument(
        "--verify", action="store_true", help="afterwards build everything anew, and name the first difference"
    )
    check = words.choices["check"]
    check.add_argument(
        "--format",
        choices=("text", "json", "sarif", "github"),
        default="text",
        help="for people (the default), or for other programs: JSON, SARIF 2.1.0, GitHub annotations",
    )
    words.choices["list"].add_argument(
        "--format", choices=("text", "json"), default="text", help="for people (the default), or for other programs"
    )
    check.add_argument(
        "--explain", type=_said, metavar="CODE", help="say what a code means, why it matters, and what to do"
    )
    words.choices["explain"].add_argument(
        "path", type=_said, metavar="PATH", help="a page's address, its file in the site, or its file in `content`"
    )
    _audit(words.add_parser("audit", help="hold finished pages that others built against Handrail's rules"))
    words.choices["serve"].add_argument(
        "--port", type=_port, default=8000, help="the port to listen on; 0 takes any that is free (default: 8000)"
    )
    return parser


def _audit(audit: argparse.ArgumentParser) -> None:
    """The options of `audit`, which looks at no site of ours."""
    audit.description = "Hold finished pages that others built, saved to disk, against Handrail's rules."
    audit.add_argument("path", type=_there, metavar="PATH", help="a folder of saved pages, or one page")
    audit.add_argument(
        "--format",
        choices=("text", "json", "html"),
        default="text",
        help="for the terminal (the default), for other programs, or a report to hand on",
    )
    audit.add_argument("--output", "-o", type=_place, metavar="FILE", help="where the findings go (default: here)")
    audit.add_argument(
        "--base-url",
        type=_address,
        metavar="URL",
        help="the site's own address (default: each page's word for it); all else is another origin",
    )
    audit.add_argument("--strict", action="store_true", help="count warnings as errors")


def _options() -> dict[str, dict[str, Any]]:
    """What `_SITE_COMMANDS` may take, as `argparse` is told of it."""
    return {
        "--root": {
            "type": _folder,
            "default": sources.SHIPPED,
            "metavar": "DIR",
            "help": "the site's folder, with `content` in it (default: this project)",
        },
        "--output": {
            "type": _place,
            "metavar": "DIR",
            "help": "where the site goes (default: `_site` in the site's folder)",
        },
        "--base-url": {
            "type": _address,
            "metavar": "URL",
            "help": "the site's address, in place of the one in site.yaml",
        },
        "--strict": {"action": "store_true", "help": "count warnings as errors"},
        "--today": {
            "type": _day,
            "metavar": "DATE",
            "help": "the day that dates are held against (default: SOURCE_DATE_EPOCH, or the clock)",
        },
    }


def _said(text: str) -> str:
    if not text:  # as from a variable that is not set
        raise argparse.ArgumentTypeError("it is empty")
    return text


def _folder(text: str) -> Path:
    path = _place(text)
    if not path.is_dir():
        raise argparse.ArgumentTypeError(f"there is no folder {text}")
    return path.resolve()


def _there(text: str) -> Path:
    path = _place(text)
    if not path.is_dir() and not path.is_file():
        raise argparse.ArgumentTypeError(f"there is no folder and no file {text}")
    return path


def _place(text: str) -> Path:
    """A path that the system can look up, though nothing need be there yet."""
    path = Path(_said(text))
    try:
        with suppress(FileNotFoundError, NotADirectoryError):
            path.stat()
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise argparse.ArgumentTypeError(f"{text} cannot be used: {reason}; name another place") from None
    return path


def _address(text: str) -> str:
    if not urls.is_site_address(text):
        example = "https://www.example.org/center/"
        raise argparse.ArgumentTypeError(
            f"{text} is not an address such as https://www.example.org/ or {example}, in plain letters and digits"
        )
    return text.rstrip("/") + "/"


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text} is not a port, a number from 0 to 65535")
    return int(text)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a date such as 2026-11-23") from None


def today(chosen: date | None, environment: dict[str, str]) -> date:
    """The day that a build goes by: the one chosen, the one of SOURCE_DATE_EPOCH (UTC), or the clock's.

    Raises `ValueError` where SOURCE_DATE_EPOCH is none.
    """
    if chosen:
        return chosen
    epoch = environment.get("SOURCE_DATE_EPOCH")
    if not epoch:
        return datetime.now().astimezone().date()
    try:
        return datetime.fromtimestamp(int(epoch), UTC).date()
    except (ValueError, OverflowError, OSError):
        raise ValueError(f"SOURCE_DATE_EPOCH is {epoch}, which is not a number of seconds since 1970") from None


def _hold_apart(output: Path, root: Path) -> None:
    """Raises `ValueError` for an output folder that the next build would read as a part of the site's sources."""
    for folder in (root, sources.SHIPPED):
        for part in sources.PARTS:
            if sources.real(output).is_relative_to(sources.real(folder / part)):
                raise ValueError(
                    f"--output {output} lies in `{part}`, which the site is made from; name another folder"
                )
