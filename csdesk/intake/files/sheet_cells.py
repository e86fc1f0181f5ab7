"""Cells of a sheet as cells of a list, column by column: most need nothing done to them."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from itertools import islice
from typing import Any

from csdesk.intake.columns import BLOCK, Cell, Coded, Column, Gathering, Packed
from csdesk.intake.rows import Rows
from csdesk.progress import Progress

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
_STEP = BLOCK * 8
"""So many rows are turned together; few enough to stay near the processor."""
_DONE = frozenset({str, Decimal, date})
_CONFUSED = frozenset({bool, int, type(None)})
"""``True`` equals ``1``, so these are told apart before equal cells are kept once."""


def cells_of(raw: Iterable[Sequence[Any]], count: int, progress: Progress) -> Rows:
    """The rows of a sheet, empty ones too; each is as wide as the first.

    Args:
        raw: numbers, texts, days and the like, as a reader of workbooks gives them.
        count: how many rows there are, to tell how far the work is.
    """
    coming, done = iter(raw), 0
    columns: list[Gathering[Any]] = []
    while some := list(islice(coming, _STEP)):
        progress(done, count, "")
        columns = columns or [Gathering() for _ in some[0]]
        for column, cells in zip(columns, zip(*some, strict=True), strict=True):
            column.add(_plain(cells))
        done += len(some)
    return Rows([_finished(each.column()) for each in columns], done)


def has_empty(rows: Rows) -> bool:
    """Whether any cell may hold nothing; a zero counts, too, as that is quickly seen."""
    return any(map(_may_be_empty, rows.columns))


def _may_be_empty(column: Column) -> bool:
    return not all(column.values if isinstance(column, Coded) else column)


def without_empty(rows: Rows, first: int) -> tuple[Rows, Sequence[int]]:
    """Only the rows in which something stands, each with its number; ``first`` is the first's."""
    if not all(map(_may_be_empty, rows.columns)):
        return rows, range(first, first + len(rows))
    each = zip(*rows.columns, strict=True)
    kept = [  # a zero is something, too
        at for at, row in enumerate(each) if any(row) or any(cell != "" for cell in row)
    ]
    return rows.taken(kept), array("I", [first + at for at in kept])


def filled_down(
    rows: Rows, merged: Iterable[tuple[int, int, int]]
) -> Mapping[int, Mapping[int, Cell]]:
    """A cell merged over several rows says the same of each: column -> row -> what it says.

    Args:
        merged: first row, last row and column of each such cell.
    """
    said: dict[int, dict[int, Cell]] = {}
    for first, last, column in merged:
        if 0 <= first < last < len(rows) and 0 <= column < len(rows.columns):
            cells = rows.column(column)
            below = (row for row in range(first + 1, last + 1) if cells[row] == "")
            said.setdefault(column, {}).update(dict.fromkeys(below, cells[first]))
    return said


def _plain(cells: Sequence[Any]) -> Sequence[Any]:
    """Texts without the control signs that no person types; line breaks stay."""
    kinds = set(map(type, cells))
    if kinds & _CONFUSED:
        return list(map(_cell, cells))
    if str not in kinds or (kinds == {str} and "".join(cells).isprintable()):
        return cells
    return [_text(cell) if type(cell) is str else cell for cell in cells]


def _finished(column: Sequence[Any]) -> Column:
    if isinstance(column, Packed):
        return column
    if isinstance(column, Coded):
        return Coded(_turned(column.values), column.codes)
    return _turned(column)


def _turned(cells: Sequence[Any]) -> Sequence[Cell]:
    return [
        _number(cell) if type(cell) is float else cell if type(cell) in _DONE else _cell(cell)
        for cell in cells
    ]


def _text(cell: str) -> str:
    return cell if cell.isprintable() else _CONTROL.sub("", cell)


def _cell(value: object) -> Cell:
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, (int, float)):
        return _number(value)
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, (date, Decimal)):
        return value
    if isinstance(value, (time, timedelta)) or value is None:
        return "" if value is None else str(value)
    return _text(str(value))


def _number(value: int | float) -> Cell:
    """Fifteen digits are what a spreadsheet shows; behind them is only the binary form."""
    if abs(value) < 10**15 and value == int(value):
        return Decimal(int(value))
    digits = f"{value:.15g}"
    if digits.isdecimal() or ("." in digits and "e" not in digits):
        return Decimal(digits)
    exact = Decimal(digits)
    if not exact.is_finite():
        return str(value)
    if exact == exact.to_integral_value():
        return Decimal(int(exact)) if abs(exact) < 10**15 else str(int(exact))
    return exact
