"""The list of rows that stay out: as they stand in the file, the reason first, and no formula."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import openpyxl

from csdesk.language import Language
from csdesk.workbooks.left_out import write_left_out
from csdesk.workbooks.printing import Imprint

IMPRINT = Imprint("Millbrook Cycles", "till.csv", "", datetime(2026, 11, 21, 10, 0))
ROWS = (
    (7, ("=HYPERLINK(1)", "-12.50", "+44 70 555"), "Email has no @"),
    (12, ("@SUM(1)", date(2026, 2, 28), ""), "No name, so who is it?"),
)


def test_a_workbook_holds_text_as_text(tmp_path: Path) -> None:
    path = tmp_path / "rows.xlsx"

    write_left_out(path, ("Name", "Amount", "Phone"), ROWS, IMPRINT, Language())

    sheet = openpyxl.load_workbook(path).worksheets[0]
    cells = [[cell.value for cell in row] for row in sheet.iter_rows()]
    assert cells[0] == ["Why it stays out", "Row in the file", "Name", "Amount", "Phone"]
    assert cells[1] == ["Email has no @", 7, "=HYPERLINK(1)", "-12.50", "+44 70 555"]
    assert sheet["C2"].data_type == "s"
    assert sheet["D3"].value.date() == date(2026, 2, 28)


def test_it_tells_how_many_rows_it_holds(tmp_path: Path) -> None:
    written = write_left_out(
        tmp_path / "rows.xlsx", ("A", "B", "C"), iter(ROWS), IMPRINT, Language()
    )

    assert (written.path, written.rows) == (tmp_path / "rows.xlsx", 2)
