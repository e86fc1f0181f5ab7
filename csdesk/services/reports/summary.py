"""The sheet Summary: the whole shop, month by month of its financial year."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import fields

from csdesk.domain.ours import ours
from csdesk.domain.reports.lines import MonthLine
from csdesk.domain.reports.sheet import Sheet
from csdesk.domain.reports.tables.summary import SUMMARY, SUMMARY_CHARTS
from csdesk.progress import listen
from csdesk.services.reports.asked import Asked
from csdesk.store.month_sums import month_sums
from csdesk.store.report_batches import tax_and_returns
from csdesk.store.report_rows import Sums


def summary_sheet(asked: Asked) -> Sheet[MonthLine]:
    """What came in, what serving cost, and what is left, by month."""
    found = []
    with asked.desk.store.read() as work:
        for first, last in asked.months:
            listen()
            sums = _added(month_sums(work.connection, first, last).values())
            tax, returns = tax_and_returns(work.connection, first, last)
            figures = asked.figures(sums)
            found.append(MonthLine(asked.month(first), first, last, figures, tax, returns))
    return Sheet(
        "Summary",
        ours("Summary"),
        ours("One month of the financial year a line."),
        SUMMARY,
        tuple(found),
        charts=SUMMARY_CHARTS,
        frozen=1,
    )


def _added(parts: Iterable[Sums]) -> Sums:
    """All of them as one."""
    every = tuple(parts)
    names = (field.name for field in fields(Sums))
    return Sums(*(sum(getattr(one, name) for one in every) for name in names))
