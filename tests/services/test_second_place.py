"""The reminder of a second place for copies: not too soon, not too often, not where all is well."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from csdesk.desk import Desk
from csdesk.domain.backup import Backup
from csdesk.services.backup_state import FOLDER, backup_state, change_places
from csdesk.services.backups import fill_second_place, make_backup
from csdesk.services.backups_kept import backups_of, verify
from csdesk.services.second_place import (
    SecondPlaceDue,
    put_off_second_place,
    second_place_due,
)
from csdesk.services.shops import read_shop, save_shop
from tests.builders import a_customer, a_shop


def later(desk: Desk, days: int) -> Desk:
    """The same desk so many days on."""
    then = desk.now() + timedelta(days=days)
    return replace(desk, now=lambda: then)


@pytest.fixture
def shop(desk: Desk) -> Desk:
    """A shop that answered the first questions and has a copy."""
    a_shop(desk)
    save_shop(desk, replace(read_shop(desk), first_run_done=True))
    a_customer(desk, "Anna Larsen")
    make_backup(desk)
    return desk


def test_nobody_is_reminded_in_the_first_week_of_their_copies(shop: Desk) -> None:
    assert second_place_due(later(shop, 6)) is None


def test_after_a_week_copies_in_one_place_only_are_told(shop: Desk) -> None:
    assert second_place_due(later(shop, 7)) == SecondPlaceDue(has_place=False)


def test_who_said_not_now_is_left_alone_for_a_month(shop: Desk) -> None:
    put_off_second_place(later(shop, 7))

    assert second_place_due(later(shop, 36)) is None
    assert second_place_due(later(shop, 37)) == SecondPlaceDue(has_place=False)


def test_a_second_place_with_a_fresh_copy_is_not_told(shop: Desk, tmp_path: Path) -> None:
    change_places(shop, None, tmp_path)
    make_backup(shop)

    assert second_place_due(later(shop, 6)) is None
    assert second_place_due(later(shop, 30)) is None, "nothing was entered since"


def test_a_stick_that_was_away_for_a_week_of_work_is_told(shop: Desk, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    change_places(shop, None, stick)
    make_backup(shop)
    shutil.move(stick, tmp_path / "in a drawer")
    a_customer(shop, "Greg Holt")
    make_backup(later(shop, 5))

    due = second_place_due(later(shop, 8))
    assert due is not None and due.has_place

    put_off_second_place(later(shop, 8))
    assert second_place_due(later(shop, 14)) is None
    assert second_place_due(later(shop, 15)) is not None


def test_a_made_up_shop_and_copies_by_hand_are_left_alone(shop: Desk) -> None:
    settings = read_shop(shop)
    save_shop(shop, replace(settings, is_demo=True))
    assert second_place_due(later(shop, 30)) is None

    save_shop(shop, replace(settings, backs_up=False))
    assert second_place_due(later(shop, 30)) is None


def on(stick: Path, desk: Desk) -> list[Backup]:
    there = stick / FOLDER
    return [each for each in backups_of(desk.store.path) if each.path.parent == there]


def test_a_second_place_gets_the_newest_backup_as_soon_as_it_is_chosen(
    shop: Desk, tmp_path: Path
) -> None:
    made = make_backup(shop)
    change_places(shop, None, tmp_path)
    assert on(tmp_path, shop) == []

    fill_second_place(shop)
    fill_second_place(shop)

    assert [each.sha256 for each in on(tmp_path, shop)] == [made.sha256], (
        "once, however often it is asked for"
    )
    second = backup_state(shop).second
    assert second is not None and second.newest is not None
    assert (second.is_late, second.failure) == (False, None)


def test_with_no_backup_yet_one_is_made_for_the_second_place(desk: Desk, tmp_path: Path) -> None:
    a_customer(desk)
    change_places(desk, None, tmp_path)

    made = fill_second_place(desk)

    assert made is not None
    assert [each.sha256 for each in on(tmp_path, desk)] == [made.sha256]


def test_a_newest_backup_that_is_damaged_is_not_what_goes_there(shop: Desk, tmp_path: Path) -> None:
    made = make_backup(shop)
    with made.path.open("r+b") as file:
        file.seek(5_000)
        file.write(b"\xff")
    change_places(shop, None, tmp_path)

    fill_second_place(shop)

    (there,) = on(tmp_path, shop)
    assert verify(there).is_good and not verify(made).is_good


def test_a_second_place_that_is_gone_again_says_so(shop: Desk, tmp_path: Path) -> None:
    make_backup(shop)
    stick = tmp_path / "stick"
    stick.mkdir()
    change_places(shop, None, stick)
    stick.rename(tmp_path / "pulled out")

    fill_second_place(shop)

    second = backup_state(shop).second
    assert second is not None and second.failure is not None
    assert second.failure.code == "backup.place_gone"
