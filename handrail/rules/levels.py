"""Levels of care by their numbers, as a text names them: “Level 2.1”.

In: a text's prose. Out: `Mention` values whose words are the number alone. The numbers are those of The ASAM Criteria,
whose editions give some of them to other levels.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from handrail.rules.mentions import Mention
from handrail.rules.prose import Prose

_LEVEL = re.compile(r"\b[Ll]evels?\s(?:of\scare\s)?([0-4](?:\.\d{1,2})?)(?!\w|[.,]?\d|%|\strauma)")


def levels(prose: Prose) -> Iterator[Mention]:
    """The levels that a text names by number, each once."""
    if "evel" not in prose.text:
        return
    seen: set[str] = set()
    for match in _LEVEL.finditer(prose.text):
        if match[1] not in seen:
            seen.add(match[1])
            yield Mention(match[1], match.start())


def names_edition(prose: Prose) -> bool:
    """Whether a text says which edition it goes by."""
    return "edition" in prose.plain and bool(re.search(r"\bedition\b", prose.plain))
