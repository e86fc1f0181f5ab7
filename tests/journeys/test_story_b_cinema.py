"""Story (b): tickets put it right, coupons say thank you; the two never become one sum."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QTextEdit

from csdesk.domain.redress import Redress, RedressKind
from csdesk.services.customers import story
from csdesk.services.letters import letters_of
from tests.journeys.conftest import Clock
from tests.journeys.person import PersonAtTheDesk
from tests.journeys.steps import (
    beside,
    empathizes,
    keeps_the_promise,
    opens_a_new_shop,
    record_of,
    settles,
    takes_down,
)
from tests.journeys.test_main_job import exports_the_workbook, opens, sum_of
from ui.app import Application
from ui.theme import Theme

DAY = date(2026, 11, 24)
WORDS = "The projector failed, and we missed the end of the film."


def test_story_b_cinema(
    application: Application, person: PersonAtTheDesk, clock: Clock, home: Path
) -> None:
    clock.says(DAY, 19)
    opens_a_new_shop(person, application)
    takes_down(person, "Ines Roth", WORDS)
    person.types("at_stake", "24.00")
    person.types("effect", "Their first evening out in months.")
    person.clicks("listen_said_yes")
    person.clicks("next_step")
    empathizes(person)

    goodwill_waits_for_the_remedy(person)
    gives_tickets_and_coupons(person)
    shows_amber(person)
    person.types("promise_what", "Two tickets at the till")
    person.clicks("act_said_yes")
    person.clicks("next_step")
    person.sees("promise_move")
    writes_the_letter(person)
    (promised,) = record_of(home, clock).promises
    clock.says(promised.due_at.date(), 9)
    finds_it_on_today(person)
    keeps_the_promise(person)
    person.clicks_pill("recommend", "8")
    person.clicks("next_step")
    settles(person)

    is_on_record(home, clock)
    sheets = opens(exports_the_workbook(person))
    assert sum_of(sheets["Remedies"]) == Decimal("6.00")
    assert sum_of(sheets["Goodwill"]) == Decimal("3.00")


def goodwill_waits_for_the_remedy(person: PersonAtTheDesk) -> None:
    """Nothing can be typed there, and it says why."""
    for title, cost in (("Two tickets", "6"), ("The money back", "24")):
        if cost == "24":
            person.clicks("add_option")
        person.types("option_title", title)
        person.types("option_cost", cost)
        person.clicks("option_done")
    person.clicks("option_2")  # it has no line of its own that fills the remedy in
    goodwill = person.sees("goodwill_what", QLineEdit)
    if person.sees("remedy_what", QLineEdit).text():
        for field in ("remedy_what", "remedy_cost"):
            person.types(field, " ")
            person.presses("Backspace", person.sees(field))
    person.waits_until(lambda: not goodwill.isEnabled())
    assert "remedy" in goodwill.toolTip().lower()


def gives_tickets_and_coupons(person: PersonAtTheDesk) -> None:
    person.clicks("option_1")
    for field, words in (
        *(("remedy_what", "Two tickets"), ("remedy_cost", "6.00"), ("remedy_worth", "24.00")),
        *(("goodwill_what", "Coupons"), ("goodwill_cost", "3.00"), ("goodwill_worth", "10.00")),
    ):
        person.types(field, words)


def shows_amber(person: PersonAtTheDesk) -> None:
    ratio = person.sees("redress_ratio", QLabel)
    person.waits_until(lambda: "142" in ratio.text())
    amber = Theme.current().colour("warnSub")
    pixels = ratio.grab().toImage()
    assert pixels.pixelColor(pixels.width() // 2, 3) == amber


def writes_the_letter(person: PersonAtTheDesk) -> None:
    person.clicks("write_letter")
    person.chooses("letter_kind", "A reply")
    letter = person.sees("letter_body", QTextEdit)
    person.waits_until(lambda: "Coupons" in letter.toPlainText())
    person.clicks("mark_sent")
    person.does_not_see("letter_body")


def finds_it_on_today(person: PersonAtTheDesk) -> None:
    """On its day the promise stands on Today with whom and what; Enter goes there."""
    person.presses("Ctrl+1")
    person.is_at("today")
    row = person.sees("task_promise_due", QAbstractButton)
    assert "Ines Roth" in row.accessibleName()
    assert "Two tickets at the till" in row.accessibleName() + row.accessibleDescription()
    person.click_on(row)
    person.presses("Return", row)
    person.is_at("complaint")
    person.sees("promise_move")


def is_on_record(home: Path, clock: Clock) -> None:
    facts = record_of(home, clock)
    assert facts.complaint.at_stake_minor == 2400
    assert figures(facts.lines(RedressKind.REMEDY)) == [(600, 2400)]
    assert figures(facts.lines(RedressKind.GOODWILL)) == [(300, 1000)]
    with beside(home, clock) as desk:
        (sent,) = letters_of(desk, facts.complaint.customer_id)
        told = [event.title + event.words for event in story(desk, facts.complaint.customer_id)]
    sentences = sent.body.replace("\n", " ").split(". ")
    assert sent.sent_at is not None
    assert len([each for each in sentences if "Two tickets" in each]) >= 1
    assert not [each for each in sentences if "tickets" in each and "Coupons" in each]
    assert [each for each in sentences if "Coupons" in each]
    assert any("Coupons" in each for each in told)


def figures(lines: tuple[Redress, ...]) -> list[tuple[int, int | None]]:
    return [(line.cost_minor, line.worth_minor) for line in lines]
