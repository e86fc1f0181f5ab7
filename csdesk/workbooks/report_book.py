"""Any report as a workbook."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, time
from operator import length_hint
from pathlib import Path
from typing import Any

from csdesk.domain.ours import ours
from csdesk.domain.reports.lines import Written
from csdesk.domain.reports.sheet import Check, Kind, Page, Report, Role, Row, Sheet
from csdesk.language import Language, uses_letter_paper
from csdesk.progress import Progress, unwatched
from csdesk.shown import as_of_words, period_words
from csdesk.whole_file import whole_file
from csdesk.workbooks.book import Book, Leaf
from csdesk.workbooks.charts import add_charts
from csdesk.workbooks.formulas import Formulas
from csdesk.workbooks.page import Page as BookPage
from csdesk.workbooks.printing import Imprint
from csdesk.workbooks.report_pages import ReportPage
from csdesk.workbooks.table import WrittenTable, write_table

NOTES = "Notes"
"""The key of the page to which is added what a workbook could not hold."""
_NOTES_WIDTHS = (26, 100)
_MOST_TOLD = 100


def write_report(
    report: Report,
    language: Language,
    path: Path,
    *,
    progress: Progress = unwatched,
    overwrite: bool = False,
) -> Written:
    """Write a report as a workbook; what was at ``path`` stays until the new one is complete.

    Its lines are walked through once. The same report gives the same bytes.
    Raises: Refused("report.*"): the file is there already, the disk does not take it, or a sheet
        would have too many rows; Cancelled: the progress says so.
    """
    expected = sum(length_hint(sheet.lines) for sheet in report.sheets)
    imprint = imprint_of(report, language)
    with (
        whole_file(path, overwrite=overwrite) as file,
        Book(imprint, language, expected_rows=expected, progress=progress) as book,
    ):
        _ReportWriter(book, report).write()
        book.save(file)
        return Written(path, book.rows, book.shortened, book.replaced)


def imprint_of(report: Report, language: Language) -> Imprint:
    """What stands on every printed page: nothing of it changes while the facts are the same."""
    period = period_words(report, language)
    foot = as_of_words(report, language) or language.say(report.title)
    made_at = report.as_of or datetime.combine(report.to_on, time(), UTC)
    letter = uses_letter_paper(report.country, report.paper)
    return Imprint(report.shop_name, language.say(report.title), period, made_at, foot, letter)


class _ReportWriter:
    """Sheets are laid out in the order they are read in; tables are written before the pages."""

    def __init__(self, book: Book, report: Report) -> None:
        self._book, self._report = book, report
        self._leaves: dict[str, Leaf] = {}
        self._pages: list[tuple[Page, BookPage]] = []
        self._tables: dict[str, WrittenTable] = {}

    def write(self) -> None:
        say = self._book.language.say
        for part in self._report.parts:
            if isinstance(part, Page):
                self._pages.append((part, self._page(part)))
            else:
                self._leaves[part.key] = self._book.leaf(say(part.title))
        for sheet in self._report.sheets:
            self._table(sheet)
        self._fill_pages()

    def _page(self, part: Page) -> BookPage:
        widths = list(part.widths)
        return self._book.page(self._book.language.say(part.title), widths)

    def _table(self, sheet: Sheet[Any]) -> None:
        table = write_table(self._book, self._leaves[sheet.key], sheet)
        add_charts(self._book, table, sheet)
        self._tables[sheet.key] = table

    def _fill_pages(self) -> None:
        names = {key: table.names for key, table in self._tables.items()}
        formulas = Formulas(names, self._book.language)
        totals = {key: table.totals for key, table in names.items()}
        for part, page in self._pages:
            if part.key != NOTES:
                self._fill(page, formulas, part.rows(totals))
        notes = [(part, page) for part, page in self._pages if part.key == NOTES]
        told: list[Row | Check] = [row for part, _ in notes for row in part.rows(totals)]
        lost = list(self._lost())
        if notes:
            self._fill(notes[0][1], formulas, [*told, *self._explained(), *lost])
        elif lost:
            page = self._book.page(self._book.language.say(ours("Notes")), _NOTES_WIDTHS)
            self._fill(page, formulas, lost)

    def _fill(self, page: BookPage, formulas: Formulas, rows: Iterable[Row | Check]) -> None:
        leading = {part.title: self._leaves[part.key].title for part in self._report.sheets}
        filling = ReportPage(page, formulas, self._book.language, leading)
        for row in rows:
            filling.put(row)
        filling.finish(self._book.imprint)

    def _explained(self) -> Iterable[Row]:
        """What a line of each sheet is: the sheets themselves begin with their headings."""
        yield Row()
        yield Row(((ours("What stands in this file"), Kind.WORD),), Role.HEAD)
        for sheet in self._report.sheets:
            if sheet.about:
                yield Row(((sheet.title, Kind.WORD), (sheet.about, Kind.WORD)), Role.PROSE)

    def _lost(self) -> Iterable[Row]:
        """What a workbook could not hold as it was, with where it stands."""
        said = self._book.language.say
        for term, sentence, places in (
            (
                ours("Cut text"),
                ours("The text in {place} was longer than a cell holds."),
                self._book.shortened,
            ),
            (
                ours("Replaced signs"),
                ours("The text in {place} holds signs that no workbook can; each stands as �."),
                self._book.replaced,
            ),
        ):
            for place in places[:_MOST_TOLD]:
                words = said(sentence, place=place)
                yield Row(((term, Kind.WORD), (words, Kind.TEXT)), Role.PROSE)
            if len(places) > _MOST_TOLD:
                words = said(ours("And {n} more."), n=len(places) - _MOST_TOLD)
                yield Row(((term, Kind.WORD), (words, Kind.TEXT)), Role.PROSE)
