"""Handing a complaint over on screen."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from csdesk.services.complaints import complaint_facts
from tests.builders import a_complaint, a_customer, a_person, a_promise, a_shop
from tests.parting_ways import settle
from tests.ui.on_screen import part
from ui.complaints.complaint_page import ComplaintPage
from ui.complaints.handover_dialog import HandoverDialog

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def raised(desk):
    """A complaint with a promise of Maya, who sits at the desk; Tom works here too."""
    a_shop(desk)
    maya, tom = a_person(desk, "Maya Torres"), a_person(desk, "Tom Reyes")
    desk.store.person_id = maya.id
    customer = a_customer(desk)
    made = a_complaint(desk, customer.id, "<b>The wheel</b>", person_id=maya.id)
    a_promise(desk, customer.id, complaint_id=made.id, person_id=maya.id)
    return made, maya, tom


def opened(context, qtbot, complaint_id):
    dialog = HandoverDialog(context, complaint_id)
    qtbot.addWidget(dialog)
    dialog.resize(dialog.wanted_width, 560)
    with qtbot.waitExposed(dialog):
        dialog.show()
    context.jobs.wait_idle()
    return dialog


def test_it_goes_over_with_the_brief_and_the_promises_that_are_ticked(context, qtbot, desk, raised):
    made, maya, tom = raised
    dialog = opened(context, qtbot, made.id)
    give = part(dialog, "handover_give")
    assert not give.isEnabled()
    assert give.toolTip() == "Choose who looks after it from now on."
    assert "“<b>The wheel</b>”" in part(dialog, "handover_brief").text()

    part(dialog, "handover_to").choose(tom.id)
    part(dialog, "handover_brief").setPlainText("")
    assert not give.isEnabled()
    qtbot.keyClicks(part(dialog, "handover_brief"), "She waits for a call")
    qtbot.mouseClick(give, LEFT)
    context.jobs.wait_idle()

    facts = complaint_facts(desk, made.id)
    assert facts.complaint.person_id == tom.id
    assert facts.handovers[0].brief == "She waits for a call"
    assert [promise.person_id for promise in facts.promises] == [tom.id]
    assert context.shell.said == ["Tom Reyes looks after it from now on"]

    context.shell.undo()
    context.jobs.wait_idle()
    facts = complaint_facts(desk, made.id)
    assert (facts.complaint.person_id, facts.handovers) == (maya.id, ())
    assert [promise.person_id for promise in facts.promises] == [maya.id]


def test_a_promise_that_is_not_ticked_stays_where_it_is(context, qtbot, desk, raised):
    made, maya, tom = raised
    dialog = opened(context, qtbot, made.id)
    (promise,) = complaint_facts(desk, made.id).promises
    part(dialog, "handover_to").choose(tom.id)
    qtbot.mouseClick(part(dialog, f"promise_goes_{promise.id}"), LEFT)

    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    context.jobs.wait_idle()

    assert [each.person_id for each in complaint_facts(desk, made.id).promises] == [maya.id]


def test_what_was_begun_is_found_again(context, qtbot, desk, raised):
    made, _, tom = raised
    dialog = opened(context, qtbot, made.id)
    part(dialog, "handover_to").choose(tom.id)
    part(dialog, "handover_brief").setPlainText("Half a sentence")
    dialog.reject()
    dialog.hide()
    context.jobs.wait_idle()

    again = opened(context, qtbot, made.id)

    assert part(again, "handover_brief").text() == "Half a sentence"
    assert part(again, "handover_to").person_id() == tom.id


def test_the_page_of_an_open_complaint_offers_it(context, qtbot, desk, raised):
    made = raised[0]
    page = ComplaintPage(context)
    qtbot.addWidget(page)
    page.resize(1200, 740)
    with qtbot.waitExposed(page):
        page.show()
    page.arrive(made.id)
    context.jobs.wait_idle()

    def entry():
        page.head.menu.show_facts(page.page)
        menu = page.head.menu.menu(page)
        return next(action for action in menu.actions() if action.text() == "Hand this over")

    entry().trigger()
    assert isinstance(context.shell.dialogs[-1], HandoverDialog)
    qtbot.addWidget(context.shell.dialogs[-1])
    context.jobs.wait_idle()

    settle(desk, made)
    qtbot.waitUntil(lambda: not entry().isEnabled())
    assert entry().toolTip().startswith("It is over")
