"""What falls due while the shop is open on this desk, said once each and never in quiet hours."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from csdesk.desk import Desk
from csdesk.domain.listings import Task, TaskKind
from csdesk.domain.opening_hours import known_hours
from csdesk.domain.quiet_hours import QuietHours, quiet_hours
from csdesk.domain.shop import Shop
from csdesk.services.first_reply import reply_due_at
from csdesk.store import tasks as task_rows

AHEAD = timedelta(minutes=15)
"""So long before it is due it is told."""
_HORIZON = timedelta(hours=36)


class DueKind(StrEnum):
    PROMISE = "promise"
    FIRST_REPLY = "first_reply"
    CALL_BACK = "call_back"


@dataclass(frozen=True, slots=True)
class Due:
    """Something that falls due; it says what kind and when, never who or what was said."""

    kind: DueKind
    at: datetime
    key: str
    """The same for the same thing at the same time: what was moved is told again."""

    def told_from(self, desk: Desk, quiet: QuietHours | None) -> datetime:
        """From when it may be told: a little ahead, or before the quiet hours it falls into."""
        local = self.at.astimezone(desk.zone)
        if quiet is not None and quiet.hold(local):
            local = quiet.began(local)
        return local - AHEAD


def next_to_tell(desk: Desk, told: Collection[str]) -> Due | None:
    """What is to be told now: the earliest that falls due soon and was not told before."""
    now = desk.now()
    with desk.store.read() as work:
        shop = work.settings.read()
        quiet = quiet_hours(shop.quiet_from, shop.quiet_until)
        if not shop.notifies or (quiet is not None and quiet.hold(now)):
            return None
        found = task_rows.tasks(work.connection, now, now + _HORIZON, desk.today())
    soon = (
        due
        for due in _dues(desk, shop, found)
        if due.key not in told and due.told_from(desk, quiet) <= now < due.at
    )
    return min(soon, key=lambda due: due.at, default=None)


def _dues(desk: Desk, shop: Shop, tasks: tuple[Task, ...]) -> Iterator[Due]:
    hours = known_hours(shop.opening_hours, shop.language)
    for task in tasks:
        match task.kind:
            case TaskKind.PROMISE_DUE:
                kind, at, key = DueKind.PROMISE, task.due_at, task.promise_id
            case TaskKind.CALL_BACK:
                kind, at, key = DueKind.CALL_BACK, task.due_at, task.follow_up_id
            case TaskKind.WAITING if task.due_at is not None:
                at = reply_due_at(desk, shop, hours, task.due_at)
                kind, key = DueKind.FIRST_REPLY, task.complaint_id
            case _:
                continue
        if at is not None:
            yield Due(kind, at, f"{kind}:{key}:{at.timestamp():.0f}")
