"""The shop itself: settings, people, lists, logo, drafts, opening and moving its file."""

from __future__ import annotations

import stat
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from filelock import FileLock

from csdesk.desk import Desk
from csdesk.domain.customer import Customer
from csdesk.domain.errors import CsdeskError, NotFound, Refused, ShopUnavailable
from csdesk.domain.person import Person
from csdesk.domain.shop import FIRST_LISTS, ListItem, ListName, Shop
from csdesk.services.checks import check
from csdesk.services.drafts import drop_draft, keep_draft, read_draft
from csdesk.services.questions import list_questions
from csdesk.services.shops import (
    LARGEST_LOGO,
    finish_first_run,
    list_items,
    logo,
    move_shop,
    open_shop,
    people,
    read_shop,
    save_list_item,
    save_person,
    save_shop,
    setting_effect,
    store_logo,
)
from csdesk.store.opening import open_store
from csdesk.store.store import Store
from tests.builders import a_customer, a_person, a_purchase, a_shop, an_effort
from tests.conftest import fixed_now

PNG = b"\x89PNG\r\n\x1a\n" + bytes(20)


def refusal(act: Any) -> str:
    with pytest.raises(CsdeskError) as refused:
        act()
    return refused.value.code


# ---- settings


def every_setting_changed(shop: Shop) -> Shop:
    """Another value for each, of the same kind."""
    others: dict[str, Any] = {"currency": "JPY", "name": "=1+1 <b>", "address": "a\nb\t“c”"}
    for field in fields(shop):
        value = getattr(shop, field.name)
        if field.name in others:
            continue
        if isinstance(value, bool):
            others[field.name] = not value
        elif isinstance(value, str):
            others[field.name] = f"{field.name} é"
        else:
            others[field.name] = (value or 0) + 7
    return replace(shop, **others)


def test_every_setting_comes_back_as_it_was_kept(desk: Desk) -> None:
    assert read_shop(desk) == Shop()
    hours = {"opening_hours": "Mon 9-18", "quiet_from": "19:00", "quiet_until": "07:00"}
    books = {"language": "de", "year_begins": "07-01", "paper": "A4", "report_reminder": "month"}
    office = {
        "accountant_email": "books@office.test",
        "datev_consultant": "1001",
        "datev_client": "7",
    }
    changed = every_setting_changed(Shop())
    changed = replace(changed, **hours, **books, **office, payback_window_days=365)

    save_shop(desk, changed)

    assert read_shop(desk) == changed
    assert save_shop(desk, Shop()) == read_shop(desk) == Shop()


def test_only_settings_that_changed_are_written(desk: Desk) -> None:
    shop = a_shop(desk)
    save_shop(desk, replace(shop, aim_bp=3_000))

    with desk.store.read() as work:
        rows = work.connection.exec_driver_sql(
            "SELECT noun_id FROM history WHERE verb = 'save_shop' ORDER BY seq DESC LIMIT 1"
        ).all()
        number = work.connection.exec_driver_sql(
            "SELECT count(*) FROM history WHERE noun = 'setting' AND noun_id = 'name'"
        ).scalar_one()
    assert [tuple(row) for row in rows] == [("aim_bp",)]
    assert number == 1


def test_the_currency_stays_once_there_is_money_in_the_books(desk: Desk) -> None:
    shop = save_shop(desk, replace(Shop(), currency="JPY"))
    an_effort(desk, a_customer(desk).id)

    changed = replace(shop, currency="EUR")
    assert refusal(lambda: save_shop(desk, changed)) == "shop.currency"
    assert refusal(lambda: finish_first_run(desk, changed, (), None)) == "shop.currency"
    assert read_shop(desk) == shop


