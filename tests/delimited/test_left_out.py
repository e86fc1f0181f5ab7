"""Rows that stay out, as text: the reason first, and no formula."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

from csdesk.delimited.left_out import write_left_out_text

ROWS = (
    (7, ("=HYPERLINK(1)", "-12.50", "+44 70 555"), "Email has no @"),
    (12, ("@SUM(1)", date(2026, 2, 28), ""), "No name, so who is it?"),
)


def test_a_csv_file_defuses_formulas_and_leaves_amounts_and_phones_alone(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"

    written = write_left_out_text(path, ("Name", "Amount", "Phone"), ROWS)

    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert rows[1] == ["Email has no @", "7", "'=HYPERLINK(1)", "-12.50", "+44 70 555"]
    assert rows[2][2:4] == ["'@SUM(1)", "2026-02-28"]
    assert (written.path, written.rows) == (path, 2)
