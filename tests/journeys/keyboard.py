"""Somebody at the desk who has no mouse: every part is reached by Tab, and pressed by Space."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from tests.journeys.person import PersonAtTheDesk

MOST_TABS = 160


class KeysOnly:
    """What is left of the input devices where there is no mouse."""

    keyClick = QTest.keyClick
    keyClicks = QTest.keyClicks
    keySequence = QTest.keySequence


class HandsOnKeys(PersonAtTheDesk):
    """Does with keys what others do with the mouse; what no key reaches fails the story."""

    def click_on(self, part: QWidget) -> None:
        self.tabs_to(part)
        if isinstance(part, QAbstractButton):
            QTest.keyClick(part, Qt.Key.Key_Space)

    def clicks_pill(self, name: str, words: str) -> None:
        """Pills are one stop for Tab; arrows go from one to the next, Space takes it."""
        group = self.sees(name)
        pills = [pill for pill in group.findChildren(QAbstractButton) if pill.text() == words]
        assert pills, f"{words} is not offered by {name}"
        self.tabs_into(group)
        for _ in group.findChildren(QAbstractButton):
            if QApplication.focusWidget() is pills[0]:
                break
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
        assert QApplication.focusWidget() is pills[0], f"no arrow leads to {words}"
        if not pills[0].isChecked():
            QTest.keyClick(pills[0], Qt.Key.Key_Space)

    def tabs_to(self, part: QWidget) -> None:
        self._tab_until(lambda here: here is part or here is part.focusProxy(), part.objectName())

    def tabs_into(self, group: QWidget) -> None:
        self._tab_until(lambda here: group.isAncestorOf(here) or here is group, group.objectName())

    def _tab_until(self, there: Callable[[QWidget], bool], name: str) -> None:
        self.waits_until(lambda: QApplication.focusWidget() is not None)
        for _ in range(MOST_TABS):
            here = QApplication.focusWidget()
            assert here is not None, f"the focus got lost on the way to {name}"
            if there(here):
                return
            QTest.keyClick(here, Qt.Key.Key_Tab)
        raise AssertionError(f"no Tab leads to {name}")
