"""Files that were kept beside the shop when another took its place, or a newer csdesk came."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path


class KeptKind(StrEnum):
    """What a file was kept from."""

    BEFORE_VERSION = "before_version"
    BEFORE_RESTORE = "before_restore"
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True)
class KeptFile:
    """The shop as it was, in a file that nothing ever takes away by itself."""

    path: Path
    kind: KeptKind
    written_on: date
    """The day on which something was written in it last."""
    size: int
    erased_since: int
    """So many customers were erased after that day began: they are still in it."""
    why_not: str = ""
    """Why it can’t be deleted now, in a sentence; empty where it can."""
