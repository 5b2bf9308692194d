"""Pictures: what a file says of itself, and the smaller, lighter files that pages show in its place.

A photograph becomes AVIF, WebP and its own format at several widths; a drawing (SVG) stays as it is. Everything about
those files but their bytes is known without making them: their names come from the source's digest, from this room's
own code and library, and from their width. So views are pure and cheap, and a file is made only where it is missing.
`card` draws the picture that stands for a page where somebody shares its address.
"""

from handrail.pictures import card
from handrail.pictures.examine import examine, is_image
from handrail.pictures.render import Picture, Rendition, encode, fingerprinted, picture

__all__ = ["Picture", "Rendition", "card", "encode", "examine", "fingerprinted", "is_image", "picture"]
