"""One action of a person is one transaction: all of it, with its History, or none of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from typing import Any

import pytest
import sqlalchemy as sa

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.customer import Customer
from csdesk.domain.errors import NotFound, ShopUnavailable
from csdesk.domain.history import Action
from csdesk.services.checks import check
from csdesk.store import engine, history, store
from csdesk.store.history import history as history_table
from tests.builders import a_customer, a_purchase
from tests.conftest import NOW


class Stumbled(Exception):
    pass


def entries(desk: Desk) -> list[tuple[str, str]]:
    with desk.store.read() as work:
        return [(each.verb, each.noun) for each in history.changes(work.connection)]


def test_an_exception_undoes_all_of_an_action(desk: Desk) -> None:
    kept = a_customer(desk, "Anna")
    before = entries(desk)

    with pytest.raises(Stumbled), desk.store.write("edit_customer", NOW) as work:
        work.customers.add(Customer("Bo", created_at=NOW))
        work.customers.remove(kept.id)
        work.drafts.keep("customer:new", {"name": "Cy"}, NOW)
        raise Stumbled

    with desk.store.read() as work:
        assert work.customers.where() == (kept,)
        assert work.drafts.get("customer:new") is None
    assert entries(desk) == before


def test_changes_are_told_once_they_are_safe_with_all_that_was_touched(desk: Desk) -> None:
    told: list[tuple[Action, frozenset[Noun], int]] = []

    def listen(action: Action, nouns: frozenset[Noun]) -> None:
        with desk.store.read() as work:
            told.append((action, nouns, len(work.customers.where())))

    desk.store.on_change = listen
    with desk.store.write("add_customer", NOW) as work:
        anna = work.customers.add(Customer("Anna", created_at=NOW))
        work.customers.add(Customer("Bo", created_at=NOW, referred_by=anna.id))
        assert told == []

    [(action, nouns, customers)] = told
    assert (action.verb, nouns, customers) == ("add_customer", {Noun.CUSTOMER}, 2)


def test_nothing_is_told_of_what_failed_or_changed_nothing(desk: Desk) -> None:
    anna = a_customer(desk)
    told: list[Action] = []
    desk.store.on_change = lambda action, nouns: told.append(action)

    with pytest.raises(Stumbled), desk.store.write("edit_customer", NOW) as work:
        work.customers.add(Customer("Bo", created_at=NOW))
        raise Stumbled
    with desk.store.write("edit_customer", NOW) as work:
        work.customers.replace(work.customers.require(anna.id))

    assert told == []
    assert len(entries(desk)) == 1


class _LateFault:
    """The disk fails after a commit, so many times: in the file it is, but nobody says so."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, times: int) -> None:
        self._times = times
        self._real = store.transaction
        monkeypatch.setattr(store, "transaction", self._transaction)

    @contextmanager
    def _transaction(self, engine: sa.Engine, *, writes: bool, **how: Any) -> Iterator[Any]:
        with self._real(engine, writes=writes, **how) as connection:
            yield connection
        if writes and self._times:
            self._times -= 1
            raise ShopUnavailable("shop.disk", "The disk could not be read or written.")


