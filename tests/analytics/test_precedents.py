"""What similar complaints were given: the middle, the range, and what lies outside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.analytics.precedents import Flag, compare, peers_of, precedent, quantile
from csdesk.domain.precedent import Basis, PastCase

amounts = st.integers(0, 10**7)
peers = st.lists(amounts, min_size=5, max_size=60)


def a_case(n: int = 0, **facts: int | None) -> PastCase:
    values = {"category_id": 1, "severity": 2, "at_stake_minor": 0, "remedy_minor": 1_000}
    plain = PastCase(date(2026, 1, 1) + timedelta(days=n), **values | {"goodwill_minor": 0})  # type: ignore[arg-type]
    return replace(plain, complaint_id=n, **facts)  # type: ignore[arg-type]


# ---- one amount


@given(peers, amounts, st.randoms())
def test_the_order_of_the_peers_does_not_matter(known, proposed, chance) -> None:
    turned = list(known)
    chance.shuffle(turned)
    assert precedent(turned, proposed) == precedent(known, proposed)


@given(peers, amounts)
def test_quartiles_are_those_of_numpy(known, proposed) -> None:
    found = precedent(known, proposed)
    assert found is not None
    expected = np.percentile(known, [25, 50, 75])
    assert [found.q1, found.median, found.q3] == pytest.approx(expected, abs=1e-6)


@given(peers, amounts, st.integers(0, 10**6))
def test_adding_the_same_to_all_moves_the_middle_and_keeps_the_flag(known, proposed, more) -> None:
    before = precedent(known, proposed)
    after = precedent([amount + more for amount in known], proposed + more)
    assert before is not None
    assert after is not None
    assert after.median == before.median + more
    assert after.percentile == before.percentile
    if before.q1 != before.q3:
        assert after.flag == before.flag


@given(peers, amounts, amounts)
def test_more_is_never_called_less_than_what_was_called_more(known, one, other) -> None:
    low, high = sorted((one, other))
    below, above = precedent(known, low), precedent(known, high)
    assert below is not None
    assert above is not None
    rank = {Flag.LESS: -1, None: 0, Flag.MORE: 1}
    assert rank[below.flag] <= rank[above.flag]
    assert below.percentile <= above.percentile


@given(peers)
def test_the_middle_itself_is_always_usual(known) -> None:
    found = precedent(known, quantile(sorted(known), 0.5))
    assert found is not None
    assert found.flag is None


@given(st.lists(amounts, max_size=4), amounts)
def test_fewer_than_five_are_no_precedent(known, proposed) -> None:
    assert precedent(known, proposed) is None


@pytest.mark.parametrize(
    ("proposed", "unit", "flag"),
    [
        (1_250, 100, None),
        (1_251, 100, Flag.MORE),
        (750, 100, None),
        (749, 100, Flag.LESS),
    ],
)
def test_where_all_got_the_same_a_quarter_more_or_less_is_usual(proposed, unit, flag) -> None:
    found = precedent([1_000] * 6, proposed, unit)
    assert found is not None
    assert found.flag is flag


def test_where_all_got_nothing_a_quarter_of_one_unit_is_usual() -> None:
    for proposed, flag in ((25, None), (26, Flag.MORE)):
        found = precedent([0] * 6, proposed, 100)
        assert found is not None
        assert found.flag is flag


@pytest.mark.parametrize(
    ("proposed", "flag"),
    [(29.875, None), (29.876, Flag.MORE), (4.875, None), (4.874, Flag.LESS)],
)
def test_what_lies_one_and_a_half_ranges_outside_is_asked_about(proposed, flag) -> None:
    found = precedent([10, 12, 15, 15, 18, 20, 22, 25], proposed)
    assert found is not None
    assert found.flag is flag


def test_of_twenty_or_more_the_outermost_twentieth_is_asked_about() -> None:
    known = list(range(100, 120))
    twenty = precedent(known, 120)
    nineteen = precedent(known[1:], 120)
    assert twenty is not None
    assert nineteen is not None
    assert (twenty.flag, nineteen.flag) == (Flag.MORE, None)
    low = precedent(known, 99)
    assert low is not None
    assert low.flag is Flag.LESS


# ---- which peers


def test_five_of_the_same_kind_come_before_those_of_the_same_grade() -> None:
    alike = [a_case(n) for n in range(5)]
    others = [a_case(n, category_id=2) for n in range(5, 12)]
    found = peers_of([*others, *alike], 1, 2)
    assert (found.basis, {case.category_id for case in found.cases}) == (Basis.SAME_KIND, {1})
    assert [case.complaint_id for case in found.cases] == [4, 3, 2, 1, 0]
    assert found.known == 12


def test_four_of_a_kind_are_too_few_and_the_grade_decides_then_all_then_none() -> None:
    four = [a_case(n) for n in range(4)]
    same_grade = [*four, a_case(9, category_id=2)]
    assert peers_of(same_grade, 1, 2).basis is Basis.SAME_SEVERITY
    graver = [a_case(n, severity=3) for n in range(10, 14)]
    assert peers_of([*four, *graver], 1, 2).basis is Basis.ALL
    few = peers_of([*four, *graver[:3]], 1, 2)
    assert (few.basis, few.cases, few.known) == (None, (), 7)


def test_a_complaint_without_a_category_is_compared_by_its_grade() -> None:
    cases = [a_case(n, category_id=None) for n in range(6)]
    assert peers_of(cases, None, 2).basis is Basis.SAME_SEVERITY


@given(st.lists(st.tuples(st.integers(1, 3), st.integers(1, 3)), max_size=30), st.randoms())
def test_which_are_alike_does_not_hang_on_their_order(kinds, chance) -> None:
    cases = [a_case(n, category_id=kind, severity=grade) for n, (kind, grade) in enumerate(kinds)]
    turned = list(cases)
    chance.shuffle(turned)
    assert peers_of(turned, 1, 1) == peers_of(cases, 1, 1)


# ---- all amounts of one complaint


def test_remedy_goodwill_and_total_are_compared_each_by_itself() -> None:
    cases = [
        a_case(n, remedy_minor=1_000 + 100 * n, goodwill_minor=300, at_stake_minor=5_000)
        for n in range(8)
    ]
    found = compare(peers_of(cases, 1, 2), 1_300, 900, 5_000, 100)
    assert found is not None
    assert (found.remedy.flag, found.goodwill.flag, found.total.flag) == (None, Flag.MORE, None)
    assert found.flag is Flag.MORE
    assert found.share is not None
    assert found.share.median == pytest.approx(33)


def test_the_share_of_the_order_is_left_out_where_it_is_unknown() -> None:
    cases = [a_case(n, at_stake_minor=5_000 if n < 4 else 0) for n in range(8)]
    for at_stake in (0, 5_000):
        found = compare(peers_of(cases, 1, 2), 1_000, 0, at_stake, 100)
        assert found is not None
        assert found.share is None


def test_with_nobody_alike_there_is_no_comparison() -> None:
    assert compare(peers_of([], 1, 2), 1_000, 0, 0, 100) is None
