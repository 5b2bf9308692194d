"""Every way to be wrong is told at its file and line, with the mend: one broken site for each code."""

from __future__ import annotations

import pytest

from handrail.problems import CODES, Place, Problem, did_you_mean
from tests import broken_pages, broken_trust
from tests.conformance.pages import CASES, refused, template
from tests.sites import CREDENTIALS, HELP_LINES, HOME, LEVELS, MINIMAL, PNG, SITE, page, problems, reviewed

# code: what is laid over the minimal site, and one problem that must be among those printed, to the letter.
BROKEN: dict[str, tuple[dict[str, str | bytes | None], str]] = {
    "not-utf8": (
        {"content/a.md": b"---\ntitle: A\ndescription: B\n---\n\nCaf\xe9\n"},
        "content/a.md:6:4: error: There is a character here that is not UTF-8. (not-utf8)\n    Save the file again and choose “UTF-8”.",
    ),
    "byte-order-mark": (
        {"content/a.md": b"\xef\xbb\xbf" + page().encode()},
        "content/a.md:1:1: warning: The file starts with an invisible mark. (byte-order-mark)\n    Save it again as “UTF-8 without BOM”.",
    ),
    "control-character": (
        {"content/a.md": page("One\x0btwo")},
        "content/a.md:6:4: error: There is an invisible character (U+000B) here. (control-character)\n    Delete it, and type the text around it again.",
    ),
    "empty-file": (
        {"content/a.md": "\n  \n"},
        "content/a.md:1:1: error: The file is empty. (empty-file)\n    Write the page, or delete the file.",
    ),
    "bad-file-name": (
        {"content/About Us.md": page()},
        "content/About Us.md: error: This name would make a poor address. (bad-file-name)\n    Rename `About Us` to `about-us`: small letters, digits and hyphens only.",
    ),
    "no-front-matter": (
        {"content/a.md": "# Hello\n"},
        "content/a.md:1:1: error: The page does not start with `---`. (no-front-matter)\n    Put `---`, then `title: …` and `description: …`, then `---` above the text.",
    ),
    "unclosed-front-matter": (
        {"content/a.md": "---\ntitle: Hello\n\nWords.\n"},
        "content/a.md:1:1: error: The settings that start here are never closed. (unclosed-front-matter)\n    Put a line of `---` between the settings and the text.",
    ),
    "settings-in-text": (
        {"content/a.md": page("draft: true\nmenu: footer\n---\n\nWords.")},
        "content/a.md:6:1: error: The text begins with settings: `draft` does nothing here, and readers would see it. (settings-in-text)\n    Delete the line of `---` above them; put one below the last of them, and the text below that.",
    ),
    "bad-yaml": (
        {"content/a.md": page(title="Help: now")},
        'content/a.md:2:12: error: There is a second colon in this line, or the line before is not finished. (bad-yaml)\n    Put the whole value in quotes: title: "Help: where to start".',
    ),
    "ambiguous-value": (
        {"content/a.md": page(order="010")},
        'content/a.md:4:8: error: `010` would be read as something else than it looks. (ambiguous-value)\n    Put it in quotes ("010") if it is text, or write `true`, `false` or a plain number.',
    ),
    "duplicate-key": (
        {"content/a.md": "---\ntitle: A\ntitle: B\n---\n\nWords.\n"},
        "content/a.md:3:1: error: `title` is written twice. (duplicate-key)\n    Keep this one or the one on line 2.",
    ),
    "unknown-key": (
        {"content/a.md": page(tittle="A")},
        "content/a.md:4:1: error: `tittle` is not a setting here. (unknown-key)\n    Did you mean `title`?",
    ),
    "unknown-kind": (
        {"content/a.md": page(kind="artikle")},
        "content/a.md:4:7: error: There is no kind of page named `artikle`. (unknown-kind)\n    Did you mean `article`?",
    ),
    "missing-key": (
        {"content/a.md": "---\ntitle: A\n---\n\nWords.\n"},
        "content/a.md:2:1: error: `description` is missing. (missing-key)\n    Add a line `description: …`.",
    ),
    "wrong-type": (
        {"content/a.md": page(title="5")},
        'content/a.md:2:8: error: `title` should be text. (wrong-type)\n    Put it in quotes: "5".',
    ),
    "bad-value": (
        {"content/a.md": page(menu="side")},
        "content/a.md:4:7: error: `menu` cannot be `side`. (bad-value)\n    Write one of: `main`, `footer` or `none`.",
    ),
    "bad-date": (
        {"content/a.md": page(updated="2026-13-01")},
        "content/a.md:4:10: error: `2026-13-01` is not a date. (bad-date)\n    Write year-month-day, as in 2026-11-23.",
    ),
    "missing-data-file": (
        {"content/sources.yaml": None},
        "content/sources.yaml: error: There is no `sources.yaml`. (missing-data-file)\n    The manual, content/README.md, says what belongs in it.",
    ),
    "html-in-text": (
        {"content/a.md": page("Hello <script src=x></script>")},
        "content/a.md:6:7: error: HTML is not used in pages: `<script src=x>`. (html-in-text)\n"
        "    A script can watch what people do who look for treatment, and tell others. Handrail pages need none; write the content as text.",
    ),
    "heading-level": (
        {"content/a.md": page("### Deep")},
        "content/a.md:6:1: error: “Deep” skips a level. (heading-level)\n    Write it with ##.",
    ),
    "sentence-as-heading": (
        {"content/a.md": page("Come in by the side door.\n---\nRing the bell.")},
        "content/a.md:7:1: warning: The hyphens below “Come in by the side door.” make it a heading. (sentence-as-heading)\n    Put an empty line above them; for a heading, write `##` before its words.",
    ),
    "picture-in-line": (
        {"content/a.md": page("## A dog ![Rex](rex.png)\n\nText."), "content/rex.png": PNG},
        "content/a.md:6:10: error: `rex.png` stands within a line of words, a link, a heading or a table. (picture-in-line)\n    Put the picture on a line of its own, with an empty line above and below.",
    ),
    "misplaced-mark": (
        {"content/a.md": page("See [what [@study] says](index.md).")},
        "content/a.md:6:5: error: The link to `index.md` holds a citation or another link. (misplaced-mark)\n    Put it behind the link.",
    ),
    "duplicate-id": (
        {"content/a.md": page("## One {#x}\n\n## Two {#x}")},
        "content/a.md:8:1: error: The heading's id `x` is used twice on this page. (duplicate-id)\n    Choose another.",
    ),
    "bad-id": (
        {"content/a.md": page("## One\n\n## Zurück {#zurück}")},
        "content/a.md:8:1: error: The heading's id `zurück` holds more than small letters, digits and hyphens. (bad-id)\n    Write `{#zuruck}`.",
    ),
    "unresolved-reference": (
        {"content/a.md": page("See [this][nope].")},
        "content/a.md:6:5: error: Nothing says where `[this][nope]` leads. (unresolved-reference)\n    Write `[words](address)`.",
    ),
    "mark-as-typed": (
        {"content/a.md": page("Bring:\n\n• a card\n• a list")},
        "content/a.md:8:1: warning: `•` makes no list. (mark-as-typed)\n    Begin each item with `- `.",
    ),
    "list-needs-blank-line": (
        {"content/a.md": page("Call us:\n- one\n- two")},
        "content/a.md:7:1: error: This list follows a line of text directly. (list-needs-blank-line)\n    Put an empty line before the list.",
    ),
    "uneven-table": (
        {"content/a.md": page("| A | B |\n|---|---|\n| a | b | c |")},
        "content/a.md:8:1: error: This row has 3 cells, and the head of its table 2. (uneven-table)\n    Take out what is too much; write `\\|` for a bar that parts no cells.",
    ),
    "list-indent": (
        {"content/a.md": page("1. one\n  - two")},
        "content/a.md:7:1: error: This list item is indented by two or three spaces. (list-indent)\n    Indent a nested item by four spaces.",
    ),
    "unknown-directive": (
        {"content/a.md": page("::lader")},
        "content/a.md:6:1: error: `::lader` is nothing that this page can show. (unknown-directive)\n    Did you mean `ladder`?",
    ),
    "unclosed-callout": (
        {"content/a.md": page(":::note Mind\n\nWords.")},
        "content/a.md:6:1: error: The callout that starts here is never closed. (unclosed-callout)\n    Put a line of `:::` after it.",
    ),
    "too-deep": (
        {"content/a.md": page("*" * 5000 + "deep" + "*" * 5000)},
        "content/a.md:6:1: error: Lists or quotations are nested too deeply. (too-deep)\n    Use at most a few levels.",
    ),
    "dead-link": (
        {"content/a.md": page("See [b](b.md).")},
        "content/a.md:6:5: error: There is no page or file `b.md`. (dead-link)\n    Did you mean `a.md`?",
    ),
    "dead-anchor": (
        {"content/a.md": page("See [below](#ond).\n\n## One {#one}")},
        "content/a.md:6:5: error: `a.md` has no heading `#ond`. (dead-anchor)\n    Did you mean `one`?",
    ),
    "link-scheme": (
        {"content/a.md": page("[Run](javascript:go)")},
        "content/a.md:6:1: error: A link may not start with `javascript:`. (link-scheme)\n    That is a script. A script can watch what people do who look for treatment, and tell others. Link to a page instead.",
    ),
    "empty-link": (
        {"content/a.md": page("See [](index.md).")},
        "content/a.md:6:5: error: The link to `index.md` has no words. (empty-link)\n    Write `[words that say where it leads](address)`.",
    ),
    "missing-image": (
        {"content/a.md": page("![A dog](dgo.png)"), "content/dog.png": PNG},
        "content/a.md:6:1: error: There is no picture `dgo.png`. (missing-image)\n    Did you mean `dog.png`?",
    ),
    "bad-image": (
        {"content/a.md": page("![A dog](dog.png)"), "content/dog.png": b"no picture"},
        "content/dog.png: error: This picture cannot be used: it is damaged or of another kind than its name says. (bad-image)\n    Save it again as JPEG, PNG, WebP or SVG.",
    ),
    "missing-alt": (
        {"content/a.md": page("![](dog.png)"), "content/dog.png": PNG},
        "content/a.md:6:1: error: `dog.png` has no alternative text. (missing-alt)\n    Say what it shows between the brackets, or write `decorative` if it says nothing.",
    ),
    "unknown-citation": (
        {"content/a.md": page("It is so.[@studdy]")},
        "content/a.md:6:10: error: There is no source `studdy`. (unknown-citation)\n    Did you mean `study`?",
    ),
    "unused-source": (
        {"content/index.md": HOME.replace("[@study]", "")},
        "content/sources.yaml: notice: Nothing cites `study`. (unused-source)\n    Cite it, or take it out.",
    ),
    "unknown-credential": (
        {"content/a.md": page(kind="person", credentials="[CDAC]")},
        "content/a.md:5:15: error: `CDAC` is not in credentials.yaml. (unknown-credential)\n    Did you mean `CDCA`?",
    ),
    "credential-discloses": (
        {"content/a.md": page(kind="person", title="Ann Example", credentials="[PRS]")},
        "content/a.md:5:15: error: `PRS` tells that Ann Example is in recovery. (credential-discloses)\n    Take it out, or record the person's consent under `lived_experience`.",
    ),
    "unknown-level": (
        {"content/a.md": page(kind="level", level='"9"')},
        "content/a.md:5:8: error: There is no level `9` in The ASAM Criteria, third edition. (unknown-level)\n    Known here: `1`, `2`, `2.1`.",
    ),
    "duplicate-level": (
        {f"content/{name}.md": page(kind="level", level='"1"', title=name) for name in "ab"},
        "content/a.md:5:8: error: content/b.md says that it is the page of level 1, too. (duplicate-level)\n    Write the level that this page is about.",
    ),
    "unknown-question": (
        {
            "content/a.md": page("::questions", questions="[what]"),
            "content/faq.md": page("## G\n\n### What? {#what-is}\n\nThis.", kind="faq", title="FAQ"),
        },
        "content/a.md:4:13: error: There is no question `what`. (unknown-question)\n    Did you mean `what-is`?",
    ),
    "unknown-option": (
        {
            "content/a.md": page(
                kind="comparison",
                options="[{id: one, name: One}, {id: two, name: Two}]",
                rows="[{label: Where, cells: {one: Here, tow: There, two: There}}]",
            )
        },
        "content/a.md:6:42: error: There is no option `tow`. (unknown-option)\n    Did you mean `two`?",
    ),
    "question-without-answer": (
        {"content/a.md": page("## Group\n\n### What is it?\n\n### Who is it?\n\nWe.", kind="faq")},
        "content/a.md:9:1: error: “What is it?” has no answer. (question-without-answer)\n    Write the answer below the question.",
    ),
    "question-without-group": (
        {"content/a.md": page("### What is it?\n\nThis.", kind="faq")},
        "content/a.md:7:1: error: “What is it?” belongs to no group. (question-without-group)\n    Put a `## Group` heading above it.",
    ),
    "group-without-question": (
        {"content/a.md": page("## Group\n\nWords.\n\n## Other\n\n### Who is it?\n\nWe.", kind="faq")},
        "content/a.md:7:1: error: “Group” has no question. (group-without-question)\n    Write `### Question?` below it, and below that the answer.",
    ),
    "figure-in-answer": (
        {"content/a.md": page("## Group\n\n### Who is it?\n\n::call", kind="faq")},
        "content/a.md:11:1: error: An answer cannot show `::call`. (figure-in-answer)\n    Say it in words, or put it above the first group.",
    ),
    "duplicate-question": (
        {"content/a.md": page("## G\n\n### What? {#a}\n\nThis.\n\n### What? {#b}\n\nThat.", kind="faq")},
        "content/a.md:13:1: error: “What?” has the words or the id of the question in content/a.md, line 9. (duplicate-question)\n    Keep the question in one place, and show it elsewhere with `questions:`.",
    ),
    "same-url": (
        {"content/a.md": page(), "content/a/index.md": page(title="Another")},
        "content/a/index.md: error: This page and content/a.md both have the address /a/. (same-url)\n    Rename or delete one of them.",
    ),
    "missing-page": (
        {"content/index.md": None},
        "content/index.md: error: The site has no home page. (missing-page)\n    Write content/index.md with `kind: home`.",
    ),
    "page-wanted": (
        {"content/404.md": None},
        "content/site.yaml: warning: The site has no page for addresses that do not exist, so readers would see the host's own error. (page-wanted)\n    Write content/404.md with `kind: not-found`.",
    ),
    "unseen-file": (
        {"content/parking.md.txt": page()},
        "content/parking.md.txt: warning: This is no page, because its name does not end in `.md`. (unseen-file)\n    Rename it to `parking.md`.",
    ),
    "missing-index": (
        {"content/a/b.md": page()},
        "content/a: error: The folder `a` has no page of its own. (missing-index)\n    Write content/a/index.md.",
    ),
    "duplicate-title": (
        {
            "content/a.md": page(),
            "content/b.md": page(description="Another sentence that is long enough to be a description."),
        },
        "content/b.md:2:8: error: content/a.md has the same title. (duplicate-title)\n    Say what is special about this page.",
    ),
    "duplicate-description": (
        {
            f"content/{name}.md": page(title=name, description="One sentence that is long enough to be a description.")
            for name in "ab"
        },
        "content/b.md:3:14: warning: content/a.md has the same description. (duplicate-description)\n    Say what is special about this page.",
    ),
    "description-length": (
        {"content/a.md": page(description="Short.")},
        "content/a.md:3:14: warning: The description has 6 characters. (description-length)\n    Write 50 to 160.",
    ),
    "hard-to-read": (
        {"content/a.md": page("Psychiatric comorbidity necessitates assessment. " * 30)},
        "content/a.md:6:1: warning: This page reads at grade 33.2, and the site asks for 8 at most. (hard-to-read)\n    Shorter sentences and plainer words help. The hardest: "
        + "; ".join(["line 6: “Psychiatric comorbidity necessitates assessment.”"] * 3)
        + ".",
    ),
    "long-sentence": (
        {"content/a.md": page("word " * 31)},
        "content/a.md:6:1: warning: This sentence has 31 words. (long-sentence)\n    Make two or three of it.",
    ),
    "placeholder-address": (
        {"content/site.yaml": SITE.replace("center.org", "center.example")},
        "content/site.yaml: notice: `center.example` is an example address that nobody can visit. (placeholder-address)\n    Set `url` in site.yaml, or build with `--base-url https://…/`.",
    ),
    "unknown-fact": (
        {"content/site.yaml": SITE.replace("licence: Example licence 1\n", "")},
        "content/site.yaml: notice: No licence or certification is on record, so the site prints none. (unknown-fact)\n    Add what you know to site.yaml; leave out what you do not.",
    ),
    "not-reviewed": (
        {"content/a.md": page(kind="level", level='"1"')},
        "content: notice: No medical page has a reviewer on record, so none claims one. (not-reviewed)\n    Have somebody with a clinical licence read them, and write `review` at the top of each.",
    ),
    "review-wanted": (
        {"content/a.md": page(kind="level", level='"1"'), "content/site.yaml": SITE + "missing_review: warning\n"},
        "content/a.md: warning: Nobody with a clinical licence has read this medical page. (review-wanted)\n    Have somebody with a clinical licence read it, and write `review` with `by` and `on`.",
    ),
    "review-required": (
        {"content/a.md": page(kind="level", level='"1"'), "content/site.yaml": SITE + "missing_review: error\n"},
        "content/a.md: error: Nobody with a clinical licence has read this medical page. (review-required)\n    Have somebody with a clinical licence read it, and write `review` with `by` and `on`.",
    ),
    "notice-unknown": (
        {"content/site.yaml": SITE.replace(", language_help: index.md", "")},
        "content/site.yaml: notice: No notice of language help and aids (45 CFR 92.11) is on record, so no page links to one. (notice-unknown)\n    Where the rule binds the centre, put the text into `content`, and name it under `notices` in site.yaml.",
    ),
    "notice-wanted": (
        {"content/site.yaml": SITE.replace(", language_help: index.md", "") + "missing_notices: warning\n"},
        "content/site.yaml: warning: No notice of language help and aids (45 CFR 92.11) is on record, so no page links to one. (notice-wanted)\n    Where the rule binds the centre, put the text into `content`, and name it under `notices` in site.yaml.",
    ),
    "notice-required": (
        {"content/site.yaml": SITE.replace(", language_help: index.md", "") + "missing_notices: error\n"},
        "content/site.yaml: error: No notice of language help and aids (45 CFR 92.11) is on record, so no page links to one. (notice-required)\n    Where the rule binds the centre, put the text into `content`, and name it under `notices` in site.yaml.",
    ),
    "unknown-author": (
        reviewed("{by: ann.md, on: 2026-11-01}", authors="[an.md]"),
        "content/a.md:5:11: error: `an.md` is no page of a person on this site. (unknown-author)\n    Did you mean `ann.md`?",
    ),
    "reviewer-is-author": (
        reviewed("{by: ann.md, on: 2026-11-01}", authors="[ann.md]"),
        "content/a.md:4:14: error: Ann Example cannot review what they wrote. (reviewer-is-author)\n    Have somebody else with a clinical licence read it.",
    ),
    "unknown-reviewer": (
        {"content/a.md": page(review="{by: jo.md, on: 2026-11-01}")},
        "content/a.md:4:14: error: `jo.md` is no page of a person on this site. (unknown-reviewer)",
    ),
    "reviewer-without-licence": (
        {
            "content/a.md": page(review="{by: ann.md, on: 2026-11-01}"),
            "content/ann.md": page(kind="person", title="Ann Example", credentials="[CDCA]"),
        },
        "content/a.md:4:14: error: Ann Example has no licence among their credentials, so they cannot stand for a clinical review. (reviewer-without-licence)\n    Name somebody who has one, or put the licence on that person's page and in credentials.yaml.",
    ),
    "impossible-review": (
        reviewed("{by: ann.md, on: 2026-11-24}"),
        "content/a.md:4:26: error: The review is dated 2026-11-24, which is still to come. (impossible-review)\n    Have it read again, and write the day under `on`.",
    ),
    "changed-since-review": (
        reviewed("{by: ann.md, on: 2026-11-01}", updated="2026-11-02"),
        "content/a.md:4:26: warning: The text changed on 2026-11-02, after the review of 2026-11-01. (changed-since-review)\n    Have it read again, and write the day under `on`.",
    ),
    "review-due": (
        reviewed("{by: ann.md, on: 2025-11-22}"),
        "content/a.md:4:26: warning: The review of 2025-11-22 was to be made again by 2026-11-22. (review-due)\n    Have it read again, and write the day under `on`.",
    ),
    "review-expired": (
        reviewed("{by: ann.md, on: 2023-11-22}"),
        "content/a.md:4:26: error: The last review was on 2023-11-22, more than three years ago. (review-expired)\n    Have it read again, and write the day under `on`.",
    ),
    "stale-help-line": (
        {"content/help-lines.yaml": HELP_LINES.replace("2026-11-01", "2026-05-01")},
        "content/help-lines.yaml:6:16: warning: Emergency services was last checked on 2026-05-01. (stale-help-line)\n    Call or look it up, then write today's date.",
    ),
    "future-date": (
        {"content/a.md": page(updated="2026-11-24")},
        "content/a.md:4:10: error: `updated` is 2026-11-24, which is still to come. (future-date)\n    Write the day on which it happened.",
    ),
    "private-markup": (
        {"content/a.md": page(kind="person", title="Ann Example", role="Peer support worker")},
        "content/a.md: error: What this page tells machines of Ann Example tells of their health: “Peer support worker”. (private-markup)\n    Take it out; machines never forget.",
    ),
    "bad-allowance": (
        {"content/a.md": page("See [this][nope]. <!-- handrail: allow unresolved-reference -->")},
        "content/a.md:6:19: error: This mark gives no code, or no reason after `because`. (bad-allowance)\n    Write `handrail: allow CODE because REASON`.",
    ),
    "unused-allowance": (
        {"content/a.md": page("Words. <!-- handrail: allow list-indent because it is meant so -->")},
        "content/a.md:6:8: warning: Nothing here is told as `list-indent`. (unused-allowance)\n    Take the mark out.",
    ),
    "stigmatising-word": (
        {"content/a.md": page("Call us.\n\nAn *addict* can heal.")},
        "content/a.md:8:5: error: “addict” labels or blames people. (stigmatising-word)\n    Write “a person with a substance use disorder” or “a person with addiction”. A label makes a person into an illness, and keeps people away from care. Source: NIDA, VA, AP.",
    ),
    "dated-word": (
        {"content/a.md": page("We treat alcoholism.")},
        "content/a.md:6:10: warning: “alcoholism” is a word that stigmatises or is out of date. (dated-word)\n    Write “alcohol use disorder”. It is the name of the diagnosis, and it is not built on a label. Source: NIDA, VA, NIH.",
    ),
    "word-choice": (
        {"content/a.md": page("A relapse can happen.")},
        "content/a.md:6:3: notice: “relapse” has a plainer or kinder word. (word-choice)\n    Write “return to use” or “recurrence”. Named therapies such as relapse prevention keep their name. The old words sound like a fault, and a return of symptoms is part of many illnesses. Source: VA.",
    ),
    "unproven-promise": (
        {"content/a.md": page("We guarantee your recovery.")},
        "content/a.md:6:4: error: “guarantee” promises what no treatment can. (unproven-promise)\n    Say what the treatment is, and what studies found, with the source. No treatment works for everybody, and a promise is deception where it cannot be kept. Source: FTC, OARFPA.",
    ),
    "uncited-evidence": (
        {"content/a.md": page("Studies show that it works.")},
        "content/a.md:6:1: error: “Studies show” rests on evidence that is not named. (uncited-evidence)\n    Cite the source in the same paragraph: `[@key]`. Claims about health need competent and reliable evidence, and readers must be able to look it up. Source: FTC.",
    ),
    "false-assurance": (
        {"content/a.md": page("We are HIPAA compliant.")},
        "content/a.md:6:8: error: “HIPAA compliant” assures what nobody can show. (false-assurance)\n    Say what the law protects and what this site does not collect, and link to the privacy notice. Treatment companies that promised this have paid millions for it. Source: Monument.",
    ),
    "inducement": (
        {"content/a.md": page("We offer free travel.")},
        "content/a.md:6:10: error: “free travel” offers something in return for coming. (inducement)\n    Take it out. Say what insurance is accepted, and what people may have to pay. Paying people to come, or others to send them, is a federal crime. Source: EKRA.",
    ),
    "claimed-approval": (
        {"content/a.md": page("A SAMHSA-approved program.")},
        "content/a.md:6:3: error: “SAMHSA-approved” claims an approval. (claimed-approval)\n    Put licences and accreditations on record in site.yaml, each with its number; the site prints them from there. An approval that does not exist is deception, and readers rely on it. Source: FTC, LegitScript.",
    ),
    "superlative": (
        {"content/a.md": page("Ohio's premier treatment center.")},
        "content/a.md:6:8: warning: “premier treatment center” praises instead of telling. (superlative)\n    Say what readers can check: who works here, what is offered, when. Nobody can check praise, and frightened people should not have to see through it. Source: NAATP, FTC.",
    ),
    "pressure": (
        {"content/a.md": page("Act now!")},
        "content/a.md:6:1: warning: “Act now” hurries people who are afraid. (pressure)\n    Say how to reach you and when, and leave the rest to the reader. Fear sells; it does not help somebody to choose care. Source: ASAM, NAATP.",
    ),
    "unsafe-advice": (
        {"content/a.md": page("You can detox at home.")},
        "content/a.md:6:9: warning: “detox at home” may be taken as advice to stop a medicine or to withdraw alone. (unsafe-advice)\n    Say that a doctor should help, in the same paragraph. Withdrawal from alcohol or benzodiazepines can kill, and stopping a medicine can end in overdose.",
    ),
    "foreign-request": (
        {
            "templates/x.html": '<p>\n<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Inter">\n</p>'
        },
        "templates/x.html:2:24: error: `<link href>` would fetch a style from `fonts.googleapis.com` (Google Fonts). (foreign-request)\n    Whoever runs that host learns who reads about addiction treatment, from which address and on which page. It tells Google who opened this page. Use the fonts that every device has, as the shipped styles do, or put a font file into static/.",
    ),
    "script-in-site": (
        {"templates/x.html": "<p onclick='go()'>"},
        "templates/x.html:1:4: error: `<p onclick>` is a script. (script-in-site)\n    A script can watch what people do who look for treatment and tell others; browsers are told to run none. Write it in HTML or CSS, or take it out.",
    ),
    "telling-link": (
        {"templates/x.html": '<a href="https://journal.org/" referrerpolicy="origin">'},
        "templates/x.html:1:32: error: `<a referrerpolicy>` lets other sites know which page a reader comes from. (telling-link)\n    The address of the page a reader comes from tells what that reader looks for. Write `no-referrer`, or take it out.",
    ),
    "picture-metadata": (
        {
            "static/team.jpg": b"\xff\xd8\xff\xe1\x00\x22Exif\0\0II*\0\x08\0\0\0\x01\0\x25\x88\x04\0\x01\0\0\0\x1a\0\0\0\0\0\0\0"
        },
        "static/team.jpg: error: This picture's file says where it was taken. (picture-metadata)\n    Anybody who saves the picture can read it, and it may say where and when somebody was in treatment. Move it beside the page that shows it, where Handrail publishes it without this; or save it without metadata.",
    ),
    "bad-stylesheet": (
        {"static/css/site.css": "a { color: red; }\n}\n"},
        "static/css/site.css:2:1: error: The braces { and } do not match. (bad-stylesheet)\n    Close each rule that is opened.",
    ),
}

