"""One line of at most so many characters: what is longer is refused whole, never cut."""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QObject
from PySide6.QtGui import QValidator

_BREAK: Final = re.compile("[\r\n\t\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")
"""What ends a line or a cell; pasted into one line, it is a space."""


class OneLine(QValidator):
    """Takes text that fits, with a space for every break in it; the rest stays outside."""

    def __init__(self, longest: int, parent: QObject) -> None:
        super().__init__(parent)
        self._longest = self._room = longest

    def make_room(self, words: str) -> str:
        """The words as one line; what is kept already has room, however long it is."""
        line = _BREAK.sub(" ", words)
        self._room = max(self._longest, len(line))
        return line

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        line = _BREAK.sub(" ", text) if _BREAK.search(text) else text
        if len(line) > self._room:
            return QValidator.State.Invalid, text, at
        self._room = max(self._longest, len(line))
        return QValidator.State.Acceptable, line, at - (len(text) - len(line))
