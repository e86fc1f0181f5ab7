"""What a customer may ask for, on screen: given, kept without being used, kept on, erased."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from csdesk.services.retention import keep_people_for
from csdesk.services.rights import keep_until, restrict_customer
from tests.builders import a_complaint, a_contact, a_customer, a_purchase, a_shop, at
from tests.ui.on_screen import opened, part, words_on
from ui.customers.breach_dialog import BreachDialog
from ui.customers.customer_dialog import CustomerDialog
from ui.customers.customer_menu import CustomerMenu
from ui.customers.customer_page import CustomerPage
from ui.customers.erase_dialog import EraseDialog
from ui.customers.rights_dialog import RightsDialog
from ui.settings.people_data_card import PeopleDataCard
from ui.today.erasing_card import ErasingCard

pytestmark = pytest.mark.usefixtures("qapp")
NAME = "Zebedee Quorn"


@pytest.fixture
def anna(desk):
    a_shop(desk)
    anna = a_customer(desk, NAME, mail="zebedee@quorn.example")
    a_purchase(desk, anna.id, 12_345)
    return anna


def click(widget, name):
    part(widget, name).setFocus()
    assert part(widget, name).isEnabled(), part(widget, name).toolTip()
    part(widget, name).click()


def test_the_menu_leads_to_it_and_on_to_corrections(context, qtbot, shell, anna):
    menu = CustomerMenu(context).menu(QWidget(), anna.id, NAME, archived=False)
    next(one for one in menu.actions() if one.text() == "Their data…").trigger()
    dialog = opened(context, qtbot, shell.dialogs[-1])
    assert isinstance(dialog, RightsDialog)

    click(dialog, "correct_data")

    assert isinstance(shell.dialogs[-1], CustomerDialog)


def test_everything_is_saved_where_it_was_wanted(context, qtbot, anna, tmp_path):
    dialog = opened(context, qtbot, RightsDialog(context, anna.id, NAME))

    dialog.save_to(tmp_path / "given.zip")
    qtbot.waitUntil(dialog.give.isEnabled)

    assert (tmp_path / "given.zip").stat().st_size > 1000
    assert "Saved: 3 records" in words_on(dialog.give_row)


def test_that_it_can_not_be_saved_is_said_on_its_line(context, qtbot, anna, tmp_path):
    dialog = opened(context, qtbot, RightsDialog(context, anna.id, NAME))

    dialog.save_to(tmp_path / "nowhere" / "given.zip")
    qtbot.waitUntil(dialog.give.isEnabled)

    assert "folder" in words_on(dialog.give_row)


def test_their_data_rest_with_a_reason_and_are_used_again(context, qtbot, desk, shell, anna):
    dialog = opened(context, qtbot, RightsDialog(context, anna.id, NAME))
    click(dialog, "restrict_data")
    context.jobs.wait_idle()
    qtbot.waitUntil(lambda: "Say in a few words why" in words_on(dialog.rest_row))

    qtbot.keyClicks(part(dialog, "restrict_why"), "They asked")
    click(dialog, "restrict_data")
    qtbot.waitUntil(lambda: "They asked" in dialog.rest_row.line)

    assert shell.said[-1] == f"{NAME}: their data are only kept"
    page = CustomerPage(context)
    qtbot.addWidget(page)
    page.arrive(anna.id)
    context.jobs.wait_idle()
    qtbot.waitUntil(lambda: "They asked" in page.resting.told.text())
    assert not page.resting.isHidden()

    click(dialog, "restrict_data")
    qtbot.waitUntil(lambda: not part(dialog, "restrict_why").isHidden())
    with desk.store.read() as work:
        assert work.customers.require(anna.id).restricted_at is None


def test_a_duty_to_keep_them_shuts_the_way_to_erase_them(context, qtbot, desk, anna):
    dialog = opened(context, qtbot, RightsDialog(context, anna.id, NAME))
    dialog.until.set_day(desk.today() + timedelta(days=30))
    qtbot.keyClicks(part(dialog, "keep_until_why"), "A dispute in court")
    click(dialog, "keep_data")
    qtbot.waitUntil(lambda: "A dispute in court" in dialog.hold_row.line)

    erase = opened(context, qtbot, EraseDialog(context, anna.id, NAME))

    assert not erase.erase.isEnabled()
    assert "A dispute in court" in erase.erase.toolTip()
    assert "They can’t be erased now" in words_on(erase)


def test_what_goes_and_what_stays_is_seen_and_then_they_are_erased(
    context, qtbot, desk, shell, anna
):
    bo = a_customer(desk, "Bo Berg")
    a_contact(desk, bo.id, f"Was sent by {NAME}")
    dialog = opened(context, qtbot, EraseDialog(context, anna.id, NAME))
    qtbot.waitUntil(dialog.erase.isEnabled)
    assert "Mail addresses and phone numbers: 1" in words_on(part(dialog, "erase_goes"))
    assert "Purchases: 1" in words_on(part(dialog, "erase_stays"))
    assert "Bo Berg" in words_on(part(dialog, "erase_info"))
    assert dialog.erase.text() == f"Erase {NAME} for good"
    part(dialog, "erase_with_copy").setChecked(False)

    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    with desk.store.read() as work:
        assert work.customers.require(anna.id).erased_at is None
    click(dialog, "erase_for_good")

    qtbot.waitUntil(lambda: bool(shell.said))
    assert shell.said[-1] == f"Erased: Erased customer {anna.id} is what is left"
    page = CustomerPage(context)
    qtbot.addWidget(page)
    page.arrive(anna.id)
    context.jobs.wait_idle()
    qtbot.waitUntil(lambda: "Erased on" in page.resting.told.text())


def test_what_is_still_open_has_to_be_let_go_first(context, qtbot, desk, anna):
    a_complaint(desk, anna.id, title="Squeaky zither")
    dialog = opened(context, qtbot, EraseDialog(context, anna.id, NAME))
    qtbot.waitUntil(lambda: "Squeaky zither" in words_on(dialog))
    assert not dialog.erase.isEnabled()

    part(dialog, "erase_although_open").setChecked(True)

    assert dialog.erase.isEnabled()


def test_a_refusal_is_said_and_the_dialog_stays(context, qtbot, desk, shell, anna):
    dialog = opened(context, qtbot, EraseDialog(context, anna.id, NAME))
    qtbot.waitUntil(dialog.erase.isEnabled)
    keep_until(desk, anna.id, desk.today() + timedelta(days=30), "A dispute in court")

    click(dialog, "erase_for_good")

    qtbot.waitUntil(lambda: "A dispute" in dialog.trouble.text())
    assert not shell.said


def test_a_customer_at_rest_is_told_on_their_page_with_a_way_to_see_why(
    context, qtbot, desk, shell, anna
):
    restrict_customer(desk, anna.id, "They asked")
    page = CustomerPage(context)
    qtbot.addWidget(page)
    page.arrive(anna.id)
    context.jobs.wait_idle()
    qtbot.waitUntil(lambda: not page.resting.isHidden())

    click(page, "look_at_rights")

    assert isinstance(shell.dialogs[-1], RightsDialog)


def test_who_is_due_is_listed_in_the_settings_and_looked_at_one_by_one(
    context, qtbot, desk, shell, anna
):
    old = a_customer(desk, "Vera Vex", created_at=at(3, year=2018))
    card = PeopleDataCard(context)
    qtbot.addWidget(card)
    card.reload()
    context.jobs.wait_idle()
    card.years.choose(5)
    card.years.picked.emit(5)
    qtbot.waitUntil(lambda: "One is due" in card.told.text())

    click(card, f"due_{old.id}")

    assert isinstance(shell.dialogs[-1], EraseDialog)
    assert shell.said[-1] == "Kept: 5 years after"


def test_today_tells_of_it_once_and_not_again_this_year(context, qtbot, desk, shell, anna):
    a_customer(desk, "Vera Vex", created_at=at(3, year=2018))
    keep_people_for(desk, 5)
    card = ErasingCard(context)
    qtbot.addWidget(card)
    card.look()
    qtbot.waitUntil(lambda: not card.isHidden())
    assert card.title.text() == "One customer could be erased"

    click(card, "erasing_not_now")

    qtbot.waitUntil(card.isHidden)


def test_the_sheet_for_a_breach_says_how_many_it_may_be_about(context, qtbot, anna):
    dialog = opened(context, qtbot, BreachDialog(context))

    qtbot.waitUntil(lambda: "one customer" in dialog.affected.text())
    assert "72 hours" in words_on(dialog)
