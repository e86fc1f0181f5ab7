"""Every file that leaves csdesk is in its own language to the last word.

A made-up language marks whatever is ours; what belongs to the shop is spelled in Greek letters.
Plain letters that are left over are words that nobody could translate.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest

from csdesk import language
from csdesk.demo import make_demo
from csdesk.desk import Desk
from csdesk.domain.reports.accounts import Chart, suggestion_for
from csdesk.domain.reports.journal import AccountRole
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.language import Language
from csdesk.services.reports.exporting import export_report
from csdesk.services.shops import open_shop
from tests.conftest import fixed_now
from tests.ui.pseudo import marked, spell_in_greek

TODAY = date(2026, 11, 21)
YEAR = date(2026, 1, 1), date(2026, 12, 31)
_THE_SAME_EVERYWHERE = "csdesk Excel QuickBooks Xero CSV USD ID"
_ACCOUNTS = {
    words
    for chart in Chart
    for role in AccountRole
    for words in (suggestion_for(role, chart).code, suggestion_for(role, chart).name)
}
"""As the charts of other programs and countries call them."""
_MONTHS = {Language("es").month(date(2026, month, 1))[:-5] for month in range(1, 13)}
_NAMED = sorted({*_ACCOUNTS, *_THE_SAME_EVERYWHERE.split(), *_MONTHS}, key=len, reverse=True)
_NAMES = "|".join(rf"\b{re.escape(words)}(?!\w)" for words in _NAMED if words)
_NO_WORDS = re.compile(
    rf"\S+@\S+|https?:\S*|\S+\.(?:png|jpg|pdf|txt|csv|test|example)\b|\w+/\w+|&[A-Z]\b|{_NAMES}"
    r"|\b\d{1,2} (?:ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)\w* \d{4}"
)
"""Addresses, names and kinds of files, signs of Excel, names, days as Spanish writes them."""
_WORD = re.compile(r"[A-Za-z]{2,}")
_IN_CHART = re.compile(r"<a:t>([^<]+)</a:t>|<(?:\w+:)?v>([A-Za-z][^<]*)<")


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = make_demo(tmp_path_factory.mktemp("shop") / "demo.csdesk", customers=12, today=TODAY)
    spell_in_greek(path)
    return path


@pytest.fixture
def greek(shop: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    """A shop whose files speak the made-up language."""
    desk = open_shop(shop, now=fixed_now)
    monkeypatch.setattr(language, "translated", lambda _, words: marked(words))
    yield desk
    desk.store.close()


def asked(kind: ReportKind, *, names: bool = True) -> ReportRequest:
    who = 1 if kind is ReportKind.CUSTOMER else None
    return ReportRequest(kind, *YEAR, language="es", customer_id=who, names=names)


@pytest.mark.parametrize("names", [True, False])
@pytest.mark.parametrize("kind", ReportKind)
def test_no_word_of_a_workbook_is_left_in_english(
    kind: ReportKind, names: bool, greek: Desk, tmp_path: Path
) -> None:
    path = export_report(greek, asked(kind, names=names), tmp_path / "told.xlsx").path
    found = words_of(path)

    assert any("⟦" in words for words in found)
    assert left_in_english(found) == []


@pytest.mark.parametrize("kind", [kind for kind in ReportKind if kind is not ReportKind.INSIGHT])
def test_no_word_of_lists_as_text_is_left_in_english(
    kind: ReportKind, greek: Desk, tmp_path: Path
) -> None:
    path = export_report(greek, asked(kind), tmp_path / "told.zip").path
    with ZipFile(path) as parts:
        texts = {name: parts.read(name).decode("utf-8-sig") for name in parts.namelist()}

    assert left_in_english({Path(name).stem for name in texts}) == []
    assert left_in_english({line for text in texts.values() for line in text.splitlines()}) == []


def test_a_word_that_was_left_is_noticed(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active.title = marked("Sales")
    book.active["A1"], book.active["A2"] = marked("{n} sales").format(n=3), "Spend 12.50"
    book.save(tmp_path / "told.xlsx")

    assert left_in_english(words_of(tmp_path / "told.xlsx")) == ["Spend 12.50"]


def left_in_english(texts: set[str]) -> list[str]:
    return sorted(words for words in texts if _WORD.search(_NO_WORDS.sub(" ", words)))


def words_of(path: Path) -> set[str]:
    """Whatever somebody reads of a workbook: sheets, cells, notes, pages, choices, charts."""
    book = openpyxl.load_workbook(path)
    found = set(book.sheetnames)
    for sheet in book:
        cells = [cell for row in sheet.iter_rows() for cell in row]
        found |= {cell.value for cell in cells if isinstance(cell.value, str)}
        found |= {cell.comment.text for cell in cells if cell.comment}
        for part in (sheet.oddHeader, sheet.oddFooter):
            found |= {side.text for side in (part.left, part.center, part.right) if side.text}
        found |= {rule.formula1 for rule in sheet.data_validations.dataValidation if rule.formula1}
    return {words for words in found if not words.startswith("=")} | set(in_charts(path))


def in_charts(path: Path) -> Iterator[str]:
    with ZipFile(path) as parts:
        for name in parts.namelist():
            if "charts/" in name:
                for title, value in _IN_CHART.findall(parts.read(name).decode("utf-8")):
                    yield title or value
