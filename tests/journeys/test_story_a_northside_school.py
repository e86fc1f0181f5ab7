"""Story (a): twelve bikes serviced, two with wrong brakes; put right, late, and well in the end."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QTableView

from csdesk.domain.complaint import Outcome, Stage
from csdesk.domain.promise import PromiseState
from csdesk.domain.redress import RedressKind
from csdesk.services.customers import story
from tests.journeys.conftest import Clock
from tests.journeys.keyboard import HandsOnKeys, KeysOnly
from tests.journeys.person import PersonAtTheDesk
from tests.journeys.steps import beside, opens_a_new_shop, record_of
from tests.journeys.test_main_job import exports_the_workbook, opens, sum_of
from ui.app import Application

TUESDAY, MONDAY, ASKED = date(2026, 11, 24), date(2026, 11, 30), date(2026, 12, 14)
WORDS = "You serviced our 12 bikes, and 2 came back with the wrong brakes."


def test_story_a_northside_school(
    application: Application, person: PersonAtTheDesk, clock: Clock, home: Path
) -> None:
    goes_through(person, application, clock, home)
    tells_it_on_screen(person)
    stands_on_the_sheets(person)


def test_story_a_by_keyboard_alone(
    application: Application,
    person: PersonAtTheDesk,
    clock: Clock,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The whole of it without a mouse: every control is reached by Tab or by its key."""
    monkeypatch.setattr("tests.journeys.person.QTest", KeysOnly)
    person.__class__ = HandsOnKeys
    goes_through(person, application, clock, home)
    tells_it_on_screen(person)


def goes_through(
    person: PersonAtTheDesk, application: Application, clock: Clock, home: Path
) -> None:
    clock.says(TUESDAY, 9)
    opens_a_new_shop(person, application)
    person.presses("Ctrl+N")
    person.types("customer", "Northside School")
    person.types("new_words", WORDS)
    person.clicks("log_it")
    person.is_at("complaint")

    is_read_back_twice(person)
    person.sees("went_wrong")
    assert record_of(home, clock).listen.read_back_refusals == 1

    person.types("went_wrong", "The brakes of another model were fitted.")
    person.clicks_pill("verdict", "We failed")
    person.clicks("acknowledged")
    person.clicks("next_step")
    agrees_on_friday(person)
    person.sees("promise_move")
    promised = record_of(home, clock)
    assert promised.stage is Stage.PROMISE_OPEN
    assert promised.promises[0].due_at == datetime(2026, 11, 27, 17, tzinfo=clock().tzinfo)

    clock.says(MONDAY, 10)
    person.presses("Ctrl+1")
    person.is_at("today")
    person.clicks("task_promise_late")
    person.presses("Return", person.sees("task_promise_late"))
    person.is_at("complaint")
    person.clicks("next_step")
    person.sees("satisfaction")

    clock.says(ASKED, 11)
    person.clicks_pill("satisfaction", "5")
    person.clicks("next_step")
    person.clicks_pill("outcome", "Put right")
    person.chooses("cause", "Work not checked")
    person.clicks("next_step")
    person.sees("reopen")
    is_on_record(home, clock)


def is_read_back_twice(person: PersonAtTheDesk) -> None:
    person.types("effect", "Two children could not ride to school.")
    person.clicks("listen_not_quite")
    person.types("seeks", "Two bikes that stop, by the end of the week.")
    person.clicks("listen_said_yes")
    person.clicks("next_step")


def agrees_on_friday(person: PersonAtTheDesk) -> None:
    for title, cost in (("Redo both brakes", "30"), ("Part of the money back", "40")):
        if title.startswith("Part"):
            person.clicks("add_option")
        person.types("option_title", title)
        person.types("option_cost", cost)
        person.clicks("option_done")
    person.clicks("option_1")
    person.types("remedy_what", "Both brakes redone")
    person.types("remedy_cost", "30.00")
    person.types("promise_what", "Both bikes ridden and back at school")
    person.clicks("act_said_yes")
    person.clicks("next_step")


def is_on_record(home: Path, clock: Clock) -> None:
    facts = record_of(home, clock)
    (promise,), (asked,) = facts.promises, facts.follow_ups
    chosen = [(option.title, option.chosen) for option in facts.options]
    assert chosen == [("Redo both brakes", True), ("Part of the money back", False)]
    assert facts.complaint.words == WORDS
    assert facts.complaint.outcome is Outcome.PUT_RIGHT
    assert facts.cost_minor(RedressKind.REMEDY) == 3000
    assert promise.state(clock()) is PromiseState.KEPT_LATE
    assert promise.kept_at == datetime(2026, 11, 30, 10, tzinfo=clock().tzinfo)
    assert asked.satisfaction == 5
    assert asked.ask_on > MONDAY
    with beside(home, clock) as desk:
        told = " ".join(f"{event.title} {event.words}" for event in story(desk, 1))
    assert WORDS in told
    assert "Both bikes ridden" in told


def tells_it_on_screen(person: PersonAtTheDesk) -> None:
    """Today has nothing left of it, and the story of the school has all of it."""
    person.presses("Ctrl+1")
    person.is_at("today")
    person.does_not_see("task_promise_late")
    person.does_not_see("task_follow_up_due")
    person.presses("Ctrl+2")
    person.is_at("customers")
    person.types("search", "northside")
    table = person.sees("customers", QTableView)
    person.waits_until(lambda: table.model().rowCount() == 1)
    person.presses("Down", table)
    person.presses("Return", table)
    person.is_at("customer")
    person.waits_until(person.sees("verdict", QLabel).text)


def stands_on_the_sheets(person: PersonAtTheDesk) -> None:
    sheets = opens(exports_the_workbook(person))
    assert sum_of(sheets["Remedies"]) == 30
