"""Complaints measured from raw events: windows to the day, one at a time of each customer."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.analytics.comparable_cases import ComplaintWindows, Events
from csdesk.analytics.eligibility import comparable, milestones_reached

W, L = 90, 14


class Sale(NamedTuple):
    customer: int
    day: int
    margin: int
    purchase: int = 1


class Cost(NamedTuple):
    customer: int
    day: int
    cost: int


class Case(NamedTuple):
    opened: int
    customer: int
    severity: int = 1
    category: int = 1


def events(sales: list[Sale], costs: list[Cost], cases: list[Case]) -> Events:
    def columns(rows: list, number: int) -> list[np.ndarray]:
        return list(np.array(rows, dtype=np.int64).reshape(-1, number).T)

    return Events(*columns(sales, 4), *columns(costs, 3), *columns(cases, 4))


def test_margin_and_care_count_within_their_windows_to_the_day() -> None:
    opened = 1_000
    days = {
        opened - W: 1,
        opened - W + 1: 10,
        opened: 100,
        opened + 1: 1_000,
        opened + L: 10_000,
        opened + L + 1: 100_000,
        opened + L + W: 1_000_000,
        opened + L + W + 1: 10_000_000,
    }
    sales = [Sale(7, day, amount) for day, amount in days.items()]
    costs = [
        Cost(7, opened - 1, 1),
        Cost(7, opened, 10),
        Cost(7, opened + L, 100),
        Cost(7, opened + L + 1, 1_000),
        Cost(8, opened, 10_000),
    ]
    windows = ComplaintWindows(events(sales, costs, [Case(opened, 7)]), W, least_care=50)
    found = windows.cases(windows.comparable())

    assert found.margin_before.tolist() == [110]
    assert found.later_margin.tolist() == [1_100_000]
    assert found.care.tolist() == [110]
    assert found.history_rate == pytest.approx([111 / (W + 90) * W])
    assert found.average_margin == pytest.approx([111 / 3])
    assert found.bought.tolist() == [True]


def test_care_that_nobody_wrote_down_counts_as_one_minute() -> None:
    windows = ComplaintWindows(events([Sale(1, 1, 5)], [], [Case(500, 7)]), W, least_care=50)
    found = windows.cases(windows.comparable())
    assert found.care.tolist() == [50]
    assert found.later_purchases == 0
    assert found.history_rate.tolist() == [0]
    assert found.average_margin.tolist() == [0]


def test_a_return_lowers_later_margin_and_is_no_purchase() -> None:
    sales = [Sale(7, 100, 500), Sale(7, 520, -80, 0)]
    windows = ComplaintWindows(events(sales, [], [Case(500, 7)]), W, 1)
    found = windows.cases(windows.comparable())
    assert found.later_margin.tolist() == [-80]
    assert found.later_purchases == 0


def test_walk_ins_open_the_records_and_belong_to_nobody() -> None:
    sales = [Sale(0, 100, 500), Sale(0, 480, 70)]
    windows = ComplaintWindows(events(sales, [], [Case(189, 7), Case(190, 8), Case(480, 9)]), W, 1)
    assert windows.comparable().tolist() == [1, 2]
    assert windows.cases(windows.comparable()).margin_before.tolist() == [0, 0]


def test_without_any_sale_no_complaint_can_be_compared() -> None:
    windows = ComplaintWindows(events([], [], [Case(500, 7)]), W, 1)
    assert windows.comparable().tolist() == []
    assert len(windows.cases(windows.comparable())) == 0


def test_complaints_soon_after_one_that_counts_are_left_out() -> None:
    opened = np.array([500, 500 + L + W, 501 + L + W, 400, 400 + L + W, 500])
    customer = np.array([1, 1, 1, 2, 2, 3])
    assert comparable(opened, customer, 0, W).tolist() == [3, 0, 5, 2]


def test_one_left_out_does_not_leave_out_others() -> None:
    reach = L + W
    opened = np.array([500, 500 + reach, 501 + reach, 501 + reach + reach])
    kept = comparable(opened, np.ones(4, dtype=np.int64), 0, W)
    assert opened[kept].tolist() == [500, 501 + reach]


def test_a_milestone_is_reached_on_one_day_with_all_that_count_on_it() -> None:
    opened = np.array([100] * 49 + [110] * 3 + [120] * 50)
    day = 110 + L + W
    assert milestones_reached(opened, day - 1, W) == ()
    (only,) = milestones_reached(opened, day, W)
    assert (only.number, only.reached_on, only.count) == (50, day, 52)
    both = milestones_reached(opened, day + 400, W)
    assert [(one.number, one.count) for one in both] == [(50, 52), (100, 102)]


amounts = st.integers(-500, 2_000)
days = st.integers(700, 1_100)
who = st.integers(0, 4)


@given(
    st.lists(st.builds(Sale, who, days, amounts, st.integers(0, 1)), max_size=30),
    st.lists(st.builds(Cost, st.integers(1, 4), days, st.integers(0, 900)), max_size=30),
    st.lists(
        st.builds(Case, days, st.integers(1, 4), st.just(1), st.just(1)), min_size=1, max_size=8
    ),
)
def test_windows_are_what_adding_up_row_by_row_gives(
    sales: list[Sale], costs: list[Cost], cases: list[Case]
) -> None:
    windows = ComplaintWindows(events(sales, costs, cases), W, least_care=1)
    places = np.arange(len(cases))
    found = windows.cases(places)
    for place, (opened, customer, _, _) in enumerate(cases):
        mine = [sale for sale in sales if sale.customer == customer]
        spent = [cost for cost in costs if cost.customer == customer]
        landmark = opened + L
        later = [sale for sale in mine if landmark < sale.day <= landmark + W]
        assert found.later_margin[place] == sum(sale.margin for sale in later)
        before = [sale.margin for sale in mine if opened - W < sale.day <= opened]
        assert found.margin_before[place] == sum(before)
        care = sum(cost.cost for cost in spent if opened <= cost.day <= landmark)
        assert found.care[place] == max(care, 1)
        assert found.bought[place] == any(sale.purchase for sale in later)
