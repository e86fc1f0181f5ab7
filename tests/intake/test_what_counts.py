"""What of a program's list counts as a sale, as money given back, or not at all."""

from __future__ import annotations

from decimal import Decimal

import pytest

from csdesk.domain.drafts import ImportPlan
from tests.intake.lists import a_plan

ETSY = "Date,Type,Title,Info,Currency,Amount,Fees & Taxes,Net,Tax Details\n"
SQUARE = (
    "Date,Time,Time Zone,Category,Item,Qty,Gross Sales,Discounts,Net Sales,Tax,Transaction ID,"
    "Event Type,Customer ID,Customer Name\n"
)
WOO = (
    "order_number,order_date,status,order_currency,tax_total,order_total,refund_total,"
    "customer_email,billing_first_name,product_name\n"
)
PAYPAL = (
    "Date,Time,TimeZone,Name,Type,Status,Currency,Gross,Fee,Net,From Email Address,"
    "To Email Address,Transaction ID,Reference Txn ID,Balance\n"
)
DATEV = (
    "Umsatz (ohne Soll/Haben-Kz);Soll/Haben-Kennzeichen;Konto;Gegenkonto (ohne BU-Schlüssel);"
    "Belegdatum;Belegfeld 1\n"
)


def amounts(plan: ImportPlan) -> list[Decimal]:
    return [each.gross for each in plan.purchases]


def test_two_refunds_of_the_same_amount_on_one_day_both_count():
    sale = "30-Apr-26,Sale,Payment for Order #7,,GBP,£20.00,--,£20.00,--\n"
    back = "30-Apr-26,Refund,Partial refund for Order #7,,GBP,-£5.00,--,-£5.00,--\n"
    plan = a_plan(ETSY + sale + back + back)

    assert plan.totals == {"GBP": Decimal("10.00")}
    assert plan.documents == 1
    prints = [each.fingerprint for each in plan.purchases]
    assert len(set(prints)) == 3
    assert {each.refund_of for each in plan.purchases[1:]} == {prints[0]}


def test_a_refund_is_the_same_refund_in_a_file_without_its_sale():
    back = "2-May-26,Refund,Partial refund for Order #7,,GBP,-£5.00,--,-£5.00,--\n"
    sale = "30-Apr-26,Sale,Payment for Order #7,,GBP,£20.00,--,£20.00,--\n"

    [_, in_whole] = a_plan(ETSY + sale + back).purchases
    [alone] = a_plan(ETSY + back).purchases

    assert (alone.fingerprint, alone.refund_of) == (in_whole.fingerprint, in_whole.refund_of)
    assert not alone.is_document


def test_a_part_of_a_sum_that_is_no_amount_keeps_the_whole_document_out():
    plan = a_plan(
        SQUARE
        + "2026-09-13,10:00,Eastern,A,Mug,1,$9.00,,$9.00,$1.00,S1,Payment,C1,Ann\n"
        + "2026-09-13,10:00,Eastern,A,Cup,1,$9.00,,$9.00,see note,S2,Payment,C2,Ben\n"
    )

    assert amounts(plan) == [Decimal("10.00")]
    assert {(each.row, each.value) for each in plan.problems} == {(3, "see note")}
    assert plan.purchases_skipped == 1


def test_tax_without_a_sign_beside_money_given_back_is_given_back_too():
    plan = a_plan(
        SQUARE + "2026-09-13,10:00,Eastern,A,Mug,1,-$9.00,,-$9.00,$0.00,S1,Refund,C1,Ann\n"
    )

    [back] = plan.purchases
    assert (back.gross, back.net, back.is_document) == (Decimal("-9.00"), Decimal("-9.00"), False)


def test_an_order_marked_refunded_comes_to_nothing_where_the_amount_column_says_none():
    plan = a_plan(
        WOO
        + "1,2026-01-02,refunded,EUR,0,10.00,0,a@x.test,Ann,Mug\n"
        + "2,2026-01-03,completed,EUR,0,10.00,4.00,a@x.test,Ann,Mug\n"
    )

    assert amounts(plan) == [Decimal(each) for each in ("10.00", "-10.00", "10.00", "-4.00")]


def test_what_was_given_back_of_a_payment_that_never_came_stays_out_with_it():
    plan = a_plan(
        PAYPAL
        + "13/10/2026,1:00,CET,Ann,Website Payment,Reversed,EUR,9,0,9,a@x.test,s@x.test,T1,,9\n"
        + "14/10/2026,1:00,CET,Ann,Payment Reversal,OK,EUR,-9,0,-9,s@x.test,a@x.test,T2,T1,\n"
    )

    assert plan.purchases == ()
    assert plan.left_out == {"reversed": 1, "money back for what stays out": 1}


def test_whoever_was_only_paid_by_the_shop_becomes_no_customer():
    plan = a_plan(
        PAYPAL
        + "13/10/2026,1:00,CET,Ann,Website Payment,Completed,EUR,9,0,9,a@x.test,s@x.test,T1,,9\n"
        + "14/10/2026,1:00,CET,Paper,General Payment,OK,EUR,-5,0,-5,s@x.test,p@x.test,T2,,4\n"
        + "15/10/2026,1:00,CET,Paper,Refund,OK,EUR,2,0,2,p@x.test,s@x.test,T3,T2,6\n"
    )

    assert [each.name for each in plan.customers] == ["Ann"]
    assert plan.totals == {"EUR": Decimal("9.00")}
    assert plan.left_out == {"general payment": 1, "refund": 1}


