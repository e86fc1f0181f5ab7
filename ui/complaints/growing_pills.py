"""Pills whose answers the shop words itself."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.widgets.chips import ChoicePill, ChoicePills


class GrowingPills(ChoicePills):
    """Pills whose answers come from a list of the shop."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, (), parent)

    def offer(self, options: list[tuple[object, str]]) -> None:
        """Offer other answers; what was chosen stays chosen where it still exists."""
        kept = self.value()
        layout = self.layout()
        for button in self._group.buttons():
            self._group.removeButton(button)
            if layout is not None:
                layout.removeWidget(button)
            button.deleteLater()
        self._values.clear()
        for value, words in options:
            button = self._add(ChoicePill(words), value)
            if layout is not None:
                layout.addWidget(button)
        self.choose(kept)
