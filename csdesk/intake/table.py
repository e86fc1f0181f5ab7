"""A list as it was read from a file, before anybody knows what it means."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
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

    def column(self, index: int) -> list[Cell]:
        """All cells under one heading, top to bottom."""
        return [row[index] for row in self.rows]

    def text_column(self, index: int) -> list[str]:
        """All cells under one heading as text without blanks around it."""
        return [cell.strip() if isinstance(cell, str) else str(cell) for cell in self.column(index)]
