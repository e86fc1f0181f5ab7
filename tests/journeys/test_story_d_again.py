"""Story (d): the same fault again after ten days; the first time to resolve is not the whole."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QLabel

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

FIRST, AGAIN, LAST = date(2026, 11, 10), date(2026, 11, 20), date(2026, 11, 21)


def test_story_d_the_same_fault_again(
    application: Application, person: PersonAtTheDesk, clock: Clock, home: Path
) -> None:
    clock.says(FIRST, 9)
    opens_a_new_shop(person, application)
    takes_down(person, "Anna Lindqvist", "The rear wheel rubs the brake.")
    listens(person)
    empathizes(person)
    person.does_not_see("second_failure")
    offers(person, "The money back", "20")
    puts_it_right(person, "Re-true the wheel", "12", "option_2")
    person.sees("outcome")
    clock.says(FIRST, 11)
    settles(person)
    facts = record_of(home, clock)
    assert (facts.stage, resolved_at_first_contact(facts, clock())) == (Stage.SETTLED, None)

    clock.says(AGAIN, 9)
    person.types("reopen_reason", "It rubs again, as it did before.")
    person.clicks("reopen")
    person.sees("promise_what")
    banner = person.sees("second_failure_told", QLabel)
    assert banner.text().startswith("Second time within 12 months")
    assert record_of(home, clock).stage is Stage.ACTING
    puts_it_right(person, "A new wheel", "48", "option_3")
    person.sees("outcome")
    clock.says(LAST, 9)
    settles(person)
    is_on_record(home, clock)
    assert sum_of(opens(exports_the_workbook(person))["Remedies"]) == 60


def puts_it_right(person: PersonAtTheDesk, what: str, cost: str, pick: str) -> None:
    offers(person, what, cost)
    person.clicks(pick)
    person.types("remedy_what", what)
    person.types("remedy_cost", f"{cost}.00")
    person.types("promise_what", f"{what}, ridden and checked")
    person.clicks("act_said_yes")
    person.clicks("next_step")
    person.sees("promise_move", QAbstractButton)
    keeps_the_promise(person)
    person.clicks_pill("recommend", "7")
    person.clicks("next_step")


def is_on_record(home: Path, clock: Clock) -> None:
    facts = record_of(home, clock)
    (again,) = facts.reopenings
    assert again.reason == "It rubs again, as it did before."
    assert first_time_to_resolve(facts) == timedelta(hours=2)
    assert full_time_to_resolve(facts) == timedelta(days=11)
    assert resolved_at_first_contact(facts, clock()) is False
    with beside(home, clock) as desk:
        told = " ".join(event.words for event in story(desk, facts.complaint.customer_id))
    assert again.reason in told
