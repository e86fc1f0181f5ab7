"""Lines that are fetched while somebody walks through them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import islice
from typing import Any

import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from csdesk.desk import Desk
from csdesk.services.reports.streaming import Following, Streamed, streamed
from csdesk.store.complaints import complaint
from csdesk.store.customers import customer
from csdesk.store.report_queries import opened_within
from csdesk.store.report_rows import day_of
from csdesk.store.streamed import ROWS_A_STEP
from csdesk.store.unit_of_work import Work
from tests.builders import a_complaint, a_customer
from tests.conftest import NOW

BY_ID = sa.select(customer.c.id).order_by(customer.c.id)


def some_customers(desk: Desk, many: int) -> None:
    from csdesk.domain.customer import Customer

    with desk.store.write("add", NOW) as work:
        for number in range(1, many + 1):
            work.customers.add(Customer(f"C{number}", number, created_at=NOW))


def test_lines_are_counted_and_walked_through_as_often_as_somebody_asks(desk: Desk) -> None:
    many = 2 * ROWS_A_STEP + 7
    some_customers(desk, many)

    lines = streamed(desk, BY_ID, lambda row: row.id)

    assert len(lines) == many
    for _ in range(2):
        assert list(lines) == list(range(1, many + 1))
    assert list(zip(lines, lines, strict=True)) == [(n, n) for n in range(1, many + 1)]


def test_only_the_lines_that_are_asked_for_are_made(desk: Desk) -> None:
    some_customers(desk, 3 * ROWS_A_STEP)
    steps: list[int] = []

    def made(work: Work, rows: Sequence[Any]) -> Iterable[int]:
        steps.append(len(rows))
        return (row.id for row in rows)

    lines = Streamed(desk, BY_ID, made)

    assert len(lines) == 3 * ROWS_A_STEP and steps == []
    assert list(islice(lines, 3)) == [1, 2, 3]
    assert steps == [ROWS_A_STEP]


def test_lines_follow_each_other(desk: Desk) -> None:
    some_customers(desk, 2)
    lines = Following(streamed(desk, BY_ID, lambda row: row.id), (7,), ())

    assert (len(lines), list(lines), list(lines)) == (3, [1, 2, 7], [1, 2, 7])


@given(
    at=st.datetimes(datetime(2026, 6, 27), datetime(2026, 7, 4), timezones=st.just(UTC)),
    offset=st.integers(-14 * 60, 14 * 60),
    first=st.dates(date(2026, 6, 28), date(2026, 7, 2)),
    length=st.integers(0, 3),
)
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None
)
def test_the_database_and_the_report_mean_the_same_day(
    desk: Desk, at: datetime, offset: int, first: date, length: int
) -> None:
    anna = a_customer(desk)
    told = a_complaint(desk, anna.id, opened_at=at, offset_minutes=offset)
    last = first + timedelta(days=length)

    with desk.store.read() as work:
        which = opened_within(first, last), complaint.c.id == told.id
        found = work.connection.scalars(sa.select(complaint.c.id).where(*which)).all()

    assert bool(found) == (first <= day_of(told.opened_at, offset) <= last)
