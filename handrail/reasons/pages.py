"""What can be wrong with a finished page, whoever made it: what it lacks, and what bars somebody's way."""

from __future__ import annotations

from handrail.reasons.reason import WCAG, Reason

REASONS: dict[str, Reason] = {
    "no-language": Reason(
        "A screen reader may read English with the sounds of another language.",
        'Write `<html lang="en">`.',
        f"{WCAG}3.1.1",
    ),
    "no-title": Reason(
        "It is the first thing that a screen reader says, and the name of the tab.",
        "Write a title that says what this page is about.",
        f"{WCAG}2.4.2",
    ),
    "no-main-heading": Reason(
        "People who listen to a page begin at its main heading.", "Make the page's title an `h1`.", f"{WCAG}1.3.1"
    ),
    "second-main-heading": Reason(
        "People who listen cannot tell which of them the page is about.",
        "Keep one `h1`, and make the others `h2`.",
        f"{WCAG}1.3.1, good practice",
    ),
    "skipped-heading": Reason(
        "People who listen move from heading to heading; a gap looks like missing text.",
        "Choose headings by their place in the outline, and their size by style.",
        f"{WCAG}1.3.1, good practice",
    ),
    "empty-heading": Reason(
        "A screen reader announces a heading and then is silent.", "Take it out, or give it words.", f"{WCAG}2.4.6"
    ),
    "no-main": Reason(
        "Screen readers jump to that mark; without it everybody hears the menu first.",
        "Put the text into one `main` element.",
        f"{WCAG}1.3.1 and 2.4.1",
    ),
    "no-skip-link": Reason(
        "People who use the keyboard pass every entry of the menu, on every page.",
        'Begin the page with `<a href="#main">Skip to the text</a>`.',
        f"{WCAG}2.4.1",
    ),
    "own-tab-order": Reason(
        "The keyboard goes another way than the eye, and people lose their place.",
        "Take `tabindex` out, or set it to 0.",
        f"{WCAG}2.4.3",
    ),
    "field-without-label": Reason(
        "A screen reader says “edit text” and no more.",
        "Give it a `label` with words.",
        f"{WCAG}1.3.1, 3.3.2 and 4.1.2",
    ),
    "field-without-rule": Reason(
        "An answer is turned away by a rule that people were never told, and they cannot know what to mend.",
        "Say beside the field that it must be filled in, and in which form: in its `label`, or in a text whose `id` "
        "its `aria-describedby` names. Browsers say the rest when an answer does not fit.",
        f"{WCAG}3.3.1 and 3.3.2",
    ),
    "field-without-autocomplete": Reason(
        "Browsers can fill in what people find hard to remember or to type, if they are told what is asked.",
        'Write `autocomplete="email"` or `autocomplete="tel"`.',
        f"{WCAG}1.3.5",
    ),
    "button-without-words": Reason(
        "A screen reader says “button” and no more.", "Write in it what it does.", f"{WCAG}4.1.2"
    ),
    "table-without-headers": Reason(
        "People who listen to a cell do not know what it is about.",
        "Make the first row or column `th` with a `scope`; lay pages out without tables.",
        f"{WCAG}1.3.1",
    ),
    "table-without-name": Reason(
        "People who listen are told of a table and not whether it is worth going through.",
        "Begin it with a `caption`.",
        f"{WCAG}1.3.1, good practice",
    ),
    "frame-without-title": Reason(
        "A screen reader reads out the frame's address instead.", "Say in `title` what it shows.", f"{WCAG}4.1.2"
    ),
    "locked-zoom": Reason(
        "Many people need larger letters, and more of them when they are tired or ill.",
        "Write `width=device-width, initial-scale=1` and nothing else.",
        f"{WCAG}1.4.4",
    ),
    "no-viewport": Reason(
        "Most readers hold a phone; a page made for a desk is a strip of tiny letters there.",
        'Put `<meta name="viewport" content="width=device-width, initial-scale=1">` into the head.',
        f"{WCAG}1.4.10",
    ),
    "plays-by-itself": Reason(
        "It drowns a screen reader, and gives away in a quiet room what somebody is reading.",
        "Let readers start it.",
        f"{WCAG}1.4.2 and 2.2.2",
    ),
    "doubled-id": Reason(
        "Labels and links that name the id reach the first of them only.",
        "Give each its own.",
        "HTML Living Standard, 3.2.6",
    ),
    "doubled-part": Reason(
        "Browsers and search engines take one of the two, and not all take the same.",
        "Keep one of them.",
        "HTML Living Standard, 4.2.2 and 4.4.14; for what machines are told, our own rule",
    ),
    "picture-without-words": Reason(
        "A screen reader reads out the name of the file instead.",
        'Say what the picture tells, or write `alt=""` where it tells nothing.',
        f"{WCAG}1.1.1",
    ),
    "link-without-words": Reason(
        "A screen reader says “link” and no more.",
        "Say where it leads; give a picture in it alternative text.",
        f"{WCAG}2.4.4 and 4.1.2",
    ),
    "same-words-elsewhere": Reason(
        "In a list of the links nobody can tell them apart.", "Say what each leads to.", f"{WCAG}2.4.4, good practice"
    ),
    "lonely-page": Reason(
        "Nobody finds a page to which no link leads, but it can be out of date for years.",
        "Link to it from a page that readers come by, put it into a menu, or make it a draft.",
        f"{WCAG}2.4.5",
    ),
    "unseen-file": Reason(
        "Whoever wrote it thinks that it can be read, and no reader finds it.",
        "Let the names of pages end in `.md`; link to other files, or keep them outside `content`.",
    ),
    "broken-anchor": Reason(
        "A tap does nothing, or lands at the top of the page.",
        "Correct the name behind the `#`, or give its target that id.",
        f"{WCAG}2.4.5, good practice",
    ),
    "broken-reference": Reason(
        "A screen reader looks for the words there, finds nothing and says nothing.",
        "Correct the id, or give it to what is meant.",
        f"{WCAG}1.3.1 and 4.1.2",
    ),
    "asks-about-health": Reason(
        "People tell a form more than they would tell a stranger, and should know who reads it.",
        "Ask for a way to call back and no more; put a link to your privacy notice into the form.",
        "Federal Trade Commission on BetterHelp, 2023",
    ),
    "no-content-policy": Reason(
        "With a policy, browsers stop what a mistake or an intruder puts into a page.",
        "Put the policy back behind `<meta charset>`: the shipped templates/base.html has it.",
        "W3C, Content Security Policy Level 3",
    ),
    "blocked-by-policy": Reason(
        "Each page tells browsers to load nothing that could watch its readers; what is not on that list stays away.",
        "Put styles into files in static/css/ that site.css imports; link to films, sounds and other pages.",
        "W3C, Content Security Policy Level 3",
    ),
}
