"""A shop file under a passphrase: nothing in it can be read, and SQLCipher itself opens it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from csdesk.desk import Desk
from csdesk.domain.customer import CustomerForm
from csdesk.domain.errors import ShopUnavailable
from csdesk.services.checks import check
from csdesk.services.customers import add_customer
from csdesk.services.shops import open_shop
from csdesk.store.cipher import MARK, cipher_of, is_encrypted, new_cipher
from csdesk.store.opening import open_store
from tests.conftest import fixed_now

WORDS = "grüne Äpfel auf dem Tisch"


@pytest.fixture
def locked(tmp_path: Path) -> Iterator[Desk]:
    store = open_store(tmp_path / "locked.csdesk", make_if_missing=True, cipher=new_cipher(WORDS))
    desk = Desk(store, fixed_now)
    add_customer(desk, CustomerForm("Anna Lindqvist"))
    yield desk
    store.close()


def test_nothing_of_it_can_be_read_without_the_passphrase(locked: Desk) -> None:
    content = locked.store.path.read_bytes()

    assert content.startswith(MARK)
    assert b"Lindqvist" not in content
    assert b"CREATE TABLE" not in content


def test_it_works_as_any_shop_does(locked: Desk) -> None:
    locked.store.close()

    again = open_shop(locked.store.path, passphrase=WORDS)

    assert list(check(again)) == []
    with again.store.read() as work:
        assert [one.name for one in work.customers.where()] == ["Anna Lindqvist"]
    again.store.close()


@pytest.mark.parametrize(
    ("words", "code"),
    [("grune Apfel", "shop.passphrase_wrong"), (None, "shop.passphrase_needed")],
)
@pytest.mark.parametrize("read_only", [False, True])
def test_a_wrong_passphrase_says_so(
    locked: Desk, words: str | None, code: str, read_only: bool
) -> None:
    locked.store.close()

    with pytest.raises(ShopUnavailable) as refused:
        open_shop(locked.store.path, passphrase=words, read_only=read_only)

    assert refused.value.code == code


def test_a_mistyped_passphrase_does_not_hide_that_the_shop_was_never_closed(locked: Desk) -> None:
    path = locked.store.path
    note = path.with_name(path.name + ".holder")
    left = note.read_bytes()
    locked.store.close()
    note.write_bytes(left)  # as a computer leaves it that lost its power

    with pytest.raises(ShopUnavailable):
        open_shop(path, passphrase="grune Apfel")

    again = open_shop(path, passphrase=WORDS)
    assert again.store.left_by is not None
    again.store.close()
    assert not note.exists()


def test_a_damaged_first_page_is_no_wrong_passphrase(locked: Desk) -> None:
    path = locked.store.path
    locked.store.close()
    content = bytearray(path.read_bytes())
    content[200] ^= 1
    path.write_bytes(content)

    with pytest.raises(ShopUnavailable) as refused:
        open_shop(path, passphrase=WORDS)

    assert refused.value.code == "shop.damaged"
    assert [*cipher_of(path, WORDS).seals(path)].count(False) == 1


def test_other_programs_open_it_with_the_same_passphrase(locked: Desk) -> None:
    connection = dbapi2.connect(str(locked.store.path))
    connection.execute(f"PRAGMA key = '{WORDS}'")

    assert connection.execute("SELECT name FROM customer").fetchall() == [("Anna Lindqvist",)]
    connection.close()


def test_a_copy_of_it_is_under_the_same_passphrase(locked: Desk, tmp_path: Path) -> None:
    copy = tmp_path / "copy.csdesk"

    locked.store.copy_to(copy)

    assert is_encrypted(copy)
    open_shop(copy, passphrase=WORDS).store.close()
