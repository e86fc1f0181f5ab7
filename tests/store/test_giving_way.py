"""Another file takes the place of an open shop while somebody saves: kept, or refused in words."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor

import pytest

from csdesk.desk import Desk
from csdesk.domain.errors import ShopUnavailable
from csdesk.services.backups import make_backup
from csdesk.services.encryption import encrypt_shop
from csdesk.services.restoring import restore
from csdesk.store import cipher, putting_back, rekeying
from tests.builders import a_customer


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cipher, "_ROUNDS", 1_000)


def save_beside(desk: Desk, pool: ThreadPoolExecutor, asked: list[Future[object]]) -> None:
    """Somebody else of this program wants to save, once."""
    if not asked:
        asked.append(pool.submit(a_customer, desk, "Ola"))
        while not desk.store.is_writing:
            assert not asked[0].done()


def test_who_wants_to_save_while_the_key_is_changed_is_refused(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_customer(desk, "Pia")
    asked: list[Future[object]] = []
    with ThreadPoolExecutor(1) as pool:
        prove = rekeying._prove
        monkeypatch.setattr(
            rekeying, "_prove", lambda *which: (save_beside(desk, pool, asked), prove(*which))
        )
        changed = encrypt_shop(desk, "four words or more")
        with pytest.raises(ShopUnavailable) as refused:
            asked[0].result()

    with changed.store.read() as work:
        assert [one.name for one in work.customers.where()] == ["Pia"]
    changed.store.close()
    assert refused.value.code == "shop.moved"


def test_who_wants_to_save_while_a_backup_is_put_back_is_refused(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_customer(desk, "Pia")
    backup = make_backup(desk)
    asked: list[Future[object]] = []
    with ThreadPoolExecutor(1) as pool:
        keep = putting_back._keep
        monkeypatch.setattr(
            putting_back, "_keep", lambda *which: (save_beside(desk, pool, asked), keep(*which))
        )
        restored, _ = restore(desk, backup)
        with pytest.raises(ShopUnavailable) as refused:
            asked[0].result()

    with restored.store.read() as work:
        assert [one.name for one in work.customers.where()] == ["Pia"]
    restored.store.close()
    assert refused.value.code == "shop.moved"
