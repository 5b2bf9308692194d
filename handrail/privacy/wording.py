"""What a page would give away, said to the person who can mend it.

In: a `Foreign`, and the file it stands in. Out: a `Problem` that names the host and, where it is known, the program;
says why that matters to people who seek treatment; and says what to do instead.
"""

from __future__ import annotations

from msgspec.structs import replace

from handrail.foreign import Foreign, Kind
from handrail.problems import Place, Problem
from handrail.sources import File
from handrail.trackers import Tracker, named

WHY_A_HOST = "Whoever runs that host learns who reads about addiction treatment, from which address and on which page."
_WHY_A_SCRIPT = (
    "A script can watch what people do who look for treatment and tell others; browsers are told to run none."
)
_NO_SCRIPT = "Take it out: the pages work without scripts."
_AGREED = (
    "Where whoever runs it has signed a business associate agreement, put the host under `form_hosts` in site.yaml, "
    "and let the address begin with `https:`."
)
_HIDES = "In other encodings browsers may read what you do not see."
# What a browser would do at an address of another host, and what serves instead.
_REQUESTS: dict[Kind, tuple[str, str]] = {
    "script": ("would run a script from", _NO_SCRIPT),
    "frame": ("would show a page of", "Link to that page, and say that the link leaves this site."),
    "image": ("would fetch a picture from", "Put the picture beside its page or into static/."),
    "media": ("would fetch sound or film from", "Link to it, and say that the link leaves this site."),
    "font": ("would fetch a font from", "Put the font file into static/, or use fonts that every device has."),
    "style": ("would fetch a style from", "Copy the style into a file in static/css/."),
    "form": ("would send what people write to", "Give the phone number and the hours instead."),
    "hint": ("would open a connection to", "Take it out: nothing is to be fetched from there."),
    "refresh": ("would send readers on to", "Link to that page, and let readers choose."),
    "ping": ("would report each click to", "Take it out: the link works without it."),
    "base": ("would turn the page's addresses into those of", "Take it out: addresses begin with a slash."),
    "object": ("would show a file of", "Link to that file, and say that the link leaves this site."),
    "referrer": ("would tell which page its reader comes from to", 'Give the link `rel="noreferrer"`.'),
}


def told(found: Foreign, path: str) -> Problem | None:
    """The problem that a finding is; none for a call in a script, since the script itself is told."""
    place = Place(path, found.line, found.column)
    if found.kind == "call":
        return None
    if found.kind == "encoding":
        what = f"`{found.what}` says that this is saved as `{found.address}`."
        return Problem(place, "not-utf8", what, f"Save it as UTF-8, and say so there. {_HIDES}")
    known = named(found.address)
    if found.kind == "referrer":
        return _telling(found, place)
    if not found.host:
        return _script(found, place, known)
    does, instead = _REQUESTS[found.kind]
    whose = f" ({known.name})" if known else ""
    learns = f"It {known.what}. " if known else ""
    what = f"`{found.what}` {does} `{found.host}`{whose}."
    mend = (known and known.instead) or instead
    if found.kind == "form":
        mend = f"{mend} {_AGREED}"
    return Problem(place, "foreign-request", what, f"{WHY_A_HOST} {learns}{mend}")


def _telling(found: Foreign, place: Place) -> Problem:
    why = "The address of the page a reader comes from tells what that reader looks for."
    if not found.host:
        what = f"`{found.what}` lets other sites know which page a reader comes from."
        return Problem(place, "telling-link", what, f"{why} Write `no-referrer`, or take it out.")
    what = f"A link tells `{found.host}` which page its reader comes from."
    mend = 'Put `<meta name="referrer" content="no-referrer">` into the page\'s head, as the shipped base.html does.'
    return Problem(place, "telling-link", what, f"{why} {mend}")


def _script(found: Foreign, place: Place, known: Tracker | None) -> Problem:
    """The words for what would run on the page itself."""
    whose = f" ({known.name})" if known else ""
    what = {
        "handler": f"`{found.what}` is a script{whose}.",
        "script address": f"`{found.what}` is a script and no address{whose}.",
        "data address": f"`{found.what}` holds a page or file in place of an address.",
        "frame": f"`{found.what}` holds a page within a page.",
        "riddle": f"What browsers make of `{found.what}` cannot be told, and may be a script.",
    }.get(found.kind, f"There is a script here{whose}: `{found.what}`.")
    learns = f" It {known.what}." if known else ""
    mend = known.instead if known and known.instead else _mend(found)
    return Problem(place, "script-in-site", what, f"{_WHY_A_SCRIPT}{learns} {mend}")


def _mend(found: Foreign) -> str:
    if found.kind == "script address":
        return "Write the address of a page, or take the link out."
    if found.kind == "riddle":
        return "Write no declarations into a `<!DOCTYPE>`, no tags into a `<style>`, and close what you open."
    return "Write it in HTML or CSS, or take it out." if found.kind == "handler" else _NO_SCRIPT


def script_file(path: str) -> Problem:
    """The problem that a file of script is."""
    return Problem(Place(path), "script-in-site", "This file is a script.", f"{_WHY_A_SCRIPT} Delete it.")


def unknown(path: str) -> Problem:
    """The problem that a published file is which is no text, and of no kind that is known."""
    what = "This file is no text, and of no kind that Handrail knows; so nobody can tell what browsers make of it."
    return Problem(Place(path), "not-utf8", what, "Publish it as a PDF or ZIP file, or take it out.")


def hidden(file: File, offset: int) -> Problem:
    """The problem that a text is which holds at an offset what none holds in UTF-8."""
    before = file.data[:offset].decode("utf-8", "replace")
    place = Place(file.path, before.count("\n") + 1, len(before) - before.rfind("\n"))
    what = "There is an invisible character here, as in texts of another encoding."
    return Problem(place, "not-utf8", what, f"Save the file again and choose “UTF-8”, or take it out. {_HIDES}")


def metadata(path: str, what: str) -> Problem:
    """The problem that a picture is which tells more than it shows; `what` says of what."""
    mend = (
        "Move it beside the page that shows it, where Handrail publishes it without this; or save it without metadata."
    )
    why = "Anybody who saves the picture can read it, and it may say where and when somebody was in treatment."
    return Problem(Place(path), "picture-metadata", f"This picture's file says {what}.", f"{why} {mend}")


def in_page(problem: Problem) -> Problem:
    """A problem of a page as it was made, where no line of a source can be named."""
    what = f"The page that this file becomes is not private: {problem.message}"
    return replace(problem, place=Place(problem.place.path), message=what)
