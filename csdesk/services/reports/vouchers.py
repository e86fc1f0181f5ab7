"""The sheet Vouchers, and what ties it to the journal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from csdesk.domain.ours import ours
from csdesk.domain.reports.accounts import NAMES, AccountRole
from csdesk.domain.reports.sheet import Check, Sheet
from csdesk.domain.reports.tables.vouchers import VOUCHERS, VoucherLine, voucher_line
from csdesk.domain.reports.worked_out import Minus, Plus, Total, TotalWhere
from csdesk.services.reports.asked import Asked
from csdesk.services.reports.streaming import Streamed
from csdesk.store import voucher_rows
from csdesk.store.unit_of_work import Work

KEY = "Vouchers"


def parts(asked: Asked) -> tuple[Sheet[Any], ...]:
    """Vouchers that were given in the period, or not used up when it began: one a line."""

    def lines(work: Work, rows: Sequence[Any]) -> Iterator[VoucherLine]:
        names = {row.id: row.customer for row in rows}
        for voucher in voucher_rows.vouchers(work.connection, list(names)):
            line = voucher.redress
            yield voucher_line(
                *(voucher, asked.from_on, asked.to_on),
                customer=asked.customer(line.customer_id, names[line.id]),
                what=line.what if asked.request.names else "",
            )

    about = ours(
        "One voucher a line: what it is worth to the customer, and what the shop owes for it at "
        "its cost until it is used or lapses."
    )
    query = voucher_rows.vouchers_in(asked.from_on, asked.to_on)
    return (Sheet(KEY, ours("Vouchers"), about, VOUCHERS, Streamed(asked.desk, query, lines)),)


def voucher_checks() -> tuple[Check, ...]:
    """The sheet Vouchers and the journal’s account of vouchers owed tell the same."""
    account = NAMES[AccountRole.VOUCHERS]
    given, owed_less = (
        TotalWhere("Journal", side, "Account name", account) for side in ("Credit", "Debit")
    )
    return (
        Check(ours("Vouchers given, as booked"), Total(KEY, "Given, at cost"), given),
        Check(
            ours("Vouchers used and lapsed, as booked"),
            Plus((Total(KEY, "Used, at cost"), Total(KEY, "Lapsed, at cost"))),
            owed_less,
        ),
        Check(
            ours("Vouchers owed at the end"),
            Total(KEY, "Owed at the end"),
            Plus((Total(KEY, "Owed at the start"), Minus(given, owed_less))),
        ),
    )
