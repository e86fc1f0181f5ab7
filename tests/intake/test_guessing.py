"""Lists of unknown programs: headings in many languages, checked against the values below."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from csdesk.domain.errors import Refused
from csdesk.domain.import_fields import Field, Kind
from csdesk.intake.drafting.plan import plan_import
from csdesk.intake.meaning.maps import read_map
from csdesk.intake.meaning.understanding import by_hand, understand
from tests.intake.lists import a_plan, a_table


@pytest.mark.parametrize(
    "headings",
    [
        "Customer name,E-mail,Phone,City,Order number,Order date,Total",
        "Kunde,E-Mail-Adresse,Telefon,Ort,Bestellnummer,Bestelldatum,Gesamtbetrag",
        "Nom du client,Courriel,Téléphone,Ville,Numéro de commande,Date de commande,Total TTC",
        "Cliente,Correo electrónico,Teléfono,Ciudad,Número de pedido,Fecha de pedido,Importe total",
        "Nome cliente,Indirizzo email,Telefono,Città,Numero ordine,Data ordine,Totale",
        "Klantnaam,E-mailadres,Telefoonnummer,Plaats,Bestelnummer,Besteldatum,Totaalbedrag",
        "Nome do cliente,Email,Telefone,Cidade,Número do pedido,Data do pedido,Valor total",
        "Klient,Adres e-mail,Numer telefonu,Miasto,Numer zamówienia,Data zamówienia,Razem",
        "Müşteri adı,E-posta,Telefon numarası,Şehir,Sipariş no,Sipariş tarihi,Toplam tutar",
    ],
)
def test_a_list_of_sales_is_understood_in_nine_languages(headings):
    plan = a_plan(f"{headings}\nAnn A,ann@x.test,030 123456,Aachen,A-1,2026-01-31,12.50\n")

    [ann] = plan.customers
    [sale] = plan.purchases
    assert (ann.name, ann.mails, ann.phones) == ("Ann A", ("ann@x.test",), ("030 123456",))
    assert ann.city == "Aachen"
    assert (sale.reference, sale.bought_on, sale.gross) == (
        "A-1",
        date(2026, 1, 31),
        Decimal("12.50"),
    )


@pytest.mark.parametrize(
    "headings",
    [
        "First name,Last name,E-mail",
        "Vorname,Nachname,E-Mail",
        "Prénom,Nom,Courriel",
        "Voornaam,Achternaam,E-mailadres",
        "Nome,Cognome,Email",
        "Vorname,Name,E-Mail",
        "Imię,Nazwisko,E-mail",
    ],
)
def test_two_names_make_one(headings):
    plan = a_plan(f"{headings}\nAnn,Archer,ann@x.test\n")

    assert plan.customers[0].name == "Ann Archer"


def test_a_first_word_that_all_headings_share_is_looked_through():
    plan = a_plan("dealer.id,dealer.name,dealer.city,size\n1,Wheels,Bath,3\n2,Spokes,York,4\n")

    assert [(c.external_id, c.name, c.city) for c in plan.customers] == [
        ("1", "Wheels", "Bath"),
        ("2", "Spokes", "York"),
    ]


def test_columns_of_somebody_else_are_left_out():
    table = a_table(
        "Name,Contact Owner,Shipping City,Supplier Email,Phone\nAnn,Max,Bonn,s@x.test,030 1234567\n"
    )

    found = understand(table)

    assert {each: found.columns[each] for each in (Field.NAME, Field.PHONE)} == {
        Field.NAME: (0,),
        Field.PHONE: (4,),
    }
    assert [found.field_of(place) for place in (1, 2, 3)] == [None, None, None]


def test_mail_addresses_are_known_by_their_looks():
    found = understand(a_table("Who,Where to write\nAnn,ann@x.test\nBen,ben@x.test\n"))

    assert found.field_of(1) is Field.MAIL
    assert not found.guesses[1].sure


def test_a_heading_that_its_values_contradict_is_not_believed():
    found = understand(a_table("Name,E-mail,Date\nAnn,yes,soon\nBen,no,later\n"))

    assert found.columns == {Field.NAME: (0,)}


def test_a_total_repeated_on_each_line_of_an_order_counts_once():
    plan = a_plan(
        "Order,Date,Customer,Total\n1,2026-01-31,Ann,10\n1,2026-01-31,Ann,10\n2,2026-01-31,Ben,4\n"
    )

    assert plan.totals == {"?": Decimal("14.00")}


def test_amounts_that_differ_within_an_order_are_those_of_its_lines():
    plan = a_plan(
        "Order,Date,Customer,Amount\n1,2026-01-31,Ann,10\n1,2026-01-31,Ann,5\n2,2026-01-31,Ben,4\n"
    )

    assert [draft.gross for draft in plan.purchases] == [Decimal("15.00"), Decimal("4.00")]


def test_till_numbers_that_start_anew_each_day_are_different_receipts():
    plan = a_plan("Receipt no,Date,Amount\n1,2026-01-30,10\n2,2026-01-30,5\n1,2026-01-31,4\n")

    assert [draft.gross for draft in plan.purchases] == [10, 5, 4]


def test_quantity_and_price_make_the_amount_and_a_discount_below_one_is_a_share():
    plan = a_plan("Order ID,Date,Customer,Quantity,Price,Discount\n1,2026-01-31,Ann,3,2.50,0.1\n")

    assert plan.totals == {"?": Decimal("6.75")}


def test_a_decimal_comma_is_settled_by_the_other_amounts():
    plan = a_plan("Rechnung;Datum;Kunde;Brutto;MwSt\n1;31.01.2026;Ann;1.234;197,03\n")

    [sale] = plan.purchases
    assert (sale.gross, sale.tax) == (Decimal("1234.00"), Decimal("197.03"))


def test_days_that_could_be_read_two_ways_are_told():
    found = understand(
        a_table("Order,Date,Customer,Total\n1,03/10/2026,Ann,1\n2,04/10/2026,Ben,2\n")
    )

    [doubt] = found.doubts
    assert (doubt.code, doubt.column, doubt.taken) == ("dates:1", "Date", "day_first")
    assert [choice.words for choice in doubt.choices] == [
        "Day first: 03/10/2026 is 2026-10-03",
        "Month first: 03/10/2026 is 2026-03-10",
    ]


def test_names_that_mean_nobody_make_no_customer():
    plan = a_plan("Receipt no,Date,Customer,Amount\n1,2026-01-30,Walk-in,10\n2,2026-01-30,-,5\n")

    assert plan.customers == ()
    assert len(plan.purchases) == 2


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("Date,Text,Amount,Balance\n2026-01-31,Rent,-10,90\n", "import.statement"),
        ("Date,Customer,Debit,Credit\n2026-01-31,Ann,10,\n", "import.statement"),
        ("2026-01-31;CARD PAYMENT;-10,00;\n2026-02-01;RENT;-25,50;\n", "import.statement"),
        ("SKU,Name,Price,Stock\n1,Mug,5.00,3\n", "import.other_list"),
        ("Supplier ID,Company,City\n1,Ceramics Ltd,Bath\n", "import.other_list"),
        ("id,order_id,method,amount\n1,1,card,1000\n2,2,card,500\n", "import.cents"),
        ("foo,bar\n1,2\n", "import.not_understood"),
    ],
)
def test_what_brings_neither_customers_nor_sales_is_refused(content, code):
    with pytest.raises(Refused) as refusal:
        a_plan(content)

    assert refusal.value.code == code


@pytest.mark.parametrize("number", ["Order ID", "id"])
def test_orders_without_amounts_wait_for_them(number):
    plan = a_plan(f"{number},Order date,Customer ID\n1,2026-01-31,7\n2,2026-02-01,7\n")

    assert [draft.reference for draft in plan.purchases] == ["1", "2"]
    assert {draft.waits_for for draft in plan.purchases} == {"amount"}
    assert [draft.external_id for draft in plan.customers] == ["7"]
    assert plan.totals == {}


def test_the_owner_can_correct_a_column():
    table = a_table("Order,Date,Customer,Total,Handed over by\n1,2026-01-31,Ann,10,Max\n")
    found = understand(table)

    corrected = found.with_mapping({2: None, 4: Field.NAME})

    assert plan_import(table, corrected).customers[0].name == "Max"
    assert corrected.guesses[4].field is Field.NAME
    assert corrected.guesses[2].field is None


def test_a_list_that_is_not_understood_can_be_matched_by_hand(tmp_path):
    path = tmp_path / "map.json"
    path.write_text(
        '{"kind": "purchases", "fields": {"name": "Wer", "bought_on": 2, "total": "Wieviel"},'
        ' "dates": "month_first", "decimal": ",", "currency": "EUR"}'
    )
    table = a_table("Wer;Wann;Wieviel\nAnn;03/04/2026;1.234\n")
    with pytest.raises(Refused):
        understand(table)

    found = understand(table, read_map(path))

    [sale] = plan_import(table, found).purchases
    assert (found.kind, sale.bought_on) == (Kind.PURCHASES, date(2026, 3, 4))
    assert (sale.gross, sale.currency) == (Decimal("1234.00"), "EUR")


def test_any_list_can_be_matched_by_hand_column_by_column():
    table = a_table("Wer;Wann;Wieviel\nAnn;2026-03-04;5\n")

    found = by_hand(table).with_mapping({0: Field.NAME, 1: Field.BOUGHT_ON, 2: Field.TOTAL})

    assert found.kind is Kind.PURCHASES
    assert plan_import(table, found).totals == {"?": Decimal("5.00")}


@pytest.mark.parametrize(
    "content",
    ["", "[]", '{"fields": {"shoe_size": 1}}', '{"kind": "boats"}', '{"fields": []}', "[" * 99_999],
)
def test_a_map_that_says_something_unknown_is_refused(tmp_path, content):
    path = tmp_path / "map.json"
    path.write_text(content)

    with pytest.raises(Refused, match=r"map\.json"):
        read_map(path)


def test_a_map_that_names_a_missing_column_is_refused():
    with pytest.raises(Refused, match="no column called"):
        understand(a_table("name,city\nA,B\n"), {"fields": {"mail": "Post"}})
