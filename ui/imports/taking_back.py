"""The import that came in last here, and every way in which it may be taken back."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from csdesk.domain.changes import Noun
from csdesk.domain.import_batch import ImportBatch
from csdesk.services.import_undo import ImportUndone, undo_import
from csdesk.services.imports import past_imports
from ui.context import Context
from ui.imports.kept_dialog import say_undone
from ui.imports.past_dialog import PastImportsDialog


class TakingBack(QObject):
    """By its button, from Past imports, or by Ctrl+Z anywhere."""

    gone = Signal()
    """It was taken back."""
    stayed = Signal()
    """It could not be taken back."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.batch_id: int | None = None
        context.changes.happened.connect(self._hear)

    def undo(self) -> None:
        """Take it back now."""
        if self.batch_id is None:
            return
        jobs, desk = self._context.jobs, self._context.desk
        jobs.write(
            *(self, undo_import, desk, self.batch_id), then=self._undone, failed=self._not_undone
        )

    def show_past(self) -> None:
        """Show every import there was."""
        dialog = PastImportsDialog(self._context)
        dialog.taken_back.connect(self._taken_back)
        self._context.shell.show_dialog(dialog)

    def _undone(self, undone: ImportUndone) -> None:
        if self.batch_id is not None:
            self._taken_back(self.batch_id)
        say_undone(self._context, undone)

    def _not_undone(self, error: Exception) -> None:
        self.stayed.emit()
        self._context.tell_trouble(error)

    def _taken_back(self, batch_id: int) -> None:
        if batch_id == self.batch_id:
            self.batch_id = None
            self.gone.emit()

    def _hear(self, touched: frozenset[Noun]) -> None:
        if Noun.IMPORT_BATCH in touched and self.batch_id is not None:
            jobs, desk = self._context.jobs, self._context.desk
            jobs.read(self, past_imports, desk, then=self._see_past, newest="past")

    def _see_past(self, batches: tuple[ImportBatch, ...]) -> None:
        for batch in batches:
            if batch.undone_at is not None:
                self._taken_back(batch.id)
