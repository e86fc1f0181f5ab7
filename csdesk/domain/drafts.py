"""What an import found in a file, before anything is kept: drafts of customers and purchases.

Drafts are named tuples and not dataclasses: a file has a hundred thousand of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_DOWN, ROUND_HALF_UP, Decimal
from typing import NamedTuple, Self

from csdesk.domain.money import exponent

SCATTERED = "~ "
"""Begins ``lines_told`` where rows of other documents stood between the lines."""
UNKNOWN_CURRENCY = "?"
"""The key of a total where nobody has named the currency."""


class CustomerDraft(NamedTuple):
    """A customer as one file knows them; what the file lacks is empty."""

    key: str
    """Who this is within the import (``mail:``, ``id:``, ``name:`` or ``phone:`` and the value)."""
    fingerprint: str
    """The same for the same customer of the same program in every import."""
    row: int
    """The first row of the file that tells of them, counted from 1."""
    name: str
    """Never empty: without a name it is the company, the mail address, or the id."""
    company: str = ""
    mails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    """As typed in the file."""
    external_id: str = ""
    """The id that the other program gave them."""
    address: str = ""
    """Street lines, joined by a line break."""
    city: str = ""
    """Postcode, place, region and country in one line."""
    note: str = ""
    usual_currency: str | None = None
    """What they are billed in, where the file says so."""


class PurchaseDraft(NamedTuple):
    """One document that was charged, or money given back where ``gross`` is below zero."""

    fingerprint: str
    """The same for the same document in every import, so that it comes in once."""
    row: int
    """The first row of the file that belongs to it, counted from 1."""
    reference: str
    """Number of the order, invoice or receipt as the file writes it; may be empty."""
    bought_on: date | None
    """None where the file holds no dates at all; such a purchase waits for another file."""
    customer_key: str | None
    """``CustomerDraft.key`` of this import; None for a walk-in purchase."""
    gross: Decimal
    """What the customer paid or owes, rounded once to the currency's own decimals."""
    net: Decimal | None = None
    tax: Decimal | None = None
    margin: Decimal | None = None
    """What it leaves after the goods, where the file says so or gives the cost."""
    currency: str | None = None
    summary: str = ""
    """What was bought, in one short line."""
    lines: int = 1
    refund_of: str = ""
    """Fingerprint of the purchase this money was given back for, where one row told of both."""
    waits_for: str = ""
    """What another file must bring before this can count (``date``, ``amount``), or empty."""
    credit_note: bool = False
    """The file has it as a document of its own that gives money back."""
    exact: Decimal | None = None
    """``gross`` before it was rounded, where the file counts in parts of a cent."""
    lines_told: str = ""
    """Where its lines make the amount: a mark and the amount of each, for a file that shows others.
    """

    @property
    def is_document(self) -> bool:
        """Whether the customer was charged by it: what "purchases" counts; money back doesn't."""
        return not self.refund_of and not self.credit_note

    def in_currency(self, currency: str, rate: Decimal = Decimal(1)) -> Self:
        """The same purchase in the shop's currency; every amount rounded half-up once.

        Args:
            rate: units of ``currency`` for one unit of the purchase's own.
        """

        def turned(amount: Decimal | None) -> Decimal | None:
            return None if amount is None else rounded(amount * rate, currency)

        return self._replace(
            gross=rounded(self.gross * rate, currency),
            net=turned(self.net),
            tax=turned(self.tax),
            margin=turned(self.margin),
            exact=None if self.exact is None else self.exact * rate,
            currency=currency,
        )


class ComplaintDraft(NamedTuple):
    """A complaint or ticket as one file knows it; what the file lacks is empty."""

    fingerprint: str
    """The same for the same complaint in every import."""
    row: int
    reference: str
    """Its number in the other program; may be empty."""
    customer_key: str | None
    """``CustomerDraft.key`` of this import; None where nobody is named, and then it waits."""
    opened_on: date | None
    title: str = ""
    words: str = ""
    channel: str = ""
    """As the file writes it."""
    severity: str = ""
    """As the file writes it."""
    category: str = ""
    status: str = ""
    """As the file writes it."""
    is_closed: bool = False
    closed_on: date | None = None
    resolution: str = ""
    """How it ended, in the words of the file."""


class AnswerDraft(NamedTuple):
    """What one customer said when asked; at least one score or some words."""

    fingerprint: str
    row: int
    customer_key: str | None
    answered_on: date | None
    recommend: int | None = None
    """0 to 10."""
    satisfaction: int | None = None
    """1 to 5."""
    ease: int | None = None
    """1 to 7."""
    words: str = ""


class Withdrawn(NamedTuple):
    """A document that stays out for what the file says of it; it may have come in earlier."""

    fingerprint: str
    row: int
    reference: str
    why: str
    """In the words of ``ImportPlan.left_out``."""


class Extent(NamedTuple):
    """Which documents a file may show only a part of, because it begins or ends among them."""

    scattered: bool = False
    """Rows of one document stand apart in this file, so any of them may lack some."""
    edges: frozenset[str] = frozenset()
    """Fingerprints of the documents on the first and on the last row."""

    def may_cut(self, fingerprint: str) -> bool:
        """Whether rows of this document may be missing in the file."""
        return self.scattered or fingerprint in self.edges


SHOWN_WHOLE = Extent()


