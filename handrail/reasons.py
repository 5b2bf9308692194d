"""Why each code of `problems.CODES` matters, what to do about it, and where the rule comes from.

In: a code. Out: a `Reason`. `check --explain` prints them, and SARIF carries them as the help of its rules. They live
apart from the codes because only somebody who asks for them needs to load them.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a rule is one, what to do where it is broken, and its source where that is not ourselves."""

    why: str
    mend: str
    source: str = ""


_WCAG = "Web Content Accessibility Guidelines 2.1, success criterion "
_COMMONMARK = "The CommonMark specification, "
_SETTINGS = "The tables in content/README.md say what each setting takes."
_PRIVACY = (
    "United States Federal Trade Commission, actions on health data of 2023 and 2024 (GoodRx, BetterHelp, Monument)"
)

REASONS: dict[str, Reason] = {
    "no-content": Reason("Without pages there is no site.", "Name the site's folder with `--root`."),
    "unreadable": Reason(
        "What cannot be read might be a page that readers need, so the build does not go on without it.",
        "Check that the file still exists and that you may read it.",
    ),
    "not-utf8": Reason(
        "Letters with accents would turn into rubbish in the browser.",
        "Save the file again and choose “UTF-8”.",
        "WHATWG, HTML Living Standard: documents are UTF-8",
    ),
    "byte-order-mark": Reason(
        "The mark hides the first line from many programs.", "Save the file again as “UTF-8 without BOM”."
    ),
    "control-character": Reason(
        "Such characters come in with pasted text and show as boxes, or as nothing.",
        "Delete the character, and type the text around it again.",
    ),
    "empty-file": Reason("Readers would find an empty page.", "Write the page, or delete the file."),
    "bad-file-name": Reason(
        "The name becomes the address. People read addresses out over the phone and copy them from paper.",
        "Rename the file: small letters, digits and hyphens only.",
    ),
    "no-front-matter": Reason(
        "Without its settings a page has no title and no description.",
        "Put `---`, `title:`, `description:` and `---` above the text.",
    ),
    "unclosed-front-matter": Reason(
        "Handrail cannot tell where the settings end and the text begins.", "Put a line of `---` after the settings."
    ),
    "bad-yaml": Reason(
        "A setting that cannot be read would be lost without a word.", "Mend the line; when in doubt, quote the value."
    ),
    "ambiguous-value": Reason(
        "YAML reads `no` as false and `010` as eight. A phone number or a level of care could change its meaning.",
        "Put the value in quotes, or write it in the one way that is clear.",
        "YAML 1.1, scalar types",
    ),
    "duplicate-key": Reason("Only one of the two would count, and not the one you expect.", "Keep one of them."),
    "unknown-key": Reason("A misspelled setting would do nothing, and nobody would notice.", _SETTINGS),
    "unknown-kind": Reason("The kind decides what a page shows and what it tells machines.", _SETTINGS),
    "missing-key": Reason("The page could not be shown without it.", _SETTINGS),
    "wrong-type": Reason("The page could not use the value as it is.", _SETTINGS),
    "bad-value": Reason("The page could not use the value as it is.", _SETTINGS),
    "bad-date": Reason(
        "Dates say how far a page can be trusted; a wrong one misleads.",
        "Write year-month-day, as in 2026-11-23.",
        "ISO 8601",
    ),
    "missing-data-file": Reason(
        "Help lines, sources and levels of care are printed from these files alone.",
        "Write the file as content/README.md says.",
    ),
    "html-in-text": Reason(
        "Pasted widgets, frames and pixels tell other companies who reads about addiction treatment.",
        "Write it in Markdown, or link to the other site in plain words.",
        _PRIVACY,
    ),
    "heading-level": Reason(
        "People who listen to a page move through it by its headings; a gap looks like missing text.",
        "Start with `##` and go down one level at a time.",
        f"{_WCAG}1.3.1",
    ),
    "picture-in-heading": Reason(
        "Lists of headings and screen readers take a heading as words.",
        "Put the picture on a line of its own below the heading.",
    ),
    "duplicate-id": Reason("A link to the second heading would lead to the first.", "Choose another short name."),
    "unresolved-reference": Reason(
        "Readers would see square brackets in place of a link.",
        "Write `[words](address)`, or add the line that says where the name leads.",
        f"{_COMMONMARK}link reference definitions",
    ),
    "list-needs-blank-line": Reason(
        "Readers would see hyphens and bars in running text.", "Put an empty line before the list or table."
    ),
    "list-indent": Reason("The nested item would move up a level.", "Indent a nested item by four spaces."),
    "unknown-directive": Reason("Readers would miss the figure that was meant.", "Name a figure that the page has."),
    "unclosed-callout": Reason("The rest of the page would stand inside the box.", "Put a line of `:::` after it."),
    "too-deep": Reason("No reader can follow so many levels, and no parser either.", "Use at most a few levels."),
    "dead-link": Reason(
        "A link that leads nowhere can end somebody's search for help.", "Name the file of a page that is there."
    ),
    "dead-anchor": Reason("The link would land at the top of the page.", "Name the short name of a heading."),
    "link-scheme": Reason(
        "Other schemes can run a program or ask for a download.", "Use http, https, mailto, tel or sms."
    ),
    "empty-link": Reason("A screen reader would say “link” and no more.", "Say where it leads.", f"{_WCAG}2.4.4"),
    "missing-image": Reason(
        "Readers would see a broken frame; and a picture from elsewhere tells its host who reads this page.",
        "Save the picture beside the page.",
        _PRIVACY,
    ),
    "bad-image": Reason("Readers would see a broken frame.", "Save it again as JPEG, PNG, WebP or SVG."),
    "missing-alt": Reason(
        "People who cannot see the picture would not know what it says.",
        "Say what it shows between the brackets, or write `decorative`.",
        f"{_WCAG}1.1.1",
    ),
    "unknown-citation": Reason(
        "A claim about health must show where it comes from.", "Name a source of `sources.yaml`, or add it there."
    ),
    "unused-source": Reason("A list that holds only what is used stays true.", "Cite the source, or take it out."),
    "unknown-credential": Reason(
        "Letters after a name must mean something that a reader can check.",
        "Correct the letters, or add them to `credentials.yaml` with their issuer.",
        "Ohio Administrative Code 4757-3-02",
    ),
    "credential-discloses": Reason(
        "Some letters may only be held by people in recovery. Printing them tells that person's health.",
        "Take them out, or record the person's consent under `lived_experience`.",
        "Ohio rules for certified peer recovery supporters; in the spirit of 42 CFR Part 2",
    ),
    "unknown-level": Reason(
        "Levels of care are named and numbered by The ASAM Criteria and by nobody else.",
        "Use a code of `levels.yaml`, in quotes.",
        "The ASAM Criteria",
    ),
    "unknown-question": Reason("The page would miss an answer that was meant.", "Use the short name of a question."),
    "unknown-option": Reason("A cell of the table would be empty.", "Give every row one cell for each option."),
    "question-without-answer": Reason("A question without an answer helps nobody.", "Write the answer below it."),
    "question-without-group": Reason("The page shows questions by group.", "Put a `## Group` heading above it."),
    "duplicate-question": Reason(
        "Two answers to one question drift apart, and each question is told to machines once.",
        "Keep it in one place, and show it elsewhere with `questions:`.",
        "Google Search Central, FAQ structured data guidelines, as they stood until May 2026",
    ),
    "same-url": Reason("One of the two would never be seen.", "Rename or delete one of them."),
    "missing-page": Reason("Readers and links go to this address.", "Write the page."),
    "missing-index": Reason("Readers who shorten an address would find nothing.", "Write the folder's `index.md`."),
    "duplicate-title": Reason(
        "Readers with several pages open, or a list of results, could not tell them apart.",
        "Say what is special about this page.",
        f"{_WCAG}2.4.2",
    ),
    "duplicate-description": Reason(
        "Search results would show the same words twice.", "Say what is special about this page."
    ),
    "stigmatising-word": Reason(
        "Labels such as “addict” keep people away from care, and make those who treat them judge them more harshly.",
        "Put the person first: “a person with a substance use disorder”. Each finding says what to write. Where a page "
        "teaches the word, let the finding stand.",
        "National Institute on Drug Abuse, Words Matter, 2021; each finding names its own guidance",
    ),
    "dated-word": Reason(
        "Older terms carry older judgements, or name a treatment as less than it is.",
        "Write the newer term that the finding gives. Names of programs and licences may hold the old one.",
        "VA.gov content style guide, Destigmatizing language in substance use, 2024; each finding names its own",
    ),
    "word-choice": Reason(
        "The word is common and not wrong, but guidance knows a plainer or kinder one.",
        "Weigh the words that the finding gives.",
        "VA.gov content style guide, Destigmatizing language in substance use, 2024; each finding names its own",
    ),
    "unproven-promise": Reason(
        "No treatment works for everybody. Promising more is deception, and people blame themselves when it fails.",
        "Say what the treatment is. Cite a study for each figure, and say whom it counted.",
        "Federal Trade Commission Act, section 5; Opioid Addiction Recovery Fraud Prevention Act of 2018, 15 USC 45d",
    ),
    "uncited-evidence": Reason(
        "Evidence that nobody can look up is worth nothing, and health claims need competent and reliable evidence.",
        "Cite the source in the same paragraph: `[@key]`.",
        "Federal Trade Commission, Health Products Compliance Guidance, 2022",
    ),
    "false-assurance": Reason(
        "No website can show such a thing, and companies that promised it have paid millions.",
        "Say what the law protects and what the site does not collect.",
        "United States v. Monument, 2024; Federal Trade Commission on BetterHelp, 2023",
    ),
    "inducement": Reason(
        "Paying people to come, or others to send them, is a federal crime, and it draws people to the wrong care.",
        "Take the offer out.",
        "Eliminating Kickbacks in Recovery Act, 18 USC 220",
    ),
    "claimed-approval": Reason(
        "Readers rely on an approval. Agencies such as SAMHSA approve no treatment centres.",
        "Put licences on record in site.yaml; the site prints them from there.",
        "Federal Trade Commission Act, section 5; LegitScript, addiction treatment certification",
    ),
    "superlative": Reason(
        "Praise tells nothing that a reader could check.",
        "Say what is offered, by whom, and when.",
        "National Association of Addiction Treatment Providers, Code of Ethics",
    ),
    "pressure": Reason(
        "Fear and hurry help nobody to choose care.",
        "Say how to reach you and when.",
        "American Society of Addiction Medicine, Ethical Promotion and Patient Recruitment, 2018",
    ),
    "unsafe-advice": Reason(
        "Withdrawal from alcohol or benzodiazepines can kill. Stopping a medicine for opioid use disorder can end in "
        "an overdose.",
        "Say in the same sentence that a doctor should help.",
    ),
    "description-length": Reason(
        "Search results cut long descriptions off and replace short ones.", "Write 50 to 160 characters."
    ),
    "placeholder-address": Reason(
        "Nobody can visit an address that is reserved for examples.",
        "Set `url` in site.yaml, or build with `--base-url`.",
        "RFC 2606 and RFC 6761",
    ),
    "unknown-fact": Reason(
        "Readers look for it, and Handrail prints nothing that is not on record.", "Add what you know to site.yaml."
    ),
    "not-reviewed": Reason(
        "Readers may expect that somebody with a clinical licence has read what a page says of treatment.",
        "Have the pages read by somebody who holds one.",
    ),
    "stale-help-line": Reason(
        "A number that no longer answers is worse than none.", "Call it or look it up, then write the day."
    ),
    "future-date": Reason(
        "A day that is still to come cannot have been the day of a change or a check.",
        "Write the day on which it happened.",
    ),
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
    "bad-allowance": Reason(
        "Whoever reads the file later must see which finding was let stand, and why. What would make a page "
        "impossible, unsafe or a danger to somebody's privacy is never let stand.",
        "Write `<!-- handrail: allow CODE because REASON -->`, or `# handrail: allow CODE because REASON` in settings.",
    ),
    "unused-allowance": Reason("The mark would let the next mistake of its sort through unseen.", "Take the mark out."),
    "bad-template": Reason("The page could not be made.", "Mend the template at the line that is named."),
    "bad-stylesheet": Reason("Browsers would drop the rest of the styles.", "Mend the stylesheet at that line."),
    "foreign-output": Reason(
        "Handrail removes only what it has written, so that nobody loses work.",
        "Choose an empty folder with `--output`.",
    ),
    "not-the-same": Reason(
        "A published page might not be what its text says.", "Delete .cache, build again, and tell Handrail's makers."
    ),
    "cache-lost": Reason("It costs time and nothing else.", "There is nothing to do."),
    "cannot-write": Reason("The site could not be put in place.", "Make room, or correct the permissions."),
}


def paragraphs(code: str, means: str) -> list[tuple[str, str]]:
    """What there is to say of a code, each part with its heading."""
    reason = REASONS[code]
    said = [("What it means", means), ("Why it matters", reason.why), ("What to do", reason.mend)]
    return said + ([("Source", f"{reason.source}.")] if reason.source else [])
