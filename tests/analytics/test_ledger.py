from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.analytics.ledger import curve, curve_of_columns
from csdesk.domain.figures import Entry, figures_of
from csdesk.domain.money import LARGEST_MINOR

START = date(2026, 1, 1)
amounts = st.integers(-LARGEST_MINOR, LARGEST_MINOR)
costs = st.integers(0, LARGEST_MINOR)
entries = st.builds(
    Entry,
    on=st.dates(START, START + timedelta(days=9)),
    spend=amounts,
    margin=amounts,
    effort_minutes=st.integers(0, 600),
    effort=costs,
    remedy=costs,
    goodwill=costs,
    other=costs,
    purchases=st.integers(0, 1),
    estimated=amounts,
)


@given(
    st.lists(entries, min_size=1, max_size=30).flatmap(
        lambda e: st.tuples(st.just(e), st.permutations(e))
    )
)
def test_the_curve_ends_where_the_figures_stand_in_any_order(
    orders: tuple[list[Entry], list[Entry]],
) -> None:
    written, shuffled = orders
    sums = figures_of(written, aim_bp=2500, hourly=3000)
    account = curve(shuffled)

    assert figures_of(shuffled, aim_bp=2500, hourly=3000) == sums
    end = account.rows()[-1]
    assert end == (max(e.on for e in written), sums.spend, sums.margin, sums.service_cost)
    assert account.rows() == curve(written).rows()
    assert sums.contribution == sums.margin - sums.service_cost


@given(st.lists(entries, max_size=30))
def test_each_day_stands_once_and_days_rise(written: list[Entry]) -> None:
    days = curve(written).days.tolist()
    assert days == sorted({e.on.toordinal() for e in written})


def test_an_account_without_facts_is_empty() -> None:
    assert curve([]).rows() == []
    assert len(curve([]).until(START)) == 0


def test_an_account_can_be_seen_as_it_stood_on_a_day() -> None:
    account = curve([Entry(START, margin=100), Entry(START + timedelta(days=2), remedy=40)])
    assert account.until(START + timedelta(days=1)).rows() == [(START, 0, 100, 0)]
    assert len(account.until(START - timedelta(days=1))) == 0
    assert account.until(START + timedelta(days=2)).rows() == account.rows()


def test_columns_of_different_length_are_refused() -> None:
    one, two = np.ones(1, dtype=np.int64), np.ones(2, dtype=np.int64)
    with pytest.raises(ValueError, match="one length"):
        curve_of_columns(one, two, one, one)
