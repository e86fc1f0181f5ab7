"""The rows of the file with how many are ready, which need a look, and what mends them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from csdesk.domain.spoken import said
from csdesk.services.import_looking import Look
from csdesk.services.imports import ImportPreview
from ui.imports.import_words import counted, sales
from ui.imports.row_states import RowState, State, Way, counts_of
from ui.imports.rows_view import RowsView
from ui.number_forms import whole_number
from ui.widgets.buttons import Button, Kind
from ui.widgets.chips import Chip, Segmented
from ui.widgets.flow import FlowLayout
from ui.widgets.surfaces import Card, clear, row
from ui.widgets.text import label

_LEAST_HEIGHT = 230
_NUMBER, _TEXT, _NARROWEST, _PROBLEM = 58, 190, 90, 300
_TOLD_BY_ROWS = ("no ", "something on ")
"""How reasons begin that stand beside each row anyway."""


class RowsCard(Card):
    """Chips, the filter, and the table."""

    mended = Signal(int, int, str)
    """Number of a row, place of a column, and what should stand there."""
    skipped = Signal(int)
    back_asked = Signal(int)
    who_asked = Signal(str)
    """The key of the one who may be somebody known."""
    changes_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=(0, 0, 0, 0), gap=0, parent=parent)
        self._look: Look | None = None
        self._states: Mapping[int, RowState] = {}
        self.setMinimumHeight(_LEAST_HEIGHT)
        head = row(gap=8, margins=(14, 12, 12, 12))
        holder = QWidget()
        holder.setContentsMargins(0, 4, 0, 0)  # level with the switch beside them
        self._chips = FlowLayout(holder, gap=8)
        head.addWidget(holder, 1)
        self.which = Segmented(
            self.tr("Which rows"),
            (("troubled", self.tr("Needs a look")), ("all", self.tr("All rows"))),
        )
        self.which.choose("all")
        self.which.setObjectName("which_rows")
        self.which.chosen.connect(lambda _: self._show_rows())
        head.addWidget(self.which)
        self.body.addLayout(head)
        self._told = label("", "small", "warnTxt", wrap=True)
        self._told.setContentsMargins(15, 0, 15, 10)
        self._told.setObjectName("import_told")
        self.body.addWidget(self._told)
        self.table = RowsView(self.tr("Rows of the file"))
        self.model = self.table.rows
        self.model.typed.connect(self.mended)
        self.table.fix_asked.connect(self._mend)
        self.table.skip_asked.connect(self.skipped)
        self.table.back_asked.connect(self.back_asked)
        self.table.installEventFilter(self)
        self.body.addWidget(self.table, 1)
        self.body.addSpacing(8)

    @property
    def staying_out(self) -> int:
        """How many rows don't come in as things stand."""
        counts = counts_of(self._states)
        return counts[State.OUT] + counts[State.SKIPPED]

    def begin(self) -> None:
        """Another file: all of its rows, from the first."""
        self.which.choose("all")
        self._look, self._states = None, {}

    def show_file(self, look: Look, preview: ImportPreview, states: Mapping[int, RowState]) -> None:
        """Show the rows of a file and how they stand; the one that was chosen stays chosen."""
        self._look, self._states = look, states
        self._show_counts(look, preview)
        self._show_rows()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit_columns()
        return False

    def _mend(self, number: int) -> None:
        state = self._states.get(number)
        fix = None if state is None else state.fix
        if fix is None:
            return
        if fix.way is Way.USE:
            self.mended.emit(number, fix.place, fix.text)
        elif fix.way is Way.TYPE:
            self.table.open_cell(number, fix.place)
        elif fix.way is Way.WHO:
            self.who_asked.emit(fix.text)
        else:
            self.back_asked.emit(number)

    def _show_counts(self, look: Look, preview: ImportPreview) -> None:
        seen = self._states.keys() & set(look.read.row_numbers)
        counts = counts_of({row: self._states[row] for row in seen})
        troubled = sum(counts.values()) - counts[State.READY]
        ready = max(0, len(look.read.rows) - troubled)
        out = counts_of(self._states)[State.OUT]
        maybe = counted(
            counts[State.DOUBLE], self.tr("{n} maybe a double"), self.tr("{n} maybe doubles")
        )
        known = preview.purchases_duplicate
        known += preview.complaints.duplicate + preview.answers.duplicate
        chips = (
            (ready, "ok", "check", self.tr("{n} ready")),
            (counts[State.LOOK], "warn", "warning", self.tr("{n} to look at")),
            (out, "bad", "warning-circle", self.tr("{n} can’t come in yet")),
            (counts[State.DOUBLE], "info", "users", maybe),
            (counts[State.SKIPPED], "quiet", "minus-circle", self.tr("{n} skipped")),
            (known, "quiet", "copy", self.tr("{n} came in before")),
            (preview.waiting, "quiet", "hourglass", self.tr("{n} wait for another list")),
        )
        clear(self._chips)
        for number, tone, icon, words in chips:
            if number:
                told = words.format(n=whole_number(number, QLocale()))
                self._chips.addWidget(Chip(told, tone, icon))
        self._show_left_out(preview)
        self._show_changes(preview)
        whole = [p.reason for p in preview.problems if not p.row and p.value not in preview.foreign]
        self._told.setText(" ".join(whole))
        self._told.setVisible(bool(whole))

    def _show_left_out(self, preview: ImportPreview) -> None:
        """What stays out because of what it is; rows that can't be read say it themselves."""
        own = {reason for reason in preview.plan.left_out if reason.startswith(_TOLD_BY_ROWS)}
        for reason, number in sorted(preview.plan.left_out.items()):
            if reason not in own:
                words = self.tr("{what} stay out: {reason}")
                words = words.format(what=sales(number), reason=said(reason))
                self._chips.addWidget(Chip(words, "quiet", "minus-circle"))

    def _show_changes(self, preview: ImportPreview) -> None:
        number = preview.changed or len(preview.changes)
        if not number:
            return
        words = counted(number, self.tr("{n} change"), self.tr("{n} changes"))
        more = Button(words, Kind.SOFT, "pencil-simple", compact=True)
        more.setObjectName("show_changes")
        more.clicked.connect(self.changes_asked)
        self._chips.addWidget(more)

    def _show_rows(self) -> None:
        if self._look is None:
            return
        here, bar = self.table.currentIndex(), self.table.verticalScrollBar()
        number = self.model.number(here.row()) if here.isValid() else 0
        column, scrolled = here.column(), bar.value()
        only = self.which.value() == "troubled"
        self.model.show(self._look, self._states, only_troubled=only)
        self._fit_columns()
        bar.setValue(scrolled)
        at = self.model.row_of(number) if number else -1
        if at >= 0:
            self.table.setCurrentIndex(self.model.index(at, max(0, column)))

    def _fit_columns(self) -> None:
        inner = max(1, self.model.columnCount() - 2)
        room = self.table.width() - _NUMBER - _PROBLEM - 12
        each = max(_NARROWEST, min(_TEXT, room // inner))
        widths = (_NUMBER, *([each] * inner), _PROBLEM)
        if self.model.columnCount() == len(widths):
            self.table.set_widths(*widths, stretch=len(widths) - 1)