def test_what_the_disk_confirms_only_when_asked_again_is_saved(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[object] = []
    desk.store.on_change = lambda action, nouns: told.append(nouns)
    _LateFault(monkeypatch, times=1)

    anna = a_customer(desk, "Anna")

    assert len(told) == 1
    with desk.store.read() as work:
        assert work.customers.require(anna.id).name == "Anna"


def test_what_the_disk_never_confirms_is_said_and_the_next_save_goes_on(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    _LateFault(monkeypatch, times=2)

    with pytest.raises(ShopUnavailable) as refused:
        a_customer(desk, "Anna")

    assert refused.value.code == "shop.unconfirmed"
    a_customer(desk, "Berta")
    with desk.store.read() as work:
        assert [each.name for each in work.customers.where()] == ["Anna", "Berta"]
    assert check(desk) == ()


@pytest.mark.parametrize(("times", "said"), [(1, ""), (2, "shop.unconfirmed")])
def test_a_draft_is_told_as_kept_only_where_the_disk_confirms_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, times: int, said: str
) -> None:
    _LateFault(monkeypatch, times=times)
    refused = ""

    try:
        with desk.store.jot() as drafts:
            drafts.keep("customer:new", {"name": "Anna"}, NOW)
    except ShopUnavailable as error:
        refused = error.code

    assert refused == said
    with desk.store.read() as work:
        assert work.drafts.get("customer:new") == ({"name": "Anna"}, NOW)


def test_a_draft_that_the_disk_did_not_take_is_told_so(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    @contextmanager
    def refuse(engine: sa.Engine, *, writes: bool, **how: Any) -> Iterator[Any]:
        with real(engine, writes=writes, **how) as connection:
            yield connection
            if writes:
                raise ShopUnavailable("shop.disk", "The disk could not be read or written.")

    real = store.transaction
    monkeypatch.setattr(store, "transaction", refuse)

    with pytest.raises(ShopUnavailable) as refused, desk.store.jot() as drafts:
        drafts.keep("customer:new", {"name": "Anna"}, NOW)

    assert refused.value.code == "shop.disk"
    with desk.store.read() as work:
        assert work.drafts.get("customer:new") is None


def test_history_says_when_who_what_from_and_to(desk: Desk) -> None:
    desk.store.person_id = None
    anna = a_customer(desk, "Anna")
    with desk.store.write("edit_customer", NOW) as work:
        work.customers.replace(Customer("Anna Berg", anna.id, created_at=anna.created_at))

    with desk.store.read() as work:
        _, change = history.changes(work.connection, history_table.c.noun == "customer")

    assert (change.verb, change.noun, change.noun_id) == ("edit_customer", "customer", "1")
    assert (change.at, change.offset_minutes) == (NOW, 60)
    assert change.before is not None
    assert change.after is not None
    assert (change.before["name"], change.after["name"]) == ("Anna", "Anna Berg")
    assert {name for name in change.after if change.after[name] != change.before[name]} == {"name"}


def test_who_sits_at_the_desk_stands_in_history(desk: Desk) -> None:
    desk.store.person_id = 7
    a_customer(desk)

    with desk.store.read() as work:
        [change] = history.changes(work.connection)
    assert change.person_id == 7


def test_a_look_can_change_nothing(desk: Desk) -> None:
    with (
        pytest.raises(RuntimeError, match="opened for reading"),
        desk.store.read() as work,
    ):
        work.customers.add(Customer("Anna", created_at=NOW))

    with desk.store.read() as work:
        assert work.customers.where() == ()


def test_a_look_is_one_moment_whatever_is_saved_meanwhile(desk: Desk) -> None:
    anna = a_customer(desk)
    with desk.store.read() as work:
        assert len(work.customers.where()) == 1
        assert work.connection.in_transaction()
    a_purchase(desk, anna.id)


def test_what_is_gone_is_named(desk: Desk) -> None:
    with pytest.raises(NotFound) as gone, desk.store.write("edit_customer", NOW) as work:
        work.customers.remove(12)

    assert gone.value.code == "customer.gone"
    assert "12" in gone.value.sentence


def test_values_of_one_order_come_by_key(desk: Desk) -> None:
    anna = a_customer(desk)
    made = [a_purchase(desk, anna.id, net) for net in (300, 100, 200)]

    with desk.store.read() as work:
        column = work.purchases.table.c.bought_on
        assert list(work.purchases.where(order=column)) == made


def patience(desk: Desk) -> int:
    with desk.store.read() as work:
        return int(work.connection.exec_driver_sql("PRAGMA busy_timeout").scalar_one())


def test_a_look_waits_for_what_this_very_program_writes_and_not_so_long_for_others(
    desk: Desk,
) -> None:
    usually = patience(desk)

    with desk.store.write("bring_in", NOW) as work:
        work.customers.add(Customer("Anna", created_at=NOW))
        assert patience(desk) == engine.OWN_WRITE_MILLISECONDS > 60 * usually

    with pytest.raises(Stumbled), desk.store.write("bring_in", NOW):
        raise Stumbled
    assert patience(desk) == usually == engine.BUSY_MILLISECONDS


def test_a_look_at_a_file_that_a_large_action_fills_sees_the_whole_of_it(desk: Desk) -> None:
    def names() -> int:
        with desk.store.read() as work:
            return len(work.customers.where())

    with ThreadPoolExecutor(1) as other:
        with desk.store.write("bring_in", NOW) as work:
            work.connection.exec_driver_sql("PRAGMA cache_size = 1")  # all of it spills at once
            for number in range(400):
                work.customers.add(Customer(f"Customer {number}", created_at=NOW))
            with (
                closing(sqlite3.connect(desk.store.path, timeout=0)) as raw,
                pytest.raises(sqlite3.OperationalError, match="locked"),
            ):
                raw.execute("SELECT name FROM customer")
            seen = other.submit(names)
        assert seen.result(60) == 400
