"""Days in sentences of the core: the same on every computer, whatever its language."""

from __future__ import annotations

from datetime import date
from typing import Final

_MONTHS: Final = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def plain_day(on: date) -> str:
    """A day as it stands in a sentence: ``3 May 2026``."""
    return f"{on.day} {_MONTHS[on.month - 1]} {on.year}"
