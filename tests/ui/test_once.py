"""A key pressed twice finishes a dialog once: nothing is written down double."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from csdesk.domain.listings import TaskKind
from csdesk.domain.review import Review
from csdesk.services.today import board
from tests.builders import a_customer, a_follow_up, a_shop
from ui.customers.effort_dialog import EffortDialog
from ui.today.answer_dialog import AnswerDialog
from ui.today.reply_dialog import ReplyDialog

CTRL = Qt.KeyboardModifier.ControlModifier


def task_of(desk, kind):
    return next(task for task in board(desk).tasks if task.kind is kind)


def an_answer(context, desk, anna):
    a_follow_up(desk, anna.id, date(2026, 11, 21))
    dialog = AnswerDialog(context, task_of(desk, TaskKind.FOLLOW_UP_DUE))
    dialog.said.setText("Quick")
    return dialog, dialog.said


def a_reply(context, desk, anna):
    with desk.store.write("add_review", desk.now()) as work:
        work.reviews.add(Review("Maps", date(2026, 11, 20), "Late.", stars=2))
    dialog = ReplyDialog(context, task_of(desk, TaskKind.REVIEW))
    dialog.reply.setText("Sorry")
    return dialog, dialog.reply


def minutes(context, desk, anna):
    dialog = EffortDialog(context, anna.id)
    dialog.minutes.setText("15")
    return dialog, dialog.note


@pytest.mark.parametrize("made", [an_answer, a_reply, minutes])
def test_ctrl_enter_pressed_twice_is_one_change(made, context, qtbot, desk):
    a_shop(desk)
    anna = a_customer(desk)
    dialog, field = made(context, desk, anna)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    context.jobs.wait_idle()
    told, actions = desk.store.on_change, []
    desk.store.on_change = lambda action, nouns: (actions.append(action), told(action, nouns))
    qtbot.keyClick(field, Qt.Key.Key_Return, CTRL)
    qtbot.keyClick(field, Qt.Key.Key_Return, CTRL)
    context.jobs.wait_idle()
    assert len(actions) == 1
    assert not dialog.isVisible()
