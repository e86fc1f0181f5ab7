"""Since how many days open complaints are open: a bar for each age."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from csdesk.domain.insight.times import AgeGroup
from ui.charts import ink
from ui.charts.painted import Mark, PaintedChart
from ui.charts.twin import Told, Twin
from ui.wording import Wording

_ROW: Final = 26.0
_BAR: Final = 12.0


class AgesChart(PaintedChart):
    """Bars of how many are open; the oldest is named by its days."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.wording = wording
        self.groups: tuple[AgeGroup, ...] = ()
        self.oldest: int | None = None
        self.setAccessibleName(self.tr("Open complaints by age"))
        self.setMinimumSize(240, round(6 * _ROW))
        self.empty_sentence = self._nothing()

    def show_ages(self, groups: Sequence[AgeGroup], oldest: int | None) -> None:
        """Draw the groups, the youngest first; ``oldest`` is the age of the oldest in days."""
        self.groups, self.oldest = tuple(groups), oldest
        self.empty_sentence = "" if any(each.complaints for each in groups) else self._nothing()
        self.look_again()

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        most = max(group.complaints for group in self.groups)
        left, longest = self._bars_from(rect)
        for at, group in enumerate(self.groups):
            y = self._y(rect, at)
            name = self._name(group)
            ink.words(painter, QPointF(rect.left(), y), name, "caption_medium", "text")
            wide = longest * group.complaints / most
            x = left
            if group.complaints:
                oldest = at == self._oldest_at
                bar = QRectF(left, y - _BAR / 2, max(3.0, wide), _BAR)
                ink.bar(painter, bar, "costs" if oldest else "info", 2.5)
                x = bar.right() + 8
            ink.words(painter, QPointF(x, y), self._told(at), "small", "text2")

    def marks(self) -> Sequence[Mark]:
        if self.empty_sentence:
            return ()
        left, _ = self._bars_from(self.chart_rect)
        found = []
        for at, group in enumerate(self.groups):
            one, more = self.tr("{n} complaint"), self.tr("{n} complaints")
            lines = [self._name(group), self.wording.counted(group.complaints, one, more)]
            if at == self._oldest_at and self.oldest is not None:
                lines.append(self._oldest_words())
            found.append(Mark(QPointF(left, self._y(self.chart_rect, at)), tuple(lines)))
        return found

    def mark_at(self, place: QPointF) -> int | None:
        """The row that the mouse is on."""
        row = self._row_height(self.chart_rect)
        at = int(place.y() // row)
        return at if 0 <= at < len(self.groups) else None

    def twin(self) -> Twin:
        headings = (self.tr("Open since"), self.tr("Complaints"))
        rows = tuple(
            (
                Told(self._name(group), group.from_day),
                Told(self.wording.number(group.complaints), group.complaints),
            )
            for group in self.groups
        )
        return Twin(headings, rows)

    def sizeHint(self) -> QSize:
        return QSize(340, round(6 * _ROW))

    @property
    def _oldest_at(self) -> int | None:
        held = [at for at, group in enumerate(self.groups) if group.complaints]
        return held[-1] if held else None

    def _oldest_words(self) -> str:
        if self.oldest == 1:
            return self.tr("the oldest 1 day")
        return self.tr("the oldest {n} days").format(n=self.wording.number(self.oldest or 0))

    def _told(self, at: int) -> str:
        told = self.wording.number(self.groups[at].complaints)
        if at != self._oldest_at or self.oldest is None:
            return told
        return self.tr("{n}, {oldest}").format(n=told, oldest=self._oldest_words())

    def _bars_from(self, rect: QRectF) -> tuple[float, float]:
        names = max(ink.wide(self._name(group), "caption_medium") for group in self.groups)
        left = rect.left() + names + 14
        said = max(ink.wide(self._told(at), "small") for at in range(len(self.groups)))
        return left, max(24.0, rect.right() - left - said - 10)

    def _row_height(self, rect: QRectF) -> float:
        return min(_ROW + 8, rect.height() / max(1, len(self.groups)))

    def _y(self, rect: QRectF, at: int) -> float:
        return rect.top() + self._row_height(rect) * (at + 0.5)

    def _name(self, group: AgeGroup) -> str:
        number = self.wording.number
        if group.to_day is None:
            return self.tr("More than {n} days").format(n=number(group.from_day - 1))
        if group.to_day == 1:
            return self.tr("0 or 1 day")
        told = self.tr("{low} to {high} days")
        return told.format(low=number(group.from_day), high=number(group.to_day))

    def _nothing(self) -> str:
        return self.tr("Nothing is open.")
