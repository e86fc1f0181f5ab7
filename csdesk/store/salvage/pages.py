"""The pages of a damaged SQLite file, read one by one: what still makes sense, and what does not.

Nothing here trusts the file: a length, a page number or a type that can't be is a damaged one.

Source: https://www.sqlite.org/fileformat2.html
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, BinaryIO, TypeAlias

Values: TypeAlias = tuple[Any, ...]

INDEX_INTERIOR, INTERIOR, INDEX_LEAF, LEAF = 0x02, 0x05, 0x0A, 0x0D
TREE_PAGES = frozenset({INDEX_INTERIOR, INTERIOR, INDEX_LEAF, LEAF})
_FILE_HEADER = 100
"""So many bytes of the first page belong to the file."""
_PAGE_SIZES = tuple(1 << power for power in range(9, 17))
_USUAL_PAGE_SIZE = 4096
_PAGES_TOLD = slice(28, 32)
_MOST_CUT = 1000
"""A header that tells of so many times the pages that are there is damaged itself."""
_LONGEST = 1_000_000_000
"""SQLite keeps nothing longer."""
_MOST_LOOKED_AT = 400
_FLOAT = struct.Struct(">d")
_INTEGER_BYTES = (0, 1, 2, 3, 4, 6, 8)


class Unreadable(Exception):
    """What stands here is no cell or no record of SQLite."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One row as it lies on a leaf page: its number and its record, whole."""

    rowid: int
    record: bytes


