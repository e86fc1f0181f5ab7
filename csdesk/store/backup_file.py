"""One backup as a file: copied in one moment, proven by opening it, safe on its disk."""

from __future__ import annotations

import hashlib
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from csdesk.domain.backup import Counts
from csdesk.domain.errors import CsdeskError, Refused, ShopUnavailable
from csdesk.domain.spoken import said
from csdesk.progress import Progress, Remembered, part_of, unwatched
from csdesk.store.cipher import Cipher, require_key
from csdesk.store.connecting import connection_to
from csdesk.store.copying import sync
from csdesk.store.engine import driver_stopped_by, in_plain_words
from csdesk.store.history import START_OF_CHAIN
from csdesk.store.own_schema import missing_of_ours, require_own
from csdesk.store.schema import APPLICATION_ID, SCHEMA_VERSION

_PATIENCE_SECONDS = 60
_BYTES_A_STEP = 1 << 20
_CACHE_KIB = 64 * 1024
"""With which SQLite looks through a large shop in half the time."""
_PAGES_A_STEP = 2048
"""Nobody else can write between two steps: the shop is being read until the last."""
UNPROVEN = "backup.unproven"
_UNTOUCHED = "ro&immutable=1"
"""Nothing beside the file is heeded or made, as with a copy that nobody writes in."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a shop file holds, read in one look."""

    counts: Counts
    history_seq: int
    history_chain: str
    shop: str
    """The first link of History: a shop has the same wherever its file goes."""
    schema_version: int


def copy_proven(
    shop: Path, part: Path, cipher: Cipher | None, *, progress: Progress = unwatched
) -> tuple[Contents, str]:
    """Copies a shop into an empty file as it is at one moment, and opens that to prove it.

    Returns what it holds, and the digest of its bytes as they came back from the disk.

    Whoever wants to write in the shop waits until its pages are copied, and no longer: the checks
    are those of the copy, which has every page of the shop and shows each damage it has.

    Raises: ShopUnavailable("shop.damaged"): the shop is damaged, so nothing is made of it;
        ShopUnavailable("backup.unproven"): what arrived is not what was sent; Cancelled.
    """
    sent = _copy(shop, part, cipher, part_of(progress, 0.0, 0.3))
    sync(part)
    # reads from the disk in order what is proven next in any order
    sha256 = sha256_of(part, progress=part_of(progress, 0.4, 0.6))
    told = Remembered(part_of(progress, 0.6, 1.0))
    told(0, 1)
    try:
        arrived = proven(part, cipher, shop.name, told.now_and_then)
    except CsdeskError as error:
        if error.code not in ("shop.damaged", "shop.not_a_shop"):
            raise
        if not _is_whole(shop, cipher):
            raise _damaged(shop.name) from error
        raise unproven() from error
    if arrived != sent:
        raise unproven()
    return sent, sha256