BROKEN |= broken_trust.BROKEN

# Codes that need a real disk, a template or a kind of their own to show; the tests named here hold them.
ON_DISK = {
    "bad-markup": "tests/checks/test_markup.py",
    "unseen-markup": "tests/checks/test_markup.py",
    "incomplete-page": "tests/checks/test_help.py",
    "no-content": "tests/test_sources.py",
    "unreadable": "tests/test_sources.py",
    "bad-template": "tests/test_templates.py",
    "foreign-output": "tests/test_publish.py",
    "cannot-write": "tests/test_publish.py",
    "aged-markup-rules": "tests/checks/test_markup.py",
    "cache-lost": "tests/test_cache.py",
    "not-the-same": "tests/test_cli.py",
}


def test_the_minimal_site_has_no_problem() -> None:
    assert problems() == []


@pytest.mark.parametrize("code", BROKEN)
def test_a_broken_site_is_told_at_its_line(code: str) -> None:
    files, expected = BROKEN[code]
    assert f"({code})" in expected
    assert expected in problems(files)


@pytest.mark.parametrize("code", broken_pages.TOLD)
def test_a_broken_template_is_told_at_its_line(code: str) -> None:
    fires, spares = next(case[2:] for case in CASES if case[1] == code)
    assert broken_pages.TOLD[code] in refused(template(spares, fires))


