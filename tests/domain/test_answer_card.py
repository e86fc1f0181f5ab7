"""The number of an answer card names one follow-up, and a slip of the pen names none."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from csdesk.domain.answer_card import card_number, follow_up_of

KEYS = st.integers(1, 10**9)


@given(KEYS)
def test_a_number_leads_back_to_its_follow_up(key: int) -> None:
    assert follow_up_of(card_number(key)) == key
    assert follow_up_of(card_number(key).replace("-", " ")) == key


@given(KEYS, st.data())
def test_one_wrong_digit_is_noticed(key: int, data: st.DataObject) -> None:
    number = card_number(key)
    at = data.draw(st.sampled_from([i for i, sign in enumerate(number) if sign.isdigit()]))
    wrong = data.draw(st.sampled_from([d for d in "0123456789" if d != number[at]]))

    assert follow_up_of(number[:at] + wrong + number[at + 1 :]) is None


@given(st.text(max_size=30))
def test_any_words_are_no_number_or_one_that_is_written_like_it(typed: str) -> None:
    key = follow_up_of(typed)
    assert key is None or follow_up_of(card_number(key)) == key
