"""A whole other program opens our workbooks, works everything out anew, and finds the same."""

from __future__ import annotations

import re
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from openpyxl import Workbook

from csdesk.demo import make_demo
from csdesk.desk import Desk
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.domain.reports.sheet import ChartKind, Check, Kind, Report, Row, SheetChart
from csdesk.domain.reports.worked_out import (
    Given,
    LineCount,
    Minus,
    Share,
    Total,
    TotalWhere,
)
from csdesk.language import Language
from csdesk.services.reports.exporting import export_report
from csdesk.shown import AGREES
from csdesk.store.opening import open_store
from csdesk.workbooks.report_book import write_report
from tests.conftest import fixed_now
from tests.workbooks.reading import opened, rows_of
from tests.workbooks.recalculated import (
    differences,
    formulas_lost,
    needs_office,
    recalculated,
)
from tests.workbooks.report_strategies import reports
from tests.workbooks.reports import Cost, a_page, a_report, a_sheet, written

pytestmark = needs_office
LINES = tuple(
    Cost(f"Cost {n}", 1_999 * n - 3_000, 12_345 * n, kind=("Goodwill", "Remedy")[n % 2])
    for n in range(40)
)
PAGE = a_page(
    Row((("Costs", Kind.WORD), (LineCount("Costs"), Kind.NUMBER))),
    Row(((Share(Total("Costs", "Cost"), Total("Costs", "Margin")), Kind.SHARE),)),
    Row(((Minus(Total("Costs", "Margin"), Total("Costs", "Cost")), Kind.MONEY),)),
    Row(((TotalWhere("Costs", "Cost", "Kind", "Goodwill"), Kind.MONEY),)),
    Check("Costs", Total("Costs", "Cost"), Total("Costs", "Cost")),
    Check("Costs", Total("Costs", "Cost"), Given(5)),
)
CHARTS = (SheetChart("Costs", ChartKind.BARS, "What", ("Cost",)),)


def a_whole_report(currency: str) -> Report:
    costs = a_sheet(LINES, grouped=(("Cost", "Kind"),), charts=CHARTS)
    empty = a_sheet((), key="Nothing", title="Nothing")
    return a_report(PAGE, costs, empty, currency=currency)


@pytest.mark.parametrize(
    ("currency", "tag"), [("EUR", "de_DE"), ("USD", "en_US"), ("JPY", "en_GB"), ("KWD", "fr_FR")]
)
def test_every_total_check_and_kept_result_is_what_office_works_out(
    tmp_path: Path, currency: str, tag: str
) -> None:
    path = tmp_path / "q3.xlsx"
    written(path, a_whole_report(currency), tag)

    anew = recalculated(path)

    assert differences(path, anew) == []
    assert formulas_lost(path, anew) == []
    with opened(anew) as book:
        tables = [table.displayName for sheet in book for table in sheet.tables.values()]
    assert tables == ["Costs", "Nothing"]


def test_office_really_works_out_anew(tmp_path: Path) -> None:
    path, wrong = tmp_path / "q3.xlsx", tmp_path / "wrong.xlsx"
    written(path, a_whole_report("EUR"))
    with zipfile.ZipFile(path) as whole, zipfile.ZipFile(wrong, "w") as bent:
        for name in whole.namelist():
            text = whole.read(name)
            if name.startswith("xl/worksheets/sheet"):
                text = re.sub(rb"(</f>)<v>-?[0-9.]+</v>", rb"\1<v>123456</v>", text)
            bent.writestr(name, text)
    assert rows_of(wrong, "Cover", results=True)[0][1] == 123456

    anew = recalculated(wrong)

    assert rows_of(anew, "Cover", results=True)[0][1] == 40
    assert differences(path, anew) == []


@given(reports())
@settings(
    max_examples=3,
    suppress_health_check=list(HealthCheck),
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # each example opens an office
)
def test_any_report_is_opened_and_worked_out_the_same(tmp_path: Path, report: Report) -> None:
    path = tmp_path / "any.xlsx"
    write_report(report, Language("en", report.currency), path, overwrite=True)
    assert differences(path, recalculated(path)) == []


@pytest.mark.parametrize(("customers", "language"), [(0, "en"), (1, "fr"), (50, "de")])
def test_the_accountants_workbook_of_a_shop_ties_in_office_too(
    tmp_path: Path, customers: int, language: str
) -> None:
    days = date(2026, 1, 1), date(2026, 11, 21)
    path = tmp_path / "accountant.xlsx"
    store = open_store(make_demo(tmp_path / "demo.csdesk", customers, today=days[1]))
    request = ReportRequest(ReportKind.ACCOUNTANT, *days, language=language)
    export_report(Desk(store, fixed_now), request, path)
    store.close()

    anew = recalculated(path)

    assert differences(path, anew) == []
    assert formulas_lost(path, anew) == []
    agrees = Language(language).say(AGREES)
    verdicts = [row[4] for row in _cover(anew) if row[3] is not None][1:]
    assert len(verdicts) > 10
    assert set(verdicts) == {agrees}


def _cover(path: Path) -> list[tuple[Any, ...]]:
    with opened(path, results=True) as book:
        return list(book.worksheets[0].iter_rows(max_col=5, values_only=True))


def test_only_what_can_not_be_worked_out_counts_as_an_error(tmp_path: Path) -> None:
    path = tmp_path / "errors.xlsx"
    book = Workbook()
    for row in (["#DIV/0!"], ["#Z"], ["=1/0"]):
        book.worksheets[0].append(row)
    book.worksheets[0]["A1"].data_type = "s"
    book.save(path)

    assert differences(path, recalculated(path)) == ["Sheet!A3: None is '#DIV/0!'"]
