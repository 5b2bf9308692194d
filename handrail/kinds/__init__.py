"""The kinds of page. To add one: a module here, a template in `templates/pages/`, and a line in `KINDS`."""

from handrail.kinds import article, comparison, faq, get_help, home, level, levels, not_found, person, program, staff
from handrail.kinds.compose import Assets
from handrail.kinds.kind import Kind
from handrail.kinds.page import site, slots, view

KINDS: dict[str, Kind] = {
    module.KIND.name: module.KIND
    for module in (
        article,
        comparison,
        faq,
        get_help,
        home,
        level,
        levels,
        not_found,
        person,
        program,
        staff,
    )
}

__all__ = ["KINDS", "Assets", "Kind", "site", "slots", "view"]
