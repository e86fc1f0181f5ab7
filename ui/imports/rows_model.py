"""The rows of the file as they will be understood, with what is wrong in which cell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QObject, QRect, Qt
from PySide6.QtGui import QPainter

from csdesk.domain.drafts import Problem
from csdesk.domain.import_fields import AMOUNT_FIELDS, DATE_FIELDS, Field
from csdesk.services.import_looking import Look
from csdesk.services.imports import ImportPreview
from ui.imports.import_words import field_words, samples_of
from ui.theme import Theme
from ui.widgets import paint
from ui.widgets.table import CELL_ROLE, AnyIndex, Cell, CellDelegate, TableView, Words

_SHOWN = (
    *(Field.NAME, Field.FIRST_NAME, Field.LAST_NAME, Field.COMPANY, Field.MAIL, Field.PHONE),
    *(Field.CUSTOMER_ID, Field.REFERENCE, Field.TOTAL, Field.LINE_TOTAL, Field.QUANTITY),
    *(Field.UNIT_PRICE, Field.NET, Field.BOUGHT_ON, Field.SUMMARY),
)
_MOST_COLUMNS = 6
_HARD = AMOUNT_FIELDS | DATE_FIELDS


@dataclass(frozen=True, slots=True)
class Flagged:
    """A cell that needs a look; ``tone`` is warn or bad."""

    words: str
    tone: str


@dataclass(frozen=True, slots=True)
class Trouble:
    """What is wrong in one row, and whether it keeps the row out."""

    problems: tuple[Problem, ...]
    stays_out: bool

    @property
    def reason(self) -> str:
        return "; ".join(problem.reason for problem in self.problems)


def troubles_of(look: Look, preview: ImportPreview) -> dict[int, Trouble]:
    """Row number -> its trouble; what concerns the whole file is not among them."""
    hard = {
        look.table.headings[place]
        for field, places in look.understanding.columns.items()
        if field in _HARD
        for place in places
    }
    by_row: dict[int, list[Problem]] = {}
    for problem in preview.problems:
        if problem.row:
            by_row.setdefault(problem.row, []).append(problem)
    return {
        number: Trouble(tuple(some), any(not p.column or p.column in hard for p in some))
        for number, some in by_row.items()
    }


class RowsModel(QAbstractTableModel):
    """Row number, the most telling columns, and what is wrong; it makes no copies of the file."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._columns: tuple[tuple[Field, int], ...] = ()
        self._troubles: dict[int, Trouble] = {}
        self._rows: Sequence[int] = ()
        self._only_troubled = False

    def show(self, look: Look, troubles: dict[int, Trouble], *, only_troubled: bool) -> None:
        """Show a file, all rows of it or those that need a look."""
        self.beginResetModel()
        self._look, self._troubles = look, troubles
        columns = look.understanding.columns
        found = [(field, columns[field][0]) for field in _SHOWN if field in columns]
        told = [(field, place) for field, place in found if samples_of(look, place)]
        self._columns = tuple(told[:_MOST_COLUMNS])
        self._only_troubled = only_troubled
        everything = range(len(look.table.rows))
        numbers = look.table.row_numbers
        self._rows = (
            [at for at in everything if numbers[at] in troubles] if only_troubled else everything
        )
        self.endResetModel()

    @property
    def fields(self) -> tuple[Field, ...]:
        """What the columns between the row number and the problem stand for."""
        return tuple(field for field, _ in self._columns)

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
            return self.tr("Problem")
        return field_words(self._columns[section - 1][0])

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._look is None or not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), index.column())
        return self._cell(index.row(), index.column()) if role == CELL_ROLE else None

    def _text(self, at: int, column: int) -> str:
        assert self._look is not None
        row = self._rows[at]
        if column == 0:
            return str(self._look.table.row_numbers[row])
        if column == self.columnCount() - 1:
            trouble = self._trouble(row)
            return self.tr("Ready") if trouble is None else trouble.reason
        cell = self._look.table.rows[row][self._columns[column - 1][1]]
        return cell.isoformat() if isinstance(cell, date) else " ".join(str(cell).split())

    def _trouble(self, row: int) -> Trouble | None:
        assert self._look is not None
        return self._troubles.get(self._look.table.row_numbers[row])

    def _cell(self, at: int, column: int) -> Cell | Flagged | None:
        assert self._look is not None
        words, trouble = self._text(at, column), self._trouble(self._rows[at])
        tone = "bad" if trouble is not None and trouble.stays_out else "warn"
        if column == 0:
            return Words(words, "caption", "text3")
        if column == self.columnCount() - 1:
            if trouble is None:
                return Words(words, "small", "text3")
            return Words(words, "small", f"{tone}Txt")
        heading = self._look.table.headings[self._columns[column - 1][1]]
        if trouble is not None and any(p.column == heading for p in trouble.problems):
            return Flagged(words or self.tr("empty"), tone)
        return Words(words)


class RowDelegate(CellDelegate):
    """Paints a flagged cell on its tint."""

    def __init__(self, view: TableView) -> None:
        super().__init__(view)
        self._table = view

    def _paint_cell(self, painter: QPainter, room: QRect, cell: Any, index: AnyIndex) -> None:
        if not isinstance(cell, Flagged):
            super()._paint_cell(painter, room, cell, index)
            return
        theme = Theme.current()
        box = room.adjusted(-7, 5, 4, -5)
        edge = theme.colour("line") if theme.outlined else None
        paint.box(painter, box, 6, theme.colour(f"{cell.tone}Sub"), edge)
        ink, font = theme.colour(f"{cell.tone}Txt"), theme.font("small_strong")
        paint.text(painter, room, cell.words, font, ink, paint.leading(self._table))
