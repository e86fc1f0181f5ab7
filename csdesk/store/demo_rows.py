"""Takes in the rows of a demo shop, and brings everything that is kept beside them in line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.history import Kind
from csdesk.store import bulk, search_documents, sums
from csdesk.store.import_checks import DEMO
from csdesk.store.rows import metadata
from csdesk.store.unit_of_work import Work

_INDEXES = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"


@contextmanager
def in_one_go(connection: sa.Connection) -> Iterator[None]:
    """Indexes, sums and words are made once, after all rows; for an empty shop only."""
    with bulk.roomy(connection):
        indexes = connection.exec_driver_sql(_INDEXES).all()
        for name, _ in indexes:
            connection.exec_driver_sql(f'DROP INDEX "{name}"')
        yield
        for _, statement in indexes:
            connection.exec_driver_sql(statement)
        sums.refresh_all(connection)
        reworded: dict[Noun, list[int]] = {}
        for noun, key in search_documents.wanted(connection):
            reworded.setdefault(noun, []).append(key)
        search_documents.refresh(connection, reworded)
        bulk.note_sizes(connection, bulk.ROWS_WORTH_ANALYZING)


def add(connection: sa.Connection, noun: Noun, rows: Sequence[tuple[Any, ...]]) -> None:
    """Writes the rows of one noun."""
    for _ in bulk.add_rows(connection, metadata.tables[noun], rows):
        pass


def note_filled(work: Work, counts: Mapping[Noun, int], digest: str) -> None:
    """One entry of History for all rows: how many, and what they were."""
    if work.journal is None:
        raise RuntimeError("a demo shop is made in a transaction that writes")
    rows = {str(noun): count for noun, count in counts.items()}
    after = {"rows": rows, "digest": digest}
    work.journal.note(Noun.IMPORT_BATCH, DEMO, Kind.IMPORTED, None, after)
