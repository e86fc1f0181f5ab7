"""The report of people: facts by person and month, and no mean of a few."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from csdesk.desk import Desk
from csdesk.domain.complaint import EmpathizeStep
from csdesk.domain.contact import Channel
from csdesk.domain.reports.request import ReportKind
from tests.builders import (
    a_complaint,
    a_customer,
    a_follow_up,
    a_person,
    a_promise,
    a_shop,
    an_effort,
    at,
)
from tests.services.reported import Lines, lines_of, shown, words_of_page

YEAR = date(2026, 1, 1), date(2026, 12, 31)


def people(desk: Desk, key: str = "People", **asked: Any) -> Lines:
    return lines_of(shown(desk, ReportKind.PEOPLE, *YEAR, **asked), key)


@pytest.fixture
def shop(desk: Desk) -> Desk:
    """Zoe before Adam, as in the settings; Zoe looks after a complaint of Anna’s."""
    a_shop(desk, language="en")
    zoe, _ = a_person(desk, "Zoe"), a_person(desk, "Adam")
    a_complaint(desk, a_customer(desk).id, person_id=zoe.id)
    return desk


def test_who_looks_after_a_complaint_and_whose_minutes_it_took(shop: Desk) -> None:
    an_effort(shop, 1, 40, person_id=2, complaint_id=1)
    an_effort(shop, 1, 20, hourly=6000)

    zoe, adam, nobody = people(shop)

    assert (zoe["Person"], zoe["Complaints looked after"], zoe["Minutes"]) == ("Zoe", 1, 0)
    assert (adam["Person"], adam["Minutes"], adam["Cost"]) == ("Adam", 40, 2000)
    assert (nobody["Person"], nobody["Minutes"], nobody["Cost"]) == ("Nobody named", 20, 2000)


def test_nobody_is_ordered_by_a_figure(shop: Desk) -> None:
    an_effort(shop, 1, 400, person_id=2)

    assert [line["Person"] for line in people(shop)] == ["Zoe", "Adam"]
    assert "nothing here says who works well" in words_of_page(
        shown(shop, ReportKind.PEOPLE, *YEAR), "Notes"
    )


def test_months_add_up_to_the_period(shop: Desk) -> None:
    for month in (1, 1, 2, 11):
        an_effort(shop, 1, 15, person_id=1, on=date(2026, month, 28))

    months = people(shop, "PeopleMonths")

    assert [line["Minutes"] for line in months] == [30, 15, 15]
    assert people(shop)[0]["Minutes"] == 60


def test_a_very_long_period_puts_everything_in_its_own_month(shop: Desk) -> None:
    an_effort(shop, 1, 15, person_id=1, on=date(1999, 2, 3))

    long = shown(shop, ReportKind.PEOPLE, date(1990, 1, 1), date(2026, 12, 31))

    told = [
        (line["Month"], line["Complaints looked after"], line["Minutes"])
        for line in lines_of(long, "PeopleMonths")
    ]
    assert told == [("February 1999", 0, 15), ("November 2026", 1, 0)]


def test_promises_are_measured_by_the_day_the_customer_counts_on(shop: Desk) -> None:
    due = {"person_id": 1, "due_at": at(19, 17)}
    a_promise(shop, 1, kept_at=at(19, 17), **due)
    a_promise(shop, 1, kept_at=at(19, 18), **due)
    a_promise(shop, 1, kept_at=at(19, 16), agreed_due_at=at(18), moves=1, **due)
    a_promise(shop, 1, broken_at=at(20), reason="Ill", **due)
    a_promise(shop, 1, **due)
    a_promise(shop, 1, person_id=1, due_at=at(2, year=2027))

    line = people(shop)[0]

    names = ("in time", "later")
    assert [line[f"Promises kept {name}"] for name in names] == [1, 2]
    assert (line["Promises not kept"], line["Promises still open"]) == (1, 1)


def test_first_replies_count_for_who_looks_after_it(shop: Desk) -> None:
    with shop.store.write("save_empathize", shop.now()) as work:
        heard = {"acknowledged_at": at(17), "acknowledged_by": Channel.PHONE}
        work.empathize_steps.add(EmpathizeStep(1, **heard))

    assert people(shop)[0]["First replies"] == 1


def test_a_mean_stands_only_where_five_answered(shop: Desk) -> None:
    for score in (10, 9, 8, 7):
        a_follow_up(shop, 1, complaint_id=1, answered_at=at(19), recommend=score)
    few = people(shop)[0]
    a_follow_up(shop, 1, complaint_id=1, answered_at=at(20), recommend=5, satisfaction=4)

    enough = people(shop)[0]

    assert (few["Answers: would recommend"], few["Would recommend, mean (0-10)"]) == (4, None)
    assert enough["Would recommend, mean (0-10)"] == 7.8
    assert (enough["Answers: satisfied"], enough["Satisfied, mean (1-5)"]) == (1, None)


def test_an_answer_after_midnight_is_of_the_day_it_was_here(shop: Desk) -> None:
    moment = at(1, 0, month=12) + timedelta(minutes=5)
    a_follow_up(shop, 1, complaint_id=1, answered_at=moment, recommend=5)

    answered = {
        line["Month"]: line["Answers: would recommend"] for line in people(shop, "PeopleMonths")
    }

    assert answered == {"November 2026": 0, "December 2026": 1}


def test_without_names_people_are_numbers_too(shop: Desk) -> None:
    an_effort(shop, 1, 40, person_id=2)

    assert [line["Person"] for line in people(shop, names=False)] == ["Person 1", "Person 2"]


def test_an_empty_shop_has_an_empty_report(desk: Desk) -> None:
    a_shop(desk)

    assert people(desk) == [] == people(desk, "PeopleMonths")
