"""Passphrase: switched on, changed, switched off; each puts a whole new file in place.

Each time somebody is added, which is one id, and then the key is changed, which is another. All
passphrases that were ever typed are written down beside the shop; the one that opens it tells
which change was the last. All changes before that one are there.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator

from csdesk.desk import Desk
from tests.faults.bench import Action, Bench, keys

_WHO = "Kept under a passphrase "


def actions(bench: Bench) -> Iterator[Action]:
    from csdesk.domain.customer import CustomerForm
    from csdesk.services.customers import add_customer

    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"
    passphrase = bench.passphrase
    is_changed = False
    for key in keys():
        somebody = CustomerForm(f"{_WHO}{key}")
        yield key, lambda somebody=somebody: add_customer(bench.desk, somebody)
        is_changed = bool(passphrase) and not is_changed  # on, another, off; on, another, off
        after = "" if passphrase and not is_changed else f"four plain words {key}"
        bench.write_passphrase(key, after)
        yield f"{key}.key", _change(bench, passphrase, after)
        passphrase = after


def _change(bench: Bench, before: str, after: str) -> Callable[[], None]:
    from csdesk.services.encryption import change_passphrase, encrypt_shop, remove_passphrase

    def changed() -> Desk:
        if not before:
            return encrypt_shop(bench.desk, after)
        if not after:
            return remove_passphrase(bench.desk, before)
        return change_passphrase(bench.desk, before, after)

    def change() -> None:
        bench.desk = changed()

    return change


def present(bench: Bench, wrong: list[str]) -> Iterator[str]:
    if not bench.has_shop:
        return
    with bench.desk.store.read() as work:
        for who in work.customers.where():
            if who.name.startswith(_WHO):
                yield who.name.removeprefix(_WHO)
    for key in bench.keys_until_now():
        yield f"{key}.key"
