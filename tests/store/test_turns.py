"""Threads of one program that write one after the other, in the order they came."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor, wait
from functools import partial

import pytest

from csdesk.desk import Desk
from csdesk.domain.errors import ShopUnavailable
from csdesk.store.engine import transaction
from csdesk.store.turns import Turns
from tests.builders import a_customer


def test_whoever_came_first_is_first() -> None:
    turns, order = Turns(), list[int]()
    queue = turns._queue

    def take(number: int) -> None:
        with turns.turn(10):
            order.append(number)

    with ThreadPoolExecutor(5) as pool, turns.turn(10):
        for number in range(5):
            pool.submit(take, number)
            while len(queue) < number + 2:
                threading.Event().wait(0.001)

    assert order == list(range(5))


def test_a_thread_may_take_a_turn_within_its_turn() -> None:
    turns = Turns()

    with turns.turn(1), turns.turn(0):
        pass


def test_nobody_comes_in_between_after_a_turn_within_a_turn() -> None:
    turns, order = Turns(), list[str]()

    def take() -> None:
        with turns.turn(10):
            order.append("another")

    with ThreadPoolExecutor(1) as pool, turns.turn(10):
        another = pool.submit(take)
        while len(turns._queue) < 2:
            threading.Event().wait(0.001)
        with turns.turn(0):
            order.append("within")
        wait([another], timeout=0.05)
        order.append("end of mine")

    assert order == ["within", "end of mine", "another"]


def test_who_waited_in_vain_is_told_and_in_nobodys_way() -> None:
    turns = Turns()

    def try_it() -> str:
        try:
            with turns.turn(0):
                return "written"
        except ShopUnavailable as error:
            return error.code

    with ThreadPoolExecutor(1) as pool:
        with turns.turn(1):
            assert pool.submit(try_it).result() == "shop.busy"
        assert pool.submit(try_it).result() == "written"


def test_nobody_is_told_that_the_shop_is_busy_while_another_thread_writes(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A long action holds the file; a draft waits for it, however impatient SQLite is."""
    anna = a_customer(desk)
    begun, ended = threading.Event(), threading.Event()
    impatient = partial(transaction, patience=1)
    monkeypatch.setattr("csdesk.store.store.transaction", impatient)

    def long_action() -> None:
        with desk.store.write("edit_customer", desk.now()) as work:
            begun.set()
            ended.wait(10)
            work.customers.require(anna.id)

    def keep() -> None:
        with desk.store.jot() as drafts:
            drafts.keep("contact:1", {"said": "hello"}, desk.now())

    with ThreadPoolExecutor(2) as pool:
        writing = pool.submit(long_action)
        begun.wait(10)
        keeping = pool.submit(keep)
        wait([keeping], timeout=0.1)  # so long it would be told that the shop is busy
        ended.set()
        writing.result()
        keeping.result()

    with desk.store.read() as work:
        assert work.drafts.get("contact:1") is not None
