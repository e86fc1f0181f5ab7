"""A whole other program opens our workbooks, works everything out anew, and finds the same."""

from __future__ import annotations

import re
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

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
from csdesk.workbooks.report_book import write_report
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
    written(path, a_whole_report("EUR"), "de_DE")
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
@settings(max_examples=4, suppress_health_check=list(HealthCheck))
def test_any_report_is_opened_and_worked_out_the_same(tmp_path: Path, report: Report) -> None:
    path = tmp_path / "any.xlsx"
    write_report(report, Language("en", report.currency), path, overwrite=True)
    assert differences(path, recalculated(path)) == []
