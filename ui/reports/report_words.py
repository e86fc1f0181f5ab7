"""What reports, periods and kinds of files are called on the screen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from csdesk.domain.reports.lines import Written
from csdesk.domain.reports.periods import Period, offered_periods
from csdesk.domain.reports.request import JOURNAL_FORMATS, FileFormat, ReportKind
from csdesk.domain.spoken import filled
from ui.wording import Wording


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reports", text)


@dataclass(frozen=True, slots=True)
class Choice:
    """A report to choose: its words and its icon."""

    kind: ReportKind
    title: str
    line: str
    icon: str


def choices() -> tuple[Choice, ...]:
    """The reports that stand there at once, in the order of the page."""
    return (
        Choice(
            ReportKind.ACCOUNTANT,
            _tr("All of it, for the accountant"),
            _tr("One file, every sheet"),
            "stack",
        ),
        Choice(
            ReportKind.CUSTOMERS,
            _tr("Service cost per customer"),
            _tr("Spend, margin, time, remedy, goodwill"),
            "currency-circle-dollar",
        ),
        Choice(
            ReportKind.COMPLAINTS,
            _tr("Complaints and outcomes"),
            _tr("What happened and how it ended"),
            "chat-circle-text",
        ),
    )


def rarer_choices() -> tuple[Choice, ...]:
    """The reports behind “More reports”."""
    return (
        Choice(
            ReportKind.CAUSES,
            _tr("Causes"),
            _tr("What goes wrong, and what it costs"),
            "magnifying-glass",
        ),
        Choice(
            ReportKind.PEOPLE,
            _tr("People"),
            _tr("Who looked after what"),
            "users",
        ),
        Choice(
            ReportKind.CUSTOMER,
            _tr("One customer’s story"),
            _tr("All that is known, for them"),
            "user",
        ),
        Choice(
            ReportKind.LETTERS,
            _tr("Letters"),
            _tr("Those written in the period"),
            "envelope-simple",
        ),
        Choice(
            ReportKind.INSIGHT,
            _tr("Insight"),
            _tr("What care brings and costs"),
            "chart-line-up",
        ),
    )


def period_options(year_begins: str) -> tuple[tuple[Period, str], ...]:
    """The periods that a shop may choose from, in words."""
    words = {
        Period.THIS_MONTH: _tr("This month"),
        Period.LAST_MONTH: _tr("Last month"),
        Period.LAST_QUARTER: _tr("Last quarter"),
        Period.THIS_YEAR: _tr("This year"),
        Period.THIS_FINANCIAL_YEAR: _tr("This financial year"),
        Period.LAST_FINANCIAL_YEAR: _tr("Last financial year"),
        Period.EVERYTHING: _tr("Everything so far"),
    }
    return tuple((period, words[period]) for period in offered_periods(year_begins))


def formats_of(kind: ReportKind) -> tuple[FileFormat, ...]:
    """The kinds of files that a report can become: the journal is the accountant's alone."""
    if kind is ReportKind.INSIGHT:
        return (FileFormat.XLSX,)
    everyday = (FileFormat.XLSX, FileFormat.PDF, FileFormat.CSV)
    return (*everyday, *JOURNAL_FORMATS) if kind is ReportKind.ACCOUNTANT else everyday


def format_words(file_format: FileFormat) -> str:
    """What a kind of file is called by those who open it."""
    return {
        FileFormat.XLSX: _tr("Excel"),
        FileFormat.PDF: _tr("PDF"),
        FileFormat.CSV: _tr("CSV"),
        FileFormat.DATEV: _tr("DATEV"),
        FileFormat.QUICKBOOKS: _tr("QuickBooks"),
        FileFormat.XERO: _tr("Xero"),
    }[file_format]


def export_words(file_format: FileFormat) -> str:
    """What the button says."""
    return {
        FileFormat.XLSX: _tr("Export to Excel"),
        FileFormat.PDF: _tr("Export as PDF"),
        FileFormat.CSV: _tr("Export as CSV"),
        FileFormat.DATEV: _tr("Export for DATEV"),
        FileFormat.QUICKBOOKS: _tr("Export for QuickBooks"),
        FileFormat.XERO: _tr("Export for Xero"),
    }[file_format]


def place_words(folder: Path) -> str:
    """A folder as its owner knows it: below their own one it is told from there on."""
    try:
        steps = folder.relative_to(Path.home()).parts
    except (ValueError, RuntimeError):  # elsewhere, or nobody’s home is known
        steps = ()
    return " › ".join(steps) if steps else str(folder)


def what_was_lost(written: Written) -> str:
    """What of a file is not as it was written in the shop; empty where all of it is."""
    cut, replaced = written.shortened, written.replaced
    told = []
    if len(cut) == 1:
        told.append(filled(_tr("1 text was too long and is cut, in {place}."), place=cut[0]))
    elif cut:
        words = _tr("{n} texts were too long and are cut, the first in {place}.")
        told.append(filled(words, n=len(cut), place=cut[0]))
    if len(replaced) == 1:
        words = _tr("1 text holds signs that can’t be shown, in {place}.")
        told.append(filled(words, place=replaced[0]))
    elif replaced:
        words = _tr("{n} texts hold signs that can’t be shown, the first in {place}.")
        told.append(filled(words, n=len(replaced), place=replaced[0]))
    return " ".join(told)


def period_words(from_on: date, to_on: date, wording: Wording) -> str:
    """A period in a sentence: ``Quarter 3, July to September 2026``, ``July 2026``, or its days."""
    after = to_on + timedelta(days=1) if to_on < date.max else to_on
    months = (after.year - from_on.year) * 12 + after.month - from_on.month
    if from_on.day == 1 and after.day == 1:
        if months == 1:
            return wording.month(from_on)
        if months == 3 and from_on.month % 3 == 1:
            words = _tr("Quarter {n}, {first} to {last}")
            first = wording.locale.standaloneMonthName(from_on.month)
            number = (from_on.month + 2) // 3
            return filled(words, n=number, first=first, last=wording.month(to_on))
        if months == 12 and from_on.month == 1:
            return _tr("The year {year}").format(year=from_on.year)
        if months == 12:
            words = _tr("{low} to {high}")
            return filled(words, low=wording.month(from_on), high=wording.month(to_on))
    return _tr("{first} to {last}").format(first=wording.date(from_on), last=wording.date(to_on))
