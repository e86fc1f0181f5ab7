"""Links of salvaged rows that lead nowhere: a named place is made again, or the link is emptied."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.complaint import Severity
from csdesk.domain.contact import Channel
from csdesk.domain.history import Kind
from csdesk.domain.person import initials_of
from csdesk.domain.salvaged import RowLeftOut
from csdesk.domain.shop import ListName
from csdesk.domain.stand_ins import (
    LOST_COMPLAINT,
    LOST_CUSTOMER,
    LOST_ENTRY,
    LOST_FILE,
    LOST_PERSON,
)
from csdesk.progress import listen
from csdesk.store.complaints import complaint
from csdesk.store.customers import customer
from csdesk.store.history import Journal
from csdesk.store.people import attachment, list_item, person
from csdesk.store.rows import chunks, instant_text, key_column, metadata, plain_rows

_ALWAYS_MADE_AGAIN = frozenset({customer.name, complaint.name})
"""What they belong to keeps purchases, minutes and words together, so these get a place again."""
_MERELY_NAMED = frozenset({"referred_by"})
_LISTS = {"cause_id": ListName.CAUSE, "theme_id": ListName.CAUSE}
_MOST_ROUNDS = 12
_LOST_FILE = b"This file could not be read any more when the shop was salvaged.\n"
INSTEAD_OF_A_FILE = {
    "media_type": "text/plain",
    "size": len(_LOST_FILE),
    "sha256": hashlib.sha256(_LOST_FILE).hexdigest(),
    "content": _LOST_FILE,
}
"""What stands in the place of a file inside the shop that is lost."""
PARENT_LOST = "what it belongs to is lost"


class Links:
    """Mends every link that leads nowhere, and tells History of each change of a row."""

    def __init__(self, connection: sa.Connection, journal: Journal, at: datetime) -> None:
        self._connection = connection
        self._journal = journal
        self._at = instant_text(at)
        self.made_again: Counter[str] = Counter()
        self.emptied: Counter[str] = Counter()
        self.left_out: list[RowLeftOut] = []

    def mend(self) -> None:
        """Raises: RuntimeError: a link leads nowhere whatever is done; a mistake of ours."""
        for _ in range(_MOST_ROUNDS):
            broken = self._broken()
            if not broken:
                return
            for (name, column, parent), rows in broken.items():
                listen()
                self._mend(metadata.tables[name], column, parent, rows)
        raise RuntimeError(f"links that can't be mended: {sorted(self._broken())}")

    def _broken(self) -> dict[tuple[str, str, str], list[int]]:
        """Table, column, and what it points at -> numbers of the rows."""
        found: dict[tuple[str, str, str], list[int]] = {}
        columns: dict[str, dict[int, str]] = {}
        for name, row, parent, link in self._driven("PRAGMA foreign_key_check"):
            if name not in columns:
                listed = self._driven(f'PRAGMA foreign_key_list("{name}")')
                columns[name] = {each[0]: each[3] for each in listed}
            found.setdefault((name, columns[name][link], parent), []).append(row)
        return found

    def _driven(self, pragma: str) -> Iterable[Any]:
        return self._connection.exec_driver_sql(pragma).all()

    def _mend(self, table: sa.Table, column: str, parent: str, rows: list[int]) -> None:
        link = table.c[column]
        is_needed = parent in _ALWAYS_MADE_AGAIN and column not in _MERELY_NAMED
        make = self._places.get(parent) if is_needed or not link.nullable else None
        if make is not None:
            key = key_column(table)
            for some in chunks(rows):
                query = sa.select(link).where(key.in_(some), link.is_not(None)).distinct()
                for lost in self._connection.scalars(query).all():
                    self._make(parent, lost, make(lost, column))
        elif link.nullable:
            self._empty(table, column, rows)
        else:
            self._leave_out(table, rows)

    @property
    def _places(self) -> dict[str, Callable[[int, str], dict[str, Any]]]:
        return {
            customer.name: self._a_customer,
            complaint.name: self._a_complaint,
            person.name: self._a_person,
            list_item.name: self._a_list_item,
            attachment.name: self._a_file,
        }

    def _make(self, parent: str, key: int, row: dict[str, Any]) -> None:
        table = metadata.tables[parent]
        there = self._connection.scalar(sa.select(table.c.id).where(table.c.id == key))
        if there is not None:
            return
        self._connection.execute(sa.insert(table).values(id=key, **row))
        self._journal.note(Noun(parent), key, Kind.ADDED, None, self._plain(table, key))
        self.made_again[parent] += 1

    def _plain(self, table: sa.Table, key: int) -> dict[str, Any]:
        return next(plain_rows(self._connection, table, key_column(table) == key))

    def _a_customer(self, key: int, _column: str) -> dict[str, Any]:
        return {"name": LOST_CUSTOMER.format(n=key), "created_at": self._at}

    def _a_complaint(self, key: int, _column: str) -> dict[str, Any]:
        return {
            "customer_id": self._whose(key),
            "title": LOST_COMPLAINT.format(n=key),
            "channel": Channel.COUNTER,
            "opened_at": self._first_heard(key),
            "offset_minutes": 0,
            "severity": Severity.SMALL,
            "at_stake_minor": 0,
        }

    def _whose(self, complaint_id: int) -> int:
        """The customer that other rows of a lost complaint name; else a place for a new one."""
        for table in metadata.tables.values():
            if {"complaint_id", "customer_id"} <= set(table.c.keys()):
                mine = table.c.complaint_id == complaint_id, table.c.customer_id.is_not(None)
                found = self._connection.scalar(sa.select(table.c.customer_id).where(*mine))
                if found is not None:
                    return int(found)
        key = int(self._connection.scalar(sa.select(sa.func.max(customer.c.id))) or 0) + 1
        self._make(customer.name, key, self._a_customer(key, ""))
        return key

    def _first_heard(self, complaint_id: int) -> str:
        """The earliest moment that other rows of a lost complaint tell of."""
        moments: list[str] = []
        for name, column in _HEARD:
            table = metadata.tables[name]
            when = sa.func.min(sa.type_coerce(table.c[column], sa.String))
            query = sa.select(when).where(table.c.complaint_id == complaint_id)
            moments.extend(filter(None, [self._connection.scalar(query)]))
        return min(moments, default=self._at)

    def _a_person(self, key: int, _column: str) -> dict[str, Any]:
        name = LOST_PERSON.format(n=key)
        return {"name": name, "initials": initials_of(name), "active": False}

    def _a_list_item(self, key: int, column: str) -> dict[str, Any]:
        name = _LISTS.get(column, ListName.CATEGORY)
        return {
            "list_name": name,
            "label": LOST_ENTRY.format(n=key),
            "position": 0,
            "active": False,
        }

    def _a_file(self, key: int, _column: str) -> dict[str, Any]:
        return {"name": f"{LOST_FILE.format(n=key)}.txt", **INSTEAD_OF_A_FILE}

    def _empty(self, table: sa.Table, column: str, rows: list[int]) -> None:
        key = key_column(table)
        before = {row: self._plain(table, row) for row in rows}
        for some in chunks(rows):
            same = sa.update(table).where(key.in_(some))
            self._connection.execute(same.values({column: None}))
        noted = [(row, was, was | {column: None}) for row, was in before.items()]
        self._journal.note_all(Noun(table.name), Kind.CHANGED, noted)
        self.emptied[table.name] += len(rows)

    def _leave_out(self, table: sa.Table, rows: list[int]) -> None:
        key = key_column(table)
        if table.name in set(Noun):
            gone = [(row, self._plain(table, row), None) for row in rows]
            self._journal.note_all(Noun(table.name), Kind.REMOVED, gone)
        for some in chunks(rows):
            self._connection.execute(sa.delete(table).where(key.in_(some)))
        self.left_out.extend(RowLeftOut(table.name, str(row), PARENT_LOST) for row in rows)


_HEARD = (("contact", "at"), ("promise", "made_at"), ("letter", "written_at"), ("handover", "at"))
