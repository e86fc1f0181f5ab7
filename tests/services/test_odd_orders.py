"""What is done in an odd order, or by a clock that went back, leaves facts that keep the rules."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest

from csdesk.desk import Desk
from csdesk.domain.complaint import Outcome, Stage
from csdesk.domain.enclosure import enclosed_file
from csdesk.domain.history import Action
from csdesk.domain.parting import NextStep, Parting
from csdesk.services.checks import check
from csdesk.services.complaints import complaint_facts
from csdesk.services.enclosures import enclose, take_out
from csdesk.services.final_say import give_final_say
from csdesk.services.partings import take_back
from csdesk.services.settling import reopen, settle
from csdesk.services.undo import undo
from tests.builders import a_list_item, a_shop
from tests.services.ways import broken, come_to, later

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


@pytest.fixture(autouse=True)
def nothing_is_wrong_in_the_end(desk: Desk):
    a_shop(desk)
    yield
    assert check(desk) == ()


def done_by(desk: Desk, act: Callable[[], object]) -> Action:
    """The one action that something was done by."""
    actions: list[Action] = []
    desk.store.on_change = lambda action, nouns: actions.append(action)
    act()
    desk.store.on_change = None
    [action] = actions
    return action


def test_a_final_say_after_a_reopening_comes_after_it_whatever_the_clock_does(desk: Desk) -> None:
    key = come_to(desk, Stage.SETTLED).complaint.id
    reopen(desk, key, "It rubs again")
    a_year_back = later(desk, -400)
    said = give_final_say(a_year_back, key, "We can do no more here.").complaint
    again_at = complaint_facts(desk, key).reopenings[0].at
    assert said.final_say_at is not None
    assert said.final_say_at > again_at
    assert broken(lambda: give_final_say(a_year_back, key, "No.")).code == (
        "complaint.final_say_given"
    )


def test_a_last_word_that_was_taken_up_again_can_be_given_again_at_once(desk: Desk) -> None:
    facts = come_to(desk, Stage.SETTLED)
    key = facts.complaint.id
    give_final_say(desk, key, "We can do no more here.")
    reopen(later(desk, -400), key, "They wrote again", "The frame is cracked too")
    assert complaint_facts(desk, key).complaint.settled_at is None
    words = give_final_say(later(desk, -400), key, "The frame is not ours.").complaint.final_say
    assert words == "The frame is not ours."


def test_nothing_final_is_said_to_somebody_one_parted_from(desk: Desk) -> None:
    key = come_to(desk, Stage.PARTED).complaint.id
    assert broken(lambda: give_final_say(desk, key, "No.")).code == "complaint.parted"
    with desk.store.write("take_back_parting", desk.now()) as work:  # keep the check quiet
        work.partings.remove(1)


def test_a_parting_is_not_brought_back_beside_another(desk: Desk) -> None:
    customer_id = come_to(desk, Stage.SETTLED).complaint.customer_id
    now, next_step = desk.now(), NextStep.PART_WELL
    thinking = Parting(customer_id, next_step, now, 60, think_until=now + timedelta(days=7))
    with desk.store.write("think_about_parting", now) as work:
        first = work.partings.add(thinking)
    taken_back = done_by(desk, lambda: take_back(desk, first.id, "They wrote kindly"))
    with desk.store.write("think_about_parting", now) as work:
        work.partings.add(thinking)
    assert broken(lambda: undo(desk, taken_back.id)).code == "undo.changed_since"


@pytest.mark.parametrize("way", ["undo", "take_out"])
def test_the_photo_that_took_a_final_say_up_again_stays(desk: Desk, way: str) -> None:
    facts = come_to(desk, Stage.SETTLED)
    key, customer_id = facts.complaint.id, facts.complaint.customer_id
    give_final_say(desk, key, "We can do no more here.")
    photo, tomorrow = enclosed_file("a.png", PNG), later(desk)
    put_in = done_by(desk, lambda: enclose(tomorrow, customer_id, [photo], complaint_id=key))
    again = done_by(desk, lambda: reopen(later(desk, 2), key, "They sent a photo"))
    away = {"undo": lambda: undo(desk, put_in.id), "take_out": lambda: take_out(desk, 1)}
    assert broken(away[way]).code in ("undo.changed_since", "enclosure.new_fact")
    undo(desk, again.id)
    away[way]()
    assert broken(lambda: reopen(desk, key, "Again")).code == "complaint.final_say"


def test_it_is_settled_for_good_by_a_clock_that_went_back(desk: Desk) -> None:
    facts = come_to(desk, Stage.SETTLING)
    back = later(desk, -400)
    settle(back, facts.complaint.id, Outcome.EXPLAINED, a_list_item(desk).id)
    assert reopen(back, facts.complaint.id, "Again").stage is Stage.ACTING
