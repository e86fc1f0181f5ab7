"""Story (e): three of ten on a Monday at ten; a call is owed by Tuesday at ten."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton

from csdesk.domain.follow_up import FollowUp
from csdesk.domain.listings import EventKind
from csdesk.services.customers import story
from tests.journeys.conftest import Clock
from tests.journeys.person import PersonAtTheDesk
from tests.journeys.steps import (
    beside,
    empathizes,
    keeps_the_promise,
    listens,
    offers,
    opens_a_new_shop,
    record_of,
    takes_down,
)
from tests.journeys.test_main_job import exports_the_workbook, opens, sum_of
from ui.app import Application

MONDAY, TUESDAY, WEDNESDAY = (date(2026, 11, day) for day in (23, 24, 25))


@pytest.fixture
def unhappy(application: Application, person: PersonAtTheDesk, clock: Clock, home: Path) -> None:
    """Dale was asked on Monday at ten, and said three of ten."""
    clock.says(MONDAY, 9)
    opens_a_new_shop(person, application)
    takes_down(person, "Dale Pruitt", "Four emails about one inner tube.")
    listens(person)
    empathizes(person)
    offers(person, "A new tube, fitted", "6")
    offers(person, "The money back", "9")
    person.clicks("option_1")
    person.types("remedy_what", "A new tube, fitted")
    person.types("remedy_cost", "6.00")
    person.types("promise_what", "Tube fitted")
    person.clicks("act_said_yes")
    person.clicks("next_step")
    keeps_the_promise(person)
    clock.says(MONDAY, 10)
    person.clicks_pill("recommend", "3")
    person.types("answer_words", "Four emails about one inner tube.")
    person.clicks("next_step")
    person.waits_until(lambda: called_back(home, clock).answered_at is not None)


def called_back(home: Path, clock: Clock) -> FollowUp:
    (asked,) = record_of(home, clock).follow_ups
    return asked


def goes_to_today(person: PersonAtTheDesk) -> QAbstractButton:
    """The row of Today that tells of the call that is owed."""
    person.presses("Ctrl+1")
    person.is_at("today")
    return person.sees("task_call_back", QAbstractButton)


def calls(person: PersonAtTheDesk, row: QAbstractButton, came_of_it: str) -> None:
    person.click_on(person.shown_in(row, "Call back"))
    person.types("contact_said", came_of_it)
    person.chooses("call_theme", "Work not checked")
    person.clicks("save_contact")
    person.does_not_see("save_contact")


@pytest.mark.usefixtures("unhappy")
def test_story_e_a_call_at_half_past_nine_counts(
    person: PersonAtTheDesk, clock: Clock, home: Path
) -> None:
    due_at = called_back(home, clock).call_back_due_at
    assert due_at == datetime(2026, 11, 24, 10, tzinfo=clock().tzinfo)

    clock.says(TUESDAY, 9, 30)
    row = goes_to_today(person)
    assert "3 of 10" in row.accessibleName()
    assert "late" not in row.accessibleName() + row.accessibleDescription()
    calls(person, row, "We fitted it the same day, and he laughed.")
    person.does_not_see("task_call_back")

    asked = called_back(home, clock)
    assert asked.called_back_at == clock()
    assert asked.loop_closed_on_time is True
    assert asked.theme_id is not None
    assert asked.call_back_words == "We fitted it the same day, and he laughed."
    with beside(home, clock) as desk:
        told = {event.kind: event.words for event in story(desk, asked.customer_id)}
    assert told[EventKind.CALLED_BACK] == "We fitted it the same day, and he laughed."
    assert told[EventKind.SCORE] == "Four emails about one inner tube."
    sheets = opens(exports_the_workbook(person))
    assert sum_of(sheets["Remedies"]) == 6  # calling back gave nothing away


@pytest.mark.usefixtures("unhappy")
def test_story_e_a_call_on_wednesday_is_late(
    person: PersonAtTheDesk, clock: Clock, home: Path
) -> None:
    clock.says(WEDNESDAY, 9, 30)
    row = goes_to_today(person)
    assert "late" in row.accessibleName() + row.accessibleDescription()
    calls(person, row, "He had hoped to hear from us sooner.")

    person.does_not_see("task_call_back")
    asked = called_back(home, clock)
    assert asked.loop_closed_on_time is False
    assert asked.called_back_at - asked.answered_at == timedelta(hours=47, minutes=30)
