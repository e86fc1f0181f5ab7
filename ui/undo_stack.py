"""What Ctrl+Z takes back: the actions of this sitting, newest first, of whatever screen."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from csdesk.desk import Desk
from csdesk.domain.history import FINAL_VERBS, Action
from csdesk.services.undo import undo
from ui.jobs import Jobs

NOT_UNDONE = FINAL_VERBS | {"undo_import", "remember_export"}
"""Taking an import back is final too: it is brought in again from its file. That a file was made
of a report is no change of the shop that somebody would want back."""


class UndoStack(QObject):
    """Hears of every action, from whatever thread, and undoes or redoes the newest."""

    undone = Signal(str)
    """The verb of the action that was taken back, by its key or by the button of a toast."""
    redone = Signal(str)
    """The verb of the action that was done again."""
    stayed = Signal(object)
    """Why the newest action stays as it is (an exception); the one before it is next."""

    _told = Signal(object)

    def __init__(self, desk: Desk, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._done: dict[str, str] = {}
        self._undone: dict[str, str] = {}
        self._under_way: set[str] = set()
        self._told.connect(self._note, Qt.ConnectionType.QueuedConnection)

    def note(self, action: Action) -> None:
        """Say that something was done. May be called from any thread."""
        self._told.emit(action)

    def take_over(self, before: UndoStack) -> None:
        """Go on where another window around the same desk stood."""
        self._done = before._done | self._done
        self._undone = before._undone | self._undone

    def undo(self) -> None:
        """Take the newest action back that is not being taken back already."""
        self._take_back(self._done)

    def redo(self) -> None:
        """Do again what was taken back last."""
        self._take_back(self._undone)

    def _take_back(self, actions: dict[str, str]) -> None:
        waiting = [action for action in actions if action not in self._under_way]
        if waiting:
            self._run(waiting[-1])

    def _run(self, action_id: str) -> None:
        def over(_: object) -> None:
            self._under_way.discard(action_id)

        def failed(error: Exception) -> None:
            over(None)
            self._done.pop(action_id, None)
            self._undone.pop(action_id, None)
            self.stayed.emit(error)

        self._under_way.add(action_id)
        self._jobs.write(self, undo, self._desk, action_id, then=over, failed=failed)

    def _note(self, action: Action) -> None:
        """``_done`` and ``_undone`` hold ids with the verb of what was done in the first place."""
        if action.verb in NOT_UNDONE:
            return
        if not action.undoes:
            self._undone.clear()
            self._done[action.id] = action.verb
        elif action.undoes in self._done:
            verb = self._undone[action.id] = self._done.pop(action.undoes)
            self.undone.emit(verb)
        elif action.undoes in self._undone:
            verb = self._done[action.id] = self._undone.pop(action.undoes)
            self.redone.emit(verb)
