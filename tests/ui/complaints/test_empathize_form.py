"""Empathizing on the guided page: the gate is shut until our side is looked at and they know."""

from __future__ import annotations

from datetime import timedelta

import pytest

from csdesk.domain.complaint import Stage, Verdict
from csdesk.domain.contact import Channel
from csdesk.services.complaints import complaint_facts


@pytest.fixture
def heard(guide, complaint):
    guide.open(complaint.id)
    guide.listen()
    assert guide.page.shown == "empathize"
    return guide


def moment(guide):
    return guide.page.forms["empathize"].card.at


def test_the_button_is_off_and_its_tip_names_each_missing_thing(heard, desk, complaint):
    button = heard.field("next_step")
    assert not button.isEnabled()
    assert "our side" in button.toolTip()
    assert "heard it" in button.toolTip()
    heard.next()
    assert heard.page.shown == "empathize"
    told = heard.field("still_missing").text()
    assert "our side" in told
    assert "Anna" in told
    heard.pick("verdict", Verdict.PARTLY)
    assert "our side" not in button.toolTip()
    assert not button.isEnabled()
    heard.click("acknowledged")
    assert button.isEnabled()
    assert button.toolTip() == ""
    assert complaint_facts(desk, complaint.id).stage is Stage.EMPATHIZING


def test_the_first_reply_is_now_by_the_way_they_came_unless_somebody_says_otherwise(
    heard, desk, complaint
):
    heard.pick("verdict", Verdict.WE_FAILED)
    heard.click("acknowledged")
    assert moment(heard).moment() == desk.now().replace(tzinfo=None)
    heard.next()
    step = complaint_facts(desk, complaint.id).empathize
    assert (step.acknowledged_at, step.acknowledged_by) == (desk.now(), Channel.PHONE)


@pytest.mark.parametrize(("hours", "word"), [(-24 * 30, "after Anna told you"), (2, "not to come")])
def test_a_first_reply_before_the_complaint_or_to_come_is_not_taken(heard, desk, hours, word):
    heard.pick("verdict", Verdict.WE_FAILED)
    heard.click("acknowledged")
    at = desk.now().replace(tzinfo=None) + timedelta(hours=hours)
    moment(heard).set_moment(at)
    assert not heard.field("next_step").isEnabled()
    assert word in heard.field("next_step").toolTip()
    heard.next()
    assert moment(heard).hasFocus()


def test_an_earlier_time_can_be_set(heard, desk, complaint):
    heard.pick("verdict", Verdict.WE_FAILED)
    heard.click("acknowledged")
    earlier = desk.now() - timedelta(days=2)
    moment(heard).set_moment(earlier.replace(tzinfo=None))
    heard.next()
    assert complaint_facts(desk, complaint.id).empathize.acknowledged_at == earlier


def test_the_apology_our_side_their_shoes_and_my_name_go_on_file(heard, desk, complaint):
    typed = {
        "went_wrong": "The spokes were a size off",
        "changes": "We measure twice",
        "in_their_shoes": "I would have walked, and been cross",
        "asked_whom": "Tom",
        "promised": "A true wheel",
        "delivered": "One that rubs",
    }
    for name, words in typed.items():
        heard.field(name).clear()
        heard.type(name, words)
    heard.click("told_name")
    heard.click("said_sorry")
    heard.empathize()
    step = complaint_facts(desk, complaint.id).empathize
    assert {name: getattr(step, name) for name in typed} == typed
    assert (step.told_name, step.said_sorry) == (True, True)
    assert "Anna" in step.sentence
