"""Reports without names: in the file as it is written stands no name and no word of anybody."""

from __future__ import annotations

import re
import zipfile
from datetime import date
from pathlib import Path

import pytest

from csdesk.desk import Desk
from csdesk.domain.reports.request import FileFormat, ReportKind, ReportRequest
from csdesk.services.reports.exporting import export_report

DAYS = date(2026, 1, 1), date(2026, 12, 31)
ABOUT_NOBODY = {
    "list_item-label",
    "redress-account_code",
    "attachment-media_type",
    "import_batch-program",
    "purchase-reference",
}
"""Names of categories and causes, of accounts, of kinds of files and of programs; and numbers of
documents, as nobody can book without them."""
MARK = re.compile(r"zq-([a-z_]+-[a-z_]+)-\d+-")


def marks_in(path: Path) -> set[str]:
    """Columns of the shop whose words stand in a file, unpacked where it is packed."""
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as packed:
            texts = [packed.read(name).decode("utf-8", "replace") for name in packed.namelist()]
    else:
        texts = [path.read_text("utf-8-sig")]
    return {column for text in texts for column in MARK.findall(text)}


def written(desk: Desk, folder: Path, kind: ReportKind, form: FileFormat, names: bool) -> Path:
    request = ReportRequest(kind, *DAYS, names, customer_id=1)
    name = "it.zip" if form is FileFormat.CSV else f"it.{form}"  # every sheet, not only the first
    return export_report(desk, request, folder / name).path


KINDS = [kind for kind in ReportKind if kind is not ReportKind.INSIGHT]
FORMS = [FileFormat.XLSX, FileFormat.CSV]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_that_anybody_wrote_stands_in_the_file(
    lives: Desk, tmp_path: Path, kind: ReportKind, form: FileFormat
) -> None:
    found = marks_in(written(lives, tmp_path, kind, form, names=False))

    assert found - ABOUT_NOBODY == set()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("kind", [ReportKind.CUSTOMER, ReportKind.LETTERS, ReportKind.COMPLAINTS])
def test_with_names_it_does_stand_there(
    lives: Desk, tmp_path: Path, kind: ReportKind, form: FileFormat
) -> None:
    found = marks_in(written(lives, tmp_path, kind, form, names=True))

    assert "customer-name" in found
