"""Two versions of csdesk in one folder: what a newer one wrote is met kindly, and left as it is."""

from __future__ import annotations

import json
import socket
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from csdesk.cli import main
from csdesk.domain.errors import ShopUnavailable
from csdesk.services.shops import open_shop, read_shop, save_shop
from csdesk.store.lock import ShopLock
from csdesk.store.opening import open_store
from csdesk.store.schema import SCHEMA_VERSION

BY_A_NEWER = {"language": "pt", "greets_by_name": True}


@pytest.fixture
def newer(shop_file: Path) -> Path:
    with closing(sqlite3.connect(shop_file)) as raw:
        raw.execute("CREATE TABLE hologram (id INTEGER PRIMARY KEY)")
        raw.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    return shop_file


@pytest.mark.parametrize(
    "words",
    [
        ("customer", "1"),
        ("insight",),
        ("check",),
        ("report", "customers", "--out", "list.csv"),
        ("import", "sales.csv"),
        ("backup", "--to", "copies"),
        ("person", "1", "--out", "one.zip"),
        ("erase", "1", "--yes"),
        ("forget-pin",),
    ],
)
def test_a_shop_of_a_newer_csdesk_is_refused_in_one_sentence_and_left_alone(
    words: tuple[str, ...],
    newer: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "sales.csv").write_text("Name,Order,Date,Total\nAnna,A-1,2026-03-02,10.50\n")
    before = newer.read_bytes()

    status = main([*words, "--shop", str(newer)])

    told = capsys.readouterr().err.strip()
    assert status == 2
    assert told.startswith("shop.csdesk was made by a newer csdesk")
    assert len(told.splitlines()) == 1
    assert newer.read_bytes() == before
    assert list(tmp_path.glob("shop.csdesk.before-*")) == []


def test_a_newer_csdesk_that_has_the_shop_open_is_told_by_who_sits_at_it(shop_file: Path) -> None:
    newer = ShopLock(shop_file)
    newer.acquire()
    try:
        note = shop_file.with_name(shop_file.name + ".holder")
        told = json.loads(note.read_text(encoding="utf-8")) | {"person": "maya", "version": "9.1"}
        note.write_text(json.dumps(told), encoding="utf-8")
        with pytest.raises(ShopUnavailable) as refused:
            open_store(shop_file)
    finally:
        newer.release()

    assert refused.value.code == "shop.in_use"
    assert f"maya on {socket.gethostname()}" in refused.value.sentence


def test_settings_of_a_newer_csdesk_do_no_harm_and_stay(shop_file: Path) -> None:
    with closing(sqlite3.connect(shop_file)) as raw, raw:
        for name, value in BY_A_NEWER.items():
            raw.execute(
                "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)",
                (name, json.dumps(value)),
            )
    desk = open_shop(shop_file)

    save_shop(desk, replace(read_shop(desk), name="Millbrook Cycles"))

    assert read_shop(desk).language == "en"
    desk.store.close()
    with closing(sqlite3.connect(shop_file)) as raw:
        kept = dict(raw.execute("SELECT name, value FROM setting"))
    assert {name: json.loads(kept[name]) for name in BY_A_NEWER} == BY_A_NEWER
    assert json.loads(kept["name"]) == "Millbrook Cycles"
