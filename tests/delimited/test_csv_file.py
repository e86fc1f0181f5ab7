"""Reports as CSV: read by others as they were meant, and nothing in them is a formula."""

from __future__ import annotations

import csv
import io
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.delimited.csv_file import write_csv
from csdesk.domain.errors import Cancelled, Refused
from csdesk.domain.reports.sheet import Column, Kind, Report, Sheet
from csdesk.language import Language
from tests.made_reports import (
    HOSTILE_NAMES,
    Sale,
    a_page,
    a_report_of,
    a_sheet,
    hostile_sales,
    some_sales,
)

ENGLISH = Language("en_US", "USD")
GERMAN = Language("de_DE", "EUR")
BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\0")


def rows_in(path: Path, separator: str) -> list[list[str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.reader(file, delimiter=separator))


def written(report: Report, language: Language, path: Path) -> list[list[str]]:
    separator = ";" if language is GERMAN else ","
    return rows_in(write_csv(report, language, path, overwrite=True).path, separator)


def test_a_country_with_decimal_commas_gets_semicolons_and_commas(tmp_path: Path) -> None:
    sale = Sale(7, date(2026, 7, 1), "Anna", -1_234_50, minutes=1500, share=0.125)

    head, row = written(a_report_of(a_sheet([sale])), GERMAN, tmp_path / "list.csv")

    assert row == ["7", "Anna", "2026-07-01", GERMAN.say("Remedy"), "-1234,50", "1500", "0,125"]
    assert head[1] == GERMAN.say("Customer")


def test_elsewhere_cells_are_apart_by_commas_and_amounts_have_a_point(tmp_path: Path) -> None:
    _, row = written(a_report_of(a_sheet(some_sales(1))), ENGLISH, tmp_path / "list.csv")

    assert row == ["1", "Anna Lindqvist", "2026-01-01", "Remedy", "125.00", "0", ""]


@pytest.mark.parametrize(("currency", "amount"), [("JPY", "12500"), ("KWD", "12.500")])
def test_amounts_have_the_decimals_of_their_currency(
    tmp_path: Path, currency: str, amount: str
) -> None:
    report = a_report_of(a_sheet(some_sales(1)), currency=currency)

    _, row = written(report, Language("en", currency), tmp_path / "list.csv")

    assert row[4] == amount


def test_excel_sees_utf_8_and_lines_that_end_as_its_own(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"

    write_csv(a_report_of(a_sheet(some_sales(2))), GERMAN, path)

    content = path.read_bytes()
    assert content.startswith(b"\xef\xbb\xbf") and content.count(b"\r\n") == 3
    assert content.count(b"\n") == 3


def test_names_that_look_like_formulas_are_text_and_whole(tmp_path: Path) -> None:
    _, *rows = written(a_report_of(a_sheet(hostile_sales())), ENGLISH, tmp_path / "list.csv")

    names = [row[1] for row in rows]
    assert names[:5] == ['\'=HYPERLINK("http://x")', "'+1", "'-1", "'@SUM(1)", "'\tafter a tab"]
    assert names[5:7] == ["a\nb\nc\nd", "x" * 40_000]
    assert names[8] == "NUL␀ and ␇ and �"
    assert names[9:12] == list(HOSTILE_NAMES[9:12])
    assert {row[4] for row in rows} == {"-12.50"}


@given(name=st.text(st.characters(codec=None), max_size=40))
def test_whatever_a_customer_is_called_no_cell_begins_a_formula(
    name: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.mktemp("list") / "list.csv"

    rows = written(a_report_of(a_sheet([Sale(1, None, name, 5)])), ENGLISH, path)

    assert len(rows) == 2 and len(rows[1]) == 7
    assert not rows[1][1].lstrip().startswith(BEGINS_A_FORMULA)
    assert rows[1][4] == "0.05"


def test_what_was_shown_by_a_stand_in_is_told(tmp_path: Path) -> None:
    sales = [Sale(1, None, "Anna", 1), Sale(2, None, "Bell\x07", 1)]

    told = write_csv(a_report_of(a_sheet(sales)), ENGLISH, tmp_path / "list.csv")

    assert told.replaced == ("Customers 3",) and told.rows == 2


def test_several_sheets_become_an_archive_with_notes(tmp_path: Path) -> None:
    report = a_report_of(
        a_page("Cover"),
        a_sheet(some_sales(3)),
        a_sheet([Sale(1, None, "Bell\x07", 1)], key="Journal"),
        a_page(words="=1+1 is what purchases leave"),
    )

    told = write_csv(report, ENGLISH, tmp_path / "report.zip")

    assert told.rows == 4 and told.left_out == ()
    with zipfile.ZipFile(told.path) as archive:
        assert archive.namelist() == ["Customers.csv", "Journal.csv", "Notes.txt"]
        customers = archive.read("Customers.csv").decode("utf-8-sig")
        notes = archive.read("Notes.txt").decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(customers, newline="")))
    assert [row[4] for row in rows] == ["Spend", "125.00", "125.01", "125.02"]
    assert "=1+1 is what purchases leave" in notes and "$375.03" in notes
    assert "Books as of Nov 21, 2026" in notes and "Journal 2" in notes


@pytest.mark.parametrize(("main", "first"), [("", "Anna"), ("Journal", "Bell")])
def test_one_list_holds_the_main_sheet_and_names_the_others(
    tmp_path: Path, main: str, first: str
) -> None:
    journal = a_sheet([Sale(1, None, "Bell", 1)], key="Journal")
    report = a_report_of(a_page("Cover"), a_sheet([Sale(1, None, "Anna", 1)]), journal)

    told = write_csv(replace(report, main=main), ENGLISH, tmp_path / "report.csv")

    assert told.path.name == "report.csv" and told.rows == 1
    assert told.left_out == (("Customers",) if main else ("Journal",))
    assert first in told.path.read_text(encoding="utf-8-sig")


def test_a_list_alone_comes_with_its_notes_where_an_archive_is_asked_for(tmp_path: Path) -> None:
    told = write_csv(a_report_of(a_sheet(some_sales(1))), ENGLISH, tmp_path / "one.zip")

    with zipfile.ZipFile(told.path) as archive:
        assert archive.namelist() == ["Customers.csv", "Notes.txt"]


def test_the_same_facts_give_the_same_bytes(tmp_path: Path) -> None:
    report = a_report_of(a_sheet(some_sales(3)), a_sheet(some_sales(2), key="Journal"), a_page())

    paths = [write_csv(report, GERMAN, tmp_path / name).path for name in ("one.zip", "two.zip")]

    assert paths[0].read_bytes() == paths[1].read_bytes()
    with zipfile.ZipFile(paths[0]) as archive:
        assert {member.date_time[0] for member in archive.infolist()} == {1980}


def test_a_report_without_any_sheet_is_its_notes(tmp_path: Path) -> None:
    told = write_csv(a_report_of(), ENGLISH, tmp_path / "empty.zip")

    with zipfile.ZipFile(told.path) as archive:
        assert archive.namelist() == ["Notes.txt"]


@pytest.mark.parametrize("sheets", [1, 2])
def test_stopped_in_the_middle_what_was_there_stays(tmp_path: Path, sheets: int) -> None:
    path = tmp_path / ("list.csv" if sheets == 1 else "list.zip")
    path.write_bytes(b"before")
    seen: list[tuple[int, int]] = []

    def stop(done: int, total: int, what: str = "") -> None:
        seen.append((done, total))
        if done >= 500:
            raise Cancelled

    parts = [a_sheet(some_sales(600), key=key) for key in ("Customers", "Journal")[:sheets]]
    with pytest.raises(Cancelled):
        write_csv(a_report_of(*parts), ENGLISH, path, overwrite=True, progress=stop)

    assert [file.name for file in tmp_path.iterdir()] == [path.name]
    assert path.read_bytes() == b"before" and seen[1] == (250, 600 * sheets)


def test_a_file_that_is_there_stays_unless_it_may_be_replaced(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"before")

    with pytest.raises(Refused) as refused:
        write_csv(a_report_of(a_sheet(some_sales(1))), ENGLISH, path)

    assert refused.value.code == "report.exists" and path.read_bytes() == b"before"


def test_lines_are_walked_through_once_and_not_kept(tmp_path: Path) -> None:
    class Fetched:
        walks = 0

        def __len__(self) -> int:
            return 3

        def __iter__(self) -> object:
            self.walks += 1
            return iter(some_sales(3))

    lines = Fetched()
    column: Column[Sale] = Column("Spend", Kind.MONEY, lambda s: s.minor, summed=True)
    write_csv(a_report_of(Sheet("A", "A", "", (column,), lines)), ENGLISH, tmp_path / "a.csv")

    assert lines.walks == 1
