"""Below a letter: what hides behind a rule, and what it leaves open. Never in the way."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from csdesk.domain.letter_clarity import Clarity
from csdesk.domain.policy_speak import SpeakHint
from ui.letters.letter_words import tr, unclear_words
from ui.widgets.buttons import Button, Kind
from ui.widgets.marks import Mark
from ui.widgets.surfaces import column, row
from ui.widgets.text import label


class SpeakLine(QWidget):
    """One line a hint; each goes when the words are right."""

    shown_asked = Signal(object)
    """A SpeakHint: show where it stands."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        lines = column(self, gap=4)
        self._hint: SpeakHint | None = None
        self._speak = QWidget()
        line = row(self._speak, gap=8)
        line.addWidget(Mark("lightbulb", "warnTxt", 16))
        self.words = label("", "small", "warnTxt", wrap=True)
        self.words.setObjectName("policy_hint")
        line.addWidget(self.words, 1)
        self.show_it = Button(tr("Show where"), Kind.LINK, compact=True)
        self.show_it.setObjectName("show_policy_speak")
        self.show_it.clicked.connect(self._show)
        line.addWidget(self.show_it)
        self._open = QWidget()
        line = row(self._open, gap=8)
        line.addWidget(Mark("info", "text2", 16))
        self.unclear = label("", "small", "text2", wrap=True)
        self.unclear.setObjectName("clarity_hint")
        line.addWidget(self.unclear, 1)
        lines.addWidget(self._speak)
        lines.addWidget(self._open)
        self.tell((), (), "")

    def tell(self, hints: tuple[SpeakHint, ...], missing: tuple[Clarity, ...], more: str) -> None:
        """Say what could be better; ``more`` is a sentence besides."""
        self._hint = hints[0] if hints else None
        self._speak.setVisible(bool(hints))
        if hints:
            told = tr("“{words}”: {instead}").format(
                words=hints[0].phrase, instead=hints[0].instead
            )
            if len(hints) > 1:
                told += " " + tr("({n} more like it)").format(n=len(hints) - 1)
            self.words.setText(told)
        words = " ".join(part for part in (unclear_words(missing), more) if part)
        self.unclear.setText(words)
        self._open.setVisible(bool(words))

    def _show(self) -> None:
        if self._hint is not None:
            self.shown_asked.emit(self._hint)
