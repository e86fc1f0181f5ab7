"""Files become tables whatever program saved them, or are refused in words."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from csdesk.domain.errors import Refused
from csdesk.intake.files.reading import read_pasted, read_table
from tests.intake.lists import a_table, a_workbook, with_part

PEOPLE = "name;city\nZoë;Köln\nÅsa Öst;Malmö\n"


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (PEOPLE.encode("utf-8"), "utf-8"),
        (PEOPLE.encode("utf-8-sig"), "utf-8-sig"),
        (PEOPLE.encode("utf-16"), "utf-16"),
        (PEOPLE.encode("utf-16-le"), "utf-16-le"),
        (PEOPLE.encode("utf-16-be"), "utf-16-be"),
        (PEOPLE.encode("cp1252"), "cp1252"),
    ],
)
def test_letters_come_through_however_they_are_stored(content, encoding):
    table = a_table(content)

    assert table.encoding == encoding
    assert table.headings == ("name", "city")
    assert [list(row) for row in table.rows] == [["Zoë", "Köln"], ["Åsa Öst", "Malmö"]]


def test_the_owner_can_name_the_encoding(tmp_path):
    path = tmp_path / "list.csv"
    path.write_bytes("name,city\nŁukasz,Łódź\n".encode("cp1250"))

    assert read_table(path, encoding="cp1250").rows[0][0] == "Łukasz"


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_the_separator_is_the_one_that_parts_every_row_alike(separator):
    lines = ["name{}note{}amount", 'A, B; C{}"x{}y"{}1', "D{}one, two; three{}2"]
    text = "\n".join(line.replace("{}", separator) for line in lines).replace(
        "A, B; C", '"A, B; C"'
    )

    table = a_table(text.replace("one, two; three", '"one, two; three"'))

    assert table.separator == separator
    assert table.rows[0][:2] == ["A, B; C", f"x{separator}y"]


def test_a_semicolon_list_keeps_its_decimal_commas_apart():
    table = a_table("name;amount\nA;1,50\nB;2,25\nC;3,75\n")

    assert [list(row) for row in table.rows] == [["A", "1,50"], ["B", "2,25"], ["C", "3,75"]]


def test_the_line_by_which_excel_names_its_separator_is_no_row():
    table = a_table("sep=;\r\nname;city\r\nA;B\r\n")

    assert (table.headings, table.header_row) == (("name", "city"), 2)


def test_a_line_break_in_quotes_stays_in_its_cell():
    table = a_table('name,note\nA,"one\ntwo"\nB,three\n')

    assert [list(row) for row in table.rows] == [["A", "one\ntwo"], ["B", "three"]]


def test_lines_may_end_as_on_old_macs():
    assert len(a_table(b"name,phone\rA,123\rB,456\r").rows) == 2


def test_titles_above_the_headings_are_passed_over():
    table = a_table("Shop export of May,,\n,,\nName,E-mail,City\nA,a@b.test,C\n")

    assert table.headings == ("Name", "E-mail", "City")
    assert (table.header_row, list(table.row_numbers)) == (3, [4])


def test_rows_that_hold_words_like_headings_are_no_headings():
    table = a_table("Who,What,Phone\nPhone,Total,Email\nAnn,Mug,Note\n")

    assert table.header_row == 1


def test_a_list_of_names_alone_is_enough():
    assert a_table("Name\nAnn\nBen\n").headings == ("Name",)


def test_short_rows_are_filled_and_cells_without_a_heading_are_told():
    table = a_table("name,city,note\nA\nB,C,D,surplus\n")

    assert [list(row) for row in table.rows] == [["A", "", ""], ["B", "C", "D"]]
    [problem] = table.problems
    assert (problem.row, problem.value) == (3, "surplus")


def test_control_signs_are_taken_out_of_text():
    assert a_table(b"name,city\nA\x07B,C\n").rows[0][0] == "AB"


def test_a_list_without_headings_says_so():
    table = a_table("2024-01-05,12.50,Anna\n2024-01-06,13.50,Ben\n")

    assert table.header_row is None
    assert table.headings == ("Column 1", "Column 2", "Column 3")
    assert len(table.rows) == 2


def test_cells_of_a_workbook_keep_their_kind():
    data = a_workbook(
        Sales=[
            ["Order", "Date", "Total", "Phone", "Zip", "Paid"],
            [7, date(2026, 3, 4), 12.1 * 3, 447911123456, "01067", True],
        ]
    )

    row = a_table(data, "sales.xlsx").rows[0]

    assert list(row) == [
        Decimal(7),
        date(2026, 3, 4),
        Decimal("36.3"),
        Decimal(447911123456),
        "01067",
        "TRUE",
    ]


def test_the_sheet_with_the_most_rows_is_read_and_empty_ones_are_passed_over(tmp_path):
    data = a_workbook(Empty=[], Notes=[["to do"]], People=[["name"], ["A"], ["B"]])
    path = tmp_path / "people.xlsx"
    path.write_bytes(data)

    table = read_table(path)

    assert (table.sheet, table.sheets) == ("People", ("Notes", "People"))
    assert read_table(path, sheet="People").rows == table.rows
    with pytest.raises(Refused, match="no sheet"):
        read_table(path, sheet="Other")


def test_rows_that_were_pasted_are_a_list_too():
    table = read_pasted("name\tcity\nA\tB\n")

    assert table.rows == [["A", "B"]]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.csv", b"%PDF-1.7\n...", "inside is a PDF document"),
        ("a.xls", b"<html><table><tr><td>name</td></tr></table></html>", "inside is a web page"),
        ("a.csv", b"\n <!DOCTYPE html>\n<html>", "inside is a web page"),
        ("a.csv", b"<?xml version='1.0'?><list/>", "inside is an XML document"),
        ("a.csv", b"\x89PNG\r\n\x1a\n....", "inside is a picture"),
        ("a.csv", b"SQLite format 3\0....", "inside is a database"),
        ("a.csv", b"BEGIN:VCARD\r\nVERSION:3.0\r\n", "whole contact card"),
        ("a.xlsx", b"name,city\nA,B\n", "inside is none"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "old Office"),
        ("a.csv", b"", "is empty"),
        ("a.csv", b" \n\n", "is empty"),
        ("a.csv", b"name,city\n", "no rows under them"),
        ("a.csv", b"name,city\nA\0B,C\n", "something else than text"),
        ("a.csv", bytes(range(1, 256)) * 50, "something else than text"),
        ("a.csv", b'name,city\n"A,B\nC,D\n', "quote mark"),
        ("a.csv", b'name,city\n"' + b"A" * 200_000 + b'",B\n', "more than 100,000 letters"),
        ("a.csv", b"name," + b"c," * 2_000 + b"\nA\n", "1,000 columns"),
        ("a.xlsx", b"PK\x03\x04 cut short", "damaged"),
    ],
)
def test_what_is_no_list_is_refused_in_words(name, content, words):
    with pytest.raises(Refused, match=words) as refusal:
        a_table(content, name)

    assert refusal.value.code.startswith("import.")


def test_a_missing_file_and_a_folder_are_refused_in_words(tmp_path):
    for path in (tmp_path / "none.csv", tmp_path):
        with pytest.raises(Refused, match="no file"):
            read_table(path)


def test_a_stray_quote_is_borne_where_it_moves_no_cell():
    table = a_table('name,size\n"5" pipe",small\n"6" pipe",large\n')

    assert table.rows[1][1] == "large"


def test_a_workbook_that_unpacks_beyond_all_reason_is_not_opened():
    bomb = with_part(a_workbook(S=[["name"], ["A"]]), "xl/media/a.xml", b" " * 3_000_000)

    with pytest.raises(Refused, match="unpack"):
        a_table(bomb, "bomb.xlsx")


@pytest.mark.parametrize(
    "definition",
    [
        b'<!DOCTYPE l [<!ENTITY a "lol">]>',
        b'<!DOCTYPE l [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE l [<!ENTITY a "lol">]>'.encode("utf-16"),
    ],
)
def test_a_workbook_with_a_dtd_is_not_opened(definition):
    part = b'<?xml version="1.0"?>' + definition + b"<sst/>"
    harmful = with_part(a_workbook(S=[["name"], ["A"]]), "xl/sharedStrings.xml", part)

    with pytest.raises(Refused) as refusal:
        a_table(harmful, "list.xlsx")

    assert refusal.value.code == "import.dtd"


@pytest.mark.parametrize("spelling", [b'r="%s"', b"r='%s'", b'r = "%s"', b'r= "%s"'])
def test_one_cell_at_the_end_of_a_sheet_is_refused_before_it_fills_the_memory(spelling):
    far_row, far_cell = spelling % b"1048576", spelling % b"XFD1048576"
    sheet = (
        b'<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/'
        b'spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row>'
        b"<row " + far_row + b"><c " + far_cell + b"><v>1</v></c></row></sheetData></worksheet>"
    )
    far = with_part(a_workbook(S=[["name"], ["A"]]), "xl/worksheets/sheet1.xml", sheet)

    with pytest.raises(Refused, match="row 1,048,576"):
        a_table(far, "far.xlsx")


def test_a_workbook_that_was_cut_short_is_refused():
    data = a_workbook(S=[["name"], ["A"]])

    with pytest.raises(Refused, match="damaged"):
        a_table(data[: len(data) // 2], "cut.xlsx")
