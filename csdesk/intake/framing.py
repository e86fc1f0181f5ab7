"""Rows put under their headings: what stands above, and every row as wide as the others."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Sequence

from csdesk.domain.drafts import Problem
from csdesk.domain.errors import Refused
from csdesk.intake.columns import Cell
from csdesk.intake.header import find_header
from csdesk.intake.rows import Rows
from csdesk.intake.table import Table

_SHOWN = 60


def framed(name: str, rows: Rows, numbers: Sequence[int]) -> Table:
    """The list in these rows, of which each has its number in the file.

    Raises: Refused: there is none.
    """
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
