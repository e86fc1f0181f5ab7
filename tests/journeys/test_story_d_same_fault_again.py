"""Story (d): put right, settled, and the same fault again ten days later."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from csdesk.domain.complaint import Stage
from csdesk.domain.resolving import (
    first_time_to_resolve,
    full_time_to_resolve,
    resolved_at_first_contact,
)
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
    settles,
    takes_down,
)
from tests.journeys.test_main_job import exports_the_workbook, opens, sum_of
from ui.app import Application

MONDAY, WEDNESDAY = date(2026, 11, 2), date(2026, 11, 4)
AGAIN, IN_THE_END = date(2026, 11, 14), date(2026, 11, 16)
FAULT = "The brake squeals when it rains."


@pytest.fixture
def settled_once(application: Application, person: PersonAtTheDesk, clock: Clock) -> None:
    """Complained on Monday at nine, settled on Wednesday at nine."""
    clock.says(MONDAY, 9)
    opens_a_new_shop(person, application)
    takes_down(person, "Okafor family", FAULT)
    listens(person)
    empathizes(person)
    person.does_not_see("second_failure")
    offers(person, "New pads", "8")
    offers(person, "The money back", "25")
    person.clicks("option_1")
    agrees(person, "New pads", "8.00")
    clock.says(WEDNESDAY, 9)
    keeps_the_promise(person)
    person.clicks("decline")
    settles(person)


def agrees(person: PersonAtTheDesk, remedy: str, cost: str) -> None:
    person.types("remedy_what", remedy)
    person.types("remedy_cost", cost)
    person.types("promise_what", f"{remedy}, ridden in the rain")
    person.clicks("act_said_yes")
    person.clicks("next_step")


@pytest.mark.usefixtures("settled_once")
def test_story_d_the_same_fault_after_ten_days(
    person: PersonAtTheDesk, clock: Clock, home: Path
) -> None:
    clock.says(AGAIN, 9)
    person.types("reopen_reason", "It squeals again.")
    person.clicks("reopen")
    person.sees("add_option")
    assert "12 months" in told_of_a_second_failure(person)
    assert record_of(home, clock).stage is Stage.ACTING
    agrees(person, "A new brake", "40.00")
    clock.says(IN_THE_END, 9)
    keeps_the_promise(person)
    person.clicks("decline")
    settles(person)

    facts = record_of(home, clock)
    assert first_time_to_resolve(facts) == timedelta(days=2)
    assert full_time_to_resolve(facts) == timedelta(days=14)
    assert resolved_at_first_contact(facts, clock()) is False
    told = words_in(person.sees("settled_facts"))
    assert {"First time to resolve", "2 days", "Full time to resolve", "14 days"} <= told
    assert any(words.startswith("No, it") for words in told)

    with beside(home, clock) as desk:
        assert "It squeals again." in " ".join(each.words for each in story(desk, 1))

    sheets = opens(exports_the_workbook(person))
    assert sum_of(sheets["Remedies"]) == 48  # what was given the first time stays given


@pytest.mark.usefixtures("settled_once")
def test_story_d_told_as_a_new_complaint_it_is_named_all_the_same(
    person: PersonAtTheDesk, clock: Clock
) -> None:
    clock.says(AGAIN, 9)
    takes_down(person, "Okafor family", FAULT)

    assert "12 months" in told_of_a_second_failure(person)
    person.presses("Ctrl+1")
    person.is_at("today")
    before = "They were let down before: The brake squeals"
    person.waits_until(lambda: before in told_on_today(person))


def told_of_a_second_failure(person: PersonAtTheDesk) -> str:
    person.sees("second_failure")
    return person.sees("second_failure_told", QLabel).text()


def told_on_today(person: PersonAtTheDesk) -> str:
    """What the row of somebody who waits says of the time before."""
    return person.sees("task_waiting").accessibleDescription()


def words_in(part: QWidget) -> set[str]:
    return {words.text() for words in part.findChildren(QLabel)}
