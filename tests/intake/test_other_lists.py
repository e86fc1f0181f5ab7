"""Lists as other programs and other people write them, and what a person reads in them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from tests.intake.lists import a_plan


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
