"""What is said on the desktop: what falls due, once, and never in the quiet hours."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest

from csdesk.desk import Desk
from csdesk.domain.errors import Refused
from csdesk.domain.quiet_hours import QuietHours, quiet_hours, read_clock
from csdesk.services.due import DueKind, next_to_tell
from csdesk.services.promises import keep_promise
from csdesk.services.shops import read_shop, save_shop
from tests.builders import a_complaint, a_customer, a_follow_up, a_promise, a_shop, at


def at_the_desk(desk: Desk, moment: datetime) -> Desk:
    return replace(desk, now=lambda: moment)


def told(desk: Desk, moment: datetime, *known: str) -> tuple[DueKind, datetime] | None:
    due = next_to_tell(at_the_desk(desk, moment), known)
    return None if due is None else (due.kind, due.at)


def test_a_promise_is_told_a_quarter_of_an_hour_ahead_and_once(desk: Desk) -> None:
    a_shop(desk)
    due_at = at(21, 17)
    promise = a_promise(desk, a_customer(desk).id, due_at=due_at)

    assert told(desk, due_at - timedelta(minutes=16)) is None
    due = next_to_tell(at_the_desk(desk, due_at - timedelta(minutes=15)), ())
    assert due is not None
    assert (due.kind, due.at) == (DueKind.PROMISE, due_at)
    assert told(desk, due_at - timedelta(minutes=5), due.key) is None
    assert told(desk, due_at) is None  # it is late now: Today says so
    keep_promise(desk, promise.id)
    assert told(desk, due_at - timedelta(minutes=5)) is None


def test_what_is_due_in_quiet_hours_is_told_before_they_begin(desk: Desk) -> None:
    a_shop(desk, quiet_from="18:00", quiet_until="08:00")
    a_promise(desk, a_customer(desk).id, due_at=desk.end_of(desk.today()))

    assert told(desk, at(21, 17)) is None
    assert told(desk, at(21, 17) + timedelta(minutes=45)) is not None
    assert told(desk, at(21, 19)) is None


def test_switched_off_nothing_is_told(desk: Desk) -> None:
    a_shop(desk, notifies=False)
    a_promise(desk, a_customer(desk).id, due_at=at(21, 17))

    assert told(desk, at(21, 17) - timedelta(minutes=5)) is None


def test_a_call_back_and_a_first_reply_fall_due_too(desk: Desk) -> None:
    a_shop(desk, opening_hours="Mo-Sa 9-18", first_reply_hours=9)
    anna = a_customer(desk)
    a_follow_up(desk, anna.id, answered_at=at(20, 12), recommend=3)
    a_complaint(desk, anna.id, opened_at=at(20, 14))  # four hours on Friday, five today

    noon, two = at(21, 12), at(21, 14)
    assert told(desk, noon - timedelta(minutes=1)) == (DueKind.CALL_BACK, noon)
    assert told(desk, two - timedelta(minutes=1)) == (DueKind.FIRST_REPLY, two.astimezone(UTC))


def test_of_several_the_earliest_comes_first(desk: Desk) -> None:
    a_shop(desk)
    anna = a_customer(desk)
    for minute in (10, 5, 12):
        a_promise(desk, anna.id, f"{minute}", due_at=at(21, 15) + timedelta(minutes=minute))

    assert told(desk, at(21, 15)) == (DueKind.PROMISE, at(21, 15) + timedelta(minutes=5))


@pytest.mark.parametrize(
    ("quiet", "clock", "holds"),
    [
        (QuietHours(time(18), time(8)), time(18), True),
        (QuietHours(time(18), time(8)), time(3), True),
        (QuietHours(time(18), time(8)), time(8), False),
        (QuietHours(time(12), time(13)), time(12, 30), True),
        (QuietHours(time(12), time(13)), time(3), False),
        (QuietHours(time(9), time(9)), time(9), False),
    ],
)
def test_quiet_hours_may_cross_midnight(quiet: QuietHours, clock: time, holds: bool) -> None:
    assert quiet.hold(datetime.combine(datetime(2026, 11, 21), clock)) is holds


def test_a_quiet_stretch_began_the_evening_before() -> None:
    quiet = QuietHours(time(18), time(8))

    assert quiet.began(at(21, 3)) == at(20, 18)
    assert quiet.began(at(21, 20)) == at(21, 18)


@pytest.mark.parametrize("typed", ["", "25", "18:75", "six", "18:0", "-1"])
def test_what_is_no_time_of_the_day_is_refused(desk: Desk, typed: str) -> None:
    with pytest.raises(Refused, match="time of the day"):
        read_clock(typed)
    assert quiet_hours(typed, "08:00") is None
    with pytest.raises(Refused):
        save_shop(desk, replace(read_shop(desk), quiet_from=typed))


def test_hours_that_cannot_be_read_are_refused_only_where_they_change(desk: Desk) -> None:
    a_shop(desk, opening_hours="when the sun shines")
    kept = save_shop(desk, replace(read_shop(desk), name="New"))

    assert kept.opening_hours == "when the sun shines"
    with pytest.raises(Refused, match="Write it like"):
        save_shop(desk, replace(kept, opening_hours="when it rains"))
