"""The workbook of Insight: one look at the whole shop, and the charts that were put in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from csdesk.desk import Desk
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.report import CHARTS, InsightReport
from csdesk.domain.insight.speech import Speech
from csdesk.domain.ours import ours
from csdesk.domain.reports.lines import Written
from csdesk.language import Language, language_of, uses_letter_paper
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
    language: Language


def insight_report(
    desk: Desk,
    from_on: date | None = None,
    to_on: date | None = None,
    *,
    charts: Sequence[str] = CHARTS,
    names: bool = True,
    known_on: date | None = None,
    language: str = "",
) -> InsightReport:
    """All of Insight as it stands now, ready to be written.

    Args:
        from_on, to_on: both days included; None is without end.
        charts: keys of ``CHARTS`` that get a sheet of their own; others are left alone.
        names: without them customers are numbers.
        known_on: what happened after this day is left out.
        language: in which its sentences are, of ``LANGUAGES``; empty is that of the shop.
    Raises: Refused("report.period"): the period ends before it begins.
    """
    period = Period(desk.today(), from_on, to_on)
    return _report(desk, period, charts, names=names, known_on=known_on, language=language)[0]


def _report(
    desk: Desk,
    period: Period,
    charts: Sequence[str],
    *,
    names: bool,
    known_on: date | None,
    language: str,
) -> tuple[InsightReport, Language]:
    """The report, and the language that its sentences and its workbook are in."""
    require_period(period.first, period.last)
    with desk.store.read() as work:
        shop = work.settings.read()
    spoken = language_of(shop, language)
    known = insight(desk, period, speech_of(spoken), known_on=known_on)
    chosen = tuple(key for key in CHARTS if key in charts)
    on_letter = uses_letter_paper(shop.country, shop.paper)
    return InsightReport(shop.name, desk.now(), known, chosen, names, on_letter), spoken


def speech_of(language: Language) -> Speech:
    """How sentences of Insight write values in a file of this language."""
    return Speech(
        money=language.money,
        day=language.day,
        month=language.month,
        percent=lambda share: language.percent(share, 0),
        number=language.decimal,
        minutes=lambda minutes: _minutes(minutes, language),
        say=language.say,
        form=language.form,
    )


def _minutes(minutes: int, language: Language) -> str:
    hours, rest = divmod(minutes, 60)
    if not hours:
        return language.say(ours("{n} min"), n=rest)
    return language.say(ours("{hours} h {minutes}"), hours=hours, minutes=f"{rest:02d}")


def export_insight(
    desk: Desk,
    from_on: date | None,
    to_on: date | None,
    path: Path,
    *,
    charts: Sequence[str] = CHARTS,
    names: bool = True,
    known_on: date | None = None,
    language: str = "",
    overwrite: bool = False,
    progress: Progress = unwatched,
) -> Written:
    """Writes the workbook of Insight; what was at ``path`` stays until the new one is complete.

    Raises: as ``insight_report``; Refused("report.exists"): a file is there and ``overwrite`` is
        not given; Refused("report.*"): the disk does not take it; Cancelled: no half file is left.
    """
    from csdesk.workbooks.insight import write_insight

    period = Period(desk.today(), from_on, to_on)
    told, spoken = _report(desk, period, charts, names=names, known_on=known_on, language=language)
    progress(0, 1, "")
    return write_insight(told, spoken, path, progress=progress, overwrite=overwrite)


def preview_insight(
    desk: Desk,
    from_on: date,
    to_on: date,
    *,
    charts: Sequence[str] = CHARTS,
    names: bool = True,
    language: str = "",
) -> InsightPreview:
    """The sheets of the workbook as they stand now, without writing it.

    Raises: as ``insight_report``.
    """
    from csdesk.workbooks.insight_charts import chart_sheets
    from csdesk.workbooks.insight_figures import figures

    period = Period(desk.today(), from_on, to_on)
    told, spoken = _report(desk, period, charts, names=names, known_on=None, language=language)
    shown = tuple(figures(told.insight, spoken)), chart_sheets(told, spoken)
    return InsightPreview(from_on, to_on, *shown, spoken)
