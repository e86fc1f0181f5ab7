"""The window meets what a newer csdesk left: a shop, and things it remembers of this computer."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from csdesk.store.schema import SCHEMA_VERSION
from ui.app import Application
from ui.cannot_open import CannotOpen
from ui.crash import CrashReporter
from ui.theme import Scheme, Theme
from ui.window_memory import WindowMemory

REMEMBERED = """[General]
geometry=of another form
place=hologram
place_of={shop}
what=12
orbit=17

[insight]
span=since_the_moon
view=hologram

[look]
language=pt
scheme=sepia
text_step=--2

[reports]
format=hologram
kind=hologram

[hologram]
depth=3
"""
UNKNOWN = ("orbit=17", "depth=3")


def test_a_shop_of_a_newer_csdesk_is_told_calmly_and_left_alone(
    shop_file: Path, qtbot: QtBot
) -> None:
    with closing(sqlite3.connect(shop_file)) as raw:
        raw.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    before = shop_file.read_bytes()
    application = Application(CrashReporter(), copies_at_the_end=True)
    qtbot.addWidget(application.window)

    application.open_shop(shop_file)
    application.jobs.wait_idle()
    qtbot.waitUntil(lambda: application.window.findChild(CannotOpen) is not None)

    page = application.window.findChild(CannotOpen)
    said = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "made by a newer csdesk" in said
    assert "Install the newest csdesk, then try again." in said
    application.window.close()
    application.jobs.close()
    assert shop_file.read_bytes() == before
    assert not shop_file.with_name(f"{shop_file.name}.backups").exists()


def test_what_a_newer_window_remembers_does_no_harm_and_stays(
    shop_file: Path, home: Path, qtbot: QtBot
) -> None:
    (home / "window.ini").write_text(REMEMBERED.format(shop=shop_file), encoding="utf-8")
    application = Application(CrashReporter())
    qtbot.addWidget(application.window)

    application.open_shop(shop_file)
    application.jobs.wait_idle()
    qtbot.waitUntil(lambda: application.sitting is not None)

    assert Theme.current().scheme is Scheme.SYSTEM
    assert WindowMemory().chosen_language == ""
    application.window.close()
    application.jobs.close()
    kept = (home / "window.ini").read_text(encoding="utf-8")
    assert [line for line in UNKNOWN if line not in kept.splitlines()] == []
