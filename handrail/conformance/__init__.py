"""What every page must have and none may hold, whatever its template: each rule one record with its examples.

In: a page as it was made, and what its template was given to print. Out: faults, each with its element. What a page
may ask of others is told by `privacy`; what it tells machines, by `schemaorg`.
"""

from handrail.conformance.hold import Given, faults
from handrail.conformance.made import Made
from handrail.conformance.rule import Fault

__all__ = ["Fault", "Given", "Made", "faults"]
