"""What the parts of a voucher cost: pure arithmetic, also of records that a fault spoilt."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from csdesk.domain.voucher import cost_of_part

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
