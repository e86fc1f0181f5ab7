"""A shop file that another program was in: calm words, and the way to a clean one."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.app import Application
from ui.crash import CrashReporter
from ui.damaged.damaged_page import DamagedPage


def test_what_another_program_put_in_is_named_and_there_are_ways_on(
    shop_file: Path, qtbot: QtBot
) -> None:
    with closing(sqlite3.connect(shop_file)) as connection:
        connection.execute("CREATE VIEW spy AS SELECT name FROM customer")
    application = Application(CrashReporter())
    qtbot.addWidget(application.window)

    application.open_shop(shop_file)
    application.jobs.wait_idle()

    page = application.window.centralWidget()
    assert isinstance(page, DamagedPage)
    qtbot.waitUntil(lambda: "the view spy" in said(page))
    assert "Another program was in your shop file" in said(page)
    assert "damaged" not in said(page).split("Nothing was changed")[0]
    application.jobs.close()


def said(page: DamagedPage) -> str:
    return " ".join(one.text() for one in page.findChildren(QLabel))
