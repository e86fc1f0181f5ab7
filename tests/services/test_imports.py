"""Bringing files in: matched against the shop, exact, once, and taken back as one."""

from __future__ import annotations

import csv
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.customer import CustomerForm, PointKind
from csdesk.domain.errors import Cancelled, Refused, RuleBroken
from csdesk.domain.history import Kind
from csdesk.domain.import_choices import Choices
from csdesk.domain.import_fields import Field
from csdesk.domain.listings import CustomerQuery
from csdesk.services.checks import check
from csdesk.services.customers import customer_details, edit_customer, list_customers
from csdesk.services.import_looking import Look, look_again, look_at, look_at_pasted
from csdesk.services.import_undo import undo_import
from csdesk.services.imports import (
    ImportResult,
    bring_in,
    past_imports,
    preview,
)
from csdesk.services.purchases import purchases_of, remove_purchase
from csdesk.services.undo import undo
from csdesk.store import bulk, history, history_checks, sums
from csdesk.store.purchases import purchase
from tests.builders import a_complaint, a_customer, a_purchase, a_shop, an_effort

SALES = (
    ("Order", "Date", "Customer", "Email", "Total", "Tax", "Currency"),
    ("R1", "2026-03-02", "Anna Lindqvist", "anna@postbox.test", "120.00", "20.00", "EUR"),
    ("R2", "2026-03-05", "Petra Novak", "petra@novak.test", "60.00", "10.00", "EUR"),
    ("R3", "2026-04-01", "Anna Lindqvist", "anna@postbox.test", "12.50", "2.08", "EUR"),
)


@pytest.fixture
def shop(desk: Desk) -> Desk:
    a_shop(desk)
    return desk


def a_file(folder: Path, rows: Sequence[Sequence[str]] = SALES, name: str = "sales.csv") -> Path:
    path = folder / name
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def brought(desk: Desk, folder: Path, rows: Sequence[Sequence[str]] = SALES) -> ImportResult:
    return bring_in(desk, look_at(a_file(folder, rows)))


def a_look(folder: Path, rows: Sequence[Sequence[str]] = SALES) -> Look:
    return look_at(a_file(folder, rows))


def counts(desk: Desk) -> tuple[int, int]:
    with desk.store.read() as work:
        return len(work.customers.where()), len(work.purchases.where())


def assert_sound(desk: Desk) -> None:
    """Kept sums and the chain of History are as the facts say."""
    with desk.store.read() as work:
        assert sums.wrong(work.connection) == []
        assert list(history_checks.faults(work.connection)) == []


def test_a_file_brings_customers_and_purchases_with_exact_amounts(
    shop: Desk, tmp_path: Path
) -> None:
    result = brought(shop, tmp_path)

    assert (result.customers, result.purchases) == (2, 3)
    with shop.store.read() as work:
        first = work.purchases.where(purchase.c.reference == "R1")[0]
    assert (first.gross_minor, first.net_minor, first.tax_minor) == (12_000, 10_000, 2_000)
    assert (first.margin_minor, first.margin_estimated) == (4_000, True)
    assert first.bought_on == date(2026, 3, 2)
    assert first.batch_id == result.batch_id
    assert_sound(shop)


def test_a_whole_import_is_one_entry_of_history(shop: Desk, tmp_path: Path) -> None:
    with shop.store.read() as work:
        before = len(history.changes(work.connection))

    result = brought(shop, tmp_path)

    with shop.store.read() as work:
        entries = history.changes(work.connection)[before:]
    assert [(entry.noun, entry.kind) for entry in entries] == [(Noun.IMPORT_BATCH, Kind.IMPORTED)]
    assert entries[0].noun_id == str(result.batch_id)
    assert entries[0].after is not None and len(entries[0].after["rows_digest"]) == 64


