"""What the shop does not offer, and what it gives by one click: kept as it is written."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from csdesk.domain.offering import Offering
from csdesk.domain.redress import RedressForm, RedressKind
from csdesk.services.offerings import offerings, save_offering
from csdesk.services.quick_redress import quick_redress
from csdesk.services.shops import read_shop
from tests.builders import a_complaint, a_customer, a_shop
from tests.ui.conftest import NotingShell
from ui.context import Context
from ui.settings.quick_section import QuickSection
from ui.settings.settings_page import SettingsPage


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> SettingsPage:
    a_shop(context.desk, quick_remedy_limit_minor=2_000)
    made = SettingsPage(context)
    qtbot.addWidget(made)
    made.resize(1100, 720)
    with qtbot.waitExposed(made):
        made.show()
    return made


def opened(page: SettingsPage, name: str) -> object:
    page.show_section(name)
    settle(page)
    return page.section


def settle(page: SettingsPage) -> None:
    for _ in range(3):
        assert page._context.jobs.wait_idle()


def write(page: SettingsPage, qtbot: QtBot, name: str, words: str) -> None:
    field = page.section.findChild(QLineEdit, name)
    assert isinstance(field, QLineEdit), name
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, words)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    settle(page)


def click(page: SettingsPage, qtbot: QtBot, name: str) -> None:
    button = page.section.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton), name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(page)


def said(page: SettingsPage) -> str:
    return " ".join(each.text() for each in page.section.findChildren(QLabel))


def test_what_is_not_offered_is_added_worded_and_offered_after_all(
    page: SettingsPage, context: Context, qtbot: QtBot, shell: NotingShell
) -> None:
    opened(page, "offers")
    write(page, qtbot, "new_not_offered", "Free home collection")
    [known] = offerings(context.desk)
    assert (known.name, known.is_offered) == ("Free home collection", False)
    write(page, qtbot, f"offering_detail_{known.id}", "We have no van.")
    assert offerings(context.desk)[0].detail == "We have no van."
    click(page, qtbot, f"offer_{known.id}")
    assert offerings(context.desk)[0].is_offered
    assert shell.undo is not None
    shell.undo()
    settle(page)
    assert not offerings(context.desk)[0].is_offered


def test_long_words_are_read_from_their_beginning(page: SettingsPage, context: Context) -> None:
    long = "A loan bike with a child seat during every repair that takes more than a day"
    kept = save_offering(context.desk, Offering(long, False, position=0, detail=f"{long} {long}"))
    opened(page, "offers")

    for name in (f"offering_{kept.id}", f"offering_detail_{kept.id}"):
        field = page.section.findChild(QLineEdit, name)
        assert field is not None and field.text()
        assert field.cursorPosition() == 0


def test_what_is_asked_for_often_is_said_to_be_worth_a_thought(
    page: SettingsPage, context: Context
) -> None:
    desk = context.desk
    item = save_offering(desk, Offering("Free home collection", is_offered=False, position=0))
    customer = a_customer(desk)
    for times, words in ((1, "asked for once"), (3, "asked for 3 times: maybe add it")):
        while len(complaints := _tied(context, item.id)) < times:
            one = a_complaint(desk, customer.id)
            with desk.store.write("tie", desk.now()) as work:
                work.complaints.replace(replace(one, offering_id=item.id))
        assert len(complaints) == times
        opened(page, "offers")
        assert words in said(page)


def _tied(context: Context, offering_id: int) -> tuple[object, ...]:
    with context.desk.store.read() as work:
        table = work.complaints.table
        return work.complaints.where(table.c.offering_id == offering_id)


def test_the_same_name_twice_is_refused_in_words(
    page: SettingsPage, context: Context, qtbot: QtBot, shell: NotingShell
) -> None:
    opened(page, "offers")
    write(page, qtbot, "new_offered", "Rental bikes")
    write(page, qtbot, "new_not_offered", "rental bikes")
    assert len(offerings(context.desk)) == 1
    assert "on the list already" in shell.troubles[-1]


def test_a_quick_remedy_is_kept_once_it_has_words_and_a_cost_and_only_once(
    page: SettingsPage, context: Context, qtbot: QtBot
) -> None:
    section = opened(page, "quick")
    assert isinstance(section, QuickSection)
    click(page, qtbot, "add_quick_remedy")
    write(page, qtbot, "quick_what_0", "Inner tube")
    assert quick_redress(context.desk) == ()
    write(page, qtbot, "quick_cost_0", "6")
    [preset] = quick_redress(context.desk)
    assert (preset.kind, preset.what, preset.cost_minor) == (RedressKind.REMEDY, "Inner tube", 600)
    write(page, qtbot, f"quick_worth_{preset.id}", "9.50")
    [again] = quick_redress(context.desk)
    assert (again.id, again.worth_minor) == (preset.id, 950)
    click(page, qtbot, f"quick_away_{preset.id}")
    assert quick_redress(context.desk) == ()


def test_a_thank_you_is_kept_as_goodwill_and_the_limit_is_shown_beside_it(
    page: SettingsPage, context: Context, qtbot: QtBot
) -> None:
    opened(page, "quick")
    click(page, qtbot, "add_quick_goodwill")
    write(page, qtbot, "quick_what_0", "Yearly service")
    write(page, qtbot, "quick_cost_0", "60")
    [preset] = quick_redress(context.desk)
    assert (preset.kind, preset.form) == (RedressKind.GOODWILL, RedressForm.GIFT)
    assert "above the limit" in said(page)
    write(page, qtbot, "setting_quick_remedy_limit_minor", "80")
    assert read_shop(context.desk).quick_remedy_limit_minor == 8_000
    opened(page, "quick")
    assert "above the limit" not in said(page)


def test_the_meter_is_switched_where_the_numbers_are(
    page: SettingsPage, context: Context, qtbot: QtBot
) -> None:
    opened(page, "money")
    click(page, qtbot, "setting_hide_meter_when_rare")
    assert not read_shop(context.desk).hide_meter_when_rare
    write(page, qtbot, "setting_rare_below", "3")
    assert read_shop(context.desk).rare_below == 3
