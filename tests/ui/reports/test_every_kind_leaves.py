"""Every kind of report of a shop full of hostile words, as a list and on paper."""

from __future__ import annotations

import csv
import io
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from csdesk.desk import Desk
from csdesk.domain.reports.request import FileFormat, ReportKind, ReportRequest
from csdesk.services.reports.exporting import export_report, whole_period
from tests.hostile import HOSTILE, a_hostile_shop
from ui.reports.pdf_report import paint_report

KINDS = tuple(kind for kind in ReportKind if kind is not ReportKind.INSIGHT)
BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\0")
A_NUMBER = re.compile(r"-?\d+([.,]\d+)?")


def asked_of(desk: Desk, words: str) -> ReportRequest:
    customer, _ = a_hostile_shop(desk, HOSTILE[words])
    return ReportRequest(ReportKind.ACCOUNTANT, *whole_period(desk), customer_id=customer)


def lists_in(path: Path) -> list[list[str]]:
    if path.suffix == ".csv":
        texts = [path.read_text("utf-8-sig")]
    else:
        with zipfile.ZipFile(path) as archive:
            names = [name for name in archive.namelist() if name.endswith(".csv")]
            texts = [archive.read(name).decode("utf-8-sig") for name in names]
    return [row for text in texts for row in csv.reader(io.StringIO(text, newline=""))]


@pytest.mark.parametrize("words", ["formula", "NUL"])
def test_no_cell_of_any_list_is_a_formula(desk: Desk, words: str, tmp_path: Path) -> None:
    request = asked_of(desk, words)
    for kind in KINDS:
        asked = replace(request, kind=kind)
        path = tmp_path / f"{kind}.zip"
        written = export_report(desk, asked, path, file_format=FileFormat.CSV)

        cells = [cell for row in lists_in(written.path) for cell in row]
        risky = [cell for cell in cells if cell.startswith(BEGINS_A_FORMULA)]
        assert len(cells) > 10 and not [cell for cell in risky if not A_NUMBER.fullmatch(cell)]


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("words", ["right to left", "picture"])
def test_every_kind_can_be_printed_and_has_no_empty_page(
    desk: Desk, words: str, tmp_path: Path
) -> None:
    request = asked_of(desk, words)
    paths = [tmp_path / f"{kind}.pdf" for kind in KINDS]
    for kind, path in zip(KINDS, paths, strict=True):
        export_report(desk, replace(request, kind=kind), path, paint=paint_report)
        assert path.read_bytes().rstrip().endswith(b"%%EOF")
    reader = shutil.which("pdftotext")
    if reader is None:
        pytest.skip("no other reader of PDF here")
    for path in paths:
        told = subprocess.run([reader, "-layout", path, "-"], capture_output=True, check=True)
        *pages, end = told.stdout.decode().split("\f")
        assert pages and not end.strip()
        assert all(len(page.split()) > 5 for page in pages)
