"""Where work is done that may be interrupted: a folder, its shop, and its open desk."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from csdesk.desk import Desk
from csdesk.services.erasing import finish_erasing
from csdesk.services.shops import open_shop

Action = tuple[str, Callable[[], object]]
"""An id that is never used again, and what is done."""
SHOP = "shop.csdesk"
CUSTOMER = 1
"""Everybody works for Anna."""


class Bench:
    """The folder, and the desk of the shop in it, which is opened when it is first asked for."""

    def __init__(self, folder: Path, *, make_if_missing: bool = False) -> None:
        self.folder = folder
        self.shop = folder / SHOP
        self._make_if_missing = make_if_missing
        self._desk: Desk | None = None

    @property
    def has_shop(self) -> bool:
        return self.shop.exists()

    @property
    def desk(self) -> Desk:
        if self._desk is None:
            self._desk = open_shop(
                self.shop,
                make_if_missing=self._make_if_missing,
                passphrase=self.passphrase or None,
            )
            finish_erasing(self._desk)  # as the window does when it opened a shop
            if self._make_if_missing:
                _furnish(self._desk)
        return self._desk

    @desk.setter
    def desk(self, other: Desk) -> None:
        """Another desk at the same bench: the one before was closed, its file replaced."""
        self._desk = other

    # --- the passphrases that were ever typed, where a kind of work uses some -------------------

    @property
    def passphrase(self) -> str:
        """The one that the shop is under now; empty where it is under none."""
        if not self._typed() or not self.has_shop:
            return ""
        newest = self._newest()
        return self._typed()[newest][1] if newest >= 0 else ""

    def write_passphrase(self, key: str, passphrase: str) -> None:
        """Writes down, for good, what is about to be typed."""
        with self._passphrases.open("a", encoding="utf-8") as file:
            file.write(f"{key}\t{passphrase}\n")
            file.flush()
            os.fsync(file.fileno())
        folder = os.open(self.folder, os.O_RDONLY)
        os.fsync(folder)
        os.close(folder)

    def keys_until_now(self) -> list[str]:
        """Of every change of the passphrase up to the one that the shop is under, the id."""
        return [key for key, _ in self._typed()[: self._newest() + 1]] if self._typed() else []

    @property
    def _passphrases(self) -> Path:
        return self.folder / "passphrases"

    def _typed(self) -> list[tuple[str, str]]:
        if not self._passphrases.exists():
            return []
        lines = self._passphrases.read_text(encoding="utf-8").split("\n")[:-1]
        return [
            (key, passphrase) for key, _, passphrase in (line.partition("\t") for line in lines)
        ]

    def _newest(self) -> int:
        """The place of the one that opens the shop; before the first where none was used yet."""
        from csdesk.store.cipher import cipher_of, is_encrypted

        typed = self._typed()
        sealed = is_encrypted(self.shop)
        for at in range(len(typed) - 1, -1, -1):
            passphrase = typed[at][1]
            if bool(passphrase) == sealed and (
                not sealed or cipher_of(self.shop, passphrase).opens(self.shop)
            ):
                return at
        return -1

    def close(self) -> None:
        if self._desk is not None:
            self._desk.store.close()
            self._desk = None


def keys() -> Iterator[str]:
    """Ids that were never used before, whatever run they come from."""
    run = f"{os.getpid()}-{time.time_ns()}"
    return (f"{run}-{number}" for number in count())


def _furnish(desk: Desk) -> None:
    """A shop with one customer to work for; what an earlier run did is kept."""
    from csdesk.services.shops import finish_first_run, read_shop

    if read_shop(desk).first_run_done:
        return
    from csdesk.domain.customer import CustomerForm
    from csdesk.domain.purchase import PurchaseForm
    from csdesk.domain.shop import Shop
    from csdesk.services.customers import add_customer
    from csdesk.services.purchases import add_purchase

    add_customer(desk, CustomerForm("Anna Lindqvist", mails=("anna@postbox.test",)))
    today = desk.today()
    add_purchase(desk, PurchaseForm(CUSTOMER, today, 12_000, tax_minor=0, cost_minor=7_000))
    finish_first_run(desk, Shop(name="Millbrook Cycles", currency="EUR"), ("Tom Reyes",), 3_700)
