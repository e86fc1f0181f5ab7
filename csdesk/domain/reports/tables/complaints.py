"""The columns of the sheets with one complaint a line."""

from __future__ import annotations

from csdesk.domain.ours import ours
from csdesk.domain.reports.lines import ComplaintLine, ComplaintWhole
from csdesk.domain.reports.sheet import Column, Kind
from csdesk.domain.reports.words import YES

_FACTS: tuple[Column[ComplaintLine], ...] = (
    Column(ours("Complaint ID"), Kind.ID, lambda c: c.complaint_id),
    Column(ours("Opened"), Kind.DAY, lambda c: c.opened_on),
    Column(ours("Customer ID"), Kind.ID, lambda c: c.customer_id),
    Column(ours("Customer"), Kind.TEXT, lambda c: c.customer),
    Column(ours("Complaint"), Kind.TEXT, lambda c: c.title),
    Column(ours("Category"), Kind.TEXT, lambda c: c.category),
    Column(ours("Severity"), Kind.WORD, lambda c: c.severity),
    Column(ours("Stage"), Kind.WORD, lambda c: c.stage),
    Column(ours("Outcome"), Kind.WORD, lambda c: c.outcome),
    Column(ours("Cause"), Kind.TEXT, lambda c: c.cause),
    Column(ours("Looked after by"), Kind.TEXT, lambda c: c.person),
    Column(ours("Settled"), Kind.DAY, lambda c: c.settled_on),
)
_COSTS: tuple[Column[ComplaintLine], ...] = (
    Column(ours("At stake"), Kind.MONEY, lambda c: c.at_stake, summed=True),
    Column(ours("Effort minutes"), Kind.NUMBER, lambda c: c.effort_minutes, summed=True),
    Column(ours("Effort"), Kind.MONEY, lambda c: c.effort, summed=True),
    Column(ours("Remedy"), Kind.MONEY, lambda c: c.remedy, summed=True),
    Column(ours("Goodwill"), Kind.MONEY, lambda c: c.goodwill, summed=True),
    Column(ours("Other"), Kind.MONEY, lambda c: c.other, summed=True),
    Column(ours("Service cost"), Kind.MONEY, lambda c: c.service_cost, summed=True),
)
COMPLAINTS = (*_FACTS, *_COSTS)


def _line(whole: ComplaintWhole) -> ComplaintLine:
    return whole.line


WHOLE_COMPLAINTS: tuple[Column[ComplaintWhole], ...] = (
    *(column.of(_line) for column in _FACTS),
    Column(ours("Their words"), Kind.TEXT, lambda c: c.words),
    Column(ours("How it came in"), Kind.WORD, lambda c: c.channel),
    Column(ours("Severity, later"), Kind.WORD, lambda c: c.later_severity),
    Column(ours("Somebody could get hurt"), Kind.WORD, lambda c: YES if c.is_safety else None),
    Column(ours("Urgent"), Kind.WORD, lambda c: YES if c.is_urgent else None),
    Column(ours("What it meant for them"), Kind.TEXT, lambda c: c.effect),
    Column(ours("What they expected"), Kind.TEXT, lambda c: c.expected),
    Column(ours("What was promised"), Kind.TEXT, lambda c: c.promised),
    Column(ours("What they seek"), Kind.TEXT, lambda c: c.seeks),
    Column(ours("Feeling"), Kind.WORD, lambda c: c.feeling),
    Column(ours("Listened"), Kind.DAY, lambda c: c.listened_on),
    Column(ours("Acknowledged"), Kind.DAY, lambda c: c.acknowledged_on),
    Column(ours("Hours until acknowledged"), Kind.DECIMAL, lambda c: c.hours_to_acknowledge),
    Column(ours("Our side of it"), Kind.WORD, lambda c: c.verdict),
    Column(ours("Agreed"), Kind.DAY, lambda c: c.acted_on),
    Column(ours("Remedy owed"), Kind.WORD, lambda c: c.decision),
    Column(ours("Ways offered"), Kind.NUMBER, lambda c: c.offered, summed=True),
    Column(ours("Way picked"), Kind.TEXT, lambda c: c.picked),
    Column(ours("What they asked for instead"), Kind.TEXT, lambda c: c.counter),
    Column(ours("Remedies and goodwill"), Kind.TEXT, lambda c: c.given),
    Column(ours("Promise"), Kind.TEXT, lambda c: c.promise),
    Column(ours("Promised for"), Kind.DAY, lambda c: c.promised_for),
    Column(ours("Promise kept"), Kind.WORD, lambda c: c.kept),
    Column(ours("Satisfaction (1-5)"), Kind.NUMBER, lambda c: c.satisfaction),
    Column(ours("Ease (1-7)"), Kind.NUMBER, lambda c: c.ease),
    Column(ours("Would recommend (0-10)"), Kind.NUMBER, lambda c: c.recommend),
    Column(ours("What they answered"), Kind.TEXT, lambda c: c.answer),
    Column(ours("Times reopened"), Kind.NUMBER, lambda c: c.reopened, summed=True),
    Column(ours("Why reopened"), Kind.TEXT, lambda c: c.reopened_reason),
    Column(ours("Days to settle"), Kind.NUMBER, lambda c: c.days_to_settle),
    Column(ours("Number elsewhere"), Kind.TEXT, lambda c: c.reference),
    *(column.of(_line) for column in _COSTS),
)
