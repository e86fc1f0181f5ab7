"""How complaints went: when a first reply came, when they ended, whether that held."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from csdesk.domain.insight.period import Period
from csdesk.services.insight.period_sums import within
from csdesk.services.insight.records import DAY, NEVER, Records, Whole

Mask = npt.NDArray[np.bool_]
Reals = npt.NDArray[np.float64]
FIRST_CONTACT_DAYS, REOPENED_DAYS, ASKED_DAYS = 14, 30, 7


class Course:
    """How the complaints of a period went; moments are minutes, as in the records."""

    def __init__(self, records: Records, period: Period) -> None:
        cases = records.cases
        self.records, self.now = records, records.now_minute
        self.counted = within(cases.opened_day, period)
        self.opened, self.replied = cases.opened_at, cases.replied_at
        self.settled, self.contacts = cases.settled_at, cases.contacts
        self.id = cases.id
        self.parted = np.where(
            (cases.parted > 0) & (cases.parted_at <= self.now), cases.parted_at, NEVER
        )
        self.first_end, self.again = _first_ends(records)

    def to_reply(self) -> tuple[Reals, Mask]:
        """Days to the first reply, and whether it came; what ended without one waits no longer."""
        heard = self.replied != NEVER
        return self._days(np.where(heard, self.replied, self._gone())), heard[self.counted]

    def to_end(self) -> tuple[Reals, Mask]:
        """Days until it was settled for good, and whether it was."""
        done = self.settled != NEVER
        return self._days(np.where(done, self.settled, self._gone())), done[self.counted]

    def _gone(self) -> Whole:
        """Until when nothing had come where nothing came: the parting, the end, or now."""
        left = np.where(self.parted != NEVER, self.parted, self.now)
        return np.where(self.settled != NEVER, self.settled, left)

    def _days(self, until: Whole) -> Reals:
        lasted: Reals = np.maximum(until - self.opened, 0)[self.counted] / DAY
        return lasted

    def _settled_before(self, days: int) -> Mask:
        """Those first settled so many days ago or before."""
        over = (self.first_end != NEVER) & (self.first_end <= self.now - days * DAY)
        found: Mask = over & self.counted
        return found

    def _again_within(self, days: int) -> Mask:
        found: Mask = (self.again != NEVER) & (self.again - self.first_end <= days * DAY)
        return found

    def first_contact(self) -> tuple[int, int]:
        """How many were settled at the first contact, of how many; as METHODS part 5.

        Where no contact is written down, taking it down was the one there was.
        """
        those = self._settled_before(FIRST_CONTACT_DAYS)
        stayed = ~self._again_within(FIRST_CONTACT_DAYS)
        return _count(those & (self.contacts <= 1) & stayed, those)

    def taken_up_again(self) -> tuple[int, int]:
        those = self._settled_before(REOPENED_DAYS)
        return _count(those & self._again_within(REOPENED_DAYS), those)

    def asked_after(self) -> tuple[int, int]:
        """How many were asked here how it went; declining or a list from a file is no answer."""
        those = self._settled_before(ASKED_DAYS)
        given = self.records.answers
        told = (given.answered_at != NEVER) & (given.from_file == 0) & (given.complaint > 0)
        place = np.searchsorted(self.id, given.complaint[told])
        answered = given.answered_at[told]
        known = np.isin(given.complaint[told], self.id)
        place, answered = place[known], answered[known]
        in_time = answered <= self.first_end[place] + ASKED_DAYS * DAY
        asked = np.zeros(len(self.id), dtype=np.bool_)
        asked[place[in_time]] = True
        return _count(those & asked, those)

    def open_since(self) -> Whole:
        """The days, as ordinals, since which complaints are open, all of them."""
        still = (self.settled == NEVER) & (self.parted == NEVER)
        since: Whole = self.records.cases.opened_day[still]
        return since


def _first_ends(records: Records) -> tuple[Whole, Whole]:
    """When each complaint was first settled here, and when it was first taken up again."""
    cases, again = records.cases, records.reopenings
    ours = (again.elsewhere == 0) & np.isin(again.complaint, cases.id)
    place = np.searchsorted(cases.id, again.complaint[ours])
    never = np.iinfo(np.int64).max
    first, taken_up = np.full(len(cases.id), never), np.full(len(cases.id), never)
    np.minimum.at(first, place, again.settled_at[ours])
    np.minimum.at(taken_up, place, again.at[ours])
    was = first != never
    return np.where(was, first, cases.settled_at), np.where(was, taken_up, NEVER)


def _count(hits: Mask, those: Mask) -> tuple[int, int]:
    return int(np.count_nonzero(hits)), int(np.count_nonzero(those))
