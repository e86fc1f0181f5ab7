"""One figure on its scale: a dot, and the range that fits the records as a band around it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from csdesk.domain.insight.finding import Finding, Label, Unit
from csdesk.domain.spoken import filled
from ui.charts import ink
from ui.charts.painted import Mark, PaintedChart
from ui.charts.twin import Told, Twin
from ui.theme import Theme
from ui.widgets import paint
from ui.wording import Wording

_SIDE: Final = 16.0
_BAND: Final = 12.0
_APART: Final = 6.0
"""At least so much is free between two words below a scale."""


@dataclass(frozen=True, slots=True)
class Scale:
    """From where to where, what is labelled below, and how a value is written."""

    low: float
    high: float
    ticks: tuple[float, ...]
    words: Callable[[float], str]
    zero: float | None = None
    """Where nothing changed, if the scale has such a place."""


class RangeChart(PaintedChart):
    """``show_finding`` draws one figure; a share without a range is drawn as a filled track."""

    def __init__(
        self, wording: Wording, name: str, scale: Scale, parent: QWidget | None = None
    ) -> None:
        super().__init__(name, parent)
        self.wording, self.name, self.scale = wording, name, scale
        self.finding: Finding | None = None
        self.setMinimumSize(200, 84)
        self.setMaximumHeight(96)
        self.empty_sentence = self._nothing()

    def show_finding(self, finding: Finding) -> None:
        """Draw it, or say that there is nothing to draw yet."""
        self.finding = finding
        self.empty_sentence = "" if self._value is not None else self._nothing(finding)
        self.look_again()

    @property
    def _value(self) -> float | None:
        found = self.finding
        if found is None or found.label is Label.CANT_TELL or found.unit is Unit.COUNT:
            return None
        return float(found.value) if isinstance(found.value, int | float) else None

    @property
    def _ends(self) -> tuple[float, float] | None:
        """The range as far as it is on the scale; None where the figure has none."""
        found = self.finding
        if found is None or found.label is not Label.ESTIMATE:
            return None
        low = self.scale.low if found.low is None else max(found.low, self.scale.low)
        high = self.scale.high if found.high is None else min(found.high, self.scale.high)
        return low, high

    # what a painted chart says of itself

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        value, theme, y = self._value, Theme.current(), self._y(rect)
        assert value is not None
        left, right = rect.left() + _SIDE, rect.right() - _SIDE
        paint.box(painter, QRectF(left, y - 2, right - left, 4), 2, theme.colour("line2"))
        for words, x in self._ticks_with_room(rect):
            ink.words(painter, QPointF(x, y + 22), words, align=ink.CENTRE)
        if self.scale.zero is not None:
            x = self._x(rect, self.scale.zero)
            ends = [QPointF(x, y - 14), QPointF(x, y + 14)]
            ink.line(painter, ends, ink.pen("text2", 1.4))
        self._paint_range(painter, rect)
        at = QPointF(self._x(rect, value), y)
        edge = theme.colour("card")
        ink.mark(painter, "circle", at, 6, theme.colour("brings"), edge)
        told = self.scale.words(value)
        half = ink.wide(told, "card_title") / 2
        x = min(max(at.x(), rect.left() + half), rect.right() - half)
        ink.words(painter, QPointF(x, y - 22), told, "card_title", "text", ink.CENTRE)

    def marks(self) -> Sequence[Mark]:
        value = self._value
        if value is None:
            return ()
        at = QPointF(self._x(self.chart_rect, value), self._y(self.chart_rect))
        lines = [self.name, self.scale.words(value)]
        ends = self._ends
        if ends is not None:
            told = self.tr("{low} to {high} is plausible")
            lines.append(
                filled(told, low=self.scale.words(ends[0]), high=self.scale.words(ends[1]))
            )
        return (Mark(at, tuple(lines)),)

    def twin(self) -> Twin:
        headings = (
            self.tr("What"),
            self.tr("Value"),
            self.tr("From"),
            self.tr("To"),
            self.tr("Rests on"),
        )
        value, ends = self._value, self._ends or (None, None)
        n = self.finding.n if self.finding is not None else 0
        cells = [Told(self._words(each), each) for each in (value, *ends)]
        return Twin(headings, ((self.name, *cells, Told(self.wording.number(n), n)),))

    def sizeHint(self) -> QSize:
        return QSize(300, 88)

    def ticks_told(self) -> list[str]:
        """The words below the scale for which there is room now."""
        return [words for words, _ in self._ticks_with_room(self.chart_rect)]

    # private

    def _paint_range(self, painter: QPainter, rect: QRectF) -> None:
        ends, theme, y = self._ends, Theme.current(), self._y(rect)
        if ends is None:
            return
        left, right = (self._x(rect, end) for end in ends)
        band = QRectF(left, y - _BAND / 2, max(2.0, right - left), _BAND)
        fill = paint.faded(theme.colour("brings"), 0.34 if theme.dark else 0.24)
        paint.box(painter, band, 3, fill)
        for x in (left, right):
            ends_of = [QPointF(x, y - _BAND / 2 - 1), QPointF(x, y + _BAND / 2 + 1)]
            ink.line(painter, ends_of, ink.pen("brings", 2))

    def _ticks_with_room(self, rect: QRectF) -> list[tuple[str, float]]:
        """What stands below and where; where no change is goes first, and none lies on another."""
        scale, shown = self.scale, list[tuple[float, float, str]]()
        rank = {scale.zero: 0, scale.low: 1, scale.high: 1}
        for tick in sorted(scale.ticks, key=lambda tick: rank.get(tick, 2)):
            told = scale.words(tick)
            half = ink.wide(told) / 2
            x = min(max(self._x(rect, tick), rect.left() + half), rect.right() - half)
            if all(abs(x - other) >= half + wide + _APART for other, wide, _ in shown):
                shown.append((x, half, told))
        return [(told, x) for x, _, told in sorted(shown)]

    def _x(self, rect: QRectF, value: float) -> float:
        low, high = self.scale.low, self.scale.high
        part = (min(max(value, low), high) - low) / (high - low)
        return rect.left() + _SIDE + (rect.width() - 2 * _SIDE) * part

    def _y(self, rect: QRectF) -> float:
        return rect.center().y() + 4

    def _words(self, value: float | None) -> str:
        return "–" if value is None else self.scale.words(value)

    def _nothing(self, finding: Finding | None = None) -> str:
        if finding is not None and finding.unit is Unit.COUNT and finding.label is Label.FACT:
            told = self.tr("{hits} of {n}. A share is drawn from ten on.")
            return filled(told, hits=finding.value, n=self.wording.number(finding.n))
        return self.tr("It is drawn here as soon as it can be told.")


def share_scale(wording: Wording) -> Scale:
    """From 0 to 100 %."""
    return Scale(0.0, 1.0, (0.0, 0.25, 0.5, 0.75, 1.0), wording.percent)


def points_scale(wording: Wording, lowest: int, highest: int) -> Scale:
    """A scale of answers, such as 1 to 5; values have one decimal, the ends none."""

    def told(value: float) -> str:
        whole = float(value).is_integer()
        return wording.decimal(value, 0 if whole else 1)

    return Scale(lowest, highest, tuple(map(float, range(lowest, highest + 1))), told)


def change_scale(wording: Wording, reach: float, step: float, decimals: int = 0) -> Scale:
    """From less to more around no change."""

    def told(value: float) -> str:
        if round(value, decimals) == 0:
            return QCoreApplication.translate("RangeChart", "no change")
        places = 0 if float(value).is_integer() else decimals
        shown = wording.decimal(abs(value), places)
        sign = wording.locale.positiveSign() if value > 0 else wording.locale.negativeSign()
        return f"{sign}{shown}"

    count = round(reach / step)
    ticks = tuple(step * at for at in range(-count, count + 1))
    return Scale(-reach, reach, ticks, told, 0.0)
