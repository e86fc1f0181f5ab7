from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from csdesk.domain.errors import Cancelled
from csdesk.domain.money import exponent
from csdesk.domain.reports.lines import CustomerLine
from csdesk.workbooks.accountant import write_accountant
from csdesk.workbooks.complaints import write_complaints
from csdesk.workbooks.customers import write_customers
from tests.workbooks.reading import (
    lines_and_total,
    opened,
    rows_of,
    without_kept_results,
)
from tests.workbooks.reports import (
    a_complaint,
    a_customer,
    a_full_report,
    a_redress,
    a_report,
    an_effort,
)

SOFFICE = shutil.which("soffice")


def test_the_sheets_stand_in_the_order_an_accountant_reads_them(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    written = write_accountant(a_full_report(), path)
    assert written.path == path
    assert written.rows == 7
    with opened(path) as book:
        assert book.sheetnames == [
            "Summary",
            "Customers",
            "Complaints",
            "Remedies",
            "Goodwill",
            "Effort",
            "Outlays",
            "How it is worked out",
        ]


def test_the_customers_begin_with_the_columns_that_were_agreed(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    write_accountant(a_full_report(), path)
    head, anna, walk_in, total = rows_of(path, "Customers")
    assert head[:7] == (
        "Customer ID",
        "Customer",
        "Spend",
        "Margin",
        "Service cost",
        "Contribution",
        "Share",
    )
    assert anna[:6] == (1, "Anna Lindqvist", 1000, 380, 75, 305)
    assert anna[6] == pytest.approx(75 / 380)
    assert walk_in[:4] == (None, "Walk-in sales", 9.99, 4)
    assert total[:4] == ("Total", None, "=SUM(C2:C3)", "=SUM(D2:D3)")
    assert total[6] == '=IF(D4>0,E4/D4,"")'


def test_the_kept_totals_and_the_summary_equal_the_lines(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    write_accountant(a_full_report(), path)
    _, total = lines_and_total(path, "Customers")
    summary = {row[0]: row[1] for row in rows_of(path, "Summary", results=True)}
    assert total["Spend"] == summary["Spend"] == 1009.99
    assert total["Contribution"] == summary["Contribution"] == 309.0
    assert total["Share"] == summary["Share"] == pytest.approx(75 / 384)
    assert summary["From"] == datetime(2026, 7, 1)
    assert (summary["Complaints"], summary["Effort minutes"]) == (1, 45)


def test_remedies_and_goodwill_stand_apart_and_agree_with_the_figures(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    write_accountant(a_full_report(), path)
    remedies, remedy_total = lines_and_total(path, "Remedies")
    goodwill, goodwill_total = lines_and_total(path, "Goodwill")
    assert [line["Cost"] for line in remedies] == [38]
    assert [line["What"] for line in goodwill] == ["Coffee voucher"]
    assert (remedy_total["Cost"], goodwill_total["Cost"]) == (38, 12)
    differences = [
        row[1] for row in rows_of(path, "Summary", results=True) if " less " in str(row[0])
    ]
    assert differences == [0, 0, 0, 0]


def test_lines_that_do_not_add_up_to_the_figures_are_seen_in_the_summary(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    write_accountant(a_full_report(effort=[an_effort(2249)]), path)
    summary = {row[0]: row[1] for row in rows_of(path, "Summary", results=True)}
    assert summary["Effort: Customers less Effort"] == 0.01


def test_each_complaint_has_a_row_with_real_days_and_numbers(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    many = [a_complaint(complaint_id=n, effort=n, remedy=100) for n in range(1, 301)]
    write_accountant(a_report(complaints=many), path)
    lines, total = lines_and_total(path, "Complaints")
    assert [line["Complaint ID"] for line in lines] == list(range(1, 301))
    assert lines[0]["Opened"] == datetime(2026, 7, 6)
    assert lines[0]["Settled"] is None
    assert total["Service cost"] == 300 + 451.5


def test_heads_stay_in_sight_and_can_be_filtered_and_printed(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    write_accountant(a_full_report(shop_name="Tom & Jerry"), path)
    with opened(path) as book:
        sheet = book["Customers"]
        assert sheet.freeze_panes == "C2"
        assert sheet.auto_filter.ref == "A1:O3"
        assert sheet.print_title_rows == "$1:$1"
        assert sheet.page_setup.orientation == "landscape"
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert sheet.oddFooter.right.text == "Page &P of &N"
        assert sheet.oddHeader.left.text == "Tom && Jerry"
        assert sheet.column_dimensions["B"].width > len("Anna Lindqvist")
        assert sheet["A1"].font.bold
        assert sheet["C2"].number_format == "[$USD] #,##0.00;-[$USD] #,##0.00"
        assert sheet["G2"].number_format == "0.0%"
        assert book["Complaints"]["B2"].number_format == "yyyy-mm-dd"
        assert book.properties.creator == "csdesk"


@pytest.mark.parametrize(
    ("currency", "shown", "form"),
    [
        ("JPY", 1250, "[$JPY] #,##0;-[$JPY] #,##0"),
        ("EUR", 12.5, "[$EUR] #,##0.00;-[$EUR] #,##0.00"),
        ("KWD", 1.25, "[$KWD] #,##0.000;-[$KWD] #,##0.000"),
    ],
)
def test_amounts_have_the_decimals_of_the_shops_currency(
    tmp_path: Path, currency: str, shown: float, form: str
) -> None:
    path = tmp_path / "q3.xlsx"
    write_accountant(a_report([a_customer(spend=1250)], currency), path)
    with opened(path) as book:
        assert book["Customers"]["C2"].value == shown
        assert book["Customers"]["C2"].number_format == form


def test_an_empty_period_has_totals_of_nothing(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    assert write_accountant(a_report(), path).rows == 0
    lines, total = lines_and_total(path, "Customers")
    assert lines == []
    assert total["Spend"] == 0
    assert total["Share"] in (None, "")


def test_a_customer_without_margin_has_no_share(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    write_accountant(a_report([a_customer(margin=-100, remedy=500)]), path)
    lines, total = lines_and_total(path, "Customers")
    assert lines[0]["Share"] is None
    assert total["Share"] in (None, "")


def test_what_was_assumed_or_is_missing_is_said_in_the_workbook(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    weak = [a_customer(margin=100, estimated=60, complaints_without_minutes=2)]
    write_accountant(a_report(weak, assumptions=("An hour is assumed to cost 30.00.",)), path)
    said = [row[1] for row in rows_of(path, "How it is worked out") if row[0] == "Please note"]
    assert said[0] == "An hour is assumed to cost 30.00."
    assert "A part of the margin is estimated" in said[1]
    assert said[2].startswith("2 complaints have no minutes")


def test_lines_are_walked_through_once_and_may_come_as_they_are_read(tmp_path: Path) -> None:
    def coming() -> Iterator[CustomerLine]:
        for n in range(600):
            yield a_customer(f"Customer {n}", n + 1, spend=1)

    path = tmp_path / "q3.xlsx"
    assert write_accountant(a_report(coming()), path).rows == 600
    lines, total = lines_and_total(path, "Customers")
    assert lines[-1]["Customer"] == "Customer 599"
    assert total["Spend"] == 6


def test_progress_goes_up_to_all_lines(tmp_path: Path) -> None:
    seen: list[tuple[int, int, str]] = []
    many = [a_customer(customer_id=n) for n in range(600)]
    write_accountant(
        a_report(many, remedies=[a_redress(5)]),
        tmp_path / "q3.xlsx",
        progress=lambda done, total, what="": seen.append((done, total, what)),
    )
    assert [done for done, _, _ in seen] == sorted(done for done, _, _ in seen)
    assert seen[0] == (0, 601, "Customers")
    assert seen[-1][:2] == (601, 601)


def test_stopping_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    target = tmp_path / "reports"
    target.mkdir()

    def stop_soon(done: int, total: int, what: str = "") -> None:
        if done >= 500:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_accountant(
            a_report([a_customer(customer_id=n) for n in range(900)]),
            target / "q3.xlsx",
            progress=stop_soon,
        )
    assert list(target.iterdir()) == []
    assert list(scratch.iterdir()) == []


def test_the_smaller_workbooks_hold_the_same_lines(tmp_path: Path) -> None:
    report = a_full_report()
    write_customers(report, tmp_path / "customers.xlsx")
    write_complaints(report, tmp_path / "complaints.xlsx")
    _, total = lines_and_total(tmp_path / "customers.xlsx", "Customers")
    assert total["Service cost"] == 75
    complaints, _ = lines_and_total(tmp_path / "complaints.xlsx", "Complaints")
    assert complaints[0]["Service cost"] == 75
    assert complaints[0]["Settled"] == datetime(2026, 8, 1)
    assert lines_and_total(tmp_path / "complaints.xlsx", "Goodwill")[1]["Cost"] == 12


amounts = st.integers(-(10**11), 10**11)
costs = st.integers(0, 10**9)
lines = st.builds(
    a_customer,
    customer_id=st.integers(1, 10**6),
    spend=amounts,
    margin=amounts,
    effort_minutes=st.integers(0, 10**5),
    effort=costs,
    remedy=costs,
    goodwill=costs,
    other=costs,
)


@given(st.lists(lines, max_size=8), st.sampled_from(["JPY", "EUR", "KWD"]))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_sheet_ties_to_the_figures_to_the_cent(
    tmp_path: Path, customers: list[CustomerLine], currency: str
) -> None:
    path = tmp_path / "q3.xlsx"
    write_accountant(a_report(customers, currency), path, overwrite=True)
    read, total = lines_and_total(path, "Customers")

    def minor(amount: float) -> int:
        return int(Decimal(repr(amount)) * 10 ** exponent(currency))

    for name, of in (
        ("Spend", lambda f: f.spend),
        ("Margin", lambda f: f.margin),
        ("Service cost", lambda f: f.service_cost),
        ("Contribution", lambda f: f.contribution),
    ):
        expected = [of(line.figures) for line in customers]
        assert [minor(line[name]) for line in read] == expected
        assert minor(total[name]) == sum(expected)


@pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
def test_libreoffice_works_out_the_same_totals(tmp_path: Path) -> None:
    path, bare, out = tmp_path / "q3.xlsx", tmp_path / "bare.xlsx", tmp_path / "out"
    hostile = a_customer("=cmd|'/c calc'!A0", 3, spend=-5, margin=-5, remedy=1)
    report = a_full_report()
    customers = [*report.customers, hostile]
    write_accountant(a_full_report(customers=customers), path)
    without_kept_results(path, bare)
    profile = (tmp_path / "profile").as_uri()
    converted = subprocess.run(
        [
            str(SOFFICE),
            f"-env:UserInstallation={profile}",
            "--headless",
            "--convert-to",
            "xlsx:Calc MS Excel 2007 XML",
            "--outdir",
            str(out),
            str(bare),
        ],
        capture_output=True,
        timeout=120,
        check=True,
    )
    assert (out / "bare.xlsx").exists(), converted.stderr
    with opened(path, results=True) as ours, opened(out / "bare.xlsx", results=True) as theirs:
        for sheet in ours:
            for cell in (cell for row in sheet.iter_rows() for cell in row):
                there = theirs[sheet.title][cell.coordinate].value
                if isinstance(cell.value, float):
                    assert there == pytest.approx(cell.value, abs=1e-9)
                elif isinstance(cell.value, date | str | int):
                    assert there == cell.value
        assert ours["Customers"]["B4"].value == "=cmd|'/c calc'!A0"
