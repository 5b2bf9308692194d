"""What may leave a page: nothing.

In: texts, files and pages. Out: the policy that every page gives its browser, and a problem for each place that would
ask another origin for something, run something, or tell where a picture was taken.
"""

from handrail.privacy.policy import policy
from handrail.privacy.scan import Scan, gather, leaks

__all__ = ["Scan", "gather", "leaks", "policy"]
