"""How far an OpenDocument sheet reaches, looked at before a reader fills the memory with it.

Such a sheet writes a cell or a row once and says how often it is repeated, so few bytes may claim
any number of cells.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

MIMETYPE = b"application/vnd.oasis.opendocument.spreadsheet"
_ROW_END = b"</table:table-row>"
_ROW = re.compile(rb"<table:table-row\b([^>]*)>")
_CELL = re.compile(rb"<table:(?:covered-)?table-cell\b([^>]*)>")
_COLUMNS = re.compile(rb"number-columns-repeated\s*=\s*[\"'](\d{1,18})[\"']")
_ROWS = re.compile(rb"number-rows-repeated\s*=\s*[\"'](\d{1,18})[\"']")
_SHEET = b"<table:table "
_LONGEST_ROW = 32 * 2**20


def reach_of(pieces: Iterable[bytes]) -> tuple[int, int, int]:
    """The last row and column of any sheet that hold something, and how many cells do.

    Args:
        pieces: ``content.xml``, one after the other.
    Raises: ValueError: a row goes on for ever.
    """
    rows, columns, cells = 0, 0, 0
    row = 0
    rest = b""
    for piece in pieces:
        rest += piece
        *whole, rest = rest.split(_ROW_END)
        if len(rest) > _LONGEST_ROW:
            raise ValueError("a row without an end")
        for each in whole:
            if _SHEET in each:
                row = 0
            told = _ROW.search(each)
            times = _times(_ROWS, told[1]) if told else 1
            width, filled = _width(each)
            row += times
            cells += filled * times
            if width:
                rows, columns = max(rows, row), max(columns, width)
    return rows, columns, cells


def _times(form: re.Pattern[bytes], attributes: bytes) -> int:
    found = form.search(attributes)
    return int(found[1]) if found else 1


def _width(row: bytes) -> tuple[int, int]:
    """The last place of a row where a value stands, and how many cells hold one."""
    if b"value-type" not in row:
        return 0, 0
    width, last, filled = 0, 0, 0
    for cell in _CELL.finditer(row):
        times = _times(_COLUMNS, cell[1]) if b"repeated" in cell[1] else 1
        width += times
        if b"value-type" in cell[1]:
            last, filled = width, filled + times
    return last, filled
