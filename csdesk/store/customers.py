"""Rows of customers, of the ways to reach them, and of how they want to be treated."""

from __future__ import annotations

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.customer import PointKind
from csdesk.store.rows import (
    Day,
    Instant,
    Word,
    Written,
    identity,
    link,
    metadata,
    one_of,
    text,
    yes_no,
)

customer = sa.Table(
    Noun.CUSTOMER,
    metadata,
    identity(),
    sa.Column("name", Written, nullable=False),
    text("note"),
    link("looked_after_by", Noun.PERSON),
    link("referred_by", Noun.CUSTOMER),
    sa.Column("external_key", Written, index=True),
    sa.Column("created_at", Instant, nullable=False),
    sa.Column("archived_at", Instant),
    link("batch_id", Noun.IMPORT_BATCH, index=True),
    text("company"),
    text("address"),
    text("place"),
    sa.Column("usual_currency", sa.String(3)),
    link("merged_into", Noun.CUSTOMER, index=True),
    text("tags"),
    yes_no("on_contract"),
    sa.Column("restricted_at", Instant),
    text("restricted_why"),
    sa.Column("kept_until", Day),
    text("kept_why"),
    sa.Column("erased_at", Instant),
    sa.CheckConstraint("merged_into <> id", name="not_merged_into_self"),
    sa.CheckConstraint("length(trim(name)) > 0", name="name_given"),
    sa.CheckConstraint("referred_by <> id", name="not_referred_by_self"),
    sa.Index("ix_customer_name_id", sa.text("name COLLATE NOCASE"), "id", "archived_at"),
)

contact_point = sa.Table(
    Noun.CONTACT_POINT,
    metadata,
    identity(),
    link("customer_id", Noun.CUSTOMER, required=True, index=True),
    sa.Column("kind", Word(PointKind), nullable=False),
    sa.Column("typed", Written, nullable=False),
    sa.Column("normal", Written, nullable=False),
    link("batch_id", Noun.IMPORT_BATCH, index=True),
    one_of("kind", PointKind),
    sa.Index("ix_contact_point_normal", "kind", "normal", "customer_id"),
)

preferences = sa.Table(
    Noun.PREFERENCES,
    metadata,
    sa.Column("customer_id", sa.Integer, sa.ForeignKey("customer.id"), primary_key=True),
    text("channel"),
    text("best_times"),
    text("form_of_address"),
    text("approach"),
    text("donts"),
    text("choices"),
    text("language"),
    sa.Column("asked_on", Day),
)

is_used = sa.and_(
    customer.c.archived_at.is_(None),
    customer.c.restricted_at.is_(None),
    customer.c.erased_at.is_(None),
)
"""As ``Customer.is_used``: they may be written to, asked and proposed."""


resting = sa.select(customer.c.id).where(
    customer.c.restricted_at.is_not(None) | customer.c.erased_at.is_not(None)
)
"""Numbers of everybody whose data are only kept, because they asked for it, or were erased."""


def erased_ids(connection: sa.Connection) -> frozenset[int]:
    """Numbers of everybody who was erased: no file is ever about one of them again."""
    gone = sa.select(customer.c.id).where(customer.c.erased_at.is_not(None))
    return frozenset(connection.scalars(gone))


def resting_ids(connection: sa.Connection) -> frozenset[int]:
    """Those numbers, read."""
    return frozenset(connection.scalars(resting))
