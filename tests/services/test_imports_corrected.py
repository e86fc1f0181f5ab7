"""A later export that tells a sale otherwise: put right and shown, never a second time."""

from __future__ import annotations

import pytest

from csdesk.desk import Desk
from csdesk.domain.import_changes import Fact
from csdesk.services.checks import check
from csdesk.services.import_standing import shop_json
from csdesk.services.import_undo import undo_import
from csdesk.services.imports import ImportResult
from csdesk.store.purchases import purchase
from tests.builders import a_shop
from tests.services.bringing import bring_pasted, total

HEAD = "Order,Date,Customer,Email,Total\n"
ONE = "1001,2026-03-02,Ann Lind,ann@x.test,100.00\n"
TWO = "1002,2026-03-05,Bo Novak,bo@x.test,60.00\n"
THREE = "1003,2026-03-09,Cy Moss,cy@x.test,40.00\n"


@pytest.fixture
def shop(desk: Desk) -> Desk:
    a_shop(desk)
    return desk


def brought(
    desk: Desk, *rows: str, head: str = HEAD, answers: dict[str, str] | None = None
) -> ImportResult:
    return bring_pasted(desk, head + "".join(rows), answers=answers)


def said(result: ImportResult) -> str:
    return "\n".join(problem.reason for problem in result.preview.problems)


@pytest.mark.parametrize(
    ("before", "after", "fact"),
    [
        ("Ann Lind,ann@x.test", "Ann Berg,berg@x.test", Fact.CUSTOMER),
        ("Ann Lind,ann@x.test", "Ann Lind,ann@new.test", None),
        ("2026-03-02", "2026-03-03", Fact.DAY),
        ("2026-03-02", "2026-03-08", Fact.DAY),
    ],
    ids=["another customer", "another address", "another day", "a day past others"],
)
def test_what_was_corrected_is_put_right_and_never_comes_twice(
    shop: Desk, before: str, after: str, fact: Fact | None
) -> None:
    first = brought(shop, ONE, TWO, THREE)
    corrected = ONE.replace(before, after)

    result = brought(shop, corrected, TWO, THREE)

    assert total(shop) == "200.00"
    assert result.purchases == 0
    if fact is not None:
        of_sale = [change for change in result.preview.changes if change.title == "1001"]
        assert [change.fact for change in of_sale] == [fact]
    again = brought(shop, corrected, TWO, THREE)
    assert (again.batch_id, total(shop)) == (None, "200.00")
    assert result.batch_id is not None
    assert first.batch_id is not None
    undo_import(shop, result.batch_id)
    assert check(shop) == ()
    assert brought(shop, ONE, TWO, THREE).batch_id is None
    undo_import(shop, first.batch_id)
    assert shop_json(shop)["purchases"] == 0
    assert check(shop) == ()


def test_day_and_amount_corrected_comes_in_as_new_and_is_named(shop: Desk) -> None:
    brought(shop, ONE, TWO)

    result = brought(shop, "1001,2026-03-04,Ann Lind,ann@x.test,90.00\n", TWO)

    assert (result.purchases, total(shop)) == (1, "250.00")
    assert "1001 is in your shop already with another day and amount" in said(result)


def test_numbers_that_begin_anew_are_other_sales(shop: Desk) -> None:
    brought(shop, "1,2026-01-05,Ann Lind,ann@x.test,500\n", "2,2026-01-20,Bo,bo@x.test,60\n")

    result = brought(
        shop, "1,2026-02-05,Ann Lind,ann@x.test,500\n", "2,2026-02-20,Bo,bo@x.test,70\n"
    )

    assert (result.purchases, total(shop)) == (2, "1130.00")
    assert "1 is in your shop already with another day" in said(result)


def test_a_till_that_begins_anew_each_day_tells_no_tales(shop: Desk) -> None:
    head = "Receipt,Date,Total\n"
    brought(shop, "1,2026-01-05,3.50\n", "2,2026-01-05,4.00\n", head=head)

    result = brought(shop, "1,2026-01-06,3.50\n", "2,2026-01-06,2.00\n", head=head)

    assert (result.purchases, total(shop)) == (2, "13.00")
    assert "already" not in said(result)


def test_both_in_one_file_are_two(shop: Desk) -> None:
    brought(shop, ONE, TWO)

    result = brought(shop, ONE, TWO, ONE.replace("2026-03-02", "2026-03-04"))

    assert (result.purchases, total(shop)) == (1, "260.00")


