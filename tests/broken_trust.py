"""Broken sites of the codes about trust: what is claimed, whose number it is, who is told of, and since when."""

from __future__ import annotations

from tests.sites import ACCREDITED, CREDENTIALS, HELP_LINES, PNG, SITE, page, photo

BROKEN: dict[str, tuple[dict[str, str | bytes | None], str]] = {
    "posing-as-help-line": (
        {"content/a.md": page("Call our 24/7 helpline.")},
        "content/a.md:6:6: error: “our 24/7 helpline” makes the centre's own number look like a help line. (posing-as-help-line)\n    Call it the admissions line, and leave the name of a help line to those on record in help-lines.yaml. Somebody in danger would call a sales desk; treatment companies have paid millions for posing so. Source: Evoke, OARFPA.",
    ),
    "patient-story": (
        {"content/a.md": page('> "They saved my life."')},
        "content/a.md:6:9: error: “saved my life” reads as a patient's story or praise. (patient-story)\n    Take it out; print none without the person's written consent, its date, and a word on how results differ. A story tells who was a patient, and one good result is no evidence of what others may expect. Source: FTC-reviews, ASAM.",
    ),
    "retired-help-line": (
        {"content/a.md": page("Call 988 and press 3.")},
        "content/a.md:6:14: warning: “press 3” sends people to a help line that is no longer so. (retired-help-line)\n    Take it out. 988 answers everybody. The option ended on 2025-07-17, and a caller in danger would lose time. Source: 988.",
    ),
    "uncited-figure": (
        {"content/a.md": page("It takes 9 hours a week.", kind="level", level='"1"')},
        "content/a.md:8:10: error: “9 hours a week” is a figure without a source. (uncited-figure)\n    Cite the source in the same paragraph: `[@key]`. Readers must be able to look a figure up, and the next editor must know whether it still holds. Source: JAMA.",
    ),
    "unsourced-page": (
        {"content/a.md": page("Words.\n\n" + "Care takes time. " * 20, kind="level", level='"1"')},
        "content/a.md:10:1: warning: This medical page names no source at all. (unsourced-page)\n    Cite what it rests on where it says so, as `[@key]`, with a key of sources.yaml; or, if it is not about treatment, write `medical: false` at its top.",
    ),
    "undated-time": (
        {"content/a.md": page("Ann recently joined us.", kind="person", title="Ann Example")},
        "content/a.md:7:5: warning: “recently” counts from a day that the page does not give. (undated-time)\n    Write the year in which it began, or say under `as_of` on which day this was so. A page stands for years, and “recently” is soon untrue of a person.",
    ),
    "campaign-link": (
        {"content/a.md": page("See [theirs](https://a.example/?page=1&utm_source=us).")},
        "content/a.md:6:5: warning: The address carries `utm_source`. (campaign-link)\n    Take `utm_source=…` out of it.",
    ),
    "unexpanded-abbreviation": (
        {"content/a.md": page("We offer MOUD, and more MOUD.")},
        "content/a.md:6:10: warning: The page has not said by here what “MOUD” stands for. (unexpanded-abbreviation)\n    Write it out here, where it stands first, with “(MOUD)” behind it.",
    ),
    "duplicate-paragraph": (
        {"content/a.md": page(f"{'Many words. ' * 14}\n\nOther.\n\n{'Many  words. ' * 14}")},
        "content/a.md:10:1: warning: This paragraph stands in content/a.md, line 6, word for word. (duplicate-paragraph)\n    Say it in one place, and link to it from the other.",
    ),
    "file-name-as-alt": (
        {"content/a.md": page("![IMG_2041](dog.png)"), "content/dog.png": PNG},
        "content/a.md:6:1: error: The alternative text of `dog.png` is a file's name. (file-name-as-alt)\n    Say what it shows between the brackets, or write `decorative` if it says nothing.",
    ),
    "poor-alt": (
        {"content/a.md": page("![rehab, detox, Ohio, help](dog.png)"), "content/dog.png": PNG},
        "content/a.md:6:1: warning: The alternative text of `dog.png` is a list of search words. (poor-alt)\n    Say in one short sentence what somebody would miss who cannot see it.",
    ),
    "vague-link": (
        {"content/a.md": page("For help, [click here](index.md).")},
        "content/a.md:6:11: warning: “[click here]” does not say where the link leads. (vague-link)\n    Write link words that say where it leads: `[levels of care](levels/index.md)`. A screen reader lists the links of a page by their words alone. Source: WCAG.",
    ),
    "unknown-number": (
        {"content/a.md": page("Call (513) 555-0199.")},
        "content/a.md:6:6: error: (513) 555-0199 is on record nowhere. (unknown-number)\n    Write a number that site.yaml or help-lines.yaml has, or add it to help-lines.yaml; an office that is no help line, with `listed: false`.",
    ),
    "number-no-link": (
        {"content/a.md": page("Call (513) 555-0100.")},
        "content/a.md:6:6: warning: (513) 555-0100 cannot be tapped. (number-no-link)\n    Write `[(513) 555-0100](tel:+15135550100)`.",
    ),
    "number-form": (
        {"content/a.md": page("Call 513-555-0100.")},
        "content/a.md:6:6: warning: “513-555-0100” is written otherwise than on record. (number-form)\n    Write “(513) 555-0100”.",
    ),
    "number-differs": (
        {"content/a.md": page("Call [(513) 555-0100](tel:911).")},
        "content/a.md:6:6: error: The link says (513) 555-0100 and calls 911. (number-differs)\n    Write `[911](tel:911)`.",
    ),
    "misspelled-name": (
        {"content/a.md": page("Come to the Example Center. Ask at Example Centers.")},
        "content/a.md:6:36: error: “Example Centers” is not the centre's name as site.yaml has it. (misspelled-name)\n    Write “Example Center”, or add the other form to `other_names` in site.yaml.",
    ),
    "unlisted-level": (
        {"content/a.md": page("By the third edition, this is Level 2.3.")},
        "content/a.md:6:31: error: No edition on record has a level 2.3. (unlisted-level)\n    Did you mean `2.1`?",
    ),
    "level-differs": (
        {"content/a.md": page("By the third edition.\n\nLevel 2.1 takes at least 12 hours a week.")},
        "content/a.md:8:17: error: “at least 12 hours a week” is not what levels.yaml has for level 2.1: 9 to 19 hours a week. (level-differs)\n    Write those hours; for your own program's, say “our” or “we”.",
    ),
    "level-not-offered": (
        {"content/a.md": page("A program.[@study]", kind="program", name="A program", level='"2.1"')},
        "content/a.md:6:8: warning: Level 2.1 is not among the levels that the centre offers: 1. (level-not-offered)\n    Write the program's level, or add it to `offers` in site.yaml.",
    ),
    "level-without-edition": (
        {"content/a.md": page("This is Level 2.1, above Level 1.")},
        "content/a.md:6:9: warning: Level 2.1 is named, and no edition. (level-without-edition)\n    Say once on the page that the numbers are those of The ASAM Criteria, third edition.",
    ),
    "missing-help-line": (
        {"content/help-lines.yaml": HELP_LINES.replace('"988"', '"211"')},
        'content/help-lines.yaml: error: No page would show the 988 Suicide & Crisis Lifeline. (missing-help-line)\n    Put it on record with `call: "988"` and `strip: true`.',
    ),
    "help-line-differs": (
        {"content/help-lines.yaml": HELP_LINES.replace("Suicide & Crisis Lifeline", "Crisis Line")},
        'content/help-lines.yaml:8:9: error: The `name` of the 988 Suicide & Crisis Lifeline is not on record as its own site gives it. (help-line-differs)\n    Write `name: "988 Suicide & Crisis Lifeline"`.',
    ),
    "inexact-name": (
        {"content/a.md": page("Or call the SAMHSA Helpline.")},
        "content/a.md:6:13: error: “SAMHSA Helpline” is not the help line's name as help-lines.yaml has it. (inexact-name)\n    Write “SAMHSA's National Helpline”, or add the other form to `other_names` there.",
    ),
    "other-address": (
        {"content/a.md": page("We are at 2 Example Street.")},
        "content/a.md:6:11: warning: “2 Example Street” is not the centre's address as site.yaml has it. (other-address)\n    Write “1 Example Street”; if it is somebody else's, let it stand and say whose.",
    ),
    "other-provider": (
        {"content/a.md": page("Better than Lakeview Treatment Center in Dayton.")},
        "content/a.md:6:13: warning: “Lakeview Treatment Center” reads as the name of another place of treatment. (other-provider)\n    Name others only in sources.yaml or help-lines.yaml, or let it stand with the reason.",
    ),
    "unheld-credential": (
        {
            "content/a.md": page(kind="person", title="Ann Example", credentials="[CDCA]"),
            "content/b.md": page("Ann Example, LPCC, can help.", title="B"),
        },
        "content/b.md:6:14: error: Ann Example does not hold “LPCC” on record. (unheld-credential)\n    Take it out, or put it on record in credentials.yaml and under `credentials` in content/a.md.",
    ),
    "health-disclosure": (
        {"content/a.md": page("Words.\n\nShe has been sober since 2010.", kind="person", title="Ann Example")},
        "content/a.md:9:1: error: “She has been sober” tells of somebody's own health. (health-disclosure)\n    Take it out, or have the person's consent under `lived_experience` on their own page. Only the person may tell it, and what has stood on a page cannot be taken back.",
    ),
    "licence-not-active": (
        {
            "content/a.md": page(
                kind="person",
                title="Ann Example",
                credentials="[CDCA]",
                licences="{CDCA: {status: revoked, checked_on: 2026-11-01}}",
            )
        },
        "content/a.md:6:27: error: The CDCA of Ann Example is revoked by the record. (licence-not-active)\n    Look it up again and correct the record, or take the letters off the page: only those who hold them may show them.",
    ),
    "licence-expired": (
        {
            "content/a.md": page(
                kind="person",
                title="Ann Example",
                credentials="[CDCA]",
                licences="{CDCA: {status: active, checked_on: 2026-11-01, expires: 2026-11-22}}",
            )
        },
        "content/a.md:6:68: error: The CDCA of Ann Example held until 2026-11-22. (licence-expired)\n    Look it up again and correct the record, or take the letters off the page: only those who hold them may show them.",
    ),
    "licence-number-in-text": (
        {"content/a.md": page("Words.\n\nShe is a nurse, license number 161234.", kind="person", title="Ann Example")},
        "content/a.md:9:17: warning: “license number 161234” is the number of a licence. (licence-number-in-text)\n    Take it out; where it is to be printed, put it on record under `licences` with `show_number: true`. A number in a text is never looked up again, and strangers can use it in somebody's name. Source: LegitScript.",
    ),
    "expired-help-line": (
        {"content/help-lines.yaml": HELP_LINES.replace("2026-11-01", "2025-11-01")},
        "content/help-lines.yaml:6:16: error: Emergency services was last checked on 2025-11-01. (expired-help-line)\n    Call or look it up, then write today's date.",
    ),
    "expired-accreditation": (
        {"content/site.yaml": SITE + ACCREDITED.replace("2029-11-01", "2026-11-22")},
        "content/site.yaml:12:136: error: “Accreditation” of CARF International ended on 2026-11-22. (expired-accreditation)\n    Write the new last day, or take it out.",
    ),
    "stale-check": (
        {"content/credentials.yaml": CREDENTIALS.replace("2026-11-01", "2025-11-22", 1)},
        "content/credentials.yaml:6:15: warning: The record of CDCA was last checked on 2025-11-22. (stale-check)\n    Look it up where its issuer says so, then write today's date.",
    ),
    "implausible-year": (
        {
            "content/a.md": page(kind="person", title="Ann Example", work="[{year: 2001, what: Earned the CDCA}]"),
            "content/credentials.yaml": CREDENTIALS.replace("kind: cert", "since: 2002\n  kind: cert", 1),
        },
        "content/a.md:5:15: warning: Ann Example cannot have held the CDCA in 2001: it exists since 2002. (implausible-year)\n    Ask which credential it was, or correct the year.",
    ),
    "poor-contrast": (
        {"static/css/tokens.css": ":root {\n  --ink: #777;\n  --paper: white;\n}\n"},
        "static/css/tokens.css:2:3: error: `--ink` on `--paper` has a contrast of 4.47 in the light scheme, and needs 4.5 (the text). (poor-contrast)\n    Make one of them darker or the other lighter; `--paper` is at static/css/tokens.css:3:3.",
    ),
    "unjudged-colour": (
        {"static/css/tokens.css": ":root { --ink: #000; --paper: oklch(98% 0 0) }"},
        "static/css/tokens.css:1:22: warning: How well `--paper` stands out cannot be computed from `oklch(98% 0 0)`. (unjudged-colour)\n    Write it as `#` and six digits.",
    ),
    "hidden-focus": (
        {"static/css/site.css": "a:hover { color: red }\na:focus { outline: none }"},
        "static/css/site.css:2:11: error: `outline: none` hides where the keyboard is (`a:focus`). (hidden-focus)\n    Take it out, or draw another mark for the same selector with `:focus-visible`.",
    ),
    "unasked-motion": (
        {"static/css/site.css": "html { scroll-behavior: smooth }"},
        "static/css/site.css:1:8: error: `scroll-behavior` moves things also for readers who have asked for stillness. (unasked-motion)\n    Put it inside `@media (prefers-reduced-motion: no-preference) { … }`.",
    ),
    "same-words-elsewhere": (
        {"content/a.md": page("See [our day](b.md) and [Our day](index.md)."), "content/b.md": page(title="B")},
        "content/a.md:6:25: notice: “Our day” leads elsewhere than the same words before it. (same-words-elsewhere)\n    Say what each leads to.",
    ),
    "lonely-page": (
        {"content/a.md": page(menu="none")},
        "content/a.md:2:8: warning: No other page leads to this one. (lonely-page)\n    Link to it from a page that readers come by. A page of the top folder can stand in a `menu`.",
    ),
    "portrait-alt": (
        {"content/a.md": page("![A woman smiling](ann.png)", kind="person", title="Ann Example")},
        "content/a.md:7:1: warning: The portrait's alternative text does not name Ann Example. (portrait-alt)\n    Write `![Ann Example, …]`, and say what the picture shows.",
    ),
    "same-portrait": (
        {
            "content/a.md": page("![Ann Example](ann.png)", kind="person", title="Ann Example"),
            "content/b.md": page("Words.\n\n![Bob Example](bob.png)", kind="person", title="Bob Example"),
            "content/ann.png": photo(300, 300),
            "content/bob.png": photo(300, 300),
        },
        "content/b.md:9:1: warning: The portrait of Bob Example is also that of Ann Example. (same-portrait)\n    Show Bob Example, or leave the picture out.",
    ),
    "unfit-portrait": (
        {
            "content/a.md": page("![Ann Example](ann.png)", kind="person", title="Ann Example"),
            "content/ann.png": photo(60, 60),
        },
        "content/a.md:7:1: warning: The portrait has only 60 x 60 pixels, so machines are not told of it. (unfit-portrait)\n    Show the person themselves, 250 by 250 pixels or more; or leave the picture out.",
    ),
}
