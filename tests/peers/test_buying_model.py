"""Expected purchases beside lifetimes, and on CDNOW, whose figures were published.

CDNOW comes with lifetimes; it is read there and not copied.
"""

from __future__ import annotations

import numpy as np
import pytest
from lifetimes import BetaGeoFitter
from lifetimes.datasets import load_cdnow_summary
from scipy.special import hyp2f1

from csdesk.analytics.buying_model import (
    Buying,
    BuyingModel,
    alive,
    expected_purchases,
    log_likelihood,
    most_likely,
    most_plausible,
)
from tests.analytics.examples import example

PUBLISHED = BuyingModel(0.243, 4.414, 0.793, 2.426)
"""Fader, Hardie & Lee 2005, table 1, with a log-likelihood of -9582.4."""


@pytest.fixture(scope="module")
def cdnow() -> Buying:
    summary = load_cdnow_summary(index_col=[0])
    return Buying(*(summary[name].to_numpy(float) for name in ("frequency", "recency", "T")))


def fitted_by_lifetimes(buying: Buying) -> BetaGeoFitter:
    return BetaGeoFitter(penalizer_coef=0.0).fit(buying.repeats, buying.recency, buying.age)


def model_of(fitter: BetaGeoFitter) -> BuyingModel:
    return BuyingModel(*(float(fitter.params_[name]) for name in ("r", "alpha", "a", "b")))


def test_cdnow_gives_the_figures_of_the_worked_example_and_of_the_paper(cdnow: Buying) -> None:
    _, expected, tolerance = example("bgnbd_fit_cdnow")
    assert len(cdnow.age) == 2_357
    found = most_likely(cdnow)
    for name in ("r", "alpha", "a", "b"):
        assert getattr(found, name) == pytest.approx(expected[name], abs=tolerance)
        assert getattr(found, name) == pytest.approx(getattr(PUBLISHED, name), abs=5e-4)
    assert log_likelihood(found, cdnow) == pytest.approx(expected["loglik"], abs=tolerance)


def test_lifetimes_finds_no_likelier_model_on_cdnow(cdnow: Buying) -> None:
    fitter = fitted_by_lifetimes(cdnow)
    ours, theirs = most_likely(cdnow), model_of(fitter)
    assert log_likelihood(ours, cdnow) >= log_likelihood(theirs, cdnow) - 1e-6
    scale = 1 / cdnow.age.max()  # the unit of time that lifetimes fits in
    told = -fitter._negative_log_likelihood_ * len(cdnow.age)
    told += cdnow.repeats.sum() * np.log(scale)
    assert log_likelihood(theirs, cdnow) == pytest.approx(told, abs=1e-4)


def test_both_look_ahead_and_see_the_same(cdnow: Buying) -> None:
    fitter = fitted_by_lifetimes(cdnow)
    model = model_of(fitter)
    chance = fitter.conditional_probability_alive(cdnow.repeats, cdnow.recency, cdnow.age)
    assert alive(model, cdnow) == pytest.approx(chance, abs=1e-9)
    for ahead in (1.0, 13.0, 39.0):
        ours = expected_purchases(model, cdnow, ahead)
        theirs = fitter.conditional_expected_number_of_purchases_up_to_time(
            ahead, cdnow.repeats, cdnow.recency, cdnow.age
        )
        assert ours == pytest.approx(theirs, abs=1e-7)


def test_what_ships_stays_near_the_likeliest_where_customers_are_many(cdnow: Buying) -> None:
    likeliest, plausible = most_likely(cdnow), most_plausible(cdnow)
    for name in ("r", "alpha", "a", "b"):
        assert getattr(plausible, name) == pytest.approx(getattr(likeliest, name), rel=0.02)


@pytest.mark.parametrize("seed", range(5))
def test_both_find_the_same_model_of_other_customers(seed: int) -> None:
    chance = np.random.default_rng(seed)
    number = 1_500
    age = chance.uniform(5.0, 60.0, number)
    rate, stops = chance.gamma(0.9, 1 / 6.0, number), chance.beta(0.9, 3.0, number)
    repeats, recency = np.zeros(number), np.zeros(number)
    for at in range(number):
        when = chance.exponential(1 / max(rate[at], 1e-9))
        while when < age[at]:
            repeats[at], recency[at] = repeats[at] + 1, when
            if chance.random() < stops[at]:
                break
            when += chance.exponential(1 / max(rate[at], 1e-9))
    buying = Buying(repeats, recency, age)
    ours, theirs = most_likely(buying), model_of(fitted_by_lifetimes(buying))
    assert log_likelihood(ours, buying) >= log_likelihood(theirs, buying) - 1e-6
    for name in ("r", "alpha", "a", "b"):
        assert getattr(ours, name) == pytest.approx(getattr(theirs, name), rel=0.01)


def awkward(seed: int, number: int = 200) -> tuple[BuyingModel, Buying, float]:
    """Models from tame to wild, customers who never came again or did so hundreds of times."""
    chance = np.random.default_rng(seed)
    least, most = np.log([[0.05, 0.5, 0.05, 0.1], [20.0, 2_000.0, 15.0, 40.0]])
    model = BuyingModel(*np.exp(chance.uniform(least, most)).tolist())
    repeats = chance.choice([0.0, 0.0, 1.0, 2.0, 7.0, 40.0, 300.0], number)
    age = chance.choice([12.0, 365.0, 2_500.0], number)
    recency = np.where(repeats > 0, age * chance.uniform(0.02, 1.0, number), 0.0)
    return model, Buying(repeats, recency, age), float(chance.choice([1.0, 90.0, 365.0]))


@pytest.mark.parametrize("seed", range(40))
def test_what_is_expected_is_equation_10_with_scipys_function_wherever_that_converges(
    seed: int,
) -> None:
    model, buying, ahead = awkward(seed)
    r, alpha, a, b = model.r, model.alpha, model.a, model.b
    x, age = buying.repeats, buying.age
    over = np.log((alpha + age) / (alpha + age + ahead))
    part = ahead / (alpha + age + ahead)
    with np.errstate(all="ignore"):
        rest = np.exp((r + x) * over) * hyp2f1(r + x, b + x, a + b + x - 1, part)
        lost = a / (b + x - 1) * ((alpha + age) / (alpha + buying.recency)) ** (r + x)
        chance = np.where(x > 0, 1 / (1 + lost), 1.0)
        theirs = chance * (a + b + x - 1) / (a - 1) * (1 - rest)
    sure = np.isfinite(theirs) & (part < 0.9) & (x < 100)
    assert alive(model, buying) == pytest.approx(chance, abs=1e-9)
    assert np.count_nonzero(sure) > 40
    ours = expected_purchases(model, buying, ahead)
    assert np.all(np.isfinite(ours) & (ours >= 0))
    assert ours[sure] == pytest.approx(theirs[sure], rel=1e-5, abs=1e-7)


def test_the_pole_at_a_of_one_is_none() -> None:
    _, buying, ahead = awkward(3)
    at, below, above = (
        expected_purchases(BuyingModel(0.5, 30.0, a, 2.0), buying, ahead)
        for a in (1.0, 1 - 1e-7, 1 + 1e-7)
    )
    assert at == pytest.approx((below + above) / 2, rel=1e-6)
