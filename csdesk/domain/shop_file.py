"""How a shop file was found at opening: where it lies, and whether it was closed well."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """Something that was being typed when csdesk ended, kept as it was."""

    name: str
    at: datetime
    """When its last key was kept."""

    @property
    def complaint_id(self) -> int | None:
        """The complaint whose step it is; None for what is not yet one."""
        noun, _, rest = self.name.partition(":")
        number = rest.partition(":")[0]
        return int(number) if noun == "complaint" and number.isdecimal() else None


@dataclass(frozen=True, slots=True)
class ShopFile:
    """What an owner should hear of their shop file when it was opened."""

    path: Path
    is_read_only: bool
    is_protected: bool
    """Its file or its disk takes nothing; else it is read because somebody else has it open."""
    synced_by: str | None
    """The program that copies its folder to other computers."""
    is_on_network: bool
    ended_badly: bool
    """Whoever had it open last never closed it."""
    drafts: tuple[KeptDraft, ...] = ()
    """What was kept of that sitting, newest first."""
    newest_entry: datetime | None = None
    """The newest moment in it, where that lies ahead of the clock of this computer."""
