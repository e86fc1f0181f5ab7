"""Rows of complaints: their three steps, options, redress, answers, handovers and reopenings."""

from __future__ import annotations

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.complaint import Feeling, Outcome, RemedyDecision, Severity, Verdict
from csdesk.domain.contact import Channel
from csdesk.domain.redress import RedressForm, RedressKind
from csdesk.store.rows import (
    Day,
    Grade,
    Instant,
    Word,
    Written,
    identity,
    index_where,
    link,
    metadata,
    minor,
    one_of,
    text,
    yes_no,
)

PRESSING = "is_safety OR is_urgent"
"""Complaints that can't wait their turn; said in the words of their index."""

complaint = sa.Table(
    Noun.COMPLAINT,
    metadata,
    identity(),
    link("customer_id", Noun.CUSTOMER, required=True),
    text("title"),
    text("words"),
    sa.Column("channel", Word(Channel), nullable=False),
    sa.Column("opened_at", Instant, nullable=False),
    sa.Column("offset_minutes", sa.Integer, nullable=False),
    link("person_id", Noun.PERSON),
    link("category_id", Noun.LIST_ITEM),
    sa.Column("severity", Grade(Severity), nullable=False),
    minor("at_stake_minor"),
    link("purchase_id", Noun.PURCHASE),
    sa.Column("outcome", Word(Outcome)),
    link("cause_id", Noun.LIST_ITEM),
    sa.Column("settled_at", Instant),
    sa.Column("reopened_at", Instant),
    text("reopened_reason"),
    text("final_say"),
    sa.Column("final_say_at", Instant),
    link("final_say_by", Noun.PERSON),
    link("batch_id", Noun.IMPORT_BATCH, index=True),
    one_of("channel", Channel),
    one_of("outcome", Outcome),
    sa.CheckConstraint(
        f"severity BETWEEN {min(Severity)} AND {max(Severity)}", name="severity_known"
    ),
    sa.CheckConstraint("at_stake_minor >= 0", name="at_stake_not_negative"),
    sa.CheckConstraint("settled_at IS NULL OR outcome IS NOT NULL", name="settled_has_outcome"),
    text("reference"),
    sa.Column("fingerprint", sa.Text),
    sa.CheckConstraint(
        "settled_at IS NULL OR cause_id IS NOT NULL OR outcome = 'ended_elsewhere'",
        name="settled_has_cause",
    ),
    sa.Index("ix_complaint_fingerprint", "fingerprint", unique=True),
    yes_no("is_safety"),
    yes_no("is_urgent"),
    sa.Column("later_severity", Grade(Severity)),
    text("later_severity_reason"),
    link("offering_id", Noun.OFFERING),
    text("customer_view"),
    text("served_view"),
    text("owner_view"),
    sa.CheckConstraint(
        f"later_severity BETWEEN {min(Severity)} AND {max(Severity)}", name="later_severity_known"
    ),
    index_where("ix_complaint_pressing", PRESSING, "opened_at"),
    sa.Index("ix_complaint_cause", "cause_id", "opened_at"),
    sa.Index("ix_complaint_customer_opened", "customer_id", "opened_at", "settled_at"),
    sa.Index("ix_complaint_customer_settled", "customer_id", "settled_at"),
    sa.Index("ix_complaint_open", "settled_at", "opened_at"),
    sa.Index("ix_complaint_opened_at", "opened_at", "id"),
)


def _complaint_key() -> sa.Column[int]:
    return sa.Column("complaint_id", sa.Integer, sa.ForeignKey("complaint.id"), primary_key=True)


listen_step = sa.Table(
    Noun.LISTEN_STEP,
    metadata,
    _complaint_key(),
    text("added_words"),
    text("effect"),
    text("expected"),
    link("broken_promise_id", Noun.LIST_ITEM),
    text("seeks"),
    sa.Column("feeling", Word(Feeling)),
    text("summary"),
    sa.Column("read_back_at", Instant),
    text("read_back_skipped"),
    sa.Column("done_at", Instant),
    text("promised"),
    sa.Column("read_back_refusals", sa.Integer, nullable=False, server_default="0"),
    one_of("feeling", Feeling),
    sa.CheckConstraint("read_back_refusals >= 0", name="refusals_not_negative"),
    sa.CheckConstraint(
        "done_at IS NULL OR read_back_at IS NOT NULL OR read_back_skipped <> ''",
        name="done_was_read_back",
    ),
)

