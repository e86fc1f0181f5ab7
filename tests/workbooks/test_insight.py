"""The workbook of Insight: the figures of the screen, tables of real numbers, charts on top."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from python_calamine import CalamineWorkbook

from csdesk.demo import make_demo
from csdesk.desk import Desk
from csdesk.domain.errors import Cancelled, Refused
from csdesk.domain.insight.finding import Finding
from csdesk.domain.insight.report import CHARTS
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.services.reports.exporting import export_report
from csdesk.services.reports.insight import export_insight, insight_report
from csdesk.store.opening import open_store
from tests.builders import a_complaint, a_customer, a_list_item, a_purchase, a_shop, an_effort, at
from tests.conftest import fixed_now
from tests.workbooks.reading import opened, rows_of, sheet_xml

SHEETS = {
    "customers": "Customers",
    "whale": "Who brings what",
    "attention": "Equal attention",
    "payback": "Payback of care",
    "people": "People",
    "precedents": "Similar complaints",
    "score": "Recommend score",
    "causes": "Causes",
    "reply_times": "First reply",
    "resolve_times": "Until it is settled",
    "trend": "Trend",
}
LABELS = {"Fact", "Estimate", "Can’t tell yet"}


@pytest.fixture(scope="module")
def demo_shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.csdesk"
    make_demo(path, 40, 3, date(2026, 11, 21))
    return path


@pytest.fixture
def demo(demo_shop: Path, tmp_path: Path) -> Iterator[Desk]:
    copy = tmp_path / "demo.csdesk"
    shutil.copyfile(demo_shop, copy)
    store = open_store(copy)
    yield Desk(store, fixed_now)
    store.close()


@pytest.fixture(scope="module")
def written(demo_shop: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The whole workbook of the demo shop, written once."""
    folder = tmp_path_factory.mktemp("written")
    copy = folder / "demo.csdesk"
    shutil.copyfile(demo_shop, copy)
    store = open_store(copy)
    path = export_insight(Desk(store, fixed_now), None, None, folder / "insight.xlsx").path
    store.close()
    return path


def figures(path: Path) -> list[dict[str, Any]]:
    rows = rows_of(path, "Insight")
    head = next(place for place, row in enumerate(rows) if row[0] == "Area")
    return [dict(zip(rows[head], row, strict=True)) for row in rows[head + 1 :] if row[0]]


def table(path: Path, sheet: str, first: str) -> list[dict[str, Any]]:
    """The lines under the heading that begins with ``first``."""
    rows = rows_of(path, sheet)
    head = next(place for place, row in enumerate(rows) if row[0] == first)
    return [dict(zip(rows[head], row, strict=True)) for row in rows[head + 1 :]]


def test_every_finding_of_the_look_stands_on_the_first_sheet(demo: Desk, written: Path) -> None:
    known = insight_report(demo).insight
    told = {(row["Area"], row["Figure"]): row for row in figures(written)}

    assert len(told) > 35
    assert {row["How firmly"] for row in told.values()} == LABELS
    score = told["What customers say", "Recommend score"]
    found = known.voices.score
    assert score["What it says"] == found.sentence
    assert (score["Value"], score["At least"], score["At most"], score["Records"]) == (
        pytest.approx(found.value),
        pytest.approx(found.low),
        pytest.approx(found.high),
        found.n,
    )
    spend = told["The shop", "Spend"]
    assert round(spend["Value"] * 100) == known.facts.spend.value
    assert spend["Unit"] == known.currency
    for row in told.values():
        if row["How firmly"] == "Can’t tell yet":
            assert row["Value"] is None and row["What it says"]


