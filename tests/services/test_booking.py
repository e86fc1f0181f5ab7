"""The journal handed over to booking programs, from a shop as it is."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from csdesk.desk import Desk
from csdesk.domain.errors import Refused
from csdesk.domain.redress import RedressForm, RedressKind
from csdesk.domain.reports.accounts import SETTINGS
from csdesk.domain.reports.request import JOURNAL_FORMATS, FileFormat, ReportKind, ReportRequest
from csdesk.services.reports.exporting import export_report
from tests.builders import a_complaint, a_customer, a_purchase, a_redress, a_shop
from tests.hostile import HOSTILE

CODES = {setting: str(number) for number, setting in enumerate(SETTINGS.values(), 4_001)}
OFFICE = {"datev_consultant": "29098", "datev_client": "55003"}
AUTUMN = ReportRequest(ReportKind.ACCOUNTANT, date(2026, 10, 1), date(2026, 12, 31))


@pytest.fixture
def shop(desk: Desk) -> Desk:
    a_shop(desk, country="DE", language="de", **CODES, **OFFICE)
    anna = a_customer(desk, "Änne Größe")
    complaint = a_complaint(desk, anna.id)
    a_redress(desk, complaint, 3_800, form=RedressForm.PART_REFUND)
    a_redress(desk, complaint, 500, RedressKind.GOODWILL)
    a_purchase(desk, anna.id, -1_000, on=date(2026, 11, 2), reference="B-17")
    a_purchase(desk, anna.id, -9_000, on=date(2026, 9, 30))
    return desk


@pytest.mark.parametrize("program", JOURNAL_FORMATS)
def test_the_same_shop_gives_the_same_file_whenever_it_is_written(
    shop: Desk, program: FileFormat, tmp_path: Path
) -> None:
    later = replace(shop, now=lambda: shop.now() + timedelta(days=40))
    one, other = tmp_path / "EXTF_one.csv", tmp_path / "EXTF_other.csv"
    written = export_report(shop, AUTUMN, one, file_format=program)
    export_report(later, AUTUMN, other, file_format=program)
    assert one.read_bytes() == other.read_bytes()
    assert written.rows == (3 if program is FileFormat.DATEV else 6)
    assert one.stat().st_mode & 0o077 == 0


def test_datev_gets_the_bookings_of_the_period_in_the_language_of_the_shop(
    shop: Desk, tmp_path: Path
) -> None:
    path = tmp_path / "EXTF_Buchungsstapel.csv"
    export_report(shop, AUTUMN, path, file_format=FileFormat.DATEV)
    lines = path.read_bytes().decode("cp1252").split("\r\n")
    assert ";29098;55003;20260101;4;20261001;20261231;" in lines[0]
    rows = [line.split(";") for line in lines[2:-1]]
    assert [(row[0], row[6], row[7], row[9], row[10]) for row in rows] == [
        ("10,00", "4001", "4003", "0211", '"S-1"'),
        ("5,00", "4005", "4006", "1611", '"G-2"'),
        ("38,00", "4004", "4003", "1611", '"R-1"'),
    ]
    assert "Änne Größe" in rows[0][13]
    assert "B-17" in rows[0][13]


def test_without_names_the_file_has_numbers_instead(shop: Desk, tmp_path: Path) -> None:
    path = tmp_path / "EXTF_Buchungsstapel.csv"
    nameless = replace(AUTUMN, names=False)
    export_report(shop, nameless, path, file_format=FileFormat.DATEV)
    assert "Größe" not in path.read_bytes().decode("cp1252")


def test_codes_that_are_missing_are_named_and_nothing_is_written(
    desk: Desk, tmp_path: Path
) -> None:
    a_shop(desk, country="DE", **OFFICE)
    a_redress(desk, a_complaint(desk, a_customer(desk).id), 700)
    with pytest.raises(Refused) as stopped:
        export_report(desk, AUTUMN, tmp_path / "EXTF_a.csv", file_format=FileFormat.DATEV)
    assert stopped.value.code == "booking.codes"
    assert "Remedies, Work given" in str(stopped.value)
    assert list(tmp_path.glob("EXTF*")) == []


def test_only_the_accountants_report_has_a_journal(shop: Desk, tmp_path: Path) -> None:
    request = replace(AUTUMN, kind=ReportKind.CUSTOMERS)
    with pytest.raises(Refused) as stopped:
        export_report(shop, request, tmp_path / "a.csv", file_format=FileFormat.XERO)
    assert stopped.value.code == "report.format"


@pytest.mark.parametrize("program", JOURNAL_FORMATS)
def test_whatever_was_written_stays_words_in_one_cell(
    desk: Desk, program: FileFormat, tmp_path: Path
) -> None:
    a_shop(desk, country="DE", **CODES, **OFFICE)
    for text in HOSTILE.values():
        words = text.replace("\0", "")
        anna = a_customer(desk, words)
        a_redress(desk, a_complaint(desk, anna.id), 700, what=words)
        a_purchase(desk, anna.id, -1_000, on=date(2026, 11, 2), reference=words, what=words)
    path = tmp_path / "EXTF_a.csv"
    export_report(desk, AUTUMN, path, file_format=program)
    is_datev = program is FileFormat.DATEV
    content = path.read_bytes().decode("cp1252" if is_datev else "utf-8-sig")
    separator = ";" if is_datev else ","
    rows = list(csv.reader(io.StringIO(content, newline=""), delimiter=separator))
    assert len(rows) == (2 + 2 * len(HOSTILE) if is_datev else 1 + 4 * len(HOSTILE))
    assert len({len(row) for row in rows[is_datev:]}) == 1
    for cell in (cell for row in rows for cell in row):
        assert not re.search(r"[\x00-\x1f\x7f]", cell)
        assert not re.match(r"[=+@]|-(?!\d+\.\d\d$)", cell)


def test_a_code_of_any_length_is_told_in_few_words(desk: Desk, tmp_path: Path) -> None:
    a_shop(desk, **CODES | {"remedy_account": "x" * 90_000}, **OFFICE)
    a_redress(desk, a_complaint(desk, a_customer(desk).id), 700)
    with pytest.raises(Refused) as stopped:
        export_report(desk, AUTUMN, tmp_path / "EXTF_a.csv", file_format=FileFormat.DATEV)
    assert stopped.value.code == "booking.numeric"
    assert len(str(stopped.value)) < 150
