"""Reports of any columns, lines and currencies, for every kind of file that they become."""

from __future__ import annotations

from datetime import UTC, date, datetime
from operator import itemgetter
from typing import Any

from hypothesis import strategies as st

from csdesk.domain.reports.request import ReportKind
from csdesk.domain.reports.sheet import Check, Column, Kind, Page, Report, Role, Row, Sheet
from csdesk.domain.reports.worked_out import (
    Given,
    LineCount,
    Minus,
    Plus,
    Share,
    Total,
    Totals,
    worth,
)
from tests.hostile import HOSTILE

CURRENCIES = ("EUR", "USD", "JPY", "KWD")
TAGS = ("en", "en_US", "de_DE", "fr_FR", "es_ES", "it_IT", "de_CH")
_FIGURES = (Kind.NUMBER, Kind.MONEY)
_HEADINGS = "abc XYZ äß[]#'@()%-"
days = st.dates(date(1899, 1, 1), date(2100, 12, 31))
texts = st.one_of(st.sampled_from([*HOSTILE.values(), "", "x" * 300]), st.text(max_size=20))
_VALUES: dict[Kind, st.SearchStrategy[Any]] = {
    Kind.TEXT: texts,
    Kind.WORD: st.sampled_from(["Remedy", "Goodwill", "Total", "yes"]),
    Kind.ID: st.integers(1, 10**9),
    Kind.NUMBER: st.integers(-(10**6), 10**6),
    Kind.MONEY: st.integers(-(10**10), 10**10),
    Kind.DAY: days,
    Kind.SHARE: st.floats(-2, 2),
    Kind.DECIMAL: st.floats(-1e6, 1e6),
    Kind.RATIO: st.floats(-10, 10),
}
_LETTERS = "abcXYZäß"
_sheet_words = st.builds(
    "{}{}{}".format,
    st.sampled_from(_LETTERS),
    st.text(_HEADINGS, max_size=38),
    st.sampled_from(_LETTERS),
)
"""Headings and titles are words of csdesk: whatever stands between, they begin and end as those.

An office program reads none that ends with an apostrophe.
"""


@st.composite
def columns(draw: st.DrawFn) -> tuple[Column[Any], ...]:
    """One to six columns, some of them summed; lines are tuples of their values."""
    kinds = draw(st.lists(st.sampled_from(list(Kind)), min_size=1, max_size=6))
    titles = draw(st.lists(_sheet_words, min_size=len(kinds), max_size=len(kinds), unique=True))
    return tuple(
        Column(title, kind, itemgetter(n), summed=kind in _FIGURES and draw(st.booleans()))
        for n, (title, kind) in enumerate(zip(titles, kinds, strict=True))
    )


@st.composite
def sheets(draw: st.DrawFn, key: str = "Lines") -> Sheet[Any]:
    """A sheet of up to five lines."""
    there = draw(columns())
    cells = st.tuples(*(st.one_of(st.none(), _VALUES[column.kind]) for column in there))
    lines = draw(st.lists(cells, max_size=5))
    return Sheet(key, draw(_sheet_words), "One line.", there, lines, frozen=draw(st.integers(0, 3)))


def _told(sheets_of: tuple[Sheet[Any], ...]) -> Any:
    def rows(totals: Totals) -> list[Row | Check]:
        found: list[Row | Check] = [Row((("Figures for the accountant", Kind.WORD),), Role.TITLE)]
        for sheet in sheets_of:
            found.append(Row(((sheet.title, Kind.WORD), (LineCount(sheet.key), Kind.NUMBER))))
            summed = [Total(sheet.key, c.title) for c in sheet.columns if c.summed]
            money = [
                Total(sheet.key, c.title)
                for c in sheet.columns
                if c.summed and c.kind is Kind.MONEY
            ]
            for total in summed:
                given = Given(int(worth(total, totals) or 0))
                kind = next(c.kind for c in sheet.columns if c.title == total.column)
                found.append(Check(total.column, total, Plus((given, Given(0))), kind))
            for total in money:
                found.append(Check("apart", total, Minus(total, Given(5))))
                found.append(Row((("Share", Kind.WORD), (Share(total, money[0]), Kind.SHARE))))
        return found

    return rows


@st.composite
def reports(draw: st.DrawFn) -> Report:
    """A page that looks at one or two sheets, and the sheets."""
    lines = (draw(sheets("First")), draw(sheets("Q2")))[: draw(st.integers(1, 2))]
    page = Page("Cover", "Cover", (34, 18, 18, 16, 12), _told(lines))
    return Report(
        kind=ReportKind.ACCOUNTANT,
        title="Figures for the accountant",
        shop_name=draw(texts),
        currency=draw(st.sampled_from(CURRENCIES)),
        country=draw(st.sampled_from(["", "DE", "US", "JP"])),
        from_on=date(2026, 1, 1),
        to_on=date(2026, 12, 31),
        as_of=draw(st.one_of(st.none(), st.just(datetime(2026, 11, 2, 9, 30, tzinfo=UTC)))),
        last_change=draw(st.integers(0, 10**6)),
        parts=(page, *lines),
    )
