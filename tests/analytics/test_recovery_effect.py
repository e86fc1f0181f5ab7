"""What a complaint does to later buying: which purchases are compared, and how."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from csdesk.analytics.distributions import t_quantile
from csdesk.analytics.recovery_effect import (
    LEAST_COMPLAINTS,
    NEVER,
    Buying,
    RecoveryEffect,
    Units,
    by_day,
    recovery_effect,
    units_of,
)

TODAY, WINDOW = 1_095, 180
Sale = tuple[int, int, int, int]


def sold(*sales: Sale) -> Buying:
    """Customer, day, margin, 1 for a purchase."""
    return by_day(*np.array(sales, dtype=np.int64).reshape(-1, 4).T)


def complained(buying: Buying, *complaints: tuple[int, int, int], today: int = TODAY) -> Units:
    """Customer, day, day of the purchase or NEVER."""
    columns = np.array(complaints, dtype=np.int64).reshape(-1, 3).T
    return units_of(buying, *columns, today, WINDOW)


def told(units: Units) -> list[tuple[int, int, bool]]:
    """Customer, day and whether it was complained about."""
    days = units.columns[:, 5].astype(int)
    return list(zip(units.customer.tolist(), days.tolist(), units.complained.tolist(), strict=True))


def a_shop(seed: int, customers: int, after: float = 1.0) -> Units:
    """Customers who buy at rates of their own; after a complaint at ``after`` times theirs."""
    generator = np.random.default_rng(seed)
    sales, complaints = [], []
    for who in range(1, customers + 1):
        rate, size = generator.gamma(1.2, 1 / 55), generator.lognormal(math.log(1500), 0.5)
        day = float(generator.integers(0, 500))
        while day < TODAY:
            sales.append((who, int(day), int(size * generator.gamma(4) / 4), 1))
            if generator.random() < 0.05 * generator.exponential():
                complaints.append((who, int(day) + 2, int(day)))
                rate *= after
            if generator.random() < generator.beta(0.6, 4):
                break
            day += 1 + generator.exponential(1 / rate)
    return complained(sold(*sales), *complaints)


def test_sales_of_one_day_are_one_and_walk_ins_nobodys() -> None:
    buying = sold((2, 5, 10, 1), (1, 9, 7, 1), (0, 5, 99, 1), (2, 5, -4, 0), (2, 5, 1, 1))

    assert buying.customer.tolist() == [1, 2]
    assert buying.margin.tolist() == [7, 7]
    assert buying.purchases.tolist() == [1, 2]


def test_purchases_after_a_complaint_are_not_compared() -> None:
    buying = sold((1, 100, 5, 1), (1, 150, 5, 1), (1, 300, 5, 1), (2, 100, 5, 1))

    units = complained(buying, (1, 152, 150))

    assert told(units) == [(1, 100, False), (1, 150, True), (2, 100, False)]


def test_only_the_first_complaint_of_a_customer_counts() -> None:
    buying = sold((1, 100, 5, 1), (1, 300, 5, 1))

    units = complained(buying, (1, 301, 300), (1, 101, 100))

    assert told(units) == [(1, 100, True)]


def test_a_complaint_that_names_no_purchase_is_about_the_last_of_two_weeks() -> None:
    buying = sold((1, 100, 5, 1), (2, 100, 5, 1), (3, 100, 5, 1), (4, 100, 5, 1), (4, 90, 1, 1))

    units = complained(buying, (1, 114, NEVER), (2, 115, NEVER), (3, 99, NEVER), (4, 100, NEVER))

    assert told(units) == [(1, 100, True), (2, 100, False), (4, 90, False), (4, 100, True)]


def test_a_purchase_named_counts_however_long_ago() -> None:
    buying = sold((1, 100, 5, 1), (1, 200, 5, 1))

    assert told(complained(buying, (1, 290, 100))) == [(1, 100, True), (1, 200, False)]


def test_a_purchase_that_came_after_the_complaint_can_not_be_what_it_is_about() -> None:
    buying = sold((1, 100, 5, 1), (1, 200, 5, 1), (2, 100, 5, 1), (2, 200, 5, 1))

    units = complained(buying, (1, 102, 200), (2, 150, 200))

    assert told(units) == [(1, 100, True), (2, 100, False)]


def test_the_window_after_a_purchase_has_to_be_over() -> None:
    buying = sold((1, 100, 5, 1), (1, 101, 5, 1))

    assert told(complained(buying, today=280)) == [(1, 100, False)]


def test_what_was_known_then_and_what_came_later() -> None:
    buying = sold(
        (7, 100, 50, 1), (7, 130, -20, 0), (7, 160, 30, 1), (7, 280, 11, 1), (7, 281, 99, 1)
    )

    units = complained(buying)

    assert units.later_margin[:2].tolist() == [-20 + 30 + 11, 11 + 99]
    # margin before, purchases before, mean margin so far, days since the last, none before, date
    assert units.columns[0].tolist() == [0, 0, 50, 0, 1, 100]
    assert units.columns[1].tolist() == [30, 1, 30, 60, 0, 160]


def test_the_range_is_that_of_leaving_out_each_customer() -> None:
    units = a_shop(3, 150)
    treated = units.complained.astype(float)
    columns = np.column_stack([treated, np.ones(len(treated)), units.columns])
    scaled = columns / np.maximum(np.abs(columns).max(axis=0), 1)

    def slope(rows: np.ndarray) -> float:
        return float(np.linalg.lstsq(scaled[rows], units.later_margin[rows], rcond=None)[0][0])

    effect = slope(np.ones(len(treated), dtype=bool))
    ids = np.unique(units.customer)
    left = np.array([slope(units.customer != one) for one in ids])
    error = math.sqrt((len(ids) - 1) / len(ids) * np.sum((left - effect) ** 2))
    reach = t_quantile(0.975, len(ids) - columns.shape[1]) * error

    found = recovery_effect(units)

    assert found.complaints >= LEAST_COMPLAINTS
    assert (found.effect, found.low, found.high) == pytest.approx(
        (effect, effect - reach, effect + reach), rel=1e-6
    )


def test_no_effect_is_called_one_as_rarely_as_promised() -> None:
    found = [recovery_effect(a_shop(seed, 150)) for seed in range(60)]

    clear = [one for one in found if one.low is not None and (one.low > 0 or (one.high or 0) < 0)]
    assert len(clear) <= 8  # 3 expected, 60 * 5 %
    effects = np.array([one.effect for one in found if one.effect is not None])
    assert abs(effects.mean()) < 3 * effects.std() / math.sqrt(len(effects))


def test_buying_that_halves_after_a_complaint_is_seen() -> None:
    found = recovery_effect(a_shop(1, 600, after=0.5))

    assert found.high is not None
    assert found.high < 0
    assert found.usual is not None
    assert found.usual > 0


def test_below_twenty_complaints_nothing_is_said() -> None:
    sales = [(who, day, 5 + who, 1) for who in range(1, 60) for day in (100, 200 + who)]
    few = [(who, 201 + who, 200 + who) for who in range(1, 20)]
    enough = [*few, (20, 221, 220)]

    assert recovery_effect(complained(sold(*sales), *few)).effect is None
    assert recovery_effect(complained(sold(*sales), *few)).complaints == 19
    assert recovery_effect(complained(sold(*sales), *enough)).effect is not None


def test_nothing_is_said_where_every_purchase_had_a_complaint() -> None:
    sales = [(who, 100 + who, 5, 1) for who in range(1, 31)]
    all_of_them = [(who, 101 + who, 100 + who) for who in range(1, 31)]

    found = recovery_effect(complained(sold(*sales), *all_of_them))

    assert (found.complaints, found.effect) == (30, None)


def test_one_customer_alone_tells_nothing() -> None:
    units = a_shop(3, 150)
    alone = Units(np.ones_like(units.customer), *(getattr(units, name) for name in UNIT_COLUMNS))

    assert recovery_effect(alone).effect is None


UNIT_COLUMNS = ("complained", "later_margin", "columns")


def test_an_empty_shop_tells_nothing() -> None:
    assert recovery_effect(complained(sold())) == RecoveryEffect(0, 0, 0)
    assert recovery_effect(complained(sold(), (1, 5, NEVER))) == RecoveryEffect(0, 0, 0)


@settings(max_examples=20, deadline=None)
@given(seed=st.integers(0, 2**32 - 1), factor=st.sampled_from([10, 1000]))
def test_names_order_and_the_unit_of_money_change_nothing(seed: int, factor: int) -> None:
    units = a_shop(seed % 7, 150)
    order = np.random.default_rng(seed).permutation(len(units.customer))
    columns = units.columns * np.array([factor, 1, factor, 1, 1, 1])
    shuffled = Units(
        9_999 - units.customer[order],
        units.complained[order],
        units.later_margin[order] * factor,
        columns[order],
    )

    found, other = recovery_effect(units), recovery_effect(shuffled)

    assert other.complaints == found.complaints
    for name in ("effect", "low", "high", "usual"):
        if getattr(found, name) is not None:
            assert getattr(other, name) == pytest.approx(getattr(found, name) * factor, rel=1e-6)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.integers(0, 30),
            st.integers(1, 800),
            st.sampled_from([-(10**11), -1, 0, 1, 10**11]),
            st.integers(0, 1),
        ),
        max_size=80,
    ),
    st.integers(0, 30),
)
def test_no_records_bring_a_broken_number(sales: list[Sale], number: int) -> None:
    complaints = [(who, 400, NEVER) for who in range(1, number + 1)]

    found = recovery_effect(complained(sold(*sales), *complaints))

    for value in (found.effect, found.low, found.high, found.usual):
        assert value is None or math.isfinite(value)
