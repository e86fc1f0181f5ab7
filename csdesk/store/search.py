"""Words of the whole shop, found as they are typed: SQLite FTS5 over one table of documents.

This is the one place that speaks the dialect of full-text search.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.customer import PointKind
from csdesk.store.complaints import complaint, empathize_step, listen_step
from csdesk.store.customers import contact_point, customer
from csdesk.store.efforts import contact
from csdesk.store.rows import chunks, keys_of, metadata

search_document = sa.Table(
    "search_document",
    metadata,
    sa.Column("id", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True),
    sa.Column("customer_id", sa.Integer, nullable=False),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("body", sa.Text, nullable=False),
)

_SHELF_BITS = 40
_SHELVES = (Noun.CUSTOMER, Noun.COMPLAINT, Noun.CONTACT)
"""Ids of documents: each noun has a range of its own, in which the newest come last."""
_WORD = re.compile(r"[^\W_]+")
_LONE_ACCENTS = re.compile("[\u0300-\u036f\u2066-\u2069]")
"""Accents, and the marks around a name of another writing direction: no part of any word."""
_AMONG_DIGITS = re.compile(r"[\s()./+-]")
SHORTEST_PHONE_TAIL = 3
MOST_WORDS = 24
_LONGEST_TYPED = 2000


def document_id(noun: Noun, noun_id: int) -> int:
    """The id of the document that holds the words of a customer, complaint or contact."""
    return _SHELVES.index(noun) << _SHELF_BITS | noun_id


def _ids_of(noun: Noun) -> dict[str, int]:
    """The first and the last id that a document of this noun can have, to be bound."""
    return {"low": document_id(noun, 0), "high": document_id(noun, (1 << _SHELF_BITS) - 1)}


@dataclass(frozen=True, slots=True)
class Hit:
    """Something whose words match: a customer, complaint or contact."""

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
    text = _without_lone_accents(typed[:_LONGEST_TYPED])
    words = [f'"{word}"*' for word in _WORD.findall(text)[:MOST_WORDS]]
    digits = _AMONG_DIGITS.sub("", text)
    if digits.isdecimal() and len(words) > 1:
        return f'"{digits}"* OR ({" AND ".join(words)})'
    return " AND ".join(words) or None


def _without_lone_accents(text: str) -> str:
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
    if question is None:
        return []
    everybody = _ids_of(Noun.CUSTOMER)["high"]
    values = {"question": question, "limit": limit, "everybody": everybody} | _ids_of(noun)
    found = connection.execute(sa.text(_FIND), values)
    return [
        Hit(noun, row.id - values["low"], row.customer_id, row.title, row.body) for row in found
    ]


_CUSTOMERS = (
    "SELECT rowid FROM search_words WHERE search_words MATCH :question AND rowid <= :high",
    "SELECT DISTINCT d.customer_id FROM search_words w CROSS JOIN search_document d "
    "ON d.id = w.rowid WHERE search_words MATCH :question AND w.rowid > :high",
)
_COMPLAINTS = (
    "SELECT rowid - :low FROM search_words "
    "WHERE search_words MATCH :question AND rowid BETWEEN :low AND :high",
    "SELECT c.id FROM search_words w CROSS JOIN complaint c ON c.customer_id = w.rowid "
    "WHERE search_words MATCH :question AND w.rowid < :low",
)


def customers_matching(connection: sa.Connection, typed: str) -> set[int] | None:
    """Ids of customers any of whose documents hold every word typed; None: nothing was typed."""
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


def refresh(
    connection: sa.Connection,
    customers: Iterable[int],
    complaints: Iterable[int],
    contacts: Iterable[int],
) -> None:
    """Writes the documents of these nouns anew; what is gone is found no more."""
    for noun, ids, documents_of in (
        (Noun.CUSTOMER, customers, _customer_documents),
        (Noun.COMPLAINT, complaints, _complaint_documents),
        (Noun.CONTACT, contacts, _contact_documents),
    ):
        for some in chunks(sorted(ids)):
            which = search_document.c.id.in_([document_id(noun, key) for key in some])
            _forget(connection, which)
            _add(connection, which, documents_of(connection, _one_of(some)))


def refresh_between(connection: sa.Connection, first: int, last: int) -> None:
    """Writes the documents of every customer from one id to another anew, both included."""
    which = search_document.c.id.between(first, last)
    _forget(connection, which)
    _add(connection, which, _customer_documents(connection, lambda key: key.between(first, last)))


_Which = Callable[[sa.ColumnElement[int]], sa.ColumnElement[bool]]
"""Which rows are meant, said of whatever column holds the id."""
_Document = tuple[int, int, str, str]
"""A row of ``search_document``."""


def _one_of(ids: Sequence[int]) -> _Which:
    return lambda key: key.in_(ids)


_WORD_COLUMNS = ["rowid", "title", "body"]
_WORDS = sa.table(
    "search_words", sa.column("search_words"), *(sa.column(name) for name in _WORD_COLUMNS)
)


def _forget(connection: sa.Connection, which: sa.ColumnElement[bool]) -> None:
    """Takes documents out of the words and away; FTS5 wants their old text to do so."""
    columns = search_document.c.id, search_document.c.title, search_document.c.body
    old = sa.select(sa.literal("delete"), *columns).where(which)
    connection.execute(sa.insert(_WORDS).from_select(["search_words", *_WORD_COLUMNS], old))
    connection.execute(sa.delete(search_document).where(which))


def _add(
    connection: sa.Connection, which: sa.ColumnElement[bool], documents: list[_Document]
) -> None:
    """Writes documents, and the words of all that meet ``which``."""
    if not documents:
        return
    connection.exec_driver_sql(_INSERT, documents)
    columns = search_document.c.id, search_document.c.title, search_document.c.body
    words = sa.select(*columns).where(which)
    connection.execute(sa.insert(_WORDS).from_select(_WORD_COLUMNS, words))


_INSERT = "INSERT INTO search_document (id, customer_id, title, body) VALUES (?, ?, ?, ?)"


def _document(noun: Noun, key: int, customer_id: int, title: str, *body: str) -> _Document:
    text = "\n".join(filter(None, body))
    plain = _without_lone_accents(f"{title}\n{text}")
    if len(plain) != len(title) + 1 + len(text):
        text = f"{text}\n{plain}"
    return document_id(noun, key), customer_id, title, text


def _customer_documents(connection: sa.Connection, which: _Which) -> list[_Document]:
    points: dict[int, list[str]] = {}
    reached = sa.select(
        contact_point.c.customer_id,
        contact_point.c.kind == PointKind.PHONE,
        contact_point.c.typed,
        contact_point.c.normal,
    ).where(which(contact_point.c.customer_id))
    for key, is_phone, typed, normal in connection.execute(reached.order_by(contact_point.c.id)):
        words = f"{typed} {phone_tails(typed, normal)}".strip() if is_phone else typed
        points.setdefault(key, []).append(words)
    query = sa.select(customer.c.id, customer.c.name, customer.c.note, customer.c.external_key)
    return [
        _document(Noun.CUSTOMER, key, key, name, note, external or "", *points.get(key, ()))
        for key, name, note, external in connection.execute(query.where(which(customer.c.id)))
    ]


def phone_tails(typed: str, normal: str) -> str:
    """Every run of digits that somebody may begin to type of a phone number, as words."""
    tails: dict[str, None] = {}
    for form in (typed, normal):
        digits = "".join(filter(str.isdecimal, form))[:20]
        if digits in tails:
            continue  # and so are all its own tails
        for start in range(max(len(digits) - SHORTEST_PHONE_TAIL, 0) + 1):
            tails[digits[start:]] = None
    return " ".join(filter(None, tails))


def _complaint_documents(connection: sa.Connection, which: _Which) -> list[_Document]:
    query = (
        sa.select(complaint, listen_step, empathize_step.c.went_wrong)
        .join(listen_step, listen_step.c.complaint_id == complaint.c.id, isouter=True)
        .join(empathize_step, empathize_step.c.complaint_id == complaint.c.id, isouter=True)
        .where(which(complaint.c.id))
    )
    return [
        _document(
            Noun.COMPLAINT,
            row[complaint.c.id],
            row[complaint.c.customer_id],
            row[complaint.c.title],
            row[complaint.c.words],
            row[listen_step.c.added_words] or "",
            row[listen_step.c.effect] or "",
            row[listen_step.c.seeks] or "",
            row[empathize_step.c.went_wrong] or "",
        )
        for row in connection.execute(query).mappings()
    ]


def _contact_documents(connection: sa.Connection, which: _Which) -> list[_Document]:
    query = sa.select(contact.c.id, contact.c.customer_id, contact.c.said)
    return [
        _document(Noun.CONTACT, row.id, row.customer_id, "", row.said)
        for row in connection.execute(query.where(which(contact.c.id), contact.c.said != ""))
    ]
