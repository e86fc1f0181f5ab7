"""Once a year, one quiet card: these people could be erased."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from csdesk.services.retention import put_off_erasing, reminds_of_erasing
from ui.context import Context
from ui.doing import do
from ui.today.reminder_card import ReminderCard


class ErasingCard(ReminderCard):
    """Look at them, or not this year; where nobody is due, the card is not there."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, "shield-check", parent=parent)
        self.setObjectName("erasing_due")
        self.told.setText(self.tr("Nobody dealt with them for as long as you keep people."))
        self.go.set_words(self.tr("Look at them"))
        self.go.setObjectName("look_at_due")
        self.go.clicked.connect(lambda: context.shell.open_place("settings", "privacy"))
        self.later.set_words(self.tr("Not this year"))
        self.later.setObjectName("erasing_not_now")
        self.later.clicked.connect(self._put_off)

    def look(self) -> None:
        """See whether somebody is due, off the ui thread."""
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, reminds_of_erasing, desk, then=self._show, newest="erasing")

    def _show(self, count: int) -> None:
        one, more = (
            self.tr("One customer could be erased"),
            self.tr("{n} customers could be erased"),
        )
        self.title.setText(one if count == 1 else more.format(n=count))
        self.setVisible(bool(count))

    def _put_off(self) -> None:
        said = self.tr("You will be reminded of it in a year")
        do(self._context, self, put_off_erasing, said=said, then=lambda _: self.look())
