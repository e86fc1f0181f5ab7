"""The one row of what opens a locked screen; it is no fact of the shop and writes no History."""

from __future__ import annotations

import sqlalchemy as sa

from csdesk.store.rows import Instant, metadata

screen_lock = sa.Table(
    "screen_lock",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("salt", sa.String(32), nullable=False),
    sa.Column("digest", sa.String(128), nullable=False),
    sa.Column("wrong_tries", sa.Integer, nullable=False, server_default="0"),
    sa.Column("closed_until", Instant),
    sa.CheckConstraint("id = 1", name="one_row"),
)
