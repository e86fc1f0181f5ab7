"""Copies that make themselves: each day, every half hour if something changed, and at the end."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QObject, QTimer

from csdesk.desk import Desk
from csdesk.domain.backup import Hold, Reason
from csdesk.domain.errors import Cancelled, CsdeskError
from csdesk.services.backup_trial import is_trial_due, try_newest
from csdesk.services.backups import due_backup, has_changed
from csdesk.services.backups_kept import say_right
from csdesk.services.shops import read_shop
from ui.backups.look import BackupLook, look
from ui.backups.words import BackupWords
from ui.context import Context, Tone
from ui.shell.window import MainWindow

_FIRST_LOOK_MS: Final = 4_000
"""Nobody waits for a copy at the start."""
_EVERY_MS: Final = 60_000
STRIP: Final = "backups"


class Keeping(QObject):
    """Looks each minute whether a copy is due, and says at the rail how things stand."""

    def __init__(self, context: Context, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._window = context, window
        self._words = BackupWords(context.wording)
        self._told = ""
        copies = context.copies
        copies.began.connect(self._say_it_is_made)
        copies.ended.connect(self._ended)
        copies.changed.connect(self.look)
        context.changes.happened.connect(lambda _: self.look())
        self._minutes = QTimer(self)
        self._minutes.setInterval(_EVERY_MS)
        self._minutes.timeout.connect(self.keep)
        self._minutes.start()
        QTimer.singleShot(_FIRST_LOOK_MS, self, self.keep)
        self.look()

    def look(self) -> None:
        """See how things stand, off the ui thread."""
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(
            self,
            look,
            desk,
            self._context.copies.trouble,
            then=self._show,
            failed=_unheard,
            newest="look",
        )

    def keep(self) -> None:
        """Make a copy if one is due; try the newest one out if that is due."""
        if not self._context.copies.under_way:
            jobs, desk = self._context.jobs, self._context.desk
            jobs.read(self, due_backup, desk, then=self._due, failed=_unheard, newest="due")

    def _due(self, reason: Reason | None) -> None:
        context = self._context
        if reason is not None:
            context.copies.make(context.jobs, context.desk, reason)
        else:
            then = self._tried
            context.jobs.read(self, _try_if_due, context.desk, then=then, failed=_unheard)

    def _tried(self, tried: bool) -> None:
        if tried:
            self._context.copies.changed.emit()

    def _ended(self, error: CsdeskError | None) -> None:
        """A failure is told once, until a copy succeeds again."""
        if error is None:
            self._told = ""
        elif not isinstance(error, Cancelled) and error.code != self._told:
            self._told = error.code
            said = self.tr("A copy of your shop could not be made")
            self._context.shell.trouble(said, error.sentence, error.code)

    def _say_it_is_made(self) -> None:
        self._window.show_backup(self.tr("Making a copy"), self.tr("You can go on working"))

    def _show(self, seen: BackupLook) -> None:
        if seen.shop.is_demo:
            words = self.tr("No copies"), self._context.desk.store.path.name, True
        else:
            words = self._words.rail(seen)
        if not self._context.copies.under_way:
            title, line, safe = words
            self._window.show_backup(title, line, safe=safe)
        self._show_hold(seen.state.hold)

    def _show_hold(self, hold: Hold | None) -> None:
        shell = self._context.shell
        right = (self.tr("This is right"), self._say_right)
        if hold is Hold.RESTORED:
            words = self.tr("A copy was brought back. Is everything there that you need?")
            back = (self.tr("Put the file from before back"), self._put_back)
            shell.show_strip(STRIP, words, (back, right))
        elif hold is Hold.FEWER_ROWS:
            words = self.tr("There is much less in your shop than in the copy before.")
            others = (self.tr("Look at the copies"), self._look_at_copies)
            shell.show_strip(STRIP, words, (others, right), Tone.WARN)
        else:
            shell.hide_strip(STRIP)

    def _say_right(self) -> None:
        context = self._context
        context.shell.hide_strip(STRIP)
        then = lambda _: context.copies.changed.emit()  # noqa: E731
        context.jobs.read(self, say_right, context.desk, then=then)
        context.shell.toast(self.tr("Good. Copies are kept as usual again"))

    def _put_back(self) -> None:
        from ui.backups.restore_dialog import RestoreDialog

        self._context.shell.show_dialog(RestoreDialog(self._context, back=True))

    def _look_at_copies(self) -> None:
        from ui.backups.restore_dialog import RestoreDialog

        self._context.shell.show_dialog(RestoreDialog(self._context))


def wants_copy_at_the_end(desk: Desk) -> bool:
    """Whether something changed since the newest copy, where copies are made by themselves."""
    if desk.store.is_read_only:
        return False
    shop = read_shop(desk)
    return shop.backs_up and not shop.is_demo and has_changed(desk)


def _try_if_due(desk: Desk) -> bool:
    return is_trial_due(desk) and try_newest(desk) is not None


def _unheard(error: Exception) -> None:
    """It is looked at again in a minute; what is broken shows where somebody works."""
