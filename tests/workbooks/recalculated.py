"""Workbooks worked out anew by LibreOffice, whatever results were kept in them."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook

SOFFICE = shutil.which("soffice")
needs_office = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice is not installed")
_ALWAYS = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry"
 xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode"
 oor:op="fuse"><value>0</value></prop></item>
</oor:items>
"""
_TIGHT = 1e-7


def recalculated(path: Path) -> Path:
    """A copy of a workbook after LibreOffice opened it, worked out every formula, and saved it.

    Raises: AssertionError: LibreOffice does not open it.
    """
    with tempfile.TemporaryDirectory(prefix="office-") as name:
        profile, out = Path(name) / "profile", path.parent / "recalculated"
        (profile / "user").mkdir(parents=True)
        (profile / "user" / "registrymodifications.xcu").write_text(_ALWAYS, encoding="utf-8")
        done = subprocess.run(
            [
                *(str(SOFFICE), f"-env:UserInstallation={profile.as_uri()}", "--headless"),
                *("--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", str(out), str(path)),
            ],
            capture_output=True,
            timeout=180,
            check=False,
        )
        assert (out / path.name).exists(), done.stderr
    return out / path.name


def differences(ours: Path, theirs: Path) -> list[str]:
    """Cells that hold another value, or an error, in the second of two workbooks."""
    return [
        f"{mine.parent.title}!{mine.coordinate}: {mine.value!r} is {found.value!r}"
        for mine, found in _pairs(ours, theirs)
        if found.data_type == "e" or not _same(mine.value, found.value)
    ]


def formulas_lost(ours: Path, theirs: Path) -> list[str]:
    """Cells whose formula is a mere value in the second of two workbooks."""
    found = []
    one, other = load_workbook(ours), load_workbook(theirs)
    for sheet in one:
        for cell in (cell for row in sheet.iter_rows() for cell in row):
            if cell.data_type == "f" and other[sheet.title][cell.coordinate].data_type != "f":
                found.append(f"{sheet.title}!{cell.coordinate}")
    return found


def _pairs(ours: Path, theirs: Path) -> Iterator[tuple[Any, Any]]:
    one, other = load_workbook(ours, data_only=True), load_workbook(theirs, data_only=True)
    assert one.sheetnames == other.sheetnames
    for sheet in one:
        for row in sheet.iter_rows():
            for cell in row:
                yield cell, other[sheet.title][cell.coordinate]


def _same(mine: Any, found: Any) -> bool:
    if isinstance(mine, float | int) and isinstance(found, float | int):
        return abs(mine - found) <= max(_TIGHT, abs(mine) * 1e-12)
    if isinstance(mine, date):
        return bool(mine == found)
    return (mine or "") == (found or "")
