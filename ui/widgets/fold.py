"""A part of a form that stays out of the way until somebody wants it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import Button, Kind
from ui.widgets.surfaces import column, row
from ui.widgets.text import ElidedLabel


class Fold(QWidget):
    """A quiet line that opens what lies below it; put that into ``body``."""

    def __init__(self, words: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        lines = column(self, gap=10)
        head = row(gap=12)
        self.button = Button(words, Kind.LINK, "caret-right")
        self.button.setObjectName(name)
        self.button.clicked.connect(lambda: self.open_up(not self.is_open))
        head.addWidget(self.button)
        self._told = ElidedLabel("", "caption", "text3")
        head.addWidget(self._told, 1)
        lines.addLayout(head)
        self._inside = QWidget()
        self.body = column(self._inside, gap=12)
        lines.addWidget(self._inside)
        self.open_up(False)

    @property
    def is_open(self) -> bool:
        return self._inside.isVisibleTo(self)

    def open_up(self, wide: bool = True) -> None:
        """Show what lies below, or put it away; nothing in it changes."""
        self._inside.setVisible(wide)
        self.button.set_icon("caret-down" if wide else "caret-right")
        state = self.tr("opened") if wide else self.tr("closed")
        self.button.setAccessibleDescription(state)

    def tell(self, words: str) -> None:
        """One quiet line beside it: what waits there."""
        self._told.setText(words)
