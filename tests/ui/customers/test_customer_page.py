"""One customer's page on a real shop file."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from csdesk.services.charts import customer_chart
from csdesk.services.customers import archive_customer
from tests.builders import (
    a_complaint,
    a_contact,
    a_customer,
    a_follow_up,
    a_person,
    a_promise,
    a_purchase,
    a_redress,
    a_shop,
    an_effort,
    an_outlay,
    at,
    some_preferences,
)
from ui.customers.customer_page import CustomerPage
from ui.customers.figures_dialog import figure_titles
from ui.customers.part_well_dialog import PartWellDialog
from ui.customers.story_words import StoryFilter
from ui.widgets.chips import Chip
from ui.widgets.text import Label


@pytest.fixture
def page(context, qtbot, desk):
    made = CustomerPage(context)
    qtbot.addWidget(made)
    made.resize(1120, 740)
    return made


def shown(page, qtbot, customer_id):
    with qtbot.waitExposed(page):
        page.show()
    page.arrive(customer_id)
    page._context.jobs.wait_idle()
    return page


def words_in(widget):
    return " ".join(label.text() for label in widget.findChildren(Label) if label.isVisible())


def test_the_phone_stands_before_the_mail_which_may_be_cut(page, qtbot, desk):
    a_shop(desk)
    anna = a_customer(desk, "Anna Lindqvist", mail="anna@postbox.test", phone="070 555 01 42")

    shown(page, qtbot, anna.id)

    assert page.reach.text() == "No purchase yet · 070 555 01 42 · anna@postbox.test"


def test_the_head_says_who_how_to_reach_and_who_looks_after_them(page, qtbot, desk):
    a_shop(desk)
    tom = a_person(desk, "Tom Reyes")
    anna = a_customer(
        desk, "Anna Lindqvist", mail="anna@postbox.test", looked_after_by=tom.id, note="E-bike"
    )
    a_purchase(desk, anna.id, on=date(2024, 3, 1))
    some_preferences(desk, anna.id, channel="Text first", form_of_address="Anna")

    shown(page, qtbot, anna.id)

    assert page.name.text() == "Anna Lindqvist"
    assert page.reach.text() == "Customer since 2024 · anna@postbox.test · E-bike"
    assert page._owner_name.text() == "Tom Reyes"
    assert "Text first" in words_in(page.strip)
    assert "Call them “Anna”" in words_in(page.strip)


def test_the_verdict_on_screen_is_that_of_the_service(page, qtbot, desk, context):
    a_shop(desk)
    anna = a_customer(desk)
    a_purchase(desk, anna.id, 10_000)
    an_effort(desk, anna.id, minutes=30)

    shown(page, qtbot, anna.id)

    wording = context.wording
    known = customer_chart(
        desk,
        anna.id,
        money=wording.money,
        day=wording.date,
        percent=lambda whole: wording.percent(whole / 100),
    )
    assert page.account.headline.text() == known.verdict.headline
    assert page.account.detail.text() == known.verdict.detail
    assert page.account.share.text() == wording.percent(known.figures.share) == "38\u00a0%"
    assert page.account.gauge.accessibleDescription() == known.verdict.text
    assert page.account.chart.curves.service_cost == known.service


def test_what_weakens_the_figures_is_said_below_them(page, qtbot, desk):
    a_shop(desk, hourly_minor=None)
    anna = a_customer(desk)
    a_purchase(desk, anna.id, 10_000, margin_estimated=True)
    a_complaint(desk, anna.id)

    shown(page, qtbot, anna.id)

    told = page.account.notes.text()
    assert "This margin is estimated." in told
    assert "1 complaint has no minutes written down" in told
    assert "What an hour costs is assumed" in told


def test_past_the_tipping_point_a_conversation_is_offered_first(page, qtbot, desk, shell):
    a_shop(desk)
    greg = a_customer(desk, "Greg Hollis")
    a_purchase(desk, greg.id, 10_000)
    an_effort(desk, greg.id, minutes=120)

    shown(page, qtbot, greg.id)

    assert page.talk.isVisible() and page.terms.isVisible()
    assert not page.complaint.isVisible()
    qtbot.mouseClick(page.talk, Qt.MouseButton.LeftButton)
    qtbot.addWidget(shell.dialogs[-1])
    assert isinstance(shell.dialogs[-1], PartWellDialog)
    page._context.jobs.wait_idle()


def test_below_it_the_page_offers_to_log_a_complaint(page, qtbot, desk):
    a_shop(desk)
    anna = a_customer(desk)
    a_purchase(desk, anna.id, 10_000)

    shown(page, qtbot, anna.id)

    assert page.complaint.isVisible()
    assert not page.talk.isVisible() and not page.terms.isVisible()


def a_whole_story(desk):
    anna = a_customer(desk)
    a_purchase(desk, anna.id, 10_000, on=date(2026, 3, 2), what="Winter tyres")
    a_purchase(desk, anna.id, 6_400, on=date(2026, 10, 30), what="Repair: rear wheel")
    a_contact(desk, anna.id, "Is it ready?", at=at(17))
    complaint = a_complaint(desk, anna.id, "It rubs again")
    a_redress(desk, complaint, 3_800)
    a_promise(desk, anna.id, "Wheel done", kept_at=at(19, 12))
    a_follow_up(desk, anna.id, answered_at=at(20), recommend=7, words="Quick")
    an_outlay(desk, anna.id, on=date(2026, 11, 1))
    return anna, complaint


def test_the_story_is_told_newest_first(page, qtbot, desk):
    a_shop(desk)
    anna, _ = a_whole_story(desk)

    shown(page, qtbot, anna.id)

    assert page.story.titles == [
        "Scored you 7 of 10",
        "Promise kept: Wheel done",
        "Asked something",
        "Complaint: Rear wheel out of true again",
        "Postage",
        "Repair: rear wheel",
        "Bought winter tyres",
    ]
    assert [chip.text() for chip in page.story.findChildren(Chip)] == ["Remedy €38"]


def test_the_story_is_searched_and_filtered(page, qtbot, desk, context):
    a_shop(desk)
    anna, _ = a_whole_story(desk)
    shown(page, qtbot, anna.id)

    page.find_here()
    qtbot.keyClicks(page.story.search, "rubs")
    qtbot.waitUntil(lambda: page.story.titles == ["Complaint: Rear wheel out of true again"])
    page.story.search.clear()
    page.story._look_for("")
    page.story.show_only(StoryFilter.MONEY)
    context.jobs.wait_idle()
    assert page.story.titles == [
        "Remedy: Re-true, 12 spokes",
        "Postage",
        "Repair: rear wheel",
        "Bought winter tyres",
    ]


def test_a_long_story_goes_on_when_asked(page, qtbot, desk, context):
    a_shop(desk)
    anna = a_customer(desk)
    for number in range(45):
        a_contact(desk, anna.id, f"Call {number}", at=at(1 + number % 20, number % 10))
    shown(page, qtbot, anna.id)

    assert len(page.story.titles) == 40
    assert page.story.more.isVisible()
    page.story.more.click()
    context.jobs.wait_idle()
    assert len(page.story.titles) == 45
    assert not page.story.more.isVisible()


def test_a_complaint_of_the_story_is_one_click_or_key_away(page, qtbot, desk, shell):
    a_shop(desk)
    anna, complaint = a_whole_story(desk)
    shown(page, qtbot, anna.id)

    told = "Complaint: Rear wheel out of true again"
    entry = next(
        child
        for child in page.story.timeline.findChildren(QWidget)
        if child.accessibleName().startswith(told)
    )
    entry.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(entry, Qt.Key.Key_Return)
    qtbot.mouseClick(entry, Qt.MouseButton.LeftButton)

    assert shell.opened == 2 * [("complaint", complaint.id)]


def test_the_page_looks_again_when_something_is_bought(page, qtbot, desk):
    a_shop(desk)
    anna = a_customer(desk)
    shown(page, qtbot, anna.id)
    assert page.account.share.text() == "–"

    a_purchase(desk, anna.id, 10_000, what="Bell")
    qtbot.waitUntil(lambda: page.story.titles == ["Bought bell"])
    page._context.jobs.wait_idle()

    assert "€40" in page.account.headline.text()


def test_paid_too_draws_what_was_paid(page, qtbot, desk):
    a_shop(desk)
    anna = a_customer(desk)
    a_purchase(desk, anna.id, 10_000)
    shown(page, qtbot, anna.id)

    paid = page.account.which.buttons()[1]
    qtbot.mouseClick(paid, Qt.MouseButton.LeftButton)

    assert page.account.chart.paid_too


def test_the_same_figures_stand_in_a_table(page, qtbot, desk, shell):
    a_shop(desk)
    anna = a_customer(desk)
    a_purchase(desk, anna.id, 10_000)
    shown(page, qtbot, anna.id)

    page.account.show_table()

    twin = shell.dialogs[-1]
    qtbot.addWidget(twin)
    model = twin.table.model()
    assert [model.index(0, column).data() for column in (1, 2)] == ["€100.00", "€40.00"]


def test_the_chart_is_saved_as_a_picture(page, qtbot, desk, tmp_path, shell):
    a_shop(desk)
    anna = a_customer(desk)
    a_purchase(desk, anna.id, 10_000)
    shown(page, qtbot, anna.id)

    page.account.save_picture(tmp_path / "anna")

    assert (tmp_path / "anna.png").read_bytes().startswith(b"\x89PNG")
    assert shell.said == ["Picture saved"]


def test_a_picture_that_can_not_be_written_is_said_calmly(page, qtbot, desk, tmp_path, shell):
    a_shop(desk)
    anna = a_customer(desk)
    a_purchase(desk, anna.id, 10_000)
    shown(page, qtbot, anna.id)

    page.account.save_picture(tmp_path / "no such folder" / "anna.png")

    assert shell.said == ["anna.png could not be written. Is the folder full or read-only?"]


def test_an_archived_customer_says_so(page, qtbot, desk):
    a_shop(desk)
    anna = a_customer(desk)
    archive_customer(desk, anna.id)

    shown(page, qtbot, anna.id)

    assert page.reach.text().startswith("Archived")


def test_a_customer_that_is_gone_is_said(page, qtbot, desk):
    a_shop(desk)

    shown(page, qtbot, 4711)

    assert page.gone.isVisible()
    assert not page.story.isVisible()


def test_words_of_a_customer_stay_plain_text(page, qtbot, desk):
    a_shop(desk)
    evil = a_customer(desk, "<i>Eve</i>", note="<b>&amp;</b>")
    some_preferences(desk, evil.id, channel="<img src='x'>")
    a_contact(desk, evil.id, "<script>")

    shown(page, qtbot, evil.id)

    assert page.name.text() == "<i>Eve</i>"
    for label in page.findChildren(Label):
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_the_next_step_and_the_words_of_the_methods_are_told(page, qtbot, desk):
    a_shop(desk)
    greg = a_customer(desk, "Greg Hollis")
    a_purchase(desk, greg.id, 10_000, on=date(2026, 3, 2))
    an_outlay(desk, greg.id, 2_000)
    shown(page, qtbot, greg.id)

    assert page.account.next_step.isVisible()
    assert "service is over your 25 % aim" in page.account.next_step.text().replace("\u00a0", " ")
    assert not page.terms.isVisible()


def test_past_the_tipping_point_each_way_on_says_what_it_means(page, qtbot, desk):
    a_shop(desk)
    greg = a_customer(desk, "Greg Hollis")
    a_purchase(desk, greg.id, 10_000, on=date(2026, 3, 2))
    an_outlay(desk, greg.id, 9_000)
    shown(page, qtbot, greg.id)

    told = words_in(page.terms)
    for way in ("Keep going: nothing changes", "Change the terms: say kindly", "Part well: a kind"):
        assert way in told
    assert not page.account.next_step.isVisible()


def test_every_figure_can_be_asked_how_it_is_worked_out(page, qtbot, desk, shell):
    a_shop(desk)
    anna = a_customer(desk, "Anna Lindqvist")
    a_purchase(desk, anna.id, 10_000)
    an_effort(desk, anna.id, 30)
    shown(page, qtbot, anna.id)
    how = page.account.findChild(QWidget, "howWorkedOut")
    qtbot.mouseClick(how, Qt.MouseButton.LeftButton)

    dialog = shell.dialogs[-1]
    qtbot.addWidget(dialog)
    for name in figure_titles():
        assert dialog.findChild(QWidget, f"figure_{name}") is not None, name
    told = " ".join(label.text() for label in dialog.findChildren(Label))
    assert "€40 margin − €15 service cost = €25" in told
    assert "as of 21 Nov 2026" in told


def test_what_more_care_leaves_is_tried_out_with_the_keys_and_nothing_is_written(page, qtbot, desk):
    a_shop(desk)
    anna = a_customer(desk, "Anna Lindqvist")
    a_purchase(desk, anna.id, 10_000)
    shown(page, qtbot, anna.id)
    page.resize(1120, 600)
    assert not page.what_if.isVisible()
    qtbot.mouseClick(page.account.try_out, Qt.MouseButton.LeftButton)
    assert page.what_if.minutes.hasFocus()
    assert page.what_if.sentence.text() == "As it stands, there is €40 of room."

    for _ in range(4):
        qtbot.keyClick(page.what_if.minutes, Qt.Key.Key_Right)
    for _ in range(15):
        qtbot.keyClick(page.what_if.goodwill, Qt.Key.Key_Right)

    told = page.what_if.sentence.text()
    assert told == "20 more minutes and €15 of goodwill leave €15 of room."
    assert page.what_if.minutes.accessibleDescription() == told
    assert not page.what_if.goodwill.is_past

    qtbot.keyClick(page.what_if.goodwill, Qt.Key.Key_End)
    assert "past the tipping point" in page.what_if.sentence.text()
    assert page.what_if.goodwill.is_past
    assert page.what_if.chip.text() == "Past the tipping point"
    assert customer_chart(desk, anna.id).figures.service_cost == 0


def test_a_click_on_a_slider_takes_it_there(page, qtbot, desk):
    a_shop(desk)
    anna = a_customer(desk, "Anna Lindqvist")
    a_purchase(desk, anna.id, 10_000)
    page.resize(1120, 900)
    shown(page, qtbot, anna.id)
    slider = page.what_if.minutes
    assert slider.isVisible()

    qtbot.mouseClick(slider, Qt.MouseButton.LeftButton, pos=slider.rect().center())

    assert abs(slider.value() - slider.maximum() / 2) <= 5
    assert slider.value() % 5 == 0


def test_tags_and_a_contract_stand_beside_how_to_reach_them(page, qtbot, desk):
    a_shop(desk)
    anna = a_customer(desk, "Anna", tags="club, e-bike, winter", on_contract=True)
    shown(page, qtbot, anna.id)
    chips = [chip for chip in page.findChildren(Chip) if chip.objectName() == "customer_tag"]
    assert [chip.text() for chip in chips] == ["Contract", "club", "2 more"]
    assert "winter" in chips[-1].toolTip()


def test_whom_they_sent_stands_on_its_own_line(page, qtbot, desk):
    a_shop(desk)
    anna = a_customer(desk, "Anna Lindqvist")
    sent = a_customer(desk, "Sent", referred_by=anna.id)
    a_purchase(desk, sent.id, 10_000)
    shown(page, qtbot, anna.id)
    assert "€20 of it is credited" in page.account.sent.text()
    assert page.account.sent.isVisible()
