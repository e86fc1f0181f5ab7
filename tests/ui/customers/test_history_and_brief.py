"""Who changed what on screen, and a customer on one page of paper."""

from __future__ import annotations

import re
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from csdesk.domain.changes import Noun
from csdesk.domain.contact import About, Channel, ContactDraft
from csdesk.domain.customer import CustomerForm
from csdesk.services.briefs import customer_brief
from csdesk.services.contacts import log_contact
from csdesk.services.customers import edit_customer
from tests.builders import (
    a_complaint,
    a_contact,
    a_customer,
    a_person,
    a_promise,
    a_purchase,
    a_shop,
    at,
    some_preferences,
)
from tests.ui.on_screen import opened, part
from ui.customers.brief_way import BriefWay
from ui.customers.brief_words import BriefWords
from ui.customers.customer_menu import CustomerMenu
from ui.customers.history_dialog import HistoryDialog
from ui.paper import pdf_of
from ui.widgets.text import Label

HOSTILE = "<b>{{7*7}}</b> <img src=http://evil.test/x> \u202e\x00 " + "w" * 5_000


@pytest.fixture
def anna(desk):
    a_shop(desk)
    desk.store.person_id = a_person(desk, "Maya Torres").id
    return a_customer(desk, mail="anna@postbox.test")


def test_the_menu_of_a_customer_tells_who_changed_what(context, qtbot, desk, anna, shell):
    edit_customer(desk, anna.id, CustomerForm("<b>Anna</b> Berg", mails=("anna@postbox.test",)))
    menu = CustomerMenu(context).menu(QWidget(), anna.id, anna.name, archived=False)
    next(one for one in menu.actions() if one.text() == "Who changed what").trigger()
    dialog = shell.dialogs[-1]
    assert isinstance(dialog, HistoryDialog)
    opened(context, qtbot, dialog)

    assert dialog.sentences == [
        "Maya changed the name from “Anna Lindqvist” to “<b>Anna</b> Berg” · 10:00",
        "Maya added the mail address anna@postbox.test · 10:00",
        "Maya added this customer · 10:00",
    ]
    shown = [label.text() for label in dialog._scroll.findChildren(Label)]
    assert "21 Nov 2026" in shown
    assert "Maya changed the name from “Anna Lindqvist” to “<b>Anna</b> Berg”" in shown

    qtbot.keyClicks(part(dialog, "history_search"), "mail")
    qtbot.waitUntil(lambda: len(dialog.sentences) == 1)
    qtbot.keyClicks(part(dialog, "history_search"), "zebra")
    qtbot.waitUntil(lambda: dialog.sentences == [])


def test_a_long_history_goes_on_when_asked(context, qtbot, desk, anna):
    for number in range(70):
        edit_customer(desk, anna.id, CustomerForm(f"Anna {number}", mails=("anna@postbox.test",)))
    dialog = opened(context, qtbot, HistoryDialog(context, Noun.CUSTOMER, anna.id))
    assert len(dialog.sentences) == 60
    part(dialog, "history_more").click()
    context.jobs.wait_idle()
    assert len(dialog.sentences) == 72
    assert not part(dialog, "history_more").isVisible()


def blocks_of(desk, context, customer_id):
    words = BriefWords(context.wording)
    return [one.text for one in words.blocks(customer_brief(desk, customer_id), date(2026, 11, 21))]


def test_a_brief_says_who_how_what_is_open_and_what_it_comes_to(context, desk, anna):
    some_preferences(desk, anna.id, channel="Text first", donts="No voicemail")
    a_complaint(desk, anna.id)
    a_promise(desk, anna.id, "Wheel done", due_at=at(19, 17), person_id=desk.store.person_id)
    a_promise(desk, anna.id, "Kept", kept_at=at(19))
    a_purchase(desk, anna.id, 10_000)
    log_contact(desk, ContactDraft(anna.id, Channel.MAIL, About.QUESTION, "Is it ready?"))

    told = blocks_of(desk, context, anna.id)

    assert told[:2] == ["Anna Lindqvist", "anna@postbox.test · customer since 2026"]
    for line in (
        "Text first",
        "No voicemail",
        "Rear wheel out of true again, since Mon 16 Nov",
        "Wheel done, by Thu 19 Nov, 17:00: late (Maya Torres)",
        "Asked something · Sat 21 Nov · email · Maya (MT)",
        "Is it ready?",
        "Spend €100.00 · margin €40.00 · service cost €0.00",
        "As of 21 Nov 2026. For our own eyes.",
    ):
        assert line in told
    assert not [line for line in told if "Kept" in line]


@pytest.mark.parametrize("words", ["Plain", HOSTILE])
def test_a_brief_is_one_page_whatever_was_written(context, desk, anna, words):
    some_preferences(desk, anna.id, channel=words, best_times=words, donts=words, choices=words)
    for number in range(9):
        a_complaint(desk, anna.id, title=words)
        a_promise(desk, anna.id, words, due_at=at(20 + number))
        a_contact(desk, anna.id, words)
    edit_customer(desk, anna.id, CustomerForm("Anna " * 30, note=words))

    brief, said = customer_brief(desk, anna.id), BriefWords(context.wording)
    pdf = pdf_of(said.title(brief), said.blocks(brief, date(2026, 11, 21)))

    assert len(re.findall(rb"/Type\s*/Page\b", pdf)) == 1


def test_a_brief_is_saved_and_said_so_or_why_not(context, desk, anna, shell, tmp_path):
    way = BriefWay(context)
    way.write(anna.id, tmp_path / "anna")
    context.jobs.wait_idle()
    assert (tmp_path / "anna.pdf").read_bytes().startswith(b"%PDF")
    way.write(anna.id, tmp_path / "nowhere" / "anna.pdf")
    context.jobs.wait_idle()
    assert shell.said == ["The brief is saved"]
    assert len(shell.troubles) == 1
