"""The same figures on every screen: chart, list, guided page, shop totals; to the cent."""

from __future__ import annotations

import io
import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import count
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from csdesk.cli import main
from csdesk.desk import Desk
from csdesk.domain.complaint import ActStep, Complaint, RemedyDecision
from csdesk.domain.contact import Channel
from csdesk.domain.customer import Customer
from csdesk.domain.effort import Effort, Measured, Outlay, OutlayKind, cost_of_minutes
from csdesk.domain.figures import Band
from csdesk.domain.money import plain
from csdesk.domain.person import Person
from csdesk.domain.purchase import Purchase
from csdesk.domain.redress import Redress, RedressForm, RedressKind
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.services.charts import CustomerChart, customer_chart
from csdesk.services.complaints import complaint_view
from csdesk.services.customers import customer_details, customer_rows
from csdesk.services.reports.exporting import export_report, whole_period
from csdesk.services.shops import read_shop
from csdesk.store import listings, stories, sums
from csdesk.store.opening import open_store
from tests.builders import a_complaint, a_customer, a_purchase, a_shop, an_effort, an_outlay, at
from tests.conftest import NOW, fixed_now

TODAY = NOW.date()
DAYS = st.dates(date(2024, 1, 1), TODAY)
MONEY = st.integers(0, 10**9)
SIGNED = st.integers(-(10**9), 10**9)
CUSTOMERS = st.integers(1, 3)
PURCHASES = st.tuples(CUSTOMERS | st.none(), DAYS, SIGNED, SIGNED, st.booleans())
EFFORTS = st.tuples(CUSTOMERS, DAYS, st.integers(0, 600), st.integers(0, 20_000), st.booleans())
REDRESS = st.tuples(CUSTOMERS, DAYS, MONEY, st.sampled_from(RedressKind))
OUTLAYS = st.tuples(CUSTOMERS, DAYS, MONEY)


@contextmanager
def a_fresh_desk(empty_shop: Path, folder: Path, number: int) -> Iterator[Desk]:
    path = folder / f"{number}.csdesk"
    shutil.copyfile(empty_shop, path)
    store = open_store(path)
    try:
        yield Desk(store, fixed_now)
    finally:
        store.close()


def lay_down(
    desk: Desk, bought: list[Any], worked: list[Any], given_: list[Any], spent: list[Any]
) -> None:
    """Three customers with a complaint each, and all of these facts, in one action."""
    with desk.store.write("facts", NOW) as work:
        for key in (1, 2, 3):
            work.customers.add(Customer(f"C{key}", key, created_at=NOW))
            work.complaints.add(Complaint(key, "Title", "Words", Channel.PHONE, NOW, 60, id=key))
            work.act_steps.add(ActStep(key, remedy_decision=RemedyDecision.OWED))
        for who, day, net, margin, estimated in bought:
            work.purchases.add(
                Purchase(*(day, net, 0, net, margin), customer_id=who, margin_estimated=estimated)
            )
        for who, day, minutes, hourly, about in worked:
            cost = cost_of_minutes(minutes, hourly)
            how = {"complaint_id": who} if about else {}
            work.efforts.add(
                Effort(who, day, minutes, hourly, cost, Measured.BY_HAND, **how)  # type: ignore[arg-type]
            )
        for who, day, cost, kind in given_:
            work.redress.add(Redress(who, who, kind, RedressForm.REPAIR, "x", cost, day))
        for who, day, cost in spent:
            work.outlays.add(Outlay(who, day, OutlayKind.PARTS, cost))


numbers = count()


