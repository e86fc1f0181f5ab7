"""Rows put under their headings: what stands around them is told apart, and all are as wide."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Sequence

from csdesk.domain.drafts import Problem
from csdesk.domain.errors import Refused
from csdesk.domain.spoken import said
from csdesk.intake.files.header import find_header
from csdesk.intake.files.heading_rows import Heads, headings_at
from csdesk.intake.files.surplus_rows import surplus_of
from csdesk.intake.rows import Rows
from csdesk.intake.table import Table
from csdesk.progress import Progress, unwatched

_SHOWN = 60


def framed(name: str, rows: Rows, numbers: Sequence[int], progress: Progress = unwatched) -> Table:
    """The list in these rows, of which each has its number in the file.

    Raises: Refused: there is none.
    """
    if not rows:
        raise Refused("import.empty", "{name} has no rows.", name=name)
    heads = _heads(rows)
    first = heads.last + 1
    body, places = rows[first:], numbers[first:]
    above = rows[: heads.first] if first else rows[:0]
    surplus = surplus_of(body, places, rows[heads.first : first], progress)
    if surplus.places:
        kept = [at for at in range(len(body)) if at not in surplus.places]
        body, places = body.taken(kept), array("I", [places[at] for at in kept])
    body, places, problems = _squared(body, places, len(heads.headings))
    if not body:
        raise Refused("import.empty", "{name} has headings, but no rows under them.", name=name)
    return Table(
        name=name,
        headings=heads.headings,
        rows=body,
        row_numbers=places,
        header_row=numbers[heads.last] if first else None,
        problems=tuple(sorted([*surplus.problems, *problems])),
        above=above,
    )


def _heads(rows: Rows) -> Heads:
    place = find_header(rows)
    if place is not None:
        return headings_at(rows, place)
    width = Counter(rows.widths).most_common(1)[0][0]
    return Heads(tuple(f"Column {at}" for at in range(1, width + 1)), 0, -1)


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
                reason = said("This row has more cells than headings")
                problems.append(Problem(numbers[at], "", value, reason))
            if not any(cells[:width]):
                empty.add(at)
    if not empty:
        return rows.squared(width), numbers, problems
    kept = [at for at in range(len(rows)) if at not in empty]
    return rows.taken(kept).squared(width), array("I", [numbers[at] for at in kept]), problems
