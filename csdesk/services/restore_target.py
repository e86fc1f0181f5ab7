"""The shop file that a backup shall take the place of, and whether the backup may."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from csdesk.desk import Desk
from csdesk.domain.backup import Backup, Proof
from csdesk.domain.erasing import ErasedNumber, ErasedWords
from csdesk.domain.errors import CsdeskError, Refused, ShopUnavailable
from csdesk.domain.spoken import said
from csdesk.progress import Progress
from csdesk.services.backup_places import identity_of
from csdesk.services.backups_kept import backups_of
from csdesk.services.erasing import erased_words, erasures
from csdesk.store.backup_folder import folder_of, verified
from csdesk.store.backup_notes import read_erased, read_folder_note, read_note
from csdesk.store.cipher import Cipher, cipher_of, is_encrypted
from csdesk.store.engine import in_plain_words
from csdesk.store.opening import open_store
from csdesk.whole_file import DISK_FULL, FORBIDDEN


@dataclass(frozen=True, slots=True)
class Target:
    """The shop file that a backup shall take the place of, and what is known of it."""

    shop: Path
    cipher: Cipher | None
    identity: str
    erased: tuple[ErasedNumber, ...]
    words: tuple[ErasedWords, ...] = ()
    """Records whose words were erased, of people who stay."""

    @classmethod
    def of(cls, where: Desk | Path, backup: Path, passphrase: str | None = None) -> Target:
        """What is known of a shop, and in the folder of the backup of who was erased."""
        if isinstance(where, Desk):
            with where.store.read() as work:
                identity = identity_of(work)
            erased = _all_erased(where, backup)
            return cls(where.store.path, where.store.cipher, identity, *erased)
        shop = Path(os.path.realpath(where))
        cipher = None
        if passphrase and shop.is_file() and is_encrypted(shop):
            cipher = cipher_of(shop, passphrase)
        noted = read_folder_note(folder_of(shop)).shop
        with suppress(CsdeskError, OSError):
            store = open_store(shop, read_only=True, cipher=cipher)
            with closing(store), store.read() as work:
                noted = identity_of(work)
                return cls(shop, cipher, noted, *_all_erased(Desk(store), backup))
        return cls(shop, cipher, noted, *_erased_told(shop, backup))

    def is_other(self, shop: str) -> bool:
        """Whether a backup is of another shop than this, as far as both are known."""
        return bool(self.identity and shop and shop != self.identity)

    @property
    def is_encrypted(self) -> bool:
        return self.shop.is_file() and is_encrypted(self.shop)


_Told: TypeAlias = tuple[tuple[ErasedNumber, ...], tuple[ErasedWords, ...]]
"""Who was erased, and which records lost their words."""


def _all_erased(desk: Desk, backup: Path) -> _Told:
    """Those in the shop itself, and those that were written down beside its backups."""
    people, words = _erased_told(desk.store.path, backup)
    return (
        tuple(dict.fromkeys((*erasures(desk), *people))),
        tuple(dict.fromkeys((*erased_words(desk), *words))),
    )


def _erased_told(shop: Path, backup: Path) -> _Told:
    """Of the shop that the backup is of: in a place that several shops use all are written down."""
    folders = folder_of(shop), Path(os.path.realpath(backup)).parent
    noted = read_note(backup)
    whose = "" if noted is None else noted.shop
    people: list[ErasedNumber] = []
    words: list[ErasedWords] = []
    for told in (each for folder in dict.fromkeys(folders) for each in read_erased(folder)):
        if whose and told.get("shop", whose) != whose:
            continue
        with suppress(ValueError):
            people.append(ErasedNumber.read(told))
        with suppress(ValueError):
            words.append(ErasedWords.read(told))
    return tuple(people), tuple(words)


def require_good(shop: Path, backup: Backup, progress: Progress) -> None:
    """Stops what can't be put back.

    Raises: Refused("backup.gone"); Refused("backup.same_file"): it is the shop itself;
        Refused("backup.damaged"): with the next good one, if there is any; Cancelled.
    """
    if not backup.path.is_file():
        raise Refused("backup.gone", "There is no backup at {path}.", path=backup.path)
    if shop.exists() and backup.path.samefile(shop):
        raise Refused("backup.same_file", "This is the shop file itself. Choose a backup.")
    if backup.sha256 and not verified(backup, progress=progress).is_good:
        others = (verified(each) for each in backups_of(shop) if each.path != backup.path)
        good = next((each for each in others if each.proof is Proof.PROVEN), None)
        raise Refused("backup.damaged", _bytes_differ(backup.path.name, good), next_good=good)


def _bytes_differ(name: str, good: Backup | None) -> str:
    if good is None:
        return said(
            "{name} is damaged: its bytes are not those that were written. Nothing was changed.",
            name=name,
        )
    return said(
        "{name} is damaged: its bytes are not those that were written. Nothing was changed. "
        "{other} is whole.",
        name=name,
        other=good.path.name,
    )


@contextmanager
def in_words(shop: Path) -> Iterator[None]:
    """Faults of the disk that the shop file is on, in words.

    Raises: ShopUnavailable("restore.disk_full", "restore.read_only", "restore.disk").
    """
    try:
        with in_plain_words():
            yield
    except ShopUnavailable as error:
        if error.code != "shop.disk_full":
            raise
        raise _worded(shop, errno.ENOSPC) from error
    except OSError as error:
        raise _worded(shop, error.errno) from error


def _worded(shop: Path, number: int | None) -> ShopUnavailable:
    if number in DISK_FULL:
        words = said(
            "There is no room beside {name} for the backup. Nothing was changed.", name=shop.name
        )
        return ShopUnavailable("restore.disk_full", words)
    if number in FORBIDDEN:
        words = said(
            "Nothing may be written where {name} lies. Nothing was changed.", name=shop.name
        )
        return ShopUnavailable("restore.read_only", words)
    words = said(
        "The backup could not be put in the place of {name}. Nothing was changed.", name=shop.name
    )
    return ShopUnavailable("restore.disk", words)
