"""What one customer brings against what serving them costs, over time."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from csdesk.analytics import ledger, tipping_point
from csdesk.analytics.tipping_point import Projection
from csdesk.desk import Desk
from csdesk.domain.customer import Customer
from csdesk.domain.errors import NotFound, Refused
from csdesk.domain.figures import Entry, Figures, Tipping, figures_of, first_purchase_on
from csdesk.domain.money import plain
from csdesk.domain.verdict import Percent, Verdict, customer_verdict, plain_percent
from csdesk.services.efforts import hourly_of
from csdesk.store import search, stories
from csdesk.store.unit_of_work import Work

_LIKE_AN_ID = re.compile("[0-9]{1,18}")


@dataclass(frozen=True, slots=True)
class Pace:
    """What a projection rests on: days known, and what came in the window up to today."""

    history_days: int
    purchases: int
    services: int
    span: int
    """Days of the window, fewer where less is known."""
    margin: int
    service_cost: int


@dataclass(frozen=True, slots=True)
class CustomerChart:
    """A customer's figures, what they say, and the curve behind them.

    ``spend``, ``margin`` and ``service`` are cumulative minor units, one for each of ``days``.
    """

    customer: Customer
    currency: str
    figures: Figures
    verdict: Verdict
    tipping: Tipping
    aim: Tipping
    projection: Projection
    pace: Pace
    days: tuple[date, ...]
    spend: tuple[int, ...]
    margin: tuple[int, ...]
    service: tuple[int, ...]
    first_purchase_on: date | None
    aim_bp: int
    assumptions: tuple[str, ...]
    entries: int = 0
    """How many facts stand on the account."""


def customer_chart(
    desk: Desk,
    customer_id: int,
    *,
    until: date | None = None,
    money: Callable[[int], str] | None = None,
    day: Callable[[date], str] = date.isoformat,
    percent: Percent = plain_percent,
) -> CustomerChart:
    """Everything a customer's chart shows.

    Args:
        until: facts of later days are left out, to look at an earlier day again; None takes
            all, so that the figures are those of every list and report.
        money, day, percent: how the verdict writes amounts (minor units), days and percentages.
    Raises: NotFound: the customer is gone.
    """
    with desk.store.read() as work:
        return _chart(desk, work, customer_id, until, money, day, percent)


def _chart(
    desk: Desk,
    work: Work,
    customer_id: int,
    until: date | None,
    money: Callable[[int], str] | None,
    day: Callable[[date], str],
    percent: Percent,
) -> CustomerChart:
    customer, shop, today = work.customers.require(customer_id), work.settings.read(), desk.today()
    entries = stories.entries(work.connection, customer_id)
    if until is not None:
        entries = [entry for entry in entries if entry.on <= until]
    figures = figures_of(
        entries,
        aim_bp=shop.aim_bp,
        hourly=hourly_of(work, customer.looked_after_by),
        complaints_without_minutes=stories.complaints_without_minutes(work.connection, customer_id),
    )
    first = first_purchase_on(entries)
    curve = ledger.curve(entries)
    rows = curve.rows()
    tipping = tipping_point.tipping(curve, first)
    pace = _pace(curve, entries, today)
    written = money or (lambda minor: f"{plain(minor, shop.currency)} {shop.currency}")
    return CustomerChart(
        customer=customer,
        currency=shop.currency,
        figures=figures,
        verdict=customer_verdict(customer.first_name, figures, tipping, written, day, percent),
        tipping=tipping,
        aim=tipping_point.tipping(curve, first, theta_bp=shop.aim_bp),
        projection=tipping_point.projected_crossing(
            curve,
            today,
            purchases_in_window=pace.purchases,
            service_events_in_window=pace.services,
        ),
        pace=pace,
        days=tuple(row[0] for row in rows),
        spend=tuple(row[1] for row in rows),
        margin=tuple(row[2] for row in rows),
        service=tuple(row[3] for row in rows),
        first_purchase_on=first,
        aim_bp=shop.aim_bp,
        assumptions=shop.assumptions,
        entries=len(entries),
    )


def _pace(curve: ledger.Curve, entries: Sequence[Entry], today: date) -> Pace:
    now = today.toordinal()
    history = max(now - int(curve.days[0]), 0) if len(curve) else 0
    window = tipping_point.PROJECTION_WINDOW
    recent = [entry for entry in entries if now - window < entry.on.toordinal() <= now]
    span = min(window, history)
    counted = [entry for entry in recent if entry.on.toordinal() > now - span]
    return Pace(
        history_days=history,
        purchases=sum(entry.purchases for entry in recent),
        services=sum(entry.service_cost > 0 for entry in recent),
        span=span,
        margin=sum(entry.margin for entry in counted),
        service_cost=sum(entry.service_cost for entry in counted),
    )


def find_customer(desk: Desk, name_or_id: str) -> int:
    """The id of the customer that a name or an id means.

    Raises: NotFound("customer.gone"): nobody; Refused("customer.two"): several bear the name.
    """
    with desk.store.read() as work:
        if _LIKE_AN_ID.fullmatch(name_or_id) and work.customers.get(int(name_or_id)):
            return int(name_or_id)
        found = search.customers_named(work.connection, name_or_id)
    if not found:
        raise NotFound("customer.gone", "There is no customer “{name}”.", name=name_or_id)
    if len(found) > 1:
        listed = ", ".join(map(str, found))
        raise Refused(
            "customer.two",
            "{n} customers bear this name: ids {listed}.",
            n=len(found),
            listed=listed,
            ids=found,
        )
    return found[0]
