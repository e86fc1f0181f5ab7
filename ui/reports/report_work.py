"""What the Reports page asks for off the ui thread: the preview, and the file itself."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from csdesk.desk import Desk
from csdesk.domain.reports.lines import Written
from csdesk.domain.reports.request import FileFormat, ReportKind, ReportRequest
from csdesk.domain.reports.sent import ExportedReport, SinceSent
from csdesk.domain.shop import Shop
from csdesk.language import language_of
from csdesk.progress import Progress
from csdesk.services.reports.exporting import Writer, export_report
from csdesk.services.reports.previewing import preview_report
from csdesk.services.reports.sent import changes_since_sent, newest_export_of
from csdesk.services.shops import read_shop
from csdesk.whole_file import free_name
from ui.reports.previewed import Shown, shown


@dataclass(frozen=True, slots=True)
class Asked:
    """A report as a person chose it."""

    request: ReportRequest
    file_format: FileFormat
    charts: tuple[str, ...]
    """Of Insight: those that get a sheet."""


@dataclass(frozen=True, slots=True)
class Told:
    """What the page shows of it."""

    shop: Shop
    shown: Shown
    exported: ExportedReport | None = None
    since: SinceSent | None = None


def read_report(desk: Desk, asked: Asked, *, progress: Progress) -> Told:
    """The report as it would be written now.

    Raises: Cancelled: nobody waits for it any more; Refused: it can’t be made.
    """
    shop, request = read_shop(desk), asked.request
    if request.kind is ReportKind.INSIGHT:
        return Told(shop, _insight(desk, asked))
    preview = preview_report(desk, request, progress=progress)
    seen = shown(preview, language_of(shop, request.language), asked.file_format)
    if request.kind is not ReportKind.ACCOUNTANT:
        return Told(shop, seen)
    exported = newest_export_of(desk, request.kind, request.from_on, request.to_on)
    return Told(shop, seen, exported, changes_since_sent(desk, request))


def _insight(desk: Desk, asked: Asked) -> Shown:
    from csdesk.services.reports.insight import preview_insight  # numpy comes with it
    from ui.reports.insight_words import insight_parts

    request = asked.request
    seen = preview_insight(
        *(desk, request.from_on, request.to_on),
        charts=asked.charts,
        names=request.names,
        language=request.language,
    )
    return Shown(request.kind, request.from_on, request.to_on, insight_parts(seen), seen.language)


def write_report(
    desk: Desk, asked: Asked, path: Path, overwrite: bool, makes_folder: bool, *, progress: Progress
) -> Written:
    """Writes the file; ``makes_folder`` where it is ours to make.

    Raises: Refused("report.*"): the disk does not take it; Cancelled: no half file is left.
    """
    if makes_folder:
        with suppress(OSError):  # whoever writes says what is wrong with it
            path.parent.mkdir(parents=True, exist_ok=True)
    return export_report(
        *(desk, asked.request, path),
        file_format=asked.file_format,
        overwrite=overwrite,
        paint=_painter() if asked.file_format is FileFormat.PDF else None,
        charts=asked.charts,
        progress=progress,
    )


def _painter() -> Writer:
    from ui.reports.pdf_report import paint_report

    return paint_report


def free_name_of(path: Path) -> str:
    """A name beside it that is free."""
    return free_name(path).name
