"""The list of customers on a real shop file."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from csdesk.domain.listings import CustomerFilter, CustomerSort
from csdesk.services.customers import archive_customer
from tests.builders import (
    a_complaint,
    a_contact,
    a_customer,
    a_follow_up,
    a_purchase,
    a_shop,
    an_effort,
    at,
    some_preferences,
)
from ui.customers.customer_list_model import BLOCK, MONEY
from ui.customers.customers_page import CustomersPage
from ui.widgets.text import Label


@pytest.fixture
def page(context, qtbot, desk):
    a_shop(desk)
    made = CustomersPage(context)
    qtbot.addWidget(made)
    made.resize(1120, 740)
    return made


def shown(page, qtbot, what=None):
    with qtbot.waitExposed(page):
        page.show()
    page.arrive(what)
    settle(page, qtbot)
    return page


def settle(page, qtbot):
    """Until ids, rows and the pane are there."""
    page._context.jobs.wait_idle()
    qtbot.waitUntil(
        lambda: not page.model.rowCount() or page.model.known(0) is not None, timeout=3000
    )
    page._context.jobs.wait_idle()


def names(page):
    return [page.model.index(row, 0).data().split(",")[0] for row in range(page.model.rowCount())]


def test_customers_are_found_as_one_types(page, qtbot, desk):
    a_customer(desk, "Anna Lindqvist", mail="anna@postbox.test")
    dale = a_customer(desk, "Dale Pruitt", phone="070 555 01 42")
    a_complaint(desk, dale.id, "The inner tube burst")
    shown(page, qtbot)

    for typed in ("dal", "0142", "tube"):
        page.search.clear()
        qtbot.keyClicks(page.search, typed)
        qtbot.waitUntil(lambda: names(page) == ["Dale Pruitt"])


def test_the_header_sorts_and_sorts_back(page, qtbot, desk):
    for name, net in (("Anna", 30_000), ("Bea", 10_000), ("Cleo", 20_000)):
        a_purchase(desk, a_customer(desk, name).id, net)
    shown(page, qtbot)

    page.table.horizontalHeader().sectionClicked.emit(MONEY)
    settle(page, qtbot)
    assert names(page) == ["Anna", "Cleo", "Bea"]
    page.table.horizontalHeader().sectionClicked.emit(MONEY)
    settle(page, qtbot)
    assert names(page) == ["Bea", "Cleo", "Anna"]
    page.table.horizontalHeader().sectionClicked.emit(MONEY)
    assert page._query.sort is CustomerSort.SERVICE


def test_filters_tell_how_many_they_show(page, qtbot, desk):
    anna, greg = a_customer(desk, "Anna"), a_customer(desk, "Greg")
    a_complaint(desk, anna.id)
    a_purchase(desk, greg.id, 10_000)
    an_effort(desk, greg.id, minutes=120)
    a_follow_up(desk, greg.id, answered_at=at(20), recommend=2)
    shown(page, qtbot)

    pills = page.filters
    assert pills[CustomerFilter.ALL].accessibleName() == "All 2"
    assert pills[CustomerFilter.PAST_TIPPING].accessibleName() == "Past tipping point 1"
    qtbot.mouseClick(pills[CustomerFilter.OPEN_COMPLAINT], Qt.MouseButton.LeftButton)
    settle(page, qtbot)
    assert names(page) == ["Anna"]
    assert not pills[CustomerFilter.ARCHIVED].isVisible()


def test_the_pane_shows_the_customer_at_hand(page, qtbot, desk):
    anna = a_customer(desk, "Anna Lindqvist")
    some_preferences(desk, anna.id, channel="Text first")
    a_purchase(desk, anna.id, 10_000)
    an_effort(desk, anna.id, minutes=30)
    shown(page, qtbot)

    assert page.pane._name.text() == "Anna Lindqvist"
    told = " ".join(label.text() for label in page.pane.findChildren(Label))
    assert "Text first" in told


def test_down_from_the_search_and_enter_open_a_page(page, qtbot, desk, shell):
    anna, bea = a_customer(desk, "Anna"), a_customer(desk, "Bea")
    for customer, day in ((anna, 20), (bea, 19)):
        a_contact(desk, customer.id, at=at(day))
    shown(page, qtbot)

    page.search.setFocus()
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)

    assert shell.opened == [("customer", bea.id)]


def test_a_customer_added_elsewhere_appears_and_the_one_at_hand_stays(page, qtbot, desk, context):
    first = a_customer(desk, "Anna")
    shown(page, qtbot)
    assert page._id_at_hand() == first.id

    a_customer(desk, "Zoe")
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    settle(page, qtbot)

    assert page._id_at_hand() == first.id


def test_archiving_takes_out_of_the_list_and_undo_brings_back(page, qtbot, desk, context, shell):
    anna = a_customer(desk, "Anna")
    a_customer(desk, "Bea")
    shown(page, qtbot)

    page.menu.archive(anna.id, "Anna", False)
    qtbot.waitUntil(lambda: shell.said == ["Anna is archived"])
    qtbot.waitUntil(lambda: names(page) == ["Bea"])
    settle(page, qtbot)
    assert page.filters[CustomerFilter.ARCHIVED].isVisible()

    shell.undo()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)


def test_the_archived_are_found_under_their_filter(page, qtbot, desk):
    archive_customer(desk, a_customer(desk, "Anna").id)
    a_customer(desk, "Bea")
    shown(page, qtbot, CustomerFilter.ARCHIVED)

    assert names(page) == ["Anna"]


def test_nobody_found_is_said(page, qtbot, desk):
    a_customer(desk, "Anna")
    shown(page, qtbot)

    qtbot.keyClicks(page.search, "zzz")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)

    assert page.nobody.isVisible()
    assert not page.empty.isVisible()


def test_a_shop_without_customers_offers_ways_on(page, qtbot):
    shown(page, qtbot)

    assert page.empty.isVisible()


def test_a_long_list_never_holds_all_its_rows(page, qtbot, desk, qtmodeltester):
    with desk.store.write("add_customer", desk.now()) as work:
        from csdesk.domain.customer import Customer

        for number in range(BLOCK * 3):
            work.customers.add(Customer(f"Customer {number:04d}", created_at=desk.now()))
    shown(page, qtbot)

    assert page.model.rowCount() == BLOCK * 3
    assert len(page.model._blocks) == 1
    page.table.scrollToBottom()
    last = BLOCK * 3 - 1
    qtbot.waitUntil(lambda: page.model.index(last, 0).data() != "")
    assert len(page.model._blocks) <= 3
    qtmodeltester.check(page.model)


def test_on_a_narrow_window_the_pane_gives_its_room_to_the_list(page, qtbot, desk):
    a_customer(desk, "Anna")
    page.resize(880, 520)
    shown(page, qtbot)

    assert not page.pane.isVisible()
    assert page.table.isVisible()
