"""What is asked for, made into a report: sheets and pages, whatever file they become."""

from __future__ import annotations

from typing import Any

from csdesk.desk import Desk
from csdesk.domain.ours import ours
from csdesk.domain.reports import tables
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.domain.reports.sheet import Report, Sheet
from csdesk.services.reports.reading import Reading

TITLES = {
    ReportKind.ACCOUNTANT: ours("Figures for the accountant"),
    ReportKind.CUSTOMERS: ours("Service cost per customer"),
    ReportKind.COMPLAINTS: ours("Complaints and outcomes"),
}


def make_report(desk: Desk, request: ReportRequest) -> Report:
    """The report as the shop stands now.

    Its lines are read while somebody walks through them, from the shop of ``desk``: a private copy
    where nobody may change them meanwhile.
    Raises: Refused("report.period"): the period ends before it begins.
    """
    with desk.store.read() as work:
        shop = work.settings.read()
        found = Reading(desk, work, request.from_on, request.to_on, request.names)
        lines = found.report(request.kind)
        last_change = work.last_change
    sheets: list[Sheet[Any]] = []
    if request.kind is not ReportKind.COMPLAINTS:
        about = ours("One customer a line, with what they brought and what serving them cost.")
        sheets.append(
            Sheet("Customers", ours("Customers"), about, tables.CUSTOMERS, lines.customers)
        )
    if request.kind is not ReportKind.CUSTOMERS:
        about = ours("One complaint a line.")
        sheets.append(
            Sheet("Complaints", ours("Complaints"), about, tables.COMPLAINTS, lines.complaints)
        )
    return Report(
        kind=request.kind,
        title=TITLES[request.kind],
        shop_name=shop.name,
        currency=shop.currency,
        country=shop.country,
        from_on=request.from_on,
        to_on=request.to_on,
        as_of=None,
        last_change=last_change,
        parts=tuple(sheets),
    )
