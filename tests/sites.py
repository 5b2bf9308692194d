"""A test site is one literal on one screen: `build({"content/a.md": "..."})`.

Each literal lies over `MINIMAL`, the smallest site that builds without a single problem.
"""

from __future__ import annotations

import io
from collections.abc import Mapping
from datetime import date
from functools import cache
from pathlib import Path
from textwrap import dedent

from PIL import Image

from handrail import pipeline, sources
from handrail.kinds import KINDS, Kind
from handrail.pipeline import Build, Options
from handrail.sources import File, Tree

TODAY = date(2026, 11, 23)

# As much of a picture as its size takes.
PNG = bytes.fromhex("89504e470d0a1a0a0000000d4948445200000002000000010802000000")

SITE = """\
name: Example Center
url: https://center.org/
description: A treatment center for tests.
city: Cincinnati
region: Ohio
street_address: 1 Example Street
postal_code: "45202"
licence: Example licence 1
telephone: {number: "+15135550100", shown: "(513) 555-0100", label: Admissions line}
offers: ["1"]
notices: {privacy: index.md, practices: index.md, nondiscrimination: index.md, language_help: index.md}
"""

# What `SITE` does not have: an accreditation.
ACCREDITED = (
    "accreditations: [{name: Accreditation, body: CARF International, number: A1, granted: 2026-11-01, "
    "url: https://body.example/, expires: 2029-11-01}]\n"
)

LEVELS = """\
editions:
  third:
    name: The ASAM Criteria, third edition
    year: 2013
    levels:
      - {code: "1", name: Outpatient Services, setting: home, hours: {below: 9}}
      - {code: "2", name: Intensive Outpatient Services}
      - {code: "2.1", group: "2", name: Intensive Outpatient, setting: home, hours: {from: 9, to: 19}}
  fourth:
    name: The ASAM Criteria, fourth edition
    year: 2023
    levels:
      - {code: "1.5", name: Outpatient Therapy}
crosswalk:
  - {third: "1", fourth: ["1.5"]}
"""

HELP_LINES = """\
- id: emergency
  name: Emergency services
  call: "911"
  about: For an emergency.
  strip: true
  verified_on: 2026-11-01
- id: lifeline-988
  name: 988 Suicide & Crisis Lifeline
  call: "988"
  text:
    number: "988"
  chat: https://988lifeline.org/
  about: For a crisis.
  strip: true
  verified_on: 2026-11-02
- id: samhsa-helpline
  name: SAMHSA's National Helpline
  call: "1-800-662-4357"
  text:
    number: "435748"
  about: For referral.
  strip: true
  verified_on: 2026-11-02
"""

# What every template has to show; for templates that are small otherwise.
HELP = '{% for l in view.site.help_lines %}{% for c in l.contacts %}<a href="{{ c.href }}" rel="noreferrer">{{ c.shown }}</a>{% endfor %}{% endfor %}{{ view.site.licence }}<a href="{{ view.site.home }}">Home</a>'

CREDENTIALS = """\
CDCA:
  name: Chemical Dependency Counselor Assistant
  issuer: Ohio Chemical Dependency Professionals Board
  kind: certificate
  jurisdiction: Ohio
  checked_on: 2026-11-01
PRS:
  name: Peer Recovery Supporter
  issuer: Ohio Department of Behavioral Health
  kind: certificate
  jurisdiction: Ohio
  implies_recovery: true
  checked_on: 2026-11-01
"""

SOURCES = """\
study:
  publisher: A Journal
  title: A Study of Something
  year: 2014
  url: https://journal.org/study
  accessed: 2026-11-01
"""

HOME = """\
---
kind: home
title: Welcome
description: The home page of a small site that is there to be built in tests.
lead: Two short sentences. This is the second.
---

Hello. Something is known about this.[@study]
"""

HELP_PAGE = """\
---
kind: help
title: Get help now
description: Every number that somebody can call at once, in one place and in few words.
menu: none
---

Call one of these.
"""

