"""New lists in the watched folder stand on Today, quietly, and go away when put aside."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from csdesk.services.watched_folder import watch_folder
from tests.builders import a_customer, a_shop
from tests.ui.conftest import NotingShell
from ui.context import Context
from ui.today.today_page import TodayPage
from ui.widgets.buttons import Button

SALES = "Order,Date,Customer,Total,Currency\nR1,2026-03-02,Anna,120.00,EUR\n"


def test_new_lists_are_offered_on_today(
    context: Context, qtbot: QtBot, tmp_path: Path, shell: NotingShell
) -> None:
    a_shop(context.desk)
    a_customer(context.desk)
    folder = tmp_path / "Downloads"
    folder.mkdir()
    for name in ("a.csv", "b.csv", "c.csv"):
        (folder / name).write_text(SALES.replace("R1", name), encoding="utf-8")
    watch_folder(context.desk, folder)
    page = TodayPage(context)
    qtbot.addWidget(page)
    page.resize(1100, 720)
    with qtbot.waitExposed(page):
        page.show()

    page.arrive(None)
    qtbot.waitUntil(page.new_files.isVisible)
    assert page.new_files.part.told.text() == "3 new files in Downloads look like sales"

    page.new_files.part.open.click()
    place, paths = shell.opened[-1]
    assert place == "import"
    assert isinstance(paths, tuple) and {path.name for path in paths} == {"a.csv", "b.csv", "c.csv"}

    aside = page.findChild(Button, "put_new_files_aside")
    assert aside is not None
    aside.click()
    qtbot.waitUntil(lambda: not page.new_files.isVisible())


def test_without_a_watched_folder_today_says_nothing_of_files(
    context: Context, qtbot: QtBot
) -> None:
    a_shop(context.desk)
    a_customer(context.desk)
    page = TodayPage(context)
    qtbot.addWidget(page)
    page.show()
    page.arrive(None)

    assert context.jobs.wait_idle()
    assert not page.new_files.isVisible()
