"""Which days Insight looks at: a few spans by name, or days of one's own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QDate, QSettings, Signal
from PySide6.QtWidgets import QWidget

from csdesk.domain.insight.period import Period
from csdesk.paths import data_folder
from ui.theme import Theme
from ui.widgets.chips import Segmented
from ui.widgets.pickers import DateField, room_for_all
from ui.widgets.surfaces import row
from ui.widgets.text import label

_DAY = 124


class Span(StrEnum):
    """Which days somebody chose."""

    QUARTER = "3_months"
    YEAR = "12_months"
    ALL = "all_time"
    OWN = "own_dates"


def period_of(span: Span, today: date, own: tuple[date, date]) -> Period:
    """The days of a span seen from today; days of one's own in whichever order they stand."""
    if span is Span.ALL:
        return Period(today)
    if span is Span.OWN:
        return Period(today, min(own), max(own))
    return Period(today, _months_before(today, 3 if span is Span.QUARTER else 12), today)


def _months_before(day: date, months: int) -> date:
    """The day after the same day so many months earlier, so that whole months are counted."""
    first = QDate(day.year, day.month, day.day).addMonths(-months).addDays(1)
    return date(first.year(), first.month(), first.day())


class SpanChooser(QWidget):
    """Three spans and own days; ``changed`` tells that other days are wanted."""

    changed = Signal()

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        line = row(self, gap=8)
        words = (
            (Span.QUARTER, self.tr("3 months")),
            (Span.YEAR, self.tr("12 months")),
            (Span.ALL, self.tr("All time")),
            (Span.OWN, self.tr("Own dates")),
        )
        self._spans = Segmented(self.tr("Which days are looked at"), words)
        for (span, _), button in zip(words, self._spans.buttons(), strict=True):
            button.setObjectName(f"span_{span}")
        self._spans.choose(Span.ALL)
        self._spans.chosen.connect(lambda _: self._take())
        line.addWidget(self._spans)
        self.days = self._make_days(today())

    @property
    def span(self) -> Span:
        value = self._spans.value()
        return value if isinstance(value, Span) else Span.ALL

    def choose(self, span: Span) -> None:
        """Show a span without announcing it."""
        self._spans.choose(span)
        self.days.setVisible(span is Span.OWN)

    def period(self) -> Period:
        """The days that are chosen."""
        return period_of(self.span, self._today(), (self.from_on.day(), self.to_on.day()))

    def _make_days(self, today: date) -> QWidget:
        """The fields for days of one's own; the page lays them where there is room."""
        holder = QWidget()
        holder.setObjectName("own_days")
        line = row(holder, gap=8)
        pattern = "d MMM yyyy"
        first = _months_before(today, 12)
        self.from_on = DateField(self.tr("First day"), first, pattern=pattern, icon=False)
        self.to_on = DateField(self.tr("Last day"), today, pattern=pattern, icon=False)
        self.from_on.setObjectName("insight_from")
        self.to_on.setObjectName("insight_to")
        for field in (self.from_on, self.to_on):
            field.day_changed.connect(lambda _: self.changed.emit())
        line.addWidget(self.from_on)
        line.addWidget(label(self.tr("to"), "small", "text2"))
        line.addWidget(self.to_on)
        line.addStretch(1)
        holder.hide()
        Theme.current().changed.connect(self._fit)
        self._fit()
        return holder

    def _fit(self) -> None:
        """The fields grow with the letters in them."""
        for field in (self.from_on, self.to_on):
            drawn = Theme.current().scaled(_DAY)
            field.setFixedWidth(max(drawn, room_for_all(field, icon=False)))

    def _take(self) -> None:
        self.days.setVisible(self.span is Span.OWN)
        self.changed.emit()


class InsightMemory:
    """Which view and which span were looked at last on this computer."""

    def __init__(self) -> None:
        self._kept = QSettings(str(data_folder() / "window.ini"), QSettings.Format.IniFormat)

    @property
    def view(self) -> str:
        return str(self._kept.value("insight/view", ""))

    @property
    def span(self) -> Span:
        """The last span by name; days of one's own are chosen anew each time."""
        kept = str(self._kept.value("insight/span", Span.ALL))
        named = {str(span): span for span in (Span.QUARTER, Span.YEAR, Span.ALL)}
        return named.get(kept, Span.ALL)

    def remember(self, view: str, span: Span) -> None:
        self._kept.setValue("insight/view", view)
        self._kept.setValue("insight/span", str(span))
