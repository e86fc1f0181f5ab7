"""Clarity: a letter says what, when and who, as far as its kind wants it."""

from __future__ import annotations

import pytest

from csdesk.domain.letter import LetterKind
from csdesk.domain.letter_clarity import Clarity, missing_clarity

CLEAR = "Dear Anna,\nwheel done and ridden by Friday 27 November, 17:00.\nTom Reyes"


def test_a_letter_that_says_what_when_and_who_leaves_nothing_open() -> None:
    told = missing_clarity(
        LetterKind.PROMISE, CLEAR, person="Tom Reyes", what=["Wheel done and  ridden"]
    )
    assert told == ()


def test_what_is_missing_is_named() -> None:
    told = missing_clarity(
        LetterKind.PROMISE, "We will see to it.", person="Tom", what=["new wheel"]
    )
    assert told == (Clarity.WHAT, Clarity.WHEN, Clarity.WHO)


def test_a_first_name_is_enough_and_a_part_of_another_word_is_not() -> None:
    wanted = {"person": "Tom Reyes", "what": ["it"], "when": ["soon"]}
    assert missing_clarity(LetterKind.REPLY, "it soon, Tom", **wanted) == ()
    assert missing_clarity(LetterKind.REPLY, "it soon, tomato", **wanted) == (Clarity.WHO,)


@pytest.mark.parametrize(
    "day",
    ["tomorrow", "on Friday", "27 November", "Nov 27", "27.11.2026", "2026-11-27",
     "within two days", "by 17:00", "next week"],
)  # fmt: skip
def test_a_day_is_seen_however_it_is_written(day: str) -> None:
    assert missing_clarity(LetterKind.REPLY, f"We come {day}. Tom", person="Tom") == ()


@pytest.mark.parametrize("day", ["soon", "as fast as we can", "maybe", "1234", "in full"])
def test_soon_is_no_day(day: str) -> None:
    told = missing_clarity(LetterKind.REPLY, f"We come {day}. Tom", person="Tom")
    assert told == (Clarity.WHEN,)


def test_a_goodbye_only_has_to_say_who() -> None:
    assert missing_clarity(LetterKind.GOODBYE, "All the best, Tom", person="Tom") == ()
    assert missing_clarity(LetterKind.GOODBYE, "All the best", person="Tom") == (Clarity.WHO,)
