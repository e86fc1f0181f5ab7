"""Where a letter is written: policy-speak is marked where it stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from csdesk.domain.policy_speak import SpeakHint
from ui.theme import Theme
from ui.widgets.fields import TextField


class LetterField(TextField):
    """A text field that takes the room there is, and underlines what may be said better."""

    def __init__(self, name: str, *, lines: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(name, lines=lines, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.fontMetrics().lineSpacing() * 4)

    def mark(self, hints: Sequence[SpeakHint]) -> None:
        """Underline these places; the words stay untouched."""
        ink = QTextCharFormat()
        ink.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        ink.setUnderlineColor(Theme.current().colour("warn"))
        marks = []
        for hint in hints:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._cursor_at(hint)
            mark.format = ink
            marks.append(mark)
        self.setExtraSelections(marks)

    def go_to(self, hint: SpeakHint) -> None:
        """Select a place, ready to be said anew."""
        self.setTextCursor(self._cursor_at(hint))
        self.setFocus()

    def say_instead(self, words: str) -> None:
        """Put in other words as one step, which Ctrl+Z in the field takes back."""
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(words)

    def _cursor_at(self, hint: SpeakHint) -> QTextCursor:
        before = self.text()[: hint.end]
        start = _units(before[: hint.start])
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(_units(before), QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _units(text: str) -> int:
    """How many places Qt counts for a text: two for signs beyond the first 65,536."""
    return len(text) + sum(sign > "\uffff" for sign in text)
