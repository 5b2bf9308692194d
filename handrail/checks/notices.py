"""What the law has many centres tell their patients stands on the site, and every page leads there.

(45 CFR 164.520(c)(3) and 42 CFR part 2 on privacy; Section 1557 of the Affordable Care Act, 45 CFR 92.10 and 92.11.)
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from handrail import facts as data_files
from handrail.checks.site import Site
from handrail.problems import Place, Problem
from handrail.schema import Notices
from handrail.sources import CONTENT

# What each is, and whose rule it is.
_NAMES: Mapping[str, str] = {
    "privacy": "privacy policy",
    "practices": "notice of privacy practices (45 CFR 164.520(c)(3); 42 CFR part 2)",
    "nondiscrimination": "notice of nondiscrimination (45 CFR 92.10)",
    "language_help": "notice of language help and aids (45 CFR 92.11)",
}
_MISSING = {"notice": "notice-unknown", "warning": "notice-wanted", "error": "notice-required"}


def check(site: Site) -> Iterator[Problem]:
    """Notices that are not where site.yaml says, and one finding for all that it does not name."""
    settings, places = site.library.facts.settings, site.library.facts.places
    for name, target in site.library.notices.items():
        if target.code:
            yield Problem(places["notices", name], target.code, target.message, target.hint)
    missing = [_NAMES[name] for name in Notices.__struct_fields__ if name not in site.library.notices]
    if missing:
        what = f"No {' and no '.join(missing)} is on record, so no page links to one."
        hint = "Where the rule binds the centre, put the text into `content`, and name it under `notices` in site.yaml."
        yield Problem(Place(f"{CONTENT}/{data_files.SITE}"), _MISSING[settings.missing_notices], what, hint)
