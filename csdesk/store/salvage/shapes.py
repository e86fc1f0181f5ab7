"""What the rows of each table look like, so that a page without an owner can be given back.

A damaged file may have lost the list of its own tables; an empty shop of its version has it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import sqlalchemy as sa

from csdesk.store.salvage.pages import Values

Fits: TypeAlias = Callable[[Any], bool]

REBUILT = frozenset({"customer_sums", "search_document"})
"""Tables that follow from the others and are made anew."""
_INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_HEX = re.compile(r"(?:\d:)?[0-9a-f]+")
_DIGEST_LENGTHS = (32, 64)
_ONE_OF = re.compile(r"(\w+) IN \(([^()]*)\)")
_LENGTH = re.compile(r"VARCHAR\((\d+)\)")
_STATISTICS = re.compile(r"\d+( \d+)*( sz=\d+| unordered| noskipscan)*")
_MOST_LOOKED_AT = 24
_NOT_FITTING = 0.5


@dataclass(frozen=True, slots=True)
class Column:
    """One column: what fits in it, and what may stand there instead of what was lost."""

    name: str
    fits: Fits
    is_row_number: bool
    is_required: bool
    default: Any

    def accepts(self, value: Any) -> bool:
        """Whether a stored value can be one of this column's."""
        if value is None:
            return self.is_row_number or not self.is_required
        return not self.is_row_number and self.fits(value)


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a shop, as its rows lie in the file."""

    name: str
    columns: tuple[Column, ...]

    @property
    def names(self) -> list[str]:
        return [column.name for column in self.columns]

    @property
    def key(self) -> int:
        """Which column is the number of the row; -1 where none is."""
        return next((at for at, each in enumerate(self.columns) if each.is_row_number), -1)

    def misfits(self, values: Values) -> int:
        """How many values of a row can't be those of this table; all of them, if too many."""
        if len(values) > len(self.columns) or len(values) < 1:
            return len(self.columns)
        wrong = sum(
            not column.accepts(value) for column, value in zip(self.columns, values, strict=False)
        )
        return wrong + sum(
            column.is_required and column.default is None for column in self.columns[len(values) :]
        )


@dataclass(frozen=True, slots=True)
class Shapes:
    """All tables of a shop of one version; and what else lies in such a file."""

    version: int
    tables: Mapping[str, Table]

    def of(self, rows: Sequence[Values], likely: str | None) -> str | None:
        """Whose rows these are, all of one page; None: of no table that is known.

        Args:
            likely: the table in whose tree the page was found.
        """
        some = rows[:: max(1, len(rows) // _MOST_LOOKED_AT)]
        if likely is not None and self._strangeness(likely, some) < _NOT_FITTING:
            return likely
        lengths = {len(values) for values in some}
        strangeness = {
            name: self._strangeness(name, some)
            for name, table in self.tables.items()
            if len(table.columns) in lengths
        }
        best = min(strangeness, key=lambda name: strangeness[name], default=None)
        return best if best is not None and strangeness[best] < _NOT_FITTING else None

    def _strangeness(self, name: str, rows: Sequence[Values]) -> float:
        """0 where every value fits; a row in which several do not counts as not fitting."""
        if not rows:
            return 1.0
        table = self.tables[name]
        return sum(min(table.misfits(values), 2) / 2 for values in rows) / len(rows)


def shapes_of(connection: sa.Connection) -> Shapes:
    """The tables of an empty shop, with what else lies in its file."""
    (version,) = connection.exec_driver_sql("PRAGMA user_version").one()
    query = "SELECT name, sql FROM sqlite_master WHERE type = 'table'"
    made = {name: sql for name, sql in connection.exec_driver_sql(query).all() if "\n" in sql}
    tables = {name: _table(connection, name, sql) for name, sql in made.items()}
    return Shapes(version, tables | {each.name: each for each in _OTHERS})


def _table(connection: sa.Connection, name: str, sql: str) -> Table:
    words = {
        column: {word.strip().strip("'") for word in listed.split(",")}
        for column, listed in _ONE_OF.findall(sql)
        if "'" in listed
    }
    columns = connection.exec_driver_sql(f'PRAGMA table_xinfo("{name}")').all()
    return Table(name, tuple(_column(row, words.get(row.name)) for row in columns))


def _column(row: sa.Row[Any], words: set[str] | None) -> Column:
    is_row_number = bool(row.pk) and row.type == "INTEGER"
    fits = _text(words.__contains__) if words else _fits(row.type)
    return Column(row.name, fits, is_row_number, bool(row.notnull), _default(row.dflt_value))


def _default(written: str | None) -> Any:
    """A default as the schema writes it: text in quotes, or a number in quotes."""
    if written is None:
        return None
    plain = written.strip("'")
    return int(plain) if plain.isdecimal() else plain


def _text(fits: Fits) -> Fits:
    return lambda value: isinstance(value, str) and bool(fits(value))


def _fits(declared: str) -> Fits:
    length = _LENGTH.fullmatch(declared)
    if length is not None:
        return _text(_of_length(int(length[1])))
    kinds: dict[str, Fits] = {
        "BOOLEAN": lambda value: value in (0, 1) and isinstance(value, int),
        "FLOAT": lambda value: isinstance(value, int | float),
        "BLOB": lambda value: isinstance(value, bytes),
        "TEXT": lambda value: isinstance(value, str),
    }
    return kinds.get(declared, lambda value: isinstance(value, int))


def _of_length(length: int) -> Fits:
    if length == 27:
        return lambda value: _INSTANT.fullmatch(value) is not None
    if length == 10:
        return lambda value: _DAY.fullmatch(value) is not None
    if length in _DIGEST_LENGTHS:
        return lambda value: len(value) == length and _HEX.fullmatch(value) is not None
    if length == 36:
        return lambda value: len(value) == length
    return lambda value: len(value) <= length


def _other(name: str, **columns: Fits | None) -> Table:
    """A table that SQLite or its search keeps for itself; None: the number of the row."""
    return Table(
        name,
        tuple(
            Column(each, fits or (lambda value: False), fits is None, True, None)
            for each, fits in columns.items()
        ),
    )


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _is_statistics(value: Any) -> bool:
    """What the planner of SQLite knows of a table: numbers, and a few words of its own."""
    return isinstance(value, str) and _STATISTICS.fullmatch(value) is not None


def _one_of(words: Iterable[str]) -> Fits:
    return _text(frozenset(words).__contains__)


CATALOGUE = "sqlite_master"
_OTHERS = (
    Table(
        CATALOGUE,
        (
            Column("type", _one_of(("table", "index", "trigger", "view")), False, True, None),
            Column("name", _is_text, False, True, None),
            Column("tbl_name", _is_text, False, True, None),
            Column("rootpage", lambda value: isinstance(value, int), False, True, None),
            Column("sql", _is_text, False, False, None),
        ),
    ),
    _other("search_words_data", id=None, block=lambda value: isinstance(value, bytes)),
    _other("search_words_docsize", id=None, sz=lambda value: isinstance(value, bytes)),
    _other("alembic_version", version_num=_is_text),
    Table(
        "sqlite_stat1",
        (
            Column("tbl", _is_text, False, True, None),
            Column("idx", _is_text, False, False, None),
            Column("stat", _is_statistics, False, True, None),
        ),
    ),
)
"""What lies in a shop file besides the shop; recognised, so that nobody takes it for lost."""
OTHERS = frozenset(each.name for each in _OTHERS)
