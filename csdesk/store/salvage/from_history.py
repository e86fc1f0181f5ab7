"""What History still knows of rows that a damaged file has lost, and where History itself has gaps.

Every entry of one row holds the whole row as it became, and its digest proves it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy import exc

from csdesk.domain.changes import Noun
from csdesk.domain.history import Kind
from csdesk.progress import listen
from csdesk.store.history import Journal, digest_of, history, history_head, history_value
from csdesk.store.people import attachment
from csdesk.store.rows import chunks, key_column, metadata, plain_row, plain_rows
from csdesk.store.salvage.links import INSTEAD_OF_A_FILE

_OF_ONE_ROW = (Kind.ADDED, Kind.CHANGED)


def gaps(connection: sa.Connection) -> tuple[tuple[int, int], ...]:
    """Entries of History that are not there: from one number to another, both included."""
    found: list[tuple[int, int]] = []
    expected = 1
    for seq in connection.scalars(sa.select(history.c.seq).order_by(history.c.seq)):
        if seq > expected:
            found.append((expected, seq - 1))
        expected = seq + 1
    head = connection.scalar(sa.select(history_head.c.seq)) or 0
    if head >= expected:
        found.append((expected, head))
    return tuple(found)


class FromHistory:
    """Gives rows back that History knows better than what was read of the damaged file.

    Where entries are gone a row may have become what nobody wrote down any more: then the row
    that was read counts, and History is told that it was found so.
    """

    def __init__(self, connection: sa.Connection, journal: Journal) -> None:
        self._connection = connection
        self._journal = journal
        self._last_gap = max((last for _, last in gaps(connection)), default=0)
        self._unproven: dict[str, list[Any]] = {}
        self.given_back: Counter[str] = Counter()

    def give_back(self) -> Counter[str]:
        """Makes rows what History proves them to have been; table -> how many."""
        for noun, known in self._newest().items():
            table = metadata.tables[noun]
            for some in chunks(list(known)):
                listen()
                self._compare(Noun(noun), table, {key: known[key] for key in some})
        for noun, keys in self._unproven.items():
            self._note_found(Noun(noun), metadata.tables[noun], keys)
        return self.given_back

    def _newest(self) -> dict[str, dict[Any, tuple[int, dict[str, Any]]]]:
        """Noun -> key -> number and row of the newest entry, where that is of one row."""
        newest = sa.select(sa.func.max(history.c.seq)).group_by(history.c.noun, history.c.noun_id)
        columns = history.c.seq, history.c.noun, history.c.noun_id, history.c.digest
        query = sa.select(*columns, history_value.c.salt, history_value.c.body)
        query = query.join(history_value, history_value.c.seq == history.c.seq)
        which = history.c.seq.in_(newest), history.c.kind.in_(_OF_ONE_ROW)
        known: dict[str, dict[Any, tuple[int, dict[str, Any]]]] = {}
        for row in self._connection.execute(query.where(*which).order_by(history.c.seq)):
            key = _key_of(row.noun, row.noun_id)
            if key is None:
                continue
            if digest_of(row.salt, row.body) != row.digest:
                self._unproven.setdefault(row.noun, []).append(key)
                continue
            after = json.loads(row.body)["after"]
            if after is not None:
                known.setdefault(row.noun, {})[key] = row.seq, after
        return known

    def _note_found(self, noun: Noun, table: sa.Table, keys: list[Any]) -> None:
        """Rows of which the last word of History is damaged: they were found as they are."""
        key = key_column(table)
        for some in chunks(keys):
            rows = plain_rows(self._connection, table, key.in_(some))
            found = [(row[key.name], row, row) for row in rows]
            self._journal.note_all(noun, Kind.CHANGED, found)

    def _compare(
        self, noun: Noun, table: sa.Table, known: Mapping[Any, tuple[int, dict[str, Any]]]
    ) -> None:
        key = key_column(table)
        rows = plain_rows(self._connection, table, key.in_(list(known)))
        there = {row[key.name]: row for row in rows}
        for each, (seq, after) in known.items():
            now = there.get(each)
            if now is None:
                self._bring_back(noun, table, each, after)
            elif any(now[name] != after[name] for name in now.keys() & after.keys()):
                self._settle(noun, table, each, seq, now, after)

    def _bring_back(self, noun: Noun, table: sa.Table, key: Any, after: dict[str, Any]) -> None:
        row = {name: value for name, value in after.items() if name in table.c}
        told = None
        if table is attachment:
            row = _lost_file(row)
            told = plain_row(row)
        try:
            with self._connection.begin_nested():
                self._connection.execute(sa.insert(table).values(**row))
        except exc.IntegrityError:  # another row has what may be there once only
            return
        self.given_back[table.name] += 1
        if told is not None:
            self._journal.note(noun, key, Kind.CHANGED, after, told)

    def _settle(
        self,
        noun: Noun,
        table: sa.Table,
        key: Any,
        seq: int,
        now: dict[str, Any],
        after: dict[str, Any],
    ) -> None:
        """Of two that differ: what History proves; or, after a gap, what was read."""
        if seq < self._last_gap or table is attachment:
            self._journal.note(noun, key, Kind.CHANGED, after, now)
            return
        same = key_column(table) == key
        row = {name: value for name, value in after.items() if name in table.c}
        try:
            with self._connection.begin_nested():
                self._connection.execute(sa.update(table).where(same).values(**row))
        except exc.IntegrityError:
            self._journal.note(noun, key, Kind.CHANGED, after, now)
            return
        self.given_back[table.name] += 1


def _key_of(noun: str, noun_id: str) -> Any:
    """The key of a row as History names it; None where there can be no such row."""
    if noun not in metadata.tables:
        return None
    key = key_column(metadata.tables[noun])
    if not isinstance(key.type, sa.Integer):
        return noun_id
    return int(noun_id) if noun_id.isdecimal() else None


def drop_lone_values(connection: sa.Connection) -> None:
    """Values of History whose entry is lost, or that can't be read, say nothing; they go."""
    entries = sa.select(history.c.seq)
    connection.execute(sa.delete(history_value).where(history_value.c.seq.not_in(entries)))
    query = sa.select(history_value.c.seq).where(sa.func.json_valid(history_value.c.body) == 0)
    for some in chunks(connection.scalars(query).all()):
        connection.execute(sa.delete(history_value).where(history_value.c.seq.in_(some)))


def _lost_file(row: dict[str, Any]) -> dict[str, Any]:
    """A file inside the shop of which only the name is left: its place is kept, and says so."""
    return row | {"name": f"{row['name']} (lost).txt", **INSTEAD_OF_A_FILE}
