"""Rows that Insight keeps: frozen looks at payback, and the sealed tosses of a fair-coin trial."""

from __future__ import annotations

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.insight.payback import PaybackVerdict
from csdesk.store.rows import (
    Day,
    Instant,
    Word,
    Written,
    identity,
    link,
    metadata,
    minor,
    one_of,
    text,
    yes_no,
)

payback_look = sa.Table(
    Noun.PAYBACK_LOOK,
    metadata,
    identity(),
    sa.Column("window_days", sa.Integer, nullable=False),
    sa.Column("milestone", sa.Integer, nullable=False),
    sa.Column("reached_on", Day, nullable=False),
    sa.Column("taken_at", Instant, nullable=False),
    sa.Column("verdict", Word(PaybackVerdict), nullable=False),
    sa.Column("n", sa.Integer, nullable=False),
    sa.Column("customers", sa.Integer, nullable=False),
    text("refusal"),
    sa.Column("slope", sa.Float),
    sa.Column("slope_low", sa.Float),
    sa.Column("slope_high", sa.Float),
    sa.Column("robustness", sa.Float),
    sa.Column("payback", sa.Float),
    sa.Column("payback_low", sa.Float),
    sa.Column("payback_high", sa.Float),
    sa.Column("cases_needed", sa.Integer),
    sa.Column("turning_point", sa.Float),
    text("cases"),
    one_of("verdict", PaybackVerdict),
    sa.Index("ix_payback_look_milestone", "window_days", "milestone", unique=True),
)

fair_coin_trial = sa.Table(
    Noun.FAIR_COIN_TRIAL,
    metadata,
    identity(),
    sa.Column("planned", sa.Integer, nullable=False),
    sa.Column("gesture", Written, nullable=False),
    minor("gesture_cost_minor"),
    sa.Column("window_days", sa.Integer, nullable=False),
    sa.Column("seed", sa.Text, nullable=False),
    sa.Column("sealed", sa.Text, nullable=False),
    sa.Column("started_at", Instant, nullable=False),
    sa.Column("stopped_at", Instant),
    text("stop_reason"),
    sa.Column("looked_at", Instant),
    text("verdict"),
    text("result"),
    sa.CheckConstraint("planned > 0", name="planned_some"),
    sa.CheckConstraint("gesture_cost_minor >= 0", name="gesture_cost"),
)

coin_toss = sa.Table(
    Noun.COIN_TOSS,
    metadata,
    identity(),
    link("trial_id", Noun.FAIR_COIN_TRIAL, required=True),
    sa.Column("position", sa.Integer, nullable=False),
    yes_no("adds_gesture"),
    link("complaint_id", Noun.COMPLAINT, index=True),
    sa.Column("opened_at", Instant),
    sa.Index("ix_coin_toss_position", "trial_id", "position", unique=True),
)
