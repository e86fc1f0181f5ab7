"""The card on Today that reminds of a second place for copies."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from csdesk.services.backups import make_backup
from csdesk.services.shops import read_shop, save_shop
from tests.builders import a_customer, a_shop
from tests.ui.conftest import NotingShell
from ui.context import Context
from ui.today.second_place_card import SecondPlaceCard


def a_week_later(context: Context) -> Context:
    a_shop(context.desk)
    save_shop(context.desk, replace(read_shop(context.desk), first_run_done=True))
    a_customer(context.desk, "Anna Larsen")
    make_backup(context.desk)
    then = context.desk.now() + timedelta(days=8)
    return replace(context, desk=replace(context.desk, now=lambda: then))


def test_it_leads_to_the_backups(context: Context, qtbot: QtBot, shell: NotingShell) -> None:
    card = SecondPlaceCard(a_week_later(context))
    qtbot.addWidget(card)

    card.look()
    assert context.jobs.wait_idle()
    assert card.isVisibleTo(None)
    assert card.title.text() == "Your copies are all in one place"

    qtbot.mouseClick(card.go, Qt.MouseButton.LeftButton)
    assert shell.opened == [("settings", "backups")]


def test_it_can_be_put_off_and_that_taken_back(
    context: Context, qtbot: QtBot, shell: NotingShell
) -> None:
    card = SecondPlaceCard(a_week_later(context))
    qtbot.addWidget(card)
    card.look()
    assert context.jobs.wait_idle()

    qtbot.mouseClick(card.later, Qt.MouseButton.LeftButton)
    assert context.jobs.wait_idle()
    assert not card.isVisibleTo(None)

    assert shell.undo is not None
    shell.undo()
    assert context.jobs.wait_idle()
    card.look()
    assert context.jobs.wait_idle()
    assert card.isVisibleTo(None)


def test_where_all_is_well_it_is_not_there(context: Context, qtbot: QtBot) -> None:
    a_shop(context.desk)
    card = SecondPlaceCard(context)
    qtbot.addWidget(card)

    card.look()
    assert context.jobs.wait_idle()

    assert not card.isVisibleTo(None)
