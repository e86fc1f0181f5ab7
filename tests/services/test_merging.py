"""Two customers who are one: joined to the cent with all that hangs on them, and taken apart."""

from __future__ import annotations

import csv
import shutil
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.customer import CustomerForm
from csdesk.domain.doubles import Why
from csdesk.domain.errors import Refused, RuleBroken
from csdesk.domain.listings import CustomerFilter, CustomerQuery
from csdesk.domain.merging import MergeChoices
from csdesk.services.checks import check
from csdesk.services.customers import customer_details, edit_customer, list_customers
from csdesk.services.history import history_of
from csdesk.services.import_looking import look_at
from csdesk.services.import_undo import undo_import
from csdesk.services.imports import bring_in, preview
from csdesk.services.maybe_same import maybe_same
from csdesk.services.merging import (
    joined_with,
    merge_customers,
    merge_preview,
    separate_customers,
)
from csdesk.services.search import find_anything
from csdesk.services.undo import undo
from csdesk.store.history import history
from csdesk.store.opening import open_store
from csdesk.store.rows import metadata
from csdesk.store.sums import customer_sums
from tests.builders import (
    a_complaint,
    a_contact,
    a_customer,
    a_follow_up,
    a_promise,
    a_purchase,
    a_redress,
    a_shop,
    an_effort,
    an_outlay,
    some_preferences,
)
from tests.conftest import fixed_now

_OF_SEARCH = ("search_document", "search_words", "history", "history_value")
SUMS = ("purchases", "spend_minor", "margin_minor", "effort_minor", "remedy_minor")
MORE_SUMS = ("goodwill_minor", "outlay_minor", "effort_minutes", "complaints", "open_complaints")


@pytest.fixture
def shop(desk: Desk) -> Desk:
    a_shop(desk)
    return desk


def rows(desk: Desk) -> dict[str, list[tuple[Any, ...]]]:
    """All that the shop knows, History and the words of the search aside."""
    with desk.store.read() as work:
        return {
            name: [
                tuple(row)
                for row in work.connection.execute(sa.select(table).order_by(*table.primary_key))
            ]
            for name, table in metadata.tables.items()
            if not name.startswith(_OF_SEARCH)
        }


def sums(desk: Desk, customer_id: int) -> dict[str, int]:
    columns = [customer_sums.c[name] for name in (*SUMS, *MORE_SUMS)]
    query = sa.select(*columns).where(customer_sums.c.customer_id == customer_id)
    with desk.store.read() as work:
        return dict(work.connection.execute(query).one()._mapping)


def newest_action(desk: Desk) -> str:
    query = sa.select(history.c.action).order_by(history.c.seq.desc()).limit(1)
    with desk.store.read() as work:
        return str(work.connection.scalar(query))


def two(desk: Desk) -> tuple[int, int]:
    """Anna, and Anna again as another list wrote her; both with a life of their own."""
    anna = a_customer(desk, "Anna Lindqvist", mail="anna@postbox.test", phone="030 1234567").id
    again = a_customer(desk, "A. Lindqvist", mail="al@work.test", address="Kai 1").id
    a_customer(desk, "Ben Cole", referred_by=again)
    with desk.store.write("add", desk.now()) as work:
        twin = work.contact_points.where()[1]
        work.contact_points.add(type(twin)(again, twin.kind, twin.typed, twin.normal))
    for who in (anna, again):
        a_purchase(desk, who, 12_345)
        complaint = a_complaint(desk, who)
        a_redress(desk, complaint, 777)
        an_effort(desk, who, 25, complaint_id=complaint.id)
        an_outlay(desk, who, 499)
        a_contact(desk, who)
        a_promise(desk, who)
        a_follow_up(desk, who)
    some_preferences(desk, again, channel="Phone", language="Swedish")
    return anna, again


def test_the_kept_one_has_the_sums_of_both(shop: Desk) -> None:
    anna, again = two(shop)
    told = merge_preview(shop, anna, again)
    before = sums(shop, anna), sums(shop, again)

    merge_customers(shop, anna, again)

    after = sums(shop, anna)
    assert after == {name: before[0][name] + before[1][name] for name in after}
    assert (told.spend_minor, told.purchases) == (after["spend_minor"], after["purchases"])
    assert set(sums(shop, again).values()) == {0}
    assert check(shop) == ()


def test_all_that_hangs_on_the_other_moves(shop: Desk) -> None:
    anna, again = two(shop)

    merge_customers(shop, anna, again)

    with shop.store.read() as work:
        for table in metadata.tables.values():
            if "customer_id" in table.c and table.name not in ("preferences", "customer_sums"):
                mine = sa.select(sa.func.count()).where(table.c.customer_id == again)
                assert work.connection.scalar(mine) == 0, table.name
        assert work.customers.require(3).referred_by == anna
        points = [p.typed for p in work.contact_points.where()]
        assert sorted(points) == ["030 1234567", "al@work.test", "anna@postbox.test"]
        wishes = work.preferences.require(anna)
        assert (wishes.channel, wishes.language) == ("Phone", "Swedish")
        assert work.customers.require(anna).address == "Kai 1"


