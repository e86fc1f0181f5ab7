"""The promise panel: what its main button does is what stands on it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from csdesk.domain.complaint import Stage
from csdesk.services.complaints import complaint_facts
from tests.services.ways import come_to


def promise_of(desk, known):
    [promise] = complaint_facts(desk, known.complaint.id).promises
    return promise


def test_the_main_button_never_keeps_a_promise_that_is_just_being_called_broken(guide, desk):
    known = come_to(desk, Stage.PROMISE_OPEN)
    guide.open(known.complaint.id)
    guide.click("promise_broken")
    assert guide.field("next_step").text() == "Say that it could not be kept"
    guide.next()
    assert promise_of(desk, known).is_open
    guide.type("promise_reason", "The part came late")
    guide.next()
    assert promise_of(desk, known).kept_at is None
    assert promise_of(desk, known).reason == "The part came late"


def test_a_way_asked_for_once_more_is_put_away_and_the_promise_can_be_kept(guide, desk):
    known = come_to(desk, Stage.PROMISE_OPEN)
    guide.open(known.complaint.id)
    guide.click("promise_move")
    assert guide.field("next_step").text() == "Keep the new day"
    guide.click("promise_move")
    assert guide.field("next_step").text() == "Promise kept"
    guide.next()
    assert promise_of(desk, known).kept_at is not None


def test_another_day_begins_with_the_day_after_the_promised_one(guide, desk):
    known = come_to(desk, Stage.PROMISE_OPEN)
    guide.open(known.complaint.id)
    guide.click("promise_move")
    due = promise_of(desk, known).due_at.astimezone(desk.now().tzinfo)
    assert guide.field("promise_moved_to").moment().date() > due.date()


def test_ctrl_enter_in_the_final_say_gives_it_and_keeps_no_promise(guide, desk):
    known = come_to(desk, Stage.PROMISE_OPEN)
    guide.open(known.complaint.id)
    guide.click("final_say_open")
    words = guide.field("final_say_words")
    words.setPlainText("We can’t do more than this.")
    QTest.keyClick(words, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    guide.settle()
    facts = complaint_facts(desk, known.complaint.id)
    assert facts.complaint.final_say == "We can’t do more than this."
    assert facts.promises[0].is_open
