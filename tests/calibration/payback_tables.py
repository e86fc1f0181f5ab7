"""Payback: wrong verdicts and coverage at single looks, and the truth found again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from csdesk.analytics.distributions import t_quantile
from csdesk.analytics.payback import answer, estimate
from csdesk.analytics.regression import TooLittleVariety
from csdesk.demo.known_truth import Truth
from csdesk.domain.insight.payback import PaybackVerdict
from tests.calibration.judging import Row, mean, rate
from tests.calibration.running import Job, Sizes
from tests.calibration.shops import counting, counting_at_least, without_history

NUMBERS = (30, 50, 100, 300, 1_000)
_WRONG = {30: 0.041, 100: 0.031, 300: 0.050, 1_000: 0.058}
_FIELLER = {
    (0, 50): 0.974, (0, 100): 0.944, (0, 300): 0.938, (0, 1_000): 0.964,
    (1, 50): 0.960, (1, 100): 0.960, (1, 300): 0.950, (1, 1_000): 0.940,
    (2, 50): 0.960, (2, 100): 0.962, (2, 300): 0.940, (2, 1_000): 0.948,
}  # fmt: skip
_RIGHT = {
    (0, 30): 0.20, (0, 100): 0.33, (0, 300): 0.79, (0, 1_000): 1.0,
    (2, 30): 0.05, (2, 100): 0.12, (2, 300): 0.37, (2, 1_000): 0.89,
}  # fmt: skip
_THEIR_RUNS, _THEIR_COVERAGE_RUNS, _THEIR_SHOPS = 2_000, 500, 80
_COVERED = (0.94, 0.97)
"""METHODS: coverage of the slope over five truths, n = 30 to 1000."""


@dataclass(frozen=True, slots=True)
class Look:
    """One shop at one number of complaints."""

    slope: float
    reach: float
    care_slope: float
    per_one: float
    covers: bool
    verdict: PaybackVerdict


def single_look(job: Job) -> Look | None:
    """One shop, its first complaints that count; None: a fit could not be solved."""
    payback, number = job.what
    cases = counting_at_least(job.seed, number, Truth(payback=payback)).first(number)
    try:
        found = estimate(cases)
    except TooLittleVariety:
        return None
    return _look(found, payback, answer(cases).verdict)


def _look(found, payback: float, verdict: PaybackVerdict) -> Look:
    slope = found.slope
    per_one = found.per_one
    reach = t_quantile(0.975, slope.df) * slope.se
    ratio = per_one.value if per_one.value is not None else 0.0
    care = slope.value / (ratio - 1) if abs(ratio - 1) > 1e-9 else 0.0
    covers = per_one.low <= payback <= per_one.high
    return Look(slope.value, reach, care, ratio, covers, verdict)


def single_look_jobs(sizes: Sizes) -> list[Job]:
    return [
        Job((payback, number), sizes.seed * 1_000_000 + 10_000 * at + run)
        for at, (payback, number) in enumerate((p, n) for p in (0, 1, 2) for n in NUMBERS)
        for run in range(sizes.shops if payback == 1 else sizes.other_shops)
        if number <= sizes.most_cases
    ]


def single_look_rows(jobs: Sequence[Job], looks: Sequence[Look | None]) -> list[Row]:
    grouped: dict[tuple[float, int], list[Look]] = {}
    for job, look in zip(jobs, looks, strict=True):
        if look is not None:
            grouped.setdefault(job.what, []).append(look)
    rows = []
    for (payback, number), found in sorted(grouped.items(), key=lambda pair: pair[0][::-1]):
        rows += _rows_of(payback, number, found)
    return rows


def _rows_of(payback: float, number: int, found: list[Look]) -> list[Row]:
    name = f"payback {payback:g}, n = {number}"
    truth = (payback - 1) * sum(look.care_slope for look in found) / len(found)
    covered = [abs(look.slope - truth) <= look.reach for look in found]
    low, high = _COVERED
    rows = [
        rate(f"{name}: slope interval covers", covered, "0.94-0.97", least=low, most=high,
             reference_runs=_THEIR_RUNS),
    ]  # fmt: skip
    fieller = _FIELLER.get((payback, number))
    if fieller is not None:
        covers = [look.covers for look in found]
        rows.append(
            rate(f"{name}: payback interval covers", covers, f"{fieller:.3f}", least=0.94,
                 reference_runs=_THEIR_COVERAGE_RUNS)
        )  # fmt: skip
    if payback == 1:
        bare = [abs(look.slope) > look.reach for look in found]
        told = _WRONG.get(number)
        rows.append(
            rate(f"{name}: interval of 95 % wrong", bare, "" if told is None else f"{told:.3f}",
                 most=max(0.05, told or 0.05), reference_runs=_THEIR_RUNS)
        )  # fmt: skip
        wrong = [
            look.verdict in (PaybackVerdict.PAYS, PaybackVerdict.DOES_NOT_PAY) for look in found
        ]
        rows.append(rate(f"{name}: verdict wrong", wrong, "at most 0.05", most=0.05))
    else:
        sign = payback - 1
        right = [look.slope * sign > look.reach for look in found]
        told = _RIGHT.get((payback, number))
        rows.append(rate(f"{name}: interval right", right, "" if told is None else f"{told:.2f}"))
    return rows


KINDS = ("V only", "with H and A", "staff know more")
_FOUND = {
    "V only": (0.19, 1.34, 2.40),
    "with H and A": (-0.01, 1.04, 2.10),
    "staff know more": (0.83, 2.08, 2.86),
}
_COVERED_THERE = {"with H and A": (0.96, 0.94, 0.97), "staff know more": (0.72, 0.59, 0.71)}
_SHOP_CUSTOMERS = 1_600
_MOST_OFF = 0.15
"""How far METHODS' own means lie from the truth, and their error, with H and A."""


def found_again(job: Job) -> tuple[float, bool] | None:
    """Payback as all complaints of one shop tell it, and whether its interval holds the truth."""
    kind, payback = job.what
    truth = Truth(payback=payback, knows_size=kind == "staff know more")
    shop = counting(job.seed, _SHOP_CUSTOMERS, truth)
    cases = shop.first(len(shop.places))
    try:
        per_one = estimate(without_history(cases) if kind == "V only" else cases).per_one
    except TooLittleVariety:
        return None
    return (per_one.value or 0.0), per_one.low <= payback <= per_one.high


def found_again_jobs(sizes: Sizes) -> list[Job]:
    return [
        Job((kind, payback), sizes.seed * 1_000_000 + 500_000 + 1_000 * payback + run)
        for kind in KINDS
        for payback in (0, 1, 2)
        for run in range(sizes.whole_shops)
    ]


def found_again_rows(jobs: Sequence[Job], found: Sequence[tuple[float, bool] | None]) -> list[Row]:
    rows = []
    for kind in KINDS:
        for payback in (0, 1, 2):
            mine = [
                one
                for job, one in zip(jobs, found, strict=True)
                if job.what == (kind, payback) and one is not None
            ]
            told = _FOUND[kind][payback]
            name = f"{kind}, true payback {payback}"
            limits = {}
            covers = {}
            if kind == "with H and A":
                limits = {"low": payback - _MOST_OFF, "high": payback + _MOST_OFF}
                covers = {"least": 0.94, "reference_runs": _THEIR_SHOPS}
            rows.append(mean(f"{name}: mean found", [one[0] for one in mine], f"{told}", **limits))
            there = _COVERED_THERE.get(kind)
            words = "" if there is None else f"{there[payback]}"
            rows.append(rate(f"{name}: covered", [one[1] for one in mine], words, **covers))
    return rows
