"""A table with the title of its sheet, for the workbooks that are no reports of values yet."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from csdesk.domain.reports.sheet import Column, Sheet
from csdesk.workbooks.book import Book
from csdesk.workbooks.sheet import Formula
from csdesk.workbooks.table import WrittenTable, write_table


@dataclass(frozen=True, slots=True)
class Table:
    """A table that is written: how many lines it has, and its totals for other sheets."""

    title: str
    written: WrittenTable

    @property
    def rows(self) -> int:
        return self.written.names.totals.lines

    @property
    def sums(self) -> dict[str, int]:
        return dict(self.written.names.totals.sums)

    def total(self, column: str) -> Formula:
        """The total of a column, whatever is filtered away."""
        return Formula(self.place(column), self.sums[column])

    def place(self, column: str) -> str:
        return f"SUM({self.written.names.column(column)})"


def put_table(
    book: Book, title: str, columns: Sequence[Column[Any]], lines: Iterable[Any]
) -> Table:
    """Write a sheet with a heading, a row for each line, and the totals below."""
    sheet = Sheet(title, title, "", tuple(columns), lines)  # type: ignore[arg-type]
    return Table(title, write_table(book, book.leaf(title), sheet))
