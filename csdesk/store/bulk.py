"""A whole import at once: rows by tuples, looked up and counted together.

Values go in as SQLite stores them: days and instants as text, money as minor units.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.import_batch import ImportBatch
from csdesk.domain.purchase import Purchase
from csdesk.store import search_documents, sums
from csdesk.store.complaints import complaint
from csdesk.store.customers import customer
from csdesk.store.efforts import contact
from csdesk.store.purchases import import_batch, purchase
from csdesk.store.rows import batches

ROWS_A_STEP = 5_000
_CUSTOMERS_A_STEP = 1_000
"""Summing up and finding the words of so many takes a tenth of a second."""
ROWS_WORTH_ANALYZING = 20_000
_CACHE_KIBIBYTES = 49_152


class NewCustomer(NamedTuple):
    """A customer as a row to be written; ``created_at`` is an instant as text."""

    id: int
    name: str
    note: str
    external_key: str | None
    created_at: str
    batch_id: int
    company: str = ""
    address: str = ""
    place: str = ""
    usual_currency: str | None = None


class NewKey(NamedTuple):
    """By what a program knows a customer, as a row to be written."""

    customer_id: int
    program: str
    value: str
    batch_id: int


class NewPoint(NamedTuple):
    """A mail address or phone number as a row to be written."""

    customer_id: int
    kind: str
    typed: str
    normal: str
    batch_id: int


class NewPurchase(NamedTuple):
    """A purchase as a row to be written; ``bought_on`` is a day as ISO text."""

    id: int
    customer_id: int | None
    bought_on: str
    net_minor: int
    tax_minor: int
    gross_minor: int
    margin_minor: int
    cost_minor: int | None
    net_estimated: bool
    margin_estimated: bool
    reference: str
    what: str
    return_of: int | None
    fingerprint: str
    paid_currency: str | None
    paid_minor: int | None
    rate: str | None
    batch_id: int
    currency_assumed: bool = False
    lines: int = 1
    lines_told: str = ""


class Sold(NamedTuple):
    """A purchase that is known already: what a refund or a later export of it has to know."""

    id: int
    customer_id: int | None
    net_minor: int
    gross_minor: int
    margin_minor: int
    margin_estimated: bool
    bought_on: str = ""
    reference: str = ""
    paid_currency: str | None = None
    paid_minor: int | None = None
    rate: str | None = None
    lines: int = 1
    lines_told: str = ""


def sold_of(bought: Purchase) -> Sold:
    """A purchase of the shop as a later export of it has to know it."""
    told = {name: getattr(bought, name) for name in Sold._fields}
    return Sold(**told | {"bought_on": bought.bought_on.isoformat()})


@contextmanager
def roomy(connection: sa.Connection) -> Iterator[None]:
    """Lets the transaction keep what it changes in memory until it commits.

    Without it SQLite reads pages again and again. What a very large import changes goes to the
    file half-way, into the same transaction: it does not fit into memory. From then on nobody
    can read until it ends; ``Store.read`` waits for that.
    """
    if connection.dialect.name != "sqlite":
        yield
        return
    (size,) = connection.exec_driver_sql("PRAGMA cache_size").one()
    connection.exec_driver_sql(f"PRAGMA cache_size = -{_CACHE_KIBIBYTES}")
    try:
        yield
    finally:
        connection.exec_driver_sql(f"PRAGMA cache_size = {int(size)}")


def add_rows(
    connection: sa.Connection, table: sa.Table, rows: Sequence[tuple[Any, ...]]
) -> Iterator[int]:
    """Writes named tuples whose fields are columns of ``table``; tells how many after each step."""
    if not rows:
        return
    names = rows[0]._fields  # type: ignore[attr-defined]  # every row is a NamedTuple of one class
    places = ", ".join("?" * len(names))
    statement = f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({places})"
    for start in range(0, len(rows), ROWS_A_STEP):
        some = list(rows[start : start + ROWS_A_STEP])
        connection.exec_driver_sql(statement, some)
        yield start + len(some)


@contextmanager
def indexed_afterwards(connection: sa.Connection, table: sa.Table, rows: int) -> Iterator[None]:
    """Builds the indexes of a table once and sorted, where more comes in than is there.

    All of it belongs to the transaction: undone, the indexes are as they were.
    """
    there = next_id(connection, table) - 1
    if connection.dialect.name != "sqlite" or rows < max(ROWS_WORTH_ANALYZING, there):
        yield
        return
    found = connection.exec_driver_sql(
        "SELECT name, sql FROM sqlite_master "
        "WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL ORDER BY rowid",
        (table.name,),
    ).all()
    for name, _ in found:
        connection.exec_driver_sql(f'DROP INDEX "{name}"')
    yield
    for _, made_by in found:
        connection.exec_driver_sql(made_by)


def next_id(connection: sa.Connection, table: sa.Table) -> int:
    """The first id of a table that was not given away yet."""
    newest = connection.scalar(sa.select(sa.func.max(table.c.id)))
    return int(newest or 0) + 1


def add_batch(connection: sa.Connection, batch: ImportBatch) -> None:
    """Writes down that an import took place; its entry in History is the caller's."""
    row = {name: getattr(batch, name) for name in ImportBatch.__slots__}
    connection.execute(sa.insert(import_batch).values(**row))


