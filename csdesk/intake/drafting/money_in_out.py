"""Money that went in and out of an account: what of it customers paid, and what they got back."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from decimal import Decimal

from csdesk.domain.import_fields import Field
from csdesk.domain.ours import ours
from csdesk.intake.drafting.cells import Columns
from csdesk.intake.drafting.noted import Changes, RowNotes
from csdesk.intake.drafting.staying_out import as_reason, reasons_to_stay_out
from csdesk.intake.meaning.understanding import Understanding
from csdesk.intake.rules import MoneyAccount
from csdesk.intake.table import Table
from csdesk.intake.words import cell_word, squeezed

_NO_PAYER = ours("nobody is named who paid")
_PAID_OUT = ours("money sent")


def money_rows(
    table: Table, understanding: Understanding, money: MoneyAccount
) -> tuple[Changes, RowNotes]:
    """Why rows stay out, which give money back, and cells so that each names the customer.

    On money that goes back the shop is the sender, so the two addresses change places; a list
    with one address only has that of whoever is not the shop.
    """
    columns = Columns(table, understanding)
    amounts = columns.numbers(Field.TOTAL)
    references = columns.codes(Field.REFERENCE)
    refunds_of = columns.codes(Field.REFUND_OF)
    told = _texts(table, money.kind)
    kinds = list(map(cell_word, told))
    senders = [text.casefold() for text in _texts(table, money.sender)]
    receivers = [text.casefold() for text in _texts(table, money.receiver)]
    two_sided = any(receivers)
    theirs = receivers if two_sided else senders
    shop = _own(amounts, senders, receivers) if two_sided else ""
    out = reasons_to_stay_out(columns) or [""] * len(kinds)
    payer_of: dict[str, str] = {}
    reasons: dict[int, str] = {}
    back: dict[int, str] = {}
    for row, amount in enumerate(amounts):
        if amount is None or amount <= 0:
            continue
        named = bool(senders[row]) and senders[row] != shop
        if not named or kinds[row] in money.no_sale | money.back:
            reasons[row] = as_reason(told[row]) or _NO_PAYER
        elif not out[row]:
            payer_of[references[row]] = senders[row]
    for row, amount in enumerate(amounts):
        if amount is None or amount > 0:
            continue
        payer = payer_of.get(refunds_of[row])
        returned = payer is not None and theirs[row] == payer
        if kinds[row] in money.back or (returned and kinds[row] not in money.no_sale):
            back[row] = refunds_of[row]
        else:
            reasons[row] = as_reason(told[row]) or _PAID_OUT
    changes = _exchanged(table, money, back) if two_sided else {}
    return changes, RowNotes(reasons=reasons, back=back)


def _own(
    amounts: Sequence[Decimal | None], senders: Sequence[str], receivers: Sequence[str]
) -> str:
    """The shop's own address: whoever receives most of the money that others send."""
    received = Counter(
        receivers[row]
        for row, amount in enumerate(amounts)
        if amount is not None and amount > 0 and senders[row] and receivers[row]
    )
    sent = Counter(
        senders[row]
        for row, amount in enumerate(amounts)
        if amount is not None and amount < 0 and senders[row]
    )
    most = (received or sent).most_common(1)
    return most[0][0] if most else ""


def _exchanged(table: Table, money: MoneyAccount, back: dict[int, str]) -> Changes:
    sender, receiver = _place(table, money.sender), _place(table, money.receiver)
    if sender is None or receiver is None:
        return {}
    theirs, ours = table.text_column(receiver), table.text_column(sender)
    return {
        sender: {row: theirs[row] for row in back},
        receiver: {row: ours[row] for row in back},
    }


def _texts(table: Table, headings: frozenset[str]) -> list[str]:
    place = _place(table, headings)
    return [""] * len(table.rows) if place is None else table.text_column(place)


def _place(table: Table, headings: frozenset[str]) -> int | None:
    found = (place for place, each in enumerate(table.headings) if squeezed(each) in headings)
    return next(found, None)
