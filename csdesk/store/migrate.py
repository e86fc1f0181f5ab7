"""The schema of a shop file, run forward on a copy before the copy takes its place."""

from __future__ import annotations

import os
from importlib import resources
from pathlib import Path
from typing import Any

from csdesk.domain.errors import ShopUnavailable
from csdesk.store.cipher import Cipher
from csdesk.store.copying import copy_into, put_in_place, written_beside
from csdesk.store.engine import connect_to, in_plain_words, transaction
from csdesk.store.schema import APPLICATION_ID, SCHEMA_VERSION
from csdesk.store.second_name import free_name, keep_as

STEPS = resources.files("csdesk.store").joinpath("migrations")


def make(shop: Path, cipher: Cipher | None = None, *, version: int | None = None) -> None:
    """Makes an empty shop file; it is there whole or not at all.

    Args:
        version: of the schema, None: the newest; an older one takes in what an older file held.
    Raises: FileExistsError: something has that name already.
    """
    shop.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with written_beside(shop, f".{os.getpid()}.making") as part, in_plain_words():
        _run_forward(part, cipher, version)
        if shop.exists():
            raise FileExistsError(shop)
        put_in_place(part, shop)


def bring_up_to_date(shop: Path, cipher: Cipher | None = None) -> Path:
    """Runs missing migrations on a verified copy, keeps the old file, and returns where it is.

    Raises: ShopUnavailable("shop.migration"): the copy did not pass its checks; nothing changed.
    """
    old = shop.with_name(f"{shop.name}.before-v{SCHEMA_VERSION}")
    if os.path.lexists(old):
        old = free_name(old, "-{}", 2)
    with written_beside(shop, ".migrating") as part, in_plain_words():
        copy_into(shop, part, cipher)
        _run_forward(part, cipher)
        keep_as(shop, old)
        put_in_place(part, shop)
    return old


def bring_forward(part: Path, cipher: Cipher | None = None) -> None:
    """Runs missing migrations on a file that nobody relies on yet; its links may lead nowhere."""
    with in_plain_words():
        _run_forward(part, cipher, links=False)


def _run_forward(
    shop: Path, cipher: Cipher | None, version: int | None = None, *, links: bool = True
) -> None:
    """All missing steps, or those up to a version, and their checks in one transaction."""
    from alembic import command
    from alembic.config import Config

    engine = connect_to(shop, cipher, foreign_keys=False)
    config = Config()
    config.set_main_option("script_location", str(STEPS).replace("%", "%%"))
    try:
        with transaction(engine, writes=True) as connection:
            before = _counts(connection.connection.driver_connection)
            config.attributes["connection"] = connection
            command.upgrade(config, "head" if version is None else f"{version:04}")
            _verify(connection.connection.driver_connection, before, links)
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {version or SCHEMA_VERSION}")
    finally:
        engine.dispose()


def _counts(raw: Any) -> dict[str, int]:
    tables = raw.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'alembic%' "
        "AND name NOT LIKE 'search%' AND name NOT LIKE 'sqlite%'"
    ).fetchall()
    return {name: raw.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for (name,) in tables}


def _verify(raw: Any, before: dict[str, int], links: bool) -> None:
    after = _counts(raw)
    lost = [name for name, count in before.items() if after.get(name, 0) < count]
    orphans = raw.execute("PRAGMA foreign_key_check").fetchall() if links else []
    (whole,) = raw.execute("PRAGMA integrity_check").fetchone()
    if lost or orphans or whole != "ok":
        raise ShopUnavailable(
            "shop.migration",
            "This shop file could not be brought up to date. It was left as it is.",
            lost=lost,
        )
