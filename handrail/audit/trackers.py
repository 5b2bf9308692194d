"""Companies that websites let watch or serve their readers, by the traces that their code leaves in a page.

In `hosts` are ends of host names, with a path where the host serves other things too; `traces` is a pattern over
scripts. A script that was saved beside its page keeps its name or its text, and is known by that.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True)
class Tracker:
    """One service: its name, what it is given, and how it is known."""

    name: str
    gets: str
    hosts: tuple[str, ...]
    traces: str = ""

    @cached_property
    def finds(self) -> re.Pattern[str]:
        """Its traces as a pattern."""
        return re.compile(self.traces or r"(?!)")


_ADS = "tells an advertising company that this person looked at addiction treatment, so that adverts follow them"
_COUNTS = "tells another company which pages somebody reads, from which address and with which device"
_WATCHES = "records what somebody moves, clicks and types, for another company to play back"
_CALLS = "puts another company's number before the call, which learns who called and from which page"
_TALKS = "has another company carry, and keep, what people write about themselves"
_SHOWS = "lets another company see who looks at this page"

TRACKERS: tuple[Tracker, ...] = (
    Tracker("Google Tag Manager", "loads whatever its account is set to load, now and later", ("googletagmanager.com/gtm.js", "googletagmanager.com/ns.html"), r"gtm\.start|\bGTM-[A-Z0-9]{4,}"),
    Tracker("Google Analytics", _COUNTS, ("google-analytics.com", "googletagmanager.com/gtag", "analytics.google.com"), r"\bgtag\s*\(|GoogleAnalyticsObject|\bga\s*\(\s*['\"](?:create|send)|_gaq\b|\bUA-\d{4,}-\d|['\"]G-[A-Z0-9]{8,}"),
    Tracker("Google Ads", _ADS, ("doubleclick.net", "googleadservices.com", "googlesyndication.com", "adservice.google.com", "google.com/pagead"), r"\bAW-\d{6,}|google_conversion_id"),
    Tracker("Meta Pixel (Facebook)", _ADS, ("connect.facebook.net", "facebook.com/tr"), r"\bfbq\s*\(|_fbq\b"),
    Tracker("Facebook's page plugin", _SHOWS, ("facebook.com/plugins", "facebook.com/v")),
    Tracker("TikTok Pixel", _ADS, ("analytics.tiktok.com",), r"\bttq\.|TiktokAnalyticsObject"),
    Tracker("LinkedIn Insight Tag", _ADS, ("snap.licdn.com", "px.ads.linkedin.com"), r"_linkedin_partner_id|\blintrk\b"),
    Tracker("Microsoft Advertising", _ADS, ("bat.bing.com",), r"\buetq\b"),
    Tracker("X (Twitter) Pixel", _ADS, ("static.ads-twitter.com", "analytics.twitter.com", "t.co/i/adsct"), r"\btwq\s*\("),
    Tracker("Pinterest Tag", _ADS, ("s.pinimg.com", "ct.pinterest.com"), r"\bpintrk\s*\("),
    Tracker("Snap Pixel", _ADS, ("sc-static.net", "tr.snapchat.com"), r"\bsnaptr\s*\("),
    Tracker("Reddit Pixel", _ADS, ("redditstatic.com/ads", "alb.reddit.com"), r"\brdt\s*\(\s*['\"]init"),
    Tracker("AdRoll", _ADS, ("adroll.com",), r"\badroll_adv_id"),
    Tracker("Taboola", _ADS, ("taboola.com",), r"\b_tfa\b"),
    Tracker("Criteo", _ADS, ("criteo.com", "criteo.net")),
    Tracker("The Trade Desk", _ADS, ("adsrvr.org",)),
    Tracker("Microsoft Clarity", _WATCHES, ("clarity.ms",), r"clarity\.ms|\bclarity\s*\(\s*['\"]"),
    Tracker("Hotjar", _WATCHES, ("hotjar.com", "hotjar.io"), r"\bhjid\b|_hjSettings"),
    Tracker("FullStory", _WATCHES, ("fullstory.com",), r"_fs_org\b"),
    Tracker("Lucky Orange", _WATCHES, ("luckyorange.com", "luckyorange.net"), r"__lo_site_id"),
    Tracker("Mouseflow", _WATCHES, ("mouseflow.com",), r"\b_mfq\b"),
    Tracker("Crazy Egg", _WATCHES, ("crazyegg.com",)),
    Tracker("CallRail", _CALLS, ("callrail.com",), r"callrail|\bCallTrk\b"),
    Tracker("CallTrackingMetrics", _CALLS, ("tctm.co", "calltrackingmetrics.com"), r"__ctm\b"),
    Tracker("Invoca", _CALLS, ("invocacdn.com", "invoca.net")),
    Tracker("WhatConverts", _CALLS, ("whatconverts.com", "ksrndkehqnwntyxlhgto.com")),
    Tracker("HubSpot", _COUNTS, ("hs-scripts.com", "hs-analytics.net", "hsforms.net", "hsforms.com", "hubspot.com", "hs-banner.com"), r"\b_hsq\b|\bhbspt\."),
    Tracker("Segment", _COUNTS, ("cdn.segment.com", "api.segment.io")),
    Tracker("Mixpanel", _COUNTS, ("mixpanel.com", "mxpnl.com"), r"\bmixpanel\.init"),
    Tracker("Matomo Cloud", _COUNTS, ("matomo.cloud",)),
    Tracker("Adobe Analytics", _COUNTS, ("omtrdc.net", "demdex.net", "adobedtm.com")),
    Tracker("New Relic", _COUNTS, ("nr-data.net", "newrelic.com"), r"\bNREUM\b"),
    Tracker("WordPress.com Stats", _COUNTS, ("stats.wp.com", "pixel.wp.com"), r"\b_stq\b"),
    Tracker("Cloudflare Web Analytics", _COUNTS, ("static.cloudflareinsights.com",)),
    Tracker("Quantcast", _COUNTS, ("quantserve.com", "quantcount.com"), r"\b_qevents\b"),
    Tracker("comScore", _COUNTS, ("scorecardresearch.com",)),
    Tracker("ZoomInfo", "tells another company which firm or household somebody reads from", ("ws.zoominfo.com",)),
    Tracker("Intercom", _TALKS, ("intercom.io", "intercomcdn.com"), r"\bintercomSettings\b"),
    Tracker("Drift", _TALKS, ("drift.com", "driftt.com")),
    Tracker("Tawk.to", _TALKS, ("tawk.to",), r"\bTawk_API\b"),
    Tracker("LiveChat", _TALKS, ("livechatinc.com", "livechat.com"), r"__lc\b.{0,20}license"),
    Tracker("Zendesk", _TALKS, ("zdassets.com", "zendesk.com", "zopim.com")),
    Tracker("Podium", _TALKS, ("podium.com",)),
    Tracker("Birdeye", _TALKS, ("birdeye.com",)),
    Tracker("Google reCAPTCHA", "has Google judge every visitor by what it knows of them", ("google.com/recaptcha", "gstatic.com/recaptcha", "recaptcha.net"), r"\bgrecaptcha\b"),
    Tracker("hCaptcha", _SHOWS, ("hcaptcha.com",)),
    Tracker("Google Maps", _SHOWS, ("maps.google.com", "google.com/maps", "maps.googleapis.com")),
    Tracker("YouTube", _SHOWS, ("youtube.com", "youtube-nocookie.com", "ytimg.com", "youtu.be")),
    Tracker("Vimeo", _SHOWS, ("player.vimeo.com", "vimeocdn.com", "vimeo.com")),
    Tracker("Wistia", _SHOWS, ("wistia.com", "wistia.net")),
    Tracker("Google Fonts", _SHOWS, ("fonts.googleapis.com", "fonts.gstatic.com")),
    Tracker("Adobe Fonts", _SHOWS, ("typekit.net",)),
    Tracker("Gravatar", _SHOWS, ("gravatar.com",)),
    Tracker("AddThis and ShareThis", _ADS, ("addthis.com", "sharethis.com", "addtoany.com")),
)  # fmt: skip


# Their scripts under the names that a browser saves them by.
_COPIES = {
    "fbevents": "Meta Pixel (Facebook)", "gtm.js": "Google Tag Manager", "clarity.js": "Microsoft Clarity",
    "hotjar-": "Hotjar", "insight.min.js": "LinkedIn Insight Tag", "bat.js": "Microsoft Advertising",
    "recaptcha__": "Google reCAPTCHA", "swap.js": "CallRail",
}  # fmt: skip
_BY_NAME = {tracker.name: tracker for tracker in TRACKERS}


def of_copy(address: str) -> Tracker | None:
    """The service whose script a local file is a saved copy of."""
    name = address.partition("?")[0].rpartition("/")[2].casefold()
    known = next((known for start, known in _COPIES.items() if name.startswith(start)), "")
    return _BY_NAME.get(known)


def of_address(address: str) -> Tracker | None:
    """The service that an address belongs to."""
    host_and_path = re.sub(r"^(?:[a-z][a-z0-9+.-]*:)?//", "", address.strip().casefold())
    return next((one for one in TRACKERS if any(_is_at(host_and_path, end) for end in one.hosts)), None)


def _is_at(address: str, end: str) -> bool:
    wanted, _, path = end.partition("/")
    host, _, rest = address.partition("/")
    host = host.partition(":")[0].partition("?")[0]
    return (host == wanted or host.endswith(f".{wanted}")) and rest.startswith(path)


def in_script(script: str) -> Iterator[tuple[Tracker, int]]:
    """The services whose code stands in a script, each with the offset of its first trace."""
    for tracker in TRACKERS:
        match = tracker.finds.search(script)
        if match:
            yield tracker, match.start()
