"""Rules of the shop that reach over several columns or rows, and the rows that break them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

import sqlalchemy as sa

from csdesk.domain.changes import said_noun
from csdesk.domain.complaint import Outcome, RemedyDecision
from csdesk.domain.ours import ours
from csdesk.domain.parting import NextStep
from csdesk.domain.redress import RedressKind
from csdesk.domain.shop import ListName
from csdesk.domain.spoken import said
from csdesk.store.complaints import (
    act_step,
    complaint,
    empathize_step,
    listen_step,
    option,
    redress,
    reopening,
)
from csdesk.store.correspondence import enclosure, letter, parting, review
from csdesk.store.efforts import contact, effort, outlay
from csdesk.store.open_ones import promise_is_open, question_is_open
from csdesk.store.people import list_item
from csdesk.store.promises import follow_up, promise
from csdesk.store.purchases import purchase
from csdesk.store.rows import key_column
from csdesk.store.shop_lists import improvement, question
from csdesk.store.voucher_rows import used_too_early, used_too_much, used_without_voucher

MOST_NAMED = 20
Broken: TypeAlias = sa.Select[tuple[Any]]
"""The keys of rows that break a rule."""


def listed(ids: Iterable[object]) -> str:
    """Ids in one line; very many are cut short and counted."""
    every = [str(key) for key in ids]
    rest = len(every) - MOST_NAMED
    named = ", ".join(every[:MOST_NAMED])
    return said("{first} and {n} more", first=named, n=rest) if rest > 0 else named


def rules(connection: sa.Connection) -> Iterator[str]:
    """Every rule that some row breaks, with the rows named."""
    for query, sentence, table in (*((*rule, "") for rule in _RULES), *_RULES_OF_TABLES):
        found = connection.scalars(query.order_by(sa.literal_column("1"))).all()
        if found:
            yield said(sentence, table=said_noun(table), numbers=listed(found))


def _rows(*which: sa.ColumnElement[bool], of: sa.Table) -> Broken:
    key = key_column(of)
    return sa.select(key).where(*which)


def _one_without_the_other(one: sa.Column[Any], other: sa.Column[Any]) -> Broken:
    return _rows(one.is_(None) != other.is_(None), of=one.table)


def _undecided(kind: RedressKind, decision: sa.ColumnElement[bool]) -> Broken:
    """Lines of this kind where the remedy was not decided so."""
    decided = sa.exists().where(act_step.c.complaint_id == redress.c.complaint_id, decision)
    return _rows(redress.c.kind == kind, ~decided, of=redress)


def _settled_with(open_part: sa.Exists) -> Broken:
    return _rows(complaint.c.settled_at.is_not(None), open_part, of=complaint)


def _open_promise() -> sa.Exists:
    mine = promise.c.complaint_id == complaint.c.id
    return sa.exists().where(mine, promise_is_open)


def _open_question() -> sa.Exists:
    mine = follow_up.c.complaint_id == complaint.c.id
    return sa.exists().where(mine, question_is_open)


def _done_before(step: sa.Table, earlier: sa.Table) -> Broken:
    first = sa.exists().where(
        earlier.c.complaint_id == step.c.complaint_id, earlier.c.done_at.is_not(None)
    )
    return _rows(step.c.done_at.is_not(None), ~first, of=step)


def _of_another(table: sa.Table, about: sa.Table = complaint) -> Broken:
    link = table.c[f"{about.name}_id"]
    query = sa.select(table.c.id).join(about, about.c.id == link)
    return query.where(table.c.customer_id != about.c.customer_id)


def _wrong_list(column: sa.Column[int], name: ListName) -> Broken:
    key = key_column(column.table)
    return (
        sa.select(key)
        .join(list_item, list_item.c.id == column)
        .where(list_item.c.list_name != name)
    )


def _chosen_twice() -> Broken:
    query = sa.select(option.c.complaint_id).where(option.c.chosen)
    return query.group_by(option.c.complaint_id).having(sa.func.count() > 1)


def _return_of_return() -> Broken:
    sold = purchase.alias("sold")
    query = sa.select(purchase.c.id).join(sold, sold.c.id == purchase.c.return_of)
    return query.where(sold.c.return_of.is_not(None))


def _reopened(*which: sa.ColumnElement[bool]) -> Broken:
    query = sa.select(reopening.c.id)
    return query.join(complaint, complaint.c.id == reopening.c.complaint_id).where(*which)


_NO_NEW_FACTS = (
    complaint.c.final_say_at < reopening.c.at,
    sa.func.trim(reopening.c.new_facts) == "",
    ~sa.exists().where(
        enclosure.c.complaint_id == complaint.c.id,
        enclosure.c.added_at.between(complaint.c.final_say_at, reopening.c.at),
    ),
)
"""Neither words nor a photo told anything that nobody knew when the final say was given."""


def _parted_twice() -> Broken:
    """One parting that stands is the end; another can only follow once it was taken back."""
    stands = parting.c.next_step == NextStep.PART_WELL, parting.c.taken_back_at.is_(None)
    query = sa.select(parting.c.customer_id).where(*stands)
    return query.group_by(parting.c.customer_id).having(sa.func.count() > 1)


_NO_SCORE = sa.and_(
    *(column.is_(None) for column in (follow_up.c.satisfaction, follow_up.c.ease)),
    follow_up.c.recommend.is_(None),
)
_ON_COMPLAINTS = (redress, effort, outlay, contact, promise, follow_up, letter, review, enclosure)
_LISTED = (
    (complaint.c.category_id, ListName.CATEGORY),
    (complaint.c.cause_id, ListName.CAUSE),
    (listen_step.c.broken_promise_id, ListName.BROKEN_PROMISE),
    (question.c.category_id, ListName.CATEGORY),
    (improvement.c.cause_id, ListName.CAUSE),
    (follow_up.c.theme_id, ListName.CAUSE),
)
_RULES: tuple[tuple[Broken, str], ...] = (
    (
        _undecided(RedressKind.GOODWILL, act_step.c.remedy_decision.is_not(None)),
        ours("Goodwill {numbers} was given before the remedy was decided."),
    ),
    (
        _undecided(RedressKind.REMEDY, act_step.c.remedy_decision == RemedyDecision.OWED),
        ours("Remedy {numbers} was given although none is owed."),
    ),
    (
        _settled_with(_open_promise()),
        ours("Complaint {numbers} is settled with a promise still open."),
    ),
    (
        _settled_with(_open_question()),
        ours("Complaint {numbers} is settled with a question still open."),
    ),
    (
        _rows(
            *(complaint.c.outcome == Outcome.ENDED_ELSEWHERE, complaint.c.batch_id.is_(None)),
            of=complaint,
        ),
        ours("Complaint {numbers} ended elsewhere, and no file brought it."),
    ),
    (
        _rows(complaint.c.settled_at < complaint.c.opened_at, of=complaint),
        ours("Complaint {numbers} was settled before it was raised."),
    ),
    (
        _done_before(empathize_step, listen_step),
        ours("Complaint {numbers} was answered with empathy before anybody had listened."),
    ),
    (
        _done_before(act_step, empathize_step),
        ours("Complaint {numbers} was acted on before empathy."),
    ),
    (_chosen_twice(), ours("Complaint {numbers} has more than one chosen option.")),
    (
        _rows(
            *(complaint.c.later_severity.is_not(None), complaint.c.later_severity_reason == ""),
            of=complaint,
        ),
        ours("Complaint {numbers} turned out graver or lighter, and nobody says why."),
    ),
    (
        _rows((complaint.c.final_say == "") != complaint.c.final_say_at.is_(None), of=complaint),
        ours("The final say of complaint {numbers} lacks its words or its day."),
    ),
    (
        _reopened(reopening.c.at < reopening.c.settled_at),
        ours("Reopening {numbers} lies before the settling that it ends."),
    ),
    (
        _reopened(*_NO_NEW_FACTS),
        ours("Reopening {numbers} came after a final say without a new fact."),
    ),
    (
        _rows(promise.c.agreed_due_at.is_not(None), promise.c.moves == 0, of=promise),
        ours("Promise {numbers} has another day than the one agreed, and was never moved."),
    ),
    (
        _rows(
            *(follow_up.c.answered_at.is_not(None), follow_up.c.declined_at.is_not(None)),
            of=follow_up,
        ),
        ours("Follow-up {numbers} was both answered and declined."),
    ),
    (
        _rows(follow_up.c.answered_at.is_(None), ~_NO_SCORE, of=follow_up),
        ours("Follow-up {numbers} has a score and no answer."),
    ),
    (
        _rows(
            *(follow_up.c.called_back_at.is_not(None), follow_up.c.answered_at.is_(None)),
            of=follow_up,
        ),
        ours("Follow-up {numbers} was called back without an answer."),
    ),
    (
        _rows(contact.c.seen_at.is_not(None), contact.c.for_person_id.is_(None), of=contact),
        ours("Contact {numbers} was read by somebody it was never meant for."),
    ),
    (
        _rows(contact.c.for_person_id.is_not(None), contact.c.complaint_id.is_(None), of=contact),
        ours("Contact {numbers} goes back to somebody, and nobody knows about which complaint."),
    ),
    (
        _one_without_the_other(letter.c.sent_at, letter.c.sent_by),
        ours("Letter {numbers} was sent, and either when or how is missing."),
    ),
    (
        _of_another(enclosure, contact),
        ours("enclosure {numbers} and its contact name two customers."),
    ),
    (
        _rows(parting.c.parted_at.is_not(None), parting.c.think_until.is_(None), of=parting),
        ours("Parting {numbers} was never thought over."),
    ),
    (
        _rows(
            sa.func.coalesce(parting.c.parted_at, parting.c.taken_back_at).is_not(None),
            parting.c.next_step != NextStep.PART_WELL,
            of=parting,
        ),
        ours("Parting {numbers} is no parting, and was done or taken back all the same."),
    ),
    (_parted_twice(), ours("Customer {numbers} was parted from twice.")),
    (used_too_much(), ours("Voucher {numbers} was used for more than it is worth.")),
    (used_too_early(), ours("Voucher {numbers} was used before it was given.")),
    (
        used_without_voucher(),
        ours("Remedy or goodwill {numbers} was used as a voucher and is none."),
    ),
    (_return_of_return(), ours("Return {numbers} is a return of a return.")),
)
_RULES_OF_TABLES: tuple[tuple[Broken, str, str], ...] = (
    *(
        (
            _of_another(table),
            ours("{table} {numbers} and its complaint name two customers."),
            table.name,
        )
        for table in _ON_COMPLAINTS
    ),
    *(
        (
            _wrong_list(column, name),
            ours("{table} {numbers} points into the wrong list."),
            column.table.name,
        )
        for column, name in _LISTED
    ),
)
"""Those that more than one table has to keep, with its name."""
