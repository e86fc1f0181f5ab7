"""Cards in rows, side by side where there is room and below each other where there is none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from ui.theme import Theme
from ui.widgets.surfaces import Scroll

_BELOW_UNDER: Final = 760
_PAIRS_UNDER: Final = 960
_GAP: Final = 12


class _Line(QWidget):
    """A row of cards; ``shares`` say how its width is divided."""

    def __init__(self, cards: Sequence[QWidget], shares: Sequence[int]) -> None:
        super().__init__()
        self._cards = tuple(cards)
        self._rows = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(_GAP)
        self._shares = tuple(shares)
        self._across = 0
        for card in self._cards:
            policy = card.sizePolicy()
            policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
            card.setSizePolicy(policy)

    def place(self, across: int) -> None:
        """As many cards side by side as said, the rest in lines below."""
        if across == self._across:
            return
        self._across = across
        while (item := self._rows.takeAt(0)) is not None:
            inner = item.layout()
            while inner is not None and inner.takeAt(0) is not None:
                pass
        for start in range(0, len(self._cards), across):
            line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
            line.setSpacing(_GAP)
            some = self._cards[start : start + across]
            for at, card in enumerate(some, start):
                line.addWidget(card, self._shares[at])
            self._rows.addLayout(line)


class CardRows(Scroll):
    """A view of charts; it scrolls where not all of them have room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(gap=_GAP, margins=(0, 0, 0, 2), parent=parent)
        self._lines: list[_Line] = []
        self.body.addStretch(1)

    def add_row(self, *cards: QWidget, shares: Sequence[int] = ()) -> QWidget:
        """One more row; ``shares`` divide its width, evenly unless told. Returns the row."""
        line = _Line(cards, shares or (1,) * len(cards))
        line.place(self._across(line))
        self._lines.append(line)
        self.body.insertWidget(self.body.count() - 1, line)
        return line

    def drop_row(self, row: QWidget) -> None:
        """Take a row away, and its cards with it."""
        self._lines = [line for line in self._lines if line is not row]
        self.body.removeWidget(row)
        row.hide()
        row.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for line in self._lines:
            line.place(self._across(line))

    def _across(self, line: _Line) -> int:
        most, scaled = len(line._cards), Theme.current().scaled
        if self.width() < scaled(_BELOW_UNDER):
            return 1
        return min(most, 2) if self.width() < scaled(_PAIRS_UNDER) else most
