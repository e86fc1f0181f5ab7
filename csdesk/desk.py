"""The open desk: the shop file and the clock, handed to every service."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, tzinfo

from csdesk.domain.local_zone import LOCAL_ZONE
from csdesk.store.store import Store


def local_now() -> datetime:
    """This moment in the zone of the computer."""
    return datetime.now().astimezone()


@dataclass(frozen=True, slots=True)
class Desk:
    """What a service needs to act: the open store, and what time it is."""

    store: Store
    now: Callable[[], datetime] = local_now

    @property
    def zone(self) -> tzinfo:
        """The zone of the desk, with the changes of its clock where it has any."""
        return LOCAL_ZONE if self.now is local_now else self.now().tzinfo or UTC

    def today(self) -> date:
        """The day of the desk's zone."""
        return self.now().date()

    def offset_minutes(self) -> int:
        """How far the desk's zone is from UTC, for facts that keep the time as it was there."""
        offset = self.now().utcoffset()
        return 0 if offset is None else int(offset.total_seconds() // 60)

    def end_of(self, day: date) -> datetime:
        """The last moment of a day where the desk stands, for what is due on a day."""
        return self.moment(day, time(23, 59, 59))

    def moment(self, day: date, at: time) -> datetime:
        """When the clock on the wall shows ``at`` on a day: with the offset of that very day."""
        if self.now is local_now:
            return datetime.combine(day, at).astimezone()
        return datetime.combine(day, at, tzinfo=self.now().tzinfo)

    def day_of(self, at: datetime) -> date:
        """The day a moment was on where the desk stands."""
        if self.now is local_now:
            return at.astimezone().date()
        return at.astimezone(self.now().tzinfo).date()
