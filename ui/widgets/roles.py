"""What a painted widget is to a screen reader, where Qt would only say that it is something."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget

from ui.widgets.text import tip

W = TypeVar("W", bound=type[QWidget])
_ROLES: Final[dict[type, QAccessible.Role | None]] = {}
"""Of the marked classes, and of those that were looked up below them; None: Qt knows better."""
_MARKED: Final[set[type]] = set()


def heard_as(role: QAccessible.Role) -> Callable[[W], W]:
    """Marks a class of widgets, and those made of it, with the role read aloud with their name."""

    def mark(made: W) -> W:
        if not _MARKED:
            QAccessible.installFactory(_interface)
        _MARKED.add(made)
        _ROLES[made] = role
        return made

    return mark


class _Pressed(QAccessibleWidget):
    """A button that is clicked by whoever acts without a mouse, whatever its role is.

    Qt would only tick what can be ticked: nobody who waits for a click would hear of it.
    """

    def __init__(self, button: QAbstractButton, role: QAccessible.Role | None) -> None:
        super().__init__(button, role or QAccessible.Role.CheckBox)
        self._button, self._role = button, role

    def role(self) -> QAccessible.Role:
        if self._role is not None:
            return self._role
        one_of_several = self._button.autoExclusive()
        return QAccessible.Role.RadioButton if one_of_several else QAccessible.Role.CheckBox

    def state(self) -> QAccessible.State:
        state = super().state()
        if self._button.isCheckable():
            state.checkable = state.selectable = True
            state.checked = state.selected = self._button.isChecked()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        words = super().text(kind)
        if kind is QAccessible.Text.Description and words in _tips(self._button):
            return ""  # where there is room for an icon alone, the tip says the name again
        return words

    def actionNames(self) -> list[str]:
        press = QAccessibleActionInterface.pressAction()
        return [*([press] if self._button.isEnabled() else []), *super().actionNames()]

    def doAction(self, name: str) -> None:
        if name == QAccessibleActionInterface.pressAction():
            self._button.click()
        else:
            super().doAction(name)


def _is_pressed(button: QAbstractButton, role: QAccessible.Role | None) -> bool:
    """Whether it needs telling: another role, or a tick of our own and not one of Qt's."""
    if role is not None:
        return role is not QAccessible.Role.StaticText
    return button.isCheckable() and not type(button).__module__.startswith("PySide6")


def _tips(button: QAbstractButton) -> tuple[str, str]:
    name = button.accessibleName()
    return name, tip(name)


def _interface(_name: str, thing: QObject) -> QAccessibleInterface | None:
    """For a marked widget its own interface; for all others what Qt has for them."""
    if not isinstance(thing, QWidget):
        return None
    role = _role_of(type(thing))
    if isinstance(thing, QAbstractButton) and _is_pressed(thing, role):
        return _Pressed(thing, role)
    return None if role is None else QAccessibleWidget(thing, role)


def _role_of(kind: type) -> QAccessible.Role | None:
    if kind not in _ROLES:
        marked = next((made for made in kind.__mro__ if made in _MARKED), None)
        _ROLES[kind] = None if marked is None else _ROLES[marked]
    return _ROLES[kind]


@heard_as(QAccessible.Role.Grouping)
class Group(QWidget):
    """Holds what belongs together; its name is said before what in it the focus comes to."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
