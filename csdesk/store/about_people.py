"""Which rows and which entries of History are about some people."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any, Final

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.store.books_kept import voucher_use
from csdesk.store.complaints import complaint, redress
from csdesk.store.customers import customer
from csdesk.store.history import ERASED, history, history_value
from csdesk.store.rows import Written, chunks, key_column, metadata

WHOLE: Final = (Noun.CONTACT_POINT, Noun.PREFERENCES, Noun.ENCLOSURE, Noun.SOURCE_KEY)
"""What says nothing but who somebody is: these rows go whole."""


@dataclass(slots=True)
class Theirs:
    """All rows that are about some people, by table."""

    customers: set[int]
    rows: dict[sa.Table, set[int]] = field(default_factory=dict)
    is_part: bool = False
    """Some records of people who stay: only entries of History about these very rows go."""

    def of(self, table: sa.Table) -> set[int]:
        return self.rows.get(table, set())


def theirs(connection: sa.Connection, customers: Collection[int]) -> Theirs:
    """Which rows are about these customers."""
    found = Theirs(set(customers), {customer: set(customers)})
    tables = telling_tables()
    for table in tables:
        if "customer_id" in table.c:
            found.rows[table] = keys_where(connection, table, table.c.customer_id, customers)
    for table in tables:
        if "complaint_id" in table.c and "customer_id" not in table.c:
            of_complaints = found.of(complaint)
            found.rows[table] = keys_where(connection, table, table.c.complaint_id, of_complaints)
    uses = keys_where(connection, voucher_use, voucher_use.c.redress_id, found.of(redress))
    found.rows[voucher_use] = uses
    return found


def telling_tables() -> list[sa.Table]:
    """Tables whose rows hold words, or go whole."""
    return [table for table in metadata.tables.values() if _tells(table)]


def _tells(table: sa.Table) -> bool:
    worded = any(isinstance(column.type, Written) for column in table.c)
    return table.name in WHOLE or (table.name in set(Noun) and worded)


def keys_where(
    connection: sa.Connection,
    table: sa.Table,
    column: sa.ColumnElement[Any],
    wanted: Collection[int],
) -> set[int]:
    """Keys of rows whose column holds one of these."""
    key = key_column(table)
    found: set[int] = set()
    for some in chunks(sorted(wanted)):
        found.update(connection.scalars(sa.select(key).where(column.in_(some))))
    return found


def rows_that(
    connection: sa.Connection,
    table: sa.Table,
    keys: Collection[int],
    *conditions: sa.ColumnElement[bool] | sa.TextClause,
) -> set[int]:
    """Those of the rows that meet the conditions."""
    found: set[int] = set()
    for some in chunks(sorted(keys)):
        query = sa.select(table.c.id).where(table.c.id.in_(some), *conditions)
        found.update(connection.scalars(query))
    return found


@dataclass(slots=True)
class ValuesGone:
    """Entries of History whose values are about some people, and what else these values tell."""

    seqs: set[int] = field(default_factory=set)
    batches: set[int] = field(default_factory=set)
    attachments: set[int] = field(default_factory=set)
    fingerprints: set[str] = field(default_factory=set)


def values_about(connection: sa.Connection, found: Theirs) -> ValuesGone:
    """Every entry that is about one of their rows, or says so itself of a row that is gone."""
    told = ValuesGone()
    redresses = found.of(redress)
    for number, key, noun, body in _suspects(connection, found):
        values = json.loads(body)
        if ERASED in values:
            continue
        rows = [row for row in (values.get("before"), values.get("after")) if row]
        if not _is_about(found, redresses, noun, key, rows):
            continue
        told.seqs.add(number)
        for row in rows:
            told.batches.update(filter(None, (row.get("batch_id"),)))
            told.attachments.update(filter(None, (row.get("attachment_id"),)))
            told.fingerprints.update(filter(None, (row.get("fingerprint"),)))
            if noun == Noun.REDRESS and row.get("id"):
                redresses.add(row["id"])
    return told


def _suspects(connection: sa.Connection, found: Theirs) -> Iterator[tuple[int, str, str, str]]:
    """Number, key, noun and values of entries that may be about them, oldest first."""
    columns = history.c.seq, history.c.noun_id, history.c.noun, history_value.c.body
    joined = sa.select(*columns).join(history_value, history_value.c.seq == history.c.seq)
    seen: dict[int, tuple[int, str, str, str]] = {}
    for table, keys in found.rows.items():
        for some in chunks(sorted(keys)):
            mine = history.c.noun == table.name, history.c.noun_id.in_(list(map(str, some)))
            seen |= {row.seq: tuple(row) for row in connection.execute(joined.where(*mine))}
    for name, ids in (
        ("customer_id", found.customers),
        ("complaint_id", found.of(complaint)),
        ("redress_id", found.of(redress)),
    ):
        for some in chunks(sorted(ids), 100):
            says = [
                history_value.c.body.contains(f'"{name}": {key}{end}')
                for key in some
                for end in (",", "}")
            ]
            seen |= {row.seq: tuple(row) for row in connection.execute(joined.where(sa.or_(*says)))}
    if not found.customers:
        yield from (seen[number] for number in sorted(seen))
        return
    marks = [f"point:{key}:" for key in found.customers]
    says = [history_value.c.body.contains(mark, autoescape=True) for mark in marks]
    out = history.c.noun == Noun.KEPT_OUT, sa.or_(*says)
    seen |= {row.seq: tuple(row) for row in connection.execute(joined.where(*out))}
    yield from (seen[number] for number in sorted(seen))


def _is_about(
    found: Theirs, redresses: set[int], noun: str, key: str, rows: list[dict[str, Any]]
) -> bool:
    if found.is_part:
        return _is_part_of(found, redresses, noun, key, rows)
    if noun == Noun.KEPT_OUT:
        return True
    if noun == Noun.CUSTOMER:
        return int(key) in found.customers
    if metadata.tables[noun] not in found.rows:
        return False
    if any("customer_id" in row for row in rows):
        return any(row.get("customer_id") in found.customers for row in rows)
    if any("redress_id" in row for row in rows):
        return any(row.get("redress_id") in redresses for row in rows)
    return any(row.get("complaint_id") in found.of(complaint) for row in rows)


def _is_part_of(
    found: Theirs, redresses: set[int], noun: str, key: str, rows: list[dict[str, Any]]
) -> bool:
    table = metadata.tables.get(noun)
    if table is None or table not in found.rows:
        return False
    if key.isdecimal() and int(key) in found.of(table):
        return True
    return any(
        row.get("complaint_id") in found.of(complaint) or row.get("redress_id") in redresses
        for row in rows
    )


def entries_of(connection: sa.Connection, noun: Noun, keys: Collection[int]) -> set[int]:
    """Numbers of all entries of History about these rows."""
    found: set[int] = set()
    for some in chunks(sorted(keys)):
        mine = history.c.noun == noun, history.c.noun_id.in_(list(map(str, some)))
        found.update(connection.scalars(sa.select(history.c.seq).where(*mine)))
    return found
