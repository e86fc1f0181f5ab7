"""Picking a customer by typing: those who match below, and a new name last where it may be new."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from csdesk.desk import Desk
from csdesk.domain.listings import CustomerQuery, CustomerRow, CustomerSort
from csdesk.services.customers import customer_rows, list_customers
from ui.context import Context
from ui.customers.restricted import restricted_mark, restricted_words
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.chips import CHIP_HEIGHT, chip_width, paint_chip
from ui.widgets.fields import LineField, set_wrong
from ui.widgets.marks import paint_avatar
from ui.widgets.surfaces import column
from ui.widgets.text import label

_SHOWN: Final = 4
_ROW: Final = 40


def look_for(desk: Desk, typed: str) -> tuple[CustomerRow, ...]:
    """The first few customers whose name, mail, phone or words match what is typed."""
    query = CustomerQuery(typed=typed, sort=CustomerSort.NAME, descending=False)
    return customer_rows(desk, list_customers(desk, query)[:_SHOWN])


@dataclass(frozen=True, slots=True)
class Picked:
    """Who was picked: a known customer, or with no id a name that is new."""

    name: str
    customer_id: int | None = None
    sure: bool = True
    """False: only typed; somebody of just this name is meant, if there is one."""
    restricted: bool = False
    """Their data are only kept."""


class _Line(QAbstractButton):
    """One answer below the field; the keyboard stays in the field."""

    def __init__(self, picked: Picked, note: str) -> None:
        super().__init__()
        self.picked, self._note, self.lit = picked, note, False
        self.setFixedHeight(Theme.current().scaled(_ROW))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        told = restricted_words() if picked.restricted else ""
        self.setAccessibleName(" ".join(filter(None, (picked.name, told, note))))

    def light(self, lit: bool) -> None:
        self.lit = lit
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(300, Theme.current().scaled(_ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = paint.begin(self)
        if self.lit or self.underMouse():
            fill = theme.colour("sel" if self.lit else "hover")
            paint.box(painter, self.rect(), 8, fill, theme.colour("accent") if self.lit else None)
        self._paint_sign(painter)
        room = self.rect().adjusted(46, 0, -10, 0)
        room = paint.mirrored(self, room)
        near, font = paint.leading(self), theme.font("body_medium")
        paint.text(painter, room, self.picked.name, font, theme.colour("text"), near)
        wide = paint.width_of(self.picked.name, font) + 10
        if self.picked.restricted:
            words = restricted_mark()
            chip = QRect(0, 0, chip_width(words, ""), CHIP_HEIGHT)
            chip.moveTopLeft(QPoint(46 + wide, (self.height() - CHIP_HEIGHT) // 2))
            paint_chip(painter, self, paint.mirrored(self, chip), ("quiet", "", words))
            wide += chip.width() + 10
        if wide < room.width():
            rest = paint.within(self, room, room.adjusted(wide, 0, 0, 0))
            paint.text(painter, rest, self._note, theme.font("small"), theme.colour("text3"), near)
        painter.end()

    def _paint_sign(self, painter: QPainter) -> None:
        disc = self.rect().adjusted(10, 0, 0, 0)
        disc.setSize(QSize(26, 26))
        disc.moveTop((self.height() - 26) // 2)
        disc = paint.mirrored(self, disc)
        if self.picked.customer_id is None:
            paint.icon(painter, disc, "user-plus", Theme.current().colour("accentTxt"), 18)
        else:
            paint_avatar(painter, disc, self.picked.name)


class CustomerField(QWidget):
    """A field for a name; what matches stands below, arrow keys and Enter pick.

    With ``may_be_new`` off only somebody known can be picked.
    """

    picked = Signal(object)
    """A ``Picked``; None while what is typed is nobody yet."""
    typed = Signal()

    def __init__(
        self,
        context: Context,
        name: str = "",
        hint: str = "",
        *,
        may_be_new: bool = True,
        object_name: str = "customer",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context, self._may_be_new = context, may_be_new
        self._picked: Picked | None = None
        self._lines: list[_Line] = []
        self._lit = 0
        self._is_looking = False
        outer = column(self, gap=4)
        name = name or self.tr("Customer")
        hint = hint or self.tr("Name, phone or email")
        self.field = LineField(name, hint, icon="magnifying-glass")
        self.field.setObjectName(object_name)
        self.field.textEdited.connect(self._type)
        outer.addWidget(self.field)
        self._told = label("", "small", "text2", wrap=True)
        self._told.setObjectName(f"{object_name}_restricted")
        self._told.hide()
        outer.addWidget(self._told)
        self._answers = column(gap=2)
        outer.addLayout(self._answers)
        self.setAccessibleName(name)
        self.setFocusProxy(self.field)

    def customer_id(self) -> int | None:
        """Who was picked; None where nobody is, or somebody new."""
        return None if self._picked is None else self._picked.customer_id

    def show_customer(self, customer_id: int, name: str) -> None:
        """Show who is meant, without announcing it."""
        self._picked = Picked(name, customer_id)
        self.field.setText(name)
        self._show(())

    @property
    def offered(self) -> tuple[Picked, ...]:
        """Who stands below the field now."""
        return tuple(line.picked for line in self._lines)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DynamicPropertyChange:
            set_wrong(self.field, bool(self.property("wrong")))  # the edge is drawn in there
        return bool(super().event(event))

    @property
    def chosen(self) -> Picked | None:
        return self._picked

    def words(self) -> str:
        return self.field.text().strip()

    def choose(self, picked: Picked) -> None:
        """Take somebody, as if picked here."""
        self._picked = picked
        self.field.setText(picked.name)
        self._show(())
        self._tell(picked.restricted)
        self.picked.emit(picked)

    def exact(self) -> Picked:
        """Who was picked, else the name as it was typed."""
        return self._picked or Picked(self.words(), sure=False)

    def _type(self, typed: str) -> None:
        if self._picked is not None:
            self._picked = None
            self._tell(False)
            self.picked.emit(None)
        self.typed.emit()
        if not typed.strip():
            self._show(())
            return
        self._is_looking = True
        jobs, desk = self._context.jobs, self._context.desk
        jobs.read(self, look_for, desk, typed.strip(), then=self._offer, newest="look")

    def _offer(self, rows: tuple[CustomerRow, ...]) -> None:
        self._is_looking = False
        if self._picked is not None or not self.words():
            return
        name = self.words()
        offers = [
            (Picked(row.name, row.id, restricted=row.restricted), row.note.partition("\n")[0])
            for row in rows
        ]
        if not self._may_be_new:
            self._show(tuple(offers))
            return
        if any(row.name.casefold() == name.casefold() for row in rows):
            offers.append((Picked(name), self.tr("another customer of this name")))
        else:
            offers.append((Picked(name), self.tr("add as a new customer")))
        self._show(tuple(offers))

    def _tell(self, restricted: bool) -> None:
        """Say below who is picked that their data are only kept."""
        self._told.setText(restricted_words() if restricted else "")
        self._told.setVisible(restricted)
        self.field.setAccessibleDescription(self._told.text())

    def _show(self, offers: tuple[tuple[Picked, str], ...]) -> None:
        for line in self._lines:
            self._answers.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [_Line(picked, note) for picked, note in offers]
        for line in self._lines:
            line.clicked.connect(lambda _=False, line=line: self.choose(line.picked))
            self._answers.addWidget(line)
        self._light(0)
        self.updateGeometry()

    def _light(self, at: int) -> None:
        self._lit = max(0, min(at, len(self._lines) - 1))
        for place, line in enumerate(self._lines):
            line.light(place == self._lit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # The field hands on what it has no use for: arrows and Enter.
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self._lines and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._light(self._lit + (1 if event.key() == Qt.Key.Key_Down else -1))
        elif entered and (self._lines or self._is_looking):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                event.ignore()
                return
            if self._lines:
                self.choose(self._lines[self._lit].picked)
            self.focusNextChild()
        else:
            super().keyPressEvent(event)

    def focusNextChild(self) -> bool:
        """Go on to what comes after the name."""
        return bool(self.window().focusNextPrevChild(True))
