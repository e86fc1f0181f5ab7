"""What a painted widget is to a screen reader, where Qt would only say that it is something."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

W = TypeVar("W", bound=type[QWidget])
_ROLES: dict[type[QWidget], QAccessible.Role] = {}


def heard_as(role: QAccessible.Role) -> Callable[[W], W]:
    """Marks a class of widgets with the role that is read aloud with their name."""

    def mark(made: W) -> W:
        if not _ROLES:
            QAccessible.installFactory(_interface)
        _ROLES[made] = role
        return made

    return mark


def _interface(_name: str, thing: QObject) -> QAccessibleInterface | None:
    """For a marked widget its own interface; for all others what Qt has for them."""
    if not isinstance(thing, QWidget):
        return None
    role = _ROLES.get(type(thing))
    return None if role is None else QAccessibleWidget(thing, role)
