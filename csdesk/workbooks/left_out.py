"""The rows of a list that stay out, as they stand in it, each with the reason."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from csdesk.domain.reports.lines import Written
from csdesk.domain.reports.sheet import Kind, Role
from csdesk.whole_file import whole_file
from csdesk.workbooks.book import Book, Imprint
from csdesk.workbooks.sheet import Value, clean

REASON, NUMBER = "Why it stays out", "Row in the file"
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_HARMLESS = re.compile(r"[+-]?[\d\s.,()/-]*\d[\d\s.,()/%-]*")
"""An amount below zero or a phone number is no formula."""
_WIDTH, _REASON_WIDTH = 18, 48

Left = tuple[int, Sequence[object], str]
"""Number of a row, its cells, and why it stays out."""


def write_left_out(
    path: Path, headings: Sequence[str], rows: Iterable[Left], imprint: Imprint
) -> Written:
    """Writes the rows as CSV where the name ends in ``.csv``, else as a workbook.

    Raises: Refused("report.*"): the disk does not take it.
    """
    if path.suffix.casefold() == ".csv":
        return _write_text(path, headings, rows)
    with whole_file(path, overwrite=True) as file, Book(imprint, "EUR") as book:
        widths = [_REASON_WIDTH, _WIDTH, *[_WIDTH] * len(headings)]
        page = book.page("Rows that stay out", widths)
        page.text(REASON, NUMBER, *headings, role=Role.HEAD)
        count = 0
        for number, cells, reason in rows:
            values: list[tuple[Value, Kind]] = [(reason, Kind.TEXT), (number, Kind.ID)]
            page.row(*values, *map(_typed, cells))
            count += 1
        book.save(file)
        return Written(path, count, book.shortened)


def _typed(cell: object) -> tuple[Value, Kind]:
    return (cell, Kind.DAY) if isinstance(cell, date) else (str(cell), Kind.TEXT)


def _write_text(path: Path, headings: Sequence[str], rows: Iterable[Left]) -> Written:
    count = 0
    with whole_file(path, overwrite=True) as file:
        text = io.TextIOWrapper(file, encoding="utf-8-sig", newline="", write_through=True)
        writer = csv.writer(text)
        writer.writerow([REASON, NUMBER, *map(_safe, headings)])
        for number, cells, reason in rows:
            writer.writerow([reason, number, *map(_safe, cells)])
            count += 1
        text.detach()
    return Written(path, count, ())


def _safe(cell: object) -> str:
    """A cell as text that no spreadsheet takes for a formula."""
    text = clean(cell.isoformat() if isinstance(cell, date) else str(cell))
    risky = text.startswith(_STARTS_A_FORMULA) and not _HARMLESS.fullmatch(text)
    return f"'{text}" if risky else text
