"""Well-known programs of others that people paste into pages: what each is, and what to do instead.

In: what stands in a page, an address or a script. Out: the `Tracker` it belongs to, or the tag that it carries. Each is
data; `signs` are pieces of addresses and calls that nothing else is likely to hold, in small letters. What a program
does is said only as far as its maker's own documentation says it.
"""

from __future__ import annotations

import re
from functools import cache

from msgspec import Struct

from handrail.patterns import late


class Tracker(Struct, frozen=True):
    """One program: its name, what it does to readers (a clause with its verb), its signs, and what serves instead."""

    name: str
    what: str
    signs: tuple[str, ...]
    instead: str = ""


_COUNT = "Count visits from the host's own log, with addresses cut short; or do not count."
_ADS = "Measure an advertisement by a telephone number of its own, and keep it off these pages."
_WATCH = "Ask two or three people to use the site while you sit beside them."
_VIDEO = "Link to the video in a sentence that says what it shows and that it leaves this site."
_MAP = "Write the address and the way in words; a map app opens from the address."
_FONT = "Use the fonts that every device has, as the shipped styles do, or put a font file into static/."
_FORM = "Give the phone number and the hours."
_CHAT = "Give the phone number, and a number for text messages if you have one."
_POST = "Write what the post says, and link to it."
_COPY = "Put the file into static/, if it is a style or a picture; a page needs no script."
_BANNER = "A site that keeps nothing on its readers' devices needs nobody's consent to it."
_AS_THEY_ARE = "The pages are accessible as they are."
_CALLS = "Print the number as it is; Handrail prints it from site.yaml."

