"""Money given back, told by a file of its own, reaches the sale that an earlier file brought."""

from __future__ import annotations

from pathlib import Path

import pytest

from csdesk.desk import Desk
from csdesk.domain.import_choices import Choices
from csdesk.domain.listings import CustomerQuery
from csdesk.services.customers import customer_details, list_customers
from csdesk.services.import_looking import look_at
from csdesk.services.imports import ImportResult, bring_in
from csdesk.services.purchases import purchases_of
from tests.builders import a_shop

HEAD = (
    "Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,From Email Address,"
    "To Email Address,Transaction ID,Reference Txn ID,Balance\n"
)
PAID = (
    "13/10/2026,10:00:00,CET,Ann Berg,Website Payment,Completed,EUR,120.00,-3.00,117.00,"
    "ann@mail.test,shop@mail.test,T1,,117.00\n"
)
BACK = (
    "15/10/2026,10:00:00,CET,Ann Berg,Payment Refund,Completed,EUR,-20.00,0.00,-20.00,"
    "shop@mail.test,ann@mail.test,T2,T1,97.00\n"
)
HELD = (
    "14/10/2026,10:00:00,CET,Ann Berg,Payment Hold,Completed,EUR,-120.00,0.00,-120.00,"
    "shop@mail.test,ann@mail.test,T3,T1,0.00\n"
)


@pytest.fixture
def shop(desk: Desk) -> Desk:
    a_shop(desk)
    return desk


def brought(desk: Desk, folder: Path, rows: str, name: str = "paypal.csv") -> ImportResult:
    path = folder / name
    path.write_text(HEAD + rows, encoding="utf-8")
    return bring_in(desk, look_at(path, choices=Choices(answers={"dates:0": "day_first"})))


def amounts(desk: Desk) -> list[tuple[int, bool]]:
    [ann] = list_customers(desk, CustomerQuery())
    told = purchases_of(desk, ann)
    return sorted((each.gross_minor, each.return_of is not None) for each in told)


def test_a_refund_in_a_later_file_belongs_to_the_sale_of_an_earlier_one(shop, tmp_path):
    brought(shop, tmp_path, PAID, "october-1.csv")

    brought(shop, tmp_path, BACK, "october-2.csv")

    assert amounts(shop) == [(-2000, True), (12000, False)]


def test_both_halves_and_the_whole_come_to_the_same(shop, tmp_path):
    brought(shop, tmp_path, PAID + BACK, "whole.csv")

    brought(shop, tmp_path, PAID, "october-1.csv")
    brought(shop, tmp_path, BACK, "october-2.csv")

    assert amounts(shop) == [(-2000, True), (12000, False)]


def test_money_that_paypal_only_held_back_is_not_given_back(shop, tmp_path):
    brought(shop, tmp_path, PAID + HELD)

    assert amounts(shop) == [(12000, False)]


def test_a_refund_of_a_sale_that_nobody_knows_counts_for_whoever_got_it(shop, tmp_path):
    brought(shop, tmp_path, BACK)

    assert amounts(shop) == [(-2000, False)]


def test_the_shop_itself_becomes_no_customer(shop, tmp_path):
    brought(shop, tmp_path, PAID + BACK)

    [ann] = list_customers(shop, CustomerQuery())
    assert customer_details(shop, ann).customer.name == "Ann Berg"