def count_new(connection: sa.Connection, first: int, count: int) -> Iterator[int]:
    """Kept sums and searchable words of new customers; tells how many after each step.

    Args:
        first: the id of the first of them; the others follow one by one.
    """
    for done in range(0, count, _CUSTOMERS_A_STEP):
        after = min(done + _CUSTOMERS_A_STEP, count)
        sums.refresh_between(connection, first + done, first + after - 1)
        search_documents.refresh_between(connection, first + done, first + after - 1)
        yield after


def count_again(
    connection: sa.Connection, customers: Iterable[int], reworded: Iterable[int]
) -> None:
    """Kept sums of customers that were known before, and the words of those that got new ones."""
    sums.refresh(connection, customers)
    search_documents.refresh(connection, {Noun.CUSTOMER: reworded})


def note_sizes(connection: sa.Connection, rows: int) -> None:
    """Tells the planner of SQLite how much there is now, where much was added."""
    if rows >= ROWS_WORTH_ANALYZING and connection.dialect.name == "sqlite":
        connection.exec_driver_sql("PRAGMA analysis_limit = 1000")
        connection.exec_driver_sql("ANALYZE")


def purchases_marked(connection: sa.Connection, fingerprints: Iterable[str]) -> dict[str, Sold]:
    """Fingerprint -> the purchase that came in with it before."""
    found: dict[str, Sold] = {}
    if connection.scalar(sa.select(purchase.c.id).limit(1)) is None:
        return found
    query = f"SELECT fingerprint, {', '.join(Sold._fields)} FROM purchase WHERE fingerprint IN "
    for some in batches(fingerprints):
        places = ", ".join("?" * len(some))
        rows = connection.exec_driver_sql(f"{query} ({places})", tuple(some))
        for fingerprint, *facts in rows:
            sold = Sold._make(facts)
            found[fingerprint] = sold._replace(margin_estimated=bool(sold.margin_estimated))
    return found


def has_customers(connection: sa.Connection) -> bool:
    """Whether the shop knows anybody."""
    return connection.scalar(sa.select(customer.c.id).limit(1)) is not None


def is_untouched(connection: sa.Connection) -> bool:
    """Whether nothing of a customer was ever written down, so that no amount stands anywhere."""
    return all(
        connection.scalar(sa.select(sa.literal(1)).select_from(table).limit(1)) is None
        for table in (customer, purchase, complaint, contact)
    )


def mark_undone(connection: sa.Connection, batch_id: int, at: Any) -> None:
    """Notes on an import that it was taken back."""
    row = sa.update(import_batch).where(import_batch.c.id == batch_id)
    connection.execute(row.values(undone_at=at))