def test_what_a_setting_does_is_said_before_it_is_kept(desk: Desk) -> None:
    shop = a_shop(desk, fixed_costs_minor=None)
    for name, minutes in (("Anna", 10), ("Bo", 30), ("Cy", 600)):
        customer = a_customer(desk, name)
        a_purchase(desk, customer.id, 10_000, on=desk.today())
        an_effort(desk, customer.id, minutes, on=desk.today())

    effect = setting_effect(
        desk, replace(shop, aim_bp=1_000, hourly_minor=6_000, fixed_costs_minor=5_000)
    )

    assert effect.service_share == 32_000 / 12_000
    assert (effect.over_aim_before, effect.over_aim_after, effect.past_tipping) == (2, 3, 1)
    assert (effect.headroom_minutes_before, effect.headroom_minutes_after) == (0, 0)
    assert (effect.month_left_before, effect.month_left_after) == (-20_000, -25_000)
    assert read_shop(desk) == shop


# ---- people and lists


def test_people_are_kept_changed_and_made_inactive(desk: Desk) -> None:
    tom = save_person(desk, Person("  Tom Reyes ", ""))
    maya = save_person(desk, Person("Maya", "M", 4_000))
    assert (tom.name, tom.initials) == ("Tom Reyes", "TR")
    assert desk.store.person_id == tom.id

    gone = save_person(desk, replace(tom, active=False))

    assert people(desk) == (maya,)
    assert people(desk, active_only=False) == (gone, maya)
    assert refusal(lambda: save_person(desk, Person(" ", ""))) == "person.name"


def test_lists_keep_their_order_and_what_is_in_use(desk: Desk) -> None:
    second = save_list_item(desk, ListItem(ListName.CAUSE, "Rain", 2))
    first = save_list_item(desk, ListItem(ListName.CAUSE, "Wind", 1))
    save_list_item(desk, ListItem(ListName.CATEGORY, "Repair", 0))

    assert list_items(desk, ListName.CAUSE) == (first, second)
    save_list_item(desk, replace(first, active=False))
    assert list_items(desk, ListName.CAUSE) == (second,)
    empty = ListItem(ListName.CAUSE, " ", 0)
    assert refusal(lambda: save_list_item(desk, empty)) == "list_item.label"


def test_the_first_run_keeps_what_was_answered_and_fills_the_lists(desk: Desk) -> None:
    shop = finish_first_run(
        desk, Shop(name="Millbrook", margin_bp=None), ("Maya Torres", " ", "Tom"), 3_600
    )

    assert read_shop(desk) == shop
    assert (shop.first_run_done, shop.hourly_minor) == (True, 3_600)
    assert shop.assumptions == ("margin_bp", "usual_tax_bp")
    assert [(each.name, each.hourly_minor) for each in people(desk)] == [
        ("Maya Torres", 3_600),
        ("Tom", 3_600),
    ]
    assert desk.store.person_id == people(desk)[0].id
    for name, labels in FIRST_LISTS.items():
        assert tuple(item.label for item in list_items(desk, name)) == labels


def test_the_lists_and_questions_of_a_new_shop_are_in_its_language(desk: Desk) -> None:
    finish_first_run(desk, Shop(language="de"), ("Maya",), None)

    assert [item.label for item in list_items(desk, ListName.CAUSE)][1] == "Arbeit nicht geprüft"
    asked = {question.words: question.category_id for question in list_questions(desk)}
    of_delivery = list_items(desk, ListName.CATEGORY)[2]
    assert of_delivery.label == "Lieferung"
    assert asked["Wann ist es Ihnen zuerst aufgefallen?"] is None
    assert asked["In welchem Zustand kam es bei Ihnen an?"] == of_delivery.id


def test_the_first_lists_and_questions_are_spelled_as_the_country_of_the_shop_does(
    desk: Desk,
) -> None:
    finish_first_run(desk, Shop(language="de", country="CH"), (), None)

    causes = {item.label for item in list_items(desk, ListName.CAUSE)}
    assert "Ausserhalb unseres Einflusses" in causes


