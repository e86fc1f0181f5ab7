"""Every figure of Insight as a line: where it belongs, what it says, and how firmly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from math import isfinite

from csdesk.domain.insight import finding as found
from csdesk.domain.insight.finding import Finding, Label, Unit, findings_of
from csdesk.domain.insight.whole import Insight
from csdesk.domain.reports.sheet import Kind
from csdesk.workbooks.sheet import Value

_UNITS = {
    Unit.SHARE: "share",
    Unit.RATIO: "per 1",
    Unit.COUNT: "count",
    Unit.MINUTES: "minutes",
    Unit.HOURS: "hours",
    Unit.DAYS: "days",
    Unit.SCORE: "points",
    Unit.PERCENT: "%",
    Unit.CORRELATION: "correlation",
    Unit.DAY: "day",
    Unit.WORD: "",
}
_AREAS = {
    "facts": "The shop",
    "payback": "Payback of care",
    "coin": "Fair-coin trial",
    "attention": "Equal attention",
    "people": "People",
    "precedents": "What similar complaints got",
    "voices": "What customers say",
    "times": "Times",
    "causes": "Causes and costs",
}
_NAMES = {
    "finding": "In a sentence",
    "spend": "Spend",
    "margin": "Margin",
    "service_cost": "Service cost",
    "contribution": "Left after service",
    "ratio": "What service takes of the margin",
    "typical_ratio": "A year like this",
    "headroom": "Room for care",
    "break_even": "Where nothing is left",
    "minute_cost": "A minute of care",
    "unused_minutes": "Time that was left",
    "spread": "Cost to serve, the customer in the middle",
    "trend": "Service month by month",
    "whale": "Where the money comes from",
    "bands": "What customers bring, and what service costs",
    "expected_margin": "What customers may bring in the next 12 months",
    "exploratory": "Possible turning point",
    "recovery": "Buying after a complaint",
    "score": "Recommend score",
    "change": "Against the time before",
    "satisfaction": "How satisfied they are",
    "ease": "How easy it was for them",
    "response": "How many answer",
    "before_after": "The same customers, then and now",
    "first_reply": "Until the first reply",
    "resolve": "Until it is settled",
    "first_contact": "Settled at the first contact",
    "reopened": "Taken up again",
    "closed_loop": "Heard back within 7 days",
    "backlog": "What is open now",
    "reserve": "What the price sets aside for care",
    "purses_finding": "What care was spent on",
}
"""What the screens call each figure."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One finding with its place."""

    area: str
    name: str
    finding: Finding


def figures(insight: Insight) -> Iterator[Figure]:
    """All findings, area by area, in the order of the screens."""
    for area, title in _AREAS.items():
        for name, finding in (*_named(getattr(insight, area)), *_inside(insight, area)):
            yield Figure(title, name, finding)


def _inside(insight: Insight, area: str) -> Iterator[tuple[str, Finding]]:
    """What an area says of its parts: of each kind of attention, each person, each change."""
    if area == "attention":
        for line in insight.attention.lines:
            yield _spoken(line.kind), line.finding
    elif area == "people":
        for person in insight.people.people:
            yield f"{person.name}: care", person.care
            yield f"{person.name}: later margin", person.later_margin
    elif area == "precedents":
        for kind in insight.precedents.kinds:
            yield kind.name, kind.finding
    elif area == "causes":
        for cause in insight.causes.causes:
            for change in cause.changes:
                yield f"{cause.label}: {change.what}", change.finding


def _named(part: object) -> Iterator[tuple[str, Finding]]:
    for field, figure in findings_of(part):
        in_short = "In a sentence" if field == "finding" else _NAMES.get(field)
        yield in_short or _spoken(field), figure


def _spoken(name: str) -> str:
    return name.replace("_", " ").capitalize()


def said(finding: Finding) -> str:
    """Its sentence with how firmly it is known; where nothing can be told it says so itself."""
    if finding.label is Label.CANT_TELL:
        return finding.sentence
    return f"{finding.label.words}: {finding.sentence}"


def unit_words(unit: Unit, currency: str) -> str:
    return currency if unit is Unit.MONEY else _UNITS[unit]


def in_cell(value: found.Value, unit: Unit) -> tuple[Value, Kind]:
    """A value and how its cell shows it; what no number stands for leaves the cell free."""
    if value is None or (isinstance(value, float) and not isfinite(value)):
        return None, Kind.TEXT
    if isinstance(value, str):
        return (date.fromisoformat(value), Kind.DAY) if unit is Unit.DAY else (value, Kind.TEXT)
    if unit is Unit.MONEY:
        return round(value), Kind.MONEY
    if unit is Unit.SHARE:
        return value, Kind.SHARE
    whole = isinstance(value, int) or (unit in (Unit.COUNT, Unit.MINUTES) and value == int(value))
    if whole:
        return int(value), Kind.NUMBER
    return value, Kind.RATIO if unit in (Unit.RATIO, Unit.CORRELATION) else Kind.DECIMAL
