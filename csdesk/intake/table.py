"""A list as it was read from a file, before anybody knows what it means."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace

from csdesk.domain.drafts import Doubt, Problem
from csdesk.intake.columns import Cell, Column, stripped
from csdesk.intake.rows import Rows, gathered

__all__ = ["Cell", "Table"]


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
    doubts: tuple[Doubt, ...] = ()
    """What could be read in two ways before anybody knew what the columns are."""
    above: Sequence[Sequence[Cell]] = ()
    """The rows above the headings: a title, or what a program says of the whole file."""

    def __post_init__(self) -> None:
        if not isinstance(self.rows, Rows):
            object.__setattr__(self, "rows", gathered(self.rows))

    def column(self, index: int) -> Column:
        """All cells under one heading, top to bottom."""
        assert isinstance(self.rows, Rows)
        return self.rows.column(index)

    def text_column(self, index: int) -> list[str]:
        """All cells under one heading as text without blanks around it."""
        return list(map(str, stripped(self.column(index))))

    def mended(self, cells: Mapping[tuple[int, int], Cell], skipped: Set[int]) -> Table:
        """The same list with other text in some cells and without some rows.

        Args:
            cells: number of the row and place of the column, from 0 -> what should stand there.
            skipped: numbers of the rows to leave out.
        """
        if not cells and not skipped:
            return self
        assert isinstance(self.rows, Rows)
        kept = [at for at, number in enumerate(self.row_numbers) if number not in skipped]
        numbers = array("I", [self.row_numbers[at] for at in kept])
        rows = self.rows if len(kept) == len(self.rows) else self.rows.taken(kept)
        place_of = {number: at for at, number in enumerate(numbers)} if cells else {}
        changes: dict[int, dict[int, Cell]] = {}
        for (number, column), text in cells.items():
            if number in place_of:
                changes.setdefault(column, {})[place_of[number]] = text
        left = tuple(problem for problem in self.problems if problem.row not in skipped)
        return replace(self, rows=rows.with_cells(changes), row_numbers=numbers, problems=left)
