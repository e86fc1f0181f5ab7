"""The workbook of Insight: one look at the whole shop, and the charts that were put in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from csdesk.desk import Desk
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.report import CHARTS, InsightReport
from csdesk.domain.insight.speech import Speech, plain_speech
from csdesk.domain.reports.lines import Written
from csdesk.domain.spoken import English
from csdesk.progress import Progress, unwatched
from csdesk.services.insight.whole import insight
from csdesk.services.reports.making import require_period

if TYPE_CHECKING:
    from csdesk.workbooks.insight_figures import Figure
    from csdesk.workbooks.insight_tables import ChartTable

__all__ = [
    "CHARTS",
    "ChartTable",
    "InsightPreview",
    "export_insight",
    "insight_report",
    "preview_insight",
]


@dataclass(frozen=True, slots=True)
class InsightPreview:
    """What the workbook of Insight will hold: its figures, and a table for each chart."""

    from_on: date
    to_on: date
    figures: tuple[Figure, ...]
    tables: tuple[ChartTable, ...]


def insight_report(
    desk: Desk,
    from_on: date | None = None,
    to_on: date | None = None,
    *,
    charts: Sequence[str] = CHARTS,
    names: bool = True,
    known_on: date | None = None,
    speech: Speech | None = None,
) -> InsightReport:
    """All of Insight as it stands now, ready to be written.

    Args:
        from_on, to_on: both days included; None is without end.
        charts: keys of ``CHARTS`` that get a sheet of their own; others are left alone.
        names: without them customers are numbers.
        known_on: what happened after this day is left out.
        speech: how sentences write amounts and days; plainly where nothing is said.
    Raises: Refused("report.period"): the period ends before it begins.
    """
    require_period(from_on, to_on)
    with desk.store.read() as work:
        shop = work.settings.read()
    period = Period(desk.today(), from_on, to_on)
    written = speech or plain_speech(shop.currency)
    in_english = replace(written, say=English().say)  # as the headings of this workbook are
    known = insight(desk, period, in_english, known_on=known_on)
    chosen = tuple(key for key in CHARTS if key in charts)
    return InsightReport(shop.name, desk.now(), known, chosen, names)


def export_insight(
    desk: Desk,
    from_on: date | None,
    to_on: date | None,
    path: Path,
    *,
    charts: Sequence[str] = CHARTS,
    names: bool = True,
    known_on: date | None = None,
    speech: Speech | None = None,
    overwrite: bool = False,
    progress: Progress = unwatched,
) -> Written:
    """Writes the workbook of Insight; what was at ``path`` stays until the new one is complete.

    Raises: as ``insight_report``; Refused("report.exists"): a file is there and ``overwrite`` is
        not given; Refused("report.*"): the disk does not take it; Cancelled: no half file is left.
    """
    from csdesk.workbooks.insight import write_insight

    told = insight_report(
        *(desk, from_on, to_on), charts=charts, names=names, known_on=known_on, speech=speech
    )
    progress(0, 1, "")
    return write_insight(told, path, progress=progress, overwrite=overwrite)


def preview_insight(
    desk: Desk,
    from_on: date,
    to_on: date,
    *,
    charts: Sequence[str] = CHARTS,
    names: bool = True,
    speech: Speech | None = None,
) -> InsightPreview:
    """The sheets of the workbook as they stand now, without writing it.

    Raises: as ``insight_report``.
    """
    from csdesk.workbooks.insight_charts import chart_sheets
    from csdesk.workbooks.insight_figures import figures

    told = insight_report(desk, from_on, to_on, charts=charts, names=names, speech=speech)
    return InsightPreview(from_on, to_on, tuple(figures(told.insight)), chart_sheets(told))
