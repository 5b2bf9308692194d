"""What every page tells machines: one graph of schema.org nodes with stable ids.

The organisation stands on the home page, and every other page refers to it. With a street address on record it is a
MedicalClinic, and so a local business; without one it can be none, and is a MedicalOrganization. What is not on record
is not said.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import urljoin

from handrail import schemaorg
from handrail.kinds.compose import Composer
from handrail.kinds.kind import Ids, Kind
from handrail.pages import Page
from handrail.schema import Accreditation, PageMatter
from handrail.schemaorg import Node, node, ref


def graph(kind: Kind, composer: Composer, detail: Any) -> str:
    """The page's graph, safe inside a script element."""
    page, library = composer.page, composer.library
    ids = Ids(library.absolute("/"), library.absolute(page.url))
    own, others = kind.nodes(composer, detail, ids)
    trail = _trail(composer, ids)
    nodes: list[Node] = [{**_webpage(kind, composer, ids), **own}, *others]
    if page is library.home:
        nodes += [_website(composer, ids), _organization(composer, ids)]
    return schemaorg.serialise(nodes + ([trail] if trail else []))


def _webpage(kind: Kind, composer: Composer, ids: Ids) -> Node:
    page, settings = composer.page, composer.facts.settings
    matter = page.matter
    return node(
        ("MedicalWebPage", *(t for t in kind.page_types if t != "WebPage")) if page.is_medical else kind.page_types,
        ids.webpage,
        url=ids.page,
        name=matter.title,
        description=matter.description,
        inLanguage=settings.language,
        isPartOf=ref(ids.website),
        publisher=ref(ids.organization),
        author=_authors(composer, ids),
        breadcrumb=ref(ids.trail) if composer.library.trail(page) else None,
        **_dates(kind, matter),
        **_review(composer),
        citation=[
            _citation(composer, key, ids)
            for key in dict.fromkeys(ref.name for ref in page.document.citations)
            if key in composer.facts.sources
        ],
    )


def _dates(kind: Kind, matter: PageMatter) -> dict[str, str]:
    """The day that readers see on the page; pages that nobody looks for show none."""
    published, updated = matter.published, matter.updated
    if not kind.indexed:
        return {}
    said = {"dateModified": updated, "datePublished": published if updated in (None, published) else None}
    return {name: day.isoformat() for name, day in said.items() if day}


def authors(composer: Composer) -> list[Page[Any]]:
    """The pages of the people who have written this page, where it names any."""
    people = (_person(composer, path) for path in composer.page.matter.authors)
    return [person for person in people if person]


def reviewer(composer: Composer) -> Page[Any] | None:
    """The page of the person who has reviewed this page, where there is one."""
    review = composer.page.matter.review
    return _person(composer, review.by) if review else None


def _person(composer: Composer, path: str) -> Page[Any] | None:
    person = composer.library.pages.get(path)
    return person if person and person.matter.is_person else None


def _authors(composer: Composer, ids: Ids) -> Node | list[Node] | None:
    people = [_human(composer, person) for person in authors(composer)]
    return people or (ref(ids.organization) if composer.page.is_medical else None)


def _review(composer: Composer) -> Node:
    review, person = composer.page.matter.review, reviewer(composer)
    if review is None or person is None:
        return {}
    return {"lastReviewed": review.on.isoformat(), "reviewedBy": _human(composer, person)}


def _human(composer: Composer, person: Page[Any]) -> Node:
    """Somebody who has a page, which alone says more of them than their name."""
    ids = Ids(composer.library.absolute("/"), composer.library.absolute(person.url))
    if person is composer.page:
        return ref(ids.here("person"))
    return node("Person", ids.here("person"), name=person.matter.title, url=ids.page)


def _citation(composer: Composer, key: str, ids: Ids) -> Node:
    source = composer.facts.sources[key]
    own = source.publisher == composer.facts.settings.name
    published = str(source.year) if source.year else None
    return node(
        "CreativeWork",
        name=source.title,
        url=source.url,
        datePublished=published,
        publisher=ref(ids.organization) if own else node("Organization", name=source.publisher),
    )


def _trail(composer: Composer, ids: Ids) -> Node | None:
    above = composer.library.trail(composer.page)
    if not above:
        return None
    items = [_trail_item(composer, n, page) for n, page in enumerate(above, 1)]
    items.append(node("ListItem", position=len(items) + 1, name=composer.page.matter.title))
    return node("BreadcrumbList", ids.trail, itemListElement=items)


def _trail_item(composer: Composer, position: int, page: Page[Any]) -> Node:
    """One page above: its item is a thing, as the vocabulary asks, whose id is its address, as consumers ask."""
    address = composer.library.absolute(page.url)
    return node(
        "ListItem",
        position=position,
        name=page.matter.menu_title,
        item=node("WebPage", address, url=address, name=page.matter.menu_title),
    )


def _website(composer: Composer, ids: Ids) -> Node:
    settings = composer.facts.settings
    return node(
        "WebSite",
        ids.website,
        name=settings.name,
        url=ids.home,
        inLanguage=settings.language,
        publisher=ref(ids.organization),
    )


def _organization(composer: Composer, ids: Ids) -> Node:
    settings = composer.facts.settings
    phone, icon = settings.telephone, composer.assets.home_icon
    city = node("City", name=settings.city, containedInPlace=node("State", name=settings.region))
    address = None
    if settings.street_address:
        address = node(
            "PostalAddress",
            streetAddress=settings.street_address,
            addressLocality=settings.city,
            addressRegion=settings.region,
            postalCode=settings.postal_code,
            addressCountry=settings.country,
        )
    return node(
        "MedicalClinic" if address else "MedicalOrganization",
        ids.organization,
        name=settings.name,
        url=ids.home,
        description=settings.description,
        logo=node("ImageObject", url=urljoin(ids.home, icon), contentUrl=urljoin(ids.home, icon)) if icon else None,
        telephone=phone.number,
        contactPoint=node("ContactPoint", contactType=phone.label, telephone=phone.number),
        areaServed=city,
        address=address,
        hasCertification=[_certification(held) for held in settings.accreditations],
    )


def _certification(held: Accreditation) -> Node:
    return node(
        "Certification",
        name=held.name,
        certificationIdentification=held.number,
        issuedBy=node("Organization", name=held.body),
        validFrom=held.granted.isoformat(),
        expires=held.expires.isoformat() if held.expires else None,
        url=held.url,
    )


def listing(
    composer: Composer, ids: Ids, name: str, listed: Sequence[tuple[str, Page[Any]]]
) -> tuple[Node, list[Node]]:
    """The pages that an index page lists, each by the words it is listed under, as what the page is about."""
    items = [
        node("ListItem", position=n, name=words, url=composer.library.absolute(page.url))
        for n, (words, page) in enumerate(listed, 1)
    ]
    if not items:
        return {}, []
    all_of_them = node(
        "ItemList", ids.here(name), name=composer.page.matter.title, numberOfItems=len(items), itemListElement=items
    )
    return {"mainEntity": ref(ids.here(name))}, [all_of_them]
