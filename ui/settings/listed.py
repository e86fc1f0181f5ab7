"""What lists of the settings share: a card, and a line at its end to add one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import Button
from ui.widgets.fields import LineField
from ui.widgets.surfaces import Card, column, row
from ui.widgets.text import label


class Adder(QWidget):
    """The line at the end of a list: one more."""

    wanted = Signal(str)
    """Its words, never empty."""

    def __init__(self, about: str, name: str, longest: int = 80) -> None:
        super().__init__()
        line = row(self, gap=8)
        self.field = LineField(about, self.tr("One more…"), longest=longest)
        self.field.setObjectName(f"new_{name}")
        self.field.returnPressed.connect(self._add)
        line.addWidget(self.field, 1)
        add = Button(self.tr("Add"), icon="plus")
        add.setObjectName(f"add_{name}")
        add.clicked.connect(self._add)
        line.addWidget(add)

    def _add(self) -> None:
        words = " ".join(self.field.text().split())
        if words:
            self.field.clear()
            self.wanted.emit(words)


class ListCard(Card):
    """A list under its title: ``lines`` takes its lines, ``adder`` stands below them."""

    def __init__(self, title: str, told: str, adder: Adder) -> None:
        super().__init__(margins=(18, 14, 18, 16), gap=8)
        self.adder = adder
        self.body.addWidget(label(title, "body_medium"))
        self.body.addWidget(label(told, "small", "text2", wrap=True))
        holder = QWidget()
        self.lines = column(holder, gap=6)
        self.body.addWidget(holder)
        self.body.addWidget(adder)
