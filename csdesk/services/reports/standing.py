"""What the books of a period say now, ready to be kept or compared."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from csdesk.domain.redress import RedressKind
from csdesk.domain.reports.changes import ROLES
from csdesk.domain.reports.standing import Booked, BookedLine, Books
from csdesk.domain.voucher import cost_of_part, face_of
from csdesk.store.journal_rows import by_number, redress_booked, returns_booked, vouchers_booked
from csdesk.store.month_sums import month_sums
from csdesk.store.report_rows import Sums
from csdesk.store.streamed import in_steps
from csdesk.store.unit_of_work import Work


def books_of(work: Work, from_on: date, to_on: date) -> Books:
    """All that is booked in a period; its lines are read once, while somebody walks through."""
    shop = work.settings.read()
    sums = month_sums(work.connection, from_on, to_on)
    return Books(
        lines={
            Booked.REMEDY: _redress(work, RedressKind.REMEDY, from_on, to_on),
            Booked.GOODWILL: _redress(work, RedressKind.GOODWILL, from_on, to_on),
            Booked.RETURN: _returns(work, from_on, to_on),
            Booked.VOUCHER_USE: _uses(work, from_on, to_on),
        },
        months={
            month.toordinal(): figures for month, each in sums.items() if any(figures := _of(each))
        },
        accounts={name: code for name in ROLES if (code := getattr(shop, name))},
    )


def _of(sums: Sums) -> tuple[int, ...]:
    """The figures of a month that are kept."""
    return sums.spend, sums.margin, sums.effort, sums.remedy, sums.goodwill, sums.other


def _rows(work: Work, query: Any) -> Iterator[Any]:
    for rows in in_steps(work.connection, by_number(query)):
        yield from rows


def _redress(work: Work, kind: RedressKind, from_on: date, to_on: date) -> Iterator[BookedLine]:
    for row in _rows(work, redress_booked(kind, from_on, to_on)):
        yield BookedLine(
            *(row.id, row.given_on.toordinal(), row.customer_id, row.account_code),
            *(str(row.form), (row.cost_minor, row.worth_minor)),
        )


def _returns(work: Work, from_on: date, to_on: date) -> Iterator[BookedLine]:
    for row in _rows(work, returns_booked(from_on, to_on)):
        amounts = row.net_minor, row.tax_minor, row.gross_minor
        form = "tax_estimated" if row.net_estimated else ""
        day = row.bought_on.toordinal()
        yield BookedLine(row.id, day, row.customer_id or 0, "", form, amounts)


def _uses(work: Work, from_on: date, to_on: date) -> Iterator[BookedLine]:
    for row in _rows(work, vouchers_booked(from_on, to_on)):
        face = face_of(row.cost_minor, row.worth_minor)
        cost = cost_of_part(row.cost_minor, face, row.gone, row.amount_minor)
        yield BookedLine(
            *(row.id, row.used_on.toordinal(), row.customer_id, ""),
            *("lapsed" if row.lapsed else "used", (row.amount_minor, cost)),
        )
