"""Quiet hours: when the shop wants no notification to come up; they may cross midnight."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from csdesk.domain.errors import Refused

_TIME = re.compile(r"(\d{1,2})(?:[:.](\d{2}))?")


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From one time of the day to another; the same time twice is never quiet."""

    start: time
    end: time

    def hold(self, at: datetime) -> bool:
        """Whether it is quiet at a moment, given as the clock on the wall shows it."""
        clock = at.time().replace(tzinfo=None)
        if self.start <= self.end:
            return self.start <= clock < self.end
        return clock >= self.start or clock < self.end

    def began(self, at: datetime) -> datetime:
        """When the quiet stretch began that holds a moment, on the same clock."""
        begun = at.replace(hour=self.start.hour, minute=self.start.minute, second=0, microsecond=0)
        return begun if begun <= at else begun - timedelta(days=1)


def read_clock(typed: str) -> time:
    """A time of the day as typed: ``18:00``, ``8.30``, ``8``.

    Raises: Refused("quiet.time"): it is none.
    """
    found = _TIME.fullmatch(typed.strip())
    hour, minute = (int(found[1]), int(found[2] or 0)) if found else (24, 0)
    if hour > 23 or minute > 59:
        raise Refused("quiet.time", "A time of the day, such as 18:00.")
    return time(hour, minute)


def quiet_hours(start: str, end: str) -> QuietHours | None:
    """The quiet hours that are kept; None where they can't be read."""
    try:
        return QuietHours(read_clock(start), read_clock(end))
    except Refused:
        return None
