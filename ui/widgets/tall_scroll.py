"""The inside of a dialog: as tall as what is in it, and scrolled where the window is low."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QWidget

from ui.widgets.surfaces import Scroll


class TallScroll(Scroll):
    """Asks for all the height its content wants, and makes do with less."""

    def __init__(self, *, gap: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(gap=gap, margins=(3, 3, 3, 3), parent=parent)
        content = self.widget()
        assert content is not None
        content.installEventFilter(self)

    def sizeHint(self) -> QSize:
        content = self.widget()
        if content is None:
            return super().sizeHint()
        hint = content.sizeHint()
        if content.hasHeightForWidth() and self.width() > 100:
            high = content.heightForWidth(self.viewport().width())
            hint.setHeight(max(high, content.minimumSizeHint().height()))
        return hint

    def _fit(self, content: QWidget | None) -> None:
        """Wrapped lines are as high as they are at this width, not as in the narrowest column."""
        if content is not None:
            content.setMinimumHeight(1 if content.hasHeightForWidth() else 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit(self.widget())
            self.updateGeometry()
        return bool(super().eventFilter(watched, event))
