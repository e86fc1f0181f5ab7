"""Settings tell who can read the shop, and change it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from csdesk.services.encryption import encrypt_shop, is_encrypted
from csdesk.services.screen_lock import opens, screen_lock
from csdesk.services.shops import read_shop
from csdesk.store import cipher
from tests.builders import a_customer
from tests.ui.conftest import NotingShell
from ui.context import Context
from ui.privacy.changing import Change, Changed
from ui.privacy.passphrase_dialog import PassphraseDialog
from ui.settings.privacy_section import PrivacySection

WORDS = "apple rain lantern boat"


@pytest.fixture
def section(context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> PrivacySection:
    monkeypatch.setattr(cipher, "_ROUNDS", 1_000)
    made = PrivacySection(context)
    qtbot.addWidget(made)
    made.reload()
    qtbot.waitUntil(lambda: made._seen is not None)
    return made


def write(dialog: QWidget, **fields: str) -> None:
    for name, words in fields.items():
        line = dialog.findChild(QLineEdit, name)
        assert line is not None
        line.setText(words)
        line.textEdited.emit(words)


def press(inside: QWidget, name: str) -> None:
    button = inside.findChild(QAbstractButton, name)
    assert button is not None
    button.click()


def test_a_plain_shop_is_said_to_be_not_encrypted(section: PrivacySection) -> None:
    assert section._encryption.line.startswith("Not encrypted")
    for system in ("BitLocker", "FileVault", "LUKS"):
        assert system in section._encryption.line
    assert section.no_passphrase.isHidden()


def test_a_file_that_others_may_open_is_made_private(
    section: PrivacySection, context: Context, qtbot: QtBot
) -> None:
    path = context.desk.store.path
    path.chmod(0o644)
    section.reload()
    qtbot.waitUntil(lambda: not section.repair.isHidden())

    press(section, "repair_permissions")

    qtbot.waitUntil(section.repair.isHidden)
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_pin_has_to_be_typed_twice_before_the_screen_can_lock(
    section: PrivacySection, context: Context, shell: NotingShell, qtbot: QtBot
) -> None:
    assert not section.minutes.isEnabled()
    press(section, "set_pin")
    (dialog,) = shell.dialogs
    qtbot.addWidget(dialog)
    write(dialog, new_pin="2468", again_pin="1357")
    assert not dialog.go_on.isEnabled()  # type: ignore[attr-defined]
    write(dialog, again_pin="2468")

    press(dialog, "keep_pin")

    qtbot.waitUntil(section.minutes.isEnabled)
    assert opens(context.desk, "2468")
    section.minutes.choose(15)
    section.minutes.picked.emit(15)
    qtbot.waitUntil(lambda: read_shop(context.desk).lock_minutes == 15)
    press(section, "remove_pin")
    qtbot.waitUntil(lambda: not screen_lock(context.desk).has_pin)


def test_a_loss_has_to_be_understood_before_a_passphrase_is_set(
    context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cipher, "_ROUNDS", 1_000)
    a_customer(context.desk, "Anna Lindqvist")
    dialog = PassphraseDialog(context, Change.SET)
    qtbot.addWidget(dialog)
    told: Callable[[], str] = dialog.go_on.toolTip
    write(dialog, new_passphrase="short")
    assert "8 characters" in told()
    write(dialog, new_passphrase="not so good", again_passphrase="not so good")
    assert "found" in dialog.strength.text() or "find it out" in dialog.strength.text()
    write(dialog, new_passphrase=WORDS, again_passphrase="apple rain lantern coat")
    assert not dialog.go_on.isEnabled()
    write(dialog, again_passphrase=WORDS)
    assert "loss" in told()
    press(dialog, "knows_it_is_lost")
    assert dialog.go_on.isEnabled()

    with qtbot.waitSignal(dialog.changed) as done:
        press(dialog, "passphrase_go_on")

    (changed,) = done.args or [None]
    assert isinstance(changed, Changed)
    assert is_encrypted(changed.desk)
    assert changed.copies_left == 0
    changed.desk.store.close()


def test_a_wrong_passphrase_changes_nothing_and_what_was_typed_stays(
    context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = PassphraseDialog(context, Change.REMOVE)
    qtbot.addWidget(dialog)
    assert not dialog.go_on.isEnabled()
    write(dialog, old_passphrase="nobody knows it")

    press(dialog, "passphrase_go_on")

    qtbot.waitUntil(lambda: not dialog.trouble.isHidden())
    assert dialog.trouble.text() == "This shop is kept under no passphrase."
    assert dialog.go_on.isEnabled()


def test_a_mistyped_old_passphrase_is_told_beside_its_field(
    context: Context, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cipher, "_ROUNDS", 1_000)
    desk = encrypt_shop(context.desk, WORDS)
    under = replace(context, desk=desk)
    dialog = PassphraseDialog(under, Change.REMOVE)
    qtbot.addWidget(dialog)
    write(dialog, old_passphrase="nobody knows it")

    press(dialog, "passphrase_go_on")

    told = "This is not the passphrase the shop has now."
    qtbot.waitUntil(lambda: dialog.old.field.accessibleDescription() == told)
    assert dialog.trouble.isHidden()
    write(dialog, old_passphrase=WORDS)
    assert dialog.old.field.accessibleDescription() == ""
    desk.store.close()


def test_in_a_low_window_the_whole_dialog_can_be_reached(context: Context, qtbot: QtBot) -> None:
    dialog = PassphraseDialog(context, Change.SET)
    qtbot.addWidget(dialog)
    dialog.setFixedSize(620, 430)
    dialog.show()
    qtbot.waitExposed(dialog)

    warning = dialog.knows.parentWidget()
    assert warning is not None
    assert warning.height() >= warning.heightForWidth(warning.width())
    assert dialog.again.field.height() >= 36
    dialog.knows.setFocus(Qt.FocusReason.TabFocusReason)
    dialog._scroll.ensureWidgetVisible(dialog.knows)
    assert not dialog.knows.visibleRegion().isEmpty()


def test_a_sheet_to_print_is_saved_only_if_it_is_asked_for(
    context: Context, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = PassphraseDialog(context, Change.SET)
    qtbot.addWidget(dialog)
    assert not dialog.sheet.isEnabled()
    write(dialog, new_passphrase=WORDS, again_passphrase=WORDS)
    assert dialog.sheet.isEnabled()

    dialog.save_sheet(tmp_path / "sheet")

    qtbot.waitUntil(lambda: dialog.sheet.words.startswith("Saved"))
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF")
