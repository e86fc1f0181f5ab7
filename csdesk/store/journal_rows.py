"""Queries for the journal: what is booked in a period, by day and then by number.

Both days are included. The day comes first in every row, the number of the line next, and each
has its customer's name.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa

from csdesk.domain.redress import RedressForm, RedressKind
from csdesk.store.books_kept import voucher_use
from csdesk.store.complaints import redress
from csdesk.store.customers import customer
from csdesk.store.purchases import is_return, purchase
from csdesk.store.report_rows import within


def redress_booked(kind: RedressKind, from_on: date, to_on: date) -> sa.Select[Any]:
    """Remedies, or goodwill: what each cost and what was given."""
    r = redress.c
    return (
        sa.select(
            *(r.given_on, r.id, r.form, r.cost_minor, r.worth_minor, r.account_code),
            *(r.what, r.complaint_id, r.customer_id, customer.c.name),
        )
        .join(customer, customer.c.id == r.customer_id)
        .where(r.kind == kind, within(r.given_on, from_on, to_on))
        .order_by(r.given_on, r.id)
    )


def returns_booked(from_on: date, to_on: date) -> sa.Select[Any]:
    """Goods that came back, or money for them; nobody's name may stand on them."""
    p = purchase.c
    return (
        sa.select(
            *(p.bought_on, p.id, p.net_minor, p.tax_minor, p.gross_minor, p.net_estimated),
            *(p.reference, p.what, p.complaint_id, p.customer_id, customer.c.name),
        )
        .select_from(purchase)
        .outerjoin(customer, customer.c.id == p.customer_id)
        .where(is_return, within(p.bought_on, from_on, to_on))
        .order_by(p.bought_on, p.id)
    )


def vouchers_booked(from_on: date, to_on: date) -> sa.Select[Any]:
    """Parts of vouchers that were used or lapsed, with how much of each was gone after it.

    ``gone`` counts in the order in which they were written down, whatever day they are of.
    """
    u, r = voucher_use.c, redress.c
    gone = sa.func.sum(u.amount_minor).over(partition_by=u.redress_id, order_by=u.id)
    every = (
        sa.select(
            *(u.used_on, u.id, u.lapsed, u.amount_minor, gone.label("gone"), u.note),
            *(r.cost_minor, r.worth_minor, r.what, r.complaint_id, r.customer_id),
        )
        .join(redress, r.id == u.redress_id)
        .where(r.form == RedressForm.VOUCHER)
        .subquery()
    )
    return (
        sa.select(every, customer.c.name)
        .join(customer, customer.c.id == every.c.customer_id)
        .where(within(every.c.used_on, from_on, to_on))
        .order_by(every.c.used_on, every.c.id)
    )


def by_number(booked: sa.Select[Any]) -> sa.Select[Any]:
    """The same rows by their number alone, whatever day they are of."""
    return booked.order_by(None).order_by(booked.selected_columns.id)
