"""What care cost by kind: one bar in parts, and each part named with its amount."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from csdesk.domain.insight.causes import Purse
from ui.charts import ink
from ui.charts.painted import Mark, PaintedChart
from ui.charts.twin import Told, Twin
from ui.theme import Theme
from ui.wording import Wording

_BAR: Final = 26.0
_ROW: Final = 25.0
_LOOKS: Final = {
    "effort": ("costs", "circle"),
    "remedy": ("info", "square"),
    "goodwill": ("plum", "diamond"),
    "other": ("text3", "triangle"),
}


class _Part(NamedTuple):
    purse: Purse
    name: str
    token: str
    shape: str


class PursesChart(PaintedChart):
    """Work, putting right, thank-yous and outlays; shapes tell them apart beside their colours."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.wording = wording
        self.purses: tuple[Purse, ...] = ()
        self.setAccessibleName(self.tr("What care cost, by kind"))
        self.setMinimumSize(240, round(_BAR + 4 * _ROW + 16))
        self.empty_sentence = self._nothing()

    def show_purses(self, purses: Sequence[Purse]) -> None:
        """Draw the kinds in the order they are given."""
        self.purses = tuple(purses)
        self.empty_sentence = "" if self._total > 0 else self._nothing()
        self.look_again()

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        theme = Theme.current()
        x, y = rect.left(), rect.top() + 2
        for part in self._parts():
            wide = rect.width() * self._share(part)
            if wide <= 0:
                continue
            bar = QRectF(x, y, max(2.0, wide - 2), _BAR)
            ink.bar(painter, bar, part.token, 3)
            if bar.width() > 26:
                ground = theme.colour("card")
                ink.mark(painter, part.shape, bar.center(), 5, ground)
            x += wide
        for at, part in enumerate(self._parts()):
            self._paint_row(painter, rect, self._y(rect, at), part)

    def marks(self) -> Sequence[Mark]:
        if self.empty_sentence:
            return ()
        found = []
        for at, part in enumerate(self._parts()):
            place = QPointF(self.chart_rect.left() + 8, self._y(self.chart_rect, at))
            lines = (part.name, self._money(part), self._percent(part))
            found.append(Mark(place, lines))
        return found

    def mark_at(self, place: QPointF) -> int | None:
        """The row, or the part of the bar, that the mouse is on."""
        rect = self.chart_rect
        if place.y() > _BAR + 4:
            at = int((place.y() - _BAR - 12) // _ROW)
            return at if 0 <= at < len(self._parts()) else None
        edge = rect.left()
        for at, part in enumerate(self._parts()):
            edge += rect.width() * self._share(part)
            if place.x() < edge:
                return at
        return None

    def twin(self) -> Twin:
        headings = (self.tr("What for"), self.tr("Cost"), self.tr("Share"))
        rows = tuple(
            (
                part.name,
                Told(self.wording.money_exact(part.purse.cost_minor), part.purse.cost_minor),
                Told(self._percent(part), part.purse.share),
            )
            for part in self._parts()
        )
        return Twin(headings, rows)

    def sizeHint(self) -> QSize:
        return QSize(320, self.minimumHeight())

    def _paint_row(self, painter: QPainter, rect: QRectF, y: float, part: _Part) -> None:
        colour = Theme.current().colour(part.token)
        ink.mark(painter, part.shape, QPointF(rect.left() + 7, y), 5, colour)
        ink.words(painter, QPointF(rect.left() + 22, y), part.name, "small", "text")
        told, right = self._percent(part), rect.right() - 2
        ink.words(painter, QPointF(right, y), told, "small", "text2", ink.RIGHT)
        money = QPointF(right - 56, y)
        ink.words(painter, money, self._money(part), "small_strong", "text", ink.RIGHT)

    def _parts(self) -> list[_Part]:
        names = {
            "effort": self.tr("Work"),
            "remedy": self.tr("Putting things right"),
            "goodwill": self.tr("Thank-yous"),
            "other": self.tr("Outlays"),
        }
        return [
            _Part(
                purse,
                names.get(purse.name, purse.name),
                *_LOOKS.get(purse.name, ("text3", "circle")),
            )
            for purse in self.purses
        ]

    @property
    def _total(self) -> int:
        return sum(max(purse.cost_minor, 0) for purse in self.purses)

    def _share(self, part: _Part) -> float:
        return max(part.purse.cost_minor, 0) / max(self._total, 1)

    def _y(self, rect: QRectF, at: int) -> float:
        return rect.top() + _BAR + 12 + _ROW * (at + 0.5)

    def _money(self, part: _Part) -> str:
        return self.wording.money_rough(part.purse.cost_minor)

    def _percent(self, part: _Part) -> str:
        return self.wording.percent(part.purse.share)

    def _nothing(self) -> str:
        return self.tr("Care has cost nothing in this time.")
