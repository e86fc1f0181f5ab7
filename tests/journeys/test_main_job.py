"""The main job, as a person does it: from an empty folder to the chart and the workbook."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from typing import Any

import openpyxl
from PySide6.QtWidgets import QLabel, QTableView

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
    takes_a_complaint_down(person)
    listens(person)
    empathizes(person)
    acts(person)
    keeps_the_promise_and_asks(person)
    settles(person)
    verdict = reads_the_chart(person)
    workbook = exports_the_workbook(person)

    told = asks_the_command_line("Anna Lindqvist", home / "shop.csdesk")
    sheets = opens(workbook)
    assert told["remedy"] == "38.00"
    assert told["goodwill"] == "12.00"
    assert told["verdict"].startswith(verdict)
    assert figures_of(told) == figures_in(sheets["Customers"], "Anna Lindqvist")
    assert sum_of(sheets["Remedies"]) == Decimal("38.00")
    assert sum_of(sheets["Goodwill"]) == Decimal("12.00")


def answers_three_questions(person: PersonAtTheDesk) -> None:
    person.types("shop_name", "Millbrook Cycles")
    person.clicks("question_next")
    person.types("people_names", "Maya Torres, Tom Reyes")
    person.types("hourly", "38")
    person.clicks("question_next")
    person.types("margin", "40")
    person.clicks("question_next")


def brings_in(person: PersonAtTheDesk, orders: Path) -> None:
    person.is_at("today")
    person.presses("Ctrl+O")
    person.picks_a_file(str(orders), lambda: person.clicks("choose_file"))
    person.clicks("bring_in")
    person.clicks("see_customers")


def takes_a_complaint_down(person: PersonAtTheDesk) -> None:
    person.is_at("customers")
    person.presses("Ctrl+N")
    person.types("customer", "Anna Lindqvist")
    person.types("new_words", "The rear wheel rubs the brake again.")
    person.clicks("log_it")
    person.is_at("complaint")


def listens(person: PersonAtTheDesk) -> None:
    person.types("effect", "Walked to school two mornings.")
    person.types("seeks", "A wheel that stays true.")
    person.clicks("listen_said_yes")
    person.clicks("next_step")


def empathizes(person: PersonAtTheDesk) -> None:
    person.types("went_wrong", "Two spokes were a size off.")
    person.clicks_pill("verdict", "We failed")
    person.clicks("acknowledged")
    person.clicks("next_step")


def acts(person: PersonAtTheDesk) -> None:
    person.types("option_title", "A new wheel today")
    person.types("option_cost", "92")
    person.clicks("add_option")
    person.types("option_title", "Re-true and a loan bike")
    person.types("option_cost", "38")
    person.clicks("option_done")
    person.clicks("option_2")
    person.types("remedy_what", "Re-true, 12 spokes")
    person.types("remedy_cost", "38.00")
    person.types("goodwill_what", "Bell and a coffee")
    person.types("goodwill_cost", "12.00")
    person.types("promise_what", "Wheel done, ridden and checked")
    person.clicks("act_said_yes")
    person.clicks("next_step")


def keeps_the_promise_and_asks(person: PersonAtTheDesk) -> None:
    person.clicks("next_step")
    person.clicks_pill("recommend", "9")
    person.clicks("next_step")


def settles(person: PersonAtTheDesk) -> None:
    person.clicks_pill("outcome", "Put right")
    person.chooses("cause", "Wrong or faulty part")
    person.clicks("next_step")


def reads_the_chart(person: PersonAtTheDesk) -> str:
    """What the customer's page says; the share it shows is the sentence's."""
    person.presses("Ctrl+2")
    person.is_at("customers")
    person.types("search", "anna lind")
    person.waits_until(lambda: person.sees("customers", QTableView).model().rowCount() == 1)
    person.presses("Down", person.sees("customers"))
    person.presses("Return", person.sees("customers"))
    person.is_at("customer")
    headline = person.sees("verdict", QLabel)
    person.waits_until(headline.text)
    verdict = plain_spaces(headline.text())
    assert plain_spaces(person.sees("share", QLabel).text()).replace("≈ ", "≈") in verdict
    return verdict


def plain_spaces(text: str) -> str:
    return text.replace("\u00a0", " ")


def exports_the_workbook(person: PersonAtTheDesk) -> Path:
    person.presses("Ctrl+5")
    person.is_at("reports")
    person.clicks("report_accountant")
    person.clicks("period_everything")
    person.clicks("export_report")
    person.sees("open_folder")
    (workbook,) = Path(os.environ["HOME"]).rglob("*.xlsx")
    return workbook


def asks_the_command_line(name: str, shop: Path) -> dict[str, Any]:
    """Beside the open window, as somebody's script would."""
    command = [sys.executable, "-m", "csdesk", "customer", name, "--shop", str(shop), "--json"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def opens(workbook: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every sheet as rows of values."""
    book = openpyxl.load_workbook(workbook, data_only=True)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in book}


COLUMNS = {
    "Spend": "spend",
    "Margin": "margin",
    "Service cost": "service_cost",
    "Contribution": "contribution",
}


def figures_of(told: dict[str, Any]) -> dict[str, Decimal]:
    return {column: Decimal(told[key]) for column, key in COLUMNS.items()}


def figures_in(sheet: list[tuple[Any, ...]], customer: str) -> dict[str, Decimal]:
    head, (line,) = sheet[0], [row for row in sheet if row[1] == customer]
    return {column: cents(line[head.index(column)]) for column in COLUMNS}


def sum_of(sheet: list[tuple[Any, ...]]) -> Decimal:
    """What the lines of a sheet cost, and what its row called Total says."""
    at = next(i for i, head in enumerate(sheet[0]) if head and str(head).startswith("Cost"))
    *lines, total = [row for row in sheet[1:] if row[0] is not None]
    assert total[0] == "Total"
    assert cents(total[at]) == sum(cents(row[at]) for row in lines)
    return cents(total[at])


def cents(value: object) -> Decimal:
    return Decimal(str(value)).quantize(Decimal("0.01"))
