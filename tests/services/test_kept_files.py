"""Files kept beside the shop: told, and deleted only where the owner says so."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from csdesk.desk import Desk
from csdesk.domain.errors import CsdeskError
from csdesk.domain.kept_file import KeptKind
from csdesk.services.backups import make_backup
from csdesk.services.backups_kept import backups_of, say_right
from csdesk.services.checks import check
from csdesk.services.erasing import erase_customer, preview_erasure
from csdesk.services.kept_files import delete_kept_file, kept_files
from csdesk.services.restoring import restore
from tests.builders import a_customer
from tests.conftest import NOW

NAME = "Quirinius Bartholomew"


@pytest.fixture
def restored(desk: Desk) -> Iterator[Desk]:
    """A shop after a restore, with the file from before, and one that was damaged long ago."""
    a_customer(desk, "Anna")
    made = make_backup(desk)
    a_customer(desk, NAME)
    path = desk.store.path
    opened, _ = restore(desk, made)
    damaged = path.with_name("shop.csdesk.damaged-1")
    damaged.write_bytes(b"once a shop" * 100)
    damaged.with_name(damaged.name + "-journal").write_bytes(b"half a save")
    at = (NOW - timedelta(days=400)).timestamp()
    os.utime(damaged, (at, at))
    path.with_name("shop.csdesk.zip").write_bytes(b"made by somebody")
    yield opened
    opened.store.close()


def refusal(act: Callable[[], Any]) -> str:
    with pytest.raises(CsdeskError) as refused:
        act()
    return refused.value.code


def test_each_is_told_by_what_it_is_its_day_and_size(restored: Desk) -> None:
    before, damaged = kept_files(restored)

    assert (before.kind, before.path.name) == (
        KeptKind.BEFORE_RESTORE,
        "shop.csdesk.before-restore-1",
    )
    assert before.size == before.path.stat().st_size
    assert (damaged.kind, damaged.size) == (KeptKind.DAMAGED, 1_100)
    assert damaged.written_on == datetime.fromtimestamp(damaged.path.stat().st_mtime).date()


def test_one_is_deleted_with_what_belongs_to_it_and_nothing_else(restored: Desk) -> None:
    _, damaged = kept_files(restored)
    folder = restored.store.path.parent
    names = {each.name for each in folder.iterdir()}

    delete_kept_file(restored, damaged.path)

    gone = {damaged.path.name, f"{damaged.path.name}-journal"}
    assert {each.name for each in folder.iterdir()} == names - gone
    assert refusal(lambda: delete_kept_file(restored, damaged.path)) == "kept.gone"
    assert refusal(lambda: delete_kept_file(restored, folder / "shop.csdesk.zip")) == "kept.gone"
    assert check(restored) == ()


def test_while_it_is_asked_whether_all_is_right_the_file_from_before_stays(
    restored: Desk,
) -> None:
    before, _ = kept_files(restored)
    assert before.why_not
    assert refusal(lambda: delete_kept_file(restored, before.path)) == "kept.needed"

    say_right(restored)
    delete_kept_file(restored, before.path)

    assert not before.path.exists()


def test_without_a_whole_backup_none_is_deleted(restored: Desk) -> None:
    say_right(restored)
    for backup in backups_of(restored.store.path):
        with backup.path.open("r+b") as file:
            file.seek(5_000)
            file.write(b"\xff\xfe\xff")
    _, damaged = kept_files(restored)

    assert refusal(lambda: delete_kept_file(restored, damaged.path)) == "kept.needed"

    shutil.rmtree(backups_of(restored.store.path)[0].path.parent)
    assert all(each.why_not for each in kept_files(restored))
    assert damaged.path.exists()


def test_a_second_name_of_the_shop_itself_is_never_overwritten(restored: Desk) -> None:
    say_right(restored)
    before, _ = kept_files(restored)
    path = restored.store.path
    before.path.unlink()
    os.link(path, before.path)

    assert [each.kind for each in kept_files(restored)] == [KeptKind.DAMAGED]
    assert refusal(lambda: delete_kept_file(restored, before.path)) == "kept.gone"

    before.path.unlink()
    one, other = (path.with_name(f"shop.csdesk.before-v{at}") for at in (4, 5))
    one.write_bytes(b"an older shop")
    os.link(one, other)
    delete_kept_file(restored, other)
    assert one.read_bytes() == b"an older shop"


def test_who_is_erased_is_told_of_each_file_that_holds_them(desk: Desk) -> None:
    who = a_customer(desk, NAME)
    path = desk.store.path
    make_backup(desk)
    kept = Path(shutil.copy(path, path.with_name("shop.csdesk.before-v5")))
    os.utime(kept, (NOW.timestamp(), NOW.timestamp()))

    assert kept.name in {each.name for each in preview_erasure(desk, who.id).copies}
    erase_customer(desk, who.id)

    (told,) = kept_files(desk)
    assert told.erased_since == 1
    assert NAME.encode() in kept.read_bytes()
    delete_kept_file(desk, kept)
    assert kept_files(desk) == ()


def test_a_shop_that_is_only_read_deletes_nothing(restored: Desk) -> None:
    from csdesk.services.shops import open_shop

    _, damaged = kept_files(restored)
    reader = open_shop(restored.store.path, read_only=True)

    assert refusal(lambda: delete_kept_file(reader, damaged.path)) == "shop.read_only"
    assert all(each.why_not for each in kept_files(reader))
    reader.store.close()
