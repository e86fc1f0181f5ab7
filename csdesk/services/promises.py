"""Promises kept, moved or broken; once one is kept, asking how it went is dated from there."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from csdesk.desk import Desk
from csdesk.domain.follow_up import FollowUp
from csdesk.domain.promise import Promise
from csdesk.store import complaint_rows as rows
from csdesk.store.unit_of_work import Work


def keep_promise(desk: Desk, promise_id: int, kept_at: datetime | None = None) -> Promise:
    """What was promised is done; the asking afterwards is dated from that day.

    Args:
        kept_at: when it was done, where that was earlier than now.
    Raises: RuleBroken("promise.over"): it was kept or broken already;
            Refused("promise.kept_at"): that is before it was made, or still to come.
    """
    now = desk.now()
    with desk.store.write("keep_promise", now) as work:
        kept = work.promises.require(promise_id).kept(kept_at or now, now)
        work.promises.replace(kept)
        _date_follow_up(desk, work, kept)
        return kept


def break_promise(desk: Desk, promise_id: int, reason: str) -> Promise:
    """It could not be kept, and this is why.

    Raises: Refused("promise.reason"): no reason; RuleBroken("promise.over").
    """
    now = desk.now()
    with desk.store.write("break_promise", now) as work:
        return work.promises.replace(work.promises.require(promise_id).broken(now, reason))


def move_promise(
    desk: Desk, promise_id: int, due_at: datetime, reason: str, *, agreed: bool
) -> Promise:
    """A new date, and why; History keeps the old one.

    Args:
        agreed: the customer said yes to it. Without, they count on the date before, and the
            promise is measured by that.
    Raises: Refused("promise.reason"): it is not said why; RuleBroken("promise.over");
            Refused("promise.same_day"): it is due then anyway.
    """
    with desk.store.write("move_promise", desk.now()) as work:
        promise = work.promises.require(promise_id)
        return work.promises.replace(promise.moved(due_at, reason, agreed=agreed))


def _date_follow_up(desk: Desk, work: Work, promise: Promise) -> None:
    """Nobody is asked before it was done: what would come too early waits the shop's usual days.

    A day that was chosen and lies after the promise was kept stays. Where nobody planned to
    ask, it is planned once the last promise is kept.
    """
    if promise.complaint_id is None or promise.kept_at is None:
        return
    facts = rows.complaint_facts(work, promise.complaint_id)
    complaint = facts.complaint
    if complaint.settled_at is not None:
        return
    kept_on = promise.kept_at.astimezone(desk.now().tzinfo).date()
    ask_on = max(kept_on + timedelta(days=work.settings.read().follow_up_days), desk.today())
    waiting = [asked for asked in facts.follow_ups if not asked.is_over]
    for asked in waiting:
        if asked.ask_on <= kept_on:
            work.follow_ups.replace(replace(asked, ask_on=ask_on))
    still_open = any(other.is_open for other in facts.promises)
    if not facts.follow_ups and not still_open:
        who = promise.person_id or complaint.person_id
        work.follow_ups.add(
            FollowUp(complaint.customer_id, ask_on, complaint_id=complaint.id, person_id=who)
        )
