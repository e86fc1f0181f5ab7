"""What rows are made of: column types that refuse what does not fit, and the shelf of a noun."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, date, datetime
from enum import Enum, IntEnum, StrEnum
from itertools import islice
from typing import Any, Generic, Protocol, TypeVar

import sqlalchemy as sa
from sqlalchemy import exc
from sqlalchemy.types import TypeDecorator

from csdesk.domain.changes import Noun
from csdesk.domain.errors import NotFound, RuleBroken
from csdesk.domain.history import Kind
from csdesk.store.engine import breaks_a_link

V = TypeVar("V")
T = TypeVar("T")

MOST_BOUND = 900
"""So many values at most are bound to one statement."""

metadata = sa.MetaData(
    naming_convention={
        "ix": "ix_%(column_0_N_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)


class Instant(TypeDecorator[datetime]):
    """A moment: aware in, stored as UTC text that sorts, aware UTC out; naive is refused."""

    impl = sa.String(27)
    cache_ok = True

    def process_bind_param(self, value: datetime | str | None, dialect: sa.Dialect) -> str | None:
        return instant_text(value) if isinstance(value, datetime) else value

    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


def instant_text(value: datetime) -> str:
    """An aware datetime as 27 characters of UTC.

    Raises: ValueError: the value is naive.
    """
    if value.tzinfo is None:
        raise ValueError(f"an instant needs a zone: {value!r}")
    return value.astimezone(UTC).isoformat(timespec="microseconds").removesuffix("+00:00") + "Z"


class Day(TypeDecorator[date]):
    """A plain date as ISO text."""

    impl = sa.String(10)
    cache_ok = True

    def process_bind_param(self, value: date | str | None, dialect: sa.Dialect) -> str | None:
        return value.isoformat() if isinstance(value, date) else value

    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> date | None:
        return None if value is None else date.fromisoformat(value)


class Word(TypeDecorator[StrEnum]):
    """One of the words of an enumeration, stored as itself."""

    impl = sa.String(40)
    cache_ok = True

    def __init__(self, words: type[StrEnum]) -> None:
        super().__init__()
        self.words = words

    def process_bind_param(self, value: StrEnum | str | None, dialect: sa.Dialect) -> str | None:
        return None if value is None else str(self.words(value))

    def process_result_value(self, value: str | None, dialect: sa.Dialect) -> StrEnum | None:
        return None if value is None else self.words(value)


class Grade(TypeDecorator[IntEnum]):
    """One of the grades of an enumeration, stored as its number."""

    impl = sa.Integer
    cache_ok = True

    def __init__(self, grades: type[IntEnum]) -> None:
        super().__init__()
        self.grades = grades

    def process_bind_param(self, value: IntEnum | int | None, dialect: sa.Dialect) -> int | None:
        return None if value is None else int(self.grades(value))

    def process_result_value(self, value: int | None, dialect: sa.Dialect) -> IntEnum | None:
        return None if value is None else self.grades(value)


_NOT_TEXT = re.compile("[\0\ud800-\udfff]")


class Written(TypeDecorator[str]):
    """What a person wrote, whole; halves of characters and NUL, which no file keeps, become �."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: sa.Dialect) -> str | None:
        return None if value is None else as_text(value)


def as_text(words: str) -> str:
    """What a file of text keeps of them."""
    return _NOT_TEXT.sub("\ufffd", words)


def one_of(column: str, words: type[Enum]) -> sa.CheckConstraint:
    """The constraint that a text column holds one of the words of an enumeration."""
    listed = ", ".join(f"'{word.value}'" for word in words)
    return sa.CheckConstraint(f"{column} IN ({listed})", name=f"{column}_known")


def identity() -> sa.Column[int]:
    return sa.Column("id", sa.Integer, primary_key=True)


def link(
    name: str,
    target: Noun,
    *,
    required: bool = False,
    index: bool = False,
    is_mutual: bool = False,
) -> sa.Column[int]:
    """A column that points at a row of another noun.

    Args:
        is_mutual: the other noun points back, so one of the two tables has to be made first.
    """
    key = sa.ForeignKey(f"{target}.id", use_alter=is_mutual)
    return sa.Column(name, sa.Integer, key, nullable=not required, index=index)


def text(name: str) -> sa.Column[str]:
    return sa.Column(name, Written, nullable=False, server_default="")


def minor(name: str, *, required: bool = True) -> sa.Column[int]:
    return sa.Column(name, sa.BigInteger, nullable=not required)


def yes_no(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(name=f"{name}_yes_no"), nullable=False, server_default="0")


def index_where(name: str, which: str, *columns: str) -> sa.Index:
    """An index of some rows only: small, and never taken for a question about the others.

    Naming another dialect here would load it, with all its drivers, at every start.
    """
    return sa.Index(name, *columns, sqlite_where=sa.text(which))


def key_column(table: sa.Table) -> sa.Column[Any]:
    """The one column that tells the rows of a table apart."""
    return next(iter(table.primary_key.columns))


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


def plain_row(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row as JSON can hold it: instants and days as text, words as themselves, no bytes."""
    return {name: _plain(value) for name, value in row.items() if not isinstance(value, bytes)}


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return instant_text(value)
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value


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
            raise NotFound(f"{self.noun}.gone", f"There is no {self.noun} {key} any more.")
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
            sentence = f"Something else in the shop speaks of this {self.noun}, so it stays."
            raise RuleBroken("shelf.linked", sentence, noun=self.noun, key=key) from None

    def _noted(self, key: int | str, kind: Kind, before: V | None) -> V:
        after = self.require(key)
        if self.record is None:
            raise RuntimeError("this shelf was opened for reading")
        was = None if before is None else plain_row(_row(before))
        self.record.note(self.noun, key, kind, was, plain_row(_row(after)))
        return after


def _row(value: Any) -> dict[str, Any]:
    return {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}


def chunks(items: Sequence[T], size: int = MOST_BOUND) -> list[Sequence[T]]:
    """The items in pieces small enough for one statement's bound values."""
    return [items[start : start + size] for start in range(0, len(items), size)]


def batches(items: Iterable[T], size: int = MOST_BOUND) -> Iterator[list[T]]:
    """The same of items that come one by one, however many there are."""
    coming = iter(items)
    while some := list(islice(coming, size)):
        yield some


def keys_of(connection: sa.Connection, query: sa.Executable) -> list[int]:
    """The first column of every row, straight from the driver: for ids by the hundred thousand."""
    with connection.execute(query) as result:
        return [row[0] for row in result.cursor.fetchall()]
