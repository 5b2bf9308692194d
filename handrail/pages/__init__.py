"""One Markdown file becomes a `Page`: what it declares, and its parsed text.

The costly half, reading and parsing, depends on the file alone and gives a `Record` of JSON (`record`, `said`), which
can be remembered by the file's digest; the cheap half makes a page of it (`page`).
"""

from handrail.pages.page import STRANGER, Page, data, page
from handrail.pages.said import Data, Mention, Wording

__all__ = ["STRANGER", "Data", "Mention", "Page", "Wording", "data", "page"]
