"""Payback drawn: what came back for each extra 1 of care, its range, and break-even."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from csdesk.domain.insight.payback import Payback, PaybackLook
from ui.charts import ink
from ui.charts.painted import Mark, PaintedChart
from ui.charts.twin import Told, Twin
from ui.insight.range_ink import Axis, Span, paint_line, paint_span, paint_ticks, ticks
from ui.theme import Theme
from ui.widgets import paint
from ui.wording import Wording

BREAK_EVEN: Final = 1.0
_REACH: Final = 6.0
_ABOVE: Final = 22.0
_BELOW: Final = 44.0
_SIDE: Final = 14.0


class PaybackRange(PaintedChart):
    """A scale with break-even at 1; the frozen look lies on it as a dot and a bar."""

    def __init__(self, wording: Wording) -> None:
        super().__init__("")
        self.wording = wording
        self.look: PaybackLook | None = None
        self.span: Span | None = None
        self.setAccessibleName(self.tr("Margin that came back for each extra 1 of care"))
        self.setMinimumSize(300, 172)
        self.empty_sentence = self.tr("The range is drawn once the first look was taken.")

    def show_payback(self, known: Payback) -> None:
        """Draw the newest look; without figures say why nothing is drawn."""
        self.look, look = known.now, known.now
        if look is None or look.payback is None:
            self.span = None
            self.empty_sentence = self._why_empty(known)
        else:
            self.span = Span(look.payback, look.payback_low, look.payback_high)
            self.empty_sentence = ""
        self.look_again()

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        span, axis, room = self.span, self._axis(rect), self._room(rect)
        if span is None:
            return
        self._paint_regions(painter, axis, room)
        self._paint_scale(painter, axis, room, rect)
        y = self._bar_at(room)
        paint_span(painter, axis, y, span, "info")
        centre = QPointF(self._inside(axis, axis.x(span.value), self._number(span.value)), y - 21)
        ink.words(painter, centre, self._number(span.value), "card_title", "text", ink.CENTRE)
        self._paint_ends(painter, axis, span, y + 21)

    def marks(self) -> Sequence[Mark]:
        span = self.span
        if span is None:
            return ()
        rect = self.chart_rect
        axis, y = self._axis(rect), self._bar_at(self._room(rect))
        told = (
            (span.value, self.tr("Came back for each extra 1 of care"), self._number(span.value)),
            (span.low, self.tr("Lower end of the 95 % range"), self._end(span.low)),
            (span.high, self.tr("Upper end of the 95 % range"), self._end(span.high)),
            (BREAK_EVEN, self.tr("Break-even"), self.tr("1 comes back for 1")),
        )
        ends = {1: axis.left, 2: axis.right}
        return tuple(
            Mark(QPointF(ends[at] if value is None else axis.x(value), y), (name, words))
            for at, (value, name, words) in enumerate(told)
        )

    def twin(self) -> Twin:
        headings = (self.tr("Margin that came back"), self.tr("For each extra 1 of care"))
        span = self.span
        if span is None:
            return Twin(headings)
        return Twin(
            headings,
            (
                (self.tr("Came back"), Told(self._number(span.value), span.value)),
                (self.tr("Lower end of the 95 % range"), Told(self._end(span.low), span.low)),
                (self.tr("Upper end of the 95 % range"), Told(self._end(span.high), span.high)),
                (self.tr("Break-even"), Told(self._number(BREAK_EVEN), BREAK_EVEN)),
            ),
        )

    # painting

    def _paint_regions(self, painter: QPainter, axis: Axis, room: QRectF) -> None:
        theme, x = Theme.current(), axis.x(BREAK_EVEN)
        wash = 0.14 if theme.dark else 0.09
        left = QRectF(room.left(), room.top(), x - room.left(), room.height())
        right = QRectF(x, room.top(), room.right() - x, room.height())
        for part, token in ((left, "costs"), (right, "brings")):
            paint.box(painter, part, 4, paint.faded(theme.colour(token), wash))
        y = room.top() + 14
        ink.words(
            painter, QPointF(x - 12, y), self.tr("does not pay"), "small_medium", "text2", ink.RIGHT
        )
        ink.words(painter, QPointF(x + 12, y), self.tr("pays"), "small_medium", "text2")
        paint_line(painter, x, room.top() - 4, room.bottom(), "text")
        words = self.tr("Break-even: 1 comes back for 1")
        place = QPointF(self._inside(axis, x, words, "caption_medium"), room.top() - 13)
        ink.words(painter, place, words, "caption_medium", "text", ink.CENTRE)

    def _paint_scale(self, painter: QPainter, axis: Axis, room: QRectF, rect: QRectF) -> None:
        values = ticks(axis.low, axis.high)
        places = 0 if all(value == round(value) for value in values) else 1
        if any(round(value, 1) != round(value, 3) for value in values):
            places = 2
        told = [(value, self._number(value, places)) for value in values]
        paint_ticks(painter, axis, room.bottom() + 12, told)
        name = self.tr("margin that came back for each extra 1 of care")
        at = QPointF(rect.center().x(), room.bottom() + 33)
        ink.words(painter, at, name, tone="text2", align=ink.CENTRE)

    def _paint_ends(self, painter: QPainter, axis: Axis, span: Span, y: float) -> None:
        low, high = self._end(span.low), self._end(span.high)
        left = axis.left if span.low is None else axis.x(span.low)
        right = axis.right if span.high is None else axis.x(span.high)
        if right - left < (ink.wide(low) + ink.wide(high)) / 2 + 24:
            both = self.tr("{low} to {high}").format(low=low, high=high)
            place = QPointF(self._inside(axis, (left + right) / 2, both), y)
            ink.words(painter, place, both, tone="text2", align=ink.CENTRE)
            return
        for x, words in ((left, low), (right, high)):
            place = QPointF(self._inside(axis, x, words), y)
            ink.words(painter, place, words, tone="text2", align=ink.CENTRE)

    # where things are

    def _room(self, rect: QRectF) -> QRectF:
        return rect.adjusted(_SIDE, _ABOVE, -_SIDE, -_BELOW)

    def _bar_at(self, room: QRectF) -> float:
        return room.top() + max(54.0, room.height() * 0.6)

    def _axis(self, rect: QRectF) -> Axis:
        room, span = self._room(rect), self.span
        low, high = 0.0, 2.0
        if span is not None:
            farthest = max(_REACH, 1.5 * abs(span.value - BREAK_EVEN))
            known = [value for value in (span.value, span.low, span.high) if value is not None]
            low = max(BREAK_EVEN - farthest, min(low, *known))
            high = min(BREAK_EVEN + farthest, max(high, *known))
        pad = 0.08 * (high - low)
        return Axis(room.left(), room.right(), low - pad, high + pad)

    def _inside(self, axis: Axis, x: float, words: str, role: str = "caption") -> float:
        """A centre at which words stay between the ends of the scale."""
        half = ink.wide(words, role) / 2
        return min(max(x, axis.left + half + 4), axis.right - half - 4)

    # words

    def _number(self, value: float, places: int = 2) -> str:
        return self.wording.decimal(value, places)

    def _end(self, value: float | None) -> str:
        return self.tr("no bound known") if value is None else self._number(value)

    def _why_empty(self, known: Payback) -> str:
        if known.now is None:
            told = self.tr("The range is drawn once the first look was taken, at {n} complaints.")
            return told.format(n=known.next_milestone or known.eligible)
        return self.tr("There is no range to draw: the newest look has no figures.")
