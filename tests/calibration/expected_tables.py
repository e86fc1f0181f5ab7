"""Expected margin: how far the total of the next 12 months was off, where they did come."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from csdesk.analytics.expected_margin import TooEarly, expected_margin, histories
from csdesk.demo.known_truth import Truth
from csdesk.demo.synthetic import synthetic_shop
from tests.calibration.judging import Row, mean, rate
from tests.calibration.running import Job, Sizes

_NUMBERS = (60, 100, 300, 1_000)
_TODAY, _AHEAD = 730, 365
_WITHIN = 0.90
"""METHODS: the stated range is the 90th percentile of errors on CDNOW."""


@dataclass(frozen=True, slots=True)
class Hindsight:
    """What was expected of the total, against what came; ``low`` to ``high`` as it was told."""

    off: float
    within: bool


def expected_draw(job: Job) -> Hindsight | None:
    """One shop, looked at after two years; None: it was too early to say."""
    shop = synthetic_shop(job.seed, job.what * 3 // 2, _TODAY + _AHEAD, Truth(payback=0.0))
    sold = shop.purchases
    who, ones = sold.customer + 1, np.ones(len(sold.day), dtype=np.int64)
    known = histories(who, sold.day, sold.margin, ones, _TODAY - 1)
    found = expected_margin(known, _AHEAD)
    if isinstance(found, TooEarly):
        return None
    later = (sold.day >= _TODAY) & np.isin(who, known.customer)
    came = float(sold.margin[later].sum())
    return Hindsight(found.total / came - 1, found.total_low <= came <= found.total_high)


def expected_jobs(sizes: Sizes) -> list[Job]:
    return [
        Job(number, sizes.seed * 1_000_000 + 300_000 + 2_000 * place + run)
        for place, number in enumerate(_NUMBERS)
        for run in range(max(sizes.draws // 2, 8))
    ]


def expected_rows(jobs: Sequence[Job], found: Sequence[Hindsight | None]) -> list[Row]:
    rows = []
    for number in _NUMBERS:
        mine = [
            one
            for job, one in zip(jobs, found, strict=True)
            if job.what == number and one is not None
        ]
        if not mine:
            continue
        name = f"about {number} customers"
        within = [one.within for one in mine]
        rows.append(rate(f"{name}: came within the range told", within, "0.90", least=_WITHIN))
        rows.append(mean(f"{name}: share expected too much", [one.off for one in mine]))
    return rows
