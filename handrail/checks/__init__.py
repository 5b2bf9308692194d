"""What must hold of the finished site: a small module per subject.

A check takes the whole `Site` and yields problems. To add one: a module here with `check`, a line in `ALL`.
"""

from __future__ import annotations

from handrail.checks import citations, descriptions, figures, links, own, pictures, questions, record
from handrail.checks.site import Site
from handrail.problems import Problem

ALL = (links, pictures, citations, figures, questions, own, descriptions, record)


def run(site: Site) -> list[Problem]:
    """Every problem that the checks find."""
    return [problem for module in ALL for problem in module.check(site)]


__all__ = ["ALL", "Site", "run"]
