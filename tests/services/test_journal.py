"""The journal of a period: what happened, as double entries that tie with everything else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from itertools import groupby

import pytest

from csdesk.desk import Desk
from csdesk.domain.purchase import Purchase
from csdesk.domain.redress import Redress, RedressForm, RedressKind
from csdesk.domain.reports.accounts import SETTINGS, AccountLine, AccountRole
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.domain.reports.sheet import RowPlaces
from csdesk.domain.reports.tables.journal import JOURNAL
from csdesk.domain.reports.tables.returns import RETURNS
from csdesk.domain.reports.totals import Adding
from csdesk.domain.reports.worked_out import worth
from csdesk.services.reports.asked import ask
from csdesk.services.reports.exporting import whole_period
from csdesk.services.reports.journal import (
    JournalEntries,
    journal_checks,
    journal_entries,
    journal_notes,
    journal_sheets,
)
from csdesk.services.reports.redress import redress_sheets
from csdesk.services.reports.returns import returns_sheet
from csdesk.services.vouchers import UseDraft, lapse_voucher, use_voucher
from tests.builders import a_complaint, a_customer, a_purchase, a_redress, a_shop

YEAR = date(2026, 1, 1), date(2026, 12, 31)
CODES = {setting: f"{number}000" for number, setting in enumerate(SETTINGS.values(), 1)}


def of(desk: Desk, first: date = YEAR[0], last: date = YEAR[1], **wanted: object) -> JournalEntries:
    request = ReportRequest(ReportKind.ACCOUNTANT, first, last, **wanted)  # type: ignore[arg-type]
    return journal_entries(ask(desk, request))


def booked(entries: JournalEntries) -> list[tuple[str, list[tuple[str, int, int]]]]:
    return [
        (entry.origin.document, [(str(p.role), p.debit, p.credit) for p in entry.postings])
        for entry in entries
    ]


def a_voucher(desk: Desk, cost: int, worth: int, on: date) -> Redress:
    given = {"form": RedressForm.VOUCHER, "worth_minor": worth, "given_on": on}
    complaint = a_complaint(desk, a_customer(desk).id)
    return a_redress(desk, complaint, cost, RedressKind.GOODWILL, **given)


def test_returns_remedies_goodwill_and_vouchers_stand_in_the_order_of_their_days(
    desk: Desk,
) -> None:
    a_shop(desk)
    anna = a_customer(desk)
    complaint = a_complaint(desk, anna.id)
    day = {"given_on": date(2026, 11, 3)}
    a_redress(desk, complaint, 3_800, form=RedressForm.PART_REFUND, **day)
    a_redress(desk, complaint, 500, RedressKind.GOODWILL, form=RedressForm.GIFT, **day)
    bought = a_purchase(desk, anna.id, 10_000)
    a_purchase(desk, anna.id, -1_000, on=date(2026, 11, 2), return_of=bought.id)
    voucher = a_voucher(desk, 1_400, 2_000, date(2026, 11, 3))
    use_voucher(desk, UseDraft(voucher.id, 500, date(2026, 11, 12)))
    lapse_voucher(desk, voucher.id, date(2026, 11, 20))

    assert booked(of(desk)) == [
        ("S-2", [("returns", 1_000, 0), ("money_back", 0, 1_000)]),
        ("G-2", [("goodwill", 500, 0), ("goods", 0, 500)]),
        ("G-3", [("goodwill", 1_400, 0), ("vouchers", 0, 1_400)]),
        ("R-1", [("remedies", 3_800, 0), ("money_back", 0, 3_800)]),
        ("V-1", [("vouchers", 350, 0), ("voucher_used", 0, 350)]),
        ("V-2", [("vouchers", 1_050, 0), ("voucher_lapsed", 0, 1_050)]),
    ]
    asked = ask(desk, ReportRequest(ReportKind.ACCOUNTANT, *YEAR))
    numbers = [line.number for line in journal_sheets(asked)[1].lines]
    assert numbers == [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6]
    assert booked(of(desk)) == booked(of(desk))


def test_the_part_of_a_voucher_is_the_same_whatever_period_is_asked_for(desk: Desk) -> None:
    a_shop(desk)
    voucher = a_voucher(desk, 1_000, 999, date(2026, 9, 1))
    for month, amount in ((9, 333), (10, 333), (11, 333)):
        use_voucher(desk, UseDraft(voucher.id, amount, date(2026, month, 15)))
    year = [entry.amount for entry in of(desk) if entry.origin.document.startswith("V")]
    months = [
        entry.amount
        for month in (9, 10, 11)
        for entry in of(desk, date(2026, month, 1), date(2026, month, 28))
        if entry.origin.document.startswith("V")
    ]
    assert year == months == [333, 334, 333]


def test_everything_goes_as_far_as_the_last_use_of_a_voucher(desk: Desk) -> None:
    a_shop(desk)
    voucher = a_voucher(desk, 1_000, 999, date(2026, 9, 1))
    use_voucher(desk, UseDraft(voucher.id, 100, date(2026, 11, 20)))
    assert whole_period(desk) == (date(2026, 9, 1), date(2026, 11, 20))


def test_a_return_whose_tax_is_not_known_is_booked_whole_and_says_so(desk: Desk) -> None:
    a_shop(desk)
    anna = a_customer(desk)
    with desk.store.write("add_purchase", desk.now()) as work:
        for known in (True, False):
            work.purchases.add(
                Purchase(
                    *(date(2026, 11, 2), -1_000, -190, -1_190, -400),
                    customer_id=anna.id,
                    net_estimated=not known,
                )
            )
    entries = of(desk)
    assert [lines for _, lines in booked(entries)] == [
        [("returns", 1_000, 0), ("tax", 190, 0), ("money_back", 0, 1_190)],
        [("returns", 1_190, 0), ("money_back", 0, 1_190)],
    ]
    assert [entry.tax_known for entry in entries] == [True, False]
    asked = ask(desk, ReportRequest(ReportKind.ACCOUNTANT, *YEAR))
    assert any("1 return came without its tax" in note for note in journal_notes(asked, entries))


def test_what_cost_nothing_is_counted_and_not_booked(desk: Desk) -> None:
    a_shop(desk)
    complaint = a_complaint(desk, a_customer(desk).id)
    a_redress(desk, complaint, 0, form=RedressForm.APOLOGY_ONLY)
    entries = of(desk)
    assert (len(entries), list(entries), entries.told.nothing) == (0, [], 1)
    asked = ask(desk, ReportRequest(ReportKind.ACCOUNTANT, *YEAR))
    (note,) = journal_notes(asked, entries)
    assert "1 line cost nothing" in note


def test_codes_are_those_of_the_shop_and_a_line_of_its_own_wins(desk: Desk) -> None:
    a_shop(desk, **CODES)
    complaint = a_complaint(desk, a_customer(desk).id)
    a_redress(desk, complaint, 700)
    a_redress(desk, complaint, 300, account_code="4711")
    asked = ask(desk, ReportRequest(ReportKind.ACCOUNTANT, *YEAR))
    entries = journal_entries(asked)
    mapped, work = CODES["remedy_account"], CODES["work_account"]
    codes = [[posting.code for posting in entry.postings] for entry in entries]
    assert codes == [[mapped, work], ["4711", work]]
    accounts, _ = journal_sheets(asked, entries)
    told = {(line.code, line.debit, line.credit) for line in accounts.lines}
    assert {(mapped, 700, 0), ("4711", 300, 0), (work, 0, 1_000)} <= told
    assert "not split off" in journal_notes(asked, entries)[-1]


def test_blanks_around_a_code_are_no_part_of_it_on_any_sheet(desk: Desk) -> None:
    a_shop(desk, remedy_account=" 4790 ")
    complaint = a_complaint(desk, a_customer(desk).id)
    for own in ("", "  ", " 4711 "):
        a_redress(desk, complaint, 700, account_code=own)
    asked = ask(desk, ReportRequest(ReportKind.ACCOUNTANT, *YEAR))
    remedies, _ = redress_sheets(asked)
    assert [line.account_code for line in remedies.lines] == ["4790", "4790", "4711"]
    assert [e.postings[0].code for e in journal_entries(asked)] == ["4790", "4790", "4711"]


def test_a_use_of_what_is_no_voucher_any_more_is_not_booked(desk: Desk) -> None:
    a_shop(desk)
    line = a_voucher(desk, 1_400, 2_000, date(2026, 3, 1))
    use_voucher(desk, UseDraft(line.id, 500, date(2026, 3, 2)))
    with desk.store.write("broken", desk.now()) as work:  # a fault that check tells
        work.redress.replace(replace(line, form=RedressForm.GIFT))
    assert [document for document, _ in booked(of(desk))] == [f"G-{line.id}"]


def test_without_names_nothing_that_was_written_is_in_the_journal(desk: Desk) -> None:
    a_shop(desk)
    anna = a_customer(desk, "Anna Lindqvist")
    a_redress(desk, a_complaint(desk, anna.id), 700, what="Annas wheel")
    (entry,) = of(desk, names=False)
    assert (entry.origin.customer, entry.origin.text) == (f"Customer {anna.id}", "")


def test_every_sum_of_the_journal_ties_with_the_other_sheets(desk: Desk) -> None:
    a_shop(desk)
    anna = a_customer(desk)
    complaint = a_complaint(desk, anna.id)
    a_redress(desk, complaint, 3_800, form=RedressForm.REFUND)
    a_redress(desk, complaint, 501, RedressKind.GOODWILL, account_code="9")
    a_purchase(desk, anna.id, -999, on=date(2026, 5, 2))
    a_purchase(desk, None, -1, on=date(2026, 5, 2))
    asked = ask(desk, ReportRequest(ReportKind.ACCOUNTANT, *YEAR))
    totals = {}
    for sheet in (*journal_sheets(asked), *redress_sheets(asked), returns_sheet(asked)):
        adding = Adding(sheet)
        for line in sheet.lines:
            adding.add([column.read(line) for column in sheet.columns])
        totals[sheet.key] = adding.totals()
        assert totals[sheet.key].lines == len(sheet.lines)
    ties = {
        check.label: (worth(check.left, totals), worth(check.right, totals))
        for check in journal_checks()
    }
    assert all(left == right for left, right in ties.values())
    assert [left for left, _ in ties.values()] == [
        5_301,
        5_301,
        5_301,
        3_800,
        501,
        -1_000,
        0,
        -1_000,
    ]


def test_estimated_tax_of_returns_stands_apart_and_what_is_known_ties_with_its_account(
    desk: Desk,
) -> None:
    a_shop(desk)
    with desk.store.write("add_purchase", desk.now()) as work:
        for known in (True, False):
            amounts = date(2026, 11, 2), -1_000, -190, -1_190, -400
            work.purchases.add(Purchase(*amounts, net_estimated=not known))
    asked = ask(desk, ReportRequest(ReportKind.ACCOUNTANT, *YEAR))
    titles = [column.title for column in RETURNS]
    lines = [
        dict(zip(titles, [column.read(line) for column in RETURNS], strict=True))
        for line in returns_sheet(asked).lines
    ]
    assert [(line["Tax known"], line["Tax estimated"]) for line in lines] == [
        (-190, None),
        (None, -190),
    ]
    totals = {}
    for sheet in (*journal_sheets(asked), returns_sheet(asked)):
        adding = Adding(sheet)
        for line in sheet.lines:
            adding.add([column.read(line) for column in sheet.columns])
        totals[sheet.key] = adding.totals()
    (tie,) = [one for one in journal_checks() if one.label == "Tax of returns and its account"]
    assert (worth(tie.left, totals), worth(tie.right, totals)) == (-190, -190)


def test_a_line_is_found_by_the_same_document_on_its_sheet_and_in_the_journal(desk: Desk) -> None:
    a_shop(desk)
    complaint = a_complaint(desk, a_customer(desk).id)
    a_redress(desk, complaint, 3_800)
    a_redress(desk, complaint, 501, RedressKind.GOODWILL)
    a_purchase(desk, None, -900, on=date(2026, 5, 2))
    asked = ask(desk, ReportRequest(ReportKind.ACCOUNTANT, *YEAR))
    lines = [line for sheet in redress_sheets(asked) for line in sheet.lines]
    lines += returns_sheet(asked).lines
    documents = sorted(line.document for line in lines)
    assert documents == sorted(entry.origin.document for entry in of(desk))
    assert [name[0] for name in documents] == ["G", "R", "S"]


def test_the_balance_of_each_entry_is_worked_out_line_by_line_and_ends_at_zero(
    desk: Desk,
) -> None:
    a_shop(desk)
    complaint = a_complaint(desk, a_customer(desk).id)
    a_redress(desk, complaint, 700)
    a_redress(desk, complaint, 300)
    asked = ask(desk, ReportRequest(ReportKind.ACCOUNTANT, *YEAR))
    _, journal = journal_sheets(asked)
    for _, lines in groupby(journal.lines, lambda line: line.number):
        assert [line.balance for line in lines][-1] == 0
    letters = {column.title: "ABCDEFGHIJKLMNOPQ"[n] for n, column in enumerate(JOURNAL)}
    formula = next(column.formula for column in JOURNAL if column.formula)
    assert formula(RowPlaces(2, True, letters)) == "=H2-I2"
    assert formula(RowPlaces(3, False, letters)) == "=IF(A3=A2,J2,0)+H3-I3"


@pytest.mark.parametrize(
    ("country", "language", "chart", "name"),
    [
        ("CH", "de", "KMU", "Geschuldete MWST"),
        ("CH", "fr", "PME", "TVA due"),
        ("CH", "it", "PMI", "IVA dovuta"),
        ("AT", "fr", "EKR", "Umsatzsteuer"),
    ],
)
def test_accounts_are_named_as_their_chart_names_them(
    desk: Desk, country: str, language: str, chart: str, name: str
) -> None:
    tax = accounts_of(desk, country, language)[AccountRole.TAX]

    assert (tax.charts, tax.usual_names) == (chart, name)


def test_an_account_that_has_to_be_opened_first_is_told_in_the_language_of_the_report(
    desk: Desk,
) -> None:
    told = accounts_of(desk, "CA", "fr")[AccountRole.VOUCHERS]

    assert (told.usual_codes, told.usual_names) == (
        "–",
        "un compte de dette à créer, pour les bons d’achat",
    )


def accounts_of(desk: Desk, country: str, language: str) -> dict[AccountRole, AccountLine]:
    a_shop(desk, country=country, language=language)
    asked = ask(desk, ReportRequest(ReportKind.ACCOUNTANT, *YEAR))
    accounts, _ = journal_sheets(asked)
    return {line.role: line for line in accounts.lines}
