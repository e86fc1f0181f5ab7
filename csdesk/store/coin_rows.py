"""Reads around sealed coins: who had one, and whether the tosses are those that were sealed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any

import sqlalchemy as sa

from csdesk.domain.insight.sealed_coins import seal_holds
from csdesk.domain.spoken import said
from csdesk.store.complaints import complaint
from csdesk.store.insight_kept import coin_toss, fair_coin_trial
from csdesk.store.purchases import purchase


def coin_days(connection: sa.Connection, customer_id: int) -> list[date]:
    """The days on which those complaints of a customer were raised that a coin was opened for."""
    columns = complaint.c.opened_at, complaint.c.offset_minutes
    joined = coin_toss.join(complaint, complaint.c.id == coin_toss.c.complaint_id)
    query = sa.select(*columns).select_from(joined).where(complaint.c.customer_id == customer_id)
    return [_day(opened_at, offset) for opened_at, offset in connection.execute(query)]


def _day(opened_at: datetime, offset: int) -> date:
    return (opened_at + timedelta(minutes=offset)).date()


def first_sale_day(connection: sa.Connection) -> date | None:
    """The first day on which anything was sold; None where nothing was."""
    day: date | None = connection.scalar(sa.select(sa.func.min(purchase.c.bought_on)))
    return day


def sealed_coins(connection: sa.Connection) -> Iterator[str]:
    """Trials whose tosses are not those that were drawn and sealed at the start."""
    tosses: dict[int, list[bool]] = {}
    each = sa.select(coin_toss.c.trial_id, coin_toss.c.adds_gesture)
    for trial_id, adds in connection.execute(each.order_by(coin_toss.c.position)):
        tosses.setdefault(trial_id, []).append(bool(adds))
    t = fair_coin_trial.c
    rows: list[sa.Row[Any]] = list(
        connection.execute(sa.select(t.id, t.seed, t.sealed, t.planned).order_by(t.id))
    )
    for row in rows:
        if not seal_holds(row.seed, row.sealed, tuple(tosses.get(row.id, ())), row.planned):
            yield said(
                "The tosses of fair-coin trial {number} are not those that were sealed.",
                number=str(row.id),
            )
