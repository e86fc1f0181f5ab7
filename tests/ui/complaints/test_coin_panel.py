"""The sealed coin in the Act step: after the remedy, once, the same for good, and never unasked."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QWidget

from csdesk.domain.redress import RedressKind
from csdesk.services.complaints import complaint_facts, save_empathize, save_listen
from csdesk.services.insight.fair_coin import coin_for, start_trial
from tests.builders import (
    a_complaint,
    a_customer,
    a_listen_draft,
    a_purchase,
    an_empathize_step,
)
from ui.complaints.complaint_page import ComplaintPage

COST = 300


@pytest.fixture
def acting(desk, anna):
    """A complaint that was heard and acknowledged, in a shop whose sales go back a year."""
    a_purchase(desk, a_customer(desk, "Mia Torres").id, on=desk.today() - timedelta(days=400))
    return heard(desk, anna)


def heard(desk, customer):
    complaint = a_complaint(desk, customer.id, at_stake_minor=2_400)
    save_listen(desk, replace(a_listen_draft(complaint.id), at_stake_minor=2_400), done=True)
    save_empathize(desk, an_empathize_step(complaint.id), done=True)
    return complaint


@pytest.fixture
def coins(desk, monkeypatch):
    """Starts a trial whose coins say what the test wants."""

    def begin(*said):
        from csdesk.services.insight import fair_coin

        tosses = tuple(said) + (False,) * (50 - len(said))
        monkeypatch.setattr(fair_coin, "tosses_from", lambda *_: tosses)
        return start_trial(desk, "A bell", COST, 50)

    return begin


def is_shown(guide, name):
    return any(w.isVisibleTo(guide.page) for w in guide.page.findChildren(QWidget, name))


def said(guide):
    return guide.field("coin_said").text()


def an_option(guide):
    guide.type("option_title", "Money back")
    guide.type("option_cost", "24")
    guide.click("option_done")


def test_without_a_trial_nothing_is_shown(guide, acting):
    guide.open(acting.id)
    assert not is_shown(guide, "coin_panel")
    guide.click("none_owed")
    assert not is_shown(guide, "coin_panel")


def test_the_coin_stays_closed_until_the_remedy_is_decided(guide, desk, acting, coins):
    coins(True)
    guide.open(acting.id)
    button = guide.field("coin_open")
    assert not button.isEnabled()
    assert "remedy" in button.toolTip()
    guide.click("coin_open")
    assert coin_for(desk, acting.id, remedy_decided=True).opened is None
    guide.type("remedy_what", "A new wheel")
    assert button.isEnabled()
    guide.field("remedy_what").clear()
    assert not button.isEnabled()


def test_a_coin_that_adds_fills_goodwill_with_the_extra_and_its_cost(guide, acting, coins):
    coins(True)
    guide.open(acting.id)
    guide.click("none_owed")
    guide.click("coin_open")
    assert said(guide) == "The coin says: add “A bell” (€3)."
    assert not is_shown(guide, "coin_open")
    guide.click("coin_add")
    [line] = guide.page.forms["act"].value().goodwill
    assert (line.what, line.cost_minor) == ("A bell", COST)
    assert not is_shown(guide, "coin_add")
    assert is_shown(guide, "coin_is_in")


def test_the_extra_stands_beside_a_thank_you_that_is_written_already(guide, acting, coins):
    coins(True)
    guide.open(acting.id)
    guide.click("none_owed")
    guide.type("goodwill_what", "Two coffees")
    guide.type("goodwill_cost", "6")
    guide.click("coin_open")
    guide.click("coin_add")
    [line] = guide.page.forms["act"].value().goodwill
    assert (line.what, line.cost_minor) == ("Two coffees and A bell", 600 + COST)


def test_a_coin_that_adds_nothing_says_so_and_offers_nothing(guide, acting, coins):
    coins(False)
    guide.open(acting.id)
    guide.click("none_owed")
    guide.click("coin_open")
    assert said(guide) == "The coin says: nothing extra this time."
    assert not is_shown(guide, "coin_add")
    assert not is_shown(guide, "coin_open")
    assert guide.page.forms["act"].value().goodwill == ()


def test_an_opened_coin_says_the_same_when_the_page_is_opened_again(
    guide, desk, acting, coins, context, qtbot, clock, shell
):
    coins(True, False)
    guide.open(acting.id)
    guide.click("none_owed")
    guide.click("coin_open")
    told = said(guide)
    assert shell.undo is None, "a coin can't be put back"
    again = ComplaintPage(context, clock=clock)
    qtbot.addWidget(again)
    again.resize(1294, 752)
    again.show()
    other = type(guide)(again, context, qtbot, clock)
    other.open(acting.id)
    assert said(other) == told
    assert not is_shown(other, "coin_open")
    again.clock.rest()


def test_the_extra_is_on_file_as_goodwill(guide, desk, acting, coins):
    coins(True)
    guide.open(acting.id)
    an_option(guide)
    guide.type("few_options_reason", "Nothing else is left")
    guide.click("option_1")
    guide.click("coin_open")
    guide.click("coin_add")
    guide.type("promise_what", "Money sent")
    guide.click("act_said_yes")
    guide.next()
    [line] = complaint_facts(desk, acting.id).lines(RedressKind.GOODWILL)
    assert (line.what, line.cost_minor) == ("A bell", COST)


def test_a_second_complaint_of_a_customer_says_why_there_is_no_coin(
    guide, desk, anna, acting, coins
):
    coins(True, True)
    guide.open(acting.id)
    guide.click("none_owed")
    guide.click("coin_open")
    guide.open(heard(desk, anna).id)
    assert "another complaint of this customer" in said(guide)
    assert not is_shown(guide, "coin_open")


def test_hostile_words_of_the_extra_stay_words(guide, desk, acting, coins, monkeypatch):
    from csdesk.services.insight import fair_coin

    monkeypatch.setattr(fair_coin, "tosses_from", lambda *_: (True,) * 50)
    words = "<img src=http://x.test/a> {name}"
    start_trial(desk, words, COST, 50)
    guide.open(acting.id)
    guide.click("none_owed")
    guide.click("coin_open")
    assert words in said(guide)
