"""The same person comes in once; who may be somebody else is asked about, never joined silently."""

from __future__ import annotations

import csv
import random
from collections.abc import Mapping, Sequence
from itertools import permutations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from csdesk.desk import Desk
from csdesk.domain.customer import Customer, CustomerForm
from csdesk.domain.doubles import Why
from csdesk.domain.import_choices import Choices
from csdesk.services.checks import check
from csdesk.services.customers import edit_customer
from csdesk.services.import_looking import look_again, look_at
from csdesk.services.imports import ImportPreview, ImportResult, bring_in, preview
from csdesk.store.customers import customer
from csdesk.store.purchases import purchase
from tests.builders import a_customer, a_shop

Rows = Sequence[Sequence[str]]
PEOPLE = ("Name", "Email", "Phone", "Street", "Postcode", "City")


@pytest.fixture
def shop(desk: Desk) -> Desk:
    a_shop(desk, country="DE")
    return desk


def written(folder: Path, rows: Rows, name: str = "people.csv") -> Path:
    path = folder / name
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def seen(desk: Desk, folder: Path, rows: Rows) -> ImportPreview:
    return preview(desk, look_at(written(folder, rows)))


def brought(
    desk: Desk,
    folder: Path,
    rows: Rows,
    name: str = "people.csv",
    same: Mapping[str, int | None] | None = None,
) -> ImportResult:
    look = look_at(written(folder, rows, name))
    return bring_in(desk, look_again(look, Choices(same=same)) if same else look)


def people(desk: Desk) -> list[Customer]:
    with desk.store.read() as work:
        return list(work.customers.where())


def known(desk: Desk, row: Sequence[str]) -> int:
    """Brings one person in from a list of their own and tells the id."""
    before = {who.id for who in people(desk)}
    with desk.store.read() as work:
        count = len(work.batches.where())
    # headings of its own, so that no key of a program is shared with the next list
    headings = ("Full name", "Mail", "Mobile", "Address", "Zip", "Town", f"Note {count}")
    folder = Path(desk.store.path).parent
    brought(desk, folder, [headings, (*row, "")], f"known {count}.csv")
    (new,) = {who.id for who in people(desk)} - before
    return new


ANNA = ("Anna Lindqvist", "anna@postbox.test", "030 1234567", "Hafenstr. 12", "12209", "Berlin")


@pytest.mark.parametrize(
    "row",
    [
        ("Somebody Else", "ANNA@postbox.test", "", "", "", ""),
        ("Lindqvist, Anna", "", "+49 30 1234567", "", "", ""),
        ("anna lindqvist", "other@mail.test", "", "Hafenstraße 12", "", "Berlin"),
        ("Ánna Lindqvist", "", "", "Hafenstr 12", "12209", ""),
    ],
)
def test_sure_ones_join(shop: Desk, tmp_path: Path, row: Sequence[str]) -> None:
    known(shop, ANNA)

    told = seen(shop, tmp_path, [PEOPLE, row])

    assert (told.customers_new, told.customers_matched, told.doubles) == (0, 1, ())


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (("Anna Lindqvist", "other@mail.test", "", "", "", ""), Why.NAME),
        (("Anna Lindqvist", "", "", "", "", ""), Why.NAME),
        (("Anna Lindqvist", "", "", "Hafenstr. 14", "12209", "Berlin"), Why.NAME),
        (("Peter Lindqvist", "peter@postbox.test", "030/1234567", "", "", ""), Why.PHONE),
        (("Anna Lindquist", "al@mail.test", "", "", "", "Berlin"), Why.NEAR_NAME),
    ],
)
def test_doubtful_ones_are_asked_about_with_both_sides(
    shop: Desk, tmp_path: Path, row: Sequence[str], why: Why
) -> None:
    anna = known(shop, ANNA)

    told = seen(shop, tmp_path, [PEOPLE, row])

    assert (told.customers_new, told.doubtful) == (1, 1)
    (double,) = told.doubles
    assert (double.why, double.ours_id, double.row) == (why, anna, 2)
    assert (double.theirs.name, double.ours.name) == (row[0], "Anna Lindqvist")
    assert double.ours.mails == ("anna@postbox.test",)
    assert double.ours.address == "Hafenstr. 12, 12209, Berlin"
    assert any(problem.row == 2 and "Anna Lindqvist" in problem.reason for problem in told.problems)


def test_strangers_are_not_asked_about(shop: Desk, tmp_path: Path) -> None:
    known(shop, ANNA)
    row = ("Anna Lindquist", "al@mail.test", "", "", "", "Hamburg")

    told = seen(shop, tmp_path, [PEOPLE, row])

    assert (told.customers_new, told.doubles) == (1, ())