@given(
    bought=st.lists(PURCHASES, max_size=12),
    worked=st.lists(EFFORTS, max_size=8),
    given_=st.lists(REDRESS, max_size=6),
    spent=st.lists(OUTLAYS, max_size=4),
)
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None
)
def test_whatever_happened_every_screen_says_the_same(
    empty_shop: Path,
    tmp_path: Path,
    bought: list[Any],
    worked: list[Any],
    given_: list[Any],
    spent: list[Any],
) -> None:
    with a_fresh_desk(empty_shop, tmp_path, next(numbers)) as desk:
        lay_down(desk, bought, worked, given_, spent)
        charts = [customer_chart(desk, key) for key in (1, 2, 3)]
        rows = customer_rows(desk, (1, 2, 3))
        views = [complaint_view(desk, key) for key in (1, 2, 3)]
        details = [customer_details(desk, key) for key in (1, 2, 3)]
        with desk.store.read() as work:
            totals = listings.totals(work.connection)
            everything = stories.entries(work.connection, None)
            assert sums.wrong(work.connection) == []
            kept = work.connection.exec_driver_sql(
                "SELECT spend_minor, margin_minor, estimated_margin_minor, effort_minutes, "
                "effort_minor, remedy_minor, goodwill_minor, outlay_minor, service_minor, "
                "purchases, complaints_without_minutes FROM customer_sums ORDER BY customer_id"
            ).all()

    for chart, row, view, detail, sum_ in zip(charts, rows, views, details, kept, strict=True):
        f = chart.figures
        assert f.effort + f.remedy + f.goodwill + f.other == f.service_cost
        assert f.margin - f.service_cost == f.contribution
        assert tuple(sum_) == (
            *(f.spend, f.margin, f.estimated, f.effort_minutes, f.effort, f.remedy),
            *(f.goodwill, f.other, f.service_cost, f.purchases, f.complaints_without_minutes),
        )
        assert (row.margin_minor, row.service_minor, row.share, row.band) == (
            *(f.margin, f.service_cost, f.share, f.band),
        )
        assert (view.margin_minor, view.service_minor) == (f.margin, f.service_cost)
        assert (detail.spend_minor, detail.first_on) == (f.spend, chart.first_purchase_on)
        assert ends(chart) == (f.spend, f.margin, f.service_cost)
    walk_in = [each for each in bought if each[0] is None]
    assert totals.spend == sum(c.figures.spend for c in charts) + sum(p[2] for p in walk_in)
    assert totals.margin == sum(c.figures.margin for c in charts) + sum(p[3] for p in walk_in)
    assert totals.service == sum(c.figures.service_cost for c in charts)
    assert totals.spend == sum(entry.spend for entry in everything)
    assert totals.margin == sum(entry.margin for entry in everything)
    assert totals.service == sum(entry.service_cost for entry in everything)


def ends(chart: CustomerChart) -> tuple[int, int, int]:
    """Where the curves of a chart end."""
    last = [curve[-1] if curve else 0 for curve in (chart.spend, chart.margin, chart.service)]
    assert list(chart.days) == sorted(set(chart.days))
    return last[0], last[1], last[2]


def test_every_change_keeps_the_sums_in_step(desk: Desk) -> None:
    anna = a_customer(desk)
    bought = a_purchase(desk, anna.id, 1_000)
    effort = an_effort(desk, anna.id, 60)
    with desk.store.write("edit", NOW) as work:
        work.purchases.replace(replace(bought, margin_minor=300))
        work.efforts.remove(effort.id)
    bo = a_customer(desk, "Bo")
    with desk.store.write("edit", NOW) as work:
        work.purchases.replace(replace(work.purchases.require(bought.id), customer_id=bo.id))

    rows = customer_rows(desk, (anna.id, bo.id))

    assert [(row.margin_minor, row.service_minor) for row in rows] == [(0, 0), (300, 0)]
    with desk.store.read() as work:
        assert sums.wrong(work.connection) == []


def test_sums_that_were_meddled_with_are_named_and_can_be_counted_anew(desk: Desk) -> None:
    anna, bo = a_customer(desk), a_customer(desk, "Bo")
    a_purchase(desk, anna.id)
    with desk.store.write("meddle", NOW) as work:
        run = work.connection.exec_driver_sql
        run(f"UPDATE customer_sums SET margin_minor = 1 WHERE customer_id = {anna.id}")
        run(f"DELETE FROM customer_sums WHERE customer_id = {bo.id}")

    with desk.store.write("mend", NOW) as work:
        assert sums.wrong(work.connection) == [anna.id, bo.id]
        sums.refresh_all(work.connection)
        assert sums.wrong(work.connection) == []


def test_the_chart_tells_of_the_day_the_margin_was_used_up(desk: Desk) -> None:
    a_shop(desk)
    anna = a_customer(desk, "Anna Lindqvist")
    a_purchase(desk, anna.id, 5_000, on=date(2026, 1, 5))
    an_effort(desk, anna.id, 30, on=date(2026, 2, 3))
    an_outlay(desk, anna.id, 600, on=date(2026, 2, 4))

    chart = customer_chart(desk, anna.id)

    assert (chart.figures.margin, chart.figures.service_cost) == (2_000, 2_100)
    assert (chart.figures.band, chart.tipping.last_entry) == (
        Band.PAST_TIPPING,
        date(2026, 2, 4),
    )
    assert chart.aim.first_entry == date(2026, 2, 3)
    assert (chart.days, chart.margin, chart.service) == (
        (date(2026, 1, 5), date(2026, 2, 3), date(2026, 2, 4)),
        (2_000, 2_000, 2_000),
        (0, 1_500, 2_100),
    )
    assert "21.00 EUR of service against 20.00 EUR of margin" in chart.verdict.text
    assert "2026-02-04" in chart.verdict.text


def test_the_verdict_is_written_as_the_face_wants_it(desk: Desk) -> None:
    anna = a_customer(desk)
    a_purchase(desk, anna.id, 10_000)
    an_effort(desk, anna.id, 30)

    chart = customer_chart(
        desk, anna.id, money=lambda minor: f"£{minor}", percent=lambda share: f"{share} per cent"
    )

    assert "38 per cent" in chart.verdict.headline
    assert "£2500" in chart.verdict.detail


