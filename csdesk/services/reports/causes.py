"""The report of causes: where complaints come from, what they took, and what was changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from csdesk.domain.ours import ours
from csdesk.domain.reports.financial_months import months_of
from csdesk.domain.reports.sheet import ChartKind, Column, Kind, Page, Sheet, SheetChart
from csdesk.services.reports.asked import Asked
from csdesk.services.reports.cause_sums import CauseSums, Key, cause_sums
from csdesk.services.reports.notes import notes_page
from csdesk.shown import labelled

NO_CAUSE = ours("No cause written down")
NO_CATEGORY = ours("No category written down")
_MOST_COLUMNS = 12
"""More months than these go by the year."""


@dataclass(frozen=True, slots=True)
class CauseLine:
    """One cause, or one cause within a category."""

    cause: str
    sums: CauseSums
    of_all: int
    """Service cost of all causes, minor units."""
    category: str = ""
    changes: str = ""

    @property
    def share(self) -> float | None:
        """Of the service cost of all causes; None where there is none."""
        return self.sums.service_cost / self.of_all if self.of_all > 0 else None


_FIGURES: tuple[Column[CauseLine], ...] = (
    Column(ours("Complaints"), Kind.NUMBER, lambda c: c.sums.complaints, summed=True),
    Column(ours("Settled by now"), Kind.NUMBER, lambda c: c.sums.settled, summed=True),
    Column(ours("Reopened"), Kind.NUMBER, lambda c: c.sums.reopened, summed=True),
    Column(ours("Customers"), Kind.NUMBER, lambda c: len(c.sums.customers)),
    Column(ours("Minutes"), Kind.NUMBER, lambda c: c.sums.minutes, summed=True),
    Column(ours("Effort"), Kind.MONEY, lambda c: c.sums.effort, summed=True),
    Column(ours("Remedy"), Kind.MONEY, lambda c: c.sums.remedy, summed=True),
    Column(ours("Goodwill"), Kind.MONEY, lambda c: c.sums.goodwill, summed=True),
    Column(ours("Other"), Kind.MONEY, lambda c: c.sums.other, summed=True),
    Column(ours("Service cost"), Kind.MONEY, lambda c: c.sums.service_cost, summed=True),
    Column(
        ours("Share of all"),
        Kind.SHARE,
        lambda c: c.share,
        share_of=("Service cost", "Service cost"),
    ),
    Column(ours("Cost of one, average"), Kind.MONEY, lambda c: c.sums.average),
    Column(ours("Cost of one, middle"), Kind.MONEY, lambda c: c.sums.middle),
)
_CAUSE: Column[CauseLine] = Column(ours("Cause"), Kind.TEXT, lambda c: c.cause)
CAUSES: tuple[Column[CauseLine], ...] = (
    _CAUSE,
    *_FIGURES,
    Column(ours("What was changed"), Kind.TEXT, lambda c: c.changes or None),
)
BY_CATEGORY: tuple[Column[CauseLine], ...] = (
    Column(ours("Category"), Kind.TEXT, lambda c: c.category),
    _CAUSE,
    *_FIGURES,
)
_CHARTS = (
    SheetChart(
        ours("Service cost by cause"),
        ChartKind.STACKED,
        "Cause",
        ("Effort", "Remedy", "Goodwill", "Other"),
    ),
    SheetChart(ours("Complaints by cause"), ChartKind.BARS, "Cause", ("Complaints",)),
)


def parts(asked: Asked) -> tuple[Sheet[Any] | Page, ...]:
    """Causes, dearest first; by category; by month; and what the figures mean."""
    causes, both = cause_sums(asked)
    of_all = sum(sums.service_cost for sums in causes.values())
    lines = _causes(asked, causes, of_all)
    return (
        Sheet(
            "Causes",
            ours("Causes"),
            ours("One cause a line, dearest first."),
            CAUSES,
            lines,
            _CHARTS,
            frozen=1,
        ),
        Sheet(
            "Categories",
            ours("Causes by category"),
            ours("One cause within a category a line, in the order of the shop’s list."),
            BY_CATEGORY,
            _categories(asked, both, of_all),
        ),
        _months_sheet(asked, lines),
        notes_page(asked),
    )


def _causes(
    asked: Asked, causes: Mapping[int | None, CauseSums], of_all: int
) -> tuple[CauseLine, ...]:
    """Also causes that nobody complained about, where something was changed against them."""
    changed = _changes(asked)
    keys = [*causes, *(key for key in changed if key not in causes)]
    found = [
        CauseLine(
            _label(asked, key, NO_CAUSE),
            causes.get(key, CauseSums()),
            of_all,
            changes=changed.get(key, ""),
        )
        for key in keys
    ]
    return tuple(sorted(found, key=_dearest_first))


def _dearest_first(line: CauseLine) -> tuple[int, int, str]:
    return -line.sums.service_cost, -line.sums.complaints, line.cause


def _categories(asked: Asked, both: Mapping[Key, CauseSums], of_all: int) -> tuple[CauseLine, ...]:
    found = (
        CauseLine(
            _label(asked, cause, NO_CAUSE),
            sums,
            of_all,
            category=_label(asked, category, NO_CATEGORY),
        )
        for (category, cause), sums in sorted(both.items(), key=lambda each: _place(each[0][0]))
    )
    grouped: dict[str, list[CauseLine]] = {}
    for line in found:
        grouped.setdefault(line.category, []).append(line)
    return tuple(line for lines in grouped.values() for line in sorted(lines, key=_dearest_first))


def _place(category: int | None) -> tuple[bool, int]:
    """Those without a category last."""
    return category is None, category or 0


def _label(asked: Asked, key: int | None, none: str) -> str:
    return asked.language.say(none) if key is None else asked.labels.get(key, "")


def _changes(asked: Asked) -> dict[int | None, str]:
    """Cause -> what was changed in the shop against it up to the end of the period, by day."""
    with asked.desk.store.read() as work:
        table = work.improvements.table
        until = table.c.active, table.c.since_on <= asked.to_on
        every = work.improvements.where(*until, order=table.c.since_on)
    found: dict[int | None, list[str]] = {}
    for each in every:
        day = asked.language.day(each.since_on)
        told = labelled(day, each.what, asked.language) if asked.request.names else day
        found.setdefault(each.cause_id, []).append(told)
    return {key: "; ".join(told) for key, told in found.items()}


def _months_sheet(asked: Asked, lines: Iterable[CauseLine]) -> Sheet[CauseLine]:
    """How many complaints of each cause came in which month, or year where there are many."""
    some = tuple(line for line in lines if line.sums.complaints)
    columns = [_counted(title, places) for title, places in _stretches(asked, some)]
    return Sheet(
        "CauseMonths",
        ours("Causes by month"),
        ours("Complaints of each cause by the month in which they were opened."),
        (
            _CAUSE,
            *columns,
            Column(ours("Complaints"), Kind.NUMBER, lambda c: c.sums.complaints, summed=True),
        ),
        some,
        frozen=1,
    )


def _counted(title: str, places: range) -> Column[CauseLine]:
    def read(line: CauseLine) -> int:
        return sum(line.sums.by_month.get(place, 0) for place in places)

    return Column(title, Kind.NUMBER, read, summed=True)


def _stretches(asked: Asked, lines: Iterable[CauseLine]) -> Iterator[tuple[str, range]]:
    """What a column is called, and the places of its months; by the year where there are many."""
    months = months_of(*asked.period, asked.shop.year_begins)
    if len(months) <= _MOST_COLUMNS:
        for place, (begins, _) in enumerate(months):
            yield asked.month(begins), range(place, place + 1)
        return
    known = {place // _MOST_COLUMNS for line in lines for place in line.sums.by_month}
    for year in range(min(known, default=0), max(known, default=-1) + 1):
        places = range(year * _MOST_COLUMNS, min((year + 1) * _MOST_COLUMNS, len(months)))
        first, last = (asked.month(months[place][0]) for place in (places[0], places[-1]))
        yield first if first == last else f"{first} – {last}", places
