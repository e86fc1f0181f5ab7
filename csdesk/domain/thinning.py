"""Which backups stay: the newest, then one a day, a week, a month; by number, not by the clock."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from csdesk.domain.backup import MOST_MONTHS

NEWEST = 5
DAYS = 14
WEEKS = 8


@dataclass(frozen=True, slots=True)
class Numbered:
    """What the rule needs of a backup: its number, and what the clock showed."""

    number: int
    made_at: datetime


@dataclass(frozen=True, slots=True)
class _Told:
    """A backup, and how often the clock had been set back, or had stood still, before it.

    A clock that was set back began anew: no day of it is a day from before.
    """

    number: int
    era: int
    made_at: datetime

    @property
    def day(self) -> Hashable:
        return self.era, self.made_at.date()

    @property
    def week(self) -> Hashable:
        return self.era, self.made_at.isocalendar()[:2]

    @property
    def month(self) -> Hashable:
        return self.era, self.made_at.year, self.made_at.month


def kept(backups: Iterable[Numbered], months: int = MOST_MONTHS) -> frozenset[int]:
    """The numbers of the backups that stay.

    The newest five stay whatever the clock did. Days, weeks and months are counted by how many of
    them have a backup, so a clock that jumps ahead takes nothing away, and one that is set back,
    or begins anew at each start, makes days of its own.

    Args:
        months: so many months are kept at most, 0 to 24.
    """
    told = _told(backups)
    stays = {each.number for each in told[:NEWEST]}
    stays |= _newest_of_each(told, lambda each: each.day, DAYS)
    stays |= _newest_of_each(told, lambda each: each.week, WEEKS)
    stays |= _newest_of_each(told, lambda each: each.month, min(max(months, 0), MOST_MONTHS))
    return frozenset(stays)


def stays_until(made_on: date, months: int = MOST_MONTHS) -> date:
    """The day until which a backup may stay at the longest, in a shop that is used every month."""
    ahead = made_on.month - 1 + min(max(months, 0), MOST_MONTHS)
    month = date(made_on.year + ahead // 12, ahead % 12 + 1, 1)
    return max(month, made_on + timedelta(weeks=WEEKS))


def _told(backups: Iterable[Numbered]) -> list[_Told]:
    """The newest first."""
    told: list[_Told] = []
    era, before = 0, None
    for each in sorted(backups, key=lambda each: each.number):
        if before is not None and each.made_at <= before:
            era += 1
        told.append(_Told(each.number, era, each.made_at))
        before = each.made_at
    return told[::-1]


def _newest_of_each(told: list[_Told], span: Callable[[_Told], Hashable], most: int) -> set[int]:
    newest: dict[Hashable, int] = {}
    for each in told:
        newest.setdefault(span(each), each.number)
    return set(list(newest.values())[:most])
