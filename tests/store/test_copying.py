"""A copy that is only read: as the shop was at one moment, and nobody waits for it."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from csdesk.domain.errors import Cancelled
from csdesk.store import copying
from csdesk.store.copying import copy_aside

ROWS = 900


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Several hundred pages, copied one by one; all rows say the same."""
    monkeypatch.setattr(copying, "_PAGES_A_STEP", 1)
    path = tmp_path / "shop.db"
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("CREATE TABLE fact (said INTEGER, padding BLOB)")
        database.executemany("INSERT INTO fact VALUES (0, zeroblob(3000))", [()] * ROWS)
    return path


class Writer:
    """Another who writes between two steps, without any patience, and notes what it says."""

    def __init__(self, shop: Path, after: frozenset[int]) -> None:
        self._shop, self._after = shop, after
        self.steps = self.said = 0

    def __call__(self) -> None:
        self.steps += 1
        if self.steps in self._after:
            with closing(sqlite3.connect(self._shop, timeout=0)) as database, database:
                self.said += 1
                database.execute("UPDATE fact SET said = ?", (self.said,))


def said_in(path: Path) -> set[int]:
    with closing(sqlite3.connect(path)) as database:
        rows = database.execute("SELECT said FROM fact").fetchall()
    assert len(rows) == ROWS
    return {said for (said,) in rows}


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The empty file that is copied into."""
    path = tmp_path / "copy.db"
    path.touch()
    return path


def test_who_writes_while_it_is_copied_does_not_wait_and_is_copied_whole(
    shop: Path, copy: Path
) -> None:
    writer = Writer(shop, after=frozenset({700, 1400}))

    copy_aside(shop, copy, writer)

    assert writer.said == 2
    assert said_in(copy) == {2}


@pytest.mark.parametrize("every", [1, 800])
def test_where_writing_never_ends_the_copy_does(shop: Path, copy: Path, every: int) -> None:
    writer = Writer(shop, after=frozenset(range(every, 20_000, every)))

    copy_aside(shop, copy, writer)

    assert len(said_in(copy)) == 1
    assert 0 < writer.said < 20


def test_copying_stops_after_any_step(shop: Path, copy: Path) -> None:
    steps = 0

    def heed() -> None:
        nonlocal steps
        steps += 1
        if steps == 7:
            raise Cancelled

    with pytest.raises(Cancelled):
        copy_aside(shop, copy, heed)
    assert steps == 7