TRACKERS: tuple[Tracker, ...] = (
    # Counting and advertising
    Tracker(
        "Google Tag Manager",
        "loads whatever trackers somebody sets up elsewhere, without a change to the site",
        ("googletagmanager.com/gtm", "googletagmanager.com/ns", "'gtm.start'", '"gtm.start"', "gtm.js?id="),
        _COUNT,
    ),
    Tracker(
        "Google Analytics",
        "tells Google who read which page",
        ("google-analytics.com", "googletagmanager.com", "gtag/js?id=", "gtag(", "ga('create'", "_gaq"),
        _COUNT,
    ),
    Tracker(
        "Google Ads",
        "tells Google's advertising who read which page",
        ("doubleclick.net", "googleadservices.com", "googlesyndication.com", "adsbygoogle"),
        _ADS,
    ),
    Tracker(
        "Meta Pixel",
        "tells Facebook who read which page",
        ("connect.facebook.net", "fbevents.js", "facebook.com/tr", "fbq("),
        _ADS,
    ),
    Tracker("Microsoft Clarity", "records what readers point at and type", ("clarity.ms", "clarity("), _WATCH),
    Tracker("Microsoft Advertising", "tells Microsoft who read which page", ("bat.bing.com", "uetq"), _ADS),
    Tracker(
        "Hotjar",
        "records what readers point at and type",
        ("hotjar.com", "hotjar.io", "hotjar-", "_hjsettings"),
        _WATCH,
    ),
    Tracker("FullStory", "records what readers point at and type", ("fullstory.com", "_fs_host"), _WATCH),
    Tracker(
        "LogRocket", "records what readers point at and type", ("logrocket.com", "logrocket.io", "lr-ingest"), _WATCH
    ),
    Tracker("Mouseflow", "records what readers point at and type", ("mouseflow.com",), _WATCH),
    Tracker("Crazy Egg", "records what readers point at", ("crazyegg.com",), _WATCH),
    Tracker(
        "TikTok Pixel", "tells TikTok who read which page", ("analytics.tiktok.com", "ttq.load(", "ttq.page("), _ADS
    ),
    Tracker(
        "LinkedIn Insight",
        "tells LinkedIn who read which page",
        ("snap.licdn.com", "px.ads.linkedin", "_linkedin_"),
        _ADS,
    ),
    Tracker(
        "Pinterest Tag", "tells Pinterest who read which page", ("ct.pinterest.com", "s.pinimg.com", "pintrk("), _ADS
    ),
    Tracker("Snap Pixel", "tells Snapchat who read which page", ("sc-static.net", "tr.snapchat.com", "snaptr("), _ADS),
    Tracker("X Pixel", "tells X who read which page", ("static.ads-twitter.com", "twq("), _ADS),
    Tracker("Reddit Pixel", "tells Reddit who read which page", ("redditstatic.com/ads", "rdt("), _ADS),
    Tracker(
        "Criteo", "follows readers from site to site to show them advertisements", ("criteo.com", "criteo.net"), _ADS
    ),
    Tracker("AdRoll", "follows readers from site to site to show them advertisements", ("adroll.com",), _ADS),
    Tracker("Matomo Cloud", "tells another company who read which page", ("matomo.cloud", "_paq"), _COUNT),
    Tracker("Plausible", "tells another company that a page was read, and from where", ("plausible.io",), _COUNT),
    Tracker(
        "Cloudflare Web Analytics", "tells another company who read which page", ("cloudflareinsights.com",), _COUNT
    ),
    Tracker("Segment", "hands who read which page on to many companies", ("cdn.segment.com", "api.segment.io"), _COUNT),
    Tracker("Mixpanel", "tells another company what each reader does", ("mixpanel.com", "mixpanel."), _COUNT),
    Tracker("Amplitude", "tells another company what each reader does", ("amplitude.com",), _COUNT),
    Tracker("Heap", "tells another company what each reader does", ("heapanalytics.com", "heap.load("), _COUNT),
    Tracker(
        "HubSpot", "ties what people read to their names", ("hubspot.com", "hs-scripts.com", "hsforms", "hbspt."), _FORM
    ),
    Tracker("CallRail", "ties who calls to what they read", ("callrail.com", "calltrk"), _CALLS),
    Tracker("CallTrackingMetrics", "ties who calls to what they read", ("tctm.co", "calltrackingmetrics"), _CALLS),
    Tracker("Taboola", "follows readers from site to site to show them advertisements", ("taboola.com", "_tfa"), _ADS),
    Tracker("The Trade Desk", "follows readers from site to site to show them advertisements", ("adsrvr.org",), _ADS),
    Tracker("Adobe Analytics", "tells Adobe who read which page", ("omtrdc.net", "demdex.net", "adobedtm.com"), _COUNT),
    Tracker("Quantcast", "tells another company who read which page", ("quantserve.com", "quantcount.com"), _COUNT),
    Tracker("comScore", "tells another company who read which page", ("scorecardresearch.com",), _COUNT),
    Tracker("New Relic", "tells another company who read which page", ("nr-data.net", "newrelic.com"), _COUNT),
    Tracker(
        "WordPress.com Stats", "tells another company who read which page", ("stats.wp.com", "pixel.wp.com"), _COUNT
    ),
    Tracker("ZoomInfo", "tells another company which firm somebody reads from", ("ws.zoominfo.com",), _ADS),
    Tracker("Lucky Orange", "records what readers point at and type", ("luckyorange.com", "__lo_site_id"), _WATCH),
    Tracker("Invoca", "ties who calls to what they read", ("invocacdn.com", "invoca.net"), _CALLS),
    Tracker("WhatConverts", "ties who calls to what they read", ("whatconverts.com",), _CALLS),
    Tracker("LocaliQ", "ties who calls to what they read", ("rlets.com", "reachlocal.com"), _CALLS),
    Tracker("LeadSquared", "ties what people read to their names", ("mxradon.com",), _FORM),
    Tracker("GoHighLevel", "ties what people read to their names", ("leadconnectorhq.com", "msgsndr.com"), _FORM),
    Tracker("Pardot", "ties what people read to their names", ("pardot.com", "piaid"), _FORM),
    Tracker("Marketo", "ties what people read to their names", ("marketo.net", "marketo.com", "munchkin.init("), _FORM),
    Tracker("Mailchimp", "ties what people read to their names", ("chimpstatic.com", "list-manage.com"), _FORM),
    Tracker(
        "StackAdapt", "follows readers from site to site to show them advertisements", ("stackadapt.com", "saq("), _ADS
    ),
    Tracker(
        "Leadfeeder", "tells another company which firm somebody reads from", ("lfeeder.com", "leadfeeder.com"), _ADS
    ),
    Tracker("ClickCease", "tells another company who read which page", ("clickcease.com",), _ADS),
    Tracker("Statcounter", "tells another company who read which page", ("statcounter.com", "sc_project"), _COUNT),
    Tracker("Podium", "tells another company who reads, and what they write", ("podium.com",), _CHAT),
    Tracker("Birdeye", "tells another company who reads, and what they write", ("birdeye.com",), _CHAT),
    # Things that people mean to show
    Tracker(
        "YouTube",
        "tells Google who opened this page",
        ("youtube.com", "youtube-nocookie.com", "youtu.be", "ytimg.com"),
        _VIDEO,
    ),
    Tracker("Vimeo", "tells Vimeo who opened this page", ("vimeo.com", "vimeocdn.com"), _VIDEO),
    Tracker("Wistia", "tells Wistia who opened this page", ("wistia.com", "wistia.net"), _VIDEO),
    Tracker(
        "Google Maps",
        "tells Google who looks for the way here",
        ("google.com/maps", "maps.google", "maps.googleapis.com", "maps.gstatic.com"),
        _MAP,
    ),
    Tracker("Google Fonts", "tells Google who opened this page", ("fonts.googleapis.com", "fonts.gstatic.com"), _FONT),
    Tracker("Adobe Fonts", "tells Adobe who opened this page", ("typekit.net", "typekit.com", "typekit.load("), _FONT),
    Tracker("Font Awesome", "tells another company who opened this page", ("fontawesome.com",), _FONT),
    Tracker(
        "reCAPTCHA",
        "tells Google how each reader moves about the page",
        ("google.com/recaptcha", "recaptcha.net", "gstatic.com/recaptcha", "grecaptcha", "recaptcha__"),
        _FORM,
    ),
    Tracker("hCaptcha", "tells another company how each reader moves about the page", ("hcaptcha.com",), _FORM),
    Tracker("Google Forms", "sends Google what people write", ("docs.google.com/forms", "forms.gle"), _FORM),
    Tracker("JotForm", "sends another company what people write", ("jotform.com", "jotfor.ms"), _FORM),
    Tracker("Typeform", "sends another company what people write", ("typeform.com",), _FORM),
    Tracker("Formspree", "sends another company what people write", ("formspree.io",), _FORM),
    Tracker("Calendly", "tells another company who asks for an appointment", ("calendly.com",), _FORM),
    Tracker(
        "Intercom",
        "tells another company who reads, and what they write",
        ("intercom.io", "intercomcdn", "intercomsettings"),
        _CHAT,
    ),
    Tracker(
        "Zendesk",
        "tells another company who reads, and what they write",
        ("zdassets.com", "zendesk.com", "zopim"),
        _CHAT,
    ),
    Tracker("Tawk", "tells another company who reads, and what they write", ("tawk.to", "tawk_api"), _CHAT),
    Tracker("Drift", "tells another company who reads, and what they write", ("drift.com", "driftt.com"), _CHAT),
    Tracker("Olark", "tells another company who reads, and what they write", ("olark.com", "olark.identify("), _CHAT),
    Tracker("Crisp", "tells another company who reads, and what they write", ("crisp.chat", "crisp_website_id"), _CHAT),
    Tracker("ApexChat", "tells another company who reads, and what they write", ("apex.live", "apexchat.com"), _CHAT),
    Tracker("Tidio", "tells another company who reads, and what they write", ("tidio.co", "tidiochatapi"), _CHAT),
    Tracker(
        "Freshworks", "tells another company who reads, and what they write", ("freshchat.com", "freshworks.com"), _CHAT
    ),
    Tracker("LiveChat", "tells another company who reads, and what they write", ("livechatinc.com",), _CHAT),
    Tracker("Facebook plugin", "tells Facebook who opened this page", ("facebook.com/plugins", "fb-root"), _POST),
    Tracker("X widget", "tells X who opened this page", ("platform.twitter.com", "platform.x.com"), _POST),
    Tracker("Instagram embed", "tells Meta who opened this page", ("instagram.com/embed", "cdninstagram.com"), _POST),
    Tracker("AddThis", "followed readers from site to site", ("addthis.com",), _POST),
    Tracker("ShareThis", "follows readers from site to site", ("sharethis.com",), _POST),
    Tracker("Elfsight", "tells another company who opened this page", ("elfsight.com", "elfsightcdn.com"), _POST),
    Tracker("Trustpilot", "tells another company who opened this page", ("trustpilot.com",), _POST),
    Tracker(
        "UserWay",
        "tells another company who opened this page",
        ("userway.org",),
        _AS_THEY_ARE,
    ),
    Tracker(
        "accessiBe",
        "tells another company who opened this page",
        ("acsbapp.com", "acsbap.com"),
        _AS_THEY_ARE,
    ),
    Tracker("AudioEye", "tells another company who opened this page", ("audioeye.com",), _AS_THEY_ARE),
    Tracker("Cookiebot", "tells another company who opened this page", ("cookiebot.com",), _BANNER),
    Tracker("OneTrust", "tells another company who opened this page", ("cookielaw.org", "onetrust.com"), _BANNER),
    Tracker("Termly", "tells another company who opened this page", ("termly.io",), _BANNER),
    # Places that files are fetched from
    Tracker("cdnjs", "tells another company who opened this page", ("cdnjs.cloudflare.com",), _COPY),
    Tracker("jsDelivr", "tells another company who opened this page", ("cdn.jsdelivr.net",), _COPY),
    Tracker("unpkg", "tells another company who opened this page", ("unpkg.com",), _COPY),
    Tracker("Google Hosted Libraries", "tells Google who opened this page", ("ajax.googleapis.com",), _COPY),
    Tracker("the jQuery host", "tells another company who opened this page", ("code.jquery.com",), _COPY),
    Tracker("the Bootstrap host", "tells another company who opened this page", ("bootstrapcdn.com",), _COPY),
    Tracker("Gravatar", "tells another company who opened this page", ("gravatar.com",), _COPY),
)