def test_the_owner_chooses_whose_name_and_wishes_stay(shop: Desk) -> None:
    anna, again = two(shop)
    some_preferences(shop, anna, channel="Mail")

    merge_customers(shop, anna, again, MergeChoices(name_of_other=True, wishes_of_other=True))

    with shop.store.read() as work:
        assert work.customers.require(anna).name == "A. Lindqvist"
        assert work.preferences.require(anna).channel == "Phone"


def test_undo_puts_everything_back_and_can_be_undone(shop: Desk) -> None:
    anna, again = two(shop)
    before = rows(shop)
    merge_customers(shop, anna, again)
    joined = rows(shop)

    undone = undo(shop, newest_action(shop))
    assert rows(shop) == before
    assert check(shop) == ()

    undo(shop, undone.id)
    assert rows(shop) == joined
    assert check(shop) == ()


def test_taking_apart_later_leaves_what_came_since_where_it_belongs(shop: Desk) -> None:
    anna, again = two(shop)
    merge_customers(shop, anna, again)
    with shop.store.read() as work:
        theirs = work.complaints.where()[1]
        assert theirs.customer_id == anna
    a_contact(shop, anna, "About the old one", complaint_id=theirs.id)
    a_purchase(shop, anna, 999)
    mails = ("anna@postbox.test", "al@work.test", "new@postbox.test")
    edit_customer(shop, anna, CustomerForm("Anna Holt", mails=mails))

    separate_customers(shop, again)

    with shop.store.read() as work:
        by_words = {contact.said: contact.customer_id for contact in work.contacts.where()}
        assert by_words["About the old one"] == again
        spent = {sale.net_minor: sale.customer_id for sale in work.purchases.where()}
        assert spent[999] == anna
        assert work.customers.require(anna).name == "Anna Holt"
        other = work.customers.require(again)
        assert (other.merged_into, other.archived_at) == (None, None)
    assert check(shop) == ()


def test_whoever_was_joined_leads_to_the_kept_one(shop: Desk) -> None:
    anna, again = two(shop)
    third = a_customer(shop, "Anna L").id

    merge_customers(shop, again, third)
    merge_customers(shop, anna, again)

    assert [customer_details(shop, key).customer.id for key in (anna, again, third)] == [anna] * 3
    assert {who.customer.id for who in joined_with(shop, anna)} == {again, third}
    assert list_customers(shop, CustomerQuery(filter=CustomerFilter.ARCHIVED)) == ()
    assert list_customers(shop, CustomerQuery("A. Lindqvist")) == (anna,)
    found = {each.noun_id for each in find_anything(shop, "Lindqvist") if each.noun == "customer"}
    assert found == {anna}
    assert check(shop) == ()


def test_two_who_were_joined_one_after_the_other_come_apart_one_by_one(shop: Desk) -> None:
    anna, again = two(shop)
    before = rows(shop)
    third = a_customer(shop, "Anna L").id
    merge_customers(shop, again, third)
    merge_customers(shop, anna, again)

    separate_customers(shop, again)
    assert customer_details(shop, third).customer.id == again
    separate_customers(shop, third)

    after = rows(shop)
    after["customer"] = [row for row in after["customer"] if row[0] != third]
    after["customer_sums"] = [row for row in after["customer_sums"] if row[0] != third]
    assert after == before


def test_who_may_be_the_same_is_offered_the_most_alike_first(shop: Desk) -> None:
    anna = a_customer(shop, "Anna Lindqvist", mail="anna@postbox.test", phone="030 1234567").id
    nearly = a_customer(shop, "Anna Lindquist").id
    at_mail = a_customer(shop, "Lindqvist Bikes", mail="anna@postbox.test").id
    a_customer(shop, "Ben Cole", phone="030 7654321")

    found = [(double.ours_id, double.why) for double in maybe_same(shop, anna)]

    assert found == [(at_mail, Why.MAIL), (nearly, Why.ALIKE)]


def test_somebody_cannot_be_joined_with_themselves_or_twice(shop: Desk) -> None:
    anna, again = two(shop)
    with pytest.raises(Refused, match="one already"):
        merge_customers(shop, anna, anna)
    merge_customers(shop, anna, again)

    with pytest.raises(Refused, match="joined with somebody already"):
        merge_customers(shop, 3, again)
    separate_customers(shop, again)
    with pytest.raises(RuleBroken):
        separate_customers(shop, again)


def test_history_of_the_kept_one_says_who_was_joined(shop: Desk) -> None:
    anna, again = two(shop)

    merge_customers(shop, anna, again)

    told = [line.words for line in history_of(shop, Noun.CUSTOMER, anna)]
    assert any("joined A. Lindqvist" in words for words in told)


