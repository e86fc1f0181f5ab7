"""Light, usual and heavy care: what it cost on average, beside the margin that came later."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from csdesk.domain.insight.finding import Finding, Unit, cant_tell, fact
from csdesk.domain.insight.payback import LANDMARK_DAYS, Payback
from csdesk.domain.spoken import filled
from ui.charts import ink
from ui.charts.ink import Key
from ui.charts.painted import Mark, PaintedChart
from ui.charts.twin import Told, Twin
from ui.theme import Theme
from ui.widgets import paint
from ui.wording import Wording

_ROW: Final = 50.0
_BAR: Final = 12.0
_GAP: Final = 6.0


class CareThirds(PaintedChart):
    """Three pairs of bars on one scale."""

    def __init__(self, wording: Wording) -> None:
        super().__init__("")
        self.wording = wording
        self.thirds: tuple[tuple[int, float, float], ...] = ()
        self.setAccessibleName(
            self.tr("Mean care and mean later margin, by how much care there was")
        )
        self.setMinimumSize(280, round(3 * _ROW))
        self.empty_sentence = self._nothing()

    def show_payback(self, known: Payback) -> None:
        """Draw the thirds of the newest look."""
        self.thirds = known.thirds
        self.empty_sentence = "" if self.thirds else self._nothing()
        self.look_again()

    def finding_of(self, known: Payback) -> Finding:
        """What the bars show: a fact, which is no answer to whether care pays."""
        if len(self.thirds) < 2 or known.now is None:
            told = self.tr("Can’t tell yet. The bars come with the first look that has figures.")
            return cant_tell("no_look", known.eligible, told, Unit.MONEY)
        money, first, last = self.wording.money_rough, self.thirds[0], self.thirds[-1]
        count = sum(count for count, _, _ in self.thirds)
        told = filled(
            self.tr(
                "After light care of {care} on average came {later} of margin, after heavy care of "
                "{more_care} came {more_later}. {n} complaints, looked at on {day}."
            ),
            n=self.wording.number(count),
            day=self.wording.date(known.now.reached_on),
            care=money(round(first[1])),
            later=money(round(first[2])),
            more_care=money(round(last[1])),
            more_later=money(round(last[2])),
        )
        return fact(round(last[2]), count, told, Unit.MONEY, *self._how(known))

    def _how(self, known: Payback) -> tuple[str, ...]:
        order = self.tr(
            "Complaints are put in order by how much care they got compared with similar ones, "
            "and parted into three."
        )
        means = self.tr(
            "Care = what serving this customer cost in the first {first} days. Later margin = "
            "what they left in the {days} days after those. Both are means, as recorded."
        )
        spans = means.format(first=LANDMARK_DAYS, days=known.window_days)
        row = self.tr("{name}: {n} complaints, care {care}, later margin {later}.")
        money = self.wording.money
        rows = (
            filled(row, name=name, n=n, care=money(round(care)), later=money(round(later)))
            for name, (n, care, later) in zip(self.names(), self.thirds, strict=False)
        )
        return (order, spans, *rows)

    def keys(self) -> Sequence[Key]:
        if not self.thirds:
            return ()
        return (
            Key("hollow", "costs", self.tr("Care, mean of a complaint")),
            Key("square", "brings", self.tr("Later margin, mean of a complaint")),
        )

    def names(self) -> tuple[str, ...]:
        """What the thirds are called."""
        return (self.tr("Light care"), self.tr("Usual care"), self.tr("Heavy care"))

    def paint_chart(self, painter: QPainter, rect: QRectF) -> None:
        row = rect.height() / max(1, len(self.thirds))
        left, zero, unit = self._scale(rect)
        for at, (count, care, later) in enumerate(self.thirds):
            y = rect.top() + row * (at + 0.5)
            name = QPointF(rect.left(), y - 9)
            ink.words(painter, name, self.names()[at], "caption_medium", "text")
            told = self.tr("{n} complaints").format(n=self.wording.number(count))
            ink.words(painter, QPointF(rect.left(), y + 9), told)
            self._paint_bar(painter, QPointF(zero, y - (_BAR + _GAP) / 2), care, unit, "costs")
            self._paint_bar(painter, QPointF(zero, y + (_BAR + _GAP) / 2), later, unit, "brings")
        if zero > left:
            ink.line(
                painter,
                [QPointF(zero, rect.top() + 4), QPointF(zero, rect.bottom() - 4)],
                ink.pen("line2", 1),
            )

    def marks(self) -> Sequence[Mark]:
        rect = self.chart_rect
        row = rect.height() / max(1, len(self.thirds))
        _, zero, _ = self._scale(rect)
        money = self.wording.money_rough
        return tuple(
            Mark(
                QPointF(zero, rect.top() + row * (at + 0.5)),
                (
                    self.names()[at],
                    self.tr("Care {money}").format(money=money(round(care))),
                    self.tr("Later margin {money}").format(money=money(round(later))),
                    self.tr("{n} complaints").format(n=self.wording.number(count)),
                ),
            )
            for at, (count, care, later) in enumerate(self.thirds)
        )

    def mark_at(self, place: QPointF) -> int | None:
        """The row that the mouse is on."""
        rect = self.chart_rect
        at = int((place.y() - rect.top()) // (rect.height() / max(1, len(self.thirds))))
        return at if 0 <= at < len(self.thirds) else None

    def twin(self) -> Twin:
        headings = (
            self.tr("Care"),
            self.tr("Complaints"),
            self.tr("Care, mean"),
            self.tr("Later margin, mean"),
        )
        number, money = self.wording.number, self.wording.money
        rows = tuple(
            (
                self.names()[at],
                Told(number(count), count),
                Told(money(round(care)), care),
                Told(money(round(later)), later),
            )
            for at, (count, care, later) in enumerate(self.thirds)
        )
        return Twin(headings, rows)

    def _paint_bar(
        self, painter: QPainter, at: QPointF, value: float, unit: float, token: str
    ) -> None:
        wide = max(2.0, abs(value) * unit)
        left = at.x() if value >= 0 else at.x() - wide
        bar = QRectF(left, at.y() - _BAR / 2, wide, _BAR)
        if token == "costs":  # outlined, so that it shows without its colour
            colour = Theme.current().colour(token)
            paint.box(painter, bar, 2.5, paint.faded(colour, 0.16), colour, 1.6)
        else:
            ink.bar(painter, bar, token, 2.5)
        words = QPointF((left + wide if value >= 0 else at.x()) + 8, at.y())
        ink.words(painter, words, self.wording.money_rough(round(value)), "caption", "text2")

    def _scale(self, rect: QRectF) -> tuple[float, float, float]:
        """Where the bars may begin, where 0 stands, and pixels to a minor unit."""
        counts = [self.tr("{n} complaints").format(n=n) for n, _, _ in self.thirds]
        names = max(
            *(ink.wide(name, "caption_medium") for name in self.names()),
            *(ink.wide(words) for words in counts),
            0.0,
        )
        values = [value for _, care, later in self.thirds for value in (care, later)]
        low, high = min(0.0, *values, 0.0), max(0.0, *values, 0.0)
        told = max((ink.wide(self.wording.money_rough(round(v))) for v in values), default=0.0)
        left = rect.left() + names + 16
        across = max(40.0, rect.right() - left - told - 12)
        unit = across / ((high - low) or 1.0)
        return left, left - low * unit, unit

    def _nothing(self) -> str:
        return self.tr("The bars begin with the first look that has figures.")
