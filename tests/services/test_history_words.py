"""Who changed what, in plain words."""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date

import pytest
import sqlalchemy as sa

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.complaint import Outcome
from csdesk.domain.contact import About, Channel, ContactDraft, EnclosedFile
from csdesk.domain.customer import CustomerForm, Preferences
from csdesk.domain.follow_up import Answer
from csdesk.domain.history_labels import LABELS, MOMENTS, THINGS
from csdesk.domain.review import ReviewDraft
from csdesk.services.complaints import (
    log_complaint,
    save_act,
    save_empathize,
    save_listen,
)
from csdesk.services.contacts import log_contact
from csdesk.services.customers import (
    add_customer,
    archive_customer,
    edit_customer,
    save_preferences,
)
from csdesk.services.enclosures import enclose
from csdesk.services.follow_ups import answer_follow_up, called_back
from csdesk.services.history import history_of
from csdesk.services.promises import keep_promise, move_promise
from csdesk.services.reviews import add_review, reply_to_review
from csdesk.services.settling import settle
from csdesk.services.undo import undo
from csdesk.store.history import history_value
from csdesk.store.history_reads import children_of
from tests.builders import (
    a_complaint,
    a_customer,
    a_draft,
    a_list_item,
    a_listen_draft,
    a_person,
    a_promise,
    a_shop,
    an_act_draft,
    an_empathize_step,
    at,
)


@pytest.fixture
def maya(desk: Desk) -> int:
    a_shop(desk)
    desk.store.person_id = a_person(desk, "Maya Torres").id
    return desk.store.person_id


def words(desk: Desk, noun: Noun, key: int) -> list[str]:
    return [line.words for line in history_of(desk, noun, key)]


def test_a_moved_promise_says_who_moved_it_from_when_to_when(desk: Desk, maya: int) -> None:
    anna = a_customer(desk)
    complaint = a_complaint(desk, anna.id)
    promise = a_promise(desk, anna.id, complaint_id=complaint.id, due_at=at(19, 17))

    move_promise(desk, promise.id, at(20, 17), "Spokes came late", agreed=True)

    newest = history_of(desk, Noun.COMPLAINT, complaint.id)[:2]
    assert "Maya changed the promise date from Thu 19 Nov 17:00 to Fri 20 Nov 17:00 · 10:00" in [
        line.sentence for line in newest
    ]
    assert newest[0].person == "Maya Torres"
    assert newest[0].day == date(2026, 11, 21)
    assert words(desk, Noun.CUSTOMER, anna.id)[:2] == [line.words for line in newest]


def test_a_complaint_is_told_from_first_word_to_settled(desk: Desk, maya: int) -> None:
    anna = a_customer(desk)
    key = log_complaint(desk, a_draft(anna.id, "The wheel rubs")).id
    save_listen(desk, a_listen_draft(key), done=True)
    save_empathize(desk, an_empathize_step(key), done=True)
    facts = save_act(desk, an_act_draft(key), done=True)
    keep_promise(desk, facts.promises[0].id)
    answer_follow_up(desk, facts.follow_ups[0].id, Answer(recommend=3, words="Slow"))
    called_back(desk, facts.follow_ups[0].id)
    settle(desk, key, Outcome.PUT_RIGHT, a_list_item(desk, label="Spokes").id)

    lines = words(desk, Noun.COMPLAINT, key)

    for told in (
        "took down the complaint “The wheel rubs”",
        "read it back, and they said yes",
        "set the summary to “The wheel rubs again.”",
        "finished listening",
        "gave the first reply",
        "offered “Re-true and loan bike”",
        "gave a remedy, “Re-true, 12 spokes”, which costs 38.00 EUR",
        "gave goodwill, “Bell and a coffee”, which costs 12.00 EUR",
        "promised “Wheel done and ridden” by Thu 19 Nov 17:00",
        "planned to ask how it went on Thu 3 Dec",
        "kept the promise “Wheel done and ridden”",
        "set the score to 3",
        "called back",
        "settled the complaint",
        "set the outcome to put right",
        "set the cause to Spokes",
    ):
        assert f"Maya {told}" in lines, told
    assert lines[-1].startswith("Maya took down the complaint")
    assert not [line for line in lines if "_" in line or "None" in line or "{" in line]


def test_a_customer_is_told_with_all_that_hangs_on_them(desk: Desk, maya: int) -> None:
    anna = add_customer(desk, CustomerForm("Anna Lindqvist", phones=("+46705550142",)))
    edit_customer(desk, anna.id, CustomerForm("Anna Berg", mails=("a@post.test",)))
    save_preferences(desk, Preferences(anna.id, channel="Text first"))
    save_preferences(desk, Preferences(anna.id, channel="Call first"))
    photo = EnclosedFile("wheel.jpg", "", b"\xff\xd8\xff")
    draft = ContactDraft(anna.id, Channel.PHONE, About.QUESTION, "Is it ready?", minutes=4)
    log_contact(desk, replace(draft, enclosures=(photo,)))
    review = add_review(
        desk, ReviewDraft("Map", date(2026, 11, 2), "Slow", stars=2, customer_id=anna.id)
    )
    reply_to_review(desk, review.id, "Sorry")
    archive_customer(desk, anna.id)

    assert words(desk, Noun.CUSTOMER, anna.id) == [
        "Maya archived this customer",
        "Maya replied to the review",
        "Maya set the reply to the review to “Sorry”",
        "Maya wrote down a review on Map: “Slow”",
        "Maya enclosed “wheel.jpg”",
        "Maya wrote down 4 minutes",
        "Maya wrote down a call: “Is it ready?”",
        "Maya changed the way to reach them first from “Text first” to “Call first”",
        "Maya set the way to reach them first to “Text first”",
        "Maya changed the name from “Anna Lindqvist” to “Anna Berg”",
        "Maya took away the way to reach them “+46705550142”",
        "Maya added the mail address a@post.test",
        "Maya added the phone number +46705550142",
        "Maya added this customer",
    ]


