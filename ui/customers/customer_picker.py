"""Finding one customer among many by typing."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QStringListModel, Qt, QTimer, Signal
from PySide6.QtWidgets import QCompleter, QWidget

from csdesk.domain.changes import Noun
from csdesk.domain.listings import Found
from csdesk.services.search import find_anything
from ui.context import Context
from ui.widgets.fields import LineField

_OFFERED: Final = 8
_PAUSE_MS: Final = 120


class CustomerPicker(LineField):
    """A field that offers customers as one types; ``customer_id()`` is who was picked."""

    picked = Signal(object)
    """The id of the customer that was picked, None where the field was emptied or changed."""

    def __init__(
        self, context: Context, name: str, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(name, hint, icon="magnifying-glass", parent=parent)
        self._context = context
        self._found: tuple[Found, ...] = ()
        self._customer_id: int | None = None
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        by_line = completer.activated[QModelIndex]  # type: ignore[index]  # no overloads in the stubs
        by_line.connect(self._pick)
        self.setCompleter(completer)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.textEdited.connect(self._edited)

    def customer_id(self) -> int | None:
        return self._customer_id

    def show_customer(self, customer_id: int | None, name: str) -> None:
        """Show who is meant, without announcing it."""
        self._customer_id = customer_id
        self.setText(name)

    def _edited(self, typed: str) -> None:
        if self._customer_id is not None:
            self._customer_id = None
            self.picked.emit(None)
        if typed.strip():
            self._pause.start()

    def _ask(self) -> None:
        jobs, desk = self._context.jobs, self._context.desk
        typed = self.text().strip()
        jobs.read(self, find_anything, desk, typed, _OFFERED, then=self._offer, newest="offer")

    def _offer(self, found: tuple[Found, ...]) -> None:
        self._found = tuple(one for one in found if one.noun is Noun.CUSTOMER)
        self._names.setStringList([self._words(one) for one in self._found])
        if self._found and self.hasFocus() and self._customer_id is None:
            self.completer().complete()

    def _pick(self, index: QModelIndex) -> None:
        one = self._found[index.row()]  # two may read alike: the line says who, its words do not
        self.show_customer(one.customer_id, one.name)
        QTimer.singleShot(0, self, lambda: self.setText(one.name))
        self.picked.emit(one.customer_id)

    def _words(self, one: Found) -> str:
        line = one.words.partition("\n")[0]
        return f"{one.name}  ·  {line}" if line and line != one.name else one.name
