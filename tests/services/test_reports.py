"""Reports: every figure of a period, equal on screen and on the sheets."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from csdesk.desk import Desk
from csdesk.domain.errors import Cancelled, Refused
from csdesk.domain.redress import RedressKind
from csdesk.domain.reports.lines import WALK_IN
from csdesk.domain.shop import Shop
from csdesk.services.charts import customer_chart
from csdesk.services.reports.exporting import (
    ReportKind,
    export_report,
    file_name,
    preview_report,
    whole_period,
)
from tests.builders import (
    a_complaint,
    a_customer,
    a_person,
    a_purchase,
    a_redress,
    a_shop,
    an_effort,
    an_outlay,
    at,
)

YEAR = date(2026, 1, 1), date(2026, 12, 31)


@pytest.fixture
def shop(desk: Desk) -> Desk:
    a_shop(desk)
    return desk


def a_busy_customer(desk: Desk, name: str = "Anna Lindqvist") -> int:
    """120.00 of margin; 15 minutes, remedy 38.00, goodwill 12.00, postage 5.00."""
    anna = a_customer(desk, name)
    a_purchase(desk, anna.id, 30_000)
    complaint = a_complaint(desk, anna.id)
    person = a_person(desk)
    an_effort(desk, anna.id, 15, complaint_id=complaint.id, person_id=person.id)
    a_redress(desk, complaint, 3_800)
    a_redress(desk, complaint, 1_200, RedressKind.GOODWILL)
    an_outlay(desk, anna.id, 500, complaint_id=complaint.id)
    return anna.id


def rows_of(path: Path, sheet: str) -> list[tuple[Any, ...]]:
    return list(openpyxl.load_workbook(path, data_only=True)[sheet].iter_rows(values_only=True))


def test_a_report_of_everything_equals_the_customers_chart(shop: Desk) -> None:
    anna = a_busy_customer(shop)

    report = preview_report(shop, ReportKind.ACCOUNTANT, *whole_period(shop))

    (line,) = report.customers
    figures = customer_chart(shop, anna).figures
    assert line.figures == figures
    assert (figures.service_cost, figures.contribution) == (6_250, 5_750)


def test_every_line_of_the_period_stands_on_its_sheet(shop: Desk) -> None:
    a_busy_customer(shop)

    report = preview_report(shop, ReportKind.ACCOUNTANT, *YEAR)

    (complaint,) = report.complaints
    assert (complaint.opened_on, complaint.stage) == (date(2026, 11, 16), "Listening")
    assert (complaint.effort_minutes, complaint.service_cost) == (15, 6_250)
    assert [(line.what, line.cost) for line in report.remedies] == [("Re-true, 12 spokes", 3_800)]
    assert [line.cost for line in report.goodwill] == [1_200]
    assert [(line.person, line.minutes, line.cost) for line in report.effort] == [
        ("Tom Reyes", 15, 750)
    ]
    assert [(line.what, line.cost) for line in report.outlays] == [("Postage", 500)]


def test_a_period_takes_both_its_days_and_nothing_else(shop: Desk) -> None:
    anna = a_customer(shop)
    for day in (28, 30):
        a_purchase(shop, anna.id, 1_000, on=date(2026, 6, day))
    a_purchase(shop, anna.id, 1_000, on=date(2026, 7, 1))
    an_effort(shop, anna.id, 60, on=date(2026, 7, 2))

    june = preview_report(shop, ReportKind.CUSTOMERS, date(2026, 6, 28), date(2026, 6, 30))

    (line,) = june.customers
    assert (line.figures.spend, line.figures.purchases, line.figures.effort) == (2_000, 2, 0)


def test_a_complaint_taken_down_at_night_belongs_to_the_shops_own_day(shop: Desk) -> None:
    anna = a_customer(shop)
    a_complaint(shop, anna.id, opened_at=at(1, 0, 7), offset_minutes=60)

    july = preview_report(shop, ReportKind.COMPLAINTS, date(2026, 7, 1), date(2026, 7, 31))
    june = preview_report(shop, ReportKind.COMPLAINTS, date(2026, 6, 1), date(2026, 6, 30))

    assert len(tuple(july.complaints)) == 1 and len(tuple(june.complaints)) == 0


def test_walk_in_sales_stand_in_one_line(shop: Desk) -> None:
    a_purchase(shop, None, 700)
    a_purchase(shop, None, 300)

    (line,) = preview_report(shop, ReportKind.CUSTOMERS, *YEAR).customers

    assert (line.customer_id, line.customer, line.figures.spend) == (None, WALK_IN, 1_000)


def test_complaints_without_minutes_are_counted_for_their_customer(shop: Desk) -> None:
    anna = a_customer(shop)
    a_complaint(shop, anna.id)
    timed = a_complaint(shop, anna.id)
    an_effort(shop, anna.id, complaint_id=timed.id)

    (line,) = preview_report(shop, ReportKind.CUSTOMERS, *YEAR).customers

    assert line.figures.complaints_without_minutes == 1


def test_without_names_nobody_can_be_told_apart_by_words(shop: Desk) -> None:
    anna = a_busy_customer(shop)

    report = preview_report(shop, ReportKind.ACCOUNTANT, *YEAR, names=False)

    told = repr([*report.customers, *report.complaints, *report.remedies, *report.effort])
    assert "Anna" not in told and "wheel" not in told and "spokes" not in told
    assert next(iter(report.customers)).customer == f"Customer {anna}"


def test_what_is_assumed_is_said(desk: Desk) -> None:
    a_shop(desk, hourly_minor=None, margin_bp=None, usual_tax_bp=None)

    told = " ".join(preview_report(desk, ReportKind.ACCOUNTANT, *YEAR).assumptions)

    assert "30.00 EUR" in told and "40 %" in told and "tax" in told


def test_a_period_that_ends_before_it_begins_is_refused(shop: Desk) -> None:
    with pytest.raises(Refused) as refused:
        preview_report(shop, ReportKind.ACCOUNTANT, YEAR[1], YEAR[0])

    assert refused.value.code == "report.period"


@pytest.mark.parametrize(
    ("kind", "sheets"),
    [
        (ReportKind.ACCOUNTANT, ("Summary", "Customers", "Remedies", "Goodwill", "Effort")),
        (ReportKind.CUSTOMERS, ("Customers",)),
        (ReportKind.COMPLAINTS, ("Complaints", "Remedies", "Goodwill")),
    ],
)
def test_each_workbook_holds_its_sheets(
    shop: Desk, tmp_path: Path, kind: ReportKind, sheets: tuple[str, ...]
) -> None:
    a_busy_customer(shop)

    path = export_report(shop, kind, *YEAR, tmp_path / "out.xlsx")

    assert set(sheets) <= set(openpyxl.load_workbook(path).sheetnames)


def test_the_sheet_shows_the_same_figures_to_the_cent(shop: Desk, tmp_path: Path) -> None:
    anna = a_busy_customer(shop, "=cmd|'/c calc'!A0")

    path = export_report(shop, ReportKind.ACCOUNTANT, *YEAR, tmp_path / "out.xlsx")

    rows = rows_of(path, "Customers")
    assert rows[0][:7] == (
        *("Customer ID", "Customer", "Spend", "Margin"),
        *("Service cost", "Contribution", "Share"),
    )
    assert rows[1][:6] == (anna, "=cmd|'/c calc'!A0", 300, 120, 62.5, 57.5)
    assert rows[-1][0] == "Total" and rows[-1][4] == 62.5


def test_a_file_is_never_replaced_without_being_asked(shop: Desk, tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    path.write_bytes(b"mine")

    with pytest.raises(Refused) as refused:
        export_report(shop, ReportKind.CUSTOMERS, *YEAR, path)
    assert refused.value.code == "report.exists" and path.read_bytes() == b"mine"

    export_report(shop, ReportKind.CUSTOMERS, *YEAR, path, overwrite=True)
    assert path.read_bytes()[:2] == b"PK"


def test_stopping_leaves_no_half_file(shop: Desk, tmp_path: Path) -> None:
    a_busy_customer(shop)

    def stop(done: int, total: int, what: str = "") -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        export_report(shop, ReportKind.ACCOUNTANT, *YEAR, tmp_path / "out.xlsx", progress=stop)

    assert list(tmp_path.glob("out*")) == []


@pytest.mark.parametrize(
    ("from_on", "to_on", "name"),
    [
        (date(2026, 7, 1), date(2026, 9, 30), "Millbrook Cycles service cost Q3 2026.xlsx"),
        (date(2026, 2, 1), date(2026, 2, 28), "Millbrook Cycles service cost 2026-02.xlsx"),
        (date(2026, 1, 1), date(2026, 12, 31), "Millbrook Cycles service cost 2026.xlsx"),
        (
            date(2026, 1, 5),
            date(2026, 3, 31),
            "Millbrook Cycles service cost 2026-01-05 to 2026-03-31.xlsx",
        ),
    ],
)
def test_a_file_is_named_by_its_period(from_on: date, to_on: date, name: str) -> None:
    assert file_name(Shop(name="Millbrook Cycles"), ReportKind.CUSTOMERS, from_on, to_on) == name


def test_a_shop_name_never_leaves_the_folder() -> None:
    hostile = Shop(name='../..\\x: "\u202egpj*?')

    name = file_name(hostile, ReportKind.CUSTOMERS, *YEAR)

    assert not set(name) & set('/\\:*?"<>|\u202e') and not name.startswith(".")


amounts = st.integers(-200_000, 500_000)
days = st.dates(date(2026, 1, 1), date(2026, 11, 21))


@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_screen_and_report_agree_for_whatever_happened(desk: Desk, data: st.DataObject) -> None:
    customer = a_customer(desk)
    for net in data.draw(st.lists(amounts, max_size=5)):
        a_purchase(desk, customer.id, net, on=data.draw(days), margin=data.draw(amounts))
    for minutes in data.draw(st.lists(st.integers(0, 600), max_size=4)):
        an_effort(desk, customer.id, minutes, hourly=data.draw(st.integers(0, 9_999)))
    complaint = a_complaint(desk, customer.id)
    for cost in data.draw(st.lists(st.integers(0, 90_000), max_size=4)):
        a_redress(desk, complaint, cost, data.draw(st.sampled_from(RedressKind)))

    lines = preview_report(desk, ReportKind.CUSTOMERS, *whole_period(desk)).customers

    figures = {line.customer_id: line.figures for line in lines}.get(customer.id)
    chart = customer_chart(desk, customer.id).figures
    assert figures is None or figures == chart
    assert figures is not None or (chart.spend, chart.service_cost) == (0, 0)
