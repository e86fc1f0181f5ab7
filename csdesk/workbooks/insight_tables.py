"""The tables behind the charts of Insight: their columns, their lines, and how they are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum
from itertools import groupby, zip_longest
from typing import Any

from csdesk.domain.figures import Band
from csdesk.domain.insight.attention import SpendGroup
from csdesk.domain.insight.causes import Cause
from csdesk.domain.insight.finding import Finding
from csdesk.domain.insight.people import PersonCare
from csdesk.domain.insight.precedents import KindGot
from csdesk.domain.insight.report import InsightReport
from csdesk.domain.insight.shop import CustomerPoint, MonthRatio
from csdesk.domain.insight.times import Survival
from csdesk.domain.insight.voices import ScorePoint
from csdesk.domain.ours import ours
from csdesk.domain.reports.sheet import Column, Kind
from csdesk.language import Language
from csdesk.shown import column_words
from csdesk.workbooks.sheet import Value

TEXT, WORD, NUMBER, MONEY = Kind.TEXT, Kind.WORD, Kind.NUMBER, Kind.MONEY
DECIMAL, SHARE = Kind.DECIMAL, Kind.SHARE
MOST_DRAWN = 10_000
"""Above so many customers their dots would be one blot, and the program slow."""


class Shape(Enum):
    """What kind of chart a table becomes."""

    LINES = "lines"
    BARS = "bars"
    DOTS = "dots"
    STEPS = "steps"


@dataclass(frozen=True, slots=True)
class Group:
    """Lines of a table that are drawn as one series, counted from 0, both ends included."""

    title: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Drawn:
    """Which columns are drawn against which, by their titles; ``groups`` are for dots."""

    shape: Shape
    across: str
    series: tuple[str, ...]
    groups: tuple[Group, ...] = ()
    is_log: bool = False


@dataclass(frozen=True, slots=True)
class ChartTable:
    """A sheet of the workbook."""

    title: str
    findings: tuple[Finding, ...]
    columns: tuple[Column[Any], ...]
    lines: Sequence[Any]
    drawn: Drawn | None = None
    note: str = ""
    """Said already, as the sentences of findings are; titles are words of ours."""

    def said_in(self, language: Language) -> tuple[Column[Any], ...]:
        """Its columns with headings, and words of ours below them, in a language."""
        return tuple(_said(column, language) for column in self.columns)


def _said(column: Column[Any], language: Language) -> Column[Any]:
    title, kind, read = language.say(column.title), column.kind, column.read
    if kind not in (TEXT, WORD):
        return replace(column, title=title)
    return replace(
        column, title=title, read=lambda line: column_words(str(read(line)), kind, language)
    )


_BANDS = {
    Band.WITHIN_AIM: ours("Within your aim"),
    Band.OVER_AIM: ours("Over your aim"),
    Band.PAST_TIPPING: ours("Past the tipping point"),
    Band.INVESTING: ours("Nothing bought yet"),
}
_BAND_ORDER = {band: place for place, band in enumerate(_BANDS)}


def customers_table(report: InsightReport, language: Language) -> ChartTable:
    """All customers by spend and service cost; those on both axes of a band stand together."""
    cloud, facts = report.insight.cloud, report.insight.facts
    points = sorted((cloud.at(place) for place in range(len(cloud))), key=_drawn_first)
    columns: tuple[Column[CustomerPoint], ...] = (
        Column(ours("Customer ID"), Kind.ID, lambda c: c.id),
        Column(ours("Customer"), TEXT, lambda c: _name(report, language, c.id, c.name)),
        Column(ours("Spend"), MONEY, lambda c: c.spend),
        Column(ours("Margin"), MONEY, lambda c: c.margin),
        Column(ours("Service cost"), MONEY, lambda c: c.service_cost),
        Column(ours("Contribution"), MONEY, lambda c: c.contribution),
        Column(ours("Share"), SHARE, _share),
        Column(ours("Where they stand"), WORD, lambda c: _BANDS[c.band]),
    )
    groups = _groups(points)
    left_out = len(points) - sum(group.last - group.first + 1 for group in groups)
    note = ""
    if left_out:
        note = language.say_counted(
            ours("One customer who spent or cost nothing has no place on these axes."),
            ours("{n} customers who spent or cost nothing have no place on these axes."),
            left_out,
        )
    drawn: Drawn | None = Drawn(Shape.DOTS, "Spend", ("Service cost",), groups=groups, is_log=True)
    if len(points) > MOST_DRAWN or not groups:
        drawn, note = None, ""
    return ChartTable(ours("Customers"), (facts.bands,), columns, points, drawn, note)


def _name(report: InsightReport, language: Language, key: int, name: str) -> str:
    return name if report.names else language.say(ours("Customer {id}"), id=key)


def _share(point: CustomerPoint) -> float | None:
    return point.service_cost / point.margin if point.margin > 0 else None


def _has_place(point: CustomerPoint) -> bool:
    return point.spend > 0 and point.service_cost > 0


def _drawn_first(point: CustomerPoint) -> tuple[bool, int, int]:
    return not _has_place(point), _BAND_ORDER[point.band], point.id


def _groups(points: Sequence[CustomerPoint]) -> tuple[Group, ...]:
    groups, start = [], 0
    placed = [point for point in points if _has_place(point)]
    for band, theirs in groupby(placed, key=lambda point: point.band):
        number = sum(1 for _ in theirs)
        groups.append(Group(_BANDS[band], start, start + number - 1))
        start += number
    return tuple(groups)


def whale_table(report: InsightReport, language: Language) -> ChartTable:
    """Contributions added up, best first."""
    insight = report.insight
    line, cloud = insight.facts.whale_line, insight.cloud
    running = () if line is None else line.running
    ids = () if line is None else line.customers
    named = dict(zip(cloud.ids, cloud.names, strict=True))
    single = [now - before for before, now in zip((0, *running), running, strict=False)]
    lines = [
        (place, _name(report, language, key, named.get(key, "")), alone, so_far)
        for place, (key, alone, so_far) in enumerate(zip(ids, single, running, strict=True), 1)
    ]
    columns: tuple[Column[Any], ...] = (
        Column(ours("Place"), NUMBER, lambda one: one[0]),
        Column(ours("Customer"), TEXT, lambda one: one[1]),
        Column(ours("Contribution"), MONEY, lambda one: one[2]),
        Column(ours("Added up"), MONEY, lambda one: one[3]),
    )
    drawn = Drawn(Shape.STEPS, "Place", ("Added up",)) if lines else None
    return ChartTable(ours("Who brings what"), (insight.facts.whale,), columns, lines, drawn)


def attention_table(report: InsightReport) -> ChartTable:
    """Thirds of the customers by what they spent, and what care they got."""
    found = report.insight.attention
    names = (ours("Spend most"), ours("In between"), ours("Spend least"))
    lines = list(zip(names, found.groups, strict=False))
    columns: tuple[Column[Any], ...] = (
        Column(ours("Customers by spend"), WORD, lambda one: one[0]),
        Column(ours("Customers"), NUMBER, lambda one: one[1].customers),
        Column(ours("Complaints"), NUMBER, lambda one: one[1].complaints),
        Column(ours("First reply, hours"), DECIMAL, lambda one: one[1].first_reply_hours),
        Column(ours("Minutes"), DECIMAL, lambda one: one[1].minutes),
        Column(ours("Goodwill"), MONEY, lambda one: _minor(one[1].goodwill_minor)),
        Column(ours("Promises"), NUMBER, lambda one: one[1].promises),
        Column(ours("Promises kept"), NUMBER, lambda one: one[1].promises_kept),
        Column(ours("Kept"), SHARE, lambda one: _kept(one[1])),
    )
    drawn = Drawn(Shape.BARS, "Customers by spend", ("First reply, hours",)) if lines else None
    told = (found.finding, *(line.finding for line in found.lines))
    return ChartTable(ours("Equal attention"), told, columns, lines, drawn)


def _minor(value: float | None) -> int | None:
    return None if value is None else round(value)


def _kept(group: SpendGroup) -> float | None:
    return group.promises_kept / group.promises if group.promises else None


def payback_table(report: InsightReport) -> ChartTable:
    """Light, usual and heavy care among comparable complaints, and what was bought later."""
    found = report.insight.payback
    lines = list(
        zip(
            (ours("Light care"), ours("Usual care"), ours("Heavy care")), found.thirds, strict=False
        )
    )
    columns: tuple[Column[Any], ...] = (
        Column(ours("Care"), WORD, lambda one: one[0]),
        Column(ours("Complaints"), NUMBER, lambda one: one[1][0]),
        Column(ours("Mean cost of care"), MONEY, lambda one: _minor(one[1][1])),
        Column(ours("Mean later margin"), MONEY, lambda one: _minor(one[1][2])),
    )
    drawn = None
    if lines:
        drawn = Drawn(Shape.BARS, "Care", ("Mean cost of care", "Mean later margin"))
    return ChartTable(ours("Payback of care"), (found.finding,), columns, lines, drawn)


def people_table(report: InsightReport) -> ChartTable:
    """Care of each person against comparable complaints; nobody is ranked, so nothing is drawn."""
    found = report.insight.people
    columns: tuple[Column[PersonCare], ...] = (
        Column(ours("Person"), TEXT, lambda p: p.name),
        Column(ours("Complaints"), NUMBER, lambda p: p.complaints),
        Column(ours("Care, % more or less"), DECIMAL, lambda p: _number(p.care.value)),
        Column(ours("Care, from"), DECIMAL, lambda p: p.care.low),
        Column(ours("Care, to"), DECIMAL, lambda p: p.care.high),
        Column(
            ours("Later margin a complaint"), MONEY, lambda p: _minor(_number(p.later_margin.value))
        ),
        Column(ours("What it says"), TEXT, lambda p: p.care.sentence),
    )
    return ChartTable(ours("People"), (found.finding,), columns, found.people)


def precedents_table(report: InsightReport) -> ChartTable:
    """What settled complaints got, kind by kind; amounts are of the complaint in the middle."""
    found = report.insight.precedents
    columns: tuple[Column[KindGot], ...] = (
        Column(ours("Similar complaints"), TEXT, lambda kind: kind.name),
        Column(ours("Complaints"), NUMBER, lambda kind: kind.n),
        Column(ours("Usual in all"), MONEY, lambda kind: round(kind.total.median)),
        Column(ours("Middle half, from"), MONEY, lambda kind: round(kind.total.low)),
        Column(ours("Middle half, to"), MONEY, lambda kind: round(kind.total.high)),
        Column(ours("Usual remedy"), MONEY, lambda kind: round(kind.remedy.median)),
        Column(ours("Usual goodwill"), MONEY, lambda kind: round(kind.goodwill.median)),
        Column(ours("Compared with earlier ones"), NUMBER, lambda kind: kind.compared),
        Column(ours("Got more"), NUMBER, lambda kind: kind.more),
        Column(ours("Got less"), NUMBER, lambda kind: kind.less),
        Column(ours("With a reason"), NUMBER, lambda kind: kind.with_reason),
    )
    return ChartTable(ours("Similar complaints"), (found.finding,), columns, found.kinds)


def _number(value: Value) -> float | None:
    return float(value) if isinstance(value, int | float) else None


def score_table(report: InsightReport, language: Language) -> ChartTable:
    """The recommend score at the end of each month, with its range."""
    found = report.insight.voices
    columns: tuple[Column[ScorePoint], ...] = (
        Column(ours("Month"), TEXT, lambda p: language.month(p.month)),
        Column(ours("Answers"), NUMBER, lambda p: p.n),
        Column(ours("Recommend score"), DECIMAL, lambda p: p.score),
        Column(ours("Lowest plausible"), DECIMAL, lambda p: p.low),
        Column(ours("Highest plausible"), DECIMAL, lambda p: p.high),
    )
    drawn = None
    if any(point.score is not None for point in found.points):
        series = ("Recommend score", "Lowest plausible", "Highest plausible")
        drawn = Drawn(Shape.LINES, "Month", series)
    told = (found.score, found.change, found.response)
    return ChartTable(ours("Recommend score"), told, columns, found.points, drawn)


def causes_table(report: InsightReport) -> ChartTable:
    """Causes, dearest first."""
    found = report.insight.causes
    columns: tuple[Column[Cause], ...] = (
        Column(ours("Cause"), TEXT, lambda c: c.label),
        Column(ours("Complaints"), NUMBER, lambda c: c.complaints),
        Column(ours("Customers"), NUMBER, lambda c: c.customers),
        Column(ours("Minutes"), NUMBER, lambda c: c.minutes),
        Column(ours("Cost"), MONEY, lambda c: c.cost_minor),
        Column(ours("Cost so far"), SHARE, lambda c: c.running_share),
    )
    drawn = Drawn(Shape.BARS, "Cause", ("Cost",)) if found.causes else None
    told = (found.finding, found.purses_finding, found.reserve)
    return ChartTable(ours("Causes"), told, columns, found.causes, drawn)


def times_table(title: str, finding: Finding, curve: Survival) -> ChartTable:
    """Who still waits after how many days; two more columns hold the steps that are drawn."""
    rows = list(zip(curve.days, curve.waiting, curve.low, curve.high, strict=True))
    columns: tuple[Column[Any], ...] = (
        Column(ours("Days"), DECIMAL, lambda one: one[0] and one[0][0]),
        Column(ours("Still waiting"), SHARE, lambda one: one[0] and one[0][1]),
        Column(ours("At least"), SHARE, lambda one: one[0] and one[0][2]),
        Column(ours("At most"), SHARE, lambda one: one[0] and one[0][3]),
        Column(ours("Days, as drawn"), DECIMAL, lambda one: one[1] and one[1][0]),
        Column(ours("Waiting, as drawn"), SHARE, lambda one: one[1] and one[1][1]),
    )
    lines = list(zip_longest(rows, _steps(curve)))
    drawn = Drawn(Shape.STEPS, "Days, as drawn", ("Waiting, as drawn",)) if lines else None
    return ChartTable(title, (finding,), columns, lines, drawn)


def _steps(curve: Survival) -> list[tuple[float, float]]:
    """The corners of the falling line: flat until an end, then straight down."""
    corners: list[tuple[float, float]] = []
    for day, share in zip(curve.days, curve.waiting, strict=True):
        if corners and corners[-1][1] != share:
            corners.append((day, corners[-1][1]))
        corners.append((day, share))
    return corners


def trend_table(report: InsightReport, language: Language) -> ChartTable:
    """Margin and service cost month by month."""
    facts = report.insight.facts
    columns: tuple[Column[MonthRatio], ...] = (
        Column(ours("Month"), TEXT, lambda m: language.month(m.month)),
        Column(ours("Margin"), MONEY, lambda m: m.margin),
        Column(ours("Service cost"), MONEY, lambda m: m.service_cost),
        Column(ours("Share"), SHARE, lambda m: m.service_cost / m.margin if m.margin > 0 else None),
    )
    drawn = Drawn(Shape.LINES, "Month", ("Share",)) if facts.months else None
    return ChartTable(ours("Trend"), (facts.trend,), columns, facts.months, drawn)
