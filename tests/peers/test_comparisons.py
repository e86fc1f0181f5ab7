"""People, coins, and the same customers before and after, beside statsmodels and scipy."""

from __future__ import annotations

import numpy as np
import pytest
import statsmodels.api as sm
from scipy import stats
from statsmodels.stats.meta_analysis import combine_effects

from csdesk.analytics.care_rank import Cases, controls
from csdesk.analytics.fair_coin import coin_answer
from csdesk.analytics.people_compared import compare, compare_and_test
from csdesk.analytics.service_ratio import ratio_range
from csdesk.analytics.sign_flip import sign_flip
from csdesk.analytics.strata import pair_codes

Columns = tuple[np.ndarray, np.ndarray, np.ndarray]


def complaints(seed: int, people: int = 4, n: int = 120) -> Columns:
    """Log cost, stratum and person; people differ a little."""
    chance = np.random.default_rng(seed)
    person = chance.integers(0, people, n)
    severity, category = chance.integers(0, 3, n), chance.integers(0, 2, n)
    logs = severity + 0.15 * person + 0.5 * chance.normal(size=n)
    return logs, pair_codes(category, severity), person


def columns_of(stratum: np.ndarray, theirs: np.ndarray) -> np.ndarray:
    dummies = [(stratum == level).astype(float) for level in np.unique(stratum)]
    return np.column_stack([theirs.astype(float), *dummies])


@pytest.mark.parametrize("seed", range(4))
def test_each_person_is_compared_by_least_squares_with_dummies_of_strata(seed: int) -> None:
    logs, stratum, person = complaints(seed)
    for member in compare(logs, stratum, person).members:
        theirs = sm.OLS(logs, columns_of(stratum, person == member.person)).fit()
        assert member.effect == pytest.approx(theirs.params[0], rel=1e-8)
        assert member.error == pytest.approx(theirs.bse[0], rel=1e-8)
        assert (member.low, member.high) == pytest.approx(theirs.conf_int()[0], rel=1e-7)


@pytest.mark.parametrize("seed", range(4))
def test_the_spread_between_people_is_dersimonian_and_lairds(seed: int) -> None:
    found = compare(*complaints(seed, people=6))
    effects = np.array([one.effect for one in found.members])
    variances = np.array([one.error for one in found.members]) ** 2
    theirs = combine_effects(effects, variances, method_re="dl")
    assert found.spread == pytest.approx(max(theirs.tau2, 0.0), rel=1e-7)
    assert found.mean == pytest.approx(theirs.mean_effect_re, rel=1e-7)


@pytest.mark.parametrize("apart", [0.0, 0.25, 0.4, 0.8])
def test_two_people_in_one_stratum_differ_as_by_welchs_test(apart: float) -> None:
    """Two people are each other's rest, so that the largest difference is the only one."""
    chance = np.random.default_rng(9)
    person = np.repeat([0, 1], 25)
    logs = apart * person + 0.6 * chance.normal(size=50)
    found = compare_and_test(logs, np.zeros(50, dtype=np.int64), person)
    told = stats.ttest_ind(logs[person == 0], logs[person == 1], equal_var=False).pvalue
    assert [one.p for one in found.members] == pytest.approx([told, told], abs=0.04)


def test_a_coin_trial_is_least_squares_with_hc3_errors() -> None:
    chance = np.random.default_rng(3)
    n = 140
    before, care = chance.gamma(2.0, 3_000.0, n), np.exp(chance.normal(7, 0.6, n))
    extra = chance.random(n) < 0.5
    care = care + 900 * extra
    later = 0.6 * before + 900 * extra + chance.gamma(1.0, 2_000.0, n)
    severity, category = chance.integers(1, 4, n), chance.integers(1, 4, n)
    cases = Cases(later, care, before, severity, category, np.arange(n))
    ours = coin_answer(cases, extra)
    columns = np.column_stack([extra.astype(float), controls(cases)])
    theirs = sm.OLS(later - care, columns).fit().get_robustcov_results("HC3", use_t=True)
    assert ours.effect.value == pytest.approx(theirs.params[0], rel=1e-8)
    assert ours.effect.se == pytest.approx(theirs.bse[0], rel=1e-8)
    assert (ours.low, ours.high) == pytest.approx(theirs.conf_int()[0], rel=1e-7)
    assert ours.p == pytest.approx(theirs.pvalues[0], rel=1e-7)


@pytest.mark.parametrize("seed", range(4))
def test_signs_are_flipped_as_by_scipy(seed: int) -> None:
    differences = np.random.default_rng(seed).integers(-3, 5, 11).astype(float)

    def mean(x: np.ndarray, axis: int = -1) -> np.ndarray:
        return np.mean(x, axis=axis)

    told = stats.permutation_test(
        (differences,), mean, permutation_type="samples", n_resamples=np.inf, vectorized=True
    )
    found = sign_flip(differences)
    assert found is not None
    assert found.p_value == pytest.approx(told.pvalue, abs=1e-9)


def test_a_ratio_is_left_out_one_by_one_as_by_hand() -> None:
    chance = np.random.default_rng(5)
    margin = np.rint(chance.gamma(2.0, 5_000.0, 80)).astype(np.int64)
    cost = np.rint(chance.gamma(0.7, 2_000.0, 80)).astype(np.int64)
    logs = [np.log(np.delete(cost, i).sum() / np.delete(margin, i).sum()) for i in range(80)]
    error = np.sqrt(79 / 80 * np.sum((np.array(logs) - np.mean(logs)) ** 2))
    reach = stats.t.ppf(0.975, 79) * error
    found = ratio_range(margin, cost)
    assert found is not None
    told = np.exp(np.log(cost.sum() / margin.sum()) + np.array([-reach, reach]))
    assert (found.low, found.high) == pytest.approx(tuple(told), rel=1e-9)
