"""A site whose text is as hard to lay out as text can be: every kind of page, every figure, nothing short."""

from __future__ import annotations

import io
from collections.abc import Mapping

from PIL import Image

from tests.sites import HELP_LINES, SITE, page

LONG = "Pneumonoultramicroscopicsilicovolcanoconiosisandfloccinaucinihilipilification"
ADDRESS = "https://journal.org/" + "very-long-path-without-a-single-break/" * 4
ACCENTS = "Zoë Ångström-Łukasiewicz y Peñarrubia Čapková Đorđević Nguyễn"
ARABIC = '<span lang="ar" dir="rtl">العلاج من الإدمان أثناء الإقامة في المنزل، ٩ ساعات في الأسبوع</span>'
HEBREW = '<span lang="he" dir="rtl">טיפול בהתמכרות (IOP) בבית</span>'

WIDE = b'<svg xmlns="http://www.w3.org/2000/svg" width="2400" height="300"><rect width="2400" height="300" fill="#777"/></svg>'
TALL = (
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 1400"><rect width="90" height="1400" fill="#777"/></svg>'
)


def photograph() -> bytes:
    """A JPEG of soft light, wide enough for several sizes."""
    picture = Image.merge("RGB", [Image.radial_gradient("L").resize((1300, 900)) for _ in "RGB"])
    data = io.BytesIO()
    picture.save(data, "JPEG")
    return data.getvalue()


LEVELS = f"""\
editions:
  third:
    name: The ASAM Criteria, third edition
    year: 2013
    sources: [study]
    levels:
      - {{code: "0.5", name: Early Intervention, setting: varies, summary: "{LONG}", sources: [study, long]}}
      - {{code: "1", name: "Outpatient Services", setting: home, hours: {{below: 9}}, summary: Regular sessions}}
      - {{code: "2", name: Intensive Outpatient and Partial Hospitalization Services, setting: home, hours: {{from: 9}}}}
      - {{code: "2.1", group: "2", name: "{LONG}", setting: home, hours: {{from: 9, to: 19}}, sources: [study, long]}}
      - {{code: "2.5", group: "2", name: Partial Hospitalization, setting: home, hours: {{from: 20}}}}
      - {{code: "3", name: Residential and Inpatient Services, setting: facility}}
      - {{code: "3.1", group: "3", name: Clinically Managed Low-Intensity Residential Services, setting: facility, hours: {{from: 5, clinical: true}}}}
      - {{code: "3.3", group: "3", name: Clinically Managed Population-Specific High-Intensity Residential Services, setting: facility}}
      - {{code: "3.5", group: "3", name: Clinically Managed High-Intensity Residential Services, setting: facility}}
      - {{code: "3.7", group: "3", name: Medically Monitored Intensive Inpatient Services, setting: facility}}
      - {{code: "4", name: Medically Managed Intensive Inpatient Services, setting: hospital, hours: {{from: 100, to: 168}}}}
  fourth:
    name: The ASAM Criteria, fourth edition
    year: 2023
    sources: [long]
    levels:
      - {{code: "1.5", name: Outpatient Therapy}}
      - {{code: "2.1", name: "{LONG}"}}
crosswalk:
  - {{third: "0.5", fourth: []}}
  - {{third: "1", fourth: ["1.5"]}}
  - {{third: "2.1", fourth: ["2.1", "1.5"]}}
"""

LINES = f"""{HELP_LINES}
- id: everything
  name: A help line of the name {LONG}
  call: 1-800-662-HELP (4357)
  text: {{number: "741741", send: 4HOPEANDMORE}}
  chat: {ADDRESS}
  web: {ADDRESS}
  tty: "1-800-487-4889"
  hours: Day and night, every day of the year, and on each and every public holiday of the state
  about: Free and confidential. {LONG}
  strip: true
  verified_on: 2026-11-01
  sources: [study, long]
"""

