"""Columns of a shop's facts: days as the desk's clock showed them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from csdesk.services.insight.records import DAY, NEVER, days_at

ZONES = ("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "UTC")


@pytest.mark.parametrize("name", ZONES)
def test_a_moment_falls_on_the_day_that_a_clock_there_showed(name: str) -> None:
    zone = ZoneInfo(name)
    year = np.arange(20_000 * DAY, 20_366 * DAY, 29)  # about every half hour of a year and a day
    start = datetime(1970, 1, 1, tzinfo=UTC)
    expected = [(start + timedelta(minutes=int(one))).astimezone(zone).toordinal() for one in year]

    assert days_at(year, zone).tolist() == expected


def test_what_never_happened_has_no_day() -> None:
    nothing = np.array([], dtype=np.int64)
    assert days_at(nothing, UTC).tolist() == []
    assert days_at(np.array([NEVER, 0]), UTC).tolist() == [NEVER, 719_163]
