"""A dialog in which words are typed that nobody beside it shall read."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import Button
from ui.widgets.dialog import Dialog
from ui.widgets.fields import LabelledField, LineField
from ui.widgets.secret_field import SecretField


class SecretDialog(Dialog):
    """Return in any of its secrets presses ``go_on``, where that can be pressed."""

    go_on: Button

    def first_focus(self) -> QWidget | None:
        return self.findChild(LineField)

    def submit(self) -> None:
        if self.go_on.isEnabled():
            self.go_on.click()

    def secret(self, name: str, words: str, hint: str = "") -> LabelledField:
        """A field for one of them; each letter typed there is looked at."""
        secret = SecretField(words)
        secret.setObjectName(name)
        secret.typed.connect(lambda _: self.look())
        secret.entered.connect(self.submit)
        return LabelledField(words, secret, hint=hint)

    def typed(self, name: str) -> str:
        """What stands in the secret of this name; empty where there is none."""
        field = self.findChild(SecretField, f"{name}_row")
        return "" if field is None else field.text()

    def look(self) -> None:
        """Say what is still missing: a dialog overrides this."""
