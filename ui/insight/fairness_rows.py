"""What the rows of fairness and of people say and draw."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from csdesk.domain.insight.attention import (
    EQUAL_WITHIN,
    Attention,
    AttentionLine,
    EqualAttention,
)
from csdesk.domain.insight.finding import Finding, Label
from csdesk.domain.insight.people import NO_JUDGEMENT_BELOW, People, PersonCare
from ui.charts.twin import Told, Twin
from ui.insight.range_ink import Span, ticks
from ui.insight.spread_chart import SpreadRow, SpreadScale
from ui.wording import Wording

_LEAST_REACH = 40.0
_MOST_REACH = 200.0


def tr(words: str) -> str:
    """The words of both pictures."""
    return QCoreApplication.translate("Fairness", words)


def attention_name(kind: Attention) -> str:
    """What is compared, in words."""
    return {
        Attention.FIRST_REPLY: tr("First reply"),
        Attention.MINUTES: tr("Minutes"),
        Attention.GOODWILL: tr("Goodwill"),
    }[kind]


def span_of(finding: Finding) -> Span | None:
    """What is drawn of an estimate; nothing of what can't be told."""
    value = finding.value
    if finding.label is Label.CANT_TELL or not isinstance(value, int | float):
        return None
    return Span(float(value), finding.low, finding.high)


def attention_rows(attention: EqualAttention, wording: Wording) -> tuple[SpreadRow, ...]:
    """A row for each of the three, in their own order."""
    return tuple(_attention_row(line, wording) for line in attention.lines)


def _attention_row(line: AttentionLine, wording: Wording) -> SpreadRow:
    finding = line.finding
    span = span_of(finding)
    seen = tr("{n} customers").format(n=wording.number(finding.n))
    told = () if span is None else (_range(span, wording, 2),)
    beside = "" if span is None else wording.decimal(span.value, 2)
    return SpreadRow(
        attention_name(line.kind), seen, span, tr("can’t tell yet"), beside, (*told, seen)
    )


def attention_scale(wording: Wording) -> SpreadScale:
    """From -1 to 1, with the zone that counts as equal."""
    told = tuple((value, wording.decimal(value, 1)) for value in (-1.0, -0.5, 0.0, 0.5, 1.0))
    reach = wording.decimal(EQUAL_WITHIN, 1)
    return SpreadScale(
        *(-1.0, 1.0, told, tr("Spend plays no part")),
        left=tr("less with spend"),
        right=tr("more with spend"),
        zone=EQUAL_WITHIN,
        zone_words=tr("equal within ±{reach}").format(reach=reach),
    )


def attention_twin(attention: EqualAttention, wording: Wording) -> Twin:
    """The three in figures."""
    headings = (
        tr("What is compared"),
        tr("Customers"),
        tr("Agreement with spend"),
        tr("From"),
        tr("To"),
        tr("Chance"),
    )
    rows: list[tuple[Told | str, ...]] = []
    for line in attention.lines:
        span = span_of(line.finding)
        rows.append(
            (
                attention_name(line.kind),
                Told(wording.number(line.finding.n), line.finding.n),
                *_three(span, wording),
                Told("–" if line.p is None else wording.decimal(line.p, 3), line.p),
            )
        )
    return Twin(headings, tuple(rows))


def people_rows(people: People, wording: Wording) -> tuple[SpreadRow, ...]:
    """A row for each person, in the order of the settings."""
    return tuple(_person_row(person, wording) for person in people.people)


def _person_row(person: PersonCare, wording: Wording) -> SpreadRow:
    span = span_of(person.care)
    seen = tr("{n} complaints").format(n=wording.number(person.complaints))
    later = later_words(person.later_margin, wording)
    too_few = person.complaints < NO_JUDGEMENT_BELOW
    none = tr("no judgement below {n} complaints").format(n=NO_JUDGEMENT_BELOW)
    instead = none if too_few else tr("can’t tell yet")
    beside = "" if person.later_margin.label is Label.CANT_TELL else later
    if span is None:
        return SpreadRow(person.name, seen, None, instead, beside, (instead, seen))
    care = tr("Care against comparable complaints: {share}").format(
        share=_percent(span.value, wording)
    )
    return SpreadRow(
        *(person.name, seen, span, "", beside),
        read_out=(care, tr("Later margin a complaint: {money}").format(money=later), seen),
    )


def people_scale(people: People, wording: Wording) -> SpreadScale:
    """Around 0 %, as wide as it must be."""
    spans = [span for span in (span_of(person.care) for person in people.people) if span]
    ends = [abs(end) for span in spans for end in (span.value, span.low, span.high) if end]
    reach = min(_MOST_REACH, max(_LEAST_REACH, *ends, 0.0) * 1.1)
    told = tuple((value, _percent(value, wording)) for value in ticks(-reach, reach))
    return SpreadScale(
        *(-reach, reach, told, tr("As for comparable complaints")),
        left=tr("less care"),
        right=tr("more care"),
        beside=tr("Later margin"),
    )


def people_twin(people: People, wording: Wording) -> Twin:
    """The people in figures, in the order of the settings."""
    headings = (
        tr("Person"),
        tr("Complaints"),
        tr("Care against comparable"),
        tr("From"),
        tr("To"),
        tr("Later margin a complaint"),
    )
    rows: list[tuple[Told | str, ...]] = []
    for person in people.people:
        span = span_of(person.care)
        told = (None, None, None) if span is None else (span.value, span.low, span.high)
        shares = (Told("–" if end is None else _percent(end, wording), end) for end in told)
        value = person.later_margin.value
        rank = value if isinstance(value, int | float) else None
        rows.append(
            (
                person.name,
                Told(wording.number(person.complaints), person.complaints),
                *shares,
                Told(later_words(person.later_margin, wording), rank),
            )
        )
    return Twin(headings, tuple(rows))


def later_words(finding: Finding, wording: Wording) -> str:
    """Later margin against comparable complaints, with its sign."""
    value = finding.value
    if finding.label is Label.CANT_TELL or not isinstance(value, int | float):
        return tr("can’t tell yet")
    money = wording.money_rough(round(value))
    return f"+{money}" if value > 0 else money


def _three(span: Span | None, wording: Wording) -> tuple[Told, Told, Told]:
    ends = (None, None, None) if span is None else (span.value, span.low, span.high)
    one, two, three = (Told("–" if e is None else wording.decimal(e, 2), e) for e in ends)
    return one, two, three


def _range(span: Span, wording: Wording, places: int) -> str:
    value = wording.decimal(span.value, places)
    if span.low is None or span.high is None:
        return tr("{value}, no range known").format(value=value)
    low, high = (wording.decimal(end, places) for end in (span.low, span.high))
    return tr("{value} ({low} to {high})").format(value=value, low=low, high=high)


def _percent(value: float, wording: Wording) -> str:
    """An index against comparable complaints: +12 %."""
    told = wording.percent(value / 100)
    return f"+{told}" if round(value) > 0 else told
