"""Rows of contacts, of the minutes they took, and of other outlays."""

from __future__ import annotations

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.contact import About, Channel
from csdesk.domain.effort import Measured, OutlayKind
from csdesk.store.rows import (
    Day,
    Instant,
    Word,
    identity,
    index_where,
    link,
    metadata,
    minor,
    one_of,
    text,
    yes_no,
)

_TOLL = ("toll_expectation", "toll_aggression", "toll_unclear", "toll_dread")

contact = sa.Table(
    Noun.CONTACT,
    metadata,
    identity(),
    link("customer_id", Noun.CUSTOMER, required=True),
    sa.Column("at", Instant, nullable=False),
    sa.Column("offset_minutes", sa.Integer, nullable=False),
    sa.Column("channel", Word(Channel), nullable=False),
    sa.Column("about", Word(About), nullable=False),
    text("said"),
    link("person_id", Noun.PERSON),
    link("complaint_id", Noun.COMPLAINT, index=True),
    one_of("channel", Channel),
    yes_no("retold"),
    sa.Column("wait_minutes", sa.Integer),
    *(sa.Column(name, sa.Integer) for name in _TOLL),
    yes_no("abuse"),
    link("for_person_id", Noun.PERSON),
    sa.Column("seen_at", Instant),
    *(sa.CheckConstraint(f"{name} BETWEEN 0 AND 3", name=f"{name}_in_range") for name in _TOLL),
    sa.CheckConstraint("wait_minutes >= 0", name="wait_not_negative"),
    one_of("about", About),
    index_where("ix_contact_unseen", "for_person_id IS NOT NULL AND seen_at IS NULL", "at"),
    sa.Index("ix_contact_customer_at", "customer_id", "at"),
)

effort = sa.Table(
    Noun.EFFORT,
    metadata,
    identity(),
    link("customer_id", Noun.CUSTOMER, required=True),
    sa.Column("spent_on", Day, nullable=False),
    sa.Column("minutes", sa.Integer, nullable=False),
    minor("hourly_minor"),
    minor("cost_minor"),
    sa.Column("measured", Word(Measured), nullable=False),
    link("person_id", Noun.PERSON),
    link("complaint_id", Noun.COMPLAINT),
    link("contact_id", Noun.CONTACT),
    text("note"),
    one_of("measured", Measured),
    sa.CheckConstraint("minutes >= 0", name="minutes_not_negative"),
    sa.CheckConstraint("hourly_minor >= 0", name="hourly_not_negative"),
    sa.CheckConstraint(
        "cost_minor = (2 * minutes * hourly_minor + 60) / 120", name="cost_is_minutes_at_rate"
    ),
    sa.Index("ix_effort_customer_sums", "customer_id", "spent_on", "minutes", "cost_minor"),
    index_where("ix_effort_contact", "contact_id IS NOT NULL", "contact_id", "minutes"),
    index_where(
        "ix_effort_complaint",
        "complaint_id IS NOT NULL",
        *("complaint_id", "minutes", "cost_minor"),
    ),
    sa.Index("ix_effort_spent_on", "spent_on", "cost_minor"),
)

outlay = sa.Table(
    Noun.OUTLAY,
    metadata,
    identity(),
    link("customer_id", Noun.CUSTOMER, required=True),
    sa.Column("spent_on", Day, nullable=False),
    sa.Column("kind", Word(OutlayKind), nullable=False),
    minor("cost_minor"),
    link("complaint_id", Noun.COMPLAINT, index=True),
    text("note"),
    one_of("kind", OutlayKind),
    sa.CheckConstraint("cost_minor >= 0", name="cost_not_negative"),
    sa.Index("ix_outlay_customer_sums", "customer_id", "spent_on", "cost_minor"),
    sa.Index("ix_outlay_spent_on", "spent_on", "cost_minor"),
)
