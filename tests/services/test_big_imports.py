"""Imports of any size: stopped at any step they leave nothing, and their digests stay the same."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from csdesk.desk import Desk
from csdesk.domain.changes import Noun
from csdesk.domain.customer import PointKind
from csdesk.domain.errors import Cancelled
from csdesk.services.import_looking import look_at
from csdesk.services.imports import bring_in, past_imports, preview
from csdesk.store import engine
from csdesk.store.bulk import NewCustomer, NewPoint
from csdesk.store.import_checks import digest_of

LINES = "".join(f"A-{n},2026-01-{n + 1:02d},Ann {n},a{n}@x.test,10.50\n" for n in range(12))


class StopAt:
    """Somebody who asks to stop when they have heard so often how far it is."""

    def __init__(self, step: int) -> None:
        self.left = step
        self.heard: list[float] = []

    def __call__(self, done: int, total: int, what: str = "") -> None:
        self.heard.append(done / total)
        self.left -= 1
        if self.left < 0:
            raise Cancelled


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "sales.csv"
    path.write_text("Order,Date,Name,Email,Total\n" + LINES, encoding="utf-8")
    return path


def test_an_import_stopped_at_any_step_leaves_the_shop_as_it_was(desk: Desk, path: Path) -> None:
    look, stopped = look_at(path), 0

    for step in range(200):
        try:
            bring_in(desk, look, progress=StopAt(step))
            break
        except Cancelled:
            stopped += 1
            assert past_imports(desk) == ()
            seen = preview(desk, look)
            assert (seen.purchases_new, seen.customers_new) == (12, 12)

    assert stopped > 8
    assert len(past_imports(desk)) == 1


def test_a_long_statement_can_be_stopped_too(
    desk: Desk, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "_STEPS_A_LOOK", 1)
    few = StopAt(10_000)
    bring_in(desk, look_at(path), progress=few)
    often = 10_000 - few.left

    assert often > 500, "SQLite asks while it works"


def test_how_far_it_is_only_grows_and_reaches_the_end(desk: Desk, path: Path) -> None:
    looking, coming = StopAt(10_000), StopAt(10_000)

    bring_in(desk, look_at(path, progress=looking), progress=coming)

    for watched in (looking, coming):
        assert watched.heard == sorted(watched.heard)
        assert watched.heard[-1] == 1.0


@pytest.mark.parametrize("step", range(10))
def test_looking_at_a_file_can_be_stopped_at_each_step(path: Path, step: int) -> None:
    with pytest.raises(Cancelled):
        look_at(path, progress=StopAt(step))


def test_a_digest_is_that_of_the_rows_as_lists() -> None:
    customers = [NewCustomer(1, "Ann", "", None, "2026-01-01T00:00:00Z", 1)]
    points = [NewPoint(1, str(PointKind.MAIL), "A@x.test", "a@x.test", 1)]
    text = json.dumps(customers) + json.dumps(points)

    found = digest_of({Noun.CUSTOMER: customers, Noun.CONTACT_POINT: points})

    assert found == f"2:{hashlib.sha256(text.encode()).hexdigest()}"[:64]
