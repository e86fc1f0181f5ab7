"""The report of causes: the same figures as Insight shows, and what each complaint cost."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.demo import make_demo
from csdesk.desk import Desk
from csdesk.domain.complaint import Outcome
from csdesk.domain.improvement import Improvement
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.speech import plain_speech
from csdesk.domain.redress import RedressKind
from csdesk.domain.reopening import Reopening
from csdesk.domain.reports.request import ReportKind
from csdesk.domain.shop import ListName
from csdesk.services.insight.causes import causes
from csdesk.services.insight.records import read_records
from csdesk.services.reports.cause_sums import CauseSums
from csdesk.store.opening import open_store
from tests.builders import (
    a_complaint,
    a_customer,
    a_list_item,
    a_redress,
    a_shop,
    an_effort,
    an_outlay,
    at,
)
from tests.conftest import NOW, fixed_now
from tests.services.reported import Lines, lines_of, sheet_of, shown, words_of_page

YEAR = date(2026, 1, 1), date(2026, 12, 31)


def the_causes(desk: Desk, *period: date, key: str = "Causes", **asked: Any) -> Lines:
    return lines_of(shown(desk, ReportKind.CAUSES, *(period or YEAR), **asked), key)


def complained(desk: Desk, cause: int | None, customer: int, **facts: Any) -> int:
    over = {} if cause is None else {"settled_at": at(20), "outcome": Outcome.PUT_RIGHT}
    return a_complaint(desk, customer, cause_id=cause, **over | facts).id


def screw(desk: Desk) -> int:
    """The cause that the complaints of the shop have."""
    with desk.store.read() as work:
        (found,) = work.list_items.where(work.list_items.table.c.label == "Loose screw")
    return found.id


@pytest.fixture
def shop(desk: Desk) -> Desk:
    """Two customers; three complaints of one cause and one without."""
    a_shop(desk, language="en")
    anna, ben = a_customer(desk), a_customer(desk, "Ben Okafor")
    cause = a_list_item(desk, ListName.CAUSE, "Loose screw")
    for customer, minutes in ((anna, 60), (anna, 30), (ben, 0)):
        key = complained(desk, cause.id, customer.id)
        an_effort(desk, customer.id, minutes, complaint_id=key)
    complained(desk, None, ben.id)
    return desk


def test_one_cause_a_line_with_what_it_took(shop: Desk) -> None:
    first, second = the_causes(shop)

    assert first["Cause"] == "Loose screw"
    assert (first["Complaints"], first["Settled by now"], first["Customers"]) == (3, 3, 2)
    assert (first["Minutes"], first["Effort"], first["Service cost"]) == (90, 4500, 4500)
    assert (first["Cost of one, average"], first["Cost of one, middle"]) == (1500, 1500)
    assert first["Share of all"] == 1.0
    assert (second["Cause"], second["Complaints"]) == ("No cause written down", 1)


def test_each_kind_of_cost_stands_by_itself(shop: Desk) -> None:
    with shop.store.read() as work:
        complaint = work.complaints.require(1)
    a_redress(shop, complaint, 700)
    a_redress(shop, complaint, 200, RedressKind.GOODWILL)
    an_outlay(shop, complaint.customer_id, 50, complaint_id=complaint.id)

    line = the_causes(shop)[0]

    assert (line["Remedy"], line["Goodwill"], line["Other"]) == (700, 200, 50)
    assert line["Service cost"] == 4500 + 950


def test_costs_of_the_period_count_whenever_the_complaint_was_opened(shop: Desk) -> None:
    an_effort(shop, 1, 20, complaint_id=1, on=date(2027, 1, 4))

    (line,) = the_causes(shop, date(2027, 1, 1), date(2027, 1, 31))

    assert (line["Complaints"], line["Minutes"]) == (0, 20)
    assert (line["Cost of one, average"], line["Cost of one, middle"]) == (None, None)


def test_a_complaint_that_ended_elsewhere_is_left_out(shop: Desk) -> None:
    over = {"outcome": Outcome.ENDED_ELSEWHERE, "settled_at": at(20)}
    a_complaint(shop, 1, **over)

    assert sum(line["Complaints"] for line in the_causes(shop)) == 4


def test_one_that_was_taken_up_again_is_counted_once(shop: Desk) -> None:
    with shop.store.write("reopen", shop.now()) as work:
        for hour in (12, 13):
            work.reopenings.add(Reopening(1, at(20, hour), at(20), "It broke again"))

    assert the_causes(shop)[0]["Reopened"] == 1


def test_what_was_changed_is_told_with_its_day_also_where_nobody_complained(shop: Desk) -> None:
    quiet = a_list_item(shop, ListName.CAUSE, "Late parcel")
    with shop.store.write("save_improvement", shop.now()) as work:
        work.improvements.add(Improvement(quiet.id, "Another carrier", date(2026, 4, 2)))
        work.improvements.add(Improvement(quiet.id, "Never mind", date(2026, 5, 2), active=False))
        work.improvements.add(Improvement(quiet.id, "Next year", date(2027, 5, 2)))

    line = the_causes(shop)[-1]

    assert (line["Cause"], line["Complaints"]) == ("Late parcel", 0)
    assert "Another carrier" in line["What was changed"] and "2026" in line["What was changed"]
    assert "Never" not in line["What was changed"] and "Next" not in line["What was changed"]
    assert "carrier" not in str(the_causes(shop, names=False)[-1])


def test_categories_add_up_to_causes(shop: Desk) -> None:
    category = a_list_item(shop, ListName.CATEGORY, "Bikes")
    complained(shop, screw(shop), 1, category_id=category.id)

    lines = the_causes(shop, key="Categories")

    assert [line["Category"] for line in lines][-1] == "No category written down"
    assert lines[0]["Category"] == "Bikes"
    for name in ("Complaints", "Minutes", "Service cost"):
        assert sum(line[name] for line in lines) == sum(line[name] for line in the_causes(shop))


def test_months_stand_beside_each_other_and_add_up(shop: Desk) -> None:
    complained(shop, screw(shop), 1, opened_at=at(3, month=2))
    report = shown(shop, ReportKind.CAUSES, *YEAR)

    line = lines_of(report, "CauseMonths")[0]

    months = list(line.values())[1:-1]
    assert (len(months), sum(months)) == (12, line["Complaints"])
    assert (months[1], months[10]) == (1, 3)


def test_many_months_go_by_the_year(shop: Desk) -> None:
    complained(shop, screw(shop), 1, opened_at=at(3, month=2, year=2024))
    report = shown(shop, ReportKind.CAUSES, date(1999, 1, 1), date(2026, 12, 31))

    line = lines_of(report, "CauseMonths")[0]

    assert list(line.values())[1:] == [1, 0, 3, 4]
    assert len(sheet_of(report, "CauseMonths").sheet.columns) == 5


def test_a_complaint_at_midnight_is_of_the_shops_own_day(shop: Desk) -> None:
    complained(shop, screw(shop), 1, opened_at=at(1, 0, month=3) + timedelta(minutes=5))

    assert sum(line["Complaints"] for line in the_causes(shop, date(2026, 3, 1), YEAR[1])) == 5
    assert the_causes(shop, date(2026, 1, 1), date(2026, 2, 28)) == []
    months = list(lines_of(shown(shop, ReportKind.CAUSES, *YEAR), "CauseMonths")[0].values())[1:-1]
    assert (months[1], months[2], months[10]) == (0, 1, 3)


def test_what_the_figures_mean_is_said(shop: Desk) -> None:
    assert "Share of all" in words_of_page(shown(shop, ReportKind.CAUSES, *YEAR), "Notes")


def test_an_empty_shop_has_an_empty_report(desk: Desk) -> None:
    a_shop(desk)

    assert the_causes(desk) == []


@given(st.lists(st.integers(0, 10**9), max_size=9))
def test_average_and_middle_are_rounded_half_up_once(costs: list[int]) -> None:
    sums = CauseSums()
    sums.each.extend(costs)

    if not costs:
        assert (sums.average, sums.middle) == (None, None)
        return
    assert sums.average == (2 * sum(costs) + len(costs)) // (2 * len(costs))
    rising = sorted(costs)
    low, high = rising[(len(costs) - 1) // 2], rising[len(costs) // 2]
    assert sums.middle == (low + high + 1) // 2


def test_the_demo_shop_says_the_same_as_insight(tmp_path: Path) -> None:
    path = tmp_path / "demo.csdesk"
    make_demo(path, customers=48, today=NOW.date())
    store = open_store(path)
    desk = Desk(store, fixed_now)
    with store.read() as work:
        records, improvements = read_records(desk, work), work.improvements.where()
    period = Period(NOW.date(), *YEAR)
    seen = causes(records, improvements, period, plain_speech("USD"))

    told = the_causes(desk)
    store.close()

    names = ("Cause", "Complaints", "Customers", "Minutes", "Service cost")
    assert [tuple(line[name] for name in names) for line in told] == [
        (one.label, one.complaints, one.customers, one.minutes, one.cost_minor)
        for one in seen.causes
    ]
    assert sum(line["Complaints"] for line in told) > 20
