"""The key of a money chart, in words, for print and for those who don't see the colours."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy

from ui.charts.money_chart import MoneyChart
from ui.theme import Theme
from ui.widgets import paint


class Legend(QLabel):
    """What each line of ``chart`` is; repeats what stands at their ends."""

    def __init__(self, chart: MoneyChart) -> None:
        super().__init__()
        self._chart = chart
        self.setFixedHeight(24)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        chart.drawn.connect(self._look_again)
        self._look_again()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, x = Theme.current(), 0
        painter, font = paint.begin(self), theme.font("caption")
        middle = self.height() // 2
        for token, words in self._keys():
            if token == "budget":
                key = QRect(x, middle - 5, 20, 10)
                fill = paint.faded(theme.colour("brings"), 0.22)
                paint.box(painter, paint.mirrored(self, key), 4, fill)
            else:
                key = paint.mirrored(self, QRect(x, middle - 1, 20, 3))
                painter.setPen(QPen(theme.colour(token), 2.6))
                painter.drawLine(key.x(), key.y() + 1, key.right(), key.y() + 1)
            wide = paint.width_of(words, font)
            place = paint.mirrored(self, QRect(x + 26, 0, wide + 2, self.height()))
            paint.text(painter, place, words, font, theme.colour("text2"), paint.leading(self))
            x += 26 + wide + 18
        painter.end()

    def _keys(self) -> list[tuple[str, str]]:
        aim = self._chart.curves.aim if self._chart.curves else 0.25
        budget = self.tr("Service budget, {n} % of margin").format(n=round(aim * 100))
        keys = [("brings", self.tr("Margin so far")), ("costs", self.tr("Service cost so far"))]
        if self._chart.paid_too:
            keys.append(("text3", self.tr("Paid, without tax")))
        return [*keys, ("budget", budget)]

    def _look_again(self) -> None:
        self.setAccessibleName(". ".join(words for _, words in self._keys()))
        self.update()
