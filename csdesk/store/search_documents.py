"""The documents that are searched: the words of each noun, written anew when they change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.domain.customer import PointKind
from csdesk.store.complaints import complaint, empathize_step, listen_step
from csdesk.store.correspondence import letter
from csdesk.store.customers import contact_point, customer
from csdesk.store.efforts import contact
from csdesk.store.promises import follow_up, promise
from csdesk.store.rows import chunks, metadata
from csdesk.store.search import document_id, search_document, without_lone_accents

SHORTEST_PHONE_TAIL = 3


def refresh(connection: sa.Connection, reworded: Mapping[Noun, Iterable[int]]) -> None:
    """Writes the documents of these nouns anew; what is gone is found no more."""
    for noun, ids in reworded.items():
        for some in chunks(sorted(ids)):
            which = search_document.c.id.in_([document_id(noun, key) for key in some])
            _forget(connection, which)
            _add(connection, which, _DOCUMENTS[noun](connection, _one_of(some)))


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
    plain = without_lone_accents(f"{title}\n{text}")
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
    former: dict[int, list[str]] = {}
    joined = sa.select(customer.c.merged_into, customer.c.name).order_by(customer.c.id)
    for key, name in connection.execute(joined.where(which(customer.c.merged_into))):
        former.setdefault(key, []).append(name)
    columns = (customer.c[name] for name in ("id", "name", *_CUSTOMER_WORDS))
    query = sa.select(*columns).where(which(customer.c.id), customer.c.merged_into.is_(None))
    return [
        _document(
            *(Noun.CUSTOMER, key, key, name),
            *(text or "" for text in texts),
            *points.get(key, ()),
            *former.get(key, ()),
        )
        for key, name, *texts in connection.execute(query)
    ]


_CUSTOMER_WORDS = ("note", "external_key", "company", "address", "place")


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


def _letter_documents(connection: sa.Connection, which: _Which) -> list[_Document]:
    query = sa.select(letter.c.id, letter.c.customer_id, letter.c.subject, letter.c.body)
    return [
        _document(Noun.LETTER, row.id, row.customer_id, row.subject, row.body)
        for row in connection.execute(query.where(which(letter.c.id)))
    ]


def _promise_documents(connection: sa.Connection, which: _Which) -> list[_Document]:
    query = sa.select(promise.c.id, promise.c.customer_id, promise.c.what, promise.c.reason)
    return [
        _document(Noun.PROMISE, row.id, row.customer_id, row.what, row.reason)
        for row in connection.execute(query.where(which(promise.c.id)))
    ]


def _answer_documents(connection: sa.Connection, which: _Which) -> list[_Document]:
    query = sa.select(follow_up.c.id, follow_up.c.customer_id, follow_up.c.words)
    return [
        _document(Noun.FOLLOW_UP, row.id, row.customer_id, "", row.words)
        for row in connection.execute(query.where(which(follow_up.c.id), follow_up.c.words != ""))
    ]


_DOCUMENTS: dict[Noun, Callable[[sa.Connection, _Which], list[_Document]]] = {
    Noun.CUSTOMER: _customer_documents,
    Noun.COMPLAINT: _complaint_documents,
    Noun.CONTACT: _contact_documents,
    Noun.LETTER: _letter_documents,
    Noun.PROMISE: _promise_documents,
    Noun.FOLLOW_UP: _answer_documents,
}
_SAID = {Noun.CONTACT: "said", Noun.FOLLOW_UP: "words"}
"""Nouns that have a document only where this column holds something."""


def wanted(connection: sa.Connection) -> Iterator[tuple[Noun, int]]:
    """Everything that has a document: which noun, and its id."""
    for noun in _DOCUMENTS:
        keys = metadata.tables[noun].c
        said = keys[_SAID[noun]] != "" if noun in _SAID else sa.true()
        stands = keys.merged_into.is_(None) if noun is Noun.CUSTOMER else sa.true()
        for key in connection.scalars(sa.select(keys.id).where(said, stands)):
            yield noun, key
