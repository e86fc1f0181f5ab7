"""Which report, of which period, with or without names, in which language, as which file."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csdesk.domain.ours import LANGUAGE_NAMES
from csdesk.domain.reports.request import FileFormat, ReportKind, ReportRequest
from csdesk.domain.shop import Shop
from ui.context import Context
from ui.reports.chart_ticks import ChartTicks
from ui.reports.period_choice import PeriodChoice
from ui.reports.report_list import ReportList
from ui.reports.report_words import format_words, formats_of
from ui.widgets.choices import CheckBox
from ui.widgets.marks import Mark
from ui.widgets.pickers import Picker
from ui.widgets.surfaces import Card, Scroll, row
from ui.widgets.text import label

_PICKER = 96


class ReportChooser(Card):
    """The left side of the page; tells whenever something else is wanted."""

    changed = Signal()

    def __init__(self, context: Context, today: date, parent: QWidget | None = None) -> None:
        super().__init__(margins=(14, 12, 8, 10), gap=0, parent=parent)
        self._scroll = Scroll(gap=6, margins=(0, 0, 6, 2))
        self.body.addWidget(self._scroll)
        inside = self._scroll.body
        inside.addWidget(label(self.tr("Report"), "small_strong"))
        self.reports = ReportList(context)
        inside.addWidget(self.reports)
        inside.addSpacing(6)
        self.period = PeriodChoice(today)
        inside.addWidget(self.period)
        self._add_names()
        self._add_file()
        self.ticks = ChartTicks()
        inside.addWidget(self.ticks)
        inside.addStretch(1)
        self._language_chosen = False
        self._fit_kind()
        self.reports.changed.connect(self._fit_kind)
        for part in (self.reports, self.period, self.ticks):
            part.changed.connect(self.changed)

    @property
    def least_width(self) -> int:
        """With less, what is on it would lie under its scroll bar."""
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        return self.minimumSizeHint().width() + bar

    @property
    def kind(self) -> ReportKind:
        return self.reports.kind

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last day, as they stand in the fields."""
        return self.period.days

    @property
    def file_format(self) -> FileFormat:
        kept = str(self.formats.value())  # Qt keeps but the word of it
        return next((each for each in FileFormat if str(each) == kept), FileFormat.XLSX)

    @property
    def language(self) -> str:
        """Of the file; empty for that of the shop."""
        return str(self.languages.value()) if self._language_chosen else ""

    @property
    def request(self) -> ReportRequest:
        """What is asked for, as it stands."""
        of_all_times = self.kind is ReportKind.CUSTOMER
        first, last = sorted(self.days) if of_all_times else self.days
        return ReportRequest(
            self.kind,
            first,
            last,
            names=of_all_times or not self.nameless.isChecked(),
            customer_id=self.reports.customer_id,
            language=self.language,
        )

    def choose_kind(self, kind: ReportKind) -> None:
        self.reports.choose(kind)

    def choose_request(self, request: ReportRequest) -> None:
        """Show a whole request as chosen: what it is of, of which days, with or without names."""
        self.choose_kind(request.kind)
        self.period.choose_days(request.from_on, request.to_on)
        self.nameless.setChecked(not request.names)
        self.choose_language(request.language)

    def choose_format(self, file_format: FileFormat) -> None:
        """Show a kind of file as chosen, where the report can become one."""
        self.formats.choose(file_format)

    def choose_language(self, tag: str) -> None:
        """Show a language as chosen, whatever the shop’s is."""
        if tag in LANGUAGE_NAMES:
            self.languages.choose(tag)
            self._language_chosen = True

    def use_shop(self, shop: Shop) -> None:
        """Offer what this shop has: its financial years, its language."""
        self.period.use_year(shop.year_begins)
        if not self._language_chosen:
            self.languages.choose(shop.language)

    def first_focus(self) -> QWidget | None:
        return self.reports.first_focus()

    def _add_names(self) -> None:
        self.nameless = CheckBox(self.tr("Leave names out"))
        self.nameless.setObjectName("leave_names_out")
        self.nameless.toggled.connect(lambda _: self.changed.emit())
        self._names_line = QWidget()
        line = row(self._names_line, gap=6)
        line.addWidget(self.nameless)
        what = self.tr("Customers become numbers, and what was written about them stays out.")
        line.addWidget(Mark("info", "text3", 15, name=what))
        line.addStretch(1)
        self._scroll.body.addWidget(self._names_line)

    def _add_file(self) -> None:
        inside = self._scroll.body
        inside.addSpacing(4)
        inside.addWidget(label(self.tr("As"), "small_strong"))
        self.formats = Picker(self.tr("Kind of file"))
        self.formats.setObjectName("report_format")
        self.formats.picked.connect(lambda _: self.changed.emit())
        languages = list(LANGUAGE_NAMES.items())
        self.languages = Picker(self.tr("Language of the file"), languages)
        self.languages.setObjectName("report_language")
        self.languages.picked.connect(self._take_language)
        line = row(gap=7)
        for picker in (self.formats, self.languages):
            picker.setMinimumWidth(_PICKER)  # less than its hint: two share a narrow column
            line.addWidget(picker, 1)
        inside.addLayout(line)

    def _take_language(self, _: object) -> None:
        self._language_chosen = True
        self.changed.emit()

    def _fit_kind(self) -> None:
        """Offer what the report can be: no other files, languages or names than it has."""
        kind = self.kind
        self.ticks.setVisible(kind is ReportKind.INSIGHT)
        tells_all = kind is ReportKind.CUSTOMER  # of all times, and who else but they reads it
        self.period.setVisible(not tells_all)
        self._names_line.setVisible(not tells_all)
        offered = [(each, format_words(each)) for each in formats_of(kind)]
        kept = self.file_format
        self.formats.set_options(offered)
        self.formats.choose(kept if kept in formats_of(kind) else FileFormat.XLSX)