def _is_whole(shop: Path, cipher: Cipher | None) -> bool:
    try:
        with in_plain_words(), closing(connected(shop, cipher, "ro")) as connection:
            (found,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
            links = connection.execute("PRAGMA foreign_key_check").fetchone()
            lacks = missing_of_ours(connection)
    except ShopUnavailable:
        return False
    return bool(found == "ok" and links is None and not lacks)


def unproven() -> ShopUnavailable:
    """What is said where the disk of a backup gives back other bytes than it got."""
    words = said("The backup did not arrive as it was sent, so it was not kept.")
    return ShopUnavailable(UNPROVEN, words)


def _copy(shop: Path, part: Path, cipher: Cipher | None, progress: Progress) -> Contents:
    def step(_: int, left: int, whole: int) -> None:
        progress(whole - left, whole)

    with (
        in_plain_words(),
        closing(connected(shop, cipher, "rw" if os.access(shop, os.W_OK) else "ro")) as reading,
        closing(connected(part, cipher, "rw")) as writing,
    ):
        for pragma in ("journal_mode = OFF", "synchronous = OFF"):  # nobody relies on it yet
            writing.execute(f"PRAGMA {pragma}")
        reading.execute("BEGIN")  # what is counted and what is copied is of one moment
        contents = contents_of(reading)
        reading.backup(writing, pages=_PAGES_A_STEP, progress=step)
    return contents


def connected(path: Path, cipher: Cipher | None, mode: str) -> sqlite3.Connection:
    """A plain connection on which nothing in the file acts by itself."""
    connection = connection_to(
        path, cipher, mode=mode, isolation_level=None, timeout=_PATIENCE_SECONDS
    )
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    return connection


@contextmanager
def looking_into(
    path: Path, cipher: Cipher | None = None, name: str = ""
) -> Iterator[sqlite3.Connection]:
    """A look into a backup that changes nothing, only where it is a shop file of ours.

    Args:
        name: what it is called in words, where that is not the name of the file.
    Raises: Refused("shop.not_a_shop", "shop.newer", "shop.foreign"): it can't be used;
        ShopUnavailable("shop.damaged", "shop.passphrase_needed", "shop.passphrase_wrong").
    """
    name = name or path.name
    with as_backup(path, name), closing(connected(path, cipher, _UNTOUCHED)) as connection:
        require_key(path, cipher, name)
        (mark,) = connection.execute("PRAGMA application_id").fetchone()
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        if mark != APPLICATION_ID:
            raise Refused(
                "shop.not_a_shop", "{name} is no shop file. Nothing was changed.", name=name
            )
        if version > SCHEMA_VERSION:
            words = said(
                "{name} was made by a newer csdesk than this one, and nothing in it was changed. "
                "Install the newest csdesk to open it.",
                name=name,
            )
            raise Refused("shop.newer", words)
        require_own(connection, name)
        yield connection


@contextmanager
def as_backup(path: Path, name: str) -> Iterator[None]:
    """Faults of a file, in words about a backup."""
    try:
        with in_plain_words():
            yield
    except ShopUnavailable as error:
        if error.code == "shop.not_a_shop":
            words = said(
                "{name} is no shop file, or one that is damaged. Nothing was changed.", name=name
            )
            raise Refused("shop.not_a_shop", words) from error
        if error.code not in ("shop.damaged", "shop.cannot_open"):
            raise
        raise _damaged(name) from error
    except FileNotFoundError:
        raise Refused("backup.gone", "There is no backup at {path}.", path=path) from None


def proven(
    path: Path,
    cipher: Cipher | None,
    name: str = "",
    heed: Callable[[], None] = lambda: None,
) -> Contents:
    """What a backup holds, after SQLite’s own checks of all of it.

    Args:
        heed: asked again and again; what it raises ends the looking.
    Raises: as ``looking_into``.
    """
    with looking_into(path, cipher, name) as connection, driver_stopped_by(connection, heed):
        connection.execute(f"PRAGMA cache_size = {-_CACHE_KIB}")
        (found,) = connection.execute("PRAGMA integrity_check(1)").fetchone()
        if found != "ok":
            raise _damaged(name or path.name)
        is_loose = connection.execute("PRAGMA foreign_key_check").fetchone() is not None
        if is_loose or missing_of_ours(connection):
            raise _damaged(name or path.name)
        return contents_of(connection)


def _damaged(name: str) -> ShopUnavailable:
    return ShopUnavailable(
        "shop.damaged", "{name} is damaged. The backups from before are kept.", name=name
    )


def contents_of(connection: sqlite3.Connection) -> Contents:
    """What a shop file of any schema holds."""
    names = "SELECT name FROM sqlite_master WHERE type = 'table'"
    there = {name for (name,) in connection.execute(names).fetchall()}
    rows = {name: _count(connection, name) for name in there if _is_of_the_shop(name)}
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    first, last = _ends(connection) if "history" in there else (None, None)
    return Contents(
        Counts(
            customers=rows.get("customer", 0),
            complaints=rows.get("complaint", 0),
            purchases=rows.get("purchase", 0),
            contacts=rows.get("contact", 0),
            rows=sum(rows.values()),
        ),
        history_seq=last[0] if last else 0,
        history_chain=last[1] if last else START_OF_CHAIN,
        shop=first[1] if first else "",
        schema_version=int(version),
    )


def _ends(connection: sqlite3.Connection) -> list[tuple[int, str] | None]:
    """The first and the last link of History."""
    query = "SELECT seq, chain FROM history ORDER BY seq {} LIMIT 1"
    return [connection.execute(query.format(way)).fetchone() for way in ("ASC", "DESC")]


def _count(connection: sqlite3.Connection, table: str) -> int:
    (count,) = connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()
    return int(count)


def _is_of_the_shop(table: str) -> bool:
    """Of the facts themselves: not History, nor what is worked out from them."""
    beside = ("history", "search", "sqlite_", "alembic", "draft", "screen_lock")
    return not table.startswith(beside)


def sha256_of(path: Path, *, progress: Progress = unwatched) -> str:
    """The digest of all bytes of a file, read from the disk as far as that can be had.

    Raises: OSError; Cancelled.
    """
    _forget_cached(path)
    digest = hashlib.sha256()
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        while some := file.read(_BYTES_A_STEP):
            digest.update(some)
            progress(file.tell(), size)
    return digest.hexdigest()


def _forget_cached(path: Path) -> None:
    """What is read next of a file comes from the disk, where the system lets us ask for that."""
    if not hasattr(os, "posix_fadvise"):
        return
    with suppress(OSError), path.open("rb") as file:
        os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def copy_bytes(source: Path, part: Path, *, progress: Progress = unwatched) -> str:
    """Copies a file that nobody writes in into a new private one; returns the digest.

    Raises: OSError; Cancelled.
    """
    digest = hashlib.sha256()
    with source.open("rb") as reading, open(part, "wb", opener=_private) as writing:
        size = os.fstat(reading.fileno()).st_size
        while some := reading.read(_BYTES_A_STEP):
            digest.update(some)
            writing.write(some)
            progress(reading.tell(), size)
        writing.flush()
        os.fsync(writing.fileno())
    return digest.hexdigest()


def _private(name: str, flags: int) -> int:
    return os.open(name, flags, 0o600)
