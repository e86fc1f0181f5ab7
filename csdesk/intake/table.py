"""A list as it was read from a file, before anybody knows what it means."""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from csdesk.domain.drafts import Problem

Cell: TypeAlias = str | Decimal | date
"""Text as typed, an exact number, or a day; spreadsheets tell them apart, text files don't."""


@dataclass(frozen=True, slots=True)
class Table:
    """Headings and rows of one list; every row has as many cells as there are headings."""

    name: str
    """The file's own name, without its folder."""
    headings: tuple[str, ...]
    rows: Sequence[Sequence[Cell]]
    row_numbers: Sequence[int]
    """For each row its place in the file, counted from 1 as a spreadsheet counts."""
    header_row: int | None
    """Where the headings stood; None where the file has none and they were made up."""
    encoding: str = ""
    separator: str = ""
    sheet: str = ""
    sheets: tuple[str, ...] = ()
    """Names of all sheets that hold something."""
    problems: tuple[Problem, ...] = ()
    """What was odd about single rows, for instance more cells than headings."""
    above: Sequence[Sequence[Cell]] = ()
    """The rows above the headings: a title, or what a program says of the whole file."""

    def column(self, index: int) -> list[Cell]:
        """All cells under one heading, top to bottom."""
        return [row[index] for row in self.rows]

    def text_column(self, index: int) -> list[str]:
        """All cells under one heading as text without blanks around it."""
        return [cell.strip() if isinstance(cell, str) else str(cell) for cell in self.column(index)]

    def mended(self, cells: Mapping[tuple[int, int], str], skipped: Set[int]) -> Table:
        """The same list with other text in some cells and without some rows.

        Args:
            cells: number of the row and place of the column, from 0 -> what should stand there.
            skipped: numbers of the rows to leave out.
        """
        if not cells and not skipped:
            return self
        in_row: dict[int, dict[int, str]] = {}
        for (number, place), text in cells.items():
            in_row.setdefault(number, {})[place] = text
        kept = [at for at, number in enumerate(self.row_numbers) if number not in skipped]
        numbers = [self.row_numbers[at] for at in kept]
        rows = [
            _with(self.rows[at], in_row[number]) if number in in_row else self.rows[at]
            for at, number in zip(kept, numbers, strict=True)
        ]
        left = tuple(problem for problem in self.problems if problem.row not in skipped)
        return replace(self, rows=rows, row_numbers=numbers, problems=left)


def _with(row: Sequence[Cell], cells: Mapping[int, str]) -> Sequence[Cell]:
    return [cells.get(place, cell) for place, cell in enumerate(row)]
