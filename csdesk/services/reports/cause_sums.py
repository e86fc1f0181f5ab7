"""What each cause of complaints took in a period, added up complaint by complaint."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from csdesk.domain.money import half_up
from csdesk.domain.reports.financial_months import months_of
from csdesk.services.reports.asked import Asked
from csdesk.store.cause_queries import complaints_by_cause
from csdesk.store.report_batches import sums_of_complaints
from csdesk.store.report_rows import Sums, day_of
from csdesk.store.streamed import in_steps


@dataclass(slots=True)
class CauseSums:
    """Complaints of one cause, or of one cause in one category; money in minor units."""

    complaints: int = 0
    settled: int = 0
    reopened: int = 0
    minutes: int = 0
    effort: int = 0
    remedy: int = 0
    goodwill: int = 0
    other: int = 0
    customers: set[int] = field(default_factory=set)
    each: array[int] = field(default_factory=lambda: array("q"))
    """What every complaint that was opened in the period cost in it."""
    by_month: dict[int, int] = field(default_factory=dict)
    """Place of a month among those of the period -> complaints opened in it."""

    @property
    def service_cost(self) -> int:
        return self.effort + self.remedy + self.goodwill + self.other

    @property
    def average(self) -> int | None:
        """What one complaint cost on average; None where none was opened in the period."""
        return half_up(sum(self.each), len(self.each)) if self.each else None

    @property
    def middle(self) -> int | None:
        """Half of them cost less, half cost more."""
        if not self.each:
            return None
        rising, half = sorted(self.each), len(self.each) // 2
        if len(rising) % 2:
            return rising[half]
        return half_up(rising[half - 1] + rising[half], 2)


Key = tuple[int | None, int | None]
"""Category and cause; None where nobody said."""


def cause_sums(asked: Asked) -> tuple[Mapping[int | None, CauseSums], Mapping[Key, CauseSums]]:
    """Cause -> its sums, and category and cause -> theirs."""
    causes: dict[int | None, CauseSums] = {}
    both: dict[Key, CauseSums] = {}
    query = complaints_by_cause(*asked.period)
    starts = [first for first, _ in months_of(*asked.period, asked.shop.year_begins)]
    with asked.desk.store.read() as work:
        for rows in in_steps(work.connection, query):
            sums = sums_of_complaints(work.connection, [row.id for row in rows], *asked.period)
            for row in rows:
                mine = sums.get(row.id, Sums())
                found = (
                    causes.setdefault(row.cause_id, CauseSums()),
                    both.setdefault((row.category_id, row.cause_id), CauseSums()),
                )
                for each in found:
                    _take_in(each, row, mine, starts)
    return causes, both


def _take_in(found: CauseSums, row: Any, sums: Sums, starts: list[date]) -> None:
    found.minutes += sums.minutes
    found.effort += sums.effort
    found.remedy += sums.remedy
    found.goodwill += sums.goodwill
    found.other += sums.other
    if not row.is_new:
        return
    found.complaints += 1
    found.settled += row.is_settled
    found.reopened += row.is_reopened
    found.customers.add(row.customer_id)
    found.each.append(sums.effort + sums.remedy + sums.goodwill + sums.other)
    month = bisect_right(starts, day_of(row.opened_at, row.offset_minutes)) - 1
    found.by_month[month] = found.by_month.get(month, 0) + 1
