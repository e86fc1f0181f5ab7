"""What the whole shop brought and took, month by month: each day is read once."""

from __future__ import annotations

from datetime import date
from itertools import pairwise

from csdesk.desk import Desk
from csdesk.domain.redress import RedressKind
from csdesk.store.month_sums import month_sums, sums_of
from tests.builders import (
    a_complaint,
    a_customer,
    a_purchase,
    a_redress,
    a_shop,
    an_effort,
    an_outlay,
)
from tests.plans import plans_of

STARTS = [date(year, month, 1) for year in range(2020, 2027) for month in range(1, 13)]
MONTHS = tuple((first, date.fromordinal(then.toordinal() - 1)) for first, then in pairwise(STARTS))


def some_facts(desk: Desk) -> None:
    a_shop(desk)
    anna = a_customer(desk)
    complaint = a_complaint(desk, anna.id)
    for day, gross in ((date(2026, 3, 1), 30_000), (date(2026, 3, 31), 500), (date(2026, 5, 9), 7)):
        a_purchase(desk, anna.id, gross, on=day)
        an_effort(desk, anna.id, 10, complaint_id=complaint.id, on=day)
        an_outlay(desk, anna.id, 250, on=day)
        a_redress(desk, complaint, 1_000, given_on=day)
        a_redress(desk, complaint, 300, RedressKind.GOODWILL, given_on=day)


def test_each_stretch_holds_its_days_and_no_others(desk: Desk) -> None:
    some_facts(desk)
    stretches = (
        (date(2026, 3, 2), date(2026, 3, 30)),
        (date(2026, 3, 31), date(2026, 4, 30)),
        (date(2026, 6, 1), date(2026, 6, 30)),
    )

    with desk.store.read() as work:
        empty, one, none = sums_of(work.connection, stretches)
        (both,) = sums_of(work.connection, [(date(2026, 3, 1), date(2026, 3, 31))])
        months = month_sums(work.connection, date(2026, 3, 2), date(2026, 12, 31))
        assert sums_of(work.connection, ()) == ()

    assert empty.purchases == none.purchases == empty.effort == none.other == 0
    assert (one.purchases, one.minutes, one.other) == (1, 10, 250)
    assert (one.remedy, one.goodwill) == (1_000, 300)
    assert (both.purchases, both.minutes, both.remedy) == (2, 20, 2_000)
    assert months[date(2026, 3, 1)] == one
    assert list(months) == [date(2026, 3, 1), date(2026, 5, 1)]


def test_more_months_ask_no_more_of_the_shop_and_nothing_is_sorted(desk: Desk) -> None:
    some_facts(desk)

    def read() -> None:
        with desk.store.read() as work:
            sums_of(work.connection, MONTHS)

    plans = plans_of(desk, read)

    assert len(plans) == 4
    for plan in plans:
        assert "USING" in plan and "INDEX" in plan and "TEMP B-TREE" not in plan
