"""Every fact becomes a balanced entry, whatever its amounts, and nothing of it is lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from csdesk.domain.redress import RedressForm, RedressKind
from csdesk.domain.reports.accounts import (
    NAMES,
    SETTINGS,
    WHAT_FOR,
    AccountRole,
    Chart,
    charts_of,
    code_of,
    suggestion_for,
    suggestions_for,
)
from csdesk.domain.reports.journal import (
    Entry,
    EntryKind,
    Origin,
    Posting,
    lines_of,
    redress_entry,
    return_entry,
    voucher_entry,
)
from csdesk.domain.shop import Shop
from csdesk.domain.voucher import cost_used

DAY = date(2026, 7, 14)
MAPPED = replace(Shop(), **{setting: f"1{n}" for n, setting in enumerate(SETTINGS.values())})
LARGEST = 10**13
amounts = st.integers(-LARGEST, LARGEST)
costs = st.integers(0, LARGEST)


def an_origin(kind: EntryKind, of: int = 1) -> Origin:
    return Origin(kind, of, DAY)


def sides(entry: Entry | None) -> dict[AccountRole, int]:
    """Role -> what is debited, less what is credited."""
    return {} if entry is None else {p.role: p.debit - p.credit for p in entry.postings}


def per_account(pairs: Iterable[tuple[Posting, Posting, int]]) -> Counter[AccountRole]:
    found: Counter[AccountRole] = Counter()
    for debited, credited, amount in pairs:
        assert amount > 0
        found[debited.role] += amount
        found[credited.role] -= amount
    return found


@given(net=amounts, tax=amounts, tax_known=st.booleans())
def test_a_return_moves_what_was_paid_whatever_stands_below_or_above_zero(
    net: int, tax: int, tax_known: bool
) -> None:
    entry = return_entry(MAPPED, an_origin(EntryKind.RETURN), net, tax, tax_known=tax_known)
    moved = sides(entry)
    assert moved.get(AccountRole.MONEY_BACK, 0) == net + tax
    if tax_known:
        assert moved.get(AccountRole.RETURNS, 0) == -net
        assert moved.get(AccountRole.TAX, 0) == -tax
    else:
        assert AccountRole.TAX not in moved
        assert moved.get(AccountRole.RETURNS, 0) == -net - tax
    if entry is not None:
        assert all(min(p.debit, p.credit) == 0 < max(p.debit, p.credit) for p in entry.postings)
        assert sum(moved.values()) == 0


@given(
    st.sampled_from(RedressKind), st.sampled_from(RedressForm), costs, st.sampled_from(["", "7"])
)
def test_a_remedy_is_debited_at_its_cost_and_its_own_code_wins(
    kind: RedressKind, form: RedressForm, cost: int, own: str
) -> None:
    entry = redress_entry(MAPPED, an_origin(EntryKind.REMEDY), kind, form, cost, account_code=own)
    if not cost:
        assert entry is None
        return
    assert entry is not None
    debited, credited = entry.postings
    spent = AccountRole.REMEDIES if kind is RedressKind.REMEDY else AccountRole.GOODWILL
    assert (debited.role, debited.debit, credited.credit) == (spent, cost, cost)
    assert debited.code == (own or code_of(MAPPED, spent))
    assert credited.code == code_of(MAPPED, credited.role)
    assert (credited.role is AccountRole.VOUCHERS) is (form is RedressForm.VOUCHER)


@pytest.mark.parametrize(
    ("forms", "given_by"),
    [
        ((RedressForm.REFUND, RedressForm.PART_REFUND), AccountRole.MONEY_BACK),
        ((RedressForm.REPLACEMENT, RedressForm.EQUAL_WORTH, RedressForm.GIFT), AccountRole.GOODS),
        ((RedressForm.REPAIR, RedressForm.REDO, RedressForm.APOLOGY_ONLY), AccountRole.WORK),
        ((RedressForm.VOUCHER,), AccountRole.VOUCHERS),
    ],
)
def test_what_was_given_comes_out_of_the_account_of_its_form(
    forms: tuple[RedressForm, ...], given_by: AccountRole
) -> None:
    for form in forms:
        given_is = an_origin(EntryKind.REMEDY), RedressKind.REMEDY, form, 500
        assert sides(redress_entry(MAPPED, *given_is)) == {
            AccountRole.REMEDIES: 500,
            given_by: -500,
        }


@given(costs, st.lists(st.integers(1, 10**6), min_size=1, max_size=20), st.integers(0, 10**6))
def test_the_parts_of_a_voucher_take_from_the_debt_exactly_what_was_put_there(
    cost: int, uses: list[int], left: int
) -> None:
    given = redress_entry(
        MAPPED, an_origin(EntryKind.GOODWILL), RedressKind.GOODWILL, RedressForm.VOUCHER, cost
    )
    owed = -sides(given).get(AccountRole.VOUCHERS, 0)
    face, used = sum(uses) + left, 0
    for number, use in enumerate(uses):
        kind = EntryKind.VOUCHER_LAPSED if number % 2 else EntryKind.VOUCHER_USED
        part = cost_used(cost, face, used + use) - cost_used(cost, face, used)
        used += use
        entry = voucher_entry(MAPPED, an_origin(kind, number), part)
        owed -= sides(entry).get(AccountRole.VOUCHERS, 0)
    assert owed == cost - cost_used(cost, face, used)
    assert owed == 0 or left


@given(st.lists(st.tuples(amounts, amounts), max_size=30))
def test_a_whole_journal_balances_and_each_entry_ends_at_zero(
    returns: list[tuple[int, int]],
) -> None:
    entries = [
        entry
        for number, (net, tax) in enumerate(returns)
        if (entry := return_entry(MAPPED, an_origin(EntryKind.RETURN, number), net, tax))
    ]
    lines = [line for number, entry in enumerate(entries) for line in lines_of(number, entry)]
    assert sum(line.posting.debit for line in lines) == sum(line.posting.credit for line in lines)
    last_of = {line.entry.origin.id: line for line in lines}
    assert [line.balance for line in last_of.values()] == [0] * len(entries)


@given(net=amounts, tax=amounts)
def test_bookings_of_one_account_against_another_move_the_same(net: int, tax: int) -> None:
    entry = return_entry(MAPPED, an_origin(EntryKind.RETURN), net, tax)
    if entry is not None:
        assert per_account(entry.pairs()) == Counter(sides(entry))
        assert len(list(entry.pairs())) < len(entry.postings)


def test_an_entry_that_does_not_balance_is_none() -> None:
    origin = an_origin(EntryKind.RETURN)
    with pytest.raises(ValueError, match="balances"):
        Entry(origin, (Posting(AccountRole.RETURNS, 5, 0),))
    with pytest.raises(ValueError, match="no less than zero"):
        Entry(
            origin,
            (Posting(AccountRole.RETURNS, -5, 0), Posting(AccountRole.MONEY_BACK, 0, -5)),
        )


@pytest.mark.parametrize(
    ("kind", "document"),
    [
        (EntryKind.REMEDY, "R-12"),
        (EntryKind.GOODWILL, "G-12"),
        (EntryKind.RETURN, "S-12"),
        (EntryKind.VOUCHER_USED, "V-12"),
        (EntryKind.VOUCHER_LAPSED, "V-12"),
    ],
)
def test_the_number_of_a_document_says_what_it_is(kind: EntryKind, document: str) -> None:
    assert an_origin(kind, 12).document == document


def test_every_account_has_a_name_of_its_own_a_purpose_and_a_setting() -> None:
    roles = set(AccountRole)
    assert set(NAMES) == set(WHAT_FOR) == set(SETTINGS) == roles
    assert len(set(NAMES.values())) == len(set(SETTINGS.values())) == len(roles)
    assert {code_of(MAPPED, role) for role in roles} == {f"1{n}" for n in range(len(roles))}


@pytest.mark.parametrize("chart", Chart)
def test_every_chart_suggests_something_for_every_account(chart: Chart) -> None:
    for role in AccountRole:
        suggestion = suggestion_for(role, chart)
        assert suggestion.name
        assert suggestion.code == suggestion.code.strip()


def test_suggestions_are_those_of_the_country_and_some_are_there_for_every_other() -> None:
    assert charts_of("DE") == (Chart.SKR03, Chart.SKR04)
    assert [s.code for s in suggestions_for(AccountRole.TAX, "de")] == ["1776", "3806"]
    assert charts_of("GB") == (Chart.XERO,)
    assert [s.code for s in suggestions_for(AccountRole.TAX, "MX")] == ["208.01"]
    assert charts_of("US") == charts_of("") == charts_of("BR") == (Chart.QUICKBOOKS,)


def test_codes_of_german_charts_can_be_posted_to_datev() -> None:
    for chart in (Chart.SKR03, Chart.SKR04):
        codes = [suggestion_for(role, chart).code for role in AccountRole]
        assert all(len(code) == 4 and code.isdigit() for code in codes)
        assert len(set(codes)) == len(codes)
