"""How a range is drawn on a level scale: a bar, its ends open or closed, and the estimate."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from math import ceil, floor, log10
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from ui.charts import ink
from ui.theme import Theme
from ui.widgets import paint

BAR: Final = 10.0
DOT: Final = 6.0
_ARROW: Final = 9.0
_MOST_TICKS: Final = 8
_GAP: Final = 10.0


@dataclass(frozen=True, slots=True)
class Axis:
    """A level scale from ``low`` to ``high``, drawn from ``left`` to ``right``."""

    left: float
    right: float
    low: float
    high: float

    def x(self, value: float) -> float:
        """Where a value stands; what lies beyond the scale stands at its end."""
        held = min(self.high, max(self.low, value))
        return self.left + (self.right - self.left) * (held - self.low) / (self.high - self.low)

    def holds(self, value: float) -> bool:
        return self.low <= value <= self.high


@dataclass(frozen=True, slots=True)
class Span:
    """An estimate and the range that fits; None at an end is no bound known."""

    value: float
    low: float | None
    high: float | None


def ticks(low: float, high: float) -> list[float]:
    """Round values between two ends, at most eight."""
    step = 10.0 ** floor(log10((high - low) / _MOST_TICKS))
    step *= next(many for many in (1, 2, 2.5, 5, 10, 20) if (high - low) / (step * many) <= 8)
    first = ceil(low / step - 1e-9)
    last = floor(high / step + 1e-9)
    return [at * step for at in range(first, last + 1)]


def paint_span(painter: QPainter, axis: Axis, y: float, span: Span, token: str) -> None:
    """The bar of a range and the dot of its estimate; an arrow where it goes on."""
    left, right = _end(axis, span.low, axis.low), _end(axis, span.high, axis.high)
    goes_left = span.low is None or not axis.holds(span.low)
    goes_right = span.high is None or not axis.holds(span.high)
    colour = Theme.current().colour(token)
    bar = QRectF(left, y - BAR / 2, max(2.0, right - left), BAR)
    if goes_left:
        bar.setLeft(left + _ARROW)
    if goes_right:
        bar.setRight(right - _ARROW)
    paint.box(painter, bar, 3, paint.faded(colour, 0.3), colour, 1.2)
    if goes_left:
        _arrow(painter, QPointF(axis.left, y), bar.left(), token)
    if goes_right:
        _arrow(painter, QPointF(axis.right, y), bar.right(), token)
    ground = Theme.current().colour("card")
    ink.mark(painter, "circle", QPointF(axis.x(span.value), y), DOT, colour, ground)


def paint_line(painter: QPainter, x: float, top: float, bottom: float, token: str) -> None:
    """The upright line of a value that all is set against."""
    at = round(x) + 0.5
    ink.line(painter, [QPointF(at, top), QPointF(at, bottom)], ink.pen(token, 1.8))


def paint_ticks(painter: QPainter, axis: Axis, y: float, told: list[tuple[float, str]]) -> None:
    """The values of the scale below it: as many, evenly from 0, as don't touch each other."""
    zero = next((at for at, (value, _) in enumerate(told) if abs(value) < 1e-9), 0)
    for step in range(1, len(told) + 1):
        some = told[zero % step :: step]
        ends = [(axis.x(value), ink.wide(words) / 2) for value, words in some]
        if all(x + half + _GAP <= on - wide for (x, half), (on, wide) in pairwise(ends)):
            break
    else:
        return
    for value, words in some:
        ink.words(painter, QPointF(axis.x(value), y), words, align=ink.CENTRE)


def _end(axis: Axis, value: float | None, beyond: float) -> float:
    return axis.x(beyond if value is None else value)


def _arrow(painter: QPainter, tip: QPointF, base: float, token: str) -> None:
    corners = [tip, QPointF(base, tip.y() - BAR), QPointF(base, tip.y() + BAR)]
    ink.area(painter, corners, Theme.current().colour(token))
