"""The zone of the computer, with its changes of the clock, as a zone that arithmetic can use."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo


class LocalZone(tzinfo):
    """Asks the system what its clocks showed, or will show, at any time.

    ``datetime.now().astimezone()`` knows the offset of this moment alone: half a year from it the
    same wall clock would be an hour off.
    """

    def utcoffset(self, dt: datetime | None) -> timedelta | None:
        return None if dt is None else _as_the_system_has_it(dt).utcoffset()

    def dst(self, dt: datetime | None) -> timedelta | None:
        return None

    def tzname(self, dt: datetime | None) -> str | None:
        return None if dt is None else _as_the_system_has_it(dt).tzname()

    def fromutc(self, dt: datetime) -> datetime:
        moment = dt.replace(tzinfo=UTC)
        shown = moment.astimezone().replace(tzinfo=None)
        is_second = shown.astimezone(UTC) != moment  # of an hour that the clock shows twice
        return shown.replace(tzinfo=self, fold=int(is_second))

    def __repr__(self) -> str:
        return "LocalZone()"


LOCAL_ZONE = LocalZone()


def _as_the_system_has_it(dt: datetime) -> datetime:
    try:
        return dt.replace(tzinfo=None).astimezone()
    except (OSError, OverflowError, ValueError):  # years some systems know no clock for
        return dt.replace(tzinfo=None).replace(year=2000, day=min(dt.day, 28)).astimezone()
