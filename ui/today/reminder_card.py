"""The frame of a reminder on Today: what it is about, a way there, and a way to put it off."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.widgets.buttons import Button, Kind
from ui.widgets.marks import Mark
from ui.widgets.surfaces import Card, row
from ui.widgets.text import label


class ReminderCard(Card):
    """Hidden until there is something to remind of; ``go`` and ``later`` are the two ways on."""

    def __init__(
        self, context: Context, icon: str, tone: str = "accentTxt", parent: QWidget | None = None
    ) -> None:
        super().__init__(margins=(18, 12, 14, 13), gap=7, parent=parent)
        self._context = context
        head = row(gap=10)
        head.addWidget(Mark(icon, tone, 16))
        self.title = label("", "card_title", wrap=True)
        head.addWidget(self.title, 1)
        self.body.addLayout(head)
        self.told = label("", "small", "text2", wrap=True)
        self.body.addWidget(self.told)
        self.go = Button("", compact=True)
        self.later = Button(self.tr("Not now"), Kind.LINK, compact=True)
        actions = row(gap=14)
        actions.addWidget(self.go)
        actions.addWidget(self.later)
        actions.addStretch(1)
        self.body.addLayout(actions)
        self.setVisible(False)
