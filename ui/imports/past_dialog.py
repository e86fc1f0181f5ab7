"""Everything that was ever brought in, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from csdesk.domain.import_batch import ImportBatch
from csdesk.domain.import_memory import RememberedLayout
from csdesk.services.import_undo import ImportUndone, undo_import
from csdesk.services.imports import past_imports
from csdesk.services.remembered_layouts import columns_of, forget, remembered
from ui.context import Context
from ui.doing import do
from ui.imports.import_words import batch_words
from ui.imports.kept_dialog import say_undone
from ui.widgets.buttons import Button, Kind
from ui.widgets.chips import Chip
from ui.widgets.dialog import Dialog
from ui.widgets.marks import Mark
from ui.widgets.states import Hint
from ui.widgets.surfaces import Divider, Scroll, clear, column, row
from ui.widgets.text import ElidedLabel, label

_TALL, _MOST_TOLD = 300, 4


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
        self._told = column(gap=0)
        self._lines.setMinimumHeight(_TALL)
        self.body.addWidget(self._lines, 1)
        self.body.addLayout(self._told)
        close = Button(self.tr("Close"), Kind.SECONDARY)
        close.clicked.connect(self.accept)
        self.foot.addStretch(1)
        self.foot.addWidget(close)
        self._reload()

    def _reload(self) -> None:
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, past_imports, desk, then=self._show, newest="past")
        jobs.read(self, remembered, desk, then=self._show_told, newest="told")

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

    def _show_told(self, layouts: tuple[RememberedLayout, ...]) -> None:
        """Lists that are read the way the owner told, each with a way to forget that."""
        clear(self._told)
        if layouts:
            title = self.tr("Lists that are read the way you told")
            self._told.addWidget(label(title, "small_strong"))
        for layout in layouts[:_MOST_TOLD]:
            line = row(gap=12, margins=(4, 6, 8, 6))
            line.addWidget(Mark("columns", "text2", 18))
            when = self._context.wording.moment(layout.made_at)
            columns = ", ".join(columns_of(layout))
            words = self.tr("{title} · {columns} · {when}")
            words = words.format(title=layout.title, columns=columns, when=when)
            line.addWidget(ElidedLabel(words, "small", "text2"), 1)
            forget_it = Button(self.tr("Forget"), Kind.GHOST, compact=True)
            forget_it.setObjectName(f"forget_layout_{layout.id}")
            forget_it.setAccessibleName(self.tr("Forget: {list}").format(list=columns))
            forget_it.clicked.connect(lambda _=False, key=layout.id: self._forget(key))
            line.addWidget(forget_it)
            self._told.addLayout(line)

    def _forget(self, layout_id: int) -> None:
        said = self.tr("Lists like this are understood afresh from now on.")
        do(self._context, self, forget, layout_id, said=said, then=lambda _: self._reload())

    def _undo(self, batch_id: int, button: Button) -> None:
        button.turn_off(self.tr("Being taken back"))
        context = self._context

        def said(undone: object) -> None:
            assert isinstance(undone, ImportUndone)
            self.taken_back.emit(batch_id)
            say_undone(context, undone)
            self._reload()

        context.jobs.write(self, undo_import, context.desk, batch_id, then=said)
