"""The share of margin that service takes, the range for a year like this, and where it may be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from csdesk.domain.insight.finding import Finding, Label
from csdesk.domain.insight.shop import ShopFacts
from ui.charts import ink
from ui.charts.ink import Key
from ui.charts.painted import Mark, PaintedChart
from ui.charts.twin import Told, Twin
from ui.insight.range_ink import Axis, Span, paint_line, paint_span, paint_ticks, ticks
from ui.theme import Theme
from ui.wording import Wording

_SIDE: Final = 24.0
_TOP: Final = 34.0
_FOOT: Final = 26.0


class ShareRange(PaintedChart):
    """One level scale: a diamond for the period, a bar for a year like this, two upright lines."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.wording = wording
        self.ratio: float | None = None
        self.typical: Span | None = None
        self.break_even: float | None = None
        self.aim = 0.25
        self.setAccessibleName(self.tr("What service takes of the margin"))
        self.setMinimumSize(260, 120)
        self.empty_sentence = self._nothing()

    def show_facts(self, facts: ShopFacts, aim: float) -> None:
        """Draw what is known of it; the aim is a share, 0.25 for 25 %."""
        self.aim = aim
        self.ratio, self.break_even = _number(facts.ratio), _number(facts.break_even)
        known = facts.typical_ratio
        value = _number(known)
        self.typical = None if value is None else Span(value, known.low, known.high)
        self.empty_sentence = "" if self.ratio is not None else self._nothing()
        self.look_again()

    # what a painted chart says of itself

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        axis, y = self._axis(rect), self._y(rect)
        ink.level(painter, axis.left, axis.right, y, "line2")
        foot = rect.bottom() - _FOOT / 2
        told = [(tick, self.wording.percent(tick)) for tick in ticks(axis.low, axis.high)]
        paint_ticks(painter, axis, foot, told)
        self._paint_lines(painter, axis, rect)
        if self.typical is not None:
            paint_span(painter, axis, y, self.typical, "costs")
        theme = Theme.current()
        if self.ratio is not None:
            place = QPointF(axis.x(self.ratio), y)
            ink.mark(painter, "diamond", place, 7, theme.colour("costs"), theme.colour("card"))

    def marks(self) -> Sequence[Mark]:
        if self.ratio is None:
            return ()
        axis, y = self._axis(self.chart_rect), self._y(self.chart_rect)
        rows = [(value, words) for value, words in self._told() if value is not None]
        return [Mark(QPointF(axis.x(value), y), words) for value, words in rows]

    def keys(self) -> Sequence[Key]:
        if self.empty_sentence:
            return ()
        keys = [Key("diamond", "costs", self.tr("Service so far"))]
        if self.typical is not None:
            keys.append(Key("area", "costs", self.tr("A year like this")))
        keys.append(Key("dashed", "brings", self.tr("Your aim")))
        if self.break_even is not None:
            keys.append(Key("line", "bad", self.tr("Nothing is left from here on")))
        return keys

    def twin(self) -> Twin:
        headings = (self.tr("What"), self.tr("Share"), self.tr("From"), self.tr("To"))
        span = self.typical
        typical = (None, None, None) if span is None else (span.value, span.low, span.high)
        rows: tuple[tuple[str, tuple[float | None, ...]], ...] = (
            (self.tr("Service so far"), (self.ratio, None, None)),
            (self.tr("A year like this"), typical),
            (self.tr("Your aim"), (self.aim, None, None)),
            (self.tr("Nothing is left from here on"), (self.break_even, None, None)),
        )
        return Twin(headings, tuple((name, *map(self._cell, cells)) for name, cells in rows))

    def sizeHint(self) -> QSize:
        return QSize(420, 130)

    # private

    def _paint_lines(self, painter: QPainter, axis: Axis, rect: QRectF) -> None:
        top, bottom = rect.top() + 18, rect.bottom() - _FOOT
        x = round(axis.x(self.aim)) + 0.5
        ends = [QPointF(x, top), QPointF(x, bottom)]
        ink.line(painter, ends, ink.pen("brings", 1.6, (3, 3)))
        named = [(self.aim, self.tr("aim {share}"))]
        if self.break_even is not None:
            paint_line(painter, axis.x(self.break_even), top, bottom, "bad")
            named.append((self.break_even, self.tr("nothing left {share}")))
        edge = float("-inf")
        for value, template in sorted(named):
            words = template.format(share=self.wording.percent(value))
            half = ink.wide(words) / 2
            middle = min(max(axis.x(value), rect.left() + half), rect.right() - half)
            if middle - half > edge + 8:
                at = QPointF(middle, rect.top() + 8)
                ink.words(painter, at, words, tone="text2", align=ink.CENTRE)
                edge = middle + half

    def _told(self) -> list[tuple[float | None, tuple[str, ...]]]:
        percent = self.wording.percent
        rows: list[tuple[float | None, tuple[str, ...]]] = [
            (self.ratio, (self.tr("Service so far"), percent(self.ratio)))
        ]
        span = self.typical
        if span is not None:
            ends = self.tr("{low} to {high} is plausible").format(
                low=percent(span.low), high=percent(span.high)
            )
            rows.append((span.value, (self.tr("A year like this"), percent(span.value), ends)))
        rows.append((self.aim, (self.tr("Your aim"), percent(self.aim))))
        words = self.tr("Nothing is left from here on")
        rows.append((self.break_even, (words, percent(self.break_even))))
        return rows

    def _axis(self, rect: QRectF) -> Axis:
        ends = [self.ratio, self.aim, self.break_even]
        if self.typical is not None:
            ends += [self.typical.value, self.typical.high]
        most = max((end for end in ends if end is not None), default=0.25)
        high = min(max(0.4, most * 1.12), 4.0)
        return Axis(rect.left() + _SIDE, rect.right() - _SIDE, 0.0, high)

    def _y(self, rect: QRectF) -> float:
        return (rect.top() + _TOP + rect.bottom() - _FOOT) / 2

    def _cell(self, value: float | None) -> Told:
        return Told(self.wording.percent(value), value)

    def _nothing(self) -> str:
        return self.tr("The share begins with the first margin.")


def _number(finding: Finding) -> float | None:
    known = finding.label is not Label.CANT_TELL
    return float(finding.value) if known and isinstance(finding.value, int | float) else None
