"""The structured data is schema.org's, and safe inside a script element."""

from __future__ import annotations

import json

from handrail import schemaorg
from tests.vocabulary import faults


def test_nothing_in_a_graph_can_end_its_script_element() -> None:
    text = schemaorg.serialise([schemaorg.node("Thing", name="</script><!-- & \u2028")])
    assert not set("<>&\u2028") & set(text)
    assert json.loads(text)["@graph"][0]["name"] == "</script><!-- & \u2028"


def test_what_is_not_known_is_not_said() -> None:
    assert schemaorg.node("Person", "#p", name="Ann", jobTitle=None, alumniOf=[], url="") == {
        "@type": "Person",
        "@id": "#p",
        "name": "Ann",
    }


def test_the_vocabulary_check_fires() -> None:
    assert faults({"@type": "Persn"}) == ["Persn is no type"]
    assert faults({"@type": "Person", "nmae": "x"}) == ["nmae is no property"]
    assert faults({"@type": "FAQPage", "acceptedAnswer": {"@type": "Answer"}}) == [
        "acceptedAnswer does not belong on FAQPage"
    ]
    assert faults({"@type": "Person", "worksFor": "A center"}) == ["worksFor cannot be text"]
    assert faults({"@type": "WebPage", "breadcrumb": {"@type": "Person"}}) == ["breadcrumb cannot be Person"]
    assert faults({"@type": "MedicalWebPage", "aspect": "x"}) == ["aspect is superseded"]
    assert faults({"@type": "WebPage", "name": "x", "reviewedBy": {"@id": "#o"}}) == []
