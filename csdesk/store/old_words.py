"""Words and files that are older than the shop keeps them, and nothing of which is still open."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final, TypeAlias

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.stand_ins import GONE
from csdesk.store.about_people import Theirs
from csdesk.store.about_words import tables_under
from csdesk.store.books_kept import voucher_use
from csdesk.store.complaints import complaint, handover, redress, reopening
from csdesk.store.correspondence import enclosure, letter, parting, review
from csdesk.store.customers import customer
from csdesk.store.efforts import contact, effort, outlay
from csdesk.store.erasing import CHOSEN
from csdesk.store.open_ones import (
    call_is_owed,
    complaint_is_over,
    promise_is_open,
    question_is_open,
)
from csdesk.store.promises import follow_up, promise
from csdesk.store.rows import Day, Written, chunks, key_column
from csdesk.store.voucher_rows import FACE, IS_VOUCHER

Condition: TypeAlias = sa.ColumnElement[bool]
_LATER: Final[tuple[sa.Column[Any], ...]] = (
    *(contact.c.at, letter.c.written_at, promise.c.due_at, promise.c.kept_at),
    *(follow_up.c.ask_on, follow_up.c.answered_at, review.c.posted_on, effort.c.spent_on),
    *(outlay.c.spent_on, redress.c.given_on, reopening.c.at, handover.c.at, enclosure.c.added_at),
)
"""When something was done about a complaint."""


@dataclass(frozen=True, slots=True)
class Before:
    """A point in time, as a moment and as a day: what is older is old."""

    moment: datetime
    day: date

    def at(self, column: sa.ColumnElement[Any]) -> datetime | date:
        return self.day if isinstance(column.type, Day) else self.moment


@dataclass(frozen=True, slots=True)
class OldRecord:
    """One record that is old, and whose."""

    noun: Noun
    noun_id: int
    customer_id: int
    last_on: str
    """The moment or day it is of, as text."""
    title: str = ""


def old_complaints(connection: sa.Connection, before: Before, most: int) -> list[OldRecord]:
    """Closed complaints that still hold words or files, oldest first, with when they closed.

    Nothing was done about them since, nothing of them is promised, to be asked or owed.
    """
    closed = sa.func.coalesce(complaint.c.settled_at, _parted_at())
    later = [_of_complaint(column.table).where(column >= before.at(column)) for column in _LATER]
    later += [
        _of_complaint(promise).where(promise_is_open),
        _of_complaint(follow_up).where(question_is_open | call_is_owed),
        _of_complaint(contact).where(_is_unread()),
        _of_complaint(redress).where(_can_be_used()),
    ]
    holds = [has_words(complaint)]
    holds += [_of_complaint(table).where(has_words(table)) for table in tables_under(_COMPLAINT)]
    query = (
        sa.select(complaint.c.id, complaint.c.customer_id, sa.cast(closed, sa.Text))
        .add_columns(sa.func.coalesce(sa.func.nullif(complaint.c.title, ""), complaint.c.words))
        .join(customer, customer.c.id == complaint.c.customer_id)
        .where(customer.c.erased_at.is_(None), complaint_is_over, closed < before.moment)
        .where(*(~each for each in later), sa.or_(*holds))
        .order_by(closed, complaint.c.id)
        .limit(most)
    )
    return [OldRecord(Noun.COMPLAINT, *row) for row in connection.execute(query)]


def old_singles(
    connection: sa.Connection, noun: Noun, before: Before, most: int
) -> list[OldRecord]:
    """Records of one kind that belong to no complaint and still hold words, oldest first."""
    column, is_over = _SINGLES[noun]
    table: Any = column.table
    belongs = [table.c[name].is_(None) for name in (_COMPLAINT, "contact_id") if name in table.c]
    if table is promise:
        belongs = belongs[:1]
    holds = has_words(table)
    if table is contact:
        holds = holds | sa.exists().where(enclosure.c.contact_id == contact.c.id)
    query = (
        sa.select(table.c.id, table.c.customer_id, sa.cast(column, sa.Text))
        .join(customer, customer.c.id == table.c.customer_id)
        .where(customer.c.erased_at.is_(None), column < before.at(column))
        .where(*belongs, *is_over, holds)
        .order_by(column, table.c.id)
        .limit(most)
    )
    return [OldRecord(noun, *row) for row in connection.execute(query)]


def counts_under(
    connection: sa.Connection, complaints: Collection[int]
) -> Iterator[tuple[int, Noun, int]]:
    """Complaint, noun, and how many of it hold words or are files of that complaint."""
    for table in (complaint, *tables_under(_COMPLAINT)):
        whose = complaint.c.id if table is complaint else table.c[_COMPLAINT]
        for some in chunks(sorted(complaints)):
            query = sa.select(whose, sa.func.count()).where(whose.in_(some), has_words(table))
            for key, count in connection.execute(query.group_by(whose)):
                yield key, Noun(table.name), count


def has_words(table: sa.Table) -> Condition:
    """Whether a row still holds what somebody wrote; a file always does."""
    worded = [
        column for column in table.c if isinstance(column.type, Written) and column not in CHOSEN
    ]
    return sa.or_(*(column.not_in(("", GONE)) for column in worded)) if worded else sa.true()


def holds_words(connection: sa.Connection, found: Theirs) -> bool:
    """Whether any of these rows still holds what somebody wrote, or a file."""
    for table, keys in found.rows.items():
        key = key_column(table)
        for some in chunks(sorted(keys)):
            query = sa.select(key).where(key.in_(some), has_words(table)).limit(1)
            if connection.scalar(query) is not None:
                return True
    return False


_COMPLAINT: Final = "complaint_id"


def _of_complaint(table: Any) -> Any:
    return sa.exists().where(table.c.complaint_id == complaint.c.id).correlate(complaint)


def _parted_at() -> sa.ScalarSelect[Any]:
    same = parting.c.customer_id == complaint.c.customer_id, parting.c.taken_back_at.is_(None)
    parted = sa.select(sa.func.max(parting.c.parted_at)).where(*same)
    return parted.correlate(complaint).scalar_subquery()


def _is_unread() -> Condition:
    return contact.c.for_person_id.is_not(None) & contact.c.seen_at.is_(None)


def _can_be_used() -> Condition:
    """A voucher of which something is left."""
    used = sa.func.coalesce(sa.func.sum(voucher_use.c.amount_minor), 0)
    of_it = sa.select(used).where(voucher_use.c.redress_id == redress.c.id)
    return sa.and_(IS_VOUCHER, of_it.correlate(redress).scalar_subquery() < FACE)


def _promises_something() -> Condition:
    return sa.exists().where(promise.c.contact_id == contact.c.id, promise_is_open)


_SINGLES: Final[dict[Noun, tuple[sa.Column[Any], tuple[Any, ...]]]] = {
    Noun.CONTACT: (contact.c.at, (~_is_unread(), ~_promises_something())),
    Noun.EFFORT: (effort.c.spent_on, ()),
    Noun.OUTLAY: (outlay.c.spent_on, ()),
    Noun.PROMISE: (promise.c.due_at, (~promise_is_open,)),
    Noun.FOLLOW_UP: (follow_up.c.ask_on, (~question_is_open, ~call_is_owed)),
    Noun.REVIEW: (review.c.posted_on, (review.c.replied_at.is_not(None),)),
    Noun.LETTER: (letter.c.written_at, ()),
    Noun.ENCLOSURE: (enclosure.c.added_at, ()),
}
"""What belongs to no complaint: when it was, and what has to be over."""
