"""What counts as open, for the store to ask by; each says the same as the rule of its noun."""

from __future__ import annotations

import sqlalchemy as sa

from csdesk.domain.complaint import Outcome
from csdesk.store.complaints import complaint
from csdesk.store.correspondence import parting
from csdesk.store.promises import UNHAPPY, follow_up, promise

promise_is_open = sa.and_(promise.c.kept_at.is_(None), promise.c.broken_at.is_(None))
"""As ``Promise.is_open``."""

question_is_open = sa.and_(follow_up.c.answered_at.is_(None), follow_up.c.declined_at.is_(None))
"""Somebody is still to be asked how it went; the opposite of ``FollowUp.is_over``."""

call_is_owed = sa.and_(
    follow_up.c.answered_at.is_not(None),
    follow_up.c.called_back_at.is_(None),
    follow_up.c.batch_id.is_(None),
    UNHAPPY,
)
"""Somebody unhappy was not called back yet, as ``FollowUp.call_back_due_at`` tells."""

PARTED_ONES = (
    sa.select(complaint.c.id)
    .select_from(sa.join(parting, complaint, complaint.c.customer_id == parting.c.customer_id))
    .where(
        *(parting.c.taken_back_at.is_(None), complaint.c.opened_at <= parting.c.parted_at),
        complaint.c.settled_at.is_(None),
    )
)
"""Ids of complaints that were never settled, as the shop parted from their customer."""

complaint_is_open = complaint.c.settled_at.is_(None) & complaint.c.id.not_in(PARTED_ONES)
"""Neither ``Stage.SETTLED`` nor ``Stage.PARTED``."""
was_over_elsewhere = sa.and_(
    complaint.c.settled_at.is_not(None), complaint.c.outcome == Outcome.ENDED_ELSEWHERE
)
"""As ``Complaint.ended_elsewhere``: nobody here spent a minute on it."""
complaint_is_over = complaint.c.settled_at.is_not(None) | complaint.c.id.in_(PARTED_ONES)
