"""A line that is typed unseen: a passphrase or a PIN, shown only while somebody asks for it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from csdesk.domain.passphrase import LONGEST
from ui.widgets.buttons import IconButton
from ui.widgets.fields import LineField, set_wrong
from ui.widgets.surfaces import row


class SecretField(QWidget):
    """The line, and an eye behind it."""

    entered = Signal()
    """Enter was pressed in it."""
    typed = Signal(str)

    def __init__(self, name: str, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = LineField(name, hint, longest=LONGEST)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.line.returnPressed.connect(self.entered)
        self.line.textEdited.connect(self.typed)
        self.eye = IconButton("eye", self.tr("Show what is typed"), size=36)
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._show)
        inside = row(self, gap=6)
        inside.addWidget(self.line, 1)
        inside.addWidget(self.eye)
        self.setAccessibleName(name)
        self.setFocusProxy(self.line)

    def setObjectName(self, name: str) -> None:
        """The line has the name; the eye has it with ``_eye`` behind."""
        super().setObjectName(f"{name}_row")
        self.line.setObjectName(name)
        self.eye.setObjectName(f"{name}_eye")

    def text(self) -> str:
        return self.line.text()

    def clear(self) -> None:
        """Forget what was typed, and hide what comes next."""
        self.line.clear()
        self.eye.setChecked(False)

    def event(self, event: QEvent) -> bool:
        """Whoever says that this field is wrong means the line."""
        if event.type() == QEvent.Type.DynamicPropertyChange:
            set_wrong(self.line, bool(self.property("wrong")))
        return super().event(event)

    def _show(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode
        self.line.setEchoMode(mode.Normal if shown else mode.Password)
        self.eye.setAccessibleName(
            self.tr("Hide what is typed") if shown else self.tr("Show what is typed")
        )
