"""Drafts that keep themselves: soon after the last key, and never later than a second."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal

from csdesk.services.drafts import drop_draft, keep_draft
from ui.context import Context

PAUSE_MS: Final = 800
"""After the last key."""
LONGEST_MS: Final = 850
"""After the first key that is not kept yet."""
Body = dict[str, Any]


class Autosave(QObject):
    """Keeps what ``body`` answers as the draft ``name`` while somebody types.

    Tell it of each key by ``touch``; ``flush`` keeps at once what is not kept yet.
    """

    kept = Signal(object)
    """When the draft was kept (a datetime); it is on disk then."""

    def __init__(
        self, context: Context, name: str, body: Callable[[], Body], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context, self._name, self._body = context, name, body
        self._last: Body | None = None
        self._over = self._unkept = False
        self._pause = self._timer(PAUSE_MS)
        self._longest = self._timer(LONGEST_MS)
        context.jobs.ending.connect(self.flush)
        context.jobs.keeping.connect(self.flush)

    @property
    def name(self) -> str:
        return self._name

    @property
    def waiting(self) -> bool:
        """Whether something was typed that is not on its way to disk yet."""
        return self._unkept

    @property
    def is_over(self) -> bool:
        """Whether what was typed is being saved as a fact, or was given up."""
        return self._over

    def start_from(self, body: Body) -> None:
        """What is on file already; only what differs from it is kept."""
        self._last = body

    def touch(self) -> None:
        """A key was pressed."""
        if self._over:
            return
        self._unkept = True
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def flush(self) -> None:
        """Keep now what was typed since the last time."""
        if self._over or not self.waiting:
            return
        self._rest()
        body = self._body()
        if body == self._last:
            return
        self._last = body
        desk, jobs = self._context.desk, self._context.jobs
        jobs.write(self, keep_draft, desk, self._name, body, then=self.kept.emit)

    def end(self) -> None:
        """What was typed is saved as a fact; the draft is dropped by whoever saved it."""
        self._rest()
        self._over = True

    def drop(self) -> None:
        """Forget what was typed, on disk too."""
        self.end()
        self._context.jobs.write(self, drop_draft, self._context.desk, self._name)

    def resume(self) -> None:
        """Saving failed: keep what is typed again."""
        self._over, self._last = False, None
        self.touch()

    def _rest(self) -> None:
        self._unkept = False
        self._pause.stop()
        self._longest.stop()

    def _timer(self, milliseconds: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(self.flush)
        return timer
