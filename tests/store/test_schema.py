"""What must never stand in a shop file, refused by the file itself."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from csdesk.desk import Desk
from csdesk.store import schema
from csdesk.store.engine import connect_to
from csdesk.store.opening import open_store
from tests.builders import (
    a_complaint,
    a_customer,
    a_follow_up,
    a_list_item,
    a_listen_draft,
    a_person,
    a_promise,
    a_purchase,
    a_redress,
    a_shop,
    an_effort,
    an_empathize_step,
    an_outlay,
)
from tests.conftest import fixed_now


@pytest.fixture(scope="module")
def lived_in(empty_shop: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A shop file with one of everything; made once, to be looked at only."""
    path = tmp_path_factory.mktemp("schema") / "shop.csdesk"
    shutil.copyfile(empty_shop, path)
    store = open_store(path)
    desk = Desk(store, fixed_now)
    a_shop(desk)
    a_person(desk)
    a_list_item(desk)
    anna = a_customer(desk, mail="anna@example.org")
    a_purchase(desk, anna.id)
    complaint = a_complaint(desk, anna.id)
    an_effort(desk, anna.id)
    an_outlay(desk, anna.id)
    a_promise(desk, anna.id)
    a_follow_up(desk, anna.id)
    a_redress(desk, complaint, 500)
    with store.write("save_listen", fixed_now()) as work:
        work.listen_steps.put(a_listen_draft(complaint.id).step)
        work.empathize_steps.put(an_empathize_step(complaint.id))
    store.close()
    yield path


@pytest.fixture
def shop(lived_in: Path) -> Iterator[sqlite3.Connection]:
    """That shop, open to somebody who goes around csdesk; what is done to it is undone."""
    with closing(sqlite3.connect(lived_in, isolation_level=None)) as raw:
        raw.execute("PRAGMA foreign_keys = ON")
        raw.execute("BEGIN")
        yield raw
        raw.rollback()


@pytest.mark.parametrize(
    ("statement", "rule"),
    [
        ("UPDATE customer SET name = '  '", "name_given"),
        ("UPDATE customer SET referred_by = id", "not_referred_by_self"),
        ("UPDATE customer SET looked_after_by = 99", "FOREIGN KEY"),
        ("DELETE FROM customer", "FOREIGN KEY"),
        ("UPDATE contact_point SET kind = 'fax'", "kind_known"),
        ("UPDATE purchase SET gross_minor = gross_minor + 1", "gross_is_net_and_tax"),
        ("UPDATE purchase SET return_of = id", "return_below_zero"),
        ("UPDATE effort SET minutes = -1, cost_minor = -50", "minutes_not_negative"),
        ("UPDATE effort SET hourly_minor = -60, cost_minor = -15", "hourly_not_negative"),
        ("UPDATE effort SET cost_minor = cost_minor + 1", "cost_is_minutes_at_rate"),
        ("UPDATE effort SET measured = 'guessed'", "measured_known"),
        ("UPDATE outlay SET cost_minor = -1", "cost_not_negative"),
        ("UPDATE outlay SET kind = 'fun'", "kind_known"),
        ("UPDATE redress SET cost_minor = -1", "cost_not_negative"),
        ("UPDATE redress SET worth_minor = -1", "worth_not_negative"),
        ("UPDATE redress SET kind = 'both'", "kind_known"),
        ("UPDATE redress SET form = 'hug'", "form_known"),
        ("UPDATE complaint SET at_stake_minor = -1", "at_stake_not_negative"),
        ("UPDATE complaint SET severity = 4", "severity_known"),
        ("UPDATE complaint SET channel = 'fax'", "channel_known"),
        ("UPDATE complaint SET settled_at = opened_at", "settled_has_outcome"),
        (
            "UPDATE complaint SET settled_at = opened_at, outcome = 'put_right'",
            "settled_has_cause",
        ),
        ("UPDATE complaint SET outcome = 'won'", "outcome_known"),
        (
            "UPDATE listen_step SET done_at = read_back_at, read_back_at = NULL",
            "done_was_read_back",
        ),
        (
            "UPDATE empathize_step SET done_at = acknowledged_at, verdict = NULL",
            "done_was_acknowledged",
        ),
        ("UPDATE act_step SET done_at = '2026', remedy_decision = NULL", "done_was_decided"),
        ("UPDATE promise SET kept_at = due_at, broken_at = due_at", "kept_or_broken"),
        ("UPDATE promise SET what = ' '", "what_given"),
        ("UPDATE follow_up SET satisfaction = 6", "satisfaction_in_range"),
        ("UPDATE follow_up SET ease = 0", "ease_in_range"),
        ("UPDATE follow_up SET recommend = 11", "recommend_in_range"),
        ("UPDATE person SET name = ''", "name_given"),
        ("UPDATE person SET hourly_minor = -1", "hourly_not_negative"),
        ("UPDATE list_item SET list_name = 'colour'", "list_name_known"),
        ("UPDATE list_item SET usual_minutes = -1", "usual_minutes_not_negative"),
        ("UPDATE customer_sums SET service_minor = 1", "generated column"),
        (
            "INSERT INTO attachment (name, media_type, size, sha256, content) "
            "VALUES ('', '', 3, '', x'00')",
            "size_true",
        ),
        ("DELETE FROM history", "append-only"),
    ],
)
def test_the_file_refuses(shop: sqlite3.Connection, statement: str, rule: str) -> None:
    with pytest.raises(sqlite3.DatabaseError, match=rule):
        shop.execute(statement)


@pytest.mark.parametrize(
    "table", [each.name for each in schema.metadata.sorted_tables if each.name != "draft"]
)
def test_no_column_of_money_or_minutes_is_a_float(table: str) -> None:
    for column in schema.metadata.tables[table].columns:
        assert not isinstance(column.type, sa.Float | sa.Numeric)
        if column.name.endswith("_minor"):
            assert isinstance(column.type, sa.BigInteger)


def test_a_document_is_imported_only_once(shop: sqlite3.Connection) -> None:
    shop.execute("UPDATE purchase SET fingerprint = 'f'")

    with pytest.raises(sqlite3.IntegrityError, match=r"purchase\.fingerprint"):
        shop.execute(
            "INSERT INTO purchase (bought_on, net_minor, tax_minor, gross_minor, margin_minor, "
            "fingerprint) VALUES ('2026-01-01', 1, 0, 1, 1, 'f')"
        )


def _is_ours(_object: object, name: str | None, kind: str, *_: object) -> bool:
    """All but the tables of FTS5, and the one index by collation, which alembic can't read."""
    if kind == "index":
        return name != "ix_customer_name_id"
    return not str(name).startswith(("search_words", "sqlite_"))


def test_migrations_make_what_the_metadata_says(shop_file: Path) -> None:
    engine = connect_to(shop_file)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": _is_ours})
        assert compare_metadata(context, schema.metadata) == []
    engine.dispose()


def test_constraints_and_indexes_are_those_of_the_metadata(shop_file: Path) -> None:
    fresh = sa.create_engine("sqlite://")
    schema.metadata.create_all(fresh)
    with fresh.connect() as connection:
        wanted = _statements(connection)
    fresh.dispose()
    engine = connect_to(shop_file)
    with engine.connect() as connection:
        found = _statements(connection)
    engine.dispose()

    assert {name: found.get(name) for name in wanted} == wanted


def _statements(connection: sa.Connection) -> dict[str, str]:
    """Name -> how it is made, without the layout of the text or quotes around names."""
    rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
    return {name: " ".join(sql.replace('"', "").split()) for name, sql in rows}
