"""A rate that was measured, the one it is held against, and whether it lies where it may."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from math import sqrt
from statistics import NormalDist

TWO_ERRORS = 2.0
_CHANCE_OF_ALL = 0.01
"""With which all rows together may miss by chance, before the whole is called wrong."""


class Kept(StrEnum):
    OK = "ok"
    EDGE = "edge"
    """Outside two errors, but so are a few among so many rows."""
    OUT = "OUT"
    TOLD = "told"
    """Nothing is asked of it; it is printed for comparison."""


@dataclass(frozen=True, slots=True)
class Row:
    """A rate or mean of ``runs`` runs, its own error, and what METHODS says of it.

    ``low`` and ``high`` are where the truth may lie; a row without them is only told.
    ``reference_error`` is the Monte-Carlo error of the limits, where they were simulated too.
    """

    name: str
    value: float
    error: float
    runs: int
    methods: str = ""
    low: float | None = None
    high: float | None = None
    reference_error: float = 0.0

    @property
    def off(self) -> float:
        """How many errors it lies outside its limits; 0 inside."""
        error = sqrt(self.error**2 + self.reference_error**2)
        over = 0.0 if self.high is None else self.value - self.high
        under = 0.0 if self.low is None else self.low - self.value
        miss = max(over, under, 0.0)
        return miss / error if miss else 0.0

    @property
    def is_asked(self) -> bool:
        return self.low is not None or self.high is not None


@dataclass(frozen=True, slots=True)
class Table:
    title: str
    seed: int
    rows: tuple[Row, ...]
    seconds: float = 0.0


def rate(
    name: str,
    hits: Sequence[bool],
    methods: str = "",
    *,
    most: float | None = None,
    least: float | None = None,
    reference_runs: int = 0,
) -> Row:
    """A share of runs. Its error is the larger of its own and that at the limit."""
    runs = len(hits)
    share = sum(hits) / max(runs, 1)
    limit = [end for end in (most, least) if end is not None]
    chances = [share, *limit]
    error = max(sqrt(p * (1 - p) / max(runs, 1)) for p in chances)
    other = (
        max((sqrt(p * (1 - p) / reference_runs) for p in limit), default=0.0)
        if (reference_runs)
        else 0.0
    )
    return Row(name, share, max(error, 0.5 / max(runs, 1)), runs, methods, least, most, other)


def mean(
    name: str,
    values: Sequence[float],
    methods: str = "",
    *,
    low: float | None = None,
    high: float | None = None,
) -> Row:
    """A mean of runs with its standard error."""
    runs = len(values)
    middle = sum(values) / max(runs, 1)
    spread = sqrt(sum((value - middle) ** 2 for value in values) / max(runs - 1, 1))
    return Row(name, middle, spread / sqrt(max(runs, 1)), runs, methods, low, high)


def kept(row: Row, rows_asked: int) -> Kept:
    """Whether a row lies where it may, as one of so many."""
    if not row.is_asked:
        return Kept.TOLD
    if row.off <= TWO_ERRORS:
        return Kept.OK
    return Kept.EDGE if row.off <= limit_of_all(rows_asked) else Kept.OUT


def limit_of_all(rows_asked: int) -> float:
    """Beyond so many errors, a row is wrong however many there are."""
    return max(NormalDist().inv_cdf(1 - _CHANCE_OF_ALL / max(rows_asked, 1)), TWO_ERRORS)


def edges_allowed(rows_asked: int) -> int:
    """How many rows may lie outside two errors, were each exactly on its limit."""
    chance = 2 * (1 - NormalDist().cdf(TWO_ERRORS))
    likely = (1 - chance) ** rows_asked
    total, number = likely, 0
    while total < 1 - _CHANCE_OF_ALL:
        number += 1
        likely *= (rows_asked - number + 1) / number * chance / (1 - chance)
        total += likely
    return number


def all_kept(tables: Sequence[Table]) -> bool:
    """Whether every rate lies where its size allows."""
    asked = [row for table in tables for row in table.rows if row.is_asked]
    judged = [kept(row, len(asked)) for row in asked]
    return Kept.OUT not in judged and judged.count(Kept.EDGE) <= edges_allowed(len(asked))


def printed(table: Table) -> str:
    """The table as text: measured, its error, what METHODS says, and whether that is kept."""
    rows_asked = sum(row.is_asked for row in table.rows)
    head = f"\n{table.title}  (seed {table.seed}, {table.seconds:.0f} s)"
    width = max((len(row.name) for row in table.rows), default=0)
    lines = [
        f"  {row.name:<{width}}  {row.value:7.3f} ± {row.error:.3f}  of {row.runs:>5}"
        f"  METHODS {row.methods or '-':<16} {_limits(row):<16} {kept(row, rows_asked)}"
        for row in table.rows
    ]
    return "\n".join([head, *lines])


def _limits(row: Row) -> str:
    if row.low is not None and row.high is not None:
        return f"{row.low:.3f} to {row.high:.3f}"
    if row.high is not None:
        return f"at most {row.high:.3f}"
    return "" if row.low is None else f"at least {row.low:.3f}"