def test_views_hear_which_nouns_an_import_touched(shop: Desk, tmp_path: Path) -> None:
    heard: list[frozenset[Noun]] = []
    shop.store.on_change = lambda _action, nouns: heard.append(nouns)

    brought(shop, tmp_path)

    assert heard == [frozenset({Noun.IMPORT_BATCH, Noun.CUSTOMER, Noun.PURCHASE})]


def test_the_same_file_again_adds_nothing(shop: Desk, tmp_path: Path) -> None:
    brought(shop, tmp_path)
    was = counts(shop)

    again = brought(shop, tmp_path)

    assert counts(shop) == was
    assert again.batch_id is None
    assert (again.preview.customers_new, again.preview.purchases_new) == (0, 0)
    assert (again.preview.customers_matched, again.preview.purchases_duplicate) == (2, 3)
    assert again.preview.brought_before is not None


def test_a_longer_export_adds_only_what_is_new(shop: Desk, tmp_path: Path) -> None:
    brought(shop, tmp_path)
    longer = (*SALES, ("R4", "2026-05-01", "Owen Clarke", "owen@mail.test", "9.99", "0.00", "EUR"))

    result = brought(shop, tmp_path, longer)

    assert (result.customers, result.purchases) == (1, 1)
    assert_sound(shop)


def test_brought_customers_are_found_by_name_and_mail(shop: Desk, tmp_path: Path) -> None:
    brought(shop, tmp_path)

    assert len(list_customers(shop, CustomerQuery("petra"))) == 1
    assert len(list_customers(shop, CustomerQuery("anna@postbox"))) == 1


def test_known_customers_are_matched_by_mail_whatever_its_case(shop: Desk, tmp_path: Path) -> None:
    anna = a_customer(shop, "Anna L.", mail="Anna@Postbox.TEST")

    result = brought(shop, tmp_path)

    assert (result.preview.customers_new, result.preview.customers_matched) == (1, 1)
    with shop.store.read() as work:
        assert len(work.purchases.where(purchase.c.customer_id == anna.id)) == 2
        assert work.customers.require(anna.id).name == "Anna L."


def test_a_shared_phone_does_not_make_two_people_one(shop: Desk, tmp_path: Path) -> None:
    with shop.store.write("add", shop.now()) as work:
        from csdesk.domain.customer import ContactPoint, Customer

        mother = work.customers.add(Customer("Vera Holt", created_at=shop.now()))
        point = ContactPoint(mother.id, PointKind.PHONE, "+44 20 7946 0958", "+442079460958")
        work.contact_points.add(point)
    rows = (
        ("Name", "Phone", "Email"),
        ("Tess Holt", "+44 20 7946 0958", "tess@holt.test"),
        ("Vera Holt", "+44 (0)20 7946 0958", "vera@holt.test"),
    )

    result = brought(shop, tmp_path, rows)

    assert (result.preview.customers_new, result.preview.customers_matched) == (1, 1)
    with shop.store.read() as work:
        points = work.contact_points.where(work.contact_points.table.c.customer_id == mother.id)
    assert {point.normal for point in points} == {"+442079460958", "vera@holt.test"}


def test_foreign_money_stays_out_until_its_rate_is_given(shop: Desk, tmp_path: Path) -> None:
    a_purchase(shop, None)
    rows = [list(row) for row in SALES]
    rows[2][6] = "USD"
    look = a_look(tmp_path, rows)

    seen = preview(shop, look)
    assert (seen.purchases_new, seen.purchases_skipped) == (2, 1)
    assert dict(seen.foreign) == {"USD": 1}
    assert "USD" in seen.problems[-1].reason

    result = bring_in(shop, look_again(look, Choices(rates={"USD": Decimal("0.9")})))
    assert result.purchases == 3
    with shop.store.read() as work:
        paid = work.purchases.where(purchase.c.reference == "R2")[0]
    assert (paid.gross_minor, paid.paid_currency, paid.paid_minor) == (5_400, "USD", 6_000)
    assert paid.rate == "0.9"


