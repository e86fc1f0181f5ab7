"""The key of a money chart, in words, for print and for those who don't see the colours."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui.charts.ink import mark
from ui.charts.money_chart import MoneyChart
from ui.charts.overlay import END_SHAPES
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.text import tell_cut

_KEY: Final = 20
_LINE: Final = 24
_APART: Final = 18


class Legend(QLabel):
    """What each line of ``chart`` is; repeats what stands at their ends."""

    def __init__(self, chart: MoneyChart) -> None:
        super().__init__()
        self._chart = chart
        self.setFixedHeight(_LINE)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        chart.drawn.connect(self._look_again)
        Theme.current().changed.connect(self._make_room)
        self._look_again()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter, font, is_cut = paint.begin(self), theme.font("caption"), False
        near, ink = paint.leading(self), theme.colour("text2")
        for at, (token, words) in zip(self.starts(), self._keys(), strict=True):
            x, middle = at.x(), at.y() + _LINE // 2
            if token == "budget":
                key = QRect(x, middle - 5, _KEY, 10)
                fill = paint.faded(theme.colour("brings"), 0.22)
                paint.box(painter, paint.mirrored(self, key), 4, fill)
            else:
                self._paint_line(painter, QRect(x, middle - 1, _KEY, 3), token)
            left = x + _KEY + 6
            wide = min(paint.width_of(words, font) + 2, self.width() - left)
            place = paint.mirrored(self, QRect(left, at.y(), wide, _LINE))
            is_cut |= paint.text(painter, place, words, font, ink, near)
        tell_cut(self, self.accessibleName(), is_cut)
        painter.end()

    def starts(self) -> list[QPoint]:
        """Where each key begins, counted from where one begins to read; below where it is full."""
        font, x, y, found = Theme.current().font("caption"), 0, 0, []
        for _, words in self._keys():
            wide = _KEY + 6 + paint.width_of(words, font)
            if x and x + wide > self.width():
                x, y = 0, y + _LINE
            found.append(QPoint(x, y))
            x += wide + _APART
        return found

    def _make_room(self) -> None:
        self.setFixedHeight(self.starts()[-1].y() + _LINE)

    def _paint_line(self, painter: QPainter, key: QRect, token: str) -> None:
        """A line as it is drawn, with the mark that ends it."""
        theme, place = Theme.current(), paint.mirrored(self, key)
        pen = QPen(theme.colour(token), 2.6)
        if token == "text3":
            pen = QPen(theme.colour(token), 2, Qt.PenStyle.DotLine)
        y = place.y() + 1
        painter.setPen(pen)
        painter.drawLine(place.x(), y, place.right(), y)
        centre = QPointF(place.x() + place.width() / 2, y)
        shape, ground = END_SHAPES[token], theme.colour("card")
        mark(painter, shape, centre, 5.5, theme.colour(token), ground)

    def _keys(self) -> list[tuple[str, str]]:
        aim = self._chart.curves.aim if self._chart.curves else 0.25
        budget = self.tr("Service budget, {n} % of margin").format(n=round(aim * 100))
        keys = [("brings", self.tr("Margin so far")), ("costs", self.tr("Service cost so far"))]
        if self._chart.paid_too:
            keys.append(("text3", self.tr("Paid, without tax")))
        return [*keys, ("budget", budget)]

    def _look_again(self) -> None:
        self.setAccessibleName(". ".join(words for _, words in self._keys()))
        self._make_room()
        self.update()
