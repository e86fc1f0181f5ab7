"""The door for files: a path goes in, a table of cells comes out."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from csdesk.domain.drafts import Problem
from csdesk.domain.errors import Refused
from csdesk.intake.delimited import Delimited, read_delimited
from csdesk.intake.guard import Shape, load, shape_of
from csdesk.intake.header import find_header
from csdesk.intake.resting import collector_resting
from csdesk.intake.rows import Rows, gathered
from csdesk.intake.sheets import Sheet, read_sheet
from csdesk.intake.table import Cell, Table
from csdesk.progress import Progress, unwatched

_SHOWN = 60


def read_table(
    path: Path,
    *,
    sheet: str | None = None,
    encoding: str | None = None,
    progress: Progress = unwatched,
) -> Table:
    """The list in a file: CSV, TSV and the like, or one sheet of an Excel workbook.

    Args:
        sheet: the sheet to read; without it the one with the most rows.
        encoding: how the letters of a text file are stored, where the owner knows better.
    Raises: Refused: the file is missing, too large, damaged, or no list, in one plain sentence.
    """
    progress(0, 2, path.name)
    data = load(path)
    with collector_resting():
        if shape_of(data, path.name) is Shape.WORKBOOK:
            table = _of_sheet(read_sheet(data, path.name, sheet), path.name)
        else:
            table = _of_text(read_delimited(data, path.name, encoding, progress), path.name)
    progress(2, 2, path.name)
    return table


def read_pasted(text: str) -> Table:
    """The list in text that was pasted, usually parted by tabs.

    Raises: Refused: there are no rows in it.
    """
    if not text.strip():
        raise Refused("import.empty", "There was nothing to paste.")
    return _of_text(read_delimited(text.encode("utf-8"), "Pasted rows"), "Pasted rows")


def _of_text(read: Delimited, name: str) -> Table:
    return _table(
        name,
        read.rows,
        read.numbers,
        encoding=read.encoding,
        separator=read.separator,
    )


def _of_sheet(read: Sheet, name: str) -> Table:
    rows: list[Sequence[Cell]] = []
    numbers: list[int] = []
    for number, row in enumerate(read.rows, read.first_row):
        if any(row) or any(cell != "" for cell in row):  # a zero is something, too
            rows.append(row)
            numbers.append(number)
    return _table(name, gathered(rows), numbers, sheet=read.name, sheets=read.names)


def _table(
    name: str,
    rows: Rows,
    numbers: Sequence[int],
    *,
    encoding: str = "",
    separator: str = "",
    sheet: str = "",
    sheets: tuple[str, ...] = (),
) -> Table:
    if not rows:
        raise Refused("import.empty", f"{name} has no rows.")
    header = find_header(rows)
    first = 0 if header is None else header + 1
    if header is None:
        width = Counter(rows.widths).most_common(1)[0][0]
        headings = tuple(f"Column {place}" for place in range(1, width + 1))
    else:
        headings = tuple(_tidy(cell) for cell in rows[header])
        while len(headings) > 1 and not headings[-1]:
            headings = headings[:-1]
    body, places, problems = _squared(rows[first:], numbers[first:], len(headings))
    if not body:
        raise Refused("import.empty", f"{name} has headings, but no rows under them.")
    return Table(
        name=name,
        headings=headings,
        rows=body,
        row_numbers=places,
        header_row=None if header is None else numbers[header],
        encoding=encoding,
        separator=separator,
        sheet=sheet,
        sheets=sheets,
        problems=tuple(problems),
        above=rows[: header or 0],
    )


def _tidy(cell: Cell) -> str:
    return " ".join(str(cell).replace("\ufeff", "").split())


def _squared(
    rows: Rows, numbers: Sequence[int], width: int
) -> tuple[Rows, Sequence[int], list[Problem]]:
    """Every row as wide as the headings; cells beyond them are told, not lost in silence."""
    if rows.is_even(width):
        return rows, numbers, []
    empty: set[int] = set()
    problems: list[Problem] = []
    for at, long in enumerate(rows.widths):
        if long != width:
            cells = rows[at]
            beyond = [str(cell) for cell in cells[width:] if str(cell).strip()]
            if beyond:
                value = " | ".join(beyond)[:_SHOWN]
                reason = "This row has more cells than headings"
                problems.append(Problem(numbers[at], "", value, reason))
            if not any(cells[:width]):
                empty.add(at)
    if not empty:
        return rows.squared(width), numbers, problems
    kept = [at for at in range(len(rows)) if at not in empty]
    return rows.taken(kept).squared(width), array("I", [numbers[at] for at in kept]), problems
