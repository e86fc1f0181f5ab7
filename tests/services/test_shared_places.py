"""One stick for two shops, or for two copies of one shop: each keeps to what is its own."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from csdesk.desk import Desk
from csdesk.domain.backup import Backup
from csdesk.services.backup_state import backup_state, change_places
from csdesk.services.backups import has_changed, make_backup
from csdesk.services.backups_kept import backups_of, own_backups
from csdesk.services.checks import check
from csdesk.services.erasing import erase_customer, preview_erasure
from csdesk.services.restoring import restore
from csdesk.services.shops import move_shop, open_shop
from csdesk.store.backup_folder import folder_of
from tests.builders import a_customer, a_shop
from tests.conftest import NOW, fixed_now

Opener = Callable[[Path], Desk]


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[Opener]:
    """Opens a shop, made if it is missing, at a clock that moves on with each look at it."""
    desks, minutes = [], iter(range(1, 10_000))

    def now_open(path: Path) -> Desk:
        path.parent.mkdir(exist_ok=True)
        clock = lambda: NOW + timedelta(seconds=next(minutes))  # noqa: E731
        desk = open_shop(path, make_if_missing=True, now=clock)
        desks.append(desk)
        return desk

    yield now_open
    for desk in desks:
        desk.store.close()


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


@pytest.fixture
def mine(opened: Opener, tmp_path: Path, stick: Path) -> Desk:
    desk = opened(tmp_path / "mine" / "shop.csdesk")
    a_shop(desk)
    a_customer(desk, "Anna")
    change_places(desk, None, stick)
    return desk


def a_copy_of(desk: Desk, target: Path) -> Path:
    target.parent.mkdir(exist_ok=True)
    return Path(shutil.copy(desk.store.path, target))


def files(backups: tuple[Backup, ...], folder: Path) -> set[str]:
    return {each.path.name for each in backups if folder in each.path.parents}


def many(desk: Desk, number: int) -> list[Backup]:
    made = []
    for at in range(number):
        a_customer(desk, f"Somebody {at}")
        made.append(make_backup(desk))
    return made


def test_two_shops_on_one_stick_thin_and_propose_only_their_own(
    mine: Desk, opened: Opener, tmp_path: Path, stick: Path
) -> None:
    other = opened(tmp_path / "other" / "shop.csdesk")
    a_customer(other, "Ola")
    change_places(other, None, stick)
    kept = {made.sha256 for made in many(other, 2)}

    many(mine, 7)

    there = own_backups(other)
    assert {each.sha256 for each in there if stick in each.path.parents} == kept
    assert not files(there, stick) & files(own_backups(mine), stick)
    assert len(files(own_backups(mine), stick)) == 5
    assert {each.path for each in backups_of(other.store.path)} == {each.path for each in there}


def test_two_copies_of_one_shop_on_one_stick_leave_each_other_alone(
    mine: Desk, opened: Opener, tmp_path: Path, stick: Path
) -> None:
    before = make_backup(mine)
    copy = opened(a_copy_of(mine, tmp_path / "laptop" / "shop.csdesk"))
    theirs = many(copy, 2)

    many(mine, 7)

    on_stick = {each.sha256: each for each in own_backups(copy) if stick in each.path.parents}
    assert {each.sha256 for each in theirs} <= set(on_stick)
    assert not {each.sha256 for each in theirs} & {each.sha256 for each in own_backups(mine)}
    assert set(on_stick) == {each.sha256 for each in theirs}, "what came later is not of the copy"
    many(copy, 6)
    assert len({each.sha256 for each in own_backups(mine) if stick in each.path.parents}) == 5
    assert before.sha256 not in {each.sha256 for each in own_backups(mine)}, "thinned by its own"


def test_what_a_shop_was_before_it_was_copied_is_offered_to_the_copy_as_well(
    mine: Desk, opened: Opener, tmp_path: Path, stick: Path
) -> None:
    before = make_backup(mine)
    copy = opened(a_copy_of(mine, tmp_path / "laptop" / "shop.csdesk"))
    (later,) = many(mine, 1)

    assert {each.sha256 for each in own_backups(copy)} == {before.sha256}
    assert later.sha256 != before.sha256


def test_a_copy_is_as_safe_as_its_own_backups(
    mine: Desk, opened: Opener, tmp_path: Path, stick: Path
) -> None:
    copy = opened(a_copy_of(mine, tmp_path / "laptop" / "shop.csdesk"))
    (theirs,) = many(copy, 1)
    many(mine, 2)

    state = backup_state(copy)
    assert state.newest is not None and state.newest.sha256 == theirs.sha256
    assert state.second is not None and state.second.newest is not None
    assert state.second.newest.sha256 == theirs.sha256
    assert (state.count, has_changed(copy)) == (2, False)
    assert check(copy) == (), "that another copy went its own way is no fault of History"


def test_a_copy_with_its_folder_is_another_file_too(
    mine: Desk, opened: Opener, tmp_path: Path, stick: Path
) -> None:
    made = many(mine, 3)
    shutil.copytree(mine.store.path.parent, tmp_path / "laptop")
    copy = opened(tmp_path / "laptop" / "shop.csdesk")

    many(copy, 7)

    assert {each.sha256 for each in made} == {
        each.sha256 for each in own_backups(mine) if stick in each.path.parents
    }


def test_a_copy_does_not_take_the_backups_of_a_file_that_is_away(
    mine: Desk, opened: Opener, tmp_path: Path
) -> None:
    made = many(mine, 2)
    path = mine.store.path
    copied = a_copy_of(mine, path.with_name("shop (copy).csdesk"))
    mine.store.close()
    away = tmp_path / "away.csdesk"
    path.rename(away)
    copy = opened(copied)
    assert {each.path for each in own_backups(copy) if each.path.parent == folder_of(path)} == {
        each.path for each in made
    }, "until then they were one"

    many(copy, 6)

    away.rename(path)
    back = opened(path)
    beside = {each.path for each in own_backups(back) if each.path.parent == folder_of(path)}
    assert beside == {each.path for each in made}
    assert not has_changed(back)


def test_another_shop_nearby_is_not_shown_what_an_old_one_left(mine: Desk, opened: Opener) -> None:
    make_backup(mine)
    path = mine.store.path
    mine.store.close()
    path.unlink()

    new = opened(path.with_name("new.csdesk"))
    a_customer(new, "Ola")

    assert own_backups(new) == ()


def test_a_shop_that_was_moved_or_whose_computer_was_renamed_thins_what_it_made(
    mine: Desk, tmp_path: Path, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    many(mine, 3)
    monkeypatch.setattr("platform.node", lambda: "renamed")
    many(mine, 1)
    moved = move_shop(mine, tmp_path / "elsewhere" / "my.csdesk")
    many(moved, 4)

    assert len(files(own_backups(moved), stick)) == 5
    assert len(list(stick.rglob("*.csdesk"))) == 5
    moved.store.close()


def test_who_is_erased_is_told_that_the_backups_of_a_copy_hold_them(
    mine: Desk, opened: Opener, tmp_path: Path, stick: Path
) -> None:
    copy = opened(a_copy_of(mine, tmp_path / "laptop" / "shop.csdesk"))
    (theirs,) = many(copy, 1)
    make_backup(mine)

    copies = {each.name: each.goes_on for each in preview_erasure(mine, 1).copies}

    there = next(each for each in own_backups(copy) if each.number == theirs.number)
    assert there.sha256 == theirs.sha256
    assert copies[there.path.name] is None, "only the copy knows when it goes"
    assert any(goes_on is not None for goes_on in copies.values())


def test_nothing_of_computer_or_place_can_be_read_in_the_marks(mine: Desk) -> None:
    made = make_backup(mine)
    note = (made.path.parent / "state.json").read_text()

    assert made.maker and made.maker in note
    assert not any(word in made.maker for word in ("shop", "mine", str(mine.store.path.parent)))


def test_who_is_erased_in_one_shop_stays_in_another_that_uses_the_same_stick(
    tmp_path: Path, stick: Path
) -> None:
    one, other = (
        open_shop(tmp_path / name / "shop.csdesk", make_if_missing=True, now=fixed_now)
        for name in ("one", "other")
    )
    for desk, name in ((one, "Anna"), (other, "Ola")):
        a_customer(desk, name)
        change_places(desk, None, stick)
        make_backup(desk)

    erase_customer(one, 1)
    on_stick = next(each for each in own_backups(other) if stick in each.path.parents)
    opened, told = restore(other, on_stick)

    assert told.erased_again == 0
    with opened.store.read() as work:
        assert [each.name for each in work.customers.where()] == ["Ola"]
    opened.store.close()
    first = [each for each in own_backups(one) if stick in each.path.parents][-1]
    opened, told = restore(one, first)
    assert told.erased_again == 1, "their own backups still learn of it"
    opened.store.close()
