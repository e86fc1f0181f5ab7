"""New lists in the watched folder, as one quiet card; where there are none it is not there."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.context import Context
from ui.imports.watched_part import WatchedPart
from ui.widgets.surfaces import Card


class NewFilesCard(Card):
    """Look, or put them aside."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(margins=(18, 12, 14, 13), gap=7, parent=parent)
        self.part = WatchedPart(context, quiet=True)
        self.part.found.connect(lambda number: self.setVisible(number > 0))
        self.body.addWidget(self.part)
        self.setVisible(False)

    def look(self) -> None:
        """See what is new, off the ui thread."""
        self.part.look()
