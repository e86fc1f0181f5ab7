"""Once a year, one quiet card: these people could be erased."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from csdesk.services.retention import put_off_erasing, reminds_of_erasing
from ui.context import Context
from ui.doing import do
from ui.widgets.buttons import Button, Kind
from ui.widgets.marks import Mark
from ui.widgets.surfaces import Card, row
from ui.widgets.text import label


class ErasingCard(Card):
    """Look at them, or not this year; where nobody is due, the card is not there."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(margins=(18, 12, 14, 13), gap=7, parent=parent)
        self.setObjectName("erasing_due")
        self._context = context
        head = row(gap=10)
        head.addWidget(Mark("shield-check", "accentTxt", 16))
        self.title = label("", "card_title", wrap=True)
        head.addWidget(self.title, 1)
        self.body.addLayout(head)
        words = self.tr("Nobody dealt with them for as long as you keep people.")
        self.body.addWidget(label(words, "small", "text2", wrap=True))
        self.look_at = Button(self.tr("Look at them"), compact=True)
        self.look_at.setObjectName("look_at_due")
        self.look_at.clicked.connect(lambda: context.shell.open_place("settings", "privacy"))
        self.later = Button(self.tr("Not this year"), Kind.LINK, compact=True)
        self.later.setObjectName("erasing_not_now")
        self.later.clicked.connect(self._put_off)
        actions = row(gap=14)
        actions.addWidget(self.look_at)
        actions.addWidget(self.later)
        actions.addStretch(1)
        self.body.addLayout(actions)
        self.setVisible(False)

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
