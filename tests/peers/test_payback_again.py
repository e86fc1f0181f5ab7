"""Payback worked out a second time from the text of METHODS: plain lists, refits, and scipy."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np
import pytest
from scipy import stats

from csdesk.analytics.care_rank import Cases
from csdesk.analytics.payback import Estimate, estimate
from csdesk.analytics.regression import TooLittleVariety

Reals = np.ndarray


def dummies(levels: Reals, least: int, most: int = 99) -> list[Reals]:
    each, counts = np.unique(levels, return_counts=True)
    base = min(level for level, count in zip(each, counts, strict=True) if count == counts.max())
    chosen = [one for one, n in zip(each, counts, strict=True) if n >= least and one != base]
    return [(levels == level).astype(float) for level in chosen[:most]]


def above_zero(column: Reals) -> Reals:
    return np.where(column > 0, column, 0.05 * column.mean())


def independent(columns: list[Reals]) -> list[Reals]:
    """Those that add something to the ones left of them."""
    kept: list[Reals] = []
    for column in columns:
        scaled = [each / np.linalg.norm(each) for each in (*kept, column)]
        if np.linalg.matrix_rank(np.column_stack(scaled), tol=1e-9) == len(scaled):
            kept.append(column)
    return kept


def solved(columns: Reals, outcome: Reals) -> Reals:
    return np.linalg.lstsq(columns, outcome, rcond=None)[0]


def with_errors(columns: list[Reals], outcome: Reals, customer: Reals) -> tuple[Reals, Reals]:
    """Coefficients, and their variances by really leaving out each customer."""
    matrix, each = np.column_stack(columns), np.unique(customer)
    full = solved(matrix, outcome)
    off = []
    for one in each:
        kept = customer != one
        if np.linalg.matrix_rank(matrix[kept] / np.linalg.norm(matrix, axis=0)) < len(columns):
            raise TooLittleVariety("refit")
        off.append(solved(matrix[kept], outcome[kept]) - full)
    return full, (len(each) - 1) / len(each) * np.square(off).sum(axis=0)


@dataclass(frozen=True)
class Again:
    rank: Reals
    slope: float
    error: float
    df: int
    robustness: float
    payback: float
    ends: tuple[float, float]
    lines: tuple[float, float]


def worked_out_again(cases: Cases) -> Again:
    n, net = len(cases), cases.later_margin - cases.care
    value = above_zero((cases.margin_before + cases.margin_before.mean()) / 2)
    severities, categories = dummies(cases.severity, 5), dummies(cases.category, 10, 6)
    columns = [np.ones(n), *severities, *categories, value / value.mean()]
    logs = [np.ones(n), *severities, *categories, np.log(value)]
    if n >= 100:
        columns += [value / value.mean() * level for level in severities]
    if n >= 60 and cases.history_rate is not None and cases.average_margin is not None:
        for known in map(above_zero, (cases.history_rate, cases.average_margin)):
            columns.append(known / known.mean())
            logs.append(np.log(known))
    alike = np.column_stack(independent(logs))
    left = np.log(cases.care) - alike @ solved(alike, np.log(cases.care))
    rank = (stats.rankdata(left.round(8)) - 0.5) / n
    similar = independent(columns)
    line, who = [rank - 0.5, *similar], cases.customer
    (slope, *_), (square, *_) = with_errors(line, net, who)
    df = max(len(np.unique(who)) - len(similar) - 1, 1)
    (later, *_), (later_square, *_) = with_errors(line, cases.later_margin, who)
    (care, *_), (care_square, *_) = with_errors(line, cases.care, who)
    _, (both, *_) = with_errors(line, cases.later_margin + cases.care, who)
    shared, crit = (both - later_square - care_square) / 2, stats.t.ppf(0.975, df) ** 2
    curve = care**2 - crit * care_square, later * care - crit * shared, later**2
    ends = (-math.inf, math.inf)
    if curve[0] > 0:
        roots = np.roots([curve[0], -2 * curve[1], curve[2] - crit * later_square]).real
        ends = (float(roots.min()), float(roots.max()))
    below, above = np.minimum(rank - 2 / 3, 0), np.maximum(rank - 2 / 3, 0)
    lines, _ = with_errors([below, above, *similar], net, who)
    at_99 = stats.t.ppf(0.995, df)
    f = max(0.0, abs(slope) / math.sqrt(square * df) - at_99 / math.sqrt(df - 1))
    robustness = (math.sqrt(f**4 + 4 * f * f) - f * f) / 2
    error = math.sqrt(square)
    return Again(rank, slope, error, df, robustness, later / care, ends, (lines[0], lines[1]))


def shop(seed: int, n: int) -> Cases:
    """Complaints with rare levels, equals, returns above purchases, and people who come again."""
    chance = np.random.default_rng(seed)
    before = chance.gamma(1.2, 60, n) * (chance.random(n) > 0.3) - (40 if seed % 4 == 0 else 0)
    care = np.exp(chance.normal(2, 0.8, n))
    if seed % 3 == 0:
        care = np.maximum(np.round(care / 10) * 10, 5.0)
    later = chance.gamma(0.8, 60, n) * (chance.random(n) < 0.7) + seed % 5 * care
    severity = chance.permutation(np.repeat([1, 2, 3], (n - 9, 5, 4)))
    category = chance.integers(1, 10, n) if seed % 2 else severity * 2
    customer = np.concatenate([np.arange(n - 12), chance.integers(0, n - 12, 12)])
    rate = np.where(chance.random(n) < 0.1, -3.0, before + 30)
    return Cases(later, care, before, severity, category, customer, rate, chance.gamma(4, 4, n))


def require_same(ours: Estimate, again: Again) -> None:
    assert ours.care.rank == pytest.approx(again.rank, abs=1e-12)
    assert (ours.slope.value, ours.slope.se) == pytest.approx((again.slope, again.error), rel=1e-7)
    assert ours.slope.df == again.df
    assert ours.robustness == pytest.approx(again.robustness, abs=1e-8)
    assert ours.per_one.value == pytest.approx(again.payback, rel=1e-7)
    assert (ours.per_one.low, ours.per_one.high) == pytest.approx(again.ends, rel=1e-5)
    assert ours.light is not None
    assert ours.heavy is not None
    assert (ours.light.value, ours.heavy.value) == pytest.approx(again.lines, rel=1e-6)


@pytest.mark.parametrize("n", [59, 60, 99, 100])
@pytest.mark.parametrize("seed", range(5))
def test_payback_is_what_the_text_gives_when_worked_out_again(seed: int, n: int) -> None:
    cases = shop(seed, n)
    require_same(estimate(cases), worked_out_again(cases))
    unknown = replace(cases, history_rate=None, average_margin=None)
    require_same(estimate(unknown), worked_out_again(unknown))


def test_one_dear_complaint_among_equals_leaves_no_bound_in_both() -> None:
    cases = shop(1, 70)
    care = np.exp(np.random.default_rng(3).normal(1.5, 0.03, 70))
    care[35] = 91.0
    cases = replace(cases, care=care)
    again = worked_out_again(cases)
    assert again.ends == (-math.inf, math.inf)
    require_same(estimate(cases), again)


def test_what_hangs_on_one_customer_is_refused_by_both() -> None:
    cases = shop(2, 80)
    customer = np.where(cases.severity == 2, -1, np.arange(80))
    cases = replace(cases, customer=customer, category=np.ones(80, dtype=np.int64))
    with pytest.raises(TooLittleVariety):
        estimate(cases)
    with pytest.raises(TooLittleVariety):
        worked_out_again(cases)
