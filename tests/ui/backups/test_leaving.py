"""Closing the window: what changed is copied first, and nothing keeps it open for long."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from csdesk.desk import Desk
from csdesk.domain.backup import Backup, Reason
from csdesk.progress import Progress
from csdesk.services import backups
from csdesk.services.backups_kept import backups_of
from csdesk.store.backup_folder import folder_of
from tests.builders import a_customer, a_shop
from tests.ui.conftest import NotingShell
from ui import jobs
from ui.backups.leaving import Farewell, Leaving
from ui.context import Context


@pytest.fixture
def leaving(context: Context) -> Iterator[Leaving]:
    made = Leaving(context, context.jobs)
    yield made
    assert context.jobs.wait_idle()


def closed(leaving: Leaving, qtbot: QtBot) -> None:
    with qtbot.waitSignal(leaving.done):
        assert leaving.begin()
    assert not leaving.begin(), "the window may close now"


def test_what_changed_is_copied_before_the_window_closes(
    leaving: Leaving, context: Context, qtbot: QtBot, shell: NotingShell
) -> None:
    a_shop(context.desk)
    a_customer(context.desk, "Anna Larsen")

    closed(leaving, qtbot)

    (copy,) = backups_of(context.desk.store.path)
    assert (copy.reason, copy.counts.customers) == (Reason.QUIT, 1)
    assert shell.dialogs == []


def test_where_nothing_changed_it_closes_without_a_copy(
    leaving: Leaving, context: Context, qtbot: QtBot
) -> None:
    a_shop(context.desk)
    backups.make_backup(context.desk)

    closed(leaving, qtbot)

    assert len(backups_of(context.desk.store.path)) == 1


def test_a_place_that_fails_does_not_keep_the_window_open(
    leaving: Leaving, context: Context, qtbot: QtBot, shell: NotingShell
) -> None:
    a_shop(context.desk)
    folder_of(context.desk.store.path).write_text("in the way")

    closed(leaving, qtbot)

    assert shell.troubles == []


def test_a_copy_that_takes_long_can_be_left(
    leaving: Leaving,
    context: Context,
    qtbot: QtBot,
    shell: NotingShell,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stopped = threading.Event()
    patience = threading.Event()

    def slowly(desk: Desk, reason: Reason, *, progress: Progress) -> Backup:
        try:
            while not patience.wait(0.01):
                progress(1, 100, "")
            raise AssertionError("nobody stopped it")
        finally:
            stopped.set()

    monkeypatch.setattr(backups, "make_backup", slowly)
    a_shop(context.desk)

    assert leaving.begin()
    qtbot.waitUntil(lambda: bool(shell.dialogs))
    (farewell,) = shell.dialogs
    assert isinstance(farewell, Farewell)
    show(qtbot, farewell)
    with qtbot.waitSignal(leaving.done):
        farewell.leave.click()

    assert not leaving.begin()
    assert stopped.wait(5)


def show(qtbot: QtBot, dialog: QWidget) -> None:
    qtbot.addWidget(dialog)
    dialog.show()


def test_a_copy_that_is_being_made_when_the_window_closes_is_the_last(
    leaving: Leaving, context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, make = threading.Event(), backups.make_backup
    a_shop(context.desk)

    def slowly(desk: Desk, reason: Reason, *, progress: Progress) -> Backup:
        assert go_on.wait(10)
        return make(desk, reason, progress=progress)

    monkeypatch.setattr(backups, "make_backup", slowly)
    context.copies.make(context.jobs, context.desk, Reason.REGULAR)
    assert leaving.begin()
    context.copies.make(context.jobs, context.desk, Reason.REGULAR)

    with qtbot.waitSignal(leaving.done):
        go_on.set()

    (copy,) = backups_of(context.desk.store.path)
    assert copy.reason is Reason.REGULAR
    context.copies.make(context.jobs, context.desk, Reason.REGULAR)
    assert not context.copies.under_way, "nothing is begun that the end would cut off"


def test_nothing_is_said_of_waiting_while_the_last_copy_is_made(
    leaving: Leaving, context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on, said = threading.Event(), list[bool]()
    monkeypatch.setattr(jobs, "_HELD_UP_MILLISECONDS", 20)
    context.jobs._patience.setInterval(10)
    context.jobs.held_up.connect(lambda: said.append(True))

    def slowly(desk: Desk, reason: Reason, *, progress: Progress) -> None:
        assert go_on.wait(10)

    monkeypatch.setattr(backups, "make_backup", slowly)
    a_shop(context.desk)
    a_customer(context.desk, "Anna Larsen")
    assert leaving.begin()
    context.jobs.read(leaving, go_on.wait, 10, then=lambda _: None)
    qtbot.wait(120)

    with qtbot.waitSignal(leaving.done):
        go_on.set()
    assert said == []
