"""Reads of what is booked in a period: redress, returns and uses of vouchers, by their number."""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa

from csdesk.domain.redress import RedressKind
from csdesk.store.books_kept import voucher_use
from csdesk.store.complaints import redress
from csdesk.store.purchases import purchase
from csdesk.store.report_queries import is_return
from csdesk.store.report_rows import within


def redress_by_id(kind: RedressKind, from_on: date, to_on: date) -> sa.Select[Any]:
    """Remedies, or goodwill: id, customer_id, given_on, account_code, form, cost, worth."""
    r = redress.c
    columns = r.id, r.customer_id, r.given_on, r.account_code, r.form, r.cost_minor, r.worth_minor
    found = sa.select(*columns).where(r.kind == kind, within(r.given_on, from_on, to_on))
    return found.order_by(r.id)


def returns_by_id(from_on: date, to_on: date) -> sa.Select[Any]:
    """What came back: id, customer_id, bought_on, net, tax, gross."""
    p = purchase.c
    columns = p.id, p.customer_id, p.bought_on, p.net_minor, p.tax_minor, p.gross_minor
    found = sa.select(*columns).where(is_return, within(p.bought_on, from_on, to_on))
    return found.order_by(p.id)


def uses_by_id(from_on: date, to_on: date) -> sa.Select[Any]:
    """Uses of vouchers: id, customer_id, used_on, lapsed, amount, cost and worth of the voucher,
    and how much of it was used, with this, in the order in which uses were written down."""
    u, r = voucher_use.c, redress.c
    so_far = sa.func.sum(u.amount_minor).over(partition_by=u.redress_id, order_by=u.id)
    every = sa.select(
        *(u.id, r.customer_id, u.used_on, u.lapsed, u.amount_minor),
        *(r.cost_minor, r.worth_minor, so_far.label("so_far")),
    )
    joined = every.join(redress, r.id == u.redress_id).subquery()
    found = sa.select(joined).where(within(joined.c.used_on, from_on, to_on))
    return found.order_by(joined.c.id)
