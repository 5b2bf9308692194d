"""Days in words."""

from __future__ import annotations

from datetime import date

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def in_words(day: date) -> str:
    """A day as readers write it: November 23, 2026; the same in every locale."""
    return f"{_MONTHS[day.month - 1]} {day.day}, {day.year}"
