"""Whatever the facts, currency and period: the journal ties with every sheet beside it."""

from __future__ import annotations

import shutil
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from csdesk.desk import Desk
from csdesk.domain.complaint import ActStep, Complaint, RemedyDecision
from csdesk.domain.contact import Channel
from csdesk.domain.customer import Customer
from csdesk.domain.purchase import Purchase
from csdesk.domain.redress import Redress, RedressForm, RedressKind
from csdesk.domain.reports.accounts import NAMES, AccountRole
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.domain.reports.totals import Adding
from csdesk.domain.reports.worked_out import SheetTotals, worth
from csdesk.domain.shop import Shop
from csdesk.domain.voucher import VoucherUse, face_of
from csdesk.services.reports import vouchers
from csdesk.services.reports.asked import ask
from csdesk.services.reports.journal import journal_checks, journal_entries, journal_sheets
from csdesk.services.reports.redress import redress_sheets
from csdesk.services.reports.returns import returns_sheet
from csdesk.store.opening import open_store
from tests.conftest import NOW, fixed_now

FIRST, LAST = date(2026, 1, 1), date(2026, 6, 30)
DAYS = st.dates(FIRST, LAST)
MONEY = st.integers(0, 10**9)
SIGNED = st.integers(-(10**9), 10**9)
RETURNS = st.tuples(DAYS, st.integers(-(10**9), -1), SIGNED, st.booleans(), st.booleans())
FORMS, KINDS = st.sampled_from(RedressForm), st.sampled_from(RedressKind)
REDRESS = st.tuples(DAYS, MONEY, st.none() | MONEY, FORMS, KINDS, st.sampled_from(("", "4711")))
USES = st.tuples(st.integers(0, 10**6), st.integers(1, 100), DAYS, st.booleans())
numbers = count()


def lay_down(work: Any, returns: list[Any], redress: list[Any], uses: list[Any]) -> None:
    """One customer with a complaint; uses take so many hundredths of what is left of a voucher."""
    anna = work.customers.add(Customer("Anna", created_at=NOW))
    complaint = work.complaints.add(Complaint(anna.id, "T", "W", Channel.PHONE, NOW, 60))
    work.act_steps.add(ActStep(complaint.id, remedy_decision=RemedyDecision.OWED))
    for day, gross, tax, named, estimated in returns:
        facts = {"customer_id": anna.id if named else None, "net_estimated": estimated}
        work.purchases.add(Purchase(day, gross - tax, tax, gross, 0, **facts))
    left: list[tuple[int, date, int]] = []
    for day, cost, worth_minor, form, kind, code in redress:
        about = anna.id, complaint.id, kind, form, "What", cost, day
        line = work.redress.add(Redress(*about, worth_minor=worth_minor, account_code=code))
        if form is RedressForm.VOUCHER and face_of(cost, worth_minor):
            left.append((line.id, day, face_of(cost, worth_minor)))
    for which, hundredths, day, lapsed in uses if left else ():
        voucher, given_on, open_minor = left[which % len(left)]
        if amount := open_minor * hundredths // 100:
            work.voucher_uses.add(VoucherUse(voucher, max(day, given_on), amount, lapsed))
            left[which % len(left)] = voucher, given_on, open_minor - amount


def totals_of(desk: Desk, request: ReportRequest) -> dict[str, SheetTotals]:
    asked = ask(desk, request)
    sheets = *journal_sheets(asked), *redress_sheets(asked), returns_sheet(asked)
    totals = {}
    for sheet in (*sheets, *vouchers.parts(asked)):
        adding = Adding(sheet)
        for line in sheet.lines:
            adding.add([column.read(line) for column in sheet.columns])
        totals[sheet.key] = adding.totals()
    return totals


@pytest.mark.parametrize("currency", ["EUR", "JPY", "KWD"])
@settings(
    max_examples=12,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],  # each is a shop: shrinking takes minutes
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    returns=st.lists(RETURNS, max_size=6),
    redress=st.lists(REDRESS, max_size=8),
    uses=st.lists(USES, max_size=8),
    days=st.tuples(DAYS, DAYS),
)
def test_the_journal_ties_with_every_sheet(
    currency: str,
    returns: list[Any],
    redress: list[Any],
    uses: list[Any],
    days: tuple[date, date],
    empty_shop: Path,
    tmp_path: Path,
) -> None:
    path = tmp_path / f"{next(numbers)}.csdesk"
    shutil.copyfile(empty_shop, path)
    store = open_store(path)
    try:
        desk = Desk(store, fixed_now)
        with store.write("facts", NOW) as work:
            work.settings.write(Shop(name="Shop", currency=currency, remedy_account="4790"))
            lay_down(work, returns, redress, uses)
        for first, last in ((FIRST, date(2026, 12, 31)), (min(days), max(days))):
            request = ReportRequest(ReportKind.ACCOUNTANT, first, last)
            totals = totals_of(desk, request)
            for check in (*journal_checks(), *vouchers.voucher_checks()):
                assert worth(check.left, totals) == worth(check.right, totals), check.label
            entries = list(journal_entries(ask(desk, request)))
            ranks = [entry.origin.rank for entry in entries]
            assert ranks == sorted(set(ranks))
            assert all(first <= entry.origin.day <= last for entry in entries)
            owed = totals["Journal"].groups["Credit", "Account name"]
            assert set(owed) <= {NAMES[role] for role in AccountRole}
    finally:
        store.close()
        path.unlink()
