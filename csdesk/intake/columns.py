"""One column of a list in little room: a text that stands in many rows is kept once.

A million cells cost a few bytes each, where texts of their own would cost sixty.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import chain, islice
from typing import TypeAlias, TypeVar, overload

Cell: TypeAlias = str | Decimal | date
"""Text as typed, an exact number, or a day; spreadsheets tell them apart, text files don't."""

BLOCK = 512
"""So many cells are packed together, few enough that one of them is quickly found."""
_MANY_DIFFERENT = 16_384
_BETWEEN = "\0"
_CODES = (("B", 2**8), ("H", 2**16), ("I", 2**32))
_V = TypeVar("_V")


class Coded(Sequence[Cell]):
    """Cells that repeat: each different one once, and for each row which of them it is."""

    def __init__(self, values: Sequence[Cell], codes: array[int]) -> None:
        self.values = values
        """Maybe more than the rows hold."""
        self.codes = codes

    def __len__(self) -> int:
        return len(self.codes)

    @overload
    def __getitem__(self, place: int) -> Cell: ...
    @overload
    def __getitem__(self, place: slice) -> Coded: ...
    def __getitem__(self, place: int | slice) -> Cell | Coded:
        if isinstance(place, slice):
            return Coded(self.values, self.codes[place])
        return self.values[self.codes[place]]

    def __iter__(self) -> Iterator[Cell]:
        return map(self.values.__getitem__, self.codes)

    def mapped(self, turned: Callable[[Cell], _V]) -> list[_V]:
        """What becomes of each cell; of those that are the same it is found out once."""
        found = {code: turned(self.values[code]) for code in set(self.codes)}
        return list(map(found.__getitem__, self.codes))


class Packed(Sequence[Cell]):
    """Texts that hardly repeat, joined in blocks."""

    def __init__(self, blocks: Sequence[bytes], start: int, stop: int) -> None:
        self._blocks = blocks
        self._start = start
        self._stop = stop
        self._last: tuple[int, list[str]] = (-1, [])

    def __len__(self) -> int:
        return self._stop - self._start

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[Cell]: ...
    def __getitem__(self, place: int | slice) -> str | Sequence[Cell]:
        if isinstance(place, slice):
            start, stop, step = place.indices(len(self))
            if step == 1:
                return Packed(self._blocks, self._start + start, self._start + max(start, stop))
            return [self[each] for each in range(start, stop, step)]
        if not -len(self) <= place < len(self):
            raise IndexError(place)
        block, within = divmod(self._start + place % len(self), BLOCK)
        number, texts = self._last
        if number != block:
            texts = _unpacked(self._blocks[block])
            self._last = block, texts
        return texts[within]

    def __iter__(self) -> Iterator[str]:
        first, skipped = divmod(self._start, BLOCK)
        texts = chain.from_iterable(map(_unpacked, islice(self._blocks, first, None)))
        return islice(texts, skipped, skipped + len(self))


Column: TypeAlias = Coded | Packed | list[Cell]
"""A plain list holds what is neither: numbers of a workbook that hardly repeat."""


def _unpacked(block: bytes) -> list[str]:
    return block.decode("utf-8", "surrogatepass").split(_BETWEEN)


def _packed(cells: Sequence[Cell]) -> list[bytes] | None:
    """The cells in blocks; None where they are not all texts that can be parted again."""
    blocks = []
    for start in range(0, len(cells), BLOCK):
        some = cells[start : start + BLOCK]
        try:
            text = _BETWEEN.join(some)  # type: ignore[arg-type]
        except TypeError:
            return None
        if text.count(_BETWEEN) != len(some) - 1:
            return None
        blocks.append(text.encode("utf-8", "surrogatepass"))
    return blocks


class _Numbers(dict[Cell, int]):
    """Gives each new cell the next number."""

    def __missing__(self, cell: Cell) -> int:
        self[cell] = number = len(self)
        return number


class Gathering:
    """A column while its cells come in; it finds out for itself how they are best kept."""

    def __init__(self) -> None:
        self._known = _Numbers()
        self._codes: array[int] = array("B")
        self._size = 256
        self._blocks: list[bytes] = []
        self._plain: list[Cell] = []
        self._add: Callable[[Sequence[Cell]], None] = self._code
        self._count = 0

    def add(self, cells: Sequence[Cell]) -> None:
        """Takes the next cells; only the last time may they be no multiple of ``BLOCK``."""
        self._add(cells)
        self._count += len(cells)

    def column(self) -> Column:
        """All that came."""
        if self._add == self._code:
            return Coded(list(self._known), self._codes)
        if self._add == self._pack:
            return Packed(self._blocks, 0, self._count)
        return self._plain

    def _code(self, cells: Sequence[Cell]) -> None:
        numbers = list(map(self._known.__getitem__, cells))
        if len(self._known) > self._size:
            kind, self._size = next(each for each in _CODES if len(self._known) <= each[1])
            self._codes = array(kind, self._codes)
        self._codes.extend(numbers)
        different = len(self._known)
        if different > _MANY_DIFFERENT and different * 5 > len(self._codes) * 4:
            values = list(self._known)
            self._known.clear()
            codes, self._codes = self._codes, array("B")
            self._add = self._pack
            self._pack([values[code] for code in codes])

    def _pack(self, cells: Sequence[Cell]) -> None:
        blocks = _packed(cells)
        if blocks is None:
            self._plain = list(Packed(self._blocks, 0, self._count))
            self._blocks = []
            self._add = self._plain.extend
            self._plain.extend(cells)
        else:
            self._blocks += blocks


def kept(cells: Sequence[Cell]) -> Column:
    """A column that is there already, in little room."""
    gathering = Gathering()
    gathering.add(cells)
    return gathering.column()


def taken(column: Column, places: Sequence[int]) -> Column:
    """The cells at these places."""
    if isinstance(column, Coded):
        codes = column.codes
        return Coded(column.values, array(codes.typecode, [codes[place] for place in places]))
    return kept([cells[place] for cells in [list(column)] for place in places])


def with_cells(column: Column, changes: Mapping[int, Cell]) -> Column:
    """The column with other cells at some places."""
    cells = list(column)
    for place, cell in changes.items():
        cells[place] = cell
    return kept(cells)


def mapped(column: Sequence[Cell], turned: Callable[[Cell], _V]) -> list[_V]:
    """What becomes of each cell of a column, whichever way it is kept."""
    if isinstance(column, Coded):
        return column.mapped(turned)
    return list(map(turned, column))
