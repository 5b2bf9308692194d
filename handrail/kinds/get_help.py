"""Where to get help now: every help line on record that is one."""

from typing import ClassVar

from handrail.kinds import figures
from handrail.kinds.kind import Kind
from handrail.schema import PageMatter


class Matter(PageMatter, frozen=True, kw_only=True):
    """What the author of the help page declares."""

    is_help: ClassVar[bool] = True


KIND = Kind("help", Matter, figures={"help-lines": figures.help_lines})
