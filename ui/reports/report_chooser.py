"""Which report, of which period, with or without names."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QSizePolicy, QWidget

from csdesk.services.reports.exporting import ReportKind
from ui.reports.chart_ticks import ChartTicks
from ui.reports.report_words import Choice, Period, choices, days_of, period_options
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.buttons import plain_text
from ui.widgets.chips import SquarePill
from ui.widgets.choices import CheckBox
from ui.widgets.flow import FlowLayout
from ui.widgets.focus import Ringed
from ui.widgets.marks import Mark
from ui.widgets.pickers import DateField
from ui.widgets.surfaces import Card, Scroll, row
from ui.widgets.text import label

_DAY = 124


class _ReportButton(Ringed, QAbstractButton):
    """A report with its icon, its name, and what is in it."""

    ring_radius = 10

    def __init__(self, choice: Choice) -> None:
        super().__init__()
        self._choice = choice
        self.setText(plain_text(choice.title))
        self.setAccessibleName(f"{choice.title}: {choice.line}")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(260, Theme.current().scaled(58))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        colour, on = theme.colour, self.isChecked()
        painter = paint.begin(self)
        if on:
            paint.box(painter, self.rect(), 10, colour("accentSub"), colour("accent"), 2)
        elif self.underMouse():
            paint.box(painter, self.rect(), 10, colour("hover"))
        middle = self.height() // 2
        tile = paint.mirrored(self, QRect(12, middle - 18, 36, 36))
        paint.box(painter, tile, 8, colour("card" if on else "sunken"))
        paint.icon(painter, tile, self._choice.icon, colour("accentTxt" if on else "text2"), 17)
        near, wide = paint.leading(self), self.width() - 70
        title = paint.mirrored(self, QRect(60, middle - 20, wide, 20))
        paint.text(painter, title, self._choice.title, theme.font("strong"), colour("text"), near)
        line = paint.mirrored(self, QRect(60, middle + 1, wide, 18))
        paint.text(painter, line, self._choice.line, theme.font("caption"), colour("text2"), near)
        painter.end()


class ReportChooser(Card):
    """The left side of the page; tells whenever something else is wanted."""

    changed = Signal()
    everything_asked = Signal()
    """The whole time of the shop is wanted; somebody must say when that begins."""

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(margins=(14, 12, 8, 10), gap=0, parent=parent)
        self._scroll = scroll = Scroll(gap=6, margins=(0, 0, 6, 2))
        self.body.addWidget(scroll)
        self._inside = scroll.body
        self._today = today
        self._kinds: list[ReportKind] = []
        self._reports = QButtonGroup(self)
        self._periods = QButtonGroup(self)
        self._add_reports()
        self._add_periods()
        self._add_dates()
        self.nameless = CheckBox(self.tr("Leave names out"))
        self.nameless.setObjectName("leave_names_out")
        self.nameless.toggled.connect(lambda _: self.changed.emit())
        line = row(gap=6)
        line.addWidget(self.nameless)
        what = self.tr("Customers become numbers, and what was written about them stays out.")
        line.addWidget(Mark("info", "text3", 15, name=what))
        line.addStretch(1)
        self._inside.addSpacing(4)
        self._inside.addLayout(line)
        self.ticks = ChartTicks()
        self.ticks.hide()
        self.ticks.changed.connect(self.changed)
        self.changed.connect(self._show_ticks)
        self._inside.addWidget(self.ticks)
        self._inside.addStretch(1)
        self.choose_kind(ReportKind.CUSTOMERS)
        self.choose_period(Period.THIS_YEAR)

    @property
    def kind(self) -> ReportKind:
        return self._kinds[max(0, self._reports.checkedId())]

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last day, as they stand in the fields."""
        return self.from_on.day(), self.to_on.day()

    def choose_kind(self, kind: ReportKind) -> None:
        self._reports.button(self._kinds.index(kind)).setChecked(True)
        self._show_ticks()

    def choose_period(self, period: Period) -> None:
        at = [value for value, _ in period_options()].index(period)
        self._periods.button(at).setChecked(True)
        self._take(period)

    def show_days(self, from_on: date, to_on: date) -> None:
        """Put days into the fields without losing the lit period."""
        for field, day in ((self.from_on, from_on), (self.to_on, to_on)):
            field.blockSignals(True)
            field.set_day(day)
            field.blockSignals(False)
        self.changed.emit()

    def first_focus(self) -> QWidget | None:
        return self._reports.checkedButton()

    def _add_reports(self) -> None:
        self._inside.addWidget(label(self.tr("Report"), "small_strong"))
        for at, choice in enumerate(choices()):
            button = _ReportButton(choice)
            button.setObjectName(f"report_{choice.kind}")
            self._reports.addButton(button, at)
            self._kinds.append(choice.kind)
            self._inside.addWidget(button)
        self._reports.idClicked.connect(lambda _: self.changed.emit())

    def _add_periods(self) -> None:
        self._inside.addSpacing(10)
        self._inside.addWidget(label(self.tr("Period"), "small_strong"))
        grid = QGridLayout()
        grid.setSpacing(7)
        options = period_options()
        for at, (period, words) in enumerate(options):
            button = SquarePill(words, filled=False)
            button.setObjectName(f"period_{period.value}")
            self._periods.addButton(button, at)
            wide = 2 if at == len(options) - 1 and at % 2 == 0 else 1
            grid.addWidget(button, at // 2, at % 2, 1, wide)
        self._periods.idClicked.connect(lambda at: self._take(options[at][0]))
        self._inside.addLayout(grid)

    def _add_dates(self) -> None:
        holder = QWidget()
        line = FlowLayout(holder, gap=7)
        pattern = "d MMM yyyy"  # two days side by side leave no room for more
        self.from_on = DateField(self.tr("First day"), self._today, pattern=pattern, icon=False)
        self.to_on = DateField(self.tr("Last day"), self._today, pattern=pattern, icon=False)
        self.from_on.setObjectName("report_from")
        self.to_on.setObjectName("report_to")
        for field in (self.from_on, self.to_on):
            field.setFixedWidth(Theme.current().scaled(_DAY))
            field.day_changed.connect(lambda _: self._own_days())
        until = label(self.tr("to"), "small", "text2")
        until.setFixedHeight(self.from_on.sizeHint().height())
        for part in (self.from_on, until, self.to_on):
            line.addWidget(part)
        self._inside.addWidget(holder)

    def _take(self, period: Period) -> None:
        if period is Period.EVERYTHING:
            self.everything_asked.emit()
        else:
            self.show_days(*days_of(period, self._today))

    def _show_ticks(self) -> None:
        self.ticks.setVisible(self.kind is ReportKind.INSIGHT)

    def _own_days(self) -> None:
        """Somebody typed days of their own: no period is lit any more."""
        self._periods.setExclusive(False)
        for button in self._periods.buttons():
            button.setChecked(False)
        self._periods.setExclusive(True)
        self.changed.emit()
