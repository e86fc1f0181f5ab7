"""The columns of the sheets about minutes: by person and month, and each entry."""

from __future__ import annotations

from csdesk.domain.ours import ours
from csdesk.domain.reports.lines import EffortLine, EffortOfPerson
from csdesk.domain.reports.sheet import Column, Kind
from csdesk.domain.reports.words import YES

EFFORT_BY_PERSON: tuple[Column[EffortOfPerson], ...] = (
    Column(ours("Month"), Kind.TEXT, lambda e: e.month),
    Column(ours("Person"), Kind.TEXT, lambda e: e.person),
    Column(ours("From"), Kind.DAY, lambda e: e.from_on),
    Column(ours("To"), Kind.DAY, lambda e: e.to_on),
    Column(ours("Minutes"), Kind.NUMBER, lambda e: e.minutes, summed=True),
    Column(ours("Cost"), Kind.MONEY, lambda e: e.cost, summed=True),
    Column(ours("Complaints touched"), Kind.NUMBER, lambda e: e.complaints),
)
EFFORT_LINES: tuple[Column[EffortLine], ...] = (
    Column(ours("Day"), Kind.DAY, lambda e: e.spent_on),
    Column(ours("Person"), Kind.TEXT, lambda e: e.person),
    Column(ours("Customer ID"), Kind.ID, lambda e: e.customer_id),
    Column(ours("Customer"), Kind.TEXT, lambda e: e.customer),
    Column(ours("Complaint ID"), Kind.ID, lambda e: e.complaint_id),
    Column(ours("Minutes"), Kind.NUMBER, lambda e: e.minutes, summed=True),
    Column(ours("Cost an hour"), Kind.MONEY, lambda e: e.hourly),
    Column(ours("Cost"), Kind.MONEY, lambda e: e.cost, summed=True),
    Column(ours("Estimated"), Kind.WORD, lambda e: YES if e.estimated else None),
    Column(ours("Note"), Kind.TEXT, lambda e: e.note),
)
