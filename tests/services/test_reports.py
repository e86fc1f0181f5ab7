"""Reports: every figure of a period, equal on screen and on the sheets."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from csdesk.desk import Desk
from csdesk.domain.complaint import ListenStep
from csdesk.domain.effort import Outlay, OutlayKind
from csdesk.domain.errors import Cancelled, Refused
from csdesk.domain.redress import RedressForm, RedressKind
from csdesk.domain.reports.lines import WALK_IN
from csdesk.domain.reports.request import FileFormat, ReportKind, ReportRequest
from csdesk.domain.shop import Shop
from csdesk.domain.voucher import VoucherUse
from csdesk.services.charts import customer_chart
from csdesk.services.reports.exporting import export_report, whole_period
from csdesk.services.reports.naming import file_name
from csdesk.services.reports.previewing import SheetPreview
from csdesk.services.reports.sent import remember_export
from csdesk.services.shops import read_shop, save_shop
from tests.builders import (
    a_complaint,
    a_customer,
    a_follow_up,
    a_list_item,
    a_person,
    a_promise,
    a_purchase,
    a_redress,
    a_shop,
    an_effort,
    an_outlay,
    at,
)
from tests.services.reported import lines_of, sheet_of, shown, what_does_not_tie, words_of_page

YEAR = date(2026, 1, 1), date(2026, 12, 31)
AMOUNTS = ("Spend", "Margin", "Service cost", "Contribution", "Share", "Effort", "Remedy")


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


def chart_says(desk: Desk, customer_id: int) -> dict[str, Any]:
    figures = customer_chart(desk, customer_id).figures
    return {
        "Spend": figures.spend,
        "Margin": figures.margin,
        "Service cost": figures.service_cost,
        "Contribution": figures.contribution,
        "Share": figures.share,
        "Effort": figures.effort,
        "Remedy": figures.remedy,
    }


def test_a_report_of_everything_equals_the_customers_chart(shop: Desk) -> None:
    anna = a_busy_customer(shop)

    (line,) = lines_of(shown(shop, ReportKind.ACCOUNTANT, *whole_period(shop)), "Customers")

    assert {name: line[name] for name in AMOUNTS} == chart_says(shop, anna)
    assert (line["Service cost"], line["Contribution"]) == (6_250, 5_750)


def test_every_line_of_the_period_stands_on_its_sheet(shop: Desk) -> None:
    a_busy_customer(shop)

    report = shown(shop, ReportKind.ACCOUNTANT, *YEAR)

    (complaint,) = lines_of(report, "Complaints")
    assert (complaint["Opened"], complaint["Stage"]) == (date(2026, 11, 16), "Listening")
    assert (complaint["Effort minutes"], complaint["Service cost"]) == (15, 6_250)
    (remedy,) = lines_of(report, "Remedies")
    assert (remedy["What"], remedy["Cost"]) == ("Re-true, 12 spokes", 3_800)
    assert [line["Cost"] for line in lines_of(report, "Goodwill")] == [1_200]
    (effort,) = lines_of(report, "EffortLines")
    assert (effort["Person"], effort["Minutes"], effort["Cost"]) == ("Tom Reyes", 15, 750)
    (outlay,) = lines_of(report, "Outlays")
    assert (outlay["What"], outlay["Cost"]) == ("Postage", 500)
    march, november = [line for line in lines_of(report, "Summary") if line["Contribution"]]
    assert (march["Month"], march["Spend"], march["Purchases"]) == ("March 2026", 30_000, 1)
    assert (november["From"], november["To"]) == (date(2026, 11, 1), date(2026, 11, 30))
    assert (november["Service cost"], november["Share"]) == (6_250, None)
    (person,) = lines_of(report, "Effort")
    assert (person["Person"], person["Minutes"], person["Complaints touched"]) == (
        *("Tom Reyes", 15),
        1,
    )
    assert what_does_not_tie(report) == []


def test_a_return_stands_on_its_sheet_with_its_tax_and_lowers_the_month(shop: Desk) -> None:
    anna = a_customer(shop)
    bought = a_purchase(shop, anna.id, 10_000, reference="R-1", on=date(2026, 6, 1))
    back = a_purchase(shop, anna.id, -4_000, margin=-1_600, on=date(2026, 6, 9))
    with shop.store.write("tell", at(20)) as work:
        work.purchases.replace(
            replace(back, tax_minor=-800, gross_minor=-4_800, return_of=bought.id, what="Bell")
        )

    report = shown(shop, ReportKind.ACCOUNTANT, *YEAR)

    (line,) = lines_of(report, "Returns")
    assert (line["Day"], line["Of purchase"], line["Bought on"], line["What"]) == (
        *(date(2026, 6, 9), "R-1", date(2026, 6, 1)),
        "Bell",
    )
    assert (line["Gross"], line["Tax known"], line["Net"], line["Margin"]) == (
        -4_800,
        -800,
        -4_000,
        -1_600,
    )
    assert line["Tax estimated"] is None
    june = lines_of(report, "Summary")[5]
    assert (june["Spend"], june["Returns"], june["Tax known"], june["Purchases"]) == (
        *(6_000, -4_000, -800),
        1,
    )


def test_months_are_those_of_the_financial_year(shop: Desk) -> None:
    save_shop(shop, replace(read_shop(shop), year_begins="04-06"))
    anna = a_customer(shop)
    for day in (date(2026, 5, 5), date(2026, 5, 6)):
        a_purchase(shop, anna.id, 1_000, on=day)

    report = shown(shop, ReportKind.ACCOUNTANT, date(2026, 4, 6), date(2027, 4, 5))

    april, may, *rest = lines_of(report, "Summary")
    assert (april["From"], april["To"], april["Spend"]) == (
        *(date(2026, 4, 6), date(2026, 5, 5)),
        1_000,
    )
    assert (may["From"], may["Spend"], len(rest)) == (date(2026, 5, 6), 1_000, 10)


def test_everything_known_of_a_complaint_stands_in_its_line(shop: Desk) -> None:
    anna = a_busy_customer(shop)
    complaint = a_complaint(shop, anna, "The wheel wobbles.", is_urgent=True, reference="T-9")
    a_promise(shop, anna, "Wheel done", complaint_id=complaint.id, due_at=at(20))
    a_follow_up(shop, anna, complaint_id=complaint.id, answered_at=at(19), recommend=9, ease=6)
    with shop.store.write("listen", at(17)) as work:
        work.listen_steps.add(
            ListenStep(complaint.id, promised="A true wheel", seeks="Ride on Sunday", summary="x")
        )

    (line,) = [
        one
        for one in lines_of(shown(shop, ReportKind.COMPLAINTS, *YEAR), "Complaints")
        if one["Complaint ID"] == complaint.id
    ]

    assert {title: line[title] for title in line if line[title] not in (None, "", 0)} == {
        "Complaint ID": complaint.id,
        "Opened": date(2026, 11, 16),
        "Customer ID": anna,
        "Customer": "Anna Lindqvist",
        "Complaint": complaint.title,
        "Severity": "Serious",
        "Stage": "Listening",
        "Their words": "The wheel wobbles.",
        "How it came in": "Phone",
        "Urgent": "yes",
        "What was promised": "A true wheel",
        "What they seek": "Ride on Sunday",
        "Promise": "Wheel done",
        "Promised for": date(2026, 11, 20),
        "Ease (1-7)": 6,
        "Would recommend (0-10)": 9,
        "Number elsewhere": "T-9",
    }


def test_a_period_takes_both_its_days_and_nothing_else(shop: Desk) -> None:
    anna = a_customer(shop)
    for day in (28, 30):
        a_purchase(shop, anna.id, 1_000, on=date(2026, 6, day))
    a_purchase(shop, anna.id, 1_000, on=date(2026, 7, 1))
    an_effort(shop, anna.id, 60, on=date(2026, 7, 2))

    june = shown(shop, ReportKind.CUSTOMERS, date(2026, 6, 28), date(2026, 6, 30))

    (line,) = lines_of(june, "Customers")
    assert (line["Spend"], line["Purchases"], line["Effort"]) == (2_000, 2, 0)


def test_a_complaint_taken_down_at_night_belongs_to_the_shops_own_day(shop: Desk) -> None:
    anna = a_customer(shop)
    a_complaint(shop, anna.id, opened_at=at(1, 0, 7), offset_minutes=60)

    july = shown(shop, ReportKind.COMPLAINTS, date(2026, 7, 1), date(2026, 7, 31))
    june = shown(shop, ReportKind.COMPLAINTS, date(2026, 6, 1), date(2026, 6, 30))

    assert sheet_of(july, "Complaints").count == 1 and sheet_of(june, "Complaints").count == 0


def test_walk_in_sales_stand_in_one_line(shop: Desk) -> None:
    a_purchase(shop, None, 700)
    a_purchase(shop, None, 300)

    (line,) = lines_of(shown(shop, ReportKind.CUSTOMERS, *YEAR), "Customers")

    assert (line["Customer ID"], line["Customer"], line["Spend"]) == (None, WALK_IN, 1_000)


def test_complaints_without_minutes_are_counted_for_their_customer(shop: Desk) -> None:
    anna = a_customer(shop)
    a_complaint(shop, anna.id)
    timed = a_complaint(shop, anna.id)
    an_effort(shop, anna.id, complaint_id=timed.id)

    report = shown(shop, ReportKind.CUSTOMERS, *YEAR)

    (line,) = lines_of(report, "Customers")
    assert line["Complaints without minutes"] == 1
    assert "1 complaint has no minutes written down" in words_of_page(report, "Notes")


@pytest.mark.parametrize("kind", [ReportKind.ACCOUNTANT, ReportKind.COMPLAINTS])
def test_without_names_nobody_can_be_told_apart_by_words(shop: Desk, kind: ReportKind) -> None:
    anna = a_busy_customer(shop)
    a_follow_up(shop, anna, complaint_id=1, answered_at=at(19), words="wheel", recommend=9)
    a_promise(shop, anna, "wheel", complaint_id=1)

    report = shown(shop, kind, *YEAR, names=False)

    told = repr([part.lines for part in report.parts if isinstance(part, SheetPreview)])
    assert "Anna" not in told and "wheel" not in told and "spokes" not in told
    assert lines_of(report, "Complaints")[0]["Customer"] == f"Customer {anna}"


def test_what_is_assumed_is_said(desk: Desk) -> None:
    a_shop(desk, hourly_minor=None, margin_bp=None, usual_tax_bp=None)

    told = words_of_page(shown(desk, ReportKind.ACCOUNTANT, *YEAR), "Notes")

    assert "€30.00 is assumed" in told and "40.0% of net sales" in told
    assert "which tax prices include" in told


def test_accounts_that_nobody_mapped_yet_are_named(desk: Desk) -> None:
    a_shop(desk, returns_account="4400", money_back_account="1200")

    told = words_of_page(shown(desk, ReportKind.ACCOUNTANT, *YEAR), "Cover")

    (sentence,) = [line for line in told.splitlines() if line.startswith("Not mapped yet")]
    assert "Vouchers owed" in sentence
    assert "Returns" not in sentence and "Money paid back" not in sentence


def test_a_period_that_ends_before_it_begins_is_refused(shop: Desk) -> None:
    with pytest.raises(Refused) as refused:
        shown(shop, ReportKind.ACCOUNTANT, YEAR[1], YEAR[0])

    assert refused.value.code == "report.period"


def test_a_preview_shows_the_first_lines_and_the_totals_of_all(shop: Desk) -> None:
    anna = a_customer(shop)
    with shop.store.write("spend", at(20)) as work:
        for _ in range(205):
            work.outlays.add(Outlay(anna.id, date(2026, 11, 2), OutlayKind.PARTS, 100))

    outlays = sheet_of(shown(shop, ReportKind.ACCOUNTANT, *YEAR), "Outlays")

    assert (len(outlays.lines), outlays.count, outlays.totals.sums["Cost"]) == (200, 205, 20_500)


@pytest.mark.parametrize(
    ("kind", "sheets"),
    [
        (
            ReportKind.ACCOUNTANT,
            (
                *("Cover", "Summary", "Accounts", "Journal", "Remedies", "Goodwill", "Returns"),
                *("Vouchers", "Effort by person", "Effort", "Outlays", "Complaints", "Customers"),
                *("Changes", "Notes"),
            ),
        ),
        (ReportKind.CUSTOMERS, ("Customers", "Notes")),
        (ReportKind.COMPLAINTS, ("Complaints", "Remedies", "Goodwill", "Notes")),
    ],
)
def test_each_workbook_holds_its_sheets(
    shop: Desk, tmp_path: Path, kind: ReportKind, sheets: tuple[str, ...]
) -> None:
    a_busy_customer(shop)

    written = export_report(shop, ReportRequest(kind, *YEAR), tmp_path / "out.xlsx")

    assert tuple(openpyxl.load_workbook(written.path).sheetnames) == sheets


def test_the_sheet_shows_the_same_figures_to_the_cent(shop: Desk, tmp_path: Path) -> None:
    anna = a_busy_customer(shop, "=cmd|'/c calc'!A0")

    path = tmp_path / "out.xlsx"
    export_report(shop, ReportRequest(ReportKind.ACCOUNTANT, *YEAR), path)

    rows = rows_of(path, "Customers")
    assert rows[0][:7] == (
        *("Customer ID", "Customer", "Spend", "Margin"),
        *("Service cost", "Contribution", "Share"),
    )
    assert rows[1][:6] == (anna, "=cmd|'/c calc'!A0", 300, 120, 62.5, 57.5)
    assert rows[-1][0] == "Total" and rows[-1][4] == 62.5


@pytest.mark.parametrize("ending", ["xlsx", "zip"])
def test_the_same_facts_make_the_same_file_whenever_and_wherever_it_is_made(
    shop: Desk, tmp_path: Path, ending: str
) -> None:
    a_busy_customer(shop)
    a_complaint(shop, 1, settled_at=at(20, 23), outcome="explained", cause_id=a_list_item(shop).id)
    later = datetime(2031, 5, 5, 5, 5, tzinfo=timezone(timedelta(hours=-9)))
    elsewhere = replace(shop, now=lambda: later)
    files = []

    for number, desk in enumerate((shop, elsewhere)):
        path = tmp_path / f"{number}.{ending}"
        export_report(desk, ReportRequest(ReportKind.ACCOUNTANT, *YEAR), path)
        files.append(path.read_bytes())

    assert files[0] == files[1]
    a_purchase(shop, 1, 100, on=date(2026, 2, 2))
    export_report(shop, ReportRequest(ReportKind.ACCOUNTANT, *YEAR), tmp_path / f"x.{ending}")
    assert (tmp_path / f"x.{ending}").read_bytes() != files[0]


def test_a_workbook_that_was_exported_before_is_the_same_again(shop: Desk, tmp_path: Path) -> None:
    a_busy_customer(shop)
    request = ReportRequest(ReportKind.ACCOUNTANT, *YEAR)
    first, second = tmp_path / "1.xlsx", tmp_path / "2.xlsx"

    written = export_report(shop, request, first)
    remember_export(shop, request, first.name, written.standing)
    export_report(shop, request, second)

    assert first.read_bytes() == second.read_bytes()


def test_a_period_of_many_years_tells_of_the_months_in_which_something_happened(
    shop: Desk,
) -> None:
    a_busy_customer(shop)

    report = shown(shop, ReportKind.ACCOUNTANT, date.min, date.max)

    months = [line["Month"] for line in lines_of(report, "Summary")]
    assert months == ["March 2026", "November 2026"]
    assert what_does_not_tie(report) == []


def test_a_file_is_never_replaced_without_being_asked(shop: Desk, tmp_path: Path) -> None:
    path = tmp_path / "out.xlsx"
    path.write_bytes(b"mine")

    with pytest.raises(Refused) as refused:
        export_report(shop, ReportRequest(ReportKind.CUSTOMERS, *YEAR), path)
    assert refused.value.code == "report.exists" and path.read_bytes() == b"mine"

    export_report(shop, ReportRequest(ReportKind.CUSTOMERS, *YEAR), path, overwrite=True)
    assert path.read_bytes()[:2] == b"PK"


def test_stopping_leaves_no_half_file(shop: Desk, tmp_path: Path) -> None:
    a_busy_customer(shop)

    def stop(done: int, total: int, what: str = "") -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        export_report(
            shop,
            ReportRequest(ReportKind.ACCOUNTANT, *YEAR),
            tmp_path / "out.xlsx",
            progress=stop,
        )

    assert list(tmp_path.glob("out*")) == []


@pytest.mark.parametrize(
    ("kind", "file_format", "name"),
    [
        (ReportKind.CUSTOMERS, FileFormat.XLSX, "Millbrook Cycles service cost Q3 2026.xlsx"),
        (ReportKind.COMPLAINTS, FileFormat.CSV, "Millbrook Cycles complaints Q3 2026.zip"),
        (ReportKind.LETTERS, FileFormat.CSV, "Millbrook Cycles letters Q3 2026.csv"),
        (ReportKind.CUSTOMER, FileFormat.PDF, "Millbrook Cycles customer 7 Q3 2026.pdf"),
        (ReportKind.ACCOUNTANT, FileFormat.DATEV, "EXTF_Millbrook Cycles DATEV Q3 2026.csv"),
        (ReportKind.ACCOUNTANT, FileFormat.XERO, "Millbrook Cycles Xero Q3 2026.csv"),
    ],
)
def test_a_file_is_named_by_what_it_holds(
    kind: ReportKind, file_format: FileFormat, name: str
) -> None:
    request = ReportRequest(kind, date(2026, 7, 1), date(2026, 9, 30), customer_id=7)

    assert file_name(Shop(name="Millbrook Cycles"), request, file_format) == name


@pytest.mark.parametrize(
    "told", ["13-45", "garbage", "", "2-3", "00-10", "02-30", "٠١-٠١", 5, None]
)
def test_a_year_that_no_calendar_knows_is_the_calendars(
    desk: Desk, tmp_path: Path, told: object
) -> None:
    a_shop(desk)
    a_purchase(desk, a_customer(desk).id)
    with closing(sqlite3.connect(desk.store.path)) as file, file:
        file.execute(
            "INSERT OR REPLACE INTO setting (name, value) VALUES ('year_begins', ?)",
            (json.dumps(told),),
        )

    for kind in (ReportKind.ACCOUNTANT, ReportKind.CAUSES):
        asked = ReportRequest(kind, *YEAR)
        with desk.store.read() as work:
            assert " 2026." in file_name(work.settings.read(), asked)
        export_report(desk, asked, tmp_path / f"{kind}.xlsx")


def test_a_shop_name_never_leaves_the_folder() -> None:
    hostile = Shop(name='../..\\x: "\u202egpj*?')

    name = file_name(hostile, ReportRequest(ReportKind.CUSTOMERS, *YEAR))

    assert not set(name) & set('/\\:*?"<>|\u202e') and not name.startswith(".")


@pytest.mark.parametrize(
    "shop", ["😀" * 300, "é" * 300, "-rf", "~$x", "nul.shop", "\ud800", "\x85"]
)
@pytest.mark.parametrize("kind", ReportKind)
def test_a_report_of_any_shop_has_a_name_that_a_disk_takes(
    tmp_path: Path, shop: str, kind: ReportKind
) -> None:
    days = date(2026, 2, 3), date(2026, 11, 21)
    for file_format in FileFormat:
        asked = ReportRequest(kind, *days, customer_id=2**62)
        name = file_name(Shop(name=shop), asked, file_format)
        (tmp_path / f"{name}.0a1b2c3d.part").touch()

        assert name.isprintable() and not name.startswith(("-", "~")) and name.count(".") == 1


amounts = st.integers(-200_000, 500_000)
days = st.dates(date(2026, 1, 1), date(2026, 11, 21))


@settings(max_examples=8, deadline=None, suppress_health_check=list(HealthCheck))
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

    report = shown(desk, ReportKind.ACCOUNTANT, *whole_period(desk))

    lines = {line["Customer ID"]: line for line in lines_of(report, "Customers")}
    told = chart_says(desk, customer.id)
    line = lines.get(customer.id)
    assert line is None or {name: line[name] for name in AMOUNTS} == told
    assert line is not None or (told["Spend"], told["Service cost"]) == (0, 0)
    assert what_does_not_tie(report) == []


def test_sales_without_their_tax_are_counted_in_their_own_period_only(desk: Desk) -> None:
    a_shop(desk, language="en")
    anna = a_customer(desk)
    for day in (date(2026, 6, 30), date(2026, 7, 1), date(2026, 9, 30), date(2026, 10, 1)):
        a_purchase(desk, anna.id, on=day, net_estimated=True)
    words = words_of_page(
        shown(desk, ReportKind.CUSTOMERS, date(2026, 7, 1), date(2026, 9, 30)), "Notes"
    )
    assert "2 sales came without their tax" in words


def test_everything_ends_with_the_last_use_of_a_voucher(desk: Desk) -> None:
    a_shop(desk)
    given = {"form": RedressForm.VOUCHER, "given_on": date(2026, 11, 16)}
    line = a_redress(desk, a_complaint(desk, a_customer(desk).id), 900, **given)
    with desk.store.write("use_voucher", desk.now()) as work:
        work.voucher_uses.add(VoucherUse(line.id, date(2026, 11, 25), 100))
    assert whole_period(desk)[1] == date(2026, 11, 25)
