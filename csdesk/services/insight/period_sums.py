"""Sums of a period a customer: the ground on which the figures of the shop stand."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from csdesk.domain.figures import Figures
from csdesk.domain.insight.period import Period
from csdesk.services.insight.records import EFFORT, GOODWILL, OUTLAY, REMEDY, Records, Whole

Mask = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class PeriodSums:
    """Minor units of the period in the order of ``Records.customers``, shape (n,) each."""

    spend: Whole
    margin: Whole
    service_cost: Whole
    has_purchase: Mask
    """Whether they bought anything up to the end of the period."""


def within(days: Whole, period: Period) -> Mask:
    """Which of these days, as ordinals, the period holds."""
    held: Mask = (days >= period.since.toordinal()) & (days <= period.until.toordinal())
    return held


def period_sums(records: Records, period: Period) -> PeriodSums:
    """What every customer brought and took; walk-ins belong to nobody and are not among them."""
    sales, service = records.sales, records.service
    ids = records.customers.ids
    sold = within(sales.day, period) & (sales.customer > 0)
    served = within(service.day, period)
    bought = (sales.day <= period.until.toordinal()) & (sales.is_purchase > 0)
    bought &= sales.customer > 0
    known = np.zeros(len(ids), dtype=np.bool_)
    known[_places(ids, sales.customer[bought])] = True
    return PeriodSums(
        spend=_added(ids, sales.customer[sold], sales.net[sold]),
        margin=_added(ids, sales.customer[sold], sales.margin[sold]),
        service_cost=_added(ids, service.customer[served], service.cost[served]),
        has_purchase=known,
    )


def _places(ids: Whole, customers: Whole) -> npt.NDArray[np.intp]:
    """Where each of these customers stands among ``ids``, which rise."""
    return np.searchsorted(ids, customers)


def _added(ids: Whole, customers: Whole, amounts: Whole) -> Whole:
    """Amounts added up a customer, in whole numbers."""
    sums = np.zeros(len(ids), dtype=np.int64)
    np.add.at(sums, _places(ids, customers), amounts)
    return sums


def totals(records: Records, period: Period) -> Figures:
    """The sums of the whole shop in a period, walk-ins and archived customers included."""
    sales, service = records.sales, records.service
    sold, served = within(sales.day, period), within(service.day, period)

    def spent(kind: int) -> int:
        return int(service.cost[served & (service.kind == kind)].sum())

    return Figures(
        aim_bp=records.shop.aim_bp,
        hourly=records.hourly,
        spend=int(sales.net[sold].sum()),
        margin=int(sales.margin[sold].sum()),
        effort_minutes=int(service.minutes[served].sum()),
        effort=spent(EFFORT),
        remedy=spent(REMEDY),
        goodwill=spent(GOODWILL),
        other=spent(OUTLAY),
        purchases=int(sales.is_purchase[sold].sum()),
        estimated=int(sales.estimated[sold].sum()),
        complaints_without_minutes=_without_minutes(records, period),
    )


def _without_minutes(records: Records, period: Period) -> int:
    """Complaints of the period that nobody wrote any minutes down for."""
    raised = records.cases.id[within(records.cases.opened_day, period)]
    timed = records.service.complaint[records.service.minutes > 0]
    return int(np.count_nonzero(~np.isin(raised, timed)))
