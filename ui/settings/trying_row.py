"""Whether the newest copy really comes back: when that was tried last, and trying it now."""

from __future__ import annotations

from PySide6.QtCore import Signal

from csdesk.domain.backup import SelfTest
from csdesk.services.backup_trial import try_newest
from ui.backups.look import BackupLook
from ui.backups.words import BackupWords
from ui.context import Context
from ui.settings.setting_row import SettingRow
from ui.widgets.buttons import Button


class TryingRow(SettingRow):
    """A line of the settings with a button that tries it."""

    tested = Signal()

    def __init__(self, context: Context, words: BackupWords) -> None:
        self.button = Button("")
        super().__init__(self.tr("Does a copy work?"), " ", self.button)
        self.button.set_words(self.tr("Try it now"))
        self.button.setObjectName("test_backup")
        self.button.clicked.connect(self._try)
        self._context, self._words = context, words

    def show_test(self, seen: BackupLook) -> None:
        """Say when it was tried last, and how that went."""
        self.say(self._words.tested(seen))
        test = seen.state.test
        failed = test is not None and not test.passed
        self.complain(self.tr("Make a new copy now; the older ones stay.") if failed else "")

    def _try(self) -> None:
        self.button.turn_off(self.tr("It is being tried."))
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, try_newest, desk, then=self._tried, failed=self._not_tried)

    def _tried(self, test: SelfTest | None) -> None:
        self.button.turn_on()
        if test is None:
            self._context.shell.toast(self.tr("There is no copy yet to try"))
        elif test.passed:
            self._context.shell.toast(self.tr("It came back whole"))
        self.tested.emit()

    def _not_tried(self, error: Exception) -> None:
        self.button.turn_on()
        self.complain(self._context.wording.words_for(error))
