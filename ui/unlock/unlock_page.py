"""Shown instead of the pages until the passphrase of a shop is known."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csdesk.domain.screen_lock import pause_after
from csdesk.domain.spoken import filled
from ui.asking_for_shop import ask_for_shop
from ui.unlock.asking_page import AskingPage
from ui.widgets.buttons import Button, Kind
from ui.widgets.choices import CheckBox
from ui.widgets.text import label


class UnlockPage(AskingPage):
    """Which shop it is, its passphrase, whether this computer shall remember it, other shops."""

    other = Signal(Path)
    demo = Signal()

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("This shop is kept under a passphrase"),
            f"{path.name} · {path.parent}",
            self.tr("Passphrase"),
            self.tr("Open the shop"),
            parent=parent,
        )
        self.setObjectName("unlock_page")
        self._path, self._wrong = path, 0
        self.secret.setObjectName("passphrase")
        self.go_on.setObjectName("unlock")
        self.remember = CheckBox(self.tr("Remember it on this computer"))
        self.remember.setObjectName("remember_passphrase")
        self.body.addWidget(self.remember)
        self._why_not = label("", "caption", "text2", wrap=True)
        self._why_not.setObjectName("why_not_remember")
        self._why_not.hide()
        self.body.addWidget(self._why_not)
        lost = self.tr("Without it nobody can open this file: there is no other way in.")
        self.body.addWidget(label(lost, "caption", "text2", wrap=True))
        self.below.addStretch(1)
        for name, words, do in (
            ("open_other", self.tr("Open another shop…"), self._choose),
            ("open_demo", self.tr("Look around with a demo shop"), self.demo.emit),
        ):
            button = Button(words, Kind.GHOST)
            button.setObjectName(name)
            button.clicked.connect(lambda _=False, do=do: do())
            self.below.addWidget(button)
        self.below.addStretch(1)

    def cannot_remember(self, why: str) -> None:
        """Say why this computer can’t remember a passphrase; empty: it can."""
        self.remember.setEnabled(not why)
        self._why_not.setText(why)
        self._why_not.setVisible(bool(why))

    def refuse_wrong(self) -> None:
        """It was another passphrase; after some of them the next try waits."""
        self._wrong += 1
        words = filled(self.tr("This is not the passphrase of {file}."), file=self._path.name)
        self.refuse(words, pause_after(self._wrong))

    def _choose(self) -> None:
        ask_for_shop(self, self._path, self.other.emit)
