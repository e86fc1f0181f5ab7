"""Satisfaction before and after beside scipy's permutation test of paired samples."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import stats

from csdesk.analytics.sign_flip import sign_flip


def by_scipy(differences: np.ndarray, throws: float, seed: int = 1) -> float:
    found = stats.permutation_test(
        (differences,),
        lambda one, axis: np.mean(one, axis=axis),
        permutation_type="samples",
        vectorized=True,
        n_resamples=throws,
        rng=np.random.default_rng(seed),
    )
    return float(found.pvalue)


@pytest.mark.parametrize("seed", range(6))
def test_a_few_differences_have_scipys_exact_chance(seed: int) -> None:
    draw = np.random.default_rng(seed)
    moved = draw.integers(-2, 4, 6 + seed).astype(float)
    found = sign_flip(moved)

    assert found is not None and found.exact
    assert found.p_value == pytest.approx(by_scipy(moved, np.inf), abs=1e-12)


@pytest.mark.parametrize("seed", range(3))
def test_many_differences_come_near_the_chance_that_scipy_throws(seed: int) -> None:
    moved = np.random.default_rng(seed).integers(-3, 4, 60).astype(float)
    found = sign_flip(moved)

    assert found is not None and not found.exact
    assert found.p_value == pytest.approx(by_scipy(moved, 20_000), abs=0.02)


@pytest.mark.parametrize("seed", range(4))
def test_the_ends_of_the_range_are_where_scipy_begins_to_rule_a_shift_out(seed: int) -> None:
    moved = np.random.default_rng(10 + seed).normal(0.4, 1.0, 9)
    found = sign_flip(moved)

    assert found is not None and found.low is not None and found.high is not None
    for end, outside in ((found.low, -1e-6), (found.high, 1e-6)):
        assert by_scipy(moved - (end - outside), np.inf) > 0.05
        assert by_scipy(moved - (end + outside), np.inf) <= 0.05
