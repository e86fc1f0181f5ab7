"""Where customers stand on two axes of money that grow tenfold, with a strip for nothing."""

from __future__ import annotations

from itertools import pairwise
from math import ceil, floor, log10
from typing import Final, NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from ui.insight.points import Points, Real, Whole

_STRIP: Final = 26.0
_GAP: Final = 8.0
_PAD: Final = 0.14
_LEAST: Final = 1.3
_STEPS: Final = ((1.0, 2.5, 5.0), (1.0, 3.0), (1.0,))
_JITTER: Final = 2654435761


class Span(NamedTuple):
    """From which to which amount an axis goes, as powers of ten of minor units."""

    low: float
    high: float


class Scale(NamedTuple):
    """An axis: amounts between ``start`` and ``end`` in pixels, nothing at ``none_at``."""

    span: Span
    start: float
    end: float
    none_at: float

    def place(self, minor: float) -> float:
        """Where an amount above nothing stands."""
        part = (log10(minor) - self.span.low) / (self.span.high - self.span.low)
        return self.start + part * (self.end - self.start)

    def places(self, minor: Whole, ids: Whole) -> Real:
        """Where amounts stand; those of nothing or less spread a little on their strip."""
        above = minor > 0
        powers = np.log10(np.where(above, minor, 1).astype(np.float64))
        part = (powers - self.span.low) / (self.span.high - self.span.low)
        spread = ((ids * _JITTER % 1009) / 1009 - 0.5) * (_STRIP - 12)
        return np.where(above, self.start + part * (self.end - self.start), self.none_at + spread)


class Field(NamedTuple):
    """Both axes within a rect; ``none_x`` and ``none_y`` are the strips, if there are any."""

    rect: QRectF
    x: Scale
    y: Scale
    none_x: QRectF | None
    none_y: QRectF | None

    def cut(self, share: float) -> tuple[QPointF, QPointF] | None:
        """Where the line service = ``share`` of margin enters and leaves, None where it doesn't."""
        shift = log10(share)
        low = max(self.x.span.low, self.y.span.low - shift)
        high = min(self.x.span.high, self.y.span.high - shift)
        if low >= high:
            return None
        start = QPointF(self.x.place(10**low), self.y.place(10 ** (low + shift)))
        return start, QPointF(self.x.place(10**high), self.y.place(10 ** (high + shift)))

    def side(self, share: float, above: bool) -> list[QPointF]:
        """The corners of the part of the field above or below such a line."""
        shift = log10(share)
        xs, ys = self.x.span, self.y.span
        corners = [(xs.low, ys.low), (xs.high, ys.low), (xs.high, ys.high), (xs.low, ys.high)]
        kept: list[tuple[float, float]] = []
        sign = 1 if above else -1
        before = corners[-1]
        for corner in corners:
            far = [sign * (y - x - shift) for x, y in (before, corner)]
            if far[0] * far[1] < 0:
                part = far[0] / (far[0] - far[1])
                kept.append(
                    (
                        before[0] + part * (corner[0] - before[0]),
                        before[1] + part * (corner[1] - before[1]),
                    )
                )
            if far[1] >= 0:
                kept.append(corner)
            before = corner
        return [QPointF(self.x.place(10**x), self.y.place(10**y)) for x, y in kept]


def spans_of(points: Points, aim: float) -> tuple[Span, Span]:
    """The amounts of both axes: all customers fit, and so do both lines."""
    x = _span(points.margin)
    y = _span(points.service)
    shift = log10(aim) if aim > 0 else 0.0
    low, high = x.high + min(0.0, shift) - 0.5, x.low + max(0.0, shift) + 0.5
    y = Span(min(y.low, low), max(y.high, high))
    return x, y


def field_of(rect: QRectF, spans: tuple[Span, Span], nothing: tuple[bool, bool]) -> Field:
    """The axes within ``rect``; ``nothing`` says whether some bring, or cost, nothing."""
    left = rect.left() + (_STRIP + _GAP if nothing[0] else 0)
    bottom = rect.bottom() - (_STRIP + _GAP if nothing[1] else 0)
    inner = QRectF(left, rect.top(), max(40.0, rect.right() - left), max(40.0, bottom - rect.top()))
    x = Scale(spans[0], inner.left(), inner.right(), rect.left() + _STRIP / 2)
    y = Scale(spans[1], inner.bottom(), inner.top(), rect.bottom() - _STRIP / 2)
    side = QRectF(rect.left(), inner.top(), _STRIP, rect.bottom() - inner.top())
    foot = QRectF(rect.left(), rect.bottom() - _STRIP, rect.width(), _STRIP)
    return Field(inner, x, y, side if nothing[0] else None, foot if nothing[1] else None)


def round_amounts(scale: Scale, unit: int, room: float) -> list[int]:
    """Round amounts of an axis, in minor units, at least ``room`` pixels apart.

    ``unit`` is one whole of the currency; parts of it are labelled only below it.
    """
    for steps in _STEPS:
        found = _amounts(scale.span, steps, unit)
        if _are_apart(scale, found, room):
            return found
    while len(found) > 1 and not _are_apart(scale, found, room):
        found = found[::2]
    return found


def all_amounts(span: Span, unit: int) -> list[int]:
    """Every amount that may be labelled between two ends."""
    return _amounts(span, _STEPS[0], unit)


def _amounts(span: Span, steps: tuple[float, ...], unit: int) -> list[int]:
    found = []
    for power in range(floor(span.low - log10(unit)), ceil(span.high - log10(unit)) + 1):
        for step in steps:
            minor = step * 10.0**power * unit
            whole = round(minor)
            if whole >= 1 and abs(minor - whole) < 1e-6 and span.low <= log10(whole) <= span.high:
                found.append(whole)
    return found


def _are_apart(scale: Scale, amounts: list[int], room: float) -> bool:
    places = [scale.place(minor) for minor in amounts]
    return all(abs(b - a) >= room for a, b in pairwise(places))


def _span(amounts: Whole) -> Span:
    above = amounts[amounts > 0]
    if not len(above):
        return Span(2.0, 5.0)
    low, high = log10(int(above.min())) - _PAD, log10(int(above.max())) + _PAD
    short = _LEAST - (high - low)
    return Span(low - short / 2, high + short / 2) if short > 0 else Span(low, high)