def test_what_was_undone_is_told_both_ways(desk: Desk, maya: int) -> None:
    anna = a_customer(desk)
    actions: list[str] = []
    desk.store.on_change = lambda action, _: actions.append(action.id)
    log_contact(desk, ContactDraft(anna.id, Channel.COUNTER, About.THANKS, "Lovely"))
    undo(desk, actions[-1])
    undo(desk, actions[-1])
    edit_customer(desk, anna.id, CustomerForm("Anna Berg"))
    undo(desk, actions[-1])

    assert words(desk, Noun.CUSTOMER, anna.id)[:5] == [
        "Maya put the name back to “Anna Lindqvist”",
        "Maya changed the name from “Anna Lindqvist” to “Anna Berg”",
        "Maya brought back the contact “Lovely”",
        "Maya took back the contact “Lovely”",
        "Maya wrote down a visit: “Lovely”",
    ]


def test_erased_values_are_said_to_be_erased_and_never_none(desk: Desk, maya: int) -> None:
    anna = a_customer(desk)
    log_contact(desk, ContactDraft(anna.id, Channel.MAIL, About.QUESTION, "A secret"))
    edit_customer(desk, anna.id, CustomerForm("Anna Berg"))
    with desk.store.write("erase", desk.now()) as work:
        work.connection.execute(sa.delete(history_value))

    assert words(desk, Noun.CUSTOMER, anna.id) == [
        "Maya changed this customer (erased)",
        "Maya added the contact (erased)",
        "Maya added this customer (erased)",
    ]


def test_a_number_that_was_given_again_tells_nothing_of_the_one_before(
    desk: Desk, maya: int
) -> None:
    anna, bo = a_customer(desk), a_customer(desk, "Bo Ek")
    actions: list[str] = []
    desk.store.on_change = lambda action, _: actions.append(action.id)
    first = log_contact(desk, ContactDraft(anna.id, Channel.PHONE, About.QUESTION, "Of Anna"))
    undo(desk, actions[-1])
    again = log_contact(desk, ContactDraft(bo.id, Channel.PHONE, About.QUESTION, "Of Bo"))
    assert first.id == again.id

    assert words(desk, Noun.CUSTOMER, bo.id) == [
        "Maya wrote down a call: “Of Bo”",
        "Maya added this customer",
    ]
    assert words(desk, Noun.CUSTOMER, anna.id)[:2] == [
        "Maya took back the contact “Of Anna”",
        "Maya wrote down a call: “Of Anna”",
    ]


def test_the_newest_lines_come_first_and_no_more_than_are_wanted(desk: Desk, maya: int) -> None:
    anna = a_customer(desk)
    for name in ("A B", "C D", "E F"):
        edit_customer(desk, anna.id, CustomerForm(name))
    lines = history_of(desk, Noun.CUSTOMER, anna.id, limit=2)
    assert [line.words for line in lines] == [
        "Maya changed the name from “C D” to “E F”",
        "Maya changed the name from “A B” to “C D”",
    ]
    with pytest.raises(ValueError, match="purchase"):
        history_of(desk, Noun.PURCHASE, 1)


def test_who_is_not_named_is_somebody(desk: Desk) -> None:
    anna = a_customer(desk)
    enclose(desk, anna.id, [EnclosedFile("a.pdf", "", b"%PDF-1")])
    assert words(desk, Noun.CUSTOMER, anna.id)[0] == "Somebody enclosed “a.pdf”"


SILENT = {
    *("id", "customer_id", "complaint_id", "contact_id", "purchase_id", "attachment_id"),
    *("offset_minutes", "position", "batch_id", "external_key", "fingerprint", "normal"),
    *("created_at", "opened_at", "reopened_at", "reopened_reason", "made_at", "added_at", "at"),
    *("written_at", "decided_at", "acknowledged_at", "hourly_minor", "measured", "spent_on"),
    *("net_estimated", "margin_estimated", "return_of", "paid_currency", "paid_minor", "rate"),
    *("toll_expectation", "toll_aggression", "toll_unclear", "toll_dread", "for_person_id"),
    *("moves", "by_card", "called_back_by", "final_say_by", "sent_by", "person_id", "kind"),
    *("settled_at", "from_person_id", "next_step", "think_until"),
}
"""Facts that go without saying: numbers, places, and what another sentence tells."""


@pytest.mark.parametrize("noun", [Noun.CUSTOMER, Noun.COMPLAINT])
def test_every_fact_of_a_record_has_words_or_is_left_out_on_purpose(desk: Desk, noun: Noun) -> None:
    missing = []
    with desk.store.read() as work:
        for child in (noun, *children_of(noun)):
            assert child in THINGS
            for one in fields(work.shelf_of(child).value):
                known = one.name in LABELS.get(child, {}) or (child, one.name) in MOMENTS
                if not known and one.name not in SILENT:
                    missing.append((child, one.name))
    assert missing == []
