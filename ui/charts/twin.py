"""What a chart draws, in figures: the columns and rows of its table."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class Told(NamedTuple):
    """One cell: the words, and what a column is put in order by; figures stand at the far side."""

    words: str
    rank: int | float | str | None = None


@dataclass(frozen=True, slots=True)
class Twin:
    """The same as a chart, as a table; ``widths`` are pixels, the widest column stretches.

    A cell without a rank of its own is put in order by its words.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[Told | str, ...], ...]
    widths: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        if any(len(row) != len(self.headings) for row in self.rows):
            raise ValueError("a row needs as many cells as there are headings")

    def cell(self, row: int, column: int) -> Told:
        """What stands in one place."""
        cell = self.rows[row][column]
        return Told(cell) if isinstance(cell, str) else cell

    def as_text(self) -> str:
        """All of it with tabs between, for a spreadsheet to take in."""
        lines = ["\t".join(self.headings)]
        for at in range(len(self.rows)):
            columns = range(len(self.headings))
            lines.append("\t".join(self.cell(at, column).words for column in columns))
        return "\n".join(lines)
