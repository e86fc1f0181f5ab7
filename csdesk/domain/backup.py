"""Backups of a shop: what is known of each, how safe the shop is, what a restore would change."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

MOST_MONTHS = 24
"""A backup of every month is kept for so long, unless the shop says less."""
REMIND_AFTER_DAYS = 7
"""So long nobody is reminded of the second place."""
TEST_EVERY_DAYS = 7
STRIP_DAYS = 14
FEWER_ROWS_TOLD = 0.2
"""A shop that lost more than this share of its rows since the last backup is asked about."""


class Reason(StrEnum):
    """Why a backup was made."""

    QUIT = "quit"
    REGULAR = "regular"
    DAY = "day"
    BY_HAND = "by_hand"
    BEFORE_IMPORT = "before_import"
    BEFORE_MIGRATION = "before_migration"
    BEFORE_MERGE = "before_merge"
    BEFORE_ERASE = "before_erase"
    BEFORE_RESTORE = "before_restore"
    AFTER_RESTORE = "after_restore"


class Place(StrEnum):
    """Where a backup lies."""

    FIRST = "first"
    SECOND = "second"
    BESIDE = "beside"  # in the folder beside the shop file, while the first place is another
    ELSEWHERE = "elsewhere"  # a file that somebody chose


class Proof(StrEnum):
    """How far a backup is known to be whole."""

    PROVEN = "proven"  # opened and checked when it was made
    DAMAGED = "damaged"  # its bytes are not those that were written
    UNPROVEN = "unproven"  # nothing is written down of it


class Hold(StrEnum):
    """Why no old backup is taken away until the owner says that all is right."""

    RESTORED = "restored"
    FEWER_ROWS = "fewer_rows"


@dataclass(frozen=True, slots=True)
class Counts:
    """How much a shop holds."""

    customers: int = 0
    complaints: int = 0
    purchases: int = 0
    contacts: int = 0
    rows: int = 0
    """Of all tables together but History."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup of a shop, as it was written down when it was made; nothing personal is in it."""

    path: Path
    number: int
    """One more each time, whatever the clock says; 0 where nothing is written down."""
    made_at: datetime
    reason: Reason
    counts: Counts
    size: int
    sha256: str
    history_seq: int
    """The last line of History in it, and the link of the chain there."""
    history_chain: str
    shop: str
    """Which shop it is of: the first link of its History; empty while it has none."""
    schema_version: int
    salt: str = ""
    """Of the key it is under, hex; empty: it is under no passphrase."""
    verified_at: datetime | None = None
    tested_at: datetime | None = None
    place: Place = Place.ELSEWHERE
    proof: Proof = Proof.PROVEN
    maker: str = ""
    """Which file of the shop made it: copies of one shop go their own ways. Empty: unknown."""

    @property
    def is_encrypted(self) -> bool:
        return bool(self.salt)

    @property
    def is_good(self) -> bool:
        """Whether nothing speaks against it."""
        return self.proof is not Proof.DAMAGED


class Verdict(StrEnum):
    """How safe the shop is."""

    SAFE = "safe"
    LATE = "late"  # there are changes of more than a day that no backup holds
    NEVER = "never"
    FAILED = "failed"  # the last attempt did not succeed


@dataclass(frozen=True, slots=True)
class Failure:
    """An attempt that did not succeed: the code and sentence of what was in the way."""

    at: datetime
    code: str
    sentence: str


@dataclass(frozen=True, slots=True)
class PlaceState:
    """A folder for backups, and what is in it."""

    folder: Path
    is_reachable: bool
    free_bytes: int | None = None
    newest: Backup | None = None
    days_since: int | None = None
    """Since the newest one there."""
    is_late: bool = False
    """The shop changed and the newest one there is older than a week, or there is none."""
    failure: Failure | None = None
    """Why the last attempt to copy there did not succeed."""


@dataclass(frozen=True, slots=True)
class SelfTest:
    """The last time a backup was restored into a file aside, to see whether that works."""

    at: datetime
    number: int
    passed: bool


@dataclass(frozen=True, slots=True)
class BackupDay:
    """One day of the strip."""

    day: date
    copies: int
    was_used: bool
    """Whether anything was entered on that day."""

    @property
    def is_missing(self) -> bool:
        return self.was_used and not self.copies


@dataclass(frozen=True, slots=True)
class BackupState:
    """How safe the shop is, told from what is written down; no backup is opened for it."""

    verdict: Verdict
    newest: Backup | None
    has_changed: bool
    """Whether anything was entered since the newest one."""
    failure: Failure | None
    first: PlaceState
    is_usual_place: bool
    """Whether the first place is the folder beside the shop file."""
    second: PlaceState | None
    count: int
    """Of all good ones in all places."""
    size: int
    test: SelfTest | None
    hold: Hold | None
    is_encrypted: bool
    """Whether the shop is under a passphrase, and so are its backups."""


@dataclass(frozen=True, slots=True)
class Difference:
    """How one kind of fact differs: rows only in the shop now, only in the backup, changed."""

    noun: str
    only_now: int = 0
    only_then: int = 0
    changed: int = 0


@dataclass(frozen=True, slots=True)
class Missing:
    """One of the newest facts that would be missing after a restore."""

    noun: str
    id: int
    name: str
    """Of the customer it is about."""
    day: date


@dataclass(frozen=True, slots=True)
class RestorePreview:
    """What a restore would change; the counts of now are None where the shop can't be read."""

    backup: Backup
    now: Counts | None
    differences: tuple[Difference, ...] = ()
    missing: tuple[Missing, ...] = ()
    """The newest first."""
    missing_in_all: int = 0
    is_other_shop: bool = False
    is_older_schema: bool = False
    is_older_passphrase: bool = False
    """It is under another passphrase than the shop now, and so will be the shop."""
    loses_passphrase: bool = False
    """The shop is under a passphrase now and would be under none."""
    erased_since: int = 0
    """Customers that are in it and were erased since: they are erased again."""
    kept_as: str = ""
    """The name that the present file will get."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What a restore did."""

    backup: Backup
    shop: Path
    kept_as: Path | None
    """Where the file from before is; None where there was none."""
    erased_again: int = 0
    came_forward: bool = False
    """It was of an older csdesk and was brought up to date."""
