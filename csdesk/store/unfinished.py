"""Files that were being made beside a shop when something ended it: they hold what the shop holds.

They are taken away at the next opening, for nobody would look for them: a copy that was to be
restored may still have people in it who were erased since.
"""

from __future__ import annotations

import re
from contextlib import suppress
from pathlib import Path

from csdesk.store.rekeying import wipe

_UNFINISHED = re.compile(
    r"\.(restore\.part|migrating|\d+\.making|(before|damaged)-[\w-]+\.part"
    r"|salvaged-\d+\.salvaging(\.\d+\.making)?)(-journal|-wal|-shm)?"
)


def sweep_unfinished(shop: Path) -> None:
    """Overwrites and deletes what was left half made beside a shop.

    Whoever calls it has the lock of the shop: each of these is made under that.
    """
    for path in shop.parent.iterdir():
        ending = path.name.removeprefix(shop.name)
        if ending != path.name and _UNFINISHED.fullmatch(ending) and _is_own(path):
            with suppress(OSError):
                wipe(path)


def _is_own(path: Path) -> bool:
    """Whether it is a file by this name only: nothing else may be overwritten with it."""
    return path.is_file() and not path.is_symlink() and path.stat().st_nlink == 1
