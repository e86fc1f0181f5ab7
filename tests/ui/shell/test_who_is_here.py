"""Whoever sits at the laptop says so with one click, and signs what they do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from csdesk.domain.listings import EventKind
from csdesk.services.contacts import log_contact
from csdesk.services.customers import story
from csdesk.services.shops import read_shop
from csdesk.store.history import changes
from tests.builders import a_customer, a_person, a_shop
from ui.jobs import Jobs
from ui.shell.window import MainWindow
from ui.sitting import Sitting


def test_one_click_changes_who_signs_for_the_rest_of_the_sitting(qtbot, desk):
    from csdesk.domain.contact import About, Channel, ContactDraft

    a_shop(desk)
    maya, tom = a_person(desk, "Maya Torres"), a_person(desk, "Tom Reyes")
    desk.store.person_id = maya.id
    customer = a_customer(desk)
    window, jobs = MainWindow(), Jobs()
    qtbot.addWidget(window)
    sitting = Sitting(window, desk, jobs, "en_US")
    sitting.begin(lambda: None)
    qtbot.waitUntil(lambda: window.rail.person.words == "Maya Torres")
    window.show()

    qtbot.mouseClick(window.rail.person, Qt.MouseButton.LeftButton)
    (menu,) = [each for each in window.rail.person.findChildren(QMenu) if each.isVisible()]
    entries = {action.text(): action for action in menu.actions()}
    assert entries["Maya Torres"].isChecked()
    assert not entries["Tom Reyes"].isChecked()
    entries["Tom Reyes"].trigger()
    menu.close()

    qtbot.waitUntil(lambda: window.rail.person.words == "Tom Reyes")
    assert desk.store.person_id == tom.id
    log_contact(desk, ContactDraft(customer.id, Channel.PHONE, About.QUESTION, "Where is it?"))
    with desk.store.read() as work:
        assert changes(work.connection)[-1].person_id == tom.id
    (told,) = [each for each in story(desk, customer.id) if each.kind is EventKind.CONTACT]
    assert told.initials == "TR"
    assert read_shop(desk).name == "Millbrook Cycles"
    jobs.wait_idle()
    jobs.close()