def test_money_given_back_goes_with_its_corrected_sale(shop: Desk) -> None:
    head = "Order,Date,Customer,Email,Total,Refunded amount\n"
    rows = ("R1,2026-03-02,Ann,ann@x.test,100.00,10.00\n", "R2,2026-03-05,Bo,bo@x.test,60.00,\n")
    brought(shop, *rows, head=head)
    renamed = rows[0].replace("Ann,ann@", "Amy Moss,amy@")

    brought(shop, renamed, rows[1], head=head)
    assert total(shop) == "150.00"
    result = brought(shop, renamed.replace("10.00\n", "5.00\n"), rows[1], head=head)

    assert total(shop) == "155.00"
    assert brought(shop, renamed.replace("10.00\n", "5.00\n"), rows[1], head=head).batch_id is None
    assert result.batch_id is not None
    undo_import(shop, result.batch_id)
    assert (total(shop), check(shop)) == ("150.00", ())


def test_an_invoice_of_a_renamed_customer_is_the_same(shop: Desk) -> None:
    head = (
        "*ContactName,EmailAddress,*InvoiceNumber,Reference,*InvoiceDate,*DueDate,*Quantity,*UnitAmount,"
        "*AccountCode,*TaxType,Total,InvoiceAmountDue\n"
    )
    row = "{},,{},,2026-03-02,2026-04-01,1,100.00,200,None,100.00,100.00\n"
    brought(shop, row.format("Ridge College", "INV-1"), row.format("Bo", "INV-2"), head=head)

    result = brought(shop, row.format("Quay Ltd", "INV-1"), row.format("Bo", "INV-2"), head=head)

    assert result.preview.plan.layout == "xero_sales_invoices"
    assert (total(shop), result.purchases) == ("200.00", 0)
    [change] = result.preview.changes
    told = (change.fact, change.before, change.after)
    assert told == (Fact.CUSTOMER, "Ridge College", "Quay Ltd")


BARE = "Date,Customer,Total\n"
DAYS = ("2026-03-02,Ann Lind,100.00\n", "2026-03-05,Bo Novak,60.00\n", "2026-03-09,Cy Moss,40\n")


@pytest.mark.parametrize(
    ("place", "before", "after"),
    [(1, "Bo Novak", "Rob Stone"), (1, "60.00", "65.00"), (1, "03-05", "03-06"), (0, "Ann", "Eve")],
    ids=["name", "amount", "day", "name on the first row"],
)
def test_sales_without_numbers_that_look_corrected_are_asked_about(
    shop: Desk, place: int, before: str, after: str
) -> None:
    brought(shop, *DAYS, head=BARE)
    rows = [*DAYS]
    rows[place] = rows[place].replace(before, after)

    result = brought(shop, *rows, head=BARE)

    assert [doubt.code for doubt in result.preview.plan.doubts] == ["corrected"]
    assert result.purchases == 0
    assert total(shop) == ("205.00" if after == "65.00" else "200.00")
    assert brought(shop, *rows, head=BARE).batch_id is None


def test_who_says_that_they_are_others_gets_both(shop: Desk) -> None:
    brought(shop, *DAYS, head=BARE)
    rows = (DAYS[0], DAYS[1].replace("Bo Novak", "Rob Stone"), DAYS[2])

    result = brought(shop, *rows, head=BARE, answers={"corrected": "others"})

    assert (result.purchases, total(shop)) == (1, "260.00")


def test_one_row_alone_that_looks_like_a_known_one_is_named(shop: Desk) -> None:
    brought(shop, DAYS[0], head=BARE)

    result = brought(shop, DAYS[0].replace("Ann Lind", "Eve Stone"), head=BARE)

    assert (result.purchases, total(shop)) == (1, "200.00")
    assert "much like this one is in your shop already" in said(result)


def test_what_came_in_again_since_keeps_a_corrected_sale_as_it_is(shop: Desk) -> None:
    brought(shop, ONE, TWO, THREE)
    moved = brought(shop, ONE.replace("2026-03-02", "2026-03-08"), TWO, THREE)
    brought(shop, ONE, "1001,2026-03-08,Ann Lind,ann@x.test,100.00\n", TWO, THREE)
    assert total(shop) == "300.00"
    assert moved.batch_id is not None

    undone = undo_import(shop, moved.batch_id)

    assert [left.why for left in undone.left] == ["It came in again since."]
    assert check(shop) == ()
    with shop.store.read() as work:
        found = work.purchases.where(purchase.c.reference == "1001")
    assert len({one.fingerprint for one in found}) == 2
