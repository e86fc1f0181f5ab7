"""A PIN hides the screen; wrong tries are counted in the shop and have to wait."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from csdesk.desk import Desk
from csdesk.domain.errors import Refused
from csdesk.domain.screen_lock import pause_after
from csdesk.services.screen_lock import opens, remove_pin, screen_lock, set_pin
from csdesk.services.shops import open_shop
from csdesk.store import cipher
from csdesk.store.cipher import new_cipher
from csdesk.store.opening import open_store
from tests.conftest import NOW


@dataclass
class Clock:
    now: datetime = field(default=NOW)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def timed(shop_file: Path, clock: Clock) -> Iterator[Desk]:
    desk = open_shop(shop_file, now=clock)
    yield desk
    desk.store.close()


def test_only_the_pin_opens_the_screen(desk: Desk) -> None:
    assert not screen_lock(desk).can_lock
    set_pin(desk, "2468")

    assert screen_lock(desk).can_lock
    assert not opens(desk, "1357")
    assert opens(desk, " 2468 ")
    assert b"2468" not in desk.store.path.read_bytes()


def test_a_pin_is_changed_and_taken_away(desk: Desk) -> None:
    set_pin(desk, "2468")
    set_pin(desk, "a longer one")
    assert not opens(desk, "2468")
    assert opens(desk, "a longer one")

    remove_pin(desk)

    assert not screen_lock(desk).has_pin


@pytest.mark.parametrize("pin", ["", "123", "   1  ", "9" * 65])
def test_a_pin_is_neither_too_short_nor_too_long(desk: Desk, pin: str) -> None:
    with pytest.raises(Refused) as refused:
        set_pin(desk, pin)
    assert refused.value.code == "pin.length"


def test_wrong_tries_wait_longer_each_time(timed: Desk, clock: Clock) -> None:
    set_pin(timed, "2468")
    pauses = []
    for _ in range(6):
        assert not opens(timed, "0000")
        until = screen_lock(timed).closed_until
        pauses.append((until - clock.now).total_seconds() if until else 0)
        clock.now += timedelta(seconds=pauses[-1])

    assert pauses == [0, 0, 5, 10, 20, 40]
    assert opens(timed, "2468")
    assert not opens(timed, "0000")
    assert screen_lock(timed).closed_until is None, "the right one begins the count anew"


def test_the_right_one_waits_too_and_a_new_start_does_not_help(timed: Desk, clock: Clock) -> None:
    set_pin(timed, "2468")
    for _ in range(3):
        opens(timed, "0000")
    path = timed.store.path
    timed.store.close()
    again = open_shop(path, now=clock)

    with pytest.raises(Refused) as refused:
        opens(again, "2468")

    assert refused.value.code == "lock.wait"
    clock.now += timedelta(seconds=5)
    assert opens(again, "2468")
    again.store.close()


def test_a_clock_that_is_put_back_locks_nobody_out(timed: Desk, clock: Clock) -> None:
    set_pin(timed, "2468")
    for _ in range(3):
        opens(timed, "0000")
    clock.now -= timedelta(days=400)

    until = screen_lock(timed).closed_until

    assert until is not None
    assert until - clock.now <= timedelta(seconds=5)


def test_no_pause_is_longer_than_a_quarter_of_an_hour() -> None:
    assert pause_after(10_000) == timedelta(minutes=15)


def test_the_passphrase_of_a_shop_opens_it_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cipher, "_ROUNDS", 1_000)
    key = new_cipher("grüne Äpfel auf dem Tisch")
    desk = Desk(open_store(tmp_path / "a.csdesk", make_if_missing=True, cipher=key))

    assert screen_lock(desk).can_lock
    assert not opens(desk, "gelbe Äpfel")
    assert opens(desk, "grüne Äpfel auf dem Tisch")
    set_pin(desk, "2468")
    assert opens(desk, "2468")
    assert opens(desk, "grüne Äpfel auf dem Tisch")
    desk.store.close()
