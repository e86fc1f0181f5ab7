"""Lists as shop owners and small tills make them, in many languages, and those that are none."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from csdesk.domain.errors import Refused
from csdesk.domain.import_choices import Choices
from csdesk.domain.import_fields import Field, Sureness
from csdesk.intake.drafting.plan import plan_import
from csdesk.intake.meaning.assigning import best_assignment
from csdesk.intake.meaning.understanding import understand
from tests.intake.lists import a_plan, a_table


@pytest.mark.parametrize(
    ("content", "amount", "currency"),
    [
        (
            "Datum;Bon-Nr.;Kundin/Kunde;Artikel;Menge;Einzelpreis;Betrag (€)\n"
            "13.10.2026;1;Erika;Schnitt;1;1.232,00;1.232,00\n",
            "1232.00",
            "EUR",
        ),
        ("Date;N° ticket;Client;Total TTC\n13/10/2026;1;Marie;1 232,00 €\n", "1232", "EUR"),
        ("Fecha;Nº ticket;Cliente;Importe\n13/10/2026;1;Ana;18,00\n", "18", None),
        ("Data scontrino;N. scontrino;Cliente;Totale\n13-10-2026;1;Anna;18,00\n", "18", None),
        ("Factuurnr;Factuurdatum;Klant;Bedrag incl. BTW\n1;13-10-2026;Jan;18,00\n", "18", None),
        ("Nº Fatura;Data;Cliente;Valor\n1;13/10/2026;Ana;R$ 1.018,00\n", "1018", "BRL"),
        ("Nr paragonu;Data sprzedaży;Nabywca;Kwota (PLN)\n1;13.10.2026;Jan;18,00\n", "18", "PLN"),
        ("FİŞ NO;TARİH;MÜŞTERİ ADI;TUTAR\n1;13.10.2026;Ayşe;125,50 TL\n", "125.50", "TRY"),
        ("Kvittonr;Datum;Kund;Belopp i SEK\n1;2026-10-13;Anna;18,00\n", "18", "SEK"),
        ("Číslo dokladu;Datum prodeje;Zákazník;Celkem\n1;13. 10. 2026;Jan;18,00 Kč\n", "18", "CZK"),
        ("Számlaszám;Kelt;Vevő neve;Bruttó összeg\n1;2026.10.13.;Éva;12 500 Ft\n", "12500", "HUF"),
        ("INV NO,DT,CUST_NAME,AMT\n1,10/13/26,Smith,18.00\n", "18", None),
        ("id,date,customer_id,amount_cents,currency\n1,2026-10-13,5,1250,usd\n", "12.50", "USD"),
        ("Order No,Order Date,Customer,Total\n1,46308,Ann,18.00\n", "18", None),
        ("Дата;Номер чека;Клиент;Сумма\n13.10.2026;1;Иван;1 200,50 ₽\n", "1200.50", "RUB"),
    ],
)  # fmt: skip
def test_sales_of_a_till_or_a_spreadsheet_are_read(content, amount, currency):
    [sale] = a_plan(content).purchases

    assert (sale.reference, sale.gross) == ("1", Decimal(amount))
    assert (sale.bought_on, sale.currency) == (date(2026, 10, 13), currency)
    assert sale.customer_key is not None


@pytest.mark.parametrize(
    "content",
    [
        "Buchungstag;Verwendungszweck;Empfänger;Betrag;Saldo\n13.10.2026;Miete;Ann;-10,00;90,00\n",
        "Date,Description,Amount,Balance\n13/10/2026,Tesco,-10.00,90.00\n",
        "Date,Name,Amount\n13/10/2026,Tesco,-10\n14/10/2026,Pay,500\n15/10/2026,Shell,-4\n",
        "Fecha operación;Fecha valor;Concepto;Importe;Saldo\n13/10/2026;13/10/2026;x;-1,00;9,00\n",
        "Datum,Naam,Tegenrekening,Af Bij,Bedrag\n20261013,AH,NL01,Af,10\n",
        "Date,Description,Amount,Transaction Type,Account Name\n10/13/2026,x,1.00,debit,Visa\n",
    ],
)
def test_a_bank_statement_is_refused_in_words(content):
    with pytest.raises(Refused, match="bank statement") as refusal:
        a_plan(content)

    assert refusal.value.code == "import.statement"


@pytest.mark.parametrize(
    "content",
    [
        "Supplier,Invoice No,Date,Total\nCeramics,1,2026-10-13,100.00\n",
        "Date,Receipt no,Expense,Amount\n2026-10-13,1,Rent,100.00\n",
        "Date,Name,Hours,Amount\n2026-10-13,Eva,8,120.00\n",
        "Name,Price,Qty\nMug,5.00,3\n",
    ],
)
def test_what_the_shop_paid_or_keeps_is_refused_as_such(content):
    with pytest.raises(Refused) as refusal:
        a_plan(content)

    assert refusal.value.code == "import.other_list"


def test_amounts_beside_signs_of_several_currencies_are_never_added():
    plan = a_plan("Date,Customer,Amount\n2026-10-13,Ann,£12.50\n2026-10-13,Ben,€3.00\n")

    assert plan.totals == {"EUR": Decimal("3.00"), "GBP": Decimal("12.50")}


def answered(content, **answers):
    table = a_table(content)
    codes = {code.replace("__", ":"): value for code, value in answers.items()}
    found = understand(table, choices=Choices(answers=codes))
    return found, plan_import(table, found)


def test_a_dollar_is_asked_about_and_the_answer_counts():
    content = "Date,Customer,Amount\n2026-10-13,Ann,$12.50\n"

    asked, plan = answered(content)
    told, after = answered(content, currency="CAD")

    assert [(doubt.code, doubt.taken) for doubt in asked.doubts] == [("currency", "USD")]
    assert (asked.sureness, told.sureness) == (Sureness.LOOK, Sureness.SURE)
    assert [doubt.taken for doubt in told.doubts] == ["CAD"]
    assert (list(plan.totals), list(after.totals)) == (["USD"], ["CAD"])


def test_an_answer_about_days_counts_for_its_column():
    content = "Order,Date,Customer,Total\n1,03/10/2026,Ann,1\n2,04/10/2026,Ben,2\n"

    _, plan = answered(content)
    _, after = answered(content, dates__1="month_first")

    assert plan.purchases[0].bought_on == date(2026, 10, 3)
    assert after.purchases[0].bought_on == date(2026, 3, 10)


def test_the_order_of_days_is_settled_by_another_column_of_the_same_list():
    found, plan = answered("No,Date,Name,Birthday,Total\nA7,03/10/2026,Ann,25/12/1980,1\n")

    assert found.doubts == ()
    assert plan.purchases[0].bought_on == date(2026, 10, 3)


def test_dots_alone_are_taken_for_thousands_and_asked_about():
    content = "Order,Date,Customer,Total\n1,2026-10-13,Ann,1.234\n2,2026-10-13,Ben,2.500\n"

    asked, plan = answered(content)
    _, after = answered(content, decimal__3=".")

    assert [(doubt.code, doubt.taken) for doubt in asked.doubts] == [("decimal:3", ",")]
    assert plan.purchases[0].gross == Decimal(1234)
    assert after.purchases[0].gross == Decimal("1.23")


def test_whole_amounts_of_a_database_may_be_hundredths():
    content = "order_no,order_date,user_id,amount\n7,2026-10-13,5,1250\n8,2026-10-13,5,800\n"

    asked, plan = answered(content)
    _, after = answered(content, hundredths="hundredths")

    assert [doubt.code for doubt in asked.doubts] == ["hundredths"]
    assert (plan.totals["?"], after.totals["?"]) == (Decimal(2050), Decimal("20.50"))


def test_a_tax_beside_an_amount_is_settled_by_its_rate_or_asked_about():
    head = "Invoice,Date,Customer,Amount,VAT\n"
    within, _ = answered(head + "A1,2026-10-13,Ann,119.00,19.00\n")
    on_top, plan = answered(head + "A1,2026-10-13,Ann,100.00,19.00\n")
    open_, taken = answered(head + "A1,2026-10-13,Ann,100.00,20.00\n")
    _, after = answered(head + "A1,2026-10-13,Ann,100.00,20.00\n", tax="on_top")

    assert within.doubts == on_top.doubts == ()
    assert plan.purchases[0].gross == Decimal("119.00")
    assert [doubt.code for doubt in open_.doubts] == ["tax"]
    assert (taken.purchases[0].gross, after.purchases[0].gross) == (100, 120)


def test_a_list_without_headings_is_matched_by_its_values_and_asked_about():
    found, plan = answered(
        "Anna Berg;a@x.test;2026-10-13;12,50\nBen Cole;b@x.test;2026-10-14;8,00\n"
    )

    assert [doubt.code for doubt in found.doubts] == ["headings"]
    assert not any(guess.sure for guess in found.guesses)
    assert plan.totals == {"?": Decimal("20.50")}


@pytest.mark.parametrize(
    "content",
    [
        "Bon,Datum,Kunde,Betrag,Storniert\n1,13.10.2026,Ann,10,nein\n2,13.10.2026,Ben,5,ja\n",
        "Bon,Datum,Kunde,Betrag\n1,13.10.2026,Ann,10\nSumme Oktober,,,10\n",
        "Receipt,Date,Customer,Amount,Running total\n"
        "1,2026-10-13,Ann,4,4\n2,2026-10-13,Ben,1,5\n3,2026-10-13,Cid,2,7\n4,2026-10-13,Dee,3,10\n",
    ],
)
def test_cancelled_rows_sums_and_running_sums_add_nothing(content):
    assert a_plan(content).totals == {"?": Decimal(10)}


def test_rows_called_a_credit_note_are_below_zero():
    plan = a_plan(
        "Beleg,Datum,Kunde,Art,Betrag\nR1,13.10.2026,Ann,Rechnung,10\nR2,13.10.2026,Ann,Gutschrift,4\n"
    )

    assert [sale.gross for sale in plan.purchases] == [10, -4]


def test_taxes_that_differ_within_an_invoice_are_those_of_its_lines():
    plan = a_plan(
        "Invoice No,Date,Customer,Net Amount,VAT Amount,Line Total\n"
        "1,2026-10-13,Ann,10.00,2.00,12.00\n1,2026-10-13,Ann,5.00,1.00,6.00\n"
    )

    [sale] = plan.purchases
    assert (sale.gross, sale.net, sale.tax) == (18, 15, 3)


@pytest.mark.parametrize(
    ("heading", "cell", "suggestion"),
    [
        ("Total", "12.5O", "12.50"),
        ("Total", '"12,5O"', "12.50"),
        ("E-mail", "ann(at)x.test", "ann@x.test"),
        ("E-mail", "ann@gmial.com", "ann@gmail.com"),
        ("Date", "2O26-10-13", "2026-10-13"),
        ("Date", "31/02/2026", ""),
    ],
)
def test_what_was_probably_meant_is_offered_and_not_taken(heading, cell, suggestion):
    row = {
        "Order": "1",
        "Date": "2026-10-13",
        "Customer": "Ann",
        "E-mail": "a@x.test",
        "Total": "5",
    }
    plain = ",".join(row.values())
    odd = ",".join((row | {"Order": "2", heading: cell}).values())

    plan = a_plan(f"{','.join(row)}\n{plain}\n{plain.replace('1', '3', 1)}\n{odd}\n")

    [problem] = plan.problems
    assert (problem.column, problem.value, problem.suggestion) == (
        heading,
        cell.strip('"'),
        suggestion,
    )
    assert all(suggestion not in draft.mails for draft in plan.customers)


def test_a_bare_column_of_names_is_asked_about():
    found = understand(a_table("Name,Shoe size\nAnn Archer,38\nBen Baker,44\n"))

    assert [doubt.code for doubt in found.doubts] == ["persons"]
    assert set(found.columns) == {Field.NAME}


def test_all_together_are_served_best_even_if_not_each_gets_its_first_choice():
    assert best_assignment([[0.9, 0.8], [0.9, 0.1]]) == [1, 0]
    assert best_assignment([[0.0, 0.0], [0.0, 0.5]]) == [None, 1]
    assert best_assignment([[0.5], [0.6]]) == [None, 0]
    assert best_assignment([]) == []


def test_slips_that_come_back_every_so_many_rows_are_not_all_that_is_seen_of_a_column() -> None:
    rows = "".join(
        f"{number},2026-01-{1 + number % 28:02},Ann {number % 90},{5 if number % 10 else 'x'}\n"
        for number in range(5_000)
    )

    plan = a_plan(f"Order,Date,Customer,Total\n{rows}")

    assert plan.documents == 4_500
    assert len([problem for problem in plan.problems if problem.row]) == 500