def test_headroom_is_reckoned_at_the_rate_of_who_looks_after_them(desk: Desk) -> None:
    a_shop(desk, hourly_minor=3_000)
    with desk.store.write("save_person", NOW) as work:
        tom = work.people.add(Person("Tom", "T", 6_000))
    anna, bo = a_customer(desk, looked_after_by=tom.id), a_customer(desk, "Bo")
    for customer in (anna, bo):
        a_purchase(desk, customer.id, 15_000)

    charts = [customer_chart(desk, each.id) for each in (anna, bo)]

    assert [chart.figures.headroom_minutes for chart in charts] == [60, 120]


def test_the_chart_of_nobody_who_bought_says_what_is_assumed(desk: Desk) -> None:
    anna = a_customer(desk)

    chart = customer_chart(desk, anna.id)

    assert (chart.figures.spend, chart.days) == (0, ())
    assert chart.assumptions == ("hourly_minor", "margin_bp", "usual_tax_bp")


@pytest.mark.parametrize("minutes", [0, 10])
def test_complaints_without_minutes_are_counted_beside_the_figures(
    desk: Desk, minutes: int
) -> None:
    anna = a_customer(desk)
    first = a_complaint(desk, anna.id, opened_at=at(3))
    a_complaint(desk, anna.id)
    an_effort(desk, anna.id, minutes, complaint_id=first.id)

    missing = customer_chart(desk, anna.id).figures.complaints_without_minutes

    assert missing == (1 if minutes else 2)


def test_a_purchase_of_a_day_to_come_counts_alike_in_chart_and_list(desk: Desk) -> None:
    """An export may hold such a day; a chart of an earlier day leaves it out when asked to."""
    customer = a_customer(desk)
    a_purchase(desk, customer.id, 10_000, on=date(2027, 1, 4))

    [row] = customer_rows(desk, [customer.id])

    assert customer_chart(desk, customer.id).figures.margin == row.margin_minor == 4_000
    assert customer_chart(desk, customer.id, until=desk.today()).figures.margin == 0


@given(
    bought=st.lists(PURCHASES, max_size=8),
    worked=st.lists(EFFORTS, max_size=5),
    given_=st.lists(REDRESS, max_size=4),
    spent=st.lists(OUTLAYS, max_size=3),
)
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=8, deadline=None
)
def test_whatever_happened_screen_json_and_sheet_say_the_same(
    empty_shop: Path,
    tmp_path: Path,
    bought: list[Any],
    worked: list[Any],
    given_: list[Any],
    spent: list[Any],
) -> None:
    number = next(numbers)
    book = tmp_path / f"{number}.xlsx"
    with a_fresh_desk(empty_shop, tmp_path, number) as desk:
        lay_down(desk, bought, worked, given_, spent)
        currency = read_shop(desk).currency
        screen = {row.id: row for row in customer_rows(desk, (1, 2, 3))}
        export_report(desk, ReportRequest(ReportKind.CUSTOMERS, *whole_period(desk)), book)
    sheet = sheet_amounts(book)

    for key, row in screen.items():
        told = asked_for(tmp_path / f"{number}.csdesk", key)
        assert told["margin"] == plain(row.margin_minor, currency)
        assert told["service_cost"] == plain(row.service_minor, currency)
        nothing = not any(Decimal(told[name]) for name in AMOUNTS)
        assert key in sheet or nothing
        if key in sheet:
            assert sheet[key] == [Decimal(told[name]) for name in AMOUNTS]
    assert sheet["Total"] == [
        sum((amounts[at] for key, amounts in sheet.items() if key != "Total"), Decimal(0))
        for at in range(len(AMOUNTS))
    ]


AMOUNTS = ("spend", "margin", "service_cost", "contribution")


def asked_for(shop: Path, customer_id: int) -> dict[str, Any]:
    """What ``csdesk customer --json`` prints."""
    out = io.StringIO()
    with redirect_stdout(out):
        assert main(["customer", str(customer_id), "--shop", str(shop), "--json"]) == 0
    told: dict[str, Any] = json.loads(out.getvalue())
    return told


def sheet_amounts(book: Path) -> dict[object, list[Decimal]]:
    """Spend, margin, service cost and contribution of each line, by the id in its first cell."""
    sheet = openpyxl.load_workbook(book, data_only=True)["Customers"]
    head, *lines = sheet.iter_rows(values_only=True)
    at = [head.index(name) for name in ("Spend", "Margin", "Service cost", "Contribution")]
    return {
        line[0]: [Decimal(str(line[place])).quantize(Decimal("0.01")) for place in at]
        for line in lines
        if line[1] is not None or line[0] == "Total"
    }
