"""Reads for the rule of the second failure: what is known of the complaints of a customer."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import sqlalchemy as sa

from csdesk.domain.second_failure import Trial, failed_before
from csdesk.store.complaints import complaint, empathize_step, reopening
from csdesk.store.rows import chunks

_again_at = (
    sa.select(sa.func.max(reopening.c.at))
    .where(reopening.c.complaint_id == complaint.c.id)
    .correlate(complaint)
).scalar_subquery()


def second_failures(connection: sa.Connection, complaint_ids: Sequence[int]) -> dict[int, Trial]:
    """The failure before, by complaint; those that are the first of twelve months are left out."""
    found: dict[int, Trial] = {}
    for some in chunks(sorted(set(complaint_ids))):
        mine = sa.select(complaint.c.customer_id).where(complaint.c.id.in_(some))
        theirs: dict[int, list[Trial]] = defaultdict(list)
        for trial in _trials(connection, complaint.c.customer_id.in_(mine)):
            theirs[trial.customer_id].append(trial)
        wanted = set(some)
        for trials in theirs.values():
            for trial in trials:
                before = failed_before(trial, trials) if trial.complaint_id in wanted else None
                if before is not None:
                    found[trial.complaint_id] = before
    return found


def _trials(connection: sa.Connection, which: sa.ColumnElement[bool]) -> list[Trial]:
    query = (
        sa.select(
            *(complaint.c.id, complaint.c.customer_id, complaint.c.title, complaint.c.opened_at),
            *(empathize_step.c.verdict, _again_at),
        )
        .join(empathize_step, empathize_step.c.complaint_id == complaint.c.id, isouter=True)
        .where(which)
    )
    return [Trial(*row) for row in connection.execute(query)]
