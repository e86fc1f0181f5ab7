"""A shop gets a passphrase, another one, or none: nothing is lost and nothing is left in sight."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from csdesk.desk import Desk
from csdesk.domain.errors import Cancelled, CsdeskError, LeftClosed, Refused, ShopUnavailable
from csdesk.services import remembered_key
from csdesk.services.backups import make_backup
from csdesk.services.backups_kept import backups_of, verify
from csdesk.services.checks import check
from csdesk.services.encryption import (
    change_passphrase,
    encrypt_shop,
    is_encrypted,
    remove_passphrase,
)
from csdesk.services.other_copies import delete_copies, other_copies, reseal
from csdesk.services.search import find_anything
from csdesk.services.shops import open_shop
from csdesk.store import cipher, engine, rekeying
from csdesk.store.cipher import Cipher, new_cipher
from csdesk.store.lock import ShopLock
from csdesk.store.opening import open_store
from csdesk.store.store import Store
from tests.builders import a_complaint, a_customer
from tests.faults.forked import Forked

WORDS = "grüne Äpfel auf dem Tisch"
OTHER = "blaue Birnen unter der Bank"
NAME = "Quirinius Bartholomew"


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """How long a key takes to make says nothing of what is done with it."""
    monkeypatch.setattr(cipher, "_ROUNDS", 1_000)


@pytest.fixture
def lived_in(desk: Desk) -> Desk:
    customer = a_customer(desk, NAME)
    a_complaint(desk, customer.id, "The zephyrwheel squeaks")
    return desk


@pytest.fixture
def key_store(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """A key store of this test's own."""
    import keyring
    from keyring.backend import KeyringBackend

    kept: dict[str, str] = {}

    class Store(KeyringBackend):
        priority = 1.0

        def get_password(self, service: str, username: str) -> str | None:
            return kept.get(f"{service}/{username}")

        def set_password(self, service: str, username: str, password: str) -> None:
            kept[f"{service}/{username}"] = password

        def delete_password(self, service: str, username: str) -> None:
            del kept[f"{service}/{username}"]

    monkeypatch.setattr(keyring, "get_keyring", Store)
    return kept


def beside(shop: Path) -> list[str]:
    """Names of files that lie beside a shop, but for its lock and who holds it."""
    return sorted(
        path.name for path in shop.parent.glob("*") if path.suffix not in (".lock", ".holder")
    )


def holds(desk: Desk, term: str = "zephyrwheel") -> bool:
    return bool(find_anything(desk, term)) and check(desk) == ()


def test_a_shop_goes_on_under_a_passphrase(lived_in: Desk) -> None:
    path = lived_in.store.path
    kept = lived_in.store.person_id

    locked = encrypt_shop(lived_in, WORDS)

    assert is_encrypted(locked)
    assert locked.store.person_id == kept
    assert holds(locked)
    a_customer(locked, "Somebody after")
    assert NAME.encode() not in path.read_bytes()
    assert path.stat().st_mode & 0o777 == 0o600
    assert beside(path) == [path.name, f"{path.name}-journal"]
    locked.store.close()


