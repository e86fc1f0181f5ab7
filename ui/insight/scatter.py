"""What each customer brings against what service costs: one point each, on growing scales."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, overload

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPolygonF
from PySide6.QtWidgets import QWidget

from csdesk.domain.figures import Band
from csdesk.domain.insight.shop import Cloud
from ui.charts import ink
from ui.charts.ink import Key
from ui.charts.painted import Mark, PaintedChart
from ui.charts.twin import Column, LongTwin, Twin
from ui.insight.customer_card import CustomerCard
from ui.insight.log_field import Field, field_of, spans_of
from ui.insight.points import BANDS, INVESTING, OVER, PAST, WITHIN, Points, Real, Which, Whole
from ui.insight.scatter_paint import SHAPES, ScatterPainter, widest
from ui.theme import Theme
from ui.widgets import paint
from ui.wording import Wording

_TOP, _FOOT, _RIGHT = 26.0, 42.0, 10.0
_REACH: Final = 14.0
_DRAG: Final = 8.0
_UPRIGHT: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down)
_BY_KEY: Final = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 10,
    Qt.Key.Key_PageDown: -10,
}


class _Marks(Sequence[Mark]):
    """The points in the order of the arrow keys; one is made only when it is read."""

    def __init__(self, chart: Scatter) -> None:
        self._chart = chart

    def __len__(self) -> int:
        return len(self._chart.points)

    @overload
    def __getitem__(self, at: int) -> Mark: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Mark]: ...
    def __getitem__(self, at: int | slice) -> Mark | Sequence[Mark]:
        if isinstance(at, slice):
            return [self[each] for each in range(*at.indices(len(self)))]
        if not 0 <= at < len(self):
            raise IndexError(at)
        return self._chart.mark_of(int(self._chart.points.order[at]))


class Scatter(PaintedChart):
    """Shape and colour say where a customer stands; both lines are exact.

    It is drawn over what customers bring after goods, not over what they paid: the tipping point
    is where service costs as much as that, so only there its line is true for everybody.
    """

    lassoed = Signal(object)
    """Ids of the customers that the mouse was drawn around."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.wording = wording
        self.aim = 0.25
        self.people: Mapping[int, str] = {}
        """Names of those who look after customers."""
        self.points = Points(Cloud())
        self._path: list[QPointF] = []
        self._field: Field | None = None
        self._laid_in = QSizeF()
        self._x = self._y = np.zeros(0)
        self._in_order = (self._x, self._y)
        self.setAccessibleName(self.tr("What each customer brings, and what service costs"))
        self.brings_words = self.tr("Brings, after goods")
        self.setMinimumSize(380, 280)
        self.empty_sentence = self.tr("A customer stands here with the first sale or minute.")

    def show_cloud(self, cloud: Cloud, aim: float, shown: Which | None = None) -> None:
        """Draw these customers; ``shown`` says whom the filters let through, the axes stay."""
        self.cursor_at = None
        self.points, self.aim = Points(cloud, shown), aim
        self._field = None
        self.empty_sentence = "" if len(self.points) else self._why_nobody(cloud)
        self.look_again()

    def id_at(self, mark: int) -> int:
        """Whose point a mark is."""
        return self.points.cloud.ids[int(self.points.order[mark])]

    # what a painted chart says of itself

    def sizeHint(self) -> QSize:
        return QSize(560, 300)

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        ScatterPainter(self, self._lay_out(rect)).paint(painter)

    def marks(self) -> Sequence[Mark]:
        return _Marks(self)

    def mark_of(self, at: int) -> Mark:
        """The point of the customer in one place of the cloud."""
        cloud, money = self.points.cloud, self.wording.money
        x, y = self._pixels(np.array([at]))
        lines = (
            cloud.names[at],
            self.tr("Brings, after goods {amount}").format(amount=money(cloud.margin[at])),
            self.tr("Service cost {amount}").format(amount=money(cloud.service_cost[at])),
            self.words_of(cloud.bands[at]),
        )
        return Mark(QPointF(float(x[0]), float(y[0])), lines)

    def keys(self) -> Sequence[Key]:
        if not len(self.points.cloud):
            return ()
        told = []
        for band in (WITHIN, OVER, PAST, INVESTING):
            count = self.points.count(band)
            if count or band != INVESTING:
                number = self.wording.number(count)
                words = f"{self.words_of(BANDS[band])} · {number}"
                told.append(Key(*SHAPES[band], words))
        return tuple(told)

    def twin(self) -> Twin:
        cloud, order = self.points.cloud, self.points.order.tolist()
        money, percent = self.wording.money_exact, self.wording.percent
        owners = [self.people.get(cloud.looked_after_by[at] or 0, "") for at in order]
        names = [cloud.names[at] for at in order]
        shares = [self.points.share(at) for at in order]
        told = {band: self.words_of(band) for band in BANDS}
        bands = [told[cloud.bands[at]] for at in order]

        def amounts(minor: Sequence[int]) -> Column:
            ranks = [minor[at] for at in order]
            return Column(ranks, lambda row: money(ranks[row]))

        headings = (
            self.tr("Customer"),
            self.tr("Looked after by"),
            self.tr("Paid"),
            self.tr("Brings, after goods"),
            self.tr("Service cost"),
            self.tr("Share"),
            self.tr("Where they stand"),
        )
        columns = (
            Column(names, names.__getitem__),
            Column(owners, owners.__getitem__),
            amounts(cloud.spend),
            amounts(cloud.margin),
            amounts(cloud.service_cost),
            Column(shares, lambda row: percent(shares[row])),
            Column(bands, bands.__getitem__),
        )
        return LongTwin(headings, (), (190, 120, 110, 140, 120, 70, 160), columns)

    def words_of(self, band: Band) -> str:
        """Where a customer stands, in words."""
        return {
            Band.INVESTING: self.tr("No purchase"),
            Band.WITHIN_AIM: self.tr("Within your aim"),
            Band.OVER_AIM: self.tr("Over your aim"),
            Band.PAST_TIPPING: self.tr("Past the tipping point"),
        }[band]

    def told_of_strips(self) -> str:
        """Who stands on the strips for nothing, in a sentence; empty where nobody does."""
        shown, number = self.points.shown, self.wording.number
        free = int(np.count_nonzero(self.points.service[shown] <= 0))
        bare = int(np.count_nonzero(self.points.margin[shown] <= 0))
        if free and bare:
            told = self.tr("On the edges: {free} cost no service, {bare} brought nothing.")
            return told.format(free=number(free), bare=number(bare))
        if free:
            told = self.tr("On the lower edge: {free} cost no service.")
            return told.format(free=number(free))
        if bare:
            told = self.tr("On the edge at the side: {bare} brought nothing.")
            return told.format(bare=number(bare))
        return ""

    # where things are

    def left_of(self, field: Field) -> float:
        """Where the drawing begins, its strip included."""
        return field.none_x.left() if field.none_x is not None else field.rect.left()

    def right_of(self, field: Field) -> float:
        return field.rect.right()

    def under(self, field: Field) -> float:
        """Below everything that is drawn, its strip included."""
        return field.none_y.bottom() if field.none_y is not None else field.rect.bottom()

    def _lay_out(self, rect: QRectF) -> Field:
        spans = spans_of(self.points, self.aim)
        left = widest(spans[1], self.wording) + 14
        inner = rect.adjusted(left, _TOP, -_RIGHT, -_FOOT)
        nothing = bool(np.any(self.points.margin <= 0)), bool(np.any(self.points.service <= 0))
        return field_of(inner, spans, nothing)

    def _on_screen(self) -> Field:
        rect = self.chart_rect
        if self._field is None or self._laid_in != rect.size():
            self._field, self._laid_in = self._lay_out(rect), rect.size()
            ids = np.array(self.points.cloud.ids, np.int64)
            self._x = self._field.x.places(self.points.margin, ids)
            self._y = self._field.y.places(self.points.service, ids)
            self._in_order = self._x[self.points.order], self._y[self.points.order]
        return self._field

    def _pixels(self, some: Whole) -> tuple[Real, Real]:
        self._on_screen()
        return self._x[some], self._y[some]

    # reading

    def next_mark(self, at: int | None, key: Qt.Key) -> int:
        """Left and right by what they bring, up and down by what service costs."""
        move = _BY_KEY[key]
        if at is None:
            return len(self.points) - 1 if move < 0 else 0
        return self.points.beside(at, move, key in _UPRIGHT)

    def mark_at(self, place: QPointF) -> int | None:
        order = self.points.order
        if not len(order):
            return None
        self._on_screen()
        x, y = self._in_order
        near = np.flatnonzero(np.abs(x - place.x()) <= _REACH)
        if not len(near):
            return None
        far = np.hypot(x[near] - place.x(), y[near] - place.y())
        best = int(np.argmin(far))
        return int(near[best]) if far[best] <= _REACH else None

    def paint_card(self, painter: QPainter, at: int) -> None:
        place = int(self.points.order[at])
        mark, theme = self.mark_of(place), Theme.current()
        shape, token = SHAPES[int(self.points.band[place])]
        self._paint_guides(painter, mark.at)
        painter.setPen(ink.pen(token, 2))
        painter.setBrush(theme.colour("card"))
        painter.drawEllipse(mark.at, 10, 10)
        ink.mark(painter, shape, mark.at, 4.6, theme.colour(token))
        card = CustomerCard(self, place)
        box = self.place_card(mark.at, card.size())
        self.paint_raised(painter, box)
        card.paint(painter, box)

    def _paint_guides(self, painter: QPainter, at: QPointF) -> None:
        """Dotted lines that lead to both axes."""
        field = self._on_screen()
        dotted = ink.pen("text3", 1, (1.5, 2.5))
        ink.line(painter, [QPointF(self.left_of(field), at.y()), at], dotted)
        ink.line(painter, [at, QPointF(at.x(), self.under(field))], dotted)

    # drawing around some

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self._path:
            self._draw_on(event.position())
        else:
            super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self.empty_sentence:
            self._path = [event.position()]

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        path, self._path = self._path, []
        if len(path) > 2:
            self._take_lasso(path)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._path:
            self._path = []
            self.update()
        else:
            super().keyPressEvent(event)

    def _draw_on(self, place: QPointF) -> None:
        away = place - self._path[-1]
        if abs(away.x()) + abs(away.y()) >= _DRAG:
            self.step_to(None)
            self._path.append(place)
            self.update()

    def _take_lasso(self, path: list[QPointF]) -> None:
        self._on_screen()
        corners = [(place.x(), place.y()) for place in path]
        inside = self.points.inside(self._x, self._y, corners)
        ids = tuple(np.array(self.points.cloud.ids, np.int64)[inside].tolist())
        if ids:
            self.lassoed.emit(ids)

    def _paint(self, painter: QPainter) -> None:
        super()._paint(painter)
        if len(self._path) > 1:
            painter.setPen(ink.pen("accent", 1.6, (3, 2)))
            painter.setBrush(paint.faded(Theme.current().colour("accent"), 0.1))
            painter.drawPolygon(QPolygonF(self._path))

    def _why_nobody(self, cloud: Cloud) -> str:
        if len(cloud):
            return self.tr("Nobody fits all filters. Take one away.")
        return self.tr("A customer stands here with the first sale or minute.")