class Choice(NamedTuple):
    """One way to read something that can be read in several."""

    value: str
    """What ``Choices.answers`` holds where the owner picks it."""
    words: str
    """For instance ``Day first: 3 October 2026``."""


OF_A_COLUMN = frozenset({"dates", "decimal", "score"})
"""How the codes of doubts begin that are about the column whose place follows."""


class Doubt(NamedTuple):
    """What nothing in the file settles, so the owner is asked; ``taken`` stands until they say."""

    code: str
    """``dates:4``, ``decimal:2`` (place of a column, from 0), ``hundredths``, ``currency`` ..."""
    column: str
    """Heading of the column it is about; empty where it is about the whole file."""
    question: str
    taken: str
    """``Choice.value`` by which the file is read for now."""
    choices: tuple[Choice, ...]
    example: str = ""
    """A value of the file that could be read both ways."""

    @property
    def place(self) -> int | None:
        """The column it is about, from 0, where its code says so."""
        about, _, place = self.code.partition(":")
        return int(place) if about in OF_A_COLUMN and place.isdecimal() else None


class Problem(NamedTuple):
    """Why one row, or one cell of it, can't come in or wants a look."""

    row: int
    """Counted from 1 as a spreadsheet counts; 0 for the file as a whole."""
    column: str
    value: str
    reason: str
    suggestion: str = ""
    """What was probably meant, for the owner to take or leave; empty where nobody can tell."""
    beside: str = ""
    """The reason where the value itself stands in sight; empty where it is the same."""


@dataclass(frozen=True, slots=True)
class PurchaseSums:
    """What all purchases of a plan come to; worked out once, as there may be a million of them."""

    documents: int = 0
    """How many purchases the file lists; money given back is none of them."""
    first_on: date | None = None
    last_on: date | None = None
    totals: Mapping[str, Decimal] = field(default_factory=dict)
    """By currency, as the file has it; the key ``?`` where nobody named it."""
    currencies: frozenset[str] = frozenset()
    """Those that the file names."""


NO_PURCHASES = PurchaseSums()


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """Everything one file would bring, with what stays out and why."""

    layout: str
    kind: str
    customers: tuple[CustomerDraft, ...] = ()
    purchases: Sequence[PurchaseDraft] = ()
    sums: PurchaseSums = NO_PURCHASES
    problems: tuple[Problem, ...] = ()
    customers_skipped: int = 0
    """Rows of a customer list that name nobody."""
    left_out: Mapping[str, int] = field(default_factory=dict)
    """Documents that stay out, counted by the reason: ``cancelled``, ``no readable date`` ...

    Words of ours or of the file; what shows them says them (``said``).
    """
    complaints: tuple[ComplaintDraft, ...] = ()
    complaints_skipped: int = 0
    """Rows that are none, or that can't be read."""
    answers: tuple[AnswerDraft, ...] = ()
    answers_skipped: int = 0
    doubts: tuple[Doubt, ...] = ()
    withdrawn: tuple[Withdrawn, ...] = ()
    extent: Extent = SHOWN_WHOLE
    program: str = ""
    """Whose export it is; for an unknown program a digest of the headings, or empty."""
    known_by_name: bool = False
    """This program tells whose a document is by nothing but the customer's name."""

    @property
    def documents(self) -> int:
        """How many purchases the file lists; money given back is none of them."""
        return self.sums.documents

    @property
    def totals(self) -> Mapping[str, Decimal]:
        """What the purchases come to, by currency; the key ``?`` where nobody named it."""
        return self.sums.totals

    @property
    def purchases_skipped(self) -> int:
        """How many documents stay out."""
        return sum(self.left_out.values())

    @property
    def first_on(self) -> date | None:
        """The day of the earliest purchase."""
        return self.sums.first_on

    @property
    def last_on(self) -> date | None:
        """The day of the latest purchase."""
        return self.sums.last_on

    @property
    def period(self) -> tuple[date, date] | None:
        """The first and the last day on which anything of the file happened."""
        days = [self.first_on, self.last_on, *(each.opened_on for each in self.complaints)]
        days += [each.answered_on for each in self.answers]
        told = [day for day in days if day]
        return (min(told), max(told)) if told else None


_SMALLEST = {places: Decimal(1).scaleb(-places) for places in (0, 2, 3)}


def rounded(amount: Decimal, currency: str | None) -> Decimal:
    """An amount with the decimals of its currency (two where unknown), rounded as money is.

    Halves go towards plus infinity, so that ``to_minor`` afterwards changes nothing.
    """
    halves = ROUND_HALF_DOWN if amount < 0 else ROUND_HALF_UP
    return amount.quantize(_SMALLEST[exponent(currency or "")], halves)


def totals_of(amounts: Iterable[tuple[Decimal, str | None, int]]) -> dict[str, Decimal]:
    """What amounts come to by currency: added up as the file gives them, then rounded once.

    Args:
        amounts: an amount, its currency, and how often both stand in the file. The key of the
            answer is ``?`` where nobody named the currency.
    """
    totals: dict[str | None, Decimal] = {}
    for amount, currency, times in amounts:
        totals[currency] = totals.get(currency, Decimal(0)) + amount * times
    return {
        code or UNKNOWN_CURRENCY: rounded(total, code)
        for code, total in sorted(totals.items(), key=lambda item: item[0] or "")
    }
