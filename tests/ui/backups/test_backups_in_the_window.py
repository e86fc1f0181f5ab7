"""Copies in the running program: brought back, put back, and made before it closes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from filelock import FileLock
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from csdesk.domain.backup import Reason
from csdesk.domain.listings import CustomerFilter
from csdesk.domain.shop import Shop
from csdesk.services.backups import make_backup
from csdesk.services.backups_kept import backups_of
from csdesk.services.customers import count_customers
from csdesk.services.shops import finish_first_run, open_shop
from csdesk.store.lock import ShopLock
from tests.builders import a_customer
from tests.conftest import fixed_now
from ui.app import Application
from ui.backups.restore_dialog import RestoreDialog
from ui.cannot_open import CannotOpen
from ui.crash import CrashReporter


@pytest.fixture
def answered(shop_file: Path) -> Path:
    """A shop with Anna in it and in a copy, and Greg in the shop alone."""
    desk = open_shop(shop_file, now=fixed_now)
    finish_first_run(desk, Shop(name="Millbrook Cycles"), ("Maya Torres",), None)
    a_customer(desk, "Anna Larsen")
    make_backup(desk)
    a_customer(desk, "Greg Holt")
    desk.store.close()
    return shop_file


@pytest.fixture
def application(qtbot: QtBot, home: Path, answered: Path) -> Iterator[Application]:
    made = Application(CrashReporter(), fixed_now, copies_at_the_end=True)
    arrived: list[bool] = []
    made.open_shop(answered, then=lambda: arrived.append(True))
    qtbot.waitUntil(lambda: bool(arrived))
    qtbot.waitUntil(lambda: not made.jobs.busy)
    yield made
    made.window.ask_before_closing(None)
    made.window.close()
    made.window.deleteLater()


def press(qtbot: QtBot, application: Application, name: str) -> None:
    def shown() -> list[QAbstractButton]:
        found = application.window.findChildren(QAbstractButton, name)
        return [each for each in found if each.isVisible() and each.isEnabled()]

    qtbot.waitUntil(lambda: bool(shown()))
    qtbot.mouseClick(shown()[-1], Qt.MouseButton.LeftButton)


def customers(application: Application) -> int:
    assert application.sitting is not None
    return count_customers(application.sitting.desk)[CustomerFilter.ALL]


def bring_back(qtbot: QtBot, application: Application) -> None:
    before = application.window
    press(qtbot, application, "restore_go_on")
    qtbot.waitUntil(lambda: application.window is not before, timeout=15_000)
    qtbot.waitUntil(lambda: application.window.notice.words != "", timeout=15_000)
    qtbot.waitUntil(lambda: not application.jobs.busy, timeout=15_000)


def words_on_button(application: Application, words: str) -> bool:
    dialog = application.window.overlay
    return isinstance(dialog, RestoreDialog) and dialog.go_on.words == words


def test_the_window_goes_on_with_the_shop_as_it_was_and_back_again(
    application: Application, qtbot: QtBot
) -> None:
    application.window.open_place("settings", "backups")
    press(qtbot, application, "choose_copy")
    press(qtbot, application, "restore_go_on")
    qtbot.waitUntil(lambda: words_on_button(application, "Bring this copy back"))

    bring_back(qtbot, application)
    assert customers(application) == 1
    assert application.window.notice.words == "Your shop is as it was today at 10:00"

    press(qtbot, application, "strip_backups_0")
    qtbot.waitUntil(lambda: words_on_button(application, "Put it back"))
    bring_back(qtbot, application)
    assert customers(application) == 2
    assert application.window.notice.words == "The file from before is back"

    press(qtbot, application, "strip_backups_1")
    qtbot.waitUntil(lambda: not application.window.strips.isVisible())


@pytest.fixture
def faster(monkeypatch: pytest.MonkeyPatch, answered: Path) -> Iterator[FileLock]:
    """Another csdesk that has the shop as soon as this one lets go of it."""
    theirs = FileLock(answered.with_name(answered.name + ".lock"), thread_local=False)
    release = ShopLock.release

    def let_go(lock: ShopLock) -> None:
        release(lock)
        if lock._shop == answered and not theirs.is_locked:
            theirs.acquire(timeout=0)

    monkeypatch.setattr(ShopLock, "release", let_go)
    yield theirs
    theirs.release()


def test_where_another_csdesk_was_faster_the_window_says_so_and_goes_on_later(
    application: Application, qtbot: QtBot, faster: FileLock, monkeypatch: pytest.MonkeyPatch
) -> None:
    application.window.open_place("settings", "backups")
    press(qtbot, application, "choose_copy")
    press(qtbot, application, "restore_go_on")
    qtbot.waitUntil(lambda: words_on_button(application, "Bring this copy back"))
    press(qtbot, application, "restore_go_on")

    def is_told() -> bool:
        page = application.window.centralWidget()
        return isinstance(page, CannotOpen) and page.isVisible()

    qtbot.waitUntil(is_told)
    page = application.window.centralWidget()
    told = [each.text() for each in page.findChildren(QLabel) if each.isVisible()]
    (found,) = [words for words in told if words.startswith("What you asked for is done")]
    assert "Another csdesk has this shop open." in found
    assert "Nothing was changed" not in told
    ways = {each.text(): each for each in page.findChildren(QAbstractButton)}
    assert "Open for reading" in ways

    monkeypatch.undo()
    faster.release(force=True)
    qtbot.mouseClick(ways["Try again"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: application.sitting is not None and not application.jobs.busy)
    qtbot.waitUntil(lambda: customers(application) == 1)


def test_closing_the_window_copies_what_changed_and_then_closes(
    application: Application, qtbot: QtBot, answered: Path
) -> None:
    application.window.close()

    qtbot.waitUntil(lambda: not application.window.isVisible())
    newest = backups_of(answered)[0]
    assert newest.reason is Reason.QUIT


def test_the_rail_says_that_the_shop_is_backed_up(application: Application, qtbot: QtBot) -> None:
    rail = application.window.rail.backup
    qtbot.waitUntil(lambda: rail.accessibleName() == "Backed up. Today 10:00 · this laptop")

    qtbot.mouseClick(rail, Qt.MouseButton.LeftButton)

    here = application.window.pages.here
    assert here is not None and (here.place, here.what) == ("settings", "backups")
