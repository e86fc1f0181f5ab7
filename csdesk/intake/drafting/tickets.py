"""Complaints among the rows of a list of tickets: one draft for each of its numbers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from csdesk.domain.drafts import ComplaintDraft, Problem
from csdesk.domain.import_fields import Field
from csdesk.domain.spoken import said
from csdesk.intake.drafting.cells import Columns
from csdesk.intake.drafting.fingerprint import fingerprint, numbered_apart
from csdesk.intake.layouts import GUESSED
from csdesk.intake.meaning.statuses import OPEN, OPEN_ONES, has_ended, is_left_out, tells_end
from csdesk.intake.meaning.told_words import complaint_words
from csdesk.intake.words import cell_word

_TOLD = (Field.REFERENCE, Field.TITLE, Field.WORDS, Field.CATEGORY)
_Texts = dict[Field, Sequence[str]]


class Tickets:
    """Makes a draft of each complaint of a list, and notes which stay out and why."""

    def __init__(self, columns: Columns, customers: Sequence[str | None]) -> None:
        self.problems: list[Problem] = []
        self.skipped = 0
        self._columns = columns
        self._customers = customers
        self._numbers = columns.table.row_numbers
        self._answers = columns.understanding.answers
        self.customers: set[str | None] = set()
        """Whoever stands on a complaint that counts."""

    def drafts(self) -> tuple[ComplaintDraft, ...]:
        """Every complaint of the list, in the order of its first rows."""
        columns = self._columns
        opened = columns.days(Field.OPENED_ON) or [None] * len(self._numbers)
        closed = columns.days(Field.CLOSED_ON) or [None] * len(self._numbers)
        texts = {
            each: columns.codes(each) if each is Field.REFERENCE else columns.texts(each)
            for each in (*(*_TOLD, Field.CHANNEL, Field.SEVERITY, Field.STATUS, Field.RESOLUTION),)
        }
        found = [
            self._draft(rows, texts, opened, closed)
            for rows in self._groups(texts[Field.REFERENCE], opened)
            if self._counts(rows, texts, opened)
        ]
        self.customers.update(draft.customer_key for draft in found)
        prints = numbered_apart([draft.fingerprint for draft in found])
        return tuple(
            draft._replace(fingerprint=own) for draft, own in zip(found, prints, strict=True)
        )

    def _groups(self, references: Sequence[str], opened: Sequence[date | None]) -> list[list[int]]:
        """The rows of each complaint: those that share its number, its customer and its day."""
        groups: dict[object, list[int]] = {}
        for row, reference in enumerate(references):
            shared = (reference, self._customers[row], opened[row]) if reference else row
            groups.setdefault(shared, []).append(row)
        return list(groups.values())

    def _counts(self, rows: Sequence[int], texts: _Texts, opened: Sequence[date | None]) -> bool:
        """Whether rows make a complaint; why not is noted."""
        row, number = rows[0], self._numbers[rows[0]]
        unreadable = [each for at in rows for each in self._columns.unreadable.get(at, ())]
        status = texts[Field.STATUS][row]
        if unreadable:
            self.problems += unreadable
        elif is_left_out(status):
            self.problems.append(
                Problem(number, "", status, said("Left out, as it is {status}", status=status))
            )
        elif not any(_words(texts[each][row]) for each in _TOLD):
            self.problems.append(Problem(number, "", "", said("Nothing says what it is about")))
        elif opened[row] is None and Field.OPENED_ON in self._columns:
            heading = self._columns.heading(Field.OPENED_ON)
            self.problems.append(Problem(number, heading, "", said("There is no day")))
        else:
            return True
        self.skipped += 1
        return False

    def _draft(
        self,
        rows: Sequence[int],
        texts: _Texts,
        opened: Sequence[date | None],
        closed: Sequence[date | None],
    ) -> ComplaintDraft:
        def first(wanted: Field) -> str:
            return next((text for row in rows if (text := _words(texts[wanted][row]))), "")

        row = rows[0]
        ended_on = next((day for each in rows if (day := closed[each])), None)
        status, resolution = first(Field.STATUS), first(Field.RESOLUTION)
        told = Field.STATUS not in self._columns and tells_end(resolution)
        is_over = has_ended(
            status,
            heading=self._columns.heading(Field.STATUS),
            dated=ended_on is not None or told,
            answers=self._answers,
        )
        is_over = is_over or self._answers.get(OPEN_ONES, OPEN) != OPEN
        category, words = first(Field.CATEGORY), first(Field.WORDS)
        draft = ComplaintDraft(
            fingerprint="",
            row=self._numbers[row],
            reference=first(Field.REFERENCE),
            customer_key=self._customers[row],
            opened_on=opened[row],
            title=" ".join((first(Field.TITLE) or ("" if words else category)).split()),
            words=words,
            channel=first(Field.CHANNEL),
            severity=first(Field.SEVERITY),
            category=category,
            status=status,
            is_closed=is_over,
            closed_on=self._end(row, opened[row], ended_on) if is_over else None,
            resolution=resolution,
        )
        return draft._replace(fingerprint=self._fingerprint(draft))

    def _end(self, row: int, opened: date | None, ended: date | None) -> date | None:
        """The day it ended, unless that lies before it was raised."""
        if ended is None or opened is None or ended >= opened:
            return ended
        heading = self._columns.heading(Field.CLOSED_ON)
        reason = said("It ended before it was raised, so the day it was raised stands in")
        self.problems.append(Problem(self._numbers[row], heading, ended.isoformat(), reason))
        return None

    def _fingerprint(self, draft: ComplaintDraft) -> str:
        """By its number; numbers of an unknown program may be those of another one."""
        layout, day = self._columns.understanding.layout, draft.opened_on
        if draft.reference and layout != GUESSED:
            return fingerprint("complaint", layout.partition("_")[0], draft.reference)
        told = (draft.title, draft.words) if not draft.reference else (draft.reference,)
        return fingerprint("complaint", draft.customer_key or "", str(day or ""), *told)


def _words(text: str) -> str:
    """What a cell says, or nothing where it says that there is nothing."""
    return "" if cell_word(text) in complaint_words("no_words") else text.strip()
