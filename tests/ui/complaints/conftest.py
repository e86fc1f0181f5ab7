"""The guided page on a real shop file, with a clock that moves only when it is told to."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from csdesk.domain.complaint import Outcome, Verdict
from tests.builders import a_complaint, a_customer, a_person, a_purchase, a_shop
from ui.complaints.complaint_page import ComplaintPage


class Clock:
    """Seconds since something; ``pass_by`` lets time go by."""

    def __init__(self) -> None:
        self.seconds = 100.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def anna(desk):
    """Anna of a shop where Tom sits at the desk; she once bought something."""
    a_shop(desk)
    desk.store.person_id = a_person(desk, "Tom Reyes").id
    customer = a_customer(desk, "Anna Lindqvist")
    a_purchase(desk, customer.id, 50_000)
    return customer


@pytest.fixture
def complaint(desk, anna):
    return a_complaint(desk, anna.id)


class Guide:
    """A person at the guided page: opens, types, clicks, and waits until all is on file."""

    def __init__(self, page, context, qtbot, clock):
        self.page, self.context, self.qtbot, self.clock = page, context, qtbot, clock

    def open(self, complaint_id):
        self.page.arrive(complaint_id)
        self.settle()

    def settle(self):
        for _ in range(4):
            self.context.jobs.wait_idle()
            self.qtbot.wait(1)

    def field(self, name):

        found = [w for w in self.page.findChildren(QWidget, name) if w.isVisibleTo(self.page)]
        assert found, f"no {name} on the page"
        return found[0]

    def type(self, name, words):
        field = self.field(name)
        field.setFocus()
        self.qtbot.keyClicks(field, words)

    def press(self, name, key):
        """Presses a key where the focus is, which is in this field."""
        field = self.field(name)
        assert field.hasFocus(), self.page.focusWidget()
        self.qtbot.keyClick(field, key)

    def click(self, name):

        self.qtbot.mouseClick(self.field(name), Qt.MouseButton.LeftButton)
        self.settle()

    def pick(self, name, value):
        field = self.field(name)
        at = field._values.index(value)
        self.qtbot.mouseClick(field.buttons()[at], Qt.MouseButton.LeftButton)

    def next(self):
        """Presses the button on; while it is off, the press goes to what lies below it."""
        button = self.field("next_step")
        if button.isEnabled():
            self.click("next_step")
            return
        foot = button.parentWidget()
        place = button.geometry().center()
        self.qtbot.mouseClick(foot, Qt.MouseButton.LeftButton, pos=place)
        self.settle()

    def work_for(self, seconds):
        """Somebody works for so long: a key now and then."""
        left = seconds
        while left > 0:
            step = min(left, 200)
            self.clock.seconds += step
            self.page.clock.chip.touch()
            self.page.clock.chip.look()
            left -= step

    def do_nothing_for(self, seconds):
        self.clock.seconds += seconds
        self.page.clock.chip.look()

    def listen(self):
        self.type("effect", "Walked to school two mornings.")
        self.click("listen_said_yes")
        self.next()

    def empathize(self):

        self.click("point_1")
        self.pick("verdict", Verdict.WE_FAILED)
        self.click("acknowledged")
        self.next()

    def act(self, remedy="38", goodwill="12"):
        self.type("option_title", "Re-true and loan bike")
        self.type("option_cost", remedy)
        self.click("option_done")
        self.click("add_option")
        self.type("option_title", "A new wheel today")
        self.type("option_cost", "92")
        self.click("option_done")
        self.click("option_1")
        self.type("goodwill_what", "Bell and a coffee")
        self.type("goodwill_cost", goodwill)
        self.type("promise_what", "Wheel done and ridden")
        self.click("act_said_yes")
        self.next()

    def explain(self, complaint_id):
        """The whole way to how it ended and why it happened; settling it is all that is left."""
        self.open(complaint_id)
        self.listen()
        self.empathize()
        self.act()
        self.next()
        self.click("decline")
        self.pick("outcome", Outcome.EXPLAINED)
        self.field("cause").setCurrentIndex(1)


@pytest.fixture
def guide(context, qtbot, clock, anna):
    page = ComplaintPage(context, clock=clock)
    qtbot.addWidget(page)
    page.resize(1294, 752)
    with qtbot.waitExposed(page):
        page.show()
    yield Guide(page, context, qtbot, clock)
    page.clock.rest()
