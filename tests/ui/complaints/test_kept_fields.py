"""Esc keeps what was typed, in each of the small dialogs; what was saved is not found again."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt

from csdesk.domain.listings import TaskKind
from csdesk.domain.review import Review
from csdesk.services.answer_cards import cards_to_print
from csdesk.services.drafts import read_draft
from csdesk.services.today import board
from tests.builders import a_complaint, a_customer, a_follow_up, a_shop, at
from tests.services.ways import later
from ui.complaints.call_back_dialog import CallBackDialog
from ui.complaints.card_dialog import CardDialog
from ui.complaints.improvements_dialog import ImprovementsDialog
from ui.today.answer_dialog import AnswerDialog
from ui.today.reply_dialog import ReplyDialog

HOSTILE = "<b>5</b> {{7*7}} \u202e & co"


class Opener:
    """Opens a dialog, leaves it by Esc, and opens it once more."""

    def __init__(self, context, qtbot):
        self.context, self.qtbot = context, qtbot

    def settle(self):
        for _ in range(3):
            self.context.jobs.wait_idle()
            self.qtbot.wait(1)

    def shown(self, dialog):
        self.qtbot.addWidget(dialog)
        with self.qtbot.waitExposed(dialog):
            dialog.show()
        self.settle()
        return dialog

    def escapes(self, dialog):
        self.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
        self.settle()
        assert not dialog.isVisible()


@pytest.fixture
def opener(context, qtbot, desk):
    a_shop(desk)
    return Opener(context, qtbot)


def task_of(desk, kind):
    return next(task for task in board(desk).tasks if task.kind is kind)


def test_an_answer_is_gone_on_with_until_it_is_saved(opener, context, qtbot, desk):
    asked = a_follow_up(desk, a_customer(desk).id, date(2026, 11, 21))
    task = task_of(desk, TaskKind.FOLLOW_UP_DUE)
    first = opener.shown(AnswerDialog(context, task))
    qtbot.mouseClick(first.recommend.buttons()[9], Qt.MouseButton.LeftButton)
    qtbot.keyClicks(first.said, "All true")
    opener.escapes(first)

    again = opener.shown(AnswerDialog(context, task))
    assert (again.recommend.value(), again.said.text()) == (9, "All true")
    assert again.ease.value() is None
    again.submit()
    opener.settle()
    with desk.store.read() as work:
        assert work.follow_ups.require(asked.id).words == "All true"
    assert read_draft(desk, f"answer:{asked.id}") is None


def test_a_reply_is_gone_on_with(opener, context, qtbot, desk):
    with desk.store.write("add_review", desk.now()) as work:
        work.reviews.add(Review("Town map", date(2026, 11, 18), "Slow.", stars=2))
    task = task_of(desk, TaskKind.REVIEW)
    first = opener.shown(ReplyDialog(context, task))
    first.reply.setText(HOSTILE)
    opener.escapes(first)

    again = opener.shown(ReplyDialog(context, task))
    assert again.reply.text() == HOSTILE
    again.resolve()
    opener.settle()
    assert read_draft(desk, f"review_reply:{task.review_id}") is None


def test_a_card_is_gone_on_with_and_the_next_one_begins_empty(opener, context, qtbot, desk):
    asked = a_follow_up(desk, a_customer(desk).id, date(2026, 11, 24))
    [card] = cards_to_print(desk)
    first = opener.shown(CardDialog(context))
    qtbot.keyClicks(first.number, card.number)
    qtbot.keyClicks(first.words, "Fine now")
    opener.escapes(first)

    again = opener.shown(CardDialog(context))
    assert (again.number.text(), again.words.text()) == (card.number, "Fine now")
    assert "Anna" in again.whose.text()
    again.submit()
    opener.settle()
    with desk.store.read() as work:
        assert work.follow_ups.require(asked.id).words == "Fine now"
    opener.escapes(again)
    third = opener.shown(CardDialog(context))
    assert (third.number.text(), third.words.text()) == ("", "")


def test_a_change_in_the_shop_is_gone_on_with(opener, context, qtbot, desk):
    a_complaint(desk, a_customer(desk).id)
    first = opener.shown(ImprovementsDialog(context))
    qtbot.keyClick(first.cause, Qt.Key.Key_Down)
    qtbot.keyClicks(first.what, "A second person rides it")
    cause = first.cause.value()
    opener.escapes(first)

    again = opener.shown(ImprovementsDialog(context))
    assert cause is not None
    assert (again.cause.value(), again.what.text()) == (cause, "A second person rides it")
    again.submit()
    opener.settle()
    opener.escapes(again)
    third = opener.shown(ImprovementsDialog(context))
    assert (third.cause.value(), third.what.text()) == (None, "")


def test_a_call_back_is_gone_on_with_at_the_time_it_is_then(opener, context, qtbot, desk):
    asked = a_follow_up(desk, a_customer(desk).id, answered_at=at(20), recommend=2)
    first = opener.shown(CallBackDialog(context, asked.id, "Anna"))
    qtbot.keyClicks(first.words, "They come in on Friday")
    qtbot.keyClick(first.theme, Qt.Key.Key_Down)
    theme = first.theme.value()
    opener.escapes(first)

    hour_later = replace(context, desk=later(desk, 0.5))
    again = opener.shown(CallBackDialog(hour_later, asked.id, "Anna"))
    assert theme is not None
    assert (again.words.text(), again.theme.value()) == ("They come in on Friday", theme)
    assert again.at.moment() == hour_later.desk.now().replace(tzinfo=None)
