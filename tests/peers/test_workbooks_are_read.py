"""Workbooks as others find them: valid to the schema of the standard, the same to every reader.

A csdesk with all its libraries writes them, as at somebody's desk; nothing of it is imported.
"""

from __future__ import annotations

import os
import subprocess
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pandas as pd
import pytest
from openxml_audit import FileFormat, OpenXmlValidator
from openxml_audit.errors import ValidationSeverity
from python_calamine import CalamineWorkbook

HERE = Path(__file__).resolve().parents[2]
FORMATS = (FileFormat.OFFICE_2007, FileFormat.OFFICE_2016, FileFormat.MICROSOFT_365)


@pytest.fixture(scope="session")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    python = os.environ.get("CSDESK_PYTHON")
    if python is None:
        pytest.skip("dev.py test --peers says which Python has what csdesk needs")
    made = tmp_path_factory.mktemp("workbooks")
    script = HERE / "tests" / "peers" / "workbooks_to_read.py"
    environment = os.environ | {"PYTHONPATH": str(HERE), "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([python, script, made], cwd=HERE, env=environment, check=True)
    return made


@pytest.fixture
def workbooks(folder: Path) -> list[Path]:
    found = sorted(folder.glob("*.xlsx"))
    assert len(found) >= 18
    return found


@pytest.mark.parametrize("form", FORMATS)
def test_every_part_is_valid_to_the_schema(workbooks: list[Path], form: FileFormat) -> None:
    validator = OpenXmlValidator(form)
    wrong = [
        f"{path.name}: {error}"
        for path in workbooks
        for error in validator.validate(path).errors
        if error.severity is ValidationSeverity.ERROR
    ]
    assert wrong == []


def test_the_validator_finds_what_is_wrong(workbooks: list[Path], tmp_path: Path) -> None:
    bent = tmp_path / "bent.xlsx"
    with zipfile.ZipFile(workbooks[0]) as whole, zipfile.ZipFile(bent, "w") as other:
        for name in whole.namelist():
            text = whole.read(name).replace(b"<sheetData>", b"<sheetData><wrong/>")
            other.writestr(name, text)
    errors = OpenXmlValidator(FORMATS[-1]).validate(bent).errors
    assert any(error.severity is ValidationSeverity.ERROR for error in errors)


def test_openpyxl_and_calamine_read_the_same_cells(workbooks: list[Path]) -> None:
    for path in workbooks:
        other = CalamineWorkbook.from_path(str(path))
        book = openpyxl.load_workbook(path, data_only=True)
        assert other.sheet_names == book.sheetnames
        for sheet in book:
            there = other.get_sheet_by_name(sheet.title).to_python(skip_empty_area=False)
            mine = [[_plain(cell.value) for cell in row] for row in sheet.iter_rows()]
            theirs = [[_plain(cell) for cell in row] for row in there]
            assert _trimmed(theirs) == _trimmed(mine), f"{path.name} {sheet.title}"


def test_pandas_reads_tables_by_their_headings(workbooks: list[Path]) -> None:
    for path in workbooks:
        book = openpyxl.load_workbook(path, data_only=True)
        for sheet, head, lines in _tables(book):
            read = pd.read_excel(path, sheet_name=sheet, engine="calamine", nrows=len(lines))
            assert list(read.columns) == head
            for n, heading in enumerate(head):
                mine = [_plain(line[n]) for line in lines]
                theirs = [_plain(None if pd.isna(v) else v) for v in read[heading]]
                if any(isinstance(value, float) for value in mine):
                    assert theirs == mine, f"{path.name} {sheet} {heading}"


def _tables(book: Any) -> Iterator[tuple[str, list[str], list[tuple[Any, ...]]]]:
    for sheet in book:
        for table in sheet.tables.values():
            head, *lines = sheet.iter_rows(
                max_row=int(
                    table.autoFilter.ref.split(":")[1].lstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
                ),
                max_col=len(table.tableColumns),
                values_only=True,
            )
            yield sheet.title, list(head), lines


def _plain(value: Any) -> Any:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, pd.Timestamp | date):
        return value
    if isinstance(value, bool | int | float):
        return float(value)
    undone = value.replace("_x005F_", "_") if value else None  # openpyxl leaves it as it stands
    return undone or None


def _trimmed(rows: list[list[Any]]) -> list[list[Any]]:
    """Without the empty cells at the ends, of which readers think differently."""
    short = []
    for row in rows:
        kept = list(row)
        while kept and kept[-1] is None:
            kept.pop()
        short.append(kept)
    while short and not short[-1]:
        short.pop()
    return short