class Pages:
    """The pages of a file by their number, from 1; a page that can't be read is all zeros."""

    def __init__(self, file: BinaryIO, size: int, length: int, *, usable: int = 0) -> None:
        self._file = file
        self.size = size
        self.usable = usable or size
        """So many bytes of each hold rows; what comes after them is not SQLite's."""
        self.count = -(-length // size)
        """Pages that are there; the last may have been cut, its end reads as zeros."""
        told = int.from_bytes(self.read(1)[_PAGES_TOLD], "big")
        self._once = told if self.count < told < self.count * _MOST_CUT else self.count

    def read(self, number: int) -> bytes:
        """The bytes of a page."""
        try:
            self._file.seek((number - 1) * self.size)
            page = self._file.read(self.size)
        except OSError:  # the disk itself can't read it any more
            page = b""
        return page if len(page) == self.size else page.ljust(self.size, b"\0")

    def has(self, number: int) -> bool:
        return 1 <= number <= self.count

    def had(self, number: int) -> bool:
        """Whether there is such a page, or was one before the file was cut."""
        return 1 <= number <= self._once

    def read_over(self, first: int, length: int) -> bytes:
        """What did not fit on a leaf page, from the chain of pages that holds it.

        Raises: Unreadable: the chain is shorter or longer than it has to be, or goes astray.
        """
        parts: list[bytes] = []
        room, number = self.usable - 4, first
        while length > 0:
            if not 2 <= number <= self.count or len(parts) > self.count:
                raise Unreadable
            page = self.read(number)
            number = int.from_bytes(page[:4], "big")
            parts.append(page[4 : 4 + min(room, length)])
            length -= room
        if number:
            raise Unreadable
        return b"".join(parts)


def plain_pages(file: BinaryIO, length: int) -> Pages:
    """The pages of an open file; how large they are is taken from what they look like."""
    return Pages(file, _page_size(file, length), length)


def _page_size(file: BinaryIO, length: int) -> int:
    """What the header says, unless the pages themselves speak for another size."""
    head = file.read(_FILE_HEADER).ljust(_FILE_HEADER, b"\0")
    said = int.from_bytes(head[16:18], "big")
    said = 1 << 16 if said == 1 else said
    sizes = sorted(_PAGE_SIZES, key=lambda size: (size != said, size != _USUAL_PAGE_SIZE))
    found = {size: _looks_like_pages(file, length, size) for size in sizes}
    best = max(found.values(), default=0.0)
    return next(size for size in sizes if found[size] >= best * 0.9)


def _looks_like_pages(file: BinaryIO, length: int, size: int) -> float:
    """Which share of the pages begins as a page of a tree does, were they of this size."""
    pages = Pages(file, size, length)
    every = range(2, pages.count + 1, max(1, pages.count // _MOST_LOOKED_AT))
    if not every:
        return 0.0
    return sum(_begins_as_tree(pages.read(number)) for number in every) / len(every)


def _begins_as_tree(page: bytes) -> bool:
    if page[0] not in TREE_PAGES or page[7] > 60:
        return False
    cells = int.from_bytes(page[3:5], "big")
    begin = int.from_bytes(page[5:7], "big") or 1 << 16
    return cells * 2 + 8 <= begin <= len(page)


def header_at(number: int) -> int:
    """Where the header of a tree's page begins."""
    return _FILE_HEADER if number == 1 else 0


def kind_of(page: bytes, number: int) -> int:
    """The first byte of a tree's page: which kind of page it is, if it is one."""
    return page[header_at(number)]


def children_of(page: bytes, number: int, pages: Pages) -> Iterator[tuple[int, int | None]]:
    """Page numbers below an interior page of a table, each with the largest row number there.

    The last has no bound: None.
    """
    for pointer in _pointers(page, header_at(number) + 12, header_at(number)):
        if pointer + 5 <= len(page):
            child = int.from_bytes(page[pointer : pointer + 4], "big")
            if pages.had(child):
                yield child, _signed(_varint(page, pointer + 4)[0])
    begin = header_at(number) + 8
    last = int.from_bytes(page[begin : begin + 4], "big")
    if pages.had(last):
        yield last, None


def _pointers(page: bytes, first: int, header: int) -> Iterator[int]:
    """Where the cells of a page begin, as far as that can be."""
    told = int.from_bytes(page[header + 3 : header + 5], "big")
    count = min(told, (len(page) - first) // 2)
    for at in range(first, first + 2 * count, 2):
        pointer = page[at] << 8 | page[at + 1]
        if first <= pointer < len(page):
            yield pointer


def cells_told(page: bytes, number: int) -> int:
    """How many rows a leaf page says it has."""
    header = header_at(number)
    return int.from_bytes(page[header + 3 : header + 5], "big")


def cells_of(page: bytes, number: int, pages: Pages) -> Iterator[Cell]:
    """The rows of a leaf page that can be read."""
    header = header_at(number)
    for pointer in _pointers(page, header + 8, header):
        try:
            yield _cell(page, pointer, pages)
        except (Unreadable, IndexError):
            continue


def _cell(page: bytes, at: int, pages: Pages) -> Cell:
    length, at = _varint(page, at)
    rowid, at = _varint(page, at)
    if not 2 <= length <= _LONGEST:
        raise Unreadable
    local = _kept_here(length, pages.usable)
    record = page[at : at + local]
    if len(record) < local:
        raise Unreadable
    if local < length:
        first = int.from_bytes(page[at + local : at + local + 4], "big")
        record += pages.read_over(first, length - local)
    return Cell(_signed(rowid), record)


def _kept_here(length: int, usable: int) -> int:
    """How much of a record lies on the leaf page itself."""
    if length <= usable - 35:
        return length
    least = (usable - 12) * 32 // 255 - 23
    wanted = least + (length - least) % (usable - 4)
    return wanted if wanted <= usable - 35 else least


def _signed(number: int) -> int:
    return number - (1 << 64) if number >= 1 << 63 else number


def _varint(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends."""
    byte = data[at]
    if byte < 0x80:
        return byte, at + 1
    number = byte & 0x7F
    for place in range(at + 1, at + 8):
        byte = data[place]
        number = number << 7 | byte & 0x7F
        if byte < 0x80:
            return number, place + 1
    return number << 8 | data[at + 8], at + 9


def values_of(record: bytes) -> Values:
    """The values of a record; text whose bytes are none keeps � in their place.

    Raises: Unreadable: its lengths contradict each other.
    """
    try:
        return _values_of(record)
    except IndexError:
        raise Unreadable from None


def _values_of(record: bytes) -> Values:
    head, at = _varint(record, 0)
    if not 1 <= head <= len(record):
        raise Unreadable
    values: list[Any] = []
    place = head
    while at < head:
        serial = record[at]
        at += 1
        if serial >= 0x80:
            serial, at = _varint(record, at - 1)
        if serial >= 12:
            end = place + (serial - 12 >> 1)
            part = record[place:end]
            values.append(part.decode("utf-8", "replace") if serial & 1 else part)
        elif serial <= 6:
            end = place + _INTEGER_BYTES[serial]
            values.append(int.from_bytes(record[place:end], "big", signed=True) if serial else None)
        else:
            end = place + (8 if serial == 7 else 0)
            values.append(_special(serial, record[place:end]))
        place = end
    if place != len(record) or at != head:
        raise Unreadable
    return tuple(values)


def _special(serial: int, part: bytes) -> Any:
    """A float, or one of the two numbers that need no bytes."""
    if serial == 7 and len(part) == 8:
        return _FLOAT.unpack(part)[0]
    if serial in (8, 9):
        return serial - 8
    raise Unreadable
