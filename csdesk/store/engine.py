"""The one place where a shop file is connected to: pragmas, transactions, faults in words."""

from __future__ import annotations

import errno
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event, exc

from csdesk.domain.errors import Cancelled, ShopUnavailable
from csdesk.domain.ours import ours
from csdesk.store.cipher import Cipher
from csdesk.store.connecting import connection_to, driver_of
from csdesk.whole_file import DISK_FULL, FORBIDDEN

BUSY_MILLISECONDS = 5000
OWN_WRITE_MILLISECONDS = 10 * 60 * 1000
"""So long a read waits while this very program writes: a large import holds the file a while."""
_PRAGMAS = {
    "journal_mode": "truncate",
    "synchronous": 3,  # EXTRA: a save survives a power cut
    "foreign_keys": 1,
    "secure_delete": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "temp_store": 2,  # memory
    "busy_timeout": BUSY_MILLISECONDS,  # last: until then it waits as long as it was asked to
}
_STEPS_A_LOOK = 1_000_000
"""So many steps of SQLite take a few hundredths of a second."""
_WRITES = "csdesk_writes"
_PATIENCE = "csdesk_patience"
_patience: ContextVar[int] = ContextVar("patience", default=BUSY_MILLISECONDS)
"""For a connection that is made just now."""
_MOST_WORKED_OUT = 2000


class _WorkedOut(dict[Any, Any]):
    """The SQL of each statement, worked out once for all files that one driver opens.

    SQLAlchemy asks with a key that begins with the dialect, of which every engine has its own;
    those of one driver don't differ.
    """

    def get(self, key: Any, default: Any = None) -> Any:
        return super().get(key[1:], default)

    def __setitem__(self, key: Any, value: Any) -> None:
        if len(self) >= _MOST_WORKED_OUT:
            self.clear()
        super().__setitem__(key[1:], value)


_worked_out: defaultdict[str, _WorkedOut] = defaultdict(_WorkedOut)
"""By the name of the driver."""


