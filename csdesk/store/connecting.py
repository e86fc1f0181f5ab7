"""The one raw connection to a shop file: SQLite, or SQLCipher where it is under a passphrase."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from csdesk.store.cipher import Cipher


def driver_of(cipher: Cipher | None) -> Any:
    """The module (DB-API 2.0) that a shop file is read with."""
    if cipher is None:
        return sqlite3
    from sqlcipher3 import dbapi2  # late: most shops need none

    return dbapi2


def connection_to(
    path: Path, cipher: Cipher | None = None, *, mode: str = "rw", **options: Any
) -> sqlite3.Connection:
    """A connection to an existing file; a missing one is never made.

    Args:
        cipher: the key of the file; whether it is the right one shows at the first read.
        mode: ``ro`` or ``rw``.
        options: as ``sqlite3.connect`` takes them.
    Raises: sqlite3.Error, or SQLCipher’s own of the same names: see ``in_plain_words``.
    """
    address = f"{path.resolve().as_uri()}?mode={mode}"
    connection: sqlite3.Connection = driver_of(cipher).connect(address, uri=True, **options)
    if cipher is not None:
        connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to the terminal
        connection.execute(f'PRAGMA key = "{cipher.spoken}"')
    return connection
