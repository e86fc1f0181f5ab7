"""Where a person is named in records that are not theirs."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.store.about_people import Theirs
from csdesk.store.complaints import complaint
from csdesk.store.rows import Written, key_column, metadata

MOST_NAMED = 100
_AROUND = 60
_NOT_TOLD = {Noun.IMPORT_BATCH, Noun.EXPORTED_REPORT, Noun.OFFERED_FILE, Noun.IMPORT_CHANGE}
"""Names of files; erasing sees to them itself."""
_SHORTEST = 4
"""A word of fewer letters says nothing of anybody."""


class Passage(NamedTuple):
    """A record that names them: which, whose, and the words around the name."""

    noun: Noun
    noun_id: int | str
    customer_id: int | None
    words: str


def passages(connection: sa.Connection, found: Theirs, words: Collection[str]) -> list[Passage]:
    """Records of others in which one of these words stands, at most ``MOST_NAMED``."""
    wanted = sorted({word for word in words if len(word) >= _SHORTEST}, key=len, reverse=True)
    told: list[Passage] = []
    for table in metadata.tables.values():
        if wanted and table.name in set(Noun) and Noun(table.name) not in _NOT_TOLD:
            told += _in_table(connection, table, found, wanted, MOST_NAMED - len(told))
        if len(told) >= MOST_NAMED:
            break
    return told


def _in_table(
    connection: sa.Connection, table: sa.Table, found: Theirs, wanted: list[str], most: int
) -> Iterator[Passage]:
    columns = [column for column in table.c if isinstance(column.type, Written)]
    if not columns or most <= 0:
        return
    key = key_column(table)
    whose = _whose(table)
    holds = [column.icontains(word, autoescape=True) for column in columns for word in wanted]
    mine = found.of(table)
    query = sa.select(key, whose.label("whose"), *columns).where(sa.or_(*holds))
    count = 0
    for row in connection.execute(query.order_by(key)).mappings():
        if row[key] in mine or row["whose"] in found.customers:
            continue
        text = _around([row[column] or "" for column in columns], wanted)
        if text:
            yield Passage(Noun(table.name), row[key], row["whose"], text)
            count += 1
        if count >= most:
            return


def _whose(table: sa.Table) -> sa.ColumnElement[int | None]:
    if table.name == Noun.CUSTOMER:
        return table.c.id
    if "customer_id" in table.c:
        return table.c.customer_id
    if "complaint_id" in table.c:
        same = complaint.c.id == table.c.complaint_id
        return sa.select(complaint.c.customer_id).where(same).scalar_subquery()
    return sa.cast(sa.null(), sa.Integer)


def _around(texts: list[str], wanted: list[str]) -> str:
    for text in texts:
        plain = text.casefold()
        for word in wanted:
            at = plain.find(word.casefold())
            if at >= 0:
                first, last = max(at - _AROUND, 0), at + len(word) + _AROUND
                start = "…" if first else ""
                end = "…" if last < len(text) else ""
                return start + " ".join(text[first:last].split()) + end
    return ""
