"""Which complaints a list shows: sorted ids under the heads of their groups, rows by blocks."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from csdesk.domain.customer import first_name
from csdesk.domain.listings import ComplaintRow, Urgency
from csdesk.domain.stand_ins import shown
from ui.complaints.complaint_words import due_chip, steps_words, urgency_words
from ui.widgets.table import CELL_ROLE, Cell, IconCell, StepsCell, TwoLines, Words
from ui.wording import Wording

AnyIndex = QModelIndex | QPersistentModelIndex
BLOCK: Final = 64
"""Rows are fetched and kept by so many."""
_KEPT_BLOCKS: Final = 24
_TOP: Final = QModelIndex()
COLUMNS: Final = 6


@dataclass(frozen=True, slots=True)
class Group:
    """Complaints of one urgency that follow each other: the first one's place, and how many."""

    urgency: Urgency
    first: int
    count: int


class ComplaintListModel(QAbstractTableModel):
    """All ids in order, a head above each group, and the rows of what is on screen."""

    wanted = Signal(object)
    """Numbers (frozenset) of blocks that are about to be shown and are not here yet."""

    def __init__(
        self, wording: Wording, now: Callable[[], datetime], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._wording, self._now = wording, now
        self._ids: Sequence[int] = array("q")
        self._groups: tuple[Group, ...] = ()
        self._heads: tuple[int, ...] = ()
        self._blocks: OrderedDict[int, tuple[ComplaintRow, ...]] = OrderedDict()
        self._before: dict[int, ComplaintRow] = {}
        self._missing: set[int] = set()
        self._asked: set[int] = set()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._tell_missing)
        self.edition = 0
        """Grows with every new order, so that rows fetched for an older one are dropped."""

    def show(self, ids: Sequence[int], groups: Sequence[Group]) -> None:
        """Show these complaints in this order; rows known from before stay until newer come."""
        self.beginResetModel()
        self._before |= {row.id: row for rows in self._blocks.values() for row in rows}
        if len(self._before) > _KEPT_BLOCKS * BLOCK:
            self._before.clear()
        self._ids, self._groups = array("q", ids), tuple(groups)
        self._heads = tuple(group.first + at for at, group in enumerate(self._groups))
        self._blocks.clear()
        self._asked.clear()
        self._missing.clear()
        self.edition += 1
        self.endResetModel()

    def put(self, edition: int, block: int, rows: Sequence[ComplaintRow]) -> None:
        """Take the rows of a block; those fetched for an older order are dropped."""
        if edition != self.edition:
            return
        self._blocks[block] = tuple(rows)
        self._blocks.move_to_end(block)
        while len(self._blocks) > _KEPT_BLOCKS:
            forgotten, _ = self._blocks.popitem(last=False)
            self._asked.discard(forgotten)
        first = self._shown_at(block * BLOCK)
        last = self._shown_at(min(block * BLOCK + BLOCK, len(self._ids)) - 1)
        self.dataChanged.emit(self.index(first, 0), self.index(last, COLUMNS - 1))

    def forget_asked(self, block: int) -> None:
        """A block was not fetched after all; ask again when it is shown."""
        self._asked.discard(block)

    def ids_of(self, block: int) -> tuple[int, ...]:
        return tuple(self._ids[block * BLOCK : (block + 1) * BLOCK])

    @property
    def heads(self) -> tuple[int, ...]:
        """The rows that head a group."""
        return self._heads

    def head_at(self, row: int) -> Group | None:
        """The group whose head stands in this row, None where a complaint does."""
        return self._groups[self._heads.index(row)] if row in self._heads else None

    def id_at(self, row: int) -> int | None:
        """Which complaint stands in a row; None for a head and outside the list."""
        at = self._place(row)
        return None if at is None else self._ids[at]

    def row_of(self, complaint_id: int) -> int | None:
        """Where a complaint stands in the list, None where it is not in it."""
        try:
            return self._shown_at(self._ids.index(complaint_id))
        except ValueError:
            return None

    def known(self, row: int) -> ComplaintRow | None:
        """What is here of a row; what is missing is asked for."""
        at = self._place(row)
        if at is None:
            return None
        block, within = divmod(at, BLOCK)
        rows = self._blocks.get(block)
        if rows is not None:
            self._blocks.move_to_end(block)
            return rows[within] if within < len(rows) else None
        if block not in self._asked:
            self._asked.add(block)
            self._missing.add(block)
            if not self._soon.isActive():
                self._soon.start(0)
        return self._before.get(self._ids[at])

    def rowCount(self, parent: AnyIndex = _TOP) -> int:
        return 0 if parent.isValid() else len(self._ids) + len(self._groups)

    def columnCount(self, parent: AnyIndex = _TOP) -> int:
        return 0 if parent.isValid() else COLUMNS

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if index.isValid() and index.row() in self._heads:
            return Qt.ItemFlag.ItemIsEnabled
        return super().flags(index)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        head = self.head_at(index.row())
        if head is not None:
            return self._head_words(head, index.column(), role)
        row = self.known(index.row())
        if role == CELL_ROLE:
            return Words("") if row is None else self._cell(row, index.column())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return "" if row is None else self._text(row, index.column())
        return None

    def _head_words(self, head: Group, column: int, role: int) -> Any:
        spoken = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if not spoken or column:
            return None
        return f"{urgency_words(head.urgency)} {self._wording.number(head.count)}"

    def _place(self, row: int) -> int | None:
        """Which id a row shows."""
        if row in self._heads or not 0 <= row < self.rowCount():
            return None
        return row - sum(1 for head in self._heads if head < row)

    def _shown_at(self, place: int) -> int:
        return place + sum(1 for group in self._groups if group.first <= place)

    def _cell(self, row: ComplaintRow, column: int) -> Cell:
        match column:
            case 0:
                return TwoLines(row.title, row.customer, row.customer)
            case 1:
                return StepsCell(min(3, row.stage), steps_words(row.stage))
            case 2:
                return due_chip(row, self._wording, self._now())
            case 3:
                who = first_name(row.person)
                return Words(who, avatar=row.person) if row.person else Words("–", tone="text3")
            case 4:
                return Words(self._wording.minutes(row.minutes))
        return IconCell("caret-right")

    def _text(self, row: ComplaintRow, column: int) -> str:
        match column:
            case 0:
                return shown(f"{row.title}, {row.customer}")
            case 1:
                return steps_words(row.stage)
            case 2:
                return due_chip(row, self._wording, self._now()).words
            case 3:
                return shown(row.person)
            case 4:
                return self._wording.minutes(row.minutes)
        return ""

    def _tell_missing(self) -> None:
        missing, self._missing = frozenset(self._missing), set()
        self.wanted.emit(missing)
