"""What files bring: complaints and answers, addresses, keys of other programs, half documents."""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0003"
down_revision = "0002"


_SHELF = 5 << 40
_FIND_ANSWERS = (
    f"INSERT INTO search_document (id, customer_id, title, body) "
    f"SELECT {_SHELF} + id, customer_id, '', words FROM follow_up WHERE words <> ''",
    f"INSERT INTO search_words (rowid, title, body) "
    f"SELECT id, title, body FROM search_document WHERE id > {_SHELF}",
)
"""What customers answered is found by its words from now on."""


def upgrade() -> None:
    script = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    for statement in script.split("\n\n")[1:]:
        op.execute(statement)
    for statement in _FIND_ANSWERS:
        op.execute(statement)
