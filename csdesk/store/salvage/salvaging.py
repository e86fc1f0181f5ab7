"""Salvage: a new, whole shop file from everything that can be read of a damaged one.

The damaged file is only ever read. What lies in the new one are its rows, the links mended or
emptied in so many words, and sums, indexes and the search made anew.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, BinaryIO, TypeAlias
from uuid import uuid4

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.errors import Refused, ShopUnavailable
from csdesk.domain.history import Action, Kind
from csdesk.domain.salvaged import PageLost, RowLeftOut, Salvaged
from csdesk.progress import Progress, part_of, stoppable, unwatched
from csdesk.store import bulk, search_documents, sums
from csdesk.store.cipher import Cipher
from csdesk.store.copying import put_in_place
from csdesk.store.engine import connect_to, transaction
from csdesk.store.history import Journal
from csdesk.store.import_checks import brought_otherwise
from csdesk.store.migrate import bring_forward, make
from csdesk.store.people import setting
from csdesk.store.purchases import import_batch
from csdesk.store.rows import key_column, metadata, plain_row
from csdesk.store.salvage.from_history import FromHistory, drop_lone_values, gaps
from csdesk.store.salvage.links import Links
from csdesk.store.salvage.pages import Pages, plain_pages
from csdesk.store.salvage.rows import TWICE, Filled, Filling
from csdesk.store.salvage.shapes import OTHERS, REBUILT, shapes_of
from csdesk.store.salvage.trees import Found, Gone, Trees, rows_on
from csdesk.store.schema import SCHEMA_VERSION

_VERSION = slice(60, 64)
_PLAIN_INDEXES = (
    "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql LIKE 'CREATE INDEX%'"
)
_MOST_VERSIONS = 999
VERB = "salvage_shop"
NAME = "salvaged"
"""Under this name the settings of a salvaged shop keep that it is one, and what was lost."""


@stoppable
def salvage(
    damaged: Path,
    target: Path,
    at: datetime,
    *,
    cipher: Cipher | None = None,
    progress: Progress = unwatched,
) -> Salvaged:
    """Writes every row that can be read of a damaged shop file into a new one.

    Args:
        target: a free name; the file appears there whole or not at all.
        at: this moment, aware.
        cipher: the key of a file that is kept under a passphrase, and of the new one.
    Raises:
        Refused("shop.nothing_to_salvage"): nothing of a shop is left in the file.
        Refused("shop.exists"): there is a file of that name.
        Refused("shop.newer"): the file is of a newer csdesk.
        ShopUnavailable("shop.not_salvaged"): what was made is not whole, and is not kept;
            "shop.disk_full" and the like; "encryption.no_driver": it needs a key. Cancelled.
    """
    if target.exists():
        raise Refused(
            "shop.exists", "There is a file {name} already. Nothing was written.", name=target.name
        )
    work = target.with_name(target.name + ".salvaging")
    with _worked_on(work), damaged.open("rb") as file:
        pages = _pages_of(file, damaged, cipher)
        version = _version_of(pages)
        make(work, cipher, version=version)
        read = _fill(work, cipher, pages, part_of(progress, 0.0, 0.7))
        if version < SCHEMA_VERSION:
            bring_forward(work, cipher)
        salvaged = _mend(work, cipher, at, read, part_of(progress, 0.7, 1.0))
        put_in_place(work, target)
    return Salvaged(path=target, **salvaged)


@contextmanager
def _worked_on(work: Path) -> Iterator[None]:
    """Leaves nothing of an unfinished file behind."""
    endings = "", "-journal"
    for ending in endings:
        work.with_name(work.name + ending).unlink(missing_ok=True)
    try:
        yield
    finally:
        for ending in endings:
            work.with_name(work.name + ending).unlink(missing_ok=True)


def _pages_of(file: BinaryIO, damaged: Path, cipher: Cipher | None) -> Pages:
    length = damaged.stat().st_size
    if cipher is None:
        return plain_pages(file, length)
    from csdesk.store.salvage.sealed_pages import (
        SealedPages,  # late: most shops need no cryptography
    )

    return SealedPages(file, length, cipher)


def _version_of(pages: Pages) -> int:
    """The version of the schema that a file has: a row of it says so, and its header."""
    said = int.from_bytes(pages.read(1)[_VERSION], "big")
    for number in range(1, pages.count + 1):
        if pages.read(number)[:1] == b"\x0d":
            rows = [values for _, values in rows_on(pages, number, -1)]
            if len(rows) == 1 and len(rows[0]) == 1 and _is_version(rows[0][0]):
                said = int(rows[0][0])
                break
    if SCHEMA_VERSION < said <= _MOST_VERSIONS:
        raise Refused("shop.newer", "This file was made by a newer csdesk than this one.")
    return said if 1 <= said <= SCHEMA_VERSION else SCHEMA_VERSION


def _is_version(value: Any) -> bool:
    return isinstance(value, str) and len(value) == 4 and value.isdecimal()


_Read: TypeAlias = tuple[Filled, tuple[PageLost, ...]]


def _fill(work: Path, cipher: Cipher | None, pages: Pages, progress: Progress) -> _Read:
    """Puts every row in that can be read; what was left out, and which pages could not be read."""
    engine = connect_to(work, cipher, foreign_keys=False)
    try:
        with transaction(engine, writes=True) as connection, bulk.roomy(connection):
            shapes = shapes_of(connection)
            found = Trees(pages, shapes).look(part_of(progress, 0.0, 0.5))
            if not found.leaves.keys() & {"history", "customer", "setting"}:
                raise Refused(
                    "shop.nothing_to_salvage",
                    "Nothing of a shop can be read in this file. It was left as it is.",
                )
            indexes = connection.exec_driver_sql(_PLAIN_INDEXES).all()
            for name, _ in indexes:
                connection.exec_driver_sql(f'DROP INDEX "{name}"')
            filled = Filling(connection, pages, shapes).fill(found, part_of(progress, 0.5, 1.0))
            for _, statement in indexes:
                connection.exec_driver_sql(statement)
            return filled, tuple(_lost(connection, found))
    finally:
        engine.dispose()


def _lost(connection: sa.Connection, found: Found) -> Iterator[PageLost]:
    """Pages of which rows are missing; one whose rows were found elsewhere is none."""
    for gone in found.gone:
        rows = gone.rows
        if rows is None:
            if _has_rows(connection, gone):
                continue
            rows = _about(found, gone)
        yield PageLost(gone.page, gone.table, gone.first, gone.last, rows)
    yield from (PageLost(page, "", None, None, 0) for page in found.unknown)


def _has_rows(connection: sa.Connection, gone: Gone) -> bool:
    """Whether rows that were on a page, or below it, are there all the same."""
    first = -(1 << 63) if gone.first is None else gone.first
    last = (1 << 63) - 1 if gone.last is None else gone.last
    query = f'SELECT 1 FROM "{gone.table}" WHERE rowid BETWEEN ? AND ? LIMIT 1'
    return connection.exec_driver_sql(query, (first, last)).first() is not None


def _about(found: Found, gone: Gone) -> int:
    """How many rows a page of this table has; never more than there were numbers."""
    leaves = found.leaves.get(gone.table, ())
    usual = round(sum(found.rows_on[page] for page in leaves) / len(leaves)) if leaves else 1
    if gone.first is None or gone.last is None:
        return max(usual, 1)
    return max(1, min(usual, gone.last - gone.first + 1))


def _mend(
    work: Path, cipher: Cipher | None, at: datetime, read: _Read, progress: Progress
) -> dict[str, Any]:
    """Mends what was put in, in one action of its own in History; what ``Salvaged`` tells of it."""
    filled, lost = read
    engine = connect_to(work, cipher, foreign_keys=False)
    try:
        with transaction(engine, writes=True) as connection, bulk.roomy(connection):
            told = _mended(connection, at, filled, lost, progress)
            _require_whole(connection)
    finally:
        engine.dispose()
    return told | {"pages_lost": tuple(_at_least(page, lost, told["made_again"]) for page in lost)}


def _at_least(
    page: PageLost, lost: tuple[PageLost, ...], made_again: Mapping[str, int]
) -> PageLost:
    """A table's only lost page had at least those rows that others still speak of."""
    pages = [each for each in lost if each.table == page.table]
    spoken_of = made_again.get(page.table, 0) if len(pages) == 1 else 0
    return replace(page, rows=max(page.rows, spoken_of))


