"""Reports made by hand for the tests of all that writes them: a few columns of each kind."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

from csdesk.domain.reports.request import ReportKind
from csdesk.domain.reports.sheet import (
    Check,
    Column,
    Kind,
    Page,
    Report,
    Role,
    Row,
    Sheet,
    SheetChart,
)
from csdesk.domain.reports.worked_out import Given, Total

HOSTILE_NAMES = (
    '=HYPERLINK("http://x")',
    "+1",
    "-1",
    "@SUM(1)",
    "\tafter a tab",
    "a\rb\r\nc\nd",
    "x" * 40_000,
    "👩‍👩‍👧 e\u0301 \U0001f9d1\u200d\U0001f527",
    "NUL\0 and \x07 and \ufffe",
    "مرحبا بالعالم 12,50",
    "日本語のお客様",
    '<b>bold</b> <img src="http://x.test/1.png"> & "quoted"; a,b',
    "+44 70 555 01 42",
    " =1+1",
    "",
)


@dataclass(frozen=True)
class Sale:
    """A line of the list."""

    id: int
    on: date | None
    who: str
    minor: int | None
    minutes: int = 0
    kind: str = "Remedy"
    share: float | None = None


COLUMNS: tuple[Column[Sale], ...] = (
    Column("Customer ID", Kind.ID, lambda s: s.id),
    Column("Customer", Kind.TEXT, lambda s: s.who),
    Column("Day", Kind.DAY, lambda s: s.on),
    Column("Kind", Kind.WORD, lambda s: s.kind),
    Column("Spend", Kind.MONEY, lambda s: s.minor, summed=True),
    Column("Effort minutes", Kind.NUMBER, lambda s: s.minutes, summed=True),
    Column("Share", Kind.SHARE, lambda s: s.share),
)


def some_sales(count: int, names: Sequence[str] = ("Anna Lindqvist", "Tom Reyes")) -> list[Sale]:
    return [
        Sale(at + 1, date(2026, 1 + at % 12, 1), names[at % len(names)], 125_00 + at, at % 60)
        for at in range(count)
    ]


def hostile_sales() -> list[Sale]:
    return [
        Sale(at, date(2026, 7, 1), name, -12_50, kind="Goodwill", share=0.125)
        for at, name in enumerate(HOSTILE_NAMES)
    ]


def a_sheet(sales: Iterable[Sale], key: str = "Customers", **rest: Any) -> Sheet[Sale]:
    given = {"title": key, "about": "One customer a line.", "columns": COLUMNS, **rest}
    return Sheet(key=key, lines=tuple(sales), **given)


def a_chart(kind: Any, *values: str, along: str = "Day") -> SheetChart:
    return SheetChart("Spend by month", kind, along, values or ("Spend", "Effort minutes"))


def a_page(key: str = "Notes", words: str = "What purchases leave.", column: str = "Spend") -> Page:
    def rows(totals: Any) -> list[Row | Check]:
        return [
            Row((("Definitions", Kind.WORD),), Role.TITLE),
            Row((("Margin", Kind.WORD), (words, Kind.WORD)), Role.PROSE),
            Row(),
            Row((("Spend", Kind.WORD), (Total("Customers", column), Kind.MONEY)), Role.TOTAL),
            Check("Spend and itself", Total("Customers", column), Total("Customers", column)),
            Check("Spend and nothing", Total("Customers", column), Given(1)),
        ]

    return Page(key, key, (24, 40), rows)


def a_report_of(*parts: Any, **rest: Any) -> Report:
    return Report(
        **{
            "kind": ReportKind.CUSTOMERS,
            "title": "Service cost per customer",
            "shop_name": "Millbrook Cycles",
            "currency": "EUR",
            "country": "DE",
            "from_on": date(2026, 1, 1),
            "to_on": date(2026, 12, 31),
            "as_of": datetime(2026, 11, 21, 10, 0, tzinfo=UTC),
            "last_change": 74,
            "parts": parts,
            **rest,
        }
    )
