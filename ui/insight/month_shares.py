"""The share of margin that service took, month by month."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from csdesk.domain.insight.shop import MonthRatio
from csdesk.domain.spoken import filled
from ui.charts import ink
from ui.charts.axes import round_steps
from ui.charts.ink import Key
from ui.charts.painted import Mark, PaintedChart
from ui.charts.twin import Told, Twin
from ui.insight.month_axis import MonthAxis
from ui.theme import Theme
from ui.wording import Wording

_TOP: Final = 10.0
_FOOT: Final = 26.0
_IN: Final = 6.0
_HIGHEST: Final = 2.0
"""Shares above 200 % stand at the upper edge, and say how much they are."""


class MonthShares(PaintedChart):
    """A line with a dot a month; months that are not over are rings, those without margin gaps."""

    by_column = True

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.wording = wording
        self.months: tuple[MonthRatio, ...] = ()
        self.aim = 0.25
        self.setAccessibleName(self.tr("Service as a share of margin, month by month"))
        self.setMinimumSize(280, 150)
        self.empty_sentence = self._nothing()

    def show_months(self, months: Sequence[MonthRatio], aim: float) -> None:
        """Draw the months, the oldest first; the aim is a share."""
        self.months, self.aim = tuple(months), aim
        known = any(month.ratio is not None for month in self.months)
        self.empty_sentence = "" if known else self._nothing()
        self.look_again()

    def gap_words(self) -> str:
        """What is said of months that are drawn otherwise; empty where there are none."""
        gaps = sum(month.ratio is None for month in self.months)
        parts = []
        if gaps and gaps < len(self.months):
            told = self.tr("Months without margin are left open: {n}.")
            parts.append(filled(told, n=self.wording.number(gaps)))
        if any(not month.is_full for month in self.months):
            parts.append(self.tr("Rings are months that are not whole; no trend rests on them."))
        return " ".join(parts)

    # what a painted chart says of itself

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        frame = self._frame(rect)
        for percent in self._grid():
            y = self._y(frame, percent / 100)
            ink.level(painter, frame.left(), frame.right(), y, "line2" if percent == 0 else "grid")
            at = QPointF(frame.left() - 8, y)
            ink.words(painter, at, self.wording.percent(percent / 100), align=ink.RIGHT)
        self._axis(frame).paint(painter, frame, self.wording)
        self._paint_aim(painter, frame)
        for known, run in groupby(range(len(self.months)), self._is_known):
            if known:
                self._paint_run(painter, frame, list(run))

    def marks(self) -> Sequence[Mark]:
        frame = self._frame(self.chart_rect)
        return [self._mark(frame, month) for month in self.months]

    def keys(self) -> Sequence[Key]:
        if self.empty_sentence:
            return ()
        return (
            Key("line", "costs", self.tr("Service, of each month’s margin")),
            Key("dashed", "brings", self.tr("Your aim")),
        )

    def twin(self) -> Twin:
        headings = (
            self.tr("Month"),
            self.tr("Margin"),
            self.tr("Service cost"),
            self.tr("Share"),
        )
        return Twin(headings, tuple(self._row(month) for month in self.months))

    def sizeHint(self) -> QSize:
        return QSize(520, 200)

    # painting

    def _paint_aim(self, painter: QPainter, frame: QRectF) -> None:
        y = self._y(frame, self.aim)
        ends = [QPointF(frame.left(), y), QPointF(frame.right(), y)]
        ink.line(painter, ends, ink.pen("brings", 1.6, (3, 3)))

    def _paint_run(self, painter: QPainter, frame: QRectF, run: Sequence[int]) -> None:
        theme = Theme.current()
        dots = [self._place(frame, self.months[at]) for at in run]
        if len(run) > 1:
            ink.line(painter, dots, ink.pen("costs"))
        for at, dot in zip(run, dots, strict=True):
            shape = "circle" if self.months[at].is_full else "hollow"
            ink.mark(painter, shape, dot, 3.8, theme.colour("costs"), theme.colour("card"))

    # where things are

    def _frame(self, rect: QRectF) -> QRectF:
        left = max(ink.wide(self.wording.percent(percent / 100)) for percent in self._grid()) + 12
        return rect.adjusted(left, _TOP, -12, -_FOOT)

    def _grid(self) -> list[int]:
        """Percentages that are labelled."""
        shares = [month.ratio for month in self.months if month.ratio is not None]
        most = min(max([*shares, self.aim]), _HIGHEST)
        return round_steps(0, round(most * 100) + 1, 5)

    def _place(self, frame: QRectF, month: MonthRatio) -> QPointF:
        return QPointF(self._axis(frame).x(month.month), self._y(frame, month.ratio or 0.0))

    def _axis(self, frame: QRectF) -> MonthAxis:
        first, last = self.months[0].month, self.months[-1].month
        return MonthAxis(first, last, frame.left() + _IN, frame.right() - _IN)

    def _y(self, frame: QRectF, share: float) -> float:
        top = self._grid()[-1] / 100
        return frame.bottom() - frame.height() * min(share, top) / top

    def _is_known(self, at: int) -> bool:
        return self.months[at].ratio is not None

    # words

    def _mark(self, frame: QRectF, month: MonthRatio) -> Mark:
        share = self.tr("Service took {share} of the margin").format(
            share=self.wording.percent(month.ratio)
        )
        if month.ratio is None:
            share = self.tr("No margin to set service against")
        money = self.tr("{cost} of service, {margin} of margin").format(
            cost=self.wording.money_rough(month.service_cost),
            margin=self.wording.money_rough(month.margin),
        )
        lines = [self.wording.month(month.month), share, money]
        if not month.is_full:
            lines.append(self.tr("This month is not whole"))
        return Mark(self._place(frame, month), tuple(lines))

    def _row(self, month: MonthRatio) -> tuple[Told | str, ...]:
        money = self.wording.money_exact
        return (
            Told(self.wording.month(month.month), month.month.isoformat()),
            Told(money(month.margin), month.margin),
            Told(money(month.service_cost), month.service_cost),
            Told(self.wording.percent(month.ratio), month.ratio),
        )

    def _nothing(self) -> str:
        return self.tr("The line begins with the first month that leaves margin.")
