"""Promises kept, moved or broken, and asking afterwards how it went."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from csdesk.desk import Desk
from csdesk.domain.errors import Refused, RuleBroken
from csdesk.domain.follow_up import Answer, FollowUp
from csdesk.domain.promise import Promise
from csdesk.store.promises import follow_up
from csdesk.store.unit_of_work import Work


def keep_promise(desk: Desk, promise_id: int) -> Promise:
    """What was promised is done now; the asking afterwards is dated from here.

    Raises: RuleBroken("promise.over"): it was kept or broken already.
    """
    now = desk.now()
    with desk.store.write("keep_promise", now) as work:
        promise = _open(work, promise_id)
        _date_follow_up(desk, work, promise)
        return work.promises.replace(replace(promise, kept_at=now))


def break_promise(desk: Desk, promise_id: int, reason: str) -> Promise:
    """It could not be kept, and this is why.

    Raises: Refused("promise.reason"): no reason; RuleBroken("promise.over").
    """
    if not reason.strip():
        raise Refused("promise.reason", "Say in a few words why it could not be kept.")
    now = desk.now()
    with desk.store.write("break_promise", now) as work:
        promise = _open(work, promise_id)
        return work.promises.replace(replace(promise, broken_at=now, reason=reason.strip()))


def move_promise(desk: Desk, promise_id: int, due_at: datetime, reason: str) -> Promise:
    """A new date that the customer agreed to; History keeps the old one.

    Raises: Refused("promise.reason"): who agreed, and why, is missing; RuleBroken("promise.over").
    """
    if not reason.strip():
        raise Refused("promise.reason", "Say in a few words what you agreed, and why.")
    with desk.store.write("move_promise", desk.now()) as work:
        promise = _open(work, promise_id)
        return work.promises.replace(replace(promise, due_at=due_at, reason=reason.strip()))


def _open(work: Work, promise_id: int) -> Promise:
    promise = work.promises.require(promise_id)
    if not promise.is_open:
        raise RuleBroken("promise.over", "This promise was kept or broken already.")
    return promise


def _date_follow_up(desk: Desk, work: Work, promise: Promise) -> None:
    """An open follow-up of the complaint that would come before the promise waits for it."""
    if promise.complaint_id is None:
        return
    waits = follow_up.c.answered_at.is_(None), follow_up.c.declined_at.is_(None)
    earliest = desk.today() + timedelta(days=1)
    for asked in work.follow_ups.where(follow_up.c.complaint_id == promise.complaint_id, *waits):
        if asked.ask_on < earliest:
            work.follow_ups.replace(replace(asked, ask_on=earliest))


def answer_follow_up(desk: Desk, follow_up_id: int, answer: Answer) -> FollowUp:
    """Keeps what the customer said when asked; an unhappy answer makes a call-back due.

    Raises: Refused("follow_up.empty"): neither a score nor words;
            Refused("follow_up.range"): a score off its scale; RuleBroken("follow_up.over").
    """
    check_scores(answer)
    if answer == Answer(words=answer.words) and not answer.words.strip():
        raise Refused("follow_up.empty", "Write down a score or what they said.")
    now = desk.now()
    with desk.store.write("answer_follow_up", now) as work:
        asked = _waiting(work, follow_up_id)
        return work.follow_ups.replace(
            replace(
                asked,
                answered_at=now,
                satisfaction=answer.satisfaction,
                ease=answer.ease,
                recommend=answer.recommend,
                words=answer.words.strip(),
            )
        )


def check_scores(answer: Answer) -> None:
    """Raises: Refused("follow_up.range"): a score is off its scale."""
    scales = ((answer.satisfaction, 1, 5), (answer.ease, 1, 7), (answer.recommend, 0, 10))
    if any(score is not None and not low <= score <= high for score, low, high in scales):
        raise Refused("follow_up.range", "One of the scores is off its scale.")


def _waiting(work: Work, follow_up_id: int) -> FollowUp:
    asked = work.follow_ups.require(follow_up_id)
    if asked.is_over:
        raise RuleBroken("follow_up.over", "This was answered or declined already.")
    return asked


def decline_follow_up(desk: Desk, follow_up_id: int) -> FollowUp:
    """The customer would rather not be asked.

    Raises: RuleBroken("follow_up.over").
    """
    now = desk.now()
    with desk.store.write("decline_follow_up", now) as work:
        return work.follow_ups.replace(replace(_waiting(work, follow_up_id), declined_at=now))


def called_back(desk: Desk, follow_up_id: int) -> FollowUp:
    """An unhappy customer was called back.

    Raises: RuleBroken("follow_up.no_call_owed"): nobody waits for a call, or no longer.
    """
    now = desk.now()
    with desk.store.write("called_back", now) as work:
        asked = work.follow_ups.require(follow_up_id)
        if asked.call_back_due_at is None:
            raise RuleBroken("follow_up.no_call_owed", "Nobody waits for this call any more.")
        return work.follow_ups.replace(replace(asked, called_back_at=now))
