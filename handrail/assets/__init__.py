"""The stylesheets: they become one text, made small, and are held to what readers' eyes need.

In: files. Out: the style that every page carries, so that a page is one request; and problems. A changed stylesheet
changes every page.
"""

from handrail.assets.bundle import STYLESHEET, minified, published, sheets, stylesheet
from handrail.assets.contrast import light
from handrail.assets.hold import check

__all__ = ["STYLESHEET", "check", "light", "minified", "published", "sheets", "stylesheet"]
