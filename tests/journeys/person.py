"""Somebody at the desk: sees what is shown, clicks it and types; nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.exceptions import TimeoutError
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ui.app import Application

W = TypeVar("W", bound=QWidget)
PATIENCE = 30_000
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole


class PersonAtTheDesk:
    """Acts on the window with real mouse and key events, and waits for what they see."""

    def __init__(self, qtbot: QtBot, application: Application, pictures: Path) -> None:
        self._qtbot = qtbot
        self._pictures = pictures
        self._application = application

    @property
    def window(self) -> QWidget:
        return self._application.window

    def sees(self, name: str, kind: type[W] = QWidget) -> W:  # type: ignore[assignment]
        """The visible part of this name, as soon as it is there."""
        try:
            self._qtbot.waitUntil(lambda: self._find(name, kind) is not None, timeout=PATIENCE)
        except TimeoutError:
            picture = self._pictures / f"no-{name}.png"
            self.window.grab().save(str(picture))
            raise AssertionError(f"{name} is not on screen: {picture}") from None
        found = self._find(name, kind)
        assert found is not None
        return found

    def does_not_see(self, name: str) -> None:
        self._qtbot.waitUntil(lambda: self._find(name, QWidget) is None, timeout=PATIENCE)

    def _find(self, name: str, kind: type[W]) -> W | None:
        for top in (self.window, *QApplication.topLevelWidgets()):
            for part in top.findChildren(kind, name):
                if part.isVisible():
                    return part
        return None

    def is_at(self, place: str) -> None:
        """Waits until the page of this name is shown."""
        pages = self._application.window.pages
        self.waits_until(lambda: pages.here is not None and pages.here.place == place)

    def waits_until(self, true: Callable[[], object]) -> None:
        self._qtbot.waitUntil(lambda: bool(true()), timeout=PATIENCE)

    def clicks(self, name: str) -> None:
        """Clicks the middle of a part, once it is shown and can be used."""
        self.waits_until(lambda: self.sees(name).isEnabled())
        self.click_on(self.sees(name))

    def click_on(self, part: QWidget) -> None:
        left = Qt.MouseButton.LeftButton
        QTest.mouseClick(part, left, pos=QPoint(min(part.width() // 2, 24), part.height() // 2))

    def clicks_pill(self, name: str, words: str) -> None:
        """Clicks one of the answers that stand side by side under a name."""
        group = self.sees(name)
        pills = [pill for pill in group.findChildren(QAbstractButton) if pill.text() == words]
        assert pills, f"{words} is not offered by {name}"
        self.click_on(pills[0])

    def shown_in(self, part: QWidget, words: str) -> QAbstractButton:
        """The button that says this within a part."""
        buttons = [each for each in part.findChildren(QAbstractButton) if each.text() == words]
        assert buttons, f"{words} is not offered"
        return buttons[0]

    def text_of(self, name: str) -> str:
        """What a label or a field of text says."""
        part = self.sees(name)
        text: str = part.toPlainText() if isinstance(part, QPlainTextEdit) else part.text()  # type: ignore[attr-defined]
        return text

    def waits_for_line(self, name: str, words: str) -> None:
        """Waits until the first line of a list that can be chosen has these words in it."""
        lines = self.sees(name, QAbstractItemView)

        def there() -> bool:
            chosen = lines.currentIndex()
            return words.casefold() in str(chosen.data(_SPOKEN) or chosen.data()).casefold()

        self.waits_until(there)

    def types(self, name: str, text: str) -> None:
        """Clicks a field, takes out what is in it, and types."""
        self.waits_until(lambda: self.sees(name).isEnabled())
        field = self.sees(name)
        self.click_on(field)
        self.presses("Ctrl+A", field)
        QTest.keyClicks(field, text)

    def presses(self, keys: str, part: QWidget | None = None) -> None:
        """Presses a key with its modifiers, as ``Ctrl+N``."""
        if part is None and QApplication.activeModalWidget() is None:
            self.window.activateWindow()  # as a window manager does once a dialog is gone
            self.waits_until(self.window.isActiveWindow)
        QTest.keySequence(part or QApplication.focusWidget() or self.window, QKeySequence(keys))

    def chooses(self, name: str, words: str) -> None:
        """Picks a line of a list by typing its first letters."""
        box = self.sees(name, QComboBox)
        self.waits_until(lambda: box.findText(words, Qt.MatchFlag.MatchStartsWith) >= 0)
        box.setFocus()
        for _ in range(box.count()):
            QTest.keyClick(box, Qt.Key.Key_Up)
        while not box.currentText().startswith(words):
            before = box.currentIndex()
            QTest.keyClick(box, Qt.Key.Key_Down)
            assert box.currentIndex() != before, f"{words} is not offered"

    def picks_a_file(self, path: str, then: Callable[[], None]) -> None:
        """Does what opens a file dialog, and pastes a path into it."""

        def answer() -> None:
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, QFileDialog):
                field = dialog.findChild(QLineEdit, "fileNameEdit")
                confirm(dialog, field)
            else:
                QTimer.singleShot(50, answer)

        def confirm(dialog: QFileDialog, field: QLineEdit) -> None:
            """The first Return may only close the suggestions that hang below the field."""
            if isValid(dialog) and dialog.isVisible():
                QApplication.clipboard().setText(path)
                self.presses("Ctrl+A", field)
                self.presses("Ctrl+V", field)
                QTest.keyClick(field, Qt.Key.Key_Return)
                QTimer.singleShot(200, lambda: confirm(dialog, field))

        QTimer.singleShot(50, answer)
        then()
