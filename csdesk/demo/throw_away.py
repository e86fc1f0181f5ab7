"""The folder of a demo shop that leaves no trace, and the sweeping up after one that was killed."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from csdesk.domain.errors import ShopUnavailable
from csdesk.store.lock import ShopLock

PREFIX = "csdesk-demo-"
NAME = "demo.csdesk"


def throw_away_folder() -> Path:
    """A new folder for one demo shop, for this person alone; left-over ones are swept away."""
    for old in Path(tempfile.gettempdir()).glob(f"{PREFIX}*"):
        _sweep(old)
    return Path(tempfile.mkdtemp(prefix=PREFIX))


def is_throw_away(shop: Path) -> bool:
    """Whether a shop file lies in such a folder and goes with it; others keep what is changed."""
    return shop.name == NAME and shop.parent.name.startswith(PREFIX)


def _sweep(folder: Path) -> None:
    """Takes a folder away unless its shop is open somewhere, or it is somebody else's."""
    if not (folder / NAME).is_file():
        return
    lock = ShopLock(folder / NAME)
    try:
        lock.acquire()
    except (ShopUnavailable, OSError):
        return
    lock.release()
    shutil.rmtree(folder, ignore_errors=True)
