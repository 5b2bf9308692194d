"""What can be wrong with how a file, a page or a data file is written."""

from __future__ import annotations

from handrail.reasons.reason import COMMONMARK, PRIVACY, SETTINGS, WCAG, Reason

REASONS: dict[str, Reason] = {
    "no-content": Reason("Without pages there is no site.", "Name the site's folder with `--root`."),
    "unreadable": Reason(
        "What cannot be read might be a page that readers need, so the build does not go on without it. A link that"
        " leads out of the site's folder could publish what is on the machine and nobody's to read.",
        "Check that the file still exists and that you may read it; in place of a link, put the file itself.",
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
    "settings-in-text": Reason(
        "What stands below the settings is text: a draft would be published, and readers would see its settings.",
        "Put all settings above one line of `---`, and the text below it.",
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
    "unknown-key": Reason("A misspelled setting would do nothing, and nobody would notice.", SETTINGS),
    "unknown-kind": Reason("The kind decides what a page shows and what it tells machines.", SETTINGS),
    "missing-key": Reason("The page could not be shown without it.", SETTINGS),
    "wrong-type": Reason("The page could not use the value as it is.", SETTINGS),
    "bad-value": Reason("The page could not use the value as it is.", SETTINGS),
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
        PRIVACY,
    ),
    "heading-level": Reason(
        "People who listen to a page move through it by its headings; a gap looks like missing text.",
        "Start with `##` and go down one level at a time.",
        f"{WCAG}1.3.1",
    ),
    "sentence-as-heading": Reason(
        "People who listen move from heading to heading, and would meet a sentence that was meant as text.",
        "Put an empty line between the sentence and the line of hyphens.",
        f"{COMMONMARK}setext headings",
    ),
    "picture-in-line": Reason(
        "A picture comes with its words and its size as a block of its own; among words it would tear the page apart.",
        "Put it on a line of its own, with an empty line above and below. It may stand in a list or a callout.",
    ),
    "misplaced-mark": Reason(
        "Browsers tear a link within a link apart, and in a title or a description nobody could follow one.",
        "Put the citation or the link into the text, behind what it belongs to.",
    ),
    "duplicate-id": Reason("A link to the second heading would lead to the first.", "Choose another short name."),
    "bad-id": Reason(
        "It ends an address, which people read out and type; and styles can name it only if it begins with a letter.",
        "Choose a short name of small letters, digits and hyphens that begins with a letter.",
    ),
    "unresolved-reference": Reason(
        "Readers would see square brackets in place of a link.",
        "Write `[words](address)`, or add the line that says where the name leads.",
        f"{COMMONMARK}link reference definitions",
    ),
    "mark-as-typed": Reason(
        "Text from other programs brings marks that mean nothing here. Readers would see them, and no list or link.",
        "Write it as content/README.md shows.",
    ),
    "list-needs-blank-line": Reason(
        "Readers would see hyphens and bars in running text.",
        "Put an empty line before the list or table, and begin its lines with its marks.",
    ),
    "uneven-table": Reason(
        "A table has as many columns as its head, and ends at an empty line. What stands in a cell too many would be "
        "lost without a word, and rows without a head would be shown with their bars.",
        "Write `|---` for each cell below the head. Give each row as many cells as the head has; write `\\|` for a bar "
        "that parts no cells.",
    ),
    "list-indent": Reason(
        "A nested item would move up a level, and a text between two items would tear the list apart.",
        "Indent by four spaces what belongs to an item.",
    ),
    "unknown-directive": Reason("Readers would miss the figure that was meant.", "Name a figure that the page has."),
    "unclosed-callout": Reason("The rest of the page would stand inside the box.", "Put a line of `:::` after it."),
    "too-deep": Reason("No reader can follow so many levels, and no parser either.", "Use at most a few levels."),
    "dead-link": Reason(
        "A link that leads nowhere can end somebody's search for help.",
        "Name the file of a page that is there, or write the whole address.",
    ),
    "dead-anchor": Reason("The link would land at the top of the page.", "Name the short name of a heading."),
    "link-scheme": Reason(
        "Other schemes can run a program or ask for a download.", "Use http, https, mailto, tel or sms."
    ),
    "empty-link": Reason("A screen reader would say “link” and no more.", "Say where it leads.", f"{WCAG}2.4.4"),
    "missing-image": Reason(
        "Readers would see a broken frame; and a picture from elsewhere tells its host who reads this page.",
        "Save the picture beside the page.",
        PRIVACY,
    ),
    "bad-image": Reason("Readers would see a broken frame.", "Save it again as JPEG, PNG, WebP or SVG."),
    "file-name-as-alt": Reason(
        "It is read out letter by letter and tells nobody anything.",
        "Say what the picture shows, or write `decorative` if it says nothing.",
        "Web Content Accessibility Guidelines 2.1, success criterion 1.1.1",
    ),
    "poor-alt": Reason(
        "It is read out in full, and keeps people from the text around it.",
        "Say in one short sentence what somebody would miss who cannot see the picture.",
        "Web Content Accessibility Guidelines 2.1, success criterion 1.1.1, good practice",
    ),
    "missing-alt": Reason(
        "People who cannot see the picture would not know what it says.",
        "Say what it shows between the brackets, or write `decorative`.",
        f"{WCAG}1.1.1",
    ),
    "unknown-citation": Reason(
        "A claim about health must show where it comes from.", "Name a source of `sources.yaml`, or add it there."
    ),
    "unused-source": Reason("A list that holds only what is used stays true.", "Cite the source, or take it out."),
    "unknown-level": Reason(
        "Levels of care are named and numbered by The ASAM Criteria and by nobody else.",
        "Use a code of `levels.yaml`, in quotes.",
        "The ASAM Criteria",
    ),
    "duplicate-level": Reason(
        "Figures and lists lead to one page for each level, and so nobody would find the other.",
        "Correct `level` on one of the pages, or make one page of the two.",
    ),
    "unlisted-level": Reason(
        "A number that is nobody's leads readers and insurers astray.",
        "Write a level that levels.yaml has, or put it on record there.",
    ),
    "level-differs": Reason(
        "People and their insurers choose by these hours and names, and a wrong one leads them to other care.",
        "Write the hours and the name of the record. Where the record is wrong, mend it there, with its source.",
        "The ASAM Criteria, third edition, 2013, and fourth edition, 2023",
    ),
    "level-not-offered": Reason(
        "Figures mark the levels that are offered here, and the page offers another: one of the two sends somebody to "
        "care that is not there.",
        "Write the program's level, or add it to `offers` in site.yaml.",
    ),
    "level-without-edition": Reason(
        "The third and the fourth edition of The ASAM Criteria give some numbers to different levels.",
        "Say once on the page which edition the numbers are from, or show `::ladder`, which says it.",
        "The ASAM Criteria, third edition, 2013, and fourth edition, 2023",
    ),
    "unknown-question": Reason("The page would miss an answer that was meant.", "Use the short name of a question."),
    "unknown-option": Reason("A cell of the table would be empty.", "Give every row one cell for each option."),
    "question-without-answer": Reason("A question without an answer helps nobody.", "Write the answer below it."),
    "question-without-group": Reason("The page shows questions by group.", "Put a `## Group` heading above it."),
    "group-without-question": Reason(
        "The page shows questions with their answers; readers would see nothing of the rest.",
        "Write `### Question?` below the heading, and the answer below that; or move the text above the first group.",
    ),
    "figure-in-answer": Reason(
        "Other pages show an answer too, and machines read it aloud; it has to make sense in words.",
        "Say it in words, or put the picture or figure above the first group.",
    ),
    "duplicate-question": Reason(
        "Two answers to one question drift apart, and each question is told to machines once.",
        "Keep it in one place, and show it elsewhere with `questions:`.",
        "Google Search Central, FAQ structured data guidelines, as they stood until May 2026",
    ),
    "same-url": Reason("One of the two would never be seen.", "Rename or delete one of them."),
    "missing-page": Reason("Readers and links go to this address.", "Write the page."),
    "page-wanted": Reason(
        "Without a page of the kind `help`, no page has the button “Get help now”. Without 404.md, whoever follows an "
        "old link sees the host's own error, with no way on and no number to call.",
        "Write the page.",
    ),
    "missing-index": Reason("Readers who shorten an address would find nothing.", "Write the folder's `index.md`."),
    "duplicate-title": Reason(
        "Readers with several pages open, or a list of results, could not tell them apart.",
        "Say what is special about this page.",
        f"{WCAG}2.4.2",
    ),
    "duplicate-description": Reason(
        "Search results would show the same words twice.", "Say what is special about this page."
    ),
}
