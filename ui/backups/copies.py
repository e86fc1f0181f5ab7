"""Making a copy: one at a time, off the ui thread, heard of by whoever shows how things stand."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from csdesk.desk import Desk
from csdesk.domain.backup import Backup, Reason
from csdesk.domain.errors import Cancelled, CsdeskError
from csdesk.progress import Progress
from ui.jobs import Job, Jobs


class Copies(QObject):
    """The copy that is being made now, if any."""

    began = Signal()
    moved = Signal(int, int, str)
    """How far it is: done, of how many, what."""
    ended = Signal(object)
    """What was in its way, a CsdeskError; None where it is made and checked."""
    restored = Signal(object, object)
    """A copy was brought back: the Desk to go on at, and what was done (Restored)."""
    changed = Signal()
    """Something about the copies is not as it was: look again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._rests = False
        self.trouble: CsdeskError | None = None
        """What was in the way of the last one; None where it was made."""

    @property
    def under_way(self) -> bool:
        return self._job is not None

    def make(self, jobs: Jobs, desk: Desk, reason: Reason) -> None:
        """Make one; while another is being made, that one will do."""
        if self._job is not None or self._rests:
            return
        self._job = jobs.watch(
            *(self, _make, desk, reason),
            progress_to=self.moved.emit,
            then=lambda _: self._over(None),
            failed=self._over,
        )
        self.began.emit()

    def rest(self) -> None:
        """The window is about to close: no other is begun here, the last is made there."""
        self._rests = True

    def stop(self) -> None:
        """Leave it; no half copy stays."""
        if self._job is not None:
            self._job.cancel()

    def _over(self, error: Exception | None) -> None:
        self._job = None
        known = error if isinstance(error, CsdeskError) else None
        if not isinstance(known, Cancelled):
            self.trouble = known
        self.ended.emit(known)
        self.changed.emit()


def _make(desk: Desk, reason: Reason, *, progress: Progress) -> Backup:
    from csdesk.services.backups import make_backup  # late: nobody needs it to see a page

    return make_backup(desk, reason, progress=progress)
