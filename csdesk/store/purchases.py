"""Rows of purchases and returns, and of the imports that brought them."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.import_batch import ImportBatch
from csdesk.store.rows import (
    Day,
    Instant,
    Written,
    identity,
    link,
    metadata,
    minor,
    plain_row,
    text,
    yes_no,
)

purchase = sa.Table(
    Noun.PURCHASE,
    metadata,
    identity(),
    link("customer_id", Noun.CUSTOMER),
    sa.Column("bought_on", Day, nullable=False),
    minor("net_minor"),
    minor("tax_minor"),
    minor("gross_minor"),
    minor("margin_minor"),
    minor("cost_minor", required=False),
    yes_no("net_estimated"),
    yes_no("margin_estimated"),
    text("reference"),
    text("what"),
    link("complaint_id", Noun.COMPLAINT, index=True, is_mutual=True),
    link("return_of", Noun.PURCHASE, index=True),
    sa.Column("fingerprint", sa.Text),
    sa.Column("paid_currency", sa.String(3)),
    minor("paid_minor", required=False),
    sa.Column("rate", sa.Text),
    link("batch_id", Noun.IMPORT_BATCH, index=True),
    yes_no("currency_assumed"),
    sa.Column("lines", sa.Integer, nullable=False, server_default="1"),
    text("lines_told"),
    sa.CheckConstraint("gross_minor = net_minor + tax_minor", name="gross_is_net_and_tax"),
    sa.CheckConstraint("return_of IS NULL OR gross_minor <= 0", name="return_below_zero"),
    sa.Index(
        "ix_purchase_customer_sums",
        *("customer_id", "bought_on", "net_minor", "margin_minor", "margin_estimated"),
    ),
    sa.Index("ix_purchase_bought_on", "bought_on", "net_minor", "margin_minor"),
    sa.Index("ix_purchase_fingerprint", "fingerprint", unique=True),
)
is_return = sa.or_(purchase.c.return_of.is_not(None), purchase.c.gross_minor < 0)
"""Goods that came back, or money for them."""
is_bought = purchase.c.gross_minor >= 0
"""What counts where purchases are counted: no money went back for it."""

import_batch = sa.Table(
    Noun.IMPORT_BATCH,
    metadata,
    identity(),
    sa.Column("file_name", Written, nullable=False),
    sa.Column("sha256", sa.String(64), nullable=False),
    text("layout"),
    sa.Column("brought_at", Instant, nullable=False),
    sa.Column("rows", sa.Integer, nullable=False),
    sa.Column("customers", sa.Integer, nullable=False),
    sa.Column("purchases", sa.Integer, nullable=False),
    sa.Column("rows_digest", sa.String(64), nullable=False),
    sa.Column("undone_at", Instant),
    sa.Column("complaints", sa.Integer, nullable=False, server_default="0"),
    sa.Column("answers", sa.Integer, nullable=False, server_default="0"),
    sa.Column("changed", sa.Integer, nullable=False, server_default="0"),
    sa.Column("currency_before", sa.String(3)),
    text("program"),
)


def plain_batch(batch: ImportBatch) -> dict[str, Any]:
    """An import as History holds it."""
    return plain_row({name: getattr(batch, name) for name in ImportBatch.__slots__})


def point_mark(customer_id: int, kind: str, normal: str) -> str:
    """By what an address or number is kept out that was taken away by hand."""
    return f"point:{customer_id}:{kind}:{normal}"
