"""Whatever somebody types stays what it is on every screen: plain words, never markup."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QAction, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from csdesk.desk import Desk
from tests.hostile import HOSTILE, LONG, LONG_FIELDS, a_hostile_shop
from tests.ui.every_screen import parts, program
from ui import opening_outside
from ui.complaints.read_back_card import GrowingText
from ui.paper import Block, Style, pdf_of
from ui.plain_document import PlainDocument
from ui.widgets.fields import TextField

MOST_ROWS = 30
_OURS = re.compile("</?span>|<br/?>")
_TAG = re.compile(r"<[a-zA-Z/!?]")


WITHOUT_TAGS = " ".join(text for name, text in HOSTILE.items() if name not in ("picture", "script"))


def test_no_screen_reads_words_as_markup(desk: Desk, qtbot: QtBot) -> None:
    customer, complaints = a_hostile_shop(desk, WITHOUT_TAGS)

    with program(desk, qtbot) as running:
        for screen, root in running.screens(customer, [*reversed(complaints)]):
            assert list(read_as_markup(root)) == [], screen


def test_no_screen_fetches_a_picture_that_words_name(
    desk: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither of another computer nor of this one, whichever part of Qt might do it."""
    picture = a_picture(tmp_path)
    text = everything_at_once(picture)
    fetched = fetching(monkeypatch)
    customer, complaints = a_hostile_shop(desk, text)

    with program(desk, qtbot) as running:
        for screen, root in running.screens(customer, [*reversed(complaints)]):
            assert list(read_as_markup(root)) == [], screen
            assert list(underlined(root)) == [], screen
        paper = pdf_of(text, [Block(text, Style.BODY)])

    assert fetched == []
    assert picture.stat().st_atime_ns == 0
    assert b"/Subtype /Image" not in paper
    assert "QtNetwork" not in libraries_loaded()


def test_a_picture_that_is_fetched_would_be_noticed(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = a_picture(tmp_path)
    fetched = fetching(monkeypatch)
    field = TextField("What was said")
    qtbot.addWidget(field)

    QTextEdit.setHtml(field, everything_at_once(picture))
    field.show()
    QApplication.processEvents()
    QLabel(everything_at_once(picture)).sizeHint()

    assert str(picture) in "".join(fetched)
    if tells_reading(tmp_path):
        assert picture.stat().st_atime_ns != 0


def a_picture(folder: Path) -> Path:
    """A picture on this computer, not looked at since 1970."""
    path = folder / "private.png"
    image = QImage(354, 304, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    assert image.save(str(path))
    os.utime(path, ns=(0, path.stat().st_mtime_ns))
    return path


def tells_reading(folder: Path) -> bool:
    """Whether this disk notes when a file was last read; some are set up not to."""
    probe = folder / "probe"
    probe.write_bytes(b"x")
    os.utime(probe, ns=(0, probe.stat().st_mtime_ns))
    probe.read_bytes()
    return probe.stat().st_atime_ns != 0


def everything_at_once(picture: Path) -> str:
    return (
        f'Bo &File <b>x</b> <img src="{picture.as_uri()}"> <img src="{picture}">'
        "<img src='//host.test/share/x.png'><link rel=stylesheet href=http://x.test/a.css>"
        "<a href='file:///c:/windows/system32/calc.exe'>y</a> &amp; Tom & Jerry "
        f"{HOSTILE['picture']} {HOSTILE['script']} "
        "\u202egpj.exe\u202c Z\u0351\u036b\u0343\u034f\u0334\u0319 \ud800 \ufffe \u2028 "
        "[x](javascript:1)"
    )


def fetching(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a document asks to be fetched, or the system to be opened, from here on."""
    asked: list[str] = []

    def note(_: object, kind: int, name: QUrl | str) -> None:
        asked.append(name if isinstance(name, str) else name.toString())

    for each in (PlainDocument, TextField, GrowingText):
        monkeypatch.setattr(each, "loadResource", note)
    system = type("System", (), {"openUrl": staticmethod(lambda url: asked.append(url.toString()))})
    monkeypatch.setattr(opening_outside, "QDesktopServices", system)
    return asked


def libraries_loaded() -> str:
    """Of Qt, by this process; modules of Python too, where the system does not tell."""
    maps = Path("/proc/self/maps")
    names = " ".join(name for name in sys.modules if name.startswith("PySide6"))
    return names if not maps.exists() else maps.read_text()


def underlined(root: QWidget) -> Iterator[str]:
    """Buttons, tabs and actions for which an ampersand of somebody's words makes a shortcut."""
    for part in parts(root):
        if isinstance(part, QAbstractButton) and "Bo &File" in part.text():
            yield f"{part.objectName()}: {part.text()[:40]}"
        for action in part.actions():
            if "Bo &File" in action.text():
                yield f"{part.objectName()}: {action.text()[:40]}"


def test_a_hundred_thousand_characters_break_no_screen(desk: Desk, qtbot: QtBot) -> None:
    customer, complaints = a_hostile_shop(desk, LONG, only=LONG_FIELDS)

    with program(desk, qtbot) as running:
        for screen, root in running.pages(customer, [complaints[-1]]):
            assert list(read_as_markup(root)) == [], screen
            assert running.window.width() == 1366, screen


def read_as_markup(root: QWidget) -> Iterator[str]:
    """What is shown as anything but plain text although somebody typed it."""
    for part in parts(root):
        where = f"{type(part).__name__} {part.objectName()}"
        shows = part.text() if isinstance(part, QLabel) else ""
        if shows and part.textFormat() is not Qt.TextFormat.PlainText:
            yield f"{where}: {shows[:80]}"
        if isinstance(part, QTextEdit) and part.acceptRichText():
            yield f"{where} takes rich text"
        for tip in (part.toolTip(), *(tip for tip in tips_in(part))):
            if may_be_read_as_markup(tip):
                yield f"{where} tip: {tip[:80]}"


def tips_in(part: QWidget) -> Iterator[str]:
    """Tips of the lines of a list or table, and of the actions of a menu."""
    for action in part.actions():
        assert isinstance(action, QAction)
        yield action.toolTip() if action.toolTip() != action.text() else ""
    if isinstance(part, QAbstractItemView) and part.model() is not None:
        model = part.model()
        for row in range(min(model.rowCount(), MOST_ROWS)):
            for column in range(model.columnCount()):
                tip = model.index(row, column).data(Qt.ItemDataRole.ToolTipRole)
                yield tip if isinstance(tip, str) else ""


def may_be_read_as_markup(tip: str) -> bool:
    """Qt guesses what is HTML; safe is a tip without a tag, or one whose inside is escaped."""
    return bool(_TAG.search(_OURS.sub("", tip)))
