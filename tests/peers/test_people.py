"""People on comparable complaints beside statsmodels: effects, HC3, random effects."""

from __future__ import annotations

import numpy as np
import pytest
import statsmodels.api as sm
from scipy import stats
from statsmodels.stats.meta_analysis import combine_effects

from csdesk.analytics.people_compared import Member, compare, compare_and_test

Columns = tuple[np.ndarray, np.ndarray, np.ndarray]


def drawn(seed: int, gap: float = 0.0) -> Columns:
    """Log cost, stratum and person; the first spends ``gap`` more, and spread is unequal."""
    chance = np.random.default_rng(seed)
    stratum, person = chance.integers(0, 6, 140), chance.integers(0, 4, 140)
    noise = chance.normal(size=140) * (0.4 + 0.3 * person)
    return stratum + noise + gap * (person == 0), stratum, person


def theirs(columns: Columns, who: int) -> np.ndarray:
    _, stratum, person = columns
    dummies = [stratum == level for level in np.unique(stratum)]
    return np.column_stack([person == who, *dummies]).astype(float)


def told(one: Member) -> tuple[float, float, float, float]:
    values = one.effect, one.error, one.low, one.high
    assert None not in values
    return values  # type: ignore[return-value]


@pytest.mark.parametrize("seed", range(5))
def test_effects_errors_and_ranges_are_those_of_least_squares(seed: int) -> None:
    columns = drawn(seed)
    for one in compare(*columns).members:
        plain = sm.OLS(columns[0], theirs(columns, one.person)).fit()
        low, high = plain.conf_int()[0]
        assert told(one) == pytest.approx((plain.params[0], plain.bse[0], low, high), abs=1e-9)


@pytest.mark.parametrize("seed", range(5))
def test_the_spread_between_people_and_their_mean_are_dersimonian_and_lairds(seed: int) -> None:
    found = compare(*drawn(seed, gap=0.5))
    effects, errors, _, _ = np.array([told(one) for one in found.members]).T
    pooled = combine_effects(effects, errors**2, method_re="chi2")
    assert found.spread == pytest.approx(max(pooled.tau2, 0), abs=1e-9)
    assert found.mean == pytest.approx(pooled.mean_effect_re, abs=1e-9)


def test_one_pair_of_people_is_as_sure_as_a_shuffled_hc3_test_says() -> None:
    """With two people both have the same size of t; statsmodels computes it for every shuffle."""
    columns = drawn(8, gap=0.35)
    outcome, stratum, person = columns[0], columns[1] % 2, np.minimum(columns[2], 1)
    chance = np.random.default_rng(1)

    def t(who: np.ndarray) -> float:
        fit = sm.OLS(outcome, theirs((outcome, stratum, who), 0)).fit(cov_type="HC3")
        return abs(float(fit.tvalues[0]))

    seen, reached = t(person), 0
    for _ in range(400):
        shuffled = person.copy()
        for level in (0, 1):
            shuffled[stratum == level] = chance.permutation(person[stratum == level])
        reached += t(shuffled) >= seen
    low, high = stats.binomtest(reached, 400).proportion_ci(0.999)
    for one in compare_and_test(outcome, stratum, person).members:
        assert one.p is not None
        assert low <= one.p <= high
