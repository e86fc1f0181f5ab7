"""Bringing a copy back: choose, see what would change, say so once, and go on in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from csdesk.desk import Desk
from csdesk.domain.backup import Backup, Restored
from csdesk.domain.listings import CustomerFilter
from csdesk.services.backups import make_backup
from csdesk.services.customers import count_customers
from csdesk.store.backup_notes import note_of
from tests.builders import a_customer, a_shop
from ui.backups.restore_dialog import RestoreDialog
from ui.context import Context


def a_dialog(context: Context, qtbot: QtBot, *, back: bool = False) -> RestoreDialog:
    dialog = RestoreDialog(context, back=back)
    qtbot.addWidget(dialog)
    dialog.resize(800, 640)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.first_focus().setFocus()
    assert context.jobs.wait_idle()
    return dialog


@pytest.fixture
def went_on(context: Context) -> Iterator[list[tuple[Desk, Restored]]]:
    """The desks that the window would go on at; closed at the end."""
    desks: list[tuple[Desk, Restored]] = []
    context.copies.restored.connect(lambda desk, restored: desks.append((desk, restored)))
    yield desks
    for desk, _ in desks:
        desk.store.close()


def customers_in(desk: Desk) -> int:
    return count_customers(desk)[CustomerFilter.ALL]


def enter(qtbot: QtBot, dialog: RestoreDialog) -> None:
    qtbot.keyClick(dialog.go_on, Qt.Key.Key_Return)
    assert dialog._context.jobs.wait_idle()


def sentences(dialog: RestoreDialog) -> str:
    shown = (each for each in dialog.preview.findChildren(QLabel) if each.isVisible())
    return "\n".join(each.text() for each in shown)


def spoil(copy: Backup) -> None:
    """One bit of it is another now."""
    content = bytearray(copy.path.read_bytes())
    content[len(content) // 2] ^= 1
    copy.path.write_bytes(content)


def test_where_there_is_no_copy_a_file_from_elsewhere_is_offered(
    context: Context, qtbot: QtBot
) -> None:
    a_shop(context.desk)
    dialog = a_dialog(context, qtbot)

    assert "There is no copy of this shop yet" in dialog._none.text()
    assert not dialog.go_on.isEnabled()
    assert dialog.elsewhere.isVisible()


def test_what_would_be_missing_is_named_before_anything_is_changed(
    context: Context, qtbot: QtBot
) -> None:
    a_shop(context.desk)
    a_customer(context.desk, "Anna Larsen")
    make_backup(context.desk)
    a_customer(context.desk, "Greg Holt")
    dialog = a_dialog(context, qtbot)

    enter(qtbot, dialog)

    told = sentences(dialog)
    assert "Greg Holt" in told and "Anna Larsen" not in told
    assert "is kept whole beside it" in told
    assert dialog.go_on.words == "Bring this copy back"
    assert customers_in(context.desk) == 2


def test_the_copy_is_brought_back_by_keyboard_alone(
    context: Context, qtbot: QtBot, went_on: list[tuple[Desk, Restored]]
) -> None:
    a_shop(context.desk)
    a_customer(context.desk, "Anna Larsen")
    make_backup(context.desk)
    a_customer(context.desk, "Greg Holt")
    dialog = a_dialog(context, qtbot)

    qtbot.keyClick(dialog.copies, Qt.Key.Key_Return)
    assert context.jobs.wait_idle()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert context.jobs.wait_idle()

    ((desk, restored),) = went_on
    assert customers_in(desk) == 1
    assert restored.kept_as is not None and restored.kept_as.is_file()


def test_escape_goes_back_to_the_list_and_changes_nothing(
    context: Context, qtbot: QtBot, went_on: list[tuple[Desk, Restored]]
) -> None:
    a_shop(context.desk)
    make_backup(context.desk)
    dialog = a_dialog(context, qtbot)
    enter(qtbot, dialog)

    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.go_on.words == "See what would change"
    assert dialog.line.text().startswith("Nothing is changed before")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)

    assert not dialog.isVisible()
    assert went_on == []


def test_a_damaged_copy_says_so_and_the_next_good_one_is_offered(
    context: Context, qtbot: QtBot
) -> None:
    a_shop(context.desk)
    good = make_backup(context.desk)
    a_customer(context.desk, "Anna Larsen")
    spoil(make_backup(context.desk))
    dialog = a_dialog(context, qtbot)

    enter(qtbot, dialog)
    assert "This copy is damaged" in dialog.trouble.text()
    assert not dialog.go_on.isEnabled()

    qtbot.mouseClick(dialog.next_good, Qt.MouseButton.LeftButton)
    assert dialog.copies.chosen is not None
    assert dialog.copies.chosen.number == good.number
    enter(qtbot, dialog)
    assert dialog.go_on.words == "Bring this copy back"


def test_a_file_that_is_no_copy_is_refused_in_words(
    context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    a_shop(context.desk)
    dialog = a_dialog(context, qtbot)
    letter = tmp_path / "letter.csdesk"
    letter.write_text("Dear Anna")

    dialog.use_file(letter)
    qtbot.waitUntil(lambda: not context.jobs.busy)

    assert dialog.trouble.text() != ""
    assert dialog._stack.currentIndex() == 0


def test_a_copy_of_another_shop_says_so_and_can_be_brought_back(
    context: Context,
    qtbot: QtBot,
    tmp_path: Path,
    empty_shop: Path,
    went_on: list[tuple[Desk, Restored]],
) -> None:
    import shutil

    from csdesk.store.opening import open_store

    shutil.copyfile(empty_shop, tmp_path / "other.csdesk")
    other = Desk(open_store(tmp_path / "other.csdesk"), context.desk.now)
    a_shop(other)
    a_customer(other, "Nora Lind")
    copy = make_backup(other)
    other.store.close()
    a_shop(context.desk)
    dialog = a_dialog(context, qtbot)

    dialog.use_file(copy.path)
    qtbot.waitUntil(lambda: dialog.go_on.words == "Bring this copy back")
    assert "a copy of another shop" in sentences(dialog)
    enter(qtbot, dialog)

    ((desk, _),) = went_on
    assert customers_in(desk) == 1


def test_a_copy_under_a_passphrase_is_asked_for_it(
    context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    from csdesk.store.cipher import new_cipher
    from csdesk.store.migrate import make
    from csdesk.store.opening import open_store

    cipher = new_cipher("four quiet green bicycles")
    path = tmp_path / "locked.csdesk"
    make(path, cipher=cipher)
    locked = Desk(open_store(path, cipher=cipher), context.desk.now)
    a_shop(locked)
    copy = make_backup(locked)
    locked.store.close()
    a_shop(context.desk)
    dialog = a_dialog(context, qtbot)

    dialog.use_file(copy.path)
    qtbot.waitUntil(dialog.passphrase.isVisible)
    qtbot.keyClicks(dialog.passphrase, "something else")
    qtbot.keyClick(dialog.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(dialog.passphrase.accessibleDescription()))
    dialog.passphrase.selectAll()
    qtbot.keyClicks(dialog.passphrase, "four quiet green bicycles")
    qtbot.keyClick(dialog.passphrase, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: dialog.go_on.words == "Bring this copy back")
    assert "under the passphrase that the copy is under" in sentences(dialog)


def test_a_copy_of_which_nothing_is_written_down_is_looked_into(
    context: Context, qtbot: QtBot
) -> None:
    a_shop(context.desk)
    copy = make_backup(context.desk)
    note_of(copy.path).unlink()
    dialog = a_dialog(context, qtbot)

    dialog.use_file(copy.path)

    qtbot.waitUntil(lambda: dialog.go_on.words == "Bring this copy back")
