"""A newcomer's way, at a newcomer's pace: from an empty shop to the first settled complaint.

Not part of the suite, as it takes minutes: ``python -m pytest -s tests/journeys/newcomer.py``.
It types like somebody who looks for the keys, reads before every click, and says how long it took.
"""

from __future__ import annotations

from time import monotonic

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.journeys.person import PersonAtTheDesk
from tests.journeys.test_main_job import (
    acts,
    answers_three_questions,
    empathizes,
    keeps_the_promise_and_asks,
    listens,
    settles,
)
from ui.app import Application

READS_MS = 1_000
"""Looks for the next thing to click."""
KEY_MS = 180
"""A little over five keys a second."""
MINUTES = 3


class Unhurried(PersonAtTheDesk):
    """Pauses before every click, and after every key."""

    def click_on(self, part: QWidget) -> None:
        QTest.qWait(READS_MS)
        super().click_on(part)

    def types(self, name: str, text: str) -> None:
        super().types(name, "")
        field = self.sees(name)
        for letter in text:
            QTest.qWait(KEY_MS)
            QTest.keyClicks(field, letter)


def test_from_an_empty_shop_to_the_first_settled_complaint(
    application: Application, person: PersonAtTheDesk
) -> None:
    person.__class__ = Unhurried
    application.open_shop(application.memory.last_shop)
    began = monotonic()

    answers_three_questions(person)
    person.is_at("today")
    person.presses("Ctrl+N")
    person.types("customer", "Anna Lindqvist")
    person.types("new_words", "The rear wheel rubs the brake again.")
    person.clicks("log_it")
    person.is_at("complaint")
    listens(person)
    empathizes(person)
    acts(person)
    keeps_the_promise_and_asks(person)
    settles(person)
    person.sees("reopen")

    seconds = monotonic() - began
    print(f"\nfrom an empty shop to the first settled complaint: {seconds:.0f} s")
    assert seconds < MINUTES * 60
