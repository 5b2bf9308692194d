"""Every way in which a site can be wrong: how much it weighs, and what it means."""

from __future__ import annotations

from enum import StrEnum

from msgspec import Struct


class Severity(StrEnum):
    """How much a problem weighs: an error stops the build, a warning does so only under `--strict`."""

    ERROR = "error"
    WARNING = "warning"
    NOTICE = "notice"


class Code(Struct, frozen=True):
    """One way to be wrong: how much it weighs, and what it means in an editor's words.

    `allowable` says whether a file may let a finding stand, with a reason (see `allowances`). Warnings and notices may
    unless they say otherwise. Errors may not unless they say so: with most of them a page would be impossible, unsafe
    or a danger to somebody's privacy; only where a rule may misread what an author meant has the author the last word.
    """

    severity: Severity
    means: str
    allowed: bool | None = None

    @property
    def allowable(self) -> bool:
        """Whether a file may let a finding of this code stand."""
        return self.severity is not Severity.ERROR if self.allowed is None else self.allowed


_E, _W, _N = Severity.ERROR, Severity.WARNING, Severity.NOTICE

CODES: dict[str, Code] = {
    # Reading files
    "no-content": Code(_E, "The site folder has no `content` folder with pages in it."),
    "unreadable": Code(_E, "A file or folder could not be opened, is no plain file, or lies outside the site."),
    "not-utf8": Code(_E, "A file was not saved as UTF-8 text."),
    "byte-order-mark": Code(_W, "A file starts with an invisible mark that some Windows programs add."),
    "control-character": Code(
        _E, "A file holds an invisible character that no browser can show, or names one by its number."
    ),
    "empty-file": Code(_E, "A page has no text at all."),
    "bad-file-name": Code(_E, "A file's name would make an address that is hard to type or to share."),
    # Front matter and data files
    "no-front-matter": Code(_E, "A page does not begin with its settings between two lines of `---`."),
    "unclosed-front-matter": Code(_E, "The settings at the top of a page are never closed with `---`."),
    "settings-in-text": Code(_E, "A page's text begins with settings, below the `---` that ends them."),
    "bad-yaml": Code(_E, "The settings cannot be read: a colon, quote or indent is not in order."),
    "ambiguous-value": Code(_E, "YAML would silently read a value as something else (`no`, `010`, `1.10`, `9:30`)."),
    "duplicate-key": Code(_E, "The same setting is written twice in one place."),
    "unknown-key": Code(_E, "A setting has a name that this kind of page does not know."),
    "unknown-kind": Code(_E, "A page asks for a kind of page that does not exist."),
    "missing-key": Code(_E, "A setting that this kind of page needs is not there."),
    "wrong-type": Code(_E, "A setting holds the wrong sort of value, such as text where a list belongs."),
    "bad-value": Code(_E, "A setting's value is of the right sort but cannot be used."),
    "bad-date": Code(_E, "A date does not exist, or is not written as year-month-day."),
    "missing-data-file": Code(_E, "A data file that the site needs is not there."),
    # Text
    "html-in-text": Code(_E, "A page holds HTML that could break the page or the reader's privacy."),
    "heading-level": Code(
        _E, "A heading skips a level, repeats the level of the page's title, or stands in an answer."
    ),
    "sentence-as-heading": Code(_W, "A line of hyphens right below a sentence or an item makes it a heading."),
    "picture-in-line": Code(_E, "A picture stands within a line of words, a link, a heading or a table."),
    "misplaced-mark": Code(
        _E, "A citation, a link or stars stand where they cannot be read, such as a link within a link."
    ),
    "duplicate-id": Code(_E, "Two headings of one page were given the same address."),
    "bad-id": Code(
        _E, "A heading's address has other signs than small letters, digits and hyphens, or begins with no letter."
    ),
    "unresolved-reference": Code(
        _E, "A link in the form `[text][name]` has no line that says where `name` leads.", True
    ),
    "mark-as-typed": Code(_W, "A mark, most often of another program, would be shown to readers as it was typed."),
    "list-needs-blank-line": Code(
        _E, "A list or table follows a line of text directly, or is indented, and would be shown as plain text.", True
    ),
    "uneven-table": Code(
        _E, "A line of a table does not fit its head, or there is none, so cells or the table would be lost."
    ),
    "list-indent": Code(
        _E, "What belongs to a list item is indented by two or three spaces, so its level or the list is lost.", True
    ),
    "unknown-directive": Code(_E, "A `::name` line asks for something that this kind of page cannot show."),
    "unclosed-callout": Code(_E, "A callout and the lines of `:::` that close callouts are not in pairs."),
    "too-deep": Code(_E, "Lists, quotations or brackets are nested more deeply than a page can show."),
    # Links, images, citations
    "dead-link": Code(_E, "A link leads to a page or file that is not there, or lacks what would lead anywhere."),
    "dead-anchor": Code(_E, "A link leads to a heading that its page does not have."),
    "link-scheme": Code(_E, "A link starts with something other than http, https, mailto, tel or sms."),
    "empty-link": Code(_E, "A link has no words, so a screen reader has nothing to say."),
    "missing-image": Code(_E, "A picture is not where the page says it is."),
    "bad-image": Code(_E, "A picture cannot be read, or is of a kind that browsers do not show."),
    "file-name-as-alt": Code(_E, "A picture's alternative text is the name of a file."),
    "poor-alt": Code(
        _W, "An alternative text is long or says that it is a picture; or it, or a caption, is a list of search words."
    ),
    "missing-alt": Code(_E, "A picture has no alternative text."),
    "unknown-citation": Code(_E, "A citation names a source that `sources.yaml` does not have."),
    "unused-source": Code(_N, "A source is listed but no page cites it."),
    "unknown-credential": Code(_E, "A credential is not listed in `credentials.yaml`."),
    "credential-discloses": Code(_E, "A credential tells that its holder is in recovery, and no consent is on record."),
    "health-disclosure": Code(
        _E, "A text tells of a named person's own recovery or health, and no consent is on record.", True
    ),
    "unknown-level": Code(_E, "A level of care is not listed in `levels.yaml`."),
    "duplicate-level": Code(_E, "Two pages say that they are the page of one level of care."),
    "unlisted-level": Code(_E, "A text names a level of care that no edition on record has.", allowed=True),
    "level-differs": Code(
        _E, "A text gives a level of care other hours a week, or another name, than `levels.yaml` has.", allowed=True
    ),
    "level-not-offered": Code(_W, "A program's page has a level of care that is not among those the centre offers."),
    "level-without-edition": Code(_W, "A page names a level of care by number, and not whose number it is."),
    "unknown-question": Code(_E, "A question id is not on any FAQ page."),
    "unknown-option": Code(_E, "A comparison row names an option that the page does not declare, or leaves one out."),
    # Words
    "stigmatising-word": Code(_E, "A word labels or blames people with an addiction.", allowed=True),
    "dated-word": Code(_W, "A word stigmatises or is out of date."),
    "word-choice": Code(_N, "There is a plainer or kinder word."),
    # Claims
    "unproven-promise": Code(
        _E, "A page promises recovery, a cure, a success rate, or that every insurance pays.", allowed=True
    ),
    "uncited-evidence": Code(_E, "A page speaks of studies or evidence and cites none beside it.", allowed=True),
    "false-assurance": Code(_E, "A page claims to be HIPAA compliant, or fully confidential."),
    "inducement": Code(_E, "A page offers free travel, waived payments or rewards."),
    "claimed-approval": Code(_E, "A page claims an approval or accreditation that is not on record.", allowed=True),
    "expired-accreditation": Code(_E, "An accreditation on record has ended, and every page would still print it."),
    "superlative": Code(_W, "A page praises the centre with words that nobody can check."),
    "pressure": Code(_W, "A page hurries its readers, or makes them afraid."),
    "posing-as-help-line": Code(
        _E, "A number that is no public help line is called a helpline or a hotline.", allowed=True
    ),
    "patient-story": Code(_E, "A page tells a patient's story, or prints praise of the centre.", allowed=True),
    "retired-help-line": Code(_W, "A page names a help line's number or option that has ended."),
    "uncited-figure": Code(_E, "A medical page gives a figure and cites no source beside it.", allowed=True),
    "unsourced-page": Code(
        _W, "A medical page of fifty words or more names no source, unless `limits` says otherwise."
    ),
    "undated-time": Code(_W, "A person's page counts from a day that it does not give, as in “recently”."),
    "campaign-link": Code(_W, "A link's address counts or follows those who open it."),
    "unexpanded-abbreviation": Code(
        _W, "A page uses an abbreviation before it says what it stands for, or never does."
    ),
    "duplicate-paragraph": Code(_W, "A paragraph stands word for word in two places."),
    "vague-link": Code(_W, "A link's words do not say where it leads."),
    "unsafe-advice": Code(_W, "A page may be read as advice to stop a medicine or to withdraw alone."),
    "hard-to-read": Code(_W, "A page takes more schooling to read than the site asks of its readers."),
    "long-sentence": Code(
        _W, "A sentence has more words than `limits` allows: thirty, unless site.yaml says otherwise."
    ),
    # FAQ
    "question-without-answer": Code(_E, "A question is followed by no answer."),
    "question-without-group": Code(_E, "A question stands before the first `##` group heading."),
    "group-without-question": Code(_E, "A group of questions has none, or has a text that answers none of them."),
    "figure-in-answer": Code(_E, "An answer holds a picture or a figure, which no page that shows it could show."),
    "duplicate-question": Code(_E, "A question, or its id, is written twice on the site."),
    # The whole site
    "same-url": Code(_E, "Two files would be published at one address."),
    "missing-page": Code(_E, "A page that every site needs is not there."),
    "page-wanted": Code(_W, "A page that readers look for is not there."),
    "missing-index": Code(_E, "A folder of pages has no `index.md`, so its address would show nothing."),
    "duplicate-title": Code(_E, "Two pages have the same title."),
    "duplicate-description": Code(_W, "Two pages have the same description."),
    "description-length": Code(_W, "A description is too short or too long for search results."),
    "placeholder-address": Code(_N, "The site's address is a reserved example address."),
    "unknown-fact": Code(_N, "Something that readers look for is not on record, so the site does not print it."),
    "not-reviewed": Code(_N, "Medical pages have no reviewer or review date on record."),
    "review-wanted": Code(_W, "A medical page has no review on record, and site.yaml asks for a warning then."),
    "review-required": Code(_E, "A medical page has no review on record, and site.yaml makes that an error."),
    "notice-unknown": Code(_N, "A notice that the law may ask for is not on record, so no page links to it."),
    "notice-wanted": Code(_W, "A notice that the law may ask for is not on record, and site.yaml asks for a warning."),
    "notice-required": Code(
        _E, "A notice that the law may ask for is not on record, and site.yaml makes that an error."
    ),
    "unknown-author": Code(_E, "A page names an author whose file is no page of a person."),
    "reviewer-is-author": Code(_E, "A page is reviewed by one of its authors, or by the person whom it is about."),
    "unknown-reviewer": Code(_E, "A review names a file that is no page of a person."),
    "reviewer-without-licence": Code(_E, "A review names somebody with no licence among their credentials."),
    "impossible-review": Code(_E, "A review's dates cannot be: ahead of today, before the page, or too far apart."),
    "changed-since-review": Code(_W, "A page was updated after it was reviewed, by the days that it gives."),
    "review-due": Code(_W, "A page is to be reviewed again."),
    "review-expired": Code(
        _E, "A page's last review counts no more: it is three years old, unless `limits` says otherwise."
    ),
    "stale-help-line": Code(_W, "A help line has not been checked for half a year, unless `limits` says otherwise."),
    "stale-check": Code(_W, "A record of letters has not been checked for a year, unless `limits` says otherwise."),
    "unknown-number": Code(_E, "A page gives a telephone number that no data file has.", allowed=True),
    "number-no-link": Code(_W, "A telephone number cannot be tapped."),
    "number-form": Code(_W, "A telephone number is written otherwise than its data file writes it."),
    "number-differs": Code(_E, "A telephone link calls another number than it shows."),
    "misspelled-name": Code(_E, "The centre is called by something near its name, but not by it.", allowed=True),
    "inexact-name": Code(
        _E, "A help line, a credential or a book is called by something near its name, but not by it.", allowed=True
    ),
    "other-address": Code(_W, "A page gives a street address that is not the one on record."),
    "other-provider": Code(_W, "A page names another place of treatment that no data file has."),
    "unheld-credential": Code(_E, "Letters stand after a name whose owner does not hold them on record.", allowed=True),
    "missing-help-line": Code(_E, "A help line that every page must show is not on record.", allowed=True),
    "help-line-differs": Code(
        _E, "The record of 988 or of the national helpline is not as its own site gives it.", allowed=True
    ),
    "incomplete-page": Code(_E, "A page's template leaves out what its readers must be told."),
    "expired-help-line": Code(_E, "A help line has not been checked for a year, unless `limits` says otherwise."),
    "licence-not-active": Code(_E, "A person's licence or certificate is not active by what is on record of it."),
    "licence-expired": Code(_E, "A person's licence or certificate has expired by what is on record of it."),
    "licence-number-in-text": Code(_W, "A text prints the number of somebody's licence, and no record has it shown."),
    "implausible-year": Code(_W, "A person holds a credential since before they or anybody could."),
    "portrait-alt": Code(_W, "A portrait's alternative text does not name the person."),
    "same-portrait": Code(_W, "Two people have one portrait."),
    "unfit-portrait": Code(_W, "A portrait is a placeholder, or too small to stand for the person elsewhere."),
    "future-date": Code(_E, "A date lies in the future."),
    # What machines are told
    "bad-markup": Code(_E, "What a page tells machines is not in order, and they would ignore or misread it."),
    "unseen-markup": Code(_E, "A page tells machines what it does not show its readers."),
    "private-markup": Code(
        _E, "A page tells machines about somebody's health, or a licence's number that is not to be shown."
    ),
    "aged-markup-rules": Code(_N, "What search engines ask of structured data was last read more than a year ago."),
    # Pages as they are made
    "no-language": Code(_E, "A page does not say in which language it is written."),
    "no-title": Code(_E, "A page has no title."),
    "no-main-heading": Code(_E, "A page has no main heading."),
    "second-main-heading": Code(_E, "A page has more than one main heading."),
    "skipped-heading": Code(_E, "A heading skips a level."),
    "empty-heading": Code(_E, "A heading says nothing."),
    "no-main": Code(_E, "Nothing marks where a page's own text begins."),
    "no-skip-link": Code(_E, "A page does not begin with a link past its menu."),
    "own-tab-order": Code(_E, "Something jumps the queue of the keyboard."),
    "field-without-label": Code(_E, "A form field does not say what it is for."),
    "field-without-rule": Code(_E, "A form field turns answers away by a rule that it does not say."),
    "field-without-autocomplete": Code(_E, "A form asks for an address or number that browsers cannot fill in."),
    "button-without-words": Code(_E, "A button has no words."),
    "table-without-headers": Code(_E, "A table has no header cells."),
    "table-without-name": Code(_E, "A table does not say what it is a table of."),
    "frame-without-title": Code(_E, "A frame does not say what it shows."),
    "locked-zoom": Code(_E, "A page cannot be made larger on a phone."),
    "no-viewport": Code(_E, "A page does not fit itself to the width of a phone."),
    "plays-by-itself": Code(_E, "Sound, film or moving text starts by itself."),
    "doubled-id": Code(_E, "Two elements of a page have the same id."),
    "doubled-part": Code(_E, "A page has twice what there may be only one of."),
    "picture-without-words": Code(_E, "A picture has no alternative text."),
    "link-without-words": Code(_E, "A link has no words."),
    "broken-anchor": Code(_E, "A link leads to a place in a page that is not there."),
    "broken-reference": Code(_E, "An element names an id that nothing on its page has."),
    "asks-about-health": Code(_E, "A form invites people to write about their health, and leads to no privacy notice."),
    "no-content-policy": Code(_E, "A page gives browsers no Content Security Policy of its own."),
    "blocked-by-policy": Code(_E, "A page holds something that its own policy keeps browsers from using."),
    "same-words-elsewhere": Code(_N, "The same words lead to two places."),
    "lonely-page": Code(_W, "No other page leads to a page, so nobody finds it."),
    "unseen-file": Code(_W, "A file looks like a page and is none, so nobody sees it.", allowed=False),
    # Findings that files let stand
    "bad-allowance": Code(
        _E, "A mark that lets a finding stand is misspelled, gives no reason, or names what cannot be let stand."
    ),
    "unused-allowance": Code(_W, "A mark that lets a finding stand has no finding beside it.", False),
    # Privacy
    "foreign-request": Code(_E, "A template, style, drawing or page would have browsers ask another host."),
    "script-in-site": Code(_E, "A template, drawing or page holds a script, or a file is one."),
    "telling-link": Code(_E, "A link would tell other sites which page its reader comes from."),
    "picture-metadata": Code(_E, "A picture in `static/` says where, when or with what it was made."),
    # Templates, styles, publishing
    "bad-template": Code(_E, "A template cannot be read or asks for something that the page does not have."),
    "bad-stylesheet": Code(_E, "A stylesheet cannot be read, or names a file that is not there."),
    "poor-contrast": Code(_E, "Two colours that meet have too little contrast."),
    "unjudged-colour": Code(_W, "A colour is written so that its contrast cannot be computed."),
    "hidden-focus": Code(_E, "A style hides where the keyboard is."),
    "unasked-motion": Code(_E, "A style moves things also for readers who have asked for stillness."),
    "foreign-output": Code(_E, "The output folder holds files that an earlier build did not write."),
    "not-the-same": Code(_E, "A published file is not what a build from nothing gives."),
    "cache-lost": Code(_N, "What earlier builds remembered could not be read, so everything is built anew."),
    "cannot-write": Code(_E, "The site could not be written to disk."),
}
