"""The accountant's workbook says what the command line and the screens say, to the last coin."""

from __future__ import annotations

import io
import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import count
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from csdesk.cli import main
from csdesk.desk import Desk
from csdesk.domain.complaint import ActStep, Complaint, RemedyDecision
from csdesk.domain.contact import Channel
from csdesk.domain.customer import Customer
from csdesk.domain.effort import Effort, Measured, Outlay, OutlayKind, cost_of_minutes
from csdesk.domain.money import exponent, plain
from csdesk.domain.purchase import Purchase
from csdesk.domain.redress import Redress, RedressForm, RedressKind
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.domain.voucher import VoucherUse
from csdesk.services.customers import customer_rows
from csdesk.services.reports.exporting import export_report, whole_period
from csdesk.services.reports.previewing import Preview
from csdesk.store import listings
from csdesk.store.opening import open_store
from tests.conftest import NOW, fixed_now
from tests.services.reported import lines_of, shown, what_does_not_tie

CURRENCIES = ("EUR", "USD", "JPY", "KWD")
AMOUNTS = {
    "spend": "Spend",
    "margin": "Margin",
    "service_cost": "Service cost",
    "contribution": "Contribution",
}
numbers = count()


def told(*words: object) -> dict[str, Any]:
    """What the command line says as JSON."""
    out = io.StringIO()
    with redirect_stdout(out):
        assert main([*map(str, words), "--json"]) == 0
    answer: dict[str, Any] = json.loads(out.getvalue())
    return answer


class Book:
    """The values of a workbook as a program reads them that works nothing out itself."""

    def __init__(self, path: Path, currency: str) -> None:
        self._sheets = openpyxl.load_workbook(path, data_only=True)
        self._smallest = Decimal(1).scaleb(-exponent(currency))

    def lines(self, name: str) -> list[dict[str, Any]]:
        """Lines by heading, the totals last."""
        head, *lines = self._sheets[name].iter_rows(values_only=True)
        return [dict(zip(head, line, strict=True)) for line in lines]

    def amount(self, line: dict[str, Any], heading: str) -> Decimal:
        return Decimal(str(line[heading] or 0)).quantize(self._smallest)

    def total(self, name: str, heading: str) -> Decimal:
        last = self.lines(name)[-1]
        assert {"Total", "There are none in this period."} & set(last.values())
        return self.amount(last, heading)

    def words_of_checks(self) -> list[str]:
        rows = self._sheets["Cover"].iter_rows(values_only=True)
        return [row[4] for row in rows if row[4] in ("agrees", "differs")]


@pytest.mark.parametrize("customers", [0, 1, 50, 1_000])
def test_the_workbook_of_a_shop_says_what_the_command_line_says(
    tmp_path: Path, customers: int
) -> None:
    shop, path = tmp_path / "demo.csdesk", tmp_path / "books.xlsx"
    told("demo", shop, "--customers", customers, "--today", "2026-11-21")
    written = told("report", "accountant", "--shop", shop, "--out", path, "--language", "en")
    insight = told("insight", "--shop", shop)
    book = Book(path, insight["currency"])

    assert written["shortened"] == 0
    for key, heading in AMOUNTS.items():
        for sheet in ("Customers", "Summary"):
            assert book.total(sheet, heading) == Decimal(insight["totals"][key]), (sheet, key)
    assert len(book.words_of_checks()) > 20 and set(book.words_of_checks()) == {"agrees"}
    months = {f"{line['From']:%Y-%m}": line for line in book.lines("Summary")[:-1]}
    for month in insight["months"]:
        line = months[month["month"]]
        for key in ("margin", "service_cost"):
            assert book.amount(line, AMOUNTS[key]) == Decimal(month[key])
    lines = {line["Customer ID"]: line for line in book.lines("Customers")[:-1]}
    for customer in insight["customers"]:
        for key, heading in AMOUNTS.items():
            line = lines.get(customer["id"], {heading: 0})
            assert book.amount(line, heading) == Decimal(customer[key])


DAYS = st.dates(date(2025, 1, 1), NOW.date())
CUSTOMERS = st.integers(1, 3)
MINOR = st.integers(0, 10**8)
SIGNED = st.integers(-(10**8), 10**8)
SALES = st.tuples(
    CUSTOMERS | st.none(), DAYS, SIGNED, st.integers(0, 10**7), SIGNED, st.booleans(), st.booleans()
)
EFFORTS = st.tuples(CUSTOMERS, DAYS, st.integers(0, 600), st.integers(0, 20_000), st.booleans())
REDRESS = st.tuples(
    CUSTOMERS,
    DAYS,
    MINOR,
    st.none() | MINOR,
    st.sampled_from(RedressKind),
    st.sampled_from(RedressForm),
    st.sampled_from(["", "4910"]),
    st.lists(st.tuples(st.integers(1, 4), st.booleans()), max_size=3),
)
OUTLAYS = st.tuples(CUSTOMERS, DAYS, MINOR)


