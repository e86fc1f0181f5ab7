"""Whether what an import brought is still what it brought, or History says how it changed."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from csdesk.domain.changes import Noun, said_noun
from csdesk.domain.history import Kind
from csdesk.domain.spoken import said
from csdesk.progress import Progress, unwatched
from csdesk.store.bulk import ROWS_A_STEP, NewCustomer, NewKey, NewPoint, NewPurchase
from csdesk.store.bulk_told import NewAnswer, NewComplaint
from csdesk.store.complaints import complaint
from csdesk.store.customers import contact_point, customer
from csdesk.store.history import history, history_value
from csdesk.store.import_memory import source_key
from csdesk.store.promises import follow_up
from csdesk.store.purchases import import_batch, purchase
from csdesk.store.rows import plain_row

DEMO = "demo"
"""Under this name History notes the rows of a demo shop, which no file brought."""
_CUSTOMER_ONCE = ("id", "name", "note", "external_key", "created_at", "batch_id")
_POINT_ONCE = ("customer_id", "kind", "typed", "normal", "batch_id")
_PURCHASE_ONCE = (
    *("id", "customer_id", "bought_on", "net_minor", "tax_minor", "gross_minor", "margin_minor"),
    *("cost_minor", "net_estimated", "margin_estimated", "reference", "what", "return_of"),
    *("fingerprint", "paid_currency", "paid_minor", "rate", "batch_id"),
)
_Brought = tuple[tuple[Noun, sa.Table, tuple[str, ...]], ...]
_FORMS: dict[str, _Brought] = {
    "": (
        (Noun.CUSTOMER, customer, _CUSTOMER_ONCE),
        (Noun.CONTACT_POINT, contact_point, _POINT_ONCE),
        (Noun.PURCHASE, purchase, _PURCHASE_ONCE),
    ),
    "2:": (
        (Noun.CUSTOMER, customer, NewCustomer._fields),
        (Noun.CONTACT_POINT, contact_point, NewPoint._fields),
        (Noun.PURCHASE, purchase, NewPurchase._fields),
        (Noun.SOURCE_KEY, source_key, NewKey._fields),
        (Noun.COMPLAINT, complaint, NewComplaint._fields),
        (Noun.FOLLOW_UP, follow_up, NewAnswer._fields),
    ),
}
"""How a digest begins -> what goes into it, in this order; imports of old keep their form.

A noun may join the newest form at its end: where an import brings none of it, nothing changes.
"""
_NEWEST = "2:"
_LENGTH = 64


def digest_of(
    brought: Mapping[Noun, Sequence[Sequence[Any]]], progress: Progress = unwatched
) -> str:
    """What the rows of an import come to in its batch, by noun, in the newest form."""
    lists = (brought.get(noun, ()) for noun, _, _ in _FORMS[_NEWEST])
    return _digest(_NEWEST, lists, progress)


def _digest(form: str, every: Iterable[Sequence[Any]], progress: Progress = unwatched) -> str:
    """SHA-256 over lists of rows, each row as a JSON list; a few at a time, the text is long."""
    digest = hashlib.sha256()
    for rows in every:
        for start in range(0, len(rows), ROWS_A_STEP):
            progress(start, len(rows), "")
            digest.update(json.dumps(rows[start : start + ROWS_A_STEP]).encode())
    return f"{form}{digest.hexdigest()}"[:_LENGTH]


def imports(connection: sa.Connection) -> Iterator[str]:
    """Imports that are not as History noted them, and rows of theirs changed behind its back."""
    kept = {row.id: row for row in connection.execute(sa.select(import_batch))}
    for key, noted in _noted(connection).items():
        row = kept.get(key)
        now = {} if row is None else plain_row(row._asdict())
        if any(now.get(name) != noted[name] for name in noted):
            yield said(
                "{table} {numbers} was changed without a word in History.",
                table=said_noun("import_batch"),
                numbers=str(key),
            )
        elif noted["undone_at"] is None and _differs(connection, key, noted["rows_digest"]):
            yield said(
                "Rows of import {number} ({name}) were changed behind its back.",
                number=str(key),
                name=noted["file_name"],
            )


def brought_otherwise(
    connection: sa.Connection, among: Collection[int] | None = None
) -> Iterator[tuple[int, str]]:
    """Imports of which not all rows are there any more: the number, and what is left comes to.

    Args:
        among: only these imports are looked at; None: all of them.
    """
    for key, noted in _noted(connection).items():
        if among is not None and key not in among:
            continue
        if noted["undone_at"] is None and _differs(connection, key, noted["rows_digest"]):
            now = (
                _as_brought(connection, noun, table, fields, key)
                for noun, table, fields in _FORMS[_NEWEST]
            )
            yield key, _digest(_NEWEST, now)


def _noted(connection: sa.Connection) -> dict[int, dict[str, Any]]:
    """Batch id -> the batch as History knows it last; a demo's own rows are none."""
    query = (
        sa.select(history.c.noun_id, history_value.c.body)
        .join(history_value, history_value.c.seq == history.c.seq)
        .where(history.c.noun == Noun.IMPORT_BATCH, history.c.noun_id != DEMO)
        .order_by(history.c.seq)
    )
    return {int(key): json.loads(body)["after"] for key, body in connection.execute(query)}


def _differs(connection: sa.Connection, batch_id: int, noted: str) -> bool:
    form = next(each for each in sorted(_FORMS, reverse=True) if noted.startswith(each))
    now = (
        _as_brought(connection, noun, table, fields, batch_id)
        for noun, table, fields in _FORMS[form]
    )
    return _digest(form, now) != noted


def _as_brought(
    connection: sa.Connection, noun: Noun, table: sa.Table, fields: tuple[str, ...], batch_id: int
) -> list[list[Any]]:
    """The rows of one table as they came: as they are, and as they were before hands changed."""
    query = sa.select(table).where(table.c.batch_id == batch_id)
    rows = {row.id: plain_row(row._asdict()) for row in connection.execute(query)}
    rows |= _before_hands(connection, noun, batch_id)
    return [[rows[key][name] for name in fields] for key in sorted(rows)]


def _before_hands(
    connection: sa.Connection, noun: Noun, batch_id: int
) -> dict[int, dict[str, Any]]:
    """Id -> the row that the first change or removal by hand found."""
    query = (
        sa.select(history.c.noun_id, history_value.c.body)
        .join(history_value, history_value.c.seq == history.c.seq)
        .where(history.c.noun == noun, history.c.kind != Kind.ADDED)
        .order_by(history.c.seq.desc())
    )
    found: dict[int, dict[str, Any]] = {}
    for key, body in connection.execute(query):
        row = json.loads(body)["before"]
        if row and row.get("batch_id") == batch_id:  # an id may have been another's before
            found[int(key)] = row
    return found
