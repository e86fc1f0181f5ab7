"""Which records lost their words by age: kept as numbers and moments, in rows of the settings."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, Final

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.history import Kind
from csdesk.store.history import Journal, history
from csdesk.store.people import setting
from csdesk.store.rows import chunks, instant_text, metadata, plain_row

_LIST: Final = "erased_words:"
"""How the name of each list begins; the action that erased them is its end."""
ADDED: Final = "added "
"""How a mark begins that says when a record was written down."""
DATED: Final[Mapping[Noun, str]] = {
    Noun.COMPLAINT: "opened_at",
    Noun.CONTACT: "at",
    Noun.LETTER: "written_at",
    Noun.EFFORT: "spent_on",
    Noun.OUTLAY: "spent_on",
    Noun.PROMISE: "made_at",
    Noun.FOLLOW_UP: "ask_on",
    Noun.REVIEW: "posted_on",
    Noun.ENCLOSURE: "added_at",
}
"""Records whose words go by age, each with the moment or day it is of."""


def note_words(
    connection: sa.Connection,
    journal: Journal,
    told: Iterable[Mapping[str, Any]],
    forgotten: Iterable[int],
) -> None:
    """Keeps which records lost their words in this action, and which entries their values."""
    name = f"{_LIST}{journal.action.id}"
    row = {"name": name, "value": json.dumps([dict(each) for each in told])}
    connection.execute(sa.insert(setting).values(row))
    journal.note_words_erased(name, row, forgotten)


def names_of_lists(connection: sa.Connection) -> set[str]:
    """Names of all lists that are kept."""
    query = sa.select(setting.c.name).where(setting.c.name.startswith(_LIST, autoescape=True))
    return set(connection.scalars(query))


def lists(connection: sa.Connection) -> Iterator[dict[str, Any]]:
    """Every record that lost its words, as it was told, oldest first."""
    query = sa.select(setting.c.value).where(setting.c.name.startswith(_LIST, autoescape=True))
    for text in connection.scalars(query.order_by(sa.literal_column("rowid"))):
        yield from json.loads(text)


def marks_of(
    connection: sa.Connection, noun: Noun, keys: Collection[int]
) -> dict[int, tuple[str, ...]]:
    """When each record was written down, where History knows it, and the moment it is of."""
    table = metadata.tables[noun]
    found: dict[int, tuple[str, ...]] = {}
    for some in chunks(sorted(keys)):
        dated = sa.select(table.c.id, table.c[DATED[noun]]).where(table.c.id.in_(some))
        for key, moment in connection.execute(dated).all():
            found[key] = (plain_row({"at": moment})["at"],)
        added = (
            sa.select(history.c.noun_id, sa.func.max(history.c.at))
            .where(history.c.noun == noun, history.c.kind == Kind.ADDED)
            .where(history.c.noun_id.in_([str(key) for key in some]))
            .group_by(history.c.noun_id)
        )
        for key, at in connection.execute(added).all():
            if int(key) in found:
                found[int(key)] = (ADDED + instant_text(at), *found[int(key)])
    return found
