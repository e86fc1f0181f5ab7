"""Where a shop can't be opened, another one is chosen from the disk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from csdesk.domain.errors import ShopUnavailable
from tests.ui.conftest import Kit
from ui.cannot_open import CannotOpen
from ui.translation import speak
from ui.unlock.unlock_page import UnlockPage
from ui.widgets.buttons import Button

Meets = Callable[[Path], CannotOpen | UnlockPage]


def busy(path: Path) -> CannotOpen:
    return CannotOpen(path, ShopUnavailable("shop.busy", "Another program uses the file."))


@pytest.fixture(params=[busy, UnlockPage])
def page(request: pytest.FixtureRequest, kit: Kit, tmp_path: Path) -> CannotOpen | UnlockPage:
    met: Meets = request.param
    shown = met(tmp_path / "mine.csdesk")
    kit.qtbot.addWidget(shown)
    shown.show()
    return shown


def asked(page: QWidget) -> QFileDialog:
    ways = {button.text(): button for button in page.findChildren(Button)}
    ways["Open another shop…"].click()
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    return dialog


def test_the_shop_that_was_chosen_is_opened(
    page: CannotOpen | UnlockPage, qtbot: QtBot, tmp_path: Path
) -> None:
    there = tmp_path / "other one.csdesk"
    there.touch()
    dialog = asked(page)
    assert Path(dialog.directory().path()) == tmp_path, "it begins beside the shop"
    wanted: SignalInstance = page.other

    with qtbot.waitSignal(wanted) as chosen:
        dialog.selectFile(str(there))
        dialog.accept()

    assert chosen.args == [there]


def test_who_chooses_nothing_stays_where_they_are(
    page: CannotOpen | UnlockPage, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(page.other):
        asked(page).reject()

    qtbot.waitUntil(lambda: page.findChild(QFileDialog) is None)


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it"])
@pytest.mark.parametrize("code", ["shop.in_use", "shop.open_elsewhere"])
def test_all_ways_on_can_be_read_in_a_small_window(
    kit: Kit, tmp_path: Path, qapp: QApplication, code: str, language: str
) -> None:
    speak(qapp, language)
    try:
        told = ShopUnavailable(code, "This shop is open in another csdesk.")
        page = CannotOpen(tmp_path / "mine.csdesk", told)
        kit.show(page, 960, 540)

        buttons = page.findChildren(Button)
        assert len(buttons) >= 5
        assert [b.text() for b in buttons if b.width() < b.sizeHint().width()] == []
    finally:
        speak(qapp, "en")
