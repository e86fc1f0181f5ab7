"""The report of customers: one a line, with what they brought and what serving them cost."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, TypeVar

from csdesk.domain.ours import ours
from csdesk.domain.reports.lines import CustomerLine, CustomerWhole
from csdesk.domain.reports.sheet import Page, Sheet
from csdesk.domain.reports.tables.customers import CUSTOMERS, WHOLE_CUSTOMERS
from csdesk.services.reports.asked import Asked
from csdesk.services.reports.notes import notes_page
from csdesk.services.reports.streaming import Following, Streamed
from csdesk.store.report_batches import sums_of_customers, walk_in_sums
from csdesk.store.report_queries import customers_served
from csdesk.store.report_rows import Sums
from csdesk.store.unit_of_work import Work

L = TypeVar("L")
_TITLE = ours("Customers")
_ABOUT = ours("One customer a line, with what they brought and what serving them cost.")


def parts(asked: Asked) -> tuple[Sheet[Any] | Page, ...]:
    """One customer a line with everything, and what the figures mean."""
    lines = _lines(asked, lambda row, line: _whole(asked, row, line))
    sheet = Sheet("Customers", _TITLE, _ABOUT, WHOLE_CUSTOMERS, lines)
    return sheet, notes_page(asked)


def customers_sheet(asked: Asked) -> Sheet[CustomerLine]:
    """The figures of each customer, as the accountant gets them."""
    return Sheet("Customers", _TITLE, _ABOUT, CUSTOMERS, _lines(asked, lambda _, line: line))


def _lines(asked: Asked, make: Callable[[Any, CustomerLine], L]) -> Following[L]:
    """Everybody with sales or service in the period, and the sales without a name last."""

    def named(work: Work, rows: Sequence[Any]) -> Iterable[L]:
        sums = sums_of_customers(work.connection, [row.id for row in rows], *asked.period)
        for row in rows:
            figures = asked.figures(sums.get(row.id, Sums()))
            yield make(row, CustomerLine(row.id, asked.customer(row.id, row.name), figures))

    with asked.desk.store.read() as work:
        sold = walk_in_sums(work.connection, *asked.period)
    nameless = () if sold is None else tuple(_nameless(asked, sold, make))
    return Following(Streamed(asked.desk, customers_served(*asked.period), named), nameless)


def _nameless(asked: Asked, sold: Sums, make: Callable[[Any, CustomerLine], L]) -> Iterator[L]:
    yield make(None, CustomerLine(None, asked.customer(None, None), asked.figures(sold)))


def _whole(asked: Asked, row: Any, line: CustomerLine) -> CustomerWhole:
    if row is None:
        return CustomerWhole(line)
    return CustomerWhole(
        line,
        complaints=row.complaints or 0,
        open_complaints=row.open_complaints or 0,
        first_bought_on=row.first_bought_on,
        last_bought_on=row.last_bought_on,
        recommend=row.recommend,
        person=asked.person(row.looked_after_by),
    )
