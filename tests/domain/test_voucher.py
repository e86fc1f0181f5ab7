"""What the parts of a voucher cost: pure arithmetic, also of records that a fault spoilt."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.domain.errors import RuleBroken
from csdesk.domain.redress import Redress, RedressForm, RedressKind
from csdesk.domain.voucher import Voucher, VoucherUse, check_change, check_use, cost_of_part

amounts = st.integers(1, 10**9)


@given(cost=st.integers(0, 10**9), face=amounts, parts=st.lists(amounts, min_size=1, max_size=8))
def test_parts_take_the_whole_cost_once_the_face_is_gone_and_never_more(
    cost: int, face: int, parts: list[int]
) -> None:
    gone, taken = 0, 0
    for part in parts:
        gone += part
        taken += cost_of_part(cost, face, gone, part)
        assert (taken == cost) if gone >= face else (0 <= taken <= cost)


def test_a_part_of_what_is_worth_nothing_takes_nothing() -> None:
    assert cost_of_part(0, 0, 500, 500) == 0
    assert cost_of_part(700, -1, 500, 500) == 0


def a_line(**facts: Any) -> Redress:
    values = {"form": RedressForm.VOUCHER, "given_on": date(2026, 11, 3), "worth_minor": 2_000}
    return Redress(1, 1, RedressKind.GOODWILL, what="", cost_minor=900, **values | facts)


def test_no_more_is_used_than_is_left_after_other_uses() -> None:
    used = VoucherUse(1, date(2026, 11, 4), 1_500)
    voucher = Voucher(a_line(), (used,))
    check_use(voucher, replace(used, amount_minor=500))
    with pytest.raises(RuleBroken) as stopped:
        check_use(voucher, replace(used, amount_minor=501))
    assert stopped.value.code == "voucher.left"


@pytest.mark.parametrize(
    "facts", [{"given_on": date(2026, 11, 5)}, {"worth_minor": 1_499}, {"form": RedressForm.GIFT}]
)
def test_a_used_voucher_stays_one_worth_its_uses_and_given_before_them(
    facts: dict[str, Any],
) -> None:
    uses = (VoucherUse(1, date(2026, 11, 4), 1_500),)
    check_change(a_line(worth_minor=1_500, given_on=date(2026, 11, 4)), uses)
    check_change(a_line(**facts), ())
    with pytest.raises(RuleBroken) as stopped:
        check_change(a_line(**facts), uses)
    assert stopped.value.code == "voucher.in_use"
