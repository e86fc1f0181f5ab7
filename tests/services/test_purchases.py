"""Purchases and returns entered by hand."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from csdesk.desk import Desk
from csdesk.domain.errors import CsdeskError, NotFound, Refused, RuleBroken
from csdesk.domain.money import LARGEST_MINOR
from csdesk.domain.purchase import Purchase, PurchaseForm, ReturnForm
from csdesk.services.purchases import add_purchase, add_return, purchases_of, remove_purchase
from tests.builders import a_complaint, a_customer, a_shop

DAY = date(2026, 11, 2)


def form(customer_id: int | None, gross: int = 10_700, **facts: Any) -> PurchaseForm:
    return PurchaseForm(customer_id, facts.pop("bought_on", DAY), gross, **facts)


def back(bought: Purchase, gross: int, **facts: Any) -> ReturnForm:
    return ReturnForm(bought.id, facts.pop("returned_on", DAY), gross, **facts)


@pytest.mark.parametrize(
    ("settings_of_shop", "facts", "net", "margin", "estimated"),
    [
        ({"usual_tax_bp": 700}, {}, 10_000, 4_000, (True, True)),
        ({"usual_tax_bp": None}, {}, 10_700, 4_280, (True, True)),
        ({"usual_tax_bp": 0}, {}, 10_700, 4_280, (True, True)),
        ({"usual_tax_bp": 1900}, {"tax_minor": 700}, 10_000, 4_000, (False, True)),
        ({}, {"tax_minor": 0, "cost_minor": 9_000}, 10_700, 1_700, (False, False)),
        ({}, {"tax_minor": 0, "cost_minor": 0}, 10_700, 10_700, (False, False)),
        ({}, {"tax_minor": 0, "cost_minor": 12_000}, 10_700, -1_300, (False, False)),
        ({"margin_bp": None}, {"tax_minor": 0}, 10_700, 4_280, (False, True)),
    ],
)
def test_what_is_not_known_is_worked_out_and_marked(
    desk: Desk,
    settings_of_shop: dict[str, Any],
    facts: dict[str, Any],
    net: int,
    margin: int,
    estimated: tuple[bool, bool],
) -> None:
    a_shop(desk, **settings_of_shop)

    bought = add_purchase(desk, form(a_customer(desk).id, **facts))

    assert (bought.net_minor, bought.margin_minor) == (net, margin)
    assert (bought.net_estimated, bought.margin_estimated) == estimated
    assert bought.gross_minor == bought.net_minor + bought.tax_minor == 10_700


@pytest.mark.parametrize(
    ("facts", "code"),
    [
        ({"gross": 0}, "purchase.amount"),
        ({"gross": -1}, "purchase.amount"),
        ({"tax_minor": -1}, "purchase.tax"),
        ({"tax_minor": 10_701}, "purchase.tax"),
        ({"cost_minor": -1}, "purchase.cost"),
        ({"gross": LARGEST_MINOR + 1}, "money.size"),
        ({"gross": 10**30}, "money.size"),
        ({"cost_minor": 10**19}, "money.size"),
        ({"bought_on": date(2026, 11, 22)}, "day.to_come"),
        ({"bought_on": date(26, 11, 2)}, "day.long_ago"),
    ],
)
def test_a_slip_is_refused_and_nothing_is_kept(
    desk: Desk, facts: dict[str, Any], code: str
) -> None:
    anna = a_customer(desk)

    with pytest.raises(Refused) as refused:
        add_purchase(desk, form(anna.id, **facts))

    assert refused.value.code == code
    assert purchases_of(desk, anna.id) == ()


def test_a_walk_in_purchase_has_no_customer(desk: Desk) -> None:
    assert add_purchase(desk, form(None)).customer_id is None


def test_nobody_buys_who_is_not_there(desk: Desk) -> None:
    with pytest.raises(NotFound):
        add_purchase(desk, form(12))


def test_goods_that_can_be_sold_again_take_back_their_margin_only(desk: Desk) -> None:
    bought = add_purchase(desk, form(a_customer(desk).id, tax_minor=700, what="Bike"))

    returned = add_return(desk, back(bought, 5_350))

    assert (returned.gross_minor, returned.net_minor, returned.margin_minor) == (
        -5_350,
        -5_000,
        -2_000,
    )
    assert (returned.return_of, returned.customer_id) == (bought.id, bought.customer_id)
    assert (returned.what, returned.bought_on) == ("Bike", DAY)


def test_goods_that_are_spoilt_take_all_they_were_sold_for(desk: Desk) -> None:
    bought = add_purchase(desk, form(a_customer(desk).id, tax_minor=700))

    returned = add_return(desk, back(bought, 10_700, resaleable=False))

    assert (returned.net_minor, returned.margin_minor) == (-10_000, -10_000)


@pytest.mark.parametrize("gross", [0, -5, 10_701])
def test_no_more_comes_back_than_was_bought(desk: Desk, gross: int) -> None:
    bought = add_purchase(desk, form(a_customer(desk).id))

    with pytest.raises(Refused) as refused:
        add_return(desk, back(bought, gross))

    assert refused.value.code == "return.amount"


def test_what_came_back_already_cannot_come_back_again(desk: Desk) -> None:
    bought = add_purchase(desk, form(a_customer(desk).id))
    first = add_return(desk, back(bought, 10_000))

    for form_again in (back(bought, 701), back(first, 1)):
        with pytest.raises(Refused):
            add_return(desk, form_again)

    assert add_return(desk, back(bought, 700)).gross_minor == -700


@pytest.mark.parametrize(
    ("day", "code"), [(date(2026, 11, 1), "return.day"), (date(2027, 1, 1), "day.to_come")]
)
def test_goods_come_back_after_they_were_bought_and_not_in_days_to_come(
    desk: Desk, day: date, code: str
) -> None:
    bought = add_purchase(desk, form(a_customer(desk).id))

    with pytest.raises(Refused) as refused:
        add_return(desk, back(bought, 5, returned_on=day))

    assert refused.value.code == code


@given(
    gross=st.integers(1, 10**9),
    tax=st.integers(0, 30),
    cost=st.none() | st.integers(0, 10**9),
    cuts=st.lists(st.integers(1, 99), max_size=5),
)
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None
)
def test_parts_that_come_back_add_up_to_the_whole_to_the_cent(
    desk: Desk, gross: int, tax: int, cost: int | None, cuts: list[int]
) -> None:
    anna = a_customer(desk)
    bought = add_purchase(desk, form(anna.id, gross, tax_minor=gross * tax // 100, cost_minor=cost))
    edges = sorted({0, gross, *(gross * cut // 100 for cut in cuts)})
    for low, high in pairwise(edges):
        add_return(desk, back(bought, high - low))

    kept = purchases_of(desk, anna.id)

    for column in ("gross_minor", "net_minor", "tax_minor", "margin_minor"):
        assert sum(getattr(each, column) for each in kept) == 0, column


def test_a_spoilt_part_keeps_the_rest_as_it_is_reckoned(desk: Desk) -> None:
    bought = add_purchase(desk, form(a_customer(desk).id, 10_000, tax_minor=0))
    add_return(desk, back(bought, 5_000, resaleable=False))

    last = add_return(desk, back(bought, 5_000))

    assert last.margin_minor == -2_000


def test_a_purchase_goes_only_after_its_returns(desk: Desk) -> None:
    anna = a_customer(desk)
    bought = add_purchase(desk, form(anna.id))
    returned = add_return(desk, back(bought, 700))

    with pytest.raises(Refused) as refused:
        remove_purchase(desk, bought.id)
    assert refused.value.code == "purchase.has_returns"

    remove_purchase(desk, returned.id)
    remove_purchase(desk, bought.id)
    assert purchases_of(desk, anna.id) == ()


def test_a_purchase_that_a_complaint_is_about_stays(desk: Desk) -> None:
    anna = a_customer(desk)
    bought = add_purchase(desk, form(anna.id))
    a_complaint(desk, anna.id, purchase_id=bought.id)

    with pytest.raises(RuleBroken) as stays:
        remove_purchase(desk, bought.id)

    assert stays.value.code == "shelf.linked"
    assert purchases_of(desk, anna.id) == (bought,)


def test_goods_come_back_for_a_complaint_of_the_same_customer_only(desk: Desk) -> None:
    anna, bo = a_customer(desk, "Anna"), a_customer(desk, "Bo")
    bought = add_purchase(desk, form(anna.id))
    theirs, another = a_complaint(desk, anna.id), a_complaint(desk, bo.id)

    assert add_return(desk, back(bought, 5, complaint_id=theirs.id)).complaint_id == theirs.id
    with pytest.raises(CsdeskError) as refused:
        add_return(desk, back(bought, 5, complaint_id=another.id))
    assert refused.value.code == "complaint.not_theirs"


def test_purchases_come_newest_first(desk: Desk) -> None:
    anna = a_customer(desk)
    days = (date(2026, 1, 5), date(2026, 3, 5), date(2026, 1, 5))
    made = [add_purchase(desk, form(anna.id, bought_on=day)) for day in days]

    assert purchases_of(desk, anna.id) == (made[1], made[2], made[0])
