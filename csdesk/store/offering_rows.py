"""How often each thing that the shop does not offer was asked for."""

from __future__ import annotations

import sqlalchemy as sa

from csdesk.store.complaints import complaint


def times_asked(connection: sa.Connection) -> dict[int, int]:
    """How many complaints asked for each offering, by its id; never asked for is left out."""
    counted = (
        sa.select(complaint.c.offering_id, sa.func.count())
        .where(complaint.c.offering_id.is_not(None))
        .group_by(complaint.c.offering_id)
    )
    return {key: number for key, number in connection.execute(counted)}
