"""A word on the desktop: once, one at a time, and nothing in it that is anybody's business."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject

from csdesk.desk import Desk
from tests.builders import a_complaint, a_customer, a_follow_up, a_promise, a_shop, at
from ui.context import Context
from ui.notifications import Notifications, TrayTeller


class Noting:
    def __init__(self) -> None:
        self.told: list[str] = []

    def tell(self, title: str, words: str) -> None:
        self.told.append(words)


def at_the_desk(context: Context, hour: int, minute: int) -> Context:
    now = at(21, hour) + timedelta(minutes=minute)
    return replace(context, desk=Desk(context.desk.store, lambda: now))


@pytest.fixture
def noting() -> Noting:
    return Noting()


def test_each_is_told_once_and_one_at_a_time(context, desk, noting, qtbot):
    a_shop(desk)
    anna = a_customer(desk)
    a_promise(desk, anna.id, "A private thing", due_at=at(21, 17))
    a_follow_up(desk, anna.id, answered_at=at(20, 17), recommend=1, words="Awful")
    parent = QObject()
    later = at_the_desk(context, 16, 50)
    notifications = Notifications(later, noting, parent)

    for _ in range(3):
        notifications.look()
        assert context.jobs.wait_idle()

    assert sorted(noting.told) == [
        "A promise is due at 17:00.",
        "Somebody is to be called back by 17:00.",
    ]


def test_no_name_and_no_words_of_anybody_stand_on_the_desktop(context, desk, noting, qtbot):
    a_shop(desk, first_reply_hours=1)
    anna = a_customer(desk)
    a_complaint(
        desk, anna.id, "Secret", title="Secret", opened_at=at(21, 9) + timedelta(minutes=10)
    )
    a_promise(desk, anna.id, "Secret", due_at=at(21, 10) + timedelta(minutes=14))
    parent = QObject()
    notifications = Notifications(context, noting, parent)

    for _ in range(2):
        notifications.look()
        assert context.jobs.wait_idle()

    assert len(noting.told) == 2
    assert not any(word in " ".join(noting.told) for word in ("Anna", "Lindqvist", "Secret"))


def test_a_desktop_without_notifications_is_left_alone(window):
    teller = TrayTeller(window)

    teller.tell("csdesk", "A promise is due at 17:00.")

    assert teller._tray is None
