"""Finding anything in the shop: as it is typed, nearly as it is typed, and what was seen lately."""

from __future__ import annotations

from dataclasses import replace

import pytest

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.letter import Letter, LetterKind
from csdesk.domain.promise import Promise
from csdesk.domain.slips import slips_between
from csdesk.services.checks import check
from csdesk.services.customers import archive_customer
from csdesk.services.promises import keep_promise
from csdesk.services.search import find_anything, note_opened, opened_lately
from csdesk.services.undo import undo
from csdesk.store.unit_of_work import Work
from tests.builders import a_complaint, a_contact, a_customer, a_promise, at


def found(desk: Desk, typed: str) -> list[tuple[Noun, int]]:
    return [(one.noun, one.noun_id) for one in find_anything(desk, typed)]


def a_letter(desk: Desk, customer_id: int, subject: str = "About your wheel") -> Letter:
    with desk.store.write("write_letter", desk.now()) as work:
        return work.letters.add(
            Letter(customer_id, LetterKind.REPLY, subject, "Dear Anna, it is done.", at(20), 60)
        )


def test_customers_complaints_promises_letters_and_notes_are_found_in_this_order(
    desk: Desk,
) -> None:
    wheel = a_customer(desk, "Wheel & Co")
    contact = a_contact(desk, wheel.id, "Asked for a wheel")
    promise = a_promise(desk, wheel.id, "Wheel done")
    letter = a_letter(desk, wheel.id)
    complaint = a_complaint(desk, wheel.id, "The wheel rubs")

    assert found(desk, "whe") == [
        (Noun.CUSTOMER, wheel.id),
        (Noun.COMPLAINT, complaint.id),
        (Noun.PROMISE, promise.id),
        (Noun.LETTER, letter.id),
        (Noun.CONTACT, contact.id),
    ]
    assert check(desk) == ()


def test_a_promise_says_when_it_is_due_and_where_it_belongs(desk: Desk) -> None:
    anna = a_customer(desk, note="E-bike and two wheels")
    complaint = a_complaint(desk, anna.id)
    promise = a_promise(desk, anna.id, "Spokes", due_at=at(19), complaint_id=complaint.id)

    (line,) = find_anything(desk, "spokes")
    (person,) = find_anything(desk, "lindq")
    assert (line.due_at, line.complaint_id, line.is_over) == (at(19), complaint.id, False)
    assert (person.note, person.due_at) == ("E-bike and two wheels", at(19))

    keep_promise(desk, promise.id)
    assert find_anything(desk, "spokes")[0].is_over
    assert find_anything(desk, "lindq")[0].due_at is None


def test_a_promise_moved_without_their_consent_is_due_when_they_rely_on_it(desk: Desk) -> None:
    anna = a_customer(desk)
    a_promise(desk, anna.id, "Spokes", due_at=at(25), agreed_due_at=at(19), moves=1)

    assert find_anything(desk, "spokes")[0].due_at == at(19)
    assert find_anything(desk, "lindq")[0].due_at == at(19)


def test_a_promise_that_is_undone_is_found_no_more(desk: Desk) -> None:
    anna = a_customer(desk)
    with desk.store.write("log_contact", desk.now()) as work:
        action = _promise(work, anna.id)

    assert found(desk, "mudguard") == [(Noun.PROMISE, 1)]
    undo(desk, action)
    assert found(desk, "mudguard") == []


def _promise(work: Work, customer_id: int) -> str:
    work.promises.add(Promise(customer_id, "Fit the mudguard", at(25), 60, made_at=at(20)))
    assert work.journal is not None
    return work.journal.action.id


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("Linqvist", "Anna Lindqvist"),
        ("lidnqvist", "Anna Lindqvist"),
        ("anna linqvist", "Anna Lindqvist"),
        ("linqv", "Anna Lindqvist"),
        ("Mullerr", "Zoë Müller"),
        ("mlüler", "Zoë Müller"),
        ("okafro", "Okafor family"),
    ],
)
def test_a_name_is_found_in_spite_of_a_slip(desk: Desk, typed: str, name: str) -> None:
    for one in ("Anna Lindqvist", "Zoë Müller", "Okafor family", "Dale Pruitt"):
        a_customer(desk, one)

    assert [(one.name, one.near) for one in find_anything(desk, typed)] == [(name, True)]


def test_a_word_is_found_in_spite_of_a_letter_left_out(desk: Desk) -> None:
    anna = a_customer(desk)
    a_complaint(desk, anna.id, "When and where I ride, it squeals", title="Brake squeals")
    rubs = a_complaint(desk, anna.id, "The wheel rubs", title="Wheel rubs")

    assert found(desk, "whel") == [(Noun.COMPLAINT, rubs.id)]


def test_what_is_found_as_typed_is_not_mixed_with_what_is_nearly_it(desk: Desk) -> None:
    a_customer(desk, "Anna Linqvist")
    a_customer(desk, "Anna Lindqvist")

    assert [one.name for one in find_anything(desk, "linqvist")] == ["Anna Linqvist"]


@pytest.mark.parametrize("typed", ["xqzzy", "zz", "070 555 1234", "'; DROP", "Привет", "👍👍👍"])
def test_what_is_like_nothing_finds_nothing(desk: Desk, typed: str) -> None:
    a_complaint(desk, a_customer(desk).id)

    assert find_anything(desk, typed) == ()


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [
        ("wheel", "wheel", 0),
        ("whel", "wheel", 1),
        ("wheeel", "wheel", 1),
        ("wehel", "wheel", 1),
        ("wheal", "wheel", 1),
        ("whl", "wheel", 2),
        ("brake", "wheel", 3),
    ],
)
def test_slips_are_counted_up_to_the_most_that_matter(one: str, other: str, slips: int) -> None:
    assert slips_between(one, other, 2) == slips
    assert slips_between(other, one, 2) == slips


def test_what_was_opened_lately_comes_newest_first_and_once(desk: Desk) -> None:
    anna, bo = a_customer(desk, "Anna"), a_customer(desk, "Bo")
    complaint = a_complaint(desk, bo.id)
    for noun, key in (
        (Noun.CUSTOMER, anna.id),
        (Noun.COMPLAINT, complaint.id),
        (Noun.CUSTOMER, anna.id),
        (Noun.CUSTOMER, 99),
    ):
        note_opened(desk, noun, key)

    lately = [(one.noun, one.noun_id, one.name) for one in opened_lately(desk)]
    assert lately == [(Noun.CUSTOMER, anna.id, "Anna"), (Noun.COMPLAINT, complaint.id, "Bo")]
    archive_customer(desk, anna.id)
    assert [one.noun for one in opened_lately(desk)] == [Noun.COMPLAINT]


def test_looking_at_somebody_leaves_no_history(desk: Desk) -> None:
    anna = a_customer(desk)
    with desk.store.read() as work:
        before = work.connection.exec_driver_sql("SELECT count(*) FROM history").scalar_one()

    note_opened(desk, Noun.CUSTOMER, anna.id)

    with desk.store.read() as work:
        after = work.connection.exec_driver_sql("SELECT count(*) FROM history").scalar_one()
    assert after == before


def test_words_of_a_letter_are_found_as_they_are_changed(desk: Desk) -> None:
    letter = a_letter(desk, a_customer(desk).id)
    with desk.store.write("write_letter", desk.now()) as work:
        work.letters.replace(replace(letter, subject="About your saddle"))

    assert found(desk, "saddle") == [(Noun.LETTER, letter.id)]
    assert found(desk, "your wheel") == []
