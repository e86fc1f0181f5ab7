"""``csdesk backup`` and ``csdesk restore``, as scripts rely on them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from csdesk.cli.backups import BACKUP_BLANK, RESTORE_BLANK
from csdesk.desk import Desk
from csdesk.services.encryption import encrypt_shop
from tests.builders import a_customer, a_shop

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def shop(desk: Desk) -> Desk:
    a_shop(desk)
    a_customer(desk, "Anna Lindqvist")
    return desk


def customers(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as connection:
        return [name for (name,) in connection.execute("SELECT name FROM customer ORDER BY id")]


def test_beside_an_open_window_a_backup_is_made_and_a_restore_refused(
    shop: Desk, run: Run, tmp_path: Path
) -> None:
    to = tmp_path / "stick" / "copies"
    status, out, _ = run("backup", "--shop", shop.store.path, "--to", to, "--json")
    told = json.loads(out)

    assert status == 0 and told["committed"] and told["verified"] and told["customers"] == 1
    assert set(told) == set(BACKUP_BLANK) | {"committed"}
    assert customers(Path(told["file"])) == ["Anna Lindqvist"]

    status, out, err = run("restore", told["file"], "--shop", shop.store.path, "--json")
    refused = json.loads(out)
    assert status == 2 and refused["error"]["code"] == "shop.in_use" and "open" in err
    assert set(refused) == set(RESTORE_BLANK) | {"committed", "error"}
    a_customer(shop, "Bob New")


def test_a_restore_puts_the_facts_back_and_keeps_the_file_from_before(
    shop: Desk, run: Run, tmp_path: Path
) -> None:
    path = shop.store.path
    _, out, _ = run("backup", "--shop", path, "--to", tmp_path / "to", "--json")
    backup = json.loads(out)["file"]
    a_customer(shop, "Bob New")
    shop.store.close()

    status, out, _ = run("restore", backup, "--shop", path, "--json")
    told = json.loads(out)

    assert status == 0 and set(told) == set(RESTORE_BLANK) | {"committed"}
    assert customers(path) == ["Anna Lindqvist"]
    assert customers(Path(told["kept_as"])) == ["Anna Lindqvist", "Bob New"]
    assert run("check", "--shop", path)[0] == 0

    elsewhere = tmp_path / "new computer" / "shop.csdesk"
    status, out, _ = run("restore", backup, "--shop", elsewhere)
    assert status == 0 and "1 customer," in out and customers(elsewhere) == ["Anna Lindqvist"]


def test_a_backup_from_before_the_passphrase_says_that_nothing_protects_the_shop_now(
    shop: Desk, run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, passphrase = shop.store.path, "four calm words here"
    plain = json.loads(run("backup", "--shop", path, "--to", tmp_path / "to", "--json")[1])["file"]
    encrypt_shop(shop, passphrase).store.close()
    monkeypatch.setenv("CSDESK_PASSPHRASE", passphrase)
    sealed = json.loads(run("backup", "--shop", path, "--to", tmp_path / "to", "--json")[1])["file"]

    for backup, is_encrypted in ((sealed, True), (plain, False)):
        status, out, err = run("restore", backup, "--shop", path, "--json")

        assert status == 0 and json.loads(out)["encrypted"] is is_encrypted
        assert ("under none now" in err) is not is_encrypted


def test_what_can_not_be_is_refused_with_blank_keys(shop: Desk, run: Run, tmp_path: Path) -> None:
    text = tmp_path / "text.csdesk"
    text.write_text("hello")
    gone = tmp_path / "gone.csdesk"
    for words, code in (
        (("backup", "--shop", gone, "--to", tmp_path / "to"), "shop.missing"),
        (("backup", "--shop", text, "--to", tmp_path / "to"), "shop.not_a_shop"),
        (("backup", "--shop", shop.store.path, "--to", text), "backup.place_gone"),
        (("restore", gone, "--shop", tmp_path / "x.csdesk"), "backup.gone"),
        (("restore", text, "--shop", tmp_path / "x.csdesk"), "shop.not_a_shop"),
    ):
        status, out, err = run(*words, "--json")
        told = json.loads(out)
        assert (status, told["error"]["code"], told["committed"]) == (2, code, False)
        assert err.strip() == told["error"]["sentence"]
        assert not (tmp_path / "x.csdesk").exists()
    assert text.read_text() == "hello"