def findings_in(value: object) -> Iterator[Finding]:
    """All findings of a look, however deep they lie."""
    if isinstance(value, Finding):
        yield value
    elif isinstance(value, tuple):
        for each in value:
            yield from findings_in(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from findings_in(getattr(value, field.name))


def test_no_finding_of_the_look_is_missing_on_the_first_sheet(demo: Desk, written: Path) -> None:
    told = {row["What it says"] for row in figures(written)}
    known = [found.sentence for found in findings_in(insight_report(demo).insight)]

    assert len(known) > 35
    assert [sentence for sentence in known if sentence not in told] == []


def test_each_area_stands_together(written: Path) -> None:
    areas = [row["Area"] for row in figures(written)]
    assert areas == sorted(areas, key=areas.index)


def test_each_chart_has_its_sheet_with_what_it_says_on_top(demo: Desk, written: Path) -> None:
    with opened(written) as book:
        assert book.sheetnames == ["Insight", *SHEETS.values(), "How it is worked out"]
        for title in SHEETS.values():
            sheet = book[title]
            assert sheet["A1"].value == title
            assert sheet.freeze_panes is not None
        drawn = {title for title in SHEETS.values() if book[title]._charts}
    assert drawn >= {"Customers", "Who brings what", "Recommend score", "Causes", "Trend"}
    assert "People" not in drawn  # nobody is put in a row by a figure
    known = insight_report(demo).insight
    said = rows_of(written, "Until it is settled")[1][0]
    assert said.endswith(known.times.resolve.sentence)


def test_tables_hold_the_numbers_that_are_drawn_in_the_shops_currency(
    demo: Desk, written: Path
) -> None:
    known = insight_report(demo).insight
    customers = table(written, "Customers", "Customer ID")
    assert len(customers) == len(known.cloud) == 40
    assert round(sum(row["Spend"] for row in customers) * 100) == sum(known.cloud.spend)
    by_id = {row["Customer ID"]: row for row in customers}
    assert by_id[known.cloud.ids[0]]["Customer"] == known.cloud.names[0]
    causes = table(written, "Causes", "Cause")
    assert [row["Cause"] for row in causes] == [cause.label for cause in known.causes.causes]
    assert causes[-1]["Cost so far"] == pytest.approx(1)
    with opened(written) as book:
        assert book["Customers"]["C7"].number_format == '"$"#,##0.00'
    months = table(written, "Recommend score", "Month")
    assert len(months) == len(known.voices.points)


def test_the_whale_line_ends_at_the_total(demo: Desk, written: Path) -> None:
    line = insight_report(demo).insight.facts.whale_line
    rows = table(written, "Who brings what", "Place")
    assert line is not None
    assert round(rows[-1]["Added up"] * 100) == line.total
    assert round(sum(row["Contribution"] for row in rows) * 100) == line.total


def test_charts_refer_to_cells_that_hold_what_they_draw(written: Path) -> None:
    charts = {name: text for name, text in sheet_xml(written).items() if "charts/chart" in name}
    assert len(charts) >= 6
    with opened(written) as book:
        for sheet in book:
            for chart in sheet._charts:
                for series in chart.series:
                    source = getattr(series, "yVal", None) or series.val
                    title, cells = source.numRef.f.rsplit("!", 1)
                    assert title.strip("'") == sheet.title
                    values = [cell.value for row in sheet[cells.replace("$", "")] for cell in row]
                    assert any(isinstance(value, int | float) for value in values)


def test_dots_stand_where_both_axes_have_a_place_for_them(written: Path) -> None:
    rows = table(written, "Customers", "Customer ID")
    with opened(written) as book:
        (chart,) = book["Customers"]._charts
        assert (chart.x_axis.scaling.logBase, chart.y_axis.scaling.logBase) == (10, 10)
        drawn = sum(
            len(book["Customers"][series.yVal.numRef.f.rsplit("!", 1)[1].replace("$", "")])
            for series in chart.series
        )
    assert drawn == sum(row["Spend"] > 0 and row["Service cost"] > 0 for row in rows)


def test_the_last_sheet_works_every_figure_out_with_todays_numbers(
    demo: Desk, written: Path
) -> None:
    found = insight_report(demo).insight.causes.purses_finding
    lines = [row[2] for row in rows_of(written, "How it is worked out")]
    assert found.worked_out is not None
    assert set(found.worked_out.lines) <= set(lines)


def test_only_charts_that_were_put_in_get_a_sheet(demo: Desk, tmp_path: Path) -> None:
    path = tmp_path / "two.xlsx"
    export_insight(demo, None, None, path, charts=("causes", "score", "no such chart"))

    with opened(path) as book:
        assert book.sheetnames == [
            "Insight",
            "Recommend score",
            "Causes",
            "How it is worked out",
        ]


def test_another_reader_finds_the_same(written: Path) -> None:
    book = CalamineWorkbook.from_path(str(written))
    assert book.sheet_names[0] == "Insight" and len(book.sheet_names) == 2 + len(CHARTS)
    rows = book.get_sheet_by_name("Customers").to_python()
    head = next(place for place, row in enumerate(rows) if row[0] == "Customer ID")
    mine = table(written, "Customers", "Customer ID")
    assert [row[2] for row in rows[head + 1 :]] == [row["Spend"] for row in mine]


def test_without_names_customers_are_numbers(demo: Desk, tmp_path: Path) -> None:
    path = tmp_path / "numbers.xlsx"
    export_insight(demo, None, None, path, names=False)

    names = [row["Customer"] for row in table(path, "Customers", "Customer ID")]
    names += [row["Customer"] for row in table(path, "Who brings what", "Place")]
    assert names and all(name.startswith("Customer ") for name in names)


def test_an_empty_shop_has_a_workbook_that_says_what_is_missing(desk: Desk, tmp_path: Path) -> None:
    a_shop(desk, currency="JPY")
    path = export_insight(desk, None, None, tmp_path / "empty.xlsx").path

    rows = figures(path)
    assert sum(row["How firmly"] == "Can’t tell yet" for row in rows) > 10
    with opened(path) as book:
        assert not any(book[title]._charts for title in SHEETS.values())
    CalamineWorkbook.from_path(str(path))


def test_words_of_the_shop_are_text_even_where_they_begin_like_a_formula(
    desk: Desk, tmp_path: Path
) -> None:
    a_shop(desk, name="=HYPERLINK(1)")
    cause = a_list_item(desk, label="=1+1")
    anna = a_customer(desk, "+Anna\x0b").id
    a_purchase(desk, anna)
    over = {"settled_at": at(16), "outcome": "put_right", "cause_id": cause.id}
    complaint = a_complaint(desk, anna, **over)
    an_effort(desk, anna, 30, complaint_id=complaint.id)
    path = export_insight(desk, None, None, tmp_path / "words.xlsx").path

    with opened(path) as book:
        cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not [cell.coordinate for cell in cells if cell.data_type == "f"]
    texts = {cell.value for cell in cells}
    assert {"=HYPERLINK(1)", "=1+1", "+Anna\ufffd"} <= texts


def test_the_period_is_that_of_the_screen(demo: Desk, tmp_path: Path) -> None:
    days = date(2026, 7, 1), date(2026, 9, 30)
    path = export_insight(demo, *days, tmp_path / "quarter.xlsx", charts=()).path

    found = insight_report(demo, *days).insight.facts.spend
    spend = next(row for row in figures(path) if row["Figure"] == "Spend")
    assert round(spend["Value"] * 100) == found.value
    assert rows_of(path, "Insight")[2][1] == "Jul 1, 2026 – Sep 30, 2026"
    assert rows_of(path, "Insight")[3][1] == datetime(2026, 11, 21)
    with pytest.raises(Refused, match="ends before"):
        export_insight(demo, days[1], days[0], tmp_path / "never.xlsx")


def test_it_is_one_of_the_reports(demo: Desk, tmp_path: Path) -> None:
    path = tmp_path / "report.xlsx"
    year = ReportRequest(ReportKind.INSIGHT, date(2026, 1, 1), date(2026, 11, 21))

    export_report(demo, year, path)

    with opened(path) as book:
        assert len(book.sheetnames) == 2 + len(CHARTS)
    with pytest.raises(Refused) as refused:
        export_report(demo, year, path)
    assert refused.value.code == "report.exists"


def test_stopping_half_way_leaves_what_was_there(demo: Desk, tmp_path: Path) -> None:
    path = tmp_path / "insight.xlsx"
    path.write_bytes(b"the one before")

    def stop(done: int, of: int, what: str) -> None:
        if what == "Customers":
            raise Cancelled

    with pytest.raises(Cancelled):
        export_insight(demo, None, None, path, overwrite=True, progress=stop)

    assert path.read_bytes() == b"the one before"
    assert sorted(each.name for each in tmp_path.iterdir() if "part" in each.name) == []


def test_the_command_line_writes_it_beside_an_open_window(demo: Desk, tmp_path: Path) -> None:
    out = tmp_path / "told.xlsx"
    done = subprocess.run(
        [
            *(sys.executable, "-m", "csdesk", "report", "insight"),
            *("--shop", str(demo.store.path), "--out", str(out)),
            *("--to", "2026-09-30", "--today", "2026-10-31", "--json"),
        ],
        capture_output=True,
        text=True,
        check=True,
    )

    told = json.loads(done.stdout)
    assert told["committed"] and told["report"] == "insight" and told["file"] == str(out)
    assert (told["from"], told["to"]) == (None, "2026-09-30")
    assert rows_of(out, "Insight")[2][1] == "Until Sep 30, 2026"
