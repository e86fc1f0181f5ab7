"""The journal: facts of the shop as balanced entries of double-entry bookkeeping.

How something is booked here is a proposal; the shop's accountant decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from csdesk.domain.ours import ours
from csdesk.domain.redress import RedressForm, RedressKind
from csdesk.domain.reports.accounts import AccountRole, code_of
from csdesk.domain.shop import Shop


class EntryKind(StrEnum):
    """What is booked."""

    GOODWILL = "goodwill"
    REMEDY = "remedy"
    RETURN = "return"
    VOUCHER_LAPSED = "voucher_lapsed"
    VOUCHER_USED = "voucher_used"


KIND_WORDS: Final = {
    EntryKind.GOODWILL: ours("Goodwill"),
    EntryKind.REMEDY: ours("Remedy"),
    EntryKind.RETURN: ours("Return"),
    EntryKind.VOUCHER_LAPSED: ours("Voucher lapsed"),
    EntryKind.VOUCHER_USED: ours("Voucher used"),
}
_LETTERS: Final = {
    EntryKind.GOODWILL: "G",
    EntryKind.REMEDY: "R",
    EntryKind.RETURN: "S",
    EntryKind.VOUCHER_LAPSED: "V",
    EntryKind.VOUCHER_USED: "V",
}
TAX_NOT_KNOWN: Final = ours("Tax not known: booked with the tax in it")

_GIVEN_BY: Final = {
    RedressForm.REFUND: AccountRole.MONEY_BACK,
    RedressForm.PART_REFUND: AccountRole.MONEY_BACK,
    RedressForm.REPLACEMENT: AccountRole.GOODS,
    RedressForm.EQUAL_WORTH: AccountRole.GOODS,
    RedressForm.GIFT: AccountRole.GOODS,
    RedressForm.REPAIR: AccountRole.WORK,
    RedressForm.REDO: AccountRole.WORK,
    RedressForm.APOLOGY_ONLY: AccountRole.WORK,
    RedressForm.VOUCHER: AccountRole.VOUCHERS,
}
_NO_CODES: Final[Mapping[AccountRole, str]] = {}


def document(kind: EntryKind, number: int) -> str:
    """What an accountant finds a line by, on every sheet: ``R-12``, ``G-7``, ``S-345``, ``V-3``."""
    return f"{_LETTERS[kind]}-{number}"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an entry comes from: which line of which sort, on which day, for whom."""

    kind: EntryKind
    id: int
    day: date
    text: str = ""
    customer_id: int | None = None
    customer: str = ""
    complaint_id: int | None = None

    @property
    def document(self) -> str:
        """What an accountant finds it by."""
        return document(self.kind, self.id)

    @property
    def rank(self) -> tuple[date, str, int]:
        """By day, then by document: the order of the journal."""
        return self.day, _LETTERS[self.kind], self.id


@dataclass(frozen=True, slots=True)
class Posting:
    """An amount on one side of one account; the other side is 0, and neither is ever below it."""

    role: AccountRole
    debit: int
    credit: int
    code: str = ""
    """Of the shop's books; empty where nobody said which."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: its debits and credits are the same.

    Raises: ValueError: they are not, or an amount is below zero.
    """

    origin: Origin
    postings: tuple[Posting, ...]
    tax_known: bool = True

    def __post_init__(self) -> None:
        if sum(posting.debit - posting.credit for posting in self.postings):
            raise ValueError(f"an entry balances: {self}")
        if any(p.debit < 0 or p.credit < 0 or (p.debit and p.credit) for p in self.postings):
            raise ValueError(f"an amount stands on one side and is no less than zero: {self}")

    @property
    def amount(self) -> int:
        """What is moved: the sum of either side."""
        return sum(posting.debit for posting in self.postings)

    def pairs(self) -> Iterator[tuple[Posting, Posting, int]]:
        """The same as bookings of one account against another: debited, credited, amount."""
        debits = [(posting, posting.debit) for posting in self.postings if posting.debit]
        credits = [(posting, posting.credit) for posting in self.postings if posting.credit]
        while debits and credits:
            (debited, left), (credited, right) = debits[0], credits[0]
            amount = min(left, right)
            yield debited, credited, amount
            debits[:1] = [(debited, left - amount)] if left > amount else []
            credits[:1] = [(credited, right - amount)] if right > amount else []


def return_entry(
    shop: Shop, origin: Origin, net: int, tax: int, *, tax_known: bool = True
) -> Entry | None:
    """A return: the sale and its tax are undone, the money goes back.

    Args:
        net, tax: as the return stands in the shop's books, usually below zero; what was paid is
            both together.
        tax_known: without it the whole amount stands on the account of returns.
    Returns: None where nothing is moved.
    """
    if not tax_known:
        net, tax = net + tax, 0
    sides = ((AccountRole.RETURNS, -net), (AccountRole.TAX, -tax))
    return _entry(shop, origin, (*sides, (AccountRole.MONEY_BACK, net + tax)), tax_known=tax_known)


def redress_entry(
    shop: Shop,
    origin: Origin,
    kind: RedressKind,
    form: RedressForm,
    cost: int,
    *,
    account_code: str = "",
) -> Entry | None:
    """A remedy or goodwill at what it cost: what was given is less, or owed as a voucher.

    Args:
        account_code: of this very line; it wins over what the shop says for all of its kind.
    Returns: None where it cost nothing.
    """
    spent = AccountRole.REMEDIES if kind is RedressKind.REMEDY else AccountRole.GOODWILL
    sides = ((spent, cost), (_GIVEN_BY[form], -cost))
    return _entry(shop, origin, sides, own_codes={spent: account_code.strip()})


def voucher_entry(shop: Shop, origin: Origin, cost: int) -> Entry | None:
    """A part of a voucher that was used or lapsed: so much of its cost is owed no more.

    Returns: None where that part cost nothing.
    """
    lapsed = origin.kind is EntryKind.VOUCHER_LAPSED
    other = AccountRole.VOUCHER_LAPSED if lapsed else AccountRole.VOUCHER_USED
    return _entry(shop, origin, ((AccountRole.VOUCHERS, cost), (other, -cost)))


def _entry(
    shop: Shop,
    origin: Origin,
    amounts: Iterable[tuple[AccountRole, int]],
    *,
    tax_known: bool = True,
    own_codes: Mapping[AccountRole, str] = _NO_CODES,
) -> Entry | None:
    """What is above zero is debited, what is below stands as a credit, nothing is left out."""
    postings = tuple(
        Posting(role, max(amount, 0), max(-amount, 0), own_codes.get(role) or code_of(shop, role))
        for role, amount in amounts
        if amount
    )
    return Entry(origin, postings, tax_known) if postings else None


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One posting as a line of the journal."""

    number: int
    """The place of its entry in the journal of the period, from 1."""
    entry: Entry
    posting: Posting
    line: int
    """Within its entry, from 1."""
    balance: int
    """Of the entry so far; 0 on its last line."""


def lines_of(number: int, entry: Entry) -> Iterator[JournalLine]:
    """The lines of an entry, debits and credits as they were booked."""
    balance = 0
    for line, posting in enumerate(entry.postings, 1):
        balance += posting.debit - posting.credit
        yield JournalLine(number, entry, posting, line, balance)
