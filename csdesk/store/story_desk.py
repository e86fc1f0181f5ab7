"""What was written, decided, handed over and taken up again, as events of a story."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import Any

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.history import Change
from csdesk.domain.listings import EventKind, StoryEvent
from csdesk.domain.parting import NextStep
from csdesk.domain.redress import RedressKind
from csdesk.store import enclosed
from csdesk.store.complaints import complaint, handover, listen_step, redress, reopening
from csdesk.store.correspondence import enclosure, letter, parting, review
from csdesk.store.history import changes, history
from csdesk.store.people import attachment, person
from csdesk.store.promises import follow_up, promise
from csdesk.store.story_doings import ENDED_KINDS
from csdesk.store.story_pages import Newest, StoryPage, newest, signed

DECISIONS = {
    NextStep.KEEP_GOING: EventKind.KEPT_GOING,
    NextStep.CHANGE_TERMS: EventKind.TERMS_CHANGED,
    NextStep.PART_WELL: EventKind.PARTING_BEGUN,
}


@cache
def _redress_newest() -> Newest:
    return newest("redress", sa.select(redress), redress.c.given_on, redress)


def redress_lines(page: StoryPage) -> Iterator[StoryEvent]:
    """Remedies and goodwill one by one, for whoever looks at the money alone."""
    for row in page.of(_redress_newest()):
        is_remedy = row.kind is RedressKind.REMEDY
        yield page.event(
            *("redress", row.given_on, Noun.REDRESS, row),
            kind=EventKind.REMEDY if is_remedy else EventKind.GOODWILL,
            title=row.what,
            amount_minor=row.cost_minor,
            complaint_id=row.complaint_id,
        )


@cache
def _letters_newest() -> Newest:
    when = sa.func.coalesce(letter.c.sent_at, letter.c.written_at)
    query = signed(sa.select(letter), letter.c.person_id, letter)
    return newest(EventKind.LETTER, query, when, letter)


def letters(page: StoryPage) -> Iterator[StoryEvent]:
    """Letters and mails as sent; ``channel`` is how, empty while it is only written."""
    for row in page.of(_letters_newest()):
        yield page.event(
            *(EventKind.LETTER, row.sent_at or row.written_at, Noun.LETTER, row),
            title=row.subject,
            words=row.body,
            channel=row.sent_by,
            complaint_id=row.complaint_id,
        )


@cache
def _reviews_newest() -> Newest:
    query = signed(sa.select(review), review.c.person_id, review)
    return newest(EventKind.REVIEW, query, review.c.posted_on, review)


def reviews(page: StoryPage) -> Iterator[StoryEvent]:
    for row in page.of(_reviews_newest()):
        yield page.event(
            *(EventKind.REVIEW, row.posted_on, Noun.REVIEW, row),
            title=row.site,
            words=row.words,
            stars=row.stars,
            person="",
            initials="",
            complaint_id=row.complaint_id,
        )


@cache
def _replies_newest() -> Newest:
    replied = review.c.replied_at.is_not(None)
    query = signed(sa.select(review), review.c.person_id, review).where(replied)
    return newest(EventKind.REVIEW_REPLY, query, review.c.replied_at, review)


def replies(page: StoryPage) -> Iterator[StoryEvent]:
    for row in page.of(_replies_newest()):
        yield page.event(
            *(EventKind.REVIEW_REPLY, row.replied_at, Noun.REVIEW, row),
            title=row.site,
            words=row.reply,
            complaint_id=row.complaint_id,
        )


def _of_complaints(table: sa.Table) -> sa.Select[Any]:
    """Rows that belong to a complaint and through it to a customer."""
    return sa.select(table, complaint.c.title, complaint.c.offset_minutes).join_from(
        complaint, table, table.c.complaint_id == complaint.c.id
    )


@cache
def _reopenings_newest() -> Newest:
    query = signed(_of_complaints(reopening), reopening.c.person_id, reopening)
    return newest(*(EventKind.REOPENED, query, reopening.c.at, reopening), complaint.c.customer_id)


def reopenings(page: StoryPage) -> Iterator[StoryEvent]:
    for row in page.of(_reopenings_newest()):
        yield page.event(
            *(EventKind.REOPENED, row.at, Noun.REOPENING, row),
            title=row.title,
            words="\n".join(filter(None, (row.reason, row.new_facts))),
            complaint_id=row.complaint_id,
        )


@cache
def _earlier_newest() -> Newest:
    heard = sa.exists().where(
        *(listen_step.c.complaint_id == complaint.c.id, listen_step.c.done_at.is_not(None)),
        listen_step.c.done_at <= reopening.c.settled_at,
    )
    elsewhere = sa.and_(complaint.c.batch_id.is_not(None), ~heard.correlate(complaint, reopening))
    query = _of_complaints(reopening).add_columns(elsewhere.label("elsewhere"))
    return newest(
        "settled_before", query, reopening.c.settled_at, reopening, complaint.c.customer_id
    )


def earlier_settlements(page: StoryPage) -> Iterator[StoryEvent]:
    """When a complaint that was taken up again had been settled before that."""
    for row in page.of(_earlier_newest()):
        yield page.event(
            *("settled_before", row.settled_at, Noun.REOPENING, row),
            kind=ENDED_KINDS[bool(row.elsewhere)],
            title=row.title,
            complaint_id=row.complaint_id,
        )


@cache
def _handovers_newest() -> Newest:
    to = sa.select(person.c.name).where(person.c.id == handover.c.to_person_id)
    told = to.correlate(handover).scalar_subquery().label("to_name")
    query = signed(_of_complaints(handover), handover.c.from_person_id, handover)
    query = query.add_columns(told)
    return newest(EventKind.HANDED_OVER, query, handover.c.at, handover, complaint.c.customer_id)


def handovers(page: StoryPage) -> Iterator[StoryEvent]:
    """``title`` is the name of who looks after it from then on."""
    for row in page.of(_handovers_newest()):
        yield page.event(
            *(EventKind.HANDED_OVER, row.at, Noun.HANDOVER, row),
            title=row.to_name,
            words=row.brief,
            complaint_id=row.complaint_id,
        )


@cache
def _final_says_newest() -> Newest:
    said = complaint.c.final_say_at.is_not(None)
    query = signed(sa.select(complaint), complaint.c.final_say_by, complaint).where(said)
    return newest(EventKind.FINAL_SAY, query, complaint.c.final_say_at, complaint)


def final_says(page: StoryPage) -> Iterator[StoryEvent]:
    for row in page.of(_final_says_newest()):
        yield page.event(
            *(EventKind.FINAL_SAY, row.final_say_at, Noun.COMPLAINT, row),
            title=row.title,
            words=row.final_say,
            complaint_id=row.id,
        )


@cache
def _call_backs_newest() -> Newest:
    called = follow_up.c.called_back_at.is_not(None)
    query = signed(sa.select(follow_up), follow_up.c.called_back_by, follow_up).where(called)
    return newest(EventKind.CALLED_BACK, query, follow_up.c.called_back_at, follow_up)


def call_backs(page: StoryPage) -> Iterator[StoryEvent]:
    for row in page.of(_call_backs_newest()):
        yield page.event(
            *(EventKind.CALLED_BACK, row.called_back_at, Noun.FOLLOW_UP, row),
            words=row.call_back_words,
            complaint_id=row.complaint_id,
            recommend=row.recommend,
        )


@cache
def _enclosures_newest() -> Newest:
    alone = enclosure.c.contact_id.is_(None)
    query = (
        signed(sa.select(enclosure, attachment.c.name), enclosure.c.person_id, enclosure)
        .join(attachment, attachment.c.id == enclosure.c.attachment_id)
        .where(alone)
    )
    return newest(EventKind.ENCLOSED, query, enclosure.c.added_at, enclosure)


def enclosures(page: StoryPage) -> Iterator[StoryEvent]:
    """Files on their own; those of a contact are told with it."""
    rows = page.of(_enclosures_newest())
    ids = [row.id for row in rows]
    kept = enclosed.kept_files(page.connection, enclosure.c.id.in_(ids)) if ids else ()
    files = {one.id: one for one in kept}
    for row in rows:
        yield page.event(
            *(EventKind.ENCLOSED, row.added_at, Noun.ENCLOSURE, row),
            title=row.name,
            complaint_id=row.complaint_id,
            files=(files[row.id],),
        )


@cache
def _decisions_newest() -> Newest:
    query = signed(sa.select(parting), parting.c.person_id, parting)
    return newest("decision", query, parting.c.decided_at, parting)


def decisions(page: StoryPage) -> Iterator[StoryEvent]:
    """To keep going, to change the terms, or to think about parting."""
    for row in page.of(_decisions_newest()):
        yield page.event(
            *("decision", row.decided_at, Noun.PARTING, row),
            kind=DECISIONS[row.next_step],
            words=row.terms or row.message,
        )


@cache
def _partings_newest() -> Newest:
    query = signed(sa.select(parting), parting.c.person_id, parting)
    query = query.where(parting.c.parted_at.is_not(None))
    return newest(EventKind.PARTED, query, parting.c.parted_at, parting)


def partings(page: StoryPage) -> Iterator[StoryEvent]:
    for row in page.of(_partings_newest()):
        yield page.event(EventKind.PARTED, row.parted_at, Noun.PARTING, row)


@cache
def _taken_back_newest() -> Newest:
    query = signed(sa.select(parting), parting.c.person_id, parting)
    query = query.where(parting.c.taken_back_at.is_not(None))
    return newest(EventKind.PARTING_TAKEN_BACK, query, parting.c.taken_back_at, parting)


def partings_taken_back(page: StoryPage) -> Iterator[StoryEvent]:
    for row in page.of(_taken_back_newest()):
        yield page.event(
            *(EventKind.PARTING_TAKEN_BACK, row.taken_back_at, Noun.PARTING, row),
            words=row.taken_back_reason,
        )


@cache
def _moved() -> sa.Select[Any]:
    mine = promise.c.customer_id == sa.bindparam("customer"), promise.c.moves > 0
    return sa.select(promise).where(*mine)


def moves(page: StoryPage) -> Iterator[StoryEvent]:
    """Every move of a promise, from what History keeps of it; a move taken back is none."""
    rows = page.connection.execute(_moved(), {"customer": page.customer_id}).all()
    for row in rows:
        same = history.c.noun == Noun.PROMISE, history.c.noun_id == str(row.id)
        for change in _moves_of(changes(page.connection, *same)):
            event = _move(page, row, change)
            if page.before is None or event.place < page.before:
                yield event


def _moves_of(known: tuple[Change, ...]) -> list[Change]:
    standing: list[Change] = []
    for change in known:
        if change.before is None or change.after is None:
            if change.after is not None and not change.after.get("moves"):
                standing.clear()  # the number of a promise that is gone was given to a new one
            continue
        step = change.after.get("moves", 0) - change.before.get("moves", 0)
        if step > 0:
            standing.append(change)
        elif step < 0 and standing:
            standing.pop()
    return standing


def _move(page: StoryPage, row: sa.Row[Any], change: Change) -> StoryEvent:
    assert change.before is not None and change.after is not None
    who = page.connection.execute(
        sa.select(person.c.name, person.c.initials).where(person.c.id == change.person_id)
    ).one_or_none()
    event = page.event(
        *(EventKind.PROMISE_MOVED, change.at, Noun.PROMISE, row),
        key=change.seq,
        title=row.what,
        words=change.after.get("reason", ""),
        person="" if who is None else who.name,
        initials="" if who is None else who.initials,
        complaint_id=row.complaint_id,
    )
    return replace(
        event,
        moved_from=datetime.fromisoformat(change.before["due_at"]),
        moved_to=datetime.fromisoformat(change.after["due_at"]),
    )
