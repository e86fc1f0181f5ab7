"""Once a year, one quiet card: these people, or these old words and files, could be erased."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.services.retention import put_off_erasing, reminds_of_erasing, reminds_of_words
from ui.context import Context
from ui.doing import do
from ui.today.reminder_card import ReminderCard


def _due(desk: Desk) -> tuple[int, int]:
    return reminds_of_erasing(desk), reminds_of_words(desk)


class ErasingCard(ReminderCard):
    """Look at them, or not this year; where nothing is due, the card is not there."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, "shield-check", parent=parent)
        self.setObjectName("erasing_due")
        self.go.set_words(self.tr("Look at them"))
        self.go.setObjectName("look_at_due")
        self.go.clicked.connect(lambda: context.shell.open_place("settings", "privacy"))
        self.later.set_words(self.tr("Not this year"))
        self.later.setObjectName("erasing_not_now")
        self.later.clicked.connect(self._put_off)

    def look(self) -> None:
        """See whether something is due, off the ui thread."""
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, _due, desk, then=self._show, newest="erasing")

    def _show(self, due: tuple[int, int]) -> None:
        people, words = due
        who = self.tr("Nobody dealt with them for as long as you keep people.")
        old = self.tr("They are older than you keep words and files.")
        self.title.setText(self._title(people, words))
        self.told.setText(" ".join(said for said, count in ((who, people), (old, words)) if count))
        self.setVisible(bool(people or words))

    def _title(self, people: int, words: int) -> str:
        number = self._context.wording.number
        one, more = self.tr("One customer"), self.tr("{n} customers")
        who = one if people == 1 else more.format(n=number(people))
        one, more = self.tr("one old text or file"), self.tr("{n} old texts and files")
        old = one if words == 1 else more.format(n=number(words))
        if people and words:
            told = self.tr("{who} and {old} could be erased")
        else:
            told = self.tr("{who} could be erased") if people else self.tr("{old} could be erased")
        said = told.format(who=who, old=old)
        return said[:1].upper() + said[1:]

    def _put_off(self) -> None:
        said = self.tr("You will be reminded of it in a year")
        do(self._context, self, put_off_erasing, said=said, then=lambda _: self.look())
