"""The lists of customers and complaints: each order, each filter, each way to search."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from csdesk.desk import Desk
from csdesk.domain.complaint import Outcome, Severity, Stage
from csdesk.domain.customer import Customer
from csdesk.domain.figures import Band
from csdesk.domain.listings import (
    ComplaintFilter,
    CustomerFilter,
    CustomerQuery,
    CustomerSort,
    Urgency,
)
from csdesk.domain.parting import THINKING_DAYS, NextStep, Parting
from csdesk.services.complaints import complaint_rows, count_complaints, list_complaints
from csdesk.services.customers import (
    archive_customer,
    count_customers,
    customer_rows,
    list_customers,
)
from csdesk.services.search import find_anything
from csdesk.store.complaint_rows import complaint_facts
from csdesk.store.opening import open_store
from tests.builders import (
    a_complaint,
    a_contact,
    a_customer,
    a_follow_up,
    a_list_item,
    a_listen_draft,
    a_person,
    a_promise,
    a_purchase,
    an_act_draft,
    an_effort,
    an_empathize_step,
    at,
)
from tests.conftest import fixed_now
from tests.plans import plans_of


@pytest.fixture(scope="module")
def made_once(empty_shop: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("lists") / "shop.csdesk"
    shutil.copyfile(empty_shop, path)
    store = open_store(path)
    five_customers(Desk(store, fixed_now))
    store.close()
    return path


@pytest.fixture
def shop(made_once: Path, desk: Desk) -> dict[str, int]:
    """The five customers of ``five_customers`` by name, in the shop that is open."""
    shutil.copyfile(made_once, desk.store.path)
    with desk.store.read() as work:
        return {customer.name: customer.id for customer in work.customers.where()}


def five_customers(desk: Desk) -> None:
    """Five customers, each at another end of every order.

    margin: Bo 400 > Ed 100 > anna 40 > Cy 0 = di none; service: Ed 150 > Bo 100 > anna 25 > Cy 5.
    """
    ids = {name: a_customer(desk, name).id for name in ("anna", "Bo", "Cy", "di", "Ed")}
    for name, net in (("anna", 100), ("Bo", 1000), ("Ed", 250)):
        a_purchase(desk, ids[name], net, on=date(2026, 1, 5))
    for name, minutes, hourly in (
        ("anna", 30, 50),
        ("Bo", 60, 100),
        ("Cy", 60, 5),
        ("Ed", 60, 150),
    ):
        an_effort(desk, ids[name], minutes, hourly=hourly)
    for name, score in (("anna", 6), ("Bo", 9), ("Cy", 0), ("Ed", 7)):
        a_follow_up(desk, ids[name], recommend=score, answered_at=at(5))
    a_follow_up(desk, ids["anna"], recommend=10, answered_at=at(4))
    for name, day in (("anna", 3), ("Bo", 1), ("di", 2)):
        a_contact(desk, ids[name], at=at(day))
    a_complaint(desk, ids["Bo"], opened_at=at(4))


ORDERS = {
    CustomerSort.NAME: "anna Bo Cy di Ed",
    CustomerSort.MARGIN: "Cy di anna Ed Bo",
    CustomerSort.SERVICE: "di Cy anna Bo Ed",
    CustomerSort.SHARE: "di Bo anna Ed Cy",
    CustomerSort.SCORE: "di Cy anna Ed Bo",
    CustomerSort.LAST_CONTACT: "Cy Ed di anna Bo",
}


def names(desk: Desk, query: CustomerQuery) -> str:
    ids = list_customers(desk, query)
    return " ".join(row.name for row in customer_rows(desk, ids))


@pytest.mark.parametrize("sort", CustomerSort)
def test_every_order_goes_both_ways(desk: Desk, shop: dict[str, int], sort: CustomerSort) -> None:
    up = names(desk, CustomerQuery(sort=sort, descending=False))
    down = names(desk, CustomerQuery(sort=sort, descending=True))

    assert up == ORDERS[sort]
    assert down.split() == up.split()[::-1]


@pytest.mark.parametrize(
    ("which", "found"),
    [
        (CustomerFilter.ALL, "anna Bo Cy Ed"),
        (CustomerFilter.OPEN_COMPLAINT, "Bo"),
        (CustomerFilter.PAST_TIPPING, "Ed"),
        (CustomerFilter.UNHAPPY, "anna Cy"),
        (CustomerFilter.ARCHIVED, "di"),
    ],
)
def test_every_filter_counts_what_it_shows_in_every_order(
    desk: Desk, shop: dict[str, int], which: CustomerFilter, found: str
) -> None:
    archive_customer(desk, shop["di"])

    for sort in CustomerSort:
        wanted = [name for name in ORDERS[sort].split() if name in found.split()]
        query = CustomerQuery(filter=which, sort=sort, descending=False)
        assert names(desk, query).split() == wanted
        if wanted:
            typed = replace(query, typed=wanted[0])
            assert names(desk, typed).split() == wanted[:1]
    assert count_customers(desk)[which] == len(found.split())


def test_a_row_shows_what_a_line_of_the_list_holds(desk: Desk, shop: dict[str, int]) -> None:
    maya = a_person(desk, "Maya")
    with desk.store.write("edit_customer", desk.now()) as work:
        work.customers.replace(
            replace(work.customers.require(shop["Bo"]), looked_after_by=maya.id, note="VIP? No.")
        )

    [row] = customer_rows(desk, [shop["Bo"]])

    assert (row.name, row.note, row.looked_after_by) == ("Bo", "VIP? No.", "Maya")
    assert (row.margin_minor, row.service_minor, row.share) == (400, 100, 0.25)
    assert (row.band, row.recommend, row.open_complaints) == (Band.WITHIN_AIM, 9, 1)
    assert (row.last_contact_at, row.last_bought_on) == (at(4), date(2026, 1, 5))
    assert not row.archived


def test_rows_come_in_the_order_asked_for_and_leave_out_who_is_gone(
    desk: Desk, shop: dict[str, int]
) -> None:
    asked = [shop["Ed"], 99, shop["anna"]]

    assert [row.name for row in customer_rows(desk, asked)] == ["Ed", "anna"]


def test_many_rows_come_in_one_block(desk: Desk) -> None:
    with desk.store.write("import", desk.now()) as work:
        for number in range(1_000):
            work.customers.add(Customer(f"C{number:04}", created_at=desk.now()))

    ids = list_customers(desk, CustomerQuery(sort=CustomerSort.NAME, descending=False))
    rows = customer_rows(desk, ids)

    assert [row.name for row in rows] == [f"C{number:04}" for number in range(1_000)]
    found = list_customers(desk, CustomerQuery("c0", sort=CustomerSort.NAME, descending=False))
    assert found == ids
    assert list_customers(desk, CustomerQuery("c00", sort=CustomerSort.NAME)) == ids[99::-1]


def test_an_order_of_all_is_read_off_an_index(desk: Desk, shop: dict[str, int]) -> None:
    """A list of a hundred thousand stands at once because nothing is sorted for it."""
    for sort in CustomerSort:
        for descending in (True, False):
            query = CustomerQuery(sort=sort, descending=descending)
            [plan] = plans_of(desk, lambda query=query: list_customers(desk, query))
            assert "INDEX ix_customer_" in plan
            assert "TEMP B-TREE" not in plan


@pytest.mark.parametrize(
    ("which", "index"),
    [
        (CustomerFilter.OPEN_COMPLAINT, "ix_customer_sums_open (archived=? AND open_complaints>?)"),
        (CustomerFilter.PAST_TIPPING, "ix_customer_sums_share (archived=? AND share_rank>?)"),
        (CustomerFilter.UNHAPPY, "ix_customer_sums_score (archived=? AND recommend<?)"),
    ],
)
def test_a_filter_reads_those_few_only_whatever_the_order(
    desk: Desk, shop: dict[str, int], which: CustomerFilter, index: str
) -> None:
    for sort in CustomerSort:
        query = CustomerQuery(filter=which, sort=sort)
        [plan] = plans_of(desk, lambda query=query: list_customers(desk, query))
        assert index in plan


HOSTILE = ['"', "NEAR(", "*", "100%", "'; --", "a OR b", "(", "\0", "^", "title:"]


@pytest.mark.parametrize("typed", HOSTILE)
def test_hostile_words_search_and_do_no_harm(desk: Desk, shop: dict[str, int], typed: str) -> None:
    list_customers(desk, CustomerQuery(typed))
    list_complaints(desk, ComplaintFilter.OPEN, typed)
    find_anything(desk, typed)

    assert count_customers(desk)[CustomerFilter.ALL] == 5


def test_the_palette_finds_customers_first_and_names_them(desk: Desk, shop: dict[str, int]) -> None:
    spoke = a_customer(desk, "Spoke & Sons", note="x")
    a_complaint(desk, shop["anna"], "The spokes squeak", title="")
    a_contact(desk, shop["Bo"], "asked about a spoke\nand a saddle")

    found = find_anything(desk, "spok")

    assert [(each.noun, each.customer_id, each.name, each.words) for each in found] == [
        ("customer", spoke.id, "Spoke & Sons", "Spoke & Sons"),
        ("complaint", shop["anna"], "anna", "The spokes squeak"),
        ("contact", shop["Bo"], "Bo", "asked about a spoke"),
    ]
    assert find_anything(desk, "") == ()


# ---- complaints


def a_parting(desk: Desk, customer_id: int, parted_at: datetime) -> None:
    """The shop parted well from this customer, after a week to think it over."""
    decided_at = parted_at - timedelta(days=THINKING_DAYS)
    parting = Parting(customer_id, NextStep.PART_WELL, decided_at, 60, think_until=parted_at)
    with desk.store.write("part_well", desk.now()) as work:
        work.partings.add(replace(parting, parted_at=parted_at))


def complaint_at(desk: Desk, customer_id: int, stage: Stage, **facts: Any) -> int:
    """A complaint that has come so far; its promise is due on the 19th."""
    if stage is Stage.PARTED:
        facts = {"opened_at": at(1)} | facts
        a_parting(desk, customer_id, parted_at=at(2))
    key = a_complaint(desk, customer_id, **facts).id
    cause = a_list_item(desk)
    act = replace(an_act_draft(key).step, done_at=at(16))
    with desk.store.write("save_act", desk.now()) as work:
        if stage > Stage.LISTENING:
            work.listen_steps.put(replace(a_listen_draft(key).step, done_at=at(16)))
        if stage > Stage.EMPATHIZING:
            work.empathize_steps.put(replace(an_empathize_step(key), done_at=at(16)))
        if stage > Stage.ACTING:
            work.act_steps.put(act)
    if stage is Stage.PROMISE_OPEN:
        a_promise(desk, customer_id, complaint_id=key)
    if stage is Stage.FOLLOW_UP_DUE:
        a_promise(desk, customer_id, complaint_id=key, kept_at=at(18))
        a_follow_up(desk, customer_id, complaint_id=key)
    if stage >= Stage.SETTLING:
        a_follow_up(desk, customer_id, complaint_id=key, declined_at=at(18))
    if stage is Stage.SETTLED:
        with desk.store.write("settle", desk.now()) as work:
            work.complaints.replace(
                replace(
                    work.complaints.require(key),
                    settled_at=at(20),
                    outcome=Outcome.PUT_RIGHT,
                    cause_id=cause.id,
                )
            )
    return key


def test_the_stage_in_the_list_is_the_stage_of_the_facts(desk: Desk) -> None:
    anna = a_customer(desk)
    made = {complaint_at(desk, anna.id, stage): stage for stage in Stage}
    loose = complaint_at(desk, anna.id, Stage.PROMISE_OPEN)
    with desk.store.write("break_promise", desk.now()) as work:
        [promise] = work.promises.where(work.promises.table.c.complaint_id == loose)
        work.promises.replace(replace(promise, broken_at=at(20)))
    made[loose] = Stage.FOLLOW_UP_DUE  # nobody planned to ask

    rows = {row.id: row.stage for row in complaint_rows(desk, list(made))}
    with desk.store.read() as work:
        derived = {key: complaint_facts(work, key).stage for key in made}

    assert rows == derived == made


def test_complaints_are_filtered_by_whom_they_wait_for(desk: Desk) -> None:
    anna = a_customer(desk)
    made = {stage: complaint_at(desk, anna.id, stage) for stage in Stage}
    on_us = {Stage.LISTENING, Stage.EMPATHIZING, Stage.ACTING, Stage.PROMISE_OPEN}
    on_them = {Stage.FOLLOW_UP_DUE, Stage.SETTLING}

    wanted = {
        ComplaintFilter.OPEN: on_us | on_them,
        ComplaintFilter.WAITING_ON_US: on_us,
        ComplaintFilter.WAITING_ON_THEM: on_them,
        ComplaintFilter.SETTLED: {Stage.SETTLED, Stage.PARTED},
    }
    found = {which: set(list_complaints(desk, which)) for which in ComplaintFilter}

    assert found == {which: {made[stage] for stage in stages} for which, stages in wanted.items()}
    assert count_complaints(desk) == {which: len(stages) for which, stages in wanted.items()}


def test_late_promises_and_first_replies_press_most_and_money_never_does(desk: Desk) -> None:
    anna = a_customer(desk)
    under_way = complaint_at(
        desk, anna.id, Stage.ACTING, at_stake_minor=10**9, severity=Severity.GRAVE, opened_at=at(1)
    )
    waiting_longer = complaint_at(desk, anna.id, Stage.LISTENING, opened_at=at(2))
    waiting = complaint_at(desk, anna.id, Stage.LISTENING, opened_at=at(3), at_stake_minor=10**8)
    late = complaint_at(desk, anna.id, Stage.PROMISE_OPEN, opened_at=at(20))

    ids = list_complaints(desk, ComplaintFilter.OPEN)

    assert ids == (late, waiting_longer, waiting, under_way)
    assert [row.urgency for row in complaint_rows(desk, ids)] == [
        Urgency.PROMISE_LATE,
        Urgency.FIRST_REPLY,
        Urgency.FIRST_REPLY,
        Urgency.UNDER_WAY,
    ]


def test_settled_complaints_come_newest_first(desk: Desk) -> None:
    anna = a_customer(desk)
    first, second = (complaint_at(desk, anna.id, Stage.SETTLED) for _ in range(2))

    ids = list_complaints(desk, ComplaintFilter.SETTLED)

    assert ids == (second, first)
    assert {row.urgency for row in complaint_rows(desk, ids)} == {Urgency.SETTLED}


def test_complaints_are_found_by_their_words_and_by_their_customer(desk: Desk) -> None:
    anna = a_customer(desk, "Anna Berg", mail="anna@x.org", phone="020 7946 0958")
    bo = a_customer(desk, "Bo")
    hers = a_complaint(desk, anna.id, "It squeaks", title="Brake").id
    his = a_complaint(desk, bo.id, "Ask Anna about it", title="Saddle").id

    wanted = {
        "squea": {hers},
        "brake": {hers},
        "saddle": {his},
        "anna": {hers, his},
        "anna@x": {hers},
        "946 0958": {hers},
        "zzz": set(),
        "": {hers, his},
    }
    found = {typed: set(list_complaints(desk, ComplaintFilter.OPEN, typed)) for typed in wanted}
    assert found == wanted


def test_a_complaint_row_shows_minutes_person_and_what_is_due(desk: Desk) -> None:
    tom = a_person(desk, "Tom")
    anna = a_customer(desk, "Anna")
    key = complaint_at(desk, anna.id, Stage.PROMISE_OPEN, person_id=tom.id)
    a_follow_up(desk, anna.id, complaint_id=key)
    an_effort(desk, anna.id, 10, complaint_id=key)
    an_effort(desk, anna.id, 5, complaint_id=key)

    [row] = complaint_rows(desk, [key])

    assert (row.customer, row.person, row.minutes) == ("Anna", "Tom", 15)
    assert (row.next_due_at, row.ask_on) == (at(19, 17), date(2026, 12, 3))
    assert row.acknowledged
