"""Choosing the PIN that opens a locked screen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csdesk.domain.screen_lock import SHORTEST_PIN
from csdesk.services.screen_lock import set_pin
from ui.context import Context
from ui.privacy.secret_dialog import SecretDialog
from ui.widgets.buttons import Button, Kind


class PinDialog(SecretDialog):
    """Typed twice; nothing else can be set here."""

    kept = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        line = self.tr(
            "It hides the screen from whoever walks by. It does not encrypt the shop: "
            "only a passphrase does."
        )
        super().__init__(self.tr("Choose a PIN"), line, width=480, parent=parent)
        self.setObjectName("pin_dialog")
        self._context = context
        hint = self.tr("four digits or letters, or more")
        self.pin = self.secret("new_pin", self.tr("PIN"), hint)
        self.again = self.secret("again_pin", self.tr("The same once more"))
        self.body.addWidget(self.pin)
        self.body.addWidget(self.again)
        away = Button(self.tr("Not now"), Kind.GHOST)
        away.clicked.connect(self.reject)
        self.go_on = Button(self.tr("Keep this PIN"), Kind.PRIMARY)
        self.go_on.setObjectName("keep_pin")
        self.go_on.clicked.connect(self._keep)
        self.foot.addStretch(1)
        self.foot.addWidget(away)
        self.foot.addWidget(self.go_on)
        self.look()

    def look(self) -> None:
        pin, again = self.typed("new_pin"), self.typed("again_pin")
        self.again.complain(
            self.tr("These two are not the same.") if again and not pin.startswith(again) else ""
        )
        if len(pin.strip()) < SHORTEST_PIN:
            self.go_on.turn_off(self.tr("A PIN has at least 4 digits or letters."))
        elif pin != again:
            self.go_on.turn_off(self.tr("Type the PIN twice."))
        else:
            self.go_on.turn_on()

    def _keep(self) -> None:
        context = self._context
        self.go_on.turn_off(self.tr("Being kept…"))
        context.jobs.write(
            *(self, set_pin, context.desk, self.typed("new_pin")),
            then=lambda _: self._done(),
            failed=self._failed,
        )

    def _done(self) -> None:
        self.accept()
        self.kept.emit()

    def _failed(self, error: Exception) -> None:
        self.pin.complain(self._context.wording.words_for(error))
        self.look()
