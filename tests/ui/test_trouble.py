"""A fault is told calmly, with its report to read; nothing of it goes anywhere by itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from pytestqt.qtbot import QtBot

from csdesk import crash_report
from csdesk.desk import Desk
from tests.ui.conftest import Kit, NotingShell
from ui.context import Context
from ui.crash import Trouble
from ui.settings.about_sections import AboutSection
from ui.shell.window import MainWindow
from ui.trouble import ReportDialog, TroubleStrip
from ui.widgets.buttons import Button

REPORT = "A report of csdesk\nWhat: KeyError\n"


def button(inside: object, name: str) -> Button:
    found = inside.findChild(Button, name)  # type: ignore[attr-defined]
    assert found is not None
    return found


def press(qtbot: QtBot, inside: object, name: str) -> None:
    qtbot.mouseClick(button(inside, name), Qt.MouseButton.LeftButton)


@pytest.fixture
def strip(window: MainWindow) -> TroubleStrip:
    return TroubleStrip(window, window.close)


def test_it_says_that_all_is_safe_until_it_is_put_away(strip: TroubleStrip, qtbot: QtBot) -> None:
    assert strip.words == ""

    strip.tell(Trouble(REPORT, None))

    assert "What you saved is safe" in strip.words and "You can go on" in strip.words
    assert not button(strip, "close_csdesk").isVisible()
    away = next(b for b in strip.children() if b.objectName() == "trouble_away")
    qtbot.mouseClick(away, Qt.MouseButton.LeftButton)  # type: ignore[arg-type]
    assert strip.words == ""


def test_where_csdesk_had_better_be_started_again_a_button_closes_it(
    window: MainWindow, strip: TroubleStrip, qtbot: QtBot
) -> None:
    strip.tell(Trouble(REPORT, None, again=True))

    press(qtbot, strip, "close_csdesk")

    assert not window.isVisible()


def test_it_lies_within_the_window_whatever_its_size(
    window: MainWindow, strip: TroubleStrip
) -> None:
    strip.tell(Trouble(REPORT, None, again=True))
    for width, height in ((960, 540), (1920, 1080)):
        window.resize(width, height)
        assert strip.geometry().left() >= 0 and strip.geometry().right() <= window.width()
        assert strip.height() < 140


def test_the_report_is_read_over_whatever_is_open_and_goes_with_esc(
    window: MainWindow, strip: TroubleStrip, qtbot: QtBot
) -> None:
    strip.tell(Trouble(REPORT, None))
    press(qtbot, strip, "read_report")
    dialog = window.findChild(ReportDialog)

    assert dialog is not None and dialog.isVisible()
    assert dialog.text.text() == REPORT and dialog.text.isReadOnly()
    assert window.overlay is None, "what was open under it stays open"
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_report_is_on_the_clipboard_only_once_it_is_asked_for(kit: Kit) -> None:
    QGuiApplication.clipboard().setText("mine")
    dialog = ReportDialog(Trouble(REPORT, None))
    kit.show(dialog, 800, 600)
    assert QGuiApplication.clipboard().text() == "mine"

    press(kit.qtbot, dialog, "copy_report")

    assert QGuiApplication.clipboard().text() == REPORT


def test_a_mail_is_begun_without_the_report_and_names_its_file(
    kit: Kit, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url) or False)
    dialog = ReportDialog(Trouble(REPORT, tmp_path / "crash-0001.txt"))
    kit.show(dialog, 800, 600)
    assert opened == []

    press(kit.qtbot, dialog, "mail_report")

    (url,) = opened
    assert url.scheme() == "mailto" and url.path() == ""
    assert "crash-0001.txt" in url.toString() and "KeyError" not in url.toString()
    assert "No mail program answered" in dialog.told.text()


def test_the_report_is_saved_where_it_is_wanted_or_that_it_was_not_is_said(
    kit: Kit, tmp_path: Path
) -> None:
    dialog = ReportDialog(Trouble(REPORT, None))
    kit.show(dialog, 800, 600)

    dialog.save_to(tmp_path / "there.txt")
    assert (tmp_path / "there.txt").read_text() == REPORT

    dialog.save_to(tmp_path / "missing" / "there.txt")
    assert "could not be saved there" in dialog.told.text()


def test_settings_show_the_newest_report_and_say_where_there_is_none(
    desk: Desk, context: Context, shell: NotingShell, qtbot: QtBot
) -> None:
    about = AboutSection(context)
    qtbot.addWidget(about)
    about.reload()
    read = button(about, "read_newest_report")
    assert context.jobs.wait_idle() and not read.isEnabled()

    crash_report.keep(REPORT)
    about.reload()
    assert context.jobs.wait_idle() and read.isEnabled()
    read.click()

    (dialog,) = shell.dialogs
    assert isinstance(dialog, ReportDialog) and dialog.text.text() == REPORT
    qtbot.addWidget(dialog)