def test_a_first_run_that_comes_twice_writes_nobody_down_twice(desk: Desk) -> None:
    for _ in range(2):
        finish_first_run(desk, Shop(), ("Maya", "Maya"), None)

    assert [each.name for each in people(desk)] == ["Maya"]
    assert len(list_items(desk, ListName.CAUSE)) == len(FIRST_LISTS[ListName.CAUSE])


def test_all_questions_of_the_first_run_can_be_skipped(desk: Desk) -> None:
    shop = finish_first_run(desk, Shop(), (), None)

    assert (shop.hourly, shop.margin) == (3_000, 4_000)
    assert people(desk) == ()


# ---- the logo


def test_a_logo_is_kept_inside_the_shop_file(desk: Desk) -> None:
    assert logo(desk) is None
    store_logo(desk, "a.png", "image/png", PNG)
    store_logo(desk, "b.jpg", "image/jpeg", b"\xff\xd8\xff\xe0")

    assert logo(desk) == b"\xff\xd8\xff\xe0"


@pytest.mark.parametrize(
    ("media_type", "content", "code"),
    [
        ("image/png", b"<svg>", "logo.type"),
        ("image/svg+xml", b"<svg>", "logo.type"),
        ("image/jpeg", PNG, "logo.type"),
        ("image/png", PNG + bytes(LARGEST_LOGO), "logo.size"),
    ],
)
def test_what_is_no_small_picture_is_no_logo(
    desk: Desk, media_type: str, content: bytes, code: str
) -> None:
    assert refusal(lambda: store_logo(desk, "x", media_type, content)) == code
    assert logo(desk) is None


# ---- drafts


def test_a_draft_comes_back_as_it_was_typed(desk: Desk) -> None:
    body = {"words": "It 😀 rubs\0\ud800 “again”", "minutes": 5, "lines": [None, True]}

    kept_at = keep_draft(desk, "complaint:new", body)

    assert read_draft(desk, "complaint:new") == (body, kept_at)
    assert kept_at == desk.now()


def test_the_newest_draft_of_a_name_is_the_draft(desk: Desk) -> None:
    keep_draft(desk, "contact:7", {"said": "a"})
    keep_draft(desk, "contact:7", {"said": "b"})

    found = read_draft(desk, "contact:7")
    assert found is not None
    assert found[0] == {"said": "b"}
    drop_draft(desk, "contact:7")
    drop_draft(desk, "contact:7")
    assert read_draft(desk, "contact:7") is None


def test_drafts_are_no_facts_and_are_told_to_nobody(desk: Desk) -> None:
    told: list[Any] = []
    desk.store.on_change = lambda action, nouns: told.append(action)

    keep_draft(desk, "contact:7", {})
    drop_draft(desk, "contact:7")

    with desk.store.read() as work:
        entries = work.connection.exec_driver_sql("SELECT count(*) FROM history").scalar_one()
    assert (told, entries) == ([], 0)


def test_a_draft_is_there_when_the_shop_is_opened_again(desk: Desk) -> None:
    keep_draft(desk, "complaint:1:listen", {"words": "half a sen"})
    desk.store.close()

    again = open_shop(desk.store.path, now=fixed_now)
    try:
        found = read_draft(again, "complaint:1:listen")
    finally:
        again.store.close()
    assert found is not None
    assert found[0] == {"words": "half a sen"}


# ---- opening and moving


def test_whoever_came_first_and_still_works_here_sits_at_the_desk(desk: Desk) -> None:
    first, second = a_person(desk, "Maya"), a_person(desk, "Tom")
    save_person(desk, replace(first, active=False))
    desk.store.close()

    again = open_shop(desk.store.path)
    again.store.close()

    assert again.store.person_id == second.id


