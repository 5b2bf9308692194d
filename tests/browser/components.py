"""Examples of every component: which macro, with which arguments; each becomes a page of its own.

A new file in `templates/components/` needs an example here. Arguments are the values that the macro meets in a
view, so an example that no longer fits is found by the type checker.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import replace

from handrail.kinds.comparison import ComparisonView, OptionView, RowView
from handrail.kinds.figures import (
    Bar,
    CrossingView,
    Crosswalk,
    HoursScale,
    Ladder,
    QuestionView,
    Step,
)
from handrail.kinds.level import Detail as LevelDetail
from handrail.kinds.person import CredentialView, PersonView
from handrail.kinds.program import Block, DayView, WeekView
from handrail.kinds.view import (
    AccreditationView,
    CardView,
    Contact,
    ContentsItem,
    FigurePart,
    HelpLineView,
    HtmlPart,
    Letters,
    Link,
    PageView,
    PicturePart,
    ReviewView,
    Signature,
    SiteView,
    SourceView,
)
from handrail.sources import File
from handrail.templates import Templates
from tests.browser import subjects
from tests.sites import shipped


class Example(Struct, frozen=True):
    """A component's arguments; `within` is the HTML that it stands in, `landmark` says that it is no part of `main`."""

    component: str
    args: Mapping[str, Any]
    within: str = "{}"
    landmark: bool = False

    @property
    def macro(self) -> str:
        """The name of the component's macro."""
        return self.component.replace("-", "_")


CITE = Markup('<sup class="cite"><a href="#_source-1" aria-label="Source 1">1</a></sup>')
NONE = Markup("")
CALL = Contact("Admissions line", "tel:+18776792132", "(877) 679-2132")
HOME, LEVELS, STAFF = Link("Home", "/"), Link("Levels of care", "/levels/"), Link("Staff", "/staff/")

PLAIN_LINE = HelpLineView("911", "Emergency", "If a life is in danger.", "", (Contact("Call", "tel:911", "911"),), NONE)
LINE = HelpLineView(
    "lifeline",
    "988 Suicide & Crisis Lifeline",
    "Free and confidential.",
    "Day and night",
    (
        Contact("Call", "tel:988", "988"),
        Contact("Text", "sms:988", "988"),
        Contact("Chat at", "https://chat.example/", "chat.example"),
    ),
    CITE,
)

SITE = SiteView(
    name="Example Center",
    description="A treatment center for tests.",
    city="Cincinnati",
    region="Ohio",
    street_address="1 Example Street",
    postal_code="45202",
    licence="Example licence 1",
    accreditations=(
        AccreditationView(
            "Accreditation", "Example Body", "A1", "November 1, 2026", "November 1, 2029", "https://body.example/"
        ),
    ),
    language="en-US",
    home="/",
    call=CALL,
    quick_exit=Link("Leave this page quickly", "https://weather.example/"),
    main_menu=(HOME, LEVELS, STAFF, Link("Get help now", "/help/")),
    footer_menu=(Link("Privacy", "/privacy/"),),
    notices=(Link("Privacy", "/privacy/"),),
    help_lines=(PLAIN_LINE, LINE),
    help_url="/help/",
    policy=NONE,
    stylesheet=NONE,
    icon="",
    home_icon="",
)
BARE_SITE = replace(
    SITE,
    street_address="",
    postal_code="",
    licence="",
    accreditations=(),
    quick_exit=None,
    main_menu=(HOME,),
    footer_menu=(),
    notices=(),
    help_lines=(),
    help_url="",
)
PAGE = PageView(
    kind="article",
    title="A page",
    document_title="A page",
    description="",
    url="/levels/a-page/",
    canonical="",
    indexed=True,
    card="",
    trail=(HOME, LEVELS),
    contents=(),
    previous=None,
    next=None,
    authors=(),
    published=None,
    updated=None,
    review=None,
    notice="",
    sources=(),
    graph=NONE,
)

HELD = (
    Letters("LICDC", "Licensed Independent Chemical Dependency Counselor"),
    Letters("LSW", "Licensed Social Worker"),
)
ANN = Signature("Ann Example", "/staff/", HELD)
UPDATED = ("2026-11-23", "November 23, 2026")
REVIEW = ReviewView(ANN, UPDATED)

PLAIN_STEP = Step("0.5", "Early Intervention", "", "", "", False, "", NONE)
STEP = Step(
    "2.1", "Intensive Outpatient", "9 to 19 hours a week", "Many hours.", "You live at home", True, "/levels/", CITE
)
OFFERED = LevelDetail(STEP, "The ASAM Criteria, third edition", "Example Center")
NOT_OFFERED = replace(OFFERED, step=PLAIN_STEP)

