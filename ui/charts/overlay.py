"""The words and signs over a money chart, painted in pixels: grid, labels, callout, cursor."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.charts.ink import mark
from ui.charts.labels import apart, free_place
from ui.theme import Theme
from ui.widgets import paint

if TYPE_CHECKING:
    from ui.charts.money_chart import MoneyChart

_FROM_SCALE: Final = 24
_NEAREST: Final = 6
_DOT: Final = 4.0
_LABEL_GAP: Final = 13
END_SHAPES: Final = {"brings": "circle", "costs": "diamond", "text3": "square"}
"""What ends a line of each colour, so that nothing is told by colour alone."""


class _Callout(NamedTuple):
    on: date
    token: str
    title: str
    line: str


class Overlay(QWidget):
    """Lies over the plot and lets every click through. A time axis runs the same way everywhere."""

    def __init__(self, chart: MoneyChart) -> None:
        super().__init__(chart)
        self._chart = chart
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setGeometry(chart.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        chart = self._chart
        painter = paint.begin(self)
        if chart.curves is None or chart.curves.empty:
            self._paint_nothing(painter)
            painter.end()
            return
        self._paint_scales(painter)
        self._paint_ends(painter)
        if chart.cursor_at is None:
            self._paint_callout(painter)
        else:
            self._paint_cursor(painter, chart.cursor_at)
        if chart.hasFocus():
            ring = self.rect().adjusted(1, 1, -1, -1)
            paint.box(painter, ring, 8, None, Theme.current().colour("accent"), 2)
        painter.end()

    def _paint_nothing(self, painter: QPainter) -> None:
        theme = Theme.current()
        words = self.tr("The chart begins with the first purchase or the first minute of care.")
        ink, centre = theme.colour("text3"), Qt.AlignmentFlag.AlignHCenter
        if self._chart.curves is not None:
            paint.text(painter, self.rect(), words, theme.font("small"), ink, centre)

    def _paint_scales(self, painter: QPainter) -> None:
        chart, theme = self._chart, Theme.current()
        rect, font, ink = chart.plot_rect, theme.font("caption"), theme.colour("text3")
        told = [(minor, chart.wording.money(minor)) for minor in chart.amounts]
        widest = max((paint.width_of(words, font) for _, words in told), default=0)
        far = max(round(rect.left()) - _FROM_SCALE, min(widest, round(rect.left()) - _NEAREST))
        for minor, words in told:
            y = round(chart.point(chart.start.toordinal(), minor).y())
            place = QRect(0, y - 9, far, 18)
            paint.text(painter, place, words, font, ink, Qt.AlignmentFlag.AlignRight)
        for day, words in chart.months():
            x = round(chart.point(day.toordinal(), 0).x())
            wide = paint.width_of(words, font)
            left = max(0, min(x - wide // 2, round(rect.right()) - wide))
            place = QRect(left, round(rect.bottom()) + 7, wide + 1, 18)
            paint.text(painter, place, words, font, ink)

    def _paint_ends(self, painter: QPainter) -> None:
        chart = self._chart
        rect, last = chart.plot_rect, chart.end.toordinal()
        ends = self._ends()
        wanted = [chart.point(last, minor).y() for _, _, minor, _, _ in ends]
        room = (0.0, rect.bottom() + 6)
        centres = apart(wanted, [end[4] for end in ends], *room)
        for (token, ink, minor, words, _), y, centre in zip(ends, wanted, centres, strict=True):
            if token:
                self._paint_dot(painter, QPointF(rect.right(), y), token)
            self._paint_end(painter, centre, minor if token else None, words, ink)

    def widest_end(self) -> int:
        """How much room the words behind the lines need, and the gap before them."""
        curves = self._chart.curves
        if curves is None or curves.empty:
            return 0
        font = Theme.current().font("caption")
        return _LABEL_GAP + max(paint.width_of(words, font) for _, _, _, words, _ in self._ends())

    def _ends(self) -> list[tuple[str, str, int, str, float]]:
        """Token and ink, amount, words, and how high each is that stands behind a line."""
        chart = self._chart
        curves = chart.curves
        assert curves is not None
        brings = self.tr("margin {name} brings").replace("{name}", curves.name)
        ends = [
            ("brings", "brings", curves.margin[-1], brings, 38.0),
            ("costs", "warnTxt", curves.service_cost[-1], self.tr("spent on service"), 38.0),
        ]
        if chart.paid_too:
            paid = self.tr("{name} paid").replace("{name}", curves.name)
            ends.append(("text3", "text2", curves.spend[-1], paid, 38.0))
        budget = self.tr("budget ({n} %)").format(n=round(curves.aim * 100))
        ends.append(("", "text3", curves.budget[-1], budget, 18.0))
        return ends

    def _paint_end(
        self, painter: QPainter, centre: float, minor: int | None, words: str, ink: str
    ) -> None:
        chart, theme = self._chart, Theme.current()
        left = round(chart.plot_rect.right()) + _LABEL_GAP
        wide = self.width() - left
        if minor is None:
            place = QRect(left, round(centre) - 9, wide, 18)
            paint.text(painter, place, words, theme.font("caption"), theme.colour(ink))
            return
        place = QRect(left, round(centre) - 18, wide, 20)
        amount = chart.wording.money(minor)
        paint.text(painter, place, amount, theme.font("card_title"), theme.colour(ink))
        place = QRect(left, round(centre) + 2, wide, 18)
        paint.text(painter, place, words, theme.font("caption"), theme.colour("text2"))

    def _paint_dot(self, painter: QPainter, at: QPointF, token: str) -> None:
        theme = Theme.current()
        shape = END_SHAPES.get(token, "circle")
        mark(painter, shape, at, _DOT + 0.5, theme.colour(token), theme.colour("card"))

    def _paint_callout(self, painter: QPainter) -> None:
        chart, theme = self._chart, Theme.current()
        curves = chart.curves
        assert curves is not None
        words = self._callout_words()
        if words is None:
            return
        on, token, title, line = words
        cost = curves.service_cost[max(0, curves.at(on))]
        anchor = chart.point(on.toordinal(), cost)
        title_font, font = theme.font("small_strong"), theme.font("caption")
        wide = max(paint.width_of(title, title_font), paint.width_of(line, font)) + 23
        lines = [chart.line(name) for name in ("margin", "service_cost", "spend")]
        room = chart.plot_rect.adjusted(6, -8, -6, -6)
        box = free_place(anchor, wide, 43, room, lines).toRect()
        colour = theme.colour(token)
        painter.setPen(QPen(paint.faded(colour, 0.8), 1.5))
        x = min(max(anchor.x(), box.left() + 10), box.right() - 10)
        edge = box.bottom() if box.bottom() < anchor.y() else box.top()
        painter.drawLine(QPointF(x, edge), anchor)
        self._paint_box(painter, box, token)
        place = QRect(box.x() + 13, box.y() + 5, wide - 18, 18)
        paint.text(painter, place, title, title_font, theme.colour("text"))
        place = place.translated(0, 16)
        paint.text(painter, place, line, font, theme.colour("text2"))
        painter.setPen(QPen(colour, 2.2))
        painter.setBrush(theme.colour("card"))
        painter.drawEllipse(anchor, 5.5, 5.5)

    def _callout_words(self) -> _Callout | None:
        chart = self._chart
        curves = chart.curves
        assert curves is not None
        if curves.first_crossing is not None:
            line = curves.why or self.tr("service passed margin")
            told = self.tr("{day}: {what}").format(
                day=chart.wording.day_as(curves.first_crossing, "d MMMM yyyy"), what=line
            )
            return _Callout(curves.first_crossing, "bad", self.tr("Tipping point"), told)
        if curves.aim_crossing is not None:
            line = curves.why or self.tr("service passed the budget")
            told = self.tr("{day}: {what}").format(
                day=chart.wording.day_as(curves.aim_crossing, "MMM yyyy"), what=line
            )
            title = self.tr("Over the {n} % aim").format(n=round(curves.aim * 100))
            return _Callout(curves.aim_crossing, "costs", title, told)
        return None

    def _paint_box(self, painter: QPainter, box: QRect, token: str) -> None:
        theme = Theme.current()
        paint.shadow(painter, box, 8, 8)
        paint.box(painter, box, 8, theme.colour("raised"), theme.colour("line2"))
        bar = QRect(box.x(), box.y() + 9, 3, box.height() - 18)
        paint.box(painter, bar, 1, theme.colour(token))

    def _paint_cursor(self, painter: QPainter, at: int) -> None:
        chart, theme = self._chart, Theme.current()
        curves = chart.curves
        assert curves is not None
        rect = chart.plot_rect
        on = curves.days[at].toordinal()
        x = chart.point(on, 0).x()
        pen = QPen(theme.colour("text3"), 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
        self._paint_dot(painter, chart.point(on, curves.margin[at]), "brings")
        self._paint_dot(painter, chart.point(on, curves.service_cost[at]), "costs")
        lines = chart.read_out(at)
        font, strong = theme.font("caption"), theme.font("small_strong")
        wide = max(paint.width_of(lines[0], strong), *(paint.width_of(w, font) for w in lines[1:]))
        high = 16 + 17 * len(lines)
        left = x + 14 if x + wide + 44 < rect.right() else x - wide - 40
        box = QRectF(left, rect.top() + 4, wide + 26, high).toRect()
        self._paint_box(painter, box, "text3")
        for row, words in enumerate(lines):
            place = QRect(box.x() + 13, box.y() + 7 + 17 * row, wide + 2, 18)
            ink = theme.colour("text2" if row else "text")
            paint.text(painter, place, words, font if row else strong, ink)
