"""The journal as a file that a booking program takes: DATEV, QuickBooks or Xero."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from csdesk.desk import Desk
from csdesk.domain.reports.booking import Book
from csdesk.domain.reports.lines import Written
from csdesk.domain.reports.request import FileFormat, ReportRequest
from csdesk.progress import Progress, unwatched
from csdesk.services.reports.asked import ask
from csdesk.services.reports.journal import journal_entries


def export_journal(
    desk: Desk,
    request: ReportRequest,
    path: Path,
    file_format: FileFormat,
    *,
    overwrite: bool = False,
    progress: Progress = unwatched,
) -> Written:
    """Writes what the period brings into the books; the same facts give the same bytes.

    Args:
        desk: at which nobody writes meanwhile (``private_copy``).
        file_format: one of ``JOURNAL_FORMATS``.
    Raises: Refused("booking.*"): the program would not take it, and why; Refused("report.*"):
        the disk does not; Cancelled: no half file is left.
    """
    asked = ask(desk, request)
    entries = journal_entries(asked)
    told = entries.told
    book = Book(
        shop=asked.shop,
        from_on=request.from_on,
        to_on=request.to_on,
        as_of=asked.as_of,
        accounts=tuple(told.sums),
        lines=told.lines,
    )
    write = _writer_of(file_format)
    return write(entries, book, asked.language, path, overwrite=overwrite, progress=progress)


def _writer_of(file_format: FileFormat) -> Callable[..., Written]:
    """The program’s own module, loaded when it is first asked for."""
    if file_format is FileFormat.DATEV:
        from csdesk.delimited.datev import write_datev

        return write_datev
    if file_format is FileFormat.QUICKBOOKS:
        from csdesk.delimited.quickbooks import write_quickbooks

        return write_quickbooks
    if file_format is FileFormat.XERO:
        from csdesk.delimited.xero import write_xero

        return write_xero
    raise ValueError(f"{file_format} is no file of a journal")
