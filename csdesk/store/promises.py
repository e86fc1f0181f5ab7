"""Rows of promises and of follow-ups."""

from __future__ import annotations

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.follow_up import DETRACTOR_UP_TO, UNSATISFIED_UP_TO
from csdesk.store.rows import (
    Day,
    Instant,
    Written,
    identity,
    index_where,
    link,
    metadata,
    text,
    yes_no,
)

_PROMISE_OPEN = "kept_at IS NULL AND broken_at IS NULL"
_NOT_ASKED = "answered_at IS NULL AND declined_at IS NULL"
UNHAPPY = sa.text(f"(recommend <= {DETRACTOR_UP_TO} OR satisfaction <= {UNSATISFIED_UP_TO})")
"""Follow-ups with an answer that makes a call-back due; said in the words of its index."""
_CALL_OWED = f"answered_at IS NOT NULL AND called_back_at IS NULL AND {UNHAPPY}"

promise = sa.Table(
    Noun.PROMISE,
    metadata,
    identity(),
    link("customer_id", Noun.CUSTOMER, required=True, index=True),
    sa.Column("what", Written, nullable=False),
    sa.Column("due_at", Instant, nullable=False),
    sa.Column("offset_minutes", sa.Integer, nullable=False),
    link("person_id", Noun.PERSON),
    link("complaint_id", Noun.COMPLAINT, index=True),
    link("contact_id", Noun.CONTACT, index=True),
    sa.Column("made_at", Instant, nullable=False),
    sa.Column("kept_at", Instant),
    sa.Column("broken_at", Instant),
    text("reason"),
    sa.Column("agreed_due_at", Instant),
    sa.Column("moves", sa.Integer, nullable=False, server_default="0"),
    sa.CheckConstraint("moves >= 0", name="moves_not_negative"),
    sa.CheckConstraint("kept_at IS NULL OR broken_at IS NULL", name="kept_or_broken"),
    sa.CheckConstraint("length(trim(what)) > 0", name="what_given"),
    index_where("ix_promise_open", _PROMISE_OPEN, "due_at"),
    index_where("ix_promise_open_of_complaint", _PROMISE_OPEN, "complaint_id", "due_at"),
    sa.Index("ix_promise_due_at", "due_at", "kept_at", "agreed_due_at"),
    index_where("ix_promise_agreed", "agreed_due_at IS NOT NULL", "agreed_due_at", "kept_at"),
)
binding_due = sa.func.coalesce(promise.c.agreed_due_at, promise.c.due_at, type_=Instant)
"""The date a promise is measured by: the last one the customer agreed to."""

follow_up = sa.Table(
    Noun.FOLLOW_UP,
    metadata,
    identity(),
    link("customer_id", Noun.CUSTOMER, required=True),
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
    link("called_back_by", Noun.PERSON),
    text("call_back_words"),
    link("theme_id", Noun.LIST_ITEM),
    yes_no("by_card"),
    link("batch_id", Noun.IMPORT_BATCH, index=True),
    sa.Column("fingerprint", sa.Text),
    sa.Index("ix_follow_up_fingerprint", "fingerprint", unique=True),
    sa.CheckConstraint("satisfaction BETWEEN 1 AND 5", name="satisfaction_in_range"),
    sa.CheckConstraint("ease BETWEEN 1 AND 7", name="ease_in_range"),
    sa.CheckConstraint("recommend BETWEEN 0 AND 10", name="recommend_in_range"),
    index_where("ix_follow_up_open", _NOT_ASKED, "ask_on"),
    index_where("ix_follow_up_open_of_complaint", _NOT_ASKED, "complaint_id", "ask_on"),
    index_where("ix_follow_up_call_owed", _CALL_OWED, "ask_on"),
    sa.Index("ix_follow_up_customer_answered", "customer_id", "answered_at", "recommend"),
    index_where("ix_follow_up_answered_at", "answered_at IS NOT NULL", "answered_at"),
)
