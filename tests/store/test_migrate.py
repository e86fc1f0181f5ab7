"""Bringing a shop file up to date: on a copy, whole or not at all, nothing lost."""

from __future__ import annotations

import shutil
import sqlite3
import stat
from contextlib import closing
from importlib import resources
from pathlib import Path

import pytest

from csdesk.desk import Desk
from csdesk.domain.errors import CsdeskError, ShopUnavailable
from csdesk.services.checks import check
from csdesk.store import migrate, opening
from csdesk.store.opening import open_store
from tests.builders import (
    a_complaint,
    a_customer,
    a_listen_draft,
    a_person,
    a_purchase,
    a_redress,
    a_shop,
)
from tests.conftest import fixed_now

STEP = '''"""A step of a version to come."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    {body}
'''
REBUILDS_COMPLAINTS = """with op.batch_alter_table("complaint") as table:
        table.add_column(sa.Column("mood", sa.Text, nullable=False, server_default="calm"))
        table.alter_column("title", type_=sa.String(100))"""
LOSES_COMPLAINTS = 'op.execute("DELETE FROM listen_step")'
ORPHANS_COMPLAINTS = "op.execute(\"INSERT INTO option SELECT 9, 99, 0, '', '', 0, 0, '', 0, 0\")"
FAILS_HALF_WAY = """op.execute("CREATE TABLE half (id INTEGER)")
    op.execute("UPDATE customer SET name = 'nobody'")
    op.execute("SELECT * FROM nowhere")"""


@pytest.fixture
def old_shop(desk: Desk) -> Path:
    """A shop of this version with people, purchases and a complaint in it; closed."""
    a_shop(desk)
    anna = a_customer(desk, "Anna", mail="anna@example.org")
    a_purchase(desk, anna.id)
    a_person(desk)
    complaint = a_complaint(desk, anna.id)
    a_redress(desk, complaint, 3800)
    with desk.store.write("save_listen", fixed_now()) as work:
        work.listen_steps.put(a_listen_draft(complaint.id).step)
    desk.store.close()
    return desk.store.path


def next_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    """A csdesk whose schema is one step further."""
    steps = tmp_path / "steps"
    with resources.as_file(migrate.STEPS) as ours:
        shutil.copytree(ours, steps)
    (steps / "versions" / "v0002_what_comes.py").write_text(STEP.format(body=body))
    monkeypatch.setattr(migrate, "STEPS", steps)
    monkeypatch.setattr(migrate, "SCHEMA_VERSION", 2)
    monkeypatch.setattr(opening, "SCHEMA_VERSION", 2)


def counts(path: Path) -> dict[str, int]:
    with closing(sqlite3.connect(path)) as raw:
        tables = raw.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search%'"
        ).fetchall()
        return {
            name: raw.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for (name,) in tables
        }


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as raw:
        return int(raw.execute("PRAGMA user_version").fetchone()[0])


def test_rows_from_before_survive_with_all_that_hangs_on_them(
    old_shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = counts(old_shop)
    assert (before["complaint"], before["listen_step"], before["redress"]) == (1, 1, 1)
    next_version(tmp_path, monkeypatch, REBUILDS_COMPLAINTS)

    store = open_store(old_shop)
    try:
        with store.read() as work:
            moods = work.connection.exec_driver_sql("SELECT mood FROM complaint").all()
            keys = work.connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one()
    finally:
        store.close()

    assert (counts(old_shop), version(old_shop)) == (before, 2)
    assert [tuple(row) for row in moods] == [("calm",)]
    assert keys == 1


def test_the_file_from_before_is_kept_whole_and_private(
    old_shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = old_shop.read_bytes()
    next_version(tmp_path, monkeypatch, REBUILDS_COMPLAINTS)

    open_store(old_shop).close()

    kept = old_shop.with_name(old_shop.name + ".before-v2")
    assert kept.read_bytes() == content
    assert {stat.S_IMODE(path.stat().st_mode) for path in (kept, old_shop)} == {0o600}
    assert not list(tmp_path.glob("*.migrating*"))


def test_what_was_kept_before_is_never_written_over(
    old_shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    earlier = old_shop.with_name(old_shop.name + ".before-v2")
    earlier.write_text("an earlier try")
    next_version(tmp_path, monkeypatch, REBUILDS_COMPLAINTS)

    open_store(old_shop).close()

    assert earlier.read_text() == "an earlier try"
    assert version(old_shop.with_name(old_shop.name + ".before-v2-2")) == 1


def test_a_disk_without_links_keeps_a_copy(
    old_shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise OSError("this disk knows no links")

    before = counts(old_shop)
    monkeypatch.setattr(migrate.os, "link", no_links)
    next_version(tmp_path, monkeypatch, REBUILDS_COMPLAINTS)

    open_store(old_shop).close()

    kept = old_shop.with_name(old_shop.name + ".before-v2")
    assert (counts(kept), version(kept), version(old_shop)) == (before, 1, 2)


@pytest.mark.parametrize("body", [LOSES_COMPLAINTS, ORPHANS_COMPLAINTS, FAILS_HALF_WAY])
def test_a_step_that_fails_leaves_the_file_as_it_was(
    old_shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str
) -> None:
    content = old_shop.read_bytes()
    with monkeypatch.context() as later:
        next_version(tmp_path, later, body)
        with pytest.raises(Exception, match=r"could not be brought up to date|no such table"):
            open_store(old_shop)

    assert old_shop.read_bytes() == content
    names = {path.name for path in old_shop.parent.glob(f"{old_shop.name}*")}
    assert names <= {old_shop.name + ending for ending in ("", ".lock", "-journal")}
    store = open_store(old_shop)
    try:
        assert check(Desk(store, fixed_now)) == ()
    finally:
        store.close()


def test_losing_rows_is_said_in_words(
    old_shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    next_version(tmp_path, monkeypatch, LOSES_COMPLAINTS)

    with pytest.raises(ShopUnavailable) as lost:
        open_store(old_shop)

    assert lost.value.code == "shop.migration"
    assert lost.value.facts["lost"] == ["listen_step"]


def test_a_damaged_file_is_not_migrated(
    old_shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = bytearray(old_shop.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = bytes(4096)
    old_shop.write_bytes(content)
    next_version(tmp_path, monkeypatch, REBUILDS_COMPLAINTS)

    with pytest.raises(CsdeskError) as damaged:
        open_store(old_shop)

    assert damaged.value.code == "shop.damaged"
    assert old_shop.read_bytes() == content


def test_a_shop_is_made_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    next_version(tmp_path, monkeypatch, FAILS_HALF_WAY)

    with pytest.raises(Exception, match="no such table"):
        open_store(tmp_path / "new.csdesk", make_if_missing=True)

    assert not list(tmp_path.glob("new.csdesk*[!k]"))


def test_making_a_shop_never_writes_over_another(old_shop: Path) -> None:
    content = old_shop.read_bytes()

    with pytest.raises(FileExistsError):
        migrate.make(old_shop)

    assert old_shop.read_bytes() == content