@contextmanager
def a_shop_in(empty_shop: Path, folder: Path, currency: str) -> Iterator[Desk]:
    path = folder / f"{next(numbers)}.csdesk"
    shutil.copyfile(empty_shop, path)
    store = open_store(path)
    try:
        desk = Desk(store, fixed_now)
        with store.write("settings", NOW) as work:
            shop = work.settings.read()
            work.settings.write(replace(shop, name="Shop", currency=currency, year_begins="04-06"))
            for key in (1, 2, 3):
                work.customers.add(Customer(f"C{key}", key, created_at=NOW))
                work.complaints.add(Complaint(key, "T", "W", Channel.PHONE, NOW, 60, id=key))
                work.act_steps.add(ActStep(key, remedy_decision=RemedyDecision.OWED))
        yield desk
    finally:
        store.close()


def lay_down(
    desk: Desk, sold: list[Any], worked: list[Any], gave: list[Any], spent: list[Any]
) -> None:
    with desk.store.write("facts", NOW) as work:
        for who, day, net, tax, margin, untaxed, guessed in sold:
            own = 0 if untaxed else tax if net >= 0 else -tax
            sale = Purchase(day, net, own, net + own, margin, customer_id=who)
            work.purchases.add(replace(sale, net_estimated=untaxed, margin_estimated=guessed))
        for who, day, minutes, hourly, about in worked:
            cost = cost_of_minutes(minutes, hourly)
            line = Effort(who, day, minutes, hourly, cost, Measured.BY_HAND)
            work.efforts.add(replace(line, complaint_id=who if about else None))
        for who, day, cost, worth, kind, form, code, uses in gave:
            line = Redress(who, who, kind, form, "x", cost, day, worth, code)
            given_ = work.redress.add(line)
            if form is RedressForm.VOUCHER:
                use_up(work, given_, uses)
        for who, day, cost in spent:
            work.outlays.add(Outlay(who, day, OutlayKind.PARTS, cost))


def use_up(work: Any, given_: Redress, uses: list[tuple[int, bool]]) -> None:
    """Parts of the voucher, a few weeks apart, as long as something is left."""
    face = given_.worth_minor or given_.cost_minor
    for number, (part, lapsed) in enumerate(uses):
        amount = min(face, max(1, (given_.worth_minor or given_.cost_minor) // part))
        if amount <= 0:
            return
        face -= amount
        on = given_.given_on + timedelta(days=21 * number)
        work.voucher_uses.add(VoucherUse(given_.id, on, amount, lapsed=lapsed))


@pytest.mark.parametrize("currency", CURRENCIES)
@given(
    sold=st.lists(SALES, max_size=10),
    worked=st.lists(EFFORTS, max_size=6),
    gave=st.lists(REDRESS, max_size=6),
    spent=st.lists(OUTLAYS, max_size=3),
)
@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=5, deadline=None
)
def test_whatever_happened_in_whatever_currency_everything_ties(
    empty_shop: Path,
    tmp_path: Path,
    currency: str,
    sold: list[Any],
    worked: list[Any],
    gave: list[Any],
    spent: list[Any],
) -> None:
    with a_shop_in(empty_shop, tmp_path, currency) as desk:
        lay_down(desk, sold, worked, gave, spent)
        days = whole_period(desk)
        preview = shown(desk, ReportKind.ACCOUNTANT, *days)
        screen = {row.id: row for row in customer_rows(desk, (1, 2, 3))}
        with desk.store.read() as work:
            everything = listings.totals(work.connection)
        path = desk.store.path.with_suffix(".xlsx")
        export_report(desk, ReportRequest(ReportKind.ACCOUNTANT, *days), path)
        shop = desk.store.path
    insight = told("insight", "--shop", shop)
    book = Book(path, currency)

    assert what_does_not_tie(preview) == []
    assert set(book.words_of_checks()) == {"agrees"}
    sums = preview.totals["Customers"].sums
    assert (sums["Spend"], sums["Margin"], sums["Service cost"]) == (
        *(everything.spend, everything.margin),
        everything.service,
    )
    for key, heading in AMOUNTS.items():
        assert plain(sums[heading], currency) == insight["totals"][key]
    for sheet, totals in preview.totals.items():
        compare(book, preview, sheet, totals.sums, currency)
    for line in lines_of(preview, "Customers"):
        if line["Customer ID"] is not None:
            row = screen[line["Customer ID"]]
            assert (line["Margin"], line["Service cost"], line["Share"]) == (
                *(row.margin_minor, row.service_minor),
                row.share,
            )


def compare(book: Book, preview: Preview, key: str, sums: Any, currency: str) -> None:
    """The totals that a program reads in the workbook are those of the preview."""
    (sheet,) = (sheet for sheet in preview.report.sheets if sheet.key == key)
    for column in sheet.columns:
        if column.summed and column.kind.value == "money":
            expected = Decimal(plain(sums[column.title], currency))
            assert book.total(sheet.title, column.title) == expected, (key, column.title)