def test_the_owner_says_they_are_the_same(shop: Desk, tmp_path: Path) -> None:
    anna = known(shop, ANNA)
    rows = [PEOPLE, ("Anna Lindqvist", "other@mail.test", "", "", "", "")]

    result = brought(shop, tmp_path, rows, same={"mail:other@mail.test": anna})

    assert result.preview.doubtful == 0
    assert [who.id for who in people(shop)] == [anna]
    with shop.store.read() as work:
        mails = {point.typed for point in work.contact_points.where()}
    assert {"anna@postbox.test", "other@mail.test"} <= mails
    assert check(shop) == ()


def test_the_owner_says_they_are_two_and_is_not_asked_again(shop: Desk, tmp_path: Path) -> None:
    known(shop, ANNA)
    rows = [PEOPLE, ("Anna Lindqvist", "", "", "", "", "")]

    brought(shop, tmp_path, rows, same={"name:anna lindqvist": None})

    assert len(people(shop)) == 2
    again = seen(shop, tmp_path, rows)
    assert (again.customers_new, again.customers_matched, again.doubles) == (0, 1, ())


def test_who_was_said_to_be_the_same_is_known_the_next_time(shop: Desk, tmp_path: Path) -> None:
    anna = known(shop, ANNA)
    rows = [PEOPLE, ("Anna Lindqvist", "", "", "", "", "")]

    brought(shop, tmp_path, rows, same={"name:anna lindqvist": anna})

    again = seen(shop, tmp_path, rows)
    assert (again.customers_matched, again.doubles) == (1, ())


def test_a_customer_is_known_after_a_new_name_and_mail(shop: Desk, tmp_path: Path) -> None:
    rows = [PEOPLE, ANNA]
    brought(shop, tmp_path, rows)
    (anna,) = people(shop)
    edit_customer(shop, anna.id, CustomerForm("Anna Holt", mails=("holt@mail.test",)))

    told = seen(shop, tmp_path, rows)

    assert (told.customers_new, told.customers_matched) == (0, 1)


def test_the_name_is_the_key_of_a_program_that_has_nothing_else(shop: Desk, tmp_path: Path) -> None:
    headings = (
        *("*ContactName", "EmailAddress", "*InvoiceNumber", "*InvoiceDate", "*DueDate", "Total"),
        *("*Quantity", "*UnitAmount", "*AccountCode", "*TaxType", "Currency", "Sent"),
    )
    tail = ("50", "1", "50", "200", "none", "EUR", "yes")
    one = ("Riverside Café", "", "INV-1", "2026-03-02", "2026-04-02", *tail)
    two = ("Riverside Café", "", "INV-2", "2026-05-02", "2026-06-02", *tail)
    brought(shop, tmp_path, [headings, one], "first.csv")

    result = brought(shop, tmp_path, [headings, two], "second.csv")

    assert result.preview.plan.program == "xero"
    assert len(people(shop)) == 1
    assert result.purchases == 1


def test_a_number_that_a_whole_house_shares_asks_nothing(shop: Desk, tmp_path: Path) -> None:
    for name in ("Ada Bell", "Ben Cole", "Cyd Dean", "Dan Ernst"):
        known(shop, (name, f"{name[:3]}@mail.test", "030 7654321", "", "", ""))

    told = seen(shop, tmp_path, [PEOPLE, ("Eve Falk", "eve@mail.test", "030 7654321", "", "", "")])

    assert told.doubles == ()


def customers_by_number(ids: Sequence[object]) -> Rows:
    return [("id", "first_name", "last_name"), *((str(i), "Jo", f"Number{i}") for i in ids)]


def orders_by_number(ids: Sequence[object]) -> Rows:
    headings = ("order_id", "customer_id", "order_date", "total")
    return [headings, *((f"R{n}", str(i), "2026-03-02", "10.00") for n, i in enumerate(ids))]


@pytest.mark.parametrize("orders_first", [True, False])
@pytest.mark.parametrize("letters", ["", "K-"])
def test_two_lists_that_belong_together_share_their_customers(
    shop: Desk, tmp_path: Path, orders_first: bool, letters: str
) -> None:
    lists = [
        (customers_by_number([f"{letters}{i}" for i in range(1, 21)]), "customers.csv"),
        (orders_by_number([f"{letters}{i}" for i in range(1, 16)]), "orders.csv"),
    ]
    for rows, name in reversed(lists) if orders_first else lists:
        result = brought(shop, tmp_path, rows, name)

    assert len(people(shop)) == 20
    (doubt,) = (each for each in result.preview.plan.doubts if each.code == "ids")
    assert doubt.taken == "same"
    with shop.store.read() as work:
        buyers = {sale.customer_id for sale in work.purchases.where()}
    assert len(buyers) == 15


def test_numbers_that_hardly_overlap_are_asked_about(shop: Desk, tmp_path: Path) -> None:
    brought(shop, tmp_path, customers_by_number(range(1, 21)), "customers.csv")
    rows = orders_by_number(range(10, 40))
    look = look_at(written(tmp_path, rows, "orders.csv"))

    told = preview(shop, look)

    (doubt,) = (each for each in told.plan.doubts if each.code == "ids")
    assert (doubt.taken, told.customers_matched) == ("apart", 0)
    yes = look_again(look, Choices(answers={"ids": "same"}))
    assert preview(shop, yes).customers_matched == 11


