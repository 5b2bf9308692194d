"""An article: a title and a text. The kind of every page that names no other."""

from handrail.kinds.kind import Kind
from handrail.schema import PageMatter

KIND = Kind("article", PageMatter)
