"""Halves of purchases, many at a time."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence

import sqlalchemy as sa

from csdesk.domain.import_memory import WaitingDocument
from csdesk.store.import_memory import waiting_document
from csdesk.store.rows import chunks


def add(connection: sa.Connection, halves: Sequence[WaitingDocument]) -> None:
    """Writes new halves down."""
    names = [one.name for one in dataclasses.fields(WaitingDocument) if one.name != "id"]
    rows = [{name: getattr(half, name) for name in names} for half in halves]
    for some in chunks(rows):
        connection.execute(sa.insert(waiting_document), list(some))


def link(connection: sa.Connection, linked: Mapping[int, int | None]) -> None:
    """Half -> the purchase that it became, or None where it waits again."""
    if not linked:
        return
    mine = waiting_document.c.id == sa.bindparam("half")
    statement = sa.update(waiting_document).where(mine).values(purchase_id=sa.bindparam("made"))
    connection.execute(statement, [{"half": key, "made": made} for key, made in linked.items()])


def forget(connection: sa.Connection, ids: Iterable[int]) -> None:
    """Takes halves away that no entry of History speaks of."""
    for some in chunks(sorted(set(ids))):
        connection.execute(sa.delete(waiting_document).where(waiting_document.c.id.in_(some)))
