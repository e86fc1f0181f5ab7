"""What is asked for, made into a report: sheets and pages, whatever file they become."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from importlib import import_module
from typing import Any

from csdesk.desk import Desk
from csdesk.domain.errors import Refused
from csdesk.domain.ours import ours
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.domain.reports.sheet import Page, Report, Sheet
from csdesk.services.reports.asked import Asked, ask
from csdesk.store.first_heard import first_day

TITLES = {
    ReportKind.ACCOUNTANT: ours("Figures for the accountant"),
    ReportKind.CUSTOMERS: ours("Service cost per customer"),
    ReportKind.COMPLAINTS: ours("Complaints and outcomes"),
    ReportKind.CAUSES: ours("Causes of complaints"),
    ReportKind.PEOPLE: ours("People and their minutes"),
    ReportKind.CUSTOMER: ours("Everything about one customer"),
    ReportKind.LETTERS: ours("Letters"),
}
_MODULES = {
    ReportKind.ACCOUNTANT: "accountant",
    ReportKind.CUSTOMERS: "customers",
    ReportKind.COMPLAINTS: "complaints",
    ReportKind.CAUSES: "causes",
    ReportKind.PEOPLE: "people",
    ReportKind.CUSTOMER: "customer_story",
    ReportKind.LETTERS: "letters",
}
_MAIN = {ReportKind.ACCOUNTANT: "Journal"}
"""The sheet that stands for the whole where there is room for one; else the first does."""


def make_report(desk: Desk, request: ReportRequest) -> Report:
    """The report as the shop stands now.

    Its lines are read while somebody walks through them, from the shop of ``desk``: a private copy
    where nobody may change them meanwhile.
    Raises: Refused("report.period"): the period ends before it begins; what the kind says.
    """
    require_period(request.from_on, request.to_on)
    return report_of(ask(desk, request))


def report_of(asked: Asked) -> Report:
    """The report of what is asked for; its parts come from the module of its kind."""
    request, shop = asked.request, asked.shop
    from_on, to_on = _days_of(asked)
    return Report(
        kind=request.kind,
        title=TITLES[request.kind],
        shop_name=shop.name,
        currency=shop.currency,
        country=shop.country,
        from_on=from_on,
        to_on=to_on,
        as_of=asked.as_of,
        last_change=asked.last_change,
        parts=_parts_of(request.kind)(asked),
        paper=shop.paper,
        main=_MAIN.get(request.kind, ""),
    )


def _days_of(asked: Asked) -> tuple[date, date]:
    """The days that it is about: of a customer’s story all there are, whatever was asked for."""
    request = asked.request
    if request.kind is not ReportKind.CUSTOMER or request.customer_id is None:
        return asked.period
    with asked.desk.store.read() as work:
        first = first_day(work.connection, request.customer_id)
    if first is None:
        return asked.period
    return first, max(first, request.to_on if asked.as_of is None else asked.as_of.date())


def _parts_of(kind: ReportKind) -> Callable[[Asked], tuple[Sheet[Any] | Page, ...]]:
    """Of the module of this kind, loaded when it is first asked for.

    Raises: Refused("report.kind"): Insight is no report of the books.
    """
    if kind not in _MODULES:
        raise Refused("report.kind", "Insight has a workbook of its own.")
    found: Callable[[Asked], tuple[Sheet[Any] | Page, ...]]
    found = import_module(f"csdesk.services.reports.{_MODULES[kind]}").parts
    return found


def require_period(from_on: date | None, to_on: date | None) -> None:
    """Stops a period that ends before it begins; None is without end.

    Raises: Refused("report.period").
    """
    if from_on is not None and to_on is not None and to_on < from_on:
        raise Refused("report.period", "The period ends before it begins.")
