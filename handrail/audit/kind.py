"""What one thing that an audit can find is, and the subjects that findings are told by."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct

from handrail.problems import Severity

SAFETY, PRIVACY, CLAIMS, LANGUAGE = "Safety", "Privacy", "Claims", "Words"
ACCESS, LINKS, MACHINES = "Accessibility", "Links", "Structured data"
SUBJECTS: Mapping[str, str] = {
    SAFETY: "Somebody in danger finds the right number.",
    PRIVACY: "Nobody else learns who reads about addiction treatment.",
    CLAIMS: "The pages promise nothing that cannot be shown.",
    LANGUAGE: "The words put the person first.",
    ACCESS: "Everybody can read the pages and find their way.",
    LINKS: "Links say where they lead, and lead there.",
    MACHINES: "Search engines and assistants are told what readers are told.",
}


class Kind(Struct, frozen=True):
    """One thing that can be found. `source` is empty where the rule is our own."""

    subject: str
    severity: Severity
    means: str
    why: str
    mend: str
    source: str = ""

    def paragraphs(self) -> list[tuple[str, str]]:
        """What there is to say of it, each part with its heading."""
        said = [("What it means", self.means), ("Why it matters", self.why), ("What to do", self.mend)]
        return said + ([("Source", f"{self.source}.")] if self.source else [])
