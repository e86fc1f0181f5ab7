"""The same list in another form: moved columns, other letters, one column more."""

from __future__ import annotations

import pytest

from csdesk.desk import Desk
from csdesk.domain.import_changes import Fact
from csdesk.domain.import_choices import Choices
from csdesk.services.checks import check
from csdesk.services.import_looking import look_at_pasted
from csdesk.services.import_other_form import OTHER_FORM
from csdesk.services.import_standing import shop_json
from csdesk.services.imports import ImportResult, bring_in
from tests.builders import a_shop

FIRST = (
    "Order,Date,Customer,Email,Total\n"
    "R1,2026-03-02,Ann Lind,ann@x.test,100.00\n"
    "R2,2026-03-05,Bo Novak,bo@x.test,60.00\n"
)


@pytest.fixture
def shop(desk: Desk) -> Desk:
    a_shop(desk)
    bring_in(desk, look_at_pasted(FIRST))
    return desk


def brought(desk: Desk, text: str) -> ImportResult:
    result = bring_in(desk, look_at_pasted(text))
    assert check(desk) == ()
    return result


@pytest.mark.parametrize(
    "text",
    [
        "Total,Date,Email,Order,Customer\n"
        "100.00,2026-03-02,ann@x.test,R1,Ann Lind\n"
        "60.00,2026-03-05,bo@x.test,R2,Bo Novak\n",
        "ORDER;DATE;CUSTOMER;EMAIL;TOTAL\n"
        "R1;02.03.2026;Ann Lind;ann@x.test;100,00\n"
        "R2;05.03.2026;Bo Novak;bo@x.test;60,00\n",
    ],
    ids=["columns moved", "capitals, other days and amounts"],
)
def test_a_list_in_another_form_brings_its_sales_once(shop: Desk, text: str) -> None:
    result = brought(shop, text)

    assert result.preview.purchases_duplicate == 2
    assert shop_json(shop)["total"] == {"EUR": "160.00"}


MORE = (
    "Order,Date,Customer,Email,Total,Note\n"
    "R1,2026-03-02,Ann Lind,ann@x.test,100.00,paid in cash\n"
    "R2,2026-03-05,Bo Novak,bo.novak@x.test,60.00,\n"
    "R3,2026-03-06,Bo Novak,bo.novak@x.test,7.00,\n"
)


def test_a_list_with_one_column_more_brings_only_what_is_new_and_asks(shop: Desk) -> None:
    result = brought(shop, MORE)

    assert (result.preview.purchases_duplicate, result.purchases) == (2, 1)
    assert [doubt.code for doubt in result.preview.plan.doubts] == [OTHER_FORM]
    assert shop_json(shop)["total"] == {"EUR": "167.00"}
    assert brought(shop, MORE).batch_id is None


def test_the_owner_may_say_that_they_are_other_sales(shop: Desk) -> None:
    look = look_at_pasted(MORE, choices=Choices(answers={OTHER_FORM: "others"}))

    assert bring_in(shop, look).purchases == 3


@pytest.mark.parametrize(
    "row",
    [
        "R1,2026-03-02,Zoe Zott,zoe@x.test,100.00,",
        "R1,2026-03-03,Ann Lind,ann@x.test,100.00,",
        "R1,2026-03-02,Ann Lind,ann@x.test,100.10,",
        "R9,2026-03-02,Ann Lind,ann@x.test,100.00,",
    ],
    ids=["another customer", "another day", "another amount", "another number"],
)
def test_what_differs_in_one_thing_is_another_sale(shop: Desk, row: str) -> None:
    result = brought(shop, MORE.splitlines()[0] + "\n" + row + "\n")

    assert (result.purchases, result.preview.plan.doubts) == (1, ())


def test_sales_without_numbers_are_the_same_only_where_many_are(shop: Desk) -> None:
    days = [f"2026-04-{day:02}" for day in range(1, 6)]
    brought(shop, "Date,Customer,Total\n" + "".join(f"{day},Ann Lind,5.00\n" for day in days))

    many = "Date,Customer,Total,Till\n" + "".join(f"{day},Ann Lind,5.00,A\n" for day in days)
    assert brought(shop, many).preview.purchases_duplicate == 5
    assert brought(shop, "Date,Customer,Total,Who\n2026-04-01,Ann Lind,5.00,B\n").purchases == 1


def test_a_sale_whose_customer_is_written_otherwise_by_now_stays_one_sale(shop: Desk) -> None:
    head = "Invoice,Date,Customer,Total\n"
    brought(shop, head + "1,2026-03-02,Jon Doe,10.00\n2,2026-03-02,Ida Roth,10.00\n")

    result = brought(shop, head + "1,2026-03-02,John Doe,10.00\n2,2026-03-02,Ida Roth,10.00\n")

    assert (result.purchases, result.customers) == (0, 1)
    told = [(change.fact, change.before, change.after) for change in result.preview.changes]
    assert told == [(Fact.CUSTOMER, "Jon Doe", "John Doe")]


def test_numbers_that_stand_for_several_sales_of_a_day_tell_nothing_alone(shop: Desk) -> None:
    head = "Invoice,Date,Customer,Total\n"
    brought(shop, head + "1,2026-03-02,Jon Doe,10.00\n1,2026-03-02,Ida Roth,10.00\n")

    assert brought(shop, head + "1,2026-03-02,Zoe Zott,10.00\n").purchases == 1


def test_numbers_that_a_spreadsheet_took_the_zeros_from_are_the_same(shop: Desk) -> None:
    brought(shop, "Receipt,Date,Total\n0001,2026-03-02,100.50\n0002,2026-03-05,60.00\n")

    result = brought(shop, "Receipt,Date,Total\n1,2026-03-02,100.50\n2,2026-03-05,60.00\n")

    assert (result.purchases, result.preview.purchases_duplicate) == (0, 2)
