"""What csdesk does works the same in a shop that is kept under a passphrase."""

from __future__ import annotations

import gzip
import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from csdesk.cli import main
from csdesk.demo import make_demo
from csdesk.domain.customer import CustomerForm
from csdesk.domain.history import Action
from csdesk.services.backups import make_backup
from csdesk.services.backups_kept import verify
from csdesk.services.checks import check
from csdesk.services.customers import add_customer, archive_customer
from csdesk.services.encryption import encrypt_shop
from csdesk.services.import_report import import_json
from csdesk.services.restoring import preview_restore, restore
from csdesk.services.search import find_anything
from csdesk.services.shops import move_shop, open_shop
from csdesk.services.today import count_tasks
from csdesk.services.undo import undo
from csdesk.store import cipher, rekeying
from csdesk.store.cipher import is_encrypted, new_cipher
from tests.conftest import fixed_now

WORDS = "grüne Äpfel auf dem Tisch"
OLDER = Path(__file__).parent.parent / "store" / "shops"


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo shop; copy it, never write in it."""
    path = tmp_path_factory.mktemp("plain") / "demo.csdesk"
    make_demo(path, 24, 1, date(2026, 11, 21))
    return path


@pytest.fixture
def locked(plain: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The same shop under a passphrase, which the environment holds."""
    monkeypatch.setattr(cipher, "_ROUNDS", 1_000)
    monkeypatch.setenv("CSDESK_PASSPHRASE", WORDS)
    path = tmp_path / "demo.csdesk"
    shutil.copyfile(plain, path)
    encrypt_shop(open_shop(path, now=fixed_now), WORDS).store.close()
    assert is_encrypted(path)
    return path


@pytest.mark.parametrize(
    "command",
    [
        ["check", "--json"],
        ["insight", "--json", "--today", "2026-11-21"],
        ["customer", "1", "--json", "--today", "2026-11-21"],
    ],
)
def test_commands_tell_the_same_figures(
    plain: Path, locked: Path, command: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    told = []
    for shop in (plain, locked):
        assert main([*command, "--shop", str(shop)]) == 0
        told.append(json.loads(capsys.readouterr().out) | {"file": ""})

    assert told[0] == told[1]


@pytest.mark.parametrize("ending", ["xlsx", "csv"])
def test_a_report_is_the_same(plain: Path, locked: Path, tmp_path: Path, ending: str) -> None:
    written = []
    for name, shop in (("plain", plain), ("locked", locked)):
        out = tmp_path / name / f"customers.{ending}"
        out.parent.mkdir()
        words = ["report", "customers", "--shop", str(shop), "--out", str(out)]
        assert main([*words, "--today", "2026-11-21"]) == 0
        written.append(out.read_bytes())

    assert written[0] == written[1]


def test_a_working_day_goes_on_in_it(locked: Path, tmp_path: Path) -> None:
    desk = open_shop(locked, passphrase=WORDS, now=fixed_now)
    actions: list[Action] = []
    desk.store.on_change = lambda action, _: actions.append(action)
    kept = add_customer(desk, CustomerForm("Zorbaquist Vexelmoor"))
    archive_customer(desk, kept.id)
    undo(desk, actions[-1].id)
    file = tmp_path / "list.csv"
    file.write_text("Name,Email\nPlimforth Quandrilho,p@q.example\n")
    assert import_json(file, desk)["committed"]
    assert [found.words for found in find_anything(desk, "zorbaq vexel")]
    assert [found.words for found in find_anything(desk, "plimforth")]
    assert count_tasks(desk) >= 0
    assert check(desk) == ()

    backup = verify(make_backup(desk))
    add_customer(desk, CustomerForm("Somebody after"))
    assert backup.is_encrypted
    assert backup.is_good
    assert preview_restore(desk, backup).missing_in_all >= 1
    back, _ = restore(desk, backup)
    assert not find_anything(back, "somebody after")
    moved = move_shop(back, tmp_path / "elsewhere" / "shop.csdesk")
    assert is_encrypted(moved.store.path)
    assert check(moved) == ()
    moved.store.close()


@pytest.mark.parametrize("version", ["v1", "v5"])
def test_an_older_shop_under_a_passphrase_is_brought_up_to_date(
    tmp_path: Path, version: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cipher, "_ROUNDS", 1_000)
    path = tmp_path / "older.csdesk"
    path.write_bytes(gzip.decompress((OLDER / f"{version}.csdesk.gz").read_bytes()))
    with rekeying.under_other_key(path, None, new_cipher(WORDS), lambda: None) as part:
        rekeying.replace_by(part, path)

    desk = open_shop(path, passphrase=WORDS)

    assert check(desk) == ()
    (kept,) = path.parent.glob("older.csdesk.before-v*")
    assert is_encrypted(path)
    assert is_encrypted(kept)
    desk.store.close()
