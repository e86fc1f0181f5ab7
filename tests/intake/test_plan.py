"""Plans: what comes in once, what stays out and why, and that it adds up."""

from __future__ import annotations

import gc
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.domain.drafts import PurchaseDraft, rounded
from csdesk.domain.errors import Cancelled
from csdesk.domain.money import to_minor
from csdesk.intake.drafting.plan import plan_import
from csdesk.intake.meaning.understanding import understand
from tests.intake.lists import a_plan, a_table, a_workbook

HEAD = "Order,Date,Customer,Email,Total\n"


def test_two_spellings_of_a_mail_address_are_one_customer():
    plan = a_plan(HEAD + "1,2026-01-31,Ann,ANN@x.test,1\n2,2026-01-31,Ann A,ann@X.test,2\n")

    [ann] = plan.customers
    assert (ann.key, ann.row, ann.name) == ("mail:ann@x.test", 2, "Ann")
    assert {draft.customer_key for draft in plan.purchases} == {ann.key}


def test_without_a_mail_address_the_id_tells_customers_apart_and_then_the_name():
    plan = a_plan("Customer ID,Name,Email\n7,Ann,\n8,Ann,\n,Ann,\n,ANN,\n9,Ben,ben@x.test\n")

    assert [customer.key for customer in plan.customers] == [
        "id:7",
        "id:8",
        "name:ann",
        "mail:ben@x.test",
    ]


def test_a_row_of_a_customer_list_that_names_nobody_is_told():
    plan = a_plan("Name,Email,City\nAnn,ann@x.test,Bath\n,,York\n")

    assert plan.customers_skipped == 1
    assert [(p.row, p.reason) for p in plan.problems] == [(3, "No name, so who is it?")]


def test_a_mail_address_that_is_none_is_told_and_its_customer_kept():
    plan = a_plan("Name,Email,City\nAnn,ann@x.test,Bath\nOwen,owen.clarke(at)mail,York\n")

    assert plan.customers[1].mails == ()
    [problem] = plan.problems
    assert (problem.row, problem.column, problem.value) == (3, "Email", "owen.clarke(at)mail")


@pytest.mark.parametrize(
    "typed", ["a@b", "a b@x.test", "a@x.test?bcc=b@x.test", "a@x.te&st=1", "@x.test"]
)
def test_what_only_looks_like_a_mail_address_is_none(typed):
    plan = a_plan(f"Name,Email\nAnn,ann@x.test\nBen,{typed}\n")

    assert plan.customers[1].mails == ()
    assert plan.problems[0].value == typed


def test_a_cell_that_can_t_be_read_keeps_its_purchase_out_and_says_why():
    plan = a_plan(
        HEAD
        + "1,31/01/2026,Ann,a@x.test,10\n"
        + "2,31/02/2026,Ben,b@x.test,10\n"
        + '3,28/02/2026,Cem,c@x.test,"12,5O"\n'
        + "4,28/02/2026,Dan,d@x.test,\n"
        + "5,,Eve,e@x.test,10\n"
        + "6,28/02/2026,Fay,f@x.test,10\n"
        + "7,28/02/2026,Gus,g@x.test,10\n"
    )

    assert [draft.reference for draft in plan.purchases] == ["1", "6", "7"]
    assert [(p.row, p.column, p.value) for p in plan.problems] == [
        (3, "Date", "31/02/2026"),
        (4, "Total", "12,5O"),
        (5, "Total", ""),
        (6, "Date", ""),
    ]
    assert plan.purchases_skipped == 4
    assert plan.totals == {"?": Decimal("30.00")}


def test_an_amount_beyond_any_shop_stays_out():
    plan = a_plan(
        "Order,Date,Customer,Quantity,Unit price\n"
        "1,2026-01-31,Ann,9999999999999,9999999999999\n2,2026-01-31,Ben,1,2\n"
    )

    assert [draft.gross for draft in plan.purchases] == [Decimal("2.00")]
    assert plan.left_out == {"no amount": 1}


