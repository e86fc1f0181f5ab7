"""Shop files of every schema there was: brought up to date, they tell what they told before."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from csdesk.desk import Desk
from csdesk.services.checks import check
from csdesk.store.opening import open_store
from csdesk.store.schema import SCHEMA_VERSION
from tests.conftest import fixed_now
from tests.store.old_shops import OLD_VERSIONS, differences, old_shop, told_of, version_of

NOT_YET = range(1, SCHEMA_VERSION)


@pytest.fixture(params=OLD_VERSIONS)
def version(request: pytest.FixtureRequest) -> int:
    found: int = request.param
    return found


@pytest.fixture
def path(version: int, tmp_path: Path) -> Path:
    path = tmp_path / "shop.csdesk"
    path.write_bytes(old_shop(version))
    path.chmod(0o600)
    return path


@pytest.fixture
def desk(path: Path) -> Iterator[Desk]:
    store = open_store(path)
    yield Desk(store, fixed_now)
    store.close()


def test_every_schema_before_this_one_has_a_shop() -> None:
    assert set(OLD_VERSIONS) >= set(NOT_YET)


def test_an_old_shop_is_of_its_schema_and_has_rows_in_every_table(path: Path, version: int) -> None:
    assert version_of(path) == version
    assert all(told_of(version)["rows"].values())
    with closing(sqlite3.connect(path)) as raw:
        (marked,) = raw.execute("PRAGMA user_version").fetchone()
    assert marked == version


def test_an_old_shop_tells_the_same_figures_after_it_was_brought_up_to_date(
    desk: Desk, path: Path, version: int
) -> None:
    assert version_of(path) == SCHEMA_VERSION
    assert list(differences(desk, version)) == []
    assert check(desk) == ()


def test_a_figure_that_differs_is_noticed(desk: Desk, version: int) -> None:
    with desk.store.write("remove_purchase", desk.now()) as work:
        sale = next(sale for sale in work.purchases.where() if sale.customer_id == 1)
        work.purchases.remove(sale.id)

    found = list(differences(desk, version))

    assert {sentence.partition(" ")[0] for sentence in found} == {"totals", "customers", "rows"}
