"""What tests of services may ask for beside an empty shop: two customers with everything."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from csdesk.desk import Desk
from csdesk.store.opening import open_store
from tests.conftest import fixed_now
from tests.services.full_lives import make_marked


@pytest.fixture(scope="session")
def marked(empty_shop: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two customers with everything, every word marked; made once, only read."""
    path = tmp_path_factory.mktemp("lives") / "shop.csdesk"
    make_marked(empty_shop, path)
    return path


@pytest.fixture
def lives(marked: Path) -> Iterator[Desk]:
    """The desk over both of them, to read."""
    store = open_store(marked)
    yield Desk(store, fixed_now)
    store.close()
