"""Commands on a shop that is kept under a passphrase."""

from __future__ import annotations

import getpass
import sys
from pathlib import Path

import pytest

from csdesk.cli import main
from csdesk.desk import Desk
from csdesk.services import remembered_key
from csdesk.services.backups import make_backup
from csdesk.services.encryption import change_passphrase
from csdesk.services.shops import open_shop
from csdesk.store import cipher
from csdesk.store.cipher import is_encrypted, new_cipher
from csdesk.store.opening import open_store
from tests.builders import a_customer, a_purchase
from tests.conftest import fixed_now

WORDS = "grüne Äpfel auf dem Tisch"


@pytest.fixture
def locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A closed shop under a passphrase, at a computer that remembers nothing."""
    monkeypatch.setattr(cipher, "_ROUNDS", 1_000)
    monkeypatch.setattr(remembered_key, "remembered", lambda _: None)
    monkeypatch.delenv("CSDESK_PASSPHRASE", raising=False)
    monkeypatch.delenv("CSDESK_BACKUP_PASSPHRASE", raising=False)
    path = tmp_path / "locked.csdesk"
    store = open_store(path, make_if_missing=True, cipher=new_cipher(WORDS))
    desk = Desk(store, fixed_now)
    a_purchase(desk, a_customer(desk, "Anna Lindqvist").id)
    store.close()
    return path


def test_the_environment_opens_it(
    locked: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CSDESK_PASSPHRASE", WORDS)

    assert main(["check", "--shop", str(locked), "--json"]) == 0
    assert main(["customer", "Anna Lindqvist", "--shop", str(locked), "--json"]) == 0

    assert "Anna Lindqvist" in capsys.readouterr().out


def test_this_computer_opens_it_if_it_was_asked_to_remember(
    locked: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(remembered_key, "remembered", lambda path: WORDS)

    assert main(["check", "--shop", str(locked)]) == 0


def test_a_person_is_asked_on_a_terminal(locked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def answer(words: str, stream: object = None) -> str:
        asked.append(words)
        return WORDS

    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)
    monkeypatch.setattr(getpass, "getpass", answer)

    assert main(["check", "--shop", str(locked)]) == 0
    assert asked == ["Passphrase of locked.csdesk: "]


@pytest.mark.parametrize(
    "words",
    [
        ["check"],
        ["insight"],
        ["customer", "Anna"],
        ["backup", "--to", "{folder}/copies"],
        ["report", "accountant", "--out", "{folder}/accountant.xlsx"],
    ],
)
def test_where_nobody_can_be_asked_it_says_so(
    locked: Path, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    words = [word.replace("{folder}", str(locked.parent)) for word in words]

    assert main([*words, "--shop", str(locked)]) == 2

    assert "CSDESK_PASSPHRASE" in capsys.readouterr().err


def test_a_wrong_one_is_refused(
    locked: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("CSDESK_PASSPHRASE", "something else")

    assert main(["check", "--shop", str(locked)]) == 2

    assert capsys.readouterr().err == "This passphrase does not open locked.csdesk.\n"


EARLIER = "an earlier set of words"


@pytest.fixture
def earlier(locked: Path) -> Path:
    """A backup of the shop from when it was under another passphrase; Bob came later."""
    desk = open_shop(locked, passphrase=WORDS, now=fixed_now)
    desk = change_passphrase(desk, WORDS, EARLIER)
    made = make_backup(desk)
    desk = change_passphrase(desk, EARLIER, WORDS)
    a_customer(desk, "Bob New")
    desk.store.close()
    return made.path


def restored(shop: Path, words: str) -> list[str]:
    desk = open_shop(shop, passphrase=words, now=fixed_now)
    with desk.store.read() as work:
        found = [one.name for one in work.customers.where()]
    desk.store.close()
    return found


def test_a_backup_under_an_earlier_passphrase_has_a_variable_of_its_own(
    locked: Path,
    earlier: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("CSDESK_PASSPHRASE", WORDS)

    assert main(["restore", str(earlier), "--shop", str(locked)]) == 2
    assert "CSDESK_BACKUP_PASSPHRASE" in capsys.readouterr().err
    assert restored(locked, WORDS) == ["Anna Lindqvist", "Bob New"]

    monkeypatch.setenv("CSDESK_BACKUP_PASSPHRASE", EARLIER)
    assert main(["restore", str(earlier), "--shop", str(locked)]) == 0
    assert "under the passphrase of this backup now" in capsys.readouterr().err
    assert restored(locked, EARLIER) == ["Anna Lindqvist"]


def test_with_both_passphrases_a_backup_of_another_shop_is_still_refused(
    locked: Path, earlier: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = tmp_path / "elsewhere" / "other.csdesk"
    store = open_store(other, make_if_missing=True, cipher=new_cipher(WORDS))
    a_customer(Desk(store, fixed_now), "Ola")
    store.close()
    monkeypatch.setenv("CSDESK_PASSPHRASE", WORDS)
    monkeypatch.setenv("CSDESK_BACKUP_PASSPHRASE", EARLIER)

    assert main(["restore", str(earlier), "--shop", str(other)]) == 2

    assert restored(other, WORDS) == ["Ola"]


def test_on_a_terminal_each_is_asked_for_by_its_name(
    locked: Path, earlier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(words: str, stream: object = None) -> str:
        asked.append(words)
        return WORDS if locked.name in words else EARLIER

    monkeypatch.setattr(getpass, "getpass", answer)
    monkeypatch.setattr(sys.stdin, "isatty", lambda: True, raising=False)

    assert main(["restore", str(earlier), "--shop", str(locked)]) == 0

    assert asked == [f"Passphrase of {locked.name}: ", f"Passphrase of {earlier.name}: "]
    assert restored(locked, EARLIER) == ["Anna Lindqvist"]


def test_a_shop_whose_passphrase_is_lost_can_be_replaced_by_a_backup(
    locked: Path, earlier: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CSDESK_BACKUP_PASSPHRASE", EARLIER)

    assert main(["restore", str(earlier), "--shop", str(locked)]) == 0

    assert restored(locked, EARLIER) == ["Anna Lindqvist"]


def test_salvage_is_kept_under_it_as_well(locked: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CSDESK_PASSPHRASE", WORDS)
    target = locked.with_name("salvaged.csdesk")

    assert main(["salvage", str(locked), "--to", str(target)]) in (0, 3)

    assert is_encrypted(target)


def test_help_says_where_it_is_taken_from(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--help"])

    assert "CSDESK_PASSPHRASE" in capsys.readouterr().out
