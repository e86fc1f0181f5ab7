"""Workbooks as Excel, LibreOffice and other programs write them, with all their oddities."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from datetime import date
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from csdesk.domain.errors import Refused
from csdesk.intake.files.reading import read_table
from tests.intake.lists import (
    a_plan,
    a_table,
    a_workbook,
    an_open_cell,
    an_open_row,
    an_open_sheet,
    with_part,
)

OFFICE = shutil.which("soffice")
ORDERS = [
    ["Order", "Date", "Name", "Total"],
    [1, date(2026, 3, 4), "Zoë", 12.5],
    [2, date(2026, 3, 5), "Łukasz", 7],
]
MORE = [*ORDERS, *([row, date(2026, 3, row), "Eve", row] for row in range(4, 10))]


def saved(book: openpyxl.Workbook) -> bytes:
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


def converted(data: bytes, ending: str, folder: Path) -> Path:
    """The workbook as LibreOffice saves it under another ending."""
    path = folder / "list.xlsx"
    path.write_bytes(data)
    home = f"-env:UserInstallation={(folder / 'home').as_uri()}"
    words = [OFFICE, home, "--headless", "--convert-to", ending, "--outdir", folder / "out", path]
    subprocess.run(words, check=True, capture_output=True, timeout=120)
    return folder / "out" / f"list.{ending}"


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not at hand to save ODS and XLS")
@pytest.mark.parametrize("ending", ["ods", "xls"])
def test_sheets_of_libreoffice_and_of_old_excel_are_read(ending, tmp_path):
    table = read_table(converted(a_workbook(Sales=ORDERS), ending, tmp_path))

    assert table.headings == ("Order", "Date", "Name", "Total")
    assert list(table.rows[0]) == [Decimal(1), date(2026, 3, 4), "Zoë", Decimal("12.5")]
    assert table.sheet == "Sales"


def test_an_open_sheet_is_read_without_any_office():
    head, row = map(an_open_cell, ("Name", "City")), map(an_open_cell, ("Ann", "Leeds"))
    rest = an_open_row(
        '<table:table-cell table:number-columns-repeated="16384"/>',
        more='table:number-rows-repeated="1048574"',
    )

    table = a_table(an_open_sheet(an_open_row(*head) + an_open_row(*row) + rest), "list.ods")

    assert [list(each) for each in table.rows] == [["Ann", "Leeds"]]


@pytest.mark.parametrize(
    "rows",
    [
        an_open_row(an_open_cell("x", 'table:number-columns-repeated="16384"')),
        an_open_row(an_open_cell("x"), more='table:number-rows-repeated="1048576"'),
        an_open_row('<table:table-cell table:number-columns-repeated="999999999"/>')
        + an_open_row(
            '<table:table-cell table:number-columns-repeated="9999"/>', an_open_cell("far")
        ),
    ],
)
def test_an_open_sheet_that_repeats_a_cell_beyond_all_reason_is_refused(rows):
    with pytest.raises(Refused, match="reaches to row"):
        a_table(an_open_sheet(an_open_row(an_open_cell("Name")) + rows), "list.ods")


def test_workbooks_with_a_password_are_refused_in_words():
    secret = an_open_sheet("", "<manifest:encryption-data/>")
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
    for data, name in ((secret, "list.ods"), (old, "list.xlsx"), (old, "list.xls")):
        with pytest.raises(Refused, match="protected by a password"):
            a_table(data, name)


def test_an_open_document_of_another_kind_is_refused_in_words():
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as packed:
        packed.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        packed.writestr("content.xml", "<a/>")
    with pytest.raises(Refused, match="OpenDocument text"):
        a_table(written.getvalue(), "letter.ods")


def test_half_an_old_workbook_is_refused_in_words():
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "Workbook".encode("utf-16-le")

    with pytest.raises(Refused, match="damaged"):
        a_table(old, "list.xls")


def test_text_that_a_till_calls_xls_is_read_as_text():
    assert a_table("name\tcity\nAnn\tLeeds\n", "export.xls").headings == ("name", "city")


def test_a_formula_without_a_result_is_told_and_never_read_as_nothing():
    data = a_workbook(Sales=[*MORE, [99, date(2026, 3, 6), "Ben", "=D2+D3"]])

    plan = a_plan(data, "sales.xlsx")

    assert len(plan.purchases) == 8
    told = {problem.row: problem.reason for problem in plan.problems}
    assert "=D2+D3" in told[10]
    assert "no result in the file" in told[0]


def test_the_result_that_a_formula_had_when_it_was_saved_is_read():
    data = a_workbook(Sales=[*ORDERS, [3, date(2026, 3, 6), "Ben", 1]])
    sheet = zipfile.ZipFile(io.BytesIO(data)).read("xl/worksheets/sheet1.xml").decode()
    answered = sheet.replace('<c r="D4" t="n"><v>1</v>', '<c r="D4"><f>D2+D3</f><v>19.5</v>')
    assert answered != sheet

    table = a_table(with_part(data, "xl/worksheets/sheet1.xml", answered.encode()), "s.xlsx")

    assert (table.rows[2][3], table.problems) == (Decimal("19.5"), ())


@pytest.mark.parametrize("error", ["#N/A", "#REF!", "#DIV/0!"])
def test_an_error_in_a_cell_keeps_its_row_out_in_words(error):
    plan = a_plan(a_workbook(Sales=[*MORE, [99, date(2026, 3, 6), "Ben", error]]), "s.xlsx")

    assert len(plan.purchases) == 8
    assert error in next(problem.reason for problem in plan.problems if problem.row == 10)


def test_hidden_sheets_are_read_only_where_they_are_asked_for(tmp_path):
    book = openpyxl.load_workbook(
        io.BytesIO(a_workbook(Shown=ORDERS, Kept=ORDERS[:1] * 2 + ORDERS))
    )
    book["Kept"].sheet_state = "hidden"
    path = tmp_path / "list.xlsx"
    path.write_bytes(saved(book))

    assert read_table(path).sheet == "Shown"
    assert read_table(path, sheet="Kept").sheet == "Kept"


def test_sheets_with_the_same_headings_are_asked_about():
    table = a_table(a_workbook(May=ORDERS, June=ORDERS[:2], Notes=[["to do"]]), "list.xlsx")

    [doubt] = table.doubts
    assert (doubt.code, doubt.taken) == ("sheet", "May")
    assert [choice.value for choice in doubt.choices] == ["May", "June"]


def test_days_of_a_workbook_from_an_old_mac_are_the_same_days():
    book = openpyxl.load_workbook(io.BytesIO(a_workbook(Sales=ORDERS)))
    book.epoch = CALENDAR_MAC_1904

    assert a_table(saved(book), "list.xlsx").rows[0][1] == date(2026, 3, 4)


def test_a_sheet_that_claims_a_wrong_size_is_read_whole():
    data = a_workbook(Sales=ORDERS)
    sheet = zipfile.ZipFile(io.BytesIO(data)).read("xl/worksheets/sheet1.xml").decode()
    for claimed in ("A1", "A1:XFD1048576"):
        lying = sheet.replace('<dimension ref="A1:D3"', f'<dimension ref="{claimed}"')
        assert lying != sheet
        table = a_table(with_part(data, "xl/worksheets/sheet1.xml", lying.encode()), "s.xlsx")
        assert len(table.rows) == 2


def test_merged_cells_speak_for_all_their_rows():
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (
        ["Order", "Customer", None, "Total"],
        [None, "Name", "Mail", None],
        [7, "Ann", "a@b.test", 5],
        [None, "Ann", "a@b.test", 6],
        [8, "Ben", "b@b.test", 1],
    ):
        sheet.append(row)
    for merged in ("B1:C1", "A1:A2", "D1:D2", "A3:A4"):
        sheet.merge_cells(merged)

    table = a_table(saved(book), "list.xlsx")

    assert table.headings == ("Order", "Customer Name", "Customer Mail", "Total")
    assert [row[0] for row in table.rows] == [7, 7, 8]


def test_macros_are_never_run_and_that_is_said():
    data = with_part(a_workbook(Sales=ORDERS), "xl/vbaProject.bin", b"\xd0\xcf\x11\xe0 Sub Go()")

    table = a_table(data, "list.xlsm")

    assert len(table.rows) == 2
    assert "never run" in table.problems[0].reason


def test_a_workbook_is_cut_anywhere_and_nothing_but_a_sentence_comes_of_it():
    data = a_workbook(Sales=ORDERS)
    for end in range(10, len(data), 97):
        with pytest.raises(Refused):
            a_table(data[:end], "cut.xlsx")


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not at hand to save XLS")
def test_one_cell_at_the_end_of_an_old_sheet_is_refused_before_it_fills_the_memory(tmp_path):
    book = openpyxl.load_workbook(io.BytesIO(a_workbook(Sales=ORDERS)))
    book["Sales"]["IV65536"] = "far"

    with pytest.raises(Refused, match="reaches to row 65,536 and column 256"):
        read_table(converted(saved(book), "xls", tmp_path))


def test_a_cell_far_below_an_otherwise_short_list_is_refused():
    book = openpyxl.load_workbook(io.BytesIO(a_workbook(Sales=ORDERS)))
    book["Sales"]["D900000"] = "far"

    with pytest.raises(Refused, match="reaches to row 900,000"):
        a_table(saved(book), "far.xlsx")


def test_a_sheet_that_stands_at_an_unusual_place_is_looked_at_too():
    far = (
        b'<?xml version="1.0"?><worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v>'
        b"</c></row></sheetData></worksheet>"
    )
    with pytest.raises(Refused, match="reaches to row"):
        a_table(with_part(a_workbook(S=ORDERS), "xl/other.xml", far), "far.xlsx")


def test_a_workbook_of_two_kinds_at_once_is_refused():
    with pytest.raises(Refused, match="damaged"):
        a_table(with_part(a_workbook(S=ORDERS), "content.xml", b"<a/>"), "two.xlsx")


def test_an_old_workbook_damaged_anywhere_is_a_sentence():
    old = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(22)
    for tail in (b"", b"\x09\x00\x06\x00" * 300, b"\xff" * 3_000, bytes(range(256)) * 20):
        with pytest.raises(Refused):
            a_table(old + tail + "Workbook".encode("utf-16-le"), "list.xls")


def test_a_long_sheet_is_the_same_list_as_a_short_one_wherever_it_stands():
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Sales")
    sheet.append([])
    for row in (*ORDERS, []):
        sheet.append([None, *row])
    for row in range(20_000):
        sheet.append([None, row, date(2026, 3, 4), f"Eve {row}" if row % 2 else "", row / 4])

    table = a_table(saved(book), "list.xlsx")

    assert table.headings == ("Order", "Date", "Name", "Total")
    assert len(table.rows) == 20_002
    assert table.rows[1] == [2, date(2026, 3, 5), "Łukasz", 7]
    assert table.rows[-1] == [19_999, date(2026, 3, 4), "Eve 19999", Decimal("4999.75")]
    assert list(table.row_numbers[1:3]) == [4, 6]


def test_yes_is_not_taken_for_one_nor_a_sign_that_nobody_sees_for_a_text():
    rows = [["Order", "Paid", "Total"], [1, True, 1], [2, 1, 2.5], [3, False, 0], ["~", "", ""]]
    data = a_workbook(Sales=rows)
    sheet = zipfile.ZipFile(io.BytesIO(data)).read("xl/worksheets/sheet1.xml")
    unseen = with_part(data, "xl/worksheets/sheet1.xml", sheet.replace(b"~", b"&#127;"))

    assert list(a_table(unseen, "list.xlsx").rows) == [
        [1, "TRUE", 1],
        [2, 1, Decimal("2.5")],
        [3, "FALSE", 0],
    ]
