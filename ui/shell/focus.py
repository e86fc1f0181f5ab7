"""Where the keys go when something new lies on the screen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.widgets.buttons import IconButton


def focus_first(inside: QWidget) -> None:
    """The keys go to what ``inside`` names as its ``first_focus()``, or to its first field."""
    first = getattr(inside, "first_focus", None)
    target = first() if first is not None else None
    if target is None:
        fields = (
            child
            for child in inside.findChildren(QWidget)
            if not isinstance(child, IconButton)
            and child.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
            and child.isVisible()
            and child.isEnabled()
        )
        target = next(fields, inside)
    target.setFocus(Qt.FocusReason.TabFocusReason)
