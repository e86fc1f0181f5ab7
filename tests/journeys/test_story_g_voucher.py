"""Story (g): a voucher says thank you, is used in two visits, and the accountant sees each step."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QTableView

from csdesk.services.vouchers import vouchers_of
from tests.journeys.conftest import Clock
from tests.journeys.person import PersonAtTheDesk
from tests.journeys.steps import (
    beside,
    empathizes,
    listens,
    offers,
    opens_a_new_shop,
    takes_down,
)
from tests.journeys.test_main_job import cents, exports_the_workbook, opens
from ui.app import Application

DAY, VISIT = date(2026, 11, 24), date(2026, 11, 28)


def test_story_g_voucher(
    application: Application, person: PersonAtTheDesk, clock: Clock, home: Path
) -> None:
    clock.says(DAY, 10)
    opens_a_new_shop(person, application)
    takes_down(person, "Dale Pruitt", "Four emails about one inner tube.")
    listens(person)
    empathizes(person)
    offers(person, "A new tube, fitted", "6")
    offers(person, "The money back", "9")
    agrees_on_a_voucher(person)

    clock.says(VISIT, 11)
    uses_of_it(person, "7.50", "A bell")
    lets_the_rest_lapse(person)

    with beside(home, clock) as desk:
        (voucher,) = vouchers_of(desk, 1)
    assert (voucher.used_minor, voucher.lapsed_minor, voucher.left_minor) == (750, 1_250, 0)
    sheets = opens(exports_the_workbook(person))
    line, total = (columns_of(sheets["Vouchers"], row) for row in (1, 2))
    for told in (line, total):
        assert (told["Worth"], told["Used"], told["Lapsed"]) == (20, Decimal("7.50"), 12.5)
        assert (told["Used, at cost"], told["Lapsed, at cost"]) == (
            Decimal("5.25"),
            Decimal("8.75"),
        )
        assert (told["Given, at cost"], told["Owed at the end"]) == (14, 0)


def agrees_on_a_voucher(person: PersonAtTheDesk) -> None:
    person.clicks("option_1")
    person.types("remedy_what", "A new tube, fitted")
    person.types("remedy_cost", "6.00")
    person.types("goodwill_what", "Voucher for the next visit")
    person.chooses("goodwill_form", "Voucher")
    person.types("goodwill_cost", "14.00")
    person.types("goodwill_worth", "20.00")
    person.types("promise_what", "Tube fitted")
    person.clicks("act_said_yes")
    person.clicks("next_step")
    person.sees("promise_move")


def uses_of_it(person: PersonAtTheDesk, amount: str, note: str) -> None:
    """On the customer's page, where the whole of it is offered and less is typed."""
    person.presses("Ctrl+2")
    person.is_at("customers")
    person.types("search", "dale")
    person.waits_until(lambda: person.sees("customers", QTableView).model().rowCount() == 1)
    person.presses("Down", person.sees("customers"))
    person.presses("Return", person.sees("customers"))
    person.is_at("customer")
    person.clicks("use_voucher_2")
    field = person.sees("voucher_amount", QLineEdit)
    assert cents(field.text().strip("€$£ ")) == 20
    person.types("voucher_amount", amount)
    person.types("voucher_note", note)
    person.presses("Ctrl+Return", person.sees("voucher_note"))
    person.does_not_see("voucher_amount")
    person.sees("take_back_use_1")


def lets_the_rest_lapse(person: PersonAtTheDesk) -> None:
    person.clicks("lapse_voucher_2")
    person.does_not_see("lapse_voucher_2")
    person.sees("used_vouchers")


def columns_of(sheet: list[tuple[object, ...]], row: int) -> dict[str, object]:
    heads = [str(head) for head in sheet[0]]
    return {
        head: cents(value) if isinstance(value, int | float) else value
        for head, value in zip(heads, sheet[row], strict=True)
    }
