"""Problems as other programs read them: JSON, SARIF, and annotations of a GitHub workflow.

In: problems, and those that files let stand. Out: text; equal problems give equal text. Paths are relative to the
folder that is checked, with `under` before them: the way to that folder from where the other program stands.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import PurePath
from typing import Any
from urllib.parse import quote

import handrail
from handrail.allowances import Allowed
from handrail.problems import CODES, Problem, Severity
from handrail.problems.characters import seen
from handrail.reasons import REASONS, UNDECIDABLE, paragraphs

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTICE: "note"}
_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def as_json(problems: Iterable[Problem], allowed: Iterable[Allowed] = (), under: str = "") -> str:
    """One object: `problems`, `allowed` with the reason of each, `counts` by severity, and what is `undecided`."""
    told = sorted(problems)
    counts = Counter(str(problem.severity) for problem in told)
    let_stand = [_plain(one.problem, under) | {"reason": one.reason} for one in _in_order(allowed)]
    return _dump(
        {
            "problems": [_plain(problem, under) for problem in told],
            "allowed": let_stand,
            "counts": {str(severity): counts[str(severity)] for severity in Severity} | {"allowed": len(let_stand)},
            "undecided": list(UNDECIDABLE),
        }
    )


def _plain(problem: Problem, under: str) -> dict[str, Any]:
    return {
        "path": _path(problem, under),
        "line": problem.place.line,
        "column": problem.place.column,
        "severity": str(problem.severity),
        "code": problem.code,
        "message": problem.message,
        "hint": problem.hint,
    }


def _in_order(allowed: Iterable[Allowed]) -> list[Allowed]:
    return sorted(allowed, key=lambda one: (one.problem, one.reason))


def _path(problem: Problem, under: str) -> str:
    path = problem.place.path
    return path if not under or PurePath(path).is_absolute() else f"{under.rstrip('/')}/{path}"


def _dump(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2)


def as_sarif(problems: Iterable[Problem], allowed: Iterable[Allowed] = (), under: str = "") -> str:
    """A SARIF 2.1.0 log (OASIS, Static Analysis Results Interchange Format) with one run.

    What files let stand is in it as suppressed results, so that a reviewer can see each with its reason.
    """
    told = [(problem, "") for problem in sorted(problems)] + [(a.problem, a.reason) for a in _in_order(allowed)]
    codes = sorted({problem.code for problem, _ in told})
    driver = {"name": "Handrail", "semanticVersion": handrail.__version__, "rules": [_rule(code) for code in codes]}
    results = [_result(problem, reason, codes, under) for problem, reason in told]
    # A character is a code point to us; SARIF counts UTF-16 units unless told otherwise.
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return _dump({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]})


def _rule(code: str) -> dict[str, Any]:
    known = CODES[code]
    said = paragraphs(code, known.means)
    return {
        "id": code,
        "shortDescription": {"text": known.means},
        "fullDescription": {"text": REASONS[code].why},
        "help": {
            "text": "\n\n".join(f"{title}: {words}" for title, words in said),
            "markdown": "\n\n".join(f"**{title}.** {words}" for title, words in said),
        },
        "defaultConfiguration": {"level": _LEVELS[known.severity]},
    }


def _result(problem: Problem, reason: str, codes: Sequence[str], under: str) -> dict[str, Any]:
    place = problem.place
    # What is wrong with a whole file stands at its first line: GitHub shows nothing that has no line.
    region = {"startLine": place.line or 1} | ({"startColumn": place.column} if place.line and place.column else {})
    physical = {"artifactLocation": _artifact(problem, under), "region": region}
    result: dict[str, Any] = {
        "ruleId": problem.code,
        "ruleIndex": codes.index(problem.code),
        "level": _LEVELS[problem.severity],
        "message": {"text": f"{problem.message} {problem.hint}".strip()},
        "locations": [{"physicalLocation": physical}],
    }
    return result | ({"suppressions": [{"kind": "inSource", "justification": reason}]} if reason else {})


def _artifact(problem: Problem, under: str) -> dict[str, str]:
    path = _path(problem, under)
    if PurePath(path).is_absolute():
        return {"uri": PurePath(path).as_uri()}
    return {"uri": quote(path), "uriBaseId": "%SRCROOT%"}


def as_github(problems: Iterable[Problem], allowed: Iterable[Allowed] = (), under: str = "") -> str:
    """One workflow command a line, which GitHub shows beside the line of the file that it names."""
    return "\n".join(_command(problem, under) for problem in sorted(problems))


def _command(problem: Problem, under: str) -> str:
    place = problem.place
    known = {"file": _path(problem, under), "line": place.line, "col": place.column, "title": problem.code}
    properties = ",".join(f"{name}={_property(str(value))}" for name, value in known.items() if value)
    words = f"{problem.message}\n{problem.hint}".strip()
    return f"::{problem.severity} {properties}::{_data(words)}"


def _data(text: str) -> str:
    """Text of a workflow command: what would end it is escaped, and what would steer the terminal is written out."""
    return seen(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    """A property of a workflow command: as text, and what would end a property."""
    return _data(text).replace(":", "%3A").replace(",", "%2C")


FORMATS: Mapping[str, Callable[[Iterable[Problem], Iterable[Allowed], str], str]] = {
    "json": as_json,
    "sarif": as_sarif,
    "github": as_github,
}
