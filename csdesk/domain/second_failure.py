"""A second failure: the same customer was let down before, within twelve months."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from csdesk.domain.complaint import Verdict

FAILED = frozenset({Verdict.WE_FAILED, Verdict.PARTLY})


@dataclass(frozen=True, slots=True)
class Trial:
    """What the rule has to know of one complaint of a customer."""

    complaint_id: int
    customer_id: int
    title: str
    opened_at: datetime
    verdict: Verdict | None = None
    taken_up_again_at: datetime | None = None
    """When it was last reopened after it had been settled."""


def failed_before(this: Trial, others: Iterable[Trial]) -> Trial | None:
    """The newest failure of the twelve months before this complaint; None: it is the first.

    A complaint that was settled and came back is the second failure of itself. Where our side
    was looked at and had not failed, the one at hand is no failure, so no second one either.
    """
    if this.verdict is not None and this.verdict not in FAILED:
        return None
    again_at = this.taken_up_again_at
    if again_at is not None and this.verdict in FAILED and again_at <= _a_year_on(this.opened_at):
        return this
    earlier = [
        other
        for other in others
        if other.complaint_id != this.complaint_id
        and other.customer_id == this.customer_id
        and other.verdict in FAILED
        and other.opened_at < this.opened_at <= _a_year_on(other.opened_at)
    ]
    return max(earlier, key=lambda other: (other.opened_at, other.complaint_id), default=None)


def _a_year_on(at: datetime) -> datetime:
    """The same moment twelve months later; the 29th of February ends with the 28th."""
    try:
        return at.replace(year=at.year + 1)
    except ValueError:
        return at.replace(year=at.year + 1, day=28)
