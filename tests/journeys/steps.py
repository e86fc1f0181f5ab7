"""What somebody at the desk does again and again, and how the record is read beside the window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton

from csdesk.desk import Desk
from csdesk.domain.complaint import ComplaintFacts
from csdesk.services.complaints import complaint_facts
from csdesk.services.shops import open_shop
from tests.journeys.conftest import Clock
from tests.journeys.person import PersonAtTheDesk
from ui.app import Application


def opens_a_new_shop(
    person: PersonAtTheDesk, application: Application, *, people: str = "Maya Torres, Tom Reyes"
) -> None:
    """First start: a name, who works there, what an hour costs, what a sale leaves."""
    application.open_shop(application.memory.last_shop)
    person.types("shop_name", "Millbrook Cycles")
    person.clicks("question_next")
    person.types("people_names", people)
    person.types("hourly", "30")
    person.clicks("question_next")
    person.types("margin", "40")
    person.clicks("question_next")
    person.is_at("today")


def takes_down(person: PersonAtTheDesk, customer: str, words: str) -> None:
    """A complaint in the customer's words, heard out at once."""
    person.presses("Ctrl+N")
    person.types("customer", customer)
    person.types("new_words", words)
    person.clicks("log_it")
    person.is_at("complaint")


def listens(person: PersonAtTheDesk) -> None:
    person.types("effect", "They lost a morning over it.")
    person.clicks("listen_said_yes")
    person.clicks("next_step")


def empathizes(person: PersonAtTheDesk, verdict: str = "We failed") -> None:
    person.types("went_wrong", "It was not checked before it left.")
    person.clicks_pill("verdict", verdict)
    person.clicks("acknowledged")
    person.clicks("next_step")


def offers(person: PersonAtTheDesk, title: str, cost: str) -> None:
    """One more way to put it right, with its price told."""
    person.clicks("add_option")
    person.types("option_title", title)
    person.types("option_cost", cost)
    person.clicks("option_done")


def keeps_the_promise(person: PersonAtTheDesk) -> None:
    person.clicks("next_step")


def settles(person: PersonAtTheDesk, outcome: str = "Put right") -> None:
    person.clicks_pill("outcome", outcome)
    person.chooses("cause", "Work not checked")
    person.clicks("next_step")
    person.sees("reopen", QAbstractButton)


@contextmanager
def beside(home: Path, clock: Clock) -> Iterator[Desk]:
    """The same shop file, read by somebody else while the window is open."""
    desk = open_shop(home / "shop.csdesk", read_only=True, now=clock)
    try:
        yield desk
    finally:
        desk.store.close()


def record_of(home: Path, clock: Clock, complaint_id: int = 1) -> ComplaintFacts:
    """All that the file knows of a complaint by now."""
    with beside(home, clock) as desk:
        return complaint_facts(desk, complaint_id)
