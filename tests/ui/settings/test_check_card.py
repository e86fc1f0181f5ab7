"""The whole file is checked from the settings, and the answer is in words."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import NoReturn

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from csdesk.desk import Desk
from csdesk.progress import Progress
from tests.builders import a_customer, a_shop
from ui.context import Context
from ui.settings import check_card
from ui.settings.check_card import CheckCard


def shown(card: CheckCard) -> str:
    return " ".join(each.text() for each in card.findChildren(QLabel) if each.isVisible())


def opened(context: Context, qtbot: QtBot) -> CheckCard:
    card = CheckCard(context)
    qtbot.addWidget(card)
    card.show()
    return card


def checked(card: CheckCard, qtbot: QtBot) -> None:
    qtbot.mouseClick(card.begin, Qt.MouseButton.LeftButton)
    assert card.strip.isVisible() and not card.begin.isEnabled()
    qtbot.waitUntil(card.begin.isEnabled)


def test_a_file_that_is_well_is_told_so(context: Context, qtbot: QtBot) -> None:
    card = opened(context, qtbot)

    checked(card, qtbot)

    assert "Nothing is wrong." in card.row.told
    assert not card.strip.isVisible()


def test_what_is_found_is_told_with_what_it_means_and_what_next(
    desk: Desk, context: Context, qtbot: QtBot
) -> None:
    a_shop(desk)
    a_customer(desk)
    with closing(sqlite3.connect(desk.store.path)) as raw:
        raw.execute("UPDATE customer_sums SET spend_minor = 5")
        raw.commit()
    card = opened(context, qtbot)

    checked(card, qtbot)

    words = shown(card)
    assert "What next" in words
    assert "kept sums of customer 1" in words
    assert "The entries count" in words
    assert "Nothing is wrong" not in words


def test_a_check_can_be_stopped_and_begun_again(
    context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def endless(desk: Desk, *, progress: Progress) -> NoReturn:
        while True:
            progress(1, 2)

    card = opened(context, qtbot)
    with monkeypatch.context() as large:
        large.setattr(check_card, "examine", endless)
        qtbot.mouseClick(card.begin, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(card.strip.cancel, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(card.begin.isEnabled)

    assert card.row.told.startswith("Stopped")
    checked(card, qtbot)
    assert "Nothing is wrong." in card.row.told
