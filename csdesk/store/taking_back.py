"""Taking back what one import brought, except what more hangs on by now."""

from __future__ import annotations

from collections.abc import Callable, Sequence, Set
from typing import NamedTuple

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.store import search_documents, sums
from csdesk.store.books_kept import voucher_use
from csdesk.store.bulk_told import ToldBack, take_told_back
from csdesk.store.complaints import complaint, redress
from csdesk.store.customers import contact_point, customer, preferences
from csdesk.store.efforts import contact, effort, outlay
from csdesk.store.history import history
from csdesk.store.import_holds import changed_by, held, undone
from csdesk.store.import_memory import source_key, waiting_document
from csdesk.store.promises import follow_up, promise
from csdesk.store.purchases import purchase
from csdesk.store.rows import chunks, keys_of


class TakenBack(NamedTuple):
    """What an undone import took away, and what stays because more hangs on it by now."""

    customers: int
    purchases: int
    customers_kept: int
    purchases_kept: int
    told: ToldBack


Remove = Callable[[Noun, int], None]
"""Takes one row away with an entry of History."""


def take_back(
    connection: sa.Connection, batch_id: int, remove: Remove, touched: Set[int]
) -> tuple[TakenBack, set[int]]:
    """Removes what one import brought; returns what, and whose sums changed but who stay.

    A purchase stays that a complaint or a later return speaks of, or that a later import changed;
    a customer stays who has anything that did not come with this import. What earlier imports,
    taken back already, had to leave because of this one goes with it.

    Args:
        remove: for rows that History speaks of.
        touched: customers of whom something was taken back already.
    """
    told, speakers = take_told_back(connection, batch_id, remove)
    mine = purchase.c.batch_id == batch_id
    buyers = set(connection.scalars(sa.select(purchase.c.customer_id).where(mine).distinct()))
    earlier = _left_of_earlier(connection, batch_id)
    count = _take_purchases(connection, removable_purchases(connection, batch_id), remove)
    kept_purchases = _count(connection, purchase, mine)
    freed = _purchases_among(connection, earlier, batch_id)
    buyers |= {who for _, who in freed}
    _take_purchases(connection, [key for key, _ in freed], remove)
    points = _take_points_back(connection, batch_id)
    changed = {key for key in buyers | speakers | points if key is not None}
    brought = customer.c.batch_id == batch_id
    gone = _take_customers(connection, brought, batch_id, remove)
    kept = _count(connection, customer, brought)
    touched = touched | changed | changed_by(connection, Noun.CUSTOMER, batch_id)
    gone_too: set[int] = set()
    for some in chunks(sorted(touched - gone)):
        left = sa.and_(customer.c.batch_id.in_(undone()), customer.c.id.in_(some))
        gone_too |= _take_customers(connection, left, batch_id, remove)
    counts = TakenBack(len(gone), count, kept, kept_purchases, told)
    return counts, changed - gone - gone_too


def removable_purchases(connection: sa.Connection, batch_id: int) -> list[int]:
    """Purchases of an import that nothing else speaks of and no later import changed."""
    mine = purchase.c.batch_id == batch_id
    free = ~_spoken_of(), ~held(Noun.PURCHASE, purchase, batch_id)
    return keys_of(connection, sa.select(purchase.c.id).where(mine, *free))


def is_free(connection: sa.Connection, purchase_id: int, batch_id: int) -> bool:
    """Whether a purchase can leave with this import, whichever brought it."""
    free = ~_spoken_of(), ~held(Noun.PURCHASE, purchase, batch_id)
    this = sa.select(purchase.c.id).where(purchase.c.id == purchase_id, *free)
    return connection.scalar(this) is not None


