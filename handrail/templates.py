"""A template's name and a view into HTML; nothing else is in scope.

Templates see one value, `view`, and no globals: no clock, no random number, no environment. A missing value
is an error with the template's file and line, never an empty string. That keeps pages the same from build to build, and
holds nobody back: a template is a program, and whoever may edit one may run anything on the machine that builds.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Mapping
from contextlib import suppress
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

from jinja2 import (
    BytecodeCache,
    Environment,
    FunctionLoader,
    StrictUndefined,
    Template,
    TemplateError,
    TemplateSyntaxError,
)
from jinja2.bccache import Bucket
from jinja2.runtime import Macro
from markupsafe import Markup

from handrail import kept
from handrail.patterns import late
from handrail.problems import BadTemplate, Place, Problem
from handrail.sources import File, decoded, digest

if TYPE_CHECKING:
    from jinja2.ext import Extension

    from handrail.origins import Origins

_COMMENT = late(r"\{#.*?#\}", re.DOTALL)
_USES = late(
    r"\{%[-+]?\s*(extends|include|import|from)\s+(?:[\"']([^\"']+)[\"'](?=\s*(?:import|as|(ignore)|with|without|[-+]?%\}))|.)"
)


class Templates:
    """A set of templates, by their path below `templates/`; what has been compiled of them is kept."""

    def __init__(self, files: Mapping[str, File]) -> None:
        self._files = files
        self._closures: dict[str, frozenset[str]] = {}
        self._digests: dict[str, str] = {}

    @cached_property
    def fingerprint(self) -> str:
        """A digest of every template of the set."""
        return digest("\n".join(f"{name} {file.digest}" for name, file in self._files.items()).encode())

    def compile(self) -> None:
        """Compiles every template that can be, unless that has been kept."""
        for name in self._files:
            with suppress(BadTemplate, TemplateError):
                self._template(name)

    @cached_property
    def _environment(self) -> Environment:
        return self._make_environment(compiled=_Compiled())

    @cached_property
    def _tracing(self) -> Environment:
        from handrail.origins import Marks  # a page that is in order never asks

        return self._make_environment(Marks)

    def _make_environment(self, *extensions: type[Extension], compiled: BytecodeCache | None = None) -> Environment:
        environment = Environment(
            extensions=extensions,
            bytecode_cache=compiled,
            loader=FunctionLoader(self._load),
            undefined=StrictUndefined,
            autoescape=True,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
            optimized=False,  # to look for what never changes takes longer than it spares
            cache_size=-1,
        )
        environment.globals.clear()
        environment.make_globals = lambda _: {}  # type: ignore[assignment, method-assign]  # Jinja chains them up
        del environment.filters["random"]
        environment.filters["once"] = lru_cache(_once)
        return environment

    def _source(self, name: str) -> str | None:
        """A template's text; raises `BadTemplate` where it is none."""
        if name not in self._files:
            return None
        text, problems = decoded(self._files[name])
        if text is None:
            raise BadTemplate(*problems)
        return text

    def _load(self, name: str) -> tuple[str, str, None] | None:
        source = self._source(name)
        return None if source is None else (source, name, None)

    def render(self, name: str, view: Any) -> bytes:
        """The HTML that a template makes of a view, in UTF-8; raises `BadTemplate`."""
        try:
            self.closure(name)
            # One curly quote makes a text slow to encode; most pieces have none, and the style has none.
            return b"".join(piece.encode() for piece in self._template(name).generate(view=view))
        except BadTemplate:
            raise
        except Exception as error:
            raise self._bad(name, error) from error

    def origins(self, name: str, view: Any) -> Origins:
        """Where the parts of the HTML come from that `render` makes of a view; takes as long as to make it again."""
        from handrail.origins import Origins

        return Origins(self._tracing.get_template(name).render(view=view), self._path)

    def _template(self, name: str) -> Template:
        return self._environment.get_template(name)

    def closure(self, name: str) -> frozenset[str]:
        """The names of all templates that a template can reach, itself included; raises `BadTemplate`."""
        if name not in self._closures:
            reached: set[str] = set()
            waiting, problems = [name], list[Problem]()
            while waiting:
                current = waiting.pop()
                if current not in reached:
                    reached.add(current)
                    try:
                        waiting += self._references(current)
                    except BadTemplate as bad:
                        problems += bad.problems
            if problems:
                raise BadTemplate(*problems)
            self._closures[name] = frozenset(reached)
        return self._closures[name]

    def _references(self, name: str) -> list[str]:
        """The templates that a template names; read off its tags, since parsing it would cost as much as using it."""
        source = self._source(name)
        if source is None:
            raise BadTemplate(_absent(Place(self._path(name)), name))
        found, problems = [], []
        for tag in _USES.finditer(_COMMENT.sub(_line_ends, source)):
            if tag[2] in self._files:
                found.append(tag[2])
            elif not tag[3]:
                line = tag.string.count("\n", 0, tag.start()) + 1
                problems.append(_absent(Place(self._path(name), line, 1), tag[2]))
        if problems:
            raise BadTemplate(*problems)
        return found

    def digest(self, name: str) -> str:
        """A fingerprint of a template and all that it can reach; raises `BadTemplate`."""
        if name not in self._digests:
            self._digests[name] = self._digest(name)
        return self._digests[name]

    def _digest(self, name: str) -> str:
        parts = [f"{other} {self._files[other].digest}" for other in sorted(self.closure(name)) if other in self._files]
        return digest("\n".join(parts).encode())

    def _path(self, name: str) -> str:
        return self._files[name].path if name in self._files else f"templates/{name}"

    def _bad(self, name: str, error: Exception) -> BadTemplate:
        if isinstance(error, TemplateSyntaxError):
            place = Place(self._path(error.name or name), error.lineno, 1)
        else:
            place = self._place_in_traceback(name, error)
        what = str(error).removesuffix(".") if isinstance(error, TemplateError) else f"{type(error).__name__}: {error}"
        return BadTemplate(
            Problem(
                place,
                "bad-template",
                f"The template cannot be filled: {what}.",
                "A template sees `view` and nothing else; handrail/kinds/view.py says what it holds.",
            )
        )

    def _place_in_traceback(self, name: str, error: Exception) -> Place:
        frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename in self._files]
        inner = frames[-1] if frames else None
        path = inner.filename if inner else name
        return Place(self._path(path), (inner.lineno or 0) if inner else 0, 1 if inner else 0)


