"""A shop under a passphrase asks for it before anything is shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from csdesk.desk import Desk
from csdesk.domain.errors import Refused
from csdesk.services import remembered_key
from csdesk.services.screen_lock import set_pin
from csdesk.services.shops import finish_first_run, read_shop
from csdesk.store import cipher
from csdesk.store.cipher import new_cipher
from csdesk.store.opening import open_store
from tests.builders import a_customer
from tests.conftest import fixed_now
from tests.ui.on_screen import leave
from ui.app import Application
from ui.crash import CrashReporter
from ui.unlock import unlocking
from ui.unlock.lock_page import LockPage
from ui.unlock.unlock_page import UnlockPage

WORDS = "grüne Äpfel auf dem Tisch"


class KeyStore:
    """What this computer remembers, and why it can't."""

    def __init__(self) -> None:
        self.kept: dict[bytes, str] = {}
        self.why_not = ""

    def remember(self, salt: bytes, words: str) -> None:
        if self.why_not:
            raise Refused("key_store.locked", self.why_not)
        self.kept[salt] = words

    def remembered(self, path: Path) -> str | None:
        return next(iter(self.kept.values()), None)


@pytest.fixture
def key_store(monkeypatch: pytest.MonkeyPatch) -> KeyStore:
    store = KeyStore()
    monkeypatch.setattr(cipher, "_ROUNDS", 1_000)
    monkeypatch.setattr(unlocking, "remember", store.remember)
    monkeypatch.setattr(unlocking, "can_remember", lambda: store.why_not)
    monkeypatch.setattr(remembered_key, "remembered", store.remembered)
    return store


@pytest.fixture
def locked(tmp_path: Path, key_store: KeyStore) -> Path:
    path = tmp_path / "locked.csdesk"
    store = open_store(path, make_if_missing=True, cipher=new_cipher(WORDS))
    desk = Desk(store, fixed_now)
    finish_first_run(desk, read_shop(desk), ("Maya Torres",), None)
    a_customer(desk, "Anna Lindqvist")
    store.close()
    return path


@pytest.fixture
def application(qapp: QWidget, qtbot: QtBot) -> Iterator[Application]:
    made = Application(CrashReporter(), fixed_now)
    yield made
    leave(made.window)


def asked(application: Application, qtbot: QtBot, path: Path) -> UnlockPage:
    application.open_shop(path)
    qtbot.waitUntil(lambda: isinstance(application.window.centralWidget(), UnlockPage))
    page = application.window.centralWidget()
    assert isinstance(page, UnlockPage)
    return page


def answer(page: UnlockPage | LockPage, words: str) -> None:
    page.secret.line.setText(words)
    page.go_on.click()


def is_open(application: Application) -> bool:
    here = application.window.pages.here
    return here is not None and here.place == "today" and not application.window.is_covered


def test_the_passphrase_opens_the_shop(
    application: Application, locked: Path, qtbot: QtBot, key_store: KeyStore
) -> None:
    page = asked(application, qtbot, locked)
    assert application.window.windowTitle() == "csdesk"

    answer(page, WORDS)

    qtbot.waitUntil(lambda: is_open(application))
    assert application.window.centralWidget() is application.window.ground
    assert key_store.kept == {}, "it is remembered only if somebody asks for that"


def test_a_wrong_one_is_told_beside_the_field_and_then_has_to_wait(
    application: Application, locked: Path, qtbot: QtBot
) -> None:
    page = asked(application, qtbot, locked)
    for number in range(1, 4):
        answer(page, "another one of them")
        qtbot.waitUntil(lambda number=number: page._wrong == number)

    assert page.is_waiting
    assert not page.go_on.isEnabled()
    assert "not the passphrase of locked.csdesk" in page.secret.accessibleDescription()
    assert "5 seconds" in page.secret.accessibleDescription()
    assert page.secret.text() == "another one of them", "what was typed stays"
    for _ in range(5):
        page._tick()
    answer(page, WORDS)
    qtbot.waitUntil(lambda: is_open(application))


def test_this_computer_remembers_it_if_asked(
    application: Application, locked: Path, qtbot: QtBot, key_store: KeyStore
) -> None:
    page = asked(application, qtbot, locked)
    page.remember.setChecked(True)
    answer(page, WORDS)
    qtbot.waitUntil(lambda: is_open(application))
    assert list(key_store.kept.values()) == [WORDS]

    application._switch(locked)

    qtbot.waitUntil(lambda: is_open(application))


def test_a_computer_that_cannot_remember_says_why(
    application: Application, locked: Path, qtbot: QtBot, key_store: KeyStore
) -> None:
    key_store.why_not = "This computer has no key store."
    page = asked(application, qtbot, locked)

    qtbot.waitUntil(lambda: not page.remember.isEnabled())

    why = page.findChild(QWidget, "why_not_remember")
    assert why is not None
    assert why.text() == "This computer has no key store."  # type: ignore[attr-defined]


def test_what_is_typed_is_hidden_until_somebody_asks_to_see_it(
    application: Application, locked: Path, qtbot: QtBot
) -> None:
    page = asked(application, qtbot, locked)
    line = page.secret.line
    assert line.echoMode() == line.EchoMode.Password
    page.secret.eye.click()
    assert line.echoMode() == line.EchoMode.Normal


def test_a_pin_is_asked_for_at_the_start_too(
    application: Application, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "plain.csdesk"
    store = open_store(path, make_if_missing=True)
    desk = Desk(store, fixed_now)
    finish_first_run(desk, read_shop(desk), (), None)
    set_pin(desk, "2468")
    store.close()
    application.open_shop(path)
    qtbot.waitUntil(lambda: isinstance(application.window.centralWidget(), LockPage))
    page = application.window.centralWidget()
    assert isinstance(page, LockPage)

    answer(page, "2468")

    qtbot.waitUntil(lambda: is_open(application))


def test_whoever_typed_the_passphrase_is_not_asked_for_the_pin_as_well(
    application: Application, locked: Path, qtbot: QtBot, key_store: KeyStore
) -> None:
    store = open_store(locked, cipher=cipher.cipher_of(locked, WORDS))
    set_pin(Desk(store, fixed_now), "2468")
    store.close()

    answer(asked(application, qtbot, locked), WORDS)
    qtbot.waitUntil(lambda: is_open(application))

    key_store.kept[b"any"] = WORDS
    application._switch(locked)
    qtbot.waitUntil(lambda: isinstance(application.window.centralWidget(), LockPage))


def test_a_window_that_was_closed_while_it_was_locked_opens_locked_though_it_knows_the_passphrase(
    application: Application, locked: Path, qtbot: QtBot, key_store: KeyStore
) -> None:
    key_store.kept[b"any"] = WORDS
    application.open_shop(locked)
    qtbot.waitUntil(lambda: is_open(application))
    assert application.sitting is not None
    application.sitting.locking.lock_now()
    qtbot.waitUntil(lambda: application.window.is_covered)

    application._switch(locked)
    qtbot.waitUntil(lambda: isinstance(application.window.centralWidget(), LockPage))
    page = application.window.centralWidget()
    assert isinstance(page, LockPage)
    answer(page, WORDS)
    qtbot.waitUntil(lambda: is_open(application))

    application._switch(locked)
    qtbot.waitUntil(lambda: is_open(application))
