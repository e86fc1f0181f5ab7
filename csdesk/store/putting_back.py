"""A backup takes the place of a shop file: the old one or the new one is there, whatever happens.

The new file is finished under another name first. Then the old one gets a second name, what
belongs to it alone goes, and the new one takes its name in one step.
"""

from __future__ import annotations

import glob
import os
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from csdesk.domain.errors import ShopUnavailable
from csdesk.store.cipher import Cipher
from csdesk.store.connecting import connection_to
from csdesk.store.copying import sync, sync_names, written_beside
from csdesk.store.second_name import free_name, keep_as

_BESIDE = ("-journal", "-wal", "-shm")
_KEPT = ".before-restore-{}"
_PREPARED = ".restore.part"


@contextmanager
def prepared_beside(shop: Path) -> Iterator[Path]:
    """The file that is to take the place of a shop, while it is made ready."""
    for ending in _BESIDE:
        shop.with_name(shop.name + _PREPARED + ending).unlink(missing_ok=True)
    with written_beside(shop, _PREPARED) as part:
        yield part


def kept_name(shop: Path) -> Path:
    """A name that the present file can be kept under; no file has it."""
    return free_name(shop, _KEPT)


def take_place(part: Path, shop: Path, kept: Path, cipher: Cipher | None) -> Path | None:
    """Puts a finished file in the place of a shop that nobody has open.

    Args:
        kept: the name that the present file gets as well, before anything else is done.
        cipher: the key of the present file, where it is known.
    Returns: where the present file is now; None where there was none.
    Raises: OSError: the present file is in its place still; ShopUnavailable(
        "restore.unconfirmed"): the new one is, but the disk did not say that it will stay so.
    """
    sync(part)
    _forget_second_names(shop)
    had_one = shop.exists()
    if had_one:
        _end_what_was_interrupted(shop, cipher)
        for ending in ("", *_BESIDE):
            _keep(shop.with_name(shop.name + ending), kept.with_name(kept.name + ending))
    for ending in _BESIDE:
        shop.with_name(shop.name + ending).unlink(missing_ok=True)
    sync_names(shop.parent)  # else a journal of the old file could meet the new one
    os.replace(part, shop)
    try:
        sync_names(shop.parent)
    except OSError as error:
        raise ShopUnavailable(
            "restore.unconfirmed",
            "The backup is in the place of {name}, but the disk did not confirm it. Open the shop "
            "and see whether it is as it was then.",
            name=shop.name,
        ) from error
    return kept if had_one else None


def _forget_second_names(shop: Path) -> None:
    """A restore that was cut off may have left a second name for the file that is still in use."""
    for kept in shop.parent.glob(f"{glob.escape(shop.name)}{_KEPT.format('*')}"):
        with suppress(OSError):
            if kept.samefile(shop):
                kept.unlink()


def _end_what_was_interrupted(shop: Path, cipher: Cipher | None) -> None:
    """What a process that died left half written is undone, if the file can still be read."""
    with suppress(Exception), closing(connection_to(shop, cipher)) as connection:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def _keep(path: Path, kept: Path) -> None:
    """An empty journal belongs to nothing."""
    if path.exists() and (path.stat().st_size > 0 or not path.name.endswith(_BESIDE)):
        keep_as(path, kept)
