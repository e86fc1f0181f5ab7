"""Equal attention and people from raw events: whole shops, asked as Insight asks them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from datetime import UTC, date
from typing import Any, TypeVar

import numpy as np

from csdesk.demo.known_truth import Truth
from csdesk.demo.rows import HOURLY
from csdesk.demo.shop_columns import SyntheticShop
from csdesk.demo.synthetic import synthetic_shop
from csdesk.domain.insight.attention import Attention, AttentionVerdict
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.speech import plain_speech
from csdesk.domain.shop import Shop
from csdesk.services.insight import records as columns
from csdesk.services.insight.attention import equal_attention
from csdesk.services.insight.people import people
from csdesk.services.insight.records import EFFORT, GOODWILL, NEVER, REMEDY, Records
from tests.calibration.judging import Row, rate
from tests.calibration.running import Job, Sizes
from tests.calibration.shops import FIRST_DAY, events_of

C = TypeVar("C")
_ALIKE = (1.0, 1.0, 1.0)
KINDS = {
    "alike": Truth(care_by_person=_ALIKE),
    "hard cases": Truth(care_by_person=_ALIKE, hard_cases=True),
    "repeat complainers": Truth(care_by_person=_ALIKE, repeat_complainers=True),
}
_CUSTOMERS = (150, 400, 1_200)
_SHOP = Shop("Known", "USD", hourly_minor=HOURLY[1])
_EPOCH = date(1970, 1, 1).toordinal()
_DAY = 24 * 60


def records_of(shop: SyntheticShop) -> Records:
    """What would be read of a file of this shop, at the end of its last day."""
    return Records(
        shop=_SHOP,
        hourly=HOURLY[1],
        zone=UTC,
        now_minute=(FIRST_DAY + shop.days - _EPOCH) * _DAY,
        people=((1, "Maya"), (2, "Tom"), (3, "Priya")),
        categories={},
        causes={},
        customers=columns.Customers(*_nobody(columns.Customers)),
        sales=_sales(shop),
        service=_service(shop),
        cases=_cases(shop),
        reopenings=columns.Reopenings(*_nobody(columns.Reopenings)),
        answers=columns.Answers(*_nobody(columns.Answers)),
        promises=columns.Promises(*_nobody(columns.Promises)),
    )


def _nobody(kind: type) -> list[np.ndarray]:
    return [np.empty(0, dtype=np.int64) for _ in fields(kind)]


def _filled(made: type[C], number: int, /, **known: Any) -> C:
    """Columns of which only some are known: moments and days never came, all else is 0."""
    never = np.full(number, NEVER)
    nothing = np.zeros(number, dtype=np.int64)
    parts = {
        one.name: never if one.name.endswith(("_at", "_day")) else nothing
        for one in fields(made)  # type: ignore[arg-type]
    }
    return made(**parts | known)


def _sales(shop: SyntheticShop) -> columns.Sales:
    sold, events = shop.purchases, events_of(shop)
    facts = {"customer": events.sale_customer, "day": events.sale_day, "net": sold.net}
    return _filled(
        columns.Sales,
        len(sold.day),
        margin=sold.margin,
        is_purchase=events.sale_is_purchase,
        **facts,
    )


def _service(shop: SyntheticShop) -> columns.Service:
    raised, events = shop.complaints, events_of(shop)
    worked = raised.care - raised.remedy - raised.goodwill
    number = len(raised.day)
    kinds = ((EFFORT, worked), (REMEDY, raised.remedy), (GOODWILL, raised.goodwill))
    return _filled(
        columns.Service,
        3 * number,
        customer=np.tile(events.customer, 3),
        day=np.tile(events.cost_day, 3),
        cost=np.concatenate([cost for _, cost in kinds]),
        kind=np.repeat([kind for kind, _ in kinds], number),
        minutes=np.concatenate([raised.minutes, np.zeros(2 * number, dtype=np.int64)]),
        complaint=np.tile(np.arange(1, number + 1), 3),
        person=np.concatenate([raised.person + 1, np.zeros(2 * number, dtype=np.int64)]),
    )


def _cases(shop: SyntheticShop) -> columns.Cases:
    raised, events = shop.complaints, events_of(shop)
    opened_at = (events.opened - _EPOCH) * _DAY + raised.minute
    replied = opened_at + raised.wait
    over = replied >= (FIRST_DAY + shop.days - _EPOCH) * _DAY
    return _filled(
        columns.Cases,
        len(raised.day),
        id=np.arange(1, len(raised.day) + 1),
        customer=events.customer,
        opened_at=opened_at,
        opened_day=events.opened,
        category=events.category + 1,
        severity=events.severity,
        person=raised.person + 1,
        replied_at=np.where(over, NEVER, replied),
    )


def event_draw(job: Job) -> tuple[bool, bool]:
    """Whether somebody is flagged, and whether first replies look unequal."""
    kind, customers = job.what
    shop = synthetic_shop(job.seed, customers, truth=KINDS[kind])
    records = records_of(shop)
    period, speech = Period(date.fromordinal(FIRST_DAY + shop.days)), plain_speech("USD")
    replies = (
        line.verdict is AttentionVerdict.UNEQUAL
        for line in equal_attention(records, period, speech).lines
        if line.kind is Attention.FIRST_REPLY
    )
    flagged = any(one.is_flagged for one in people(records, period, speech).people)
    return flagged, any(replies)


def event_jobs(sizes: Sizes) -> list[Job]:
    return [
        Job((kind, customers), sizes.seed * 1_000_000 + 200_000 + 5_000 * at + 1_000 * place + run)
        for at, kind in enumerate(KINDS)
        for place, customers in enumerate(_CUSTOMERS)
        for run in range(max(sizes.draws * 2 // 5, 4))
    ]


def event_rows(jobs: Sequence[Job], found: Sequence[tuple[bool, bool]]) -> list[Row]:
    rows = []
    for kind in KINDS:
        for customers in _CUSTOMERS:
            mine = [
                one for job, one in zip(jobs, found, strict=True) if job.what == (kind, customers)
            ]
            name = f"{kind}, {customers} customers"
            flagged = [flag for flag, _ in mine]
            unequal = [reply for _, reply in mine]
            rows += [
                rate(f"{name}: somebody flagged", flagged, "0.033-0.065", most=0.05),
                rate(f"{name}: first replies unequal", unequal, "0.027-0.062", most=0.05),
            ]
    return rows
