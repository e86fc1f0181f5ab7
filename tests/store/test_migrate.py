"""Bringing a shop file up to date: on a copy, whole or not at all, nothing lost."""

from __future__ import annotations

import errno
import shutil
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing
from importlib import resources
from pathlib import Path
from typing import Any

import pytest

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.complaint import Stage
from csdesk.domain.errors import CsdeskError, ShopUnavailable
from csdesk.domain.promise import PromiseState
from csdesk.services import complaints, import_undo
from csdesk.services.checks import check
from csdesk.services.drafts import read_draft
from csdesk.services.search import find_anything
from csdesk.store import copying, migrate, opening
from csdesk.store.opening import open_store
from csdesk.store.schema import APPLICATION_ID, SCHEMA_VERSION
from tests.builders import a_listen_draft, an_empathize_step
from tests.conftest import fixed_now

ROWS = Path(__file__).with_name("shop_v1.sql")
"""A shop as the first csdesk wrote it, every table in use."""
FOUND = "search_document"
FIRST = "v0001_the_shop.sql"
NEXT = SCHEMA_VERSION + 1
STEP = f'''"""A step of a version to come."""

import sqlalchemy as sa
from alembic import op

revision = "{NEXT:04}"
down_revision = "{SCHEMA_VERSION:04}"


def upgrade() -> None:
    {{body}}
'''
REBUILDS_COMPLAINTS = """with op.batch_alter_table("complaint") as table:
        table.add_column(sa.Column("mood", sa.Text, nullable=False, server_default="calm"))
        table.alter_column("title", type_=sa.String(100))"""
LOSES_COMPLAINTS = 'op.execute("DELETE FROM listen_step")'
ORPHANS_COMPLAINTS = """op.execute(
        "INSERT INTO option (complaint_id, position, cost_minor) VALUES (99, 0, 0)"
    )"""
FAILS_HALF_WAY = """op.execute("CREATE TABLE half (id INTEGER)")
    op.execute("UPDATE customer SET name = 'nobody'")
    op.execute("SELECT * FROM nowhere")"""


@pytest.fixture
def old_shop(tmp_path: Path) -> Path:
    """A shop of the first version: two complaints begun, one settled, an import, an undo."""
    path = tmp_path / "shop.csdesk"
    steps = migrate.STEPS.joinpath("versions")
    with closing(sqlite3.connect(path)) as raw:
        raw.executescript(steps.joinpath(FIRST).read_text(encoding="utf-8").replace("\n\n", ";\n"))
        raw.execute(
            "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
            "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
        )
        raw.executescript(ROWS.read_text(encoding="utf-8"))
        raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        raw.execute("PRAGMA user_version = 1")
        raw.commit()
    path.chmod(0o600)
    return path


@pytest.fixture
def grown_desk(old_shop: Path) -> Iterator[Desk]:
    """The desk of that shop, opened by the csdesk of today."""
    store = open_store(old_shop)
    yield Desk(store, fixed_now)
    store.close()


def next_version(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str) -> None:
    """A csdesk whose schema is one step further."""
    steps = tmp_path / "steps"
    with resources.as_file(migrate.STEPS) as ours:
        shutil.copytree(ours, steps)
    (steps / "versions" / f"v{NEXT:04}_what_comes.py").write_text(STEP.format(body=body))
    monkeypatch.setattr(migrate, "STEPS", steps)
    monkeypatch.setattr(migrate, "SCHEMA_VERSION", NEXT)
    monkeypatch.setattr(opening, "SCHEMA_VERSION", NEXT)


def tables(raw: sqlite3.Connection) -> dict[str, list[str]]:
    """Name -> columns that are stored, of every table but those of the index of words."""
    names = raw.execute(
        "SELECT name FROM sqlite_master WHERE type = 'table' "
        "AND name NOT LIKE 'search_words%' AND name <> 'alembic_version'"
    ).fetchall()
    return {
        name: [row[1] for row in raw.execute(f"PRAGMA table_xinfo({name})") if not row[6]]
        for (name,) in names
    }


def rows(path: Path, of: dict[str, list[str]] | None = None) -> dict[str, list[tuple[Any, ...]]]:
    """Table -> its rows, by id; only the tables and columns that are named, where some are."""
    with closing(sqlite3.connect(path)) as raw:
        return {
            name: raw.execute(f"SELECT {', '.join(columns)} FROM {name} ORDER BY 1").fetchall()
            for name, columns in (of or tables(raw)).items()
        }


def counts(path: Path) -> dict[str, int]:
    return {name: len(found) for name, found in rows(path).items()}


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as raw:
        return int(raw.execute("PRAGMA user_version").fetchone()[0])


def test_every_row_of_the_first_version_survives_with_its_id(old_shop: Path) -> None:
    with closing(sqlite3.connect(old_shop)) as raw:
        first = tables(raw)
    before = rows(old_shop)
    assert all(before.values()), [name for name, found in before.items() if not found]

    open_store(old_shop).close()

    after = rows(old_shop, first)
    assert set(after.pop(FOUND)) >= set(before.pop(FOUND))  # later versions find more
    assert after == before
    assert version(old_shop) == SCHEMA_VERSION