def _absent(place: Place, name: str | None) -> Problem:
    """What is wrong where a template is asked for that is not there, or whose name is computed."""
    if name:
        what, hint = f"There is no template `{name}`.", "Correct the name, or add the file below templates/."
    else:
        what = "This template chooses another by a name that is computed."
        hint = "Name each template that it uses, so that changes to it are noticed."
    return Problem(place, "bad-template", what, hint)


def _line_ends(match: re.Match[str]) -> str:
    """What is left of a comment, so that lines keep their numbers."""
    return "\n" * match[0].count("\n")


class _Compiled(BytecodeCache):
    """Templates as Jinja compiled them; it sees to it that a template that has changed is compiled anew."""

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """What a template is kept under: as it was last, so that edits leave nothing behind."""
        return f"template {name}"

    def load_bytecode(self, bucket: Bucket) -> None:
        """Fills a bucket, if its template has been kept."""
        data = kept.known(bucket.key)
        if data is not None:
            bucket.bytecode_from_string(data)

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keeps what a bucket holds."""
        kept.keep(bucket.key, bucket.bytecode_to_string())


def _once(macro: Macro, shown: Any) -> Markup:
    """What an imported macro makes of a value that many pages show; the filter `once` has it made for the first."""
    return Markup(macro(shown))
