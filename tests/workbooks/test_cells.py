"""Text from people is text in every cell, whatever it looks like."""

from __future__ import annotations

import re
from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from csdesk.domain.errors import Refused
from csdesk.domain.reports.sheet import Kind, Role, Row
from csdesk.workbooks import sheet as sheets
from tests.hostile import HOSTILE
from tests.workbooks import excel_rules
from tests.workbooks.reading import opened, rows_of, sheet_xml
from tests.workbooks.reports import Cost, a_page, a_report, a_sheet, written

FORMULA_LIKE = [
    "=1+1",
    "＝1+1",
    "＠SUM(1)",
    "=cmd|'/c calc'!A0",
    '=HYPERLINK("http://x/?"&A1)',
    "+44 20 7946 0000",
    "-5",
    "-rf",
    "@SUM(A1)",
    "\t=1+1",
]
PLAIN = [
    " ",
    "  both ends  ",
    "two\nlines",
    "'quoted",
    '"q"',
    "#REF!",
    "1E5",
    "00123",
    "1/2",
    "TRUE",
    "NULL",
    "nan",
    "1e400",
    "<b>bold",
    "<img src=//host/share/x.png>",
    "Tom & Jerry",
    "&amp;",
    "&#13;",
    "]]>",
    "%s%n%d",
    "{0.__class__}",
    "';drop table customer;--",
    "\x7f",
    "\x85",
    "\u200b",
    "\ufeffBOM",
    "\u202eevil\u202c",
    "\u2028",
    "e\u0301",
    "אבג",
    "李雷",
    "👩‍👩‍👧",
    "１+1",
    "x" * 300,
]
CLEANED = {
    "a\x00b": "a\ufffdb",
    "\x07bell": "\ufffdbell",
    "\x1b[31mred": "\ufffd[31mred",
    "\ufffe": "\ufffd",
    "\uffff": "\ufffd",
    "a\ud800b": "a\ufffdb",
    "a\r\nb": "a\nb",
    "a\rb": "a\nb",
    "\r=1": "\n=1",
}
NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def shown(path: Path, *texts: str) -> list[str]:
    """What a reader finds where these texts were written as what something cost."""
    written(path, a_report(a_sheet([Cost(text) for text in texts])))
    return [row[1] for row in rows_of(path, "Costs")[1:-1]]


