"""What an owner is told of the shop file itself, in the window that opened it."""

from __future__ import annotations

import json
import platform
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from csdesk.desk import Desk
from csdesk.domain.complaint import ComplaintDraft
from csdesk.domain.shop import Shop
from csdesk.services.complaints import log_complaint
from csdesk.services.drafts import keep_draft
from csdesk.services.shops import finish_first_run, open_shop
from tests.builders import a_customer
from tests.conftest import fixed_now
from tests.disks import a_small_disk, write_protect
from tests.ui.on_screen import leave
from ui.app import Application
from ui.cannot_open import CannotOpen
from ui.crash import CrashReporter
from ui.shell.strips import Strip
from ui.widgets.buttons import Button
from ui.widgets.toast import Toast

Opened = Callable[[Path], Application]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    monkeypatch.setenv("CSDESK_HOME", str(folder))
    return folder


@pytest.fixture
def a_shop(tmp_path: Path) -> Path:
    """A shop with one open complaint, closed well."""
    path = tmp_path / "bikes.csdesk"
    desk = open_shop(path, make_if_missing=True, now=fixed_now)
    finish_first_run(desk, Shop(name="Millbrook Cycles"), ("Maya Torres",), 3800)
    log_complaint(desk, ComplaintDraft(a_customer(desk).id, "The wheel rubs again."))
    desk.store.close()
    return path


@pytest.fixture
def opened(home: Path, qtbot: QtBot) -> Iterator[Opened]:
    """Opens a shop as a person does and waits until it stands."""
    made: list[Application] = []

    def open_it(path: Path) -> Application:
        application = Application(CrashReporter(), fixed_now)
        made.append(application)
        stands: list[bool] = []
        application.open_shop(path, then=lambda: stands.append(True))
        refused = lambda: isinstance(application.window.centralWidget(), CannotOpen)  # noqa: E731
        qtbot.waitUntil(lambda: bool(stands) or refused(), timeout=20_000)
        assert application.jobs.wait_idle()
        qtbot.wait(1)
        return application

    yield open_it
    for application in made:
        application.jobs.wait_idle()
        leave(application.window)


def strip(application: Application, name: str, qtbot: QtBot) -> Strip:
    def stands() -> None:
        assert application.window.findChild(QWidget, f"strip_{name}") is not None

    qtbot.waitUntil(stands, timeout=10_000)
    found = application.window.findChild(QWidget, f"strip_{name}")
    assert isinstance(found, Strip)
    return found


def press(application: Application, name: str) -> None:
    button = application.window.findChild(Button, name)
    assert button is not None
    button.click()


def test_a_shop_that_is_as_it_should_be_is_opened_without_a_word(
    opened: Opened, a_shop: Path
) -> None:
    application = opened(a_shop)

    assert not application.window.strips.isVisible()


def test_a_shop_on_a_read_only_disk_is_opened_for_reading_and_says_so(
    opened: Opened, a_shop: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    disk = tmp_path / "stick"
    with a_small_disk(disk, "16m"):
        shutil.copyfile(a_shop, disk / "bikes.csdesk")
        write_protect(disk)
        application = opened(disk / "bikes.csdesk")

        told = strip(application, "read_only", qtbot)

        assert "bikes.csdesk" in told.told.text()
        application.window.close()


def test_a_shop_in_a_synced_folder_is_offered_a_better_place(
    opened: Opened, a_shop: Path, home: Path, qtbot: QtBot
) -> None:
    synced = a_shop.parent / "Dropbox" / "bikes.csdesk"
    synced.parent.mkdir()
    a_shop.rename(synced)
    application = opened(synced)
    assert "Dropbox" in strip(application, "place", qtbot).told.text()

    press(application, "strip_place_0")

    moved = home / "bikes.csdesk"
    qtbot.waitUntil(lambda: application.memory.last_shop == moved, timeout=20_000)
    assert moved.exists()
    assert not synced.exists()
    qtbot.waitUntil(lambda: not application.window.strips.isVisible())


def test_who_leaves_it_there_is_not_asked_again(opened: Opened, a_shop: Path, qtbot: QtBot) -> None:
    synced = a_shop.parent / "Dropbox" / "bikes.csdesk"
    synced.parent.mkdir()
    a_shop.rename(synced)
    application = opened(synced)
    strip(application, "place", qtbot)
    press(application, "strip_place_1")
    application.window.close()

    again = opened(synced)

    assert not again.window.strips.isVisible()


def die_while_typing(path: Path, computer: str) -> None:
    """As a csdesk leaves it that is killed: its note beside the file, and a draft."""
    desk = open_shop(path, now=fixed_now)
    keep_draft(desk, "complaint:1:listen", {"effect": "I walked"})
    desk.store.close()
    note = {"computer": computer, "person": "maya", "process": 1, "since": "2026-11-21T08:00+00:00"}
    path.with_name(path.name + ".holder").write_text(json.dumps(note), encoding="utf-8")


def test_after_a_crash_it_says_what_was_kept_and_goes_on_with_it(
    opened: Opened, a_shop: Path, qtbot: QtBot
) -> None:
    die_while_typing(a_shop, platform.node())
    application = opened(a_shop)
    assert "10:00" in strip(application, "ended_badly", qtbot).told.text()

    press(application, "strip_ended_badly_0")

    here = application.window.pages.here
    assert here is not None
    assert (here.place, here.what) == ("complaint", 1)


def test_after_a_crash_it_opens_where_it_was(opened: Opened, a_shop: Path, qtbot: QtBot) -> None:
    before = opened(a_shop)
    before.window.open_place("customers")
    before.window.close()
    die_while_typing(a_shop, platform.node())

    application = opened(a_shop)

    strip(application, "ended_badly", qtbot)
    here = application.window.pages.here
    assert here is not None
    assert here.place == "customers"


def test_a_shop_that_another_window_has_open_can_be_read(
    opened: Opened, a_shop: Path, qtbot: QtBot
) -> None:
    beside = open_shop(a_shop, now=fixed_now)
    application = opened(a_shop)
    page = application.window.centralWidget()
    assert isinstance(page, CannotOpen)

    page.reading.emit()

    assert "in another window" in strip(application, "read_only", qtbot).told.text()
    application.window.open_place("customer", 1)
    assert application.jobs.wait_idle()
    qtbot.wait(1)
    assert all(toast.isHidden() for toast in application.window.findChildren(Toast))
    beside.store.close()


def test_a_clock_that_went_back_is_told(opened: Opened, a_shop: Path, qtbot: QtBot) -> None:
    future = open_shop(a_shop, now=lambda: fixed_now().replace(year=2036))
    a_customer(future, "Bo Berg")
    future.store.close()

    application = opened(a_shop)

    assert "2036" in strip(application, "clock", qtbot).told.text()


def test_a_file_that_is_swapped_while_it_is_open_is_noticed(
    opened: Opened, a_shop: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.shop_file_told.LOOK_EVERY_MS", 20)
    application = opened(a_shop)
    copy = a_shop.with_name("copy.csdesk")
    shutil.copyfile(a_shop, copy)

    copy.replace(a_shop)

    assert "bikes.csdesk" in strip(application, "moved", qtbot).told.text()


def test_drafts_of_other_days_are_no_news(desk: Desk) -> None:
    from csdesk.services.shop_file import about_shop_file

    keep_draft(desk, "complaint:1:listen", {})

    assert about_shop_file(desk).drafts == ()
