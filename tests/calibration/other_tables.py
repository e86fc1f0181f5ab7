"""Fair coins, what a complaint does to buying, recommend scores, waits and the service ratio."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from csdesk.analytics.fair_coin import coin_answer
from csdesk.analytics.recommend_score import recommend_score
from csdesk.analytics.recovery_effect import by_day, recovery_effect, units_of
from csdesk.analytics.regression import TooLittleVariety
from csdesk.analytics.service_ratio import ratio_range
from csdesk.analytics.waiting_times import waiting_times
from csdesk.demo.known_truth import Truth
from csdesk.demo.synthetic import synthetic_shop
from csdesk.domain.insight.payback import WINDOW_DAYS, PaybackVerdict
from tests.calibration.judging import Row, rate
from tests.calibration.running import Job, Sizes
from tests.calibration.shops import FIRST_DAY, counting_at_least, events_of

_COIN_NUMBERS = (50, 100, 200, 400, 800)
_COIN_WRONG = (0.032, 0.028, 0.042, 0.052, 0.068)
_COIN_RIGHT = {0: (0.23, 0.50, 0.82, 0.97, 1.0), 2: (0.19, 0.35, 0.71, 0.92, 1.0)}
_GESTURE = 0.30
_THEIR_COINS = 500
_EXTRA_MARGIN = 1_700.0
"""What a purchase that the gesture brings leaves on average, minor units."""


def coin_trial(job: Job) -> tuple[PaybackVerdict, bool] | None:
    """The verdict of one trial, and whether its interval holds the truth."""
    payback, number = job.what
    cases = counting_at_least(job.seed, number, Truth()).first(number)
    chance = np.random.default_rng(job.seed)
    extra = chance.random(number) < 0.5
    gesture = _GESTURE * float(cases.margin_before.mean())
    times = chance.poisson(payback * gesture / _EXTRA_MARGIN, number) * extra
    brought = chance.gamma(4.0 * np.maximum(times, 1e-9), _EXTRA_MARGIN / 4) * (times > 0)
    tried = replace(
        cases, care=cases.care + gesture * extra, later_margin=cases.later_margin + brought
    )
    try:
        found = coin_answer(tried, extra)
    except TooLittleVariety:
        return None
    return found.verdict, found.low <= (payback - 1) * gesture <= found.high


def coin_jobs(sizes: Sizes) -> list[Job]:
    return [
        Job((payback, number), sizes.seed * 1_000_000 + 900_000 + 3_000 * at + run)
        for at, (payback, number) in enumerate((p, n) for p in (1, 0, 2) for n in _COIN_NUMBERS)
        for run in range(sizes.coins)
        if number <= max(sizes.most_cases, 200)
    ]


def coin_rows(
    jobs: Sequence[Job], found: Sequence[tuple[PaybackVerdict, bool] | None]
) -> list[Row]:
    rows = []
    right = {0: PaybackVerdict.DOES_NOT_PAY, 2: PaybackVerdict.PAYS}
    for payback in (1, 0, 2):
        for place, number in enumerate(_COIN_NUMBERS):
            mine = [
                one
                for job, one in zip(jobs, found, strict=True)
                if job.what == (payback, number) and one is not None
            ]
            if not mine:
                continue
            name = f"coin, payback {payback}, n = {number}"
            verdicts = [verdict for verdict, _ in mine]
            if payback == 1:
                told = _COIN_WRONG[place]
                wrong = [verdict is not PaybackVerdict.CANT_TELL for verdict in verdicts]
                rows.append(
                    rate(f"{name}: verdict wrong", wrong, f"{told:.3f}", most=max(0.05, told),
                         reference_runs=_THEIR_COINS)
                )  # fmt: skip
            else:
                told = _COIN_RIGHT[payback][place]
                hits = [verdict is right[payback] for verdict in verdicts]
                rows.append(rate(f"{name}: verdict right", hits, f"{told:.2f}"))
            covered = [covers for _, covers in mine]
            rows.append(
                rate(f"{name}: interval covers", covered, "0.93-0.97", least=0.93,
                     reference_runs=_THEIR_COINS)
            )  # fmt: skip
    return rows


_RECOVERY = {
    ("nothing happens", 200): "0.025",
    ("nothing happens", 600): "0.042",
    ("buying is halved", 200): "0.78",
    ("buying is halved", 600): "0.99",
}


def recovery_draw(job: Job) -> tuple[bool, float] | None:
    """Whether a complaint seems to change buying, and by how much a case (minor units)."""
    kind, customers = job.what
    left = (1.0, 1.0, 1.0) if kind == "nothing happens" else (0.5, 0.5, 0.5)
    shop = synthetic_shop(job.seed, customers, truth=Truth(payback=0.0, later_buying=left))
    events = events_of(shop)
    buying = by_day(
        events.sale_customer, events.sale_day, events.sale_margin, events.sale_is_purchase
    )
    bought = shop.purchases.day[shop.complaints.purchase] + FIRST_DAY
    today = FIRST_DAY + shop.days
    units = units_of(buying, events.customer, events.opened, bought, today, WINDOW_DAYS)
    found = recovery_effect(units)
    if found.effect is None or found.low is None or found.high is None:
        return None
    return found.low > 0 or found.high < 0, found.effect


def recovery_jobs(sizes: Sizes) -> list[Job]:
    return [
        Job(what, sizes.seed * 1_000_000 + 950_000 + 5_000 * at + run)
        for at, what in enumerate(_RECOVERY)
        for run in range(sizes.draws)
    ]


def recovery_rows(jobs: Sequence[Job], found: Sequence[tuple[bool, float] | None]) -> list[Row]:
    rows = []
    for (kind, customers), told in _RECOVERY.items():
        mine = [
            one
            for job, one in zip(jobs, found, strict=True)
            if job.what == (kind, customers) and one is not None
        ]
        if mine:
            limits = {"most": 0.05} if kind == "nothing happens" else {}
            seen = [away for away, _ in mine]
            rows.append(rate(f"{kind}, {customers} customers: seen", seen, told, **limits))
    return rows


_ANSWERS = ((0.5, 0.2), (0.7, 0.1), (0.3, 0.3), (0.2, 0.5), (0.6, 0.3))
"""Shares of promoters and of detractors."""
_SAMPLES = (5, 10, 30, 100, 300)
_MEDIAN = 3.0


def sample_draw(job: Job) -> bool:
    """Whether the range of one sample holds the truth."""
    kind, number = job.what
    chance = np.random.default_rng(job.seed)
    return {"score": _score, "wait": _wait, "ratio": _ratio}[kind](chance, number)


def _score(chance: np.random.Generator, number: int) -> bool:
    for_us, against = _ANSWERS[int(chance.integers(len(_ANSWERS)))]
    answers = chance.choice([10, 3, 8], number, p=[for_us, against, 1 - for_us - against])
    found = recommend_score(answers.astype(np.int64))
    truth = 100 * (for_us - against)
    return found is not None and found.low - 1e-9 <= truth <= found.high + 1e-9


def _wait(chance: np.random.Generator, number: int) -> bool:
    """A third of all still wait; only those that ended say nothing of the true median."""
    truly = chance.exponential(_MEDIAN / np.log(2), number)
    seen = chance.uniform(0, 14, number)
    found = waiting_times(np.minimum(truly, seen), truly <= seen)
    low = 0.0 if found.median_low is None else found.median_low
    high = np.inf if found.median_high is None else found.median_high
    return low <= _MEDIAN <= high


def _ratio(chance: np.random.Generator, number: int) -> bool:
    size = chance.standard_normal(number)
    margin = np.exp(9 + 0.8 * size)
    served = chance.random(number) < 0.6
    cost = served * np.exp(7.5 + 0.3 * size + 0.8 * chance.standard_normal(number))
    found = ratio_range(np.rint(margin).astype(np.int64), np.rint(cost).astype(np.int64))
    truth = 0.6 * np.exp(7.5 + (0.3**2 + 0.8**2) / 2) / np.exp(9 + 0.8**2 / 2)
    return found is not None and found.low <= truth <= found.high


_SAMPLED = {
    "score": ("recommend score", "0.93-0.97", (0.93, 0.97)),
    "wait": ("median wait", "0.942-0.956", (0.942, 0.956)),
    "ratio": ("service ratio", ".96 .94 .95", None),
}


def sample_jobs(sizes: Sizes) -> list[Job]:
    return [
        Job((kind, number), sizes.seed * 1_000_000 + 980_000 + 3_000 * (5 * at + place) + run)
        for at, kind in enumerate(_SAMPLED)
        for place, number in enumerate(_SAMPLES)
        for run in range(sizes.samples)
        if number >= {"score": 5, "wait": 10, "ratio": 30}[kind]
    ]


def sample_rows(jobs: Sequence[Job], found: Sequence[bool]) -> list[Row]:
    rows = []
    for kind, (name, told, span) in _SAMPLED.items():
        for number in _SAMPLES:
            mine = [hit for job, hit in zip(jobs, found, strict=True) if job.what == (kind, number)]
            if not mine:
                continue
            limits = {} if span is None else {"least": span[0], "most": span[1]}
            words = f"{name}, n = {number}: range covers"
            rows.append(rate(words, mine, told, **limits, reference_runs=2_000))
    return rows
