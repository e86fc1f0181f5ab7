"""History is a chain: whoever edits, removes, renumbers or swaps an entry is found out."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from csdesk.desk import Desk
from csdesk.store import history
from csdesk.store.history import APPEND_ONLY, START_OF_CHAIN, link_of
from tests.builders import a_complaint, a_customer, a_purchase, at


@pytest.fixture
def busy(desk: Desk) -> Desk:
    """A desk whose History has eight entries."""
    for name in ("Anna", "Bo", "Cy"):
        customer = a_customer(desk, name)
        a_purchase(desk, customer.id)
    a_complaint(desk, customer.id)
    a_customer(desk, "Di")
    return desk


def tamper(desk: Desk, *statements: str) -> None:
    """What somebody does who has the file and SQLite, but not csdesk."""
    with closing(sqlite3.connect(desk.store.path, isolation_level=None)) as raw:
        for name in ("update", "delete"):
            raw.execute(f"DROP TRIGGER history_no_{name}")
        raw.executescript(";".join(statements))
        for trigger in APPEND_ONLY:
            raw.execute(trigger)


def faults(desk: Desk) -> list[str]:
    with desk.store.read() as work:
        return list(history.faults(work.connection))


def test_an_honest_history_verifies(busy: Desk) -> None:
    assert faults(busy) == []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE history SET at = '2020-01-01T00:00:00.000000Z' WHERE seq = 4",
        "UPDATE history SET person_id = 2 WHERE seq = 4",
        "UPDATE history SET verb = 'remove_purchase' WHERE seq = 4",
        "UPDATE history SET noun_id = '3' WHERE seq = 4",
        "UPDATE history SET kind = 'removed' WHERE seq = 4",
        "UPDATE history SET offset_minutes = 0 WHERE seq = 4",
        f"UPDATE history SET digest = '{'a' * 64}' WHERE seq = 4",
        f"UPDATE history SET chain = '{'a' * 64}' WHERE seq = 4",
        "PRAGMA foreign_keys = OFF; DELETE FROM history WHERE seq = 4",
        "PRAGMA foreign_keys = OFF; UPDATE history SET seq = 99 WHERE seq = 4",
        "PRAGMA foreign_keys = OFF; UPDATE history SET seq = 99 WHERE seq = 4;"
        "UPDATE history SET seq = 4 WHERE seq = 5; UPDATE history SET seq = 5 WHERE seq = 99",
        "UPDATE history_value SET body = replace(body, 'Bo', 'Mo') WHERE seq = 3",
        f"UPDATE history_value SET salt = '{'b' * 32}' WHERE seq = 3",
    ],
)
def test_what_was_done_to_an_entry_is_found(busy: Desk, statement: str) -> None:
    tamper(busy, statement)

    assert faults(busy) != []


@pytest.mark.parametrize("statement", ["UPDATE history SET verb = 'x'", "DELETE FROM history"])
def test_the_file_itself_refuses_to_change_history(busy: Desk, statement: str) -> None:
    with (
        closing(sqlite3.connect(busy.store.path)) as raw,
        pytest.raises(sqlite3.DatabaseError, match="history is append-only"),
    ):
        raw.execute(statement)


def test_the_chain_still_verifies_when_values_are_erased(busy: Desk) -> None:
    with busy.store.write("erase", busy.now()) as work:
        work.connection.execute(sa.delete(history.history_value))

    assert faults(busy) == []
    with busy.store.read() as work:
        changes = history.changes(work.connection)
    assert len(changes) == 8
    assert all(change.before is None and change.after is None for change in changes)


def test_the_same_values_never_have_the_same_digest(desk: Desk) -> None:
    a_customer(desk, "Anna")
    a_customer(desk, "Anna")

    with desk.store.read() as work:
        digests = list(work.connection.scalars(sa.select(history.history.c.digest)))
    assert len(set(digests)) == 2


def test_entries_are_numbered_without_gaps_and_hang_on_one_another(busy: Desk) -> None:
    with busy.store.read() as work:
        rows = work.connection.execute(sa.select(history.history)).mappings().all()

    assert [row["seq"] for row in rows] == list(range(1, 9))
    previous = START_OF_CHAIN
    for row in rows:
        previous = link_of(previous, row)
        assert row["chain"] == previous


def test_a_clock_set_back_keeps_the_order_of_history(desk: Desk) -> None:
    with desk.store.write("save_shop", at(20)) as work:
        work.settings.write(work.settings.read())
        work.drafts.drop("nothing")
    first = a_customer(desk)
    with desk.store.write("edit_customer", at(1, year=2016)) as work:
        work.customers.remove(first.id)

    with desk.store.read() as work:
        assert [change.verb for change in history.changes(work.connection)] == [
            "add_customer",
            "edit_customer",
        ]
    assert faults(desk) == []


FACTS = st.fixed_dictionaries(
    {
        "seq": st.integers(1, 9),
        "at": st.just(at(20)),
        "offset_minutes": st.integers(-60, 60),
        "person_id": st.none() | st.integers(1, 3),
        "action": st.text("ab", max_size=2),
        "verb": st.text("ab", max_size=2),
        "noun": st.text("ab", max_size=2),
        "noun_id": st.text("ab", max_size=2),
        "kind": st.text("ab", max_size=2),
        "digest": st.text("ab", max_size=2),
    }
)


@given(one=FACTS, other=FACTS)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_two_different_entries_never_share_a_link(
    one: dict[str, object], other: dict[str, object]
) -> None:
    same = link_of(START_OF_CHAIN, one) == link_of(START_OF_CHAIN, other)

    assert same == (one == other)
