"""Rows of promises and of follow-ups."""

from __future__ import annotations

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.store.rows import Day, Instant, identity, link, metadata, text

promise = sa.Table(
    Noun.PROMISE,
    metadata,
    identity(),
    link("customer_id", Noun.CUSTOMER, required=True, index=True),
    sa.Column("what", sa.Text, nullable=False),
    sa.Column("due_at", Instant, nullable=False),
    sa.Column("offset_minutes", sa.Integer, nullable=False),
    link("person_id", Noun.PERSON),
    link("complaint_id", Noun.COMPLAINT, index=True),
    link("contact_id", Noun.CONTACT, index=True),
    sa.Column("made_at", Instant, nullable=False),
    sa.Column("kept_at", Instant),
    sa.Column("broken_at", Instant),
    text("broken_reason"),
    sa.CheckConstraint("kept_at IS NULL OR broken_at IS NULL", name="kept_or_broken"),
    sa.CheckConstraint("length(trim(what)) > 0", name="what_given"),
    sa.Index("ix_promise_open", "kept_at", "broken_at", "due_at"),
)

follow_up = sa.Table(
    Noun.FOLLOW_UP,
    metadata,
    identity(),
    link("customer_id", Noun.CUSTOMER, required=True, index=True),
    sa.Column("ask_on", Day, nullable=False),
    text("question"),
    link("complaint_id", Noun.COMPLAINT, index=True),
    link("person_id", Noun.PERSON),
    sa.Column("answered_at", Instant),
    sa.Column("declined_at", Instant),
    sa.Column("satisfaction", sa.Integer),
    sa.Column("ease", sa.Integer),
    sa.Column("recommend", sa.Integer),
    text("words"),
    sa.Column("called_back_at", Instant),
    sa.CheckConstraint("satisfaction BETWEEN 1 AND 5", name="satisfaction_in_range"),
    sa.CheckConstraint("ease BETWEEN 1 AND 7", name="ease_in_range"),
    sa.CheckConstraint("recommend BETWEEN 0 AND 10", name="recommend_in_range"),
    sa.Index("ix_follow_up_open", "answered_at", "declined_at", "ask_on"),
)
