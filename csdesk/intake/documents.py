"""Purchases among the rows of a list: one draft for each order, invoice or payment."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from decimal import Decimal

from csdesk.domain.drafts import Problem, PurchaseDraft, rounded
from csdesk.intake.cells import Columns
from csdesk.intake.fields import Field
from csdesk.intake.fingerprint import fingerprint
from csdesk.intake.numbers import currency_code
from csdesk.intake.words import cell_word, cell_words, squeezed
from csdesk.progress import Progress

_STEP = 5_000
_LONGEST_SUMMARY = 120
_REFUND = "refund"

Amounts = list[Decimal | None]


class Documents:
    """Groups the rows of a list into documents and makes a draft of each."""

    def __init__(
        self, columns: Columns, customers: Sequence[str | None], currency: str | None
    ) -> None:
        self.problems: list[Problem] = []
        self.left_out: Counter[str] = Counter()
        self._columns = columns
        self._rules = columns.understanding.rules
        self._layout = columns.understanding.layout
        self._row_numbers = columns.table.row_numbers
        self._customers = customers
        self._references = columns.codes(Field.REFERENCE)
        self._days = columns.days(Field.BOUGHT_ON)
        self._total = columns.numbers(Field.TOTAL)
        self._lines = self._line_amounts()
        self._net = columns.numbers(Field.NET)
        self._tax = columns.numbers(Field.TAX)
        self._line_tax = columns.numbers(Field.LINE_TAX)
        self._refund = columns.numbers(Field.REFUND)
        self._refunded_on = columns.days(Field.REFUNDED_ON)
        self._cost = columns.numbers(Field.COST)
        self._margin = columns.numbers(Field.MARGIN)
        self._currencies = columns.texts(Field.CURRENCY) if Field.CURRENCY in columns else []
        self._statuses = columns.texts(Field.STATUS) if Field.STATUS in columns else []
        self._summaries = columns.texts(Field.SUMMARY) if Field.SUMMARY in columns else []
        self._unnamed = currency or self._sign() or self._rules.currency
        self._reasons = self._reasons_to_stay_out()
        self._credit_mark = self._rules.credit_note_begins
        self._negative = self._rows_with(self._rules.negative)
        self._same: Counter[str] = Counter()
        self._on_nothing: set[str] = set()

    def drafts(self, progress: Progress) -> Iterator[PurchaseDraft]:
        """Every purchase of the list, in the order of its first rows."""
        groups = self._groups()
        charged: set[str | None] = set()
        for done, rows in enumerate(groups):
            if not done % _STEP:
                progress(done, len(groups), "")
            if self._reasons is not None:
                rows = self._without_left_out(rows)
            if rows:
                draft = self._draft(rows)
                if draft is not None:
                    charged.add(draft.customer_key)
                    yield draft
                    yield from self._given_back(draft, rows)
        self._on_nothing.difference_update(who for who in charged if who)

    @property
    def nobodies(self) -> frozenset[str]:
        """Customers that stand only on rows without amount or day, such as a line of totals."""
        return frozenset(self._on_nothing)

    # ---- rows that belong together

    def _groups(self) -> list[Sequence[int]]:
        count = len(self._columns.table.rows)
        shared = self._rules.document
        if shared == ("row",) or Field.REFERENCE not in self._columns:
            return [(row,) for row in range(count)]
        groups: dict[object, list[int]] = {}
        by_customer, by_day = "customer" in shared, "day" in shared and bool(self._days)
        reference, customer, day = "", None, None
        for row in range(count):
            told, who = self._references[row], self._customers[row]
            when = self._days[row] if self._days else None
            if told and told != reference:
                reference, customer, day = told, who, when
            elif told or (when is None and row):  # a further line of the document above
                customer, day = who or customer, when or day
            else:
                reference, customer, day = f"\0{row}", who, when
            key = (reference, customer if by_customer else None, day if by_day else None)
            groups.setdefault(key, []).append(row)
        return list(groups.values())

    # ---- documents that stay out

    def _reasons_to_stay_out(self) -> list[str] | None:
        """For each row why its document stays out, empty where it doesn't; None: nothing does."""
        count = len(self._columns.table.rows)
        reasons = [""] * count
        if self._statuses:
            _note(reasons, self._statuses, cell_words("left_out"), keep=False)
        headings = {squeezed(each): place for place, each in
                    enumerate(self._columns.table.headings)}
        for words_by_heading, keep in ((self._rules.leave_out, False), (self._rules.take_only, True)):
            for heading, words in words_by_heading.items():
                if heading in headings:
                    cells = self._columns.table.text_column(headings[heading])
                    _note(reasons, cells, words, keep=keep)
        if Field.CANCELLED_ON in self._columns:
            for row, text in enumerate(self._columns.texts(Field.CANCELLED_ON)):
                if text:
                    reasons[row] = "cancelled"
        return reasons if any(reasons) else None

    def _rows_with(self, words_by_heading: Mapping[str, frozenset[str]]) -> frozenset[int]:
        found: set[int] = set()
        for place, heading in enumerate(self._columns.table.headings):
            words = words_by_heading.get(squeezed(heading))
            if words:
                cells = self._columns.table.text_column(place)
                found.update(row for row, cell in enumerate(cells) if cell_word(cell) in words)
        return frozenset(found)

    def _without_left_out(self, rows: Sequence[int]) -> Sequence[int]:
        """The rows of a document that count; lines below a left-out one follow it."""
        assert self._reasons is not None
        if len(rows) == 1:
            reason = self._reasons[rows[0]]
            kept: Sequence[int] = () if reason else rows
        else:
            reason = ""
            remaining = []
            for row in rows:
                told = not self._statuses or self._statuses[row]
                reason = self._reasons[row] or ("" if told else reason)
                if not reason:
                    remaining.append(row)
            kept = remaining
        if not kept:
            self.left_out[reason] += 1
        return kept

    # ---- one document

    def _draft(self, rows: Sequence[int]) -> PurchaseDraft | None:
        first = rows[0]
        unreadable = self._columns.unreadable
        if unreadable:
            problems = [problem for row in rows for problem in unreadable.get(row, ())]
            if problems:
                self.problems += problems
                self.left_out["something on its rows can't be read"] += 1
                return None
        exact = self._amount(rows)
        if exact is None:
            return self._left_out(rows, Field.TOTAL, "no amount", "There is no amount")
        day = self._first(self._days, rows)
        if day is None and self._days:
            return self._left_out(rows, Field.BOUGHT_ON, "no date", "There is no date")
        credit_note = first in self._negative or bool(
            self._credit_mark and self._references[first].startswith(self._credit_mark)
        )
        if first in self._negative:
            exact = -abs(exact)
        currency = self._currency(rows)
        gross = rounded(exact, currency)
        tax = self._tax_of(rows, currency)
        net = None if tax is None else gross - tax
        if tax is None and self._net:
            net = self._net_of(rows, gross, currency)
            tax = None if net is None else gross - net
        customer = next((who for row in rows if (who := self._customers[row])), None)
        reference = self._references[first]
        return PurchaseDraft(
            self._fingerprint(rows, reference, day, customer, gross, currency),
            self._row_numbers[first],
            reference,
            day,
            customer,
            gross,
            net,
            tax,
            self._margin_of(rows, gross if net is None else net, currency),
            currency,
            self._summary(rows),
            len(rows),
            "",
            "" if self._days else "date",
            credit_note,
            None if exact == gross else exact,
        )

    def _left_out(self, rows: Sequence[int], wanted: Field, reason: str, sentence: str) -> None:
        self.left_out[reason] += 1
        heading = self._columns.heading(wanted)
        self.problems.append(Problem(self._row_numbers[rows[0]], heading, "", sentence))
        self._on_nothing.update(who for row in rows if (who := self._customers[row]))

    def _amount(self, rows: Sequence[int]) -> Decimal | None:
        """What a document comes to: its own total, else its lines, else net and tax."""
        if self._total:
            told = self._first(self._total, rows)
            if told is not None:
                return told
        if self._lines:
            amounts = [line for row in rows if (line := self._lines[row]) is not None]
            if amounts:
                whole = sum(amounts, Decimal(0))
                if self._rules.tax_on_top and self._line_tax:
                    whole += sum((self._line_tax[row] or 0 for row in rows), Decimal(0))
                return whole
        net = self._first(self._net, rows)
        return None if net is None else net + (self._first(self._tax, rows) or 0)

    def _line_amounts(self) -> Amounts:
        """For each row what it comes to, exactly: its own amount, else quantity times price."""
        told = self._columns.numbers(Field.LINE_TOTAL)
        quantities = self._columns.numbers(Field.QUANTITY)
        prices = self._columns.numbers(Field.UNIT_PRICE)
        if not quantities or not prices:
            return told
        worked_out: Amounts = [
            None if quantity is None or price is None else quantity * price
            for quantity, price in zip(quantities, prices, strict=True)
        ]
        for column, taken_off in (
            (Field.DISCOUNT, lambda line, less: line - less),
            (Field.DISCOUNT_PERCENT, lambda line, less: line * (100 - less) / 100),
            (Field.DISCOUNT_SHARE, lambda line, less: line * (1 - less)),
        ):
            discounts = self._columns.numbers(column)
            if discounts:
                worked_out = [
                    line if line is None or less is None else taken_off(line, less)
                    for line, less in zip(worked_out, discounts, strict=True)
                ]
        if not told:
            return worked_out
        return [
            line if line is not None else other
            for line, other in zip(told, worked_out, strict=True)
        ]

    def _tax_of(self, rows: Sequence[int], currency: str | None) -> Decimal | None:
        tax = self._first(self._tax, rows)
        if tax is None and self._line_tax:
            lines = [line for row in rows if (line := self._line_tax[row]) is not None]
            tax = sum(lines, Decimal(0)) if lines else None
        return None if tax is None else rounded(tax, currency)

    def _net_of(
        self, rows: Sequence[int], gross: Decimal, currency: str | None
    ) -> Decimal | None:
        net = self._first(self._net, rows)
        if net is None or abs(net) > abs(gross) or net * gross < 0:
            return None
        return rounded(net, currency)

    def _margin_of(
        self, rows: Sequence[int], net: Decimal, currency: str | None
    ) -> Decimal | None:
        for column, whole in ((self._margin, False), (self._cost, True)):
            if column:
                lines = [line for row in rows if (line := column[row]) is not None]
                if len(lines) == len(rows):
                    amount = sum(lines, Decimal(0))
                    return rounded(net - amount if whole else amount, currency)
        return None

    def _currency(self, rows: Sequence[int]) -> str | None:
        if self._currencies:
            for row in rows:
                if self._currencies[row]:
                    return currency_code(self._currencies[row]) or self._unnamed
        return self._unnamed

    def _sign(self) -> str | None:
        """The currency whose sign stands beside the amounts or in their heading."""
        for each in (Field.TOTAL, Field.LINE_TOTAL, Field.UNIT_PRICE, Field.NET):
            if each in self._columns.signs:
                return self._columns.signs[each]
            _, opened, rest = self._columns.heading(each).partition("(")
            told = currency_code(rest.partition(")")[0]) if opened else None
            if told:
                return told
        return None

    def _summary(self, rows: Sequence[int]) -> str:
        if not self._summaries:
            return ""
        text = " ".join(next((t for row in rows if (t := self._summaries[row])), "").split())
        if len(text) > _LONGEST_SUMMARY:
            text = f"{text[: _LONGEST_SUMMARY - 1]}…"
        return f"{text} (+{len(rows) - 1})" if len(rows) > 1 and text else text

    def _fingerprint(
        self,
        rows: Sequence[int],
        reference: str,
        day: date | None,
        customer: str | None,
        gross: Decimal,
        currency: str | None,
    ) -> str:
        shared = self._rules.document
        if reference and shared != ("row",):
            parts = [self._layout, reference]
            if "customer" in shared:
                parts.append(customer or "")
            if "day" in shared:
                parts.append(str(day))
        else:
            parts = [self._layout, reference, str(day), customer or "", str(gross), currency or ""]
            parts.append(self._summaries[rows[0]] if self._summaries else "")
        made = fingerprint(*parts)
        self._same[made] += 1
        times = self._same[made]
        return made if times == 1 else fingerprint(made, str(times))

    # ---- money given back

    def _given_back(self, draft: PurchaseDraft, rows: Sequence[int]) -> Iterator[PurchaseDraft]:
        """The money given back on a document, as a purchase below zero of its own."""
        back = self._first(self._refund, rows)
        if back is None and not self._refund and self._statuses and draft.gross > 0:
            words = cell_words("refunded") | self._rules.refunded
            if cell_word(self._statuses[rows[0]]) in words:
                back = draft.gross
        if not back:
            return
        amount = rounded(abs(back), draft.currency)
        if amount > abs(draft.gross):
            heading = self._columns.heading(Field.REFUND)
            reason = "More was given back than was paid"
            self.problems.append(Problem(draft.row, heading, str(back), reason))
        yield self._counterpart(draft, amount, self._first(self._refunded_on, rows))

    def _counterpart(
        self, draft: PurchaseDraft, amount: Decimal, day: date | None
    ) -> PurchaseDraft:
        def part(whole: Decimal | None) -> Decimal | None:
            if whole is None or not draft.gross:
                return None
            return -rounded(whole * amount / draft.gross, draft.currency)

        net = part(draft.net)
        return draft._replace(
            fingerprint=fingerprint(draft.fingerprint, _REFUND),
            bought_on=day or draft.bought_on,
            gross=-amount,
            net=net,
            tax=None if net is None else -amount - net,
            margin=part(draft.margin),
            refund_of=draft.fingerprint,
        )

    @staticmethod
    def _first(column: Sequence, rows: Sequence[int]):  # type: ignore[no-untyped-def, type-arg]
        if not column:
            return None
        for row in rows:
            if column[row] is not None:
                return column[row]
        return None


def _note(reasons: list[str], cells: Sequence[str], words: frozenset[str], *, keep: bool) -> None:
    """Write down the cell's own words as the reason wherever they keep a document out."""
    out = {
        cell: cell_word(cell.removeprefix("wc-"))
        for cell in set(cells)
        if cell and (cell_word(cell.removeprefix("wc-")) in words) != keep
    }
    if out:
        for row, cell in enumerate(cells):
            if cell in out and not reasons[row]:
                reasons[row] = out[cell]
