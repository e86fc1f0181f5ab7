"""Rules of acting: how generous, how much care, which wish is reasonable, when the meter hides."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.domain.care_budget import LEAST_MINUTES, CareBudget, care_budget, margin_at_stake
from csdesk.domain.counter_proposal import Suggestion, suggestion
from csdesk.domain.meter import hides_meter
from csdesk.domain.quick_redress import QuickRedress, is_within
from csdesk.domain.redress import RedressDraft, RedressForm, RedressKind
from csdesk.domain.redress_ratio import Generosity, redress_ratio
from csdesk.domain.shop import Shop


def line(cost: int, worth: int | None = None) -> RedressDraft:
    return RedressDraft(RedressForm.EQUAL_WORTH, "Tickets", cost, worth)


# ---- ratio


def test_tickets_and_coupons_for_a_lost_evening_are_worth_142_percent_of_it() -> None:
    found = redress_ratio(2_400, [line(600, 2_400), line(300, 1_000)])
    assert found is not None
    assert (found.percent, found.generosity) == (142, Generosity.AMPLE)


@pytest.mark.parametrize(
    ("worth", "generosity"),
    [
        (12_000, Generosity.FITTING),
        (12_001, Generosity.AMPLE),
        (15_000, Generosity.AMPLE),
        (15_001, Generosity.PAST_USE),
    ],
)
def test_the_borders_are_120_and_150_percent_to_the_cent(worth: int, generosity: object) -> None:
    found = redress_ratio(10_000, [line(1, worth)])
    assert found is not None
    assert found.generosity is generosity


def test_what_nobody_put_a_worth_on_counts_with_its_cost_and_worth_nothing_counts_as_that() -> None:
    missing, nothing = redress_ratio(1_000, [line(500)]), redress_ratio(1_000, [line(500, 0)])
    assert missing is not None
    assert nothing is not None
    assert (missing.percent, nothing.percent) == (50, 0)


@pytest.mark.parametrize(("at_stake", "lines"), [(0, [line(500)]), (1_000, [])])
def test_with_nothing_at_stake_or_nothing_given_there_is_no_ratio(
    at_stake: int, lines: list[RedressDraft]
) -> None:
    assert redress_ratio(at_stake, lines) is None


@given(st.integers(1, 10**9), st.lists(st.integers(0, 10**9), min_size=1, max_size=5), st.randoms())
def test_the_ratio_does_not_hang_on_the_order_of_lines(
    at_stake: int, costs: list[int], chance: object
) -> None:
    turned = list(costs)
    chance.shuffle(turned)  # type: ignore[attr-defined]
    assert redress_ratio(at_stake, map(line, costs)) == redress_ratio(at_stake, map(line, turned))


# ---- care budget


@pytest.mark.parametrize(
    ("margin", "hourly", "minutes"),
    [(0, 3_000, 15), (700, 3_000, 15), (2_000, 3_000, 40), (2_000, 0, None)],
)
def test_the_margin_at_stake_pays_for_so_many_minutes_and_never_fewer_than_15(
    margin: int, hourly: int, minutes: int | None
) -> None:
    assert care_budget(margin, hourly).minutes == minutes


def test_a_note_comes_at_80_percent_of_the_budget() -> None:
    budget = CareBudget(40)
    assert not budget.is_noted(31)
    assert budget.is_noted(32)
    assert not CareBudget(None).is_noted(10_000)


@given(st.integers(0, 10**8), st.integers(1, 10**6))
def test_more_at_stake_never_carries_less_care(margin: int, hourly: int) -> None:
    less, more = care_budget(margin, hourly).minutes, care_budget(margin + 100, hourly).minutes
    assert less is not None
    assert more is not None
    assert LEAST_MINUTES <= less <= more


def test_the_margin_at_stake_is_that_of_the_purchase_else_the_usual_one() -> None:
    assert margin_at_stake(5_000, 10_000, 6_000, 4_000) == 3_000
    assert margin_at_stake(5_000, 0, 0, 4_000) == 2_000
    assert margin_at_stake(5_000, 10_000, -500, 4_000) == 0
    assert margin_at_stake(0, 10_000, 6_000, 4_000) == 0


# ---- their own idea


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        ((True, None, None, None), Suggestion.PROMISED),
        ((True, False, False, False), Suggestion.PROMISED),
        ((False, True, False, True), Suggestion.TOO_DEAR),
        ((None, True, False, None), Suggestion.TOO_DEAR),
        ((False, True, True, None), Suggestion.REASONABLE),
        ((False, False, True, True), Suggestion.REASONABLE),
        ((False, False, True, False), Suggestion.UNUSUAL),
        ((False, None, True, False), None),
        ((False, False, None, True), None),
        ((None, True, True, True), None),
        ((None, None, None, None), None),
    ],
)
def test_four_answers_point_to_what_is_reasonable(
    answers: tuple[bool | None, ...], told: Suggestion | None
) -> None:
    assert suggestion(*answers) is told


# ---- meter and quick remedies


@pytest.mark.parametrize(
    ("complaints", "purchases", "hidden"),
    [(4, 100, True), (5, 100, False), (0, 0, False), (1, 0, False), (1, 21, True), (1, 20, False)],
)
def test_the_meter_hides_below_five_complaints_in_a_hundred_purchases(
    complaints: int, purchases: int, hidden: bool
) -> None:
    assert hides_meter(Shop(), complaints, purchases) is hidden
    assert not hides_meter(Shop(hide_meter_when_rare=False), complaints, purchases)


def test_one_click_gives_up_to_the_limit_and_any_line_where_none_is_set() -> None:
    preset = QuickRedress(RedressKind.REMEDY, RedressForm.REFUND, "Refund", 2_000, 0)
    assert [is_within(preset, limit) for limit in (1_999, 2_000, None)] == [False, True, True]
