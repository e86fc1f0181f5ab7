"""Complaints of a cause before and after something was changed, counted over equal spans."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from csdesk.domain.insight.causes import BeforeAfter
from ui.charts import ink
from ui.charts.painted import Mark, PaintedChart
from ui.charts.twin import Told, Twin
from ui.theme import Theme
from ui.widgets import paint
from ui.wording import Wording

_ROW: Final = 30.0
_BAR: Final = 14.0


class ChangeChart(PaintedChart):
    """Two bars: before it outlined, since then filled."""

    def __init__(
        self, wording: Wording, cause: str, change: BeforeAfter, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        self.wording, self.cause, self.change = wording, cause, change
        named = self.tr("“{cause}” before and since “{what}”")
        self.setAccessibleName(named.format(cause=cause, what=change.what))
        self.setMinimumSize(200, round(2 * _ROW))
        self.setMaximumHeight(round(3 * _ROW))
        nothing = change.days < 1 or not change.before + change.after
        self.empty_sentence = self.tr("There is nothing to count yet.") if nothing else ""

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        theme, left = Theme.current(), self._left(rect)
        for at, (name, count) in enumerate(self._counts()):
            y = self._y(rect, at)
            ink.words(painter, QPointF(rect.left(), y), name, "caption_medium", "text")
            bar = QRectF(left, y - _BAR / 2, max(2.0, self._wide(rect, count)), _BAR)
            if at:
                ink.bar(painter, bar, "info", 2.5)
            else:
                paint.box(painter, bar, 2.5, theme.colour("sunken"), theme.colour("text3"), 1.4)
            told = self.wording.number(count)
            ink.words(painter, QPointF(bar.right() + 8, y), told, "card_title", "text")

    def marks(self) -> Sequence[Mark]:
        rect, found = self.chart_rect, []
        for at, (name, count) in enumerate(self._counts()):
            x = self._left(rect) + self._wide(rect, count)
            one, more = self.tr("{n} complaint"), self.tr("{n} complaints")
            lines = (name, self.wording.counted(count, one, more), self._span(at))
            found.append(Mark(QPointF(x, self._y(rect, at)), lines))
        return found

    def mark_at(self, place: QPointF) -> int | None:
        """The bar that the mouse is on."""
        return 0 if place.y() < self.chart_rect.center().y() else 1

    def twin(self) -> Twin:
        headings = (self.tr("When"), self.tr("Days"), self.tr("Complaints"))
        rows = tuple(
            (
                self._span(at),
                Told(self.wording.number(self.change.days), self.change.days),
                Told(self.wording.number(count), count),
            )
            for at, (_, count) in enumerate(self._counts())
        )
        return Twin(headings, rows)

    def sizeHint(self) -> QSize:
        return QSize(320, round(2 * _ROW))

    def _counts(self) -> tuple[tuple[str, int], tuple[str, int]]:
        days = self.wording.number(self.change.days)
        if self.change.days == 1:
            before, after = self.tr("1 day before"), self.tr("1 day since")
        else:
            before = self.tr("{n} days before").format(n=days)
            after = self.tr("{n} days since").format(n=days)
        return (before, self.change.before), (after, self.change.after)

    def _span(self, at: int) -> str:
        """The days that a bar counts, both ends included."""
        since, reach = self.change.since_on, timedelta(days=max(self.change.days, 1))
        first = since if at else since - reach
        last = first + reach - timedelta(days=1)
        date = self.wording.date
        return self.tr("{first} to {last}").format(first=date(first), last=date(last))

    def _left(self, rect: QRectF) -> float:
        names = max(ink.wide(name, "caption_medium") for name, _ in self._counts())
        return rect.left() + names + 14

    def _wide(self, rect: QRectF, count: int) -> float:
        most = max(self.change.before, self.change.after, 1)
        said = ink.wide(self.wording.number(most), "card_title") + 12
        return max(20.0, rect.right() - self._left(rect) - said) * count / most

    def _y(self, rect: QRectF, at: int) -> float:
        return rect.center().y() + (at - 0.5) * _ROW
