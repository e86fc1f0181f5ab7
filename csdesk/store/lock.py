"""One writer at a time: a lock beside the shop file that names who holds it."""

from __future__ import annotations

import errno
import getpass
import json
import os
import platform
from contextlib import suppress
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from csdesk.domain.errors import ShopUnavailable
from csdesk.domain.spoken import said
from csdesk.synced_places import is_on_network, synced_by

_NOT_WRITABLE = {errno.EACCES, errno.EPERM, errno.EROFS}


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the shop open: computer, person, process, and since when (UTC)."""

    computer: str
    person: str
    process: int
    since: str

    @property
    def since_in_words(self) -> str:
        """As it stands in a sentence, by the clock of this computer: ``3 May 2026, 09:40``."""
        try:
            since = datetime.fromisoformat(self.since)
        except ValueError:
            return self.since
        here = since.astimezone() if since.tzinfo is not None else since
        return said("{day}, {time}", day=here.date(), time=f"{here:%H:%M}")


def _beside(shop: Path, ending: str) -> Path:
    return shop.with_name(shop.name + ending)


class ShopLock:
    """Holds a shop file for one process; the system frees it when the process dies."""

    left_by: Holder | None = None
    """Who had the shop before and never closed it: that csdesk died, or its computer did."""

    def __init__(self, shop: Path) -> None:
        self._shop = shop
        self._lock = FileLock(_beside(shop, ".lock"), mode=0o600, thread_local=False)
        self._note = _beside(shop, ".holder")
        self._note_before = b""

    def acquire(self, *, take_over: bool = False) -> None:
        """Takes the lock at once.

        Args:
            take_over: somebody said that the other computer whose note lies here is done with it.
        Raises: ShopUnavailable("shop.in_use"): somebody else has it; says who, if known;
            ShopUnavailable("shop.open_elsewhere"): another computer may have it, where a lock of
            this one says nothing about that.
        """
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            raise _in_use(self._holder()) from None
        except OSError as error:
            if error.errno in _NOT_WRITABLE:
                raise ShopUnavailable(
                    "shop.read_only", "Nothing can be written in the folder of this shop file."
                ) from None
            raise
        self._note_before = self._read_note()
        self.left_by = self._holder()
        if not take_over and self._may_be_open_elsewhere():
            self._lock.release()
            raise _open_elsewhere(self._shop, self.left_by)
        with suppress(OSError):  # the lock holds without it; only its name is missing then
            self._sign()

    def _may_be_open_elsewhere(self) -> bool:
        if self.left_by is None or self.left_by.computer == platform.node():
            return False
        return is_on_network(self._shop) or synced_by(self._shop) is not None

    def _sign(self) -> None:
        since = datetime.now(UTC).isoformat("T", "minutes")
        holder = Holder(platform.node(), _person(), os.getpid(), since)
        descriptor = os.open(self._note, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as note:
            json.dump(asdict(holder), note)

    def release(self) -> None:
        if self._lock.is_locked:
            with suppress(OSError):  # its stick was pulled out; the lock goes all the same
                self._note.unlink(missing_ok=True)
            self._lock.release()

    def give_back(self) -> None:
        """Frees a shop that was not opened: who died with it is still told of next time."""
        if self._note_before and self._lock.is_locked:
            with suppress(OSError):
                self._note.write_bytes(self._note_before)
            self._lock.release()
        self.release()

    def _read_note(self) -> bytes:
        try:
            return self._note.read_bytes()
        except OSError:
            return b""

    def _holder(self) -> Holder | None:
        """Who signed; a newer csdesk may have told more than is known here."""
        try:
            told = json.loads(self._read_note())
            return Holder(**{each.name: told[each.name] for each in fields(Holder)})
        except (ValueError, TypeError, KeyError):
            return None


def _person() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "?"


def _in_use(holder: Holder | None) -> ShopUnavailable:
    if holder is None:
        return ShopUnavailable("shop.in_use", "Another csdesk has this shop open.")
    return ShopUnavailable(
        "shop.in_use",
        "This shop is open in another csdesk: {person} on {computer}, since {since}.",
        person=holder.person,
        computer=holder.computer,
        since=holder.since_in_words,
        holder=holder,
    )


def _open_elsewhere(shop: Path, holder: Holder | None) -> ShopUnavailable:
    assert holder is not None
    return ShopUnavailable(
        "shop.open_elsewhere",
        "{name} was opened by {person} on {computer} on {since} and has not been closed there.",
        name=shop.name,
        person=holder.person,
        computer=holder.computer,
        since=holder.since_in_words,
        holder=holder,
    )
