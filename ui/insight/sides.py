"""Two parts of a view: side by side, or below each other where it is narrow."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QBoxLayout, QWidget

_BELOW_UNDER: Final = 860
_SIDE: Final = 356
_ANY_WIDTH: Final = 16_777_215


class Sides(QBoxLayout):
    """The wide part comes first; ``narrow`` keeps its width as long as it stands beside it."""

    def __init__(self) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self.setSpacing(12)

    def place(self, across: int, narrow: QWidget | None = None) -> bool:
        """Lay them out for so much width; whether one is below the other now."""
        below, way = across < _BELOW_UNDER, QBoxLayout.Direction
        self.setDirection(way.TopToBottom if below else way.LeftToRight)
        if narrow is not None:
            narrow.setMinimumWidth(0 if below else _SIDE)
            narrow.setMaximumWidth(_ANY_WIDTH if below else _SIDE)
        return below
