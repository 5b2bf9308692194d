"""A form sends to the site itself or to a host on record, and nothing else of that host is let through."""

from __future__ import annotations

import pytest

from handrail import privacy, publish
from handrail.cache import Forgetful
from handrail.foreign import find
from handrail.privacy.forms import may_send
from tests import sites
from tests.audit.pages import codes, look
from tests.audit.pages import page as audited
from tests.conformance.pages import template
from tests.sites import SITE, build, html, problems

OWN = "https://center.org/"
HOSTS = frozenset(("forms.example",))
AGREED = 'form_hosts: [{host: forms.example, agreement: "Forms Inc., signed by the director", signed: 2026-11-01}]\n'
NAME = '<label>Name <input name="name" autocomplete="name"></label>'
MESSAGE = "<label>Message <textarea></textarea></label>"


def files(body: str, site: str = SITE + AGREED) -> dict[str, str | bytes | None]:
    """A site whose pages hold a body, and what its settings are."""
    return {**template("<p>Words.</p>", f"{body}<p>Words.</p>"), "content/site.yaml": site}


def told(body: str, site: str = SITE + AGREED) -> list[str]:
    """The codes of all that is wrong with such a site, its pages made where nothing else is."""
    built = build(files(body, site))
    return [problem.code for problem in built.problems or publish.refused(built.outputs.values())]


FORM = f'<form action="https://forms.example/contact" method="post">{NAME}<button>Send</button></form>'


def test_a_form_may_send_to_a_host_on_record_and_browsers_are_told_so() -> None:
    assert told(FORM) == []
    made = html(files(FORM), "index.html")
    assert "; form-action 'self' https://forms.example\"" in made
    assert FORM in made
    assert "form-action 'self'\"" in html(files("", SITE), "index.html")


def test_hosts_stand_in_the_policy_in_one_order() -> None:
    both = privacy.policy("", {"b.example", "a.example"})
    assert both.endswith("form-action 'self' https://a.example https://b.example")


def test_a_form_to_any_other_host_is_told_and_the_setting_named() -> None:
    assert told(FORM, SITE) == ["foreign-request"]
    (said,) = problems(files(FORM.replace("forms.example", "crm.example")))
    assert "would send what people write to `crm.example`" in said
    assert said.endswith(
        "Where whoever runs it has signed a business associate agreement, put the host under `form_hosts` in site.yaml, and let the address begin with `https:`."
    )


def test_a_known_program_for_forms_is_named_with_the_setting_and_let_through_with_an_agreement() -> None:
    form = FORM.replace("forms.example", "formspree.io")
    (said,) = problems(files(form))
    assert "(Formspree)" in said
    assert "`form_hosts`" in said
    assert told(form, SITE + AGREED.replace("forms.example", "formspree.io")) == []


@pytest.mark.parametrize(
    "body",
    [
        '<form action="http://forms.example/"></form>',
        '<form action="//forms.example/"></form>',
        '<form action="https://forms.example:8443/"></form>',
        '<form action="https://www.forms.example/"></form>',
        '<form action="https://forms.example@evil.example/"></form>',
        '<form action="https://evil.example/forms.example"></form>',
        '<form action="https://forms.example.evil.example/"></form>',
        '<img alt="" src="https://forms.example/a.png">',
        '<link rel="stylesheet" href="https://forms.example/a.css">',
        '<link rel="preconnect" href="https://forms.example">',
        '<a href="/" ping="https://forms.example/">Home</a>',
        '<p style="background: url(https://forms.example/a.png)">Words</p>',
        '<meta http-equiv="refresh" content="0;url=https://forms.example/">',
    ],
)
def test_nothing_else_of_that_host_and_no_other_way_to_it_is_let_through(body: str) -> None:
    assert set(told(body)) == {"foreign-request"}
    # The same where only the page that is made shows it.
    spelled = body.replace("://", '{{ ":" }}//').replace('="//', '="{{ "/" }}/')
    assert "foreign-request" in told(spelled) if spelled != body else True


@pytest.mark.parametrize(
    "body",
    [
        '<script src="https://forms.example/a.js"></script>',
        '<iframe title="Form" src="https://forms.example/"></iframe>',
        '<iframe title="Form" srcdoc="<form action=\'https://forms.example/\'></form>"></iframe>',
        '<form action="javascript:go()"></form>',
        '<form action="data:text/html,words"></form>',
    ],
)
def test_no_script_and_no_frame_of_that_host_is_let_through(body: str) -> None:
    assert {"foreign-request", "script-in-site"} & set(told(body))


