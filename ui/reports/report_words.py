"""What reports are called, and which columns their sheets show before they are exported."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum
from typing import Any

from PySide6.QtCore import QCoreApplication

from csdesk.domain.reports.lines import AccountantReport
from csdesk.services.reports.exporting import ReportKind
from ui.wording import Wording


def _tr(text: str) -> str:
    return QCoreApplication.translate("Reports", text)


class Look(Enum):
    """How the values of a column are written."""

    TEXT = "text"
    MONEY = "money"
    HOURS = "hours"
    SHARE = "share"
    DAY = "day"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a preview: what it is called, how it looks, and what is read from a line."""

    title: str
    look: Look
    read: Callable[[Any], Any]
    summed: bool = False

    def words(self, value: Any, wording: Wording) -> str:
        """A value of this column as text."""
        if value is None:
            return ""
        if self.look is Look.MONEY:
            return wording.amount(value)
        if self.look is Look.HOURS:
            return f"{value / 60:.1f}"
        if self.look is Look.SHARE:
            return wording.percent(value)
        if self.look is Look.NUMBER:
            places = 0 if float(value).is_integer() else 1
            return wording.decimal(value, places)
        return wording.date(value) if self.look is Look.DAY else " ".join(str(value).split())


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet of a workbook as it is previewed."""

    title: str
    columns: tuple[Column, ...]
    lines: Callable[[AccountantReport], Iterable[Any]]
    widest: int = 0
    """Which column takes what room the others leave."""


@dataclass(frozen=True, slots=True)
class Filled:
    """A sheet with its lines, and the sum of every column that is added up."""

    sheet: Sheet
    lines: Sequence[Any]
    sums: tuple[int | None, ...]


def filled_sheets(kind: ReportKind, report: AccountantReport) -> tuple[Filled, ...]:
    """The sheets of a report; every line is read once, so do it off the ui thread."""
    return tuple(_filled(sheet, report) for sheet in sheets_of(kind))


def _filled(sheet: Sheet, report: AccountantReport) -> Filled:
    told = sheet.lines(report)
    lines = told if isinstance(told, Sequence) else tuple(told)
    sums = [0] * len(sheet.columns)
    summed = [(at, column.read) for at, column in enumerate(sheet.columns) if column.summed]
    for line in lines:
        for at, read in summed:
            sums[at] += read(line)
    known = {at for at, _ in summed}
    return Filled(sheet, lines, tuple(n if at in known else None for at, n in enumerate(sums)))


def sheets_of(kind: ReportKind) -> tuple[Sheet, ...]:
    """The sheets of a workbook that show lines, in their order."""
    customers, complaints = _customers(), _complaints()
    remedies = _redress(_tr("Remedies"), lambda report: report.remedies)
    goodwill = _redress(_tr("Goodwill"), lambda report: report.goodwill)
    if kind is ReportKind.CUSTOMERS:
        return (customers,)
    if kind is ReportKind.COMPLAINTS:
        return complaints, remedies, goodwill
    return customers, complaints, remedies, goodwill, _effort(), _outlays()


def _customers() -> Sheet:
    return Sheet(
        _tr("Per customer"),
        (
            Column(_tr("Customer"), Look.TEXT, lambda c: c.customer),
            Column(_tr("Spend"), Look.MONEY, lambda c: c.figures.spend, summed=True),
            Column(_tr("Margin"), Look.MONEY, lambda c: c.figures.margin, summed=True),
            Column(_tr("Time (h)"), Look.HOURS, lambda c: c.figures.effort_minutes, summed=True),
            Column(_tr("Remedy"), Look.MONEY, lambda c: c.figures.remedy, summed=True),
            Column(_tr("Goodwill"), Look.MONEY, lambda c: c.figures.goodwill, summed=True),
            Column(_tr("Service cost"), Look.MONEY, lambda c: c.figures.service_cost, summed=True),
        ),
        lambda report: report.customers,
    )


def _complaints() -> Sheet:
    return Sheet(
        _tr("Complaints"),
        (
            Column(_tr("Customer"), Look.TEXT, lambda c: c.customer),
            Column(_tr("Opened"), Look.DAY, lambda c: c.opened_on),
            Column(_tr("Complaint"), Look.TEXT, lambda c: c.title),
            Column(_tr("Where it stands"), Look.TEXT, lambda c: c.outcome or c.stage),
            Column(_tr("Time (h)"), Look.HOURS, lambda c: c.effort_minutes, summed=True),
            Column(_tr("Remedy"), Look.MONEY, lambda c: c.remedy, summed=True),
            Column(_tr("Goodwill"), Look.MONEY, lambda c: c.goodwill, summed=True),
            Column(_tr("Service cost"), Look.MONEY, lambda c: c.service_cost, summed=True),
        ),
        lambda report: report.complaints,
    )


def _redress(title: str, lines: Callable[[AccountantReport], Iterable[Any]]) -> Sheet:
    return Sheet(
        title,
        (
            Column(_tr("Customer"), Look.TEXT, lambda r: r.customer),
            Column(_tr("Given on"), Look.DAY, lambda r: r.given_on),
            Column(_tr("What"), Look.TEXT, lambda r: r.what),
            Column(_tr("Form"), Look.TEXT, lambda r: r.form),
            Column(_tr("Account"), Look.TEXT, lambda r: r.account_code),
            Column(_tr("Cost"), Look.MONEY, lambda r: r.cost, summed=True),
        ),
        lines,
    )


def _effort() -> Sheet:
    return Sheet(
        _tr("Effort"),
        (
            Column(_tr("Customer"), Look.TEXT, lambda e: e.customer),
            Column(_tr("Day"), Look.DAY, lambda e: e.spent_on),
            Column(_tr("Person"), Look.TEXT, lambda e: e.person),
            Column(_tr("Time (h)"), Look.HOURS, lambda e: e.minutes, summed=True),
            Column(_tr("An hour"), Look.MONEY, lambda e: e.hourly),
            Column(_tr("Cost"), Look.MONEY, lambda e: e.cost, summed=True),
        ),
        lambda report: report.effort,
    )


def _outlays() -> Sheet:
    return Sheet(
        _tr("Outlays"),
        (
            Column(_tr("Customer"), Look.TEXT, lambda o: o.customer),
            Column(_tr("Day"), Look.DAY, lambda o: o.spent_on),
            Column(_tr("What"), Look.TEXT, lambda o: o.what),
            Column(_tr("Note"), Look.TEXT, lambda o: o.note),
            Column(_tr("Cost"), Look.MONEY, lambda o: o.cost, summed=True),
        ),
        lambda report: report.outlays,
    )


@dataclass(frozen=True, slots=True)
class Choice:
    """A report to choose: its words and its icon."""

    kind: ReportKind
    title: str
    line: str
    icon: str


def choices() -> tuple[Choice, ...]:
    """Every report there is, in the order of the page."""
    return (
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
        Choice(
            ReportKind.ACCOUNTANT,
            _tr("All of it, for the accountant"),
            _tr("One file, every sheet"),
            "stack",
        ),
        Choice(
            ReportKind.INSIGHT,
            _tr("Insight"),
            _tr("What care brings and costs, with charts"),
            "chart-line-up",
        ),
    )


class Period(Enum):
    """Periods that are one click away."""

    THIS_MONTH = "this_month"
    LAST_MONTH = "last_month"
    LAST_QUARTER = "last_quarter"
    THIS_YEAR = "this_year"
    EVERYTHING = "everything"


def period_options() -> tuple[tuple[Period, str], ...]:
    return (
        (Period.THIS_MONTH, _tr("This month")),
        (Period.LAST_MONTH, _tr("Last month")),
        (Period.LAST_QUARTER, _tr("Last quarter")),
        (Period.THIS_YEAR, _tr("This year")),
        (Period.EVERYTHING, _tr("Everything so far")),
    )


def days_of(period: Period, today: date) -> tuple[date, date]:
    """The first and last day of a period, seen from ``today``."""
    month = today.replace(day=1)
    if period is Period.THIS_MONTH:
        return month, _before_next_month(month)
    if period is Period.LAST_MONTH:
        last = month - timedelta(days=1)
        return last.replace(day=1), last
    if period is Period.LAST_QUARTER:
        quarter = date(today.year, (today.month - 1) // 3 * 3 + 1, 1)
        last = quarter - timedelta(days=1)
        return date(last.year, last.month - 2, 1), last
    return date(today.year, 1, 1), date(today.year, 12, 31)


def _before_next_month(month: date) -> date:
    return (month + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def period_words(from_on: date, to_on: date, wording: Wording) -> str:
    """A period in a sentence: ``Quarter 3, July to September 2026``, ``July 2026``, or its days."""
    after = to_on + timedelta(days=1)
    months = (after.year - from_on.year) * 12 + after.month - from_on.month
    if from_on.day == 1 and after.day == 1:
        if months == 1:
            return wording.month(from_on)
        if months == 3 and from_on.month % 3 == 1:
            words = _tr("Quarter {n}, {first} to {last}")
            first = wording.locale.standaloneMonthName(from_on.month)
            number = (from_on.month + 2) // 3
            return words.format(n=number, first=first, last=wording.month(to_on))
        if months == 12 and from_on.month == 1:
            return _tr("The year {year}").format(year=from_on.year)
    return _tr("{first} to {last}").format(first=wording.date(from_on), last=wording.date(to_on))


def explained(report: AccountantReport) -> list[tuple[str, str]]:
    """What every figure rests on, and what stands in where nobody answered."""
    notes = [(_tr("Please note"), words) for words in report.assumptions]
    return [*figure_words(), *notes]


def figure_words() -> tuple[tuple[str, str], ...]:
    """What the figures mean, in the words of the sheet that explains them."""
    return (
        (_tr("Spend"), _tr("What was charged without tax, after discounts and returns.")),
        (_tr("Margin"), _tr("What purchases leave after the goods.")),
        (_tr("Time"), _tr("Minutes, each at what an hour of that person cost on that day.")),
        (_tr("Remedy"), _tr("What puts right what the shop broke, at what it cost the shop.")),
        (_tr("Goodwill"), _tr("A thank-you on top, never mixed with a remedy.")),
        (_tr("Service cost"), _tr("Time, remedy, goodwill, and postage, travel and parts.")),
    )
