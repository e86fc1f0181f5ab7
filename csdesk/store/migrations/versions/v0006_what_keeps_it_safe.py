"""What keeps a shop safe: rights of people, the end of History, the lock of the screen."""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    script = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    for statement in script.split("\n\n")[1:]:
        op.execute(statement)
