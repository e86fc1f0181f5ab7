"""Whoever cannot see the screen hears what each control is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from csdesk.domain.changes import Noun
from tests.builders import (
    a_complaint,
    a_customer,
    a_follow_up,
    a_promise,
    a_purchase,
    a_shop,
    an_effort,
    at,
)
from ui.customers.contact_dialog import ContactDialog
from ui.customers.customer_dialog import CustomerDialog
from ui.customers.customer_page import CustomerPage
from ui.customers.customers_page import CustomersPage
from ui.customers.effort_dialog import EffortDialog
from ui.customers.history_dialog import HistoryDialog
from ui.customers.merge_dialog import MergeDialog
from ui.customers.preferences_dialog import PreferencesDialog
from ui.customers.purchase_dialog import PurchaseDialog, ReturnDialog
from ui.customers.review_dialog import ReviewDialog
from ui.today.today_page import TodayPage

VIEWS = {
    "today": lambda context, key: TodayPage(context),
    "customers": lambda context, key: CustomersPage(context),
    "customer": lambda context, key: CustomerPage(context),
    "contact": ContactDialog,
    "contact with somebody": lambda context, key: ContactDialog(context),
    "review": ReviewDialog,
    "history": lambda context, key: HistoryDialog(context, Noun.CUSTOMER, key),
    "form": CustomerDialog,
    "same person": lambda context, key: MergeDialog(context, key, "Anna Lindqvist"),
    "effort": EffortDialog,
    "preferences": PreferencesDialog,
    "purchase": PurchaseDialog,
    "return": ReturnDialog,
}


def nameless(view: QWidget) -> list[str]:
    """Controls that the keyboard reaches and nothing names."""
    return [
        f"{type(child).__name__} in {type(child.parent()).__name__}"
        for child in view.findChildren(QWidget)
        if child.isVisible()
        and child.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        and child.focusProxy() is None
        and not isinstance(child.parent(), QAbstractScrollArea)
        and not child.accessibleName()
    ]


@pytest.mark.parametrize("name", VIEWS)
def test_every_control_has_a_name(name, context, qtbot, desk):
    a_shop(desk)
    anna = a_customer(desk)
    a_purchase(desk, anna.id, 10_000)
    an_effort(desk, anna.id, minutes=120)
    a_complaint(desk, anna.id)
    a_promise(desk, anna.id, due_at=at(19))
    a_follow_up(desk, anna.id, answered_at=at(20), recommend=3)
    view = VIEWS[name](context, anna.id)
    qtbot.addWidget(view)
    view.resize(1120, 740)
    with qtbot.waitExposed(view):
        view.show()
    if hasattr(view, "arrive"):
        view.arrive(anna.id)
    context.jobs.wait_idle()
    if isinstance(view, ContactDialog):
        view.more.open_up()

    assert nameless(view) == []
