"""Which rows hold the words and files of some records, whose people stay."""

from __future__ import annotations

from collections.abc import Collection, Mapping

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.store.about_people import Theirs, keys_where, telling_tables
from csdesk.store.books_kept import voucher_use
from csdesk.store.complaints import complaint, redress
from csdesk.store.efforts import contact
from csdesk.store.rows import metadata


def tables_under(column: str) -> list[sa.Table]:
    """Tables with words or files that belong to a complaint or contact, by that column.

    What was bought is none of them: it is what the books stand on.
    """
    return [
        table for table in telling_tables() if column in table.c and table.name != Noun.PURCHASE
    ]


def words_of(connection: sa.Connection, records: Mapping[Noun, Collection[int]]) -> Theirs:
    """All rows with words or files of these complaints, contacts, letters and so on."""
    there = {metadata.tables[noun]: set(keys) for noun, keys in records.items()}
    found = Theirs(set(), there, is_part=True)
    for whole, column in ((complaint, "complaint_id"), (contact, "contact_id")):
        keys = found.of(whole)
        for table in tables_under(column) if keys else ():
            more = keys_where(connection, table, table.c[column], keys)
            found.rows[table] = found.of(table) | more
    if found.of(redress):
        uses = keys_where(connection, voucher_use, voucher_use.c.redress_id, found.of(redress))
        found.rows[voucher_use] = uses
    return found
