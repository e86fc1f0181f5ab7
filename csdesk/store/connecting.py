"""The one raw connection to a shop file: SQLite, or SQLCipher where it is under a passphrase."""

from __future__ import annotations

import sqlite3
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from csdesk.domain.errors import ShopUnavailable
from csdesk.store.cipher import Cipher


def driver_of(cipher: Cipher | None) -> Any:
    """The module (DB-API 2.0) that a shop file is read with."""
    if cipher is None:
        return sqlite3
    return sealing_driver()


def sealing_driver() -> Any:
    """SQLCipher, which reads plain files too.

    Raises: ShopUnavailable("encryption.no_driver"): it did not come with this csdesk.
    """
    try:
        from sqlcipher3 import dbapi2  # late: most shops need none
    except ImportError as error:
        raise ShopUnavailable(
            "encryption.no_driver",
            "What a passphrase needs (SQLCipher) is missing in this csdesk. Install csdesk anew.",
        ) from error
    return dbapi2


def connection_to(
    path: Path,
    cipher: Cipher | None = None,
    *,
    mode: str = "rw",
    driver: Any = None,
    **options: Any,
) -> sqlite3.Connection:
    """A connection to an existing file; a missing one is never made.

    Args:
        cipher: the key of the file; whether it is the right one shows at the first read.
        driver: None: the one that the cipher asks for.
        mode: ``ro`` or ``rw``.
        options: as ``sqlite3.connect`` takes them.
    Raises: sqlite3.Error, or SQLCipher’s own of the same names: see ``in_plain_words``.
    """
    address = f"{path.resolve().as_uri()}?mode={mode}"
    chosen = driver_of(cipher) if driver is None else driver
    connection: sqlite3.Connection = chosen.connect(address, uri=True, **options)
    if cipher is not None:
        with ExitStack() as unless_done:
            unless_done.callback(connection.close)
            connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to the terminal
            connection.execute(f'PRAGMA key = "{cipher.spoken}"')
            connection.execute("PRAGMA temp_store = MEMORY")  # also a look at the whole file sorts
            unless_done.pop_all()
    return connection
