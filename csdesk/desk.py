"""The open desk: the shop file and the clock, handed to every service."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time

from csdesk.store.unit_of_work import Store


def local_now() -> datetime:
    """This moment in the zone of the computer."""
    return datetime.now().astimezone()


@dataclass(frozen=True, slots=True)
class Desk:
    """What a service needs to act: the open store, and what time it is."""

    store: Store
    now: Callable[[], datetime] = local_now

    def today(self) -> date:
        """The day of the desk's zone."""
        return self.now().date()

    def offset_minutes(self) -> int:
        """How far the desk's zone is from UTC, for facts that keep the time as it was there."""
        offset = self.now().utcoffset()
        return 0 if offset is None else int(offset.total_seconds() // 60)

    def end_of(self, day: date) -> datetime:
        """The last moment of a day in the desk's zone, for what is due on a day."""
        return datetime.combine(day, time(23, 59, 59), tzinfo=self.now().tzinfo)
