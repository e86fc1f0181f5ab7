"""Where the backups of a shop go, and what is written down there."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from csdesk.desk import Desk
from csdesk.domain.backup import Backup, Place, Proof
from csdesk.domain.shop import Shop
from csdesk.store.backup_folder import backups_in, folder_of, make_folder
from csdesk.store.backup_maker import maker_of
from csdesk.store.backup_notes import FolderNote, read_folder_note, write_folder_note
from csdesk.store.history import head_of, history
from csdesk.store.unit_of_work import Work


@dataclass(frozen=True, slots=True)
class Places:
    """Where the backups of a shop go."""

    beside: Path
    """The folder beside the shop file: notes are there, and what finds no room elsewhere."""
    first: Path
    second: Path | None
    maker: str = ""
    """The mark of this very shop file: a copy of it, which is the same shop, has another."""

    @property
    def reachable(self) -> Path:
        """Where one can be made now: the first place, or the folder beside while that is away."""
        return self.first if self.first.is_dir() else self.beside

    @property
    def all(self) -> dict[Path, Place]:
        second = {} if self.second is None else {self.second: Place.SECOND}
        return {self.beside: Place.BESIDE, **second, self.first: Place.FIRST}

    def is_own(self, backup: Backup) -> bool:
        """Whether it was made of this file: the folder beside it is its own, others are shared."""
        return backup.path.parent == self.beside or bool(
            backup.maker and backup.maker == self.maker
        )


def places_of(desk: Desk, shop: Shop) -> Places:
    """The places of the shop that is open, as its settings choose them."""
    beside = folder_of(desk.store.path)
    return places_told(beside, shop.backup_place, shop.second_place)


def places_told(beside: Path, first: str, second: str) -> Places:
    """Places as they are written down: an empty text is none that was chosen."""
    chosen = Path(first) if first else beside, Path(second) if second else None
    return Places(beside, *chosen, maker_of(beside))


def note_down(places: Places, **changed: Any) -> FolderNote:
    """Writes down what happened, where that can be done: a backup counts without it too."""
    with suppress(OSError):
        make_folder(places.beside)
        return write_folder_note(places.beside, **changed)
    return replace(read_folder_note(places.beside), **changed)


def shop_and_identity(desk: Desk) -> tuple[Shop, str]:
    """The settings, and which shop it is: the first link of its History."""
    with desk.store.read() as work:
        return work.settings.read(), identity_of(work)


def identity_of(work: Work) -> str:
    """Which shop it is: the first link of its History; empty while it has none."""
    first = history.select().with_only_columns(history.c.chain).order_by(history.c.seq).limit(1)
    return work.connection.scalar(first) or ""


def all_in(places: Places) -> tuple[Backup, ...]:
    """Every backup in these places, also of other shops that share them."""
    return tuple(each for folder, place in places.all.items() for each in backups_in(folder, place))


def proven_own(places: Places, identity: str) -> tuple[Backup, ...]:
    """The proven ones of this very shop file, those of one place after those of another."""
    return tuple(each for each in all_in(places) if _is_proven(each, places, identity))


def newest_in(folder: Path, places: Places, identity: str) -> Backup | None:
    """The newest proven one of this very shop file in a folder."""
    found = backups_in(folder, Place.FIRST)
    return next((each for each in found if _is_proven(each, places, identity)), None)


def _is_proven(backup: Backup, places: Places, identity: str) -> bool:
    is_of_shop = backup.proof is Proof.PROVEN and backup.shop == identity
    return is_of_shop and places.is_own(backup)


def is_same(one: Backup, other: Backup) -> bool:
    """Whether both are one backup in two places; its number may differ there."""
    return (one.made_at, one.sha256) == (other.made_at, other.sha256)


def held_here(work: Work, backup: Backup) -> bool:
    """Whether this shop was once as a backup is: a copy that went its own way never was."""
    there = history.select().with_only_columns(history.c.chain)
    row = there.where(history.c.seq == backup.history_seq)
    return work.connection.scalar(row) == backup.history_chain


def holds_all(backup: Backup | None, work: Work) -> bool:
    """Whether nothing was entered since a backup; where there is none, whether nothing ever was."""
    head = head_of(work.connection)
    if backup is None:
        return head[0] == 0
    return head == (backup.history_seq, backup.history_chain)
