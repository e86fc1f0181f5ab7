"""Story (c): free home collection, which the shop does not offer; said kindly, and for good."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel

from csdesk.domain.complaint import Outcome, Stage
from csdesk.services.customers import story
from csdesk.services.enclosures import enclosures_of
from csdesk.services.offerings import offerings
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

MONDAY, FRIDAY = date(2026, 11, 23), date(2026, 11, 27)
SAID_NO = "Collection costs us 20.00 a trip, for everybody alike."


def test_story_c_what_we_do_not_offer(
    application: Application, person: PersonAtTheDesk, clock: Clock, home: Path, tmp_path: Path
) -> None:
    clock.says(MONDAY, 10)
    opens_a_new_shop(person, application)
    takes_down(person, "Owen Pratt", "I want the bike collected from my home for free.")
    listens(person)
    empathizes(person, "Delivered as promised")
    is_told_no_kindly(person)
    gives_the_final_say(person)
    settles_as_not_offered(person)

    facts = record_of(home, clock)
    assert facts.complaint.outcome is Outcome.NOT_OFFERED
    assert facts.act is not None
    assert facts.act.counter_minor == 8000
    assert facts.act.counter_reasonable is False
    assert facts.act.counter_answer == SAID_NO
    assert facts.complaint.final_say == SAID_NO
    with beside(home, clock) as desk:
        (wanted,) = (item for item in offerings(desk) if item.id == facts.complaint.offering_id)
    assert (wanted.name, wanted.is_offered) == ("Free home collection", False)

    clock.says(FRIDAY, 15)
    calls_again_and_tom_answers(person)
    with beside(home, clock) as desk, desk.store.read() as work:
        call = work.contacts.where()[-1]
    assert call.said == "He asked again why not."
    assert call.for_person_id == facts.complaint.person_id != call.person_id
    assert record_of(home, clock).stage is Stage.SETTLED

    goes_back_to_maya_and_stays_shut(person)
    sends_a_photo_and_is_heard_again(person, a_photo(tmp_path))
    facts = record_of(home, clock)
    assert facts.stage is Stage.ACTING
    (again,) = facts.reopenings
    assert (again.at, again.reason) == (clock(), "The frame shows our own dent.")
    with beside(home, clock) as desk:
        (photo,) = enclosures_of(desk, 1)
        told = " ".join(each.words for each in story(desk, 1))
    assert photo.name == "dent.png"
    assert SAID_NO in told
    assert "He sent a photo of the frame." in told

    sheets = opens(exports_the_workbook(person))
    head, *lines = sheets["Complaints"]
    assert [line[head.index("Outcome")] for line in lines if line[0] == 1] == ["Not offered"]


def is_told_no_kindly(person: PersonAtTheDesk) -> None:
    """Two ways are offered; he wants neither, and asks for 80.00 instead."""
    offers(person, "Collect it at cost", "0")
    offers(person, "Bring it to the shop on Saturday", "0")
    person.clicks("counter_open")
    person.types("counter_words", "Then pay me 80.00 for the trip.")
    person.types("counter_money", "80.00")
    person.clicks_pill("counter_was_promised", "No")
    person.clicks_pill("counter_given_to_others", "No")
    person.clicks_pill("counter_affordable", "No")
    assert "Say so kindly" in person.text_of("counter_suggestion")
    person.clicks_pill("counter_reasonable", "No")
    person.chooses("counter_offering", "Something else")
    person.types("counter_new_offering", "Free home collection")
    person.waits_until(lambda: "not something we can offer" in person.text_of("counter_answer"))
    person.types("counter_answer", SAID_NO)
    person.clicks("none_owed")
    person.clicks("nothing_to_promise")


def gives_the_final_say(person: PersonAtTheDesk) -> None:
    person.clicks("final_say_open")
    assert person.text_of("final_say_words") == SAID_NO  # begun with what was answered
    person.clicks("final_say_give")
    person.waits_until(lambda: SAID_NO in person.sees("final_say_given", QLabel).text())
    person.clicks("act_said_yes")
    person.clicks("next_step")


def settles_as_not_offered(person: PersonAtTheDesk) -> None:
    person.clicks("decline")
    person.clicks_pill("outcome", "Not something we offer")
    person.chooses("offering", "Free home collection")
    person.chooses("cause", "Misunderstanding")
    person.clicks("next_step")
    person.sees("reopen")


def calls_again_and_tom_answers(person: PersonAtTheDesk) -> None:
    person.presses("Ctrl+L")
    person.types("contact_said", "He asked again why not.")
    person.chooses("contact_spoke", "Tom")
    person.waits_until(lambda: "Maya" in person.text_of("goes_back"))
    person.clicks("save_contact")
    person.does_not_see("save_contact")


def goes_back_to_maya_and_stays_shut(person: PersonAtTheDesk) -> None:
    """Today hands it to whose complaint it is; without anything new it stays settled."""
    person.presses("Ctrl+1")
    person.is_at("today")
    row = person.sees("task_contact_to_read", QAbstractButton)
    assert "Owen Pratt" in row.accessibleName()
    person.click_on(row)
    person.presses("Return", row)
    person.is_at("complaint")
    again = person.sees("reopen", QAbstractButton)
    assert not again.isEnabled()
    assert "The final say was given" in again.toolTip()


def sends_a_photo_and_is_heard_again(person: PersonAtTheDesk, photo: Path) -> None:
    person.clicks("reopen_log_contact")
    person.types("contact_said", "He sent a photo of the frame.")
    person.picks_a_file(str(photo), lambda: person.clicks("add_enclosure"))
    person.sees("take_out")
    person.clicks("save_contact")
    person.does_not_see("save_contact")
    person.waits_until(lambda: person.sees("reopen").isEnabled())
    person.types("reopen_reason", "The frame shows our own dent.")
    person.clicks("reopen")
    person.sees("add_option")


def a_photo(folder: Path) -> Path:
    picture = QImage(40, 30, QImage.Format.Format_RGB32)
    picture.fill(QColor("teal"))
    path = folder / "dent.png"
    assert picture.save(str(path))
    return path
