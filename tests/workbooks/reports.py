"""Reports for the tests of workbooks: they say what matters and nothing else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from csdesk.domain.reports.lines import Written
from csdesk.domain.reports.request import ReportKind
from csdesk.domain.reports.sheet import Column, Kind, Page, Report, Sheet
from csdesk.language import Language
from csdesk.workbooks.report_book import write_report

DAY = date(2026, 7, 6)


@dataclass(frozen=True, slots=True)
class Cost:
    """A line of a sheet of costs."""

    what: str = "New spokes"
    cost: int | None = 3800
    margin: int = 10_000
    day: date | None = DAY
    kind: str = "Remedy"
    number: int = 7


COSTS: tuple[Column[Cost], ...] = (
    Column("Complaint ID", Kind.ID, lambda c: c.number),
    Column("What", Kind.TEXT, lambda c: c.what),
    Column("Day", Kind.DAY, lambda c: c.day),
    Column("Kind", Kind.WORD, lambda c: c.kind),
    Column("Margin", Kind.MONEY, lambda c: c.margin, summed=True),
    Column("Cost", Kind.MONEY, lambda c: c.cost, summed=True),
    Column(
        "Share",
        Kind.SHARE,
        lambda c: (c.cost or 0) / c.margin if c.margin > 0 else None,
        share_of=("Cost", "Margin"),
    ),
    Column(
        "Left",
        Kind.MONEY,
        lambda c: c.margin - (c.cost or 0),
        formula=lambda places: f"={places.at('Margin')}-{places.at('Cost')}",
    ),
)


def a_sheet(lines: Iterable[Any] = (), **rest: Any) -> Sheet[Any]:
    """A sheet of costs."""
    return Sheet(
        **{
            "key": "Costs",
            "title": "Costs",
            "about": "One cost a line.",
            "columns": COSTS,
            "lines": lines,
            **rest,
        }
    )


def a_page(*rows: Any, key: str = "Cover", **rest: Any) -> Page:
    """A page of rows that do not ask for totals."""
    widths = (34, 18, 18, 16, 12)
    return Page(**{"key": key, "title": key, "widths": widths, "rows": lambda _: rows, **rest})


def a_report(*parts: Sheet[Any] | Page, **rest: Any) -> Report:
    return Report(
        **{
            "kind": ReportKind.ACCOUNTANT,
            "title": "Figures for the accountant",
            "shop_name": "Millbrook Cycles",
            "currency": "USD",
            "country": "US",
            "from_on": date(2026, 7, 1),
            "to_on": date(2026, 9, 30),
            "as_of": datetime(2026, 10, 1, 9, 30, tzinfo=UTC),
            "last_change": 412,
            "parts": parts,
            **rest,
        }
    )


def written(path: Path, report: Report, tag: str = "en_US", **rest: Any) -> Written:
    """The report as a workbook at ``path``, over whatever was there."""
    language = Language(tag, report.currency)
    return write_report(report, language, path, **{"overwrite": True, **rest})
