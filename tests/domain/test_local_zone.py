"""The zone of the computer, with its changes of the clock."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from csdesk.domain.local_zone import LOCAL_ZONE


@pytest.fixture(autouse=True)
def in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    if not hasattr(time, "tzset"):
        pytest.skip("this system has its zone from elsewhere")
    before = os.environ.get("TZ")
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.setenv("TZ", before) if before else monkeypatch.delenv("TZ")
    time.tzset()


@pytest.mark.parametrize(("month", "hours"), [(1, 1), (7, 2)])
def test_summer_and_winter_have_an_offset_each(month: int, hours: int) -> None:
    there = datetime(2026, month, 1, 12, tzinfo=LOCAL_ZONE)

    assert there.utcoffset() == timedelta(hours=hours)
    assert there.astimezone(UTC).hour == 12 - hours


def test_the_doubled_hour_is_told_apart_and_comes_back() -> None:
    first = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    second = first + timedelta(hours=1)

    local = [moment.astimezone(LOCAL_ZONE) for moment in (first, second)]

    assert [(each.hour, each.fold) for each in local] == [(2, 0), (2, 1)]
    assert [each.astimezone(UTC) for each in local] == [first, second]


def test_a_year_no_clock_knows_has_an_offset_all_the_same() -> None:
    assert datetime.max.replace(tzinfo=LOCAL_ZONE).utcoffset() is not None
    assert datetime.min.replace(tzinfo=LOCAL_ZONE).utcoffset() is not None
