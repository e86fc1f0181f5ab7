"""The clock of the desk: a day has the offset of its own, also where the clocks change between."""

from __future__ import annotations

import time as clock
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from zoneinfo import ZoneInfo

import pytest

from csdesk.desk import Desk, local_now
from csdesk.services.backups import make_backup
from csdesk.services.backups_kept import backups_of
from csdesk.services.checks import check
from csdesk.store import history
from csdesk.store.store import Store
from tests.builders import a_customer

BERLIN = ZoneInfo("Europe/Berlin")


@pytest.fixture
def in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(clock, "tzset"):
        pytest.skip("this system has no zone of a process")
    monkeypatch.setenv("TZ", "Europe/Berlin")
    clock.tzset()
    yield
    monkeypatch.undo()
    clock.tzset()


def two_desks(store: Store) -> tuple[Desk, Desk]:
    def in_a_named_zone() -> datetime:
        return datetime(2026, 7, 1, 10, tzinfo=BERLIN)

    return Desk(store, in_a_named_zone), Desk(store, local_now)


@pytest.mark.usefixtures("in_berlin")
@pytest.mark.parametrize(("day", "hours"), [(date(2026, 7, 2), 2), (date(2026, 12, 2), 1)])
def test_a_day_ends_when_the_clock_on_the_wall_says_so(desk: Desk, day: date, hours: int) -> None:
    for one in two_desks(desk.store):
        last = one.end_of(day)
        assert last.utcoffset() == timedelta(hours=hours)
        assert (last.date(), last.time()) == (day, time(23, 59, 59))
        assert one.moment(day, time(17)).astimezone(UTC).hour == 17 - hours


@pytest.mark.usefixtures("in_berlin")
def test_a_moment_late_in_the_evening_is_on_the_day_it_was_there(desk: Desk) -> None:
    for one in two_desks(desk.store):
        assert one.day_of(datetime(2026, 12, 1, 23, 30, tzinfo=UTC)) == date(2026, 12, 2)
        assert one.day_of(datetime(2026, 7, 1, 22, 30, tzinfo=UTC)) == date(2026, 7, 2)
        assert one.day_of(datetime(2026, 12, 1, 22, 30, tzinfo=UTC)) == date(2026, 12, 1)


def test_two_things_at_half_past_two_in_the_night_of_the_clocks_keep_their_order(
    desk: Desk,
) -> None:
    store = desk.store
    moments = [datetime(2027, 10, 31, 2, 30, tzinfo=BERLIN, fold=fold) for fold in (0, 1)]
    backups = []
    for moment in moments:
        one = Desk(store, partial(datetime.fromtimestamp, moment.timestamp(), BERLIN))
        a_customer(one)
        backups.append(make_backup(one))

    with store.read() as work:
        told = history.changes(work.connection)[-2:]
        assert [(change.at, change.offset_minutes) for change in told] == [
            (datetime(2027, 10, 31, 0, 30, tzinfo=UTC), 120),
            (datetime(2027, 10, 31, 1, 30, tzinfo=UTC), 60),
        ]
    assert [each.path for each in backups_of(store.path)] == [
        each.path for each in reversed(backups)
    ]
    assert check(one) == ()
