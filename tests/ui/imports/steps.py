"""What tests of the Import page share: a list, a drop, and waiting for the match."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.imports.import_page import ImportPage
from ui.widgets.buttons import Button

SALES = (
    ("Order", "Date", "Customer", "Email", "Total", "Currency", "Branch"),
    ("R1", "2026-03-02", "Anna Lindqvist", "anna@postbox.test", "120.00", "EUR", "Main"),
    ("R2", "2026-03-05", "Petra Novak", "petra@novak.test", "60.00", "EUR", "Main"),
    ("R3", "2026-04-01", "Anna Lindqvist", "anna@postbox.test", "12.50", "EUR", "Main"),
)


def a_file(folder: Path, rows: Sequence[Sequence[str]] = SALES, name: str = "sales.csv") -> Path:
    path = folder / name
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def the(page: QWidget, kind: type, name: str) -> Button:
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


def drop(window: QWidget, *paths: Path, at: QWidget | None = None) -> None:
    """Drops files on the widget under the cursor; Qt asks its parents where it declines."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    around = at or window
    spot = around.mapTo(window, around.rect().center())
    under = window.childAt(spot) or window
    place = under.mapFrom(window, spot)
    action, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    plain = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(place, action, mime, left, plain)
    QApplication.sendEvent(under, enter)
    assert enter.isAccepted(), "nothing here takes files"
    QApplication.sendEvent(under, QDropEvent(QPointF(place), action, mime, left, plain))


def matched(page: ImportPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.steps.currentWidget() is page.match)
    assert page._context.jobs.wait_idle()


def settled(page: ImportPage) -> None:
    """Whatever was decided has been looked at."""
    assert page._context.jobs.wait_idle()
