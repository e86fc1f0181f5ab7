"""How far an old Excel workbook (XLS) reaches, looked at before a reader fills the memory with it.

The reader keeps a sheet as a full rectangle, so one cell at the far end of an otherwise empty
sheet would take more than a gigabyte. Only what is needed for that look is read here.

Source: Microsoft, [MS-CFB] for the file within the file, [MS-XLS] for the records.
"""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterator
from typing import NamedTuple

_FREE = 0xFFFFFFFA
"""Numbers from here on end a chain or mean nothing."""
_NAMES = frozenset({"Workbook", "Book"})
_FILEPASS, _MULTIPLE = 0x002F, 0x00BD
_CELLS = frozenset({0x0203, 0x0204, 0x00FD, 0x027E, 0x0006, 0x0205, 0x00D6, _MULTIPLE})
_ENTRY = 128


class Reach(NamedTuple):
    """The last row and column of any sheet, and how many cells hold something."""

    rows: int
    columns: int
    cells: int
    has_password: bool = False


def reach_of(data: bytes) -> Reach:
    """How far the sheets of the workbook reach.

    Raises: ValueError: it is damaged, cut short, or no workbook.
    """
    try:
        stream = _workbook_in(data)
        rows, columns, cells = 0, 0, 0
        for kind, start, size in _records(stream):
            if kind == _FILEPASS:
                return Reach(0, 0, 0, has_password=True)
            if kind in _CELLS and size >= 4:
                row, column = struct.unpack_from("<HH", stream, start)
                if kind == _MULTIPLE and size >= 6:
                    (column,) = struct.unpack_from("<H", stream, start + size - 2)
                rows, columns, cells = max(rows, row + 1), max(columns, column + 1), cells + 1
    except (struct.error, IndexError) as fault:
        raise ValueError("damaged") from fault
    return Reach(rows, columns, cells)


def _records(stream: bytes) -> Iterator[tuple[int, int, int]]:
    """For each record what it is, and where its content begins and how long that is."""
    at = 0
    while at + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, at)
        yield kind, at + 4, size
        at += 4 + size


def _workbook_in(data: bytes) -> bytes:
    """The stream of the workbook within the file."""
    size, small = 1 << _short(data, 30), 1 << _short(data, 32)
    if not (64 <= size <= 65_536 and 8 <= small <= size):
        raise ValueError("damaged")
    table = _table(data, size)
    folder = _chained(data, table, _long(data, 48), size, size)
    entries = [folder[at : at + _ENTRY] for at in range(0, len(folder) - _ENTRY + 1, _ENTRY)]
    found = next((each for each in entries if _name(each) in _NAMES and each[66] == 2), None)
    if found is None:
        raise ValueError("no workbook")
    start, length = _long(found, 116), _long(found, 120)
    if length >= _long(data, 56):
        return _chained(data, table, start, size, size)[:length]
    whole = _chained(data, table, _long(entries[0], 116), size, size)
    small_table = _numbers(_chained(data, table, _long(data, 60), size, size))
    return _chained(whole, small_table, start, small, 0)[:length]


def _table(data: bytes, size: int) -> array[int]:
    """For each block of the file the one that follows it."""
    blocks = list(struct.unpack_from("<109I", data, 76))
    more, left = _long(data, 68), _long(data, 72)
    while more < _FREE and left > 0 and len(blocks) * size < len(data):
        part = _numbers(data[(more + 1) * size : (more + 2) * size])
        blocks += part[:-1]
        more, left = part[-1], left - 1
    found = b"".join(
        data[(block + 1) * size : (block + 2) * size] for block in blocks if block < _FREE
    )
    return _numbers(found)


def _chained(data: bytes, table: array[int], start: int, size: int, before: int) -> bytes:
    """The blocks of a chain, joined; a chain that runs in circles ends with the table."""
    parts: list[bytes] = []
    block = start
    while block < len(table) and len(parts) <= len(table):
        part = data[before + block * size : before + (block + 1) * size]
        if len(part) < size:  # readers fall over what a file that was cut short lacks
            raise ValueError("cut short")
        parts.append(part)
        block = table[block]
    return b"".join(parts)


def _numbers(data: bytes) -> array[int]:
    return array("I", struct.unpack(f"<{len(data) // 4}I", data[: len(data) // 4 * 4]))


def _name(entry: bytes) -> str:
    return entry[: max(0, _short(entry, 64) - 2)].decode("utf-16-le", "replace")


def _short(data: bytes, at: int) -> int:
    return int(struct.unpack_from("<H", data, at)[0])


def _long(data: bytes, at: int) -> int:
    return int(struct.unpack_from("<I", data, at)[0])
