"""What a file will hold: one sheet or page at a time, with its total and its tabs."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from csdesk.domain.reports.request import ReportKind
from csdesk.domain.reports.sheet import Kind
from csdesk.language import Language
from ui.context import Context
from ui.reports.page_view import PageView
from ui.reports.preview_model import PreviewModel
from ui.reports.previewed import Shown, ShownPage, ShownSheet, total_words
from ui.reports.report_words import period_words
from ui.reports.sheet_chart import SheetCharts
from ui.reports.sheet_header import SheetHeader
from ui.reports.sheet_tabs import SheetTabs
from ui.reports.total_row import TotalRow
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.states import Hint
from ui.widgets.surfaces import Card, Divider, row
from ui.widgets.table import TableView
from ui.widgets.text import ElidedLabel, label
from ui.widgets.what_is_this import WhatIsThis

_ROW = 29
_NUMBERS, _PAD = 36, 18
_LEAST = {Kind.MONEY: 78, Kind.SHARE: 64, Kind.DAY: 96, Kind.TEXT: 110, Kind.WORD: 84, Kind.ID: 52}
_ROOMY = 560
_PLAIN, _MOST = 60, 240
_MEASURED = 40
"""So many lines say how wide a column is."""


class PreviewCard(Card):
    """Head, table, total, tabs; the footer is put below by the page."""

    shown = Signal()
    """A report came and stands here."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(margins=(1, 0, 1, 0), gap=0, parent=parent)
        self._context = context
        self._parts: tuple[ShownSheet | ShownPage, ...] = ()
        self._kind: ReportKind | None = None
        self._language = Language()
        self._wide: list[int] = []
        self._add_head()
        self._add_table()
        self.page = PageView()
        self.body.addWidget(self.page, 1)
        self._nothing = Hint(self.tr("Nothing happened in this period."), "calendar-blank")
        self.body.addWidget(self._nothing, 1)
        self.total = TotalRow(self.table, self.model)
        self.body.addWidget(self.total)
        self.charts = SheetCharts()
        self.body.addWidget(self.charts)
        self.body.addWidget(Divider())
        self.tabs = SheetTabs()
        self.tabs.chosen.connect(self.show_part)
        self.body.addWidget(self.tabs)
        self.body.addWidget(Divider())
        self.show_nothing("")

    def show_report(self, report: Shown) -> None:
        """Show a report; the part that was open stays open while it is of the same kind."""
        again = report.kind is self._kind
        self._kind = report.kind
        self._parts, self._language = report.parts, report.language
        words = self.tr("From the first day on")
        if report.kind is not ReportKind.CUSTOMER:
            words = period_words(report.from_on, report.to_on, self._context.wording)
        self._period.setText(words)
        if not self._parts:
            self.show_nothing(self.tr("Nothing happened in this period."))
            return
        self.tabs.setVisible(True)
        self.tabs.show_names([part.title for part in self._parts], keep=again)
        self.show_part(self.tabs.at)
        self.shown.emit()

    def show_nothing(self, why: str) -> None:
        """Say why there is nothing to see."""
        self._parts = ()
        self._nothing.setText(why)
        self._size.setText("")
        self.tabs.setVisible(False)
        self._show_only(self._nothing)

    def show_key(self, key: str) -> None:
        """Show the part with this key, where the report has it."""
        at = next((at for at, part in enumerate(self._parts) if part.key == key), None)
        if at is not None:
            self.tabs.choose(at)

    def turn(self, step: int) -> None:
        """Go on to the next part, or back to the one before."""
        if self._parts:
            self.tabs.choose((self.tabs.at + step) % len(self._parts))

    def show_part(self, at: int) -> None:
        """Show the sheet or page with this place among the tabs."""
        if not 0 <= at < len(self._parts):
            return
        part = self._parts[at]
        sheets = self._sheets_words()
        if isinstance(part, ShownPage):
            self.page.show_page(part, self._language)
            self._size.setText(sheets)
            self._show_only(self.page)
            return
        self.model.show(part, self._language)
        self.table.setAccessibleName(self.tr("Preview of {sheet}").format(sheet=part.title))
        self._measure(part)
        self._fit()
        self._size.setText(f"{self._rows_words(part)} · {sheets}")
        self._nothing.setText(self.tr("Nothing happened in this period."))
        self._show_only(self.table if part.lines else self._nothing)
        self.total.setVisible(any(value is not None for value in part.sums))
        self.total.show_total(total_words(part.count, self._language))
        self.charts.show_charts(part.charts, self._language)
        self._fit_charts()

    @property
    def open_sheet(self) -> ShownSheet | None:
        """The sheet that is open; None while it is a page."""
        part = self._parts[self.tabs.at] if self._parts else None
        return part if isinstance(part, ShownSheet) else None

    def show_waiting(self) -> None:
        """Say that the figures are being read, where that takes longer than a moment."""
        words = self.tr("Reading the figures…")
        self._size.setText(words)
        if not self._parts:  # there is all the room to say it where it will be seen
            self._nothing.setText(words)

    def _sheets_words(self) -> str:
        if len(self._parts) == 1:
            return self.tr("1 sheet")
        return self.tr("{n} sheets").format(n=self._context.wording.number(len(self._parts)))

    def _rows_words(self, sheet: ShownSheet) -> str:
        number = self._context.wording.number
        if sheet.count > len(sheet.lines):
            words = self.tr("The first {n} of {all} rows")
            return words.format(n=number(len(sheet.lines)), all=number(sheet.count))
        one, more = self.tr("{n} row"), self.tr("{n} rows")
        return self._context.wording.counted(sheet.count, one, more)

    def _show_only(self, wanted: QWidget) -> None:
        for part in (self.table, self.page, self._nothing):
            part.setVisible(part is wanted)
        if wanted is not self.table:
            self.total.setVisible(False)
        self._fit_charts()

    def _add_head(self) -> None:
        head = row(gap=10, margins=(17, 12, 18, 10))
        head.addWidget(label(self.tr("Preview"), "card_title"))
        self._period = ElidedLabel("", "body", "text2")
        head.addWidget(self._period, 1)
        self._size = label("", "small", "text2")
        self._size.setObjectName("preview_size")
        head.addWidget(self._size)
        head.addWidget(WhatIsThis(self.tr("Preview")))
        self.body.addLayout(head)

    def _add_table(self) -> None:
        self.model = PreviewModel(self)
        self.table = TableView(self.tr("Preview of the sheet"), row_height=_ROW, lead=8,
                               line_starts=_NUMBERS)  # fmt: skip
        self.table.use_header(SheetHeader(self.table))
        self.table.setModel(self.model)
        self.table.installEventFilter(self)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._corner = QWidget()  # else the style draws a box of its own between the bars
        self.table.setCornerWidget(self._corner)
        self.body.addWidget(self.table, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_charts()

    def _fit_charts(self) -> None:
        """Charts stand below their sheet where that leaves enough of it."""
        sheet = self.open_sheet
        roomy = self.height() >= Theme.current().scaled(_ROOMY)
        drawn = sheet is not None and bool(sheet.charts) and bool(sheet.lines)
        self.charts.setVisible(drawn and roomy)

    def _measure(self, sheet: ShownSheet) -> None:
        """How wide each column is, by its heading, its first lines and its sum."""
        theme, model = Theme.current(), self.model
        body, head = theme.font("small"), theme.font("caption_strong")
        strong, lines = theme.font("small_strong"), range(min(_MEASURED, len(sheet.lines)))
        self._wide = []
        for at, column in enumerate(sheet.columns, 1):
            cells = (str(model.index(line, at).data()) for line in lines)
            wide = max((paint.width_of(cell, body) for cell in cells), default=0)
            wide = max(wide, paint.width_of(column.title, head))
            wide = max(wide, paint.width_of(model.total(at), strong)) + _PAD
            least = theme.scaled(_LEAST.get(column.kind, _PLAIN))
            self._wide.append(min(max(wide, least), theme.scaled(_MOST)))

    def _fit(self) -> None:
        """One column takes what the others leave; too wide a table scrolls sideways."""
        sheet = self.open_sheet
        if sheet is None or len(self._wide) != self.model.columnCount() - 1:
            return
        fits = sum(self._wide) + _NUMBERS <= self.table.width()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        stretch = sheet.roomy + 1 if fits else -1
        self.table.set_widths(_NUMBERS, *self._wide, stretch=stretch)
        self.total.update()
