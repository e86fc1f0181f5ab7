"""A later file of the same shop: what is new comes in, what changed is changed and shown."""

from __future__ import annotations

import pytest

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.customer import CustomerForm
from csdesk.domain.import_changes import Fact, How
from csdesk.services.checks import check
from csdesk.services.customers import edit_customer
from csdesk.services.import_looking import look_at_pasted
from csdesk.services.import_standing import shop_json
from csdesk.services.import_undo import undo_import
from csdesk.services.imports import ImportResult, bring_in
from csdesk.services.purchases import remove_purchase
from csdesk.services.undo import undo
from csdesk.store.purchases import purchase
from tests.builders import a_shop
from tests.services.bringing import bring_pasted, total

HEAD = "Order,Date,Customer,Email,Phone,Total,Status\n"
ONE = "R1,2026-03-02,Ann Lind,ann@x.test,,100.00,paid\n"
TWO = "R2,2026-03-05,Bo Novak,bo@x.test,,60.00,paid\n"


@pytest.fixture
def shop(desk: Desk) -> Desk:
    a_shop(desk)
    return desk


def brought(desk: Desk, *rows: str, head: str = HEAD) -> ImportResult:
    return bring_pasted(desk, head + "".join(rows))


def test_another_amount_changes_the_purchase_and_is_shown(shop: Desk) -> None:
    brought(shop, ONE, TWO)

    result = brought(shop, ONE.replace("100.00", "110.00"), TWO)

    [change] = result.preview.changes
    assert (change.noun, change.title, change.how) == (Noun.PURCHASE, "R1", How.CHANGED)
    assert (change.fact, change.before, change.after) == (Fact.AMOUNT, 10_000, 11_000)
    assert total(shop) == "170.00"
    assert (result.customers, result.purchases) == (0, 0)


def test_a_purchase_that_is_cancelled_by_now_leaves_and_comes_back_by_undo(shop: Desk) -> None:
    brought(shop, ONE, TWO)

    result = brought(shop, ONE.replace("paid", "cancelled"), TWO)

    assert [change.how for change in result.preview.changes] == [How.WITHDRAWN]
    assert total(shop) == "60.00"
    assert result.batch_id is not None
    undone = undo_import(shop, result.batch_id)
    assert (undone.changes, total(shop)) == (1, "160.00")
    assert check(shop) == ()


def test_a_new_phone_is_added_and_what_was_typed_by_hand_stays(shop: Desk) -> None:
    head = "Name,Email,Address,Notes\n"
    brought(shop, "Ann Lind,ann@x.test,Main Street 1,\n", head=head)
    form = CustomerForm("Ann Lind", "Rings twice", ("ann@x.test",), address="Main Street 1")
    edit_customer(shop, 1, form)

    result = brought(shop, "Ann Lind,ann@x.test,High Street 2,Pays late\n", head=head)

    told = {change.fact: (change.how, change.before) for change in result.preview.changes}
    assert told == {
        Fact.ADDRESS: (How.CHANGED, "Main Street 1"),
        Fact.NOTE: (How.KEPT, "Rings twice"),
    }
    with shop.store.read() as work:
        ann = work.customers.require(1)
    assert (ann.address, ann.note) == ("High Street 2", "Rings twice")


def test_what_was_removed_by_hand_stays_out_until_the_removal_is_undone(shop: Desk) -> None:
    brought(shop, ONE, TWO)
    done: list[str] = []
    shop.store.on_change = lambda action, _nouns: done.append(action.id)
    with shop.store.read() as work:
        [sold] = work.purchases.where(purchase.c.reference == "R1")
    remove_purchase(shop, sold.id)

    result = brought(shop, ONE, TWO)

    assert result.batch_id is None
    assert result.preview.purchases_skipped == 1
    assert any("you removed" in problem.reason for problem in result.preview.problems)
    undo(shop, done[0])
    assert total(shop) == "160.00"
    assert check(shop) == ()


def test_a_refund_that_grew_adds_only_the_difference(shop: Desk) -> None:
    head = "Order,Date,Customer,Email,Total,Refunded amount\n"
    brought(shop, "R1,2026-03-02,Ann,ann@x.test,100.00,10.00\n", head=head)
    assert total(shop) == "90.00"

    brought(shop, "R1,2026-03-02,Ann,ann@x.test,100.00,25.00\n", head=head)
    again = brought(shop, "R1,2026-03-02,Ann,ann@x.test,100.00,25.00\n", head=head)

    assert total(shop) == "75.00"
    assert again.batch_id is None


ORDERS = "Order ID,Order date,Customer ID\n" + "".join(
    f"{number},2026-03-{number:02},{number % 4 + 1}\n" for number in range(1, 13)
)
AMOUNTS = "order_id,price,quantity\n" + "".join(
    f"{number},{number}.50,2\n" for number in range(1, 13)
)


@pytest.mark.parametrize("order", [(ORDERS, AMOUNTS), (AMOUNTS, ORDERS)])
def test_halves_of_sales_wait_for_each_other(shop: Desk, order: tuple[str, str]) -> None:
    first = bring_in(shop, look_at_pasted(order[0]))
    assert (shop_json(shop)["purchases"], shop_json(shop)["waiting"]) == (0, 12)

    second = bring_in(shop, look_at_pasted(order[1]))

    assert second.preview.completed == 12
    told = shop_json(shop)
    assert (told["purchases"], told["waiting"], total(shop)) == (12, 0, "168.00")
    assert told["customers_with_purchases"] == 4
    assert first.batch_id is not None
    undo_import(shop, first.batch_id)
    assert (shop_json(shop)["purchases"], shop_json(shop)["waiting"]) == (0, 12)
    assert check(shop) == ()


def test_lists_that_share_a_few_small_numbers_are_not_joined(shop: Desk) -> None:
    bring_in(shop, look_at_pasted(ORDERS))
    others = "order_id,price,quantity\n" + "".join(f"{n},2.50,2\n" for n in range(9, 30))

    result = bring_in(shop, look_at_pasted(others))

    assert result.preview.completed == 0
    assert shop_json(shop)["waiting"] == 33
    assert any("stand in both lists" in problem.reason for problem in result.preview.problems)
