"""A report becomes a file: made from a private copy of the shop, written whole or not at all."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

from csdesk.desk import Desk
from csdesk.domain.errors import Refused
from csdesk.domain.reports.lines import Written
from csdesk.domain.reports.request import (
    JOURNAL_FORMATS,
    FileFormat,
    ReportKind,
    ReportRequest,
)
from csdesk.progress import Progress, stoppable, unwatched
from csdesk.services.reports.asked import ask
from csdesk.services.reports.making import report_of, require_period
from csdesk.services.reports.naming import format_of
from csdesk.services.reports.private_copy import private_copy
from csdesk.services.reports.sent import standing_of
from csdesk.store import report_rows
from csdesk.whole_file import require_free

Writer = Callable[..., Written]
"""Takes a report, its language and a path, ``overwrite`` and ``progress``."""


@stoppable
def export_report(
    desk: Desk,
    request: ReportRequest,
    path: Path,
    *,
    file_format: FileFormat | None = None,
    overwrite: bool = False,
    paint: Writer | None = None,
    charts: Sequence[str] | None = None,
    progress: Progress = unwatched,
) -> Written:
    """Writes a report; what was at ``path`` stays until the new file is complete.

    The shop is read from a private copy, so nobody who writes in it meanwhile waits, and what they
    write is in the file whole or not at all.

    Args:
        file_format: as the name of the file ends where nothing is said.
        paint: paints a PDF; only a window can.
        charts: those of Insight that get a sheet, all where nothing is said.
    Raises: Refused("report.exists"): a file is there and ``overwrite`` is not given;
        Refused("report.format"): there is no such file of this kind of report;
        Refused("report.*"): the disk does not take it; Cancelled: no half file is left.
    """
    require_period(request.from_on, request.to_on)
    wanted = format_of(path) if file_format is None else file_format
    require_format(request.kind, wanted, can_paint=paint is not None)
    require_free(path, overwrite=overwrite)
    if request.kind is ReportKind.INSIGHT:
        return _insight(desk, request, path, overwrite, charts, progress)
    with private_copy(desk) as copy:
        return write_from(
            *(copy, request, path, wanted), overwrite=overwrite, paint=paint, progress=progress
        )


def write_from(
    copy: Desk,
    request: ReportRequest,
    path: Path,
    wanted: FileFormat,
    *,
    overwrite: bool = False,
    paint: Writer | None = None,
    progress: Progress = unwatched,
) -> Written:
    """Writes any report but that of Insight, as ``export_report``, from a ``private_copy``.

    Raises: as ``export_report``.
    """
    if wanted in JOURNAL_FORMATS:
        from csdesk.services.reports.booking import export_journal

        return export_journal(
            *(copy, request, path, wanted), overwrite=overwrite, progress=progress
        )
    is_remembered = request.kind is ReportKind.ACCOUNTANT
    standing = standing_of(copy, request) if is_remembered else None
    asked = ask(copy, request)
    write = paint if wanted is FileFormat.PDF and paint is not None else _writer_of(wanted)
    written = write(report_of(asked), asked.language, path, overwrite=overwrite, progress=progress)
    return replace(written, standing=standing)


def _insight(
    desk: Desk,
    request: ReportRequest,
    path: Path,
    overwrite: bool,
    charts: Sequence[str] | None,
    progress: Progress,
) -> Written:
    from csdesk.services.reports.insight import CHARTS, export_insight

    return export_insight(
        *(desk, request.from_on, request.to_on, path),
        charts=CHARTS if charts is None else charts,
        overwrite=overwrite,
        names=request.names,
        language=request.language,
        progress=progress,
    )


def require_format(kind: ReportKind, wanted: FileFormat, *, can_paint: bool = False) -> None:
    """Stops what no file can be made of.

    Raises: Refused("report.format").
    """
    if wanted in JOURNAL_FORMATS and kind is not ReportKind.ACCOUNTANT:
        raise Refused("report.format", "Only the accountant’s report holds a journal to book.")
    if kind is ReportKind.INSIGHT and wanted is not FileFormat.XLSX:
        raise Refused("report.format", "Insight becomes a workbook, a file that ends in .xlsx.")
    if wanted is FileFormat.PDF and not can_paint:
        raise Refused(
            "report.format", "PDF needs the window: open csdesk, choose Reports and print there."
        )


def _writer_of(wanted: FileFormat) -> Writer:
    """The writer of a format, loaded when it is first asked for."""
    if wanted is FileFormat.CSV:
        from csdesk.delimited.csv_file import write_csv

        return write_csv
    from csdesk.workbooks.report_book import write_report

    return write_report


def whole_period(desk: Desk) -> tuple[date, date]:
    """From the first to the last day with any amount; today where there is none."""
    with desk.store.read() as work:
        return report_rows.span(work.connection) or (desk.today(), desk.today())