empathize_step = sa.Table(
    Noun.EMPATHIZE_STEP,
    metadata,
    _complaint_key(),
    text("sentence"),
    text("went_wrong"),
    text("effect"),
    text("changes"),
    text("in_their_shoes"),
    text("asked_whom"),
    text("promised"),
    text("delivered"),
    sa.Column("verdict", Word(Verdict)),
    text("would_put_right"),
    yes_no("said_sorry"),
    yes_no("told_name"),
    sa.Column("acknowledged_at", Instant),
    sa.Column("acknowledged_by", Word(Channel)),
    sa.Column("done_at", Instant),
    one_of("verdict", Verdict),
    one_of("acknowledged_by", Channel),
    sa.CheckConstraint(
        "done_at IS NULL OR (acknowledged_at IS NOT NULL AND verdict IS NOT NULL)",
        name="done_was_acknowledged",
    ),
)

act_step = sa.Table(
    Noun.ACT_STEP,
    metadata,
    _complaint_key(),
    text("counter_words"),
    sa.Column("counter_reasonable", sa.Boolean(name="counter_reasonable_yes_no")),
    text("counter_answer"),
    sa.Column("remedy_decision", Word(RemedyDecision)),
    yes_no("nothing_to_promise"),
    text("unusual_reason"),
    sa.Column("read_back_at", Instant),
    text("read_back_skipped"),
    sa.Column("done_at", Instant),
    minor("counter_minor", required=False),
    sa.Column("counter_was_promised", sa.Boolean(name="counter_was_promised_yes_no")),
    sa.Column("counter_given_to_others", sa.Boolean(name="counter_given_to_others_yes_no")),
    sa.Column("counter_affordable", sa.Boolean(name="counter_affordable_yes_no")),
    sa.Column("counter_first_time", sa.Boolean(name="counter_first_time_yes_no")),
    text("few_options_reason"),
    one_of("remedy_decision", RemedyDecision),
    sa.CheckConstraint("done_at IS NULL OR remedy_decision IS NOT NULL", name="done_was_decided"),
)

option = sa.Table(
    Noun.OPTION,
    metadata,
    identity(),
    link("complaint_id", Noun.COMPLAINT, required=True, index=True),
    sa.Column("position", sa.Integer, nullable=False),
    text("title"),
    text("detail"),
    minor("cost_minor"),
    minor("worth_minor", required=False),
    text("ready"),
    yes_no("limits_told"),
    yes_no("chosen"),
    sa.Column("form", Word(RedressForm)),
    sa.Column("ready_on", Day),
    sa.CheckConstraint("cost_minor >= 0", name="cost_not_negative"),
)

redress = sa.Table(
    Noun.REDRESS,
    metadata,
    identity(),
    link("customer_id", Noun.CUSTOMER, required=True),
    link("complaint_id", Noun.COMPLAINT, required=True, index=True),
    sa.Column("kind", Word(RedressKind), nullable=False),
    sa.Column("form", Word(RedressForm), nullable=False),
    text("what"),
    minor("cost_minor"),
    sa.Column("given_on", Day, nullable=False),
    minor("worth_minor", required=False),
    text("account_code"),
    one_of("kind", RedressKind),
    one_of("form", RedressForm),
    sa.CheckConstraint("cost_minor >= 0", name="cost_not_negative"),
    sa.CheckConstraint("worth_minor >= 0", name="worth_not_negative"),
    sa.Index("ix_redress_customer_sums", "customer_id", "given_on", "kind", "cost_minor"),
    sa.Index("ix_redress_given_on", "given_on", "kind", "cost_minor"),
)

answered_question = sa.Table(
    Noun.ANSWERED_QUESTION,
    metadata,
    identity(),
    link("complaint_id", Noun.COMPLAINT, required=True, index=True),
    sa.Column("position", sa.Integer, nullable=False),
    text("question"),
    text("answer"),
)

reopening = sa.Table(
    Noun.REOPENING,
    metadata,
    identity(),
    link("complaint_id", Noun.COMPLAINT, required=True, index=True),
    sa.Column("at", Instant, nullable=False),
    sa.Column("settled_at", Instant, nullable=False),
    sa.Column("reason", Written, nullable=False),
    text("new_facts"),
    link("person_id", Noun.PERSON),
    sa.CheckConstraint("length(trim(reason)) > 0", name="reason_given"),
)

handover = sa.Table(
    Noun.HANDOVER,
    metadata,
    identity(),
    link("complaint_id", Noun.COMPLAINT, required=True, index=True),
    sa.Column("at", Instant, nullable=False),
    link("to_person_id", Noun.PERSON, required=True),
    sa.Column("brief", Written, nullable=False),
    link("from_person_id", Noun.PERSON),
)
