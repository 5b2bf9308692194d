"""Help lines as an audit knows them."""

from __future__ import annotations

# Numbers of help lines, in the form in which `rules.telephone.digits` gives them: whoever prints them poses as nobody.
KNOWN = frozenset(
    """911 988 8006624357 8004874889 8002738255 8007209616 8007997233 8002221222 8004843731 8776961996 8005899966
    8884186777 435748 741741 838255 88788 8665681866 211""".split()
)
