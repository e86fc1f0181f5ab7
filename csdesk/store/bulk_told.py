"""Complaints and answers of an import: written by tuples, looked up and taken back together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.store import search_documents
from csdesk.store.complaints import complaint
from csdesk.store.history import history
from csdesk.store.import_holds import changed_by, held, undone
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


def note_told(
    connection: sa.Connection, complaints: Sequence[NewComplaint], answers: Sequence[NewAnswer]
) -> None:
    """Makes new complaints and answers findable by their words."""
    said = [row.id for row in answers if row.words]
    new = {Noun.COMPLAINT: [row.id for row in complaints], Noun.FOLLOW_UP: said}
    search_documents.refresh(connection, new)


def untouched(connection: sa.Connection, complaints: Iterable[int]) -> set[int]:
    """Those of these complaints that came from a file and that nobody went on with here."""
    found: set[int] = set()
    alone = complaint.c.batch_id.is_not(None), *_alone(complaint, Noun.COMPLAINT)
    for some in chunks(sorted(complaints)):
        query = sa.select(complaint.c.id).where(complaint.c.id.in_(some), *alone)
        found.update(connection.scalars(query))
    return found


def take_told_back(
    connection: sa.Connection, batch_id: int, remove: Callable[[Noun, int], None]
) -> tuple[ToldBack, set[int]]:
    """Removes what an import brought and nobody went on with; tells whose sums changed.

    A complaint stays that anybody worked on or that anything hangs on by now, an answer stays
    that was followed by a call or was put to a cause. What an earlier import, taken back already,
    had to leave because of this one goes with it.

    Args:
        remove: takes one row away with an entry of History, where that speaks of it.
    """
    whose: set[int] = set()
    counts: dict[Noun, tuple[int, int]] = {}
    for table, noun in ((complaint, Noun.COMPLAINT), (follow_up, Noun.FOLLOW_UP)):
        mine = table.c.batch_id == batch_id
        earlier = sa.and_(
            table.c.batch_id.in_(undone()),
            table.c.id.in_(changed_by(connection, noun, batch_id)),
        )
        which = sa.or_(mine, earlier), ~held(noun, table, batch_id), *_alone(table, noun)
        query = sa.select(table.c.id, table.c.customer_id, table.c.batch_id).where(*which)
        rows = connection.execute(query).all()
        whose.update(row.customer_id for row in rows)
        _take_away(connection, table, noun, [row.id for row in rows], remove)
        left = sa.select(sa.func.count()).select_from(table).where(mine)
        gone = sum(row.batch_id == batch_id for row in rows)
        counts[noun] = gone, int(connection.scalar(left) or 0)
    (complaints, complaints_kept) = counts[Noun.COMPLAINT]
    (answers, answers_kept) = counts[Noun.FOLLOW_UP]
    return ToldBack(complaints, answers, complaints_kept, answers_kept), whose


def _take_away(
    connection: sa.Connection,
    table: sa.Table,
    noun: Noun,
    ids: Sequence[int],
    remove: Callable[[Noun, int], None],
) -> None:
    for some in chunks(ids):
        noted = sa.select(history.c.noun_id).where(
            history.c.noun == noun, history.c.noun_id.in_(list(map(str, some)))
        )
        for key in sorted(set(map(int, connection.scalars(noted)))):
            remove(noun, key)
        connection.execute(sa.delete(table).where(table.c.id.in_(some)))
    search_documents.refresh(connection, {noun: ids})


def _alone(table: sa.Table, noun: Noun) -> tuple[sa.ColumnElement[bool], ...]:
    """Nobody changed it by hand, and no row of another table speaks of it."""
    return (~_was_touched(table, noun), *(~each for each in _hangs_on(table)))


def _was_touched(table: sa.Table, noun: Noun) -> sa.Exists:
    """Somebody changed it here since; what imports changed they put back themselves."""
    by_import = sa.select(history.c.action).where(history.c.noun == Noun.IMPORT_BATCH)
    mine = history.c.noun_id == sa.cast(table.c.id, sa.Text)
    by_hand = history.c.noun == noun, mine, history.c.action.not_in(by_import)
    return sa.exists().where(*by_hand).correlate(table)


def _hangs_on(table: sa.Table) -> list[sa.Exists]:
    """A row of another table speaks of it: a step, a contact, a promise, a letter ..."""
    return [
        sa.exists().where(column == table.c.id).correlate(table)
        for other in metadata.tables.values()
        for column in other.columns
        if any(key.column is table.c.id for key in column.foreign_keys)
    ]