CREDENTIALS = f"""\
LICDC-CS-SUPERVISING-ABCDEFGH:
  name: Licensed Independent Chemical Dependency Counselor, Clinical Supervisor
  issuer: Board of {LONG}
  kind: licence
  jurisdiction: Ohio
  sources: [study]
  checked_on: 2026-11-01
PRS:
  name: Peer Recovery Supporter
  issuer: Ohio Department of Behavioral Health
  kind: certificate
  jurisdiction: Ohio
  implies_recovery: true
  checked_on: 2026-11-01
"""

SOURCES = f"""\
study:
  publisher: A Journal
  title: A Study of Something
  year: 2014
  url: https://journal.org/study
  accessed: 2026-11-01
long:
  authors: {ACCENTS}, {ACCENTS}, and {ACCENTS}
  publisher: Society for {LONG}
  title: On {LONG}, or {LONG}
  year: 2020
  url: {ADDRESS}
  accessed: 2026-11-01
  note: Only the summary of {LONG} was read
"""

MENU = "\n".join(f"  - page: {name}.md\n    text: {LONG} {ACCENTS}" for name in ("article", "program", "faq"))

HOME = f"""\
---
kind: home
title: Treatment with {LONG}
description: The home page of a site whose words are as long as words can be anywhere.
lead: "{LONG}. {ACCENTS}"
cards:
{MENU}
---

## {LONG}

Words [@study][@long] and {ARABIC}.

::call
"""

ARTICLE = f"""
{LONG}{LONG} and {ACCENTS}. A [link of {LONG}]({ADDRESS}) and <{LONG.encode("ascii", "ignore").decode()}@journal.org>.

## A heading about {LONG}

{ARABIC}, then words, then {HEBREW}, [@study][@long][@study] then *stressed **strong** words*, `{LONG}{LONG}`,
H<sub>2</sub>O, x<sup>2</sup>, <abbr title="{LONG}">PUMS</abbr>, <span lang="es">tratamiento de adicciones</span>.

### A smaller heading of {LONG}

![A wide field of grey, of the kind that is much wider than any phone](wide.svg "A caption about {LONG}")

![A tall column of grey, of the kind that is much taller than any phone](tall.svg)

![decorative](wide.svg)

![A photograph of soft light, which comes in several sizes and formats](light.jpg "{LONG}")

## A wide table

| {LONG} | b | c | d | e | f | g | h |
| --- | --- | --- | --- | --- | --- | --- | --- |
| {LONG} | {ACCENTS} | {ARABIC} | 4 | 5 | 6 | 7 | [8]({ADDRESS}) |
| 1 | 2 | {LONG} | 4 | 5 | 6 | 7 | 8 |

## A narrow table

| a | b |
| --- | --- |
| 1 | 2 |

:::note A note about {LONG}
{LONG} [a link](tel:911) and a list:

- {LONG}
- {HEBREW}
:::

:::warning
{ARABIC}
:::

## Deep lists

- one
    - two {LONG}
        - three {ACCENTS}
            - four {LONG}
                1. five
                2. {ARABIC}

1. first
2. second

Term of {LONG}
:   Its meaning, {LONG}.

> A quotation of {LONG}.
>
> > And one inside it.

---

```
{LONG}{LONG}{LONG}{LONG} = {ADDRESS}{ADDRESS}
```

::crosswalk

::hours

::ladder

::help-lines

::questions

""" + "\n\n".join(f"## Heading {n} of many\n\n### And below it {n}\n\nWords." for n in range(14))

SESSIONS = "\n".join(
    f"    - {{day: {day}, hours: {hours}, what: {what}}}"
    for day, hours, what in (
        ("monday", 3, "Group therapy"),
        ("monday", 0.5, LONG),
        ("monday", 1, "One-to-one counseling"),
        ("wednesday", 12, "Learning for you and your family"),
        ("sunday", 0.25, LONG),
    )
)

PROGRAM = f"""\
---
kind: program
title: The program of {LONG}
nav_title: Intensive {LONG}
description: A program whose week is uneven and whose sessions have the longest of names.
name: Intensive outpatient program
abbreviation: IOP
level: "2.1"
published: 2026-11-01
updated: 2026-11-02
week:
  caption: A week of {LONG}
  note: Only an example of {LONG}
  sources: [study, long]
  sessions:
{SESSIONS}
---

An intensive outpatient program (IOP).

::week
"""

