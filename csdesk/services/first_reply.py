"""How long somebody waits for a first reply, on the clock of the opening hours."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

from csdesk.desk import Desk
from csdesk.domain.opening_hours import OpeningHours, due_after, hours_between
from csdesk.domain.shop import Shop

_COUNTED_IN_HOURS = timedelta(days=14)
"""What waits for longer is told in days, so nobody adds up its opening hours."""


class Waited(NamedTuple):
    """How long the shop was open since then, None where that is not known, and whether too long."""

    open_minutes: int | None
    is_late: bool


def waited_for_reply(desk: Desk, shop: Shop, hours: OpeningHours | None, since: datetime) -> Waited:
    """How long somebody who came at ``since`` has waited; ``hours`` are those of the shop."""
    now = desk.now()
    minutes = None
    if hours is not None and now - since < _COUNTED_IN_HOURS:
        minutes = int(hours_between(hours, since, now, desk.zone).total_seconds() // 60)
    due_at = reply_due_at(desk, shop, hours, since)
    return Waited(minutes, due_at is not None and due_at < now)


def reply_due_at(
    desk: Desk, shop: Shop, hours: OpeningHours | None, since: datetime
) -> datetime | None:
    """By when a complaint that came in at ``since`` should have had its first reply.

    Hours count while the shop is open; around the clock where nobody said when that is.
    """
    allowed = timedelta(hours=shop.first_reply_hours)
    return since + allowed if hours is None else due_after(hours, since, allowed, desk.zone)
