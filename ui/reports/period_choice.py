"""Of which days a report is: a period that is one click away, or days of one’s own."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from csdesk.domain.reports.periods import CALENDAR, Period, days_of
from ui.reports.report_words import period_options
from ui.theme import Theme
from ui.widgets.chips import SquarePill
from ui.widgets.fields import set_wrong
from ui.widgets.flow import FlowLayout
from ui.widgets.pickers import DateField, room_for_all
from ui.widgets.surfaces import column
from ui.widgets.text import label

_DAY = 129


class PeriodChoice(QWidget):
    """Periods as buttons, and the two days below them."""

    changed = Signal()
    everything_asked = Signal()
    """The whole time of the shop is wanted; somebody must say when that begins."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today, self._year_begins = today, CALENDAR
        self.was_used = False
        """Whether a person chose here."""
        lines = column(self, gap=7)
        lines.addWidget(label(self.tr("Period"), "small_strong"))
        self._grid = QGridLayout()
        self._grid.setSpacing(7)
        lines.addLayout(self._grid)
        self._group = QButtonGroup(self)
        self._options: tuple[tuple[Period, str], ...] = ()
        self._group.idClicked.connect(self._clicked)
        self._fill()
        lines.addWidget(self._dates())
        self._wrong = label("", "caption", "badTxt", wrap=True)
        self._wrong.setObjectName("period_wrong")
        lines.addWidget(self._wrong)
        self._check()

    @property
    def period(self) -> Period | None:
        """The one that is lit; None for days of one’s own."""
        at = self._group.checkedId()
        return self._options[at][0] if at >= 0 else None

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last day, as they stand in the fields."""
        return self.from_on.day(), self.to_on.day()

    @property
    def trouble(self) -> str:
        """Why these days are no period; empty where they are one."""
        return self._wrong.text()

    def use_year(self, year_begins: str) -> None:
        """Offer the financial years of the shop."""
        if year_begins != self._year_begins:
            lit = self.period
            self._year_begins = year_begins
            self._fill()
            self._light(lit)

    def choose(self, period: Period) -> None:
        """Light a period, and put its days into the fields."""
        if any(period is one for one, _ in self._options):
            self._light(period)
            self._take(period)
        elif self.period is None:
            self.choose(Period.THIS_YEAR)

    def show_days(self, from_on: date, to_on: date) -> None:
        """Put days into the fields without losing the lit period."""
        for field, day in ((self.from_on, from_on), (self.to_on, to_on)):
            field.blockSignals(True)
            field.set_day(day)
            field.blockSignals(False)
        self._check()
        self.changed.emit()

    def choose_days(self, from_on: date, to_on: date) -> None:
        """Days that somebody asks for; a period that has just these is lit."""
        named = (one for one, _ in self._options if one is not Period.EVERYTHING)
        same = (one for one in named if self._days_of(one) == (from_on, to_on))
        self._light(next(same, None))
        self.show_days(from_on, to_on)

    def _fill(self) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
            self._grid.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._options = period_options(self._year_begins)
        for at, (period, words) in enumerate(self._options):
            button = SquarePill(words, filled=False)
            button.setObjectName(f"period_{period.value}")
            self._group.addButton(button, at)
            wide = 2 if at == len(self._options) - 1 and at % 2 == 0 else 1
            self._grid.addWidget(button, at // 2, at % 2, 1, wide)

    def _fit(self) -> None:
        for field in (self.from_on, self.to_on):
            drawn = Theme.current().scaled(_DAY)
            field.setFixedWidth(max(drawn, room_for_all(field, icon=False)))

    def _dates(self) -> QWidget:
        holder = QWidget()
        line = FlowLayout(holder, gap=7)
        pattern = "d MMM yyyy"  # two days side by side leave no room for more
        self.from_on = DateField(self.tr("First day"), self._today, pattern=pattern, icon=False)
        self.to_on = DateField(self.tr("Last day"), self._today, pattern=pattern, icon=False)
        self.from_on.setObjectName("report_from")
        self.to_on.setObjectName("report_to")
        for field in (self.from_on, self.to_on):
            field.day_changed.connect(lambda _: self._own_days())
        until = label(self.tr("to"), "small", "text2")
        until.setFixedHeight(self.from_on.sizeHint().height())
        for part in (self.from_on, until, self.to_on):
            line.addWidget(part)
        self._fit()
        Theme.current().changed.connect(self._fit)
        return holder

    def _days_of(self, period: Period) -> tuple[date, date]:
        return days_of(period, self._today, self._year_begins)

    def _clicked(self, at: int) -> None:
        self.was_used = True
        self._take(self._options[at][0])

    def _take(self, period: Period) -> None:
        if period is Period.EVERYTHING:
            self.everything_asked.emit()
        else:
            self.show_days(*self._days_of(period))

    def _light(self, period: Period | None) -> None:
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(self._options[self._group.id(button)][0] is period)
        self._group.setExclusive(True)

    def _own_days(self) -> None:
        """Somebody typed days of their own: no period is lit any more."""
        self.was_used = True
        self._light(None)
        self._check()
        self.changed.emit()

    def _check(self) -> None:
        first, last = self.days
        backwards = last < first
        words = self.tr("The period ends before it begins.") if backwards else ""
        self._wrong.setText(words)
        self._wrong.setVisible(backwards)
        set_wrong(self.to_on, backwards)