COMPARISON = f"""\
---
kind: comparison
title: Five things side by side
description: A comparison of five options, with more words in a cell than a cell can hold.
options:
  - {{id: a, name: "{LONG}", level: "2.1"}}
  - {{id: b, name: Outpatient, level: "1"}}
  - {{id: c, name: Residential, level: "3"}}
  - {{id: d, name: Hospital}}
  - {{id: e, name: "{ACCENTS}"}}
rows:
  - label: "{LONG}"
    cells: {{a: "{LONG}", b: Words, c: Words, d: Words, e: "{ACCENTS}"}}
    sources: [study, long]
  - label: Hours
    cells: {{a: "1", b: "2", c: "3", d: "4", e: "5"}}
---

Words.

::comparison
"""

PERSON = f"""\
---
kind: person
title: {ACCENTS} {LONG}
description: A person with the longest of names, with letters, degrees and years of work.
also_called: {LONG}
role: Director of {LONG}
credentials: [LICDC-CS-SUPERVISING-ABCDEFGH, PRS]
education:
  - {{degree: Master of {LONG}, school: "{LONG}", year: 2008}}
  - {{degree: Bachelor, school: A College}}
work:
  - {{year: 2014, what: "{LONG}"}}
lived_experience:
  text: "{LONG}. {ACCENTS}"
  consent: {{who: Zoë, date: 2026-11-01, scope: All of it}}
---

{LONG}
"""

FAQ = f"""
## About {LONG}

### What is {LONG}? {{#what}}

{LONG} [@study][@long]

- {ARABIC}

### What does {ACCENTS} mean? {{#who}}

Words.

## Another group

### Is this the end? {{#end}}

Yes.
"""


def _level(code: str, body: str) -> str:
    return page(body, kind="level", title=f"Level {code} {LONG}", level=f'"{code}"')


FILES: Mapping[str, str | bytes | None] = {
    "content/site.yaml": SITE.replace("name: Example Center", f"name: Center of {LONG}")
    .replace("1 Example Street", LONG)
    .replace("Admissions line", "Admissions line of the whole center")
    + f'quick_exit: {{url: "https://www.weather.gov/", label: "Leave, {LONG}"}}\n',
    "content/levels.yaml": LEVELS,
    "content/help-lines.yaml": LINES,
    "content/credentials.yaml": CREDENTIALS,
    "content/sources.yaml": SOURCES,
    "content/index.md": HOME,
    "content/article.md": page(ARTICLE, title=LONG, updated="2026-11-01", questions="[what, who]"),
    "content/wide.svg": WIDE,
    "content/light.jpg": photograph(),
    "content/tall.svg": TALL,
    "content/program.md": PROGRAM,
    "content/comparison.md": COMPARISON,
    "content/faq.md": page(FAQ, kind="faq", title="Questions"),
    "content/help.md": page(
        f"{LONG}\n\n::help-lines\n\n" + "## One\n\nB.\n\n## Two\n\nB.\n\n## Three\n\nB.\n\n## Four\n\nB.",
        kind="help",
        title="Help",
    ),
    "content/404.md": page(f"{LONG} [home](index.md)", kind="not-found", title=f"No {LONG}"),
    "content/about.md": page("Short.", title=f"About {LONG}", menu="footer"),
    "content/levels/index.md": page("::ladder\n\n::hours\n\n::crosswalk\n\n::pages", kind="levels", title="Levels"),
    "content/levels/1.md": _level("1", "Words."),
    "content/levels/2.md": _level("2", "::sublevels\n\n::call"),
    "content/levels/3.md": _level("3", "::sublevels"),
    "content/plain/index.md": page("No ladder here.", kind="levels", title="Levels without a ladder"),
    "content/plain/a.md": page("Words.", title=f"A {LONG}"),
    "content/staff/index.md": page("::people", kind="staff", title="Staff"),
    "content/staff/long.md": PERSON,
    "content/staff/short.md": page("Words.", kind="person", title="Al B"),
}
