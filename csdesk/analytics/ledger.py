"""A customer's account over time: what they brought and what care has cost, day by day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

import numpy as np
import numpy.typing as npt

from csdesk.domain.figures import Entry

Whole = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """Running totals at the end of each day on which something happened, shape (n,) each.

    ``days`` are proleptic ordinals (``date.toordinal``), rising, without repeats; the rest are
    cumulative minor units.
    """

    days: Whole
    spend: Whole
    margin: Whole
    service_cost: Whole

    def __len__(self) -> int:
        return len(self.days)

    def until(self, day: date) -> Curve:
        """The same account, as it stood at the end of ``day``."""
        n = int(np.searchsorted(self.days, day.toordinal(), side="right"))
        return Curve(self.days[:n], self.spend[:n], self.margin[:n], self.service_cost[:n])

    def rows(self) -> list[tuple[date, int, int, int]]:
        """Day, spend, margin and service cost as plain values, for tables and files."""
        columns = (self.days.tolist(), self.spend.tolist(), self.margin.tolist())
        return [
            (date.fromordinal(day), spend, margin, cost)
            for day, spend, margin, cost in zip(*columns, self.service_cost.tolist(), strict=True)
        ]


def curve(entries: Iterable[Entry]) -> Curve:
    """The account that these entries make, in whatever order they come."""
    rows = [(e.on.toordinal(), e.spend, e.margin, e.service_cost) for e in entries]
    table = np.array(rows, dtype=np.int64).reshape(-1, 4)
    return curve_of_columns(table[:, 0], table[:, 1], table[:, 2], table[:, 3])


def curve_of_columns(days: Whole, spend: Whole, margin: Whole, service_cost: Whole) -> Curve:
    """The account that columns of single facts make; all events of one day are netted.

    Args:
        days: ordinals, shape (n,), in any order; the others minor units, shape (n,).
    Raises: ValueError: the shapes differ.
    """
    if not days.shape == spend.shape == margin.shape == service_cost.shape:
        raise ValueError(f"columns of one length are needed: {days.shape=} {spend.shape=}")
    order = np.argsort(days, kind="stable")
    each, starts = np.unique(days[order], return_index=True)
    if len(each) == 0:
        return Curve(each, each, each, each)
    totals = (
        np.cumsum(np.add.reduceat(column[order], starts))
        for column in (spend, margin, service_cost)
    )
    return Curve(each, *totals)
