"""What a picture's alternative text should not be: a file's name, search terms in a row, a word on its being a picture.

(Web Content Accessibility Guidelines 2.1, success criterion 1.1.1, and W3C, An alt Decision Tree.)
"""

from __future__ import annotations

import re

from handrail.patterns import late

_FILE = late(
    r"\.(?:jpe?g|png|gif|webp|avif|svg|bmp|tiff?)$|^(?:img|dsc|dscn|image|photo|screenshot)[-_ ]?\d+", re.IGNORECASE
)
_NAMED_LIKE_A_FILE = late(r"[a-z0-9]+(?:[-_][a-z0-9]+){2,}", re.IGNORECASE)
_OF = late(r"(?:an? |the )?(?:image|picture|photo|photograph|graphic|icon|logo image|screenshot) of\b", re.IGNORECASE)
_ONLY = late(r"(?:image|picture|photo|photograph|graphic|icon|logo|banner|thumbnail|img|alt)(?: \d+)?", re.IGNORECASE)
# In characters: a screen reader reads it all out, and nobody can pause within it.
LONGEST = 150


def is_file_name(words: str) -> bool:
    """Whether an alternative text is what a camera or a program called the file."""
    return bool(_FILE.search(words) or _NAMED_LIKE_A_FILE.fullmatch(words))


def poor(words: str, longest: int = LONGEST) -> str:
    """What is poor about an alternative text, as the end of a sentence about it; empty where nothing is."""
    if opening := _OF.match(words):
        return f"begins with “{opening[0]}”"
    if _ONLY.fullmatch(words):
        return f"is the word “{words}” and no more"
    if is_stuffed(words):
        return "is a list of search words"
    return f"has {len(words)} characters" if len(words) > longest else ""


def is_stuffed(words: str) -> bool:
    """Whether some words are search terms in a row: short ones between commas or bars, or one thrice, and no sentence."""
    if words.endswith("."):
        return False
    parts = [part.strip() for part in re.split(r"[,|]", words)]
    if len(parts) >= 4 and all(1 <= len(part.split()) <= 4 for part in parts):
        return True
    long_words = re.findall(r"[a-z]{4,}", words.lower())
    return any(long_words.count(word) >= 3 for word in set(long_words))
