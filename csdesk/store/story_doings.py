"""What was bought, said, promised and spent, as events of a story."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.complaint import Outcome
from csdesk.domain.listings import EventKind, StoryEvent
from csdesk.domain.redress import RedressKind
from csdesk.store.books_kept import voucher_use
from csdesk.store.complaints import complaint, redress
from csdesk.store.efforts import contact, effort, outlay
from csdesk.store.promises import follow_up, promise
from csdesk.store.purchases import purchase
from csdesk.store.story_pages import Newest, StoryPage, newest, signed


@cache
def _purchases_newest() -> Newest:
    query = sa.select(purchase)
    return newest(EventKind.PURCHASE, query, purchase.c.bought_on, purchase)


def purchases(page: StoryPage) -> Iterator[StoryEvent]:
    for row in page.of(_purchases_newest()):
        yield page.event(
            *(EventKind.PURCHASE, row.bought_on, Noun.PURCHASE, row),
            kind=EventKind.PURCHASE if row.gross_minor >= 0 else EventKind.RETURN,
            title=row.what or row.reference,
            amount_minor=row.gross_minor,
            complaint_id=row.complaint_id,
        )


@cache
def _contacts_newest() -> Newest:
    minutes = sa.select(sa.func.sum(effort.c.minutes)).where(effort.c.contact_id == contact.c.id)
    query = sa.select(contact, minutes.correlate(contact).scalar_subquery().label("minutes"))
    query = signed(query, contact.c.person_id, contact)
    return newest(EventKind.CONTACT, query, contact.c.at, contact)


def contacts(page: StoryPage) -> Iterator[StoryEvent]:
    for row in page.of(_contacts_newest()):
        yield page.event(
            *(EventKind.CONTACT, row.at, Noun.CONTACT, row),
            title=row.about,
            words=row.said,
            retold=row.retold,
            wait_minutes=row.wait_minutes,
            abuse=row.abuse,
            channel=row.channel,
            minutes=row.minutes,
            complaint_id=row.complaint_id,
        )


def _given(kind: RedressKind) -> sa.ColumnElement[int]:
    cost = sa.select(sa.func.sum(redress.c.cost_minor)).where(
        redress.c.complaint_id == complaint.c.id, redress.c.kind == kind
    )
    return cost.correlate(complaint).scalar_subquery().label(f"{kind}_minor")


@cache
def _complaints_newest() -> Newest:
    minutes = sa.select(sa.func.sum(effort.c.minutes)).where(
        effort.c.complaint_id == complaint.c.id
    )
    query = sa.select(
        complaint,
        _given(RedressKind.REMEDY),
        _given(RedressKind.GOODWILL),
        minutes.correlate(complaint).scalar_subquery().label("minutes"),
    )
    query = signed(query, complaint.c.person_id, complaint)
    return newest(EventKind.COMPLAINT, query, complaint.c.opened_at, complaint)


def complaints(page: StoryPage) -> Iterator[StoryEvent]:
    for row in page.of(_complaints_newest()):
        yield page.event(
            *(EventKind.COMPLAINT, row.opened_at, Noun.COMPLAINT, row),
            title=row.title,
            words=row.words,
            channel=row.channel,
            minutes=row.minutes,
            complaint_id=row.id,
            remedy_minor=row.remedy_minor,
            goodwill_minor=row.goodwill_minor,
        )


ENDED_KINDS = (EventKind.SETTLED, EventKind.ENDED_ELSEWHERE)


@cache
def _settlements_newest() -> Newest:
    query = sa.select(complaint).where(complaint.c.settled_at.is_not(None))
    return newest(EventKind.SETTLED, query, complaint.c.settled_at, complaint)


def settlements(page: StoryPage) -> Iterator[StoryEvent]:
    for row in page.of(_settlements_newest()):
        yield page.event(
            *(EventKind.SETTLED, row.settled_at, Noun.COMPLAINT, row),
            kind=ENDED_KINDS[row.outcome is Outcome.ENDED_ELSEWHERE],
            title=row.title,
            complaint_id=row.id,
        )


@cache
def _promises_newest() -> Newest:
    over_at = sa.func.coalesce(promise.c.kept_at, promise.c.broken_at, promise.c.made_at)
    query = signed(sa.select(promise), promise.c.person_id, promise)
    return newest(EventKind.PROMISE, query, over_at, promise)


def promises(page: StoryPage) -> Iterator[StoryEvent]:
    for row in page.of(_promises_newest()):
        kind = EventKind.PROMISE
        if row.kept_at is not None:
            kind = EventKind.PROMISE_KEPT
        elif row.broken_at is not None:
            kind = EventKind.PROMISE_MISSED
        yield page.event(
            *(EventKind.PROMISE, row.kept_at or row.broken_at or row.made_at),
            *(Noun.PROMISE, row),
            kind=kind,
            title=row.what,
            words=row.reason,
            complaint_id=row.complaint_id,
        )


@cache
def _scores_newest() -> Newest:
    answered = follow_up.c.answered_at.is_not(None)
    query = signed(sa.select(follow_up), follow_up.c.person_id, follow_up).where(answered)
    return newest(EventKind.SCORE, query, follow_up.c.answered_at, follow_up)


def scores(page: StoryPage) -> Iterator[StoryEvent]:
    for row in page.of(_scores_newest()):
        yield page.event(
            *(EventKind.SCORE, row.answered_at, Noun.FOLLOW_UP, row),
            title=row.question,
            words=row.words,
            complaint_id=row.complaint_id,
            recommend=row.recommend,
            satisfaction=row.satisfaction,
            ease=row.ease,
        )


@cache
def _efforts_newest() -> Newest:
    alone = effort.c.contact_id.is_(None), effort.c.complaint_id.is_(None)
    query = signed(sa.select(effort), effort.c.person_id, effort).where(*alone)
    return newest(EventKind.EFFORT, query, effort.c.spent_on, effort)


def efforts(page: StoryPage) -> Iterator[StoryEvent]:
    """Minutes on their own; those of a contact or complaint are told with it."""
    for row in page.of(_efforts_newest()):
        yield page.event(
            *(EventKind.EFFORT, row.spent_on, Noun.EFFORT, row),
            words=row.note,
            minutes=row.minutes,
            amount_minor=row.cost_minor,
        )


@cache
def _outlays_newest() -> Newest:
    query = sa.select(outlay)
    return newest(EventKind.OUTLAY, query, outlay.c.spent_on, outlay)


def outlays(page: StoryPage) -> Iterator[StoryEvent]:
    for row in page.of(_outlays_newest()):
        yield page.event(
            *(EventKind.OUTLAY, row.spent_on, Noun.OUTLAY, row),
            title=row.kind,
            words=row.note,
            amount_minor=row.cost_minor,
            complaint_id=row.complaint_id,
        )


@cache
def _voucher_uses_newest() -> Newest:
    query = sa.select(voucher_use, redress.c.what, redress.c.complaint_id).join_from(
        voucher_use, redress, redress.c.id == voucher_use.c.redress_id
    )
    used_on = voucher_use.c.used_on
    return newest("voucher_use", query, used_on, voucher_use, redress.c.customer_id)


def voucher_uses(page: StoryPage) -> Iterator[StoryEvent]:
    """What was bought for vouchers, and what nobody can buy any more."""
    for row in page.of(_voucher_uses_newest()):
        yield page.event(
            *("voucher_use", row.used_on, Noun.VOUCHER_USE, row),
            kind=EventKind.VOUCHER_LAPSED if row.lapsed else EventKind.VOUCHER_USED,
            title=row.what,
            words=row.note,
            amount_minor=row.amount_minor,
            complaint_id=row.complaint_id,
        )
