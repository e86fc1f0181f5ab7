"""How a story is read page by page: the newest rows of each table from a place on."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any, NamedTuple

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.listings import EventKind, StoryEvent
from csdesk.store.people import person
from csdesk.store.rows import instant_text

Place = tuple[str, str, int]
_NUMBERS = ("minutes", "amount_minor")
_TEXTS = ("title", "words", "person", "channel", "initials")


class Newest(NamedTuple):
    """The newest rows of one table: those of the first screen, and those from a place on."""

    first: sa.Select[Any]
    later: sa.Select[Any]


def newest(
    source: str,
    query: sa.Select[Any],
    when: sa.ColumnElement[Any],
    table: sa.Table,
    whose: sa.ColumnElement[int] | None = None,
) -> Newest:
    """What is bound: customer, most, and for later screens at, shown and key; ``when`` dates.

    Args:
        source: names the read; no two reads share one, or a page would skip an event.
        whose: the column of the customer, where it is not the table's own.
    """
    text = sa.type_coerce(when, sa.String)
    at = sa.bindparam("at", type_=sa.String)
    here = sa.tuple_(sa.literal(str(source)), table.c.id)
    shown = sa.tuple_(sa.bindparam("shown", type_=sa.String), sa.bindparam("key", type_=sa.Integer))
    owner = table.c.customer_id if whose is None else whose
    mine = query.where(owner == sa.bindparam("customer"))
    first = mine.order_by(text.desc(), table.c.id.desc()).limit(
        sa.bindparam("most", type_=sa.Integer)
    )
    return Newest(first, first.where(text <= at, sa.or_(text < at, here < shown)))


@dataclass(frozen=True, slots=True)
class StoryPage:
    """Which part of whose story is read; ``day_of`` tells the day of a moment at the desk."""

    connection: sa.Connection
    customer_id: int
    before: Place | None
    limit: int
    day_of: Callable[[datetime], date]

    def of(self, rows: Newest) -> Sequence[sa.Row[Any]]:
        """The rows of one table that may stand on the page."""
        bound: dict[str, Any] = {"customer": self.customer_id, "most": self.limit}
        if self.before is None:
            return self.connection.execute(rows.first, bound).all()
        at, shown, key = self.before
        bound |= {"at": at, "shown": str(shown), "key": key}
        return self.connection.execute(rows.later, bound).all()

    def event(
        self,
        source: str,
        when: date | datetime,
        noun: Noun,
        row: sa.Row[Any],
        *,
        kind: EventKind | None = None,
        key: int | None = None,
        **facts: Any,
    ) -> StoryEvent:
        """One event: ``source`` tells where its row was read, ``kind`` what became of it.

        A fact that is not named is read from the row, where the row has it.
        """
        known: Mapping[Any, Any] = row._mapping
        at = when if isinstance(when, datetime) else None
        text = instant_text(when) if isinstance(when, datetime) else when.isoformat()
        for name in ("person", "initials"):
            facts.setdefault(name, known.get(name))
        texts: dict[str, Any] = {name: facts.pop(name, None) or "" for name in _TEXTS}
        numbers: dict[str, Any] = {name: facts.pop(name, None) for name in _NUMBERS}
        return StoryEvent(
            kind=kind or EventKind(source),
            day=self._day(when, known.get("offset_minutes")),
            at=at,
            noun=noun,
            noun_id=row.id,
            place=(text, str(source), row.id if key is None else key),
            **texts,
            **numbers,
            **facts,
        )

    def _day(self, when: date | datetime, offset: int | None) -> date:
        """The day it was where it was written down: by its own offset, else by the desk's."""
        if not isinstance(when, datetime):
            return when
        if offset is None:
            return self.day_of(when)
        return (when + timedelta(minutes=offset)).date()


def signed(query: sa.Select[Any], who: sa.ColumnElement[Any], table: sa.Table) -> sa.Select[Any]:
    """The query with the name and initials of who stands in a column of the table it reads."""
    for column, label in ((person.c.name, "person"), (person.c.initials, "initials")):
        told = sa.select(column).where(person.c.id == who).correlate(table)
        query = query.add_columns(told.scalar_subquery().label(label))
    return query
