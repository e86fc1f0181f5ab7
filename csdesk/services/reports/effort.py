"""The sheets about minutes and outlays: information for the accountant, and nothing booked."""

from __future__ import annotations

from datetime import date
from typing import Any

from csdesk.domain.effort import Measured
from csdesk.domain.ours import ours
from csdesk.domain.reports.lines import EffortLine, EffortOfPerson, OutlayLine
from csdesk.domain.reports.sheet import Sheet
from csdesk.domain.reports.tables.effort import EFFORT_BY_PERSON, EFFORT_LINES
from csdesk.domain.reports.tables.outlays import OUTLAYS
from csdesk.domain.reports.words import OUTLAY_WORDS
from csdesk.services.reports.asked import Asked
from csdesk.services.reports.streaming import streamed
from csdesk.store.report_batches import effort_by_person
from csdesk.store.report_queries import effort_spent, outlays_spent


def effort_by_person_sheet(asked: Asked) -> Sheet[EffortOfPerson]:
    """Minutes by month and person."""
    found = []
    with asked.desk.store.read() as work:
        for first, last in asked.months:
            rows = effort_by_person(work.connection, first, last)
            named = sorted(rows, key=lambda row: (asked.person(row.person_id), row[0] or 0))
            found += [_of_person(asked, row, first, last) for row in named]
    return Sheet(
        "Effort",
        ours("Effort by person"),
        ours("Minutes of each person by month. Wages are in the books already: nothing to book."),
        EFFORT_BY_PERSON,
        tuple(found),
    )


def _of_person(asked: Asked, row: Any, first: date, last: date) -> EffortOfPerson:
    return EffortOfPerson(
        month=asked.month(first),
        from_on=first,
        to_on=last,
        person=asked.person(row.person_id),
        minutes=row.minutes,
        cost=row.cost,
        complaints=row.complaints,
    )


def effort_lines_sheet(asked: Asked) -> Sheet[EffortLine]:
    """Each time that minutes were written down."""

    def made(row: Any) -> EffortLine:
        return EffortLine(
            spent_on=row.spent_on,
            customer_id=row.customer_id,
            customer=asked.customer(row.customer_id, row.name),
            person=asked.person(row.person_id),
            minutes=row.minutes,
            hourly=row.hourly_minor,
            cost=row.cost_minor,
            complaint_id=row.complaint_id,
            note=asked.told(row.note),
            estimated=row.measured is Measured.ESTIMATED,
        )

    return Sheet(
        "EffortLines",
        ours("Effort"),
        ours("Minutes given to customers, each at the cost of an hour on that day."),
        EFFORT_LINES,
        streamed(asked.desk, effort_spent(*asked.period), made),
    )


def outlays_sheet(asked: Asked) -> Sheet[OutlayLine]:
    """Postage, travel, parts."""

    def made(row: Any) -> OutlayLine:
        return OutlayLine(
            spent_on=row.spent_on,
            customer_id=row.customer_id,
            customer=asked.customer(row.customer_id, row.name),
            what=OUTLAY_WORDS[row.kind],
            cost=row.cost_minor,
            complaint_id=row.complaint_id,
            note=asked.told(row.note),
        )

    return Sheet(
        "Outlays",
        ours("Outlays"),
        ours("Further costs of serving somebody. They are in the books by their own receipts."),
        OUTLAYS,
        streamed(asked.desk, outlays_spent(*asked.period), made),
    )
