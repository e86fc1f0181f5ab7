"""What a customer brings against what serving them costs, in steps, with the tipping point."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from csdesk.domain.money import exponent
from ui.charts.axes import month_starts, round_steps, shows_year
from ui.charts.curves import MoneyCurves, steps
from ui.charts.overlay import Overlay
from ui.charts.plots import pg
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.roles import heard_as
from ui.wording import Wording

_LEFT: Final = 68
_RIGHT: Final = 131
_WIDEST_RIGHT: Final = 200
_TOP: Final = 14
_BOTTOM: Final = 32
_DENSE: Final = 600


@heard_as(QAccessible.Role.Chart)
class MoneyChart(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph ships no types
    """The chart of one customer. ``show_curves`` draws; the arrow keys step through the days.

    Everything with words is painted over the plot in pixels, so that labels never drift.
    """

    stepped = Signal(object)
    """The day the reading cursor stands on, None when it left."""
    drawn = Signal()
    """Other lines stand there now."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent, background=None)
        self.wording = wording
        self.curves: MoneyCurves | None = None
        self.paid_too = False
        self.cursor_at: int | None = None
        self.ink_scale = 0.0
        """Device pixels to a pixel of ink; 0 asks the screen (a line's width ignores scaling)."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(420, 220)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Margin and service cost over time"))
        self._quieten()
        self._items: list[Any] = []
        self._right = _RIGHT
        self._overlay = Overlay(self)
        self._lines: dict[str, tuple[list[float], list[float]]] = {}
        Theme.current().changed.connect(self._draw)

    def _quieten(self) -> None:
        """A plot without axes, menus, buttons or dragging: only room for lines."""
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # time never mirrors
        plot = self.getPlotItem()
        plot.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        plot.hideAxis("left")
        plot.hideAxis("bottom")
        plot.hideButtons()
        plot.setMenuEnabled(False)
        plot.setMouseEnabled(False, False)
        plot.layout.setContentsMargins(_LEFT, _TOP, _RIGHT, _BOTTOM)
        plot.vb.setDefaultPadding(0)

    def close(self) -> bool:
        """Close as any widget does; pyqtgraph would take the plot apart while it may be seen."""
        return QWidget.close(self)

    def sizeHint(self) -> QSize:
        return QSize(720, 460)

    # what a page asks for

    def show_curves(self, curves: MoneyCurves) -> None:
        """Draw another account."""
        self.curves = curves
        self.cursor_at = None
        self._draw()
        self.setAccessibleDescription(curves.verdict or self._told_in_short())

    def show_paid_too(self, shown: bool) -> None:
        """Also draw what the customer paid, as a dotted grey line."""
        self.paid_too = shown
        self._draw()

    def image(self, width: int = 1440, height: int = 1000) -> QImage:
        """The chart with its name, verdict and key on its own ground, for a file or a letter."""
        from ui.charts.picture import picture_of

        return picture_of(self, width, height)

    def save_png(self, path: Path, width: int = 1440, height: int = 1000) -> None:
        """Write the chart as a picture. Raises: OSError: the file can't be written."""
        if not self.image(width, height).save(str(path), "PNG"):  # type: ignore[call-overload]  # bytes in the stubs
            raise OSError(f"{path} could not be written")

    # geometry for the overlay, in pixels of this widget

    @property
    def plot_rect(self) -> QRectF:
        """Where the lines are drawn."""
        wide, high = self.width() - _LEFT - self._right, self.height() - _TOP - _BOTTOM
        return QRectF(_LEFT, _TOP, max(1, wide), max(1, high))

    @property
    def start(self) -> date:
        curves = self._shown
        return (
            curves.days[0].replace(day=1) if curves.days else curves.until.replace(month=1, day=1)
        )

    @property
    def end(self) -> date:
        curves = self._shown
        last = curves.days[-1] if curves.days else curves.until
        return max(curves.until, last, date.fromordinal(self.start.toordinal() + 27))

    @property
    def amounts(self) -> list[int]:
        """The amounts of the grid, the lowest first."""
        curves = self._shown
        columns = [curves.margin, curves.service_cost]
        if self.paid_too:
            columns.append(curves.spend)
        low = min((min(column) for column in columns if column), default=0)
        high = max((max(column) for column in columns if column), default=0)
        return round_steps(low, high + high // 100, 10 ** exponent(curves.currency))

    def months(self) -> list[tuple[date, str]]:
        days = month_starts(self.start, self.end)
        words = []
        for day, with_year in zip(days, shows_year(days), strict=True):
            pattern = "MMM yyyy" if with_year else "MMM"
            words.append((day, self.wording.day_as(day, pattern)))
        return words

    def point(self, on: float, minor: float) -> QPointF:
        """Where a day (an ordinal) and an amount stand."""
        rect, amounts = self.plot_rect, self.amounts
        first, last = self.start.toordinal(), self.end.toordinal()
        x = rect.left() + rect.width() * (on - first) / max(1, last - first)
        y = rect.bottom() - rect.height() * (minor - amounts[0]) / (amounts[-1] - amounts[0])
        return QPointF(x, y)

    def line(self, name: str) -> list[QPointF]:
        """The corners of a drawn line (``margin``, ``service_cost``, ``spend``, ``budget``)."""
        xs, ys = self._lines.get(name, ([], []))
        return [self.point(x, y) for x, y in zip(xs, ys, strict=True)]

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        overlay = getattr(self, "_overlay", None)
        if overlay is not None:
            overlay.setGeometry(self.rect())

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """The grid lies under the lines, level only; the present day closes it."""
        if self.curves is None or self.curves.empty:
            return
        theme, plot = Theme.current(), self.plot_rect
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(theme.colour("grid"), 1))
        for minor in self.amounts:
            y = round(self.point(self.start.toordinal(), minor).y())
            painter.drawLine(round(plot.left()), y, round(plot.right()), y)
        painter.setPen(QPen(theme.colour("line2"), 1))
        x = round(plot.right())
        painter.drawLine(x, round(plot.top()), x, round(plot.bottom()))
        painter.restore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_PageDown: 10,
            Qt.Key.Key_PageUp: -10,
        }
        move = moves.get(Qt.Key(event.key()))
        count = len(self.curves.days) if self.curves else 0
        if move is not None and count:
            at = self.cursor_at
            fresh = count - 1 if move < 0 else 0
            self._step_to(fresh if at is None else max(0, min(count - 1, at + move)))
        elif event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End) and count:
            self._step_to(0 if event.key() == Qt.Key.Key_Home else count - 1)
        elif event.key() == Qt.Key.Key_Escape and self.cursor_at is not None:
            self._step_to(None)
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.curves is None or self.curves.empty:
            return
        place, rect = event.position(), self.plot_rect
        if not rect.contains(place):
            self._step_to(None)
            return
        first, last = self.start.toordinal(), self.end.toordinal()
        on = first + (last - first) * (place.x() - rect.left()) / rect.width()
        self._step_to(max(0, self.curves.at(date.fromordinal(round(on)))))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: Any) -> None:
        event.ignore()

    def leaveEvent(self, event: Any) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self._step_to(None)

    def focusInEvent(self, event: Any) -> None:
        super().focusInEvent(event)
        self._overlay.update()

    def focusOutEvent(self, event: Any) -> None:
        super().focusOutEvent(event)
        self._step_to(None)
        self._overlay.update()

    # private

    @property
    def _shown(self) -> MoneyCurves:
        return self.curves or MoneyCurves(
            "", self.wording.currency, (), (), (), (), 0.25, date.today()
        )

    def _step_to(self, at: int | None) -> None:
        if at == self.cursor_at or self.curves is None:
            return
        self.cursor_at = at
        if at is not None:
            self.setAccessibleDescription(". ".join(self.read_out(at)))
        self._overlay.update()
        self.stepped.emit(None if at is None else self.curves.days[at])

    def read_out(self, at: int) -> tuple[str, ...]:
        """What held at the end of a step: the day, then a line each for margin and service."""
        curves, money = self._shown, self.wording.money
        lines = [
            self.wording.date(curves.days[at]),
            self.tr("Margin so far {amount}").format(amount=money(curves.margin[at])),
            self.tr("Service cost so far {amount}").format(amount=money(curves.service_cost[at])),
        ]
        if self.paid_too:
            lines.append(
                self.tr("Paid, without tax, {amount}").format(amount=money(curves.spend[at]))
            )
        return tuple(lines)

    def _told_in_short(self) -> str:
        curves = self._shown
        if curves.empty:
            return str(self.tr("Nothing was bought and nothing was done yet."))
        return ". ".join(self.read_out(len(curves.days) - 1))

    def _draw(self) -> None:
        for item in self._items:
            self.removeItem(item)
        self._items.clear()
        self._lines.clear()
        curves = self.curves
        if curves is not None and not curves.empty:
            self._lay_out_lines(curves)
            self._draw_fills(curves)
            self._draw_lines()
        if curves is not None:
            amounts = self.amounts
            self.setXRange(self.start.toordinal(), self.end.toordinal(), padding=0)
            self.setYRange(amounts[0], amounts[-1], padding=0)
        self._make_room()
        self._overlay.update()
        self.drawn.emit()

    def _make_room(self) -> None:
        """What stands behind the lines is as wide as its words are, in any language."""
        most = Theme.current().scaled(_WIDEST_RIGHT)
        self._right = min(most, max(_RIGHT, self._overlay.widest_end()))
        plot = self.getPlotItem()
        plot.layout.setContentsMargins(_LEFT, _TOP, self._right, _BOTTOM)

    def _lay_out_lines(self, curves: MoneyCurves) -> None:
        columns: dict[str, Sequence[int]] = {
            "budget": curves.budget,
            "margin": curves.margin,
            "service_cost": curves.service_cost,
        }
        if self.paid_too:
            columns["spend"] = curves.spend
        kept = _kept(list(columns.values()))
        first, last = float(self.start.toordinal()), float(self.end.toordinal())
        days = [float(curves.days[at].toordinal()) for at in kept]
        for name, column in columns.items():
            self._lines[name] = steps(days, [column[at] for at in kept], first, last)

    def _draw_fills(self, curves: MoneyCurves) -> None:
        theme = Theme.current()
        band = paint.faded(theme.colour("brings"), 0.17 if theme.dark else 0.13)
        xs, ys = self._lines["budget"]
        self._fill(xs, ys, [0.0] * len(xs), band)
        (xs, margin), (_, cost) = self._lines["margin"], self._lines["service_cost"]
        if any(spent > brought for spent, brought in zip(cost, margin, strict=True)):
            high = [max(spent, brought) for spent, brought in zip(cost, margin, strict=True)]
            wash = paint.faded(theme.colour("bad"), 0.16 if theme.dark else 0.1)
            self._fill(xs, high, margin, wash)

    def _fill(self, xs: list[float], high: list[float], low: list[float], colour: QColor) -> None:
        x = np.array(xs)
        bounds = [pg.PlotCurveItem(x, np.array(ys), pen=None) for ys in (high, low)]
        item = pg.FillBetweenItem(*bounds, brush=pg.mkBrush(colour))
        self.addItem(item)
        self._items.append(item)

    def _draw_lines(self) -> None:
        theme = Theme.current()
        scale = self.ink_scale or self.devicePixelRatioF()
        edge = pg.mkPen(paint.faded(theme.colour("brings"), 0.6), width=scale)
        edge.setDashPattern([3, 2])
        paid = pg.mkPen(theme.colour("text3"), width=2 * scale)
        paid.setStyle(Qt.PenStyle.DotLine)
        pens: dict[str, QPen] = {
            "budget": edge,
            "spend": paid,
            "margin": _pen(theme.colour("brings"), scale),
            "service_cost": _pen(theme.colour("costs"), scale),
        }
        for name, pen in pens.items():
            if name in self._lines:
                xs, ys = self._lines[name]
                item = pg.PlotCurveItem(np.array(xs), np.array(ys), pen=pen, antialias=True)
                self.addItem(item)
                self._items.append(item)


def _pen(colour: QColor, scale: float) -> QPen:
    pen = pg.mkPen(colour, width=2.6 * scale)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen  # type: ignore[no-any-return]  # pyqtgraph ships no types


def _kept(columns: Sequence[Sequence[int]]) -> list[int]:
    """Which entries are drawn: all, or of many no more than can be told apart.

    Of each slot of neighbours the last stays, and the highest of each column.
    """
    count = len(columns[0])
    if count <= _DENSE:
        return list(range(count))
    wide = -(-count // (_DENSE // (len(columns) + 1)))
    kept: set[int] = set()
    for start in range(0, count, wide):
        slot = range(start, min(start + wide, count))
        kept |= {slot[-1], *(max(slot, key=column.__getitem__) for column in columns)}
    return sorted(kept)
