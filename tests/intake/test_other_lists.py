"""Lists as other programs and other people write them, and what a person reads in them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from csdesk.domain.errors import Refused
from csdesk.domain.import_fields import Kind
from csdesk.intake.meaning.understanding import understand
from tests.intake.lists import a_plan, a_table


@pytest.mark.parametrize(
    ("headings", "undone"),
    [
        ("Číslo objednávky,Datum,Zákazník,Celkem s DPH,Stav", "Stornována"),
        ("Tilausnumero,Päivämäärä,Asiakas,Yhteensä,Tila", "Peruttu"),
        ("Ordrenr,Ordredato,Kundenavn,Totalbeløp,Status", "Kansellert"),
        ("Ordrenr,Dato,Kunde,Beløb i alt,Status", "Annulleret"),
        ("Ordernr,Datum,Kund,Summa,Status", "Makulerad"),
        ("Номер заказа,Дата,Покупатель,Сумма,Статус", "Отменён"),
        ("Rendelésszám,Dátum,Vevő,Végösszeg,Állapot", "Törölve"),
        ("Nr comandă,Data,Client,Total,Stare", "Anulată"),
        ("Nº de pedido,Fecha,Cliente,Total,Estado", "Rechazado"),
    ],
)
def test_what_was_cancelled_stays_out_in_any_language(headings, undone):
    plan = a_plan(f"{headings}\n1,2026-01-31,Ann A,12.50,x\n2,2026-01-31,Ben B,7.00,{undone}\n")

    assert plan.totals == {"?": Decimal("12.50")}
    assert list(plan.left_out.values()) == [1]


@pytest.mark.parametrize("offer", ["Angebot", "Preventivo", "Quote", "Proforma", "Lieferschein"])
def test_an_offer_beside_invoices_is_no_sale(offer):
    plan = a_plan(
        "Nr,Belegart,Datum,Kunde,Brutto\n"
        f"1,Rechnung,2026-01-31,Ann A,12.50\n2,{offer},2026-01-31,Ben B,7.00\n"
    )

    assert plan.totals == {"?": Decimal("12.50")}


def test_a_payment_beside_the_invoice_it_pays_is_not_counted_again():
    plan = a_plan(
        "No,Document type,Date,Customer,Amount\n"
        "1,Invoice,2026-01-31,Ann A,12.50\n2,Payment,2026-02-03,Ann A,12.50\n"
    )

    assert plan.totals == {"?": Decimal("12.50")}


def test_payments_alone_are_what_was_paid():
    plan = a_plan(
        "No,Type,Date,Customer,Amount\n"
        "1,Payment,2026-01-31,Ann A,12.50\n2,Refund,2026-02-03,Ann A,2.50\n"
    )

    assert plan.totals == {"?": Decimal("10.00")}


def test_an_order_id_is_no_customer_however_many_headings_begin_with_order():
    plan = a_plan(
        "Order ID,Order Number,Order Date,Order Total,Order Note,Customer Name\n"
        "A1,,2026-01-31,12.50,,Ann A\nA2,,2026-01-31,7.00,,\n"
    )

    assert [each.name for each in plan.customers] == ["Ann A"]
    assert [each.reference for each in plan.purchases] == ["A1", "A2"]


def test_what_was_sold_is_no_customer():
    plan = a_plan(
        "cake_id,order_id,cake_code,quantity,order_date,total_price,cake_size,cake_name\n"
        "1,1,c1,1,2026-01-31,13.25,M,Apple Cake\n2,1,c2,2,2026-01-31,2.00,L,Plum Cake\n"
    )

    assert not plan.customers
    assert plan.totals == {"?": Decimal("15.25")}


def test_an_address_that_every_row_has_is_the_shops_own():
    plan = a_plan(
        "Beleg,Datum,Betrag,Konto\n1,2026-01-31,3.50,shop@x.test\n2,2026-01-31,2.50,shop@x.test\n"
    )

    assert not plan.customers


def test_a_name_that_is_a_number_is_that_of_the_order():
    plan = a_plan(
        "Name,Total,Created at\n#1030,100.63,2026-01-31 14:45\n#1948,25.29,2026-01-31 11:45\n"
    )

    assert not plan.customers
    assert [each.reference for each in plan.purchases] == ["#1030", "#1948"]


def test_pieces_times_list_price_less_a_share_is_what_a_line_cost():
    plan = a_plan(
        "order_id,order_date,item,quantity,list_price,discount\n"
        "7,2026-01-31,a,2,100.00,0.20\n7,2026-01-31,b,1,10.00,0.00\n"
    )

    [sale] = plan.purchases
    assert (sale.reference, sale.gross) == ("7", Decimal("170.00"))
    assert sale.bought_on == date(2026, 1, 31)


@pytest.mark.parametrize(
    "content",
    [
        "Expenses,,,\nClient,Notes,Amount,Date\nAnn A,paint,3.94,2026-01-31\n",
        "QUOTES,,,\nClient,Number,Amount,Date\nAnn A,7,3.94,2026-01-31\n",
        "Ausgaben;;\nDatum;Kunde;Betrag\n31.01.2026;Ann A;3,94\n",
        "Vendors,,\nName,Email,Phone\nAnn A,ann@x.test,030 123456\n",
        "Client,Quote Number,Amount,Date\nAnn A,7,3.94,2026-01-31\n",
        "Client,Angebotsnummer,Betrag,Datum\nAnn A,7,3.94,2026-01-31\n",
        "Account Name,Opportunity Name,Stage,Amount,Close Date\nAnn A,Lamp,Lost,5,2026-01-31\n",
        "Checkout ID,Abandoned checkout date,Customer email,Total\n#5,2026-01-31,a@x.test,40.00\n",
        "id,Customer Email,Amount,Created,Next billing date\ns,a@x.test,20,2026-01-31,2026-02-28\n",
        "Activity ID,Activity type,Activity date,Contact ID\n1,Call,2026-01-31,501\n",
        "User,Email,Project,Billable,Duration\nBo,bo@x.test,Site,No,02:13\n",
        "shipperID,companyName,phone\n1,Speedy,(503) 555-9831\n",
        "staff_id,first_name,last_name,email,store_id\n1,Ann,A,ann@x.test,1\n",
        "vendor_name,email,contact_first_name,contact_last_name\nInk Ltd,i@x.test,Ann,A\n",
        "Return,Order ID,Return date,Customer email,Refund amount\nR1,7,2026-01-31,a@x.test,12\n",
    ],
)
def test_a_list_that_says_it_is_of_something_else_is_refused(content):
    with pytest.raises(Refused) as refusal:
        a_plan(content)

    assert refusal.value.code == "import.other_list"


def test_a_list_called_expenses_is_refused_by_its_name():
    with pytest.raises(Refused, match="expenses"):
        a_plan("Client,Notes,Amount,Date\nAnn A,paint,3.94,2026-01-31\n", name="Expenses.csv")


@pytest.mark.parametrize(
    "content",
    [
        "Payments,,,\nClient,Number,Amount,Date\nAnn A,7,3.94,2026-01-31\n",
        "Receipt,Date,Employee ID,Customer,Total\n7,2026-01-31,E1,Ann A,3.94\n",
        "Invoice Number,Quote Number,Invoice date,Client,Total\n7,Q1,2026-01-31,Ann A,3.94\n",
        "Booking ID,Start,Duration,Client,Price\n7,2026-01-31,60,Ann A,3.94\n",
    ],
)
def test_what_stands_beside_sales_does_not_make_them_something_else(content):
    assert a_plan(content).totals in ({"?": Decimal("3.94")}, {"USD": Decimal("3.94")})


def test_the_owner_may_say_that_a_list_titled_as_something_else_is_of_sales():
    table = a_table("Expenses,,\nClient,Amount,Date\nAnn A,3.94,2026-01-31\n")
    found = understand(table, {"fields": {"name": "Client", "total": "Amount"}})

    assert found.kind is Kind.PURCHASES


def test_a_hint_stands_in_a_sentence_of_its_own():
    with pytest.raises(Refused) as refusal:
        a_plan("Deal Name,Deal Stage,Amount,Close Date\nLamp,Won,5.00,2026-01-31\n")

    assert str(refusal.value).endswith("not of customers or sales. Export the invoices.")


def test_a_list_with_an_empty_first_heading_is_read():
    plan = a_plan(",date,ticket_number,total\n0,2026-01-31,150040,0.90\n")

    assert plan.totals == {"?": Decimal("0.90")}


def test_stars_of_a_review_are_an_answer_of_whoever_gave_them():
    plan = a_plan(
        "Review Id,Review Created (UTC),Review Content,Review Stars,Review User Email\n"
        "r1,2026-10-03 10:11:12,Great shop,5,ann@x.test\nr2,2026-10-14 10:11:12,Slow,1,bo@x.test\n"
    )

    assert plan.kind == Kind.ANSWERS
    assert [each.mails for each in plan.customers] == [("ann@x.test",), ("bo@x.test",)]
    assert len(plan.answers) == 2


@pytest.mark.parametrize(
    "headings",
    [
        "First Name,Last Name,Email,Orders count,Total Spent,Last Order Date",
        "Vorname,Nachname,E-Mail,Anzahl Bestellungen,Umsatz,Letzte Bestellung",
        "Prénom,Nom,Courriel,Nombre de commandes,Total,Date de dernière commande",
        "Nombre,Apellidos,Correo,Número de pedidos,Total,Última compra",
    ],
)
def test_what_a_customer_bought_in_all_is_no_sale(headings):
    plan = a_plan(
        f"{headings}\nAnn,A,ann@x.test,3,120.00,2026-10-03\nBo,B,bo@x.test,1,20.00,2026-09-14\n"
    )

    assert plan.kind == Kind.CUSTOMERS
    assert [each.name for each in plan.customers] == ["Ann A", "Bo B"]
    assert plan.totals == {}


def test_a_sale_that_tells_the_last_visit_of_its_buyer_stays_a_sale():
    plan = a_plan(
        "Receipt,Date,Email,Last visit,Total\n"
        "1,2026-10-03,ann@x.test,2026-09-03,5.00\n2,2026-10-04,ann@x.test,2026-10-03,6.00\n"
    )

    assert plan.totals == {"?": Decimal("11.00")}


def test_an_amount_after_the_fee_of_a_marketplace_is_not_what_the_customer_paid():
    plan = a_plan(
        "Sale no,Sale date,Items,Commission,Shop pays,Total,Buyer\n"
        "1,2026-10-03,15.00,-2.00,0,13.00,Ann A\n2,2026-10-14,10.00,-1.50,0,8.50,Bo B\n"
    )

    assert plan.totals == {"?": Decimal("25.00")}


def test_a_fee_that_the_customer_paid_is_part_of_the_total():
    plan = a_plan(
        "Sale no,Sale date,Items,Service fee,Total,Buyer\n"
        "1,2026-10-03,15.00,2.00,17.00,Ann A\n2,2026-10-14,10.00,1.50,11.50,Bo B\n"
    )

    assert plan.totals == {"?": Decimal("28.50")}


def test_gross_sales_of_a_till_are_taken_after_their_discounts():
    plan = a_plan(
        "Date,Receipt number,Item,Gross sales,Discounts,Net sales\n"
        "2026-10-03,1,Lamp,20.00,0.00,20.00\n2026-10-14,2,Cup,10.00,1.00,9.00\n"
    )

    assert plan.totals == {"?": Decimal("29.00")}


def test_what_was_paid_and_what_is_owed_are_the_amount_together():
    plan = a_plan(
        "date,customer,paid,owed\n2026-10-03,Ann A,10,0\n2026-10-14,Bo B,0,25\n2026-10-15,Bo B,5,5"
    )

    assert [each.gross for each in plan.purchases] == [10, 25, 10]


def test_what_is_owed_of_a_total_is_not_added_to_it():
    plan = a_plan("date,customer,total,paid,owed\n2026-10-03,Ann A,10,4,6\n")

    assert plan.totals == {"?": Decimal("10.00")}


@pytest.mark.parametrize("words", ["cancelled_by_guest", "Storniert durch Kunde", "Quotation"])
def test_what_was_cancelled_by_somebody_or_only_offered_stays_out(words):
    plan = a_plan(
        "Number,Date,Customer,Total,Status\n"
        f"1,2026-10-03,Ann A,10.00,ok\n2,2026-10-14,Bo B,7.00,{words}\n"
    )

    assert plan.totals == {"?": Decimal("10.00")}


def test_days_and_amounts_without_headings_and_customers_are_refused():
    with pytest.raises(Refused, match="no headings"):
        a_plan(
            "2026/01/17,2026011702,DEBIT,PARKING AUCKLAND,30.00\n"
            "2026/01/18,2026011801,CREDIT,PAYMENT RECEIVED,-50.00\n"
            "2026/01/19,2026011902,DEBIT,TRANSPORT,2.50\n"
        )


def test_a_row_that_only_says_response_below_the_questions_is_no_answer():
    plan = a_plan(
        "Respondent ID,End Date,Email Address,How likely is it that you would recommend us?\n"
        ",,,Response\n"
        "11,10/13/2026 10:11,ann@x.test,9\n12,10/14/2026 10:11,bo@x.test,3\n"
    )

    assert plan.kind == Kind.ANSWERS
    assert [each.mails for each in plan.customers] == [("ann@x.test",), ("bo@x.test",)]
    assert len(plan.answers) == 2


def test_a_column_of_zeros_numbers_no_orders():
    plan = a_plan(
        "order_id,invoice_no,customer_id,total,date_added\n"
        "1,0,7,51.00,2026-10-03\n2,0,7,10.00,2026-10-03\n"
    )

    assert [each.reference for each in plan.purchases] == ["1", "2"]


def test_the_company_of_every_row_is_the_shop_and_a_code_is_no_name():
    plan = a_plan(
        "ID,Customer,Customer Name,Date,Company,Grand Total\n"
        "S-1,C-1,Abel & Sons,2026-10-03,My Shop,121.00\nS-2,C-2,Bo B,2026-10-14,My Shop,34.00\n"
    )

    assert [(each.name, each.company) for each in plan.customers] == [
        ("Abel & Sons", ""),
        ("Bo B", ""),
    ]


def test_yes_and_no_are_nobodys_names():
    plan = a_plan(
        "customerID,Partner,Contract\n7590-VH,Yes,One year\n5575-GN,No,One year\n3668-QP,No,None\n"
    )

    assert [each.name for each in plan.customers] == ["7590-VH", "5575-GN", "3668-QP"]


def test_net_amounts_of_lines_are_added_up_and_leave_no_tax():
    plan = a_plan(
        "Order Number,Order Date,Customer Name,Quantity,Unit Price,Net Amount\n"
        "7,2026-10-03,Ann A,1,68.99,68.99\n7,2026-10-03,Ann A,2,14.99,29.98\n"
    )

    [sale] = plan.purchases
    assert (sale.gross, sale.tax) == (Decimal("98.97"), None)


def test_a_state_that_is_shipped_is_no_part_of_a_country():
    plan = a_plan(
        "Pedido;Fecha;Estado;Total;Comprador\n"
        "1;2026-10-03;Entregado;15,00;Ana B\n2;2026-10-14;Entregado;10,00;Luis G\n"
    )

    assert {each.city for each in plan.customers} == {""}


def test_amounts_and_taxes_of_several_rates_are_added_up():
    plan = a_plan(
        "Bon;Datum;Kunde;Netto 7%;MwSt 7%;Netto 19%;MwSt 19%\n"
        "1;2026-10-03;Anna M;10,00;0,70;50,00;9,50\n2;2026-10-14;Bernd K;20,00;1,40;;\n"
    )

    assert [(each.gross, each.tax) for each in plan.purchases] == [
        (Decimal("70.20"), Decimal("10.20")),
        (Decimal("21.40"), Decimal("1.40")),
    ]


@pytest.mark.parametrize(
    "headings",
    [
        "رقم الطلب,التاريخ,العميل,الإجمالي,الحالة",
        "订单号,付款时间,买家姓名,实付金额,订单状态",
        "주문번호,결제일,구매자,결제금액,주문상태",
        "Rental No,Rented on,Renter,Total,Status",
        "Reservierungsnr.,Anreise,Gast,Gesamtpreis,Status",
        "Bestellnummer,Bestelldatum,Kunde,Bestellsumme,Status",
    ],
)
def test_a_list_of_sales_is_understood_by_these_headings_too(headings):
    plan = a_plan(f"{headings}\nR1,2026-10-03,Ann A,12.50,ok\n")

    [sale] = plan.purchases
    assert (sale.reference, sale.bought_on, sale.gross) == (
        "R1",
        date(2026, 10, 3),
        Decimal("12.50"),
    )
    assert [each.name for each in plan.customers] == ["Ann A"]


def test_the_sum_of_an_order_counts_and_not_the_value_of_its_goods():
    plan = a_plan(
        "Bestellnummer,Bestelldatum,Kunde,Bestellwert,Versand,Bestellsumme\n"
        '1,2026-10-03,Anna M,"25,00","5,00","30,00"\n'
    )

    assert plan.totals == {"?": Decimal("30.00")}


def test_a_kind_of_ticket_numbers_no_documents():
    plan = a_plan(
        "Attendee,Email,Ticket,Price,Purchased\n"
        "Ann A,ann@x.test,Adult,30.00,2026-10-03\nBo B,bo@x.test,Child,15.00,2026-10-14\n"
    )

    assert [each.reference for each in plan.purchases] == ["", ""]


@pytest.mark.parametrize("fee", ["Commission,Net", "Gebühr,Netto", "Comisión,Neto"])
def test_a_report_of_fees_is_refused_in_other_languages(fee):
    with pytest.raises(Refused) as refusal:
        a_plan(f"Date,Name,Amount,{fee}\n2026-10-03,Ann A,10.00,-0.50,9.50\n")

    assert refusal.value.code == "import.statement"
