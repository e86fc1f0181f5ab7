"""Complaints and answers of an import: written by tuples, looked up and taken back together."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.store import search_documents
from csdesk.store.complaints import complaint
from csdesk.store.history import history
from csdesk.store.import_memory import kept_out
from csdesk.store.promises import follow_up
from csdesk.store.rows import chunks, metadata


class NewComplaint(NamedTuple):
    """A complaint as a row to be written; instants are text."""

    id: int
    customer_id: int
    title: str
    words: str
    channel: str
    opened_at: str
    offset_minutes: int
    category_id: int | None
    severity: int
    at_stake_minor: int
    outcome: str | None
    settled_at: str | None
    owner_view: str
    reference: str
    fingerprint: str
    batch_id: int


class NewAnswer(NamedTuple):
    """An answer as a row to be written; ``ask_on`` is a day and ``answered_at`` an instant."""

    id: int
    customer_id: int
    ask_on: str
    answered_at: str
    satisfaction: int | None
    ease: int | None
    recommend: int | None
    words: str
    fingerprint: str
    batch_id: int


class Came(NamedTuple):
    """Something a file told that is in the shop already."""

    id: int
    customer_id: int


class ToldBack(NamedTuple):
    """What an undone import took away of complaints and answers, and what stays."""

    complaints: int
    answers: int
    complaints_kept: int
    answers_kept: int


def told_marked(
    connection: sa.Connection, noun: Noun, fingerprints: Iterable[str]
) -> dict[str, Came]:
    """Fingerprint -> the complaint or the answer that came in with it before."""
    table = metadata.tables[noun]
    found: dict[str, Came] = {}
    for some in chunks(sorted(set(fingerprints))):
        query = sa.select(table.c.fingerprint, table.c.id, table.c.customer_id)
        for row in connection.execute(query.where(table.c.fingerprint.in_(some))):
            found[row.fingerprint] = Came(row.id, row.customer_id)
    return found


def told_kept_out(connection: sa.Connection, fingerprints: Iterable[str]) -> frozenset[str]:
    """Those of them that the owner removed by hand, so that no file brings them back."""
    found: set[str] = set()
    for some in chunks(sorted(set(fingerprints))):
        query = sa.select(kept_out.c.fingerprint).where(kept_out.c.fingerprint.in_(some))
        found.update(connection.scalars(query))
    return frozenset(found)


def note_told(
    connection: sa.Connection, complaints: Sequence[NewComplaint], answers: Sequence[NewAnswer]
) -> None:
    """Makes new complaints and answers findable by their words."""
    said = [row.id for row in answers if row.words]
    new = {Noun.COMPLAINT: [row.id for row in complaints], Noun.FOLLOW_UP: said}
    search_documents.refresh(connection, new)


def take_told_back(connection: sa.Connection, batch_id: int) -> tuple[ToldBack, set[int]]:
    """Removes what an import brought and nobody went on with; tells whose sums changed.

    A complaint stays that anybody worked on or that anything hangs on by now, an answer stays
    that was followed by a call or was put to a cause.
    """
    whose: set[int] = set()
    counts: dict[Noun, tuple[int, int]] = {}
    for table, noun in ((complaint, Noun.COMPLAINT), (follow_up, Noun.FOLLOW_UP)):
        mine = table.c.batch_id == batch_id
        alone = sa.and_(mine, ~_was_touched(table, noun), *(~each for each in _hangs_on(table)))
        rows = connection.execute(sa.select(table.c.id, table.c.customer_id).where(alone)).all()
        gone = [row.id for row in rows]
        whose.update(row.customer_id for row in rows)
        for some in chunks(gone):
            connection.execute(sa.delete(table).where(table.c.id.in_(some)))
        search_documents.refresh(connection, {noun: gone})
        left = sa.select(sa.func.count()).select_from(table).where(mine)
        counts[noun] = len(gone), int(connection.scalar(left) or 0)
    (complaints, complaints_kept) = counts[Noun.COMPLAINT]
    (answers, answers_kept) = counts[Noun.FOLLOW_UP]
    return ToldBack(complaints, answers, complaints_kept, answers_kept), whose


def _was_touched(table: sa.Table, noun: Noun) -> sa.Exists:
    """Somebody changed it here since: an import itself notes no single rows in History."""
    mine = history.c.noun_id == sa.cast(table.c.id, sa.Text)
    return sa.exists().where(history.c.noun == noun, mine).correlate(table)


def _hangs_on(table: sa.Table) -> list[sa.Exists]:
    """A row of another table speaks of it: a step, a contact, a promise, a letter ..."""
    return [
        sa.exists().where(column == table.c.id).correlate(table)
        for other in metadata.tables.values()
        for column in other.columns
        if any(key.column is table.c.id for key in column.foreign_keys)
    ]
