"""Minutes and outlays by hand, and a clock put right."""

from __future__ import annotations

from PySide6.QtCore import Qt

from csdesk.domain.effort import Measured
from csdesk.services.efforts import efforts_of, outlays_of
from tests.builders import a_person
from ui.complaints.minutes_dialog import MinutesDialog

LEFT = Qt.MouseButton.LeftButton


def the_dialog(guide, qtbot):
    dialog = MinutesDialog(guide.context, guide.page.page, guide.page.clock)
    qtbot.addWidget(dialog)
    dialog.show()
    guide.settle()
    return dialog


def press(guide, qtbot, dialog, name):
    qtbot.mouseClick(dialog.findChild(object, name), LEFT)
    guide.settle()


def test_fifteen_minutes_go_to_whoever_is_named(guide, qtbot, desk, complaint):
    priya = a_person(desk, "Priya Nair", 4000)
    guide.open(complaint.id)
    dialog = the_dialog(guide, qtbot)
    dialog.person.choose(priya.id)
    press(guide, qtbot, dialog, "add_15")
    (effort,) = efforts_of(desk, complaint.id)
    assert (effort.minutes, effort.person_id, effort.cost_minor) == (15, priya.id, 1000)
    assert effort.measured is Measured.BY_HAND


def test_minutes_that_are_no_number_are_asked_about(guide, qtbot, desk, complaint):
    guide.open(complaint.id)
    dialog = the_dialog(guide, qtbot)
    qtbot.keyClicks(dialog.minutes, "ten")
    press(guide, qtbot, dialog, "add_minutes")
    assert efforts_of(desk, complaint.id) == ()


def test_postage_is_written_down_and_can_be_taken_away(guide, qtbot, desk, complaint):
    guide.open(complaint.id)
    dialog = the_dialog(guide, qtbot)
    qtbot.keyClicks(dialog.amount, "4.50")
    press(guide, qtbot, dialog, "add_outlay")
    (outlay,) = outlays_of(desk, complaint.id)
    assert outlay.cost_minor == 450


def test_the_clock_can_be_put_right(guide, qtbot, desk, complaint):
    guide.open(complaint.id)
    guide.work_for(20 * 60)
    dialog = the_dialog(guide, qtbot)
    dialog.counted.selectAll()
    qtbot.keyClicks(dialog.counted, "5")
    qtbot.keyClick(dialog.counted, Qt.Key.Key_Return)
    guide.settle()
    assert guide.page.clock.uncounted == 300
    guide.click("put_aside")
    assert [e.minutes for e in efforts_of(desk, complaint.id)] == [5]


def test_add_15_leaves_what_is_typed_alone(guide, qtbot, desk, complaint):
    guide.open(complaint.id)
    dialog = the_dialog(guide, qtbot)
    qtbot.keyClicks(dialog.minutes, "40")
    press(guide, qtbot, dialog, "add_15")
    assert dialog.minutes.text() == "40"
    press(guide, qtbot, dialog, "add_minutes")
    assert dialog.minutes.text() == ""
    assert [each.minutes for each in efforts_of(desk, complaint.id)] == [15, 40]
