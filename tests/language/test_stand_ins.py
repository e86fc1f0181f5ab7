"""What stands for words that were erased or lost is stored in English and said in any language."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import openpyxl
import pytest

from csdesk.desk import Desk
from csdesk.domain.ours import LANGUAGES
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.domain.stand_ins import GONE, shown
from csdesk.language import Language
from csdesk.services.reports.exporting import export_report
from tests.builders import a_customer, a_purchase


@pytest.mark.usefixtures("spanish")
@pytest.mark.parametrize(
    ("stored", "on_screen"),
    [
        ("Erased customer 12", "Cliente borrado 12"),
        ("Lost complaint 3", "Perdido: reclamación 3"),
        ("Lost file 7.txt", "Perdido: archivo 7.txt"),
        (f"Purchase: {GONE}", "Purchase: (borrado)"),
        ("Llamar a Erased customer 1204.", "Llamar a Cliente borrado 1204."),
        ("Lost keys", "Lost keys"),
        ("Erased customer {n}", "Erased customer {n}"),
    ],
)
def test_a_screen_says_them_in_its_language(stored: str, on_screen: str) -> None:
    assert shown(stored) == on_screen


def test_english_screens_show_what_is_stored() -> None:
    assert shown("Erased customer 12") == "Erased customer 12"


@pytest.mark.parametrize("language", [code for code in LANGUAGES if code != "en"])
def test_every_language_has_its_own(language: str) -> None:
    words = "Erased customer 1, Lost customer 2, Lost complaint 3, Lost person 4, Lost entry 5, "
    said = Language(language).told(f"{words}Lost file 6, {GONE}")

    assert not {"Erased", "Lost", "erased"} & set(said.replace("(", " ").replace(")", " ").split())
    assert [sign for sign in said if sign.isdigit()] == list("123456")


@pytest.mark.usefixtures("spanish")
def test_a_report_says_them_in_its_own_language_and_the_shop_keeps_english(
    desk: Desk, tmp_path: Path
) -> None:
    lost = a_customer(desk, "Lost customer 7")
    a_purchase(desk, lost.id, 12_345)

    path = tmp_path / "customers.xlsx"
    request = ReportRequest(ReportKind.CUSTOMERS, date(2020, 1, 1), date(2030, 1, 1), language="de")
    export_report(desk, request, path)

    sheet = openpyxl.load_workbook(path).worksheets[0]
    cells = {cell for row in sheet.iter_rows(values_only=True) for cell in row}
    assert "Verloren: Kunde 7" in cells
    with desk.store.read() as work:
        assert work.customers.require(lost.id).name == "Lost customer 7"
