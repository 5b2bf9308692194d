"""A program of others is known by its signs, and by nothing else."""

from __future__ import annotations

import pytest

from handrail.trackers import TRACKERS, Tracker, all_named, named

PASTED = {
    "https://www.googletagmanager.com/gtm.js?id=GTM-1": "Google Tag Manager",
    "https://www.googletagmanager.com/gtag/js?id=G-1": "Google Analytics",
    "window.dataLayer=[]; function x(){}; gtag('js', new Date());": "Google Analytics",
    "!function(f){f.fbq=f}(window); fbq('init', '1');": "Meta Pixel",
    "https://connect.facebook.net/en_US/fbevents.js": "Meta Pixel",
    "https://www.clarity.ms/tag/abc": "Microsoft Clarity",
    "https://analytics.tiktok.com/i18n/pixel/events.js": "TikTok Pixel",
    "https://snap.licdn.com/li.lms-analytics/insight.min.js": "LinkedIn Insight",
    "//cdn.callrail.com/companies/1/swap.js": "CallRail",
    "https://www.google.com/maps/embed?pb=1": "Google Maps",
    "https://www.youtube-nocookie.com/embed/abc": "YouTube",
    "https://player.vimeo.com/video/1": "Vimeo",
    "https://fonts.googleapis.com/css2?family=Inter": "Google Fonts",
    "https://use.typekit.net/abc.css": "Adobe Fonts",
    "https://www.google.com/recaptcha/api.js": "reCAPTCHA",
    "https://cdnjs.cloudflare.com/ajax/libs/a/1/a.js": "cdnjs",
    "https://cdn.jsdelivr.net/npm/a": "jsDelivr",
    "https://web-in21.mxradon.com/t/Tracker.js": "LeadSquared",
    "https://gtm.center.example/gtm.js?id=GTM-1": "Google Tag Manager",
    "https://www.apex.live/scripts/invitation.ashx?company=a": "ApexChat",
    "HTTPS://STATIC.HOTJAR.COM/c": "Hotjar",
}


@pytest.mark.parametrize(("text", "name"), PASTED.items())
def test_what_is_pasted_is_called_by_its_name(text: str, name: str) -> None:
    found = named(text)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    "text",
    ["https://center.org/", "https://nothotjar.com/", "function clarify() {}", "", "heap.loaded = gtm.started"],
)
def test_what_is_nobodys_is_called_nothing(text: str) -> None:
    assert named(text) is None


def test_all_that_stands_in_a_text_is_named() -> None:
    assert [tracker.name for tracker in all_named("fbq('x'); gtag('y')")] == ["Google Analytics", "Meta Pixel"]


@pytest.mark.parametrize("tracker", TRACKERS, ids=lambda tracker: tracker.name)
def test_each_sign_leads_to_its_tracker(tracker: Tracker) -> None:
    assert all(tracker in all_named(sign) for sign in tracker.signs)
    assert all(sign == sign.lower() for sign in tracker.signs)
    assert not tracker.what.endswith(".")
