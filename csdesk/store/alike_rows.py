"""Reads of earlier complaints that look alike: same promise broken, same cause, same category."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from csdesk.domain.alike import Alike, Likeness
from csdesk.domain.redress import RedressKind
from csdesk.store.complaints import complaint, listen_step, redress
from csdesk.store.customers import customer

_NEWEST = 60
"""So many are looked at; the closest of them are shown."""


def alike(
    connection: sa.Connection,
    customer_id: int,
    since: datetime,
    wanted: dict[Likeness, int | None],
    limit: int,
) -> tuple[Alike, ...]:
    """The closest, newest first among equals; ``wanted`` holds ids of the shop's lists."""
    columns = {
        Likeness.BROKEN_PROMISE: listen_step.c.broken_promise_id,
        Likeness.CAUSE: complaint.c.cause_id,
        Likeness.CATEGORY: complaint.c.category_id,
    }
    same = [(kind, columns[kind] == key) for kind, key in wanted.items() if key is not None]
    if not same:
        return ()
    closest = sa.case(*((condition, int(kind)) for kind, condition in sorted(same)))
    newest = (
        sa.select(
            *(complaint.c.id, customer.c.name, complaint.c.title, complaint.c.opened_at),
            *(closest.label("likeness"), complaint.c.outcome),
        )
        .join(customer, customer.c.id == complaint.c.customer_id)
        .join(listen_step, listen_step.c.complaint_id == complaint.c.id, isouter=True)
        .where(complaint.c.opened_at >= since, complaint.c.customer_id != customer_id)
        .where(sa.or_(*(condition for _, condition in same)))
        .order_by(complaint.c.opened_at.desc(), complaint.c.id.desc())
        .limit(_NEWEST)
    )
    found = sorted(connection.execute(newest).all(), key=lambda row: int(row.likeness))[:limit]
    done = _done(connection, [row.id for row in found])
    return tuple(_alike(row, done[row.id]) for row in found)


def _alike(row: Any, done: list[str]) -> Alike:
    key, name, title, opened_at, likeness, outcome = row
    return Alike(key, name, title, opened_at, Likeness(likeness), outcome, tuple(done))


def _done(connection: sa.Connection, ids: list[int]) -> dict[int, list[str]]:
    done: dict[int, list[str]] = defaultdict(list)
    query = sa.select(redress.c.complaint_id, redress.c.what).where(
        redress.c.complaint_id.in_(ids), redress.c.kind == RedressKind.REMEDY
    )
    for key, what in connection.execute(query.order_by(redress.c.id)):
        if what:
            done[key].append(what)
    return done
