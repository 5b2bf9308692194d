"""What those who read structured data ask of it, feature by feature, as data.

Google drops features and changes their rules; so each profile says when it was last held against the source, and
`aged` names those that somebody should read again.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any, TypeAlias

from msgspec import Struct

from handrail.patterns import late
from handrail.schemaorg.graph import above, is_ref, texts, types_of

Found: TypeAlias = Mapping[str, Any]
# The tags that consumers of FAQ answers read; they ignore all others.
ANSWER_TAGS = frozenset("h1 h2 h3 h4 h5 h6 br ol ul li a p div b strong i em".split())
# All that the nodes of somebody's working life may say. Nothing about health, age, sex, home or private address can be
# among it; the number of a licence only where its holder's page shows it (see `kinds.person`).
MAY_SAY: Mapping[str, frozenset[str]] = {
    "Person": frozenset(
        """name alternateName honorificPrefix honorificSuffix jobTitle worksFor affiliation hasCredential hasOccupation
        alumniOf knowsLanguage description url sameAs image mainEntityOfPage""".split()
    ),
    "EducationalOccupationalCredential": frozenset(
        "name alternateName identifier description credentialCategory recognizedBy validIn url".split()
    ),
}
_TAG = late(r"</?([a-zA-Z][a-zA-Z0-9]*)([^>]*)>")
_HREF = late(r"""\s*href=["']([^"']*)["']\s*$""")
_WHOLE = late(r"(?:https?|tel|sms|mailto):")
_MAIL = late(r"(?:mailto:)?[\w.+-]+@[\w-]+\.\w+")
_CALLED = late(r"\+\d{8,15}|\d{3,6}")
# What systems call the pictures that they put where there is none.
PLACEHOLDER = late(
    r"placeholder|gravatar|avatar|silhouette|mystery-?(?:man|person)|no-?(?:photo|image|picture)|default-?(?:user|profile)"
    r"|headshot-?(?:missing|coming)|coming-?soon|dummy|anonymous",
    re.IGNORECASE,
)
_PICTURES = frozenset(("image", "logo"))
_OLD = timedelta(days=365)


class Profile(Struct, frozen=True):
    """One feature: the type that it is read from, the properties that it needs, and further rules.

    `checked_on` is the day on which somebody last read the rules at `source`. `own` marks what we ask of ourselves
    alone: others may do otherwise and break no rule.
    """

    name: str
    type: str
    needs: tuple[str, ...]
    source: str
    checked_on: date
    rules: tuple[Callable[[Found], Iterator[str]], ...] = ()
    own: bool = False

    def faults(self, found: Found) -> Iterator[str]:
        """What a node of the type lacks for the feature; nodes that it refers to stand in it, where they are known."""
        if found.keys() <= {"@id", "@type"}:
            return  # it only refers to a node that stands elsewhere
        yield from (f"`{name}` is missing ({self.name})" for name in self.needs if not found.get(name))
        for rule in self.rules:
            yield from (f"{fault} ({self.name})" for fault in rule(found))


def _listed(value: Any) -> list[Found]:
    values = value if isinstance(value, list | tuple) else [value]
    return [one for one in values if isinstance(one, Mapping)]


def _steps(found: Found) -> Iterator[str]:
    """A trail has two steps or more, counted from 1; each has a name, and each but the last leads somewhere."""
    steps = _listed(found.get("itemListElement"))
    if len(steps) < 2:
        yield "a trail has at least two steps"
    if [str(step.get("position")) for step in steps] != [str(n) for n in range(1, len(steps) + 1)]:
        yield "the steps are not counted 1, 2, 3"
    for number, step in enumerate(steps, 1):
        item = step.get("item")
        if not (step.get("name") or (isinstance(item, Mapping) and item.get("name"))):
            yield f"step {number} has no name"
        if number < len(steps) and not item:
            yield f"step {number} leads nowhere"


def _entries(found: Found) -> Iterator[str]:
    """The entries of a list that is no trail are counted, and each has a name."""
    entries = [entry for entry in _listed(found.get("itemListElement")) if "ListItem" in types_of(entry)]
    if not entries or "BreadcrumbList" in types_of(found):
        return
    if str(found.get("numberOfItems", len(entries))) != str(len(entries)):
        yield f"`numberOfItems` is not {len(entries)}, which it has"
    if any(str(entry.get("position")) != str(number) for number, entry in enumerate(entries, 1)):
        yield "the entries are not counted 1, 2, 3"
    for number, entry in enumerate(entries, 1):
        item = entry.get("item")
        if not (entry.get("name") or (isinstance(item, Mapping) and item.get("name"))):
            yield f"entry {number} has no name"


def _one_profile(found: Found) -> Iterator[str]:
    """The page is about one person or one organisation, which has a name."""
    about = _listed(found.get("mainEntity"))
    if len(about) > 1:
        yield "it is about more than one"
    for one in about:
        if not is_ref(one) and not above(types_of(one)) & {"Person", "Organization"}:
            yield "it is about nobody and no organization"
        elif not is_ref(one) and not one.get("name"):
            yield "the one that it is about has no name"


def _questions(found: Found) -> Iterator[str]:
    """Each entry is a question with its text and one answer."""
    for entry in _listed(found.get("mainEntity")):
        answers = _listed(entry.get("acceptedAnswer"))
        if "Question" not in types_of(entry):
            yield f"“{str(entry.get('name'))[:60]}” is no question"
        elif not entry.get("name"):
            yield "a question has no text"
        elif len(answers) != 1 or not answers[0].get("text"):
            yield f"“{str(entry.get('name'))[:60]}” does not have one answer"


def _answer_tags(found: Found) -> Iterator[str]:
    others = {name.lower() for name, _ in _TAG.findall(str(found.get("text", "")))} - ANSWER_TAGS
    if others:
        yield f"answers are read without {', '.join(f'<{name}>' for name in sorted(others))}"


def _answer_links(found: Found) -> Iterator[str]:
    """Tags of an answer carry nothing but the full address of a link: it is read far from its page."""
    for name, rest in _TAG.findall(str(found.get("text", ""))):
        href = _HREF.match(rest) if name == "a" else None
        if href and not _WHOLE.match(href[1]):
            yield f"`{href[1][:60]}` leads nowhere outside its page"
        elif rest.strip(" /") and not href:
            yield f"answers are read without `{rest.strip()[:60]}`"


def _callable(found: Found) -> Iterator[str]:
    number = found.get("telephone")
    if number and not _CALLED.fullmatch(str(number)):
        yield f"“{str(number)[:60]}” is not + and the digits of a telephone number"


def _discreet(found: Found) -> Iterator[str]:
    """Only what belongs to somebody's work."""
    allowed = [names for kind, names in MAY_SAY.items() if kind in types_of(found)]
    for name in found:
        if not name.startswith("@") and any(name not in names for names in allowed):
            yield f"`{name}` is nobody's business but the person's own"


