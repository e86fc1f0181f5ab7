"""Expected purchases and margin: the worked example, the guards, and what must always hold."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csdesk.analytics.buying_model import (
    Buying,
    BuyingModel,
    alive,
    expected_purchases,
    log_likelihood,
    most_likely,
    most_plausible,
)
from csdesk.analytics.expected_margin import (
    ExpectedMargin,
    Histories,
    Missing,
    TooEarly,
    expected_margin,
    histories,
    margin_per_purchase,
    total_spread,
)
from tests.analytics.examples import example

TODAY = 2_000


def whole(*values: int) -> np.ndarray:
    return np.array(values, dtype=np.int64)


def buying_of(seed: int, customers: int, model: BuyingModel, longest: float = 730.0) -> Buying:
    """Customers as the model says they are, seen for so many days at most."""
    chance = np.random.default_rng(seed)
    rows = []
    for _ in range(customers):
        age = chance.uniform(0, longest)
        rate = chance.gamma(model.r, 1 / model.alpha)
        stops = chance.beta(model.a, model.b)
        at, often, recency = 0.0, 0, 0.0
        while not often or chance.random() >= stops:
            at += chance.exponential(1 / rate) if rate > 1e-12 else np.inf
            if at > age:
                break
            often, recency = often + 1, at
        rows.append((float(often), recency, age))
    return Buying(*np.array(rows).T)


def steady_shop(customers: int = 60, margin: int = 2_000, days: int = 800) -> Histories:
    """Customers who came one after the other; each second one bought four times."""
    number = np.arange(customers)
    purchases = np.where(number % 2, 4, 1)
    age = days - number * (days // (2 * max(customers, 1)))
    recency = np.where(purchases > 1, age // 2, 0)
    return Histories(number + 1, purchases, recency, age, purchases * margin)


def test_the_worked_example_of_looking_ahead() -> None:
    given_, expected, tolerance = example("bgnbd_predict")
    model = BuyingModel(**given_["params"])
    rows = (given_["frequency"], given_["recency"], given_["T"])
    buying = Buying(*(np.array(row, dtype=float) for row in rows))
    ahead = expected_purchases(model, buying, given_["horizon"])
    assert ahead == pytest.approx(expected["expected"], abs=tolerance)
    assert alive(model, buying) == pytest.approx(expected["alive"], abs=tolerance)


def test_the_numbers_that_customers_were_made_with_come_back() -> None:
    truth = BuyingModel(0.8, 40.0, 0.9, 6.0)
    found = most_plausible(buying_of(5, 4_000, truth))
    assert found.r == pytest.approx(truth.r, rel=0.15)
    assert found.alpha == pytest.approx(truth.alpha, rel=0.15)
    stops, stopped = found.a / (found.a + found.b), truth.a / (truth.a + truth.b)
    assert stops == pytest.approx(stopped, rel=0.15)


def test_nothing_near_the_most_likely_model_is_likelier() -> None:
    buying = buying_of(7, 400, BuyingModel(1.0, 50.0, 1.2, 5.0))
    best = most_likely(buying)
    highest = log_likelihood(best, buying)
    for by in (0.97, 1.03):
        for name in ("r", "alpha", "a", "b"):
            numbers = {each: getattr(best, each) for each in ("r", "alpha", "a", "b")}
            numbers[name] *= by
            assert log_likelihood(BuyingModel(**numbers), buying) < highest


def test_the_unit_of_time_does_not_matter() -> None:
    buying = buying_of(9, 150, BuyingModel(1.0, 50.0, 1.2, 5.0))
    days, weeks = most_plausible(buying), most_plausible(buying.scaled(1 / 7))
    assert weeks.alpha == pytest.approx(days.alpha / 7, rel=1e-6)
    assert weeks.b == pytest.approx(days.b, rel=1e-6)
    in_days = expected_purchases(days, buying, 364)
    assert expected_purchases(weeks, buying.scaled(1 / 7), 52) == pytest.approx(in_days, rel=1e-5)


def test_a_handful_of_customers_does_not_lead_to_an_extreme_model() -> None:
    """Nobody bought again: the likelihood alone runs off, the plausible model stays."""
    buying = Buying(np.zeros(40), np.zeros(40), np.linspace(1, 390, 40))
    assert most_likely(buying).alpha > 1e6
    model = most_plausible(buying)
    assert model.alpha < 2_000
    assert expected_purchases(model, buying, 365).max() < 0.5


def test_everything_is_smooth_where_the_formula_has_a_pole() -> None:
    buying = Buying(np.array([3.0, 0.0]), np.array([200.0, 0.0]), np.array([300.0, 20.0]))
    at, beside = (
        expected_purchases(BuyingModel(0.7, 30.0, a, 3.0), buying, 365.0) for a in (1.0, 1 + 1e-7)
    )
    assert at == pytest.approx(beside, rel=1e-5)


positive = st.floats(0.05, 20.0)


@settings(max_examples=60, deadline=None)
@given(
    r=positive,
    alpha=st.floats(5.0, 500.0),
    a=positive,
    b=positive,
    repeats=st.integers(0, 200),
    age=st.floats(0.0, 900.0),
    share=st.floats(0.0, 1.0),
)
def test_expectations_are_counts_that_grow_with_time(
    r: float, alpha: float, a: float, b: float, repeats: int, age: float, share: float
) -> None:
    buying = Buying(
        np.array([float(repeats)]), np.array([age * share if repeats else 0.0]), np.array([age])
    )
    model = BuyingModel(r, alpha, a, b)
    sooner, later = (expected_purchases(model, buying, span)[0] for span in (90.0, 365.0))
    assert 0 <= sooner <= later + 1e-9
    assert np.isfinite(later)
    assert 0 <= alive(model, buying)[0] <= 1
    steady = (r + repeats) / (alpha + age)
    assert later <= steady * 365 * (1 + 1e-9)


def test_a_history_counts_days_of_purchases_and_what_came_back() -> None:
    known = histories(
        customer=whole(7, 7, 7, 7, 3, 0, 9),
        day=whole(1_000, 1_000, 1_300, 1_310, 1_900, 1_000, 1_200),
        margin=whole(500, 300, 700, -300, 200, 999, -50),
        is_purchase=whole(1, 1, 1, 0, 1, 1, 0),
        today=TODAY,
    )
    assert known.customer.tolist() == [3, 7]
    assert known.purchases.tolist() == [1, 2]
    assert known.recency.tolist() == [0, 300]
    assert known.age.tolist() == [100, 1_000]
    assert known.margin.tolist() == [200, 1_200]


def test_what_lies_after_today_is_not_known_yet() -> None:
    known = histories(whole(1, 1), whole(1_990, 2_001), whole(100, 100), whole(1, 1), TODAY)
    assert known.purchases.tolist() == [1]


def test_few_purchases_borrow_from_what_everybody_spends() -> None:
    found = margin_per_purchase(whole(1_000, 12_000), whole(1, 3))
    assert found == pytest.approx([(1_000 + 2 * 3_250) / 3, (12_000 + 2 * 3_250) / 5])


def test_the_total_is_what_the_customers_come_to_and_says_how_far_off_it_may_be() -> None:
    found = expected_margin(steady_shop())
    assert isinstance(found, ExpectedMargin)
    assert found.total == pytest.approx(found.margin.sum())
    assert (found.total_low, found.total_high) == pytest.approx(
        (found.total * 0.5, found.total * 1.5)
    )
    assert found.margin == pytest.approx(found.purchases * 2_000)


def test_the_more_customers_the_closer_the_total() -> None:
    assert [total_spread(n) for n in (30, 100, 299, 300, 5_000)] == [0.5, 0.5, 0.5, 0.25, 0.25]


def test_a_shop_that_loses_with_each_sale_is_told_so_with_its_range_the_right_way_round() -> None:
    found = expected_margin(steady_shop(margin=-400))
    assert isinstance(found, ExpectedMargin)
    assert found.total_low < found.total < found.total_high < 0


@pytest.mark.parametrize(
    ("known", "missing", "have", "need"),
    [
        (steady_shop(0), Missing.NOBODY_BOUGHT, 0, 30),
        (steady_shop(29), Missing.FEW_CUSTOMERS, 29, 30),
        (steady_shop(30, days=364), Missing.SHORT_HISTORY, 364, 365),
    ],
)
def test_too_little_is_named(known: Histories, missing: Missing, have: int, need: int) -> None:
    assert expected_margin(known) == TooEarly(missing, have, need)


def test_nine_who_came_again_are_too_few_and_ten_are_enough() -> None:
    whole_shop = steady_shop(60)
    for again in (9, 10):
        come = whole_shop.purchases.copy()
        come[np.flatnonzero(come > 1)[again:]] = 1
        recency = np.where(come > 1, whole_shop.recency, 0)
        known = Histories(
            whole_shop.customer, come, recency, whole_shop.age, np.full(60, 2_000) * come
        )
        found = expected_margin(known)
        assert isinstance(found, TooEarly) == (again == 9)
        if isinstance(found, TooEarly):
            assert (found.missing, found.have, found.need) == (Missing.FEW_REPEAT_BUYERS, 9, 10)


def test_half_a_year_is_the_least_however_short_the_look_ahead() -> None:
    early = expected_margin(steady_shop(days=181), ahead=30)
    assert early == TooEarly(Missing.SHORT_HISTORY, 181, 182)
    assert isinstance(expected_margin(steady_shop(days=182), ahead=30), ExpectedMargin)
