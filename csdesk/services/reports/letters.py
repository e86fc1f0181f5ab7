"""The report of letters: everything that was written to customers, word for word."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from csdesk.domain.letter import LetterKind, SentBy
from csdesk.domain.ours import ours
from csdesk.domain.reports.sheet import Column, Kind, Page, Sheet
from csdesk.services.reports.asked import Asked
from csdesk.services.reports.notes import notes_page
from csdesk.services.reports.streaming import streamed
from csdesk.store.letter_queries import letters_written
from csdesk.store.report_rows import day_of

LETTER_WORDS: Final[Mapping[LetterKind, str]] = {
    LetterKind.REPLY: ours("Reply"),
    LetterKind.APOLOGY: ours("Apology"),
    LetterKind.CHOICES: ours("Choices"),
    LetterKind.PROMISE: ours("Promise"),
    LetterKind.FINAL_SAY: ours("Final say"),
    LetterKind.TERMS: ours("New terms"),
    LetterKind.GOODBYE: ours("Goodbye"),
}
SENT_WORDS: Final[Mapping[SentBy, str]] = {
    SentBy.MAIL: ours("E-mail"),
    SentBy.PAPER: ours("On paper"),
    SentBy.COPY: ours("Copied elsewhere"),
}


@dataclass(frozen=True, slots=True)
class LetterLine:
    """One letter or mail."""

    written_on: date
    letter_id: int
    customer_id: int
    customer: str
    kind: str
    subject: str
    body: str
    complaint_id: int | None = None
    complaint: str = ""
    person: str = ""
    sent_on: date | None = None
    sent_by: str | None = None


COLUMNS: tuple[Column[LetterLine], ...] = (
    Column(ours("Written on"), Kind.DAY, lambda e: e.written_on),
    Column(ours("Letter ID"), Kind.ID, lambda e: e.letter_id),
    Column(ours("Customer ID"), Kind.ID, lambda e: e.customer_id),
    Column(ours("Customer"), Kind.TEXT, lambda e: e.customer),
    Column(ours("Complaint ID"), Kind.ID, lambda e: e.complaint_id),
    Column(ours("Complaint"), Kind.TEXT, lambda e: e.complaint),
    Column(ours("Kind of letter"), Kind.WORD, lambda e: e.kind),
    Column(ours("Subject"), Kind.TEXT, lambda e: e.subject),
    Column(ours("Letter"), Kind.TEXT, lambda e: e.body),
    Column(ours("Written by"), Kind.TEXT, lambda e: e.person),
    Column(ours("Sent on"), Kind.DAY, lambda e: e.sent_on),
    Column(ours("Sent by"), Kind.WORD, lambda e: e.sent_by),
)


def parts(asked: Asked) -> tuple[Sheet[Any] | Page, ...]:
    """One letter a line, oldest first; without names only that it was written."""

    def made(row: Any) -> LetterLine:
        sent_at = row.sent_at
        return LetterLine(
            written_on=day_of(row.written_at, row.offset_minutes),
            letter_id=row.id,
            customer_id=row.customer_id,
            customer=asked.customer(row.customer_id, row.name),
            kind=LETTER_WORDS[row.kind],
            subject=asked.told(row.subject),
            body=asked.told(row.body),
            complaint_id=row.complaint_id,
            complaint=asked.told(row.title or ""),
            person=asked.person(row.person_id),
            sent_on=None if sent_at is None else day_of(sent_at, row.offset_minutes),
            sent_by=None if row.sent_by is None else SENT_WORDS[row.sent_by],
        )

    about = ours("One letter or e-mail a line, word for word.")
    lines = streamed(asked.desk, letters_written(*asked.period), made)
    return Sheet("Letters", ours("Letters"), about, COLUMNS, lines), notes_page(asked)