LETTERS = CredentialView("LSW", "Licensed Social Worker", "State of Ohio Board", "licence", CITE)
PERSON = PersonView("Ann Example", "Annie", "Counselor", "/staff/ann/", "AE", (LETTERS, replace(LETTERS, code="LCDC")))
PLAIN_PERSON = PersonView("Bo Example", "", "", "/staff/bo/", "BE", ())

QUESTION = QuestionView("cost", "What does it cost?", Markup("<p>Ask us first.</p>"), CITE, "/faq/#cost")
SOURCE = SourceView(
    "a", 1, "A. Author", "A Journal", "A Study", "2014", "https://a.example/", "", "1 May 2026", "#_cite-1"
)
LEVELS_LADDER = Ladder("The ASAM Criteria, third edition", (PLAIN_STEP, STEP), "Example Center", CITE)
SCALE = HoursScale(
    20,
    (0, 5, 10, 15, 20),
    (
        Bar("1", "Outpatient", "fewer than 9 hours a week", 0, 45, False, NONE),
        Bar("2.5", "Partial hospitalization", "20 or more hours a week", 45, 100, True, CITE),
    ),
)
CROSSWALK = Crosswalk(
    "Third edition",
    "Fourth edition",
    (
        CrossingView(("0.5", "Early Intervention"), ()),
        CrossingView(("1", "Outpatient"), (("1.5", "Outpatient Therapy"), ("1.7", "Medically Managed"))),
    ),
    CITE,
)
WEEK = WeekView(
    "An example week",
    "Only an example.",
    "3 hours",
    (
        DayView("Monday", (Block("Group therapy", "2 hours", 66.67), Block("Counseling", "1 hour", 33.33))),
        DayView("Tuesday", ()),
    ),
    CITE,
)
CARDS = (CardView("Levels", "What they are.", "/levels/"), CardView("Staff", "Who.", "/staff/"))
TABLE = ComparisonView(
    "Outpatient or residential?",
    (OptionView("Outpatient", "/levels/"), OptionView("Residential", "")),
    (RowView("Where you sleep", ("At home", "There"), CITE), RowView("Hours", ("9", "Many"), NONE)),
)
CALLOUT = Markup(
    '<div class="callout callout-warning" role="note"><p class="callout-title">Before you stop</p><p>Ask a doctor.</p></div>'
    '<div class="callout callout-note" role="note"><p class="callout-title">Note</p><p>Words.</p></div>'
)
PROSE = Markup(
    '<h2 id="a">A heading</h2><p>Words with a <a href="https://a.example/" rel="noreferrer">link</a> and'
    f" <code>code</code>{CITE}.</p><ul><li>One<ul><li>Two</li></ul></li></ul><blockquote><p>Said.</p></blockquote>"
)
ICON = next(path for path in subjects.builds()["shipped"].outputs if path.endswith(".svg"))
PICTURE = PicturePart(f"/{ICON}", "", (), "A step", "A caption", 32, 32, lazy=True)