def test_a_folder_beside_the_page_of_its_address_takes_that_page_in() -> None:
    files = {"content/a.md": page("[b](a/b.md)", title="A"), "content/a/b.md": page("[a](../a.md)", title="B")}
    assert [line for line in problems(files) if ": error:" in line] == [
        "content/a: error: The folder `a` has no page of its own. (missing-index)\n    Move content/a.md to content/a/index.md."
    ]
    moved = {"content/a/index.md": page("[b](b.md)", title="A"), "content/a/b.md": page("[a](index.md)", title="B")}
    assert problems(moved) == []


def test_settings_that_cannot_be_read_are_not_told_to_be_missing() -> None:
    told = problems({"content/a.md": '---\ntitle: "Our plan\ndescription: "What we do."\n---\n\nWords.\n'})
    assert [line.split(": ")[0] for line in told if "(" in line] == ["content/a.md:2:8"]


def test_every_code_is_shown_by_a_test() -> None:
    assert set(BROKEN) | set(broken_pages.TOLD) | set(ON_DISK) == set(CODES)


def test_a_problem_prints_its_place_its_weight_its_words_and_its_mend() -> None:
    problem = Problem(Place("content/a.md", 3, 7), "dead-link", "There is no page `b.md`.", "Did you mean `c.md`?")
    assert str(problem) == "content/a.md:3:7: error: There is no page `b.md`. (dead-link)\n    Did you mean `c.md`?"


