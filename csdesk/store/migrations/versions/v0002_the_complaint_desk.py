"""What the complaint desk in full keeps: answers, handovers, letters, reviews, partings."""

from __future__ import annotations

import unicodedata
from pathlib import Path

from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    script = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    for statement in script.split("\n\n")[1:]:
        op.execute(statement)
    _make_promises_findable()


def _make_promises_findable() -> None:
    """Promises were not searched before; letters are new, so there are none yet."""
    connection = op.get_bind()
    kept = connection.exec_driver_sql("SELECT id, customer_id, what, reason FROM promise").all()
    for key, customer_id, what, reason in kept:
        document = 4 << 40 | key
        body = "\n".join(filter(None, (reason, unicodedata.normalize("NFC", what))))
        connection.exec_driver_sql(
            "INSERT INTO search_document (id, customer_id, title, body) VALUES (?, ?, ?, ?)",
            (document, customer_id, what, body),
        )
        connection.exec_driver_sql(
            "INSERT INTO search_words (rowid, title, body) VALUES (?, ?, ?)", (document, what, body)
        )