def connect_to(
    shop: Path,
    cipher: Cipher | None = None,
    *,
    foreign_keys: bool = True,
    read_only: bool = False,
) -> sa.Engine:
    """An engine on an existing shop file; a missing file is never made.

    Args:
        cipher: the key of a file that is kept under a passphrase.
        foreign_keys: off only while migrating, where SQLite would cascade silently.
        read_only: nothing can be written, and no lock of the file system is needed.
    """
    mode = "ro" if read_only else "rw"
    driver = driver_of(cipher)
    engine = sa.create_engine(
        "sqlite://",
        module=driver,
        hide_parameters=True,  # else an error quotes names and words
        creator=lambda: connection_to(
            shop,
            cipher,
            mode=mode,
            isolation_level=None,
            check_same_thread=False,
            timeout=_patience.get() / 1000,
        ),
        poolclass=sa.pool.QueuePool,
    )
    engine.update_execution_options(compiled_cache=_worked_out[driver.__name__])
    pragmas = _PRAGMAS | {"foreign_keys": int(foreign_keys)}
    if read_only:
        del pragmas["journal_mode"], pragmas["secure_delete"]

    @event.listens_for(engine, "connect")
    def _set_up(connection: Any, _record: Any) -> None:
        for name, value in pragmas.items():
            connection.execute(f"PRAGMA {name} = {value}")
            (found,) = connection.execute(f"PRAGMA {name}").fetchone() or (value,)
            if found != value:
                raise sqlite3.OperationalError(f"PRAGMA {name} is {found}, not {value}")

    @event.listens_for(engine, "begin")
    def _begin(connection: sa.Connection) -> None:
        writes = connection.get_execution_options().get(_WRITES, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


@contextmanager
def transaction(
    engine: sa.Engine, *, writes: bool, patience: int = BUSY_MILLISECONDS
) -> Iterator[sa.Connection]:
    """One transaction: committed at the end of the block, undone whole by an exception.

    Args:
        patience: so many milliseconds another's work on the file is waited for.
    Raises: ShopUnavailable: the file can't be read or written; its code says why.
    """
    with in_plain_words(), _connected(engine, patience) as connection:
        marked = connection.execution_options(**{_WRITES: writes})
        with marked.begin():
            yield marked


def vacuum(engine: sa.Engine) -> None:
    """Writes the file anew, row by row; whoever reads it is waited for.

    Raises: ShopUnavailable: the file can't be written; its code says why.
    """
    with in_plain_words(), _connected(engine, BUSY_MILLISECONDS) as connection:
        driver: Any = connection.connection.driver_connection
        driver.execute("VACUUM")


def _connected(engine: sa.Engine, patience: int) -> sa.Connection:
    before = _patience.set(patience)
    try:
        connection = engine.connect()
    finally:
        _patience.reset(before)
    if connection.info.get(_PATIENCE, BUSY_MILLISECONDS) != patience:
        driver: Any = connection.connection.driver_connection
        driver.execute(f"PRAGMA busy_timeout = {patience}")
        connection.info[_PATIENCE] = patience
    return connection


def stopped_by(connection: sa.Connection, ask: Callable[[], None]) -> AbstractContextManager[None]:
    """Lets a person stop even within one long statement, such as the building of an index or a sum.

    Args:
        ask: is called again and again while SQLite works; raises Cancelled where it should stop.
    """
    return driver_stopped_by(connection.connection.driver_connection, ask)


@contextmanager
def driver_stopped_by(driver: Any, ask: Callable[[], None]) -> Iterator[None]:
    """As ``stopped_by``, of a plain connection of either driver."""
    asked: list[Cancelled] = []

    def should_stop() -> bool:
        try:
            ask()
        except Cancelled as stop:
            asked.append(stop)
        return bool(asked)

    driver.set_progress_handler(should_stop, _STEPS_A_LOOK)
    try:
        yield
    except Exception:  # each driver has an interruption of its own
        if asked:
            raise asked[0] from None
        raise
    finally:
        driver.set_progress_handler(None, 0)


_BUSY = "shop.busy", ours("Another program is using the shop file. Try again.")
_WORDS = {
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: (
        "shop.busy",
        ours("Another program is using the shop file. Try again."),
    ),
    sqlite3.SQLITE_READONLY: (
        "shop.read_only",
        ours("The shop file can’t be written. It is read-only, or it was moved or replaced."),
    ),
    sqlite3.SQLITE_IOERR: ("shop.disk", ours("The disk could not be read or written.")),
    sqlite3.SQLITE_CORRUPT: ("shop.damaged", ours("The shop file is damaged.")),
    sqlite3.SQLITE_NOTADB: ("shop.not_a_shop", ours("This file is no shop file.")),
    sqlite3.SQLITE_FULL: ("shop.disk_full", ours("The disk is full. Nothing was saved.")),
    sqlite3.SQLITE_CANTOPEN: ("shop.cannot_open", ours("The shop file can’t be opened.")),
    sqlite3.SQLITE_PERM: ("shop.read_only", ours("The shop file may not be opened.")),
}


_NO_TEXT = "Could not decode to UTF-8"
"""What the driver says, without a number, of a text whose bytes are none."""
_NO_SCHEMA = "malformed database schema"
"""And of a table, trigger or view whose definition can't be read; its number is no help."""


@contextmanager
def in_plain_words() -> Iterator[None]:
    """Turns faults of the file, the disk or another program into ``ShopUnavailable``."""
    try:
        yield
    except Exception as error:  # each driver has errors of its own, with the same numbers
        worded = _worded(getattr(error, "orig", error))
        if worded is None:
            raise
        raise worded from error


_OF_THE_DISK = {
    **dict.fromkeys(DISK_FULL, sqlite3.SQLITE_FULL),
    **dict.fromkeys(FORBIDDEN, sqlite3.SQLITE_READONLY),
    errno.EIO: sqlite3.SQLITE_IOERR,
}


@contextmanager
def disk_in_plain_words() -> Iterator[None]:
    """Turns what a disk refuses while files are made or moved into ``ShopUnavailable`` too."""
    try:
        yield
    except OSError as error:
        code = _OF_THE_DISK.get(error.errno or 0)
        if code is None:
            raise
        raise ShopUnavailable(*_WORDS[code]) from error


def breaks_a_link(error: exc.IntegrityError) -> bool:
    """Whether a statement failed because a row points, or would point, at one that is not there."""
    code = getattr(error.orig, "sqlite_errorcode", None)
    return code == sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY


def _worded(error: object) -> ShopUnavailable | None:
    code, said = getattr(error, "sqlite_errorcode", None), str(error)
    if (code is None and said.startswith(_NO_TEXT)) or said.startswith(_NO_SCHEMA):
        code = sqlite3.SQLITE_CORRUPT
    found = _WORDS.get(code & 0xFF) if isinstance(code, int) else None
    return None if found is None else ShopUnavailable(*found)
