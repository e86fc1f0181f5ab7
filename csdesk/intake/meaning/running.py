"""Columns that follow from others: what an account held after each row."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from csdesk.intake.meaning.habits import trimmed
from csdesk.intake.meaning.looks import Looks
from csdesk.intake.numbers import number_parser, settle_numbers
from csdesk.intake.table import Table

_FEWEST, _MOST, _LOOKED_AT = 4, 40, 400
_MOSTLY = 0.9


def running_sums(table: Table) -> dict[int, int]:
    """Place of a column that adds up another from row to row -> place of that other."""
    columns = {
        place: numbers
        for place in range(min(len(table.headings), _MOST))
        if len(numbers := _numbers(table, place)) >= _FEWEST
    }
    return {
        place: other
        for place, held in columns.items()
        for other, moved in columns.items()
        if place != other and _adds_up(held, moved)
    }


def _numbers(table: Table, place: int) -> list[Decimal]:
    """The amounts of a column; none where it is not full of them."""
    cells = trimmed(table.column(place)[:_LOOKED_AT])
    if "" in cells or Looks(cells[:50]).numbers < 1:
        return []
    parse = number_parser(settle_numbers(cells))
    return [number for cell in cells if (number := parse(cell)) is not None]


def _adds_up(held: Sequence[Decimal], moved: Sequence[Decimal]) -> bool:
    """Whether each row holds what the one before held, and what moved; from either end."""
    if len(held) != len(moved) or len(set(moved)) < 2:
        return False
    steps = [after - before for before, after in pairwise(held)]
    down = sum(step == move for step, move in zip(steps, moved[1:], strict=True))
    up = sum(-step == move for step, move in zip(steps, moved, strict=False))
    return max(down, up) >= _MOSTLY * len(steps)