def kept_of(
    connection: sa.Connection, batch_id: int, most: int
) -> list[tuple[Noun, int, str, bool]]:
    """What is still there of an import: noun, id, title, and whether a later import holds it."""
    found: list[tuple[Noun, int, str, bool]] = []
    for noun, table, title in (
        (Noun.PURCHASE, purchase, purchase.c.reference),
        (Noun.CUSTOMER, customer, customer.c.name),
    ):
        by_later = sa.case((held(noun, table, batch_id), 1), else_=0)
        query = sa.select(table.c.id, title, by_later).where(table.c.batch_id == batch_id)
        rows = connection.execute(query.order_by(table.c.id).limit(most)).all()
        found += [(noun, row[0], row[1], bool(row[2])) for row in rows]
    return found


def _left_of_earlier(connection: sa.Connection, batch_id: int) -> set[int]:
    """Purchases that this import changed or gave money back for."""
    returned = sa.select(purchase.c.return_of).where(
        purchase.c.batch_id == batch_id, purchase.c.return_of.is_not(None)
    )
    given_back = set(connection.scalars(returned))
    return given_back | changed_by(connection, Noun.PURCHASE, batch_id)


def _purchases_among(
    connection: sa.Connection, ids: set[int], batch_id: int
) -> list[tuple[int, int | None]]:
    """Those of imports taken back before that nothing holds any more, and their buyers."""
    found: list[tuple[int, int | None]] = []
    for some in chunks(sorted(ids)):
        free = ~_spoken_of(), ~held(Noun.PURCHASE, purchase, batch_id)
        which = purchase.c.id.in_(some), purchase.c.batch_id.in_(undone()), *free
        query = sa.select(purchase.c.id, purchase.c.customer_id).where(*which)
        found += [(row[0], row[1]) for row in connection.execute(query)]
    return found


def _take_purchases(connection: sa.Connection, ids: Sequence[int], remove: Remove) -> int:
    spoken_of = _noted(connection, Noun.PURCHASE) & set(ids)
    for some in chunks(sorted(spoken_of)):
        backs = sa.select(purchase.c.id).where(purchase.c.return_of.in_(some))
        spoken_of |= set(connection.scalars(backs))
    for key in sorted(spoken_of, reverse=True):
        remove(Noun.PURCHASE, key)
    silent = sorted(set(ids) - spoken_of, reverse=True)
    for some in chunks(silent):
        connection.execute(sa.delete(purchase).where(purchase.c.id.in_(some)))
    return len(ids)


def _noted(connection: sa.Connection, noun: Noun) -> set[int]:
    """Rows of a noun that History speaks of."""
    keys = sa.select(history.c.noun_id).where(history.c.noun == noun).distinct()
    return set(map(int, connection.scalars(keys)))


def _take_customers(
    connection: sa.Connection, which: sa.ColumnElement[bool], batch_id: int, remove: Remove
) -> set[int]:
    belongings = (~_has(table) for table in _BELONGINGS)
    free = (
        *(~_is_known_else(), ~held(Noun.CUSTOMER, customer, batch_id)),
        customer.c.erased_at.is_(None),  # their number is never given to anybody else
    )
    gone = set(connection.scalars(sa.select(customer.c.id).where(which, *belongings, *free)))
    _forget_customers(connection, gone, remove)
    return gone


def _take_points_back(connection: sa.Connection, batch_id: int) -> set[int]:
    """Removes what an import added to customers who were there before; tells to whom."""
    brought = sa.select(customer.c.id).where(customer.c.batch_id == batch_id)
    corrected = sa.exists().where(
        history.c.noun == Noun.CONTACT_POINT,
        history.c.noun_id == sa.cast(contact_point.c.id, sa.Text),
    )
    added = (
        *(contact_point.c.batch_id == batch_id, contact_point.c.customer_id.not_in(brought)),
        ~corrected.correlate(contact_point),
    )
    whose = set(connection.scalars(sa.select(contact_point.c.customer_id).where(*added)))
    _remove(connection, contact_point, *added)
    moved = sa.exists().where(
        history.c.noun == Noun.SOURCE_KEY,
        history.c.noun_id == sa.cast(source_key.c.id, sa.Text),
    )
    mine = source_key.c.batch_id == batch_id, ~moved.correlate(source_key)
    _remove(connection, source_key, *mine)  # what a joining moved says who is whom, and stays
    return whose


