"""What editors paste into a page is refused with what it is, why it matters, and what serves instead."""

from __future__ import annotations

import pytest

from handrail.markdown import parse
from tests.sites import page, problems

SCRIPT = "A script can watch what people do who look for treatment, and tell others."
HOST = "Its host would learn who reads about addiction treatment, from which address and on which page."
PASTED = {
    "<script async src='https://www.googletagmanager.com/gtag/js?id=G-1'></script>": (
        "This is Google Analytics. It tells Google who read which page, and so who reads about addiction treatment. Count visits from the host's own log, with addresses cut short; or do not count."
    ),
    "<script>fbq('init', '1');</script>": (
        "This is Meta Pixel. It tells Facebook who read which page, and so who reads about addiction treatment. Measure an advertisement by a telephone number of its own, and keep it off these pages."
    ),
    "<script>go()</script>": f"{SCRIPT} Handrail pages need none; write the content as text.",
    '<iframe src="https://www.youtube.com/embed/a"></iframe>': (
        "This is YouTube. It tells Google who opened this page, and so who reads about addiction treatment. Link to the video in a sentence that says what it shows and that it leaves this site."
    ),
    '<iframe src="https://player.vimeo.com/video/1"></iframe>': (
        "This is Vimeo. It tells Vimeo who opened this page, and so who reads about addiction treatment. Link to the video in a sentence that says what it shows and that it leaves this site."
    ),
    '<iframe src="https://www.google.com/maps/embed?pb=1"></iframe>': (
        "This is Google Maps. It tells Google who looks for the way here, and so who reads about addiction treatment. Write the address and the way in words; a map app opens from the address."
    ),
    '<iframe src="https://t.example/"></iframe>': (
        f"A frame shows another site's page here. {HOST} Link to that page instead."
    ),
    '<link href="https://fonts.googleapis.com/css2?family=Inter" rel="stylesheet">': (
        "This is Google Fonts. It tells Google who opened this page, and so who reads about addiction treatment. Use the fonts that every device has, as the shipped styles do, or put a font file into static/."
    ),
    '<p onclick="go()">': f"`onclick` is a script. {SCRIPT} Write the words alone.",
    '<a href="/" onclick="go()">': f"`onclick` is a script. {SCRIPT} Write a link as `[words](address)`.",
    '<a href="javascript:go()">': (
        f"`javascript:` is a script and no address. {SCRIPT} Write `[words](address)` with the address of a page."
    ),
    '<form action="https://formspree.io/f/a">': (
        "This is Formspree. It sends another company what people write, and so who reads about addiction treatment. Give the phone number and the hours. A form belongs into a template, and its host under `form_hosts` in site.yaml once a business associate agreement is signed."
    ),
    '<form action="https://t.example/">': (
        "A form on this site has nowhere safe to send what people write. Give the phone number instead. A form belongs into a template, and its host under `form_hosts` in site.yaml once a business associate agreement is signed."
    ),
    '<a href="https://www.youtube.com/watch?v=a">': "Write a link as `[words](address)`.",
}
ALMOST = {
    '<br clear="all">': ('`<br clear="all">` cannot be read.', "Write `<br>`."),
    "H<sub>2": ("`<sub>` never ends.", "Write `</sub>` where it ends."),
    "x</sup>": ("`</sup>` ends what never began.", "Delete it, or write `<sup>` where it begins."),
    "<abbr title='x'>X</abbr>": (
        "`<abbr title='x'>` cannot be read.",
        'Write no more in it than `<abbr title="…">` with straight quotes.',
    ),
    **dict.fromkeys(
        ("<!– A note –>", "<!—A note—>", "<!- A note ->", "<! A note >", "Words. <!– handrail: allow a because b –>"),
        (
            "This begins no note, so readers would see all of it.",
            "Write `<!--` and `-->`, each with two hyphens.",
        ),
    ),
    "<!-- A note": ("The note that starts here never ends.", "Write `-->` where it ends."),
}


@pytest.mark.parametrize(("text", "told"), ALMOST.items())
def test_of_a_tag_that_pages_may_have_it_is_told_once_how_it_is_written(text: str, told: tuple[str, str]) -> None:
    assert [(found.message, found.hint) for found in parse(text).findings] == [told]


@pytest.mark.parametrize(("text", "hint"), PASTED.items())
def test_what_is_pasted_is_refused_with_its_name_the_reason_and_the_mend(text: str, hint: str) -> None:
    told = problems({"content/a.md": page(text)})[0]
    assert told.startswith("content/a.md:6:1: error: HTML is not used in pages: `<")
    assert told.endswith(f" (html-in-text)\n    {hint}")


def test_a_link_that_is_a_script_is_refused_with_the_reason() -> None:
    assert problems({"content/a.md": page("[Our plan](javascript:go()).")}) == [
        "content/a.md:6:1: error: A link may not start with `javascript:`. (link-scheme)\n"
        f"    That is a script. {SCRIPT} Link to a page instead."
    ]
