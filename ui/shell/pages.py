"""The pages: made when first visited, told what to show, with a way back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.widgets.focus import came_by_keys


@dataclass(frozen=True, slots=True)
class Address:
    """Where somebody is: a page by its name, and what it shows there."""

    place: str
    what: object = None


@dataclass(frozen=True, slots=True)
class Room:
    """How a page comes to be, which place of the rail it belongs to, and whether that is narrow."""

    make: Callable[[], QWidget]
    under: str
    compact: bool = False


class PageStack(QStackedWidget):
    """Pages by name. A page may have ``arrive(what)``, ``find_here()`` and ``first_focus()``."""

    moved = Signal(str)
    """The name of the page that is shown now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rooms: dict[str, Room] = {}
        self._pages: dict[str, QWidget] = {}
        self._past: list[Address] = []
        self._ahead: list[Address] = []
        self._here: Address | None = None

    def add(self, name: str, room: Room) -> None:
        self._rooms[name] = room

    def knows(self, name: str) -> bool:
        return name in self._rooms

    @property
    def here(self) -> Address | None:
        return self._here

    def room(self, name: str) -> Room:
        return self._rooms[name]

    def page(self, name: str) -> QWidget:
        """The page of that name, made now if nobody was there before.

        Raises: KeyError: no page of that name was registered.
        """
        page = self._pages.get(name)
        if page is None:
            page = self._pages[name] = self._rooms[name].make()
            self.addWidget(page)
        return page

    def opened(self, name: str) -> QWidget | None:
        """The page if it was ever visited."""
        return self._pages.get(name)

    def go(self, address: Address) -> None:
        """Show a page, and remember where one came from."""
        if self._here is not None and self._here != address:
            self._past.append(self._here)
            self._ahead.clear()
        self._show(address)

    def back(self) -> bool:
        """Go where one was before; whether there was such a place."""
        if not self._past:
            return False
        if self._here is not None:
            self._ahead.append(self._here)
        self._show(self._past.pop())
        return True

    def forward(self) -> bool:
        """Undo a step back; whether there was one."""
        if not self._ahead:
            return False
        if self._here is not None:
            self._past.append(self._here)
        self._show(self._ahead.pop())
        return True

    def _show(self, address: Address) -> None:
        by_keys = came_by_keys(self.window().focusWidget())
        page = self.page(address.place)
        self._here = address
        self.setCurrentWidget(page)
        arrive = getattr(page, "arrive", None)
        if arrive is not None:
            arrive(address.what)
        self.moved.emit(address.place)
        self._focus(page, by_keys)

    def _focus(self, page: QWidget, by_keys: bool) -> None:
        first = getattr(page, "first_focus", None)
        target = first() if first is not None else None
        if isinstance(target, QWidget):
            tab, other = Qt.FocusReason.TabFocusReason, Qt.FocusReason.OtherFocusReason
            target.clearFocus()  # Qt may have given it already, without saying how
            target.setFocus(tab if by_keys else other)
