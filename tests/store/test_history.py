"""History is a chain: whoever edits, removes, renumbers or swaps an entry is found out."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest
import sqlalchemy as sa
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from csdesk.desk import Desk
from csdesk.store import history, history_checks
from csdesk.store.history import APPEND_ONLY, START_OF_CHAIN, link_of
from csdesk.store.history_checks import HeadTold
from csdesk.store.opening import open_store
from tests.builders import a_complaint, a_customer, a_person, a_purchase, at


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
        return list(history_checks.faults(work.connection))


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


def test_values_that_are_gone_although_nobody_was_erased_are_named(busy: Desk) -> None:
    with busy.store.write("erase", busy.now()) as work:
        history.forget_values(work.connection, [2, 7])

    (found,) = faults(busy)
    assert "entry 2 (purchase 1" in found
    assert "entry 7 (complaint 1" in found
    assert "nobody was erased" in found
    with busy.store.read() as work:
        second = history.changes(work.connection)[1]
    assert (second.before, second.after) == (None, None)


def test_a_made_up_word_that_somebody_was_erased_excuses_nothing(busy: Desk) -> None:
    with busy.store.write("erase", busy.now()) as work:
        history.forget_values(work.connection, [3, 4])
        assert work.journal is not None
        work.journal.note_erased(2, [3, 4])

    assert any("nobody was erased" in each for each in faults(busy))


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


NAMED = "entry 7 (complaint 1, log complaint on 21 November 2026)"


def test_an_entry_that_was_changed_is_named_in_words(busy: Desk) -> None:
    tamper(busy, "UPDATE history SET kind = 'removed' WHERE seq = 7")

    assert faults(busy) == [
        f"History {NAMED} was changed after it was written, or the one before it."
    ]


def test_values_that_were_changed_are_named_with_who_and_when(busy: Desk) -> None:
    maya = a_person(busy, "Maya Lind")
    busy.store.person_id = maya.id
    a_complaint(busy, 1)
    tamper(busy, "UPDATE history_value SET body = replace(body, 'wheel', 'saddle') WHERE seq = 10")

    assert faults(busy) == [
        "The values of History entry 10 (complaint 2, log complaint on 21 November 2026 by "
        "Maya Lind) were changed after it was written."
    ]


def test_what_lacks_in_the_middle_is_one_sentence_and_blames_nobody_else(busy: Desk) -> None:
    tamper(
        busy,
        "PRAGMA foreign_keys = OFF",
        "DELETE FROM history WHERE seq BETWEEN 3 AND 5",
        "DELETE FROM history_value WHERE seq BETWEEN 3 AND 5",
    )

    assert faults(busy) == ["History lacks entries 3 to 5."]


def cut(desk: Desk, first: int) -> None:
    tamper(
        desk,
        "PRAGMA foreign_keys = OFF",
        f"DELETE FROM history WHERE seq >= {first}",
        f"DELETE FROM history_value WHERE seq >= {first}",
    )


@pytest.mark.parametrize(("first", "said"), [(8, "entry 8."), (1, "entries 1 to 8.")])
def test_an_end_that_was_cut_off_is_noticed_and_stays_a_gap(
    busy: Desk, first: int, said: str
) -> None:
    cut(busy, first)
    assert faults(busy) == [f"History lacks {said}"]

    a_customer(busy, "Ed")

    assert faults(busy) == [f"History lacks {said}"]
    with busy.store.read() as work:
        assert history.changes(work.connection)[-1].seq == 9


def test_an_emptied_history_is_noticed_even_without_its_second_telling(busy: Desk) -> None:
    cut(busy, 1)
    tamper(busy, "DELETE FROM history_head")

    assert faults(busy) == ["History is empty, and there are customers."]


def test_an_entry_that_was_made_up_at_the_end_is_noticed(busy: Desk) -> None:
    tamper(
        busy,
        "INSERT INTO history SELECT 9, at, offset_minutes, person_id, action, verb, noun, noun_id, "
        "kind, digest, chain FROM history WHERE seq = 8",
        "INSERT INTO history_value SELECT 9, salt, body FROM history_value WHERE seq = 8",
    )

    found = faults(busy)
    assert any("entry 9 (" in each and "was changed" in each for each in found)
    assert "History has entry 9, but entry 8 was the last that was written." in found


@pytest.mark.parametrize(
    ("statement", "said"),
    [
        ("DELETE FROM history_head", "Nothing tells any more how far History went."),
        (
            "UPDATE history_head SET chain = replace(chain, substr(chain, 1, 1), 'x')",
            "History does not end with the entry 8 that was written last.",
        ),
        (
            "UPDATE history_head SET seq = 5",
            "History has entry 8, but entry 5 was the last that was written.",
        ),
        ("UPDATE history_head SET seq = 10", "History lacks entries 9 to 10."),
    ],
)
def test_who_lays_hands_on_the_second_telling_of_the_end_is_noticed(
    busy: Desk, statement: str, said: str
) -> None:
    tamper(busy, statement)

    assert faults(busy) == [said]


def test_a_backup_that_knows_the_end_finds_one_that_was_cut_off_with_its_second_telling(
    busy: Desk,
) -> None:
    with busy.store.read() as work:
        seq, chain = history.head_of(work.connection)
    told = HeadTold(seq, chain, "the backup of 3 May 2026")
    with busy.store.read() as work:
        assert list(history_checks.heads_differ(work.connection, [told])) == []
    cut(busy, 7)
    tamper(
        busy,
        "UPDATE history_head SET seq = 6, chain = (SELECT chain FROM history WHERE seq = 6)",
    )
    assert faults(busy) == []

    with busy.store.read() as work:
        assert list(history_checks.heads_differ(work.connection, [told])) == [
            "History lacks entry 8, which the backup of 3 May 2026 still knows."
        ]
    busy.store.close()
    again = Desk(open_store(busy.store.path), busy.now)
    a_customer(again, "Somebody else")
    a_customer(again, "Somebody else again")
    with again.store.read() as work:
        assert list(history_checks.heads_differ(work.connection, [told])) == [
            "History is not the one that the backup of 3 May 2026 knows: entry 8 differs."
        ]
    again.store.close()
