"""Joining two customers on screen: picked, compared, joined with a way back, taken apart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from csdesk.services.customers import customer_details
from csdesk.services.merging import merge_customers
from tests.builders import a_complaint, a_customer, a_purchase, a_shop, some_preferences
from tests.ui.on_screen import opened, part
from ui.customers.customer_dialog import CustomerDialog
from ui.customers.customer_menu import CustomerMenu
from ui.customers.customer_page import CustomerPage
from ui.customers.merge_dialog import MergeDialog

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def two(desk):
    a_shop(desk)
    anna = a_customer(desk, "Anna Lindqvist", mail="anna@postbox.test", phone="030 1234567")
    again = a_customer(
        desk, "Anna Lindquist", mail="al@work.test", phone="030 1234567", address="Kai 1"
    )
    for who in (anna, again):
        a_purchase(desk, who.id, 12_345)
    a_complaint(desk, again.id)
    return anna.id, again.id


def settled(context, qtbot, until):
    context.jobs.wait_idle()
    qtbot.waitUntil(until)


def test_the_menu_leads_to_it_and_who_it_may_be_is_offered(context, qtbot, desk, shell, two):
    anna, again = two
    menu = CustomerMenu(context).menu(QWidget(), anna, "Anna Lindqvist", archived=False)
    next(one for one in menu.actions() if one.text() == "Same person as…").trigger()
    dialog = opened(context, qtbot, shell.dialogs[-1])
    assert isinstance(dialog, MergeDialog)
    assert not dialog.join.isEnabled() and dialog.join.toolTip()

    qtbot.mouseClick(part(dialog, f"merge_hint_{again}"), Qt.MouseButton.LeftButton)
    settled(context, qtbot, dialog.join.isEnabled)

    assert "2 purchases" in dialog.sides.sum_words.text()
    assert "1 complaint" in dialog.sides.sum_words.text()
    assert "246.90" in dialog.sides.sum_words.text()
    assert "al@work.test" in dialog.sides.other.accessibleName()


def test_two_are_joined_by_keyboard_and_undo_brings_both_back(context, qtbot, desk, shell, two):
    anna, again = two
    dialog = opened(context, qtbot, MergeDialog(context, anna, "Anna Lindqvist"))
    qtbot.keyClicks(dialog.other.field, "lindquist")
    settled(context, qtbot, lambda: dialog.other.offered != ())
    qtbot.keyClick(dialog.other.field, Qt.Key.Key_Return)
    settled(context, qtbot, dialog.join.isEnabled)
    dialog.sides.other.click()

    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settled(context, qtbot, lambda: shell.said != [])

    assert shell.said == ["Anna Lindquist is one customer now"]
    assert customer_details(desk, again).customer.id == anna
    assert customer_details(desk, anna).customer.name == "Anna Lindquist"
    assert not dialog.isVisible()

    shell.undo()
    settled(context, qtbot, lambda: customer_details(desk, again).customer.id == again)
    assert customer_details(desk, anna).customer.name == "Anna Lindqvist"


def test_wishes_and_addresses_are_asked_about_only_where_both_have_some(context, qtbot, desk, two):
    anna, again = two
    dialog = opened(context, qtbot, MergeDialog(context, anna, "Anna Lindqvist"))
    part(dialog, f"merge_hint_{again}").click()
    settled(context, qtbot, dialog.join.isEnabled)
    assert dialog.sides.wishes.isHidden() and dialog.sides.address.isHidden()

    some_preferences(desk, anna, channel="Mail")
    some_preferences(desk, again, channel="Phone")
    part(dialog, f"merge_hint_{again}").click()
    settled(context, qtbot, lambda: not dialog.sides.wishes.isHidden())


def test_somebody_joined_before_can_be_taken_apart(context, qtbot, desk, shell, two):
    anna, again = two
    merge_customers(desk, anna, again)
    dialog = opened(context, qtbot, MergeDialog(context, anna, "Anna Lindqvist"))

    part(dialog, f"take_apart_{again}").click()
    settled(context, qtbot, lambda: customer_details(desk, again).customer.id == again)

    assert shell.said == ["Anna Lindquist is a customer of their own again"]


def test_themselves_cannot_be_joined_and_it_says_so(context, qtbot, desk, two):
    anna, _ = two
    dialog = opened(context, qtbot, MergeDialog(context, anna, "Anna Lindqvist"))
    qtbot.keyClicks(dialog.other.field, "anna@postbox")
    settled(context, qtbot, lambda: dialog.other.offered != ())
    qtbot.keyClick(dialog.other.field, Qt.Key.Key_Return)
    settled(context, qtbot, lambda: "one already" in dialog.join.toolTip())
    assert not dialog.join.isEnabled()


def test_the_page_of_a_joined_customer_is_that_of_the_kept_one(context, qtbot, desk, two):
    anna, again = two
    merge_customers(desk, anna, again)
    page = opened(context, qtbot, CustomerPage(context))

    page.arrive(again)
    settled(context, qtbot, lambda: page.customer_id == anna)

    assert page.name.text() == "Anna Lindqvist"
    assert "Kai 1" in page.reach.text()


def test_company_and_address_are_changed_in_the_form(context, qtbot, desk, two):
    _, again = two
    dialog = opened(context, qtbot, CustomerDialog(context, again))
    settled(context, qtbot, lambda: dialog.name.text() != "")
    assert part(dialog, "customer_address").text() == "Kai 1"
    part(dialog, "customer_address").setText("Kai 2, Hinterhaus")
    part(dialog, "customer_company").setText("Lind & Co")
    part(dialog, "customer_place").setText("20457 Hamburg")

    dialog.save.click()
    settled(context, qtbot, lambda: not dialog.isVisible())

    who = customer_details(desk, again).customer
    assert (who.company, who.place) == ("Lind & Co", "20457 Hamburg")
    assert who.address_lines == ("Kai 2", "Hinterhaus", "20457 Hamburg")
