"""The rows of the file as they will be understood, with what is wrong and what would mend it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QObject, Qt, Signal

from csdesk.domain.import_fields import DATE_FIELDS, Field
from csdesk.domain.spoken import filled
from csdesk.services.import_looking import Look
from ui.imports.import_words import field_words, samples_of
from ui.imports.row_states import Fix, RowState, State
from ui.widgets.table import CELL_ROLE, AnyIndex, Words
from ui.widgets.text import tip

_SHOWN = (
    *(Field.NAME, Field.FIRST_NAME, Field.LAST_NAME, Field.COMPANY, Field.MAIL, Field.PHONE),
    *(Field.CUSTOMER_ID, Field.REFERENCE, Field.TITLE, Field.TOTAL, Field.LINE_TOTAL),
    *(Field.QUANTITY, Field.UNIT_PRICE, Field.NET, Field.BOUGHT_ON, Field.OPENED_ON),
    *(Field.ANSWERED_ON, Field.RECOMMEND, Field.SATISFACTION, Field.EASE, Field.STATUS),
    *(Field.WORDS, Field.SUMMARY),
)
_MOST_COLUMNS = 5
_CLOCK: Final = re.compile(r"[T ]\d{1,2}:\d\d\b.*$")
"""The time of day behind a day, which is not kept."""
STATE_ROLE: Final = int(Qt.ItemDataRole.UserRole) + 20


@dataclass(frozen=True, slots=True)
class Flagged:
    """A cell that needs a look, on the tint of its tone."""

    words: str
    tone: str


@dataclass(frozen=True, slots=True)
class FixCell:
    """How a row stands, and the button that mends it."""

    words: str
    state: State
    button: str = ""


class RowsModel(QAbstractTableModel):
    """Row number, the most telling columns, and what is wrong; it makes no copies of the file."""

    typed = Signal(int, int, str)
    """Number of a row, place of a column, and what was typed into that cell."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._columns: tuple[tuple[Field, int], ...] = ()
        self._states: Mapping[int, RowState] = {}
        self._rows: Sequence[int] = ()

    def show(self, look: Look, states: Mapping[int, RowState], *, only_troubled: bool) -> None:
        """Show a file, all rows of it or those that need a look."""
        self.beginResetModel()
        self._look, self._states = look, states
        columns = look.understanding.columns
        found = [(field, columns[field][0]) for field in _SHOWN if field in columns]
        told = [(field, place) for field, place in found if samples_of(look, place)]
        flagged = {place for state in states.values() for place in state.flagged}
        first = told[:_MOST_COLUMNS]
        for each in told[_MOST_COLUMNS:]:  # where something is wrong must be seen
            if each[1] in flagged:
                spare = [at for at, (_, place) in enumerate(first) if place not in flagged]
                if spare:
                    del first[spare[-1]]
                    first.append(each)
        self._columns = tuple(first)
        everything = range(len(look.read.rows))
        self._rows = everything
        if only_troubled:
            self._rows = [at for at in map(self.row_of, sorted(states)) if at >= 0]
        self.endResetModel()

    @property
    def fields(self) -> tuple[Field, ...]:
        """What the columns between the row number and the problem stand for."""
        return tuple(field for field, _ in self._columns)

    def number(self, at: int) -> int:
        """The number in the file of the row that is shown at this place."""
        assert self._look is not None
        return self._look.read.row_numbers[self._rows[at]]

    def row_of(self, number: int) -> int:
        """Where the row of that number is shown, -1 where it is not."""
        at = bisect_left(range(len(self._rows)), number, key=self.number)
        return at if at < len(self._rows) and self.number(at) == number else -1

    def state(self, at: int) -> RowState | None:
        """How the row that is shown at this place stands; None where it is simply ready."""
        return self._states.get(self.number(at))

    def fix(self, at: int) -> Fix | None:
        state = self.state(at)
        return None if state is None else state.fix

    def column_of(self, place: int) -> int:
        """Where the column at this place of the file is shown, -1 where it is not."""
        places = [at for _, at in self._columns]
        return places.index(place) + 1 if place in places else -1

    def field_at(self, column: int) -> Field | None:
        """What a shown column stands for; None for the row number and the problem."""
        inner = 0 < column <= len(self._columns)
        return self._columns[column - 1][0] if inner else None

    # Qt

    def rowCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._columns) + 2

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == 0:
            return self.tr("Row")
        if section == self.columnCount() - 1:
            return self.tr("Problem and fix")
        return field_words(self._columns[section - 1][0])

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and self.field_at(index.column()) is not None:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(
        self, index: AnyIndex, value: Any, role: int = int(Qt.ItemDataRole.EditRole)
    ) -> bool:
        """Tells what was typed; the row changes once the file was looked at again."""
        if role != Qt.ItemDataRole.EditRole or self.field_at(index.column()) is None:
            return False
        text = str(value).strip()
        if text != self._text(index.row(), index.column()):
            place = self._columns[index.column() - 1][1]
            self.typed.emit(self.number(index.row()), place, text)
        return True

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._look is None or not index.isValid():
            return None
        at, column = index.row(), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(at, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._heard(at, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._text(at, column)) if column else None
        if role == STATE_ROLE:
            return self.state(at)
        return self._cell(at, column) if role == CELL_ROLE else None

    # private

    def _text(self, at: int, column: int) -> str:
        assert self._look is not None
        if column == 0:
            return str(self.number(at))
        if column == self.columnCount() - 1:
            state = self.state(at)
            return self.tr("Ready") if state is None else state.reason
        place = self._columns[column - 1][1]
        mended = self._look.choices.cells.get((self.number(at), place))
        cell = self._look.read.rows[self._rows[at]][place] if mended is None else mended
        if isinstance(cell, date):
            return cell.isoformat()
        words = " ".join(str(cell).split())
        return _CLOCK.sub("", words) if self._columns[column - 1][0] in DATE_FIELDS else words

    def _heard(self, at: int, column: int) -> str:
        """The text of a cell; at the end of a row, also what Enter does there."""
        words, fix = self._text(at, column), self.fix(at)
        if column != self.columnCount() - 1 or fix is None:
            return words or self.tr("empty")
        return filled(self.tr("{reason}. Enter: {fix}"), reason=words, fix=fix.words)

    def _cell(self, at: int, column: int) -> Words | Flagged | FixCell:
        words, state = self._text(at, column), self.state(at)
        if column == 0:
            return Words(words, "caption", "text3")
        if column == self.columnCount() - 1:
            kind = State.READY if state is None else state.state
            return FixCell(words, kind, state.fix.words if state and state.fix else "")
        if state is None:
            return Words(words)
        if state.state is State.SKIPPED:
            return Words(words, "small", "text3")
        place = self._columns[column - 1][1]
        if place in state.flagged:
            return Flagged(words or self.tr("empty"), state.state)
        return Words(words)
