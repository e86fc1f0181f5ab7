"""What in a shop file may act by itself: only what csdesk put there.

A file of another hand can carry triggers and the like, which SQLite runs at the first save or
look. They are found by reading the schema alone, before anything of it is used.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateTable

from csdesk.domain.errors import Refused
from csdesk.domain.file_names import in_file_name
from csdesk.domain.ours import ours
from csdesk.domain.spoken import said
from csdesk.store import history, search
from csdesk.store.schema import SCHEMA_VERSION, metadata

_LONGEST_NAME = 40
_ASIDE = re.compile(
    r"""(?P<quoted>'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\])"""
    r"|--[^\n]*|/\*.*?(?:\*/|\Z)",
    re.DOTALL,
)
"""What holds no word of SQL: quoted parts, and comments."""
_ACTS = re.compile(r"\b(?:ON\s+(?:CONFLICT|DELETE|UPDATE)|GENERATED|AS)\b", re.IGNORECASE)
"""In a table: rows that replace or take away others, and values worked out by a formula."""
_VIRTUAL = re.compile(r"\s*CREATE\s+VIRTUAL\b", re.IGNORECASE)
_NOT_A_NAME = re.compile(r"[^\w $.-]")
"""A quote mark in the name of a table could end it in a statement that counts its rows."""
_TABLES = "SELECT name FROM sqlite_master WHERE type = 'table'"
_KINDS = {
    "table": ours("the table {name}"),
    "trigger": ours("the trigger {name}"),
    "view": ours("the view {name}"),
}
_ANY_KIND = ours("the {kind} {name}")
_OURS = frozenset((*history.APPEND_ONLY, search.MADE_AS))


def none_of_ours(connection: Any) -> tuple[str, ...]:
    """What acts by itself in this file and is none of csdesk's: “the trigger x”, “the view y”.

    Args:
        connection: a plain one of either driver (DB-API); only the schema is read.
    """
    rows = connection.execute("SELECT type, name, sql FROM sqlite_master ORDER BY type, name")
    foreign = _foreign(tuple(tuple(row) for row in rows.fetchall()))
    return tuple(said(_KINDS.get(kind, _ANY_KIND), kind=kind, name=name) for kind, name in foreign)


def require_own(connection: Any, file_name: str) -> None:
    """Raises: Refused("shop.foreign"): something in the file was put there by another program."""
    found = none_of_ours(connection)
    if found:
        raise Refused(
            "shop.foreign",
            "{name} holds {things}, which csdesk never put there and which "
            "could change what is kept. So it is not opened. What you wrote can be "
            "read into a new file, which holds nothing else, and a backup may be "
            "without it.",
            name=file_name,
            things=_named(found),
            found=found,
        )


def missing_of_ours(connection: Any) -> tuple[str, ...]:
    """Tables and columns that every shop of this version has, and this file lacks, in sentences.

    Nothing of a file of an older version, which is brought up to date first.

    Args:
        connection: as ``none_of_ours``.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version < SCHEMA_VERSION:
        return ()
    there = {name: set[str]() for (name,) in connection.execute(_TABLES).fetchall()}
    for name in metadata.tables.keys() & there.keys():
        columns = connection.execute(f'PRAGMA table_xinfo("{name}")').fetchall()
        there[name] = {column[1] for column in columns}
    return tuple(_missing(there))


def _missing(there: dict[str, set[str]]) -> Iterator[str]:
    for name, table in sorted(metadata.tables.items()):
        if name not in there:
            yield said("The table {name} is missing.", name=name)
            continue
        for column in table.c:
            if column.name not in there[name]:
                yield said(
                    "The column {column} of {name} is missing.", column=column.name, name=name
                )


@lru_cache(maxsize=8)
def _foreign(schema: tuple[tuple[Any, ...], ...]) -> tuple[tuple[str, str], ...]:
    """What is none of csdesk’s in a schema; a shop and its copies all have the same one."""
    return tuple(
        (kind, in_file_name(name, _LONGEST_NAME))
        for kind, name, sql in schema
        if _is_foreign(kind, name, _plain(sql or ""))
    )


def _is_foreign(kind: str, name: str, written: str) -> bool:
    acts = _acts(kind, written) or _NOT_A_NAME.search(name)
    return bool(acts) and written not in _OURS and written != _as_made(name)


def _acts(kind: str, written: str) -> bool:
    if kind != "table":
        return kind in ("trigger", "view")
    return bool(_VIRTUAL.match(written) or _ACTS.search(_ASIDE.sub(" ", written)))


def _plain(sql: str) -> str:
    """A statement without comments, in one line."""
    return " ".join(_ASIDE.sub(lambda part: part["quoted"] or " ", sql).split())


def _as_made(name: str) -> str:
    table = metadata.tables.get(name)
    if table is None:
        return ""
    return _plain(str(CreateTable(table).compile(dialect=sqlite.dialect())))


def _named(found: tuple[str, ...]) -> str:
    if len(found) == 1:
        return found[0]
    return said("{first} and {n} more", first=found[0], n=len(found) - 1)