def _mended(
    connection: sa.Connection,
    at: datetime,
    filled: Filled,
    lost: tuple[PageLost, ...],
    progress: Progress,
) -> dict[str, Any]:
    minutes = int((at.utcoffset() or timedelta()).total_seconds() // 60)
    action = Action(str(uuid4()), VERB, at.astimezone(UTC))
    history_lost = gaps(connection)
    drop_lone_values(connection)
    journal = Journal(connection, action, minutes, None)
    progress(0, 10, "")
    from_history = FromHistory(connection, journal).give_back()
    progress(2, 10, "")
    links = Links(connection, journal, at)
    links.mend()
    _note_imports(connection, journal)
    told: dict[str, Any] = {
        "left_out": _still_out(connection, (*filled.left_out, *links.left_out)),
        "from_history": dict(from_history),
        "made_again": dict(links.made_again),
        "links_emptied": dict(links.emptied),
        "values_emptied": dict(filled.values_emptied),
        "history_lost": history_lost,
    }
    _note(connection, journal, told, lost)
    journal.seal()
    progress(4, 10, "")
    _make_anew(connection, progress)
    return told | {"rows": _counts(connection)}


def _make_anew(connection: sa.Connection, progress: Progress) -> None:
    """What follows from the rows: sums, the words that are searched, what SQLite knows of sizes."""
    sums.refresh_all(connection)
    progress(6, 10, "")
    reworded: dict[Noun, list[int]] = {}
    for noun, key in search_documents.wanted(connection):
        reworded.setdefault(noun, []).append(key)
    search_documents.refresh(connection, reworded)
    progress(9, 10, "")
    bulk.note_sizes(connection, bulk.ROWS_WORTH_ANALYZING)


def _still_out(
    connection: sa.Connection, left_out: tuple[RowLeftOut, ...]
) -> tuple[RowLeftOut, ...]:
    """Rows that were left out and that History has not given back meanwhile."""
    out: list[RowLeftOut] = []
    for row in left_out:
        key = key_column(metadata.tables[row.table])
        query = sa.select(sa.literal(1)).where(sa.cast(key, sa.Text) == row.key)
        if row.why == TWICE or connection.scalar(query) is None:
            out.append(row)
    return tuple(out)


def _note_imports(connection: sa.Connection, journal: Journal) -> None:
    """Tells History of imports of which not every row is left."""
    for key, digest in list(brought_otherwise(connection)):
        same = import_batch.c.id == key
        before = plain_row(connection.execute(sa.select(import_batch).where(same)).one()._asdict())
        connection.execute(sa.update(import_batch).where(same).values(rows_digest=digest))
        after = before | {"rows_digest": digest}
        journal.note(Noun.IMPORT_BATCH, key, Kind.CHANGED, before, after)


def _note(
    connection: sa.Connection, journal: Journal, told: Mapping[str, Any], lost: tuple[PageLost, ...]
) -> None:
    """One entry of History: that the shop was salvaged, with what was lost, in numbers."""
    what = {
        "at": journal.action.at.isoformat(),
        "pages_lost": len(lost),
        "rows_lost": sum(page.rows for page in lost) + len(told["left_out"]),
        "history_lost": [list(gap) for gap in told["history_lost"]],
        **{
            name: told[name]
            for name in ("from_history", "made_again", "links_emptied", "values_emptied")
        },
    }
    row = {"name": NAME, "value": json.dumps(what, sort_keys=True)}
    there = connection.execute(sa.select(setting).where(setting.c.name == NAME)).one_or_none()
    before = None if there is None else plain_row(there._asdict())
    connection.execute(sa.insert(setting).prefix_with("OR REPLACE").values(**row))
    kind = Kind.ADDED if before is None else Kind.CHANGED
    journal.note(Noun.SETTING, NAME, kind, before, row)


def _counts(connection: sa.Connection) -> dict[str, int]:
    names = sorted(set(metadata.tables) - REBUILT - OTHERS)
    return {
        name: connection.scalar(sa.select(sa.func.count()).select_from(metadata.tables[name])) or 0
        for name in names
    }


def _require_whole(connection: sa.Connection) -> None:
    """Raises: ShopUnavailable: the new file is not what it should be, and is not kept."""
    (whole,) = connection.exec_driver_sql("PRAGMA quick_check").first() or ("",)
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if whole != "ok" or broken is not None:
        raise ShopUnavailable(
            "shop.not_salvaged", "The new shop file could not be made whole. It was not kept."
        )