NOT_FOUND = """\
---
kind: not-found
title: No page has this address
description: What a reader sees who has come to an address that does not exist.
menu: none
---

Go back to the first page.
"""

MINIMAL: Mapping[str, str] = {
    "content/site.yaml": SITE,
    "content/levels.yaml": LEVELS,
    "content/help-lines.yaml": HELP_LINES,
    "content/credentials.yaml": CREDENTIALS,
    "content/sources.yaml": SOURCES,
    "content/index.md": HOME,
    "content/help.md": HELP_PAGE,
    "content/404.md": NOT_FOUND,
}

# Lies over `MINIMAL` where one page is to show what becomes of pages.
ALONE: Mapping[str, str | bytes | None] = {"content/help.md": None, "content/404.md": None}


def photo(width: int, height: int) -> bytes:
    """A PNG of that size."""
    data = io.BytesIO()
    Image.new("RGB", (width, height)).save(data, "PNG")
    return data.getvalue()


def lay(folder: Path, files: Mapping[str, str] = MINIMAL) -> None:
    """Writes some files into a folder, those of the minimal site if no others are named."""
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")


def page(body: str = "Words.", /, **matter: str) -> str:
    """A page with the front matter that every page needs, and more; values are YAML as written."""
    title = matter.get("title", "A page")
    needed = {
        "title": title,
        "description": f"What {title.strip(chr(34))} is about, in a sentence that is long enough.",
    }
    lines = "\n".join(f"{key}: {value}" for key, value in {**needed, **matter}.items())
    return f"---\n{lines}\n---\n\n{dedent(body)}\n"


LICENCE = """\
LICDC:
  name: Licensed Independent Chemical Dependency Counselor
  issuer: Ohio Chemical Dependency Professionals Board
  kind: licence
  jurisdiction: Ohio
  checked_on: 2026-11-01
"""


def reviewed(review: str, /, **matter: str) -> dict[str, str | bytes | None]:
    """A page `a.md` with a review, and `ann.md`, the page of Ann Example, who holds a licence."""
    return {
        "content/a.md": page(review=review, **matter),
        "content/ann.md": page(
            "Words about her.", kind="person", title="Ann Example", credentials="[CDCA, LICDC, PRS]"
        ).replace(
            "---\n\n",
            "lived_experience: {text: Said., consent: {who: Ann Example, date: 2026-01-01, scope: all}}\n---\n\n",
        ),
        "content/credentials.yaml": CREDENTIALS + LICENCE,
    }


@cache
def shipped() -> Tree:
    """The project's own tree."""
    return sources.read(sources.SHIPPED)[0]


def tree(files: Mapping[str, str | bytes | None] | None = None) -> Tree:
    """A tree of the minimal site with `files` over it, by path from the site's folder; `None` takes one away."""
    parts: dict[str, dict[str, File]] = {
        "content": {},
        "templates": dict(shipped().templates),
        "static": dict(shipped().static),
    }
    for path, text in {**MINIMAL, **(files or {})}.items():
        part, _, inner = path.partition("/")
        if text is None:
            parts[part].pop(inner, None)
        else:
            parts[part][inner] = File(path, text.encode() if isinstance(text, str) else text)
    return Tree(*(dict(sorted(files.items())) for files in parts.values()))


def build(
    files: Mapping[str, str | bytes | None] | None = None, *, kinds: Mapping[str, Kind] = KINDS, base_url: str = ""
) -> Build:
    """The build of the minimal site with `files` over it."""
    return pipeline.build(tree(files), Options(TODAY, "builder", base_url), kinds)


def problems(files: Mapping[str, str | bytes | None] | None = None) -> list[str]:
    """What is wrong with the minimal site with `files` over it, as printed."""
    return [str(problem) for problem in build(files).problems]


def html(files: Mapping[str, str | bytes | None], path: str, *, kinds: Mapping[str, Kind] = KINDS) -> str:
    """One page of the minimal site with `files` over it, which must build without errors."""
    built = build(files, kinds=kinds)
    assert not built.has_errors, [str(problem) for problem in built.problems]
    return built.outputs[path].make().decode()