EXAMPLES = (
    Example(
        "body", {"parts": (HtmlPart(PROSE), PICTURE, FigurePart("call", CALL), FigurePart("questions", (QUESTION,)))}
    ),
    Example("body", {"parts": (HtmlPart(CALLOUT),)}),
    Example(
        "body",
        {
            "parts": (
                HtmlPart(Markup("<ul><li>"), ends=False),
                PICTURE,
                HtmlPart(Markup("</li><li>"), begins=False, ends=False),
                FigurePart("hours", SCALE),
                HtmlPart(Markup("</li></ul>"), begins=False),
            )
        },
    ),
    Example(
        "body",
        {
            "parts": (
                FigurePart("crosswalk", CROSSWALK),
                FigurePart("hours", SCALE),
                FigurePart("ladder", LEVELS_LADDER),
                FigurePart("pages", CARDS),
                FigurePart("help-lines", (PLAIN_LINE, LINE)),
                FigurePart("of the page's own kind", None),
            )
        },
    ),
    Example("breadcrumb", {"page": PAGE}, landmark=True),
    Example("breadcrumb", {"page": replace(PAGE, trail=())}, landmark=True),
    Example("call", {"contact": CALL}),
    Example("card-grid", {"cards": CARDS}),
    Example("comparison", {"data": TABLE}),
    Example(
        "contents",
        {"items": (ContentsItem("One", "#one", ()), ContentsItem("Two", "#two", (Link("Below", "#below"),)))},
        landmark=True,
    ),
    Example("contents", {"items": ()}, landmark=True),
    Example("credential", {"credential": LETTERS}, within="<ul>{}</ul>"),
    Example("crosswalk", {"data": CROSSWALK}),
    Example("help-contacts", {"contacts": LINE.contacts}),
    Example("help-lines", {"lines": (PLAIN_LINE, LINE)}),
    Example("help-strip", {"site": SITE}, landmark=True),
    Example("help-strip", {"site": BARE_SITE}, landmark=True),
    Example("hours", {"data": SCALE}),
    Example("letters", {"list": HELD}, within="<p>{}</p>"),
    Example("ladder", {"data": LEVELS_LADDER}),
    Example("level-facts", {"detail": OFFERED}),
    Example("level-facts", {"detail": OFFERED, "partly": True}),
    Example("level-facts", {"detail": NOT_OFFERED}),
    Example("level-step", {"step": STEP}),
    Example("level-step", {"step": PLAIN_STEP}),
    Example("monogram", {"initials": "ÅÉ"}, within="<p>Åsa Éxample</p>{}"),
    Example(
        "page-meta",
        {"authors": (ANN, Signature("Bob Other", "/staff/")), "published": None, "updated": UPDATED, "review": REVIEW},
    ),
    Example(
        "page-meta", {"authors": (Signature("Example Center"),), "published": None, "updated": UPDATED, "review": None}
    ),
    Example("page-meta", {"authors": (), "published": None, "updated": None, "review": None}),
    Example("page-list", {"pages": CARDS}),
    Example("person-card", {"person": PERSON}, within="<ul>{}</ul>"),
    Example("person-card", {"person": PLAIN_PERSON}, within="<ul>{}</ul>"),
    Example("picture", {"picture": PICTURE}),
    Example("picture", {"picture": replace(PICTURE, alt="", caption="")}),
    Example("question", {"question": QUESTION}, within="<h2>Questions</h2>{}"),
    Example("question", {"question": replace(QUESTION, cites=NONE), "home": True}, within="<h2>Questions</h2>{}"),
    Example("quick-exit", {"link": SITE.quick_exit}, landmark=True),
    Example("quick-exit", {"link": None}, landmark=True),
    Example("scene", {}),
    Example("series", {"previous": LEVELS, "next": STAFF}),
    Example("series", {"previous": None, "next": STAFF}),
    Example("series", {"previous": None, "next": None}),
    Example("site-footer", {"site": SITE}, landmark=True),
    Example("site-footer", {"site": BARE_SITE}, landmark=True),
    Example("site-header", {"site": SITE, "page": PAGE}, landmark=True),
    Example("site-header", {"site": BARE_SITE, "page": replace(PAGE, url="/", trail=())}, landmark=True),
    Example("sources", {"list": (SOURCE, replace(SOURCE, number=2, authors="", year="n.d.", note="A copy."))}),
    Example("sources", {"list": ()}),
    Example("sublevels", {"steps": (PLAIN_STEP, STEP)}),
    Example("week", {"data": WEEK}),
    Example("week", {"data": replace(WEEK, note="", cites=NONE)}),
)

WRAPPER = """\
{{% from "components/{component}.html" import {macro} %}}
<!doctype html>
<html lang="en-US">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{component}</title>
<link rel="stylesheet" href="/site.css">
</head>
<body>
{body}
</body>
</html>
"""
CALL_MACRO = "{{% call(part) {macro}(**view) %}}<p>{{{{ part.name }}}}</p>{{% endcall %}}"


def _wrapper(example: Example) -> str:
    call = CALL_MACRO if example.component == "body" else "{{{{ {macro}(**view) }}}}"
    inner = example.within.format(call.format(macro=example.macro))
    heading = f"<h1>{example.component}</h1>"
    body = (
        f"{inner}<main>{heading}</main>"
        if example.landmark
        else f'<main class="wrap">{heading}<div class="page-body">{inner}</div></main>'
    )
    return WRAPPER.format(component=example.component, macro=example.macro, body=body)


def render(example: Example) -> str:
    """The page of an example."""
    wrapper = File("wrapper.html", _wrapper(example).encode())
    return Templates({**shipped().templates, "wrapper.html": wrapper}).render("wrapper.html", example.args).decode()


def names() -> list[str]:
    """The path of each example's page, in the order of the examples."""
    return [f"{index:02}-{example.component}.html" for index, example in enumerate(EXAMPLES)]


@cache
def files() -> Mapping[str, bytes]:
    """The examples' pages, with the site's stylesheet and the picture that they show."""
    made = {name: render(example).encode() for name, example in zip(names(), EXAMPLES, strict=True)}
    return {**made, "site.css": subjects.style("shipped"), ICON: subjects.files("shipped")[ICON]}
