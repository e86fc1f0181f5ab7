"""What is being typed and not yet saved; a draft is no fact and writes no History."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from csdesk.store.rows import Instant, metadata

draft = sa.Table(
    "draft",
    metadata,
    sa.Column("name", sa.Text, primary_key=True),
    sa.Column("body", sa.Text, nullable=False),  # JSON
    sa.Column("saved_at", Instant, nullable=False),
)


Left = dict[str, tuple[dict[str, Any], datetime] | None]
"""Bodies and moments of drafts by name; None where none is kept."""


@dataclass(frozen=True, slots=True)
class Drafts:
    """Drafts by name, for instance ``complaint:12:listen``; bodies are plain JSON objects."""

    connection: sa.Connection
    _touched: set[str] = field(default_factory=set)

    def left(self) -> Left:
        """What was changed here, as it is now."""
        return {name: self.get(name) for name in self._touched}

    def are(self, left: Left) -> bool:
        """Whether drafts are as they were left."""
        return all(self.get(name) == kept for name, kept in left.items())

    def keep(self, name: str, body: dict[str, Any], saved_at: datetime) -> None:
        self.drop(name)
        row = {"name": name, "body": json.dumps(body), "saved_at": saved_at}
        self.connection.execute(sa.insert(draft).values(row))

    def get(self, name: str) -> tuple[dict[str, Any], datetime] | None:
        row = self.connection.execute(sa.select(draft).where(draft.c.name == name)).one_or_none()
        return None if row is None else (json.loads(row.body), row.saved_at)

    def kept_since(self, moment: datetime) -> tuple[tuple[str, datetime], ...]:
        """Names of drafts that were kept from a moment on, and when, newest first."""
        newest = draft.c.saved_at.desc(), draft.c.name
        query = sa.select(draft.c.name, draft.c.saved_at).where(draft.c.saved_at >= moment)
        return tuple(
            (row.name, row.saved_at) for row in self.connection.execute(query.order_by(*newest))
        )

    def drop(self, name: str) -> None:
        self._touched.add(name)
        self.connection.execute(sa.delete(draft).where(draft.c.name == name))

    def rename(self, beginning: str, becomes: str) -> None:
        """Gives drafts whose name begins so another beginning, where none is kept there yet."""
        names = sa.select(draft.c.name).where(draft.c.name.startswith(beginning, autoescape=True))
        for name in self.connection.scalars(names).all():
            wanted = becomes + name.removeprefix(beginning)
            if self.get(wanted) is None:
                self._touched.update((name, wanted))
                same = sa.update(draft).where(draft.c.name == name)
                self.connection.execute(same.values(name=wanted))
