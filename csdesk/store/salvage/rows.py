"""Puts the rows that could be read of a damaged file into a new one."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa
from sqlalchemy import exc

from csdesk.domain.salvaged import RowLeftOut
from csdesk.progress import Progress, unwatched
from csdesk.store.rows import batches
from csdesk.store.salvage.pages import Pages, Values
from csdesk.store.salvage.shapes import Shapes, Table
from csdesk.store.salvage.trees import Found, rows_on

_ROWS_A_STEP = 2_000
UNREADABLE = "a part of it can’t be read"
BROKEN_RULE = "it breaks a rule of the shop"
TWICE = "another row has its number"


@dataclass(slots=True)
class Filled:
    """What was put in, and what was not."""

    left_out: list[RowLeftOut] = field(default_factory=list)
    values_emptied: Counter[str] = field(default_factory=Counter)

    def leave_out(self, table: str, key: object, why: str) -> None:
        self.left_out.append(RowLeftOut(table, str(key), why))


class Filling:
    """Fills the empty tables of a new shop, whose foreign keys are off meanwhile."""

    def __init__(self, connection: sa.Connection, pages: Pages, shapes: Shapes) -> None:
        self._connection = connection
        self._pages = pages
        self._shapes = shapes
        self.filled = Filled()

    def fill(self, found: Found, progress: Progress = unwatched) -> Filled:
        """All rows of all tables.

        Raises: Cancelled.
        """
        total = sum(map(len, found.leaves.values()))
        done = 0
        for name, numbers in found.leaves.items():
            table = self._shapes.tables[name]
            for rows in batches(self._rows(table, numbers), _ROWS_A_STEP):
                progress(done + min(len(numbers), rows[-1][0]), total, name)
                self._put(table, [row for _, row in rows])
            done += len(numbers)
        return self.filled

    def _rows(self, table: Table, numbers: list[int]) -> Iterator[tuple[int, Values]]:
        """Rows that fit, each with how many pages of its table are over."""
        for done, number in enumerate(numbers):
            for cell, values in rows_on(self._pages, number, table.key):
                row = self._fitting(table, cell.rowid, values)
                if row is not None:
                    yield done, row

    def _fitting(self, table: Table, rowid: int, values: Values) -> Values | None:
        """The row with what can't be a value of its column emptied; None where it may not be."""
        columns = table.columns
        if len(values) == len(columns) and all(
            column.is_row_number or column.accepts(value)
            for column, value in zip(columns, values, strict=True)
        ):
            return values
        if table.misfits(values) * 2 > len(columns):
            self.filled.leave_out(table.name, rowid, UNREADABLE)
            return None
        fitting: list[Any] = []
        for at, column in enumerate(columns):
            value = values[at] if at < len(values) else column.default
            if not column.is_row_number and not column.accepts(value):
                value = column.default if column.is_required else None
                if column.is_required and value is None:
                    self.filled.leave_out(table.name, rowid, UNREADABLE)
                    return None
                self.filled.values_emptied[table.name] += 1
            fitting.append(value)
        return tuple(fitting)

    def _put(self, table: Table, rows: list[Values]) -> None:
        places = ", ".join("?" * len(table.columns))
        names = ", ".join(f'"{name}"' for name in table.names)
        statement = f'INSERT INTO "{table.name}" ({names}) VALUES ({places})'
        try:
            with self._connection.begin_nested():
                self._connection.exec_driver_sql(statement, rows)
        except exc.DBAPIError as error:
            if not _is_about_rows(error):
                raise
            self._put_one_by_one(table, statement, rows)

    def _put_one_by_one(self, table: Table, statement: str, rows: list[Values]) -> None:
        for row in rows:
            try:
                with self._connection.begin_nested():
                    self._connection.exec_driver_sql(statement, row)
            except exc.DBAPIError as error:
                if not _is_about_rows(error):
                    raise
                self._note_refused(table, row)

    def _note_refused(self, table: Table, row: Values) -> None:
        """A row that lies in the file twice is there once; every other is told."""
        key = row[max(table.key, 0)]
        query = f'SELECT * FROM "{table.name}" WHERE "{table.names[max(table.key, 0)]}" = ?'
        there = self._connection.exec_driver_sql(query, (key,)).first()
        if there is None:
            self.filled.leave_out(table.name, key, BROKEN_RULE)
        elif tuple(there) != row:
            self.filled.leave_out(table.name, key, TWICE)


def _is_about_rows(error: exc.DBAPIError) -> bool:
    """Whether a row was refused, and not the file or the disk."""
    return isinstance(error, exc.IntegrityError | exc.DataError | exc.InterfaceError) or isinstance(
        error.orig, OverflowError | ValueError
    )
