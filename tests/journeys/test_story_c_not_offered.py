"""Story (c): what we don't offer is asked for; a kind no, a final say, and a photo reopens it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton

from csdesk.domain.complaint import Outcome, RemedyDecision, Stage, Verdict
from csdesk.services.customers import story
from tests.journeys.conftest import Clock
from tests.journeys.person import PersonAtTheDesk
from tests.journeys.steps import (
    beside,
    empathizes,
    listens,
    offers,
    opens_a_new_shop,
    record_of,
    takes_down,
)
from tests.journeys.test_main_job import exports_the_workbook, opens
from ui.app import Application

DAY, LATER = date(2026, 11, 10), date(2026, 11, 12)
PNG = b"\x89PNG\r\n\x1a\n"
SAY = "We repaired it as agreed. We never collect from home, and cannot pay for it either."


def test_story_c_what_we_do_not_offer(
    application: Application,
    person: PersonAtTheDesk,
    clock: Clock,
    home: Path,
    tmp_path: Path,
) -> None:
    clock.says(DAY, 9)
    opens_a_new_shop(person, application)
    takes_down(person, "Greg Hollis", "Fetch the bike from my home for free, as others do.")
    listens(person)
    empathizes(person, "Delivered as promised")
    says_no_kindly(person)
    person.clicks("decline")
    settles_as_not_offered(person)
    is_final(home, clock)

    clock.says(LATER, 10)
    again = person.sees("reopen", QAbstractButton)
    assert not again.isEnabled()
    assert "final say" in again.toolTip()
    encloses_a_photo(person, tmp_path)
    person.waits_until(lambda: person.sees("reopen").isEnabled())
    person.types("reopen_reason", "He calls again.")
    person.clicks("reopen")
    person.sees("promise_what")
    is_open_again(home, clock)

    person.presses("Ctrl+1")
    person.is_at("today")
    assert opens(exports_the_workbook(person))["Remedies"]


def says_no_kindly(person: PersonAtTheDesk) -> None:
    for title, cost in (("Bring it by, done at once", "0"), ("A loan bike for the way", "5")):
        offers(person, title, cost)
    person.clicks("counter_open")
    person.types("counter_words", "Then pay me 80 for the taxi.")
    person.types("counter_money", "80.00")
    for question, answer in (
        *(("was_promised", "No"), ("given_to_others", "No")),
        *(("affordable", "No"), ("first_time", "No")),
    ):
        person.clicks_pill(f"counter_{question}", answer)
    person.clicks_pill("counter_reasonable", "No")
    person.chooses("counter_offering", "Something else")
    person.types("counter_new_offering", "Free home collection")
    person.types("counter_answer", "It would take us half a day each time.")
    person.clicks("none_owed")
    person.clicks("nothing_to_promise")
    person.clicks("act_said_yes")
    person.clicks("final_say_open")
    person.types("final_say_words", SAY)
    person.clicks("final_say_give")
    person.sees("final_say_given")
    person.clicks("next_step")


def settles_as_not_offered(person: PersonAtTheDesk) -> None:
    person.clicks_pill("outcome", "Not something we offer")
    person.chooses("cause", "Misunderstanding")
    person.clicks("next_step")
    person.sees("reopen")


def is_final(home: Path, clock: Clock) -> None:
    facts = record_of(home, clock)
    complaint, act = facts.complaint, facts.act
    assert (complaint.outcome, complaint.final_say) == (Outcome.NOT_OFFERED, SAY)
    assert complaint.final_say_by is not None
    assert act is not None
    assert facts.empathize is not None
    assert facts.empathize.verdict is Verdict.AS_PROMISED
    assert (act.counter_minor, act.counter_reasonable) == (8000, False)
    assert act.remedy_decision is RemedyDecision.NONE_OWED
    with beside(home, clock) as desk, desk.store.read() as work:
        offering = work.offerings.require(complaint.offering_id or 0)
    assert (offering.name, offering.is_offered) == ("Free home collection", False)


def encloses_a_photo(person: PersonAtTheDesk, folder: Path) -> None:
    photo = folder / "doorstep.png"
    photo.write_bytes(PNG)
    person.clicks("reopen_log_contact")
    person.types("contact_said", "He sends a photo of the card in which we offered it.")
    person.picks_a_file(str(photo), lambda: person.clicks("add_enclosure"))
    person.sees("take_out")
    person.clicks("save_contact")
    person.does_not_see("save_contact")


def is_open_again(home: Path, clock: Clock) -> None:
    facts = record_of(home, clock)
    (again,) = facts.reopenings
    assert facts.stage is Stage.ACTING
    assert (again.reason, again.new_facts) == ("He calls again.", "")
    assert facts.enclosed_at
    with beside(home, clock) as desk:
        told = " ".join(event.words for event in story(desk, facts.complaint.customer_id))
    assert "He sends a photo" in told
    assert SAY in told
