"""Purchases among the rows of a list: one draft for each order, invoice or payment."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from csdesk.domain.drafts import Problem, PurchaseDraft, rounded
from csdesk.intake.amounts import (
    Amounts,
    currencies,
    exact_amounts,
    margins,
    nets_and_taxes,
    rounded_all,
)
from csdesk.intake.cells import Columns
from csdesk.intake.fields import Field
from csdesk.intake.fingerprint import fingerprint
from csdesk.intake.grouping import Grouping, group_rows
from csdesk.intake.staying_out import reasons_to_stay_out, rows_with
from csdesk.intake.understanding import Understanding
from csdesk.intake.words import cell_word, cell_words
from csdesk.progress import Progress

_STEP = 5_000
_LONGEST_SUMMARY = 120


class Documents:
    """Makes a draft of each document of a list, and notes which stay out and why."""

    def __init__(
        self, columns: Columns, customers: Sequence[str | None], currency: str | None
    ) -> None:
        self.problems: list[Problem] = []
        self.left_out: Counter[str] = Counter()
        self._columns = columns
        self._currency = currency
        self._rules = columns.understanding.rules
        self._row_numbers = columns.table.row_numbers
        self._customers = list(customers)
        self._references = columns.codes(Field.REFERENCE)
        self._statuses = columns.texts(Field.STATUS) if Field.STATUS in columns else []
        self._summaries = columns.texts(Field.SUMMARY) if Field.SUMMARY in columns else []
        self._reasons = reasons_to_stay_out(columns)
        self._negative = rows_with(columns, self._rules.negative)
        self.buyers: set[str | None] = set()
        """Customers of documents; who stands only on a line of totals or the like is none."""

    def drafts(self, progress: Progress) -> list[PurchaseDraft]:
        """Every purchase of the list, in the order of its first rows."""
        columns = self._columns
        days = columns.days(Field.BOUGHT_ON)
        documents = group_rows(columns, self._references, self._customers, days)
        if self._reasons:
            documents = documents.without(self._without_left_out, len(self._row_numbers))
        exact = self._with_negative(exact_amounts(columns, documents), documents)
        codes = currencies(columns, documents, self._currency)
        gross = rounded_all(exact, codes)
        nets, taxes = nets_and_taxes(columns, documents, gross, codes)
        left = margins(columns, documents, nets, gross, codes)
        who = documents.first(self._customers)
        when = documents.first(days) or [None] * len(documents)
        back = self._given_back(documents, gross)
        identify = _Identities(columns.understanding)
        drafts: list[PurchaseDraft] = []
        for done, rows in enumerate(documents.groups):
            if not done % _STEP:
                progress(done, len(documents), "")
            first, amount, day = rows[0], gross[done], when[done]
            if columns.unreadable and self._is_unreadable(rows):
                continue
            if amount is None:
                self._leave_out(rows, Field.TOTAL, "no amount", "There is no amount")
                continue
            if day is None and days:
                self._leave_out(rows, Field.BOUGHT_ON, "no date", "There is no date")
                continue
            reference = self._references[first]
            summary = self._summary(rows) if self._summaries else ""
            draft = PurchaseDraft(
                identify(reference, day, who[done], amount, codes[done], summary),
                self._row_numbers[first],
                reference,
                day,
                who[done],
                amount,
                nets[done],
                taxes[done],
                left[done],
                codes[done],
                summary,
                len(rows),
                "",
                "" if days else "date",
                self._is_credit_note(first, reference),
                None if exact[done] == amount else exact[done],
            )
            drafts.append(draft)
            if done in back:
                drafts.append(self._money_back(draft, *back[done]))
        self.buyers.update(draft.customer_key for draft in drafts)
        return drafts

    def _without_left_out(self, rows: Sequence[int]) -> Sequence[int]:
        """The rows of a document that count; a line without a status follows the one above."""
        reason, kept = "", []
        for row in rows:
            if self._reasons[row] or not self._statuses or self._statuses[row]:
                reason = self._reasons[row]
            if not reason:
                kept.append(row)
        if not kept:
            self.buyers.update(self._customers[row] for row in rows)
            self.left_out[next(self._reasons[row] for row in rows if self._reasons[row])] += 1
        return kept

    def _with_negative(self, exact: Amounts, documents: Grouping) -> Amounts:
        """Amounts of documents that give money back are below zero, however they are written."""
        if not self._negative:
            return exact
        return [
            -abs(amount) if amount is not None and rows[0] in self._negative else amount
            for amount, rows in zip(exact, documents.groups, strict=True)
        ]

    def _is_credit_note(self, row: int, reference: str) -> bool:
        mark = self._rules.credit_note_begins
        return row in self._negative or (bool(mark) and reference.startswith(mark))

    def _is_unreadable(self, rows: Sequence[int]) -> bool:
        unreadable = self._columns.unreadable
        problems = [problem for row in rows for problem in unreadable.get(row, ())]
        if problems:
            self.problems += problems
            self.buyers.update(self._customers[row] for row in rows)
            self.left_out["something on its rows can't be read"] += 1
        return bool(problems)

    def _leave_out(self, rows: Sequence[int], wanted: Field, reason: str, sentence: str) -> None:
        self.left_out[reason] += 1
        heading = self._columns.heading(wanted)
        self.problems.append(Problem(self._row_numbers[rows[0]], heading, "", sentence))

    def _summary(self, rows: Sequence[int]) -> str:
        text = self._summaries[rows[0]]
        if len(rows) > 1:
            text = text or next((said for row in rows if (said := self._summaries[row])), "")
        if "\n" in text or "  " in text:
            text = " ".join(text.split())
        if len(text) > _LONGEST_SUMMARY:
            text = f"{text[: _LONGEST_SUMMARY - 1]}…"
        return f"{text} (+{len(rows) - 1})" if len(rows) > 1 and text else text

    def _given_back(
        self, documents: Grouping, gross: Amounts
    ) -> dict[int, tuple[Decimal, date | None]]:
        """For each document that was refunded how much and when, as the list tells."""
        told = documents.first(self._columns.numbers(Field.REFUND))
        days = documents.first(self._columns.days(Field.REFUNDED_ON))
        if not told and self._statuses:
            words = cell_words("refunded") | self._rules.refunded
            refunded = {text for text in set(self._statuses) if cell_word(text) in words}
            told = [
                amount if refunded and self._statuses[rows[0]] in refunded else None
                for amount, rows in zip(gross, documents.groups, strict=True)
            ]
        return {
            place: (abs(amount), days[place] if days else None)
            for place, amount in enumerate(told)
            if amount
        }

    def _money_back(self, draft: PurchaseDraft, back: Decimal, day: date | None) -> PurchaseDraft:
        """A purchase below zero for the part of ``draft`` that was given back."""
        amount = rounded(back, draft.currency)
        if amount > abs(draft.gross):
            heading = self._columns.heading(Field.REFUND)
            reason = "More was given back than was paid"
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


class _Identities:
    """Fingerprints: by the number of a document where that is its own, else by all it tells."""

    def __init__(self, understanding: Understanding) -> None:
        self._layout = understanding.layout
        shared = understanding.rules.document
        self._by_number = shared != ("row",)
        self._with_customer = "customer" in shared
        self._with_day = "day" in shared
        self._times: dict[str, int] = {}

    def __call__(
        self,
        reference: str,
        day: date | None,
        customer: str | None,
        gross: Decimal,
        currency: str | None,
        summary: str,
    ) -> str:
        if reference and self._by_number:
            who = customer if self._with_customer else None
            when = str(day) if self._with_day else ""
            made = fingerprint(self._layout, reference, who or "", when)
        else:
            rest = (str(day), customer or "", str(gross), currency or "", summary)
            made = fingerprint(self._layout, reference, *rest)
        times = self._times.get(made, 0) + 1
        self._times[made] = times
        return made if times == 1 else fingerprint(made, str(times))
