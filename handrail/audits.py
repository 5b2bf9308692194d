"""The command `audit`: files are read, held against the rules, and told in the form that was asked for."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from handrail import publish
from handrail.problems import Severity
from handrail.report import DONE, PROBLEMS, USAGE, Report

if TYPE_CHECKING:
    from handrail.audit import Audit


def audit(arguments: argparse.Namespace, report: Report) -> int:
    """Holds finished pages that somebody else built against the rules, and tells what is found."""
    from handrail import sources  # no other command reads foreign pages
    from handrail.audit import audit, files

    read, names, problems = sources.saved(arguments.path, files.HEAD, files.is_wanted)
    name = sources.as_text(sources.real(arguments.path).name)
    found = audit(name, read, names, arguments.base_url or "", arguments.today)
    if not found.pages:
        report.problems(problems)
        report.complain(f"There is no HTML in {arguments.path}. Save the pages to disk, and name their folder.")
        return USAGE
    if arguments.output and sources.is_among(arguments.output, arguments.path, read):
        report.complain(f"{arguments.output} is one of the pages that are looked at. Name another file with `-o`.")
        return USAGE
    text = _told(found, arguments)
    if arguments.output:
        problems += publish.write(arguments.output, text)
    else:
        (report.say if arguments.format == "text" else report.hand_on)(text)
    report.problems(problems)
    stops = problems or found.total(Severity.ERROR) or (arguments.strict and found.total(Severity.WARNING))
    return PROBLEMS if stops else DONE


def _told(found: Audit, arguments: argparse.Namespace) -> str:
    """An audit in the form that was asked for."""
    from handrail.audit import tell

    if arguments.format == "html":
        from handrail import sources
        from handrail.audit import sheet  # templates take their time

        parts = {name: sources.packaged(name) for name in (sheet.TEMPLATE, *sheet.STYLES)}
        return sheet.as_html(found, parts, arguments.today)
    return tell.as_json(found) if arguments.format == "json" else tell.as_text(found)
