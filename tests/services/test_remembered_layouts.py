"""A list is read the way the owner told once, also by the command line, until it is forgotten."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from decimal import Decimal
from functools import partial
from pathlib import Path

import pytest

from csdesk.desk import Desk
from csdesk.domain.errors import NotFound
from csdesk.domain.history import Action
from csdesk.domain.import_choices import Choices
from csdesk.domain.import_fields import Field
from csdesk.intake.meaning.maps import read_map
from csdesk.services.import_looking import Look, look_again, look_at
from csdesk.services.import_report import import_json
from csdesk.services.remembered_layouts import (
    digest_of_headings,
    forget,
    forget_headings,
    map_of,
    recall,
    remember,
    remembered,
    save_map,
)
from csdesk.services.undo import undo
from tests.builders import a_shop

LIST = (
    ("Order", "Date", "Customer", "Total", "Deposit"),
    ("R1", "03/04/2026", "Anna Lindqvist", "100.00", "10.00"),
    ("R2", "05/04/2026", "Petra Novak", "50.00", "5.00"),
)
TOLD = Choices(
    columns={4: Field.TOTAL, 3: None}, answers={"dates:1": "month_first"}, currency="EUR"
)


@pytest.fixture
def shop(desk: Desk) -> Desk:
    a_shop(desk)
    return desk


def a_file(folder: Path, rows: Sequence[Sequence[str]] = LIST, name: str = "list.csv") -> Path:
    path = folder / name
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def told(folder: Path) -> Look:
    return look_again(look_at(a_file(folder)), TOLD)


def reordered(rows: Sequence[Sequence[str]]) -> list[list[str]]:
    return [list(reversed(row)) for row in rows]


def test_the_next_list_with_the_same_headings_is_read_the_way_the_owner_told(
    shop: Desk, tmp_path: Path
) -> None:
    remember(shop, told(tmp_path))

    again = look_at(a_file(tmp_path), memory=partial(recall, shop))

    assert again.recalled_at == shop.now()
    assert [p.gross for p in again.plan.purchases] == [Decimal("10.00"), Decimal("5.00")]
    assert [p.bought_on.month for p in again.plan.purchases if p.bought_on] == [3, 5]
    assert {p.currency for p in again.plan.purchases} == {"EUR"}


def test_it_does_not_matter_in_what_order_the_columns_stand(shop: Desk, tmp_path: Path) -> None:
    remember(shop, told(tmp_path))

    again = look_at(a_file(tmp_path, reordered(LIST)), memory=partial(recall, shop))

    assert [p.gross for p in again.plan.purchases] == [Decimal("10.00"), Decimal("5.00")]
    assert [p.bought_on.month for p in again.plan.purchases if p.bought_on] == [3, 5]


def test_a_list_with_another_heading_is_understood_afresh(shop: Desk, tmp_path: Path) -> None:
    remember(shop, told(tmp_path))
    other = [("Order", "Date", "Customer", "Total", "Tip"), *LIST[1:]]

    assert look_at(a_file(tmp_path, other), memory=partial(recall, shop)).recalled_at is None


def test_headings_are_compared_without_case_and_blanks() -> None:
    assert digest_of_headings(("Order No", "MAIL")) == digest_of_headings(("mail ", "order_no"))
    assert digest_of_headings(("Order No", "Mail")) != digest_of_headings(("Order No", "Phone"))


def test_what_was_told_last_holds_and_is_kept_once(shop: Desk, tmp_path: Path) -> None:
    remember(shop, look_at(a_file(tmp_path)))
    remember(shop, told(tmp_path))

    (kept,) = remembered(shop)

    assert json.loads(kept.told)["leave_out"] == ["Total"]


def test_remembering_the_same_twice_writes_nothing(shop: Desk, tmp_path: Path) -> None:
    first = remember(shop, told(tmp_path))

    assert remember(shop, told(tmp_path)) == first


def test_forgotten_is_forgotten(shop: Desk, tmp_path: Path) -> None:
    kept = remember(shop, told(tmp_path))
    assert kept is not None

    forget(shop, kept.id)

    assert recall(shop, LIST[0]) is None
    forget_headings(shop, LIST[0])  # nothing is there, which is no fault
    with pytest.raises(NotFound):
        forget(shop, kept.id)


def test_remembering_can_be_undone(shop: Desk, tmp_path: Path) -> None:
    done: list[Action] = []
    shop.store.on_change = lambda action, nouns: done.append(action)
    remember(shop, told(tmp_path))

    undo(shop, done[-1].id)

    assert remembered(shop) == ()


def test_a_list_without_headings_is_not_remembered(shop: Desk, tmp_path: Path) -> None:
    look = look_at(a_file(tmp_path, [("anna@a.test", "Anna"), ("p@b.test", "Petra")]))
    assert look.read.header_row is None

    assert remember(shop, look) is None


def test_the_command_line_reads_it_the_same_way(shop: Desk, tmp_path: Path) -> None:
    path = a_file(tmp_path)
    plain = import_json(path, shop, dry_run=True)
    remember(shop, told(tmp_path))

    assert plain["purchases"]["total"] == {"?": "150.00"}
    assert import_json(path, shop, dry_run=True)["purchases"]["total"] == {"EUR": "15.00"}


def test_a_saved_map_is_what_the_command_line_takes(tmp_path: Path) -> None:
    path = save_map(tmp_path / "map.json", told(tmp_path))

    seen = import_json(a_file(tmp_path), map_path=path)

    assert seen["purchases"]["total"] == {"EUR": "15.00"}
    assert seen["purchases"]["first"] == "2026-03-04"
    assert read_map(path)["leave_out"] == ["Total"]


def test_columns_of_one_name_are_told_apart_by_their_place(tmp_path: Path) -> None:
    rows = (("Name", "Mail", "Mail"), ("Anna", "a@x.test", "b@x.test"), ("Bo", "c@x.test", ""))
    look = look_again(look_at(a_file(tmp_path, rows)), Choices(columns={2: None}))

    assert map_of(look)["fields"]["mail"] == [2]
    assert map_of(look)["leave_out"] == [3]