def test_a_day_among_the_amounts_of_a_workbook_is_told():
    rows = [
        ["Order", "Date", "Customer", "Total"],
        *([number, date(2026, 1, 31), "Ann", 1.5] for number in range(9)),
        [10, date(2026, 1, 31), "Ben", date(2026, 1, 31)],
        [11, date(2026, 1, 31), "Cem", 1e300],
    ]

    plan = a_plan(a_workbook(Sales=rows), "sales.xlsx")

    assert len(plan.purchases) == 9
    assert [(p.row, p.column) for p in plan.problems] == [(11, "Total"), (12, "Total")]


@pytest.mark.parametrize("last", [",,2 orders,,", ",,Total,,14.00", "Total,,,,14.00"])
def test_a_line_of_totals_at_the_end_is_neither_a_sale_nor_a_customer(last):
    plan = a_plan(HEAD + f"1,2026-01-31,Ann,a@x.test,10\n2,2026-01-31,Ann,a@x.test,4\n{last}\n")

    assert plan.totals == {"?": Decimal("14.00")}
    assert [customer.name for customer in plan.customers] == ["Ann"]
    assert plan.problems[-1].row == 4


def test_a_last_row_that_holds_what_all_others_make_is_no_sale_even_without_a_word():
    plan = a_plan(HEAD + "1,2026-01-31,Ann,a@x.test,10\n2,2026-01-31,Ann,a@x.test,4\n,,,,14.00\n")

    assert plan.totals == {"?": Decimal("14.00")}
    assert plan.left_out == {"a sum of other rows": 1}


def test_what_is_not_needed_is_told_and_the_sale_comes_in_without_it():
    rows = "".join(f"{number},2026-01-31,Ann,10,1.60\n" for number in range(5))

    plan = a_plan(f"Order,Date,Customer,Total,Tax\n{rows}9,2026-01-31,Ben,5,x\n")

    assert [draft.tax for draft in plan.purchases] == [Decimal("1.60")] * 5 + [None]
    assert [(p.row, p.column, p.value) for p in plan.problems] == [(7, "Tax", "x")]


def test_days_that_a_workbook_keeps_as_numbers_are_days():
    rows = [["Order", "Date", "Customer", "Total"], [1, 46053, "Ann", 1.5]]

    assert a_plan(a_workbook(S=rows), "s.xlsx").first_on == date(2026, 1, 31)


def test_the_currency_of_the_file_counts_before_the_one_that_was_named():
    plan = a_plan(
        "Order,Date,Customer,Total,Currency\n1,2026-01-31,Ann,10,eur\n2,2026-01-31,Ben,5,\n",
        currency="CHF",
    )

    assert plan.totals == {"CHF": Decimal("5.00"), "EUR": Decimal("10.00")}


def test_amounts_have_the_decimals_of_their_currency():
    plan = a_plan(
        "Order,Date,Customer,Total,Currency\n"
        "1,2026-01-31,Ann,10.5,JPY\n2,2026-01-31,Ben,5.0005,KWD\n"
    )

    assert [draft.gross for draft in plan.purchases] == [Decimal("11"), Decimal("5.001")]


def test_sales_without_any_day_wait_for_another_file():
    plan = a_plan(
        "Order ID,Product,Quantity,Unit price\n1,Mug,2,2.50\n1,Cup,1,1.00\n2,Cup,1,1.00\n"
    )

    assert [(draft.gross, draft.waits_for) for draft in plan.purchases] == [
        (Decimal("6.00"), "date"),
        (Decimal("1.00"), "date"),
    ]


def test_two_unknown_programs_that_both_count_from_one_stay_apart():
    [till] = a_plan(HEAD + "1,2026-01-31,Ann,ann@x.test,1\n").purchases
    [web] = a_plan("No,Day,Name,E-mail,Amount\n1,2026-01-31,Ann,ann@x.test,1\n").purchases
    [again] = a_plan(HEAD + "1,2026-01-31,Ann,ann@x.test,1\n").purchases

    assert till.fingerprint == again.fingerprint != web.fingerprint


