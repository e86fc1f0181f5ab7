"""What others told before that looks alike, so that nobody starts over."""

from __future__ import annotations

from datetime import datetime

from csdesk.desk import Desk
from csdesk.domain.alike import YEARS_BACK, Alike, Likeness
from csdesk.store import alike_rows

MOST_ALIKE = 3


def earlier_alike(
    desk: Desk,
    complaint_id: int,
    category_id: int | None,
    broken_promise_id: int | None,
) -> tuple[Alike, ...]:
    """Complaints of other customers in the last 24 months that share promise, cause or category.

    Args:
        category_id, broken_promise_id: as chosen just now, on file or not.
    Raises: NotFound: the complaint is gone.
    """
    since = _years_before(desk.now())
    with desk.store.read() as work:
        complaint = work.complaints.require(complaint_id)
        wanted = {
            Likeness.BROKEN_PROMISE: broken_promise_id,
            Likeness.CAUSE: complaint.cause_id,
            Likeness.CATEGORY: category_id,
        }
        return alike_rows.alike(work.connection, complaint.customer_id, since, wanted, MOST_ALIKE)


def _years_before(now: datetime) -> datetime:
    leap_day = (now.month, now.day) == (2, 29)
    return now.replace(year=now.year - YEARS_BACK, day=28 if leap_day else now.day)
