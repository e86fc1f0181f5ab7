"""The notes an import leaves of what it changed, so that it can be put back."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.store.import_memory import import_change

Facts = Mapping[str, Any]


class Note(NamedTuple):
    """How some facts of a row were before an import, and what it made of them."""

    noun: Noun
    noun_id: int
    before: Facts
    after: Facts | None
    """None where the row left."""


def write_down(connection: sa.Connection, batch_id: int, notes: Sequence[Note]) -> None:
    """Keeps what one import changed."""
    rows = [
        {
            "batch_id": batch_id,
            "noun": str(note.noun),
            "noun_id": note.noun_id,
            "before": json.dumps(note.before),
            "after": json.dumps(note.after),
        }
        for note in notes
    ]
    if rows:
        connection.execute(sa.insert(import_change), rows)


def correct(connection: sa.Connection, change_id: int, before: Facts) -> None:
    """What a change goes back to, now that an earlier one was put back."""
    this = import_change.c.id == change_id
    connection.execute(sa.update(import_change).where(this).values(before=json.dumps(before)))
