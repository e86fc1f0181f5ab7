"""What a chart draws, in figures: the columns and rows of its table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from csdesk.domain.plain_text import inert

Rank = int | float | str | None
"""What a column is put in order by."""


class Told(NamedTuple):
    """One cell: the words, and what a column is put in order by; figures stand at the far side."""

    words: str
    rank: Rank = None


class Column(NamedTuple):
    """A column of a long table: what it is put in order by, and how a row of it is told."""

    ranks: Sequence[Rank]
    words: Callable[[int], str]


@dataclass(frozen=True, slots=True)
class Twin:
    """The same as a chart, as a table; ``widths`` are pixels, the widest column stretches.

    A cell without a rank of its own is put in order by its words.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[Told | str, ...], ...] = ()
    widths: tuple[int, ...] = ()

    def __post_init__(self) -> None:
        if any(len(row) != len(self.headings) for row in self.rows):
            raise ValueError("a row needs as many cells as there are headings")

    def __len__(self) -> int:
        return len(self.rows)

    def cell(self, row: int, column: int) -> Told:
        """What stands in one place."""
        cell = self.rows[row][column]
        return Told(cell) if isinstance(cell, str) else cell

    def rank(self, row: int, column: int) -> Rank:
        """What the column is put in order by in one place."""
        return self.cell(row, column).rank

    def as_text(self) -> str:
        """All of it with tabs between, for a spreadsheet to take in; nothing in it is a formula."""
        lines = ["\t".join(self.headings)]
        for at in range(len(self)):
            columns = range(len(self.headings))
            lines.append("\t".join(inert(self.cell(at, column).words) for column in columns))
        return "\n".join(lines)


@dataclass(frozen=True, slots=True)
class LongTwin(Twin):
    """A table of any length: a cell is put into words only when somebody looks at it."""

    columns: tuple[Column, ...] = ()

    def __post_init__(self) -> None:
        lengths = {len(column.ranks) for column in self.columns}
        if len(self.columns) != len(self.headings) or len(lengths) > 1:
            raise ValueError("a table needs columns of one length, and a heading for each")

    def __len__(self) -> int:
        return len(self.columns[0].ranks) if self.columns else 0

    def cell(self, row: int, column: int) -> Told:
        given = self.columns[column]
        return Told(given.words(row), given.ranks[row])

    def rank(self, row: int, column: int) -> Rank:
        return self.columns[column].ranks[row]
