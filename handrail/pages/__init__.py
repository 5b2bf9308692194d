"""One Markdown file becomes a `Page`: what it declares, and its parsed text.

The costly half, reading and parsing, depends on the file alone and gives a `Record` of plain text (`record`), which can
be remembered by the file's digest; the cheap half makes a page of it (`page`).
"""

from handrail.pages.page import STRANGER, Data, Mention, Page, Wording, data, page

__all__ = ["STRANGER", "Data", "Mention", "Page", "Wording", "data", "page"]
