"""The sheet Vouchers: each through the period, its liability the same as in the journal."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from csdesk.desk import Desk
from csdesk.domain.redress import RedressForm, RedressKind
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.domain.reports.sheet import Sheet
from csdesk.domain.reports.totals import Adding
from csdesk.domain.reports.worked_out import SheetTotals, worth
from csdesk.domain.voucher import VoucherUse
from csdesk.services.reports import vouchers
from csdesk.services.reports.asked import Asked, ask
from csdesk.services.reports.journal import journal_sheets
from csdesk.services.vouchers import UseDraft, lapse_voucher, use_voucher
from tests.builders import a_complaint, a_customer, a_redress, a_shop

FIRST = date(2026, 1, 1)
QUARTER = date(2026, 4, 1), date(2026, 6, 30)


def asking(desk: Desk, from_on: date, to_on: date, **more: Any) -> Asked:
    return ask(desk, ReportRequest(ReportKind.ACCOUNTANT, from_on, to_on, **more))


def lines_of(sheet: Sheet[Any]) -> list[dict[str, Any]]:
    return [{column.title: column.read(line) for column in sheet.columns} for line in sheet.lines]


def totals_of(sheet: Sheet[Any]) -> SheetTotals:
    adding = Adding(sheet)
    for line in lines_of(sheet):
        adding.add(list(line.values()))
    return adding.totals()


def a_voucher(desk: Desk, on: date, cost: int = 900, face: int | None = 1_500) -> int:
    complaint = a_complaint(desk, a_customer(desk).id)
    facts = {"form": RedressForm.VOUCHER, "what": "Voucher", "given_on": on, "worth_minor": face}
    return a_redress(desk, complaint, cost, RedressKind.GOODWILL, **facts).id


def test_a_voucher_is_told_before_in_and_at_the_end_of_the_period(desk: Desk) -> None:
    key = a_voucher(desk, date(2026, 3, 1))
    use_voucher(desk, UseDraft(key, 500, date(2026, 3, 20)))
    use_voucher(desk, UseDraft(key, 400, date(2026, 4, 1)))
    lapse_voucher(desk, key, date(2026, 7, 1))
    (sheet,) = vouchers.parts(asking(desk, *QUARTER))
    (line,) = lines_of(sheet)
    assert {title: value for title, value in line.items() if title not in ("Customer ID",)} == {
        "Voucher ID": key,
        "Given on": date(2026, 3, 1),
        "Customer": "Anna Lindqvist",
        "Complaint ID": 1,
        "Kind": "Goodwill",
        "What": "Voucher",
        "Worth": 1_500,
        "Used or lapsed before": 500,
        "Used": 400,
        "Lapsed": 0,
        "Left": 600,
        "Cost": 900,
        "Owed at the start": 600,
        "Given, at cost": 0,
        "Used, at cost": 240,
        "Lapsed, at cost": 0,
        "Owed at the end": 360,
    }


def test_the_first_and_the_last_day_of_the_period_belong_to_it(desk: Desk) -> None:
    key = a_voucher(desk, QUARTER[0])
    use_voucher(desk, UseDraft(key, 100, QUARTER[0]))
    use_voucher(desk, UseDraft(key, 20, QUARTER[1]))
    use_voucher(desk, UseDraft(key, 3, QUARTER[1] + timedelta(1)))
    (sheet,) = vouchers.parts(asking(desk, *QUARTER))
    (line,) = lines_of(sheet)
    assert (line["Given, at cost"], line["Used or lapsed before"], line["Used"]) == (900, 0, 120)


def test_what_was_used_up_before_or_given_later_has_no_line(desk: Desk) -> None:
    early = a_voucher(desk, date(2026, 1, 5))
    use_voucher(desk, UseDraft(early, 1_500, date(2026, 3, 31)))
    a_voucher(desk, date(2026, 7, 1))
    used_in_it = a_voucher(desk, date(2026, 1, 5))
    use_voucher(desk, UseDraft(used_in_it, 1_500, date(2026, 4, 1)))
    given_last = a_voucher(desk, date(2026, 6, 30))
    (sheet,) = vouchers.parts(asking(desk, *QUARTER))
    assert [line["Voucher ID"] for line in lines_of(sheet)] == [used_in_it, given_last]
    assert len(sheet.lines) == 2


def test_a_voucher_that_is_said_to_be_worth_nothing_is_worth_what_it_cost(desk: Desk) -> None:
    key = a_voucher(desk, QUARTER[0], face=0)
    use_voucher(desk, UseDraft(key, 400, QUARTER[1]))
    (sheet,) = vouchers.parts(asking(desk, *QUARTER))
    (line,) = lines_of(sheet)
    assert (line["Worth"], line["Used"], line["Left"], line["Owed at the end"]) == (
        900,
        400,
        500,
        500,
    )


def test_what_is_booked_as_given_has_its_line_also_where_a_fault_has_it_used_up_before(
    desk: Desk,
) -> None:
    key = a_voucher(desk, QUARTER[0])
    with desk.store.write("broken", desk.now()) as work:
        work.voucher_uses.add(VoucherUse(key, date(2026, 3, 1), 1_500))
    (sheet,) = vouchers.parts(asking(desk, *QUARTER))
    assert [line["Given, at cost"] for line in lines_of(sheet)] == [900]


def test_without_names_nobody_and_nothing_written_is_told(desk: Desk) -> None:
    a_voucher(desk, date(2026, 5, 1))
    (sheet,) = vouchers.parts(asking(desk, *QUARTER, names=False))
    (line,) = lines_of(sheet)
    assert (line["Customer"], line["What"]) == ("Customer 1", "")


SHARES = st.lists(st.tuples(st.integers(1, 9), st.integers(0, 300)), max_size=4)
GIVEN = st.tuples(st.integers(0, 300), st.integers(0, 5_000), st.integers(0, 7_000), SHARES)


@given(facts=st.lists(GIVEN, max_size=4), first=st.integers(0, 300), days=st.integers(0, 120))
@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_the_sheet_ties_to_the_journal_whatever_was_used_when(
    desk: Desk, facts: list[Any], first: int, days: int
) -> None:
    a_shop(desk)
    for given_in, cost, face, shares in facts:
        on = FIRST + timedelta(given_in)
        key = a_voucher(desk, on, cost, face or None)
        left = face or cost
        for tenths, later in shares:
            amount = left * tenths // 10
            if amount and given_in + later <= 300:
                use_voucher(desk, UseDraft(key, amount, on + timedelta(later)))
                left -= amount
        if left and len(shares) % 2:
            lapse_voucher(desk, key, on + timedelta(300 - given_in))
    from_on = FIRST + timedelta(first)
    asked = asking(desk, from_on, from_on + timedelta(days))
    sheets = *vouchers.parts(asked), *journal_sheets(asked)
    totals = {sheet.key: totals_of(sheet) for sheet in sheets}
    for check in vouchers.voucher_checks():
        assert worth(check.left, totals) == worth(check.right, totals), check.label
    before = totals_of(*vouchers.parts(asking(desk, FIRST, from_on - timedelta(1)))).sums
    assert before["Owed at the end"] == totals["Vouchers"].sums["Owed at the start"]
    for line in lines_of(sheets[0]):
        assert line["Left"] >= 0
        assert line["Owed at the end"] >= 0
        assert line["Left"] > 0 or line["Owed at the end"] == 0
