"""What is written down for a customer by hand."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from csdesk.domain.contact import About
from csdesk.domain.effort import Measured
from csdesk.domain.purchase import PurchaseForm
from csdesk.services.charts import customer_chart
from csdesk.services.customers import customer_details, story
from csdesk.services.drafts import keep_draft, read_draft
from csdesk.services.purchases import add_purchase, purchases_of
from csdesk.services.today import board
from tests.builders import a_complaint, a_customer, a_person, a_promise, a_purchase, a_shop
from ui.customers.contact_dialog import ContactDialog
from ui.customers.customer_dialog import CustomerDialog
from ui.customers.effort_dialog import EffortDialog
from ui.customers.preferences_dialog import PreferencesDialog
from ui.customers.promise_dialog import PromiseDialog
from ui.customers.purchase_dialog import PurchaseDialog, ReturnDialog


@pytest.fixture
def anna(desk):
    a_shop(desk)
    desk.store.person_id = a_person(desk, "Maya Torres").id
    a_person(desk, "Tom Reyes", hourly_minor=6000)
    return a_customer(desk, "Anna Lindqvist", mail="anna@postbox.test")


@pytest.fixture
def opened(context, qtbot):
    """Makes a dialog visible, and waits until it knows what it needs."""

    def show(dialog):
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        context.jobs.wait_idle()
        return dialog

    return show


def test_tags_and_a_contract_are_kept_and_shown_again(context, qtbot, desk, opened, anna):
    dialog = opened(CustomerDialog(context, anna.id))
    qtbot.waitUntil(lambda: dialog.name.text() == "Anna Lindqvist")
    qtbot.keyClicks(dialog.tags, " club,  e-bike , Club")
    qtbot.mouseClick(dialog.on_contract, Qt.MouseButton.LeftButton)

    with qtbot.waitSignal(dialog.saved):
        dialog.submit()

    kept = customer_details(desk, anna.id).customer
    assert kept.tag_words == ("club", "e-bike")
    assert kept.on_contract
    again = opened(CustomerDialog(context, anna.id))
    qtbot.waitUntil(lambda: again.tags.text() == "club, e-bike")
    assert again.on_contract.isChecked()


def test_a_name_is_enough_for_a_new_customer(context, qtbot, desk, opened, shell):
    a_shop(desk)
    dialog = opened(CustomerDialog(context))
    qtbot.keyClicks(dialog.name, "Dale Pruitt")

    with qtbot.waitSignal(dialog.saved) as told:
        dialog.submit()

    assert customer_details(desk, told.args[0].id).customer.name == "Dale Pruitt"
    assert shell.said == ["Dale Pruitt is one of your customers now"]


def test_problems_stand_beside_their_field(context, qtbot, anna, opened):
    dialog = opened(CustomerDialog(context))
    dialog.submit()
    context.jobs.wait_idle()
    assert dialog._places["name"]._sentence.text() == "A customer needs a name."

    dialog.name.setText("Dale")
    dialog.mails.setText("dale@")
    dialog.submit()
    context.jobs.wait_idle()
    assert "dale@" in dialog._places["mail"]._sentence.text()
    assert dialog._places["name"]._sentence.text() == ""


def test_somebody_like_them_is_pointed_out(context, qtbot, anna, opened, shell):
    dialog = opened(CustomerDialog(context))
    qtbot.keyClicks(dialog.mails, "ANNA@postbox.test")
    qtbot.waitUntil(dialog.twins.isVisible)

    dialog._open_twin.click()

    assert shell.opened == [("customer", anna.id)]


def test_changing_a_customer_keeps_what_was_not_touched(context, qtbot, anna, desk, opened):
    dialog = opened(CustomerDialog(context, anna.id))
    assert dialog.mails.text() == "anna@postbox.test"
    dialog.phones.setText("070 555 01 42, 070 555 01 43")
    dialog.note.setText("E-bike")

    with qtbot.waitSignal(dialog.saved):
        dialog.submit()

    details = customer_details(desk, anna.id)
    assert details.customer.note == "E-bike"
    assert [point.typed for point in details.contact_points] == [
        "anna@postbox.test",
        "070 555 01 42",
        "070 555 01 43",
    ]


def test_of_two_who_read_alike_the_one_on_the_line_is_picked(context, qtbot, desk, opened):
    twins = [a_customer(desk, "Rosa Hollis").id for _ in range(2)]
    picker = opened(CustomerDialog(context)).referred_by
    picked = []
    for line in (0, 1):
        picker.field.clear()
        qtbot.keyClicks(picker.field, "rosa")
        qtbot.waitUntil(lambda: len(picker.offered) == 2)
        if line:
            qtbot.keyClick(picker.field, Qt.Key.Key_Down)
        qtbot.keyClick(picker.field, Qt.Key.Key_Return)
        picked.append(picker.customer_id())

    assert sorted(picked) == twins


def test_who_sent_them_is_picked_from_those_known(context, qtbot, anna, desk, opened):
    dialog = opened(CustomerDialog(context))
    dialog.name.setText("Dale")
    qtbot.keyClicks(dialog.referred_by.field, "lindq")
    dialog.submit()
    assert "Choose one" in dialog._places["referred_by"]._sentence.text()

    qtbot.waitUntil(lambda: bool(dialog.referred_by.offered))
    qtbot.keyClick(dialog.referred_by.field, Qt.Key.Key_Return)
    with qtbot.waitSignal(dialog.saved) as told:
        dialog.submit()

    assert told.args[0].referred_by == anna.id


def test_wishes_are_written_down_and_shown_again(context, qtbot, anna, desk, opened):
    dialog = opened(PreferencesDialog(context, anna.id))
    dialog.fields["channel"].setText("Text first")
    dialog.fields["donts"].setText("No voicemail")
    dialog.fields["language"].setText("Swedish")
    with qtbot.waitSignal(dialog.saved):
        dialog.submit()

    again = opened(PreferencesDialog(context, anna.id))
    assert again.fields["channel"].text() == "Text first"
    kept = customer_details(desk, anna.id).preferences
    assert (kept.donts, kept.language) == ("No voicemail", "Swedish")
    assert kept.asked_on == desk.today()
    assert "21 Nov 2026" in again.line.text()


def test_a_contact_keeps_words_minutes_promise_and_score(context, qtbot, anna, desk, opened):
    dialog = opened(ContactDialog(context, anna.id))
    assert dialog.title.text() == "Log a contact with Anna"
    dialog.said.setPlainText("Asked for the child seat")
    dialog.about.choose(About.ORDER)
    dialog.minutes.setText("12")
    dialog.promise.setText("Fit the child seat")
    dialog.by.set_day(date(2026, 11, 24))
    dialog.score.choose(9)
    with qtbot.waitSignal(dialog.saved):
        dialog.submit()
    context.jobs.wait_idle()

    told = {event.kind: event for event in story(desk, anna.id)}
    assert told["contact"].words == "Asked for the child seat"
    assert (told["contact"].minutes, told["contact"].title) == (12, "order")
    assert told["score"].recommend == 9
    assert dict(board(desk).week)[date(2026, 11, 24)] == 1
    assert customer_chart(desk, anna.id).figures.effort == 600


def test_an_empty_contact_is_refused_beside_its_field(context, qtbot, anna, desk, opened):
    dialog = opened(ContactDialog(context, anna.id))

    dialog.submit()

    assert "what was said" in dialog.said_field._sentence.text()
    assert story(desk, anna.id) == ()


def test_a_contact_put_aside_is_there_again(context, qtbot, anna, desk, opened):
    dialog = opened(ContactDialog(context, anna.id))
    qtbot.keyClicks(dialog.said, "Half a sente")
    dialog.reject()
    context.jobs.wait_idle()
    assert read_draft(desk, f"contact:{anna.id}") is not None

    again = opened(ContactDialog(context, anna.id))
    assert again.said.text() == "Half a sente"
    with qtbot.waitSignal(again.saved):
        again.submit()
    context.jobs.wait_idle()
    assert read_draft(desk, f"contact:{anna.id}") is None


def test_a_draft_that_makes_no_sense_stops_nobody(context, qtbot, anna, desk, opened):
    keep_draft(desk, f"contact:{anna.id}", {"channel": "smoke", "said": 7})

    dialog = opened(ContactDialog(context, anna.id))

    assert dialog.said.text() == ""


def test_minutes_of_the_clock_are_written_as_such(context, qtbot, anna, desk, opened):
    dialog = opened(ContactDialog(context, anna.id))
    dialog.said.setPlainText("Long talk")
    dialog.timer.set_seconds(221)
    with qtbot.waitSignal(dialog.saved):
        dialog.submit()

    with desk.store.read() as work:
        (effort,) = work.efforts.where()
    assert (effort.minutes, effort.measured) == (4, Measured.TIMER)


def test_a_contact_about_an_open_complaint_belongs_to_it(context, qtbot, anna, desk, opened):
    complaint = a_complaint(desk, anna.id)
    dialog = opened(ContactDialog(context, anna.id, complaint_id=complaint.id))
    dialog.said.setPlainText("Told her when it is done")
    dialog.minutes.setText("5")
    with qtbot.waitSignal(dialog.saved) as told:
        dialog.submit()

    assert told.args[0].complaint_id == complaint.id


def test_fifteen_minutes_are_two_clicks(context, qtbot, anna, desk, opened, shell):
    dialog = opened(EffortDialog(context, anna.id))
    dialog.quick.buttons()[1].click()
    assert dialog._cost_words.text() == "Costs €7.50 at €30 an hour."
    with qtbot.waitSignal(dialog.saved) as told:
        dialog.submit()

    assert (told.args[0].minutes, told.args[0].measured) == (15, Measured.BY_HAND)
    assert shell.said == ["15 min written down"]


def test_minutes_of_somebody_else_cost_their_own_rate(context, qtbot, anna, desk, opened):
    dialog = opened(EffortDialog(context, anna.id))
    tom = next(
        value
        for value in range(1, 9)
        if dialog.who.itemText(dialog.who.findData(value)) == "Tom Reyes"
    )
    dialog.who.choose(tom)
    dialog.minutes.setText("30")
    with qtbot.waitSignal(dialog.saved) as told:
        dialog.submit()

    assert (told.args[0].person_id, told.args[0].cost_minor) == (tom, 3000)


@pytest.mark.parametrize("typed", ["", "0", "-3", "many", "99999"])
def test_minutes_that_make_no_sense_are_not_written(context, anna, desk, opened, typed):
    dialog = opened(EffortDialog(context, anna.id))
    dialog.minutes.setText(typed)

    dialog.submit()

    assert dialog._minutes_place._sentence.text() == "Write whole minutes, for instance 15."


def test_an_outlay_counts_as_service(context, qtbot, anna, desk, opened):
    dialog = opened(EffortDialog(context, anna.id, outlay=True))
    dialog.cost.setText("4.90")
    with qtbot.waitSignal(dialog.saved):
        dialog.submit()

    assert customer_chart(desk, anna.id).figures.other == 490


def test_a_purchase_says_what_it_leaves_and_rests_on(context, qtbot, anna, desk, opened):
    dialog = opened(PurchaseDialog(context, anna.id))
    dialog.paid.setText("100")
    assert "Leaves €40 of margin." in dialog.effect.text()
    assert "estimated" in dialog.effect.text()
    dialog.cost.setText("75")
    assert "Leaves €25 of margin." in dialog.effect.text()
    dialog.what.setText("Bell")
    with qtbot.waitSignal(dialog.saved):
        dialog.submit()

    (bought,) = purchases_of(desk, anna.id)
    assert (bought.gross_minor, bought.margin_minor, bought.what) == (10_000, 2_500, "Bell")


def test_an_amount_with_a_letter_is_corrected_beside_it(context, anna, desk, opened):
    dialog = opened(PurchaseDialog(context, anna.id))
    dialog.paid.setText("12,5O")

    dialog.submit()

    assert "Did you mean 12.50?" in dialog._places["amount"]._sentence.text()
    assert purchases_of(desk, anna.id) == ()


def test_more_tax_than_money_is_refused_beside_the_tax(context, anna, desk, opened):
    dialog = opened(PurchaseDialog(context, anna.id))
    dialog.paid.setText("10")
    dialog.tax.setText("11")

    dialog.submit()
    context.jobs.wait_idle()

    assert "tax" in dialog._places["tax"]._sentence.text()


def test_goods_that_came_back_take_spend_and_margin_back(context, qtbot, anna, desk, opened):
    add_purchase(desk, PurchaseForm(anna.id, date(2026, 10, 1), 10_000, what="Tyres"))
    dialog = opened(ReturnDialog(context, anna.id))
    assert dialog.amount.text() == "€100"
    dialog.amount.setText("50")
    with qtbot.waitSignal(dialog.saved):
        dialog.submit()

    figures = customer_chart(desk, anna.id).figures
    assert (figures.spend, figures.margin) == (5_000, 2_000)
    again = opened(ReturnDialog(context, anna.id))
    assert again.amount.text() == "€50"


def test_without_a_purchase_nothing_can_come_back(context, anna, opened):
    dialog = opened(ReturnDialog(context, anna.id))

    assert not dialog.save.isEnabled()
    assert "no purchase" in dialog._places["purchase"]._sentence.text()


def test_more_than_was_bought_can_not_come_back(context, anna, desk, opened):
    a_purchase(desk, anna.id, 10_000)
    dialog = opened(ReturnDialog(context, anna.id))
    dialog.amount.setText("100.01")

    dialog.submit()
    context.jobs.wait_idle()

    assert "No more can come back" in dialog._places["amount"]._sentence.text()


def test_steady_typing_is_kept_within_a_second(context, qtbot, anna, desk, opened):
    dialog = opened(ContactDialog(context, anna.id))
    keeper = dialog._keeper
    keeper._pause.setInterval(60_000)  # as if no pause in typing ever came
    keeper._longest.setInterval(20)

    with qtbot.waitSignal(keeper.kept):
        qtbot.keyClicks(dialog.said, "And then she said")
    context.jobs.wait_idle()

    assert read_draft(desk, f"contact:{anna.id}")[0]["said"].startswith("And")
    assert dialog._kept_words.text() == "Draft saved 10:00"


def kept_promise(desk, promise):
    with desk.store.read() as work:
        return work.promises.require(promise.id)


def test_a_promise_gets_another_day_with_the_reason(context, qtbot, anna, desk, opened, shell):
    promise = a_promise(desk, anna.id)
    dialog = opened(PromiseDialog(context, promise.id, "Wheel done", "Anna"))
    dialog.became.buttons()[1].click()
    dialog.day.set_day(date(2026, 11, 25))
    dialog.submit()
    context.jobs.wait_idle()
    assert "whether they agreed" in dialog.agreed_place._sentence.text()

    dialog.agreed.buttons()[0].click()
    dialog.submit()
    context.jobs.wait_idle()
    qtbot.waitUntil(lambda: "why" in dialog.reason_place._sentence.text())
    assert kept_promise(desk, promise).moves == 0

    dialog.reason.setText("The part came late")
    with qtbot.waitSignal(dialog.closed):
        dialog.submit()

    moved = kept_promise(desk, promise)
    assert moved.binding_due_at == moved.due_at == desk.end_of(date(2026, 11, 25))
    assert shell.said == ["Anna hears from you by Wed 25 Nov"]


def test_a_day_they_did_not_agree_to_does_not_bind(context, qtbot, anna, desk, opened, shell):
    promise = a_promise(desk, anna.id)
    dialog = opened(PromiseDialog(context, promise.id, "Wheel done", "Anna"))
    dialog.became.buttons()[1].click()
    dialog.day.set_day(date(2026, 11, 25))
    dialog.agreed.buttons()[1].click()
    dialog.reason.setText("The part came late")
    with qtbot.waitSignal(dialog.closed):
        dialog.submit()

    moved = kept_promise(desk, promise)
    assert (moved.due_at, moved.binding_due_at) == (
        desk.end_of(date(2026, 11, 25)),
        promise.due_at,
    )
    assert shell.said == ["You want to be done by Wed 25 Nov"]


def test_a_promise_that_was_not_kept_wants_to_be_explained(context, qtbot, anna, desk, opened):
    promise = a_promise(desk, anna.id)
    dialog = opened(PromiseDialog(context, promise.id, "Wheel done", "Anna"))
    dialog.became.buttons()[2].click()
    dialog.submit()
    context.jobs.wait_idle()
    assert kept_promise(desk, promise).is_open

    dialog.reason.setText("We forgot")
    with qtbot.waitSignal(dialog.closed):
        dialog.submit()

    assert kept_promise(desk, promise).broken_at is not None
