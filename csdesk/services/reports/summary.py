"""The sheet Summary: the whole shop, month by month of its financial year."""

from __future__ import annotations

from csdesk.domain.ours import ours
from csdesk.domain.reports.lines import MonthLine
from csdesk.domain.reports.sheet import Sheet
from csdesk.domain.reports.tables.summary import SUMMARY, SUMMARY_CHARTS
from csdesk.services.reports.asked import Asked
from csdesk.store.month_sums import sums_within


def summary_sheet(asked: Asked) -> Sheet[MonthLine]:
    """What came in, what serving cost, and what is left, by month."""
    found = []
    with asked.desk.store.read() as work:
        for first, last in asked.months:
            sums = sums_within(work.connection, first, last)
            figures = asked.figures(sums)
            line = MonthLine(asked.month(first), first, last, figures, sums.tax, sums.returns)
            found.append(line)
    return Sheet(
        "Summary",
        ours("Summary"),
        ours("One month of the financial year a line."),
        SUMMARY,
        tuple(found),
        charts=SUMMARY_CHARTS,
        frozen=1,
    )
