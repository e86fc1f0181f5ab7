"""The part of the settings about backups: how safe the shop is, and what happens by itself."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox
from pytestqt.qtbot import QtBot

from csdesk.domain.backup import Backup, Reason
from csdesk.domain.errors import ShopUnavailable
from csdesk.services import backups
from csdesk.services.backup_state import FOLDER
from csdesk.services.backups import make_backup
from csdesk.services.backups_kept import backups_of, own_backups
from csdesk.services.shops import read_shop, save_shop
from csdesk.store.backup_folder import folder_of
from tests.builders import a_customer, a_shop
from tests.ui.conftest import NotingShell
from ui.backups.look import BackupLook, look
from ui.backups.words import BackupWords
from ui.context import Context
from ui.settings.backups_section import BackupsSection
from ui.settings.kept_files_card import DeleteKeptDialog
from ui.settings.settings_page import SettingsPage
from ui.widgets.buttons import Button


@pytest.fixture
def page(context: Context, qtbot: QtBot) -> Iterator[SettingsPage]:
    made = SettingsPage(context)
    qtbot.addWidget(made)
    made.resize(1100, 720)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    assert context.jobs.wait_idle()


def arrived(page: SettingsPage) -> BackupsSection:
    page.arrive("backups")
    assert page._context.jobs.wait_idle()
    section = page.section
    assert isinstance(section, BackupsSection)
    return section


def press(page: SettingsPage, qtbot: QtBot, name: str) -> None:
    button = page.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton), name
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert page._context.jobs.wait_idle()


def a_shop_with_two(context: Context) -> None:
    a_shop(context.desk)
    a_customer(context.desk, "Anna Larsen")
    a_customer(context.desk, "Greg Holt")


def test_an_empty_shop_has_nothing_to_copy_yet(page: SettingsPage) -> None:
    section = arrived(page)

    assert section.verdict.title.text() == "Nothing to copy yet"
    assert not section.verdict.days.isVisible()


def test_a_copy_made_by_hand_says_that_the_data_is_safe(
    page: SettingsPage, context: Context, qtbot: QtBot, shell: NotingShell
) -> None:
    a_shop_with_two(context)
    section = arrived(page)
    assert section.verdict.title.text() == "There is no copy yet"

    press(page, qtbot, "back_up_now")

    assert section.verdict.title.text() == "Your data is safe"
    assert section.verdict.line.text() == (
        "Last copy today at 10:00, on this laptop. Checked: all 2 customers inside."
    )
    assert [copy.reason for copy in backups_of(context.desk.store.path)] == [Reason.BY_HAND]
    assert shell.said == ["A copy was made and checked"]


def test_a_copy_is_made_by_keyboard_alone(
    page: SettingsPage, context: Context, qtbot: QtBot
) -> None:
    a_shop_with_two(context)
    section = arrived(page)
    page.activateWindow()
    section.verdict.button.setFocus()
    qtbot.waitUntil(section.verdict.button.hasFocus)

    qtbot.keyClick(section.verdict.button, Qt.Key.Key_Return)
    assert not section.by_itself.hasFocus()  # a second Return would turn it off
    assert context.jobs.wait_idle()

    assert section.verdict.title.text() == "Your data is safe"
    assert section.verdict.button.hasFocus()


def test_a_copy_that_can_not_be_made_says_why_beside_it(
    page: SettingsPage, context: Context, qtbot: QtBot
) -> None:
    a_shop_with_two(context)
    make_backup(context.desk)
    a_customer(context.desk, "Sam Hale")
    section = arrived(page)
    hide = folder_of(context.desk.store.path)
    moved = hide.with_name("away")
    hide.rename(moved)
    hide.write_text("no folder")

    press(page, qtbot, "back_up_now")

    assert section.verdict.trouble.text() != ""
    assert section.verdict.button.isEnabled()
    assert backups_of(context.desk.store.path) == ()


def test_the_days_say_when_nothing_was_entered_and_when_a_copy_is_missing(
    context: Context,
) -> None:
    from csdesk.domain.backup import BackupDay

    words, today = BackupWords(context.wording), context.desk.today()
    days = tuple(
        BackupDay(today - timedelta(days=back), copies, was_used)
        for back, copies, was_used in ((3, 2, True), (2, 0, True), (1, 0, False), (0, 1, True))
    )

    cells = words.cells(days, today)

    assert [cell.look for cell in cells] == ["made", "missed", "quiet", "made"]
    assert [cell.number for cell in cells] == ["18", "19", "20", "21"]
    assert words.note(days, today) == (
        "November. On Thu 19 Nov something was entered, but no copy was made."
    )
    rested = tuple(replace(day, was_used=bool(day.copies)) for day in days)
    assert words.note(rested, today) == (
        "November. On Thu 19 Nov and Fri 20 Nov nothing was entered, so there was no copy."
    )


def test_copies_by_themselves_are_turned_off_and_on_again(
    page: SettingsPage, context: Context, qtbot: QtBot, shell: NotingShell
) -> None:
    a_shop_with_two(context)
    section = arrived(page)

    press(page, qtbot, "backs_up")
    assert not read_shop(context.desk).backs_up
    assert not section.by_itself.isChecked()
    assert shell.undo is not None
    shell.undo()
    assert context.jobs.wait_idle()
    assert read_shop(context.desk).backs_up


def test_how_long_copies_are_kept_is_chosen(
    page: SettingsPage, context: Context, qtbot: QtBot
) -> None:
    a_shop_with_two(context)
    section = arrived(page)
    picker = page.findChild(QComboBox, "backup_months")
    assert isinstance(picker, QComboBox)

    qtbot.keyClick(picker, Qt.Key.Key_Down)
    assert context.jobs.wait_idle()

    assert read_shop(context.desk).backup_months == 12
    assert "each month for 12 months" in section._keep_row.line


def test_a_second_place_gets_the_newest_copy_as_soon_as_it_is_chosen(
    page: SettingsPage, context: Context, tmp_path: Path, shell: NotingShell
) -> None:
    a_shop_with_two(context)
    section = arrived(page)

    section.use_second(tmp_path)
    assert context.jobs.wait_idle()

    there = tmp_path / FOLDER
    (copy,) = [copy for copy in own_backups(context.desk) if copy.path.parent == there]
    assert copy.counts.customers == 2
    assert "last copy today" in section._second_row.line
    assert not section._second_row.strip.isVisible()
    assert shell.said == ["Kept: Second place"]


def test_a_second_place_that_takes_no_copy_says_why(
    page: SettingsPage, context: Context, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_shop_with_two(context)
    make_backup(context.desk)
    section = arrived(page)

    def full(*anything: object, **named: object) -> Backup:
        raise ShopUnavailable("backup.disk_full", "There is no room for a backup in it.")

    monkeypatch.setattr(backups, "copy_further", full)
    section.use_second(tmp_path)
    assert context.jobs.wait_idle()

    assert section._second_row.told == (
        "There is no room for a backup in it. The next copy tries it again."
    )
    assert "no copy there yet" in section._second_row.line
    assert section.verdict.title.text() == "Your data is safe"


def test_a_second_place_gets_a_copy_of_each_copy_and_says_when_it_is_away(
    page: SettingsPage, context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    a_shop_with_two(context)
    section, stick = arrived(page), tmp_path / "stick"
    stick.mkdir()

    section.use_second(stick)
    assert context.jobs.wait_idle()
    assert "last copy today" in section._second_row.line
    assert section.no_second.isVisible()

    press(page, qtbot, "back_up_now")
    assert "last copy today" in section._second_row.line

    shutil.rmtree(stick)
    section.reload()
    assert context.jobs.wait_idle()
    assert "not plugged in just now" in section._second_row.line
    assert section.verdict.title.text() == "Your data is safe"

    press(page, qtbot, "no_second_place")
    assert read_shop(context.desk).second_place == ""
    assert not section.no_second.isVisible()


def test_another_first_place_is_chosen_and_the_usual_one_again(
    page: SettingsPage, context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    a_shop_with_two(context)
    section, disk = arrived(page), tmp_path / "disk"
    disk.mkdir()

    section.use_first(disk)
    assert context.jobs.wait_idle()
    press(page, qtbot, "back_up_now")
    newest = backups_of(context.desk.store.path)[0]
    assert newest.path.is_relative_to(disk)

    press(page, qtbot, "usual_backup_place")
    assert read_shop(context.desk).backup_place == ""
    assert "Beside the shop file" in section._first_row.line


def test_a_place_that_can_not_be_used_says_why_at_its_line(
    page: SettingsPage, context: Context, tmp_path: Path
) -> None:
    a_shop_with_two(context)
    section = arrived(page)
    no_folder = tmp_path / "list.txt"
    no_folder.write_text("not a folder")

    section.use_second(no_folder)
    assert context.jobs.wait_idle()

    assert section._second_row.told != ""
    assert read_shop(context.desk).second_place == ""


def test_a_made_up_shop_is_not_copied_and_says_why(page: SettingsPage, context: Context) -> None:
    a_shop_with_two(context)
    save_shop(context.desk, replace(read_shop(context.desk), is_demo=True))

    section = arrived(page)

    assert section.verdict.title.text() == "Nothing to keep here"
    for button in (section.verdict.button, section.bring_back, section.second):
        assert not button.isEnabled()
        assert "made up" in button.toolTip()


def test_the_newest_copy_is_tried_out(
    page: SettingsPage, context: Context, qtbot: QtBot, shell: NotingShell
) -> None:
    a_shop_with_two(context)
    make_backup(context.desk)
    section = arrived(page)

    press(page, qtbot, "test_backup")

    assert shell.said == ["It came back whole"]
    assert section._test_row.line == "Last tried: Today. It came back whole"


def test_everything_is_saved_as_a_workbook(
    page: SettingsPage, context: Context, tmp_path: Path, shell: NotingShell
) -> None:
    from openpyxl import load_workbook

    a_shop_with_two(context)
    section, target = arrived(page), tmp_path / "all of it"

    section._take_away.save_to(target)
    assert context.jobs.wait_idle(20_000)

    book = load_workbook(tmp_path / "all of it.xlsx")
    assert {"Journal", "Customers", "Complaints", "Letters"} <= set(book.sheetnames)
    assert shell.said == ["Everything is in all of it.xlsx"]


def seen(context: Context) -> BackupLook:
    return look(context.desk)


def _nothing(context: Context) -> None:
    """Nobody was here."""


def _copied(context: Context) -> None:
    a_shop_with_two(context)
    make_backup(context.desk)


@pytest.mark.parametrize(
    ("done", "words"),
    [
        (_nothing, ("Saved on this laptop", "No copy is needed yet", True)),
        (a_shop_with_two, ("No copy yet", "Press to make one", False)),
        (_copied, ("Backed up", "Today 10:00 · this laptop", True)),
    ],
)
def test_the_rail_says_how_things_stand(
    context: Context, done: Callable[[Context], None], words: tuple[str, str, bool]
) -> None:
    done(context)

    assert BackupWords(context.wording).rail(seen(context)) == words


def test_copies_of_a_shop_under_a_passphrase_say_so(context: Context) -> None:
    a_shop_with_two(context)
    there = seen(context)

    locked = replace(there, state=replace(there.state, is_encrypted=True))

    words = BackupWords(context.wording)
    assert "under your passphrase" in words.first_place(locked)
    assert "passphrase" not in words.first_place(there)


def test_a_first_place_that_is_away_says_where_copies_go_meanwhile(context: Context) -> None:
    a_shop_with_two(context)
    make_backup(context.desk)
    there = seen(context)
    away = replace(there.state.first, folder=Path("/media/stick"), is_reachable=False)

    told = BackupWords(context.wording).verdict(
        replace(there, state=replace(there.state, first=away, is_usual_place=False))
    )

    assert told.title == "Your data is safe"
    assert "/media/stick, is not there just now" in told.trouble


def test_a_file_that_was_kept_is_deleted_after_a_question(
    page: SettingsPage, context: Context, qtbot: QtBot, shell: NotingShell
) -> None:
    a_shop_with_two(context)
    section = arrived(page)
    assert not section.kept.isVisible()
    make_backup(context.desk)
    kept = context.desk.store.path.with_name("shop.csdesk.before-v5")
    kept.write_bytes(b"an older shop")
    section = arrived(page)
    assert section.kept.isVisible()

    press(page, qtbot, "delete_kept_0")
    (dialog,) = shell.dialogs
    assert isinstance(dialog, DeleteKeptDialog)
    assert kept.exists() and dialog.first_focus() is dialog.keep
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.mouseClick(dialog.go_on, Qt.MouseButton.LeftButton)
    assert context.jobs.wait_idle()

    assert not kept.exists() and not section.kept.isVisible()
    assert shell.said == ["Deleted for good"]


def test_a_file_that_is_needed_still_says_why_it_stays(
    page: SettingsPage, context: Context
) -> None:
    a_shop_with_two(context)
    context.desk.store.path.with_name("shop.csdesk.damaged-1").write_bytes(b"an older shop")

    arrived(page)

    button = page.findChild(QAbstractButton, "delete_kept_0")
    assert isinstance(button, Button)
    assert not button.isEnabled()
    assert "no whole copy of the shop yet" in button.toolTip()
