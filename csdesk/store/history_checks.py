"""Whether History is whole and as it was written; whatever was done to it is named in words."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta, timezone
from typing import Any

import sqlalchemy as sa

from csdesk.domain.changes import Noun, said_noun
from csdesk.domain.ours import ours
from csdesk.domain.spoken import said
from csdesk.store.customers import customer
from csdesk.store.erased_words import names_of_lists
from csdesk.store.history import (
    ERASED,
    START_OF_CHAIN,
    digest_of,
    history,
    history_head,
    history_value,
    link_of,
)
from csdesk.store.people import person

_MOST_NAMED = 20


@dataclass(frozen=True, slots=True)
class HeadTold:
    """How far History went, as somebody else wrote it down: a backup, for instance."""

    seq: int
    chain: str
    where: str
    """Who says so, as it stands in a sentence: “the backup of 3 May 2026”."""


def faults(connection: sa.Connection) -> Iterator[str]:
    """What is wrong with History: entries and values that were changed, taken away or made up."""
    names = _names(connection)
    yield from _chain_faults(connection, names)
    yield from _changed_values(connection, names)
    yield from _lost_values(connection, names)


def heads_differ(connection: sa.Connection, told: Iterable[HeadTold]) -> Iterator[str]:
    """Where History is not what was known of it elsewhere, or does not go so far any more."""
    for head in told:
        if head.seq == 0:
            continue
        this = sa.select(history.c.chain).where(history.c.seq == head.seq)
        found = connection.scalar(this)
        if found is None:
            yield said(
                "History lacks entry {entry}, which {where} still knows.",
                entry=str(head.seq),
                where=head.where,
            )
        elif found != head.chain:
            yield said(
                "History is not the one that {where} knows: entry {entry} differs.",
                entry=str(head.seq),
                where=head.where,
            )


def _chain_faults(connection: sa.Connection, names: dict[int, str]) -> Iterator[str]:
    previous: str | None = START_OF_CHAIN
    expected = 1
    for row in connection.execute(sa.select(history).order_by(history.c.seq)):
        if row.seq < expected:
            yield said("History has an entry {entry}, and begins with entry 1.", entry=str(row.seq))
            continue
        if row.seq > expected:
            yield lacking(expected, row.seq - 1)
            previous = None
        if previous is not None and link_of(previous, dict(row._mapping)) != row.chain:
            changed = (
                ours("History {entry} was changed after it was written.")
                if row.seq == 1
                else ours("History {entry} was changed after it was written, or the one before it.")
            )
            yield said(changed, entry=_told(row, names))
        previous, expected = row.chain, row.seq + 1
    yield from _end_faults(connection, expected - 1, previous or START_OF_CHAIN)


def _end_faults(connection: sa.Connection, written: int, chain: str) -> Iterator[str]:
    head = connection.execute(sa.select(history_head)).one_or_none()
    if head is None:
        if written:
            yield said("Nothing tells any more how far History went.")
        elif connection.scalar(sa.select(customer.c.id).limit(1)) is not None:
            yield said("History is empty, and there are customers.")
    elif head.seq > written:
        yield lacking(written + 1, head.seq)
    elif head.seq < written:
        yield said(
            "History has entry {entry}, but entry {last} was the last that was written.",
            entry=str(written),
            last=str(head.seq),
        )
    elif head.chain != chain:
        yield said(
            "History does not end with the entry {entry} that was written last.",
            entry=str(written),
        )


def lacking(first: int, last: int) -> str:
    """That entries of History are not there, in words."""
    if first == last:
        return said("History lacks entry {entry}.", entry=str(first))
    return said("History lacks entries {first} to {last}.", first=str(first), last=str(last))


def _changed_values(connection: sa.Connection, names: dict[int, str]) -> Iterator[str]:
    columns = history_value.c.salt, history_value.c.body
    query = sa.select(history, *columns).join(history_value, history_value.c.seq == history.c.seq)
    for row in connection.execute(query):
        if digest_of(row.salt, row.body) != row.digest:
            yield said(
                "The values of History {entry} were changed after it was written.",
                entry=_told(row, names),
            )


def _lost_values(connection: sa.Connection, names: dict[int, str]) -> Iterator[str]:
    """Entries without values, though nobody was erased whom they were about."""
    there = sa.exists().where(history_value.c.seq == history.c.seq)
    query = sa.select(history).where(~there).order_by(history.c.seq)
    bare = connection.execute(query).all()
    if not bare:
        return
    erased = _erased(connection)
    lost = [row for row in bare if row.seq not in erased]
    if lost:
        told = "; ".join(_told(row, names) for row in lost[:_MOST_NAMED])
        if len(lost) > _MOST_NAMED:
            told = said("{first} and {n} more", first=told, n=len(lost) - _MOST_NAMED)
        yield said("The values of History {entry} are gone, and nobody was erased.", entry=told)


def _erased(connection: sa.Connection) -> set[int]:
    """Entries whose values went with a person or by age, as proven entries tell them."""
    columns = history.c.digest, history.c.noun, history.c.noun_id, history_value.c.salt
    query = (
        sa.select(*columns, history_value.c.body)
        .join(history_value, history_value.c.seq == history.c.seq)
        .where(history_value.c.body.contains(f'"{ERASED}": [', autoescape=True))
    )
    gone = sa.select(sa.cast(customer.c.id, sa.Text)).where(customer.c.erased_at.is_not(None))
    whose = set(connection.scalars(gone))
    found: set[int] = set()
    lists = names_of_lists(connection)
    for digest, noun, noun_id, salt, body in connection.execute(query):
        is_told = noun_id in (lists if noun == Noun.SETTING else whose)
        if is_told and digest_of(salt, body) == digest:
            told: Sequence[Sequence[int]] = json.loads(body).get(ERASED) or ()
            for first, last in told:
                found.update(range(first, last + 1))
    return found


def _names(connection: sa.Connection) -> dict[int, str]:
    query = sa.select(person.c.id, person.c.name)
    return {key: name for key, name in connection.execute(query).all()}


def _told(row: sa.Row[Any], names: dict[int, str]) -> str:
    """An entry in words: “entry 120 (complaint 14, log complaint on 3 May 2026 by Maya)”."""
    on = row.at.astimezone(timezone(timedelta(minutes=row.offset_minutes)))
    who = "" if row.person_id is None else names.get(row.person_id, "")
    sentence = (
        ours("entry {entry} ({thing} {number}, {done} on {day} by {who})")
        if who
        else ours("entry {entry} ({thing} {number}, {done} on {day})")
    )
    return said(
        sentence,
        entry=str(row.seq),
        thing=said_noun(row.noun).replace("_", " "),
        number=row.noun_id,
        done=row.verb.replace("_", " "),
        day=on.date(),
        who=who,
    )
