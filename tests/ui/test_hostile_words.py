"""Whatever somebody types stays what it is on every screen: plain words, never markup."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractItemView, QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from csdesk.desk import Desk
from tests.hostile import HOSTILE, LONG, LONG_FIELDS, a_hostile_shop
from tests.ui.every_screen import parts, program

MOST_ROWS = 30
_OURS = re.compile("</?span>|<br/?>")
_TAG = re.compile(r"<[a-zA-Z/!?]")


@pytest.mark.parametrize("name", HOSTILE)
def test_no_screen_reads_words_as_markup(desk: Desk, qtbot: QtBot, name: str) -> None:
    customer, complaints = a_hostile_shop(desk, HOSTILE[name])

    with program(desk, qtbot) as running:
        for screen, root in running.pages(customer, list(complaints)):
            assert list(read_as_markup(root)) == [], screen
        for screen, root in running.dialogs(customer, complaints[-1]):
            assert list(read_as_markup(root)) == [], screen


def test_a_hundred_thousand_characters_break_no_screen(desk: Desk, qtbot: QtBot) -> None:
    customer, complaints = a_hostile_shop(desk, LONG, only=LONG_FIELDS)

    with program(desk, qtbot) as running:
        for screen, root in running.pages(customer, [complaints[-1]]):
            assert list(read_as_markup(root)) == [], screen
            assert running.window.width() == 1366, screen


def read_as_markup(root: QWidget) -> Iterator[str]:
    """What is shown as anything but plain text although somebody typed it."""
    for part in parts(root):
        where = f"{type(part).__name__} {part.objectName()}"
        shows = part.text() if isinstance(part, QLabel) else ""
        if shows and part.textFormat() is not Qt.TextFormat.PlainText:
            yield f"{where}: {shows[:80]}"
        if isinstance(part, QTextEdit) and part.acceptRichText():
            yield f"{where} takes rich text"
        for tip in (part.toolTip(), *(tip for tip in tips_in(part))):
            if may_be_read_as_markup(tip):
                yield f"{where} tip: {tip[:80]}"


def tips_in(part: QWidget) -> Iterator[str]:
    """Tips of the lines of a list or table, and of the actions of a menu."""
    for action in part.actions():
        assert isinstance(action, QAction)
        yield action.toolTip() if action.toolTip() != action.text() else ""
    if isinstance(part, QAbstractItemView) and part.model() is not None:
        model = part.model()
        for row in range(min(model.rowCount(), MOST_ROWS)):
            for column in range(model.columnCount()):
                tip = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
                yield tip if isinstance(tip, str) else ""


def may_be_read_as_markup(tip: str) -> bool:
    """Qt guesses what is HTML; safe is a tip without a tag, or one whose inside is escaped."""
    return bool(_TAG.search(_OURS.sub("", tip)))
