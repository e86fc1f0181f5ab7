"""The three ways on with a customer, as cards beside each other."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QButtonGroup, QWidget

from csdesk.domain.parting import NextStep
from ui.widgets.choices import OptionCard
from ui.widgets.surfaces import clear, row
from ui.widgets.text import tip

_STACKED_UNDER = 520


@dataclass(frozen=True, slots=True)
class Way:
    """One card: what it means, and what it ends with."""

    step: NextStep
    title: str
    line: str
    ends: str
    icon: str


class WayCards(QWidget):
    """One of three is chosen; arrow keys move between them. A way that is shut says why."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = row(self, gap=10)
        self._group = QButtonGroup(self)
        self._group.buttonToggled.connect(self._tell)
        self.cards: dict[NextStep, OptionCard] = {}

    def show_ways(self, ways: tuple[Way, ...], why_shut: str) -> None:
        """The cards; ``why_shut`` says why nobody can part yet, empty where one can."""
        clear(self._line)
        self.cards = {}
        for way in ways:
            bed = QWidget()  # a card that is off shows no tip of its own
            inside = row(bed, gap=0)
            card = OptionCard(way.title, way.line, when=way.ends, icon=way.icon)
            card.setObjectName(f"way_{way.step}")
            card.setAutoExclusive(False)
            self._group.addButton(card)
            inside.addWidget(card)
            if way.step is NextStep.PART_WELL and why_shut:
                card.setEnabled(False)
                card.setAccessibleDescription(why_shut)
                bed.setToolTip(tip(why_shut))
            self._line.addWidget(bed, 1)
            self.cards[way.step] = card

    def choose(self, step: NextStep) -> None:
        if step in self.cards:
            self.cards[step].setChecked(True)

    def first_focus(self) -> QWidget:
        checked = self._group.checkedButton()
        return self if checked is None else checked

    def _tell(self, button: QAbstractButton, on: bool) -> None:
        step = next((step for step, card in self.cards.items() if card is button), None)
        if on and step is not None:
            self.chosen.emit(step)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < _STACKED_UNDER
        way = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._line.setDirection(way)