def test_bookings_without_the_line_that_tells_their_year_are_told_and_stay_out():
    plan = a_plan(DATEV + "119,00;S;10000;8400;2202;R1\n" + "119,00;S;10000;8400;1503;R2\n")

    assert plan.purchases == ()
    assert [each.value for each in plan.problems] == ["2202", "1503"]


def test_a_booking_on_a_bank_is_a_payment_and_no_second_sale():
    above = '"EXTF";700;21;"Buchungsstapel";9;;;"XY";"";"";1;2;20260101;4;;;"";"";1;;0;"EUR"\n'
    plan = a_plan(above + DATEV + "119,00;S;10000;8400;2202;R1\n" + "119,00;S;1200;10000;1503;R1\n")

    assert amounts(plan) == [Decimal("119.00")]
    assert plan.left_out == {"a payment, not a sale": 1}


def test_money_given_back_on_a_row_of_its_own_is_given_back_once():
    head = "Order,Date,Customer,Total,Status\n"
    rows = "R1,2026-03-02,Ann,100.00,paid\nR2,2026-03-03,Bo,60.00,paid\n"
    plan = a_plan(head + rows + "R3,2026-03-09,Ann,-100.00,refunded\n")

    assert amounts(plan) == [100, 60, -100]


def test_whoever_stands_for_everybody_keeps_every_number_once_and_in_order():
    numbers = [f"+49 30 12345{n:03}" for n in range(40)]
    rows = "".join(f"R{n},2026-03-02,Till,{each},5.00\n" for n, each in enumerate(numbers * 2))
    [one] = a_plan("Order,Date,Customer,Phone,Total\n" + rows).customers

    assert list(one.phones) == numbers


@pytest.mark.parametrize("heading", ["Credit note no", "Gutschrift-Nr", "CreditNoteNumber"])
def test_a_list_of_credit_notes_gives_money_back(heading: str):
    rows = "C1,2026-03-12,Ann,40.00\nC2,2026-03-13,Bo,10.00\n"

    assert amounts(a_plan(f"{heading},Date,Customer,Total\n" + rows)) == [-40, -10]


def test_credit_notes_that_name_the_invoice_give_money_back_and_a_few_numbers_do_not():
    head = "Credit note,Date,Customer,Invoice,Total\n"
    every = "C1,2026-03-12,Ann,I1,40.00\nC2,2026-03-13,Bo,I2,10.00\n"

    assert amounts(a_plan(head + every)) == [-40, -10]
    assert amounts(a_plan(head + every.replace("C1", ""))) == [40, 10]


@pytest.mark.parametrize(
    ("word", "counts"),
    [("Refund", [-100, -10]), ("Gutschrift", [-100, -10]), ("void", []), ("Credit", [100, 10])],
)
def test_a_list_of_which_all_rows_are_of_one_type_is_read_as_such(word: str, counts: list[int]):
    head = "Order,Date,Customer,Email,Total,Type\n"
    rows = f"R9,2026-03-07,Ann,a@x.test,100.00,{word}\nR10,2026-03-08,Bo,b@x.test,10.00,{word}\n"

    assert amounts(a_plan(head + rows)) == counts


@pytest.mark.parametrize(
    "text",
    [
        "Order,Date,Customer,Total (KWD)\nR1,2026-03-02,Ann,1.500\nR2,2026-03-02,Bo,12.250\n",
        "Order,Date,Customer,Total,Currency\nR1,2026-03-02,Ann,1.500,KWD\n"
        "R2,2026-03-02,Bo,12.250,KWD\n",
    ],
)
def test_three_places_of_a_currency_that_has_three_are_no_thousands(text: str):
    plan = a_plan(text)

    assert (plan.totals, plan.doubts) == ({"KWD": Decimal("13.750")}, ())


def test_three_places_of_a_currency_that_has_two_are_asked_about():
    text = "Order,Date,Customer,Total (EUR)\nR1,2026-03-02,Ann,1.500\nR2,2026-03-02,Bo,12.250\n"

    assert [doubt.code for doubt in a_plan(text).doubts] == ["decimal:3"]


def test_addresses_and_numbers_that_are_nobodys_join_nobody():
    plan = a_plan(
        "Order,Date,Customer,Email,Phone,Total\n"
        "R1,2026-03-02,Ann Lind,no-reply@shop.test,0000000,100.00\n"
        "R2,2026-03-02,Bo Kurz,no-reply@shop.test,0000000,50.00\n"
        "R3,2026-03-02,Cy Dorn,none@none.com,,7.00\n"
        "R4,2026-03-02,,none@none.com,,3.00\n"
    )

    assert [each.name for each in plan.customers] == ["Ann Lind", "Bo Kurz", "Cy Dorn"]
    assert {(*each.mails, *each.phones) for each in plan.customers} == {()}
    assert sum(amounts(plan)) == 160
    assert sum("nobody’s own" in problem.reason for problem in plan.problems) == 6
