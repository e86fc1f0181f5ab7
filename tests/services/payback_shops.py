"""Shops with as many comparable complaints as a look at payback needs, put on file at once."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

import numpy as np
import sqlalchemy as sa

from csdesk.desk import Desk
from csdesk.domain.complaint import Outcome
from csdesk.domain.insight.payback import Payback
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.speech import plain_speech
from csdesk.services.insight.payback import payback
from csdesk.services.insight.records import Records, read_records
from csdesk.store.rows import instant_text
from csdesk.store.unit_of_work import Work
from tests.builders import a_shop

FIRST = date(2023, 1, 2)
PAST = 200
"""Days of records before the first complaint."""
HOURLY = 3_000


@dataclass(frozen=True, slots=True)
class Stock:
    """What is special about a shop; complaints come one every ``every`` days, a customer each."""

    cases: int = 120
    every: float = 4
    customers: int | None = None
    buys: bool = True
    alike: bool = False
    timed: bool = True
    margin: int = 1
    """By this every margin is multiplied."""
    seed: int = 1
    first: date = FIRST
    outcome: Outcome | None = None

    def opened(self, number: int) -> date:
        return self.first + timedelta(days=PAST + int(number * self.every))


def furnish(desk: Desk, stock: Stock, **settings: Any) -> None:
    """Puts the shop on file in one transaction, its rows without History."""
    with desk.store.read() as work:
        known = work.customers.count()
    if known == 0:
        a_shop(desk, hourly_minor=HOURLY, **settings)
    with desk.store.write("bring_in", desk.now()) as work:
        _put(work, stock, known + 1)


def _put(work: Work, stock: Stock, first_id: int) -> None:
    drawn = np.random.default_rng(stock.seed)
    number = stock.cases if stock.customers is None else stock.customers
    ids = [first_id + place for place in range(max(number, 1))]
    made_at = instant_text(datetime.combine(stock.first, time(8), tzinfo=UTC))
    _insert(
        work.customers.table,
        work,
        [{"id": one, "name": f"Customer {one}", "created_at": made_at} for one in ids],
    )
    sizes = drawn.lognormal(9, 0.5, len(ids))
    if stock.buys:
        _insert(work.purchases.table, work, _purchases(stock, ids, sizes, drawn))
    buyers = [ids[place % len(ids)] for place in range(stock.cases)]
    severity = drawn.integers(1, 4, stock.cases)
    complaints = [
        {
            "customer_id": buyers[place],
            "title": f"Complaint {place}",
            "words": "It creaks.",
            "channel": "phone",
            "opened_at": datetime.combine(stock.opened(place), time(9), tzinfo=UTC),
            "offset_minutes": 0,
            "severity": int(severity[place]),
            "at_stake_minor": 0,
            "settled_at": _settled_at(stock, place),
            "outcome": stock.outcome,
        }
        for place in range(stock.cases)
    ]
    _insert(work.complaints.table, work, complaints)
    if stock.timed:
        _insert(work.efforts.table, work, _efforts(stock, buyers, severity, drawn))


def _settled_at(stock: Stock, place: int) -> datetime | None:
    if stock.outcome is None:
        return None
    return datetime.combine(stock.opened(place), time(12), tzinfo=UTC)


def _purchases(stock: Stock, ids: list[int], sizes: Any, drawn: Any) -> list[dict[str, Any]]:
    rows = []
    days = PAST + int(stock.cases * stock.every) + 400
    for one, size in zip(ids, sizes, strict=True):
        for day in range(one % 20, days, 35 + one % 25):
            net = int(size * drawn.gamma(4, 0.25)) + 100
            rows.append(
                {
                    "customer_id": one,
                    "bought_on": stock.first + timedelta(days=day),
                    "net_minor": net,
                    "tax_minor": 0,
                    "gross_minor": net,
                    "margin_minor": stock.margin * net * 2 // 5,
                }
            )
    return rows


def _efforts(stock: Stock, buyers: list[int], severity: Any, drawn: Any) -> list[dict[str, Any]]:
    minutes = [
        20 if stock.alike else 1 + int(10 * level * drawn.lognormal(0, 0.7)) for level in severity
    ]
    return [
        {
            "customer_id": buyer,
            "spent_on": stock.opened(place) + timedelta(days=place % 14),
            "minutes": minutes[place],
            "hourly_minor": HOURLY,
            "cost_minor": minutes[place] * HOURLY // 60,
            "measured": "by_hand",
        }
        for place, buyer in enumerate(buyers)
    ]


def _insert(table: sa.Table, work: Work, rows: list[dict[str, Any]]) -> None:
    if rows:
        work.connection.execute(sa.insert(table), rows)


def records_of(desk: Desk) -> Records:
    with desk.store.read() as work:
        return read_records(desk, work)


def payback_of(desk: Desk, today: date | None = None, **narrowed: date) -> Payback:
    """Payback as Insight tells it, from what is on file."""
    with desk.store.read() as work:
        records, looks = read_records(desk, work), work.payback_looks.where()
    period = Period(desk.today() if today is None else today, **narrowed)
    return payback(records, looks, period, plain_speech(records.shop.currency))
