"""Rows that belong together, as places in little room."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import overload

from csdesk.intake.columns import Numbers

Group = Sequence[int]
"""Places of rows, rising."""


class Singles(Sequence[Group]):
    """Every row is a group of its own."""

    def __init__(self, count: int) -> None:
        self._count = count

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, place: int) -> Group: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Group]: ...
    def __getitem__(self, place: int | slice) -> Group | Sequence[Group]:
        found = range(self._count)[place]
        return (found,) if isinstance(found, int) else [(row,) for row in found]

    def __iter__(self) -> Iterator[Group]:
        return zip(range(self._count), strict=True)


class Groups(Sequence[Group]):
    """The rows of all groups one after the other, and where each group begins."""

    def __init__(self, rows: array[int], starts: array[int]) -> None:
        self._rows = rows
        self._starts = starts

    def __len__(self) -> int:
        return len(self._starts) - 1

    @overload
    def __getitem__(self, place: int) -> Group: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Group]: ...
    def __getitem__(self, place: int | slice) -> Group | Sequence[Group]:
        found = range(len(self))[place]
        if isinstance(found, int):
            return self._rows[self._starts[found] : self._starts[found + 1]]
        return [self[each] for each in found]


def groups_of(made: Iterable[Group]) -> Groups:
    """Groups that come one by one."""
    rows, starts = array("I"), array("I", [0])
    for group in made:
        rows.extend(group)
        starts.append(len(rows))
    return Groups(rows, starts)


def grouped(keys: Iterable[object]) -> Sequence[Group]:
    """The rows by their key, in the order in which the keys come up."""
    known: Numbers[object] = Numbers()
    numbers = array("I", map(known.__getitem__, keys))
    if len(known) == len(numbers):
        return Singles(len(numbers))
    sizes = array("I", bytes(4 * len(known)))
    for number in numbers:
        sizes[number] += 1
    starts = array("I", accumulate(sizes, initial=0))
    free, rows = starts[:], array("I", bytes(4 * len(numbers)))
    for row, number in enumerate(numbers):
        rows[free[number]] = row
        free[number] += 1
    return Groups(rows, starts)
