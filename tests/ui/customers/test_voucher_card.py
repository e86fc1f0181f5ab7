"""Vouchers on a customer's page: used in part, used up, lapsed, taken back, as a person does it."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from csdesk.domain.customer import Customer
from csdesk.domain.redress import Redress, RedressForm, RedressKind
from csdesk.domain.voucher import Voucher
from csdesk.services.vouchers import UseDraft, use_voucher, vouchers_of
from tests.builders import a_complaint, a_customer, a_purchase, a_redress, a_shop
from tests.ui.conftest import NotingShell
from ui.context import Context
from ui.customers.customer_page import CustomerPage
from ui.customers.voucher_dialog import VoucherDialog


@pytest.fixture
def anna(context: Context) -> Customer:
    a_shop(context.desk)
    return a_customer(context.desk)


@pytest.fixture
def page(context: Context, qtbot: QtBot, anna: Customer) -> CustomerPage:
    page = CustomerPage(context)
    qtbot.addWidget(page)
    page.resize(1200, 760)
    with qtbot.waitExposed(page):
        page.show()
    return page


def a_voucher(context: Context, customer: Customer, what: str = "Voucher of 20") -> Redress:
    complaint = a_complaint(context.desk, customer.id)
    facts = {"form": RedressForm.VOUCHER, "what": what, "given_on": date(2026, 11, 3)}
    return a_redress(
        context.desk, complaint, 1_400, RedressKind.GOODWILL, worth_minor=2_000, **facts
    )


def comes_to(page: CustomerPage, customer: Customer, context: Context) -> None:
    page.arrive(customer.id)
    settle(context)


def settle(context: Context) -> None:
    context.jobs.wait_idle()
    context.jobs.wait_idle()


def said_on(page: CustomerPage) -> list[str]:
    return [each.text() for each in page.vouchers.findChildren(QLabel) if each.isVisible()]


def press(page: QWidget, qtbot: QtBot, name: str, context: Context) -> None:
    button = page.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton), name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    settle(context)


def asked(shell: NotingShell, qtbot: QtBot, context: Context) -> VoucherDialog:
    dialog = shell.dialogs[-1]
    assert isinstance(dialog, VoucherDialog)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    settle(context)
    return dialog


def now(context: Context, customer: Customer) -> Voucher:
    (voucher,) = vouchers_of(context.desk, customer.id)
    return voucher


def test_who_was_never_given_a_voucher_sees_no_card(
    page: CustomerPage, context: Context, anna: Customer
) -> None:
    a_redress(context.desk, a_complaint(context.desk, anna.id), 500)
    comes_to(page, anna, context)
    assert not page.vouchers.isVisible()


def test_a_voucher_is_used_in_part_and_that_can_be_undone(
    page: CustomerPage, context: Context, qtbot: QtBot, shell: NotingShell, anna: Customer
) -> None:
    line = a_voucher(context, anna)
    a_purchase(context.desk, anna.id, on=date(2026, 11, 1), what="Before the voucher")
    tyre = a_purchase(context.desk, anna.id, on=date(2026, 11, 10), what="Tyre")
    comes_to(page, anna, context)
    qtbot.waitUntil(lambda: "€20 left" in said_on(page))
    press(page, qtbot, f"use_voucher_{line.id}", context)
    dialog = asked(shell, qtbot, context)
    assert dialog.amount.amount() == 2_000
    assert dialog.purchase.count() == 2, "what was bought before the voucher is not offered"
    dialog.amount.selectAll()
    qtbot.keyClicks(dialog.amount, "7.50")
    dialog.purchase.setFocus()
    qtbot.keyClick(dialog.purchase, Qt.Key.Key_Down)
    assert dialog.day.day() == date(2026, 11, 10)
    qtbot.keyClick(dialog.note, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    settle(context)
    assert shell.said == ["€7.50 of a voucher was used"]
    (use,) = now(context, anna).uses
    assert (use.amount_minor, use.purchase_id, use.used_on) == (750, tyre.id, date(2026, 11, 10))
    qtbot.waitUntil(lambda: "€12.50 left" in said_on(page))
    assert shell.undo is not None
    shell.undo()
    settle(context)
    assert now(context, anna).left_minor == 2_000
    qtbot.waitUntil(lambda: "€20 left" in said_on(page))


def test_more_than_is_left_is_refused_beside_the_amount(
    page: CustomerPage, context: Context, qtbot: QtBot, shell: NotingShell, anna: Customer
) -> None:
    line = a_voucher(context, anna)
    comes_to(page, anna, context)
    press(page, qtbot, f"use_voucher_{line.id}", context)
    dialog = asked(shell, qtbot, context)
    dialog.amount.selectAll()
    qtbot.keyClicks(dialog.amount, "20.01")
    press(dialog, qtbot, "save_voucher_use", context)
    assert "That is more than is left of this voucher." in [
        each.text() for each in dialog.findChildren(QLabel)
    ]
    dialog.amount.clear()
    press(dialog, qtbot, "save_voucher_use", context)
    assert now(context, anna).uses == ()
    assert dialog.isVisible()


def test_a_voucher_lapses_waits_behind_a_line_and_comes_back(
    page: CustomerPage, context: Context, qtbot: QtBot, shell: NotingShell, anna: Customer
) -> None:
    line = a_voucher(context, anna, "Half off the <b>service</b>")
    comes_to(page, anna, context)
    press(page, qtbot, f"lapse_voucher_{line.id}", context)
    assert shell.said == ["Lapsed: a voucher with €20 left"]
    assert now(context, anna).lapsed_minor == 2_000
    button = f"use_voucher_{line.id}"
    qtbot.waitUntil(lambda: page.findChild(QAbstractButton, button) is None)
    assert page.vouchers.over.button.text() == "1 used up or lapsed"
    press(page, qtbot, "used_vouchers", context)
    (use,) = now(context, anna).uses
    press(page, qtbot, f"take_back_use_{use.id}", context)
    assert now(context, anna).left_minor == 2_000
    qtbot.waitUntil(lambda: "€20 left" in said_on(page))


def test_the_story_tells_what_vouchers_were_used_for(
    page: CustomerPage, context: Context, qtbot: QtBot, anna: Customer, shell: NotingShell
) -> None:
    line = a_voucher(context, anna)
    comes_to(page, anna, context)
    press(page, qtbot, f"use_voucher_{line.id}", context)
    dialog = asked(shell, qtbot, context)
    qtbot.keyClicks(dialog.note, "A new chain")
    press(dialog, qtbot, "save_voucher_use", context)
    assert "Voucher used: Voucher of 20" in page.story.titles


def test_what_is_left_is_proposed_and_not_the_whole_voucher(
    context: Context, qtbot: QtBot, anna: Customer
) -> None:
    line = a_voucher(context, anna)
    use_voucher(context.desk, UseDraft(line.id, 700, date(2026, 11, 12)))
    dialog = VoucherDialog(context, now(context, anna))
    qtbot.addWidget(dialog)
    settle(context)
    assert dialog.amount.amount() == 1_300
