"""Customers of a period as points: sums, bands, tags and causes, to the cent."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.desk import Desk
from csdesk.domain.figures import Band, band_of
from csdesk.domain.insight.period import Period
from csdesk.domain.insight.shop import Cloud
from csdesk.domain.reports.request import ReportKind
from csdesk.services.charts import customer_chart
from csdesk.services.insight.cloud import bands_of, cloud
from csdesk.services.insight.period_sums import PeriodSums, totals
from csdesk.services.insight.records import Records, Whole, read_records
from csdesk.services.merging import merge_customers
from tests.builders import (
    a_complaint,
    a_customer,
    a_list_item,
    a_person,
    a_purchase,
    a_redress,
    a_shop,
    an_effort,
    an_outlay,
    at,
)
from tests.services.reported import shown

ALWAYS = Period(date(2026, 11, 16))
MARCH = Period(date(2026, 11, 16), date(2026, 3, 1), date(2026, 3, 31))


def records_of(desk: Desk) -> Records:
    with desk.store.read() as work:
        return read_records(desk, work)


def test_a_shop_without_customers_is_an_empty_cloud(desk: Desk) -> None:
    a_shop(desk)
    assert cloud(records_of(desk), ALWAYS) == Cloud()
    assert totals(records_of(desk), ALWAYS).margin == 0


def test_a_point_has_the_sums_and_the_band_of_the_customer_page(desk: Desk) -> None:
    a_shop(desk)
    anna = a_customer(desk)
    a_purchase(desk, anna.id, 10_001)
    a_purchase(desk, anna.id, -2_000, on=date(2026, 4, 1))
    an_effort(desk, anna.id, 37)
    an_outlay(desk, anna.id, 499)
    a_redress(desk, a_complaint(desk, anna.id), 333)
    figures = customer_chart(desk, anna.id).figures
    found = cloud(records_of(desk), ALWAYS).at(0)
    assert (found.spend, found.margin) == (figures.spend, figures.margin)
    assert (found.service_cost, found.band) == (figures.service_cost, figures.band)
    assert found.contribution == figures.contribution


def test_who_is_archived_or_was_joined_with_another_is_no_point(desk: Desk) -> None:
    a_shop(desk)
    anna, double = a_customer(desk), a_customer(desk, "A. Lindqvist")
    a_customer(desk, "Gone", archived_at=at(1))
    a_purchase(desk, double.id, 5_000)
    merge_customers(desk, anna.id, double.id)
    found = cloud(records_of(desk), ALWAYS)
    assert found.ids == (anna.id,)
    assert found.spend == (5_000,)


def test_only_the_days_of_the_period_count(desk: Desk) -> None:
    a_shop(desk)
    anna = a_customer(desk)
    for day, net in ((date(2026, 2, 28), 1), (date(2026, 3, 1), 20), (date(2026, 3, 31), 300)):
        a_purchase(desk, anna.id, net)
        a_purchase(desk, anna.id, net, on=day)
    an_effort(desk, anna.id, 60, on=date(2026, 4, 1))
    found = cloud(records_of(desk), MARCH).at(0)
    assert found.spend == 1 + 20 + 300 + 20 + 300
    assert found.service_cost == 0


def test_who_bought_before_the_period_is_not_waiting_for_a_first_purchase(desk: Desk) -> None:
    a_shop(desk)
    old, new, later = (a_customer(desk, name) for name in ("Old", "New", "Later"))
    a_purchase(desk, old.id, on=date(2026, 1, 5))
    a_purchase(desk, later.id, on=date(2026, 5, 5))
    for customer in (old, new, later):
        an_effort(desk, customer.id, 5, on=date(2026, 3, 3))
    bands = cloud(records_of(desk), MARCH).bands
    assert bands == (Band.PAST_TIPPING, Band.INVESTING, Band.INVESTING)


def test_tags_person_and_causes_stand_with_the_point(desk: Desk) -> None:
    a_shop(desk)
    tom, cause = a_person(desk), a_list_item(desk)
    anna = a_customer(desk, tags="club, fleet", looked_after_by=tom.id)
    plain = a_customer(desk, "Plain")
    a_complaint(desk, anna.id, cause_id=cause.id)
    a_complaint(desk, anna.id)
    found = cloud(records_of(desk), ALWAYS)
    assert found.at(0).tags == ("club", "fleet")
    assert (found.at(0).looked_after_by, found.at(0).causes) == (tom.id, frozenset({cause.id}))
    assert (found.ids[1], found.looked_after_by[1], found.causes[1]) == (
        plain.id,
        None,
        frozenset(),
    )


def test_totals_of_a_period_are_those_of_the_report(desk: Desk) -> None:
    a_shop(desk)
    anna, gone = a_customer(desk), a_customer(desk, "Gone", archived_at=at(1))
    for customer_id in (anna.id, gone.id, None):
        a_purchase(desk, customer_id, 12_345)
        a_purchase(desk, customer_id, 777, on=date(2026, 4, 1))
    an_effort(desk, gone.id, 13, on=date(2026, 3, 9))
    a_complaint(desk, anna.id, opened_at=at(9, month=3))
    report = shown(desk, ReportKind.CUSTOMERS, date(2026, 3, 1), date(2026, 3, 31))
    found, sums = totals(records_of(desk), MARCH), report.totals["Customers"].sums
    for name in ("spend", "margin", "service_cost", "purchases", "complaints_without_minutes"):
        assert getattr(found, name) == sums[name.replace("_", " ").capitalize()], name


def column(numbers: Iterable[int]) -> Whole:
    return np.array([*numbers], dtype=np.int64)


AMOUNTS = st.integers(-(10**9), 10**9)


@given(st.lists(st.tuples(AMOUNTS, AMOUNTS.map(abs), st.booleans()), max_size=40), st.data())
def test_bands_are_those_of_single_customers(
    rows: list[tuple[int, int, bool]], data: st.DataObject
) -> None:
    aim_bp = data.draw(st.integers(1, 10_000))
    margin, cost = column([row[0] for row in rows]), column([row[1] for row in rows])
    bought = column([row[2] for row in rows]) > 0
    found = bands_of(PeriodSums(margin, margin, cost, bought), aim_bp).tolist()
    bands = list(Band)
    assert [bands[place] for place in found] == [
        band_of(has_purchase, earned, spent, aim_bp) for earned, spent, has_purchase in rows
    ]


@pytest.mark.parametrize("cost", [2_499, 2_500, 2_501, 10_000, 10_001])
def test_a_cent_decides_the_band(cost: int) -> None:
    sums = PeriodSums(column([0]), column([10_000]), column([cost]), column([1]) > 0)
    assert list(Band)[bands_of(sums, 2_500)[0]] is band_of(True, 10_000, cost, 2_500)


@pytest.mark.parametrize("margin", [2**49, 2**51, 2**53, 2**62])
def test_a_cent_decides_the_band_of_any_amount(margin: int) -> None:
    costs = np.array([margin // 4, margin // 4 + 1, margin, margin + 1])
    margins = np.full(4, margin)
    sums = PeriodSums(margins, margins, costs, np.full(4, True))
    expected = [band_of(True, margin, cost, 2_500) for cost in costs.tolist()]
    assert [list(Band)[band] for band in bands_of(sums, 2_500)] == expected
