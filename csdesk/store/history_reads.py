"""Reads of History: every change of one customer or complaint, and of all that hangs on it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.history import Change, Kind
from csdesk.store.books_kept import voucher_use
from csdesk.store.history import changes, history
from csdesk.store.rows import chunks
from csdesk.store.schema import metadata

_OWNERS = {Noun.CUSTOMER: "customer_id", Noun.COMPLAINT: "complaint_id"}


def children_of(noun: Noun) -> tuple[Noun, ...]:
    """The nouns whose rows belong to a customer or a complaint."""
    owner = _OWNERS[noun]
    nouns = [Noun(name) for name in metadata.tables if name in set(Noun)]
    return tuple(one for one in nouns if one != noun and owner in metadata.tables[one].c)


def changes_about(connection: sa.Connection, noun: Noun, key: int) -> tuple[Change, ...]:
    """Every change of a customer or complaint and of what belongs to it, oldest first.

    Numbers of removed rows are given to new ones: a change counts where its own values say whose
    it was, and since this customer or complaint was added last.
    """
    own = changes(connection, history.c.noun == noun, history.c.noun_id == str(key))
    since = _born(own)
    found = {change.seq: change for change in own if change.seq >= since}
    owner = _OWNERS[noun]
    for child in children_of(noun):
        present = _present(connection, child, owner, key)
        for change in _of(connection, child, [*present, *_removed(connection, child)]):
            if change.seq >= since and _is_of(change, owner, key, present):
                found[change.seq] = change
    of_lines = {found[seq].noun_id for seq in found if found[seq].noun == Noun.REDRESS}
    of_lines |= _present(connection, Noun.REDRESS, owner, key)
    for change in _of_vouchers(connection, of_lines):
        if change.seq >= since:
            found[change.seq] = change
    return tuple(found[seq] for seq in sorted(found))


def _of_vouchers(connection: sa.Connection, lines: set[str]) -> Iterator[Change]:
    """What was used of vouchers among these lines of redress."""
    present: set[str] = set()
    for some in chunks(sorted(map(int, lines))):
        query = sa.select(voucher_use.c.id).where(voucher_use.c.redress_id.in_(some))
        present |= set(map(str, connection.scalars(query)))
    keys = [*present, *_removed(connection, Noun.VOUCHER_USE)] if lines else []
    for change in _of(connection, Noun.VOUCHER_USE, keys):
        rows = [row for row in (change.before, change.after) if row is not None]
        told = (str(row["redress_id"]) in lines for row in rows)
        if any(told) or (not rows and change.noun_id in present):
            yield change


def changes_of_batch(connection: sa.Connection, batch_id: int) -> tuple[Change, ...]:
    """When an import was brought in, and taken back."""
    same = history.c.noun == Noun.IMPORT_BATCH, history.c.noun_id == str(batch_id)
    return changes(connection, *same)


def _born(own: tuple[Change, ...]) -> int:
    """Since when this number means this one: an undo brings the same one back."""
    born = 0
    for change in own:
        if change.kind is Kind.ADDED and change.verb != "undo":
            born = change.seq
    return born


def _present(connection: sa.Connection, child: Noun, owner: str, key: int) -> set[str]:
    table = metadata.tables[child]
    (primary,) = table.primary_key.columns
    rows = connection.scalars(sa.select(primary).where(table.c[owner] == key))
    return {str(one) for one in rows}


def _removed(connection: sa.Connection, child: Noun) -> set[str]:
    """Numbers of all rows of a noun that were ever taken away; there are few."""
    gone = history.c.noun == child, history.c.kind == Kind.REMOVED
    return set(connection.scalars(sa.select(history.c.noun_id).where(*gone).distinct()))


def _of(connection: sa.Connection, child: Noun, keys: list[str]) -> Iterator[Change]:
    for some in chunks(sorted(set(keys))):
        yield from changes(connection, history.c.noun == child, history.c.noun_id.in_(some))


def _is_of(change: Change, owner: str, key: int, present: set[str]) -> bool:
    if change.before is None and change.after is None:
        return change.noun_id in present  # erased: only the number is left to go by
    return any(row is not None and row.get(owner) == key for row in (change.before, change.after))


def minutes_since(connection: sa.Connection, since: datetime) -> list[datetime]:
    """The minutes in which something was entered."""
    minute = sa.func.substr(sa.type_coerce(history.c.at, sa.Text), 1, 16)
    found = connection.scalars(sa.select(minute).where(history.c.at >= since).distinct())
    return [datetime.fromisoformat(f"{each}+00:00") for each in found]