def _unaddressed(found: Found) -> Iterator[str]:
    """Nobody is given an address at which they can be written to."""
    for said in texts({name: value for name, value in found.items() if name != "email"}):
        if match := _MAIL.search(said):
            yield f"“{match[0][:60]}” is somebody's own address"


def _pictured(found: Found) -> Iterator[str]:
    """A picture is of somebody or of something, or there is none."""
    for name in _PICTURES & found.keys():
        for said in texts(found[name]):
            if PLACEHOLDER.search(said.rpartition("/")[2]):
                yield f"`{name}` is a placeholder: {said[:80]}"


_READ = date(2026, 10, 10)
_GOOGLE = "https://developers.google.com/search/docs/appearance/structured-data/"
_SCHEMA = "https://schema.org/"
PROFILES: tuple[Profile, ...] = (
    Profile("Google breadcrumb", "BreadcrumbList", ("itemListElement",), f"{_GOOGLE}breadcrumb", _READ, (_steps,)),
    Profile("Google local business", "LocalBusiness", ("name", "address"), f"{_GOOGLE}local-business", _READ),
    Profile("Google organization", "Organization", (), f"{_GOOGLE}organization", _READ, (_pictured,)),
    Profile("Google profile page", "ProfilePage", ("mainEntity",), f"{_GOOGLE}profile-page", _READ, (_one_profile,)),
    Profile("Google profile page", "Person", ("name",), f"{_GOOGLE}profile-page", _READ, (_pictured,)),
    Profile(
        "Google site name",
        "WebSite",
        ("name", "url"),
        "https://developers.google.com/search/docs/appearance/site-names",
        _READ,
    ),
    # Google stopped showing FAQ results on 2026-05-07; the rules are kept as good manners towards every other reader.
    Profile("FAQ, our own rule", "FAQPage", ("mainEntity",), f"{_SCHEMA}FAQPage", _READ, (_questions,)),
    Profile("FAQ, our own rule", "Answer", ("text",), f"{_SCHEMA}Answer", _READ, (_answer_tags,)),
    Profile("FAQ, our own rule", "Answer", (), f"{_SCHEMA}Answer", _READ, (_answer_links,), own=True),
    Profile("lists, our own rule", "ItemList", ("itemListElement",), f"{_SCHEMA}ItemList", _READ, (_entries,)),
    Profile("people, our own rule", "Person", (), f"{_SCHEMA}Person", _READ, (_discreet, _unaddressed)),
    Profile(
        "people, our own rule",
        "EducationalOccupationalCredential",
        ("name",),
        f"{_SCHEMA}EducationalOccupationalCredential",
        _READ,
        (_discreet,),
        own=True,
    ),
    Profile("numbers, our own rule", "Organization", ("name",), f"{_SCHEMA}telephone", _READ, (_callable,), own=True),
    Profile("numbers, our own rule", "ContactPoint", (), f"{_SCHEMA}telephone", _READ, (_callable,), own=True),
)


def aged(today: date) -> tuple[Profile, ...]:
    """The profiles that nobody has held against their source for a year."""
    return tuple(profile for profile in PROFILES if today - profile.checked_on > _OLD)
