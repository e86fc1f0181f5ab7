"""The rows of a list that stay out as a workbook."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from csdesk.domain.left_out import NUMBER, REASON, Left
from csdesk.domain.reports.lines import Written
from csdesk.domain.reports.sheet import Kind, Role
from csdesk.domain.spoken import said
from csdesk.language import Language
from csdesk.whole_file import whole_file
from csdesk.workbooks.book import Book
from csdesk.workbooks.printing import Imprint
from csdesk.workbooks.sheet import Value

_WIDTH, _REASON_WIDTH = 18, 48


def write_left_out(
    path: Path,
    headings: Sequence[str],
    rows: Iterable[Left],
    imprint: Imprint,
    language: Language,
) -> Written:
    """Writes the rows as a workbook, in the language that their reasons are said in.

    Raises: Refused("report.*"): the disk does not take it.
    """
    with whole_file(path, overwrite=True) as file, Book(imprint, language) as book:
        widths = [_REASON_WIDTH, _WIDTH, *[_WIDTH] * len(headings)]
        page = book.page(said("Rows that stay out"), widths)
        page.text(said(REASON), said(NUMBER), *headings, role=Role.HEAD)
        count = 0
        for number, cells, reason in rows:
            values: list[tuple[Value, Kind]] = [(reason, Kind.TEXT), (number, Kind.ID)]
            page.row(*values, *map(_typed, cells))
            count += 1
        book.save(file)
        return Written(path, count, book.shortened, book.replaced)


def _typed(cell: object) -> tuple[Value, Kind]:
    return (cell, Kind.DAY) if isinstance(cell, date) else (str(cell), Kind.TEXT)
