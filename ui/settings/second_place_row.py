"""The second place for copies: chosen, filled at once, and how it stands there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csdesk.desk import Desk
from csdesk.domain.backup import Backup
from csdesk.progress import Progress
from ui.backups.look import BackupLook
from ui.backups.words import BackupWords
from ui.context import Context
from ui.settings.working_row import WorkingRow
from ui.widgets.buttons import Button, Kind
from ui.widgets.surfaces import row


class SecondPlaceRow(WorkingRow):
    """A line of the settings with the ways to choose it, another one, or none."""

    asked = Signal()
    """A folder is to be chosen."""
    off = Signal()

    def __init__(self, context: Context, words: BackupWords) -> None:
        self.none = Button(self.tr("Take it off"), Kind.GHOST)
        self.none.setObjectName("no_second_place")
        self.choose = Button(self.tr("Add a place"))
        self.choose.setObjectName("second_place")
        both = QWidget()
        line = row(both, gap=8)
        line.addWidget(self.none)
        line.addWidget(self.choose)
        super().__init__(context, self.tr("Second place"), " ", both)
        self.none.clicked.connect(self.off)
        self.choose.clicked.connect(self.asked)
        self._words = words
        self.strip.cancel.setObjectName("stop_second_place")

    def show_place(self, seen: BackupLook) -> None:
        """Say where it is, how old the newest copy there is, and what would help."""
        has_one = seen.state.second is not None
        self.say(self._words.second_place(seen))
        trouble = self._words.second_trouble(seen)
        self.complain(trouble)
        if not trouble:
            self.tell(self._words.second_advice(seen))
        self.choose.set_words(self.tr("Change…") if has_one else self.tr("Add a place"))
        self.choose.set_icon("" if has_one else "plus")
        self.none.setVisible(has_one)

    def fill(self) -> None:
        """The newest copy goes there now; nobody has to wait for the next one."""
        self.work(self.tr("A copy goes to the second place"), _fill, then=lambda _: None)


def _fill(desk: Desk, *, progress: Progress) -> Backup | None:
    from csdesk.services.backups import fill_second_place  # late: nobody needs it to see a page

    return fill_second_place(desk, progress=progress)
