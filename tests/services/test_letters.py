"""Letters: begun from the facts, kept as they were sent."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from csdesk.desk import Desk
from csdesk.domain.complaint import Complaint
from csdesk.domain.errors import NotFound, Refused, RuleBroken
from csdesk.domain.letter import Letter, LetterKind, LetterTemplate, SentBy
from csdesk.domain.option import Option
from csdesk.domain.parting import NextStep, Parting
from csdesk.domain.redress import RedressKind
from csdesk.services.letters import (
    begin_letter,
    letters_of,
    mark_sent,
    read_letter,
    reset_template,
    save_letter,
    save_template,
    send_letter,
    templates,
)
from csdesk.services.search import find_anything
from csdesk.services.shops import save_person
from csdesk.services.undo import undo
from csdesk.store.opening import open_store
from tests.builders import (
    a_complaint,
    a_customer,
    a_person,
    a_promise,
    a_redress,
    a_shop,
    at,
    some_preferences,
)

HOSTILE = (
    "{{7*7}} {remedy} {signature} <img src=http://evil.example/x> <script>alert(1)</script> "
    "\u202eabc\u202c \U0001f600 \r\nBcc: all@example.com"
)


@pytest.fixture
def cinema(desk: Desk) -> Complaint:
    """24.00 at stake: tickets worth 24 as remedy, coupons worth 10 as goodwill, Tom at the desk."""
    a_shop(desk, name="Palace Cinema")
    tom = a_person(desk, "Tom Reyes")
    save_person(desk, replace(tom, direct_contact="tom@palace.example"))
    desk.store.person_id = tom.id
    anna = a_customer(desk, mail="anna@example.com")
    told = a_complaint(desk, anna.id, title="The film stopped halfway", at_stake_minor=2400)
    a_redress(desk, told, 600, what="Two tickets", worth_minor=2400)
    a_redress(desk, told, 300, RedressKind.GOODWILL, what="Coupons for popcorn", worth_minor=1000)
    return told


def a_letter(customer_id: int, body: str = "Dear Anna", **facts: object) -> Letter:
    values = {"kind": LetterKind.REPLY, "subject": "Your bike", "written_at": at(16)} | facts
    return Letter(customer_id, body=body, offset_minutes=0, **values)  # type: ignore[arg-type]


def test_remedy_and_goodwill_are_told_in_two_sentences_each_with_what_it_is_for(
    desk: Desk, cinema: Complaint
) -> None:
    for kind in (LetterKind.REPLY, LetterKind.APOLOGY, LetterKind.PROMISE, LetterKind.FINAL_SAY):
        body = begin_letter(desk, cinema.customer_id, kind, cinema.id).body
        remedy, goodwill = (
            next(line for line in body.split("\n") if part in line)
            for part in ("Two tickets", "Coupons")
        )
        assert remedy == "To put right what went wrong, you get: Two tickets, worth €24.00."
        assert goodwill == (
            "As a thank-you for your patience, on top of that: Coupons for popcorn, worth €10.00."
        )
        assert "6.00" not in body and "3.00" not in body and "34.00" not in body


def test_a_letter_is_signed_by_a_person_who_is_reached_directly(
    desk: Desk, cinema: Complaint
) -> None:
    draft = begin_letter(desk, cinema.customer_id, LetterKind.REPLY, cinema.id)
    assert draft.body.endswith("Kind regards,\nTom Reyes\nPalace Cinema\ntom@palace.example")
    assert draft.subject == "About The film stopped halfway"
    assert draft.mail == "anna@example.com"
    assert draft.body.startswith("Dear Anna,")


def test_a_letter_says_what_by_when_and_who(desk: Desk, cinema: Complaint) -> None:
    tom = desk.store.person_id
    a_promise(
        desk,
        cinema.customer_id,
        complaint_id=cinema.id,
        what="Tickets are in the mail",
        due_at=at(27, 17),
        person_id=tom,
    )
    draft = begin_letter(desk, cinema.customer_id, LetterKind.PROMISE, cinema.id)
    when = "Friday, 27 November 2026, 5:00\N{NO-BREAK SPACE}pm"
    line = f"Tom Reyes takes care of this by {when}: Tickets are in the mail."
    assert line in draft.body.split("\n")
    assert draft.when == (when,)
    assert "Tickets are in the mail" in draft.what


def test_a_letter_never_promises_a_day_that_is_over(desk: Desk, cinema: Complaint) -> None:
    a_promise(desk, cinema.customer_id, complaint_id=cinema.id, due_at=at(2, 17))
    draft = begin_letter(desk, cinema.customer_id, LetterKind.PROMISE, cinema.id)
    assert "takes care of this by" not in draft.body
    when = "Monday, 2 November 2026, 5:00\N{NO-BREAK SPACE}pm"
    assert f"had promised you this by {when}, and it is late." in draft.body


def test_options_stand_with_what_they_are_worth_and_when(desk: Desk, cinema: Complaint) -> None:
    with desk.store.write("save_act", desk.now()) as work:
        for position, (title, worth) in enumerate([("New tickets", 2400), ("Money back", None)]):
            work.options.add(
                Option(
                    cinema.id,
                    position,
                    title,
                    cost_minor=777,
                    worth_minor=worth,
                    ready_on=at(27).date(),
                )
            )
    body = begin_letter(desk, cinema.customer_id, LetterKind.CHOICES, cinema.id).body
    assert "1. New tickets. Worth €24.00 to you. When: Friday, 27 November 2026." in body
    assert "2. Money back. When: Friday, 27 November 2026." in body
    assert "7.77" not in body


def test_what_is_not_known_leaves_no_hole(desk: Desk) -> None:
    anna = a_customer(desk)
    for kind in LetterKind:
        draft = begin_letter(desk, anna.id, kind)
        assert draft.subject and "{" not in draft.subject + draft.body
        assert "\n\n\n" not in draft.body
        assert "What happens next" not in draft.body
    assert begin_letter(desk, anna.id, LetterKind.GOODBYE).body.count(
        "We are sorry to lose your business."
    )


def test_hostile_words_in_every_fact_stay_the_words_they_are(desk: Desk) -> None:
    a_shop(desk, name=HOSTILE, signature=HOSTILE)
    tom = a_person(desk, HOSTILE)
    save_person(desk, replace(tom, direct_contact=HOSTILE))
    desk.store.person_id = tom.id
    anna = a_customer(desk, HOSTILE)
    some_preferences(desk, anna.id, form_of_address=HOSTILE)
    told = a_complaint(desk, anna.id, HOSTILE, title=HOSTILE)
    a_redress(desk, told, 600, what=HOSTILE, worth_minor=2400)
    a_promise(desk, anna.id, complaint_id=told.id, what=HOSTILE, person_id=tom.id)
    save_template(desk, LetterTemplate(LetterKind.REPLY, "{complaint}", "{words}|{customer}|{who}"))
    whole = HOSTILE.replace("\r\n", "\n")
    draft = begin_letter(desk, anna.id, LetterKind.REPLY, told.id)
    assert draft.body.replace("\r\n", "\n").count(whole) == 3
    assert "\n" not in draft.subject and "\r" not in draft.subject
    for kind in LetterKind:
        body = begin_letter(desk, anna.id, kind, told.id).body
        assert "49" not in body and "{signature}" in body and "Bcc" in body


def test_what_was_sent_is_kept_as_sent_found_and_can_be_taken_back(
    desk: Desk, cinema: Complaint
) -> None:
    actions = []
    desk.store.on_change = lambda action, _: actions.append(action.id)
    letter = a_letter(cinema.customer_id, "A quokka rides your bike", complaint_id=cinema.id)
    sent = send_letter(desk, letter, SentBy.MAIL)
    assert (sent.sent_at, sent.sent_by) == (desk.now(), SentBy.MAIL)
    assert letters_of(desk, cinema.customer_id) == (sent,) and read_letter(desk, sent.id) == sent
    assert sent.person_id == desk.store.person_id
    assert [found.noun_id for found in find_anything(desk, "quokka")] == [sent.id]
    with pytest.raises(RuleBroken) as broken:
        save_letter(desk, replace(sent, body="Something else"))
    assert broken.value.code == "letter.sent"
    with pytest.raises(RuleBroken):
        mark_sent(desk, sent.id, SentBy.PAPER)
    assert len(actions) == 1
    undo(desk, actions[0])
    assert letters_of(desk, cinema.customer_id) == ()


def test_a_letter_is_kept_changed_and_then_sent(desk: Desk) -> None:
    anna = a_customer(desk)
    kept = save_letter(desk, a_letter(anna.id))
    assert kept.sent_at is None
    changed = save_letter(desk, replace(kept, body="Dear Anna, better", subject="a\r\nb"))
    assert (changed.id, changed.subject, changed.written_at) == (kept.id, "a b", kept.written_at)
    sent = mark_sent(desk, kept.id, SentBy.PAPER)
    assert (sent.body, sent.sent_by) == ("Dear Anna, better", SentBy.PAPER)


def test_letters_of_a_customer_come_newest_first(desk: Desk) -> None:
    anna, greg = a_customer(desk), a_customer(desk, "Greg Hollis")
    first, second = (save_letter(desk, a_letter(anna.id, words)) for words in ("one", "two"))
    save_letter(desk, a_letter(greg.id))
    assert letters_of(desk, anna.id) == (second, first)


def test_what_can_not_be_a_letter_is_refused(desk: Desk) -> None:
    anna, greg = a_customer(desk), a_customer(desk, "Greg Hollis")
    his = a_complaint(desk, greg.id)
    for letter, code in (
        (a_letter(anna.id, "  \n"), "letter.empty"),
        (a_letter(anna.id, "x" * 100_001), "text.too_long"),
        (a_letter(anna.id, complaint_id=his.id), "complaint.not_theirs"),
    ):
        with pytest.raises(Refused) as refused:
            send_letter(desk, letter, SentBy.MAIL)
        assert refused.value.code == code
    with pytest.raises(NotFound):
        send_letter(desk, a_letter(999), SentBy.MAIL)
    with pytest.raises(Refused):
        begin_letter(desk, anna.id, LetterKind.REPLY, his.id)


def test_a_goodbye_is_not_sent_before_it_was_thought_over(shop_file: Path) -> None:
    now = at(21)
    store = open_store(shop_file)
    desk = Desk(store, lambda: now)
    anna = a_customer(desk)
    until = now + timedelta(days=7)
    with desk.store.write("decide", now) as work:
        work.partings.add(Parting(anna.id, NextStep.PART_WELL, now, 60, think_until=until))
    goodbye = a_letter(anna.id, kind=LetterKind.GOODBYE)
    with pytest.raises(RuleBroken) as broken:
        send_letter(desk, goodbye, SentBy.MAIL)
    assert broken.value.code == "letter.thinking"
    assert letters_of(desk, anna.id) == ()
    now = until
    assert send_letter(desk, goodbye, SentBy.MAIL).sent_at == until
    store.close()


def test_a_goodbye_goes_to_nobody_one_did_not_decide_to_part_from(desk: Desk) -> None:
    anna = a_customer(desk)
    goodbye = save_letter(desk, a_letter(anna.id, kind=LetterKind.GOODBYE))
    now, decided = desk.now(), NextStep.PART_WELL
    taken_back = Parting(anna.id, decided, now, 60, think_until=now, taken_back_at=now)
    for _ in range(2):
        with pytest.raises(RuleBroken) as broken:
            mark_sent(desk, goodbye.id, SentBy.PAPER)
        assert broken.value.code == "letter.no_parting"
        with desk.store.write("decide", now) as work:
            work.partings.add(taken_back)


def test_a_shop_words_its_letters_itself_and_can_go_back(desk: Desk) -> None:
    anna = a_customer(desk)
    shipped = templates(desk)
    assert [words.kind for words in shipped] == list(LetterKind) and not any(w.id for w in shipped)
    save_template(
        desk, LetterTemplate(LetterKind.REPLY, "Hello {customer}", "Hi {customer} {nobody}")
    )
    save_template(desk, LetterTemplate(LetterKind.REPLY, "Hello", "Hi there {customer} {nobody}"))
    draft = begin_letter(desk, anna.id, LetterKind.REPLY)
    assert (draft.subject, draft.body) == ("Hello", "Hi there Anna {nobody}")
    assert draft.unknown == ("nobody",)
    assert reset_template(desk, LetterKind.REPLY) == shipped[0]
    assert reset_template(desk, LetterKind.REPLY) == shipped[0]
    assert templates(desk) == shipped
    with pytest.raises(Refused):
        save_template(desk, LetterTemplate(LetterKind.REPLY, "Hello", " "))
