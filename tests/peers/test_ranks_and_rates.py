"""Rank correlations, trends, shares and waiting times beside scipy, statsmodels and lifelines."""

from __future__ import annotations

import math

import numpy as np
import pytest
from lifelines import KaplanMeierFitter
from lifelines.utils import median_survival_times
from scipy import stats
from statsmodels.stats.proportion import proportion_confint

from csdesk.analytics.equal_attention import permutation_p, stratified_rho
from csdesk.analytics.rates import compare_counts, exact_range, wilson
from csdesk.analytics.shop_facts import rank_scores
from csdesk.analytics.trend import trend
from csdesk.analytics.waiting_times import waiting_times

ONE = 0
"""The stratum of everybody."""


@pytest.mark.parametrize("seed", range(6))
def test_within_one_stratum_rho_is_spearmans(seed: int) -> None:
    chance = np.random.default_rng(seed)
    attention = np.floor(chance.gamma(2.0, 5.0, 60))  # with ties
    spend = attention + chance.gamma(2.0, 20.0, 60)
    rho, used = stratified_rho(attention, spend, np.full(60, ONE))
    assert used == 60
    assert rho == pytest.approx(stats.spearmanr(attention, spend).statistic, abs=1e-10)


def test_over_strata_rho_is_the_mean_of_spearmans_by_size() -> None:
    chance = np.random.default_rng(3)
    stratum = np.repeat([0, 1, 2], [10, 25, 40])
    attention, spend = chance.normal(size=75), chance.normal(size=75)
    each = [
        stats.spearmanr(attention[stratum == s], spend[stratum == s]).statistic for s in range(3)
    ]
    told = np.average(each, weights=[9, 24, 39])
    assert stratified_rho(attention, spend, stratum)[0] == pytest.approx(told, abs=1e-10)


@pytest.mark.parametrize("seed", range(4))
def test_every_order_of_a_few_gives_scipys_exact_chance(seed: int) -> None:
    chance = np.random.default_rng(seed)
    attention, spend = chance.normal(size=6), chance.normal(size=6)

    def rho(x: np.ndarray) -> float:
        return float(stats.spearmanr(x, spend).statistic)

    told = stats.permutation_test(
        (attention,), rho, permutation_type="pairings", n_resamples=np.inf
    )
    assert permutation_p(attention, spend, np.full(6, ONE)) == pytest.approx(told.pvalue, abs=0.003)


def test_drawn_orders_come_near_the_chance_that_scipy_draws() -> None:
    chance = np.random.default_rng(11)
    spend = chance.normal(size=50)
    attention = 0.3 * spend + chance.normal(size=50)
    ours = permutation_p(attention, spend, np.full(50, ONE))
    told = stats.spearmanr(attention, spend).pvalue
    assert ours == pytest.approx(told, abs=0.02)


@pytest.mark.parametrize("seed", range(5))
def test_the_trend_is_theil_sens_slope_with_kendalls_chance(seed: int) -> None:
    chance = np.random.default_rng(seed)
    months = np.arange(14)
    values = 0.02 * months + chance.normal(0, 0.1, 14)
    ours = trend(months, values)
    assert ours.slope == pytest.approx(stats.theilslopes(values, months).slope, abs=1e-12)
    told = stats.kendalltau(months, values, method="exact")
    assert ours.p == pytest.approx(told.pvalue, abs=1e-9)
    assert ours.s == pytest.approx(told.statistic * 14 * 13 / 2, abs=1e-9)


@pytest.mark.parametrize(("hits", "n"), [(0, 10), (1, 10), (7, 9), (50, 100), (399, 400), (12, 12)])
def test_the_range_of_a_share_is_wilsons(hits: int, n: int) -> None:
    for confidence in (0.90, 0.95):
        found = wilson(hits, n, confidence)
        told = proportion_confint(hits, n, alpha=1 - confidence, method="wilson")
        assert (found.low, found.high) == pytest.approx(told, abs=1e-9)


@pytest.mark.parametrize(("hits", "n"), [(0, 10), (1, 10), (7, 9), (50, 100), (12, 12)])
def test_the_exact_range_is_clopper_and_pearsons(hits: int, n: int) -> None:
    told = proportion_confint(hits, n, alpha=0.05, method="beta")
    assert exact_range(hits, n) == pytest.approx([0 if math.isnan(end) else end for end in told])


def test_two_counts_are_compared_as_by_the_binomial_test() -> None:
    for before, after in ((3, 12), (20, 20), (0, 6), (41, 60)):
        told = stats.binomtest(after, before + after).pvalue
        assert compare_counts(before, after).p_value == pytest.approx(told, abs=1e-9)


@pytest.mark.parametrize("n", [8, 12, 15, 21, 30, 80, 150, 400])
def test_the_median_wait_and_its_range_are_those_of_lifelines(n: int) -> None:
    chance = np.random.default_rng(n)
    compared = 0
    for _ in range(20):
        truly, seen = chance.exponential(3.0, n), chance.uniform(0.5, 12.0, n)
        times = np.round(np.minimum(truly, seen), 1)
        ours = waiting_times(times, truly <= seen)
        if np.abs(ours.share - 0.5).min() < 1e-9:
            continue  # there only lifelines' rounding decides
        compared += 1
        fitter = KaplanMeierFitter().fit(times, truly <= seen)
        ends = median_survival_times(fitter.confidence_interval_survival_function_)
        theirs = (fitter.median_survival_time_, *ends.to_numpy()[0].tolist())
        told = (ours.median, ours.median_low, ours.median_high)
        assert tuple(math.inf if end is None else end for end in told) == pytest.approx(theirs)
    assert compared > 5


def test_the_whole_curve_is_that_of_lifelines() -> None:
    chance = np.random.default_rng(4)
    times, ended = np.round(chance.exponential(5.0, 60), 0), chance.random(60) < 0.7
    ours = waiting_times(times, ended)
    fitter = KaplanMeierFitter().fit(times, ended)
    share = fitter.survival_function_at_times(ours.times).to_numpy()
    assert ours.share == pytest.approx(share, abs=1e-12)
    band = fitter.confidence_interval_survival_function_.loc[ours.times].to_numpy()
    assert np.column_stack([ours.low, ours.high]) == pytest.approx(np.nan_to_num(band), abs=1e-9)


def test_fifths_of_customers_are_cut_at_scipys_mid_ranks() -> None:
    chance = np.random.default_rng(2)
    values = chance.integers(0, 30, 90).astype(float)
    rank = stats.rankdata(values)
    told = np.minimum(5, 1 + np.floor(5 * (rank - 0.5) / 90)).astype(int)
    assert rank_scores(values).tolist() == told.tolist()
