"""Taking back what one import brought, except what more hangs on by now."""

from __future__ import annotations

from typing import NamedTuple

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.store import search_documents, sums
from csdesk.store.bulk_told import ToldBack, take_told_back
from csdesk.store.complaints import complaint, redress
from csdesk.store.customers import contact_point, customer, preferences
from csdesk.store.efforts import contact, effort, outlay
from csdesk.store.history import history
from csdesk.store.import_memory import source_key
from csdesk.store.promises import follow_up, promise
from csdesk.store.purchases import purchase
from csdesk.store.rows import chunks


class TakenBack(NamedTuple):
    """What an undone import took away, and what stays because more hangs on it by now."""

    customers: int
    purchases: int
    customers_kept: int
    purchases_kept: int
    told: ToldBack


def take_back(connection: sa.Connection, batch_id: int) -> tuple[TakenBack, set[int]]:
    """Removes what one import brought; returns what, and whose sums changed but who stay.

    A purchase stays that a complaint or a later return speaks of, a customer stays who has
    anything that did not come with this import.
    """
    told, speakers = take_told_back(connection, batch_id)
    mine = purchase.c.batch_id == batch_id
    buyers = set(connection.scalars(sa.select(purchase.c.customer_id).where(mine).distinct()))
    purchases = _remove(connection, purchase, mine, ~_spoken_of())
    kept_purchases = _count(connection, purchase, mine)
    brought = customer.c.batch_id == batch_id
    alone = sa.and_(brought, *(~_has(table) for table in _BELONGINGS), ~_is_known_else())
    gone = set(connection.scalars(sa.select(customer.c.id).where(alone)))
    _forget_customers(connection, gone)
    kept = _count(connection, customer, brought)
    changed = buyers | speakers | _take_points_back(connection, batch_id)
    stay = {key for key in changed if key is not None} - gone
    return TakenBack(len(gone), purchases, kept, kept_purchases, told), stay


def _take_points_back(connection: sa.Connection, batch_id: int) -> set[int]:
    """Removes what an import added to customers who were there before; tells to whom."""
    brought = sa.select(customer.c.id).where(customer.c.batch_id == batch_id)
    added = contact_point.c.batch_id == batch_id, contact_point.c.customer_id.not_in(brought)
    whose = set(connection.scalars(sa.select(contact_point.c.customer_id).where(*added)))
    _remove(connection, contact_point, *added)
    _remove(connection, source_key, source_key.c.batch_id == batch_id)
    return whose


_BELONGINGS = (purchase, complaint, contact, effort, outlay, redress, promise, follow_up)


def _spoken_of() -> sa.ColumnElement[bool]:
    """A complaint is about this purchase, or something not of its import was given back for it."""
    other = purchase.alias("other")
    about = sa.exists().where(complaint.c.purchase_id == purchase.c.id).correlate(purchase)
    about_return = sa.exists().where(complaint.c.purchase_id == other.c.id).correlate(other)
    elsewhere = sa.or_(other.c.batch_id.is_(None), other.c.batch_id != purchase.c.batch_id)
    returned = sa.exists().where(
        other.c.return_of == purchase.c.id, sa.or_(elsewhere, about_return)
    )
    return sa.or_(about, returned.correlate(purchase))


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
    edited = sa.exists().where(
        history.c.noun == Noun.CUSTOMER, history.c.noun_id == sa.cast(customer.c.id, sa.Text)
    )
    corrected = sa.exists().where(
        contact_point.c.customer_id == customer.c.id,
        history.c.noun == Noun.CONTACT_POINT,
        history.c.noun_id == sa.cast(contact_point.c.id, sa.Text),
    )
    of_one = (each.correlate(customer) for each in (typed, edited, corrected))
    return sa.or_(referred, cared, *of_one)


def _forget_customers(connection: sa.Connection, ids: set[int]) -> None:
    for some in chunks(sorted(ids)):
        gone = sums.customer_sums.c.customer_id.in_(some)
        connection.execute(sa.delete(sums.customer_sums).where(gone))
        connection.execute(sa.delete(contact_point).where(contact_point.c.customer_id.in_(some)))
        connection.execute(sa.delete(source_key).where(source_key.c.customer_id.in_(some)))
        connection.execute(sa.delete(customer).where(customer.c.id.in_(some)))
    search_documents.refresh(connection, {Noun.CUSTOMER: ids})


def _remove(connection: sa.Connection, table: sa.Table, *which: sa.ColumnElement[bool]) -> int:
    return int(connection.execute(sa.delete(table).where(*which)).rowcount)


def _count(connection: sa.Connection, table: sa.Table, *which: sa.ColumnElement[bool]) -> int:
    return int(connection.scalar(sa.select(sa.func.count()).select_from(table).where(*which)) or 0)
