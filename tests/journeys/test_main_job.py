"""The main job, as a person does it: from an empty folder to the chart and the workbook."""

from __future__ import annotations

from pathlib import Path

from tests.journeys.person import PersonAtTheDesk
from ui.app import Application

ORDERS = """\
Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Created at,\
Lineitem quantity,Lineitem name,Lineitem price,Billing Name,Cancelled at,Refunded Amount
#1001,anna@lindqvist.test,paid,EUR,400.00,0.00,0.00,400.00,2026-02-03 10:00:00 +0100,\
1,City bike,400.00,Anna Lindqvist,,0.00
#1002,anna@lindqvist.test,paid,EUR,100.00,0.00,0.00,100.00,2026-05-04 11:00:00 +0200,\
2,Tyre,30.00,Anna Lindqvist,,0.00
#1002,anna@lindqvist.test,,,,,,,2026-05-04 11:00:00 +0200,\
1,Lock,40.00,,,
#1003,greg@hollis.test,paid,EUR,25.00,0.00,0.00,25.00,2026-06-01 09:00:00 +0200,\
1,Inner tube,25.00,Greg Hollis,,0.00
"""


def test_the_main_job_from_an_empty_folder(
    application: Application, person: PersonAtTheDesk, home: Path, tmp_path: Path
) -> None:
    orders = tmp_path / "orders_export_1.csv"
    orders.write_text(ORDERS, encoding="utf-8")
    application.open_shop(application.memory.last_shop)

    answers_three_questions(person)
    brings_in(person, orders)


def answers_three_questions(person: PersonAtTheDesk) -> None:
    person.types("shop_name", "Millbrook Cycles")
    person.clicks("go_on")
    person.types("people", "Maya Torres, Tom Reyes")
    person.types("hourly", "38")
    person.clicks("go_on")
    person.types("margin", "40")
    person.clicks("go_on")


def brings_in(person: PersonAtTheDesk, orders: Path) -> None:
    person.is_at("today")
    person.presses("Ctrl+O")
    person.picks_a_file(str(orders), lambda: person.clicks("choose_file"))
    person.clicks("bring_in")
    person.clicks("see_customers")
