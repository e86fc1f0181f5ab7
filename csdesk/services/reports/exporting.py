"""Workbooks for the accountant: looked at first, then written whole or not at all."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from csdesk.desk import Desk
from csdesk.domain.errors import Refused
from csdesk.domain.insight.speech import Speech
from csdesk.domain.reports.lines import AccountantReport
from csdesk.domain.reports.request import ReportKind
from csdesk.domain.shop import Shop
from csdesk.progress import Progress, unwatched
from csdesk.services.reports.reading import Reading
from csdesk.store import report_rows

__all__ = ["ReportKind", "export_report", "file_name", "preview_report", "whole_period"]


def preview_report(
    desk: Desk, kind: ReportKind, from_on: date, to_on: date, names: bool = True
) -> AccountantReport:
    """All figures of a period, both days included, as they stand now.

    Args:
        kind: what is not on the sheets of this workbook is left empty.
        names: without them customers are numbers, and what was written about them is left out.
    Raises: Refused("report.period"): the period ends before it begins.
    """
    require_period(from_on, to_on)
    with desk.store.read() as work:
        return Reading(desk, work, from_on, to_on, names).report(kind)


def require_period(from_on: date | None, to_on: date | None) -> None:
    """Stops a period that ends before it begins; None is without end.

    Raises: Refused("report.period").
    """
    if from_on is not None and to_on is not None and to_on < from_on:
        raise Refused("report.period", "The period ends before it begins.")


def export_report(
    desk: Desk,
    kind: ReportKind,
    from_on: date,
    to_on: date,
    path: Path,
    *,
    overwrite: bool = False,
    names: bool = True,
    charts: Sequence[str] | None = None,
    speech: Speech | None = None,
    progress: Progress = unwatched,
) -> Path:
    """Writes a workbook; what was at ``path`` stays until the new one is complete.

    ``charts`` are those of Insight that get a sheet, all where nothing is said; ``speech`` is how
    its sentences write amounts and days.

    Raises: Refused("report.exists"): a file is there and ``overwrite`` is not given;
        Refused("report.*"): the disk does not take it; Cancelled: no half file is left.
    """
    if kind is ReportKind.INSIGHT:
        from csdesk.services.reports.insight import CHARTS, export_insight

        return export_insight(
            *(desk, from_on, to_on, path),
            charts=CHARTS if charts is None else charts,
            overwrite=overwrite,
            names=names,
            speech=speech,
            progress=progress,
        )
    report = preview_report(desk, kind, from_on, to_on, names)
    progress(0, 1, "")
    write = _writer_of(kind)
    write(report, path, progress=progress, overwrite=overwrite)
    return path


def _writer_of(kind: ReportKind) -> Callable[..., Any]:
    """The workbook's own module, loaded when it is first asked for."""
    if kind is ReportKind.CUSTOMERS:
        from csdesk.workbooks.customers import write_customers

        return write_customers
    if kind is ReportKind.COMPLAINTS:
        from csdesk.workbooks.complaints import write_complaints

        return write_complaints
    from csdesk.workbooks.accountant import write_accountant

    return write_accountant


def whole_period(desk: Desk) -> tuple[date, date]:
    """From the first to the last day with any amount; today where there is none."""
    with desk.store.read() as work:
        return report_rows.span(work.connection) or (desk.today(), desk.today())


_TITLES = {
    ReportKind.ACCOUNTANT: "for the accountant",
    ReportKind.CUSTOMERS: "service cost",
    ReportKind.COMPLAINTS: "complaints",
    ReportKind.INSIGHT: "insight",
}
_NO_FILE_NAME = re.compile(r'[\x00-\x1f<>:"/\\|?*\u200e\u200f\u202a-\u202e\u2066-\u2069]+')


def file_name(shop: Shop, kind: ReportKind, from_on: date, to_on: date) -> str:
    """What a workbook is called, for instance ``Millbrook Cycles service cost Q3 2026.xlsx``."""
    name = " ".join(_NO_FILE_NAME.sub(" ", shop.name).split())[:60].strip(" .")
    words = (name or "csdesk", _TITLES[kind], period_name(from_on, to_on))
    return f"{' '.join(words)}.xlsx"


def period_name(from_on: date, to_on: date) -> str:
    """A period in a few letters: ``Q3 2026``, ``2026-07``, ``2026``, or its two days."""
    after = to_on if to_on == date.max else to_on + timedelta(days=1)
    if from_on.day == 1 and after.day == 1:
        months = (after.year - from_on.year) * 12 + after.month - from_on.month
        if months == 1:
            return f"{from_on:%Y-%m}"
        if months == 3 and from_on.month % 3 == 1:
            return f"Q{from_on.month // 3 + 1} {from_on.year}"
        if months == 12 and from_on.month == 1:
            return str(from_on.year)
    return f"{from_on.isoformat()} to {to_on.isoformat()}"