def test_rows_that_look_alike_are_sold_twice_and_known_again():
    content = "Date,Customer,Amount\n2026-01-31,Ann,5\n2026-01-31,Ann,5\n2026-01-31,Ben,5\n"

    once, again = a_plan(content), a_plan(content)

    prints = [draft.fingerprint for draft in once.purchases]
    assert len(set(prints)) == 3
    assert prints == [draft.fingerprint for draft in again.purchases]


def test_a_longer_export_knows_the_orders_of_the_shorter_one():
    first = a_plan(HEAD + "1,2026-01-31,Ann,a@x.test,10\n")
    longer = a_plan(HEAD + "2,2026-02-01,Ben,b@x.test,4\n1,2026-01-31,Ann,a@x.test,10\n")

    assert first.purchases[0].fingerprint == longer.purchases[1].fingerprint
    assert first.customers[0].fingerprint == longer.customers[1].fingerprint


def test_the_cost_of_the_goods_gives_the_margin():
    plan = a_plan("Order,Date,Customer,Total,Tax,Cost\n1,2026-01-31,Ann,11.90,1.90,6.00\n")

    assert plan.purchases[0].margin == Decimal("4.00")


def test_a_workbook_is_planned_like_a_text_file():
    rows = [
        ["Order", "Date", "Customer", "Email", "Total"],
        [1, date(2026, 1, 31), "Ann", "a@x.test", 10.5],
    ]

    plan = a_plan(a_workbook(Sales=rows), "sales.xlsx")

    [sale] = plan.purchases
    assert (sale.reference, sale.gross, sale.row) == ("1", Decimal("10.50"), 2)


def test_every_word_of_a_cell_stays_text():
    plan = a_plan("Name,Email\n=cmd|'/c calc'!A0,a@x.test\n<b>x</b>,b@x.test\n")

    assert [customer.name for customer in plan.customers] == ["=cmd|'/c calc'!A0", "<b>x</b>"]


def test_stopping_leaves_the_collector_as_it_was():
    table = a_table(HEAD + "1,2026-01-31,Ann,a@x.test,10\n")

    def stop(done: int, total: int, what: str = "") -> None:
        raise Cancelled

    was_on = gc.isenabled()
    with pytest.raises(Cancelled):
        plan_import(table, understand(table), progress=stop)
    assert gc.isenabled() == was_on


@given(
    st.lists(
        st.tuples(st.integers(1, 9), st.decimals(-(10**6), 10**6, places=2)),
        min_size=1,
        max_size=40,
    )
)
def test_totals_are_the_sum_of_what_is_kept(lines):
    rows = "".join(f"{order},2026-01-31,Ann,a@x.test,{amount}\n" for order, amount in lines)

    plan = a_plan(f"Order,Date,Customer,Email,Line total\nx,2026-01-31,Ann,a@x.test,0.01\n{rows}")

    if len({order for order, _ in lines}) < len(lines):
        kept = sum((draft.gross for draft in plan.purchases), Decimal(0))
        assert plan.totals == {"?": kept}


@given(st.decimals(-(10**6), 10**6, places=5), st.sampled_from(["EUR", "JPY", "KWD", None]))
def test_an_amount_is_rounded_as_money_is(amount, currency):
    places = rounded(amount, currency)

    assert to_minor(places, currency or "") == to_minor(amount, currency or "")


def test_a_purchase_in_another_currency_is_turned_at_its_rate():
    sale = PurchaseDraft(
        "f", 1, "1", None, None, Decimal("10.00"), Decimal("8.40"), Decimal("1.60")
    )

    turned = sale.in_currency("JPY", Decimal("160.5"))

    assert (turned.gross, turned.net, turned.tax) == (Decimal(1605), Decimal(1348), Decimal(257))
    assert (turned.currency, turned.margin) == ("JPY", None)
