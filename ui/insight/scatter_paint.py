"""How the scatter is painted: washes, grid, both lines with their words, points, names."""

from __future__ import annotations

from math import atan2, degrees, hypot
from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from csdesk.domain.money import exponent
from ui.charts import ink
from ui.insight.log_field import Field, Span, all_amounts, round_amounts
from ui.insight.points import INVESTING, OVER, PAST, WITHIN, Real, Whole
from ui.theme import Theme
from ui.widgets import paint
from ui.wording import Wording

if TYPE_CHECKING:
    from ui.insight.scatter import Scatter

SHAPES: Final = {
    INVESTING: ("hollow", "text2"),
    WITHIN: ("circle", "brings"),
    OVER: ("diamond", "costs"),
    PAST: ("triangle", "bad"),
}
"""Shape and colour of each band: either alone tells them apart."""
DENSE: Final = 5_000
"""From so many points on their density is drawn, not each of them."""
_SIZES: Final = ((2_000, 2.6), (600, 3.4), (0, 4.6))
_CROWD: Final = 600
_CELL: Final = 3
_NAMED_ALONE: Final = 400
_AWAY: Final = 11.0


def widest(span: Span, wording: Wording) -> float:
    """How much room the amounts of an axis need beside it."""
    amounts = all_amounts(span, 10 ** exponent(wording.currency))
    return max((ink.wide(wording.money(minor)) for minor in amounts), default=40.0)


