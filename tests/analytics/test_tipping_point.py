from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.analytics.ledger import Curve, curve
from csdesk.analytics.tipping_point import Heading, projected_crossing, tipping
from csdesk.domain.figures import Band, Entry, Tipping, figures_of, first_purchase_on

START = date(2026, 1, 1)


def later(days: int) -> date:
    return START + timedelta(days=days)


def account(*steps: tuple[int, int, int]) -> Curve:
    """From (day, margin, service cost), each a change."""
    return curve(Entry(later(day), margin=margin, other=cost) for day, margin, cost in steps)


def test_what_was_spent_before_the_first_purchase_never_counts_as_over() -> None:
    spent = account((0, 0, 500), (5, 1000, 0))
    assert tipping(spent, None) == Tipping()
    assert tipping(spent, later(5)) == Tipping()


def test_a_purchase_and_service_of_one_day_are_netted_first() -> None:
    assert tipping(account((0, 0, 900), (0, 1000, 0)), START).crossings == 0


def test_a_single_cent_tips_exactly() -> None:
    exactly = account((0, 1000, 0), (1, 0, 1000))
    one_more = account((0, 1000, 0), (1, 0, 1001))
    assert not tipping(exactly, START).over_now
    assert tipping(one_more, START) == Tipping(later(1), later(1), None, 1, True)


def test_cost_without_any_margin_is_over_from_the_first_purchase_on() -> None:
    found = tipping(account((0, 0, 10), (3, -50, 0)), later(3))
    assert found.first_entry == later(3)
    assert found.over_now


def test_the_aim_is_crossed_like_the_tipping_point() -> None:
    spent = account((0, 1000, 0), (4, 0, 250), (9, 0, 1))
    assert tipping(spent, START, theta_bp=2500).first_entry == later(9)


def test_amounts_beyond_a_float_still_compare_to_the_cent() -> None:
    large = 9_007_199_254_740_993
    assert not tipping(account((0, large, large)), START).over_now
    assert tipping(account((0, large, large + 1)), START).over_now


@given(
    st.lists(
        st.builds(
            Entry,
            on=st.dates(START, later(20)),
            margin=st.integers(-300, 900),
            remedy=st.integers(0, 500),
            purchases=st.integers(0, 1),
        ),
        max_size=12,
    )
)
def test_whoever_is_past_the_tipping_point_today_has_a_date_for_it(entries: list[Entry]) -> None:
    found = tipping(curve(entries), first_purchase_on(entries))
    band = figures_of(entries, aim_bp=2500, hourly=3000).band
    if band is Band.PAST_TIPPING:
        assert found.over_now
        assert found.last_entry is not None
    if band is Band.INVESTING:
        assert found == Tipping()
    assert (found.crossings > 0) == (found.first_entry is not None)
    assert found.last_recovery is None or not found.over_now


def headed(
    *steps: tuple[int, int, int], today: int, purchases: int = 2, services: int = 2
) -> tuple[Heading, int | None]:
    found = projected_crossing(
        account(*steps),
        later(today),
        purchases_in_window=purchases,
        service_events_in_window=services,
    )
    return found.heading, found.days


@pytest.mark.parametrize(("purchases", "services"), [(1, 2), (2, 1), (0, 0)])
def test_few_events_are_too_early_to_project(purchases: int, services: int) -> None:
    steps = ((0, 1000, 0), (100, 0, 500))
    found = headed(*steps, today=100, purchases=purchases, services=services)
    assert found == (Heading.TOO_EARLY, None)


def test_a_short_or_empty_history_is_too_early_to_project() -> None:
    assert headed(today=100) == (Heading.TOO_EARLY, None)
    assert headed((0, 1000, 0), (80, 0, 500), today=89)[0] is Heading.TOO_EARLY


def test_the_pace_counts_from_nothing_where_the_history_is_shorter_than_the_window() -> None:
    # the first record lies at the start of the span; what it brought belongs to the start
    assert headed((0, 1000, 0), (50, 0, 500), today=100) == (Heading.WITHIN_REACH, 100)


def test_who_is_over_already_is_not_projected() -> None:
    assert headed((0, 100, 0), (90, 0, 500), today=95)[0] is Heading.ALREADY_OVER


def test_margin_that_grows_faster_than_cost_heads_elsewhere() -> None:
    assert headed((0, 100, 0), (90, 500, 50), today=95)[0] is Heading.NOT_HEADING_THERE


def test_more_than_two_years_away_is_only_called_far() -> None:
    assert headed((0, 100_000, 0), (90, 0, 50), today=95)[0] is Heading.FAR
