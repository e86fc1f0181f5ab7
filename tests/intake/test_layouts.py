"""What single programs mean by their exports; the lists here are made up."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from csdesk.domain.errors import Refused
from csdesk.domain.import_fields import Kind
from csdesk.intake.layouts import all_layouts, layout_of
from tests.intake.lists import a_plan, a_table

SHOPIFY = (
    "Name,Email,Financial Status,Paid at,Currency,Subtotal,Shipping,Taxes,Total,Created at,"
    "Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Cancelled at,Refunded Amount,"
    "Phone\n"
)
XERO = (
    "*ContactName,EmailAddress,*InvoiceNumber,*InvoiceDate,*DueDate,Total,TaxTotal,*Description,"
    "*Quantity,*UnitAmount,Discount,LineAmount,*AccountCode,*TaxType,TaxAmount,Currency,Type,"
    "Status\n"
)
STRIPE = (
    "id,Created date (UTC),Amount,Amount Refunded,Currency,Captured,Converted Amount,"
    "Converted Currency,Description,Fee,Mode,Status,Refunded date (UTC),Customer ID,"
    "Customer Email,Card Name\n"
)
WOO = (
    "order_number,order_date,status,order_currency,tax_total,order_total,customer_email,"
    "billing_first_name,billing_last_name,billing_phone,product_name,item_total\n"
)


def test_no_two_layouts_claim_the_same_headings():
    for layout in all_layouts():
        headings = tuple(sorted({min(choice) for choice in layout.recognise}))
        assert layout_of(headings) is layout


def test_every_layout_names_its_columns_once():
    sales_and_customers = {Kind.PURCHASES, Kind.CUSTOMERS}
    for layout in (each for each in all_layouts() if each.kind in sales_and_customers):
        named = [
            heading
            for each, headings in layout.fields.items()
            for heading in headings
            if each not in layout.rules.sums
        ]
        assert len(named) == len(set(named)), layout.name


class TestShopify:
    def test_an_order_of_several_lines_is_one_purchase(self):
        plan = a_plan(
            SHOPIFY
            + "#1,a@x.test,paid,2026-01-02,EUR,20,5,4.00,25.00,2026-01-02 10:00:00 +0100,1,Mug,10,"
            "Ann A,,0.00,\n" + "#1,a@x.test,,,,,,,,2026-01-02 10:00:00 +0100,1,Cup,10,,,,\n"
        )

        [order] = plan.purchases
        assert (order.gross, order.tax, order.net) == (
            Decimal("25.00"),
            Decimal("4.00"),
            Decimal("21.00"),
        )
        assert (order.currency, order.lines, order.summary) == ("EUR", 2, "Mug (+1)")
        assert order.bought_on == date(2026, 1, 2)
        [ann] = plan.customers
        assert (ann.name, ann.mails) == ("Ann A", ("a@x.test",))

    def test_money_given_back_in_part_is_a_purchase_below_zero(self):
        plan = a_plan(
            SHOPIFY
            + "#2,a@x.test,partially_refunded,2026-01-02,EUR,100,0,19.00,119.00,2026-01-02,1,Mug,"
            "100,Ann,,11.90,\n"
        )

        order, back = plan.purchases
        assert back.gross == Decimal("-11.90")
        assert (back.net, back.tax) == (Decimal("-10.00"), Decimal("-1.90"))
        assert (back.refund_of, back.customer_key) == (order.fingerprint, order.customer_key)
        assert plan.documents == 1
        assert plan.totals == {"EUR": Decimal("107.10")}

    @pytest.mark.parametrize(
        ("status", "cancelled"), [("voided", ""), ("expired", ""), ("refunded", "2026-01-03")]
    )
    def test_what_was_never_charged_stays_out(self, status, cancelled):
        plan = a_plan(
            SHOPIFY
            + f"#3,a@x.test,{status},,EUR,9,0,0,9.00,2026-01-02,1,Mug,9,Ann,{cancelled},9.00,\n"
            + "#3,a@x.test,,,,,,,,2026-01-02,1,Cup,9,,,,\n"
            + "#4,b@x.test,pending,,EUR,9,0,0,9.00,2026-01-02,1,Mug,9,Ben,,0,\n"
        )

        assert [draft.reference for draft in plan.purchases] == ["#4"]
        assert sum(plan.left_out.values()) == 1

    def test_without_a_total_the_subtotal_counts(self):
        plan = a_plan(
            "Name,Email,Financial Status,Paid at,Currency,Subtotal,Created at,Lineitem name\n"
            "#7,a@x.test,paid,2026-01-02,GBP,12.00,2026-01-02 10:00:00 +0000,Mug\n"
            "#7,,,,,,,Cup\n"
        )

        assert [(draft.reference, draft.gross) for draft in plan.purchases] == [
            ("#7", Decimal("12.00"))
        ]

    def test_an_order_of_nobody_counts_for_the_shop_alone(self):
        plan = a_plan(SHOPIFY + "#5,,paid,,EUR,9,0,0,9.00,2026-01-02,1,Mug,9,,,0,\n")

        assert plan.customers == ()
        assert plan.purchases[0].customer_key is None

    def test_an_apostrophe_that_keeps_a_phone_number_text_is_taken_off(self):
        plan = a_plan(
            SHOPIFY + "#6,a@x.test,paid,,EUR,9,0,0,9,2026-01-02,1,Mug,9,Ann,,0,'+4930123\n"
        )

        assert plan.customers[0].phones == ("+4930123",)


class TestXero:
    def test_two_contacts_may_have_the_same_invoice_number(self):
        plan = a_plan(
            XERO
            + "Ann,,12,7/6/2019,8/7/2019,,,Tea,2,3.50,,,200,,,,,\n"
            + "Ben,,12,29/3/2019,8/7/2019,,,Tea,1,3.50,,,200,,,,,\n"
            + "Ann,,12,7/6/2019,8/7/2019,,,Cake,1,1.00,,,200,,,,,\n"
        )

        assert [(draft.customer_key, draft.gross) for draft in plan.purchases] == [
            ("name:ann", Decimal("8.00")),
            ("name:ben", Decimal("3.50")),
        ]
        assert plan.first_on == date(2019, 3, 29)

    def test_a_total_that_every_line_repeats_counts_once(self):
        line = "Ann,a@x.test,13,7/6/2019,17/6/2019,12.00,2.00,Tea,1,5,,5,200,20%,1,GBP,,Paid\n"
        plan = a_plan(XERO + line * 2)

        [invoice] = plan.purchases
        assert (invoice.gross, invoice.tax, invoice.net) == (
            Decimal("12.00"),
            Decimal("2.00"),
            Decimal("10.00"),
        )
        assert plan.totals == {"GBP": Decimal("12.00")}

    def test_discounts_and_the_tax_of_lines_are_worked_in_where_no_total_stands(self):
        plan = a_plan(XERO + "Ann,,14,17/6/2019,18/6/2019,,,Tea,2,10.00,10,,200,20%,3.60,GBP,,\n")

        assert plan.purchases[0].gross == Decimal("21.60")
        assert plan.purchases[0].net == Decimal("18.00")

    def test_a_credit_note_gives_money_back_and_is_no_purchase(self):
        plan = a_plan(
            XERO
            + "Ann,,15,17/6/2019,18/6/2019,12.00,2.00,Tea,1,10,,10,200,,2,GBP,Sales invoice,Paid\n"
            + "Ann,,CN1,18/6/2019,18/6/2019,6.00,1.00,Tea,1,5,,5,200,,1,GBP,Credit note,Paid\n"
            + "Ann,,16,18/6/2019,18/6/2019,99.00,0,Tea,1,99,,99,200,,0,GBP,Sales invoice,Voided\n"
            + "Sam,,B1,18/6/2019,18/6/2019,50.00,0,Rent,1,50,,50,400,,0,GBP,Bill,Paid\n"
        )

        assert plan.totals == {"GBP": Decimal("6.00")}
        assert plan.documents == 1
        assert plan.left_out == {"voided": 1, "bill": 1}

    def test_bills_of_suppliers_are_no_sales(self):
        with pytest.raises(Refused, match="bills"):
            a_plan(
                "*ContactName,*InvoiceNumber,*InvoiceDate,*DueDate,Total,Description,*Quantity,"
                "*UnitAmount,*AccountCode,*TaxType,TaxAmount\n"
                "Landlord,7,1/2/2026,1/3/2026,100,Rent,1,100,400,,\n"
            )


class TestStripe:
    def test_each_row_is_a_payment_in_its_own_currency(self):
        plan = a_plan(
            STRIPE
            + "ch_1,2026-01-02 03:04:05,15.00,0.00,usd,true,14.00,eur,Plan,0.5,Live,Paid,,cus_1,,\n"
            + "ch_2,2026-01-03 03:04:05,9.00,0.00,eur,true,9.00,eur,Plan,0.5,Live,Paid,,cus_1,,\n"
        )

        assert plan.totals == {"EUR": Decimal("9.00"), "USD": Decimal("15.00")}
        [customer] = plan.customers
        assert (customer.name, customer.external_id) == ("cus_1", "cus_1")

    @pytest.mark.parametrize(
        ("captured", "mode", "status"),
        [
            ("true", "Live", "Failed"),
            ("false", "Live", "Paid"),
            ("true", "Test", "Paid"),
            ("true", "Live", "requires_payment_method"),
        ],
    )
    def test_what_was_not_paid_stays_out(self, captured, mode, status):
        plan = a_plan(
            STRIPE + f"ch_1,2026-01-02,15.00,0,usd,{captured},15,usd,Plan,0.5,{mode},{status},,,,\n"
        )

        assert (plan.purchases, plan.purchases_skipped) == ((), 1)

    def test_a_refund_has_the_day_of_the_refund(self):
        plan = a_plan(
            STRIPE
            + "ch_1,2026-01-02,15.00,15.00,usd,true,15,usd,Plan,0,Live,Refunded,2026-02-03 10:00,"
            "cus_1,Ann@X.test,Ann A\n"
        )

        paid, back = plan.purchases
        assert (back.gross, back.bought_on) == (Decimal("-15.00"), date(2026, 2, 3))
        assert paid.customer_key == "mail:ann@x.test"
        assert plan.totals == {"USD": Decimal("0.00")}

    def test_a_payment_that_two_exports_hold_counts_once(self):
        row = "ch_1,2026-01-02,15.00,0,usd,true,15,usd,Plan,0,Live,Paid,,cus_1,,\n"

        assert a_plan(STRIPE + row + row).totals == {"USD": Decimal("15.00")}

    def test_payments_without_an_id_are_one_a_row(self):
        head = "Created date (UTC),Amount,Currency,Captured,Status,Customer ID,Invoice Number\n"
        row = "2026-01-02 10:00:00,15.00,usd,TRUE,Paid,cus_1,A-1\n"

        assert a_plan(head + row + row).totals == {"USD": Decimal("30.00")}

    def test_fees_and_payouts_of_a_balance_report_are_no_sales(self):
        plan = a_plan(
            "balance_transaction_id,created_utc,currency,gross,fee,net,reporting_category,description\n"
            "txn_1,2026-01-02 00:00:00,usd,12.00,0.50,11.50,charge,\n"
            "txn_2,2026-01-03 00:00:00,usd,-2.00,0.00,-2.00,refund,\n"
            "txn_3,2026-01-04 00:00:00,usd,-9.50,0.00,-9.50,payout,\n"
            "txn_4,2026-01-04 00:00:00,usd,-1.00,0.00,-1.00,fee,\n"
        )

        assert plan.totals == {"USD": Decimal("10.00")}
        assert plan.left_out == {"payout": 1, "fee": 1}


class TestWooCommerce:
    def test_the_total_stands_on_the_first_line_or_on_all(self):
        once = "7,2026-01-02 10:00:00,completed,EUR,1.60,10.00,a@x.test,Ann,A,,Mug,5\n"
        blank = "7,2026-01-02 10:00:00,completed,EUR,,,a@x.test,Ann,A,,Cup,5\n"

        for lines in (once + blank, once + once):
            plan = a_plan(WOO + lines)
            assert plan.totals == {"EUR": Decimal("10.00")}
            assert plan.documents == 1

    @pytest.mark.parametrize("status", ["cancelled", "wc-failed", "trash", "checkout-draft"])
    def test_orders_that_fell_through_stay_out(self, status):
        plan = a_plan(WOO + f"8,2026-01-02,{status},EUR,0,10.00,a@x.test,Ann,A,,Mug,10\n")

        assert plan.purchases == ()

    def test_a_refunded_order_comes_to_nothing(self):
        plan = a_plan(WOO + "9,2026-01-02,refunded,EUR,0,10.00,a@x.test,Ann,A,,Mug,10\n")

        assert plan.totals == {"EUR": Decimal("0.00")}
        assert plan.documents == 1


class TestDataSets:
    def test_superstore_lines_add_up_exactly_before_they_are_rounded(self):
        head = (
            "Order ID,Order Date,Customer ID,Customer Name,Segment,Product ID,Sub-Category,"
            "Product Name,Sales,Quantity,Profit\n"
        )
        lines = "CA-1,1/31/2018,AB-1,Ann,Consumer,P,Pens,Pen,10.3345,1,1.005\n" * 2

        plan = a_plan(head + lines)

        [order] = plan.purchases
        assert (order.gross, order.margin) == (Decimal("20.67"), Decimal("2.01"))
        assert order.bought_on == date(2018, 1, 31)
        assert plan.totals == {"?": Decimal("20.67")}

    def test_online_retail_counts_pieces_times_price_and_credits(self):
        head = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n"
        plan = a_plan(
            head
            + "536365,A,MUG,6,12/1/2010 8:26,2.55,17850.0,United Kingdom\n"
            + "536365,A,MUG,6,12/1/2010 8:26,2.55,17850.0,United Kingdom\n"
            + "C536366,A,MUG,-1,12/1/2010 9:00,2.55,17850.0,United Kingdom\n"
            + "536367,B,LOST,-3,12/1/2010 9:00,0,,United Kingdom\n"
        )

        assert [draft.gross for draft in plan.purchases] == [
            Decimal("30.60"),
            Decimal("-2.55"),
            Decimal("0.00"),
        ]
        assert plan.first_on == date(2010, 12, 1)
        assert plan.totals == {"GBP": Decimal("28.05")}
        assert plan.documents == 2

    def test_disputed_orders_stay_and_cancelled_ones_do_not(self):
        head = "ORDERNUMBER,ORDERLINENUMBER,SALES,ORDERDATE,STATUS,CUSTOMERNAME,PHONE\n"
        plan = a_plan(
            head
            + "1,1,10,2/24/2003 0:00,Disputed,Land of Toys,555 1234\n"
            + "2,1,10,2/25/2003 0:00,Cancelled,Toys Inc,555 1235\n"
        )

        assert plan.totals == {"?": Decimal("10.00")}
        assert len(plan.customers) == 2


def test_columns_that_a_program_adds_later_change_nothing():
    table = a_table(SHOPIFY.strip() + ",Something New\n" + "#1" + "," * 17 + "\n")

    assert layout_of(table.headings).name == "shopify_orders"
