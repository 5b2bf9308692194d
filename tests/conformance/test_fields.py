"""What a field of a form must say of the rules by which it turns answers away; a builder's page and others' alike."""

from __future__ import annotations

import pytest

from tests.audit.pages import codes as found
from tests.audit.pages import look
from tests.audit.pages import page as audited
from tests.conformance.pages import finished
from tests.conformance.test_conformance import codes

LABELLED = "<label>{} <input {}></label>"


@pytest.mark.parametrize(
    ("label", "more", "fires"),
    [
        ("Name", "", False),
        ("Name", "required", True),
        ("Name *", "required", False),
        ("Name (required)", "required", False),
        ("Name", "required disabled", False),
        ("Name", 'required title="Required"', False),
        ("Name", 'required aria-label="Name, must be filled in"', False),
        ("ZIP code", 'pattern="[0-9]{5}"', True),
        ("ZIP code, such as 45202", 'pattern="[0-9]{5}"', False),
        ("ZIP code", 'pattern="[0-9]{5}" title="Five digits"', False),
        ("Telephone", 'type="tel" autocomplete="tel"', False),
        ("Telephone", 'type="tel" autocomplete="tel" pattern="[0-9-]+"', True),
        ("How to reach you", 'type="email" autocomplete="email"', True),
        ("E-mail", 'type="email" autocomplete="email"', False),
        ("Where you work", 'type="url"', True),
        ("Website", 'type="url"', False),
        ("Age", 'type="number"', False),
        ("Children", 'type="number" min="0"', False),
        ("Age", 'type="number" min="18"', True),
        ("Age (18 or more)", 'type="number" min="18"', False),
        ("Day", 'type="date"', False),
        ("Day", 'type="date" min="2026-11-23"', True),
        ("Day, from today on", 'type="date" min="2026-11-23"', False),
        ("Password", 'minlength="8"', True),
        ("Name", 'aria-invalid="true"', True),
        ("Name", 'aria-invalid="false"', False),
    ],
)
def test_a_field_says_the_rules_that_it_has(label: str, more: str, fires: bool) -> None:
    body = LABELLED.format(label, more)
    assert ("field-without-rule" in codes(finished(body, body))) is fires
    assert ("field-without-rule" in found(look(audited(body)))) is fires


@pytest.mark.parametrize(
    ("body", "fires"),
    [
        (
            '<label for="n">Name</label><input id="n" required aria-describedby="m"><p id="m">We must have it.</p>',
            False,
        ),
        ('<label for="n">Name</label><input id="n" required aria-describedby="m"><p id="m">As you like.</p>', True),
        (
            '<label for="n">Name</label><input id="n" aria-invalid="true" aria-errormessage="m"><p id="m">Not so.</p>',
            False,
        ),
        ('<label for="n">Name</label><input id="n" aria-invalid="true" aria-describedby="m"><p id="m"></p>', True),
        ("<form><p>Every field is required.</p><label>Name <input required></label></form>", False),
        ("<form><label>Name <input required></label><label>Age (optional) <input></label></form>", False),
        ("<form><label>Name <input required></label><label>Age <input></label></form>", True),
        ("<fieldset><legend>Time (required)</legend><label>Day <input required></label></fieldset>", False),
        ("<label>Way <select required><option>Call</option></select></label>", True),
        ("<label>Way (required) <select required><option>Call</option></select></label>", False),
        ('<input type="submit" required>', False),
    ],
)
def test_words_tied_to_a_field_say_its_rules_wherever_they_stand(body: str, fires: bool) -> None:
    assert ("field-without-rule" in codes(finished(body, body))) is fires
    assert ("field-without-rule" in found(look(audited(body)))) is fires


def test_the_text_of_an_error_is_on_the_page() -> None:
    assert "broken-reference" in codes(
        finished("", '<label>Name <input aria-errormessage="e f"></label><p id="e">No</p>')
    )
    assert "broken-reference" not in codes(finished("", "<label>Name <input aria-errormessage></label>"))
