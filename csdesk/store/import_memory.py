"""Rows that imports leave behind: keys of other programs, half documents, changes, memories."""

from __future__ import annotations

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.import_memory import Lacks
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

source_key = sa.Table(
    Noun.SOURCE_KEY,
    metadata,
    identity(),
    link("customer_id", Noun.CUSTOMER, required=True, index=True),
    sa.Column("program", sa.Text, nullable=False),
    sa.Column("value", Written, nullable=False),
    link("batch_id", Noun.IMPORT_BATCH, index=True),
    sa.Index("ix_source_key_value", "program", "value", "customer_id"),
)

waiting_document = sa.Table(
    Noun.WAITING_DOCUMENT,
    metadata,
    identity(),
    link("batch_id", Noun.IMPORT_BATCH, required=True, index=True),
    sa.Column("fingerprint", sa.Text, nullable=False),
    sa.Column("reference", Written, nullable=False),
    sa.Column("lacks", Word(Lacks), nullable=False),
    text("program"),
    link("customer_id", Noun.CUSTOMER, index=True),
    sa.Column("bought_on", Day),
    sa.Column("amount", sa.Text),
    sa.Column("net", sa.Text),
    sa.Column("margin", sa.Text),
    sa.Column("currency", sa.String(3)),
    text("what"),
    sa.Column("lines", sa.Integer, nullable=False, server_default="1"),
    link("purchase_id", Noun.PURCHASE, index=True),
    one_of("lacks", Lacks),
    index_where("ix_waiting_document_open", "purchase_id IS NULL", "reference"),
    sa.Index("ix_waiting_document_fingerprint", "fingerprint", unique=True),
)

import_change = sa.Table(
    Noun.IMPORT_CHANGE,
    metadata,
    identity(),
    link("batch_id", Noun.IMPORT_BATCH, required=True, index=True),
    sa.Column("noun", sa.String(40), nullable=False),
    sa.Column("noun_id", sa.Integer, nullable=False),
    sa.Column("before", Written, nullable=False),
    sa.Column("after", Written, nullable=False),
)

kept_out = sa.Table(
    Noun.KEPT_OUT,
    metadata,
    identity(),
    sa.Column("fingerprint", sa.Text, nullable=False),
    sa.Column("at", Instant, nullable=False),
    text("what"),
    sa.Index("ix_kept_out_fingerprint", "fingerprint"),
)

remembered_layout = sa.Table(
    Noun.REMEMBERED_LAYOUT,
    metadata,
    identity(),
    sa.Column("headings_digest", sa.Text, nullable=False),
    sa.Column("title", Written, nullable=False),
    sa.Column("told", Written, nullable=False),
    sa.Column("made_at", Instant, nullable=False),
    sa.Index("ix_remembered_layout_headings_digest", "headings_digest", unique=True),
)

offered_file = sa.Table(
    Noun.OFFERED_FILE,
    metadata,
    identity(),
    sa.Column("path", Written, nullable=False),
    sa.Column("size", sa.BigInteger, nullable=False),
    sa.Column("modified_ns", sa.BigInteger, nullable=False),
    sa.Column("put_aside_at", Instant, nullable=False),
)
