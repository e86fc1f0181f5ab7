"""The rows of a list that stay out as CSV, to be mended there and read again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from csdesk.delimited.rows import rows_of
from csdesk.domain.left_out import NUMBER, REASON, Left
from csdesk.domain.plain_text import harmless, printable
from csdesk.domain.reports.lines import Written
from csdesk.domain.spoken import said
from csdesk.whole_file import whole_file


def write_left_out_text(path: Path, headings: Sequence[str], rows: Iterable[Left]) -> Written:
    """Writes the rows in the place of a file that is there.

    Raises: Refused("report.*"): the disk does not take it.
    """
    count = 0
    with whole_file(path, overwrite=True) as file, rows_of(file, ",") as writer:
        writer.writerow([said(REASON), said(NUMBER), *map(_cell, headings)])
        for number, cells, reason in rows:
            writer.writerow([reason, number, *map(_cell, cells)])
            count += 1
    return Written(path, count)


def _cell(cell: object) -> str:
    return harmless(printable(cell.isoformat() if isinstance(cell, date) else str(cell)))
