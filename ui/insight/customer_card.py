"""What is told of a customer whose point is read: who it is, both amounts, and the share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter

from ui.charts import ink
from ui.insight.points import OVER, PAST
from ui.insight.scatter_paint import SHAPES
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.marks import paint_avatar

if TYPE_CHECKING:
    from ui.insight.scatter import Scatter

_WIDE, _HIGH = 228, 118
_SIDE: Final = 14.0
_FACE: Final = 28
_TONES: Final = {OVER: "warnTxt", PAST: "badTxt"}


class CustomerCard:
    """The card beside one point of a scatter; ``place`` is the customer's in its cloud."""

    def __init__(self, chart: Scatter, place: int) -> None:
        self._chart = chart
        self._name = chart.points.cloud.names[place]
        self._customer = chart.points.cloud.at(place)
        self._share = chart.points.share(place)
        self._band = int(chart.points.band[place])

    def size(self) -> QSize:
        """As wide as its longest line needs."""
        far = max(ink.wide(words, "small_strong") for _, _, words in self._amounts())
        near = max(ink.wide(words, "small") for _, words, _ in self._amounts())
        wide = max(_WIDE, round(2 * _SIDE + 16 + near + 22 + far))
        return QSize(wide, Theme.current().scaled(_HIGH))

    def paint(self, painter: QPainter, box: QRectF) -> None:
        """All of it on a ground that is there already."""
        self._paint_person(painter, box)
        theme = Theme.current()
        y = box.top() + theme.scaled(58)
        for token, words, amount in self._amounts():
            square = QRectF(box.left() + _SIDE, y - 4, 8, 8)
            paint.box(painter, square, 2, theme.colour(token))
            ink.words(painter, QPointF(box.left() + _SIDE + 16, y), words, "small", "text2")
            end = QPointF(box.right() - _SIDE, y)
            ink.words(painter, end, amount, "small_strong", "text", ink.RIGHT)
            y += theme.scaled(20)
        room = QRectF(box.left() + _SIDE, y - 4, box.width() - 2 * _SIDE, 8)
        self._paint_share(painter, room)

    def _amounts(self) -> tuple[tuple[str, str, str], ...]:
        chart, money = self._chart, self._chart.wording.money_rough
        return (
            ("brings", chart.brings_words, money(self._customer.margin)),
            ("costs", chart.tr("Service cost"), money(self._customer.service_cost)),
        )

    def _paint_person(self, painter: QPainter, box: QRectF) -> None:
        theme, chart = Theme.current(), self._chart
        face = QRectF(box.left() + _SIDE, box.top() + 12, _FACE, _FACE).toRect()
        paint_avatar(painter, face, self._name)
        left, room = round(box.left()) + 52, round(box.width()) - 64
        line = QRectF(left, box.top() + 9, room, theme.scaled(18)).toRect()
        paint.text(painter, line, self._name, theme.font("small_strong"), theme.colour("text"))
        owner = chart.people.get(self._customer.looked_after_by or 0, "")
        told = chart.tr("Looked after by {name}").format(name=owner) if owner else ""
        told = told or chart.words_of(self._customer.band)
        line.translate(0, theme.scaled(17))
        paint.text(painter, line, told, theme.font("caption"), theme.colour("text2"))

    def _paint_share(self, painter: QPainter, rect: QRectF) -> None:
        """The share of the margin as a gauge with the tipping point on it, and as a number."""
        theme, share = Theme.current(), self._share
        words = self._chart.wording.percent(share)
        end = QPointF(rect.right(), rect.center().y())
        tone = _TONES.get(self._band, "text")
        ink.words(painter, end, words, "small_strong", tone, ink.RIGHT)
        track = rect.adjusted(0, 0, -max(46.0, ink.wide(words, "small_strong") + 12), 0)
        scale = max(1.25, (share or 0) * 1.06)
        edge = theme.colour("line") if theme.outlined else None
        paint.box(painter, track, 4, theme.colour("off" if theme.dark else "sunken"), edge)
        if share:
            part = QRectF(track.left(), track.top(), track.width() * share / scale, 8)
            paint.box(painter, part, 4, theme.colour(SHAPES[self._band][1]))
        x = track.left() + track.width() / scale
        painter.fillRect(QRectF(x - 1, track.top() - 3, 2, 14), theme.colour("text"))
