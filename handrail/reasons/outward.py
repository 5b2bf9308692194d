"""What can be wrong with what a page tells machines, and with what it would tell other hosts."""

from __future__ import annotations

from handrail.reasons.reason import PRIVACY, Reason

REASONS: dict[str, Reason] = {
    "bad-markup": Reason(
        "Search engines and assistants read a page's structured data; what is out of order is dropped or misread.",
        "Mend what the kind of page tells, in `handrail/kinds/`.",
        "schema.org 30.0, and the feature rules in `handrail/schemaorg/profiles.py` with the day they were read",
    ),
    "unseen-markup": Reason(
        "Telling machines one thing and readers another is misleading, and search engines act against it.",
        "Show it in the page's template, or leave it out of what machines are told.",
        "Google Search Central, general structured data guidelines",
    ),
    "private-markup": Reason(
        "What machines have read is copied and kept; nobody can take back what it says of a person's recovery.",
        "Take it out. Not even a person's consent to a printed page covers it.",
        "In the spirit of 42 CFR Part 2",
    ),
    "aged-markup-rules": Reason(
        "Search engines drop features and change their rules; what was right a year ago may be ignored today.",
        "Use a newer Handrail; or read the sources that it names, mend the profiles, and set the day.",
    ),
    "foreign-request": Reason(
        "Whoever runs the other host learns who reads about addiction treatment, from which address and on which page.",
        "Put the file into the site, or link to it. A form may send to a host that is under `form_hosts` in site.yaml, "
        "with the business associate agreement that was signed with whoever runs it.",
        f"{PRIVACY}; 45 CFR 164.502(e) and 164.504(e), on business associates",
    ),
    "script-in-site": Reason("A script can watch what readers do and tell others.", "Take it out.", PRIVACY),
    "telling-link": Reason(
        "The address of a page tells what its reader looks for.", "Keep `no-referrer`.", "W3C, Referrer Policy"
    ),
    "picture-metadata": Reason(
        "Phones write place and time into each photograph; that can tell who was in treatment, where and when.",
        "Put pictures beside their pages, where Handrail publishes them without, or save them without metadata.",
    ),
}