@pytest.mark.parametrize(
    ("tag", "lets"),
    [
        ('<form action="https://forms.example/a">', True),
        ('<form action=" HTTPS://Forms.Example:443/a ">', True),
        ('<button formaction="https://forms.example/a">', True),
        ('<input type="submit" formaction="https://forms.example/a">', True),
        ('<div formaction="https://forms.example/a">', False),
        ('<img src="https://forms.example/a">', False),
    ],
)
def test_only_what_sends_a_form_may(tag: str, lets: bool) -> None:
    (found,) = find(tag, "html", OWN)
    assert may_send(found, HOSTS) is lets
    quiet = '<meta name="referrer" content="no-referrer">'
    assert (privacy.leaks((quiet + tag).encode(), "a", OWN, HOSTS) == ()) is lets
    assert (privacy.leaks(f"{quiet}{tag} 1 < 2".encode(), "a", OWN, HOSTS) == ()) is lets  # which takes a closer look
    assert privacy.leaks((quiet + tag).encode(), "a", OWN) != ()


def test_a_tag_that_was_let_through_on_one_site_is_not_on_another() -> None:
    page_, tag = '<meta name="referrer" content="no-referrer">', '<form action="https://forms.example/b">'
    assert privacy.leaks((page_ + tag).encode(), "a", OWN, HOSTS) == ()
    assert privacy.leaks((page_ + tag).encode(), "a", OWN) != ()
    assert privacy.leaks((page_ + tag).encode(), "a", OWN, frozenset(("a.example",))) != ()


def test_a_file_is_looked_at_again_once_its_host_is_no_longer_on_record() -> None:
    memory, tree = Forgetful(), sites.tree({"static/old.html": f"<title>Old</title>{FORM}"})
    assert privacy.gather(tree, OWN, "builder", memory, HOSTS).problems == ()
    assert len(privacy.gather(tree, OWN, "builder", memory).problems) == 1


@pytest.mark.parametrize(
    ("record", "code", "where"),
    [
        ("{host: forms.example, signed: 2026-11-01}", "missing-key", "12"),
        ("{host: forms.example, agreement: Signed}", "missing-key", "12"),
        ('{host: forms.example, agreement: " ", signed: 2026-11-01}', "bad-value", "12"),
        ("{host: forms.example, agreement: Signed, signed: 2026-11-24}", "future-date", "12"),
        ("{host: forms.example, agreement: Signed, signed: soon}", "wrong-type", "12"),
        ('{host: "https://forms.example", agreement: Signed, signed: 2026-11-01}', "bad-value", "12"),
        ("{host: forms.example/a, agreement: Signed, signed: 2026-11-01}", "bad-value", "12"),
        ('{host: "*.example", agreement: Signed, signed: 2026-11-01}', "bad-value", "12"),
        ("{host: Forms.example, agreement: Signed, signed: 2026-11-01}", "bad-value", "12"),
        ("{host: example, agreement: Signed, signed: 2026-11-01}", "bad-value", "12"),
        ("{host: 7, agreement: Signed, signed: 2026-11-01}", "wrong-type", "12"),
        ("forms.example", "wrong-type", "12"),
    ],
)
def test_a_record_that_is_not_whole_is_told_and_opens_nothing(record: str, code: str, where: str) -> None:
    said = build({"content/site.yaml": f"{SITE}form_hosts: [{record}]\n"}).problems
    assert [(problem.code, problem.place.line) for problem in said] == [(code, int(where))]


def test_an_agreement_that_is_still_to_come_is_told_in_its_own_words() -> None:
    site = SITE + AGREED.replace("2026-11-01", "2026-11-24")
    assert problems({"content/site.yaml": site}) == [
        "content/site.yaml:12:93: error: The agreement for forms.example is dated 2026-11-24, which is still to come. (future-date)\n    Put the host on record once the agreement is signed."
    ]


ASKS = [
    (MESSAGE, True),
    ('<label for="d">Drug used most</label><input id="d">', True),
    ('<label for="d">Treatment before</label><select id="d"><option>None</option></select>', True),
    (f"{MESSAGE} We keep your privacy.", True),
    (f"{MESSAGE} <a>Our privacy notice</a>", True),
    (f'{MESSAGE} <a href="/privacy/">What becomes of it</a>', False),
    (f'{MESSAGE} <a href="/p/">Our privacy notice</a>', False),
    (NAME, False),
    ('<label for="t">Telephone</label><input id="t" type="tel" autocomplete="tel">', False),
]


@pytest.mark.parametrize(("fields", "asks"), ASKS)
def test_a_form_that_asks_about_health_links_to_the_privacy_notice_on_pages_of_ours_and_of_others(
    fields: str, asks: bool
) -> None:
    form = f'<form action="https://forms.example/" method="post">{fields}</form>'
    assert told(form) == (["asks-about-health"] if asks else [])
    assert ("asks-about-health" in codes(look(audited(form)))) is asks
