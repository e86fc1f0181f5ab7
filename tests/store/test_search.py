"""The words of the shop: what is typed finds what was meant, and never does anything else."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.store import search
from csdesk.store.search import match_of
from tests.builders import a_complaint, a_contact, a_customer

HOSTILE = [
    '"',
    '""',
    "'",
    "NEAR(",
    "NEAR(anna bo, 2)",
    "*",
    "anna*",
    "100%",
    "a_b",
    "_",
    "__ anna",
    "\\",
    "anna AND",
    "OR",
    "NOT anna",
    "title:anna",
    "{title body}: anna",
    "^anna",
    "-anna",
    "anna + bo",
    "(",
    ")",
    "'; DROP TABLE customer; --",
    "\0",
    "anna\0bo",
    "\ud800",
    "👩‍👩‍👧",
    "\u202eanna",
    "e\u0301" * 50,
    "ﷺ",
    "½ ² ٣",
    "a" * 10_000,
    "1-2-3-4-5-6",
    "+",
    "\n\t ",
]


def customers(desk: Desk, typed: str) -> set[int] | None:
    with desk.store.read() as work:
        return search.customers_matching(work.connection, typed)


@pytest.mark.parametrize("typed", HOSTILE)
def test_nothing_that_is_typed_is_an_order(desk: Desk, typed: str) -> None:
    a_customer(desk, "Anna Berg")
    a_complaint(desk, 1)

    with desk.store.read() as work:
        search.customers_matching(work.connection, typed)
        search.complaints_matching(work.connection, typed)
        for noun in (Noun.CUSTOMER, Noun.COMPLAINT, Noun.CONTACT):
            search.find(work.connection, typed, noun, 5)

    assert customers(desk, "anna") == {1}


@pytest.mark.parametrize("typed", ["", " ", '"', "%", "👍", "(((", "\0"])
def test_nothing_to_look_for_is_no_question(typed: str) -> None:
    assert match_of(typed) is None


LETTERS = st.characters(
    max_codepoint=0x4FF, exclude_categories=["Cn"], exclude_characters="\0\u0374"
) | st.sampled_from("山田太郎ابجשלום€’–😀\u0301")
"""Latin, Greek, Cyrillic and what stands among them, and a few from further away."""


@given(st.text(LETTERS, max_size=30))
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None
)
def test_any_name_is_found_by_what_of_it_can_be_typed(desk: Desk, name: str) -> None:
    if not name.strip():
        return
    kept = a_customer(desk, name)

    found = customers(desk, name)

    assert found is None or kept.id in found


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("Zoë Müller", "zoe"),
        ("Zoë Müller", "ZOË MULL"),
        ("Zoe Muller", "zoë müller"),
        (unicodedata.normalize("NFD", "Zoë Müller"), unicodedata.normalize("NFC", "müller")),
        (unicodedata.normalize("NFC", "Zoë Müller"), unicodedata.normalize("NFD", "müller")),
        ("Łukasz Żak", "łukasz zak"),
        ("O’Neill & Sons", "neill sons"),
        ("Иван Петров", "иван"),
        ("山田太郎", "山田"),
        ("हिन्दी", "हिन्दी"),
    ],
)
def test_accents_and_case_stand_in_nobodys_way(desk: Desk, name: str, typed: str) -> None:
    kept = a_customer(desk, name)
    a_customer(desk, "Somebody Else")

    assert customers(desk, typed) == {kept.id}


@pytest.mark.parametrize(
    "typed",
    ["+44 20 7946 0958", "02079460958", "7946", "946 0958", "(020) 7946-0958", "0958", "958"],
)
def test_any_run_of_digits_finds_a_phone(desk: Desk, typed: str) -> None:
    kept = a_customer(desk, "Anna", phone="020 7946 0958")
    with desk.store.write("edit_customer", desk.now()) as work:
        [point] = work.contact_points.where()
        work.contact_points.replace(replace(point, normal="+442079460958"))
    a_customer(desk, "Bo", phone="555 0000")

    assert customers(desk, typed) == {kept.id}


def test_a_number_with_a_dash_is_found_as_it_stands(desk: Desk) -> None:
    kept = a_customer(desk, "Anna", note="Order 2024-118")
    a_customer(desk, "Bo", note="Order 2024 and 7")

    assert customers(desk, "2024-118") == {kept.id}


def test_mail_note_and_words_of_complaints_and_contacts_are_found(desk: Desk) -> None:
    anna = a_customer(
        desk, "Anna", mail="anna.l@example.org", note="Likes coffee", external_key="K-77"
    )
    bo = a_customer(desk, "Bo")
    a_complaint(desk, bo.id, "It squeaks terribly")
    a_contact(desk, bo.id, "Asked for a saddle")

    wanted = {
        "anna.l@ex": {anna.id},
        "coff": {anna.id},
        "k-77": {anna.id},
        "squeak": {bo.id},
        "terribly squeaks": {bo.id},
        "saddle": {bo.id},
        "saddle squeak": set(),
        "example bo": set(),
    }
    assert {typed: customers(desk, typed) for typed in wanted} == wanted


def test_the_newest_come_first_and_never_more_than_asked_for(desk: Desk) -> None:
    made = [a_customer(desk, f"Anna {number}").id for number in range(5)]

    with desk.store.read() as work:
        hits = search.find(work.connection, "anna", Noun.CUSTOMER, 3)

    assert [hit.noun_id for hit in hits] == made[:1:-1]
    assert [hit.words for hit in hits] == ["Anna 4", "Anna 3", "Anna 2"]


def test_nouns_of_one_number_are_told_apart(desk: Desk) -> None:
    anna = a_customer(desk, "Anna Wheel")
    complaint = a_complaint(desk, anna.id, "The wheel rubs", title="Wheel")
    contact = a_contact(desk, anna.id, "About the wheel")
    assert (anna.id, complaint.id, contact.id) == (1, 1, 1)

    with desk.store.read() as work:
        found = {
            noun: [
                (hit.noun_id, hit.customer_id, hit.words)
                for hit in search.find(work.connection, "wheel", noun, 9)
            ]
            for noun in (Noun.CUSTOMER, Noun.COMPLAINT, Noun.CONTACT)
        }

    assert found == {
        Noun.CUSTOMER: [(1, 1, "Anna Wheel")],
        Noun.COMPLAINT: [(1, 1, "Wheel")],
        Noun.CONTACT: [(1, 1, "About the wheel")],
    }


@pytest.mark.parametrize(
    ("name", "typed", "is_them"),
    [
        ("Anna Berg", "anna  BERG", True),
        ("Anna Berg", "Anna", False),
        ("Anna Berg", "Anna Bergman", False),
        ("Ärzte e.V.", "ärzte E.v.", True),
        ("!!!", "!!!", True),
        ("24-7 Shop", "24-7 shop", True),
    ],
)
def test_a_name_is_the_same_whatever_its_case(
    desk: Desk, name: str, typed: str, is_them: bool
) -> None:
    kept = a_customer(desk, name)

    with desk.store.read() as work:
        assert search.customers_named(work.connection, typed) == ([kept.id] if is_them else [])


def test_of_a_pasted_letter_the_first_words_are_looked_for(desk: Desk) -> None:
    anna = a_customer(desk, "Anna Lindqvist", note="the wheel rubs " * 40)

    question = match_of("Anna Lindqvist " + "the wheel rubs " * 100_000)

    assert question is not None
    assert question.count(" AND ") == search.MOST_WORDS - 1
    with desk.store.read() as work:
        assert search.customers_matching(work.connection, "wheel rubs " * 100_000) == {anna.id}


def test_marks_of_writing_direction_are_no_part_of_a_name(desk: Desk) -> None:
    evi = a_customer(desk, "\u2066Evi\u2069 Berg")

    with desk.store.read() as work:
        for typed in ("evi", "\u2066Evi\u2069", "evi b"):
            assert search.customers_matching(work.connection, typed) == {evi.id}
