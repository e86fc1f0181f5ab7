"""Every record about a person as they may have it: nothing of the shop’s books, nobody else's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.store.about_people import theirs
from csdesk.store.customers import customer
from csdesk.store.rows import chunks, key_column, metadata, plain_row

_OF_THE_SHOP: Final = {
    *("hourly_minor", "cost_minor", "margin_minor", "margin_estimated", "account_code"),
    *("toll_expectation", "toll_aggression", "toll_unclear", "toll_dread", "asked_whom"),
    *("fingerprint", "lines_told", "normal", "batch_id", "position", "rate"),
}
"""The shop’s own books, notes about its people, and marks by which csdesk knows a row."""


def records_about(connection: sa.Connection, customer_id: int) -> dict[str, list[dict[str, Any]]]:
    """Every record that is about a customer, by kind, oldest first, as JSON can hold it."""
    same = sa.select(customer.c.id).where(customer.c.merged_into == customer_id)
    found = theirs(connection, [customer_id, *connection.scalars(same)])
    told: dict[str, list[dict[str, Any]]] = {}
    for table in metadata.tables.values():
        keys = found.of(table)
        if not keys:
            continue
        key = key_column(table)
        rows = told.setdefault(table.name, [])
        for some in chunks(sorted(keys)):
            query = sa.select(table).where(key.in_(some)).order_by(key)
            rows += [_theirs(table, row) for row in connection.execute(query).mappings()]
    return told


def _theirs(table: sa.Table, row: Mapping[Any, Any]) -> dict[str, Any]:
    """Of a row what is theirs: nothing of the shop’s books, and of nobody else."""
    kept = {
        column.name: row[column]
        for column in table.c
        if column.name not in _OF_THE_SHOP and not _names_somebody(column)
    }
    return {name: value for name, value in plain_row(kept).items() if value not in (None, "")}


def _names_somebody(column: sa.Column[Any]) -> bool:
    whom = {link.column.table.name for link in column.foreign_keys}
    if Noun.PERSON in whom:
        return True
    return Noun.CUSTOMER in whom and column.name != "customer_id"
