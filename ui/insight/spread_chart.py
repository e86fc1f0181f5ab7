"""Rows of estimates with their ranges on one level scale, around 0: no difference."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from ui.charts import ink
from ui.charts.painted import Mark, PaintedChart
from ui.charts.twin import Twin
from ui.insight.range_ink import Axis, Span, paint_line, paint_span, paint_ticks
from ui.theme import Theme
from ui.widgets import paint

ROW: Final = 46.0
_ABOVE: Final = 38.0
_BELOW: Final = 26.0


@dataclass(frozen=True, slots=True)
class SpreadRow:
    """One row: its name, a quiet line below, what is drawn or said instead, and what ends it."""

    name: str
    line: str
    span: Span | None
    instead: str = ""
    beside: str = ""
    read_out: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SpreadScale:
    """The scale of all rows; ``zone`` is how far from 0 still counts as none."""

    low: float
    high: float
    told: tuple[tuple[float, str], ...]
    centre: str
    left: str
    right: str
    zone: float = 0.0
    zone_words: str = ""
    beside: str = ""
    """What stands above the words at the far side."""


class SpreadChart(PaintedChart):
    """Give it rows and a scale; 0 is the line that all is set against."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.rows: tuple[SpreadRow, ...] = ()
        self.scale = SpreadScale(-1, 1, (), "", "", "")
        self.table = Twin(())
        self.setMinimumWidth(300)

    def show_rows(self, rows: Sequence[SpreadRow], scale: SpreadScale, table: Twin) -> None:
        """Draw these, in this order."""
        self.rows, self.scale, self.table = tuple(rows), scale, table
        self.setFixedHeight(round(_ABOVE + ROW * max(1, len(self.rows)) + _BELOW))
        self.look_again()

    def twin(self) -> Twin:
        return self.table

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        axis, scale = self._axis(rect), self.scale
        top, bottom = rect.top() + _ABOVE, rect.bottom() - _BELOW
        self._paint_ground(painter, axis, rect.adjusted(0, _ABOVE, 0, -_BELOW))
        row = (bottom - top) / max(1, len(self.rows))
        for at, each in enumerate(self.rows):
            y = top + row * (at + 0.5)
            name = QPointF(rect.left(), y - (9 if each.line else 0))
            ink.words(painter, name, self._short(each.name), "caption_medium", "text")
            ink.words(painter, QPointF(rect.left(), y + 9), each.line)
            if each.span is not None:
                paint_span(painter, axis, y, each.span, "info")
            else:
                place = QPointF((axis.left + axis.right) / 2, y)
                self._paint_instead(painter, place, each.instead)
            end = QPointF(rect.right(), y)
            ink.words(painter, end, each.beside, "caption", "text2", ink.RIGHT)
        paint_ticks(painter, axis, bottom + 13, list(scale.told))

    def marks(self) -> Sequence[Mark]:
        rect = self.chart_rect
        axis = self._axis(rect)
        room = rect.height() - _ABOVE - _BELOW
        row = room / max(1, len(self.rows))
        found = []
        for at, each in enumerate(self.rows):
            x = axis.x(0.0 if each.span is None else each.span.value)
            place = QPointF(x, rect.top() + _ABOVE + row * (at + 0.5))
            found.append(Mark(place, (each.name, *each.read_out)))
        return found

    def mark_at(self, place: QPointF) -> int | None:
        """The row that the mouse is on."""
        row = (self.height() - _ABOVE - _BELOW) / max(1, len(self.rows))
        at = int((place.y() - _ABOVE) // row)
        return at if 0 <= at < len(self.rows) else None

    def _paint_ground(self, painter: QPainter, axis: Axis, rect: QRectF) -> None:
        theme, scale = Theme.current(), self.scale
        top, bottom = rect.top(), rect.bottom()
        if scale.zone:
            left, right = axis.x(-scale.zone), axis.x(scale.zone)
            wash = paint.faded(theme.colour("ok"), 0.16 if theme.dark else 0.11)
            paint.box(painter, QRectF(left, top, right - left, bottom - top), 4, wash)
        for value, _ in scale.told:
            x = round(axis.x(value)) + 0.5
            ink.line(painter, [QPointF(x, top), QPointF(x, bottom)], ink.pen("grid", 1))
        paint_line(painter, axis.x(0.0), top, bottom, "text3")
        middle = QPointF(axis.x(0.0), top - 28)
        ink.words(painter, middle, scale.centre, "caption_medium", "text2", ink.CENTRE)
        y = top - 10
        sides = max(
            ink.wide(scale.left) - (axis.x(0.0) - axis.left),
            ink.wide(scale.right) - (axis.right - axis.x(0.0)),
        )
        if sides + ink.wide(scale.zone_words) / 2 + 8 < 0:  # else the sides need the room
            at = QPointF(axis.x(0.0), y)
            ink.words(painter, at, scale.zone_words, "caption", "text2", ink.CENTRE)
        ink.words(painter, QPointF(axis.left, y), scale.left)
        ink.words(painter, QPointF(axis.right, y), scale.right, align=ink.RIGHT)
        if scale.beside:
            ink.words(painter, QPointF(rect.right(), y), scale.beside, align=ink.RIGHT)

    def _paint_instead(self, painter: QPainter, at: QPointF, words: str) -> None:
        wide = ink.wide(words) + 16
        ground = QRectF(at.x() - wide / 2, at.y() - 10, wide, 20)
        paint.box(painter, ground, 10, Theme.current().colour("card"))
        ink.words(painter, at, words, align=ink.CENTRE)

    def _axis(self, rect: QRectF) -> Axis:
        names = [ink.wide(self._short(row.name), "caption_medium") for row in self.rows]
        lines = [ink.wide(row.line) for row in self.rows]
        beside = [ink.wide(row.beside) for row in self.rows]
        left = rect.left() + max((*names, *lines), default=0.0) + 20
        ends = max((*beside, ink.wide(self.scale.beside)), default=0.0)
        right = rect.right() - (ends + 18 if ends else 16)
        return Axis(left, max(left + 60, right), self.scale.low, self.scale.high)

    @staticmethod
    def _short(name: str) -> str:
        return name if len(name) <= 22 else f"{name[:21].rstrip()}…"
