"""What imports hold of each other's rows: one changed by a later import stays with that one."""

from __future__ import annotations

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.store.import_memory import import_change
from csdesk.store.purchases import import_batch


def held(noun: Noun, table: sa.Table, batch_id: int) -> sa.Exists:
    """An import that still stands, and is not this one, changed it."""
    return (
        sa.exists()
        .where(
            import_change.c.noun == noun,
            import_change.c.noun_id == table.c.id,
            import_change.c.batch_id == import_batch.c.id,
            import_batch.c.undone_at.is_(None),
            import_batch.c.id != batch_id,
        )
        .correlate(table)
    )


def undone() -> sa.Select[tuple[int]]:
    """Imports that were taken back."""
    return sa.select(import_batch.c.id).where(import_batch.c.undone_at.is_not(None))


def changed_by(connection: sa.Connection, noun: Noun, batch_id: int) -> set[int]:
    """What this import changed of what was there."""
    mine = import_change.c.batch_id == batch_id, import_change.c.noun == noun
    return set(connection.scalars(sa.select(import_change.c.noun_id).where(*mine)))