def test_an_import_knows_the_joined_one_as_the_kept_one(shop: Desk, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    with path.open("w", newline="") as file:
        csv.writer(file).writerows(
            [("ID", "Name", "Email"), ("1", "Ada Bell", "ada@bell.test"), ("2", "A. Bell", "")]
        )
    bring_in(shop, look_at(path))
    merge_customers(shop, 1, 2)

    told = preview(shop, look_at(path))

    assert (told.customers_new, told.customers_matched) == (0, 2)
    assert check(shop) == ()


def test_a_customer_with_thousands_of_purchases_is_joined_soundly(shop: Desk) -> None:
    anna, again = two(shop)
    with shop.store.write("add", shop.now()) as work:
        some = work.purchases.where()[0]
        row = {c.name: getattr(some, c.name) for c in work.purchases.table.c if c.name != "id"}
        many = [row | {"customer_id": again, "net_minor": n, "gross_minor": n} for n in range(3000)]
        work.connection.execute(sa.insert(work.purchases.table), many)
        assert work.journal is not None
        work.journal.customers.add(again)
    before = rows(shop)

    merge_customers(shop, anna, again)
    assert sums(shop, anna)["spend_minor"] == 2 * 12_345 + sum(range(3000))
    undo(shop, newest_action(shop))

    assert rows(shop) == before
    assert check(shop) == ()


FACTS = st.lists(
    st.tuples(
        st.sampled_from(["purchase", "return", "effort", "outlay", "complaint", "contact"]),
        st.booleans(),
        st.integers(1, 99_999),
    ),
    max_size=8,
)


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(facts=FACTS)
def test_whatever_they_have_the_sums_add_up_and_undo_brings_all_back(
    tmp_path_factory: pytest.TempPathFactory, empty_shop: Path, facts: list[tuple[str, bool, int]]
) -> None:
    path = tmp_path_factory.mktemp("shop") / "shop.csdesk"
    shutil.copyfile(empty_shop, path)
    desk = Desk(open_store(path), fixed_now)
    a_shop(desk)
    pair = a_customer(desk, "Anna Berg").id, a_customer(desk, "Anna Bergh").id
    for what, is_other, amount in facts:
        put_on_file(desk, what, pair[is_other], amount)
    before, apart = rows(desk), [sums(desk, key) for key in pair]

    merge_customers(desk, *pair)
    assert sums(desk, pair[0]) == {name: apart[0][name] + apart[1][name] for name in apart[0]}
    undo(desk, newest_action(desk))

    assert rows(desk) == before
    assert check(desk) == ()
    desk.store.close()


def put_on_file(desk: Desk, what: str, customer_id: int, amount: int) -> None:
    if what == "purchase":
        a_purchase(desk, customer_id, amount, on=date(2026, 1, 1 + amount % 28))
    elif what == "return":
        sale = a_purchase(desk, customer_id, amount)
        a_purchase(desk, customer_id, -amount, return_of=sale.id)
    elif what == "effort":
        an_effort(desk, customer_id, amount % 90 + 1)
    elif what == "outlay":
        an_outlay(desk, customer_id, amount)
    elif what == "complaint":
        complaint = a_complaint(desk, customer_id)
        a_redress(desk, complaint, amount)
        an_effort(desk, customer_id, 5, complaint_id=complaint.id)
    else:
        a_contact(desk, customer_id)


def test_an_import_is_taken_back_after_its_customers_were_joined(
    shop: Desk, tmp_path: Path
) -> None:
    anna = a_customer(shop, "Anna Lindqvist", mail="anna@postbox.test").id
    path = tmp_path / "sales.csv"
    with path.open("w", newline="") as file:
        csv.writer(file).writerows(
            [
                ("Order", "Date", "Customer", "Email", "Total"),
                ("R1", "2026-03-02", "Anna L", "al@work.test", "120.00"),
                ("R2", "2026-03-03", "Ben Cole", "ben@mail.test", "10.00"),
            ]
        )
    result = bring_in(shop, look_at(path))
    assert result.batch_id is not None
    with shop.store.read() as work:
        (again,) = (who.id for who in work.customers.where() if who.name == "Anna L")
    merge_customers(shop, anna, again)
    assert check(shop) == ()

    undo_import(shop, result.batch_id)

    assert sums(shop, anna)["purchases"] == 0
    assert check(shop) == ()
    separate_customers(shop, again)
    assert check(shop) == ()


def test_joined_customers_have_the_tags_of_both_each_once(desk: Desk) -> None:
    a_shop(desk)
    anna = a_customer(desk, tags="club, e-bike")
    double = a_customer(desk, "A. Lindqvist", tags="Club, winter", on_contract=True)
    merge_customers(desk, anna.id, double.id)
    kept = customer_details(desk, anna.id).customer
    assert kept.tag_words == ("club", "e-bike", "winter")
    assert kept.on_contract
