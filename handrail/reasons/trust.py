"""What can be wrong with what a page claims, how it speaks of people, and what is on record."""

from __future__ import annotations

from handrail.reasons.reason import COMMON, NOTICES, Reason

REASONS: dict[str, Reason] = {
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
        "Put it under `accreditations` in site.yaml, with its number and where to look it up. The site prints it from "
        "there, and texts may then name it.",
        "Federal Trade Commission Act, section 5; LegitScript, addiction treatment certification",
    ),
    "expired-accreditation": Reason(
        "Readers and insurers rely on it, and to show one that has ended is deception.",
        "Write the new last day once it is renewed; until then take the record out.",
        "Federal Trade Commission Act, section 5",
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
    "posing-as-help-line": Reason(
        "Somebody in danger would reach an admissions desk. Companies have paid millions for posing as a help line.",
        "Call the number an admissions line, here and in site.yaml, and leave help lines to help-lines.yaml.",
        "United States Federal Trade Commission on Evoke Wellness, 2025",
    ),
    "patient-story": Reason(
        "A story tells the world who was a patient, and one good result is no evidence of what others may expect.",
        "Take it out. If it must stay: have the person's consent in writing; say on the page who the person is to the "
        "centre, when they said it, and that results differ; and give consent and date as the reason of a mark.",
        "42 CFR Part 2; Federal Trade Commission, 16 CFR part 465; American Society of Addiction Medicine, Ethical "
        "Promotion and Patient Recruitment, 2018",
    ),
    "retired-help-line": Reason(
        "Somebody in danger loses time. Option 3 of 988 ended on 2025-07-17; 988 took the place of the old number.",
        "Write 988 and the name 988 Suicide & Crisis Lifeline.",
        "Substance Abuse and Mental Health Services Administration, statement on option 3 of 988, 2025",
    ),
    "uncited-figure": Reason(
        "Readers must be able to look a figure up, and editors must know whether it still holds.",
        "Cite the source in the same paragraph as `[@key]`. What the centre offers needs none: say “our” or “we”.",
        "Silberg, Lundberg and Musacchio, JAMA 277(15), 1997",
    ),
    "unsourced-page": Reason(
        "Readers who look for treatment must be able to see what a page about it rests on, whether it gives figures or "
        "not.",
        "Cite sources in the text as `[@key]`, or under `sources` beside the rows of a comparison. If the page is not "
        "about treatment, write `medical: false` at its top.",
        "Silberg, Lundberg and Musacchio, JAMA 277(15), 1997",
    ),
    "campaign-link": Reason(
        "Addresses are kept in histories and logs, and are handed on: they tell others who looked for treatment.",
        "Take the part out of the address; it works without.",
        "Federal Trade Commission on BetterHelp, 2023",
    ),
    "unexpanded-abbreviation": Reason(
        "Letters such as IOP mean nothing to somebody who looks for help the first time, and few will ask.",
        "Write it out where it stands first, with the letters in parentheses: “intensive outpatient program (IOP)”.",
        "Web Content Accessibility Guidelines 2.1, success criterion 3.1.4; Federal Plain Language Guidelines, 2011",
    ),
    "duplicate-paragraph": Reason(
        "Whoever corrects one of the two will leave the other wrong.",
        "Say it in one place, and link to it from the other.",
    ),
    "vague-link": Reason(
        "A screen reader lists the links of a page by their words alone.",
        "Write words that say where the link leads.",
        "Web Content Accessibility Guidelines 2.1, success criterion 2.4.4",
    ),
    "unsafe-advice": Reason(
        "Withdrawal from alcohol or benzodiazepines can kill. Stopping a medicine for opioid use disorder can end in "
        "an overdose.",
        "Say in the same paragraph that a doctor should help.",
        COMMON,
    ),
    "hard-to-read": Reason(
        "Fear and hurry make every reader a weaker one, and health texts for patients are to be read at grade 6 to 8. "
        "The grade counts words and syllables and knows no meaning, so it is a hint and never an error.",
        "Cut long sentences in two; choose short everyday words. `reading_grade` in site.yaml sets the grade.",
        "American Medical Association and National Institutes of Health, guidance on texts for patients; "
        "Kincaid and others, 1975",
    ),
    "long-sentence": Reason(
        "Whoever reads slowly has lost the beginning of a long sentence when its end comes.",
        "Make two or three sentences of it, or a list. `sentence_words` in site.yaml sets how many words.",
        "United States federal plain language guidelines, on short sentences",
    ),
    "description-length": Reason(
        "Search results cut long descriptions off and replace short ones.",
        "Write 50 to 160 characters, or set others under `limits` in site.yaml.",
    ),
    "placeholder-address": Reason(
        "Nobody can visit an address that is reserved for examples.",
        "Set `url` in site.yaml, or build with `--base-url`.",
        "RFC 2606 and RFC 6761",
    ),
    "unknown-fact": Reason(
        "Readers look for it, and Handrail prints nothing that is not on record.", "Add what you know to site.yaml."
    ),
    "notice-unknown": Reason(
        "Rules on privacy and against discrimination have many treatment centres post such notices where visitors to "
        "their website see them. Which bind a centre, and in which languages, a lawyer can say.",
        "Put each into the site as a page or a file, and name it under `notices` in site.yaml.",
        NOTICES,
    ),
    "notice-wanted": Reason(
        "Rules on privacy and against discrimination have many treatment centres post such notices where visitors to "
        "their website see them. Which bind a centre, and in which languages, a lawyer can say.",
        "Put each into the site as a page or a file, and name it under `notices` in site.yaml.",
        NOTICES,
    ),
    "notice-required": Reason(
        "Rules on privacy and against discrimination have many treatment centres post such notices where visitors to "
        "their website see them. Which bind a centre, and in which languages, a lawyer can say.",
        "Put each into the site as a page or a file, and name it under `notices` in site.yaml.",
        NOTICES,
    ),
    "stale-help-line": Reason(
        "A number that no longer answers is worse than none.", "Call it or look it up, then write the day."
    ),
    "stale-check": Reason(
        "Boards rename, merge and end credentials, and readers rely on what the letters stand for.",
        "Look it up where its issuer says so, then write the day. `checked_days` in site.yaml sets how long it holds.",
    ),
    "unknown-number": Reason(
        "One wrong digit sends somebody in need to a stranger, and a number that stands on many pages is never mended "
        "on all of them.",
        "Write a number that site.yaml or help-lines.yaml has; a new one belongs in help-lines.yaml first, with the "
        "day on which somebody called it. An office that is no help line, such as an insurance department, has "
        "`listed: false` there, which keeps it out of the page of help.",
    ),
    "number-no-link": Reason(
        "Most readers hold a phone. With shaking hands, copying ten digits is hard.",
        "Make it a link: `[(513) 555-0100](tel:+15135550100)`.",
    ),
    "number-form": Reason(
        "A number that looks different from page to page makes a hurried reader wonder which is right.",
        "Write it as the data file does.",
    ),
    "number-differs": Reason(
        "People reach somebody else than they meant to, perhaps a company that sells the call.",
        "Write the same number in the words and in the address of the link.",
        "LegitScript, addiction treatment certification; Federal Trade Commission on Evoke Wellness, 2025",
    ),
    "misspelled-name": Reason(
        "Readers, insurers and search engines take two names for two places. One name makes a centre easy to check.",
        "Write the name as site.yaml has it, or declare the other form under `other_names` there.",
        "LegitScript, addiction treatment certification",
    ),
    "inexact-name": Reason(
        "Somebody who looks for a help line, or looks a licence up, finds it under its own name and under no other.",
        "Write the name as the data file has it. Another form of a help line's name belongs under `other_names`.",
        "Ohio Administrative Code 4757-3-02, on titles; Substance Abuse and Mental Health Services Administration, 988 "
        "and National Helpline pages, read 2026, on help lines; The ASAM Criteria, third edition, 2013, and fourth "
        "edition, 2023, on the book",
    ),
    "other-address": Reason(
        "Somebody may travel to the wrong door, and certifiers take two addresses for two places.",
        "Write the address as site.yaml has it. Where it is somebody else's, let the finding stand and say whose.",
        "LegitScript, addiction treatment certification",
    ),
    "other-provider": Reason(
        "People who look for another place land here and may take it for the same. Companies have paid for that.",
        "Name others only as sources or as help. Where somebody worked there before, let the finding stand and say so.",
        "Federal Trade Commission on Evoke Wellness, 2025",
    ),
    "missing-help-line": Reason(
        "Somebody in danger may open any page first, and must not have to look for the number.",
        "Put the line into help-lines.yaml with `strip: true`. Where others serve your country, let the finding stand.",
        "Substance Abuse and Mental Health Services Administration, 988 and National Helpline pages, read 2026",
    ),
    "help-line-differs": Reason(
        "Somebody in danger looks for the name they have heard; whoever cannot speak aloud has to text or chat.",
        "Write it as the line's own site does. Where that has changed, let the finding stand and say since when.",
        "Substance Abuse and Mental Health Services Administration, 988 and National Helpline pages, read 2026",
    ),
    "incomplete-page": Reason(
        "Every page must lead to help, and a page about treatment must say that it is no medical advice.",
        "Put it back into the template: the shipped templates/base.html has it.",
    ),
    "expired-help-line": Reason(
        "A number that no longer answers is worse than none, and in a year many lines move or end.",
        "Call it or look it up, then write the day; take the line out where it has ended.",
    ),
    "future-date": Reason(
        "A day that is still to come cannot have been the day of a change or a check.",
        "Write the day on which it happened.",
    ),
}
