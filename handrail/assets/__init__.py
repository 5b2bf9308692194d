"""The stylesheets: they become one text, made small, and are held to what readers' eyes need.

In: files. Out: the style that every page carries, so that a page is one request; and problems. A changed stylesheet
changes every page.
"""

from handrail.assets.bundle import minified, published, sheets
from handrail.assets.contrast import light
from handrail.assets.style import gather

__all__ = ["gather", "light", "minified", "published", "sheets"]