def test_text_that_looks_like_a_formula_stays_the_text_it_is(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    assert shown(path, *FORMULA_LIKE, "\r=1") == [*FORMULA_LIKE, "\n=1"]
    with opened(path) as book:
        for row in book["Costs"].iter_rows(min_row=2, min_col=2, max_col=2):
            for cell in row:
                if cell.value is not None:
                    assert cell.data_type == "s", cell.value
                    assert cell.quotePrefix, cell.value


def test_other_text_comes_back_as_it_was_and_without_a_mark(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    assert shown(path, *PLAIN) == PLAIN
    with opened(path) as book:
        assert not any(book["Costs"].cell(n, 2).quotePrefix for n in range(2, len(PLAIN) + 2))


def test_what_a_sheet_cannot_hold_is_visibly_replaced(tmp_path: Path) -> None:
    assert shown(tmp_path / "q3.xlsx", *CLEANED) == list(CLEANED.values())


@pytest.mark.parametrize("bad", HOSTILE.values(), ids=HOSTILE)
def test_every_field_of_text_is_written_the_same_way(tmp_path: Path, bad: str) -> None:
    path = tmp_path / "q3.xlsx"
    page = a_page(Row(((bad, Kind.TEXT), (bad, Kind.WORD))), Row(((bad, Kind.TEXT),), Role.PROSE))
    sheet = a_sheet([Cost(bad, kind=bad)], title=bad, about=bad)
    report = a_report(page, sheet, shop_name=bad)

    written(path, report)

    assert excel_rules.findings(path) == []
    formulas = [
        found
        for xml in sheet_xml(path).values()
        for found in re.findall(r"<f>([^<]*)</f>", xml)
        if not re.match(r"SUBTOTAL\(109,Costs|IF\(SUBTOTAL|E2-F2$", found)
    ]
    assert formulas == []
    shown = sheets.clean(bad)
    first, second = rows_of(path, "Cover")
    assert (first[0], first[1], second[0]) == (shown, shown, shown)
    with opened(path) as book:
        line = [cell.value for cell in book.worksheets[1][2]]
        told = [row[0].value for row in book.worksheets[-1].iter_rows()]
    assert (line[1], line[3]) == (shown, shown)
    assert ("Replaced signs" in told) == ("\ufffd" in shown)


def test_text_that_excel_would_decode_is_shown_as_typed(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    shown(path, "_x0041_")
    assert "<t>_x005F_x0041_</t>" in sheet_xml(path)["xl/worksheets/sheet1.xml"]


@pytest.mark.parametrize("text", ["x" * 32_768, "x " * 500_000, "👩" * 16_384])
def test_text_too_long_for_a_cell_is_cut_and_says_so(tmp_path: Path, text: str) -> None:
    path = tmp_path / "q3.xlsx"
    told = written(path, a_report(a_sheet([Cost(text)])))
    cell = rows_of(path, "Costs")[1][1]
    assert len(cell.encode("utf-16-le")) // 2 <= 32_767
    assert cell.endswith("a cell holds 32767]")
    assert told.shortened == ("Costs!B2",)
    said = [row for row in rows_of(path, "Notes") if row[0] == "Cut text"]
    assert len(said) == 1
    assert "Costs!B2" in said[0][1]


def test_text_that_just_fits_is_whole(tmp_path: Path) -> None:
    text = "x" * 32_767
    told = written(tmp_path / "q3.xlsx", a_report(a_sheet([Cost(text)])))
    assert told.shortened == ()
    assert rows_of(tmp_path / "q3.xlsx", "Costs")[1][1] == text


@given(st.lists(st.text(max_size=30), min_size=1, max_size=5))
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_text_is_found_again_as_text(tmp_path: Path, texts: list[str]) -> None:
    found = shown(tmp_path / "q3.xlsx", *texts)
    for text, there in zip(texts, found, strict=True):
        assert (there or "") == sheets.LOOKS_ESCAPED.sub("_x005F_", sheets.clean(text))


def test_days_that_excel_does_not_know_are_written_as_text(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    days = [date(1899, 1, 1), date(1900, 2, 28), date(1900, 3, 1), date(9999, 12, 31)]
    written(path, a_report(a_sheet([Cost(day=day) for day in days])))
    assert [row[2] for row in rows_of(path, "Costs")[1:-1]] == [
        "1899-01-01",
        "1900-02-28",
        datetime(1900, 3, 1),
        datetime(9999, 12, 31),
    ]


def test_a_sheet_that_is_full_asks_for_a_shorter_period(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheets, "MOST_ROWS", 3)
    with pytest.raises(Refused) as refused:
        shown(tmp_path / "q3.xlsx", "a", "b", "c")
    assert refused.value.code == "report.rows"
    assert list(tmp_path.iterdir()) == []


def test_what_was_cut_or_replaced_stands_at_the_end_of_the_notes(tmp_path: Path) -> None:
    path = tmp_path / "q3.xlsx"
    notes = a_page(Row((("Margin", Kind.TEXT), ("What is left.", Kind.TEXT))), key="Notes")
    lines = [Cost("x" * 40_000), *[Cost("\x07bell")] * 120]
    written(path, a_report(notes, a_sheet(lines)))

    first, *_, about = (rows := rows_of(path, "Notes"))[:4]
    cut, *replaced = rows[4:]

    assert (first[0], about[0]) == ("Margin", "Costs")
    assert cut[:2] == ("Cut text", "The text in Costs!B2 was longer than a cell holds.")
    assert len(replaced) == 101
    assert "Costs!B3" in replaced[0][1]
    assert replaced[-1][1] == "And 20 more."