def test_an_empty_shop_can_take_the_currency_of_its_first_file(desk: Desk, tmp_path: Path) -> None:
    a_shop(desk, currency="EUR", hourly_minor=3_000)
    rows = [list(row) for row in SALES]
    for row in rows[1:]:
        row[6] = "JPY"
        row[4], row[5] = "1200", "109"
    look = a_look(tmp_path, rows)
    assert preview(desk, look).offered_currency == "JPY"

    result = bring_in(desk, look_again(look, Choices(take_currency=True)))

    assert result.purchases == 3
    with desk.store.read() as work:
        shop = work.settings.read()
        assert (shop.currency, shop.hourly_minor) == ("JPY", 30)
        assert work.purchases.where()[0].gross_minor == 1200
    assert preview(desk, look).offered_currency is None


def test_usual_tax_and_margin_stand_in_and_are_marked(desk: Desk, tmp_path: Path) -> None:
    a_shop(desk, usual_tax_bp=2000, margin_bp=None)
    rows = [row[:5] for row in SALES]

    brought(desk, tmp_path, rows)

    with desk.store.read() as work:
        first = work.purchases.where()[0]
    assert (first.net_minor, first.tax_minor, first.net_estimated) == (10_000, 2_000, True)
    assert (first.margin_minor, first.margin_estimated) == (4_000, True)


def test_the_cost_of_goods_makes_an_exact_margin(shop: Desk, tmp_path: Path) -> None:
    rows = (
        ("Order", "Date", "Customer", "Total", "Cost"),
        ("R1", "2026-03-02", "Anna Lindqvist", "100.00", "61.50"),
        ("R2", "2026-03-03", "Anna Lindqvist", "50.00", "20.00"),
    )
    brought(shop, tmp_path, rows)

    with shop.store.read() as work:
        first = work.purchases.where()[0]
    assert (first.margin_minor, first.margin_estimated, first.cost_minor) == (3_850, False, 6_150)


def test_undo_takes_the_whole_import_back(shop: Desk, tmp_path: Path) -> None:
    known = a_customer(shop, "Owen Clarke")
    a_purchase(shop, known.id)
    result = brought(shop, tmp_path)
    assert result.batch_id is not None

    gone = undo_import(shop, result.batch_id)

    assert (gone.customers, gone.purchases) == (2, 3)
    assert counts(shop) == (1, 1)
    assert list_customers(shop, CustomerQuery("petra")) == ()
    with shop.store.read() as work:
        last = history.changes(work.connection)[-1]
    assert last.kind == Kind.UNDONE_IMPORT
    assert past_imports(shop)[0].undone_at == shop.now()
    assert_sound(shop)
    with pytest.raises(RuleBroken):
        undo_import(shop, result.batch_id)


def test_an_undone_import_can_come_in_again(shop: Desk, tmp_path: Path) -> None:
    result = brought(shop, tmp_path)
    assert result.batch_id is not None
    undo_import(shop, result.batch_id)

    again = brought(shop, tmp_path)

    assert (again.customers, again.purchases) == (2, 3)
    assert again.preview.brought_before is None


def behind_the_back(desk: Desk, statement: str) -> None:
    with closing(sqlite3.connect(desk.store.path)) as raw:
        raw.execute(statement)
        raw.commit()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE purchase SET bought_on = '2026-03-09' WHERE reference = 'R2'",
        "UPDATE customer SET name = 'Eve' WHERE name = 'Petra Novak'",
        "UPDATE contact_point SET typed = 'eve@x.test' WHERE typed = 'petra@novak.test'",
        "UPDATE import_batch SET purchases = 99",
    ],
)
def test_a_check_finds_what_was_changed_of_an_import_behind_its_back(
    shop: Desk, tmp_path: Path, statement: str
) -> None:
    brought(shop, tmp_path)
    anna = list_customers(shop, CustomerQuery("anna"))[0]
    edit_customer(shop, anna, CustomerForm("Anna L.", mails=("new@postbox.test",)))
    remove_purchase(shop, purchases_of(shop, anna)[0].id)
    assert check(shop) == ()

    behind_the_back(shop, statement)

    assert any("changed" in found for found in check(shop))


