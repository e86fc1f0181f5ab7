"""A report as a PDF: its title, charts, tables and notes on paper for people."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from datetime import UTC
from pathlib import Path
from typing import Final

from PySide6.QtGui import QPageSize

from csdesk.domain.plain_text import one_line
from csdesk.domain.reports.lines import Written
from csdesk.domain.reports.sheet import Page, Report
from csdesk.language import Language, uses_letter_paper
from csdesk.progress import LINES_A_STEP, Progress, unwatched
from csdesk.shown import as_of_words, period_words
from csdesk.whole_file import whole_file
from ui.reports.pdf_letters import holds_letters, paint_letters
from ui.reports.pdf_lines import Laid, lay_by
from ui.reports.pdf_page import paint_page
from ui.reports.pdf_paper import Imprint, Paper, PrintedPaper
from ui.reports.pdf_table import Table
from ui.reports.pdf_type import INK, POINT, RULE, SOFT

_ROUNDS: Final = 3
"""Lines are read, counted out on pages, and painted."""
_COVER: Final = "Cover"
_OF_NAMES: Final = 4
"""So many lines the name of a shop takes at most."""


def paint_report(
    report: Report,
    language: Language,
    path: Path,
    *,
    overwrite: bool = False,
    progress: Progress = unwatched,
) -> Written:
    """Puts the report at ``path``, whole or not at all. May be called off the ui thread.

    Each line is read once; what is read lies on disk, not in memory. The same facts make the same
    pages, and nothing in the file tells when it was made.

    Raises: Refused("report.*"): the disk does not take it; Cancelled: no half file is left.
    """
    expected = sum(len(sheet.lines) for sheet in report.sheets)
    steps = _Steps(progress, expected * _ROUNDS)
    with whole_file(path, overwrite=overwrite) as file, ExitStack() as kept:
        laid: dict[str, Laid] = {}
        for sheet in report.sheets:
            steps.what = language.say(sheet.title)
            laid[sheet.key] = lay_by(sheet, language, steps)
            kept.callback(laid[sheet.key].close)
        imprint = _imprint(report, language)
        size = _size(report)
        counted = Paper(size, imprint, language)
        _Whole(report, language, laid, counted, steps).paint()
        printed = PrintedPaper(size, imprint, language, counted.pages, file)
        kept.callback(printed.abandon)
        whole = _Whole(report, language, laid, printed, steps)
        whole.paint()
        printed.finish()
        rows = sum(one.totals.lines for one in laid.values())
        progress(expected * _ROUNDS, max(expected * _ROUNDS, 1), "")
        return Written(path, rows, tuple(whole.cut))


def _size(report: Report) -> QPageSize:
    letter = uses_letter_paper(report.country, report.paper)
    return QPageSize(QPageSize.PageSizeId.Letter if letter else QPageSize.PageSizeId.A4)


def _imprint(report: Report, language: Language) -> Imprint:
    title, shop = language.say(report.title), one_line(report.shop_name)
    period = period_words(report, language)
    moment = report.as_of.astimezone(UTC) if report.as_of is not None else None
    return Imprint(
        title=f"{shop}: {title}, {period}" if shop else f"{title}, {period}",
        shop_name=shop,
        about=f"{title}, {period}",
        below=as_of_words(report, language),
        made_on=f"{moment:%Y%m%d%H%M%S}" if moment else f"{report.to_on:%Y%m%d}000000",
    )


class _Steps:
    """Tells how far it is, every few hundred lines."""

    def __init__(self, progress: Progress, total: int) -> None:
        self._progress = progress
        self._total = total
        self._done = 0
        self.what = ""

    def __call__(self) -> None:
        """Raises: Cancelled: the progress says so."""
        if self._done % LINES_A_STEP == 0:
            self._progress(min(self._done, self._total), max(self._total, 1), self.what)
        self._done += 1


class _Whole:
    """All parts of a report in their order, painted on some paper."""

    def __init__(
        self,
        report: Report,
        language: Language,
        laid: dict[str, Laid],
        paper: Paper,
        steps: _Steps,
    ) -> None:
        self._report = report
        self._language = language
        self._laid = laid
        self._paper = paper
        self._steps = steps
        self.cut: list[str] = []

    def paint(self) -> None:
        report, paper = self._report, self._paper
        totals = {key: one.totals for key, one in self._laid.items()}
        tables = self._tables()
        first = report.parts[0] if report.parts else None
        begins_with = tables.get(first.key) if first is not None else None
        paper.new_page(begins_with is not None and begins_with.plan.across)
        if not (isinstance(first, Page) and first.key == _COVER):
            self._title()
        for part in report.parts:
            self._steps.what = self._language.say(part.title)
            if isinstance(part, Page):
                paint_page(part, totals, self._language, paper)
            elif part.key in tables:
                tables[part.key].paint(paper, self._steps)
                self.cut += tables[part.key].cut
            else:
                laid = self._laid[part.key]
                paint_letters(laid, report, self._language, paper, self._steps)

    def _tables(self) -> dict[str, Table]:
        sheets: Sequence[Laid] = [
            one for one in self._laid.values() if not holds_letters(one.sheet)
        ]
        return {one.sheet.key: Table(one, self._language, self._paper) for one in sheets}

    def _title(self) -> None:
        """What it is, of whom, and of when."""
        paper, report, language = self._paper, self._report, self._language
        paper.prose(one_line(report.shop_name), paper.types.of(11.0, True), SOFT, most=_OF_NAMES)
        paper.prose(language.say(report.title), paper.types.of(22.0, True), INK)
        paper.prose(period_words(report, language), paper.types.of(11.0, False), INK)
        as_of = as_of_words(report, language)
        if as_of:
            paper.prose(as_of, paper.types.of(9.0, False), SOFT)
        paper.y += 8 * POINT
        paper.rule(paper.left, paper.y, paper.wide, RULE)
        paper.y += 14 * POINT
