"""The one row of what opens a locked screen; it is no fact of the shop and writes no History."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

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
_ONE = 1


@dataclass(frozen=True, slots=True)
class KeptPin:
    """What is kept of a PIN: never the PIN itself."""

    salt: str
    """Both hex."""
    digest: str
    wrong_tries: int = 0
    closed_until: datetime | None = None


def kept_pin(connection: sa.Connection) -> KeptPin | None:
    """What is kept of the PIN; None where nobody set one."""
    row = connection.execute(sa.select(screen_lock)).one_or_none()
    if row is None:
        return None
    return KeptPin(row.salt, row.digest, row.wrong_tries, row.closed_until)


def keep_pin(connection: sa.Connection, pin: KeptPin | None) -> None:
    """Keeps this one, or none."""
    connection.execute(sa.delete(screen_lock))
    if pin is not None:
        row = {"salt": pin.salt, "digest": pin.digest, "wrong_tries": pin.wrong_tries}
        row |= {"id": _ONE, "closed_until": pin.closed_until}
        connection.execute(sa.insert(screen_lock).values(row))