def named(text: str) -> Tracker | None:
    """The first tracker of the list of which a sign stands in an address or script."""
    return next(iter(all_named(text)), None)


def all_named(text: str) -> tuple[Tracker, ...]:
    """Every tracker of which a sign stands in a text, in the order of the list."""
    found = {match[0] for match in _signs().finditer(text.lower())}
    return tuple(tracker for tracker in TRACKERS if found.intersection(tracker.signs))


@cache
def _signs() -> re.Pattern[str]:
    """All signs at once; the longer first, and none within a longer name."""
    signs = sorted((sign for tracker in TRACKERS for sign in tracker.signs), key=len, reverse=True)
    return re.compile(rf"(?<![a-z0-9-])(?:{'|'.join(map(re.escape, signs))})")


# Names of files that browsers save with a page and that hold no sign.
_FILES = {
    **dict.fromkeys(("js", "analytics.js", "ga.js"), "Google Analytics"),
    **dict.fromkeys(("conversion.js", "conversion_async.js"), "Google Ads"),
    **dict.fromkeys(("insight.min.js", "insight.old.min.js"), "LinkedIn Insight"),
    "gtm.js": "Google Tag Manager",
    "bat.js": "Microsoft Advertising",
    "clarity.js": "Microsoft Clarity",
    "fs.js": "FullStory",
    "scevent.min.js": "Snap Pixel",
    "uwt.js": "X Pixel",
    "tfa.js": "Taboola",
    "swap.js": "CallRail",
    "tracker.js": "LeadSquared",
    "munchkin.js": "Marketo",
    "pd.js": "Pardot",
    "uc.js": "Cookiebot",
    "otsdkstub.js": "OneTrust",
}


def saved_as(name: str) -> Tracker | None:
    """The tracker of which a browser saves a script under a name, such as `gtm.js.download`."""
    plain = re.sub(r"\(\d+\)", "", name.lower()).removesuffix(".download")
    return next((tracker for tracker in TRACKERS if tracker.name == _FILES.get(plain)), None)


# What advertisers and senders of newsletters add to an address, to know who follows it and from where.
_TAG = late(
    r"[?&;](utm_\w+|gclid|gbraid|wbraid|dclid|fbclid|msclkid|ttclid|twclid|yclid|igshid|li_fat_id|mc_[ce]id|_hsenc|_hsmi)=",
    re.IGNORECASE,
)


def tag(address: str) -> str:
    """The part of an address that counts those who open it, such as `utm_source`; empty where there is none."""
    found = _TAG.search(address)
    return found[1] if found else ""