def test_a_name_that_is_cut_is_said_to_be(shop: Desk, tmp_path: Path) -> None:
    rows = (SALES[0], ("R1", "2026-03-02", "a" * 300, "anna@postbox.test", "12.00", "", ""))

    result = brought(shop, tmp_path, rows)

    assert "longer than 200" in result.preview.problems[-1].reason


def test_undo_leaves_whoever_was_edited_by_hand(shop: Desk, tmp_path: Path) -> None:
    result = brought(shop, tmp_path)
    assert result.batch_id is not None
    anna = list_customers(shop, CustomerQuery("anna"))[0]
    mails = tuple(point.typed for point in customer_details(shop, anna).contact_points)
    edit_customer(shop, anna, CustomerForm("Anna Lindqvist", note="Rides to work", mails=mails))

    gone = undo_import(shop, result.batch_id)

    assert gone.customers_kept == 1
    assert customer_details(shop, anna).customer.note == "Rides to work"
    assert check(shop) == ()


def test_undo_leaves_whoever_has_a_life_of_their_own_by_now(shop: Desk, tmp_path: Path) -> None:
    result = brought(shop, tmp_path)
    assert result.batch_id is not None
    anna, petra = list_customers(shop, CustomerQuery("anna"))[0], 0
    petra = list_customers(shop, CustomerQuery("petra"))[0]
    with shop.store.read() as work:
        first = work.purchases.where(purchase.c.reference == "R1")[0]
    a_complaint(shop, anna, purchase_id=first.id)
    an_effort(shop, petra)

    gone = undo_import(shop, result.batch_id)

    assert (gone.customers, gone.customers_kept) == (0, 2)
    assert (gone.purchases, gone.purchases_kept) == (2, 1)
    assert len(list_customers(shop, CustomerQuery("anna@postbox"))) == 1
    assert_sound(shop)


def test_ctrl_z_takes_an_import_and_its_currency_back(desk: Desk, tmp_path: Path) -> None:
    a_shop(desk, currency="EUR")
    rows = [(*row[:6], "USD" if row[6] == "EUR" else row[6]) for row in SALES]
    actions: list[str] = []
    desk.store.on_change = lambda action, _nouns: actions.append(action.id)
    bring_in(desk, look_again(a_look(tmp_path, rows), Choices(take_currency=True)))

    undo(desk, actions[-1])

    assert counts(desk) == (0, 0)
    with desk.store.read() as work:
        assert work.settings.read().currency == "EUR"
    assert_sound(desk)
    with pytest.raises(RuleBroken):
        undo(desk, actions[-1])


def test_what_was_added_to_known_customers_goes_with_the_undo(shop: Desk, tmp_path: Path) -> None:
    anna = a_customer(shop, "Anna Lindqvist", mail="anna@postbox.test")
    rows = (("Name", "Email", "Phone"), ("Anna Lindqvist", "anna@postbox.test", "+46 8 123 456 78"))
    result = brought(shop, tmp_path, rows)
    assert len(list_customers(shop, CustomerQuery("12345678"))) == 1
    assert result.batch_id is not None

    undo_import(shop, result.batch_id)

    assert list_customers(shop, CustomerQuery("12345678")) == ()
    assert list_customers(shop, CustomerQuery("anna")) == (anna.id,)


def test_stopping_keeps_nothing(shop: Desk, tmp_path: Path) -> None:
    look = a_look(tmp_path)

    def stop_while_writing(done: int, total: int, what: str = "") -> None:
        if done > 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        bring_in(shop, look, progress=stop_while_writing)

    assert counts(shop) == (0, 0)
    assert past_imports(shop) == ()
    assert_sound(shop)


