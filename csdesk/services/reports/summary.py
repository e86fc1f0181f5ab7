"""The sheet Summary: the whole shop, month by month of its financial year."""

from __future__ import annotations

from csdesk.domain.ours import ours
from csdesk.domain.reports.lines import MonthLine
from csdesk.domain.reports.sheet import Sheet
from csdesk.domain.reports.tables.summary import SUMMARY, SUMMARY_CHARTS
from csdesk.services.reports.asked import Asked
from csdesk.store.month_sums import sums_of


def summary_sheet(asked: Asked) -> Sheet[MonthLine]:
    """What came in, what serving cost, and what is left, by month."""
    with asked.desk.store.read() as work:
        found = sums_of(work.connection, asked.months)
    lines = tuple(
        MonthLine(asked.month(first), first, last, asked.figures(sums), sums.tax, sums.returns)
        for (first, last), sums in zip(asked.months, found, strict=True)
    )
    return Sheet(
        "Summary",
        ours("Summary"),
        ours("One month of the financial year a line."),
        SUMMARY,
        lines,
        charts=SUMMARY_CHARTS,
        frozen=1,
    )