def test_nothing_is_wrong_with_a_shop_that_was_brought_up_to_date(grown_desk: Desk) -> None:
    """Links, rules, sums, the chain of History and the index of words, all of them."""
    assert check(grown_desk) == ()


def test_words_from_before_are_still_found(grown_desk: Desk) -> None:
    for typed, noun, key in (
        ("lindq", Noun.CUSTOMER, 1),
        ("saddle crea", Noun.COMPLAINT, 2),
        ("rides like", Noun.CONTACT, 1),
        ("send the bell", Noun.PROMISE, 2),
    ):
        found = {(hit.noun, hit.noun_id) for hit in find_anything(grown_desk, typed)}
        assert (noun, key) in found, typed


def test_complaints_from_before_stand_where_they_stood(grown_desk: Desk) -> None:
    settled, begun, new = (complaints.complaint_facts(grown_desk, key) for key in (1, 2, 3))

    assert [facts.stage for facts in (settled, begun, new)] == [
        Stage.SETTLED,
        Stage.LISTENING,
        Stage.LISTENING,
    ]
    assert (settled.minutes, settled.options[0].chosen, len(settled.redress)) == (25, True, 2)
    (kept,) = settled.promises
    assert kept.state(fixed_now()) is PromiseState.KEPT_ON_TIME
    assert kept.binding_due_at == kept.due_at


def test_work_goes_on_where_it_was_left(grown_desk: Desk) -> None:
    draft = read_draft(grown_desk, "complaint:2:listen")
    assert draft is not None
    assert draft[0] == {"effect": "It is lou"}

    complaints.save_listen(grown_desk, a_listen_draft(2), done=True)
    facts = complaints.save_empathize(grown_desk, an_empathize_step(2), done=True)

    assert facts.stage is Stage.ACTING
    assert check(grown_desk) == ()


def test_an_import_from_before_is_still_taken_back(grown_desk: Desk) -> None:
    import_undo.undo_import(grown_desk, 1)

    assert rows_of(grown_desk, "purchase WHERE batch_id = 1") == 0
    assert check(grown_desk) == ()


def rows_of(desk: Desk, table: str) -> int:
    with desk.store.read() as work:
        query = f"SELECT count(*) FROM {table}"
        return int(work.connection.exec_driver_sql(query).scalar_one())


def test_several_versions_are_made_up_for_at_once(
    old_shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = counts(old_shop)
    assert (before["complaint"], before["listen_step"], before["redress"]) == (3, 2, 2)
    next_version(tmp_path, monkeypatch, REBUILDS_COMPLAINTS)

    store = open_store(old_shop)
    try:
        with store.read() as work:
            moods = work.connection.exec_driver_sql("SELECT mood FROM complaint").all()
            keys = work.connection.exec_driver_sql("PRAGMA foreign_keys").scalar_one()
    finally:
        store.close()

    after = counts(old_shop)
    assert {name: after[name] for name in before.keys() - {FOUND}}.items() <= before.items()
    assert version(old_shop) == NEXT
    assert [tuple(row) for row in moods] == [("calm",)] * before["complaint"]
    assert keys == 1


def test_the_file_from_before_is_kept_whole_and_private(
    old_shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = old_shop.read_bytes()
    old_shop.chmod(0o644)
    next_version(tmp_path, monkeypatch, REBUILDS_COMPLAINTS)

    open_store(old_shop).close()

    kept = old_shop.with_name(old_shop.name + f".before-v{NEXT}")
    assert kept.read_bytes() == content
    assert {stat.S_IMODE(path.stat().st_mode) for path in (kept, old_shop)} == {0o600}
    assert not list(tmp_path.glob("*.migrating*"))


def test_what_was_kept_before_is_never_written_over(
    old_shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    earlier = old_shop.with_name(old_shop.name + f".before-v{NEXT}")
    earlier.write_text("an earlier try")
    next_version(tmp_path, monkeypatch, REBUILDS_COMPLAINTS)

    open_store(old_shop).close()

    assert earlier.read_text() == "an earlier try"
    assert version(old_shop.with_name(old_shop.name + f".before-v{NEXT}-2")) == 1


def test_a_disk_without_links_keeps_a_copy(
    old_shop: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_links(*_: object) -> None:
        raise OSError("this disk knows no links")

    before = counts(old_shop)
    monkeypatch.setattr(migrate.os, "link", no_links)
    next_version(tmp_path, monkeypatch, REBUILDS_COMPLAINTS)

    open_store(old_shop).close()

    kept = old_shop.with_name(old_shop.name + f".before-v{NEXT}")
    assert (counts(kept), version(kept), version(old_shop)) == (before, 1, NEXT)


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


@pytest.mark.parametrize(
    ("number", "code"), [(errno.ENOSPC, "shop.disk_full"), (errno.EIO, "shop.disk")]
)
def test_a_disk_that_fails_or_is_full_is_told_in_one_sentence(
    old_shop: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def fails(*_: object) -> None:
        raise OSError(number, "of the disk")

    content = old_shop.read_bytes()
    with monkeypatch.context() as later:
        later.setattr(copying.os, "replace", fails)
        with pytest.raises(ShopUnavailable) as told:
            open_store(old_shop)

    assert told.value.code == code
    assert old_shop.read_bytes() == content
    open_store(old_shop).close()


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
