"""What a line of the palette says of what was found, beside its own words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.listings import Found
from csdesk.store.complaints import complaint
from csdesk.store.correspondence import letter
from csdesk.store.customers import customer
from csdesk.store.open_ones import promise_is_open
from csdesk.store.promises import binding_due, follow_up, promise
from csdesk.store.search import Hit

_Line = tuple[int | None, datetime | None, bool]
"""The complaint it belongs to, when it is due, and whether it is over."""


def found_lines(
    connection: sa.Connection, hits: Sequence[Hit], *, near: bool = False
) -> list[Found]:
    """The lines of what was found, in the same order."""
    people = _people(connection, {hit.customer_id for hit in hits})
    waiting = _waiting_for(connection, _ids(hits, Noun.CUSTOMER))
    lines = _lines(connection, hits)
    made = []
    for hit in hits:
        name, note, restricted = people.get(hit.customer_id, ("", "", False))
        belongs, due_at, is_over = lines.get((hit.noun, hit.noun_id), (None, None, False))
        if hit.noun is Noun.CUSTOMER:
            due_at = waiting.get(hit.noun_id)
        else:
            note = ""
        one = hit.noun, hit.noun_id, hit.customer_id, name, hit.words
        made.append(Found(*one, near, belongs, note, due_at, is_over, restricted))
    return made


def _ids(hits: Iterable[Hit], noun: Noun) -> list[int]:
    return [hit.noun_id for hit in hits if hit.noun is noun]


def _people(connection: sa.Connection, ids: set[int]) -> dict[int, tuple[str, str, bool]]:
    restricted = customer.c.restricted_at.is_not(None).label("restricted")
    query = sa.select(customer.c.id, customer.c.name, customer.c.note, restricted)
    found = connection.execute(query.where(customer.c.id.in_(ids)))
    return {row.id: (row.name, row.note, row.restricted) for row in found}


def _waiting_for(connection: sa.Connection, ids: list[int]) -> dict[int, datetime]:
    """Customers -> when the earliest promise is due that they wait for."""
    if not ids:
        return {}
    query = sa.select(promise.c.customer_id, binding_due)
    found = connection.execute(query.where(promise.c.customer_id.in_(ids), promise_is_open))
    earliest: dict[int, datetime] = {}
    for key, due_at in found:
        earliest[key] = min(due_at, earliest.get(key, due_at))
    return earliest


def _lines(connection: sa.Connection, hits: Sequence[Hit]) -> dict[tuple[Noun, int], _Line]:
    lines: dict[tuple[Noun, int], _Line] = {}
    settled = sa.select(complaint.c.id, complaint.c.settled_at)
    for key, settled_at in _of(connection, settled, complaint, _ids(hits, Noun.COMPLAINT)):
        lines[Noun.COMPLAINT, key] = (key, None, settled_at is not None)
    kept = promise.c.kept_at, promise.c.broken_at
    promised = sa.select(promise.c.id, promise.c.complaint_id, binding_due, *kept)
    for row in _of(connection, promised, promise, _ids(hits, Noun.PROMISE)):
        key, belongs, due_at, kept_at, broken_at = row
        lines[Noun.PROMISE, key] = (belongs, due_at, kept_at is not None or broken_at is not None)
    written = sa.select(letter.c.id, letter.c.complaint_id)
    for key, belongs in _of(connection, written, letter, _ids(hits, Noun.LETTER)):
        lines[Noun.LETTER, key] = (belongs, None, False)
    asked = sa.select(follow_up.c.id, follow_up.c.complaint_id)
    for key, belongs in _of(connection, asked, follow_up, _ids(hits, Noun.FOLLOW_UP)):
        lines[Noun.FOLLOW_UP, key] = (belongs, None, False)
    return lines


def _of(
    connection: sa.Connection, query: sa.Select[Any], table: sa.Table, ids: list[int]
) -> Sequence[Any]:
    return connection.execute(query.where(table.c.id.in_(ids))).all() if ids else ()
