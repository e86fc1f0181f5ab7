"""Acting on the guided page: choices, redress, what others got, their own idea, the last word."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QWidget

from csdesk.domain.complaint import Outcome, Stage
from csdesk.domain.offering import Offering
from csdesk.domain.quick_redress import QuickRedress
from csdesk.domain.redress import RedressForm, RedressKind
from csdesk.services.complaints import complaint_facts, save_act, save_empathize, save_listen
from csdesk.services.offerings import offerings, save_offering
from csdesk.services.quick_redress import save_quick_redress
from tests.builders import (
    a_complaint,
    a_customer,
    a_list_item,
    a_listen_draft,
    a_purchase,
    a_redress,
    a_shop,
    an_act_draft,
    an_effort,
    an_empathize_step,
    at,
)


@pytest.fixture
def acting(desk, anna):
    """A complaint of 24.00 that was heard and acknowledged."""
    complaint = a_complaint(desk, anna.id, at_stake_minor=2_400)
    save_listen(desk, replace(a_listen_draft(complaint.id), at_stake_minor=2_400), done=True)
    save_empathize(desk, an_empathize_step(complaint.id), done=True)
    return complaint


def form(guide):
    return guide.page.forms["act"]


def shown(guide, name):
    return any(w.isVisibleTo(guide.page) for w in guide.page.findChildren(QWidget, name))


def two_options(guide):
    guide.type("option_title", "Tickets for another day")
    guide.type("option_cost", "6")
    guide.type("option_worth", "24")
    guide.click("add_option")
    guide.type("option_title", "Money back")
    guide.type("option_cost", "24")
    guide.click("option_done")


def seen_words(guide):
    labels = guide.page.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisibleTo(guide.page)]


def choose(guide, name, value):
    picker = guide.field(name)
    picker.choose(value)
    picker.picked.emit(picker.value())


# ---- choices


def test_the_first_option_is_written_with_no_empty_card_before_it(guide, acting):
    guide.open(acting.id)
    assert guide.field("option_title").hasFocus()
    assert not shown(guide, "option_1")
    guide.type("option_title", "Tickets")
    guide.click("option_done")
    assert shown(guide, "option_1")


def test_an_option_nobody_wrote_in_is_none(guide, acting):
    guide.open(acting.id)
    two_options(guide)
    guide.click("add_option")
    guide.click("option_done")
    assert [option.title for option in form(guide).value().options] == [
        "Tickets for another day",
        "Money back",
    ]


def test_an_option_is_written_whole_and_comes_back_as_it_was(guide, desk, acting):
    guide.open(acting.id)
    two_options(guide)
    guide.page.findChild(QWidget, "option_1").pencil.click()
    guide.type("option_detail", "Any film, any day")
    day = (desk.today() + timedelta(days=3)).isoformat()
    choose(guide, "option_ready_on", day)
    choose(guide, "option_form", "equal_worth")
    guide.click("option_limits_told")
    guide.click("option_done")
    guide.click("put_aside")
    guide.open(acting.id)
    first = form(guide).value().options[0]
    assert (first.detail, first.cost_minor, first.worth_minor) == ("Any film, any day", 600, 2_400)
    assert first.ready_on == desk.today() + timedelta(days=3)
    assert first.form is RedressForm.EQUAL_WORTH
    assert first.limits_told


def test_the_chosen_option_fills_the_remedy_with_its_cost_its_worth_and_its_form(guide, acting):
    guide.open(acting.id)
    two_options(guide)
    guide.page.findChild(QWidget, "option_1").pencil.click()
    choose(guide, "option_form", "equal_worth")
    guide.click("option_done")
    guide.click("option_1")
    [remedy] = form(guide).value().remedy
    assert (remedy.what, remedy.cost_minor, remedy.worth_minor) == (
        *("Tickets for another day", 600),
        2_400,
    )
    assert remedy.form is RedressForm.EQUAL_WORTH


# ---- what the choice proposes


def promise(guide):
    return form(guide).value().promise


def said_of(guide, name):
    """What a screen reader says of a field beside its name."""
    return guide.field(name).accessibleDescription()


def test_the_promise_starts_out_as_what_was_chosen_and_says_that_it_is_a_proposal(guide, acting):
    guide.open(acting.id)
    two_options(guide)
    assert promise(guide) is None
    guide.click("option_2")
    assert promise(guide).what == "Money back"
    assert said_of(guide, "promise_what") == "Proposed from the choice"
    assert "Proposed from the choice" in seen_words(guide)


def test_the_proposals_follow_the_choice_until_somebody_writes_over_them(guide, acting):
    guide.open(acting.id)
    two_options(guide)
    guide.click("option_2")
    guide.click("option_1")
    assert promise(guide).what == "Tickets for another day"
    [remedy] = form(guide).value().remedy
    assert (remedy.what, remedy.cost_minor) == ("Tickets for another day", 600)

    guide.qtbot.mouseClick(guide.field("promise_what"), Qt.MouseButton.LeftButton)
    guide.qtbot.keyClicks(guide.field("promise_what"), "Tickets in the post")
    assert promise(guide).what == "Tickets in the post"
    assert said_of(guide, "promise_what") == ""
    guide.click("option_2")
    assert promise(guide).what == "Tickets in the post"
    [remedy] = form(guide).value().remedy
    assert (remedy.what, remedy.cost_minor) == ("Money back", 2_400)


def test_a_remedy_somebody_changed_stays_when_another_way_is_chosen(guide, acting):
    guide.open(acting.id)
    two_options(guide)
    guide.click("option_1")
    guide.field("remedy_cost").selectAll()
    guide.type("remedy_cost", "8")
    guide.click("option_2")
    [remedy] = form(guide).value().remedy
    assert (remedy.what, remedy.cost_minor) == ("Tickets for another day", 800)
    assert promise(guide).what == "Money back"


def form_of_remedy(guide):
    return guide.field("remedy_form").value()


def test_a_form_of_remedy_chosen_by_hand_stays_whatever_is_done_elsewhere(guide, acting):
    guide.open(acting.id)
    choose(guide, "remedy_form", RedressForm.APOLOGY_ONLY)
    two_options(guide)
    guide.click("option_1")
    guide.type("promise_what", "A letter")
    guide.click("option_2")
    guide.type("ask_question", " today")
    assert form_of_remedy(guide) == RedressForm.APOLOGY_ONLY


def test_a_form_that_only_one_way_asks_for_goes_when_another_is_chosen(guide, acting):
    guide.open(acting.id)
    two_options(guide)
    guide.page.findChild(QWidget, "option_1").pencil.click()
    choose(guide, "option_form", "equal_worth")
    guide.click("option_done")
    guide.click("option_1")
    guide.click("put_aside")
    guide.open(acting.id)
    assert form_of_remedy(guide) == RedressForm.EQUAL_WORTH
    guide.click("option_2")
    assert form_of_remedy(guide) == RedressForm.REPAIR


def test_a_remedy_that_somebody_only_went_through_by_keys_goes_on_following(guide, acting):
    guide.open(acting.id)
    guide.type("option_title", "Tickets for another day")
    guide.type("option_cost", "6")
    guide.field("option_worth").setFocus()
    guide.qtbot.keyClicks(guide.field("option_worth"), "24")
    guide.press("option_worth", Qt.Key.Key_Return)
    guide.type("option_title", "Money back")
    guide.type("option_cost", "24")
    guide.click("option_done")
    guide.click("option_1")
    for name in ("remedy_what", "remedy_cost", "remedy_worth", "promise_what"):
        guide.field(name).setFocus()
    guide.click("option_2")
    [remedy] = form(guide).value().remedy
    assert (remedy.what, remedy.cost_minor) == ("Money back", 2_400)


def test_a_chosen_way_that_is_reworded_takes_its_proposals_along(guide, acting):
    guide.open(acting.id)
    two_options(guide)
    guide.click("option_2")
    guide.page.findChild(QWidget, "option_2").pencil.click()
    guide.field("option_title").end(False)
    guide.type("option_title", " in cash")
    guide.click("option_done")
    assert promise(guide).what == "Money back in cash"
    assert form(guide).value().remedy[0].what == "Money back in cash"


def test_the_day_of_the_chosen_way_is_proposed_for_the_promise(guide, desk, acting):
    guide.open(acting.id)
    usual = guide.field("promise_due").moment()
    assert usual.date() == desk.today() + timedelta(days=3)
    two_options(guide)
    guide.page.findChild(QWidget, "option_1").pencil.click()
    choose(guide, "option_ready_on", (desk.today() + timedelta(days=9)).isoformat())
    guide.click("option_done")
    guide.click("option_1")
    due = guide.field("promise_due").moment()
    assert due == usual + timedelta(days=6)
    guide.click("option_2")
    assert guide.field("promise_due").moment() == usual


def test_a_proposal_is_known_as_one_after_a_break(guide, acting):
    guide.open(acting.id)
    two_options(guide)
    guide.click("option_1")
    guide.click("put_aside")
    guide.open(acting.id)
    assert said_of(guide, "promise_what") == "Proposed from the choice"
    guide.click("option_2")
    assert promise(guide).what == "Money back"
    assert form(guide).value().remedy[0].what == "Money back"


@pytest.mark.parametrize("name", ["promise_what", "remedy_what", "remedy_cost"])
def test_what_is_typed_takes_the_place_of_a_proposal_and_stands_behind_ones_own(
    guide, acting, qtbot, name
):
    guide.open(acting.id)
    two_options(guide)
    guide.click("option_2")
    guide.field("remedy_what").end(False)
    qtbot.keyClicks(guide.field("remedy_what"), " again" if name == "remedy_cost" else "")
    field, other = guide.field(name), guide.field("goodwill_what")
    end = QPoint(field.width() - 6, field.height() // 2)

    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=end)
    qtbot.keyClicks(field, "12")
    assert field.text() == "12"

    other.setFocus()
    qtbot.mouseClick(field, Qt.MouseButton.LeftButton, pos=end)
    qtbot.keyClicks(field, "0")
    assert field.text() in {"120", "€12.000", "€120"}


def go_on_later(desk, days):
    now = desk.now()
    object.__setattr__(desk, "now", lambda: now + timedelta(days=days))


def test_a_day_that_was_only_proposed_is_never_past_when_the_step_is_taken_up_days_later(
    guide, desk, acting
):
    guide.open(acting.id)
    two_options(guide)
    guide.click("option_1")
    guide.click("act_said_yes")
    guide.click("put_aside")
    go_on_later(desk, 6)
    guide.open(acting.id)
    assert guide.field("promise_due").moment().date() == desk.today() + timedelta(days=3)
    assert not guide.field("act_said_yes").isChecked()


def test_a_day_that_somebody_chose_stays_when_the_step_is_taken_up_later(guide, desk, acting):
    guide.open(acting.id)
    two_options(guide)
    guide.click("option_1")
    theirs = guide.field("promise_due").moment() + timedelta(hours=-4)
    guide.field("promise_due").set_moment(theirs)
    guide.click("put_aside")
    go_on_later(desk, 6)
    guide.open(acting.id)
    assert guide.field("promise_due").moment() == theirs


def test_a_yes_holds_only_for_the_proposal_that_was_read_back(guide, acting):
    guide.open(acting.id)
    two_options(guide)
    guide.click("option_1")
    guide.click("act_said_yes")
    guide.click("option_2")
    assert not guide.field("act_said_yes").isChecked()
    assert "read_back" in form(guide).missing()


def test_nothing_is_proposed_where_nothing_is_left_to_promise(guide, acting):
    guide.open(acting.id)
    two_options(guide)
    guide.click("nothing_to_promise")
    guide.click("option_1")
    assert guide.field("promise_what").text() == ""
    guide.click("nothing_to_promise")
    assert promise(guide).what == "Tickets for another day"


def test_what_was_promised_already_stays_when_another_way_is_chosen(guide, desk, acting):
    save_act(desk, an_act_draft(acting.id))
    guide.open(acting.id)
    agreed = form(guide).value()
    guide.click("option_2")
    changed = form(guide).value()
    assert changed.options[1].chosen
    assert (changed.promise, changed.remedy) == (agreed.promise, agreed.remedy)


def test_the_same_words_are_not_read_back_twice(guide, acting):
    guide.open(acting.id)
    two_options(guide)
    guide.click("option_1")
    said = form(guide).card.words()
    assert said.startswith("You chose: Tickets for another day. I promise it by ")
    guide.type("goodwill_what", "Two coffees")
    assert ". I promise: Tickets for another day, by " in form(guide).card.words()


# ---- Enter, while ways are written


def test_enter_leads_through_two_ways_to_the_cards(guide, acting):
    enter = Qt.Key.Key_Return
    guide.open(acting.id)
    guide.type("option_title", "Tickets")
    guide.press("option_title", enter)
    guide.qtbot.keyClicks(guide.field("option_cost"), "6")
    guide.press("option_cost", enter)
    guide.qtbot.keyClicks(guide.field("option_title"), "Money back")
    guide.press("option_title", enter)
    guide.qtbot.keyClicks(guide.field("option_cost"), "24")
    guide.press("option_cost", enter)
    assert not shown(guide, "option_title")
    assert guide.field("option_1").hasFocus()
    ways = form(guide).value().options
    assert [(way.title, way.cost_minor) for way in ways] == [
        ("Tickets", 600),
        ("Money back", 2_400),
    ]


def test_control_enter_in_a_way_goes_on_with_the_step_and_begins_no_other_way(guide, acting):
    guide.open(acting.id)
    guide.type("option_title", "Tickets")
    guide.type("option_cost", "6")
    guide.qtbot.keyClick(
        guide.field("option_cost"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    assert guide.field("option_title").text() == "Tickets"


# ---- the ways


def test_one_way_alone_asks_why_and_the_reason_opens_the_way(guide, desk, acting):
    guide.open(acting.id)
    guide.type("option_title", "Tickets for another day")
    guide.type("option_cost", "6")
    guide.click("option_done")
    guide.click("option_1")
    guide.type("promise_what", "Tickets sent")
    guide.click("act_said_yes")
    assert form(guide).missing() == ("options",)
    assert not guide.field("next_step").isEnabled()
    assert "two ways" in guide.field("still_missing").text()
    guide.type("few_options_reason", "Nothing else is left")
    assert form(guide).missing() == ()
    guide.next()
    assert complaint_facts(desk, acting.id).act.few_options_reason == "Nothing else is left"


GATES = {
    "options": "two ways",
    "choice": "a choice",
    "remedy": "the remedy",
    "promise": "the promise",
    "follow_up": "who asks how it went",
    "read_back": "the read-back",
}


def test_every_gate_of_act_is_shut_on_screen_and_named_until_it_is_met(guide, acting):
    guide.open(acting.id)
    form(guide).asking.what.setText("")
    assert form(guide).missing() == tuple(GATES)
    told = guide.field("still_missing").text()
    assert [words for words in GATES.values() if words not in told] == []
    assert not guide.field("next_step").isEnabled()
    two_options(guide)
    guide.click("option_2")
    guide.type("promise_what", "Money sent")
    guide.type("ask_question", "Did it come?")
    assert form(guide).missing() == ("read_back",)
    guide.click("act_said_yes")
    assert form(guide).missing() == ()
    assert guide.field("next_step").isEnabled()
    assert guide.field("still_missing").text() == ""


# ---- redress


def test_tickets_and_coupons_show_142_percent_in_amber_with_words(guide, desk, acting):
    guide.open(acting.id)
    two_options(guide)
    guide.click("option_1")
    guide.type("goodwill_what", "Coupons")
    guide.type("goodwill_cost", "3")
    guide.type("goodwill_worth", "10")
    chip = guide.field("redress_ratio")
    assert chip.text().replace("\u00a0", " ").replace(" ", "") == "142%"
    assert chip._tone == "warn"
    assert "seldom needed" in chip.accessibleName()
    guide.type("promise_what", "Tickets sent")
    guide.click("act_said_yes")
    guide.next()
    facts = complaint_facts(desk, acting.id)
    [remedy], [goodwill] = (facts.lines(kind) for kind in RedressKind)
    assert (remedy.cost_minor, remedy.worth_minor) == (600, 2_400)
    assert (goodwill.cost_minor, goodwill.worth_minor) == (300, 1_000)


def test_a_worth_that_cant_be_read_is_asked_about(guide, acting):
    guide.open(acting.id)
    guide.type("remedy_what", "Tickets")
    guide.type("remedy_cost", "6")
    guide.type("remedy_worth", "2O")
    assert "remedy_worth" in form(guide).missing()


@pytest.fixture
def presets(desk, anna):
    a_shop(desk, quick_remedy_limit_minor=2_000)
    kinds = RedressKind.REMEDY, RedressKind.REMEDY, RedressKind.GOODWILL
    forms = RedressForm.REPLACEMENT, RedressForm.REFUND, RedressForm.GIFT
    words = ("Inner tube", 600), ("Whole repair", 9_000), ("Bell", 300)
    return [
        save_quick_redress(desk, QuickRedress(kind, how, what, cost, 0, worth_minor=cost * 2))
        for kind, how, (what, cost) in zip(kinds, forms, words, strict=True)
    ]


def test_one_click_writes_a_line_and_goodwill_still_waits_for_the_remedy(guide, acting, presets):
    tube, _, bell = (f"quick_{preset.id}" for preset in presets)
    guide.open(acting.id)
    assert not guide.field(bell).isEnabled()
    assert "remedy" in guide.field(bell).toolTip()
    guide.click(tube)
    guide.click(bell)
    draft = form(guide).value()
    assert [(line.what, line.cost_minor, line.worth_minor) for line in draft.remedy] == [
        ("Inner tube", 600, 1_200)
    ]
    assert [(line.what, line.form) for line in draft.goodwill] == [("Bell", RedressForm.GIFT)]


def test_a_quick_remedy_above_the_limit_is_off_and_says_why(guide, acting, presets):
    guide.open(acting.id)
    dear = guide.field(f"quick_{presets[1].id}")
    assert not dear.isEnabled()
    assert "20" in dear.toolTip()


def test_one_click_never_writes_over_what_is_written(guide, acting, presets):
    guide.open(acting.id)
    guide.type("remedy_what", "A new wheel")
    tube = guide.field(f"quick_{presets[0].id}")
    assert not tube.isEnabled()
    assert "written here already" in tube.toolTip()


# ---- what others got


@pytest.fixture
def others(desk, anna):
    """Eight settled complaints that got 20 to 27 each as remedy, and 3 as goodwill."""
    cause = a_list_item(desk).id
    for n in range(8):
        done = {"settled_at": at(1 + n), "outcome": Outcome.PUT_RIGHT, "cause_id": cause}
        one = a_complaint(desk, a_customer(desk, f"Customer {n}").id, **done)
        a_redress(desk, one, 2_000 + 100 * n)
        a_redress(desk, one, 300, RedressKind.GOODWILL)


def test_what_similar_complaints_got_is_shown_with_its_range_and_its_days(guide, others, acting):
    guide.open(acting.id)
    line = guide.field("precedent_line").text()
    assert "8" in line
    assert "23.50" in line
    assert "21.75" in line
    assert "25.25" in line
    guide.click("precedent_open")
    words = " ".join(each.text() for each in guide.field("precedent_details").findChildren(QWidget)
                     if hasattr(each, "text"))  # fmt: skip
    assert "1 Nov 2026" in words
    assert "8 Nov 2026" in words


def test_more_than_usual_asks_why_and_goes_on_without_an_answer_too(guide, desk, others, acting):
    guide.open(acting.id)
    two_options(guide)
    guide.click("option_2")
    assert guide.field("precedent_flag").text() == "Less goodwill than usual. Why?"
    guide.field("remedy_cost").selectAll()
    guide.type("remedy_cost", "90")
    assert "More than usual" in guide.field("precedent_flag").text()
    guide.type("promise_what", "Money sent")
    guide.click("act_said_yes")
    assert form(guide).missing() == ()
    guide.type("unusual_reason", "We were clearly at fault")
    guide.next()
    facts = complaint_facts(desk, acting.id)
    assert facts.stage is Stage.PROMISE_OPEN
    assert facts.act.unusual_reason == "We were clearly at fault"


def test_before_the_remedy_is_decided_nothing_is_called_less_than_usual(guide, others, acting):
    guide.open(acting.id)
    assert not shown(guide, "precedent_flag")
    guide.click("none_owed")
    assert "Less than usual" in guide.field("precedent_flag").text()


def test_with_too_few_to_compare_it_says_so(guide, acting):
    guide.open(acting.id)
    assert "Nothing to compare yet" in guide.field("precedent_line").text()
    assert not shown(guide, "precedent_open")


# ---- their own idea


def test_four_answers_suggest_and_the_owner_decides(guide, desk, acting):
    guide.open(acting.id)
    guide.click("counter_open")
    guide.type("counter_words", "80 back for the evening")
    guide.type("counter_money", "80")
    for name in ("counter_was_promised", "counter_given_to_others", "counter_first_time"):
        guide.pick(name, False)
    assert "Four questions" in guide.field("counter_suggestion").text()
    guide.pick("counter_affordable", True)
    assert "Nobody else got it" in guide.field("counter_suggestion").text()
    assert form(guide).missing()[:2] == ("reasonable", "counter_answer")
    guide.pick("counter_reasonable", False)
    guide.type("counter_answer", "That is more than three times the tickets.")
    step = form(guide).value().step
    assert step.counter_minor == 8_000
    assert (step.counter_was_promised, step.counter_affordable) == (False, True)
    assert step.counter_reasonable is False
    assert "counter_answer" not in form(guide).missing()
    assert "choice" not in form(guide).missing()
    assert "options" not in form(guide).missing()


def test_what_we_dont_offer_makes_a_polite_sentence_that_can_be_changed(guide, desk, acting):
    words = "We have no van, and I would not promise what we can’t keep."
    collection = save_offering(desk, Offering("Free home collection", False, 0, words))
    guide.open(acting.id)
    guide.click("counter_open")
    guide.type("counter_words", "Fetch it from my home")
    assert not shown(guide, "counter_offering")
    guide.pick("counter_reasonable", False)
    choose(guide, "counter_offering", collection.id)
    assert guide.field("counter_answer").text() == f"Thank you for asking, Anna. {words}"
    assert form(guide).value().offering_id == collection.id
    guide.type("counter_answer", " Sorry.")
    choose(guide, "counter_offering", None)
    assert "Sorry." in guide.field("counter_answer").text()
    assert form(guide).value().offering_id is None


def test_what_is_not_on_the_list_is_added_in_place(guide, desk, acting):
    guide.open(acting.id)
    guide.click("counter_open")
    guide.type("counter_words", "Fetch it from my home")
    guide.pick("counter_reasonable", False)
    choose(guide, "counter_offering", -1)
    guide.type("counter_new_offering", "Free home collection")
    assert "Free home collection is not something we can offer" in (
        guide.field("counter_answer").text()
    )
    guide.click("none_owed")
    guide.type("promise_what", "Bike checked")
    guide.click("act_said_yes")
    guide.next()
    [known] = offerings(desk)
    assert (known.name, known.is_offered) == ("Free home collection", False)
    assert complaint_facts(desk, acting.id).complaint.offering_id == known.id


# ---- the last word


def test_the_final_say_is_given_in_place_and_stands_with_its_person(guide, desk, acting, shell):
    guide.open(acting.id)
    guide.click("counter_open")
    guide.type("counter_answer", "We cannot, and I am sorry.")
    guide.click("final_say_open")
    assert guide.field("final_say_words").text() == "We cannot, and I am sorry."
    guide.click("final_say_give")
    complaint = complaint_facts(desk, acting.id).complaint
    assert complaint.final_say == "We cannot, and I am sorry."
    assert "Tom" in guide.field("final_say_given").text()
    assert not shown(guide, "final_say_open")
    shell.undo()
    guide.settle()
    assert complaint_facts(desk, acting.id).complaint.final_say_at is None
    assert shown(guide, "final_say_open")


def test_the_head_says_who_has_the_final_say(guide, desk, anna):
    complaint = a_complaint(desk, anna.id, person_id=desk.store.person_id)
    guide.open(complaint.id)
    assert "Tom has the final say on this one" in guide.page.head._line.text()


# ---- care, and the meter


def test_a_quiet_note_tells_when_most_of_the_care_is_used(guide, desk, anna, acting):
    guide.open(acting.id)
    assert not shown(guide, "care_budget")
    an_effort(desk, anna.id, 18, complaint_id=acting.id)
    guide.settle()
    assert "19 min" in guide.field("care_budget").text()
    assert guide.field("next_step").isVisible()


def test_while_complaints_are_rare_no_meter_of_money_is_shown(guide, desk, anna, acting):
    guide.open(acting.id)
    assert shown(guide, "money_meter")
    for n in range(40):
        a_purchase(desk, anna.id, on=desk.today() - timedelta(days=n))
    other = a_complaint(desk, anna.id, "Something else.")
    guide.open(other.id)
    assert not shown(guide, "money_meter")
    assert not guide.page.clock.chip._cost.isVisible()
    a_shop(desk, hide_meter_when_rare=False)
    guide.settle()
    guide.open(acting.id)
    assert shown(guide, "money_meter")


@pytest.mark.parametrize("words", ["<img src=http://x.test/a>", "{name} {{7*7}}", "a\u202eb\u200f"])
def test_hostile_words_are_shown_as_what_they_are(guide, desk, acting, words):
    preset = QuickRedress(RedressKind.REMEDY, RedressForm.GIFT, words, 100, 0)
    quick = save_quick_redress(desk, preset)
    save_offering(desk, Offering(words, False, 0))
    guide.open(acting.id)
    guide.click(f"quick_{quick.id}")
    assert guide.field("remedy_what").text() == words
    guide.click("counter_open")
    guide.pick("counter_reasonable", False)
    choose(guide, "counter_offering", 1)
    assert words in guide.field("counter_answer").text()
    assert words in form(guide).card.words()


def test_the_form_with_an_option_open_needs_no_scrolling_at_the_size_of_the_pictures(guide, acting):
    guide.open(acting.id)
    scroll = guide.page._scrolls["act"]
    guide.type("option_title", "Tickets")
    guide.settle()
    assert scroll.verticalScrollBar().maximum() == 0
    guide.qtbot.keyClick(guide.field("option_title"), Qt.Key.Key_Tab)
    assert guide.page.focusWidget() is guide.field("option_form")


def test_the_read_back_says_their_idea_our_answer_and_what_is_agreed(guide, acting):
    guide.open(acting.id)
    two_options(guide)
    guide.click("option_1")
    guide.click("counter_open")
    guide.type("counter_words", "My money back.")
    guide.type("counter_answer", "Half of it, today")
    guide.type("goodwill_what", "Two coffees")
    guide.type("goodwill_cost", "6")
    guide.type("promise_what", "Tickets sent")
    assert (
        form(guide)
        .card.words()
        .startswith(
            "You asked for: My money back. Half of it, today. You chose: Tickets for another day. "
            "And from us, for the bother: Two coffees. "
            "I promise: Tickets sent, by "
        )
    )


def test_a_yes_to_other_words_is_taken_back_and_said_again_it_is_new(guide, desk, acting):
    guide.open(acting.id)
    two_options(guide)
    guide.click("option_1")
    guide.type("promise_what", "Tickets sent")
    guide.click("act_said_yes")
    guide.type("goodwill_what", "Two coffees")
    guide.type("goodwill_cost", "6")
    assert form(guide).missing() == ("read_back",)
    guide.click("act_said_yes")
    assert form(guide).missing() == ()
    assert form(guide).value().step.read_back_at == desk.now()


def test_a_yes_on_file_keeps_its_moment_only_for_the_words_it_was_said_to(guide, desk, acting):
    said = at(17)
    draft = replace(an_act_draft(acting.id), promise=None)
    save_act(desk, replace(draft, step=replace(draft.step, read_back_at=said)))
    guide.open(acting.id)
    assert form(guide).value().step.read_back_at == said
    guide.type("promise_what", "Wheel done")
    assert form(guide).value().step.read_back_at is None
    guide.click("act_said_yes")
    assert form(guide).value().step.read_back_at == desk.now()
