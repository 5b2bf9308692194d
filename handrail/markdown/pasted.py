"""Why HTML that somebody pasted into a page is refused, and what serves instead.

In: a tag as it was typed, and what follows it. Out: the words for its editor. What belongs to a well-known program is
called by its name; of a tag that pages may have, it is said how it is written.
"""

from __future__ import annotations

import re

from handrail.markdown.notation import SAFE_START
from handrail.patterns import late

_SCRIPT = "A script can watch what people do who look for treatment, and tell others."
_HOST = "Its host would learn who reads about addiction treatment, from which address and on which page."
_WHY = {
    "script": f"{_SCRIPT} Handrail pages need none; write the content as text.",
    "iframe": f"A frame shows another site's page here. {_HOST} Link to that page instead.",
    "img": "Write a picture as `![what it shows](picture.jpg)`, with the file beside the page.",
    "a": "Write a link as `[words](address)`.",
    "form": "A form on this site has nowhere safe to send what people write. Give the phone number instead.",
    "link": "Styles and fonts come with the site; pages do not load their own.",
    "style": "Styles come with the site; pages do not bring their own.",
}
_TEMPLATE = (
    "A form belongs into a template, and its host under `form_hosts` in site.yaml once a business associate agreement "
    "is signed."
)
_EXAMPLES = {"abbr": '`<abbr title="…">` with straight quotes', "span": '`<span lang="es">` with straight quotes'}
# What begins a note that never ends, and what Word makes of such a beginning.
_NOTES = {
    "!--": ("The note that starts here never ends.", "Write `-->` where it ends."),
    "!": ("This begins no note, so readers would see all of it.", "Write `<!--` and `-->`, each with two hyphens."),
}
_OTHERWISE = "Write it in Markdown: the manual, content/README.md, shows how."
_HANDLER = late(r"\s(on[a-z]{3,})\s*=", re.IGNORECASE)
_SCRIPT_ADDRESS = late(r"=\s*[\"']?\s*(javascript|vbscript):", re.IGNORECASE)
_END = late(r"</(?:script|iframe|form|style)\b", re.IGNORECASE)


def why(name: str, tag: str, following: str) -> tuple[str, str]:
    """What is wrong with a tag, and why or what to do; `name` in small letters, `following` the text behind the tag."""
    is_script = _HANDLER.search(tag) or _SCRIPT_ADDRESS.search(tag)
    amiss = None if is_script else _amiss(name, tag)
    shown = tag if len(tag) <= 40 else tag[:39] + "…"
    return amiss or (f"HTML is not used in pages: `{shown}`.", _refused(name, tag, following))


def _amiss(name: str, tag: str) -> tuple[str, str] | None:
    """How a tag or note that pages may have is written, where it is not written so."""
    if name in _NOTES:
        return _NOTES[name]
    if name in ("br", "wbr"):
        return f"`{tag}` cannot be read.", f"Write `<{name}>`."
    if name not in ("abbr", "span", "sub", "sup"):
        return None
    if tag[1] == "/":
        return f"`{tag}` ends what never began.", f"Delete it, or write `<{name}>` where it begins."
    if SAFE_START.fullmatch(tag):
        return f"`{tag}` never ends.", f"Write `</{name}>` where it ends."
    return f"`{tag}` cannot be read.", f"Write no more in it than {_EXAMPLES.get(name, f'`<{name}>`')}."


def _refused(name: str, tag: str, following: str) -> str:
    handler, address = _HANDLER.search(tag), _SCRIPT_ADDRESS.search(tag)
    if handler:
        mend = "Write a link as `[words](address)`." if name == "a" else "Write the words alone."
        return f"`{handler[1]}` is a script. {_SCRIPT} {mend}"
    if address:
        mend = "Write `[words](address)` with the address of a page."
        return f"`{address[1]}:` is a script and no address. {_SCRIPT} {mend}"
    said = _program(name, tag, following) or _WHY.get(name, _OTHERWISE)
    return f"{said} {_TEMPLATE}" if name == "form" else said


def _program(name: str, tag: str, following: str) -> str:
    """What is known of the program that a tag belongs to; a link that readers may follow belongs to none."""
    if name == "a" or tag.startswith("</"):
        return ""
    from handrail.trackers import named  # only somebody who has pasted HTML pays for this

    end = _END.search(following)
    is_open = name in ("script", "iframe", "form", "style")
    known = named(tag + (following[: end.start() if end else None] if is_open else ""))
    if known is None:
        return ""
    return f"This is {known.name}. It {known.what}, and so who reads about addiction treatment. {known.instead}"
