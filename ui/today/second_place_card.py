"""A quiet card: the copies are on one disk only, or the stick was not there for long."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from csdesk.services.second_place import SecondPlaceDue, put_off_second_place, second_place_due
from ui.context import Context
from ui.doing import do
from ui.today.reminder_card import ReminderCard


class SecondPlaceCard(ReminderCard):
    """Go and do it, or not now; where all is well the card is not there."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, "shield-warning", "warnTxt", parent)
        self.setObjectName("second_place_due")
        self.go.setObjectName("go_to_backups")
        self.go.clicked.connect(lambda: context.shell.open_place("settings", "backups"))
        self.later.setObjectName("second_place_not_now")
        self.later.clicked.connect(self._put_off)
        context.copies.changed.connect(self.look)

    def look(self) -> None:
        """See whether there is something to remind of, off the ui thread."""
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, second_place_due, desk, then=self._show, newest="second_place")

    def _show(self, due: SecondPlaceDue | None) -> None:
        self.setVisible(due is not None)
        if due is None:
            return
        if not due.has_place:
            self.title.setText(self.tr("Your copies are all in one place"))
            self.told.setText(
                self.tr("A copy on a stick or another disk saves you if this laptop is lost.")
            )
            self.go.set_words(self.tr("Add a place"))
            return
        self.title.setText(self.tr("The second place waits for a copy"))
        if due.days_since is None:
            self.told.setText(self.tr("There is no copy at the second place yet."))
        else:
            one = self.tr("The last one there is a day old. Plug it in when you can.")
            more = self.tr("The last one there is {n} days old. Plug it in when you can.")
            self.told.setText(self._context.wording.counted(due.days_since, one, more))
        self.go.set_words(self.tr("Look at the backups"))

    def _put_off(self) -> None:
        said = self.tr("You will be reminded of it later")
        do(self._context, self, put_off_second_place, said=said, then=lambda _: self.look())
