"""Rows of letters, reviews, enclosed files, and decisions on what next with a customer."""

from __future__ import annotations

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.letter import LetterKind, SentBy
from csdesk.domain.parting import NextStep
from csdesk.store.rows import (
    Day,
    Instant,
    Word,
    Written,
    identity,
    index_where,
    link,
    metadata,
    one_of,
    text,
)

letter = sa.Table(
    Noun.LETTER,
    metadata,
    identity(),
    link("customer_id", Noun.CUSTOMER, required=True),
    sa.Column("kind", Word(LetterKind), nullable=False),
    text("subject"),
    text("body"),
    sa.Column("written_at", Instant, nullable=False),
    sa.Column("offset_minutes", sa.Integer, nullable=False),
    link("complaint_id", Noun.COMPLAINT, index=True),
    link("person_id", Noun.PERSON),
    sa.Column("sent_at", Instant),
    sa.Column("sent_by", Word(SentBy)),
    one_of("kind", LetterKind),
    one_of("sent_by", SentBy),
    sa.Index("ix_letter_customer_written", "customer_id", "written_at"),
)

review = sa.Table(
    Noun.REVIEW,
    metadata,
    identity(),
    sa.Column("site", Written, nullable=False),
    sa.Column("posted_on", Day, nullable=False),
    text("words"),
    text("link"),
    sa.Column("stars", sa.Integer),
    link("customer_id", Noun.CUSTOMER),
    link("complaint_id", Noun.COMPLAINT, index=True),
    link("person_id", Noun.PERSON),
    text("reply"),
    sa.Column("replied_at", Instant),
    sa.Column("resolved_at", Instant),
    sa.CheckConstraint("stars BETWEEN 1 AND 5", name="stars_in_range"),
    sa.Index("ix_review_customer_posted", "customer_id", "posted_on"),
    index_where("ix_review_unanswered", "replied_at IS NULL", "posted_on"),
)

enclosure = sa.Table(
    Noun.ENCLOSURE,
    metadata,
    identity(),
    link("attachment_id", Noun.ATTACHMENT, required=True),
    link("customer_id", Noun.CUSTOMER, required=True, index=True),
    sa.Column("added_at", Instant, nullable=False),
    link("contact_id", Noun.CONTACT, index=True),
    link("complaint_id", Noun.COMPLAINT, index=True),
    link("person_id", Noun.PERSON),
)

PARTING_THINKING = "parted_at IS NULL AND taken_back_at IS NULL AND think_until IS NOT NULL"

PARTED_THOUGHT_OVER = "parted_at IS NULL OR (think_until IS NOT NULL AND parted_at >= think_until)"

parting = sa.Table(
    Noun.PARTING,
    metadata,
    identity(),
    link("customer_id", Noun.CUSTOMER, required=True, index=True),
    sa.Column("next_step", Word(NextStep), nullable=False),
    sa.Column("decided_at", Instant, nullable=False),
    sa.Column("offset_minutes", sa.Integer, nullable=False),
    text("message"),
    text("terms"),
    sa.Column("look_again_on", Day),
    sa.Column("think_until", Instant),
    sa.Column("parted_at", Instant),
    sa.Column("taken_back_at", Instant),
    text("taken_back_reason"),
    link("person_id", Noun.PERSON),
    one_of("next_step", NextStep),
    sa.CheckConstraint(PARTED_THOUGHT_OVER, name="thought_over"),
    index_where("ix_parting_thinking", PARTING_THINKING, "think_until"),
    index_where("ix_parting_look_again", "look_again_on IS NOT NULL", "look_again_on"),
)
