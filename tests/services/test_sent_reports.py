"""A period that was exported or sent: what changed in it since is told, and nothing else."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from csdesk.desk import Desk
from csdesk.domain.errors import NotFound
from csdesk.domain.redress import RedressForm, RedressKind
from csdesk.domain.reports.request import ReportKind, ReportRequest
from csdesk.domain.reports.sent import ExportedReport
from csdesk.domain.reports.sheet import Sheet
from csdesk.domain.reports.standing import Booked, unpacked
from csdesk.domain.voucher import VoucherUse
from csdesk.services.checks import check
from csdesk.services.import_looking import look_at_pasted
from csdesk.services.import_undo import undo_import
from csdesk.services.imports import bring_in
from csdesk.services.merging import merge_customers
from csdesk.services.purchases import remove_purchase
from csdesk.services.reports.changes import changes_sheet
from csdesk.services.reports.exporting import export_report
from csdesk.services.reports.making import make_report
from csdesk.services.reports.sent import (
    changes_since_sent,
    is_sent,
    last_export_of,
    mark_sent,
    newest_export_of,
    remember_export,
    sent_report,
    standing_of,
    unmark_sent,
)
from csdesk.services.undo import undo
from csdesk.store.opening import open_store
from tests.builders import (
    a_complaint,
    a_customer,
    a_person,
    a_purchase,
    a_redress,
    a_shop,
    an_effort,
    an_outlay,
)
from tests.conftest import NOW, fixed_now
from tests.services.reported import shown, words_of_page

QUARTER = ReportRequest(ReportKind.ACCOUNTANT, date(2026, 10, 1), date(2026, 12, 31))


def later(desk: Desk, days: int = 1) -> Desk:
    return Desk(desk.store, lambda: NOW + timedelta(days=days))


def the_sheet(desk: Desk, request: ReportRequest = QUARTER) -> Sheet[Any]:
    with desk.store.read() as work:
        return changes_sheet(desk, work, request)


def told(desk: Desk) -> list[tuple[Any, ...]]:
    """The lines of the sheet, without the columns that are empty in all of them."""
    sheet = the_sheet(desk)
    found = [tuple(column.read(line) for column in sheet.columns) for line in sheet.lines]
    assert len(sheet.lines) == len(found)
    return [(what, _number(document), *rest) for what, document, *rest in found]


def _number(document: Any) -> int | None:
    return None if document is None else int(document.partition("-")[2])


def short(desk: Desk) -> list[tuple[Any, ...]]:
    """What, number, kind, figure, before, now of each line, months aside."""
    picked = [(row[0], row[1], row[4], row[5], row[6], row[7]) for row in told(desk)]
    return [row for row in picked if row[0] != "Figure of a calendar month"]


def remembered(desk: Desk, name: str = "q4.xlsx") -> ExportedReport:
    kept = remember_export(desk, QUARTER, name)
    assert kept is not None
    return kept


@pytest.fixture
def busy(desk: Desk) -> Desk:
    """Two customers, one complaint with a remedy and a voucher, a sale and a return."""
    a_shop(desk, language="en")
    anna, ben = a_customer(desk, "Anna Lindqvist"), a_customer(desk, "Ben Okafor")
    complaint = a_complaint(desk, anna.id)
    a_redress(desk, complaint, 3800)
    a_redress(desk, complaint, 600, RedressKind.GOODWILL, worth_minor=1000)
    a_purchase(desk, ben.id, 20_000, on=date(2026, 10, 5))
    a_purchase(desk, ben.id, -5000, on=date(2026, 10, 9))
    return desk


def test_a_period_that_was_never_exported_says_so(busy: Desk) -> None:
    sheet = the_sheet(busy)

    assert list(sheet.lines) == []
    assert sheet.about.startswith("This period has no earlier workbook")
    assert changes_since_sent(busy, QUARTER) is None


def test_the_same_books_have_no_changes_and_once_changed_the_sheet_names_the_export(
    busy: Desk,
) -> None:
    remembered(busy)

    assert told(later(busy)) == []
    assert the_sheet(busy).about.startswith("This period has no earlier workbook")

    a_customer(busy, "Cleo")

    assert told(busy) == []
    assert "2026" in the_sheet(busy).about
    assert "last one of this period" in the_sheet(busy).about


def test_lines_written_down_in_another_order_than_their_days_are_compared_with_themselves(
    busy: Desk,
) -> None:
    """What is compared is walked through by number; the journal goes by day."""
    complaint = a_complaint(busy, 1)
    late = a_redress(busy, complaint, 500, given_on=date(2026, 11, 20))
    a_redress(busy, complaint, 700, given_on=date(2026, 10, 2))
    a_purchase(busy, 2, -300, on=date(2026, 10, 1))
    with busy.store.write("use_voucher", busy.now()) as work:
        for day in (19, 16):
            work.voucher_uses.add(VoucherUse(2, date(2026, 11, day), 100))
    remembered(busy)

    with busy.store.write("save_act", busy.now()) as work:
        work.redress.replace(replace(late, cost_minor=501))
    early = a_redress(busy, complaint, 900, given_on=date(2026, 10, 1))

    assert short(busy) == [
        ("Remedy", late.id, "changed", "Cost", 500, 501),
        ("Remedy", early.id, "added", "Cost", None, 900),
    ]


def test_a_later_edit_of_a_sent_period_is_told_with_its_difference(busy: Desk) -> None:
    mark_sent(busy, remembered(busy).id)
    with busy.store.write("save_act", busy.now()) as work:
        (remedy,) = work.redress.where(work.redress.table.c.kind == RedressKind.REMEDY)
        work.redress.replace(replace(remedy, cost_minor=4100, account_code="8731"))

    assert short(busy) == [
        ("Remedy", remedy.id, "changed", "Cost", 3800, 4100),
        ("Remedy", remedy.id, "changed", "Account", None, None),
    ]
    month = [row for row in told(busy) if row[0] == "Figure of a calendar month"]
    assert [(row[2], row[5], row[6], row[7], row[8]) for row in month] == [
        (date(2026, 11, 1), "Remedy", 3800, 4100, 300)
    ]
    assert "which was sent on" in the_sheet(busy).about
    since = changes_since_sent(busy, QUARTER)
    assert since is not None and since.changes == 3


def test_a_change_is_found_by_its_document_and_tells_that_a_tax_became_known(busy: Desk) -> None:
    with busy.store.write("tell", busy.now()) as work:
        (back,) = work.purchases.where(work.purchases.table.c.gross_minor < 0)
        estimated = work.purchases.replace(replace(back, net_estimated=True))
    mark_sent(busy, remembered(busy).id)
    with busy.store.write("tell", busy.now()) as work:
        work.purchases.replace(replace(estimated, net_estimated=False))
        (remedy,) = work.redress.where(work.redress.table.c.kind == RedressKind.REMEDY)
        work.redress.replace(replace(remedy, cost_minor=4100))

    lines = [line for line in the_sheet(busy).lines if line.document]

    assert [(line.document, line.figure) for line in lines] == [
        (f"R-{remedy.id}", "Cost"),
        (f"S-{back.id}", "Form"),
    ]
    assert (lines[1].form, lines[1].form_before) == ("", "Tax estimated")


def test_only_the_newest_unsent_export_of_a_period_is_kept(busy: Desk) -> None:
    remembered(busy, "first.xlsx")
    a_purchase(busy, 2, 700, on=date(2026, 11, 2))
    newest = remembered(later(busy), "second.xlsx")

    with busy.store.read() as work:
        assert work.exported_reports.where() == (newest,)
    assert told(busy) == []


def test_a_sent_export_stays_what_later_ones_are_compared_with(busy: Desk) -> None:
    sent = mark_sent(busy, remembered(busy, "sent.xlsx").id)
    a_purchase(busy, 2, 700, on=date(2026, 11, 2))
    remembered(later(busy), "again.xlsx")

    found = last_export_of(busy, QUARTER.kind, QUARTER.from_on, QUARTER.to_on)
    assert found == sent
    assert [(row[5], row[8]) for row in told(busy)] == [("Spend", 700), ("Margin", 280)]


def test_the_newest_of_several_that_were_sent_counts(busy: Desk) -> None:
    mark_sent(busy, remembered(busy, "first.xlsx").id)
    a_purchase(busy, 2, 700, on=date(2026, 11, 2))
    second = mark_sent(busy, remembered(later(busy), "second.xlsx").id)

    assert sent_report(busy, QUARTER.kind, QUARTER.from_on, QUARTER.to_on) == second
    assert told(busy) == []


def test_what_was_changed_and_exported_again_can_be_sent_again(busy: Desk) -> None:
    mark_sent(busy, remembered(busy, "first.xlsx").id)
    a_purchase(busy, 2, 700, on=date(2026, 11, 2))
    remembered(later(busy), "second.xlsx")

    newest = newest_export_of(busy, QUARTER.kind, QUARTER.from_on, QUARTER.to_on)

    assert newest is not None and (newest.file_name, newest.sent_at) == ("second.xlsx", None)


def test_what_is_as_it_was_sent_stays_sent(busy: Desk) -> None:
    sent = mark_sent(busy, remembered(busy, "first.xlsx").id)
    sale = a_purchase(busy, 2, 700, on=date(2026, 11, 2))
    remembered(later(busy), "second.xlsx")
    remove_purchase(busy, sale.id)

    assert remembered(later(busy), "third.xlsx") == sent
    assert newest_export_of(busy, QUARTER.kind, QUARTER.from_on, QUARTER.to_on) == sent


def test_a_mark_can_be_taken_back(busy: Desk) -> None:
    exported = mark_sent(busy, remembered(busy).id)
    assert is_sent(busy, QUARTER.kind, QUARTER.from_on, QUARTER.to_on)

    unmark_sent(busy, exported.id)

    assert not is_sent(busy, QUARTER.kind, QUARTER.from_on, QUARTER.to_on)
    assert last_export_of(busy, QUARTER.kind, QUARTER.from_on, QUARTER.to_on) is not None


def test_of_several_that_were_not_sent_after_all_only_what_is_exported_next_is_kept(
    busy: Desk,
) -> None:
    first = mark_sent(busy, remembered(busy, "first.xlsx").id)
    a_purchase(busy, 2, 700, on=date(2026, 11, 2))
    second = mark_sent(busy, remembered(later(busy), "second.xlsx").id)
    for exported in (first, second):
        unmark_sent(busy, exported.id)
    a_purchase(busy, 2, 800, on=date(2026, 11, 3))

    newest = remembered(later(busy, 2), "third.xlsx")

    with busy.store.read() as work:
        assert work.exported_reports.where() == (newest,)


def test_the_day_it_was_sent_on_is_the_one_it_was_there(busy: Desk) -> None:
    night = Desk(busy.store, lambda: NOW.replace(hour=0, minute=30) + timedelta(days=3))
    kept = remember_export(night, QUARTER, "q4.xlsx")
    assert kept is not None
    mark_sent(night, kept.id)
    assert "was sent on 24 Nov 2026" in the_sheet(busy).about


def test_who_exported_it_is_kept(busy: Desk) -> None:
    busy.store.person_id = a_person(busy).id

    assert remembered(busy).person_id == busy.store.person_id


def test_a_mark_keeps_the_moment_when_it_was_first_set(busy: Desk) -> None:
    sent = mark_sent(busy, remembered(busy).id)

    assert mark_sent(later(busy), sent.id).sent_at == sent.sent_at


def test_marking_what_is_gone_is_refused_and_changes_nothing(busy: Desk) -> None:
    with pytest.raises(NotFound):
        mark_sent(busy, 77)


def test_another_period_is_another_story(busy: Desk) -> None:
    remembered(busy)
    october = replace(QUARTER, to_on=date(2026, 10, 31))

    assert the_sheet(busy, october).about.startswith("This period has no earlier")


def test_reports_that_are_no_books_are_not_kept(busy: Desk) -> None:
    before = busy.store.path.read_bytes()

    assert remember_export(busy, replace(QUARTER, kind=ReportKind.CUSTOMERS), "c.xlsx") is None
    assert busy.store.path.read_bytes() == before


def test_what_stood_in_the_file_is_kept_not_what_was_done_meanwhile(busy: Desk) -> None:
    in_the_file = standing_of(busy, QUARTER)
    a_purchase(busy, 2, 700, on=date(2026, 11, 2))

    remember_export(busy, QUARTER, "q4.xlsx", in_the_file)

    assert [(row[5], row[8]) for row in told(busy)] == [("Spend", 700), ("Margin", 280)]


def test_exporting_the_same_again_is_no_change_of_the_shop(busy: Desk) -> None:
    remembered(busy)
    with busy.store.read() as work:
        before = work.last_change

    assert remembered(later(busy)).exported_at == NOW
    with busy.store.read() as work:
        assert work.last_change == before


def test_an_export_is_no_change_of_the_books(busy: Desk) -> None:
    with busy.store.read() as work:
        before = work.last_change_of_books
    mark_sent(busy, remembered(busy).id)

    with busy.store.read() as work:
        assert work.last_change_of_books == before
        assert work.last_change > (before or (0,))[0]


def test_joining_two_customers_tells_whose_lines_they_are_now(busy: Desk) -> None:
    remembered(busy)

    merge_customers(busy, 1, 2)

    assert short(busy) == [("Return", 2, "changed", "Customer ID", None, None)]
    (row,) = [row for row in told(busy) if row[0] == "Return"]
    assert (row[3], row[10]) == (1, 2)


def test_what_is_taken_back_leaves_no_change(busy: Desk) -> None:
    done = []
    busy.store.on_change = lambda action, _: done.append(action.id)
    remembered(busy)
    merge_customers(busy, 1, 2)
    assert told(busy) != []

    undo(busy, done[-1])

    assert told(busy) == []


def test_marking_can_be_undone(busy: Desk) -> None:
    done = []
    busy.store.on_change = lambda action, _: done.append(action.id)
    mark_sent(busy, remembered(busy).id)

    undo(busy, done[-1])
    assert not is_sent(busy, QUARTER.kind, QUARTER.from_on, QUARTER.to_on)
    undo(busy, done[0])
    assert last_export_of(busy, QUARTER.kind, QUARTER.from_on, QUARTER.to_on) is None


def test_a_line_that_moves_into_another_period_is_gone_from_this_one(busy: Desk) -> None:
    remembered(busy)
    with busy.store.write("edit_purchase", busy.now()) as work:
        back = work.purchases.require(2)
        work.purchases.replace(replace(back, bought_on=date(2026, 9, 30)))

    assert short(busy) == [
        ("Return", 2, "gone", "Net", -5000, None),
        ("Return", 2, "gone", "Gross", -5000, None),
    ]


def test_a_voucher_that_was_used_since_is_told_at_its_part_of_the_cost(busy: Desk) -> None:
    remembered(busy)
    with busy.store.write("use_voucher", busy.now()) as work:
        use = work.voucher_uses.add(VoucherUse(2, date(2026, 11, 18), 333))
        lapsed = work.voucher_uses.add(VoucherUse(2, date(2026, 11, 19), 667, lapsed=True))

    assert short(busy) == [
        ("Use of a voucher", use.id, "added", "Used", None, 333),
        ("Use of a voucher", use.id, "added", "Cost", None, 200),
        ("Use of a voucher", lapsed.id, "added", "Used", None, 667),
        ("Use of a voucher", lapsed.id, "added", "Cost", None, 400),
    ]


def test_a_voucher_of_which_too_much_was_used_takes_no_more_than_its_cost(busy: Desk) -> None:
    with busy.store.write("use_voucher", busy.now()) as work:  # a fault that check tells
        for amount in (800, 700):
            work.voucher_uses.add(VoucherUse(2, date(2026, 11, 18), amount))
    standing = standing_of(busy, QUARTER)

    (sheet,) = (one for one in make_report(busy, QUARTER).sheets if one.key == "Journal")
    used = [line.posting.debit for line in sheet.lines if line.posting.debit]
    costs = [line.figures[1] for line in unpacked(standing.lines).lines[Booked.VOUCHER_USE]]
    assert costs == used[-2:] == [480, 120]


def test_a_removed_return_is_told_as_gone(busy: Desk) -> None:
    remembered(busy)

    remove_purchase(busy, 2)

    assert [row[2] for row in short(busy)] == ["gone", "gone"]


def test_another_account_of_the_shop_is_one_change(busy: Desk) -> None:
    remembered(busy)

    a_shop(busy, language="en", remedy_account="4730")

    (row,) = told(busy)
    assert (row[0], row[5], row[11], row[12]) == ("Account of the shop", "Remedies", "4730", None)


def test_what_was_damaged_on_disk_is_said_and_not_guessed(busy: Desk) -> None:
    exported = mark_sent(busy, remembered(busy).id)
    with busy.store.write("test", busy.now()) as work:
        work.exported_reports.replace(replace(exported, lines=exported.lines[:-4]))

    assert told(busy) == []
    assert "damaged" in the_sheet(busy).about
    since = changes_since_sent(busy, QUARTER)
    assert since is not None and since.changes is None
    assert check(busy) == ("What was kept of exported report 1 is damaged.",)


def test_nothing_but_numbers_is_kept(busy: Desk) -> None:
    exported = remembered(busy)
    words = ("Anna", "Lindqvist", "Okafor", "Re-true", "wheel")

    assert not any(word in exported.lines for word in words)
    assert check(busy) == ()


HEAD = "Order,Date,Customer,Email,Total\n"
BACK = "R3,2026-11-05,Cleo Marsh,cleo@x.test,-20.00\n"
ORDER = "R2,2026-11-04,Cleo Marsh,cleo@x.test,60.00\n"


def brought(desk: Desk, *rows: str) -> int:
    batch = bring_in(desk, look_at_pasted(HEAD + "".join(rows))).batch_id
    assert batch is not None
    return batch


def test_a_list_that_came_in_later_is_told_and_taking_it_back_leaves_nothing(busy: Desk) -> None:
    mark_sent(busy, remembered(busy).id)

    batch = brought(busy, ORDER, BACK)

    lines = [row[:1] + row[4:8] for row in told(busy)]
    assert ("Return", "added", "Gross", None, -2000) in lines
    spend = [row for row in told(busy) if row[5] == "Spend"]
    assert [(row[2], row[8]) for row in spend] == [(date(2026, 11, 1), 4000)]
    undo_import(busy, batch)
    assert told(busy) == []


def test_a_list_that_corrects_what_was_sent_is_told_as_a_change(busy: Desk) -> None:
    brought(busy, ORDER, BACK)
    mark_sent(busy, remembered(busy).id)

    brought(busy, ORDER, BACK.replace("20.00", "25.00"))

    gross = [row for row in told(busy) if row[5] == "Gross"]
    assert [(row[4], row[6], row[7], row[8]) for row in gross] == [("changed", -2000, -2500, -500)]


def test_exporting_and_sending_change_no_byte_of_the_next_file(busy: Desk, tmp_path: Path) -> None:
    """What is told of an earlier export is told the same as long as that one stands."""

    def exported(name: str) -> bytes:
        written = export_report(busy, QUARTER, tmp_path / name)
        remember_export(busy, QUARTER, "q4.xlsx", written.standing)
        return written.path.read_bytes()

    exported("first.xlsx")
    assert exported("second.xlsx") == exported("third.xlsx")


def test_the_workbook_says_with_which_one_it_is_compared(busy: Desk) -> None:
    def of(page: str) -> str:
        period = QUARTER.from_on, QUARTER.to_on
        return words_of_page(shown(busy, QUARTER.kind, *period), page)

    assert "no earlier workbook" in of("Cover")
    mark_sent(busy, remembered(busy).id)
    assert "which was sent on" in of("Cover") and "which was sent on" in of("Notes")


# whatever is done: carried out by hand on the old books, the list of changes gives the new ones

MONEY = st.integers(0, 10**7)
DAYS = st.dates(date(2026, 8, 1), date(2027, 2, 28))
WHO = st.integers(1, 2)
CODES = st.sampled_from(["", "4730", "8731"])
NEW = st.one_of(
    st.tuples(st.just("purchase"), WHO | st.none(), DAYS, st.integers(-(10**7), 10**7)),
    st.tuples(st.just("effort"), WHO, DAYS, st.integers(0, 600)),
    st.tuples(st.just("outlay"), WHO, DAYS, MONEY),
    st.tuples(st.just("redress"), st.sampled_from(RedressKind), DAYS, MONEY, CODES),
    st.tuples(st.just("use"), DAYS, st.integers(1, 50)),
)
EDIT = st.one_of(
    st.tuples(st.just("move"), st.integers(0, 99), DAYS),
    st.tuples(st.just("cost"), st.integers(0, 99), MONEY),
    st.tuples(st.just("kind"), st.integers(0, 99)),
    st.tuples(st.just("remove"), st.integers(0, 99)),
    st.tuples(st.just("give back"), st.integers(0, 99), st.integers(-(10**7), -1)),
)
NUMBERS = count()


@contextmanager
def a_fresh_desk(empty_shop: Path, folder: Path) -> Iterator[Desk]:
    path = folder / f"{next(NUMBERS)}.csdesk"
    shutil.copyfile(empty_shop, path)
    store = open_store(path)
    try:
        yield Desk(store, fixed_now)
    finally:
        store.close()


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(NEW, max_size=8), st.lists(NEW | EDIT, max_size=6))
def test_the_sheet_lists_exactly_what_differs(
    empty_shop: Path, tmp_path: Path, first: list[Any], then: list[Any]
) -> None:
    with a_fresh_desk(empty_shop, tmp_path) as desk:
        a_shop(desk, language="en")
        for name in ("Anna", "Ben"):
            a_complaint(desk, a_customer(desk, name).id)
        _give(desk, RedressKind.GOODWILL, date(2026, 10, 1), 50, "", RedressForm.VOUCHER, 300)
        _do(desk, first)
        before = _by_hand(desk)
        remembered(desk)
        _do(desk, then)

        assert _as_told(desk) == _difference(before, _by_hand(desk))


def _do(desk: Desk, doings: list[Any]) -> None:
    for name, *facts in doings:
        _DOINGS[name](desk, *facts)


def _give(
    desk: Desk,
    kind: RedressKind,
    on: date,
    cost: int,
    code: str,
    form: RedressForm = RedressForm.REPAIR,
    worth: int | None = None,
) -> None:
    with desk.store.read() as work:
        complaint = work.complaints.require(1)
    facts = {"given_on": on, "account_code": code, "form": form, "worth_minor": worth}
    a_redress(desk, complaint, cost, kind, **facts)


def _use(desk: Desk, on: date, amount: int) -> None:
    with desk.store.write("use_voucher", desk.now()) as work:
        if sum(use.amount_minor for use in work.voucher_uses.where()) + amount <= 300:
            work.voucher_uses.add(VoucherUse(1, on, amount))


def _edit(desk: Desk, place: int, **facts: Any) -> None:
    """Some line of redress but the voucher."""
    with desk.store.write("save_act", desk.now()) as work:
        lines = work.redress.where(work.redress.table.c.id > 1)
        if lines:
            work.redress.replace(replace(lines[place % len(lines)], **facts))


def _other_kind(desk: Desk, place: int) -> None:
    with desk.store.write("save_act", desk.now()) as work:
        for line in work.redress.where(work.redress.table.c.id > 1)[place : place + 1]:
            other = {"remedy": RedressKind.GOODWILL, "goodwill": RedressKind.REMEDY}[line.kind]
            work.redress.replace(replace(line, kind=other))


def _remove(desk: Desk, place: int) -> None:
    with desk.store.write("save_act", desk.now()) as work:
        for line in work.redress.where(work.redress.table.c.id > 1)[place : place + 1]:
            work.redress.remove(line.id)


def _give_back(desk: Desk, place: int, amount: int) -> None:
    with desk.store.write("edit_purchase", desk.now()) as work:
        for sale in work.purchases.where()[place : place + 1]:
            work.purchases.replace(replace(sale, net_minor=amount, gross_minor=amount))


_DOINGS: dict[str, Any] = {
    "purchase": lambda desk, who, on, net: a_purchase(desk, who, net, on=on),
    "effort": lambda desk, who, on, minutes: an_effort(desk, who, minutes, on=on),
    "outlay": lambda desk, who, on, cost: an_outlay(desk, who, cost, on=on),
    "redress": _give,
    "use": _use,
    "move": lambda desk, place, on: _edit(desk, place, given_on=on),
    "cost": lambda desk, place, cost: _edit(desk, place, cost_minor=cost),
    "kind": _other_kind,
    "remove": _remove,
    "give back": _give_back,
}
Flat = dict[tuple[Any, ...], Any]


def _by_hand(desk: Desk) -> Flat:
    """Every booked figure of the period, from the shelves, one by one."""
    flat: Flat = {}
    with desk.store.read() as work:
        for line in work.redress.where():
            if _in(line.given_on):
                key = line.kind.value.capitalize(), line.id
                flat[*key, "Cost"] = line.cost_minor
                flat[*key, "Worth to the customer"] = line.worth_minor
                flat[*key, "Day"] = line.given_on
                flat[*key, "Account"] = line.account_code
        for sale in work.purchases.where():
            if _in(sale.bought_on) and sale.gross_minor < 0:
                key = "Return", sale.id
                flat[*key, "Net"], flat[*key, "Tax"] = sale.net_minor, sale.tax_minor
                flat[*key, "Gross"], flat[*key, "Day"] = sale.gross_minor, sale.bought_on
        done = 0
        for use in work.voucher_uses.where():
            part = (2 * 50 * (done + use.amount_minor) + 300) // 600
            part -= (2 * 50 * done + 300) // 600
            done += use.amount_minor
            if _in(use.used_on):
                key = "Use of a voucher", use.id
                flat[*key, "Used"], flat[*key, "Cost"] = use.amount_minor, part
                flat[*key, "Day"] = use.used_on
        _months_by_hand(work, flat)
    first = {("Remedy", "Cost"), ("Goodwill", "Cost")}  # what is told of a line in any case
    return {key: value for key, value in flat.items() if value or (key[0], key[2]) in first}


def _months_by_hand(work: Any, flat: Flat) -> None:
    def add(on: date, figure: str, amount: int) -> None:
        if _in(on):
            key = "Figure of a calendar month", on.replace(day=1), figure
            flat[key] = flat.get(key, 0) + amount

    for sale in work.purchases.where():
        add(sale.bought_on, "Spend", sale.net_minor)
        add(sale.bought_on, "Margin", sale.margin_minor)
    for effort in work.efforts.where():
        add(effort.spent_on, "Effort", effort.cost_minor)
    for line in work.redress.where():
        add(line.given_on, line.kind.value.capitalize(), line.cost_minor)
    for outlay in work.outlays.where():
        add(outlay.spent_on, "Other", outlay.cost_minor)


def _in(on: date) -> bool:
    return QUARTER.from_on <= on <= QUARTER.to_on


def _difference(before: Flat, now: Flat) -> Flat:
    """Key -> before and now, of what differs; days and accounts only of lines in both."""
    lines = {key[:2] for key in before} & {key[:2] for key in now}
    return {
        key: (before.get(key) or 0, now.get(key) or 0)
        for key in before.keys() | now.keys()
        if before.get(key) != now.get(key)
        and (key[2] not in ("Day", "Account") or key[:2] in lines)
    }


def _as_told(desk: Desk) -> Flat:
    found: Flat = {}
    for row in told(desk):
        what, number, on, _, _, figure, before, now = row[:8]
        key = (what, on, figure) if number is None else (what, number, figure)
        assert key not in found
        if figure == "Day":
            before, now = row[9], on
        if figure == "Account":
            before, now = row[12], row[11]
        found[key] = (before or 0, now or 0)
    return found
