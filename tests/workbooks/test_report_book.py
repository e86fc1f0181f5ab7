"""Any report as a workbook: tables, totals, checks, charts, and how it is printed."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from csdesk.domain.errors import Cancelled
from csdesk.domain.money import exponent
from csdesk.domain.reports.sheet import (
    ChartKind,
    Check,
    Column,
    Kind,
    Report,
    Role,
    Row,
    SheetChart,
)
from csdesk.domain.reports.worked_out import (
    Given,
    LineCount,
    Minus,
    Plus,
    Share,
    Total,
    TotalWhere,
)
from csdesk.language import Language
from csdesk.workbooks.report_book import write_report
from tests.workbooks import excel_rules
from tests.workbooks.reading import lines_and_total, opened, rows_of, sheet_xml
from tests.workbooks.report_strategies import TAGS, reports
from tests.workbooks.reports import COSTS, Cost, a_page, a_report, a_sheet, written

TWO = (Cost(), Cost("Coffee", 1200, kind="Goodwill", number=8))


def test_parts_stand_in_the_order_of_the_report(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    report = a_report(a_page(), a_sheet(TWO), a_page(key="Notes"))

    told = written(path, report)

    assert (told.path, told.rows) == (path, 2)
    with opened(path) as book:
        assert book.sheetnames == ["Cover", "Costs", "Notes"]
        assert book.active.title == "Cover"


def test_a_sheet_is_an_excel_table_with_a_row_of_totals(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    written(path, a_report(a_sheet(TWO)))
    with opened(path) as book:
        (table,) = book["Costs"].tables.values()
        formulas = [cell.value for cell in book["Costs"][4]]
    assert (table.displayName, table.ref, table.totalsRowCount) == ("Costs", "A1:H4", 1)
    assert table.autoFilter.ref == "A1:H3"
    assert table.tableStyleInfo.showRowStripes
    assert [column.name for column in table.tableColumns] == [column.title for column in COSTS]
    assert [column.totalsRowFunction for column in table.tableColumns][4:] == [
        *("sum", "sum", "custom", None)
    ]
    assert formulas[0] == "Total"
    assert formulas[4:6] == ["=SUBTOTAL(109,Costs[Margin])", "=SUBTOTAL(109,Costs[Cost])"]


def test_lines_hold_real_days_and_exact_amounts_and_totals_keep_their_result(
    tmp_path: Path,
) -> None:
    path = tmp_path / "q3.xlsx"
    written(path, a_report(a_sheet(TWO)))

    lines, total = lines_and_total(path, "Costs")

    assert [line["Cost"] for line in lines] == [38, 12]
    assert lines[0]["Day"] == datetime(2026, 7, 6)
    assert (total["Margin"], total["Cost"]) == (200, 50)
    assert total["Share"] == pytest.approx(0.25)
    assert [line["Left"] for line in lines] == [62, 88]
    assert rows_of(path, "Costs")[2][7] == "=E3-F3"


def test_a_period_of_nothing_is_still_a_table_with_totals(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    count = Row((("Lines", Kind.WORD), (LineCount("Costs"), Kind.NUMBER)))

    assert written(path, a_report(a_page(count), a_sheet())).rows == 0

    lines, total = lines_and_total(path, "Costs")
    assert lines == []
    assert (total["Cost"], total["Share"]) == (0, None)
    assert rows_of(path, "Cover", results=True)[0][1] == 0
    with opened(path) as book:
        (table,) = book["Costs"].tables.values()
        assert table.ref == "A1:H3"
    assert excel_rules.findings(path) == []


def test_figures_of_a_page_are_formulas_that_no_filter_changes(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    figures = (
        (Total("Costs", "Cost"), Kind.MONEY),
        (TotalWhere("Costs", "Cost", "Kind", "Goodwill"), Kind.MONEY),
        (LineCount("Costs"), Kind.NUMBER),
        (Minus(Total("Costs", "Margin"), Total("Costs", "Cost")), Kind.MONEY),
        (Share(Total("Costs", "Cost"), Total("Costs", "Margin")), Kind.SHARE),
        (Given(999), Kind.MONEY),
    )
    rows = [Row((figure,)) for figure in figures]
    written(path, a_report(a_page(*rows), a_sheet(TWO, grouped=(("Cost", "Kind"),))))

    assert [row[0] for row in rows_of(path, "Cover")] == [
        "=SUM(Costs[Cost])",
        '=SUMIFS(Costs[Cost],Costs[Kind],"=Goodwill")',
        "=ROWS(Costs[Complaint ID])",
        "=ROUND(SUM(Costs[Margin])-SUM(Costs[Cost]),2)",
        '=IF(SUM(Costs[Margin])>0,SUM(Costs[Cost])/SUM(Costs[Margin]),"")',
        9.99,
    ]
    kept = [row[0] for row in rows_of(path, "Cover", results=True)]
    assert kept == [50, 12, 2, 150, pytest.approx(0.25), 9.99]


def test_a_check_says_whether_both_agree_and_turns_red_where_they_do_not(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    ties = Check("Costs", Total("Costs", "Cost"), Plus((Given(3800), Given(1200))))
    apart = Check("Costs again", Total("Costs", "Cost"), Given(5001))
    lines = Check("Lines", LineCount("Costs"), Given(2), Kind.NUMBER)
    written(path, a_report(a_page(ties, apart, lines), a_sheet(TWO)))

    assert [row[3:] for row in rows_of(path, "Cover", results=True)] == [
        (0, "agrees"),
        (-0.01, "differs"),
        (0, "agrees"),
    ]
    assert rows_of(path, "Cover")[1][3:] == (
        "=ROUND(B2-C2,2)",
        '=IF(D2=0,"agrees","differs")',
    )
    with opened(path) as book:
        (over,) = book["Cover"].conditional_formatting
        assert str(over.sqref) == "D1:E1 D2:E2 D3:E3"
        assert {rule.formula[0] for rule in over.rules} == {"$D1<>0", "$D1=0"}


def test_words_of_ours_are_said_in_the_language_and_words_of_the_shop_stay(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    line = Cost("Goodwill", kind="Goodwill")
    where = TotalWhere("Costs", "Cost", "Kind", "Goodwill")
    page = a_page(
        Row((("Goodwill", Kind.WORD), ("Goodwill", Kind.TEXT), (where, Kind.MONEY))), title="A2"
    )
    report = a_report(
        page, a_sheet([line], title="A1", grouped=(("Cost", "Kind"),)), currency="EUR"
    )
    written(path, report, "de_DE")

    said = Language("de_DE").say("Goodwill")
    assert said != "Goodwill"
    assert rows_of(path, "A2", results=True)[0][:3] == (said, "Goodwill", 38)
    body = rows_of(path, "A1", results=True)[1]
    assert (body[1], body[3]) == ("Goodwill", said)
    with opened(path) as book:
        assert book["A1"]["F2"].number_format == '#,##0.00\\ "€"'
        assert book["A1"]["C2"].number_format == "dd.mm.yyyy"


@pytest.mark.parametrize(("currency", "shown"), [("JPY", 1250), ("EUR", 12.5), ("KWD", 1.25)])
def test_amounts_have_the_decimals_of_the_shops_currency(
    tmp_path: Path, currency: str, shown: float
) -> None:
    path = tmp_path / "q3.xlsx"
    written(path, a_report(a_sheet([Cost(cost=1250)]), currency=currency))
    with opened(path) as book:
        assert book["Costs"]["F2"].value == shown
        zeros = book["Costs"]["F2"].number_format.split('"')[-1].partition(".")[2]
    assert zeros.count("0") == exponent(currency)


@pytest.mark.parametrize("name", ["&" * 60, "A" + "&" * 59])
def test_no_sign_of_a_name_becomes_a_command_of_the_head(tmp_path: Path, name: str) -> None:
    path = tmp_path / "a.xlsx"
    written(path, a_report(a_sheet(TWO), shop_name=name))
    with opened(path) as book:
        told = book["Costs"].oddHeader.left.text
    assert len(told) <= 110 and name.startswith(told.replace("&&", "&"))
    assert "&" not in told.replace("&&", "")


def test_heads_stay_in_sight_and_paper_is_that_of_the_country(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    for report, paper in (
        (a_report(a_sheet(TWO), shop_name="Tom & Jerry"), "1"),
        (a_report(a_sheet(TWO), country="DE"), "9"),
        (a_report(a_sheet(TWO), country="DE", paper="Letter"), "1"),
        (a_report(a_sheet(TWO), paper="A4"), "9"),
    ):
        written(path, report)
        with opened(path) as book:
            sheet = book["Costs"]
            assert str(sheet.page_setup.paperSize) == paper
    written(path, a_report(a_sheet(TWO), shop_name="Tom & Jerry"))
    with opened(path) as book:
        sheet = book["Costs"]
        assert sheet.freeze_panes == "C2"
        assert sheet.print_title_rows == "$1:$1"
        assert sheet.print_area == "'Costs'!$A$1:$H$4"
        assert sheet.page_setup.orientation == "landscape"
        assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
        assert sheet.oddFooter.right.text == "Page &P of &N"
        assert sheet.oddFooter.left.text.startswith("Books as of")
        assert sheet.oddHeader.left.text == "Tom && Jerry"
        about = book.properties
        assert (about.creator, about.language) == ("csdesk", "en-US")
        assert about.title == "Tom & Jerry: Figures for the accountant"
        assert about.modified == datetime(2026, 10, 1, 9, 30)
    assert "<Company>Tom &amp; Jerry</Company>" in sheet_xml(path)["docProps/app.xml"]


def test_a_sheet_without_lines_says_so_in_print(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    empty = a_sheet(about="One cost a line.", none="There are none in this period.")
    written(path, a_report(empty, a_sheet(TWO, key="More", title="More")))
    with opened(path) as book:
        sheet = book["Costs"]
        said = [row[0].value for row in sheet.iter_rows(min_row=4)]
        assert said == [None, "One cost a line.", "There are none in this period."]
        assert sheet.print_area == "'Costs'!$A$1:$H$6"
        assert next(iter(sheet.tables.values())).ref == "A1:H3"
        assert book["More"].max_row == 4


def test_nothing_is_called_a_total_where_nothing_is_summed(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    written(path, a_report(a_sheet(TWO, columns=COSTS[:4])))
    assert rows_of(path, "Costs")[3] == (None, None, None, None)


def test_a_line_is_as_high_as_its_text_whatever_the_others_are(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    lines = [Cost("A word " * 20), Cost("Spoke"), Cost("Bell", kind="Remedy")]
    written(path, a_report(a_sheet(lines)))
    with opened(path) as book:
        heights = [book["Costs"].row_dimensions[row].height for row in (2, 3, 4)]
        assert heights[0] > 30 and heights[1:] == [None, None]


def test_a_figure_of_a_page_stands_near_the_words_before_it(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    row = Row((("Spend", Kind.TEXT), (1_000, Kind.MONEY)))
    head = Row((("What we keep", Kind.TEXT),), Role.HEAD)
    written(path, a_report(a_page(row, head, widths=(30, 90)), a_page(row, key="Notes")))
    with opened(path) as book:
        assert book["Cover"]["B1"].alignment.horizontal == "left"
        assert book["Notes"]["B1"].alignment.horizontal == "right"
        assert [str(place) for place in book["Cover"].merged_cells.ranges] == ["A2:B2"]


def test_a_page_has_room_for_every_figure(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    huge = Given(-987_654_321_987_654)
    rows = (Row((("Spend", Kind.TEXT), (huge, Kind.MONEY))), Check("Spend", huge, Given(1)))
    written(path, a_report(a_page(*rows)))
    with opened(path) as book:
        widths = book["Cover"].column_dimensions
        assert all(widths[letter].width > len("-$9,876,543,219,876.54") for letter in "BD")
        assert widths["C"].width == 18


def test_the_heads_of_figures_stand_over_them(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    head = Row((("Of the period", Kind.WORD), ("Amount", Kind.WORD)), Role.HEAD)
    written(path, a_report(a_page(head, Row((("Spend", Kind.WORD), (Given(1), Kind.MONEY))))))
    with opened(path) as book:
        sides = [[cell.alignment.horizontal for cell in row[:2]] for row in book["Cover"].rows]
        assert sides == [["left", "right"], ["left", "right"]]
        assert book["Cover"]["B1"].value == "Amount"


def test_notes_tell_what_a_line_of_each_sheet_is(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    written(path, a_report(a_sheet(TWO, about="One cost a line."), a_page(key="Notes")))
    assert ("Costs", "One cost a line.") in [row[:2] for row in rows_of(path, "Notes")]


def test_a_page_with_checks_is_printed_on_one_page_as_long_as_it_can_be_read(
    tmp_path: Path,
) -> None:
    path = tmp_path / "q3.xlsx"
    for rows, pages in ((60, 1), (120, 0)):
        checks = [Check("Costs", Given(1), Given(1))] * rows
        written(path, a_report(a_page(*checks)))
        with opened(path) as book:
            assert book["Cover"].page_setup.fitToHeight == pages


def test_a_wide_sheet_goes_over_several_pages_with_its_first_columns_again(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    columns = tuple(
        Column(f"Amount {n}", Kind.MONEY, lambda _: 10**9, summed=True) for n in range(30)
    )
    written(path, a_report(a_sheet([1], columns=columns)))
    with opened(path) as book:
        assert book["Costs"].page_setup.fitToWidth >= 2
        assert book["Costs"].print_title_cols == "$A:$B"


def test_columns_are_wide_enough_for_every_figure_and_their_total(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    lines = [*[Cost(cost=1)] * 300, Cost(cost=-123_456_789_012), Cost(cost=99_999_999_999)]
    written(path, a_report(a_sheet(lines)))
    with opened(path) as book:
        widths = book["Costs"].column_dimensions
        assert widths["F"].width > len("-$1,234,567,890.12")
        assert widths["E"].width > len("$30,200.00")


def test_cells_that_are_filled_in_offer_what_may_stand_there(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    long = tuple(f"A rather long choice, number {n}" for n in range(40))
    columns: tuple[Column[Any], ...] = (
        COSTS[1],
        Column("Decision", Kind.WORD, lambda _: None, choices=("Total", "Remedy")),
        Column("Account", Kind.WORD, lambda _: None, choices=long),
    )
    written(path, a_report(a_sheet(TWO, columns=columns)))
    with opened(path) as book:
        short, ranged = book["Costs"].data_validations.dataValidation
        assert (short.formula1, str(short.sqref)) == ('"Total,Remedy"', "B2:B3")
        assert short.prompt
        assert ranged.formula1 == "'Lists'!$A$1:$A$40"
        assert book["Lists"].sheet_state == "hidden"
        assert book["Lists"]["A40"].value == long[-1]
    assert excel_rules.findings(path) == []


def test_charts_keep_what_they_show_for_readers_that_work_nothing_out(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    charts = (
        SheetChart("Margin and cost", ChartKind.LINES, "What", ("Margin", "Cost")),
        SheetChart("Cost by day", ChartKind.STACKED, "Day", ("Cost",)),
        SheetChart("Cost", ChartKind.BARS, "What", ("Cost",)),
    )
    written(path, a_report(a_sheet(TWO, charts=charts)))
    with opened(path) as book:
        lines, stacked, bars = book["Costs"]._charts
        margin, cost = lines.series
        assert cost.val.numRef.f == "'Costs'!$F$2:$F$3"
        assert [point.v for point in cost.val.numRef.numCache.pt] == [38, 12]
        assert [point.v for point in margin.cat.strRef.strCache.pt] == ["New spokes", "Coffee"]
        assert margin.tx.strRef.strCache.pt[0].v == "Margin"
        assert (stacked.grouping, bars.grouping) == ("stacked", "clustered")
        assert stacked.series[0].cat.numRef.numCache.formatCode == "mm/dd/yyyy"
    drawings = "".join(text for name, text in sheet_xml(path).items() if "drawings/d" in name)
    assert 'descr="Margin and cost, Margin, Cost"' in drawings


def test_the_title_of_a_sheet_on_a_page_leads_to_it(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    written(path, a_report(a_page(Row((("Costs", Kind.WORD),))), a_sheet(TWO)))
    with opened(path) as book:
        assert book["Cover"]["A1"].hyperlink.location == "'Costs'!A1"


def test_sentences_go_over_the_whole_page_and_rows_are_high_enough(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    long = "a sentence of several words, " * 20
    prose = Row(((long, Kind.TEXT),), Role.PROSE)
    body = Row((("Address", Kind.WORD), ("One\nTwo\nThree", Kind.TEXT)))
    written(path, a_report(a_page(prose, body)))
    with opened(path) as book:
        sheet = book["Cover"]
        assert [str(area) for area in sheet.merged_cells.ranges] == ["A1:E1"]
        assert sheet.row_dimensions[1].height >= 15 * len(long) / 98
        assert sheet.row_dimensions[2].height == 45


def test_lines_are_walked_through_once_and_may_come_as_they_are_read(tmp_path: Path) -> None:
    def coming() -> Iterator[Cost]:
        for n in range(1_200):
            yield Cost(f"Cost {n}", 1)

    path = tmp_path / "q3.xlsx"
    assert written(path, a_report(a_sheet(coming()))).rows == 1_200
    lines, total = lines_and_total(path, "Costs")
    assert (lines[-1]["What"], total["Cost"]) == ("Cost 1199", 12)


def test_progress_goes_up_to_all_lines(tmp_path: Path) -> None:
    seen: list[tuple[int, int, str]] = []
    report = a_report(a_sheet([Cost()] * 600), a_sheet(TWO, key="More", title="More"))
    written(
        tmp_path / "q3.xlsx",
        report,
        progress=lambda done, total, what="": seen.append((done, total, what)),
    )
    assert [done for done, _, _ in seen] == sorted(done for done, _, _ in seen)
    assert seen[0] == (0, 602, "Costs")
    assert seen[-1][:2] == (602, 602)


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
        written(target / "q3.xlsx", a_report(a_sheet([Cost()] * 900)), progress=stop_soon)
    assert list(target.iterdir()) == []
    assert list(scratch.iterdir()) == []


@given(reports(), st.sampled_from(TAGS))
@settings(max_examples=20, suppress_health_check=list(HealthCheck))
def test_any_report_keeps_excels_rules_and_ties_to_the_unit(
    tmp_path: Path, report: Report, tag: str
) -> None:
    path = tmp_path / "any.xlsx"
    write_report(report, Language(tag, report.currency), path, overwrite=True)
    assert excel_rules.findings(path) == []
    unit = 10 ** exponent(report.currency)
    with opened(path, results=True) as book:
        for at, sheet in enumerate(report.sheets, 1):
            there = list(book.worksheets[at].iter_rows(values_only=True))
            for n, column in enumerate(sheet.columns):
                if column.summed:
                    values = [line[n] or 0 for line in sheet.lines]
                    factor = unit if column.kind is Kind.MONEY else 1
                    last = 1 + max(len(values), 1)
                    exact = int(Decimal(repr(there[last][n])) * factor)
                    assert exact == sum(values)
                    read = [int(Decimal(repr(row[n] or 0)) * factor) for row in there[1:last]]
                    assert read[: len(values)] == values
