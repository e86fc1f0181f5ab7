"""What rows are made of: column types that refuse what does not fit, and rows as plain values."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from enum import Enum, IntEnum, StrEnum
from itertools import islice
from typing import Any, TypeVar

import sqlalchemy as sa
from sqlalchemy.types import TypeDecorator

from csdesk.domain.changes import Noun

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


def plain_row(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row as JSON can hold it: instants and days as text, words as themselves, no bytes."""
    return {name: _plain(value) for name, value in row.items() if not isinstance(value, bytes)}


def plain_rows(
    connection: sa.Connection, table: sa.Table, which: sa.ColumnElement[bool]
) -> Iterator[dict[str, Any]]:
    """Such rows of a table, read from the file."""
    for row in connection.execute(sa.select(table).where(which)).mappings():
        yield plain_row({column.name: row[column] for column in table.columns})


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return instant_text(value)
    if isinstance(value, date):
        return value.isoformat()
    return value.value if isinstance(value, Enum) else value


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