def test_the_old_bytes_are_overwritten(lived_in: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    path, seen = lived_in.store.path, bytearray()
    unlink = Path.unlink

    def look(file: Path, missing_ok: bool = False) -> None:
        if file.name.endswith(".old-key") and file.exists():
            seen.extend(file.read_bytes())
        unlink(file, missing_ok)

    monkeypatch.setattr(Path, "unlink", look)
    encrypt_shop(lived_in, WORDS).store.close()

    assert seen
    assert not any(seen)
    assert path.exists()


def test_another_passphrase_takes_the_place_of_the_first(lived_in: Desk) -> None:
    path = lived_in.store.path
    changed = change_passphrase(encrypt_shop(lived_in, WORDS), WORDS, OTHER)
    assert holds(changed)
    changed.store.close()

    with pytest.raises(ShopUnavailable) as refused:
        open_shop(path, passphrase=WORDS)
    again = open_shop(path, passphrase=f"  {OTHER}\n")  # as it comes with a paste

    assert refused.value.code == "shop.passphrase_wrong"
    assert holds(again)
    again.store.close()


def test_a_shop_is_taken_from_under_its_passphrase(lived_in: Desk) -> None:
    path = lived_in.store.path

    plain = remove_passphrase(encrypt_shop(lived_in, WORDS), WORDS)

    assert not is_encrypted(plain)
    assert holds(plain)
    plain.store.close()
    open_shop(path).store.close()
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA application_id").fetchone() == (0x43534B31,)
    connection.close()


@pytest.mark.parametrize(
    ("act", "code"),
    [
        (lambda desk: encrypt_shop(desk, OTHER), "encryption.is_on"),
        (
            lambda desk: change_passphrase(desk, OTHER, "a third one of them"),
            "shop.passphrase_wrong",
        ),
        (lambda desk: change_passphrase(desk, WORDS, "short"), "passphrase.short"),
        (lambda desk: remove_passphrase(desk, OTHER), "shop.passphrase_wrong"),
    ],
)
def test_what_is_refused_leaves_the_desk_open(
    lived_in: Desk, act: Callable[[Desk], Desk], code: str
) -> None:
    locked = encrypt_shop(lived_in, WORDS)

    with pytest.raises(CsdeskError) as refused:
        act(locked)

    assert refused.value.code == code
    assert holds(locked)
    a_customer(locked, "Written after")
    locked.store.close()


def test_there_is_no_passphrase_to_change_where_there_is_none(lived_in: Desk) -> None:
    for act in (
        lambda: change_passphrase(lived_in, WORDS, OTHER),
        lambda: remove_passphrase(lived_in, WORDS),
    ):
        with pytest.raises(Refused) as refused:
            act()
        assert refused.value.code == "encryption.is_off"


def test_stopped_half_way_nothing_was_changed(lived_in: Desk) -> None:
    def stop(done: int, total: int, what: str = "") -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        encrypt_shop(lived_in, WORDS, progress=stop)

    assert not is_encrypted(lived_in)
    assert holds(lived_in)
    assert beside(lived_in.store.path) == ["shop.csdesk", "shop.csdesk-journal"]


def test_one_long_statement_can_be_stopped(lived_in: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(engine, "_STEPS_A_LOOK", 10)
    asked = 0

    def heed() -> None:
        nonlocal asked
        asked += 1
        if asked > 5:
            raise Cancelled

    path = lived_in.store.path
    with pytest.raises(Cancelled), rekeying.under_other_key(path, None, None, heed):
        pass
    assert beside(path) == ["shop.csdesk", "shop.csdesk-journal"]


def test_a_disk_that_gives_back_something_else_changes_nothing(
    lived_in: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    export = rekeying._export

    def lose_one(*args: Any) -> Any:
        facts = export(*args)
        facts["counts"]["customer"] += 1
        return facts

    monkeypatch.setattr(rekeying, "_export", lose_one)
    with pytest.raises(ShopUnavailable) as refused:
        encrypt_shop(lived_in, WORDS)

    assert refused.value.code == "encryption.unproven"
    assert holds(lived_in)
    assert not is_encrypted(lived_in)


def test_without_the_driver_it_says_what_is_missing(
    lived_in: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "sqlcipher3", None)

    with pytest.raises(ShopUnavailable, match="SQLCipher"):
        encrypt_shop(lived_in, WORDS)

    assert holds(lived_in)


_STEPS = {"open", "os.rename", "os.link", "os.remove", "os.truncate", "os.chmod"}


def _dies_at(step: int, act: Callable[[], object]) -> Callable[[], int]:
    """Does it in a process that ends at its n-th step on the disk, as by a kill or a power cut."""

    def child() -> int:
        steps = 0

        def count(event: str, _args: tuple[object, ...]) -> None:
            nonlocal steps
            if event in _STEPS:
                steps += 1
                if steps == step:
                    os._exit(9)

        sys.addaudithook(count)
        act()
        return 0

    return child


def _opened(path: Path, *keys: Cipher | None) -> Store:
    """The store under whichever key the shop is now."""
    for key in keys:
        try:
            return open_store(path, cipher=key)
        except ShopUnavailable as error:
            assert error.code in ("shop.passphrase_needed", "shop.passphrase_wrong")
    raise AssertionError("no key opens it")


@pytest.mark.parametrize("change", ["on", "other", "off"])
def test_killed_at_any_step_the_old_or_the_new_file_opens(lived_in: Desk, change: str) -> None:
    path = lived_in.store.path
    first, second = new_cipher(WORDS), new_cipher(OTHER)
    before, after = {"on": (None, first), "other": (first, second), "off": (first, None)}[change]
    lived_in.store.close()
    if before is not None:
        with rekeying.under_other_key(path, None, before, lambda: None) as part:
            rekeying.replace_by(part, path)
    whole = path.read_bytes()

    def work() -> None:
        with rekeying.under_other_key(path, before, after, lambda: None) as part:
            rekeying.replace_by(part, path)

    seen, step, code = set(), 0, 9
    while code == 9:
        step += 1
        path.write_bytes(whole)
        code = Forked(_dies_at(step, work)).ended().code
        again = _opened(path, before, after)
        seen.add(again.cipher)
        with again.read() as looked:
            assert [one.name for one in looked.customers.where()] == [NAME]
        again.close()
        path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
        assert beside(path) == [path.name], step
    assert code == 0
    assert step > 8
    assert seen == {before, after}


def test_copies_from_before_are_made_anew_under_the_passphrase(lived_in: Desk) -> None:
    path = lived_in.store.path
    make_backup(lived_in)
    older = path.with_name(f"{path.name}.before-v6")
    older.write_bytes(path.read_bytes())
    broken = path.with_name(f"{path.name}.damaged-1")
    broken.write_bytes(b"SQLite format 3\0" + NAME.encode())
    locked = encrypt_shop(lived_in, WORDS)
    there = other_copies(locked)
    assert {copy.path.name for copy in there} == {
        backups_of(path)[0].path.name,
        older.name,
        broken.name,
    }

    stayed = reseal(locked, there)

    assert [copy.path for copy in stayed] == [broken]
    (backup,) = backups_of(path)
    assert verify(backup).is_good
    assert backup.is_encrypted
    open_shop(backup.path, passphrase=WORDS, read_only=True).store.close()
    open_shop(older, passphrase=WORDS, read_only=True).store.close()
    assert delete_copies(stayed) == ()
    assert other_copies(locked) == ()
    assert not [each for each in path.parent.rglob("*") if each.is_file() and _names(each)]
    locked.store.close()


def _names(file: Path) -> bool:
    return NAME.encode() in file.read_bytes()


def test_copies_under_the_old_passphrase_follow_to_the_new_one(lived_in: Desk) -> None:
    locked = encrypt_shop(lived_in, WORDS)
    make_backup(locked)
    changed = change_passphrase(locked, WORDS, OTHER)
    (copy,) = other_copies(changed)
    assert not copy.is_plain

    assert reseal(changed, [copy], old_passphrase="nobody knows it") == (copy,)
    assert reseal(changed, [copy], old_passphrase=WORDS) == ()

    assert other_copies(changed) == ()
    open_shop(copy.path, passphrase=OTHER, read_only=True).store.close()
    changed.store.close()


def test_a_backup_that_could_not_follow_is_as_good_as_it_was(
    lived_in: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_backup(lived_in)
    locked = encrypt_shop(lived_in, WORDS)

    def refused(part: Path, target: Path) -> None:
        raise PermissionError(13, "another program has it open")

    monkeypatch.setattr("csdesk.services.other_copies.replace_by", refused)
    there = other_copies(locked)
    stayed = reseal(locked, there)

    (backup,) = backups_of(made.path.parent.with_suffix(""))
    assert stayed == there
    assert verify(backup).is_good
    assert (backup.sha256, backup.number) == (made.sha256, made.number)
    locked.store.close()


def test_a_damaged_backup_is_not_made_good_by_a_passphrase(lived_in: Desk) -> None:
    backup = make_backup(lived_in)
    content = backup.path.read_bytes()
    backup.path.write_bytes(content.replace(b"zephyrwheel", b"zephyrwheal"))
    locked = encrypt_shop(lived_in, WORDS)

    stayed = reseal(locked, other_copies(locked))

    assert [copy.path for copy in stayed] == [backup.path]
    locked.store.close()


def test_this_computer_remembers_it_if_asked_and_forgets_it_with_the_passphrase(
    lived_in: Desk, key_store: dict[str, str]
) -> None:
    path = lived_in.store.path
    assert remembered_key.can_remember() == ""
    locked = encrypt_shop(lived_in, WORDS)
    key = locked.store.cipher
    assert key is not None
    remembered_key.remember(key.salt, WORDS)
    assert remembered_key.remembered(path) == WORDS
    assert list(key_store) == [f"csdesk/{key.salt.hex()}"]

    plain = remove_passphrase(locked, WORDS)

    assert key_store == {}
    assert remembered_key.remembered(path) is None
    plain.store.close()


def test_a_computer_without_a_key_store_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    import keyring
    from keyring.backends import fail

    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)

    assert "no key store" in remembered_key.can_remember()
    with pytest.raises(Refused) as refused:
        remembered_key.remember(b"salt", WORDS)
    assert refused.value.code == "key_store.missing"
    assert not remembered_key.is_remembered(b"salt")
    remembered_key.forget(b"salt")


def test_a_locked_key_store_is_told_and_never_in_the_way(monkeypatch: pytest.MonkeyPatch) -> None:
    import keyring
    from keyring.errors import KeyringLocked

    class Locked:
        def get_password(self, service: str, name: str) -> str:
            raise KeyringLocked("the owner closed the question")

        set_password = get_password

    monkeypatch.setattr(keyring, "get_keyring", Locked)

    with pytest.raises(Refused) as refused:
        remembered_key.remember(b"salt", WORDS)
    assert refused.value.code == "key_store.locked"
    assert not remembered_key.is_remembered(b"salt")


def test_a_plain_shop_needs_no_key_store_and_no_driver(shop_file: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from csdesk.services.shops import open_shop;"
        "from csdesk.services.remembered_key import remembered;"
        f"p = Path({str(shop_file)!r}); remembered(p); open_shop(p).store.close();"
        "print([n for n in ('keyring', 'sqlcipher3') if n in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


@pytest.mark.parametrize("change", ["set", "change", "remove"])
def test_where_another_csdesk_is_faster_it_is_told_that_it_is_done(
    lived_in: Desk, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    desk = lived_in if change == "set" else encrypt_shop(lived_in, WORDS)
    path, close = desk.store.path, desk.store.close
    theirs = ShopLock(path)

    def let_go() -> None:
        close()
        theirs.acquire()

    monkeypatch.setattr(desk.store, "close", let_go)
    act = {
        "set": lambda: encrypt_shop(desk, WORDS),
        "change": lambda: change_passphrase(desk, WORDS, OTHER),
        "remove": lambda: remove_passphrase(desk, WORDS),
    }[change]

    with pytest.raises(LeftClosed) as told:
        act()

    assert told.value.code == "shop.in_use" and "is done" in told.value.sentence
    theirs.release()
    words = {"set": WORDS, "change": OTHER, "remove": None}[change]
    open_shop(path, passphrase=words).store.close()
