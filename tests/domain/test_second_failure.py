"""A customer let down twice within twelve months is named as such."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from csdesk.domain.complaint import Verdict
from csdesk.domain.second_failure import Trial, failed_before
from tests.builders import at


def trial(key: int, opened_at: datetime, **facts: Any) -> Trial:
    return Trial(key, facts.pop("customer_id", 1), f"Case {key}", opened_at, **facts)


FAILED = {"verdict": Verdict.WE_FAILED}


@pytest.mark.parametrize(
    ("earlier", "named"),
    [
        (trial(1, at(1), **FAILED), True),
        (trial(1, at(1), verdict=Verdict.PARTLY), True),
        (trial(1, at(16, year=2025), **FAILED), True),
        (trial(1, at(16, 9, year=2025), **FAILED), False),
        (trial(1, at(1), verdict=Verdict.AS_PROMISED), False),
        (trial(1, at(1), verdict=Verdict.OUTSIDE), False),
        (trial(1, at(1)), False),
        (trial(1, at(1), customer_id=2, **FAILED), False),
        (trial(1, at(18), **FAILED), False),
    ],
)
def test_a_failure_of_the_twelve_months_before_is_named(earlier: Trial, named: bool) -> None:
    this = trial(2, at(16))
    assert failed_before(this, [this, earlier]) == (earlier if named else None)


def test_the_newest_failure_is_named() -> None:
    old, new = trial(1, at(1), **FAILED), trial(2, at(3), **FAILED)
    assert failed_before(trial(3, at(16)), [old, new]) == new


def test_what_came_back_is_the_second_failure_of_itself() -> None:
    again = trial(1, at(1), taken_up_again_at=at(11), **FAILED)
    assert failed_before(again, [again]) == again
    late = trial(1, at(1, year=2024), taken_up_again_at=at(11), **FAILED)
    assert failed_before(late, [late]) is None


def test_where_our_side_did_not_fail_this_time_there_is_no_second_failure() -> None:
    this = trial(2, at(16), verdict=Verdict.OUTSIDE)
    assert failed_before(this, [trial(1, at(1), **FAILED)]) is None


def test_a_leap_day_has_a_year_too() -> None:
    leap = trial(1, datetime(2028, 2, 29, 10, tzinfo=UTC), **FAILED)
    this = trial(2, datetime(2029, 2, 28, 9, tzinfo=UTC))
    assert failed_before(this, [leap]) == leap
