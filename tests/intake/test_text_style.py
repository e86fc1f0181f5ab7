"""Rows are parted by what parts them: separators, quotes of any kind, or only by blanks."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.domain.errors import Refused
from csdesk.intake.files.fixed_width import NO_CUTS, cuts_of, told_cuts
from csdesk.intake.files.reading import read_pasted, read_table, told_of
from tests.intake.lists import a_table

PRINTED = """\
Sales of May
Order  Name            City        Total
-----  --------------  ---------  ------
1      Anna Lindqvist  Leeds       12.50
2      Ben             New York     7.00
13     Zoë Müller                 120.00
14     Åsa Öst         Malmö        1.00
"""


@pytest.mark.parametrize("separator", [",", ";", "\t", "|", "^", "~"])
def test_any_plain_separator_will_do(separator):
    lines = ["name{}city{}total", "Ann{}Leeds{}5.00", "Ben{}York{}6.00"]

    table = a_table("\n".join(lines).replace("{}", separator) + "\n")

    assert (table.separator, table.headings) == (separator, ("name", "city", "total"))


def test_apostrophes_may_stand_for_quote_marks():
    table = a_table("'name','note'\n'Ann','one, two'\n'O''Brien','three\nfour'\n")

    assert [list(row) for row in table.rows] == [["Ann", "one, two"], ["O'Brien", "three\nfour"]]


def test_an_apostrophe_in_a_name_is_no_quote_mark():
    table = a_table("name,city\nO'Brien,Cork\n'Ndrangheta,Reggio\nD'Arcy,Leeds\n")

    assert [row[0] for row in table.rows] == ["O'Brien", "'Ndrangheta", "D'Arcy"]


def test_quote_marks_within_quotes_may_be_doubled_or_have_a_backslash():
    for quote in ('""', '\\"'):
        table = a_table(f'name,size\n"6{quote} pipe, long","C:\\temp"\n"plain",x\n')
        assert list(table.rows[0]) == ['6" pipe, long', "C:\\temp"]


@pytest.mark.parametrize("row", [3, 7])
def test_a_quote_that_never_closes_is_refused_with_its_row(row):
    lines = ["name,city,note", *(f"A{at},B,C" for at in range(2, 10))]
    lines[row - 1] = 'A,"B,C'

    with pytest.raises(Refused, match=f"In row {row} of list.csv a quote mark"):
        a_table("\n".join(lines) + "\n")


def test_columns_that_only_blanks_part_are_proposed_and_asked_about(tmp_path):
    path = tmp_path / "till.txt"
    path.write_text(PRINTED, encoding="utf-8")

    table = read_table(path)

    assert table.headings == ("Order", "Name", "City", "Total")
    assert list(table.rows[2]) == ["13", "Zoë Müller", "", "120.00"]
    [doubt] = table.doubts
    assert (doubt.code, doubt.taken) == ("cuts", "0,7,23,34")
    other = read_table(path, cuts=told_of({"cuts": "0,7,23"}).cuts)
    assert other.headings == ("Order", "Name", "City Total")
    refused = read_table(path, cuts=told_of({"cuts": NO_CUTS}).cuts)
    assert len(refused.headings) == 1
    assert refused.doubts[0].taken == NO_CUTS


def test_a_map_may_say_where_columns_begin():
    assert told_of({}, {"cuts": [0, 12, 30]}).cuts == (0, 12, 30)
    assert told_of({"cuts": "5"}, {"cuts": [0, 12, 30]}).cuts == (0, 5)
    for wrong in ([3, 2], ["a"], 7, [0, -1], [0, 10**9]):
        with pytest.raises(Refused, match="begin"):
            told_cuts(wrong)


@pytest.mark.parametrize(
    "text",
    [
        "Name\nAnn Lee\nBen Kay\nEve Ray\n",
        "name,city\nAnn  Lee,Leeds\nBen  Kay,York\n",
        "One line\nanother line that is longer\n",
        "",
    ],
)
def test_what_has_no_columns_of_blanks_gets_none(text):
    if text:
        assert not a_table(text).doubts
    assert cuts_of(text) == () or "," in text


def test_rows_are_pasted_from_sheets_mails_and_pages():
    sheet = read_pasted("Name\tCity\r\nAnn\tLeeds\r\nBen\t\r\n")
    mail = read_pasted("> Name;City\n> Ann;Leeds\n> Ben;York\n")
    page = read_pasted("Name\u00a0\tCity\nAnn\u00a0Lee\tLeeds\n")

    assert [list(row) for row in sheet.rows] == [["Ann", "Leeds"], ["Ben", ""]]
    assert [list(row) for row in mail.rows] == [["Ann", "Leeds"], ["Ben", "York"]]
    assert (page.headings, page.rows[0][1]) == (("Name", "City"), "Leeds")


@given(st.text(max_size=400))
def test_whatever_is_pasted_is_a_list_or_refused(text):
    try:
        table = read_pasted(text)
    except Refused:
        return

    assert all(len(row) == len(table.headings) for row in table.rows)


@given(st.binary(max_size=400))
def test_whatever_bytes_a_file_holds_it_is_a_list_or_refused(data):
    try:
        table = a_table(data)
    except Refused:
        return

    assert len(table.row_numbers) == len(table.rows)
