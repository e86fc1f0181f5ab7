"""What Insight keeps: frozen looks at payback, sealed tosses, and tags of customers."""

from __future__ import annotations

from pathlib import Path

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    script = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8")
    for statement in script.split("\n\n")[1:]:
        op.execute(statement)
