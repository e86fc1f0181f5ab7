"""What Ctrl+Z takes back: the actions of this sitting, newest first."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal

from csdesk.desk import Desk
from csdesk.domain.history import Action
from csdesk.services.undo import undo
from ui.jobs import Jobs

UNDO = "undo"
NOT_UNDONE = frozenset({"undo_import"})
"""Taking an import back is final: it is brought in again from its file."""


class UndoStack(QObject):
    """Hears of every action, from whatever thread, and undoes or redoes the newest."""

    _told = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._done: list[str] = []
        self._undone: list[str] = []
        self._redoing = False
        self._told.connect(self._note, Qt.ConnectionType.QueuedConnection)

    def note(self, action: Action) -> None:
        """Say that something was done. May be called from any thread."""
        self._told.emit(action)

    def undo(self) -> None:
        """Take the newest action back."""
        if self._done:
            self._run(self._done[-1])

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._undone:
            self._redoing = True
            self._run(self._undone.pop())

    def _run(self, action_id: str, then: Callable[[Action], None] | None = None) -> None:
        self._jobs.write(self, undo, self._desk, action_id, then=then)

    def _note(self, action: Action) -> None:
        if action.verb in NOT_UNDONE:
            return
        if action.verb != UNDO:
            self._undone.clear()
            self._done.append(action.id)
        elif self._redoing:
            self._redoing = False
            self._done.append(action.id)
        elif self._done:
            self._done.pop()
            self._undone.append(action.id)
