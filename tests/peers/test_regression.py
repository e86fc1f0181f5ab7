"""Least squares and their errors beside statsmodels, and the jackknife beside really refitting."""

from __future__ import annotations

import numpy as np
import pytest
import statsmodels.api as sm

from csdesk.analytics.care_rank import Cases, care_rank, controls
from csdesk.analytics.payback import estimate
from csdesk.analytics.regression import (
    design,
    fit,
    hc3_covariance,
    jackknife_covariance,
    shifts_without_each,
)
from tests.analytics.examples import example

Arrays = tuple[np.ndarray, np.ndarray]


def skewed(seed: int, n: int = 90, p: int = 6) -> Arrays:
    """Columns that go together, and an outcome whose spread grows with one of them."""
    chance = np.random.default_rng(seed)
    columns = np.column_stack([np.ones(n), np.exp(chance.normal(size=(n, p - 1)))])
    columns[:, 2] += 0.5 * columns[:, 1]
    spread = 1 + columns[:, 1] ** 2
    return columns, columns @ chance.normal(size=p) + spread * chance.normal(size=n)


@pytest.mark.parametrize("seed", range(6))
def test_coefficients_residuals_and_hc3_are_those_of_statsmodels(seed: int) -> None:
    columns, outcome = skewed(seed)
    ours = fit(design(columns), outcome[:, None])
    theirs = sm.OLS(outcome, columns).fit(cov_type="HC3")
    assert ours.coefficients[:, 0] == pytest.approx(theirs.params, rel=1e-8)
    assert ours.residuals[:, 0] == pytest.approx(theirs.resid, abs=1e-8)
    shifts = shifts_without_each(ours, np.arange(len(outcome)), columns.shape[1])
    errors = [hc3_covariance(shifts[:, place])[0, 0] ** 0.5 for place in range(columns.shape[1])]
    assert errors == pytest.approx(theirs.bse, rel=1e-8)


@pytest.mark.parametrize("seed", range(4))
def test_leaving_customers_out_by_leverage_is_leaving_them_out(seed: int) -> None:
    columns, outcome = skewed(seed)
    groups = np.random.default_rng(seed).integers(0, 40, len(outcome))
    ours = fit(design(columns), outcome[:, None])
    shifts = shifts_without_each(ours, groups, 3)
    full = sm.OLS(outcome, columns).fit().params
    refitted = [
        sm.OLS(outcome[groups != g], columns[groups != g]).fit().params - full
        for g in np.unique(groups)
    ]
    assert shifts[:, :, 0] == pytest.approx(np.array(refitted)[:, :3], rel=1e-6, abs=1e-9)
    number = len(refitted)
    told = (number - 1) / number * (np.array(refitted)[:, 1] ** 2).sum()
    assert jackknife_covariance(shifts[:, 1])[0, 0] == pytest.approx(told, rel=1e-6)


def test_the_payback_slope_is_least_squares_of_statsmodels_on_the_care_rank() -> None:
    given, _, _ = example("payback_shop_events")
    columns = (given[key] for key in ("Y", "E", "margin_before"))
    later, care, before = (np.array(column, dtype=float) for column in columns)
    _, severity = np.unique(given["severity"], return_inverse=True)
    _, category = np.unique(given["category"], return_inverse=True)
    history = (np.array(given[key], dtype=float) for key in ("history_rate", "average_margin"))
    customer = np.unique(given["customer"], return_inverse=True)[1]
    cases = Cases(later, care, before, severity, category, customer, *history)
    rank = care_rank(cases).rank
    theirs = sm.OLS(later - care, np.column_stack([rank - 0.5, controls(cases)])).fit()
    assert estimate(cases).slope.value == pytest.approx(theirs.params[0], rel=1e-8)
