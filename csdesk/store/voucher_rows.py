"""Reads of vouchers: lines of redress that are vouchers, with what was used of each."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, TypeAlias

import sqlalchemy as sa

from csdesk.domain.redress import Redress, RedressForm
from csdesk.domain.voucher import Voucher, VoucherUse
from csdesk.store.books_kept import voucher_use
from csdesk.store.complaints import redress
from csdesk.store.customers import customer
from csdesk.store.rows import chunks, keys_of

FACE = sa.func.coalesce(sa.func.nullif(redress.c.worth_minor, 0), redress.c.cost_minor)
"""``face_of`` as a column."""
IS_VOUCHER = sa.and_(redress.c.form == RedressForm.VOUCHER, FACE > 0)


Broken: TypeAlias = sa.Select[tuple[int]]
"""Numbers of lines of redress whose uses break a rule."""


def used_too_much() -> Broken:
    used = sa.func.sum(voucher_use.c.amount_minor)
    return _used().where(IS_VOUCHER).group_by(redress.c.id).having(used > FACE)


def used_too_early() -> Broken:
    return _used().where(voucher_use.c.used_on < redress.c.given_on).distinct()


def used_without_voucher() -> Broken:
    return _used().where(~IS_VOUCHER).distinct()


def _used() -> Broken:
    return sa.select(redress.c.id).join(voucher_use, voucher_use.c.redress_id == redress.c.id)


def are_broken(connection: sa.Connection, redress_ids: Sequence[int]) -> bool:
    """Whether the uses of one of these lines break a rule."""
    rules = used_too_much(), used_too_early(), used_without_voucher()
    return any(
        connection.scalar(rule.where(redress.c.id.in_(some)).limit(1)) is not None
        for some in chunks(redress_ids)
        for rule in rules
    )


def voucher_ids(connection: sa.Connection, *which: sa.ColumnElement[bool]) -> list[int]:
    """Numbers of vouchers, in the order they were given."""
    query = sa.select(redress.c.id).where(IS_VOUCHER, *which)
    return keys_of(connection, query.order_by(redress.c.given_on, redress.c.id))


def vouchers_in(from_on: date, to_on: date) -> sa.Select[Any]:
    """Vouchers that were given in a period, or before and not used up when it began.

    Number of the line and name of the customer, in the order they were given.
    """
    before = sa.select(sa.func.coalesce(sa.func.sum(voucher_use.c.amount_minor), 0)).where(
        voucher_use.c.redress_id == redress.c.id, voucher_use.c.used_on < from_on
    )
    left = before.scalar_subquery() < FACE
    query = sa.select(redress.c.id, customer.c.name.label("customer"))
    query = query.join(customer, customer.c.id == redress.c.customer_id)
    query = query.where(IS_VOUCHER, redress.c.given_on <= to_on)
    query = query.where(sa.or_(redress.c.given_on >= from_on, left))
    return query.order_by(redress.c.given_on, redress.c.id)


def vouchers(connection: sa.Connection, ids: Sequence[int]) -> list[Voucher]:
    """These vouchers with their uses, in the order of their numbers here; few at a time."""
    uses = uses_of(connection, ids)
    found: dict[int, Voucher] = {}
    for some in chunks(ids):
        for row in connection.execute(sa.select(redress).where(redress.c.id.in_(some))):
            found[row.id] = Voucher(Redress(**row._mapping), uses.get(row.id, ()))
    return [found[key] for key in ids if key in found]


def uses_of(
    connection: sa.Connection, redress_ids: Sequence[int]
) -> dict[int, tuple[VoucherUse, ...]]:
    """Number of a voucher -> its uses in the order they were written down; unused ones lack."""
    found: dict[int, tuple[VoucherUse, ...]] = {}
    for some in chunks(redress_ids):
        query = sa.select(voucher_use).where(voucher_use.c.redress_id.in_(some))
        for row in connection.execute(query.order_by(voucher_use.c.id)):
            use = VoucherUse(**row._mapping)
            found[use.redress_id] = (*found.get(use.redress_id, ()), use)
    return found
