"""Words of the whole shop, found as they are typed: SQLite FTS5 over one table of documents.

This is the one place that speaks the dialect of full-text search.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa

from csdesk.domain.changes import Noun
from csdesk.store.complaints import complaint, empathize_step, listen_step
from csdesk.store.customers import contact_point, customer
from csdesk.store.efforts import contact
from csdesk.store.rows import chunks, metadata

search_document = sa.Table(
    "search_document",
    metadata,
    sa.Column("id", sa.Integer, primary_key=True),
    sa.Column("noun", sa.String(20), nullable=False),
    sa.Column("noun_id", sa.Integer, nullable=False),
    sa.Column("customer_id", sa.Integer, nullable=False, index=True),
    sa.Column("title", sa.Text, nullable=False),
    sa.Column("body", sa.Text, nullable=False),
    sa.UniqueConstraint("noun", "noun_id", name="noun_once"),
)

FULL_TEXT = (
    "CREATE VIRTUAL TABLE search_words USING fts5(title, body, content='search_document', "
    "content_rowid='id', tokenize='unicode61 remove_diacritics 2', prefix='2 3')",
)
_WORD = re.compile(r"\w+")
SHORTEST_PHONE_TAIL = 3


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

    Words are quoted, so nothing typed is ever an operator of the search language.
    """
    phone = re.sub(r"[\s()./+-]", "", typed)
    words = [phone] if phone.isdigit() and phone else _WORD.findall(typed)
    return " ".join(f'"{word}"*' for word in words) or None


def find(connection: sa.Connection, typed: str, noun: Noun | None, limit: int) -> list[Hit]:
    """The newest things that hold every word typed, at most ``limit``."""
    question = match_of(typed)
    if question is None:
        return []
    kind = "" if noun is None else "AND d.noun = :noun "
    statement = sa.text(
        "SELECT d.noun, d.noun_id, d.customer_id, d.title, d.body FROM search_words w "
        "CROSS JOIN search_document d ON d.id = w.rowid WHERE search_words MATCH :question "
        + kind
        + "ORDER BY w.rowid DESC LIMIT :limit"
    )
    values = {"question": question, "limit": limit, **({"noun": noun} if noun else {})}
    return [
        Hit(Noun(row.noun), row.noun_id, row.customer_id, row.title, row.body)
        for row in connection.execute(statement, values)
    ]


def customers_matching(connection: sa.Connection, typed: str) -> set[int] | None:
    """Ids of customers any of whose documents hold every word typed; None: nothing was typed."""
    question = match_of(typed)
    if question is None:
        return None
    statement = sa.text(
        "SELECT DISTINCT d.customer_id FROM search_words w "
        "CROSS JOIN search_document d ON d.id = w.rowid WHERE search_words MATCH :question"
    )
    return set(connection.scalars(statement, {"question": question}))


def refresh(
    connection: sa.Connection,
    customers: Iterable[int],
    complaints: Iterable[int],
    contacts: Iterable[int],
) -> None:
    """Writes the documents of these nouns anew; what is gone or archived is found no more."""
    for noun, ids, rows_of in (
        (Noun.CUSTOMER, customers, _customer_documents),
        (Noun.COMPLAINT, complaints, _complaint_documents),
        (Noun.CONTACT, contacts, _contact_documents),
    ):
        for some in chunks(sorted(ids)):
            which = search_document.c.noun == noun, search_document.c.noun_id.in_(some)
            _forget(connection, *which)
            rows = rows_of(connection, some)
            if rows:
                connection.execute(sa.insert(search_document), rows)
                columns = search_document.c.id, search_document.c.title, search_document.c.body
                words = sa.select(*columns).where(*which)
                connection.execute(sa.insert(_WORDS).from_select(_WORD_COLUMNS, words))


_WORD_COLUMNS = ["rowid", "title", "body"]
_WORDS = sa.table(
    "search_words", sa.column("search_words"), *(sa.column(name) for name in _WORD_COLUMNS)
)


def _forget(connection: sa.Connection, *which: sa.ColumnElement[bool]) -> None:
    """Takes documents out of the words and away; FTS5 wants their old text to do so."""
    columns = search_document.c.id, search_document.c.title, search_document.c.body
    old = sa.select(sa.literal("delete"), *columns).where(*which)
    connection.execute(sa.insert(_WORDS).from_select(["search_words", *_WORD_COLUMNS], old))
    connection.execute(sa.delete(search_document).where(*which))


def _document(noun: Noun, key: int, customer_id: int, title: str, *body: str) -> dict[str, object]:
    text = "\n".join(part for part in body if part)
    return {
        "noun": str(noun),
        "noun_id": key,
        "customer_id": customer_id,
        "title": title,
        "body": text,
    }


def _customer_documents(connection: sa.Connection, ids: Iterable[int]) -> list[dict[str, object]]:
    points: dict[int, list[str]] = {}
    for row in connection.execute(
        sa.select(contact_point).where(contact_point.c.customer_id.in_(ids))
    ):
        tails = phone_tails(row.typed, row.normal) if row.kind == "phone" else ""
        points.setdefault(row.customer_id, []).append(f"{row.typed} {tails}".strip())
    query = sa.select(customer.c.id, customer.c.name, customer.c.note, customer.c.external_key)
    return [
        _document(
            Noun.CUSTOMER,
            row.id,
            row.id,
            row.name,
            row.note,
            row.external_key or "",
            *points.get(row.id, ()),
        )
        for row in connection.execute(
            query.where(customer.c.id.in_(ids), customer.c.archived_at.is_(None))
        )
    ]


def phone_tails(typed: str, normal: str) -> str:
    """Every run of digits that somebody may begin to type of a phone number, as words."""
    tails: dict[str, None] = {}
    for form in (typed, normal):
        digits = "".join(filter(str.isdecimal, form))[:20]
        for start in range(max(len(digits) - SHORTEST_PHONE_TAIL, 0) + 1):
            tails[digits[start:]] = None
    return " ".join(filter(None, tails))


def _complaint_documents(connection: sa.Connection, ids: Iterable[int]) -> list[dict[str, object]]:
    query = (
        sa.select(complaint, listen_step, empathize_step.c.went_wrong)
        .join(listen_step, listen_step.c.complaint_id == complaint.c.id, isouter=True)
        .join(empathize_step, empathize_step.c.complaint_id == complaint.c.id, isouter=True)
        .where(complaint.c.id.in_(ids))
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


def _contact_documents(connection: sa.Connection, ids: Iterable[int]) -> list[dict[str, object]]:
    query = sa.select(contact.c.id, contact.c.customer_id, contact.c.said)
    return [
        _document(Noun.CONTACT, row.id, row.customer_id, "", row.said)
        for row in connection.execute(query.where(contact.c.id.in_(ids), contact.c.said != ""))
    ]
