"""Customers: adding, editing, doubles, archiving, and what the head of their page shows."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from csdesk.desk import Desk
from csdesk.domain.customer import CustomerForm, PointKind, Preferences
from csdesk.domain.errors import NotFound, Refused
from csdesk.domain.listings import CustomerFilter, CustomerQuery
from csdesk.services.charts import find_customer
from csdesk.services.customers import (
    LONGEST_NAME,
    add_customer,
    archive_customer,
    bring_back_customer,
    customer_details,
    customers_with,
    edit_customer,
    list_customers,
    save_preferences,
)
from csdesk.services.search import find_anything
from tests.builders import (
    a_complaint,
    a_customer,
    a_follow_up,
    a_list_item,
    a_person,
    a_purchase,
    a_shop,
    at,
)


def points(desk: Desk, customer_id: int) -> list[tuple[str, str, str]]:
    details = customer_details(desk, customer_id)
    return [(str(each.kind), each.typed, each.normal) for each in details.contact_points]


def test_a_name_is_enough(desk: Desk) -> None:
    anna = add_customer(desk, CustomerForm("  Anna   Lindqvist\n"))

    assert (anna.id, anna.name, anna.created_at) == (1, "Anna Lindqvist", desk.now())
    details = customer_details(desk, anna.id)
    assert (details.contact_points, details.preferences) == ((), Preferences(anna.id))
    assert (details.open_complaints, details.first_on, details.last_answer) == ((), None, None)


def test_mails_and_phones_are_kept_as_typed_and_as_compared(desk: Desk) -> None:
    a_shop(desk, country="GB")

    anna = add_customer(
        desk,
        CustomerForm(
            "Anna",
            mails=(" Anna@Example.ORG ", "anna@example.org", ""),
            phones=("020 7946 0958", "+44 20 7946 0958", " "),
        ),
    )

    assert points(desk, anna.id) == [
        ("mail", "anna@example.org", "anna@example.org"),
        ("phone", "+44 20 7946 0958", "+442079460958"),
    ]


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"name": " \n"}, "customer.name"),
        ({"name": "x" * (LONGEST_NAME + 1)}, "customer.name"),
        ({"mails": ("anna",)}, "customer.mail"),
        ({"mails": ("a@b.c?bcc=all@x.org",)}, "customer.mail"),
        ({"mails": ("a@b.c, d@e.f",)}, "customer.mail"),
        ({"phones": ("call me",)}, "customer.phone"),
    ],
)
def test_what_cannot_be_is_refused_whole(desk: Desk, facts: dict[str, Any], code: str) -> None:
    with pytest.raises(Refused) as refused:
        add_customer(desk, CustomerForm(**{"name": "Anna"} | facts))

    assert refused.value.code == code
    assert list_customers(desk, CustomerQuery()) == ()


@pytest.mark.parametrize(
    "name",
    [
        "=cmd|'/c calc'!A0",
        "<b>Bob</b>",
        "Robert'); DROP TABLE customer;--",
        "\u202egnp.exe",
        "100% Wolle",
        "A",
        "x" * LONGEST_NAME,
    ],
)
def test_a_name_is_whatever_its_bearer_says(desk: Desk, name: str) -> None:
    kept = add_customer(desk, CustomerForm(name))

    assert customer_details(desk, kept.id).customer.name == name
    assert find_customer(desk, name) == kept.id


def test_editing_changes_what_the_form_says_and_nothing_else(desk: Desk) -> None:
    maya = a_person(desk, "Maya")
    bo = add_customer(desk, CustomerForm("Bo"))
    before = add_customer(
        desk,
        CustomerForm("Anna", mails=("a@x.org", "b@x.org"), external_key="K-1", note="old"),
    )

    after = edit_customer(
        desk,
        before.id,
        CustomerForm(
            "Anna Berg",
            mails=("B@x.org", "c@x.org"),
            looked_after_by=maya.id,
            referred_by=bo.id,
        ),
    )

    assert (after.name, after.note, after.external_key) == ("Anna Berg", "", "K-1")
    assert points(desk, before.id) == [
        ("mail", "B@x.org", "b@x.org"),
        ("mail", "c@x.org", "c@x.org"),
    ]
    details = customer_details(desk, before.id)
    assert (details.looked_after_by, details.referred_by) == (maya, bo)


def test_tags_are_words_each_once_and_not_too_many(desk: Desk) -> None:
    anna = add_customer(desk, CustomerForm("Anna", tags="club,, e-bike ,CLUB", on_contract=True))
    assert (anna.tags, anna.tag_words) == ("club, e-bike", ("club", "e-bike"))
    assert anna.on_contract
    with pytest.raises(Refused) as refused:
        add_customer(desk, CustomerForm("Bo", tags=", ".join(map(str, range(200)))))
    assert refused.value.code == "customer.tags"


def test_nobody_was_sent_by_themselves(desk: Desk) -> None:
    anna = a_customer(desk)

    with pytest.raises(Refused) as refused:
        edit_customer(desk, anna.id, CustomerForm("Anna", referred_by=anna.id))

    assert refused.value.code == "customer.referred_by"


def test_who_is_gone_cannot_be_edited_archived_or_looked_at(desk: Desk) -> None:
    for act in (
        lambda: edit_customer(desk, 9, CustomerForm("Anna")),
        lambda: archive_customer(desk, 9),
        lambda: bring_back_customer(desk, 9),
        lambda: customer_details(desk, 9),
        lambda: save_preferences(desk, Preferences(9)),
    ):
        with pytest.raises(NotFound) as gone:
            act()
        assert gone.value.code == "customer.gone"


@pytest.mark.parametrize(
    ("facts", "found"),
    [
        ({"name": "anna LINDQVIST"}, True),
        ({"name": "Anna"}, False),
        ({"name": "Else", "mails": ("ANNA@x.org",)}, True),
        ({"name": "Else", "phones": ("(020) 7946 0958",)}, True),
        ({"name": "Else", "mails": ("bo@x.org",)}, False),
        ({"name": "Anna Lindqvist", "mails": ("not a mail",)}, True),
        ({"name": ""}, False),
    ],
)
def test_doubles_are_spotted_by_name_mail_or_phone(
    desk: Desk, facts: dict[str, Any], found: bool
) -> None:
    a_shop(desk, country="GB")
    anna = add_customer(
        desk, CustomerForm("Anna Lindqvist", mails=("anna@x.org",), phones=("+442079460958",))
    )

    doubles = customers_with(desk, CustomerForm(**facts))

    assert [row.id for row in doubles] == ([anna.id] if found else [])


def test_archiving_takes_out_of_lists_and_search_and_keeps_all_else(desk: Desk) -> None:
    anna = a_customer(desk, "Anna")
    a_purchase(desk, anna.id)

    archived = archive_customer(desk, anna.id)

    assert archived.archived_at == desk.now()
    assert list_customers(desk, CustomerQuery()) == ()
    assert list_customers(desk, CustomerQuery("anna")) == ()
    assert list_customers(desk, CustomerQuery("anna", CustomerFilter.ARCHIVED)) == (anna.id,)
    assert find_anything(desk, "anna") == ()
    assert customer_details(desk, anna.id).spend_minor == 10_000

    assert bring_back_customer(desk, anna.id) == anna
    assert list_customers(desk, CustomerQuery("anna")) == (anna.id,)
    assert [found.noun_id for found in find_anything(desk, "anna")] == [anna.id]


def test_the_head_of_a_page_shows_every_open_complaint_however_old(desk: Desk) -> None:
    anna = a_customer(desk)
    oldest = a_complaint(desk, anna.id, opened_at=at(1, year=2020))
    cause = a_list_item(desk)
    for day in range(1, 4):
        a_complaint(
            *(desk, anna.id),
            opened_at=at(day),
            settled_at=at(20),
            outcome="put_right",
            cause_id=cause.id,
        )

    assert [row.id for row in customer_details(desk, anna.id).open_complaints] == [oldest.id]


def test_the_head_of_a_page_shows_first_day_spend_and_the_last_answer(desk: Desk) -> None:
    anna = a_customer(desk)
    a_purchase(desk, anna.id, 500, on=date(2026, 5, 1))
    a_purchase(desk, anna.id, 700, on=date(2026, 2, 1))
    newest = a_follow_up(desk, anna.id, recommend=9, answered_at=at(12))
    a_follow_up(desk, anna.id, recommend=3, answered_at=at(11))
    a_follow_up(desk, anna.id)

    details = customer_details(desk, anna.id)

    assert (details.first_on, details.spend_minor) == (date(2026, 2, 1), 1_200)
    assert details.last_answer == newest


def test_preferences_are_kept_and_changed(desk: Desk) -> None:
    anna = a_customer(desk)
    save_preferences(desk, Preferences(anna.id, channel="Text first"))

    save_preferences(desk, Preferences(anna.id, donts="No calls before ten"))

    kept = customer_details(desk, anna.id).preferences
    assert kept.lines == ("No calls before ten",)


def test_a_customer_is_meant_by_id_or_name(desk: Desk) -> None:
    anna, other, twin = (a_customer(desk, name) for name in ("Anna Berg", "7", "Bo"))
    a_customer(desk, "bo")

    assert find_customer(desk, str(anna.id)) == anna.id
    assert find_customer(desk, "anna berg") == anna.id
    assert find_customer(desk, "7") == other.id
    with pytest.raises(Refused) as two:
        find_customer(desk, "Bo")
    assert two.value.facts["ids"] == [twin.id, twin.id + 1]
    for nobody in ("Anna", "", "9" * 40, "0", "-1", "1.0"):
        with pytest.raises(NotFound):
            find_customer(desk, nobody)


def test_kinds_of_points_are_what_they_say(desk: Desk) -> None:
    anna = add_customer(desk, CustomerForm("Anna", mails=("a@x.org",), phones=("0157 1234567",)))

    kinds = {each.kind for each in customer_details(desk, anna.id).contact_points}
    assert kinds == {PointKind.MAIL, PointKind.PHONE}
