"""Every workbook of csdesk keeps Excel's own rules, and the rules find what breaks them."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from csdesk.demo import make_demo
from csdesk.desk import Desk
from csdesk.domain.ours import LANGUAGES
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.language import Language
from csdesk.services.reports.exporting import export_report
from csdesk.store.opening import open_store
from csdesk.workbooks.left_out import write_left_out
from csdesk.workbooks.template import write_template
from tests.conftest import fixed_now
from tests.workbooks import excel_rules
from tests.workbooks.reports import Cost, a_page, a_report, a_sheet, written
from tests.workbooks.test_left_out import IMPRINT, ROWS
from tests.workbooks.test_same_bytes import REPORT

PERIOD = date(2026, 1, 1), date(2026, 11, 21)
KINDS = [kind for kind in ReportKind if kind is not ReportKind.CUSTOMER]


@pytest.fixture(scope="module", params=[0, 48])
def demo(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Desk]:
    shop = tmp_path_factory.mktemp("rules") / "demo.csdesk"
    make_demo(shop, request.param, today=PERIOD[1])
    store = open_store(shop)
    yield Desk(store, fixed_now)
    store.close()


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_report_keeps_the_rules(demo: Desk, tmp_path: Path, kind: ReportKind) -> None:
    path = tmp_path / "report.xlsx"
    export_report(demo, ReportRequest(kind, *PERIOD), path)
    assert excel_rules.findings(path) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_accountants_workbook_keeps_them_in_every_language(
    demo: Desk, tmp_path: Path, language: str
) -> None:
    path = tmp_path / "report.xlsx"
    export_report(demo, ReportRequest(ReportKind.ACCOUNTANT, *PERIOD, language=language), path)
    assert excel_rules.findings(path) == []


def test_lists_that_are_written_on_the_way_keep_them(tmp_path: Path) -> None:
    write_left_out(tmp_path / "rows.xlsx", ("Name", "Amount", "Phone"), ROWS, IMPRINT, Language())
    write_template(tmp_path / "empty.xlsx")
    assert excel_rules.findings(tmp_path / "rows.xlsx") == []
    assert excel_rules.findings(tmp_path / "empty.xlsx") == []


@pytest.mark.parametrize(
    ("part", "there", "instead", "found"),
    [
        ("xl/workbook.xml", 'name="Nothing"', 'name="costs"', "two sheets of one name"),
        ("xl/workbook.xml", 'name="Nothing"', 'name="No[thing"', "name of a sheet"),
        ("xl/workbook.xml", 'name="Nothing"', f'name="{"x" * 32}"', "name of a sheet"),
        ("xl/tables/table2.xml", 'Name="Nothing"', 'Name="Costs"', "two tables of one"),
        ("xl/tables/table2.xml", 'Name="Nothing"', 'Name="AB12"', "could be a cell"),
        ("xl/tables/table1.xml", 'name="What"', 'name="Whet"', "not that of its cell"),
        ("xl/tables/table1.xml", 'name="What"', 'name="cost"', "columns"),
        ("xl/tables/table1.xml", 'Label="Total"', 'Label="Sum"', "not that of its cell"),
        ("xl/tables/table2.xml", 'ref="A1:H3"', 'ref="A1:H2"', "without a line"),
        ("xl/worksheets/sheet2.xml", "<f>E2-F2</f>", "<f>=E2-F2</f>", "formula"),
        ("xl/worksheets/sheet2.xml", "<f>E2-F2</f>", "<f>XLOOKUP(E2,F:F)</f>", "functions"),
        ("xl/worksheets/sheet2.xml", "<f>E2-F2</f><v>62.00</v>", "<f>E2-F2</f>", "its result"),
        ("xl/worksheets/sheet2.xml", 'r="A3"', 'r="A4"', "stands in row"),
        ("xl/worksheets/sheet2.xml", "=1+1", "x" * 32_768, "holds 32768"),
        ("xl/worksheets/sheet2.xml", ' s="', ' s="9999', "a style that is not there"),
        ("xl/worksheets/sheet2.xml", '"Total,', '"' + "x" * 300, "choices too long"),
        ("xl/worksheets/sheet1.xml", "<mergeCell ", '<mergeCell ref="A1:B2"/><mergeCell ', "over"),
        ("xl/worksheets/sheet1.xml", "<oddFooter>", "<oddFooter>" + "x" * 250, "oddFooter"),
        ("xl/worksheets/sheet1.xml", "</row>", "</row>&#11;", "a sign that XML forbids"),
    ],
)
def test_the_rules_find_what_breaks_them(
    tmp_path: Path, part: str, there: str, instead: str, found: str
) -> None:
    path, bent = tmp_path / "whole.xlsx", tmp_path / "bent.xlsx"
    written(path, REPORT)
    with zipfile.ZipFile(path) as whole, zipfile.ZipFile(bent, "w") as other:
        for name in whole.namelist():
            text = whole.read(name).decode()
            if name == part:
                assert there in text
                text = re.sub(re.escape(there), lambda _: instead, text, count=1)
            other.writestr(name, text)
    assert excel_rules.findings(path) == []
    assert any(found in finding for finding in excel_rules.findings(bent))


def test_names_that_excel_does_not_take_are_made_over(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    odd = ["History", "a/b:c?", "A/B C", "'quoted'", "x" * 40, "x" * 50, "", "Q1"]
    parts = [a_sheet([Cost()], key=f"Q{n}", title=title) for n, title in enumerate(odd)]
    written(path, a_report(a_page(key="Cover"), *parts))
    assert excel_rules.findings(path) == []
