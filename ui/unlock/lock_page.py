"""What a locked screen shows: nothing of the shop, and a field."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from csdesk.services.screen_lock import ScreenLock
from ui.unlock.asking_page import AskingPage
from ui.widgets.buttons import Button, Kind
from ui.widgets.text import label


class LockPage(AskingPage):
    """Asks for the PIN, or the passphrase; says honestly what helps who forgot it."""

    def __init__(self, lock: ScreenLock, parent: QWidget | None = None) -> None:
        if lock.has_pin and lock.has_passphrase:
            field = self.tr("PIN or passphrase")
        elif lock.has_pin:
            field = self.tr("PIN")
        else:
            field = self.tr("Passphrase")
        super().__init__(
            self.tr("csdesk is locked"),
            self.tr("What you were writing is kept and waits behind this page."),
            field,
            self.tr("Go on"),
            parent=parent,
        )
        self.setObjectName("lock_page")
        self.secret.setObjectName("unlock_code")
        self.go_on.setObjectName("unlock_screen")
        self._help = label(self._forgotten(lock), "small", "text2", wrap=True)
        self._help.setObjectName("forgotten_help")
        self._help.hide()
        self.body.addWidget(self._help)
        forgot = Button(self.tr("I forgot it"), Kind.GHOST)
        forgot.setObjectName("forgotten")
        forgot.clicked.connect(lambda: self._help.setVisible(not self._help.isVisible()))
        self.foot.insertWidget(0, forgot)

    def refuse_wrong(self) -> None:
        self.refuse(self.tr("That is not it."))

    def _forgotten(self, lock: ScreenLock) -> str:
        if lock.has_passphrase:
            return self.tr(
                "The passphrase of the shop opens this page too. A lost passphrase is truly lost: "
                "there is no other way in."
            )
        return self.tr(
            "A PIN hides the screen; it does not encrypt the shop. Whoever may sign in to this "
            "account of the computer can take it away: close csdesk, open a terminal, and run "
            "“csdesk forget-pin”. Nothing else changes, and you can choose a new one."
        )
