"""Rows that the books need beyond the facts: uses of vouchers, and what was exported."""

from __future__ import annotations

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.reports.request import ReportKind
from csdesk.store.rows import (
    Day,
    Instant,
    Word,
    identity,
    link,
    metadata,
    minor,
    one_of,
    text,
    yes_no,
)

voucher_use = sa.Table(
    Noun.VOUCHER_USE,
    metadata,
    identity(),
    link("redress_id", Noun.REDRESS, required=True, index=True),
    sa.Column("used_on", Day, nullable=False),
    minor("amount_minor"),
    yes_no("lapsed"),
    link("purchase_id", Noun.PURCHASE, index=True),
    text("note"),
    sa.CheckConstraint("amount_minor > 0", name="amount_some"),
    sa.Index("ix_voucher_use_used_on", "used_on", "redress_id", "amount_minor"),
)

exported_report = sa.Table(
    Noun.EXPORTED_REPORT,
    metadata,
    identity(),
    sa.Column("kind", Word(ReportKind), nullable=False),
    sa.Column("from_on", Day, nullable=False),
    sa.Column("to_on", Day, nullable=False),
    sa.Column("exported_at", Instant, nullable=False),
    sa.Column("offset_minutes", sa.Integer, nullable=False),
    sa.Column("last_change", sa.Integer, nullable=False),
    text("lines"),
    text("file_name"),
    sa.Column("sent_at", Instant),
    link("person_id", Noun.PERSON),
    one_of("kind", ReportKind),
    sa.Index("ix_exported_report_period", "kind", "from_on", "to_on", "exported_at"),
)
