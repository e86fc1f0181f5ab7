"""Choosing the PIN that opens a locked screen."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csdesk.domain.screen_lock import SHORTEST_PIN
from csdesk.services.screen_lock import set_pin
from ui.context import Context
from ui.widgets.buttons import Button, Kind
from ui.widgets.dialog import Dialog
from ui.widgets.fields import LabelledField, LineField
from ui.widgets.secret_field import SecretField


class PinDialog(Dialog):
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
        self.pin = self._secret(
            "new_pin", self.tr("PIN"), self.tr("four digits or letters, or more")
        )
        self.again = self._secret("again_pin", self.tr("The same once more"))
        away = Button(self.tr("Not now"), Kind.GHOST)
        away.clicked.connect(self.reject)
        self.go_on = Button(self.tr("Keep this PIN"), Kind.PRIMARY)
        self.go_on.setObjectName("keep_pin")
        self.go_on.clicked.connect(self._keep)
        self.foot.addStretch(1)
        self.foot.addWidget(away)
        self.foot.addWidget(self.go_on)
        self._look()

    def first_focus(self) -> QWidget | None:
        return self.findChild(LineField)

    def submit(self) -> None:
        if self.go_on.isEnabled():
            self.go_on.click()

    def _secret(self, name: str, words: str, hint: str = "") -> LabelledField:
        secret = SecretField(words)
        secret.setObjectName(name)
        secret.typed.connect(lambda _: self._look())
        secret.entered.connect(self.submit)
        field = LabelledField(words, secret, hint=hint)
        self.body.addWidget(field)
        return field

    def _look(self) -> None:
        pin, again = self._typed("new_pin"), self._typed("again_pin")
        self.again.complain(
            self.tr("These two are not the same.") if again and not pin.startswith(again) else ""
        )
        if len(pin.strip()) < SHORTEST_PIN:
            self.go_on.turn_off(self.tr("A PIN has at least 4 digits or letters."))
        elif pin != again:
            self.go_on.turn_off(self.tr("Type the PIN twice."))
        else:
            self.go_on.turn_on()

    def _typed(self, name: str) -> str:
        field = self.findChild(SecretField, f"{name}_row")
        return "" if field is None else field.text()

    def _keep(self) -> None:
        context = self._context
        self.go_on.turn_off(self.tr("Being kept…"))
        context.jobs.write(
            *(self, set_pin, context.desk, self._typed("new_pin")),
            then=lambda _: self._done(),
            failed=self._failed,
        )

    def _done(self) -> None:
        self.accept()
        self.kept.emit()

    def _failed(self, error: Exception) -> None:
        self.pin.complain(self._context.wording.words_for(error))
        self._look()
