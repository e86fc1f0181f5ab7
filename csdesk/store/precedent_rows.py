"""What settled complaints were given, to compare one with."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from functools import cache
from typing import Any

import sqlalchemy as sa

from csdesk.domain.precedent import LOOK_BACK_DAYS, PastCase, Settled
from csdesk.domain.redress import RedressKind
from csdesk.store.complaints import act_step, complaint, redress
from csdesk.store.purchases import purchase


@cache
def _settled() -> sa.Select[Any]:
    """Complaints settled in a span, with what each was given; those nobody decided on are out."""
    given = [
        sa.func.coalesce(
            sa.func.sum(sa.case((redress.c.kind == kind, redress.c.cost_minor), else_=0)), 0
        )
        for kind in (RedressKind.REMEDY, RedressKind.GOODWILL)
    ]
    return (
        sa.select(
            *(complaint.c.settled_at, complaint.c.category_id, complaint.c.severity),
            *(complaint.c.at_stake_minor, *given, complaint.c.title, complaint.c.id),
        )
        .join(act_step, act_step.c.complaint_id == complaint.c.id)
        .join(redress, redress.c.complaint_id == complaint.c.id, isouter=True)
        .where(
            complaint.c.settled_at > sa.bindparam("since"),
            complaint.c.settled_at <= sa.bindparam("until"),
            complaint.c.id != sa.bindparam("apart"),
            act_step.c.remedy_decision.is_not(None),
        )
        .group_by(complaint.c.id)
    )


def past_cases(
    connection: sa.Connection,
    apart: int,
    until: datetime,
    *,
    category_id: int | None = None,
    severity: int | None = None,
) -> tuple[PastCase, ...]:
    """The complaints settled in the 24 months up to a moment, but for one, in no order.

    Args:
        category_id, severity: only those of it, where it is named.
    """
    query, zone = _settled(), until.tzinfo
    if category_id is not None:
        query = query.where(complaint.c.category_id == category_id)
    if severity is not None:
        query = query.where(complaint.c.severity == severity)
    since = until - timedelta(days=LOOK_BACK_DAYS)
    bound = {"since": since, "until": until, "apart": apart}
    return tuple(
        PastCase(settled_at.astimezone(zone).date(), *facts)
        for settled_at, *facts in connection.execute(query, bound)
    )


def settled_ones(connection: sa.Connection, until: datetime) -> tuple[Settled, ...]:
    """The complaints settled in the 48 months up to a moment, the earliest first.

    Half of that is the last 24 months, the other half is what those were to be compared with.
    """
    query = (
        _settled()
        .add_columns(act_step.c.unusual_reason != "")
        .order_by(complaint.c.settled_at, complaint.c.id)
    )
    since = until - 2 * timedelta(days=LOOK_BACK_DAYS)
    bound = {"since": since, "until": until, "apart": 0}
    zone = until.tzinfo
    return tuple(
        Settled(at, PastCase(at.astimezone(zone).date(), *facts), bool(says_why))
        for at, *facts, says_why in connection.execute(query, bound)
    )


def complaints_and_purchases(
    connection: sa.Connection, since: datetime, since_on: date
) -> tuple[int, int]:
    """How many complaints and purchases there were since; returns are no purchases."""
    raised = sa.select(sa.func.count()).where(complaint.c.opened_at >= since)
    sold = sa.select(sa.func.count()).where(
        purchase.c.bought_on >= since_on, purchase.c.net_minor >= 0
    )  # by net, which the index of days holds
    return connection.scalar(raised) or 0, connection.scalar(sold) or 0