class ScatterPainter:
    """Paints one scatter into one field."""

    def __init__(self, chart: Scatter, field: Field) -> None:
        self._chart, self._field = chart, field
        self._points = chart.points
        ids = np.array(self._points.cloud.ids, np.int64)
        self._x: Real = field.x.places(self._points.margin, ids)
        self._y: Real = field.y.places(self._points.service, ids)
        self._taken: list[QRectF] = []
        self._labels: list[tuple[QPointF, float, str, str]] = []
        many = len(self._points.order)
        self._size = next(size for least, size in _SIZES if many >= least)
        self._has_edges = many < _CROWD

    def paint(self, painter: QPainter) -> None:
        """All of it, from the ground up."""
        self._paint_grounds(painter)
        self._paint_amounts(painter)
        self._paint_lines(painter)
        self._paint_points(painter)
        for label in self._labels:
            self._paint_along(painter, *label)
        self._paint_names(painter)

    # grounds and axes

    def _paint_grounds(self, painter: QPainter) -> None:
        theme, field = Theme.current(), self._field
        if theme.outlined:
            return
        red = paint.faded(theme.colour("bad"), 0.15 if theme.dark else 0.075)
        teal = paint.faded(theme.colour("brings"), 0.16 if theme.dark else 0.08)
        ink.area(painter, field.side(1.0, above=True), red)
        if self._chart.aim > 0:
            ink.area(painter, field.side(self._chart.aim, above=False), teal)
        for strip in (field.none_x, field.none_y):
            if strip is not None:
                paint.box(painter, strip, 6, paint.faded(theme.colour("line"), 0.45))

    def _paint_amounts(self, painter: QPainter) -> None:
        chart, field = self._chart, self._field
        money, unit = chart.wording.money, 10 ** exponent(chart.wording.currency)
        left = chart.left_of(field)
        for minor in round_amounts(field.y, unit, ink.high() + 8):
            y = field.y.place(minor)
            ink.level(painter, field.rect.left(), field.rect.right(), y)
            ink.words(painter, QPointF(left - 8, y), money(minor), align=ink.RIGHT)
        under = chart.under(field)
        widest = max((ink.wide(money(m)) for m in round_amounts(field.x, unit, 60)), default=50)
        for minor in round_amounts(field.x, unit, widest + 16):
            at = QPointF(field.x.place(minor), under + 12)
            half = ink.wide(money(minor)) / 2
            at.setX(min(at.x(), chart.right_of(field) - half))
            ink.words(painter, at, money(minor), align=ink.CENTRE)
        if field.none_y is not None:
            at = QPointF(left - 8, field.none_y.center().y())
            ink.words(painter, at, chart.tr("none"), align=ink.RIGHT)
        if field.none_x is not None:
            at = QPointF(field.none_x.center().x(), under + 12)
            ink.words(painter, at, chart.tr("none"), align=ink.CENTRE)
        above = QPointF(left, field.rect.top() - 12)
        ink.words(painter, above, chart.tr("Service cost"), tone="text2")
        below = QPointF(chart.right_of(field), under + 30)
        ink.words(painter, below, chart.brings_words, tone="text2", align=ink.RIGHT)

    # lines

    def _paint_lines(self, painter: QPainter) -> None:
        chart = self._chart
        if chart.aim > 0:
            percent = chart.wording.percent(chart.aim)
            words = chart.tr("Your aim, {percent}").format(percent=percent)
            self._paint_line(painter, chart.aim, words, "text2", "text2", (5, 3))
        words = chart.tr("Tipping point: service = margin")
        self._paint_line(painter, 1.0, words, "bad", "badTxt", ())

    def _paint_line(
        self,
        painter: QPainter,
        share: float,
        words: str,
        token: str,
        tone: str,
        dashes: tuple[int, ...],
    ) -> None:
        ends = self._field.cut(share)
        if ends is None:
            return
        start, end = ends
        drawn = ink.pen(token, 1.2 if dashes else 2.0, dashes)
        ink.line(painter, [start, end], drawn)
        angle = degrees(atan2(end.y() - start.y(), end.x() - start.x()))
        long, wide = hypot(end.x() - start.x(), end.y() - start.y()), ink.wide(words)
        if long < wide + 30:
            return
        part = self._free_part(start, end, wide / long)
        middle = start + (end - start) * part
        self._labels.append((middle, angle, words, tone))
        for step in range(-4, 5):
            at = middle + (end - start) * (step / 8 * wide / long)
            self._taken.append(QRectF(at.x() - 10, at.y() - 24, 20, 24))

    def _paint_along(
        self, painter: QPainter, middle: QPointF, angle: float, words: str, tone: str
    ) -> None:
        """Words along a line, above all points; on a faint ground where there are many."""
        painter.save()
        painter.translate(middle)
        painter.rotate(angle)
        wide, high = ink.wide(words, "caption_medium"), ink.high("caption_medium")
        if not self._has_edges:
            ground = paint.faded(Theme.current().colour("card"), 0.78)
            box = QRectF(-wide / 2 - 5, -11 - high / 2, wide + 10, high)
            paint.box(painter, box, 5, ground)
        ink.words(painter, QPointF(0, -11), words, "caption_medium", tone, ink.CENTRE)
        painter.restore()

    def _free_part(self, start: QPointF, end: QPointF, wide: float) -> float:
        """Where along a line its words cover the fewest points; rather near its beginning."""
        order = self._points.order
        along = end - start
        long = hypot(along.x(), along.y())
        dx, dy = self._x[order] - start.x(), self._y[order] - start.y()
        part = (dx * along.x() + dy * along.y()) / long**2
        above = (dx * along.y() - dy * along.x()) / long
        near = part[(above > 2) & (above < 24)]
        tried = [
            wide / 2 + 0.02 + (1 - wide - 0.04) * step / 12
            for step in (2, 3, 1, 4, 5, 6, 7, 8, 9, 10)
        ]
        return min(tried, key=lambda at: int(np.count_nonzero(np.abs(near - at) < wide / 2 + 0.01)))

    # points

    def _paint_points(self, painter: QPainter) -> None:
        order = self._points.order
        if len(order) > DENSE:
            self._paint_density(painter, order)
            return
        bands = self._points.band[order]
        for band in (INVESTING, WITHIN, OVER, PAST):
            for at in order[bands == band]:
                self._paint_point(painter, int(at))

    def _paint_point(self, painter: QPainter, at: int) -> None:
        theme = Theme.current()
        shape, token = SHAPES[int(self._points.band[at])]
        place = QPointF(float(self._x[at]), float(self._y[at]))
        fill = paint.faded(theme.colour(token), 0.86 if self._has_edges else 0.6)
        edge = theme.colour("card") if self._has_edges else None
        ink.mark(painter, shape, place, self._size, fill, edge)

    def _paint_density(self, painter: QPainter, order: Whole) -> None:
        """How many stand where, band by band; those past the tipping point keep their shape."""
        frame = self._frame()
        for band in (INVESTING, WITHIN, OVER, PAST):
            some = order[self._points.band[order] == band]
            if band == PAST and len(some) <= _NAMED_ALONE:
                for at in some:
                    self._paint_point(painter, int(at))
            elif len(some):
                colour = Theme.current().colour(SHAPES[band][1])
                painter.drawImage(frame, self._density(some, frame, colour))

    def _frame(self) -> QRectF:
        """The whole field with its strips, in whole cells."""
        field, chart = self._field, self._chart
        left, top = chart.left_of(field), field.rect.top()
        wide = chart.right_of(field) - left
        high = chart.under(field) - top
        return QRectF(left, top, round(wide / _CELL) * _CELL, round(high / _CELL) * _CELL)

    def _density(self, some: Whole, frame: QRectF, colour: QColor) -> QImage:
        across, down = round(frame.width() / _CELL), round(frame.height() / _CELL)
        x = np.clip(((self._x[some] - frame.left()) / _CELL).astype(np.int64), 0, across - 1)
        y = np.clip(((self._y[some] - frame.top()) / _CELL).astype(np.int64), 0, down - 1)
        counts = np.bincount(y * across + x, minlength=across * down)
        dense = np.log1p(counts) / np.log1p(counts.max())
        alpha = np.where(counts > 0, 0.32 + 0.68 * dense, 0.0)
        parts = np.array([colour.blue(), colour.green(), colour.red(), 255])
        pixels = (alpha[:, None] * parts[None, :]).astype(np.uint8)
        image = QImage(
            pixels.tobytes(), across, down, across * 4, QImage.Format.Format_ARGB32_Premultiplied
        )
        return image.copy()

    # names

    def _paint_names(self, painter: QPainter) -> None:
        """The outliers by name, each where nothing else stands; who finds no room goes without."""
        order = self._points.order
        room = self._field.rect
        for at in self._points.outliers():
            name = self._short(self._points.cloud.names[at])
            wide, high = ink.wide(name), ink.high()
            x, y = float(self._x[at]), float(self._y[at])
            places = (
                (x + _AWAY, y - high / 2),
                (x - _AWAY - wide, y - high / 2),
                (x - wide / 2, y + _AWAY - 3),
                (x - wide / 2, y - _AWAY - high + 3),
                (x - wide + 8, y + _AWAY - 3),
                (x - wide + 8, y - _AWAY - high + 3),
            )
            boxes = [QRectF(*place, wide, high) for place in places]
            free = [box for box in boxes if room.contains(box) and self._is_free(box, order, at)]
            found = [box for box in free if not self._on_a_line(box, self._chart.aim)]
            for box in (found or free)[:1]:  # the aim is dashed and may be written over
                self._taken.append(box)
                if self._on_a_line(box, self._chart.aim):
                    ground = paint.faded(Theme.current().colour("card"), 0.78)
                    paint.box(painter, box.adjusted(-3, 0, 3, 0), 5, ground)
                middle = QPointF(box.left(), box.center().y())
                ink.words(painter, middle, name, "caption_medium", "text2")

    def _short(self, name: str) -> str:
        return name if len(name) <= 28 else name[:27].rstrip() + "…"

    def _is_free(self, box: QRectF, order: Whole, but: int) -> bool:
        if any(box.intersects(taken) for taken in self._taken):
            return False
        near = box.adjusted(-4, -3, 4, 3)
        x = self._x[order]
        column = order[(x > near.left()) & (x < near.right())]
        y = self._y[column]
        inside = (y > near.top()) & (y < near.bottom()) & (column != but)
        few = 0 if len(order) <= DENSE else 3
        return int(np.count_nonzero(inside)) <= few and not self._on_a_line(box, 1.0)

    def _on_a_line(self, box: QRectF, share: float) -> bool:
        """Whether the line service = ``share`` of margin runs through a name."""
        ends = self._field.cut(share) if share > 0 else None
        if ends is None:
            return False
        start, end = ends
        slope = (end.y() - start.y()) / max(1e-6, end.x() - start.x())
        far = [
            corner.y() - start.y() - slope * (corner.x() - start.x())
            for corner in (box.topLeft(), box.topRight(), box.bottomLeft(), box.bottomRight())
        ]
        return min(far) < 0 < max(far)
