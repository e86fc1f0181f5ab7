"""What csdesk is made of, and the licences of it, in Settings."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import NotingShell
from ui.context import Context
from ui.settings import about_sections
from ui.settings.about_sections import AboutSection
from ui.settings.notice_dialog import NoticeDialog
from ui.widgets.buttons import Button

ROOT = Path(__file__).parents[3]


@pytest.fixture
def about(context: Context, qtbot: QtBot) -> AboutSection:
    section = AboutSection(context)
    qtbot.addWidget(section)
    section.reload()
    assert context.jobs.wait_idle()
    return section


def words_of(section: AboutSection) -> set[str]:
    return {each.text() for each in section.findChildren(QLabel)}


def test_it_names_qt_and_every_library_that_csdesk_asks_for(about: AboutSection) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = {line.partition(">")[0].removesuffix("-Essentials") for line in project["dependencies"]}

    assert asked | {"Qt"} <= words_of(about)


def test_run_from_its_sources_it_says_where_the_licences_are(about: AboutSection) -> None:
    button = about.findChild(Button, "read_licences")

    assert button is not None and not button.isEnabled()
    assert "installed program" in button.toolTip()


def test_the_notice_is_shown_word_for_word(
    context: Context,
    shell: NotingShell,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    notice = tmp_path / "THIRD-PARTY.txt"
    notice.write_text("Qt 6.11.3\n<b>LGPL-3.0-only</b>: [1]\n", encoding="utf-8")
    monkeypatch.setattr(about_sections, "notice_of_licences", lambda: notice)
    section = AboutSection(context)
    qtbot.addWidget(section)
    button = section.findChild(Button, "read_licences")
    assert button is not None

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    [dialog] = shell.dialogs
    assert isinstance(dialog, NoticeDialog)
    qtbot.addWidget(dialog)
    assert dialog.text.text() == notice.read_text(encoding="utf-8")
