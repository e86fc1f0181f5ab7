"""All rows of one noun as frozen values, every change of which is noted in History."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any, Generic, Protocol, TypeVar

import sqlalchemy as sa
from sqlalchemy import exc

from csdesk.domain.changes import Noun, said_noun
from csdesk.domain.errors import NotFound, RuleBroken
from csdesk.domain.history import Kind
from csdesk.store.engine import breaks_a_link
from csdesk.store.rows import chunks, key_column, plain_row

V = TypeVar("V")


class Record(Protocol):
    """Where a shelf tells what it changed."""

    def note(
        self,
        noun: Noun,
        key: int | str,
        kind: Kind,
        before: Mapping[str, Any] | None,
        after: Mapping[str, Any] | None,
    ) -> None: ...

    def note_all(
        self,
        noun: Noun,
        kind: Kind,
        changed: Iterable[tuple[int | str, Mapping[str, Any] | None, Mapping[str, Any] | None]],
    ) -> None: ...


class Shelf(Generic[V]):
    """All rows of one noun: takes and hands out frozen values, notes every change in History."""

    def __init__(
        self,
        connection: sa.Connection,
        noun: Noun,
        table: sa.Table,
        value: type[V],
        record: Record | None,
    ) -> None:
        self.connection = connection
        self.noun = noun
        self.table = table
        self.value = value
        self.record = record
        self.key: sa.Column[Any] = key_column(table)

    def _value(self, row: sa.Row[Any]) -> V:
        return self.value(**row._mapping)

    def where(self, *conditions: sa.ColumnElement[bool], order: Any = None) -> tuple[V, ...]:
        """All values that meet the conditions, in ``order`` and then by key."""
        query = sa.select(self.table).where(*conditions)
        query = query.order_by(*(() if order is None else (order,)), self.key)
        return tuple(map(self._value, self.connection.execute(query)))

    def keys(self, *conditions: sa.ColumnElement[bool]) -> list[int]:
        """Keys of all values that meet the conditions, in order."""
        query = sa.select(self.key).where(*conditions).order_by(self.key)
        return list(self.connection.scalars(query))

    def count(self, *conditions: sa.ColumnElement[bool]) -> int:
        """How many values meet the conditions."""
        query = sa.select(sa.func.count()).select_from(self.table).where(*conditions)
        return self.connection.scalar(query) or 0

    def get(self, key: int | str) -> V | None:
        row = self.connection.execute(sa.select(self.table).where(self.key == key)).one_or_none()
        return None if row is None else self._value(row)

    def require(self, key: int | str) -> V:
        """The value with this key.

        Raises: NotFound: there is none, or no longer.
        """
        value = self.get(key)
        if value is None:
            raise NotFound(
                f"{self.noun}.gone",
                "There is no {thing} {number} any more.",
                thing=said_noun(self.noun),
                number=str(key),
                noun=self.noun,
                key=key,
            )
        return value

    def add(self, value: V) -> V:
        """Puts a new value on the shelf; one without an id gets one."""
        row = _row(value)
        if row.get("id") == 0:
            del row["id"]
        made = self.connection.execute(sa.insert(self.table).values(row))
        (made_key,) = made.inserted_primary_key or (None,)
        key: Any = row.get(self.key.name, made_key)
        return self._noted(key, Kind.ADDED, None)

    def replace(self, value: V) -> V:
        """Puts a changed value in the place of the one with its key; no change, no History.

        Raises: NotFound: there is none with that key any more.
        """
        row = _row(value)
        key = row[self.key.name]
        before = self.require(key)
        if before == value:
            return value
        self.connection.execute(sa.update(self.table).where(self.key == key).values(row))
        return self._noted(key, Kind.CHANGED, before)

    def change_all(self, changed: Mapping[str, Any], *which: sa.ColumnElement[bool]) -> int:
        """Changes the same facts of many rows at once; each has its entry in History.

        Args:
            changed: column -> what it becomes.
        Returns: how many rows met the conditions.
        """
        if self.record is None:
            raise RuntimeError("this shelf was opened for reading")
        query = sa.select(self.table).where(*which).order_by(self.key)
        rows = [plain_row(row._asdict()) for row in self.connection.execute(query)]
        keys = [row[self.key.name] for row in rows]
        for some in chunks(keys):
            same = sa.update(self.table).where(self.key.in_(some))
            self.connection.execute(same.values(**changed))
        told = plain_row(changed)
        noted = [(row[self.key.name], row, row | told) for row in rows]
        self.record.note_all(self.noun, Kind.CHANGED, noted)
        return len(rows)

    def put(self, value: V) -> V:
        """Adds the value, or replaces the one with its key."""
        known = self.get(getattr(value, self.key.name))
        return self.add(value) if known is None else self.replace(value)

    def remove(self, key: int | str) -> None:
        """Takes the value with this key away.

        Raises: NotFound: it is not there.
                RuleBroken("shelf.linked"): something else speaks of it.
        """
        before = self.require(key)
        with self._linked(key):
            self.connection.execute(sa.delete(self.table).where(self.key == key))
        if self.record is not None:
            self.record.note(self.noun, key, Kind.REMOVED, plain_row(_row(before)), None)

    def key_of(self, text: str) -> int | str:
        """The key that History holds as text."""
        return int(text) if isinstance(self.key.type, sa.Integer) else text

    def plain(self, key: int | str) -> dict[str, Any] | None:
        """The row with this key as History holds it, or None."""
        value = self.get(key)
        return None if value is None else plain_row(_row(value))

    def restore(self, key: int | str, row: Mapping[str, Any] | None) -> None:
        """Makes the row with this key what History says it was; None takes it away.

        Raises: RuleBroken("shelf.linked"): what it points at, or what points at it, forbids it.
        """
        if row is None:
            self.remove(key)
            return
        before = self.get(key)
        with self._linked(key):
            if before is None:
                self.connection.execute(sa.insert(self.table).values(**row))
            else:
                same = self.key == key
                self.connection.execute(sa.update(self.table).where(same).values(**row))
        self._noted(key, Kind.ADDED if before is None else Kind.CHANGED, before)

    @contextmanager
    def _linked(self, key: int | str) -> Iterator[None]:
        try:
            yield
        except exc.IntegrityError as error:
            if not breaks_a_link(error):
                raise
            raise RuleBroken(
                "shelf.linked",
                "Something else in the shop speaks of this {thing}, so it stays.",
                thing=said_noun(self.noun),
                noun=self.noun,
                key=key,
            ) from None

    def _noted(self, key: int | str, kind: Kind, before: V | None) -> V:
        after = self.require(key)
        if self.record is None:
            raise RuntimeError("this shelf was opened for reading")
        was = None if before is None else plain_row(_row(before))
        self.record.note(self.noun, key, kind, was, plain_row(_row(after)))
        return after


def _row(value: Any) -> dict[str, Any]:
    return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
