"""One column of a list in little room: a text that stands in many rows is kept once.

A million cells cost a few bytes each, where texts of their own would cost sixty.
"""

from __future__ import annotations

import zlib
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import chain, islice
from typing import Any, Generic, TypeAlias, TypeVar, cast, overload

from csdesk.progress import heeding, listen

Cell: TypeAlias = str | Decimal | date
"""Text as typed, an exact number, or a day; spreadsheets tell them apart, text files don't."""

BLOCK = 512
"""So many cells are packed together, few enough that one of them is quickly found."""
_MANY_DIFFERENT = 16_384
_BETWEEN = "\0"
_CODES = (("B", 2**8), ("H", 2**16), ("I", 2**32))
_STEP = BLOCK * 64
_QUICKLY = 1
_T = TypeVar("_T")
_V = TypeVar("_V")


class Coded(Sequence[_T]):
    """Values that repeat: each different one once, and for each row which of them it is."""

    def __init__(self, values: Sequence[_T], codes: array[int]) -> None:
        self.values = values
        """Maybe more than the rows hold."""
        self.codes = codes

    def __len__(self) -> int:
        return len(self.codes)

    @overload
    def __getitem__(self, place: int) -> _T: ...
    @overload
    def __getitem__(self, place: slice) -> Coded[_T]: ...
    def __getitem__(self, place: int | slice) -> _T | Coded[_T]:
        if isinstance(place, slice):
            return Coded(self.values, self.codes[place])
        return self.values[self.codes[place]]

    def __iter__(self) -> Iterator[_T]:
        return map(self.values.__getitem__, heeding(self.codes))

    def __contains__(self, value: object) -> bool:
        return any(self.values[code] == value for code in set(self.codes))

    def different(self) -> list[_T]:
        """Each value that the rows hold once, in the order of the rows."""
        return [self.values[code] for code in dict.fromkeys(self.codes)]

    def turned(self, turn: Callable[[_T], _V]) -> Coded[_V]:
        """What becomes of each value; of those that are the same it is found out once."""
        found: list[Any] = [None] * len(self.values)
        for code in heeding(dict.fromkeys(self.codes)):
            found[code] = turn(self.values[code])
        return Coded(cast("list[_V]", found), self.codes)


class Packed(Sequence[str]):
    """Texts that hardly repeat, joined and compressed in blocks."""

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
    def __getitem__(self, place: slice) -> Sequence[str]: ...
    def __getitem__(self, place: int | slice) -> str | Sequence[str]:
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


Column: TypeAlias = Sequence[Cell]
"""Coded, packed, or a plain list of what is neither."""


def _unpacked(block: bytes) -> list[str]:
    listen()
    return zlib.decompress(block).decode("utf-8", "surrogatepass").split(_BETWEEN)


def _packed(cells: Sequence[object]) -> list[bytes] | None:
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
        blocks.append(zlib.compress(text.encode("utf-8", "surrogatepass"), _QUICKLY))
    return blocks


class Numbers(dict[_T, int]):
    """Gives each new value the next number."""

    def __missing__(self, value: _T) -> int:
        self[value] = number = len(self)
        return number


