"""Everything that was ever brought in, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csdesk.domain.import_batch import ImportBatch
from csdesk.services.import_undo import ImportUndone, undo_import
from csdesk.services.imports import past_imports
from ui.context import Context
from ui.imports.import_words import batch_words
from ui.imports.kept_dialog import say_undone
from ui.widgets.buttons import Button, Kind
from ui.widgets.chips import Chip
from ui.widgets.dialog import Dialog
from ui.widgets.marks import Mark
from ui.widgets.states import Hint
from ui.widgets.surfaces import Divider, Scroll, clear, column, row
from ui.widgets.text import ElidedLabel, label

_TALL = 340


class PastImportsDialog(Dialog):
    """Each import on a line: the file, when, what came, and Undo."""

    taken_back = Signal(int)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Past imports"),
            self.tr("An import can be taken back as a whole. What has grown on it since stays."),
            parent=parent,
        )
        self._context = context
        self._lines = Scroll(gap=0)
        self._lines.setMinimumHeight(_TALL)
        self.body.addWidget(self._lines, 1)
        close = Button(self.tr("Close"), Kind.SECONDARY)
        close.clicked.connect(self.accept)
        self.foot.addStretch(1)
        self.foot.addWidget(close)
        self._reload()

    def _reload(self) -> None:
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, past_imports, desk, then=self._show, newest="past")

    def _show(self, batches: tuple[ImportBatch, ...]) -> None:
        clear(self._lines.body)
        for batch in batches:
            self._lines.body.addLayout(self._line(batch))
            self._lines.body.addWidget(Divider())
        if not batches:
            self._lines.body.addWidget(Hint(self.tr("Nothing came in from a file yet."), "files"))
        self._lines.body.addStretch(1)

    def _line(self, batch: ImportBatch) -> QHBoxLayout:
        line = row(gap=12, margins=(4, 10, 8, 10))
        line.addWidget(Mark("file-text", "text2", 20))
        words = column(gap=1)
        words.addWidget(ElidedLabel(batch.file_name, "strong"))
        when = self._context.wording.moment(batch.brought_at)
        brought = self.tr("{when} · {what}").format(when=when, what=batch_words(batch))
        words.addWidget(label(brought, "small", "text2"))
        line.addLayout(words, 1)
        if batch.undone_at is not None:
            line.addWidget(Chip(self.tr("Taken back"), "quiet", "arrow-counter-clockwise"))
            return line
        undo = Button(self.tr("Undo"), Kind.SOFT, compact=True)
        undo.setObjectName(f"undo_import_{batch.id}")
        undo.clicked.connect(lambda: self._undo(batch.id, undo))
        line.addWidget(undo)
        return line

    def _undo(self, batch_id: int, button: Button) -> None:
        button.turn_off(self.tr("Being taken back"))
        context = self._context

        def said(undone: object) -> None:
            assert isinstance(undone, ImportUndone)
            self.taken_back.emit(batch_id)
            say_undone(context, undone)
            self._reload()

        context.jobs.write(self, undo_import, context.desk, batch_id, then=said)
