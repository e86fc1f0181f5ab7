"""Purchases among the rows of a list: one draft for each order, invoice or payment."""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal
from itertools import compress
from zlib import crc32

from csdesk.domain.drafts import SCATTERED, Extent, Problem, PurchaseDraft, Withdrawn, rounded
from csdesk.domain.import_fields import Field
from csdesk.domain.ours import ours
from csdesk.domain.spoken import said
from csdesk.domain.wording import shortened
from csdesk.intake.columns import Coded, different, kept, same, together, turned
from csdesk.intake.drafting.amounts import (
    Amounts,
    currencies,
    exact_amounts,
    line_amounts,
    margins,
    nets_and_taxes,
    nothing,
    rounded_column,
    tells_amounts,
)
from csdesk.intake.drafting.cells import Columns
from csdesk.intake.drafting.drafted import Drafted, drafted
from csdesk.intake.drafting.fingerprint import fingerprint, fingerprints
from csdesk.intake.drafting.grouping import Grouping, extent_of, group_rows
from csdesk.intake.drafting.noted import RowNotes
from csdesk.intake.drafting.refunds import Refunds
from csdesk.intake.drafting.staying_out import reasons_to_stay_out, rows_of_nobody, rows_with
from csdesk.intake.rows import Rows
from csdesk.intake.words import cell_word, cell_words
from csdesk.progress import Progress, part_of

_STEPS = 5
_LONGEST_SUMMARY = 120
_NO_AMOUNT = ours("no amount"), ours("There is no amount")
_NO_DATE = ours("no date"), ours("There is no date")
_NOTHING_SOLD = ours("nothing was sold")
_UNREADABLE = ours("something on its rows can’t be read")