def test_the_owner_can_part_two_lists_that_seem_to_belong_together(
    shop: Desk, tmp_path: Path
) -> None:
    brought(shop, tmp_path, customers_by_number(range(1, 21)), "customers.csv")
    look = look_at(written(tmp_path, orders_by_number(range(1, 16)), "orders.csv"))

    told = preview(shop, look_again(look, Choices(answers={"ids": "apart"})))

    assert told.customers_matched == 0


def test_the_same_number_with_another_name_is_asked_about(shop: Desk, tmp_path: Path) -> None:
    brought(shop, tmp_path, [("id", "name", "town"), ("7", "Ada Bell", "Ulm")], "one.csv")

    told = seen(shop, tmp_path, [("id", "name", "country"), ("7", "Ben Cole", "DE")])

    assert [double.why for double in told.doubles] == [Why.ID]


def test_address_company_and_note_are_facts_of_their_own(shop: Desk, tmp_path: Path) -> None:
    headings = ("Name", "Company", "Email", "Street", "Postcode", "City", "Notes")
    row = ("Ada Bell", "Bell & Sons", "ada@bell.test", "Kai 1", "20457", "Hamburg", "Rings twice")

    brought(shop, tmp_path, [headings, row])

    (ada,) = people(shop)
    assert (ada.company, ada.address, ada.place) == ("Bell & Sons", "Kai 1", "20457, Hamburg")
    assert ada.note == "Rings twice"


NAMES = st.sampled_from(["Anna Berg", "Berg, Anna", "ANNA BERG", "Anna  Bergh", "Ánna Berg"])


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(names=st.lists(NAMES, min_size=1, max_size=4, unique=True))
def test_nobody_is_ever_joined_on_a_name_alone(
    tmp_path_factory: pytest.TempPathFactory, empty_shop: Path, names: list[str]
) -> None:
    desk = an_empty_desk(tmp_path_factory, empty_shop)
    a_shop(desk)
    first = a_customer(desk, "Anna Berg")
    rows = [("Customer", "Order", "Date", "Total")]
    rows += [(name, f"R{n}", "2026-03-02", "10.00") for n, name in enumerate(names)]

    brought(desk, desk.store.path.parent, rows, "sales.csv")

    with desk.store.read() as work:
        assert work.purchases.where(purchase.c.customer_id == first.id) == ()
        assert work.customers.where(customer.c.id == first.id) == (first,)
    desk.store.close()


def an_empty_desk(tmp_path_factory: pytest.TempPathFactory, empty_shop: Path) -> Desk:
    import shutil

    from csdesk.store.opening import open_store
    from tests.conftest import fixed_now

    path = tmp_path_factory.mktemp("shop") / "shop.csdesk"
    shutil.copyfile(empty_shop, path)
    return Desk(open_store(path), fixed_now)


CROWD = [
    ("Anna Lindqvist", "anna@postbox.test", "", "", "", ""),
    ("Anna Lindqvist", "", "030 1234567", "", "", ""),
    ("Anna Lindqvist", "x@mail.test", "", "Hafenstr. 12", "", "Berlin"),
    ("Anna Lindquist", "y@mail.test", "", "", "12209", "Berlin"),
    ("Peter Lindqvist", "p@mail.test", "030 1234567", "", "", ""),
    ("Ada Bell", "ada@bell.test", "", "", "", ""),
]


@pytest.mark.parametrize("seed", range(4))
def test_matching_does_not_depend_on_the_order_of_rows(
    shop: Desk, tmp_path: Path, seed: int
) -> None:
    known(shop, ANNA)
    shuffled = random.Random(seed).sample(CROWD, len(CROWD))

    straight, other = (
        seen(shop, tmp_path, [PEOPLE, *CROWD]),
        seen(shop, tmp_path, [PEOPLE, *shuffled]),
    )

    assert {(d.key, d.ours_id, d.why, d.score) for d in straight.doubles} == {
        (d.key, d.ours_id, d.why, d.score) for d in other.doubles
    }
    assert straight.customers_matched == other.customers_matched


def test_the_order_of_files_does_not_change_who_is_who(
    tmp_path_factory: pytest.TempPathFactory, empty_shop: Path
) -> None:
    lists = [
        (customers_by_number(range(1, 13)), "customers.csv"),
        (orders_by_number(range(1, 12)), "orders.csv"),
        ([PEOPLE, ANNA], "people.csv"),
    ]
    figures = set()
    for order in permutations(lists):
        desk = an_empty_desk(tmp_path_factory, empty_shop)
        a_shop(desk)
        for rows, name in order:
            brought(desk, desk.store.path.parent, rows, name)
        figures.add(len(people(desk)))
        desk.store.close()

    assert figures == {13}
