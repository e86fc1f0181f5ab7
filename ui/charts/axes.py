"""Where an axis is labelled: round amounts, whole months."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Final

_MONTHS: Final = (1, 2, 3, 6, 12, 24, 60, 120)
_MOST: Final = 6
_ROWS: Final = 5


def round_steps(low: int, high: int, unit: int = 1) -> list[int]:
    """Three to five round amounts from at or below ``low`` to at or above ``high``.

    ``unit`` is the smallest step that makes sense (100 for cents, so that labels stay whole).
    """
    low, high = min(0, low), max(high, unit)
    scale = unit
    while True:
        for step in (scale, scale * 2, scale * 5 // 2, scale * 5):
            bottom, top = low // step, -(-high // step)
            if step % unit == 0 and top - bottom < _ROWS:
                return [step * at for at in range(bottom, top + 1)]
        scale *= 10


def month_starts(start: date, end: date) -> list[date]:
    """Four to six first days of months between two days, evenly many months apart."""
    months = (end.year - start.year) * 12 + end.month - start.month + 1
    step = next((gap for gap in _MONTHS if -(-months // gap) <= _MOST), _MONTHS[-1])
    first = start.year * 12 + start.month - 1
    found = []
    for count in range(first, first + months + step, step):
        day = date(count // 12, count % 12 + 1, 1)
        if day <= end:
            found.append(day)
    return found


def shows_year(days: list[date]) -> list[bool]:
    """Which of the labelled months carry their year: the first, and the first of each year."""
    return [True, *(later.year != day.year for day, later in pairwise(days))] if days else []
