"""Quantiles and chances beside scipy."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import special, stats

from csdesk.analytics.distributions import (
    incomplete_beta,
    norm_quantile,
    t_quantile,
    two_sided_p,
)

SHARES = [1e-6, 0.001, 0.005, 0.025, 0.05, 0.2, 0.5, 0.61, 0.8, 0.95, 0.975, 0.995, 0.999, 1 - 1e-6]
FREEDOMS = [1, 2, 3, 4, 5.5, 9, 28, 40, 114, 400, 2_000, 50_000]


@pytest.mark.parametrize("p", SHARES)
def test_normal_quantiles_are_scipys(p: float) -> None:
    assert norm_quantile(p) == pytest.approx(stats.norm.ppf(p), abs=1e-9)


@pytest.mark.parametrize("df", FREEDOMS)
def test_quantiles_of_t_are_scipys(df: float) -> None:
    ours = [t_quantile(p, df) for p in SHARES]
    assert ours == pytest.approx(stats.t.ppf(SHARES, df).tolist(), rel=1e-8, abs=1e-9)


@pytest.mark.parametrize("df", FREEDOMS)
def test_chances_of_t_are_scipys(df: float) -> None:
    at = np.linspace(-8, 8, 33)
    both = 2 * stats.t.sf(np.abs(at), df)
    assert [two_sided_p(t, df) for t in at] == pytest.approx(both.tolist(), rel=1e-8)


def test_the_incomplete_beta_is_scipys() -> None:
    chance = np.random.default_rng(1)
    for _ in range(300):
        a, b = np.exp(chance.uniform(-2, 7, 2))
        x = chance.random()
        assert incomplete_beta(a, b, x) == pytest.approx(special.betainc(a, b, x), abs=1e-10)