_BELONGINGS = (
    *(purchase, complaint, contact, effort, outlay, redress, promise, follow_up),
    waiting_document,
)


def _spoken_of() -> sa.ColumnElement[bool]:
    """A complaint is about this purchase, a voucher was used for it, or something that is not of
    its import was given back for it."""
    other = purchase.alias("other")
    about = sa.exists().where(complaint.c.purchase_id == purchase.c.id).correlate(purchase)
    about_return = sa.exists().where(complaint.c.purchase_id == other.c.id).correlate(other)
    elsewhere = sa.or_(other.c.batch_id.is_(None), other.c.batch_id != purchase.c.batch_id)
    returned = sa.exists().where(
        other.c.return_of == purchase.c.id, sa.or_(elsewhere, about_return)
    )
    paid = sa.exists().where(voucher_use.c.purchase_id == purchase.c.id).correlate(purchase)
    return sa.or_(about, returned.correlate(purchase), paid)


def _has(table: sa.Table) -> sa.Exists:
    return sa.exists().where(table.c.customer_id == customer.c.id).correlate(customer)


def _is_known_else() -> sa.ColumnElement[bool]:
    """They sent somebody, told how they like it, were edited, or can be reached another way."""
    friend = customer.alias("friend")
    referred = sa.exists().where(friend.c.referred_by == customer.c.id).correlate(customer)
    cared = sa.exists().where(preferences.c.customer_id == customer.c.id).correlate(customer)
    typed = sa.exists().where(
        contact_point.c.customer_id == customer.c.id,
        sa.or_(contact_point.c.batch_id.is_(None), contact_point.c.batch_id != customer.c.batch_id),
    )
    by_import = sa.select(history.c.action).where(history.c.noun == Noun.IMPORT_BATCH)
    edited = sa.exists().where(
        *(history.c.noun == Noun.CUSTOMER, history.c.action.not_in(by_import)),
        history.c.noun_id == sa.cast(customer.c.id, sa.Text),
    )
    merged = sa.exists().where(friend.c.merged_into == customer.c.id).correlate(customer)
    corrected = sa.exists().where(
        contact_point.c.customer_id == customer.c.id,
        history.c.noun == Noun.CONTACT_POINT,
        history.c.noun_id == sa.cast(contact_point.c.id, sa.Text),
    )
    of_one = (each.correlate(customer) for each in (typed, edited, corrected))
    return sa.or_(referred, cared, merged, *of_one)


def _forget_customers(connection: sa.Connection, ids: set[int], remove: Remove) -> None:
    spoken_of = _noted(connection, Noun.CUSTOMER) & ids
    for some in chunks(sorted(ids)):
        gone = sums.customer_sums.c.customer_id.in_(some)
        connection.execute(sa.delete(sums.customer_sums).where(gone))
        connection.execute(sa.delete(contact_point).where(contact_point.c.customer_id.in_(some)))
        connection.execute(sa.delete(source_key).where(source_key.c.customer_id.in_(some)))
        for key in spoken_of.intersection(some):
            remove(Noun.CUSTOMER, key)
        connection.execute(sa.delete(customer).where(customer.c.id.in_(some)))
    search_documents.refresh(connection, {Noun.CUSTOMER: ids})


def _remove(connection: sa.Connection, table: sa.Table, *which: sa.ColumnElement[bool]) -> int:
    return int(connection.execute(sa.delete(table).where(*which)).rowcount)


def _count(connection: sa.Connection, table: sa.Table, *which: sa.ColumnElement[bool]) -> int:
    return int(connection.scalar(sa.select(sa.func.count()).select_from(table).where(*which)) or 0)
