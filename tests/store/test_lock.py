"""One writer at a time, and the second is told who the first is."""

from __future__ import annotations

import getpass
import json
import os
import socket
import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from csdesk.domain.errors import ShopUnavailable
from csdesk.store.lock import ShopLock
from csdesk.store.opening import open_store


def test_a_second_writer_is_refused_and_told_who_has_the_shop(shop_file: Path) -> None:
    first = open_store(shop_file)
    try:
        with pytest.raises(ShopUnavailable) as refused:
            open_store(shop_file)
    finally:
        first.close()

    assert refused.value.code == "shop.in_use"
    assert getpass.getuser() in refused.value.sentence
    assert socket.gethostname() in refused.value.sentence
    holder = refused.value.facts["holder"]
    assert (holder.process, holder.computer) == (os.getpid(), socket.gethostname())


def test_a_closed_shop_can_be_opened_again(shop_file: Path) -> None:
    open_store(shop_file).close()

    open_store(shop_file).close()

    assert not shop_file.with_name(shop_file.name + ".holder").exists()


def test_a_shop_that_could_not_be_opened_is_not_left_locked(tmp_path: Path) -> None:
    path = tmp_path / "notes.csdesk"
    path.write_bytes(b"no shop")
    with pytest.raises(Exception, match="no shop file"):
        open_store(path)

    path.unlink()
    open_store(path, make_if_missing=True).close()


def test_the_lock_of_a_process_that_died_is_free(shop_file: Path) -> None:
    die = (
        "import os, sys; from pathlib import Path; from csdesk.store.opening import open_store; "
        "open_store(Path(sys.argv[1])); os._exit(9)"
    )
    dead = subprocess.run([sys.executable, "-c", die, str(shop_file)], check=False)
    assert dead.returncode == 9
    assert shop_file.with_name(shop_file.name + ".holder").exists()

    open_store(shop_file).close()


def test_a_mere_look_at_a_shop_whose_process_died_leaves_that_to_be_told_of(
    shop_file: Path,
) -> None:
    die = (
        "import os, sys; from pathlib import Path; from csdesk.store.opening import open_store; "
        "open_store(Path(sys.argv[1])); os._exit(9)"
    )
    subprocess.run([sys.executable, "-c", die, str(shop_file)], check=False)
    shop_file.with_name(shop_file.name + "-journal").write_bytes(bytes(512))

    open_store(shop_file, read_only=True).close()

    store = open_store(shop_file)
    assert store.left_by is not None
    store.close()


def test_a_note_that_can_not_be_taken_away_keeps_no_shop_locked(shop_file: Path) -> None:
    store = open_store(shop_file)
    note = shop_file.with_name(shop_file.name + ".holder")
    note.unlink()
    note.mkdir()

    store.close()

    open_store(shop_file).close()


def test_a_holder_that_cannot_be_read_is_no_stumbling_block(shop_file: Path) -> None:
    lock = ShopLock(shop_file)
    lock.acquire()
    try:
        shop_file.with_name(shop_file.name + ".holder").write_text("{", encoding="utf-8")
        with pytest.raises(ShopUnavailable) as refused:
            ShopLock(shop_file).acquire()
    finally:
        lock.release()

    assert refused.value.sentence == "Another csdesk has this shop open."


def test_lock_and_holder_are_private(shop_file: Path) -> None:
    store = open_store(shop_file)
    try:
        for ending in (".lock", ".holder"):
            beside = shop_file.with_name(shop_file.name + ending)
            assert stat.S_IMODE(beside.stat().st_mode) == 0o600
    finally:
        store.close()


@pytest.mark.skipif(os.name != "posix", reason="needs a right to make links")
def test_a_shop_has_one_lock_by_whatever_name_it_is_opened(shop_file: Path) -> None:
    link = shop_file.with_name("link.csdesk")
    link.symlink_to(shop_file)
    first = open_store(link)
    try:
        with pytest.raises(ShopUnavailable) as refused:
            open_store(shop_file)
    finally:
        first.close()

    assert refused.value.code == "shop.in_use"
    assert not link.with_name(link.name + ".lock").exists()


def left_open_on(shop: Path, computer: str) -> None:
    note = {"computer": computer, "person": "maya", "process": 12, "since": "2026-11-21T09:40"}
    shop.with_name(shop.name + ".holder").write_text(json.dumps(note), encoding="utf-8")


def test_a_note_of_a_csdesk_that_died_here_is_told_and_heals(shop_file: Path) -> None:
    left_open_on(shop_file, socket.gethostname())

    store = open_store(shop_file)

    assert store.left_by is not None
    assert store.left_by.person == "maya"
    store.close()
    again = open_store(shop_file)
    assert again.left_by is None
    again.close()


def test_a_synced_shop_that_another_computer_has_open_is_not_opened_unasked(tmp_path: Path) -> None:
    folder = tmp_path / "Dropbox"
    path = folder / "shop.csdesk"
    open_store(path, make_if_missing=True).close()
    left_open_on(path, "counter-laptop")

    with pytest.raises(ShopUnavailable) as refused:
        open_store(path)

    assert refused.value.code == "shop.open_elsewhere"
    assert "maya on counter-laptop on 21 November 2026, 09:40 and" in refused.value.sentence
    open_store(path, take_over=True).close()
    open_store(path).close()


def test_on_a_disk_of_this_computer_its_own_lock_is_enough(shop_file: Path) -> None:
    left_open_on(shop_file, "what-this-laptop-was-called-before")

    open_store(shop_file).close()


def test_a_shop_that_one_thread_opened_another_can_close(shop_file: Path) -> None:
    with ThreadPoolExecutor(1) as beside:
        store = beside.submit(open_store, shop_file).result()

    store.close()

    assert not shop_file.with_name(shop_file.name + ".holder").exists()
    again = open_store(shop_file)
    assert again.left_by is None
    again.close()
