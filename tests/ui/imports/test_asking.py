"""What the file leaves open is asked in place; what the owner says is kept for the next one."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from csdesk.domain.import_fields import Field, Kind
from csdesk.services.remembered_layouts import remembered
from tests.ui.imports.steps import SALES, a_file, drop, matched, settled, the
from ui.context import Context
from ui.imports.import_page import ImportPage
from ui.widgets.buttons import Button, IconButton
from ui.widgets.choices import CheckBox

EITHER_WAY = (
    ("Order", "Date", "Customer", "Total", "Currency"),
    ("R1", "03/10/2026", "Anna Lindqvist", "120.00", "EUR"),
    ("R2", "03/10/2026", "Petra Novak", "60.00", "EUR"),
)


def picks(page: ImportPage, place: int, words: str) -> None:
    """Opens the question under a column, and picks the answer that says this."""
    button = page.match.columns.cards[place].doubt
    assert button.isVisible()
    menu = button.menu()
    (action,) = (each for each in menu.actions() if each.text().startswith(words))
    action.trigger()
    menu.deleteLater()
    settled(page)


def first_on(page: ImportPage) -> date | None:
    assert page._seen is not None
    return page._seen.look.plan.first_on


def test_the_order_of_day_and_month_is_asked_under_its_column(
    page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(page, a_file(tmp_path, EITHER_WAY))
    matched(page, qtbot)
    button = page.match.columns.cards[1].doubt
    assert button.is_open
    assert button.words == "Day first: 3 Oct 2026"
    assert "come first in “Date”" in button.accessibleName()
    assert first_on(page) == date(2026, 10, 3)

    picks(page, 1, "Month first")

    assert not button.is_open
    assert button.words == "Month first: 10 Mar 2026"
    assert first_on(page) == date(2026, 3, 10)
    assert not page.match.columns.cards[2].doubt.isVisible()


def test_it_is_said_what_the_list_was_taken_for_and_how_sure_that_is(
    page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(page, a_file(tmp_path, EITHER_WAY))
    matched(page, qtbot)
    bar = page.match.understood
    assert bar.told.text() == "A list of sales"
    assert bar.why.text().startswith("something could be read in two ways. Does the day or")

    picks(page, 1, "Day first")

    assert bar.why.text().startswith("quite sure")


def test_columns_that_stay_out_fold_where_there_are_many(
    page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    extra = tuple(f"Zq {n}" for n in range(300))
    rows = [(*SALES[0], *extra), *((*row, *("x" * 300)) for row in SALES[1:])]
    drop(page, a_file(tmp_path, rows))
    matched(page, qtbot)
    columns = page.match.columns
    assert len(columns.cards) == 6
    more = the(page, Button, "more_columns")
    assert more.words == "301 more stay out"

    more.click()

    assert len(columns.cards) == 66
    columns.cards[6].corrected.emit(columns.cards[6].place, Field.SUMMARY)
    settled(page)
    assert columns.cards[6].picker.value() == Field.SUMMARY


def test_a_list_can_be_said_to_be_of_another_kind(
    page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    drop(page, a_file(tmp_path))
    matched(page, qtbot)
    assert page.match.understood.kind.value() == Kind.PURCHASES

    page.match.understood.kind.picked.emit(Kind.CUSTOMERS)
    settled(page)

    assert page.match.bring_in.words == "Bring in 2 customers"


def test_another_sheet_of_a_workbook_can_be_picked(
    page: ImportPage, qtbot: QtBot, tmp_path: Path
) -> None:
    book = openpyxl.Workbook()
    for row in SALES:
        book.worksheets[0].append(row)
    people = book.create_sheet("People")
    for cells in (("Name", "Email"), ("Anna", "anna@postbox.test")):
        people.append(cells)
    path = tmp_path / "book.xlsx"
    book.save(path)
    drop(page, path)
    matched(page, qtbot)
    assert page.match.understood.sheet.isVisible()
    assert page.match.bring_in.words == "Bring in 3 sales"

    page.match.understood.sheet.picked.emit("People")
    settled(page)
    matched(page, qtbot)

    assert page.match.understood.sheet.value() == "People"
    assert page.match.bring_in.words == "Bring in 1 customer"


def test_a_list_without_a_currency_says_what_its_amounts_count_as(
    page: ImportPage, context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    rows = [row[:5] for row in SALES]
    drop(page, a_file(tmp_path, rows))
    matched(page, qtbot)
    assert page.match.money.named.isVisible()
    assert page.match.money.named.value() == "EUR"

    page.match.money.named.choose("USD")
    page.match.money.named.picked.emit("USD")
    settled(page)

    assert page.decisions.now.currency == "USD"
    assert page._seen is not None and set(page._seen.look.plan.totals) == {"USD"}


def brings_in_and_remembers(page: ImportPage, qtbot: QtBot, path: Path) -> None:
    drop(page, path)
    matched(page, qtbot)
    picks(page, 1, "Month first")
    page.match.columns.cards[3].corrected.emit(3, None)
    settled(page)
    page.match.columns.cards[3].corrected.emit(3, Field.TOTAL)
    settled(page)
    qtbot.mouseClick(the(page, CheckBox, "remember_layout"), Qt.MouseButton.LeftButton,
                     pos=the(page, CheckBox, "remember_layout").rect().center())  # fmt: skip
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: page.steps.currentWidget() is page.done)


def test_the_next_file_like_it_is_read_the_way_the_owner_told(
    page: ImportPage, context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    brings_in_and_remembers(page, qtbot, a_file(tmp_path, EITHER_WAY))
    more = [EITHER_WAY[0], ("R3", "05/11/2026", "Ida Holm", "5.00", "EUR")]
    qtbot.mouseClick(the(page, Button, "import_again"), Qt.MouseButton.LeftButton)
    drop(page, a_file(tmp_path, more, "more.csv"))
    matched(page, qtbot)

    told = page.match.understood.told.text()
    assert told.startswith("Read the way you told us on") and "21" in told
    assert first_on(page) == date(2026, 5, 11)
    assert not page.match.columns.cards[1].doubt.is_open
    assert the(page, CheckBox, "remember_layout").isChecked()


def test_taking_the_tick_away_forgets_it(
    page: ImportPage, context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    brings_in_and_remembers(page, qtbot, a_file(tmp_path, EITHER_WAY))
    assert len(remembered(context.desk)) == 1
    more = [EITHER_WAY[0], ("R3", "05/11/2026", "Ida Holm", "5.00", "EUR")]
    qtbot.mouseClick(the(page, Button, "import_again"), Qt.MouseButton.LeftButton)
    drop(page, a_file(tmp_path, more, "more.csv"))
    matched(page, qtbot)

    the(page, CheckBox, "remember_layout").click()
    page.match.bring_in.click()
    qtbot.waitUntil(lambda: page.steps.currentWidget() is page.done)

    assert remembered(context.desk) == ()


def test_how_it_is_read_can_be_saved_as_a_map(
    page: ImportPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drop(page, a_file(tmp_path, EITHER_WAY))
    matched(page, qtbot)
    path = tmp_path / "map.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))

    the(page, IconButton, "save_map").click()
    settled(page)

    told = json.loads(path.read_text(encoding="utf-8"))
    assert told["fields"]["total"] == ["Total"]
