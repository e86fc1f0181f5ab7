"""What complaints cost by their cause, the dearest first, with how it adds up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from csdesk.domain.insight.causes import Cause
from ui.charts import ink
from ui.charts.ink import Key
from ui.charts.painted import Mark, PaintedChart
from ui.charts.twin import Told, Twin
from ui.theme import Theme
from ui.widgets import paint
from ui.wording import Wording

_ROW: Final = 30.0
_HEAD: Final = 24.0
_BAR: Final = 13.0
_GAP: Final = 16.0
_LONGEST_NAME: Final = 210.0
_LEAST_BAR: Final = 90.0


class _Column(NamedTuple):
    title: str
    words: tuple[str, ...]

    @property
    def wide(self) -> float:
        return max(ink.wide(self.title), *(ink.wide(each, "small") for each in self.words))


class CausesChart(PaintedChart):
    """A bar of money for each cause; columns beside it as many as there is room for."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.wording = wording
        self.causes: tuple[Cause, ...] = ()
        self.setAccessibleName(self.tr("What complaints cost, by cause"))
        self.empty_sentence = self._nothing()
        self._fit()

    def show_causes(self, causes: Sequence[Cause]) -> None:
        """Draw the causes, the dearest first; it grows with how many there are."""
        self.causes = tuple(causes)
        self.empty_sentence = "" if self.causes else self._nothing()
        self._fit()
        self.look_again()

    # what a painted chart says of itself

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        names, columns, bars = self._plan(rect)
        head = rect.top() + _HEAD / 2
        ink.words(painter, QPointF(bars.left(), head), self.tr("Lost"), tone="text2")
        most = max(*(cause.cost_minor for cause in self.causes), 1)
        for at, cause in enumerate(self.causes):
            y = self._y(rect, at)
            if at:
                ink.level(painter, rect.left(), rect.right(), y - _ROW / 2)
            self._paint_name(painter, QRectF(rect.left(), y, names, 0), cause)
            wide = bars.width() * max(cause.cost_minor, 0) / most
            bar = QRectF(bars.left(), y - _BAR / 2, max(2.0, wide), _BAR)
            self._paint_bar(painter, bar, cause)
            money = QPointF(bar.right() + 8, y)
            ink.words(painter, money, self._money(cause), "small_strong", "text")
        x = rect.right()
        for column in reversed(columns):
            ink.words(painter, QPointF(x, head), column.title, tone="text2", align=ink.RIGHT)
            for at, told in enumerate(column.words):
                place = QPointF(x, self._y(rect, at))
                ink.words(painter, place, told, "small", "text2", ink.RIGHT)
            x -= column.wide + _GAP

    def marks(self) -> Sequence[Mark]:
        if not self.causes:
            return ()
        rect = self.chart_rect
        _, _, bars = self._plan(rect)
        most = max(*(cause.cost_minor for cause in self.causes), 1)
        found = []
        for at, cause in enumerate(self.causes):
            x = bars.left() + bars.width() * max(cause.cost_minor, 0) / most
            found.append(Mark(QPointF(x, self._y(rect, at)), self._lines(cause)))
        return found

    def mark_at(self, place: QPointF) -> int | None:
        """The row that the mouse is on."""
        at = int((place.y() - _HEAD) // _ROW)
        return at if place.y() >= _HEAD and at < len(self.causes) else None

    def keys(self) -> Sequence[Key]:
        if not any(cause.cause_id is None for cause in self.causes) or len(self.causes) < 2:
            return ()
        return (
            Key("square", "costs", self.tr("What a cause cost")),
            Key("hollow", "text3", self.tr("No cause written down")),
        )

    def twin(self) -> Twin:
        headings = (
            self.tr("Cause"),
            self.tr("Lost"),
            self.tr("So far"),
            self.tr("Complaints"),
            self.tr("Customers"),
            self.tr("Time"),
        )
        return Twin(headings, tuple(self._row(cause) for cause in self.causes))

    def sizeHint(self) -> QSize:
        return QSize(700, self.minimumHeight())

    # painting

    def _paint_name(self, painter: QPainter, place: QRectF, cause: Cause) -> None:
        metrics = QFontMetricsF(Theme.current().font("small_medium"))
        side = Qt.TextElideMode.ElideRight
        told = metrics.elidedText(cause.label, side, place.width())
        tone = "text" if cause.cause_id is not None else "text2"
        ink.words(painter, place.topLeft(), told, "small_medium", tone)

    def _paint_bar(self, painter: QPainter, bar: QRectF, cause: Cause) -> None:
        if cause.cause_id is not None:
            ink.bar(painter, bar, "costs", 2.5)
            return
        theme = Theme.current()  # hollow: nobody wrote down what it came from
        paint.box(painter, bar, 2.5, theme.colour("sunken"), theme.colour("text3"), 1.4)

    # where things are

    def _plan(self, rect: QRectF) -> tuple[float, list[_Column], QRectF]:
        """How wide the names are, which columns have room, and where the bars are."""
        longest = max(ink.wide(cause.label, "small_medium") for cause in self.causes)
        names = min(longest, _LONGEST_NAME, rect.width() * 0.34)
        money = max(ink.wide(self._money(cause), "small_strong") for cause in self.causes)
        left = rect.left() + names + _GAP
        room = rect.right() - left - money - 8
        columns: list[_Column] = []
        for column in self._columns():
            need = column.wide + _GAP
            if room - need < _LEAST_BAR:
                break
            columns.append(column)
            room -= need
        return names, columns, QRectF(left, rect.top(), max(30.0, room), rect.height())

    def _columns(self) -> tuple[_Column, ...]:
        number = self.wording.number
        return (
            _Column(
                self.tr("So far"),
                tuple(self.wording.percent(cause.running_share) for cause in self.causes),
            ),
            _Column(
                self.tr("Complaints"), tuple(number(cause.complaints) for cause in self.causes)
            ),
            _Column(self.tr("Customers"), tuple(number(cause.customers) for cause in self.causes)),
            _Column(
                self.tr("Time"),
                tuple(self.wording.minutes(cause.minutes) for cause in self.causes),
            ),
        )

    def _y(self, rect: QRectF, at: int) -> float:
        return rect.top() + _HEAD + _ROW * (at + 0.5)

    def _fit(self) -> None:
        self.setMinimumSize(260, round(_HEAD + _ROW * max(3, len(self.causes))) + 2)

    # words

    def _money(self, cause: Cause) -> str:
        return self.wording.money_rough(cause.cost_minor)

    def _lines(self, cause: Cause) -> tuple[str, ...]:
        number = self.wording.number
        few = cause.complaints == 1
        told = self.tr("1 complaint") if few else self.tr("{n} complaints")
        alone = cause.customers == 1
        whose = self.tr("of 1 customer") if alone else self.tr("of {n} customers")
        return (
            cause.label,
            self.tr("Lost {amount}").format(amount=self._money(cause)),
            f"{told.format(n=number(cause.complaints))} {whose.format(n=number(cause.customers))}",
            self.tr("{time} of work").format(time=self.wording.minutes(cause.minutes)),
            self.tr("With those above {share}").format(
                share=self.wording.percent(cause.running_share)
            ),
        )

    def _row(self, cause: Cause) -> tuple[Told | str, ...]:
        number = self.wording.number
        return (
            cause.label,
            Told(self.wording.money_exact(cause.cost_minor), cause.cost_minor),
            Told(self.wording.percent(cause.running_share), cause.running_share),
            Told(number(cause.complaints), cause.complaints),
            Told(number(cause.customers), cause.customers),
            Told(self.wording.minutes(cause.minutes), cause.minutes),
        )

    def _nothing(self) -> str:
        return self.tr("The bars begin with the first complaint.")
