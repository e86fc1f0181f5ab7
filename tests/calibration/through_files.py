"""The whole chain: a synthetic shop as a real file, read back and asked as a person would."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path

import numpy as np

from csdesk.analytics.payback import estimate
from csdesk.demo import make_demo
from csdesk.demo.known_truth import Truth
from csdesk.domain.insight.attention import Attention, AttentionVerdict, EqualAttention
from csdesk.domain.insight.payback import WINDOW_DAYS, PaybackVerdict
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.speech import plain_speech
from csdesk.services.insight.attention import equal_attention
from csdesk.services.insight.comparable import Comparable
from csdesk.services.insight.payback import payback
from csdesk.services.insight.records import Records, read_records
from csdesk.services.shops import open_shop
from tests.calibration.judging import Row, mean, rate
from tests.calibration.running import Job, Sizes
from tests.calibration.shops import counting

_TODAY = date(2026, 10, 1)
_NUMBERS = (30, 100, 300, 1_000)
_CUSTOMERS = {30: 300, 100: 800, 300: 2_100, 1_000: 6_900}
"""How many customers bring about so many complaints that count within three years."""


@dataclass(frozen=True, slots=True)
class Through:
    """What a file said, and how far its figures lie from those of the same shop as columns."""

    verdict: PaybackVerdict
    unequal: bool
    """First replies only: minutes and gifts do follow a customer's size in these shops."""
    covers: bool
    eligible: int
    apart: float


def through_file(job: Job) -> Through:
    """One shop at break-even, from its file to the verdict."""
    customers = _CUSTOMERS[job.what]
    records = _records(customers, job.seed)
    period, speech = Period(_TODAY), plain_speech(records.shop.currency)
    found = Comparable(records, WINDOW_DAYS)
    told = payback(records, (), period, speech)
    _, cases = found.first(told.eligible)
    per_one, slope = estimate(cases).per_one, estimate(cases).slope.value
    columns = counting(job.seed, customers, Truth())
    other = estimate(columns.first(len(columns.places))).slope
    return Through(
        verdict=told.verdict,
        unequal=_waits_differ(equal_attention(records, period, speech)),
        covers=per_one.low <= 1 <= per_one.high,
        eligible=told.eligible,
        apart=abs(slope - other.value) / other.se,
    )


def _waits_differ(found: EqualAttention) -> bool:
    return any(
        line.kind is Attention.FIRST_REPLY and line.verdict is AttentionVerdict.UNEQUAL
        for line in found.lines
    )


def _records(customers: int, seed: int) -> Records:
    now = datetime.combine(_TODAY, time(12)).astimezone()
    with tempfile.TemporaryDirectory() as folder:
        path = make_demo(Path(folder) / "known.csdesk", customers, seed, _TODAY, truth=Truth())
        desk = open_shop(path, read_only=True, now=lambda: now)
        try:
            with desk.store.read() as work:
                return read_records(desk, work)
        finally:
            desk.store.close()


def file_jobs(sizes: Sizes) -> list[Job]:
    return [
        Job(number, sizes.seed * 1_000_000 + 400_000 + 1_000 * place + run)
        for place, number in enumerate(_NUMBERS)
        for run in range(sizes.file_shops)
        if number <= sizes.most_cases
    ]


def file_rows(jobs: Sequence[Job], found: Sequence[Through]) -> list[Row]:
    rows = []
    wrong = (PaybackVerdict.PAYS, PaybackVerdict.DOES_NOT_PAY)
    for number in _NUMBERS:
        mine = [one for job, one in zip(jobs, found, strict=True) if job.what == number]
        if not mine:
            continue
        count = round(float(np.mean([one.eligible for one in mine])))
        name = f"file, about {count} cases"
        hits = [one.verdict in wrong for one in mine]
        rows += [
            rate(f"{name}: verdict wrong", hits, "at most 0.05", most=0.05),
            rate(f"{name}: payback interval covers", [one.covers for one in mine], least=0.94),
            rate(f"{name}: first replies unequal", [one.unequal for one in mine], most=0.05),
            mean(f"{name}: errors apart from columns", [one.apart for one in mine], high=0.05),
        ]
    return rows
