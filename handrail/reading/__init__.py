"""How hard a page is to read: its sentences, the counts of their words, and what the known formulas make of them.

`measure` counts; it is apart, since a page that has not changed need not be counted again.
"""

from handrail.reading.formulas import FEWEST_WORDS, Counts, Reading, Sentence, grade, scores

__all__ = ["FEWEST_WORDS", "Counts", "Reading", "Sentence", "grade", "scores"]
