"""Rows of a list, kept column by column; seen from outside they are rows."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice, zip_longest
from typing import Any, overload

from csdesk.intake.columns import BLOCK, Cell, Column, Gathering, taken, with_cells

_CELLS_A_STEP = 100_000
_RARE = 0.01


class Rows(Sequence[Sequence[Cell]]):
    """Rows that may differ in width; the few cells beyond the usual width stand apart."""

    def __init__(
        self,
        columns: Sequence[Column],
        count: int,
        widths: Sequence[int] | None = None,
        beyond: Mapping[int, Sequence[Cell]] | None = None,
    ) -> None:
        self.columns = columns
        self._count = count
        self._widths = widths
        """None where every row is as wide as there are columns."""
        self._beyond = beyond or {}

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> list[Cell]: ...
    @overload
    def __getitem__(self, place: slice) -> Rows: ...
    def __getitem__(self, place: int | slice) -> list[Cell] | Rows:
        if isinstance(place, slice):
            return self._part(range(self._count)[place])
        at = range(self._count)[place]
        row = [column[at] for column in self.columns]
        return row if self._widths is None else self._cut(at, row)

    def __iter__(self) -> Iterator[list[Cell]]:
        if not self.columns:
            return iter([[] for _ in range(self._count)])
        rows = map(list, zip(*self.columns, strict=True))
        if self._widths is None:
            return rows
        return (self._cut(at, row) for at, row in enumerate(rows))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Sequence) or len(self) != len(other):
            return NotImplemented
        return all(row == list(theirs) for row, theirs in zip(self, other, strict=True))

    __hash__ = None  # type: ignore[assignment]  # equal to lists of lists, which have none

    @property
    def widths(self) -> Sequence[int]:
        """How many cells each row has."""
        return [len(self.columns)] * self._count if self._widths is None else self._widths

    def is_even(self, width: int) -> bool:
        """Whether every row has so many cells."""
        if self._widths is None:
            return len(self.columns) == width
        return set(self._widths) <= {width}

    def column(self, place: int) -> Column:
        """The cells of all rows at one place; empty where a row does not reach so far."""
        return self.columns[place]

    def taken(self, places: Sequence[int]) -> Rows:
        """Only the rows at these places."""
        beyond = {new: self._beyond[at] for new, at in enumerate(places) if at in self._beyond}
        widths = None if self._widths is None else [self._widths[at] for at in places]
        return Rows([taken(each, places) for each in self.columns], len(places), widths, beyond)

    def squared(self, width: int) -> Rows:
        """Every row with so many cells: empty ones added, those further right cut off."""
        columns = list(self.columns[:width])
        while len(columns) < width:
            place = len(columns)
            cells: list[Cell] = [""] * self._count
            for at, beyond in self._beyond.items():
                cells[at] = next(islice(beyond, place - len(self.columns), None), "")
            columns.append(with_cells(cells, {}))
        return Rows(columns, self._count)

    def with_cells(self, changes: Mapping[int, Mapping[int, Cell]]) -> Rows:
        """The rows with other cells; place of the column -> place of the row -> the new cell."""
        columns = [
            with_cells(column, changes[place]) if place in changes else column
            for place, column in enumerate(self.columns)
        ]
        return Rows(columns, self._count, self._widths, self._beyond)

    def _part(self, places: range) -> Rows:
        if places.step != 1:
            return self.taken(places)
        start, stop = places.start, max(places.start, places.stop)
        columns = [column[start:stop] for column in self.columns]
        beyond = {at - start: some for at, some in self._beyond.items() if start <= at < stop}
        widths = None if self._widths is None else self._widths[start:stop]
        return Rows(columns, stop - start, widths, beyond)

    def _cut(self, at: int, row: list[Cell]) -> list[Cell]:
        assert self._widths is not None
        return [*row, *self._beyond[at]] if at in self._beyond else row[: self._widths[at]]


def gathered(rows: Iterable[Sequence[Any]]) -> Rows:
    """Rows that come one by one, from a file that is being read or a list that is there."""
    coming = iter(rows)
    first = list(islice(coming, BLOCK * 4))
    width = _usual_width(first)
    step = max(1, _CELLS_A_STEP // max(width, 1) // BLOCK) * BLOCK
    columns: list[Gathering[Cell]] = [Gathering() for _ in range(width)]
    widths: array[int] | None = None
    beyond: dict[int, Sequence[Cell]] = {}
    count, some = 0, first
    while some:
        lengths = list(map(len, some))
        if widths is None and set(lengths) != {width}:
            widths = array("I", [width]) * count
        if widths is not None:
            widths.extend(lengths)
            beyond |= {
                count + at: row[width:] for at, row in enumerate(some) if lengths[at] > width
            }
            some = [row[:width] for row in some]
        for column, cells in zip(columns, _turned(some, width), strict=True):
            column.add(cells)
        count += len(some)
        some = list(islice(coming, step))
    return Rows([each.column() for each in columns], count, widths, beyond)


def _usual_width(rows: Sequence[Sequence[Cell]]) -> int:
    """The widest that is not rare: a stray separator in one row makes no column."""
    widths = sorted(map(len, rows))
    return widths[-1 - int(len(widths) * _RARE)] if widths else 0


def _turned(rows: Sequence[Sequence[Cell]], width: int) -> Sequence[Sequence[Cell]]:
    columns = list(zip_longest(*rows, fillvalue=""))
    return columns + [("",) * len(rows)] * (width - len(columns))
