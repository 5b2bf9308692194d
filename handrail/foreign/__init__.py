"""What a text would make a browser ask of another origin, or run; every way that HTML, CSS and SVG have.

In: the text of a page, stylesheet or drawing, and the site's own address. Out: a `Foreign` for each such place, with
its line and column. A link that a reader may follow is none. Templates are read by the same rules once `without_jinja`
has blotted out their expressions. This room reads texts, and knows nothing of files, problems or wording.
"""

from handrail.foreign.address import Foreign, Kind
from handrail.foreign.markup import find, telling_links
from handrail.foreign.tags import without_jinja

__all__ = ["Foreign", "Kind", "find", "telling_links", "without_jinja"]