class Documents:
    """Makes a draft of each document of a list, and notes which stay out and why."""

    def __init__(
        self,
        columns: Columns,
        customers: Sequence[str | None],
        currency: str | None,
        notes: RowNotes | None = None,
    ) -> None:
        self.problems: list[Problem] = []
        self.left_out: Counter[str] = Counter()
        self._columns = columns
        self._currency = currency
        self._rules = columns.understanding.rules
        self._row_numbers = columns.table.row_numbers
        self._customers = customers
        self._references = columns.codes(Field.REFERENCE)
        self._statuses = columns.texts(Field.STATUS) if Field.STATUS in columns else []
        self._summaries = columns.texts(Field.SUMMARY) if Field.SUMMARY in columns else []
        self._notes = notes or RowNotes()
        self._reasons = reasons_to_stay_out(columns, self._notes.reasons)
        self._negative = rows_with(columns, self._rules.negative)
        self._refunds = Refunds(columns, self._references, self._notes)
        self._of_nobody = rows_of_nobody(columns) | self._notes.reasons.keys()
        self._unsold: set[str] = set()
        """Numbers of documents that stay out."""
        self.buyers: set[str | None] = set()
        """Customers of documents; who stands only on a line of totals or the like is none."""
        self.extent = Extent()
        """Which documents the list may show only a part of."""
        self._out: list[tuple[Sequence[int], str]] = []
        """Rows of documents that stay out, and why."""
        self._half = not tells_amounts(columns)

    def drafts(self, progress: Progress) -> Drafted:
        """Every purchase of the list, in the order of its first rows; column by column."""
        columns = self._columns
        days = columns.days(Field.BOUGHT_ON)
        self._refunds.number_those_without(days)
        documents = group_rows(columns, self._refunds.numbers, self._customers, days)
        whole = documents
        if self._reasons or self._notes.beside:
            documents = documents.without(self._without_left_out, len(self._row_numbers))
        progress(1, _STEPS, "")
        exact = self._with_negative(exact_amounts(columns, documents), documents)
        if self._half:
            exact = turned(nothing(len(documents)), lambda _: Decimal(0))
        codes = currencies(columns, documents, self._currency)
        gross = rounded_column(exact, codes)
        progress(2, _STEPS, "")
        nets, taxes = nets_and_taxes(columns, documents, gross, codes)
        left = margins(columns, documents, nets, gross, codes)
        back = self._given_back(documents, gross)
        progress(3, _STEPS, "")
        when = documents.first(days) or nothing(len(documents))
        complete = self._complete(documents, gross, when, dated=bool(days))
        firsts = array("I", (rows[0] for rows in documents.groups))
        references = documents.beginning(self._references)
        who = documents.first(self._customers)
        summaries = self._summed_up(documents)
        progress(4, _STEPS, "")
        numbers = documents.beginning(self._refunds.numbers)
        told_by = (numbers, when, who, gross, codes, summaries)
        digesting = part_of(progress, (_STEPS - 1) / _STEPS, 1)
        prints = fingerprints(columns.understanding, *told_by, progress=digesting)
        told = (
            prints,
            documents.beginning(self._row_numbers),
            references,
            when,
            who,
            gross,
            nets,
            taxes,
            left,
            codes,
            summaries,
            kept(map(len, documents.groups)),
            same("", len(documents)),
            same(self._lacking(dated=bool(days)), len(documents)),
            self._credit_notes(firsts, references, gross),
            together(lambda one, two: None if one == two else one, exact, gross),
            self._lines_told(whole, documents, exact),
        )
        found = Drafted(Rows(told, len(documents)))  # type: ignore[arg-type]  # any values
        if not all(complete):
            found = found.taken([place for place, is_whole in enumerate(complete) if is_whole])
        self.extent = extent_of(whole, documents, prints)
        if back:
            given = dict(compress(zip(prints, back, strict=True), back))
            found = drafted(self._with_money_back(found, given))
        if self._notes.back:
            pairs = zip(prints, firsts, strict=True)
            rows = {mark: row for mark, row in pairs if row in self._notes.back}
            found = drafted(self._refunds.linked(found, rows, self.left_out, self._unsold))
        self.buyers.update(found.column("customer_key"))
        return found

    def _lines_told(self, whole: Grouping, documents: Grouping, exact: Amounts) -> Sequence[str]:
        """For each document what its lines are, where they make its amount."""
        if whole.one_each or self._half:
            return same("", len(documents))
        amounts = line_amounts(self._columns)
        if not amounts:
            return same("", len(documents))
        marks = [f"{crc32(repr(row).encode()):08x}" for row in self._columns.table.rows]
        return kept(
            _told(rows, marks, amounts)
            if total is not None and total == sum(amounts[row] or 0 for row in rows)
            else ""
            for rows, total in zip(documents.groups, exact, strict=True)
        )

    def _lacking(self, *, dated: bool) -> str:
        """What another list has to tell of these documents."""
        if self._half:
            return "amount"
        return "" if dated else "date"

    def withdrawn(self) -> tuple[Withdrawn, ...]:
        """Documents with a number that stay out, for those of them that came in earlier."""
        days, found = self._columns.days(Field.BOUGHT_ON), []
        shared = self._rules.document
        for rows, why in self._out:
            first, number = rows[0], self._references[rows[0]]
            if not number or shared == ("row",):
                continue
            who = next((self._customers[row] for row in rows if self._customers[row]), None)
            day = next((days[row] for row in rows if days[row]), None) if days else None
            numbers = [self._refunds.numbers[first]]
            told = ([day], [who], [None], [None], [""])
            [mark] = fingerprints(self._columns.understanding, numbers, *told)
            found.append(Withdrawn(mark, self._row_numbers[first], number, why))
        return tuple(found)

    def _complete(
        self, documents: Grouping, gross: Amounts, when: Sequence[date | None], *, dated: bool
    ) -> list[bool]:
        """For each document whether it can come in; why not is noted."""
        unreadable = self._columns.unreadable
        complete = [True] * len(documents)
        if not unreadable and None not in gross and not (dated and None in when):
            return complete
        for place, rows in enumerate(documents.groups):
            if unreadable and self._is_unreadable(rows):
                complete[place] = False
            elif gross[place] is None:
                complete[place] = self._leave_out(rows, Field.TOTAL, _NO_AMOUNT)
            elif dated and when[place] is None:
                complete[place] = self._leave_out(rows, Field.BOUGHT_ON, _NO_DATE)
        return complete

    def _without_left_out(self, rows: Sequence[int]) -> Sequence[int]:
        """The rows of a document that count; a line without a status follows the one above."""
        reason, kept = "", []
        for row in rows:
            told = self._reasons[row] if self._reasons else ""
            if told or not self._statuses or self._statuses[row]:
                reason = told
            if not reason:
                kept.append(row)
        if kept and self._notes.beside and self._notes.beside.issuperset(kept):
            kept, why = [], _NOTHING_SOLD
        elif not kept:
            why = next(self._reasons[row] for row in rows if self._reasons[row])
        if not kept:
            named = (row for row in rows if row not in self._of_nobody)
            self.buyers.update(self._customers[row] for row in named)
            self._unsold.add(self._references[rows[0]])
            self._out.append((rows, why))
            self.left_out[why] += 1
        return kept

    def _with_negative(self, exact: Amounts, documents: Grouping) -> Amounts:
        """Amounts of documents that give money back are below zero, however they are written."""
        below = self._negative | self._notes.back.keys()
        if not below:
            return exact
        return kept(
            -abs(amount) if amount is not None and rows[0] in below else amount
            for amount, rows in zip(exact, documents.groups, strict=True)
        )

    def _credit_notes(
        self, firsts: Sequence[int], references: Sequence[str], gross: Amounts
    ) -> Sequence[bool]:
        mark = self._rules.credit_note_begins
        if self._notes.signed:
            return turned(gross, lambda amount: amount is not None and amount < 0)
        if not mark and not self._negative:
            return same(False, len(gross))
        return kept(
            row in self._negative or (bool(mark) and reference.startswith(mark))
            for row, reference in zip(firsts, references, strict=True)
        )

    def _is_unreadable(self, rows: Sequence[int]) -> bool:
        unreadable = self._columns.unreadable
        problems = [problem for row in rows for problem in unreadable.get(row, ())]
        if problems:
            self.problems += problems
            self.buyers.update(self._customers[row] for row in rows)
            self.left_out[_UNREADABLE] += 1
        return bool(problems)

    def _leave_out(self, rows: Sequence[int], wanted: Field, lacking: tuple[str, str]) -> bool:
        """Notes why a document stays out, and says that it does."""
        reason, words = lacking
        self.left_out[reason] += 1
        heading, row = self._columns.heading(wanted), self._row_numbers[rows[0]]
        self.problems.append(Problem(row, heading, "", said(words)))
        return False

    def _summed_up(self, documents: Grouping) -> Sequence[str]:
        """For each document what was bought, in one short line."""
        if not self._summaries:
            return same("", len(documents))
        if documents.one_each and isinstance(self._summaries, Coded):
            return self._summaries.turned(_in_short)
        return kept(map(self._summary, documents.groups))

    def _summary(self, rows: Sequence[int]) -> str:
        if len(rows) == 1:
            return _in_short(self._summaries[rows[0]])
        text = _one_line(next((said for row in rows if (said := self._summaries[row])), ""))
        return f"{text} (+{len(rows) - 1})" if text else text

    def _given_back(
        self, documents: Grouping, gross: Amounts
    ) -> Sequence[tuple[Decimal, date | None] | None]:
        """For each document how much was given back and when; empty where nothing ever was."""
        told = documents.first(self._columns.numbers(Field.REFUND))
        days = documents.first(self._columns.days(Field.REFUNDED_ON))
        if self._statuses:
            words = cell_words("refunded") | self._rules.refunded
            refunded = {text for text in different(self._statuses) if cell_word(text) in words}
            if refunded:
                states = documents.beginning(self._statuses)
                whole = together(
                    lambda amount, status: (
                        amount if amount and amount > 0 and status in refunded else None
                    ),
                    gross,
                    states,
                )
                told = together(lambda part, every: part or every, told, whole) if told else whole
        if not any(different(told)):
            return []
        when = days or nothing(len(told))
        return together(lambda back, day: (abs(back), day) if back else None, told, when)

    def _with_money_back(
        self,
        drafts: Iterable[PurchaseDraft],
        back: Mapping[str, tuple[Decimal, date | None] | None],
    ) -> Iterator[PurchaseDraft]:
        for draft in drafts:
            yield draft
            given = back.get(draft.fingerprint)
            if given is not None:
                yield self._money_back(draft, *given)

    def _money_back(self, draft: PurchaseDraft, back: Decimal, day: date | None) -> PurchaseDraft:
        """A purchase below zero for the part of ``draft`` that was given back."""
        amount = rounded(back, draft.currency)
        if amount > abs(draft.gross):
            heading = self._columns.heading(Field.REFUND)
            reason = said("More was given back than was paid")
            self.problems.append(Problem(draft.row, heading, str(back), reason))

        def part(whole: Decimal | None) -> Decimal | None:
            if whole is None or not draft.gross:
                return None
            return rounded(-whole * amount / draft.gross, draft.currency)

        net = part(draft.net)
        return draft._replace(
            fingerprint=fingerprint(draft.fingerprint, "refund"),
            bought_on=day or draft.bought_on,
            gross=-amount,
            net=net,
            tax=None if net is None else -amount - net,
            margin=part(draft.margin),
            refund_of=draft.fingerprint,
            exact=None,
        )


def _in_short(said: str) -> str:
    return said if len(said) <= _LONGEST_SUMMARY and said.isprintable() else _one_line(said)


def _one_line(said: str) -> str:
    return shortened(" ".join(said.split()), _LONGEST_SUMMARY)


def _told(rows: Sequence[int], marks: Sequence[str], amounts: Amounts) -> str:
    apart = SCATTERED if rows[-1] - rows[0] >= len(rows) else ""
    return apart + " ".join(f"{marks[row]}:{amounts[row]}" for row in rows)