class Gathering(Generic[_T]):
    """A column while its values come in; it finds out for itself how they are best kept."""

    def __init__(self) -> None:
        self._known: Numbers[_T] = Numbers()
        self._codes: array[int] = array("B")
        self._size = 256
        self._coded = _MANY_DIFFERENT
        """So many different values are borne before it is seen whether they are rather packed."""
        self._blocks: list[bytes] = []
        self._plain: list[_T] = []
        self._whole: array[int] = array("q")
        self._add: Callable[[Sequence[_T]], None] = self._code
        self._count = 0

    def add(self, values: Sequence[_T]) -> None:
        """Takes the next values; only the last time may they be no multiple of ``BLOCK``."""
        listen()
        self._add(values)
        self._count += len(values)

    def column(self) -> Sequence[_T]:
        """All that came."""
        if self._add == self._code:
            return Coded(list(self._known), self._codes)
        if self._add == self._pack:
            return cast("Sequence[_T]", Packed(self._blocks, 0, self._count))
        return self._plain or cast("Sequence[_T]", self._whole)

    def _code(self, values: Sequence[_T]) -> None:
        numbers = list(map(self._known.__getitem__, values))
        if len(self._known) > self._size:
            kind, self._size = next(each for each in _CODES if len(self._known) <= each[1])
            self._codes = array(kind, self._codes)
        self._codes.extend(numbers)
        different = len(self._known)
        if different > self._coded and different * 5 > len(self._codes) * 4:
            self._try_packing()

    def _try_packing(self) -> None:
        """Texts and whole numbers that hardly repeat are packed; amounts and days stay coded."""
        kinds = set(map(type, self._known))
        if kinds not in ({str}, {int}):
            self._coded = 2**32
            return
        each = list(self._known)
        self._known.clear()
        codes, self._codes = self._codes, array("B")
        self._add = self._pack if kinds == {str} else self._count_in
        self._add([each[code] for code in codes])

    def _count_in(self, values: Sequence[_T]) -> None:
        try:
            self._whole += array("q", cast("Sequence[int]", values))
        except (TypeError, OverflowError):  # something else stands among them
            self._plain = cast("list[_T]", list(self._whole))
            self._whole = array("q")
            self._add = self._plain.extend
            self._plain.extend(values)

    def _pack(self, values: Sequence[_T]) -> None:
        blocks = _packed(values)
        if blocks is not None:
            self._blocks += blocks
            return
        self._plain = cast("list[_T]", list(Packed(self._blocks, 0, self._count)))
        self._blocks = []
        self._add = self._plain.extend
        self._plain.extend(values)


def kept(values: Iterable[_T]) -> Sequence[_T]:
    """A column of values that come one by one, in little room."""
    gathering: Gathering[_T] = Gathering()
    coming = iter(values)
    while some := list(islice(coming, _STEP)):
        gathering.add(some)
    return gathering.column()


def coded(values: Iterable[_T]) -> Coded[_T]:
    """A column of values that are no texts, or that repeat."""
    if isinstance(values, Coded):
        return values
    known: Numbers[_T] = Numbers()
    codes = array("I", map(known.__getitem__, heeding(values)))
    return Coded(list(known), codes)


def different(column: Sequence[_T]) -> Iterable[_T]:
    """Each value of a column once, in the order of the rows."""
    return column.different() if isinstance(column, Coded) else dict.fromkeys(column)


def hardly_repeated(column: Sequence[_T]) -> Iterable[_T]:
    """Each value at least once; only where that costs no room are they all different."""
    return column.different() if isinstance(column, Coded) else column


def turned(column: Sequence[_T], turn: Callable[[_T], _V]) -> Coded[_V]:
    """What becomes of each value of a column."""
    if isinstance(column, Coded):
        return column.turned(turn)
    return coded(map(turn, column))


def stripped(column: Column) -> Column:
    """The cells without the blanks around their texts."""
    if isinstance(column, Packed):
        return column if all(text == text.strip() for text in column) else _texts(column)
    return turned(column, lambda cell: cell.strip() if isinstance(cell, str) else cell)


def _texts(column: Packed) -> Column:
    return kept(map(str.strip, column))


def same(value: _V, count: int) -> Coded[_V]:
    """A column in which one value stands in every row."""
    return Coded([value], array("B", bytes(count)))


def together(combine: Callable[..., _V], *columns: Sequence[Any]) -> Coded[_V]:
    """One column out of several: what ``combine`` makes of the values of each row.

    What stands in several rows side by side is worked out once.
    """
    each = [coded(column) for column in columns]
    known: Numbers[tuple[int, ...]] = Numbers()
    side_by_side = zip(*(one.codes for one in each), strict=True)
    codes = array("I", map(known.__getitem__, heeding(side_by_side)))
    values = [
        combine(*(one.values[code] for one, code in zip(each, numbers, strict=True)))
        for numbers in heeding(known)
    ]
    return Coded(values, codes)


def taken(column: Column, places: Sequence[int]) -> Column:
    """The cells at these places."""
    if isinstance(column, Coded):
        codes = column.codes
        return Coded(
            column.values, array(codes.typecode, [codes[place] for place in heeding(places)])
        )
    return kept(column[place] for place in places)


def with_cells(column: Column, changes: Mapping[int, Cell]) -> Column:
    """The column with other cells at some places."""
    cells = list(column)
    for place, cell in changes.items():
        cells[place] = cell
    return kept(cells)


def mapped(column: Sequence[_T], turn: Callable[[_T], _V]) -> list[_V]:
    """What becomes of each value of a column, as a list."""
    return list(turned(column, turn))
