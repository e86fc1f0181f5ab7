"""Lists as LibreOffice imports them: numbers are numbers, names are text."""

from __future__ import annotations

import shutil
import subprocess
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from csdesk.delimited.csv_file import write_csv
from csdesk.language import Language
from tests.made_reports import a_report_of, a_sheet, hostile_sales

OFFICE = shutil.which("soffice")
_UTF_8, _ENGLISH, _GERMAN = 76, 1033, 1031


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not at hand to import a list")
@pytest.mark.parametrize(
    ("tag", "separator", "spoken"), [("en_US", ",", _ENGLISH), ("de_DE", ";", _GERMAN)]
)
def test_libreoffice_reads_the_same_values(
    tmp_path: Path, tag: str, separator: str, spoken: int
) -> None:
    path = tmp_path / "list.csv"
    write_csv(a_report_of(a_sheet(hostile_sales())), Language(tag, "EUR"), path)

    sheet = openpyxl.load_workbook(imported(path, separator, spoken)).worksheets[0]

    _, *rows = ([cell.value for cell in row] for row in sheet.iter_rows())
    assert [row[0] for row in rows] == list(range(15))
    assert {row[4] for row in rows} == {-12.5} and {row[6] for row in rows} == {0.125}
    assert {row[2] for row in rows} == {datetime(2026, 7, 1)}
    names = [row[1] for row in rows]
    assert names[:4] == ['\'=HYPERLINK("http://x")', "'+1", "'-1", "'@SUM(1)"]
    assert names[10] == "日本語のお客様" and names[5] == "a\nb\nc\nd"
    assert not any(cell.data_type == "f" for row in sheet.iter_rows() for cell in row)


def imported(path: Path, separator: str, spoken: int) -> Path:
    """The list as a workbook of LibreOffice, which looks for numbers as a person’s does."""
    options = f"{ord(separator)},34,{_UTF_8},1,,{spoken},false,true"
    home = f"-env:UserInstallation={(path.parent / 'home').as_uri()}"
    words = [OFFICE, home, "--headless", f"--infilter=CSV:{options}", "--convert-to", "xlsx"]
    words += ["--outdir", path.parent / "out", path]
    subprocess.run([str(word) for word in words], check=True, capture_output=True, timeout=120)
    return path.parent / "out" / "list.xlsx"
