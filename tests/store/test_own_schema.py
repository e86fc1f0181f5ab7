"""A file of another hand that carries something which acts by itself is not opened."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from csdesk.desk import Desk
from csdesk.domain.errors import Refused, ShopUnavailable
from csdesk.store.opening import open_store
from csdesk.store.own_schema import none_of_ours
from csdesk.store.schema import metadata
from tests.builders import a_customer

WIPE = "CREATE TRIGGER {name} AFTER INSERT ON history BEGIN DELETE FROM customer; END"
FOREIGN = {
    "a trigger": (WIPE.format(name="wipe"), "the trigger wipe"),
    "a trigger with a hidden name": (WIPE.format(name='"a\u202eb"'), "the trigger a"),
    "a guard that guards nothing": (
        "DROP TRIGGER history_no_delete; CREATE TRIGGER history_no_delete "
        "BEFORE DELETE ON history BEGIN SELECT 1; END",
        "the trigger history_no_delete",
    ),
    "a view": ("CREATE VIEW v AS SELECT load_extension('x')", "the view v"),
    "a view in the place of a table": (
        "PRAGMA legacy_alter_table = 1; ALTER TABLE effort RENAME TO e; "
        "CREATE VIEW effort AS SELECT * FROM e",
        "the view effort",
    ),
    "a second search": ("CREATE VIRTUAL TABLE t USING fts5(x)", "the table t"),
    "a value that is worked out": (
        "CREATE TABLE x (a, b GENERATED ALWAYS AS (printf('%.*c', 9, a)))",
        "the table x",
    ),
    "the same in fewer words": ("CREATE TABLE x (a, b /*AS*/ as (a))", "the table x"),
    "rows that push out others": (
        "CREATE TABLE x (a UNIQUE ON/**/CONFLICT REPLACE)",
        "the table x",
    ),
    "rows that take others with them": (
        "CREATE TABLE x (a REFERENCES customer ON\nDELETE CASCADE)",
        "the table x",
    ),
    "a name that ends itself": ('CREATE TABLE "x"" UNION SELECT 1--" (a)', "the table x"),
    "words hidden between quotes": (
        "CREATE TABLE x (a DEFAULT '/*', b UNIQUE ON CONFLICT REPLACE DEFAULT '*/')",
        "the table x",
    ),
}
HARMLESS = (
    "CREATE TABLE notes (\"on delete\" TEXT DEFAULT 'as on conflict', [as] TEXT)",
    "CREATE INDEX mine ON customer (name)",
    "ANALYZE",
)


@pytest.mark.parametrize("what", FOREIGN)
@pytest.mark.parametrize("read_only", [False, True])
def test_what_acts_by_itself_is_named_and_nothing_is_opened(
    shop_file: Path, what: str, read_only: bool
) -> None:
    done, named = FOREIGN[what]
    with closing(sqlite3.connect(shop_file)) as connection:
        connection.executescript(done)
    before = shop_file.read_bytes()

    with pytest.raises(Refused) as refusal:
        open_store(shop_file, read_only=read_only)

    assert refusal.value.code == "shop.foreign"
    assert named in refusal.value.sentence
    assert "\u202e" not in refusal.value.sentence
    assert shop_file.read_bytes() == before


def test_an_older_shop_is_looked_into_before_it_is_brought_up_to_date(shop_file: Path) -> None:
    with closing(sqlite3.connect(shop_file)) as connection:
        connection.executescript(WIPE.format(name="wipe") + "; PRAGMA user_version = 4")

    with pytest.raises(Refused, match="the trigger wipe"):
        open_store(shop_file)

    assert [path.name for path in shop_file.parent.iterdir() if "before" in path.name] == []


@pytest.mark.parametrize("done", HARMLESS)
def test_what_only_lies_there_stops_nobody(shop_file: Path, done: str) -> None:
    with closing(sqlite3.connect(shop_file)) as connection:
        connection.executescript(done)

    open_store(shop_file).close()


@pytest.mark.parametrize("sql", ["CREATE TABLE customer (((", "CREATE VIEW x AS SELECT", "x", ""])
@pytest.mark.parametrize("read_only", [False, True])
def test_a_definition_that_cannot_be_read_is_told_as_damage(
    shop_file: Path, sql: str, read_only: bool
) -> None:
    with closing(sqlite3.connect(shop_file)) as connection:
        connection.executescript("PRAGMA writable_schema = 1")
        connection.execute("UPDATE sqlite_master SET sql = ? WHERE name = 'customer'", [sql])
        connection.commit()

    with pytest.raises((ShopUnavailable, Refused)) as refusal:
        open_store(shop_file, read_only=read_only)

    assert refusal.value.code in ("shop.damaged", "shop.foreign")


def test_nothing_in_a_shop_of_ours_is_foreign(desk: Desk) -> None:
    a_customer(desk)
    with closing(sqlite3.connect(desk.store.path)) as connection:
        tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
        assert {name for (name,) in tables} >= set(metadata.tables)
        assert none_of_ours(connection) == ()


def test_a_function_that_reaches_outside_is_never_run_for_the_file(desk: Desk) -> None:
    """Were something overlooked: what the schema holds is trusted with nothing."""
    with desk.store.read() as work:
        assert work.connection.exec_driver_sql("PRAGMA trusted_schema").scalar() == 0
        with pytest.raises(Exception, match=r"load_extension|not authorized"):
            work.connection.exec_driver_sql("SELECT load_extension('x')")
