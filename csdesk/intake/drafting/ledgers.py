"""Bookings by accounts: whose number is a customer's, and which of them are sales."""

from __future__ import annotations

from dataclasses import replace

from csdesk.domain.import_fields import Field
from csdesk.domain.ours import ours
from csdesk.intake.drafting.cells import Columns
from csdesk.intake.drafting.noted import Changes, RowNotes
from csdesk.intake.drafting.staying_out import rows_with
from csdesk.intake.meaning.understanding import Understanding
from csdesk.intake.rules import Ledger
from csdesk.intake.table import Table
from csdesk.intake.words import cell_word, squeezed

_PAYMENT = ours("a payment, not a sale")
_NO_CUSTOMER = ours("not booked on a customer’s account")
_NOT_THEIRS = ours("a supplier, not a customer")


def ledger_rows(
    table: Table, understanding: Understanding, ledger: Ledger
) -> tuple[Changes, RowNotes]:
    """Which cells to change so that the customer's account and the sign of the sale stand there."""
    account = _place(table, ledger.account)
    against = _place(table, ledger.against)
    ones = table.text_column(account)
    usual = _digits(table, understanding, ledger)
    if not ledger.against:
        out = {row: _NOT_THEIRS for row, one in enumerate(ones) if not _in(one, ledger, usual)}
        return {}, RowNotes(reasons=out)
    others = table.text_column(against)
    signs: dict[int, int] = {}
    reasons: dict[int, str] = {}
    changes: Changes = {account: {}}
    sides = table.text_column(_place(table, ledger.side))
    undone = rows_with(Columns(table, understanding), ledger.undone)
    for row, (one, two) in enumerate(zip(ones, others, strict=True)):
        theirs, other = (one, two) if _in(one, ledger, usual) else (two, one)
        if not _in(theirs, ledger, usual):
            reasons[row] = _NO_CUSTOMER
        elif not _is_sale(other, ledger, usual):
            reasons[row] = _PAYMENT
        else:
            owes = (cell_word(sides[row]) in ledger.debit) == (theirs == one)
            signs[row] = 1 if owes != (row in undone) else -1
            changes[account][row] = theirs
    changes |= _signed(table, understanding, signs)
    return changes, RowNotes(reasons=reasons, signed=True)


def _signed(table: Table, understanding: Understanding, signs: dict[int, int]) -> Changes:
    [place] = understanding.columns[Field.LINE_TOTAL][:1]
    alone = replace(understanding, columns={Field.LINE_TOTAL: (place,)})
    amounts = Columns(table, alone).numbers(Field.LINE_TOTAL)
    told = {row: amounts[row] for row in signs}
    return {place: {row: signs[row] * each for row, each in told.items() if each is not None}}


def _place(table: Table, heading: str) -> int:
    squeezed_headings = [squeezed(each) for each in table.headings]
    return squeezed_headings.index(heading) if heading in squeezed_headings else 0


def _digits(table: Table, understanding: Understanding, ledger: Ledger) -> int:
    """How many digits accounts of sales have in this file."""
    place = understanding.rules.above.get("digits", 0)
    row = table.above[0] if table.above else ()
    told = str(row[place - 1]).strip() if place and len(row) >= place else ""
    return int(told) if told.isdigit() and 1 <= len(told) <= 2 else ledger.digits


def _in(account: str, ledger: Ledger, digits: int) -> bool:
    """Whether this is a customer's account: the ranges tell its first digits."""
    if not account.isdigit() or not account.isascii() or len(account) != digits + 1:
        return False
    return _among(account, ledger.customers, digits - ledger.digits)


def _is_sale(account: str, ledger: Ledger, digits: int) -> bool:
    if not account.isdigit() or not account.isascii() or len(account) > digits:
        return False
    return _among(account, ledger.sales, digits - ledger.digits)


def _among(account: str, ranges: tuple[range, ...], longer: int) -> bool:
    number = int(account) // 10**longer if longer >= 0 else int(account) * 10**-longer
    return any(number in each for each in ranges)
