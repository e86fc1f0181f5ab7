"""Words of the whole shop, found as they are typed: SQLite FTS5 over one table of documents.

This is the one place that speaks the dialect of full-text search.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.store.customers import customer
from csdesk.store.near_words import near_words
from csdesk.store.rows import keys_of, metadata

search_document = sa.Table(
    "search_document",
    metadata,
    sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True),
    sa.Column("customer_id", sa.Integer, nullable=False),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("body", sa.Text, nullable=False),
)

MADE_AS = (
    "CREATE VIRTUAL TABLE search_words USING fts5(title, body, content='search_document', "
    "content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='1 2 3')"
)
"""The index over the documents, as every shop file has it."""
_SHELF_BITS = 40
_SHELVES = (
    *(Noun.CUSTOMER, Noun.COMPLAINT, Noun.CONTACT, Noun.LETTER, Noun.PROMISE),
    Noun.FOLLOW_UP,
)
"""Ids of documents: each noun has a range of its own, in which the newest come last."""
_WORD = re.compile(r"[^\W_]+")
_LONE_ACCENTS = re.compile("[\u0300-\u036f\u2066-\u2069]")
"""Accents, and the marks around a name of another writing direction: no part of any word."""
_AMONG_DIGITS = re.compile(r"[\s()./+-]")
MOST_WORDS = 24
_LONGEST_TYPED = 2000


def document_id(noun: Noun, noun_id: int) -> int:
    """The id of the document that holds the words of one of these nouns."""
    return _SHELVES.index(noun) << _SHELF_BITS | noun_id


def _ids_of(noun: Noun) -> dict[str, int]:
    """The first and the last id that a document of this noun can have, to be bound."""
    return {"low": document_id(noun, 0), "high": document_id(noun, (1 << _SHELF_BITS) - 1)}


@dataclass(frozen=True, slots=True)
class Hit:
    """Something whose words match: a customer, complaint, contact, letter, promise or answer."""

    noun: Noun
    noun_id: int
    customer_id: int
    title: str
    body: str

    @property
    def words(self) -> str:
        """What of it is shown: the title, or the beginning of what was said."""
        return self.title or self.body.split("\n", 1)[0][:160]


def match_of(typed: str) -> str | None:
    """What was typed as a full-text question: every word as the beginning of one; None if empty.

    Words are quoted, so nothing typed is ever an operator of the search language. Digits with
    signs between them are a phone number, or they are the words that stand there. Of a letter
    that was pasted the first ``MOST_WORDS`` count.
    """
    text = without_lone_accents(typed[:_LONGEST_TYPED])
    words = [f'"{word}"*' for word in _WORD.findall(text)[:MOST_WORDS]]
    digits = _AMONG_DIGITS.sub("", text)
    if digits.isdecimal() and len(words) > 1:
        return f'"{digits}"* OR ({" AND ".join(words)})'
    return " AND ".join(words) or None


def without_lone_accents(text: str) -> str:
    """Text without those accents that no letter has by itself; FTS5 knows only some of them."""
    return _LONE_ACCENTS.sub("", unicodedata.normalize("NFC", text))


_FIND = (
    "SELECT d.id, d.customer_id, d.title, d.body FROM search_words w "
    "CROSS JOIN search_document d ON d.id = w.rowid "
    "CROSS JOIN customer c ON c.id = d.customer_id "
    "WHERE search_words MATCH :question AND w.rowid BETWEEN :low AND :high "
    "AND (c.archived_at IS NULL OR d.id > :everybody) ORDER BY w.rowid DESC LIMIT :limit"
)


def find(connection: sa.Connection, typed: str, noun: Noun, limit: int) -> list[Hit]:
    """The newest of a noun that hold every word typed, at most ``limit``, nobody archived."""
    question = match_of(typed)
    return [] if question is None else _find(connection, question, noun, limit)


def find_near(
    connection: sa.Connection, typed: str, nouns: Iterable[Noun], limit: int
) -> list[Hit]:
    """What holds words that are nearly those typed, for where little holds them as they stand."""
    words = _WORD.findall(without_lone_accents(typed[:_LONGEST_TYPED]))[:MOST_WORDS]
    nearly = {word: near_words(connection, word) for word in words}
    for rank in range(max(map(len, nearly.values()), default=0)):
        question = " AND ".join(_either(word, nearly[word], rank) for word in words)
        found = [hit for noun in nouns for hit in _find(connection, question, noun, limit)]
        if found:
            return found
    return []


def _either(word: str, nearly: Sequence[Sequence[str]], rank: int) -> str:
    """A word, or those that are so near to it."""
    near = nearly[rank] if rank < len(nearly) else ()
    return "(" + " OR ".join(f'"{one}"*' for one in (word, *near)) + ")"


def of_ids(connection: sa.Connection, wanted: Iterable[tuple[Noun, int]]) -> list[Hit]:
    """What is still there of these, in the same order; nobody archived."""
    ids = {document_id(*one): one for one in wanted}
    query = (
        sa.select(search_document)
        .join(customer, customer.c.id == search_document.c.customer_id)
        .where(search_document.c.id.in_(ids), customer.c.archived_at.is_(None))
    )
    rows = {row.id: row for row in connection.execute(query)}
    return [
        Hit(*one, rows[key].customer_id, rows[key].title, rows[key].body)
        for key, one in ids.items()
        if key in rows
    ]


def _find(connection: sa.Connection, question: str, noun: Noun, limit: int) -> list[Hit]:
    everybody = _ids_of(Noun.CUSTOMER)["high"]
    values = {"question": question, "limit": limit, "everybody": everybody} | _ids_of(noun)
    found = connection.execute(sa.text(_FIND), values)
    return [
        Hit(noun, row.id - values["low"], row.customer_id, row.title, row.body) for row in found
    ]


_CUSTOMERS = (
    "SELECT rowid FROM search_words WHERE search_words MATCH :question AND rowid <= :high",
    "SELECT DISTINCT d.customer_id FROM search_words w CROSS JOIN search_document d "
    "ON d.id = w.rowid WHERE search_words MATCH :question AND w.rowid > :high "
    f"AND w.rowid < {document_id(Noun.LETTER, 0)}",
)
"""By their own words, and by those of complaints and contacts."""
_COMPLAINTS = (
    "SELECT rowid - :low FROM search_words "
    "WHERE search_words MATCH :question AND rowid BETWEEN :low AND :high",
    "SELECT c.id FROM search_words w CROSS JOIN complaint c ON c.customer_id = w.rowid "
    "WHERE search_words MATCH :question AND w.rowid < :low",
)


def customers_matching(connection: sa.Connection, typed: str) -> set[int] | None:
    """Ids of customers of whom a document holds every word typed; None: nothing was typed.

    Promises and letters are found in the palette; they would make every key here slower.
    """
    return _matching(connection, typed, Noun.CUSTOMER, _CUSTOMERS)


def complaints_matching(connection: sa.Connection, typed: str) -> set[int] | None:
    """Ids of complaints whose own words, or whose customer, match; None: nothing was typed."""
    return _matching(connection, typed, Noun.COMPLAINT, _COMPLAINTS)


def _matching(
    connection: sa.Connection, typed: str, noun: Noun, statements: Iterable[str]
) -> set[int] | None:
    question = match_of(typed)
    if question is None:
        return None
    ids = _ids_of(noun)
    found: set[int] = set()
    for statement in statements:
        bound = {name: ids[name] for name in ids if f":{name}" in statement}
        query = sa.text(statement).bindparams(question=question, **bound)
        found.update(keys_of(connection, query))
    return found


def forget_words(connection: sa.Connection) -> None:
    """Merges the index into one piece, so that words of documents that are gone leave it."""
    connection.exec_driver_sql("INSERT INTO search_words (search_words) VALUES ('optimize')")


def customers_named(connection: sa.Connection, name: str) -> list[int]:
    """Customers with exactly this name, whatever the case of its letters."""
    wanted = unicodedata.normalize("NFC", " ".join(name.split())).casefold()
    question = match_of(name)
    if question is None:
        return sorted(connection.scalars(sa.select(customer.c.id).where(customer.c.name == wanted)))
    query = sa.text(
        "SELECT d.id, d.title FROM search_words w CROSS JOIN search_document d ON d.id = w.rowid "
        "WHERE search_words MATCH :question AND w.rowid <= :high"
    )
    bound = {"question": question, "high": _ids_of(Noun.CUSTOMER)["high"]}
    return sorted(
        row.id
        for row in connection.execute(query, bound)
        if unicodedata.normalize("NFC", row.title).casefold() == wanted
    )
