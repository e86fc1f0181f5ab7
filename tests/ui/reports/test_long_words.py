"""Words of ours are long in some languages; on paper they are never broken in the middle."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from csdesk.language import Language
from tests.made_reports import COLUMNS, Sale, a_report_of, a_sheet
from ui.reports.pdf_report import paint_report

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.mark.parametrize("more", range(0, 16, 3))
def test_a_long_word_of_ours_is_whole_however_many_columns_stand_beside_it(
    tmp_path: Path, more: int
) -> None:
    kind = COLUMNS[3]
    columns = (*COLUMNS, *(replace(kind, title=f"Kind {n}") for n in range(more)))
    sales = [Sale(n, date(2026, 11, 21), "Anna Lindqvist", 1) for n in range(3)]
    path = tmp_path / "a.pdf"

    paint_report(a_report_of(a_sheet(sales, columns=columns)), Language("de_DE"), path)

    found = shutil.which("pdftotext")
    if found is None:
        pytest.skip("no other reader of PDF here")
    run = subprocess.run([found, "-layout", path, "-"], capture_output=True, check=True)
    assert run.stdout.decode().split().count("Wiedergutmachung") == len(sales) * (more + 1)
