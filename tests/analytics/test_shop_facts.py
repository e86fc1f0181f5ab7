from __future__ import annotations

import numpy as np
import pytest

from csdesk.analytics.shop_facts import capacity, cost_to_serve, rank_scores, shop_headroom
from csdesk.analytics.whale_curve import whale_curve


def whole(*values: int) -> np.ndarray:
    return np.array(values, dtype=np.int64)


def test_a_shop_without_people_has_no_time_to_spread_cost_over() -> None:
    with pytest.raises(ValueError, match="no time"):
        capacity(100_000, people=0, hours_per_week=40)


def test_a_period_without_margin_has_no_ratio() -> None:
    found = shop_headroom(margin=0, service_cost=500, fixed_cost=1000, hourly=0)
    assert (found.net, found.service_ratio, found.break_even_ratio, found.hours) == (
        -1500,
        None,
        None,
        None,
    )


def test_fixed_costs_above_margin_leave_no_service_ratio_to_spend() -> None:
    assert shop_headroom(1000, 0, 1500, 3000).break_even_ratio == 0


def test_the_dearest_tenth_of_customers_is_rounded_up() -> None:
    found = cost_to_serve(whole(0, 0, 0, 100, 300))
    assert found is not None
    assert found.top_tenth_share == 0.75
    assert found.without_cost == 0.6
    assert found.quartiles == (0, 0, 100)


def test_nobody_served_costs_nothing() -> None:
    assert cost_to_serve(whole()) is None
    free = cost_to_serve(whole(0, 0))
    assert free is not None
    assert free.top_tenth_share is None


def test_few_customers_are_scored_in_thirds_and_equals_alike() -> None:
    assert rank_scores(np.array([1.0, 1.0, 5.0])).tolist() == [2, 2, 3]
    assert rank_scores(np.array([1.0, 2.0, 3.0]), higher_is_better=False).tolist() == [3, 2, 1]
    assert rank_scores(np.array([7.0])).tolist() == [2]
    assert rank_scores(np.array([])).tolist() == []


def test_a_whale_curve_of_losses_only_has_no_percentage() -> None:
    whale = whale_curve(whole(-5, -2))
    assert (whale.peak, whale.peak_customers, whale.peak_percent) == (-2, 1, None)
    assert whale.order.tolist() == [1, 0]


def test_a_whale_curve_of_nobody_is_flat() -> None:
    whale = whale_curve(whole())
    assert (whale.peak, whale.peak_customers, whale.total, whale.lost) == (0, 0, 0, 0)
