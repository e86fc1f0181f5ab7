"""Queries for the sheets of reports, to be fetched while they are walked through.

Both days of a period are included; the order is that in which the lines stand.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import sqlalchemy as sa

from csdesk.domain.redress import RedressKind
from csdesk.store.complaint_rows import joined_steps, stage_now
from csdesk.store.complaints import act_step, complaint, empathize_step, listen_step, redress
from csdesk.store.customers import customer
from csdesk.store.efforts import effort, outlay
from csdesk.store.purchases import is_return, purchase
from csdesk.store.report_rows import COSTS, on_days, within
from csdesk.store.sums import customer_sums


def redress_given(kind: RedressKind, from_on: date, to_on: date) -> sa.Select[Any]:
    """Remedies or goodwill, oldest first, with who looks after the complaint."""
    return (
        sa.select(redress, complaint.c.person_id, customer.c.name)
        .join(complaint, complaint.c.id == redress.c.complaint_id)
        .join(customer, customer.c.id == redress.c.customer_id)
        .where(redress.c.kind == kind, within(redress.c.given_on, from_on, to_on))
        .order_by(redress.c.given_on, redress.c.id)
    )


def effort_spent(from_on: date, to_on: date) -> sa.Select[Any]:
    """Minutes, oldest first."""
    return (
        sa.select(effort, customer.c.name)
        .join(customer, customer.c.id == effort.c.customer_id)
        .where(within(effort.c.spent_on, from_on, to_on))
        .order_by(effort.c.spent_on, effort.c.id)
    )


def outlays_spent(from_on: date, to_on: date) -> sa.Select[Any]:
    """Postage, travel, parts, oldest first."""
    return (
        sa.select(outlay, customer.c.name)
        .join(customer, customer.c.id == outlay.c.customer_id)
        .where(within(outlay.c.spent_on, from_on, to_on))
        .order_by(outlay.c.spent_on, outlay.c.id)
    )


def goods_returned(from_on: date, to_on: date) -> sa.Select[Any]:
    """Goods that came back, oldest first, with the purchase they were of."""
    bought = purchase.alias("bought")
    columns = purchase.c
    return (
        sa.select(
            *(columns.id, columns.bought_on, columns.customer_id, columns.gross_minor),
            *(columns.tax_minor, columns.net_minor, columns.margin_minor),
            *(columns.net_estimated, columns.what, columns.complaint_id, columns.return_of),
            bought.c.reference.label("of_reference"),
            bought.c.bought_on.label("of_day"),
            customer.c.name,
        )
        .select_from(purchase)
        .outerjoin(bought, bought.c.id == columns.return_of)
        .outerjoin(customer, customer.c.id == columns.customer_id)
        .where(is_return, within(columns.bought_on, from_on, to_on))
        .order_by(columns.bought_on, columns.id)
    )


def opened_within(from_on: date, to_on: date) -> sa.ColumnElement[bool]:
    """Complaints that were opened then, by the day it was where they were taken down."""
    return on_days(complaint.c.opened_at, complaint.c.offset_minutes, from_on, to_on)


def cost_something(from_on: date, to_on: date) -> sa.ColumnElement[bool]:
    """Complaints that anything was spent on in the period.

    The period is gone through once for all of them: asked of each complaint, SQLite may go
    through it again each time, for all it knows of how long the tables are.
    """
    touched = (
        sa.select(table.c.complaint_id).where(
            table.c.complaint_id.is_not(None), within(table.c[day], from_on, to_on)
        )
        for table, day in COSTS
    )
    return complaint.c.id.in_(sa.union_all(*touched))


def complaints_told(from_on: date, to_on: date, *more: Any) -> sa.Select[Any]:
    """Complaints that were opened in the period or cost something in it, oldest first."""
    period = from_on, to_on
    return (
        sa.select(complaint, customer.c.name, stage_now.label("stage"), *more)
        .select_from(joined_steps.join(customer, customer.c.id == complaint.c.customer_id))
        .where(sa.or_(opened_within(*period), cost_something(*period)))
        .order_by(complaint.c.opened_at, complaint.c.id)
    )


STEPS = (
    *(listen_step.c.effect, listen_step.c.expected, listen_step.c.promised, listen_step.c.seeks),
    *(listen_step.c.feeling, listen_step.c.done_at.label("listened_at")),
    *(empathize_step.c.verdict, empathize_step.c.acknowledged_at),
    *(act_step.c.counter_words, act_step.c.remedy_decision, act_step.c.done_at.label("acted_at")),
)
"""What the three steps say of a complaint."""


def customers_served(from_on: date, to_on: date) -> sa.Select[Any]:
    """Customers with sales, service or a complaint in the period, by name as people sort it."""
    period = from_on, to_on
    raised = sa.exists().where(complaint.c.customer_id == customer.c.id, opened_within(*period))
    happened = (
        sa.exists().where(table.c.customer_id == customer.c.id, within(table.c[day], *period))
        for table, day in ((purchase, "bought_on"), *COSTS)
    )
    return (
        sa.select(
            *(customer.c.id, customer.c.name, customer.c.looked_after_by),
            *(customer_sums.c.complaints, customer_sums.c.open_complaints),
            *(customer_sums.c.first_bought_on, customer_sums.c.last_bought_on),
            customer_sums.c.recommend,
        )
        .outerjoin(customer_sums, customer_sums.c.customer_id == customer.c.id)
        .where(sa.or_(*(fact.correlate(customer) for fact in (*happened, raised))))
        .order_by(sa.collate(customer.c.name, "NOCASE"), customer.c.id)
    )
