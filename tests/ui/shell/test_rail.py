"""The rail at the side: every place by its whole name, in any language and size of text."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.ui.seen_whole import watch_cuts
from ui.shell.places import Place
from ui.shell.rail import NARROW, WIDE, Rail
from ui.theme import TEXT_STEPS, Theme


@pytest.fixture(params=sorted(TEXT_STEPS))
def text_size(request: pytest.FixtureRequest) -> Iterator[None]:
    Theme.current().set_text_step(request.param)
    yield
    Theme.current().set_text_step(0)


@pytest.mark.usefixtures("text_size")
def test_the_chosen_place_is_never_cut(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    cuts = watch_cuts(monkeypatch, ours="Reklamationen")
    holder, rail = QWidget(), Rail([Place("complaints", "Reklamationen", "chat-circle")])
    qtbot.addWidget(holder)
    rail.setParent(holder)
    rail.resize(rail.width(), 700)
    rail.reveal("complaints")
    rail.show_place("complaints")
    for number in (0, 6, 12):
        rail.set_number("complaints", number)
        holder.grab()

    assert cuts == []


def test_short_names_leave_the_rail_as_it_was_drawn(qtbot: QtBot) -> None:
    rail = Rail([Place("today", "Today", "sun-horizon")])
    qtbot.addWidget(rail)

    assert rail.width() == WIDE
    rail.set_compact(True)
    assert rail.width() == NARROW