def test_a_column_can_be_taken_for_something_else(shop: Desk, tmp_path: Path) -> None:
    rows = (
        ("Order", "Date", "Customer", "Total", "Deposit"),
        ("R1", "2026-03-02", "Anna Lindqvist", "100.00", "10.00"),
        ("R2", "2026-03-03", "Petra Novak", "50.00", "5.00"),
    )
    look = a_look(tmp_path, rows)

    corrected = look_again(look, Choices(columns={3: None, 4: Field.TOTAL}))

    assert corrected.plan.totals == {"?": Decimal("15.00")}


def test_pasted_rows_come_in_like_a_file(shop: Desk) -> None:
    text = "\n".join("\t".join(row) for row in SALES)

    result = bring_in(shop, look_at_pasted(text))

    assert (result.customers, result.purchases) == (2, 3)


def test_what_is_no_list_is_refused_in_words(tmp_path: Path) -> None:
    path = tmp_path / "customers-final.csv"
    path.write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")

    with pytest.raises(Refused, match="PDF document"):
        look_at(path)


def test_money_given_back_lowers_margin_by_its_own_share(shop: Desk, tmp_path: Path) -> None:
    heads = ["Name", "Email", "Financial Status", "Currency", "Subtotal", "Shipping", "Taxes"]
    heads += ["Total", "Created at", "Lineitem quantity", "Lineitem name", "Lineitem price"]
    heads += ["Billing Name", "Refunded Amount", "Paid at"]
    day = "2026-03-02 10:00:00 +0100"
    order = ["#1", "anna@postbox.test", "paid", "EUR", "100.00", "0", "20.00", "120.00", day]
    rows = (heads, [*order, "1", "Wheel", "120.00", "Anna Lindqvist", "60.00", day])

    result = brought(shop, tmp_path, rows)

    assert result.purchases == 1
    with shop.store.read() as work:
        sold, back = work.purchases.where()
    assert (sold.net_minor, sold.margin_minor) == (10_000, 4_000)
    assert (back.gross_minor, back.net_minor, back.margin_minor) == (-6_000, -5_000, -2_000)
    assert (back.return_of, back.customer_id) == (sold.id, sold.customer_id)
    assert_sound(shop)


def test_a_hostile_name_is_kept_as_plain_text(shop: Desk, tmp_path: Path) -> None:
    name = "Robert'); DROP TABLE customer;--"
    rows = (("Name", "Email"), (name, "bobby@tables.test"), ("=cmd|'/c calc'!A0", "x@y.test"))

    brought(shop, tmp_path, rows)

    with shop.store.read() as work:
        assert {customer.name for customer in work.customers.where()} == {
            name,
            "=cmd|'/c calc'!A0",
        }


def schema_of(desk: Desk) -> list[tuple[str, str | None]]:
    with desk.store.read() as work:
        query = "SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"
        return [tuple(row) for row in work.connection.exec_driver_sql(query)]


def test_a_large_import_leaves_every_index_as_it_was(
    shop: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = schema_of(shop)
    monkeypatch.setattr(bulk, "ROWS_WORTH_ANALYZING", 1)

    brought(shop, tmp_path)

    assert [row for row in schema_of(shop) if not row[0].startswith("sqlite_")] == before
    assert_sound(shop)


def test_a_large_import_that_is_stopped_leaves_every_index_too(
    shop: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before, look = schema_of(shop), a_look(tmp_path)
    monkeypatch.setattr(bulk, "ROWS_WORTH_ANALYZING", 1)

    def stop_at_the_purchases(done: int, total: int, what: str = "") -> None:
        if done > 4:
            raise Cancelled

    with pytest.raises(Cancelled):
        bring_in(shop, look, progress=stop_at_the_purchases)

    assert schema_of(shop) == before and counts(shop) == (0, 0)
