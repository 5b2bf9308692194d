"""Codes about people: who wrote and who reviewed a page, and what it says of the centre's staff."""

from __future__ import annotations

from handrail.reasons.reason import COMMON, REVIEWS, Reason

REASONS: dict[str, Reason] = {
    "not-reviewed": Reason(
        "Readers may expect that somebody with a clinical licence has read what a page says of treatment.",
        "Have the pages read by somebody who holds one.",
    ),
    "review-wanted": Reason(
        "Readers may expect that somebody with a clinical licence has read what a page says of treatment.",
        "Have it read by somebody who holds one, and write `review` at its top.",
        REVIEWS,
    ),
    "review-required": Reason(
        "Readers may expect that somebody with a clinical licence has read what a page says of treatment.",
        "Have it read by somebody who holds one, and write `review` at its top.",
        REVIEWS,
    ),
    "unknown-author": Reason(
        "Readers judge a text by who wrote it, and must be able to look that person up.",
        "Name the file of the person's own page, such as `staff/jo-doe.md`, or leave `authors` out.",
        "Silberg, Lundberg and Musacchio, JAMA 277(15), 1997",
    ),
    "reviewer-is-author": Reason(
        "A review is worth something because somebody else has looked.",
        "Have another person with a clinical licence read it.",
        REVIEWS,
    ),
    "unknown-reviewer": Reason(
        "A reviewer whom readers cannot look up is no reviewer.",
        "Name the file of the person's own page, such as `staff/jo-doe.md`.",
        REVIEWS,
    ),
    "reviewer-without-licence": Reason(
        "A clinical review is worth what the reviewer's licence is worth.",
        "Name somebody who holds one, or put the licence among their credentials.",
        REVIEWS,
    ),
    "impossible-review": Reason(
        "Readers and search engines are told these dates, so they must be true.",
        "Write the day on which the page was read; plan the next for at most three years later.",
        REVIEWS,
    ),
    "changed-since-review": Reason(
        "The reviewer has not read what the page says now.",
        "Have it read again; for a mended slip of the pen, let it stand with that reason.",
    ),
    "review-due": Reason(
        "Medicine, prices and law change; a year is long for them.", "Have it read again, and write the day.", REVIEWS
    ),
    "review-expired": Reason(
        "Health information that nobody has looked at for three years counts as out of date.",
        "Have it read again, and write the day.",
        REVIEWS,
    ),
    "unheld-credential": Reason(
        "People rely on a licence when they choose whom to trust, and the law forbids letters that are not held.",
        "Take the letters out, or add them to `credentials` on the person's page once somebody has looked them up. A "
        "degree stands under `education` there, and its letters after no name.",
        "Ohio Administrative Code 4757-3-02",
    ),
    "licence-not-active": Reason(
        "People rely on a licence when they choose whom to trust, and letters may be shown only while they are held.",
        "Look it up at its issuer. If it is not in force, take its code out of `credentials` until it is.",
        "Ohio Administrative Code 4757-3-02",
    ),
    "licence-expired": Reason(
        "Letters may be shown only while they are held, and a licence that has run out may not have been renewed.",
        "Look it up at its issuer and write the new day, or take its code out of `credentials`.",
        "Ohio Administrative Code 4757-3-02",
    ),
    "licence-number-in-text": Reason(
        "With name and number, strangers can pass for somebody; and a number in a text is never looked up again, so it "
        "may outlive the licence.",
        "Take it out. If it is to be printed, put it on record under `licences` on the person's page, with the day of "
        "the last look-up and `show_number: true`; the page then prints it by itself.",
        "LegitScript, addiction treatment certification: credentials of staff can be checked",
    ),
    "implausible-year": Reason(
        "A wrong year makes a true credential look false, and readers and certifiers look them up.",
        "Ask which credential it was; often it had another name then.",
    ),
    "unfit-portrait": Reason(
        "A search result would show a stranger's outline, or a smudge, beside somebody's name.",
        "Show the person themselves, 250 by 250 pixels or more; or leave the picture out.",
        "Google Search Central, profile page structured data",
    ),
    "portrait-alt": Reason(
        "A reader who cannot see the picture should meet the person by name, as everybody else does.",
        "Write the person's name first, then what the picture shows.",
        "Web Content Accessibility Guidelines 2.1, success criterion 1.1.1",
    ),
    "same-portrait": Reason(
        "A page that began as a copy of a colleague's may keep the colleague's face, and readers meet somebody else.",
        "Show the person's own picture, with their name in its alternative text; or leave the picture out.",
    ),
    "undated-time": Reason(
        "A page stands for years, and words such as “recently” or “ten years” are soon untrue of a person.",
        "Write the year in which it began, or give the day under `as_of`.",
        COMMON,
    ),
    "health-disclosure": Reason(
        "Whether somebody is in recovery, was ill or goes to meetings is theirs to tell, and what has stood on a page "
        "cannot be taken back. Fellowships such as Alcoholics Anonymous ask their members to stay anonymous.",
        "Take it out. If the person wants it told, record their consent under `lived_experience` on their own page: it "
        "covers that page alone. Where a rule misreads you, let the words stand and say why.",
        "In the spirit of 42 CFR Part 2; Associated Press Stylebook on describing people",
    ),
    "credential-discloses": Reason(
        "Some letters may only be held by people in recovery. Printing them tells that person's health.",
        "Take them out, or record the person's consent under `lived_experience`.",
        "Ohio rules for certified peer recovery supporters; in the spirit of 42 CFR Part 2",
    ),
    "unknown-credential": Reason(
        "Letters after a name must mean something that a reader can check.",
        "Correct the letters, or add them to `credentials.yaml` with their issuer.",
        "Ohio Administrative Code 4757-3-02",
    ),
}
