"""What every test may ask for: an open desk on a real file, with a clock that stands still."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Generator, Iterator
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import settings
from PySide6.QtWidgets import QApplication

from csdesk.desk import Desk
from csdesk.domain import spoken
from csdesk.language import Language
from csdesk.store import engine
from csdesk.store.migrate import make
from csdesk.store.opening import open_store
from tests.offline.open_sockets import internet_sockets
from tests.offline.sitecustomize import go_offline
from ui.collecting import Collecting, collect_due

go_offline()
settings.register_profile("any computer", deadline=None)
settings.load_profile("any computer")  # how long an example takes says nothing of what is right
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

NOW = datetime(2026, 11, 21, 10, 0, tzinfo=timezone(timedelta(hours=1)))
"""A Saturday morning in Millbrook, where the clock of every test stands."""
KEPT = engine._PRAGMAS["synchronous"]
"""How much csdesk itself waits for the disk."""


def fixed_now() -> datetime:
    return NOW


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None]:
    """What is collected stays to the end: nobody looks for circles in it, now or later."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        gc.freeze()


@pytest.fixture(autouse=True, scope="session")
def nobody_waits_for_the_disk() -> Iterator[None]:
    """No test cuts its own power: what a cut leaves is seen in ``tests/faults``, by processes."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setitem(engine._PRAGMAS, "synchronous", 0)
        yield


@pytest.fixture
def a_disk_to_wait_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """A shop file that is opened after this is kept as csdesk itself keeps it."""
    monkeypatch.setitem(engine._PRAGMAS, "synchronous", KEPT)


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder of this test's own, so that nothing touches the owner's."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("CSDESK_HOME", str(folder))
    return folder


@pytest.fixture(autouse=True)
def nothing_reaches_out() -> Iterator[None]:
    """A socket that a library opened below Python fails the test that left it open."""
    yield
    assert internet_sockets() == set()


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> QApplication:
    """The application collects circles in its own thread only, as csdesk does."""
    Collecting(qapp)
    return qapp


@pytest.fixture(autouse=True)
def circles_go_after_each_test() -> Iterator[None]:
    yield
    if not gc.isenabled():
        collect_due()


@pytest.fixture(scope="session")
def empty_shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty shop file, made once; copy it, never open it."""
    path = tmp_path_factory.mktemp("empty") / "empty.csdesk"
    make(path)
    return path


@pytest.fixture
def shop_file(tmp_path: Path, empty_shop: Path) -> Path:
    """The path of an empty shop file of this test's own, not opened by anybody."""
    path = tmp_path / "shop.csdesk"
    shutil.copyfile(empty_shop, path)
    path.chmod(0o600)
    return path


@pytest.fixture
def desk(shop_file: Path) -> Iterator[Desk]:
    """The open desk of an empty shop; it is Saturday, 21 November 2026, 10:00."""
    store = open_store(shop_file)
    yield Desk(store, fixed_now)
    store.close()


@pytest.fixture
def spanish() -> Iterator[None]:
    """The core speaks Spanish while a test runs, and English again after it."""
    spoken.speak(Language("es"))
    yield
    spoken.speak(spoken.English())
