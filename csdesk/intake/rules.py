"""What the columns of an export do not say by themselves, and how a layout file says it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from csdesk.domain.import_fields import Field
from csdesk.intake.words import cell_word, squeezed


@dataclass(frozen=True, slots=True)
class MoneyAccount:
    """A list of money that went in and out: who sent it, and to whom."""

    sender: frozenset[str]
    """Squeezed headings of the mail address of whoever paid."""
    receiver: frozenset[str]
    kind: frozenset[str]
    """Squeezed headings of what the row is of."""
    no_sale: frozenset[str]
    """Kinds that are none, though money comes in: transfers, holds, conversions ..."""
    back: frozenset[str]
    """Kinds that give money back to a customer."""


@dataclass(frozen=True, slots=True)
class Ledger:
    """A list by accounts, whose numbers tell customers from suppliers and sales from the rest."""

    account: str
    """Squeezed heading."""
    against: str
    """Squeezed heading of the other account of a booking; empty in a list of accounts."""
    side: str
    """Squeezed heading of what says on which side the account is booked."""
    debit: frozenset[str]
    """Words for the side on which a customer owes more."""
    undone: Mapping[str, frozenset[str]]
    """Squeezed heading -> words on bookings that take an earlier one back."""
    customers: tuple[range, ...]
    sales: tuple[range, ...]
    digits: int
    """How many digits the accounts of sales have in these ranges; customers have one more."""


@dataclass(frozen=True, slots=True)
class Rules:
    """What the columns alone don't say."""

    customer_by: tuple[str, ...] = ("mail", "id", "name", "phone")
    """What tells two customers apart, the strongest first."""
    document: tuple[str, ...] = ("reference",)
    """What the rows of one document share: ``reference``, ``customer``, ``day``; or ``row``."""
    numbered_by: str = ""
    """Squeezed heading of a number that no two documents share; with it, it parts them."""
    tax_on_top: bool = False
    """Amounts of lines are without tax, and the tax of the lines comes on top."""
    currency: str | None = None
    """The currency of every such file, where no column names it."""
    leave_out: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Squeezed heading -> words in its cells that keep a document out."""
    not_sales: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Like ``leave_out``, for rows whose names are not even a customer's: bills, fees ..."""
    take_only: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Squeezed heading -> the only words in its cells that let a row in; others are no sale."""
    called: Mapping[str, str] = field(default_factory=dict)
    """Word of a cell that keeps a document out -> what to tell the owner instead."""
    negative: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Squeezed heading -> words that make a document money given back."""
    credit_note_begins: str = ""
    """What the numbers of documents that give money back begin with."""
    refunded: frozenset[str] = frozenset()
    """Words of the status that say all was given back, where no column says how much."""
    day_first: bool | None = None
    """Settles dates such as 03/04/2026 only where no other row does."""
    day_first_by: Mapping[str, bool] = field(default_factory=dict)
    """The same by a squeezed heading, where the language of the headings tells."""
    decimal: str | None = None
    """The decimal sign, where the owner named it."""
    hundredths: frozenset[Field] = frozenset()
    """Amounts that are counted in the smallest coin, such as 1245 for 12.45."""
    sums: Mapping[Field, Mapping[str, int]] = field(default_factory=dict)
    """Field -> squeezed headings whose amounts make it together: 1 to add, -1 to take off."""
    cut: Mapping[Field, re.Pattern[str]] = field(default_factory=dict)
    """Field -> where in a longer text its value stands: the first group."""
    returns: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Squeezed heading -> words on rows that give back money of the sale with their number."""
    beside: Mapping[str, frozenset[str]] = field(default_factory=dict)
    """Squeezed heading -> words on rows that count only beside others of their document."""
    sections: bool = False
    """Names of customers stand in rows of their own, each above the rows of its sales."""
    above: Mapping[str, int] = field(default_factory=dict)
    """``year``, ``currency``, ``digits`` -> which cell, from 1, of the first row tells it."""
    money: MoneyAccount | None = None
    """Set where the list is of money that went in and out."""
    ledger: Ledger | None = None
    """Set where accounts tell who is a customer and what is a sale."""


_DAY_FIRST = {"day_first": True, "month_first": False}


def rules_of(told: Mapping[str, Any], sums: Mapping[Field, Mapping[str, int]]) -> Rules:
    """The rules that a layout file tells.

    Args:
        told: the whole file.
        sums: see ``signs_of``.
    """
    usual = Rules()
    return Rules(
        customer_by=tuple(told.get("customer_by", usual.customer_by)),
        document=tuple(told.get("document", usual.document)),
        numbered_by=squeezed(told.get("numbered_by", "")),
        tax_on_top=told.get("tax_on_top", False),
        currency=told.get("currency"),
        leave_out=_words(told.get("leave_out", {})),
        not_sales=_words(told.get("not_sales", {})),
        take_only=_words(told.get("take_only", {})),
        called={cell_word(word): plain for word, plain in told.get("called", {}).items()},
        negative=_words(told.get("negative", {})),
        credit_note_begins=told.get("credit_note_begins", ""),
        refunded=_cell_words(told.get("refunded", [])),
        day_first=_DAY_FIRST[told["dates"]] if isinstance(told.get("dates"), str) else None,
        day_first_by={
            squeezed(heading): _DAY_FIRST[order] for heading, order in told.get("dates", {}).items()
        }
        if isinstance(told.get("dates"), dict)
        else {},
        decimal=told.get("decimal"),
        hundredths=frozenset(map(Field, told.get("hundredths", []))),
        sums=sums,
        cut={Field(name): re.compile(text) for name, text in told.get("cut", {}).items()},
        returns=_words(told.get("returns", {})),
        beside=_words(told.get("beside", {})),
        sections=told.get("sections", False),
        above=told.get("above", {}),
        money=_money(told["money"]) if "money" in told else None,
        ledger=_ledger(told["ledger"]) if "ledger" in told else None,
    )


def _money(told: Mapping[str, list[str]]) -> MoneyAccount:
    return MoneyAccount(
        sender=squeezed_all(told["from"]),
        receiver=squeezed_all(told["to"]),
        kind=squeezed_all(told["kind"]),
        no_sale=_cell_words(told["no_sale"]),
        back=_cell_words(told["back"]),
    )


def _ledger(told: Mapping[str, Any]) -> Ledger:
    return Ledger(
        account=squeezed(told["account"]),
        against=squeezed(told.get("against", "")),
        side=squeezed(told.get("side", "")),
        debit=_cell_words(told.get("debit", [])),
        undone=_words(told.get("undone", {})),
        customers=_ranges(told["customers"]),
        sales=_ranges(told.get("sales", [])),
        digits=told["digits"],
    )


def _ranges(told: list[list[int]]) -> tuple[range, ...]:
    return tuple(range(first, last + 1) for first, last in told)


def squeezed_all(told: list[str]) -> frozenset[str]:
    """Headings in the form in which they are compared."""
    return frozenset(map(squeezed, told))


def _cell_words(told: list[str]) -> frozenset[str]:
    return frozenset(map(cell_word, told))


def signs_of(parts: Mapping[str, list[str]]) -> dict[str, int]:
    """Squeezed heading -> 1 where its amounts are added to a sum, -1 where they are taken off."""
    signs = dict.fromkeys(map(squeezed, parts["plus"]), 1)
    return signs | dict.fromkeys(map(squeezed, parts.get("minus", [])), -1)


def _words(told: Mapping[str, list[str]]) -> dict[str, frozenset[str]]:
    """Words by squeezed heading; one heading in several languages is written ``Type|Typ``."""
    return {
        squeezed(heading): _cell_words(words)
        for headings, words in told.items()
        for heading in headings.split("|")
    }
