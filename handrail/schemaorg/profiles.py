"""What those who read structured data ask of it, feature by feature, as data.

Google drops features and changes their rules; so each profile says when it was last held against the source.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias

Found: TypeAlias = Mapping[str, Any]
# The tags that consumers of FAQ answers read; they ignore all others.
ANSWER_TAGS = frozenset("h1 h2 h3 h4 h5 h6 br ol ul li a p div b strong i em".split())
# All that a person's node may say. Nothing about health, age, sex, home or private address can be among it.
PERSON_MAY_SAY = frozenset(
    """name alternateName honorificPrefix honorificSuffix jobTitle worksFor affiliation hasCredential hasOccupation
    alumniOf knowsLanguage description url sameAs image mainEntityOfPage""".split()
)
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9]*)[^>]*>")


@dataclass(frozen=True, slots=True)
class Profile:
    """One feature: the type that it is read from, the properties that it needs, and further rules.

    `checked_on` is the day on which somebody last read the rules at `source`.
    """

    name: str
    type: str
    needs: tuple[str, ...]
    source: str
    checked_on: date
    rules: tuple[Callable[[Found], Iterator[str]], ...] = ()

    def faults(self, found: Found) -> Iterator[str]:
        """What a node of the type lacks for the feature."""
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


def _questions(found: Found) -> Iterator[str]:
    """Each entry is a question with its text and one answer."""
    for entry in _listed(found.get("mainEntity")):
        answers = _listed(entry.get("acceptedAnswer"))
        if not entry.get("name"):
            yield "a question has no text"
        if len(answers) != 1 or not answers[0].get("text"):
            yield f"“{str(entry.get('name'))[:60]}” does not have one answer"


def _answer_tags(found: Found) -> Iterator[str]:
    others = {name.lower() for name in _TAG.findall(str(found.get("text", "")))} - ANSWER_TAGS
    if others:
        yield f"answers are read without {', '.join(f'<{name}>' for name in sorted(others))}"


def _discreet(found: Found) -> Iterator[str]:
    """Only what belongs to somebody's work."""
    for name in found:
        if not name.startswith("@") and name not in PERSON_MAY_SAY:
            yield f"`{name}` is nobody's business but the person's own"


_READ = date(2026, 10, 10)
_GOOGLE = "https://developers.google.com/search/docs/appearance/structured-data/"
PROFILES: tuple[Profile, ...] = (
    Profile("Google breadcrumb", "BreadcrumbList", ("itemListElement",), f"{_GOOGLE}breadcrumb", _READ, (_steps,)),
    Profile("Google local business", "LocalBusiness", ("name", "address"), f"{_GOOGLE}local-business", _READ),
    Profile("Google profile page", "ProfilePage", ("mainEntity",), f"{_GOOGLE}profile-page", _READ),
    Profile(
        "Google site name",
        "WebSite",
        ("name", "url"),
        "https://developers.google.com/search/docs/appearance/site-names",
        _READ,
    ),
    # Google stopped showing FAQ results on 2026-05-07; the rules are kept as good manners towards every other reader.
    Profile("FAQ, our own rule", "FAQPage", ("mainEntity",), "https://schema.org/FAQPage", _READ, (_questions,)),
    Profile("FAQ, our own rule", "Answer", ("text",), "https://schema.org/Answer", _READ, (_answer_tags,)),
    Profile("people, our own rule", "Person", ("name",), "https://schema.org/Person", _READ, (_discreet,)),
)
