"""A kept file is opened after a question, as what it is, and never as a program."""

from __future__ import annotations

import hashlib
import stat
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from csdesk.domain.contact import EnclosedFile
from csdesk.services.enclosures import enclose, enclosures_of
from tests.builders import a_customer, a_shop
from ui.customers import enclosure_dialog
from ui.customers.enclosure_dialog import EnclosureDialog

PDF = b"%PDF-1.7 a bill"


@pytest.fixture
def opened(monkeypatch):
    """Copies that another program was asked to open; nothing is opened."""
    paths: list[Path] = []
    monkeypatch.setattr(
        enclosure_dialog, "open_written", lambda path: bool(paths.append(path)) or True
    )
    return paths


@pytest.fixture
def dialog_of(desk, context, qtbot):
    a_shop(desk)
    anna = a_customer(desk)

    def show(name: str, content: bytes, media_type: str = "") -> EnclosureDialog:
        enclose(desk, anna.id, [EnclosedFile("bill.pdf", "", PDF)])
        with desk.store.write("tell", desk.now()) as work:
            (file,) = work.attachments.where()
            digest = hashlib.sha256(content).hexdigest()
            kind = media_type or file.media_type
            meddled = {"name": name, "media_type": kind, "size": len(content)}
            change = work.attachments.table.update()
            work.connection.execute(change.values(**meddled, sha256=digest, content=content))
        (kept,) = enclosures_of(desk, anna.id)
        dialog = EnclosureDialog(context, kept)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        context.jobs.wait_idle()
        return dialog

    return show


def press(dialog: QWidget, context, qtbot, name: str) -> None:
    qtbot.mouseClick(dialog.findChild(QAbstractButton, name), Qt.MouseButton.LeftButton)
    context.jobs.wait_idle()


def said(dialog: QWidget) -> str:
    return " ".join(one.text() for one in dialog.findChildren(QLabel) if one.isVisible())


def test_nothing_opens_before_the_question_is_answered(dialog_of, context, qtbot, opened):
    dialog = dialog_of("bill.pdf", PDF)

    press(dialog, context, qtbot, "open_enclosure")

    assert opened == []
    assert "leave it closed" in said(dialog)
    assert dialog.leave.hasFocus()


def test_who_leaves_it_closed_is_asked_again_the_next_time(dialog_of, context, qtbot, opened):
    dialog = dialog_of("bill.pdf", PDF)
    press(dialog, context, qtbot, "open_enclosure")

    press(dialog, context, qtbot, "leave_enclosure")

    assert "leave it closed" not in said(dialog) and opened == []
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert "leave it closed" in said(dialog) and opened == []


def test_a_copy_is_opened_that_nobody_else_can_read_and_whose_name_tells_nothing(
    dialog_of, context, qtbot, opened
):
    dialog = dialog_of("Anna Berg, refund.pdf", PDF)
    press(dialog, context, qtbot, "open_enclosure")

    press(dialog, context, qtbot, "open_enclosure_copy")

    (copy,) = opened
    assert (copy.name, copy.read_bytes()) == ("document.pdf", PDF)
    assert "Anna" not in str(copy)
    if sys.platform != "win32":
        assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "name", ["../../x.pdf", "/etc/passwd", "C:\\x.pdf", "CON", "x\u202efdp.exe", "a" * 300, "", "."]
)
def test_no_stored_name_leads_anywhere(dialog_of, context, qtbot, opened, name):
    dialog = dialog_of(name, PDF)
    press(dialog, context, qtbot, "open_enclosure")
    press(dialog, context, qtbot, "open_enclosure_copy")

    (copy,) = opened
    assert (copy.name, copy.parent.name[:12]) == ("document.pdf", "csdesk-open-")
    assert not set("/\\\u202e") & set(dialog.title.text())


PROGRAMS = {
    "Windows": b"MZ\x90\0",
    "Linux": b"\x7fELF\x02",
    "macOS": b"\xcf\xfa\xed\xfe",
    "script": b"#!/bin/sh\nrm -rf ~",
    "shortcut": b"L\0\0\0\x01\x14\x02\0",
    "desktop": b"[Desktop Entry]\nExec=sh",
    "web page": b"<!DOCTYPE html><script>x</script>",
    "drawing": b"<svg onload='x'>",
    "macros": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    "packed macros": b"PK\x03\x04vbaProject.bin",
    "Java": b"\xca\xfe\xba\xbe",
    "installer": b"!<arch>\ndebian-binary",
    "nearly a PDF": b"x%PDF-1.7",
}


@pytest.mark.parametrize("what", PROGRAMS)
def test_a_program_that_came_with_a_meddled_file_is_never_opened(
    dialog_of, context, qtbot, opened, tmp_path, what
):
    dialog = dialog_of("photo.jpg", PROGRAMS[what], "image/jpeg")
    press(dialog, context, qtbot, "open_enclosure")

    press(dialog, context, qtbot, "open_enclosure_copy")

    assert opened == []
    assert "is neither a photo nor a PDF, so it is not opened" in said(dialog)
    dialog.save_to(tmp_path / "copy.jpg")
    context.jobs.wait_idle()
    assert (tmp_path / "copy.jpg").read_bytes() == PROGRAMS[what]


def test_a_kind_that_is_not_kept_here_can_only_be_saved(dialog_of, context, qtbot, opened):
    dialog = dialog_of("x.exe", b"MZ", "application/x-msdownload")

    assert not dialog.open_it.isEnabled()
    assert "Only photos and PDFs" in dialog.open_it.toolTip()
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened == [] and "leave it closed" not in said(dialog)
