"""A day out of the figures that somebody wrote or typed."""

from __future__ import annotations

from datetime import date
from typing import Final

_CENTURY: Final = 70
"""Years of two figures below it are of this century, the others of the last."""


def day_of_figures(year: str, month: str, day: str) -> date | None:
    """The day of figures such as ``25``, ``2`` and ``28``; None where there is no such day."""
    if len(year) not in {2, 4} or len(month) > 2 or len(day) > 2:
        return None
    number = int(year)
    if len(year) == 2:
        number += 2000 if number < _CENTURY else 1900
    try:
        return date(number, int(month), int(day))
    except ValueError:
        return None
