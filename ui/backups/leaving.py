"""The last copy: made while the window closes, and never in the way of closing it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.backup import Backup, Reason
from csdesk.progress import Progress
from ui.backups.keeping import wants_copy_at_the_end
from ui.context import Context
from ui.jobs import Job
from ui.widgets.buttons import Button
from ui.widgets.dialog import Dialog
from ui.widgets.gauges import Bar
from ui.widgets.text import label

_UNNOTICED_MS: Final = 400
"""A copy that is made sooner shows nothing."""
_LONGEST_MS: Final = 30_000
"""Then the window closes without; the next start makes the copy."""


class Farewell(Dialog):
    """Shown only where the last copy takes a moment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Keeping a copy…"), width=440, parent=parent)
        self.setObjectName("farewell")
        self.call_close(self.tr("Leave without it"))
        words = self.tr("csdesk closes by itself once the copy of today is made and checked.")
        self.body.addWidget(label(words, "body", "text2", wrap=True))
        self.bar = Bar(self.tr("How far the copy is"))
        self.body.addWidget(self.bar)
        self.leave = Button(self.tr("Leave without it"))
        self.leave.setObjectName("leave_without_copy")
        self.leave.clicked.connect(self.reject)
        self.foot.addStretch(1)
        self.foot.addWidget(self.leave)

    def first_focus(self) -> QWidget:
        return self.leave

    def show_progress(self, done: int, total: int, what: str = "") -> None:
        """Fits ``progress_to`` of a watched job."""
        self.bar.setValue(round(1000 * done / total) if total > 0 else 0)


class Leaving(QObject):
    """Asked when the window wants to close: makes the last copy first, if there is need of one."""

    done = Signal()
    """The window may close now."""

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._job: Job | None = None
        self._dialog: Farewell | None = None
        self.is_over = False
        self._began = False

    def begin(self) -> bool:
        """Whether the window has to wait for ``done``; asked again while it does, it leaves."""
        app = QGuiApplication.instance()
        ends = isinstance(app, QGuiApplication) and app.isSavingSession()
        if self.is_over or ends:
            self._stop()
            return False
        if self._began:
            self._leave()
            return False
        self._began = True
        self._context.jobs.ending.emit()  # what is typed and not kept yet belongs into the copy
        copies = self._context.copies
        copies.rest()
        if copies.under_way:  # that one may hold all, and two at once take twice as long
            copies.moved.connect(self._moved)
            copies.ended.connect(self._make_last)
        else:
            self._make_last()
        QTimer.singleShot(_UNNOTICED_MS, self, self._say_so)
        QTimer.singleShot(_LONGEST_MS, self, self._leave)
        return True

    def _make_last(self) -> None:
        if self.is_over:
            return
        self._job = self._context.jobs.watch(
            *(self, _last_copy, self._context.desk),
            progress_to=self._moved,
            then=lambda _: self._leave(),
            failed=lambda _: self._leave(),
            writes=True,
            quietly=True,
        )

    def _say_so(self) -> None:
        if not self.is_over:
            self._dialog = Farewell()
            self._dialog.rejected.connect(self._leave)
            self._context.shell.show_dialog(self._dialog)

    def _moved(self, done: int, total: int, what: str) -> None:
        if self._dialog is not None:
            self._dialog.show_progress(done, total, what)

    def _leave(self) -> None:
        if not self.is_over:
            self.is_over = True
            self._stop()
            self.done.emit()

    def _stop(self) -> None:
        self._context.copies.stop()
        if self._job is not None:
            self._job.cancel()


def _last_copy(desk: Desk, *, progress: Progress) -> Backup | None:
    """None where nothing changed since the newest one.

    Raises: CsdeskError: it could not be made; the state of the backups tells why.
    """
    from csdesk.services.backups import make_backup

    if not wants_copy_at_the_end(desk):
        return None
    return make_backup(desk, Reason.QUIT, progress=progress)