def test_the_nearest_word_is_offered_and_otherwise_all_of_a_few() -> None:
    assert did_you_mean("tittle", ["title", "order"]) == "Did you mean `title`?"
    assert did_you_mean("zzz", ["title", "order"]) == "Known here: `order`, `title`."
    assert did_you_mean("zzz", [f"page-{number}" for number in range(21)]) == ""


def test_what_nobody_can_see_in_a_word_is_said() -> None:
    mend = "There is an invisible character in it. Type it again: `a.md`."
    assert {did_you_mean(word, ["a.md", "b.md"]) for word in ("a\u200b.md", "a.md\u00ad", "a.md\u00a0")} == {mend}
    told = problems({"content/a.md": page("A.[@study\u200b]\n\n::call\u00a0", medical="false")})
    assert [line.splitlines()[1].strip() for line in told] == [
        "There is an invisible character in it. Type it again: `study`.",
        "There is an invisible character in it, or a space that does not break. Type it again.",
    ]
    assert did_you_mean("a.md", ["a\u200b.md", "b.md"]) == "Did you mean `a\u200b.md`?"


def test_all_problems_of_a_site_are_told_at_once() -> None:
    told = "\n".join(
        problems(
            {
                "content/a.md": page("See [b](b.md).", tittle="A", updated="2026-13-01"),
                "content/c.md": page("### Deep\n\n![](x.png)"),
            }
        )
    )
    assert all(code in told for code in ("unknown-key", "bad-date", "heading-level", "missing-alt", "missing-image"))


def test_the_minimal_literals_are_complete() -> None:
    assert set(MINIMAL) == {
        f"content/{name}"
        for name in (
            "site.yaml",
            "levels.yaml",
            "help-lines.yaml",
            "credentials.yaml",
            "sources.yaml",
            "index.md",
            "help.md",
            "404.md",
        )
    }
    assert LEVELS
    assert CREDENTIALS


@pytest.mark.parametrize("space", ["", "   \n", "\n \t\n\n", "\u00a0\n"])
def test_lines_that_look_empty_are_counted_like_all_others(space: str) -> None:
    above, below = "---\ntitle: A\ndescription: 5\n", "---\n"
    text = "One.\n\nSee [it](nowhere.md).\n"
    told = problems({"content/a.md": above + below + space + text})
    assert [line.split(": ")[0] for line in told] == ["content/a.md:3:14", f"content/a.md:{7 + space.count(chr(10))}:5"]
    told = problems({"content/a.md": "---\n" + space + above[4:] + below + text})
    assert [line.split(": ")[0] for line in told] == [
        f"content/a.md:{3 + space.count(chr(10))}:14",
        f"content/a.md:{7 + space.count(chr(10))}:5",
    ]
