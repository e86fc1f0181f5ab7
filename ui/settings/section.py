"""What every part of the settings has: a title, and cards below each other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.doing import do
from ui.widgets.surfaces import Scroll, column, row
from ui.widgets.text import label

_WIDEST = 792


def section_words() -> dict[str, tuple[str, str]]:
    """The parts of the settings in their order: name in code -> words and icon."""

    def tr(words: str, what: str = "") -> str:
        return QCoreApplication.translate("Settings", words, what)

    return {
        "shop": (tr("Your shop"), "storefront"),
        "money": (tr("Time and money"), "currency-circle-dollar"),
        "backups": (tr("Backups"), "shield-check"),
        "hours": (tr("Hours and reminders"), "clock"),
        "people": (tr("People"), "users"),
        "lists": (tr("Lists"), "list-bullets"),
        "questions": (tr("Questions to ask"), "chat-text"),
        "offers": (tr("What we offer"), "handshake"),
        "quick": (tr("Quick remedies"), "lightning"),
        "letters": (tr("Letters"), "envelope-simple"),
        "books": (tr("Books and reports"), "book-open-text"),
        "file": (tr("Shop file"), "hard-drives"),
        "privacy": (tr("Privacy and lock"), "lock"),
        "look": (tr("Look", "of the window"), "eye"),
        "keyboard": (tr("Keyboard"), "keyboard"),
        "about": (tr("About", "the program"), "info"),
    }


class Section(QWidget):
    """A part of the settings; it is filled when somebody first looks at it."""

    name = ""
    """The name of the part in code."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        title, _ = section_words()[self.name]
        outer = column(self, gap=10)
        outer.addWidget(label(title, "heading"))
        self._scroll = scroll = Scroll(gap=14, margins=(0, 0, 8, 12))
        outer.addWidget(scroll, 1)
        line = row(gap=0)
        holder = QWidget()
        holder.setMaximumWidth(_WIDEST)
        self.body = column(holder, gap=14)
        line.addWidget(holder, 100)
        line.addStretch(1)
        scroll.body.addLayout(line)
        scroll.body.addStretch(1)

    def reload(self) -> None:
        """Look anew at what is kept."""

    def first_focus(self) -> QWidget | None:
        return None

    def keep_line(self, verb: Callable[..., object], *values: object, said: str) -> None:
        """Do it, and look anew at what is kept; also where it was refused."""
        do(
            self.context,
            self,
            verb,
            *values,
            said=said,
            then=lambda _: self.reload(),
            failed=self.not_kept,
        )

    def said_of(self, words: str, active: bool) -> str:
        """What is told once a line of a list is kept or taken off it."""
        told = self.tr("Kept: {words}") if active else self.tr("Taken off: {words}")
        return told.format(words=words)

    def not_kept(self, error: Exception) -> None:
        """Say why, and show again what is kept."""
        self.context.tell_trouble(error)
        self.reload()

    def bring_to_sight(self, line: QWidget) -> None:
        """Scroll until this line is seen."""
        self._scroll.ensureWidgetVisible(line, 0, 40)
