"""The share of margin that service takes, its range, and its trend: worked examples and bounds."""

from __future__ import annotations

from itertools import permutations
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.analytics.service_ratio import RatioMissing, ratio_missing, ratio_range
from csdesk.analytics.trend import trend
from tests.analytics.examples import example


def whole(values: Any) -> Any:
    return np.array(values, dtype=np.int64)


def test_the_ratio_and_its_range_are_those_of_the_example() -> None:
    inputs, expected, tolerance = example("ratio_ci_a")
    found = ratio_range(whole(inputs["M"]), whole(inputs["C"]), inputs["conf"])
    assert found is not None
    told = {"ratio": found.ratio, "lo": found.low, "hi": found.high}
    assert told == pytest.approx(expected, abs=tolerance)


def test_the_trend_is_that_of_the_example() -> None:
    inputs, expected, tolerance = example("ratio_trend")
    ratios = np.array(inputs["monthly_ratio"])
    found = trend(np.arange(len(ratios)), ratios)
    assert found.slope == pytest.approx(expected["theil_sen_per_month"], abs=tolerance)
    assert found.s == expected["kendall_S"]
    assert found.direction == 1
    assert found.low <= found.slope <= found.high
    assert found.low > 0


@pytest.mark.parametrize(
    ("margin", "cost"),
    [([], []), ([100], [5]), ([100, -200], [5, 5]), ([100, 100], [0, 5]), ([0, 100], [1, 5])],
)
def test_no_range_where_a_sum_may_be_nothing(margin: list[int], cost: list[int]) -> None:
    assert ratio_range(whole(margin), whole(cost)) is None


@pytest.mark.parametrize(
    ("customers", "served", "missing"),
    [
        (0, 0, RatioMissing.FEW_CUSTOMERS),
        (29, 29, RatioMissing.FEW_CUSTOMERS),
        (30, 9, RatioMissing.FEW_SERVED),
        (30, 10, None),
    ],
)
def test_a_range_takes_thirty_customers_and_ten_who_were_served(
    customers: int, served: int, missing: RatioMissing | None
) -> None:
    cost = whole([10 + place if place < served else 0 for place in range(customers)])
    assert ratio_missing(whole([1000] * customers), cost) is missing


def test_a_range_needs_margin_without_any_one_customer() -> None:
    margin = whole([10_000] + [-100] * 30)
    assert ratio_missing(margin, whole([5] * 31)) is RatioMissing.NO_MARGIN


def by_hand(values: list[float]) -> float:
    """The chance of a score at least as far from 0, by trying every order."""

    def score(order: Any) -> int:
        rest = range(len(order))
        return sum(int(np.sign(order[b] - order[a])) for a in rest for b in rest if a < b)

    observed = abs(score(values))
    scores = [abs(score(order)) for order in permutations(values)]
    return sum(each >= observed for each in scores) / len(scores)


@given(st.lists(st.integers(0, 4).map(float), min_size=2, max_size=6))
def test_the_chance_of_a_trend_is_that_of_every_order_tried(values: list[float]) -> None:
    found = trend(np.arange(len(values)), np.array(values))
    assert found.p == pytest.approx(by_hand(values), abs=1e-12)


@given(st.lists(st.floats(0, 1), min_size=12, max_size=20, unique=True))
def test_a_trend_is_clear_where_its_range_leaves_zero_out(values: list[float]) -> None:
    found = trend(np.arange(len(values)), np.array(values))
    leaves_out = found.low > 0 or found.high < 0
    close = min(np.diff(sorted(values))) < 1e-6
    assert close or leaves_out == (found.direction != 0)


def test_months_without_a_ratio_leave_a_gap_and_bend_nothing() -> None:
    months = whole([0, 1, 2, 5, 6, 7, 9, 10, 11, 12, 13, 20])
    found = trend(months, 0.1 + 0.01 * months)
    assert found.slope == pytest.approx(0.01)


def test_equal_months_have_no_direction() -> None:
    found = trend(np.arange(12), np.full(12, 0.2))
    assert (found.slope, found.s, found.p, found.direction) == (0.0, 0, 1.0, 0)


def test_one_month_has_no_trend() -> None:
    with pytest.raises(ValueError, match="two or more"):
        trend(whole([1]), np.array([0.1]))
