"""A level scale of months: where each stands, and its name below."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from ui.charts import ink
from ui.charts.axes import month_starts, shows_year
from ui.wording import Wording

_BELOW = 14.0
_LEFT_OF_IT = 40.0
_BETWEEN = 6.0


@dataclass(frozen=True, slots=True)
class MonthAxis:
    """Months from ``first`` to ``last`` between two edges of a frame; one month is its middle."""

    first: date
    last: date
    left: float
    right: float

    def x(self, month: date) -> float:
        """Where a month stands."""
        begun, ended = _count(self.first), _count(self.last)
        part = (_count(month) - begun) / (ended - begun) if ended > begun else 0.5
        return self.left + (self.right - self.left) * part

    def paint(self, painter: QPainter, frame: QRectF, wording: Wording) -> None:
        """The names of the months under the frame; one that would touch the last is left out."""
        days = month_starts(self.first, self.last)
        y, edge = frame.bottom() + _BELOW, frame.left() - _LEFT_OF_IT
        for day, with_year in zip(days, shows_year(days), strict=True):
            told = wording.day_as(day, "MMM yyyy" if with_year else "MMM")
            wide = ink.wide(told)
            left = min(self.x(day) - wide / 2, frame.right() - wide)
            if left > edge + _BETWEEN:
                ink.words(painter, QPointF(left, y), told)
                edge = left + wide


def _count(month: date) -> int:
    """Months since the year 0."""
    return month.year * 12 + month.month
