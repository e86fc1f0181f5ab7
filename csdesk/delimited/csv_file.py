"""A report as CSV: its main sheet as one file, or a ZIP with a file a sheet and its notes.

UTF-8 with a mark at its beginning, CRLF, the separator and the decimal sign of the country, so
that a double click opens it as a table. Amounts are plain numbers of the shop's one currency. Days
are written as 2026-11-21: Excel of every country reads that as a date, and only that. There are
no totals in it: who adds up a column would count them too; they stand in the notes.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import IO, Any, BinaryIO, Final
from zipfile import ZIP_DEFLATED, ZipFile

from csdesk.delimited.notes import notes_of
from csdesk.delimited.rows import rows_of
from csdesk.domain.file_names import in_file_name
from csdesk.domain.money import plain
from csdesk.domain.ours import ours
from csdesk.domain.plain_text import harmless, one_kind_of_line, printable
from csdesk.domain.reports.lines import Written
from csdesk.domain.reports.sheet import Kind, Page, Read, Report, Sheet
from csdesk.domain.reports.totals import Adding
from csdesk.domain.reports.worked_out import SheetTotals
from csdesk.language import Language
from csdesk.progress import LINES_A_STEP, Progress, unwatched
from csdesk.shown import column_words
from csdesk.timeless import timeless
from csdesk.whole_file import whole_file

_LONGEST_NAME: Final = 60
_MOST_NOTED: Final = 1_000


def write_csv(
    report: Report,
    language: Language,
    path: Path,
    *,
    overwrite: bool = False,
    progress: Progress = unwatched,
) -> Written:
    """Writes all sheets and the notes where the name ends in ``.zip``, else the main sheet alone.

    ``Written.left_out`` names the sheets that a single list has no room for. The same facts give
    the same bytes. Control characters are shown by their pictures, and ``Written.replaced`` tells
    where.

    Raises: Refused("report.*"): the disk does not take it; Cancelled: no half file is left.
    """
    main = None if path.suffix.casefold() == ".zip" else report.main_sheet
    sheets = report.sheets if main is None else (main,)
    under_way = _UnderWay(language, progress, sum(len(sheet.lines) for sheet in sheets))
    with whole_file(path, overwrite=overwrite) as file:
        if main is None:
            _write_archive(report, under_way, file)
        else:
            under_way.sheet(main, file)
        progress(under_way.rows, max(under_way.rows, 1), "")
    left_out = tuple(each.title for each in report.sheets if each not in sheets)
    return Written(path, under_way.rows, replaced=tuple(under_way.noted), left_out=left_out)


def _write_archive(report: Report, under_way: _UnderWay, file: BinaryIO) -> None:
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for sheet in report.sheets:
            name = _file_name(sheet.title, sheet.key, under_way.language)
            with archive.open(timeless(f"{name}.csv"), "w", force_zip64=True) as member:
                under_way.sheet(sheet, member)
        pages = tuple(part for part in report.parts if isinstance(part, Page))
        words = notes_of(report, pages, under_way.totals, under_way.noted, under_way.language)
        name = _file_name(ours("Notes"), "Notes", under_way.language)
        with archive.open(timeless(f"{name}.txt"), "w") as member:
            member.write(words.replace("\n", "\r\n").encode("utf-8-sig"))


def _file_name(title: str, key: str, language: Language) -> str:
    """What a list is called in the language of the report; in English its key, as programs know."""
    said = language.say(title)
    return key if said == title else in_file_name(said, _LONGEST_NAME) or key


class _UnderWay:
    """Sheets on their way into files, row by row; what they come to is kept for the notes."""

    def __init__(self, language: Language, progress: Progress, expected: int) -> None:
        self.language = language
        self.rows = 0
        self.totals: dict[str, SheetTotals] = {}
        self.noted: list[str] = []
        self._progress = progress
        self._expected = expected

    def sheet(self, sheet: Sheet[Any], file: IO[bytes]) -> None:
        columns = sheet.columns
        adding = Adding(sheet)
        title = self.language.say(sheet.title)
        with rows_of(file, self.language.list_separator) as writer:
            writer.writerow(
                [harmless(self.language.say(column.title), figures=False) for column in columns]
            )
            first = self.rows
            for line in sheet.lines:
                self._advance(title)
                values = [column.read(line) for column in columns]
                adding.add(values)
                place = f"{title} {self.rows - first + 1}"
                writer.writerow(
                    self._cell(value, column.kind, place)
                    for value, column in zip(values, columns, strict=True)
                )
        self.totals[sheet.key] = adding.totals()

    def _advance(self, title: str) -> None:
        """Raises: Cancelled: the progress says so."""
        if self.rows % LINES_A_STEP == 0:
            self._progress(self.rows, max(self._expected, self.rows), title)
        self.rows += 1

    def _cell(self, value: Read, kind: Kind, place: str) -> str:
        if value is None:
            return ""
        if isinstance(value, str):
            words = column_words(value, kind, self.language)
            shown = printable(words)
            if shown != one_kind_of_line(words) and len(self.noted) < _MOST_NOTED:
                self.noted.append(place)
            return harmless(shown, figures=False)
        if isinstance(value, date):
            return value.isoformat()
        return figure(value, kind, self.language)


def figure(value: int | float, kind: Kind, language: Language) -> str:
    """A number without grouping, with the decimal sign of the country: ``-1234,50``."""
    if kind is Kind.MONEY and isinstance(value, int):
        bare = plain(value, language.currency)
    else:
        bare = f"{Decimal(repr(value)):f}" if isinstance(value, float) else str(int(value))
    return bare.replace(".", language.decimal_sign)
