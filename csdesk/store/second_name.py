"""The file that another is to take the place of is kept under a second name beside it."""

from __future__ import annotations

import glob
import os
from contextlib import suppress
from itertools import count
from pathlib import Path

from csdesk.store.backup_file import copy_bytes, sha256_of
from csdesk.store.copying import sync_names, written_beside

_NO_COPIES = (".lock", ".holder", ".part", "-journal", ".new-key", ".old-key")


def free_name(path: Path, ending: str, first: int = 1) -> Path:
    """A name beside a file that nothing has yet.

    Args:
        ending: with ``{}`` where the number stands, for instance ``.damaged-{}``.
        first: the number that is tried first.
    """
    names = (path.with_name(path.name + ending.format(number)) for number in count(first))
    return next(name for name in names if not os.path.lexists(name))


def kept_beside(shop: Path) -> list[Path]:
    """Other files with what the shop held: from before a new version or a restore, or damaged."""
    beside = sorted(shop.parent.glob(f"{glob.escape(shop.name)}.*"))
    return [path for path in beside if path.is_file() and not path.name.endswith(_NO_COPIES)]


def keep_as(path: Path, kept: Path) -> None:
    """Keeps a file under another name as well; by a proven copy where the disk knows no links.

    Raises: OSError: it could not be kept, and the name is free still.
    """
    try:
        os.link(path, kept)
    except OSError:
        with written_beside(kept, ".part") as part:
            if copy_bytes(path, part) != sha256_of(part):
                raise OSError(f"{kept.name} could not be read back") from None
            os.replace(part, kept)
    with suppress(OSError):  # somebody else's file
        kept.chmod(0o600)
    sync_names(kept.parent)
