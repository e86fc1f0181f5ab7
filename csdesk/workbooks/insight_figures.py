"""Every figure of Insight as a line: where it belongs, what it says, and how firmly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from math import isfinite

from csdesk.domain.insight import finding as found
from csdesk.domain.insight.attention import Attention
from csdesk.domain.insight.finding import Finding, Label, Unit, findings_of
from csdesk.domain.insight.whole import Insight
from csdesk.domain.ours import ours
from csdesk.domain.reports.sheet import Kind
from csdesk.language import Language
from csdesk.shown import labelled
from csdesk.workbooks.sheet import Value

_UNITS = {
    Unit.SHARE: ours("share"),
    Unit.RATIO: ours("per 1"),
    Unit.COUNT: ours("count"),
    Unit.MINUTES: ours("min"),
    Unit.HOURS: ours("hours"),
    Unit.DAYS: ours("days"),
    Unit.SCORE: ours("points"),
    Unit.PERCENT: "%",
    Unit.CORRELATION: ours("correlation"),
    Unit.DAY: ours("day"),
    Unit.WORD: "",
}
_AREAS = {
    "facts": ours("The shop"),
    "payback": ours("Payback of care"),
    "coin": ours("Fair-coin trial"),
    "attention": ours("Equal attention"),
    "people": ours("People"),
    "precedents": ours("What similar complaints got"),
    "voices": ours("What customers say"),
    "times": ours("Times"),
    "causes": ours("Causes and costs"),
}
_NAMES = {
    "finding": ours("In a sentence"),
    "spend": ours("Spend"),
    "margin": ours("Margin"),
    "service_cost": ours("Service cost"),
    "contribution": ours("Left after service"),
    "ratio": ours("What service takes of the margin"),
    "typical_ratio": ours("A year like this"),
    "headroom": ours("Room for care"),
    "break_even": ours("Where nothing is left"),
    "minute_cost": ours("A minute of care"),
    "unused_minutes": ours("Time that was left"),
    "spread": ours("Cost to serve, the customer in the middle"),
    "trend": ours("Service month by month"),
    "whale": ours("Where the money comes from"),
    "bands": ours("What customers bring, and what service costs"),
    "expected_margin": ours("What customers may bring in the next 12 months"),
    "exploratory": ours("Possible turning point"),
    "recovery": ours("Buying after a complaint"),
    "score": ours("Recommend score"),
    "change": ours("Against the time before"),
    "satisfaction": ours("How satisfied they are"),
    "ease": ours("How easy it was for them"),
    "response": ours("How many answer"),
    "before_after": ours("The same customers, then and now"),
    "first_reply": ours("Until the first reply"),
    "resolve": ours("Until it is settled"),
    "first_contact": ours("Settled at the first contact"),
    "reopened": ours("Taken up again"),
    "closed_loop": ours("Heard back within 7 days"),
    "backlog": ours("What is open now"),
    "reserve": ours("What the price sets aside for care"),
    "purses_finding": ours("What care was spent on"),
}
"""What the screens call each figure."""
_ATTENTION = {
    Attention.FIRST_REPLY: ours("First reply"),
    Attention.MINUTES: ours("Minutes"),
    Attention.GOODWILL: ours("Goodwill"),
}


@dataclass(frozen=True, slots=True)
class Figure:
    """One finding with its place, both in the language of the workbook."""

    area: str
    name: str
    finding: Finding


def figures(insight: Insight, language: Language) -> Iterator[Figure]:
    """All findings, area by area, in the order of the screens."""
    for area, title in _AREAS.items():
        said = language.say(title)
        named, inside = _named(getattr(insight, area), language), _inside(insight, area, language)
        for name, finding in (*named, *inside):
            yield Figure(said, name, finding)


def _inside(insight: Insight, area: str, language: Language) -> Iterator[tuple[str, Finding]]:
    """What an area says of its parts: of each kind of attention, each person, each change."""
    if area == "attention":
        for line in insight.attention.lines:
            yield language.say(_ATTENTION[line.kind]), line.finding
    elif area == "people":
        for person in insight.people.people:
            yield labelled(person.name, language.say(ours("care")), language), person.care
            later = language.say(ours("later margin"))
            yield labelled(person.name, later, language), person.later_margin
    elif area == "precedents":
        for kind in insight.precedents.kinds:
            yield kind.name, kind.finding
    elif area == "causes":
        for cause in insight.causes.causes:
            for change in cause.changes:
                yield labelled(cause.label, change.what, language), change.finding


def _named(part: object, language: Language) -> Iterator[tuple[str, Finding]]:
    for field, figure in findings_of(part):
        yield language.say(_NAMES[field]), figure


def said(finding: Finding, language: Language) -> str:
    """Its sentence with how firmly it is known; where nothing can be told it says so itself."""
    if finding.label is Label.CANT_TELL:
        return finding.sentence
    return labelled(language.say(finding.label.words), finding.sentence, language)


def unit_words(unit: Unit, language: Language) -> str:
    """What a value counts; the currency for amounts."""
    if unit is Unit.MONEY:
        return language.currency
    words = _UNITS[unit]
    return language.say(words) if words else ""


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
