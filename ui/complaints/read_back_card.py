"""What to read back to the customer, and what they answered."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.complaints.complaint_words import READ_BACK_LATER, tr
from ui.theme import Theme
from ui.widgets.buttons import Button, IconButton, Kind
from ui.widgets.chips import Chip
from ui.widgets.choices import CheckBox
from ui.widgets.fields import LineField, TextField
from ui.widgets.marks import Mark
from ui.widgets.surfaces import Card, Well, row
from ui.widgets.text import label

_MOST_LINES: Final = 9


class GrowingText(TextField):
    """Text that looks like text until somebody writes in it, and grows with what it says."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent=parent)
        self._most = _MOST_LINES
        self.textChanged.connect(self._fit)
        Theme.current().changed.connect(self._dress)
        self._dress()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._dress()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._dress()

    def sizeHint(self) -> QSize:
        return QSize(200, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(100, self._height())

    def _height(self) -> int:
        lines = max(1, min(round(self.document().size().height()), self._most))
        return lines * self.fontMetrics().lineSpacing() + 12

    def _fit(self) -> None:
        if self.minimumHeight() != self._height():
            self.setFixedHeight(self._height())

    def _dress(self) -> None:
        edge = Theme.current().colour("accent").name() if self.hasFocus() else "transparent"
        wide = 2 if self.hasFocus() else 1
        self.setStyleSheet(
            f"QPlainTextEdit {{ background: transparent; padding: {3 - wide}px;"
            f" border: {wide}px solid {edge}; }}"
        )


class ReadBackCard(Card):
    """What to read back, made from the fields until somebody writes it anew; and their answer."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(margins=(18, 14, 14, 12), gap=4, parent=parent)
        self._made = ""
        self.body.addLayout(self._head())
        self.text = GrowingText(tr("What to read back"))
        self.text.setObjectName("read_back")
        self.text.setPlaceholderText(tr("Write down what happened, and it stands here."))
        self.text.textChanged.connect(self.changed)
        self.body.addWidget(self.text)
        self.said_yes = CheckBox("")
        self.said_yes.setObjectName("said_yes")
        self.said_yes.toggled.connect(self._answered)
        self.body.addWidget(self.said_yes)
        self._not_now = Button(tr("Not now? Say why"), Kind.LINK, compact=True)
        self._not_now.setObjectName("not_now")
        self._not_now.clicked.connect(self.ask_why_not)
        self.body.addWidget(self._not_now)
        self.body.addWidget(self._reasons())

    def call(self, name: str) -> None:
        """Whose answer it is."""
        self.said_yes.set_words(tr("{name} said: yes, that’s it").format(name=name))

    @property
    def custom(self) -> str:
        """What somebody wrote themselves, empty while it is made from the fields."""
        words = self.text.text()
        return words if words != self._made else ""

    def words(self) -> str:
        return self.text.text().strip()

    def compose(self, made: str) -> None:
        """Show what the fields make, unless somebody wrote it anew."""
        if not self.custom:
            self._made = made
            self.text.blockSignals(True)
            self.text.setText(made)
            self.text.blockSignals(False)
            self.text._fit()
        else:
            self._made = made

    def write(self, words: str) -> None:
        """Show somebody's own words."""
        self.text.blockSignals(True)
        self.text.setText(words)
        self.text.blockSignals(False)
        self.text._fit()

    def why_not(self) -> str:
        """The reason why it was not read back, empty where there is none."""
        return "" if self.said_yes.isChecked() else self.reason.text().strip()

    def ask_why_not(self) -> None:
        """Offer to read it back later, or to say why not."""
        self._panel.setVisible(True)
        self._not_now.setVisible(False)
        self.later.setFocus(Qt.FocusReason.TabFocusReason)

    def read_later(self) -> None:
        """“Read it back later”: that is the reason, and a task on Today follows from it."""
        self.said_yes.setChecked(False)
        self.reason.setText(READ_BACK_LATER)

    def show_answer(self, said_yes: bool, why_not: str) -> None:
        self.said_yes.blockSignals(True)
        self.said_yes.setChecked(said_yes)
        self.said_yes.blockSignals(False)
        self.reason.blockSignals(True)
        self.reason.setText(why_not)
        self.reason.blockSignals(False)
        self._tell()

    def _head(self) -> QHBoxLayout:
        line = row(gap=9)
        line.addWidget(Mark("quotes", "accentTxt", 18))
        line.addWidget(label(tr("Read it back"), "card_title"), 1)
        copy = IconButton("copy", tr("Copy"), size=28)
        copy.setObjectName("copy_read_back")
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.words()))
        line.addWidget(copy)
        return line

    def _reasons(self) -> QWidget:
        self._panel = Well(margins=(10, 8, 10, 10), gap=6)
        self.later = Button(tr("Read it back later"), Kind.SOFT, "clock", compact=True)
        self.later.setObjectName("read_back_later")
        self.later.clicked.connect(self.read_later)
        self._panel.body.addWidget(self.later)
        self.reason = LineField(tr("Why it was not read back"), tr("Or say why not"))
        self.reason.setObjectName("why_not")
        self.reason.textChanged.connect(lambda _: self._reasoned())
        self._panel.body.addWidget(self.reason)
        self._task = Chip(tr("It will wait on Today"), "info", "sun-horizon")
        self._panel.body.addWidget(self._task)
        self._panel.setVisible(False)
        self._task.setVisible(False)
        return self._panel

    def _answered(self) -> None:
        self._tell()
        self.changed.emit()

    def _reasoned(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        yes, reason = self.said_yes.isChecked(), self.reason.text().strip()
        self._panel.setVisible(not yes and (bool(reason) or not self._not_now.isVisibleTo(self)))
        self._not_now.setVisible(not yes and not self._panel.isVisibleTo(self))
        self._task.setVisible(bool(reason))
