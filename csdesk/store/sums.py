"""Kept sums of every customer, renewed in the transaction that changed what they add up.

Lists sort and filter by this table alone, so it also keeps who is archived and the rank of a share.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

import sqlalchemy as sa

from csdesk.domain.figures import WHOLE_BP
from csdesk.domain.redress import RedressKind
from csdesk.store.complaints import complaint, redress
from csdesk.store.customers import customer
from csdesk.store.efforts import contact, effort, outlay
from csdesk.store.open_ones import complaint_is_open, was_over_elsewhere
from csdesk.store.promises import follow_up
from csdesk.store.purchases import is_bought, purchase
from csdesk.store.rows import Day, Instant, chunks, metadata, minor, yes_no

_SERVICE = "effort_minor + remedy_minor + goodwill_minor + outlay_minor"
_SHARE_RANK = (
    f"CASE WHEN margin_minor > 0 THEN ({_SERVICE}) * {WHOLE_BP} / margin_minor "
    f"WHEN {_SERVICE} > 0 THEN {2**62} ELSE -1 END"
)
"""Orders by service cost over margin: none at all first, cost without any margin last."""

customer_sums = sa.Table(
    "customer_sums",
    metadata,
    sa.Column(
        "customer_id",
        sa.Integer,
        sa.ForeignKey("customer.id", ondelete="CASCADE"),
        primary_key=True,
    ),
    yes_no("archived"),
    sa.Column("purchases", sa.Integer, nullable=False),
    sa.Column("first_bought_on", Day),
    sa.Column("last_bought_on", Day),
    minor("spend_minor"),
    minor("margin_minor"),
    minor("estimated_margin_minor"),
    sa.Column("effort_minutes", sa.Integer, nullable=False),
    minor("effort_minor"),
    minor("remedy_minor"),
    minor("goodwill_minor"),
    minor("outlay_minor"),
    sa.Column("service_minor", sa.BigInteger, sa.Computed(_SERVICE, persisted=True)),
    sa.Column("share_rank", sa.BigInteger, sa.Computed(_SHARE_RANK, persisted=True)),
    sa.Column("complaints", sa.Integer, nullable=False),
    sa.Column("open_complaints", sa.Integer, nullable=False),
    sa.Column("complaints_without_minutes", sa.Integer, nullable=False),
    sa.Column("last_contact_at", Instant),
    sa.Column("recommend", sa.Integer),
    sa.Index("ix_customer_sums_margin", "archived", "margin_minor", "customer_id"),
    sa.Index("ix_customer_sums_service", "archived", "service_minor", "customer_id"),
    sa.Index("ix_customer_sums_share", "archived", "share_rank", "customer_id"),
    sa.Index("ix_customer_sums_score", "archived", "recommend", "customer_id"),
    sa.Index("ix_customer_sums_last_contact", "archived", "last_contact_at", "customer_id"),
    sa.Index("ix_customer_sums_open", "archived", "open_complaints", "customer_id"),
)

_COUNTED = tuple(column for column in customer_sums.columns if column.computed is None)


def _sum(column: sa.ColumnElement[int], *conditions: sa.ColumnElement[bool]) -> sa.Label[int]:
    total = sa.func.coalesce(sa.func.sum(column), 0)
    query = sa.select(total).where(*conditions).correlate(customer)
    return query.scalar_subquery().label(None)


@cache
def _sums() -> sa.Select[Any]:
    """One row a customer, counted anew from the facts; columns in the order of ``_COUNTED``."""
    bought = purchase.c.customer_id == customer.c.id
    served = effort.c.customer_id == customer.c.id
    given = redress.c.customer_id == customer.c.id
    spent = outlay.c.customer_id == customer.c.id
    raised = complaint.c.customer_id == customer.c.id
    return sa.select(
        customer.c.id,
        customer.c.archived_at.is_not(None),
        _pick(sa.func.count(), bought, is_bought),
        _pick(sa.func.min(purchase.c.bought_on), bought, is_bought),
        _pick(sa.func.max(purchase.c.bought_on), bought, is_bought),
        _sum(purchase.c.net_minor, bought),
        _sum(purchase.c.margin_minor, bought),
        _sum(purchase.c.margin_minor, bought, purchase.c.margin_estimated),
        _sum(effort.c.minutes, served),
        _sum(effort.c.cost_minor, served),
        _sum(redress.c.cost_minor, given, redress.c.kind == RedressKind.REMEDY),
        _sum(redress.c.cost_minor, given, redress.c.kind == RedressKind.GOODWILL),
        _sum(outlay.c.cost_minor, spent),
        _pick(sa.func.count(), raised),
        _pick(sa.func.count(), raised, complaint_is_open),
        _pick(sa.func.count(), raised, ~_has_minutes(), ~was_over_elsewhere),
        _last_contact(),
        _latest_score(),
    )


def _pick(
    column: sa.ColumnElement[Any] | sa.Function[Any], *conditions: sa.ColumnElement[bool]
) -> sa.ScalarSelect[Any]:
    return sa.select(column).where(*conditions).correlate(customer).scalar_subquery()


def _last_contact() -> sa.ColumnElement[Any]:
    """The newest exchange; a complaint that was raised is one."""
    talked = _pick(sa.func.max(contact.c.at), contact.c.customer_id == customer.c.id)
    raised = _pick(sa.func.max(complaint.c.opened_at), complaint.c.customer_id == customer.c.id)
    newer = sa.case((raised > talked, raised), else_=talked)
    return sa.func.coalesce(newer, raised)


def _has_minutes() -> sa.Exists:
    timed = effort.c.complaint_id == complaint.c.id
    return sa.exists().where(timed, effort.c.minutes > 0).correlate(complaint)


def _latest_score() -> sa.ScalarSelect[int | None]:
    answers = sa.select(follow_up.c.recommend).where(
        follow_up.c.customer_id == customer.c.id, follow_up.c.recommend.is_not(None)
    )
    newest = answers.order_by(follow_up.c.answered_at.desc(), follow_up.c.id.desc()).limit(1)
    return newest.correlate(customer).scalar_subquery()


def of_customer(connection: sa.Connection, customer_id: int) -> sa.Row[Any]:
    """The kept sums of a customer who is there."""
    query = sa.select(customer_sums).where(customer_sums.c.customer_id == customer_id)
    return connection.execute(query).one()


def refresh(connection: sa.Connection, customer_ids: Iterable[int]) -> None:
    """Counts the sums of these customers anew; of customers that are gone they vanish."""
    for some in chunks(sorted(customer_ids)):
        gone = sa.delete(customer_sums).where(customer_sums.c.customer_id.in_(some))
        connection.execute(gone)
        _fill(connection, customer.c.id.in_(some))


def refresh_between(connection: sa.Connection, first: int, last: int) -> None:
    """Counts the sums of every customer from one id to another anew, both included."""
    connection.execute(
        sa.delete(customer_sums).where(customer_sums.c.customer_id.between(first, last))
    )
    _fill(connection, customer.c.id.between(first, last))


def refresh_all(connection: sa.Connection) -> None:
    """Counts the sums of every customer anew."""
    connection.execute(sa.delete(customer_sums))
    _fill(connection, sa.true())


def _fill(connection: sa.Connection, which: sa.ColumnElement[bool]) -> None:
    names = [column.name for column in _COUNTED]
    connection.execute(sa.insert(customer_sums).from_select(names, _sums().where(which)))


def wrong(connection: sa.Connection) -> list[int]:
    """Customers whose kept sums differ from what their facts add up to."""
    kept = sa.select(*_COUNTED)
    wrong_ones = set(connection.scalars(sa.except_(_sums(), kept)))
    return sorted(wrong_ones | set(connection.scalars(sa.except_(kept, _sums()))))
