"""What an audit can find about safety and privacy: each code with its weight, reason and mend."""

from __future__ import annotations

from collections.abc import Mapping

from handrail.audit.kind import CLAIMS, PRIVACY, SAFETY, Kind
from handrail.problems import Severity

_E, _W, _N = Severity.ERROR, Severity.WARNING, Severity.NOTICE
_HIPAA = (
    "HHS Office for Civil Rights, bulletin on online tracking technologies, 2024, as a court left it in AHA v. Becerra"
)
_FTC = "Federal Trade Commission on GoodRx and BetterHelp, 2023, and on Cerebral and Monument, 2024"

KINDS: Mapping[str, Kind] = {
    # Safety
    "no-crisis-line": Kind(
        SAFETY,
        _E,
        "A page does not name 911, 988 and SAMHSA's National Helpline.",
        "Any page may be the one that somebody opens in an emergency, or when no bed is free here.",
        "Name all three on every page, for example in its footer, as links that can be tapped.",
        "988 Suicide & Crisis Lifeline; SAMHSA's National Helpline",
    ),
    "number-differs": Kind(
        SAFETY,
        _E,
        "A telephone link calls another number than it shows.",
        "People reach somebody else than they meant to, perhaps a company that sells the call.",
        "Write the same number in the words and in the address of the link.",
    ),
    "bad-number": Kind(
        SAFETY,
        _E,
        "A telephone link holds no number that can be called.",
        "A tap does nothing, or shows an error, when it may matter most.",
        "Write the number as `tel:+1` and ten digits, or as `tel:988`.",
        "RFC 3966; North American Numbering Plan",
    ),
    "no-advice-notice": Kind(
        SAFETY,
        _W,
        "A page about treatment does not say that it is no medical advice.",
        "Somebody may stop a medicine, or wait, because of what a page says.",
        "Say that the page takes no doctor's place, and to call 911 in an emergency.",
    ),
    # Privacy
    "tracker": Kind(
        PRIVACY,
        _E,
        "A page holds code of a company that watches, or at least sees, its readers.",
        "That somebody reads about addiction treatment is told to that company, with their address and device. "
        "Regulators treat it as a disclosure of health information.",
        "Take it out. Count visits on your own server if you must; link to a map or a film in plain words.",
        f"{_FTC}; {_HIPAA}",
    ),
    "scripts-taken-out": Kind(
        PRIVACY,
        _W,
        "The program that saved a page took its scripts out, so trackers cannot be seen in it.",
        "A page may look private here that tells others who reads it.",
        "Save the page with a browser as a complete page, and audit again.",
    ),
    "asks-elsewhere": Kind(
        PRIVACY,
        _E,
        "A page fetches something from another origin, or prepares to.",
        "Whoever answers the request learns who reads this page, and when.",
        "Keep the file on your own server, or link to it in plain words.",
        f"{_FTC}; {_HIPAA}",
    ),
    "kept-on-device": Kind(
        PRIVACY,
        _E,
        "A script sets a cookie, keeps something on the device, or sends a note in the background.",
        "On a shared phone or computer it tells others who was here; and it lets visits be joined together.",
        "A site that informs needs none of it: take it out.",
        _FTC,
    ),
    "form-elsewhere": Kind(
        PRIVACY,
        _E,
        "A form sends what people write to another origin.",
        "Names and stories of people who ask for treatment lie on another company's server.",
        "Send the form to your own server, or to a company with which you have a business associate agreement.",
        "45 CFR 164.502(e) and 164.504(e)",
    ),
    "tells-where-from": Kind(
        PRIVACY,
        _W,
        "A link to another site tells it where its visitor comes from.",
        "The name of a treatment centre goes along with the click.",
        'Put `<meta name="referrer" content="no-referrer">` into every page, or `rel="noreferrer"` on the link.',
        "W3C, Referrer Policy",
    ),
    "no-privacy-policy": Kind(
        PRIVACY,
        _W,
        "A page has no link to a privacy policy.",
        "Readers cannot find out what becomes of what they tell.",
        "Link to it from the footer of every page.",
        "Federal Trade Commission Act, section 5",
    ),
    "no-practices-notice": Kind(
        PRIVACY,
        _W,
        "A page has no link to a Notice of Privacy Practices.",
        "A provider under HIPAA that has a website must show the notice on it prominently.",
        "Link to the notice, with what 42 CFR Part 2 adds for addiction treatment, from every page.",
        "45 CFR 164.520(c)(3); 42 CFR 2.22",
    ),
    "no-nondiscrimination-notice": Kind(
        PRIVACY,
        _W,
        "A page has no link to a nondiscrimination notice.",
        "Providers that take federal money, such as Medicaid, must show it and say which language help there is.",
        "Link to it from the footer of every page.",
        "Section 1557 of the Affordable Care Act; 45 CFR 92.10 and 92.11",
    ),
    "no-language-help": Kind(
        PRIVACY,
        _W,
        "A page has no link to a notice of language help.",
        "People who speak little English do not learn that an interpreter costs them nothing.",
        "Link to the notice, in English and in the languages that your state speaks most, from every page.",
        "Section 1557 of the Affordable Care Act; 45 CFR 92.11",
    ),
    # Claims
    "name-differs": Kind(
        CLAIMS,
        _W,
        "Machines are told two names of the organization whose site this is.",
        "Names that change draw people to a center that they did not look for; certifiers ask for one.",
        "Use the one name that is on the license everywhere; put others into `alternateName`.",
        "LegitScript, addiction treatment certification; Federal Trade Commission on Evoke Wellness, 2025",
    ),
}
