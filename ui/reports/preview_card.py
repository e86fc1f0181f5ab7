"""What a workbook will hold: one sheet at a time, with its total and its tabs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QWidget,
)

from ui.context import Context
from ui.reports.preview_model import PreviewModel
from ui.reports.report_words import Filled, Look, period_words
from ui.reports.sheet_header import SheetHeader
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.buttons import plain_text
from ui.widgets.flow import FlowLayout
from ui.widgets.focus import Ringed
from ui.widgets.states import Hint
from ui.widgets.surfaces import Card, Divider, Scroll, clear, row
from ui.widgets.table import TableView
from ui.widgets.text import ElidedLabel, label

_ROW, _TOTAL = 29, 34
_NUMBERS, _NAME, _MORE = 36, 130, 40
_LEAST = {Look.MONEY: 78, Look.HOURS: 66, Look.SHARE: 70, Look.DAY: 102, Look.TEXT: 92,
          Look.NUMBER: 66}  # fmt: skip


class _Tab(Ringed, QAbstractButton):
    """The tab of a sheet: underlined while it is shown."""

    ring_radius = 6

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words
        self.setText(plain_text(words))
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        theme = Theme.current()
        return QSize(paint.width_of(self._words, theme.font("small_strong")) + 24, theme.scaled(32))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter, on = paint.begin(self), self.isChecked()
        ink = theme.colour("accentTxt" if on else "text" if self.underMouse() else "text2")
        font = theme.font("small_strong" if on else "small_medium")
        paint.text(painter, self.rect(), self._words, font, ink, Qt.AlignmentFlag.AlignHCenter)
        if on:
            line = QRect(0, self.height() - 3, self.width(), 3)
            painter.fillRect(line, theme.colour("accent"))
        painter.end()


class _Wrapping(QWidget):
    """The tabs, in more than one line where there are many."""

    def __init__(self) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


class _TotalRow(QLabel):
    """The sums under the columns, in line with them."""

    def __init__(self, table: TableView, model: PreviewModel) -> None:
        super().__init__()
        self._table, self._model = table, model
        self._name = ""
        self.setFixedHeight(_TOTAL)

    def show_total(self, name: str) -> None:
        self._name = name
        sums = [self._model.total(at) for at in range(1, self._model.columnCount())]
        self.setAccessibleName(f"{name}: {', '.join(filter(None, sums))}")
        self._sums = ["", *sums]
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = paint.begin(self)
        painter.fillRect(QRect(0, 0, self.width(), 2), theme.colour("text2"))
        header, font = self._table.horizontalHeader(), theme.font("small_strong")
        for at in range(min(self._model.columnCount(), len(self._sums))):
            words = self._name if at == 1 else self._sums[at]
            place = QRect(header.sectionViewportPosition(at) + 8, 2, header.sectionSize(at) - 16,
                          self.height() - 2)  # fmt: skip
            side = paint.trailing(self) if self._model.is_figure(at) else paint.leading(self)
            paint.text(
                painter, paint.mirrored(self, place), words, font, theme.colour("text"), side
            )
        painter.end()

    _sums: Sequence[str] = ()


class PreviewCard(Card):
    """Head, table, total, tabs; the footer is put below by the page."""

    shown = Signal()
    """A report came and stands here."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(margins=(1, 0, 1, 0), gap=0, parent=parent)
        self._context = context
        self._sheets: tuple[Filled, ...] = ()
        head = row(gap=10, margins=(17, 12, 18, 10))
        head.addWidget(label(self.tr("Preview"), "card_title"))
        self._period = ElidedLabel("", "body", "text2")
        head.addWidget(self._period, 1)
        self._size = label("", "small", "text2")
        head.addWidget(self._size)
        self.body.addLayout(head)
        self.model = PreviewModel(context.wording, self)
        self.table = TableView(self.tr("Preview of the sheet"), row_height=_ROW, lead=8,
                               line_starts=_NUMBERS)  # fmt: skip
        self.table.use_header(SheetHeader(self.table))
        self.table.setModel(self.model)
        self.table.installEventFilter(self)
        self.table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.body.addWidget(self.table, 1)
        self._nothing = Hint(self.tr("Nothing happened in this period."), "calendar-blank")
        self.body.addWidget(self._nothing, 1)
        self._explained = Scroll(gap=10, margins=(18, 14, 18, 14))
        self.body.addWidget(self._explained, 1)
        self.total = _TotalRow(self.table, self.model)
        self.table.horizontalScrollBar().valueChanged.connect(lambda _: self.total.update())
        self.body.addWidget(self.total)
        self.body.addWidget(Divider())
        holder = row(margins=(18, 0, 18, 0))
        wrapping = _Wrapping()
        self._tabs = FlowLayout(wrapping, gap=4)
        holder.addWidget(wrapping)
        self.body.addLayout(holder)
        self.body.addWidget(Divider())
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self.show_sheet)

    def show_report(
        self,
        days: tuple[date, date],
        sheets: tuple[Filled, ...],
        explained: Sequence[tuple[str, str]],
    ) -> None:
        """Show a report; the sheet that was open stays open where there still is one.

        ``explained`` says what its figures rest on: a name and words for each.
        """
        at = max(0, self._group.checkedId())
        before = [filled.sheet.title for filled in self._sheets]
        self._sheets = sheets
        if [filled.sheet.title for filled in sheets] != before:
            self._make_tabs()
            at = 0
        self._explain(explained)
        self._period.setText(period_words(*days, self._context.wording))
        self.show_sheet(at)
        self.shown.emit()

    def show_sheet(self, at: int) -> None:
        """Show the sheet with this place among the tabs."""
        if not self._sheets:
            return
        button = self._group.button(at)
        if button is not None:
            button.setChecked(True)
        explains = at == len(self._sheets)
        self._explained.setVisible(explains)
        self.total.setVisible(not explains and any(n is not None for n in self._sheets[at].sums))
        if explains:
            self._nothing.setVisible(False)
            self.table.setVisible(False)
            return
        filled = self._sheets[at]
        self.model.show(filled)
        self._fit()
        lines = filled.lines
        count = self._context.wording.number(len(lines))
        sheets = len(self._sheets) + 1  # and the one that says how it is worked out
        self._size.setText(self.tr("{n} rows · {sheets} sheets").format(n=count, sheets=sheets))
        self.total.show_total(self.tr("Total, {n} rows").format(n=count))
        self._nothing.setVisible(not lines)
        self.table.setVisible(bool(lines))

    def _make_tabs(self) -> None:
        for button in self._group.buttons():
            self._group.removeButton(button)
        clear(self._tabs)
        for at, filled in enumerate(self._sheets):
            tab = _Tab(filled.sheet.title)
            self._group.addButton(tab, at)
            self._tabs.addWidget(tab)
        tab = _Tab(self.tr("How it is worked out"))
        self._group.addButton(tab, len(self._sheets))
        self._tabs.addWidget(tab)

    def _explain(self, explained: Sequence[tuple[str, str]]) -> None:
        """What every figure rests on, and what stands in where nobody answered."""
        clear(self._explained.body)
        for title, words in explained:
            line = row(gap=16)
            name = label(title, "small_strong", wrap=True)
            name.setFixedWidth(_NAME)
            line.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(label(words, "small", "text2", wrap=True), 1)
            self._explained.body.addLayout(line)
        self._explained.body.addStretch(1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        """One column takes what the others leave; too narrow a table scrolls sideways."""
        model, at = self.model, self._group.checkedId()
        if model.columnCount() < 3 or not 0 <= at < len(self._sheets):
            return
        widest = self._sheets[at].sheet.widest + 1
        others = [at for at in range(1, model.columnCount()) if at != widest]
        spare = self.table.width() - _NUMBERS - _NAME
        least = {at: Theme.current().scaled(_LEAST[model.columns[at - 1].look]) for at in others}
        each = max(0, spare - sum(least.values()) - _MORE) // len(others)
        fits = sum(least.values()) <= spare
        wide = [
            least[at] + min(each, _MORE) if at in least else _NAME
            for at in range(1, model.columnCount())
        ]
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.set_widths(_NUMBERS, *wide, stretch=widest if fits else -1)