def test_a_moved_shop_is_whole_and_private_and_gone_from_where_it_was(
    desk: Desk, tmp_path: Path
) -> None:
    tom = a_person(desk)
    desk.store.person_id = tom.id
    anna = a_customer(desk)
    source, target = desk.store.path, tmp_path / "new" / "moved.csdesk"

    moved = move_shop(desk, target)
    try:
        with moved.store.read() as work:
            assert work.customers.where() == (anna,)
        assert check(moved) == ()
        assert (moved.now(), moved.store.person_id) == (fixed_now(), tom.id)
        a_customer(moved, "Bo")
    finally:
        moved.store.close()

    assert not source.exists()
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    assert stat.S_IMODE(target.parent.stat().st_mode) == 0o700
    assert not list(target.parent.glob("*.part*"))


def test_a_shop_never_moves_over_another_file_and_stays_open(desk: Desk, tmp_path: Path) -> None:
    target = tmp_path / "taken.csdesk"
    target.write_text("mine")

    assert refusal(lambda: move_shop(desk, target)) == "shop.exists"

    assert target.read_text() == "mine"
    assert a_customer(desk).id == 1


def test_a_shop_that_cannot_be_copied_stays_open_where_it_is(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise ShopUnavailable("shop.disk_full", "The disk is full.")

    monkeypatch.setattr("csdesk.store.store.copy_into", full)

    assert refusal(lambda: move_shop(desk, tmp_path / "there.csdesk")) == "shop.not_moved"

    assert not list(tmp_path.glob("there*"))
    assert a_customer(desk).id == 1


def test_a_shop_whose_copy_another_csdesk_has_open_stays_open_where_it_is(
    desk: Desk, tmp_path: Path
) -> None:
    target = tmp_path / "there.csdesk"
    with FileLock(tmp_path / "there.csdesk.lock"):
        assert refusal(lambda: move_shop(desk, target)) == "shop.not_moved"

    assert target.exists(), "they may be writing in it"
    assert a_customer(desk).id == 1


def test_what_is_saved_while_a_shop_moves_is_in_the_moved_one_or_refused(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A save that begins once the copy is made must not end in the file that goes."""
    saved: list[Future[Customer]] = []
    with ThreadPoolExecutor(1) as other:

        def open_and_save(path: Path, **how: Any) -> Store:
            saved.append(other.submit(a_customer, desk, "Anna"))
            wait(saved, timeout=0.3)
            return open_store(path, **how)

        monkeypatch.setattr("csdesk.services.shops.open_store", open_and_save)
        moved = move_shop(desk, tmp_path / "there.csdesk")
        error = saved[0].exception()

    assert isinstance(error, ShopUnavailable)
    assert error.code == "shop.moved"
    moved.store.close()


def test_a_closed_shop_does_not_keep_others_out(desk: Desk) -> None:
    desk.store.close()
    open_shop(desk.store.path).store.close()

    with pytest.raises((Refused, NotFound)):
        open_shop(desk.store.path.with_name("nowhere.csdesk"))


@pytest.mark.parametrize(
    ("numbers", "code"),
    [
        ({"hourly_minor": -1}, "shop.numbers"),
        ({"hourly_minor": 10**19}, "money.size"),
        ({"aim_bp": -1}, "shop.numbers"),
        ({"margin_bp": 10_001}, "shop.numbers"),
        ({"usual_tax_bp": -1}, "shop.numbers"),
        ({"fixed_costs_minor": 10**19}, "money.size"),
        ({"follow_up_days": -1}, "shop.numbers"),
    ],
)
def test_numbers_that_no_formula_can_use_are_refused(
    desk: Desk, numbers: dict[str, Any], code: str
) -> None:
    before = read_shop(desk)

    assert refusal(lambda: save_shop(desk, replace(before, **numbers))) == code
    assert read_shop(desk) == before


def test_an_hour_of_a_person_costs_no_less_than_nothing(desk: Desk) -> None:
    assert refusal(lambda: save_person(desk, Person("Tom", "T", -1))) == "person.hourly"
