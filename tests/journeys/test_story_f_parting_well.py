"""Story (f): parting well opens for one who meets every rule, and for nobody else."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from csdesk.desk import Desk
from csdesk.domain.complaint import Verdict
from csdesk.domain.letter import LetterKind, SentBy
from csdesk.domain.listings import EventKind
from csdesk.domain.parting import Parting, PartingState
from csdesk.services.charts import customer_chart
from csdesk.services.customers import story
from csdesk.services.letters import letters_of
from csdesk.services.partings import what_next
from csdesk.services.shops import open_shop
from tests.builders import a_customer, a_purchase, a_shop
from tests.journeys.conftest import Clock
from tests.journeys.person import PersonAtTheDesk
from tests.journeys.steps import beside
from tests.journeys.test_main_job import exports_the_workbook, figures_in, opens
from tests.parting_ways import a_heard_complaint, greg
from ui.app import Application

DECIDED = date(2026, 11, 21)
THOUGHT_OVER = DECIDED + timedelta(days=7)


@pytest.fixture
def a_past(home: Path, clock: Clock) -> Callable[[Callable[[Desk], object]], None]:
    """Writes what happened before the window is opened into its shop file."""

    def happened(told: Callable[[Desk], object]) -> None:
        clock.says(DECIDED, 10)
        desk = open_shop(home / "shop.csdesk", make_if_missing=True, now=clock)
        told(desk)
        desk.store.close()

    return happened


def looks_up(person: PersonAtTheDesk, application: Application, name: str) -> None:
    application.open_shop(application.memory.last_shop)
    person.is_at("today")
    person.presses("Ctrl+K")
    person.types("palette_field", name)
    person.waits_for_line("palette_list", name)
    person.presses("Return", person.sees("palette_field"))
    person.is_at("customer")


def decision(home: Path, clock: Clock) -> Parting:
    with beside(home, clock) as desk:
        decided = what_next(desk, 1).last
    assert decided is not None
    return decided


def test_story_f_parting_well_is_thought_over_done_and_taken_back(
    application: Application, person: PersonAtTheDesk, clock: Clock, home: Path, a_past
) -> None:
    a_past(greg)
    looks_up(person, application, "Greg Hollis")
    with beside(home, clock) as desk:
        before = customer_chart(desk, 1).figures

    person.clicks("see_three_options")
    person.clicks("way_part_well")
    person.waits_until(lambda: "sorry to lose your business" in person.text_of("parting_message"))
    person.clicks("decide_next")
    person.does_not_see("decide_next")
    assert "thought over until" in person.sees("parted_told", QLabel).text()
    decided = decision(home, clock)
    assert decided.state is PartingState.THINKING
    assert decided.think_until == clock() + timedelta(days=7)
    with beside(home, clock) as desk:
        assert letters_of(desk, 1) == ()  # nothing goes out before the week is over

    clock.says(THOUGHT_OVER, 11)
    person.presses("Ctrl+1")
    person.is_at("today")
    row = person.sees("task_thought_over", QAbstractButton)
    assert "Greg Hollis" in row.accessibleName()
    person.click_on(row)
    person.presses("Return", row)
    person.is_at("customer")
    person.clicks("see_options_again")
    assert not person.sees("decide_next", QAbstractButton).isEnabled()
    person.clicks("copy_letter")
    person.clicks("decide_next")
    person.does_not_see("decide_next")
    person.waits_until(lambda: "be kind" in person.sees("parted_told", QLabel).text())
    assert decision(home, clock).state is PartingState.PARTED
    with beside(home, clock) as desk:
        (goodbye,) = letters_of(desk, 1)
        assert goodbye.kind is LetterKind.GOODBYE
        assert goodbye.sent_by is SentBy.COPY
        assert "sorry to lose your business" in goodbye.body
        assert any(told.kind is EventKind.PARTED for told in story(desk, 1))
        assert customer_chart(desk, 1).figures == before  # the books do not move

    person.clicks("take_parting_back")
    person.types("take_back_reason", "He wrote kindly.")
    person.clicks("take_back")
    person.does_not_see("parted_told")
    assert decision(home, clock).state is PartingState.TAKEN_BACK
    sheet = opens(exports_the_workbook(person))["Customers"]
    told = figures_in(sheet, "Greg Hollis")
    assert told["Service cost"] * 100 == before.service_cost  # nor do the sheets
    assert told["Margin"] * 100 == before.margin


def test_story_f_it_stays_shut_while_we_owe_them_something(
    application: Application, person: PersonAtTheDesk, clock: Clock, home: Path, a_past
) -> None:
    def happened(desk: Desk) -> None:
        a_heard_complaint(desk, greg(desk).id, Verdict.WE_FAILED, 1, is_open=True)

    a_past(happened)
    looks_up(person, application, "Greg Hollis")
    person.clicks("see_three_options")

    way = person.sees("way_part_well", QAbstractButton)
    assert not way.isEnabled()
    assert "Creak of 1 October" in way.accessibleDescription()
    assert "you owe them something" in person.sees("unmet_rules", QLabel).text()


def test_story_f_whoever_merely_buys_little_is_a_customer_like_any_other(
    application: Application, person: PersonAtTheDesk, home: Path, clock: Clock, a_past
) -> None:
    def happened(desk: Desk) -> None:
        a_shop(desk)
        a_purchase(desk, a_customer(desk, "Pia Keller").id, 100)

    a_past(happened)
    looks_up(person, application, "Pia Keller")

    person.sees("verdict")
    person.does_not_see("see_three_options")
    with beside(home, clock) as desk:
        told = " ".join(each.words for each in what_next(desk, 1).unmet)
    assert "Buying little is no reason" in told
